//! Keys of an entry that stand one level too deep, among the members of the section above them.

use super::grammar::{Holds, Kind};
use super::yaml::{Entry, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink};

/// Reports them, and puts them behind the section in which they stand.
pub(super) fn lift(entries: &mut Vec<Entry>, kind: &'static Kind, sink: &Sink) {
    let mut index = 0;
    while index < entries.len() {
        let taken: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        let stray = |entry: &Entry| !taken.contains(&entry.key) && is_section(entry, kind);
        let Some(section) = entries.get_mut(index).filter(|section| holds_members(&section.key, kind)) else {
            index += 1;
            continue;
        };
        let place = section.key_span.clone();
        let name = section.key.clone();
        let mut found = Vec::new();
        if let Value::Map(members) = &mut section.node.value
            && members.iter().any(stray)
        {
            (found, *members) = std::mem::take(members).into_iter().partition(stray);
        }
        for entry in &found {
            let message = format!("`{}` stands inside `{name}`, but looks like a key of the {}", entry.key, kind.what);
            let report = Diagnostic::new(Rule::WrongPlace, &entry.key_span, message);
            let help = format!("begin its line in the column of `{name}`, and what belongs to it with it");
            sink.add(report.help(help).see(&place, "it stands inside this"));
        }
        index += 1;
        entries.splice(index..index, found);
    }
}

fn holds_members(key: &str, kind: &Kind) -> bool {
    matches!(kind.key(key).map(|key| key.holds), Some(Holds::Many(child)) if child.what == "member")
}

/// Whether an entry is a key of this kind rather than a member with its name.
fn is_section(entry: &Entry, kind: &Kind) -> bool {
    let all =
        |fits: &dyn Fn(&Entry) -> bool| entry.node.entries().is_some_and(|below| !below.is_empty() && below.iter().all(fits));
    match kind.key(&entry.key).map(|key| key.holds) {
        Some(Holds::Many(_)) => all(&|below| below.node.entry("type").is_some()),
        Some(Holds::One(child)) => all(&|below| child.key(&below.key).is_some()),
        _ => false,
    }
}
