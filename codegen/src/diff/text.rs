//! The diff for people at a terminal.

use std::fmt::Write as _;

use super::{Change, SurfaceDiff, Verdict};

/// The diff as text, the worst first. It ends with the advice.
#[must_use]
pub fn render(diff: &SurfaceDiff) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    if let Some((base, head)) = &diff.between {
        let _ = writeln!(out, "{base} → {head}");
    }
    for note in &diff.notes {
        let _ = writeln!(out, "note: {note}");
    }
    let Some(advice) = diff.advice() else {
        return out + "no difference\n";
    };
    for verdict in [Verdict::Breaking, Verdict::Compatible, Verdict::DocsOnly] {
        let changes: Vec<_> = diff.of(verdict).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n{verdict} ({})", changes.len());
        changes.iter().for_each(|change| one(&mut out, change));
    }
    let _ = writeln!(out, "\n{}", totals(diff));
    let _ = writeln!(out, "advice: {advice}");
    out
}

/// What it comes to, on one line.
pub(super) fn totals(diff: &SurfaceDiff) -> String {
    let word = |verdict: Option<Verdict>| verdict.map_or("nothing", Verdict::word);
    format!("for Rust users: {}; on the wire: {}", word(diff.rust()), word(diff.wire()))
}

fn one(out: &mut String, change: &Change) {
    let place = change.place.as_ref().map(|place| format!("  {}:{}", place.file, place.line)).unwrap_or_default();
    let _ = writeln!(out, "  {} {}: {}{}{place}", change.subject, change.name, change.kind, difference(change));
    if change.worst() > Verdict::DocsOnly {
        let why = change.why.map(|why| format!("; {why}")).unwrap_or_default();
        let _ = writeln!(out, "      rust {}, wire {}{why}", change.rust, change.wire);
    }
}

/// From what to what, as far as that is known.
fn difference(change: &Change) -> String {
    match (&change.from, &change.to) {
        (Some(from), Some(to)) => format!(", {} → {}", short(from), short(to)),
        (Some(from), None) => format!(", was {}", short(from)),
        (None, Some(to)) => format!(", {}", short(to)),
        (None, None) => String::new(),
    }
}

/// One line of a text, and not all of a long one.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 100;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    line.chars().take(MOST).chain(['…']).collect()
}
