//! `cargo codegen watch`: generates on every save.

use std::path::PathBuf;
use std::sync::mpsc;

use clap::Args;
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecursiveMode, Watcher as _};
use wecom_codegen::watch::{Session, Signal, watch};

use super::{Common, Failure, complain, place, say, wrong};

/// Generate now, and again whenever a file of the spec is saved; Ctrl-C ends it.
#[derive(Debug, Args)]
pub(super) struct Watch {
    /// The generated code [default: wecom-service/src/generated/ of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Watch {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let (spec, out) = (common.spec()?, place::generated(self.out.as_ref())?);
        let (changes, signals) = mpsc::channel();
        let stop = changes.clone();
        // Whoever sends when the loop is over has nobody to tell, and that is fine.
        ctrlc::set_handler(move || {
            let _ = stop.send(Signal::Stop);
        })
        .map_err(wrong)?;
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| !writes(&event)) {
                return;
            }
            // What went wrong with watching may have hidden a change.
            let _ = changes.send(Signal::Changed);
        })
        .map_err(wrong)?;
        watcher.watch(&spec, RecursiveMode::Recursive).map_err(wrong)?;
        say(&format!("watching {}; Ctrl-C ends it\n", spec.display()))?;
        watch(&mut Session::new(spec, out), &signals, |outcome| {
            if outcome.result.is_ok() {
                // Nobody may be reading any more, and the files matter more.
                let _ = say(&outcome.to_string());
            } else {
                complain(outcome.to_string().trim_end());
            }
        });
        say("done\n")
    }
}

/// Whether something may be different after this event. To read the spec makes events as well, and those must not start the next
/// round.
fn writes(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}
