//! Ears for everything that anybody in the process logs or traces, at every level.

use std::error::Error as StdError;
use std::fmt::{Debug, Write as _};
use std::sync::{Mutex, OnceLock};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};

/// Everything that was logged or traced by anybody in this process.
static HEARD: Mutex<String> = Mutex::new(String::new());

fn hear(text: &str) {
    HEARD.lock().unwrap().push_str(text);
}

/// What was heard so far.
pub(crate) fn heard() -> String {
    HEARD.lock().unwrap().clone()
}

struct Ears;

struct Values(String);

impl Visit for Values {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
    fn record_error(&mut self, field: &Field, value: &(dyn StdError + 'static)) {
        write!(self.0, "{field}={} ", everything(value)).unwrap();
    }
}

impl Ears {
    fn note(metadata: Option<&Metadata<'_>>, record: impl FnOnce(&mut Values)) {
        let mut values =
            Values(metadata.map(|metadata| format!("{} {} ", metadata.target(), metadata.name())).unwrap_or_default());
        record(&mut values);
        hear(&(values.0 + "\n"));
    }
}

impl Subscriber for Ears {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Self::note(Some(span.metadata()), |values| span.record(values));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, fields: &Record<'_>) {
        Self::note(None, |values| fields.record(values));
    }
    fn event(&self, event: &tracing::Event<'_>) {
        Self::note(Some(event.metadata()), |values| event.record(values));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Ears {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        hear(&format!("{} {}\n", record.target(), record.args()));
    }
    fn flush(&self) {}
}

/// Listens to everything, from the first test on.
pub(crate) fn listen() {
    static LISTENING: OnceLock<()> = OnceLock::new();
    LISTENING.get_or_init(|| {
        tracing::subscriber::set_global_default(Ears).unwrap();
        log::set_logger(&Ears).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// An error with all its causes, in every way that an error can be printed.
pub(crate) fn everything(error: &(dyn StdError + 'static)) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {error:#}");
    if let Some(cause) = error.source() {
        text += &everything(cause);
    }
    text
}
