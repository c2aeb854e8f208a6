//! Diagnostics for people: `file:line:column`, the line itself with the place underlined, and what to do.

use std::fmt::Write as _;
use std::path::Path;

use unicode_width::UnicodeWidthStr as _;

use crate::diagnostic::Diagnostic;
use crate::spec::Places;

/// All diagnostics as text, ending with how many there are.
#[must_use]
pub(crate) fn render(found: &[Diagnostic], dir: &Path, places: &Places) -> String {
    let mut out = String::new();
    for diagnostic in found {
        one(&mut out, diagnostic, dir, places);
        out.push('\n');
    }
    let files: std::collections::BTreeSet<&str> = found.iter().map(|diagnostic| &*diagnostic.span.file).collect();
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let _ = writeln!(out, "{} in {}", plural(found.len(), "error"), plural(files.len(), "file"));
    out
}

fn one(out: &mut String, diagnostic: &Diagnostic, dir: &Path, places: &Places) {
    let Diagnostic { message, help, span, .. } = diagnostic;
    let gutter = " ".repeat(span.line.to_string().len());
    // Writing to a String cannot fail.
    let _ = writeln!(out, "error[{}]: {message}", diagnostic.code());
    let _ = writeln!(out, "{gutter}--> {}:{}:{}", dir.join(&*span.file).display(), span.line, span.column);
    if let Some(line) = source_line(places.text(&span.file), span.line) {
        let (before, marked) = split(line, span.column, span.range.len());
        let _ = writeln!(out, "{gutter} |");
        let _ = writeln!(out, "{} | {line}", span.line);
        let _ = writeln!(out, "{gutter} | {}{}", " ".repeat(before.width()), "^".repeat(marked.width().max(1)));
    }
    let _ = writeln!(out, "{gutter} = help: {help}");
}

fn source_line(text: Option<&str>, line: u32) -> Option<&str> {
    let index = usize::try_from(line).ok()?.checked_sub(1)?;
    text?.lines().nth(index)
}

/// What stands before the column, and the marked bytes as far as they are on this line. Both by display width later, because a
/// Chinese character is as wide as two Latin ones.
fn split(line: &str, column: u32, len: usize) -> (&str, &str) {
    let skip = usize::try_from(column).unwrap_or(1).saturating_sub(1);
    let start = line.char_indices().nth(skip).map_or(line.len(), |(at, _)| at);
    let (before, rest) = line.split_at(start);
    let end = (0..=len.min(rest.len())).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(0);
    (before, rest.get(..end).unwrap_or_default())
}
