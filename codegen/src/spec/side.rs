//! Files of endpoints among those of events, and the other way round.

use super::grammar::{API, ENDPOINT, EVENT, EVENTS, Kind};
use super::recover::entry_kind;
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink};

/// Says that a file belongs into the other folder; true when it does, and means nothing where it is. Entries of its
/// own that stand under the name of the other section are read under the right one.
pub(super) fn is_other(name: &str, root: &mut Node, kind: &'static Kind, sink: &Sink) -> bool {
    let (own, other, folder) = match kind {
        kind if kind.is(&API) => (("endpoints", &ENDPOINT), ("events", &EVENT), "events"),
        kind if kind.is(&EVENTS) => (("events", &EVENT), ("endpoints", &ENDPOINT), "api"),
        _ => return false,
    };
    let Value::Map(entries) = &mut root.value else { return false };
    if entries.iter().any(|entry| entry.key == own.0 || kind.is(&EVENTS) && entry.key == "replies") {
        return false;
    }
    let Some(section) = entries.iter_mut().find(|entry| entry.key == other.0) else { return false };
    if holds(section, own.1) {
        let report = Diagnostic::new(Rule::UnknownKey, &section.key_span, format!("the file has no key `{}`", other.0));
        sink.add(report.near(Some(own.0)));
        own.0.clone_into(&mut section.key);
        return false;
    }
    if holds(section, other.1) {
        let stem = name.rsplit('/').next().unwrap_or(name);
        let here = name.split('/').next().unwrap_or(name);
        let message = format!("this is a file of {}, but stands in `{here}/`", other.0);
        let help = format!("move it to `{folder}/{stem}`");
        sink.report_with(Rule::Misplaced, &section.key_span, message, help);
        return true;
    }
    false
}

/// Whether the entries of a section are of a kind.
fn holds(section: &Entry, kind: &Kind) -> bool {
    let entries = section.node.entries().unwrap_or_default();
    !entries.is_empty() && entries.iter().all(|entry| entry_kind(entry).is_some_and(|found| found.is(kind)))
}
