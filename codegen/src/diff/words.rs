//! Words that only readers see: titles, summaries, page ids, examples.

use super::Change;
use crate::model::Checked;

/// What there is to read about a thing, each part under its name.
#[derive(Debug, Default)]
pub(super) struct Words(Vec<(&'static str, Option<String>)>);

impl Words {
    /// What endpoints, events and tokens have in common.
    pub(super) fn new(title: &str, summary: &str, docs: &[u32]) -> Self {
        let pages = docs.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        Self::of(summary).and("title", Some(title.to_owned())).and("pages", Some(pages))
    }

    /// A summary alone.
    pub(super) fn of(summary: &str) -> Self {
        Self::default().and("summary", Some(summary.to_owned()))
    }

    /// And another part.
    pub(super) fn and(mut self, name: &'static str, text: Option<String>) -> Self {
        self.0.push((name, text));
        self
    }
}

/// Completes the change when the words differ: with the two texts when that is a single short one, otherwise with what differs.
pub(super) fn changed(was: &Words, now: &Words, change: Change) -> Option<Change> {
    let parts: Vec<_> = was.0.iter().zip(&now.0).filter(|(was, now)| was != now).collect();
    match parts.as_slice() {
        [] => None,
        [((name, was), (_, now))] if !name.starts_with("example") => Some(change.between(was.clone(), now.clone())),
        parts => {
            let names: Vec<_> = parts.iter().map(|((name, _), _)| *name).collect();
            Some(change.between(None, names.join(", ")))
        }
    }
}

/// Completes the change when the advice not to use a thing differs.
pub(super) fn deprecated(was: &Option<String>, now: &Option<String>, change: Change) -> Option<Change> {
    (was != now).then(|| change.between(was.clone(), now.clone()))
}

/// Which page was read, and of which day.
pub(super) fn checked(checked: Option<&Checked>) -> Option<String> {
    let Checked { page, updated, part, copy } = checked?;
    let part = if *part { " in part" } else { "" };
    let copy = if *copy { " in a copy" } else { "" };
    let date = updated.as_ref().map(|date| format!(" of {date}")).unwrap_or_default();
    Some(format!("{page}{part}{copy}{date}"))
}
