//! The diff as the comment of a pull request.

use std::fmt::Write as _;

use super::text::{short, totals};
use super::{Change, Subject, SurfaceDiff, Verdict};
use crate::emit::rust::capital;

/// The diff as Markdown: a table for what breaks and one for what does not, and the words folded away.
#[must_use]
pub fn render(diff: &SurfaceDiff) -> String {
    let mut out = String::from("### Surface diff\n\n");
    // Writing to a String cannot fail.
    if let Some((base, head)) = &diff.between {
        let _ = writeln!(out, "{} → {}\n", code(base), code(head));
    }
    for note in &diff.notes {
        let _ = writeln!(out, "> {}\n", cell(note));
    }
    let Some(advice) = diff.advice() else {
        return out + "No difference.\n";
    };
    let _ = writeln!(out, "**Advice: {advice}**\n\n{}.\n", capital(&totals(diff)));
    for verdict in [Verdict::Breaking, Verdict::Compatible] {
        let changes: Vec<_> = diff.of(verdict).collect();
        if !changes.is_empty() {
            let _ = writeln!(out, "#### {} ({})\n", capital(verdict.word()), changes.len());
            table(&mut out, &changes);
        }
    }
    let words: Vec<_> = diff.of(Verdict::DocsOnly).collect();
    if !words.is_empty() {
        let _ = writeln!(out, "<details>\n<summary>Docs only ({})</summary>\n", words.len());
        table(&mut out, &words);
        out.push_str("</details>\n");
    }
    out
}

fn table(out: &mut String, changes: &[&Change]) {
    out.push_str("| what | change | from | to | Rust | wire |\n| --- | --- | --- | --- | --- | --- |\n");
    let mut last: Option<Subject> = None;
    for change in changes {
        // The subject stands at the first of its rows only, so that groups show.
        let subject = if last == Some(change.subject) { String::new() } else { format!("**{}** ", change.subject) };
        last = Some(change.subject);
        let why = change.why.map(|why| format!(": {}", cell(why))).unwrap_or_default();
        let text = |text: &Option<String>| text.as_deref().map(code).unwrap_or_default();
        let (from, to) = (text(&change.from), text(&change.to));
        let name = code(&change.name);
        let _ = writeln!(out, "| {subject}{name} | {}{why} | {from} | {to} | {} | {} |", change.kind, change.rust, change.wire);
    }
    out.push('\n');
}

/// A text that stays in its cell and says nothing to Markdown or HTML.
fn cell(text: &str) -> String {
    let mut out = String::new();
    for c in short(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '|' | '`' | '*' | '_' | '[' | ']' | '\\' | '~' => out.extend(['\\', c]),
            '@' | '#' => {
                // Nobody is to be called, and no issue linked.
                out.extend([c, '\u{200b}']);
            }
            c => out.push(c),
        }
    }
    out
}

/// A text as code, fenced by more backticks than it holds. A bar ends a cell even there.
fn code(text: &str) -> String {
    let text = short(text).replace('|', "\\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}
