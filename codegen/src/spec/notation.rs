//! Notation that the spec does not have, though YAML or another language does: anchors and aliases, merge keys, `//` for a comment.
//!
//! Anchors are valid YAML, and refused all the same: an entry says all of itself, so that whoever reads, copies or compares it needs no
//! other, and the tools that write spec files need not keep what they cannot see in the tree.

use std::sync::Arc;

use super::pieces::{Piece, is_blank, pieces};
use super::zone;
use crate::diagnostic::{Diagnostic, Rule, Sink};

/// Reports what a file has of it; true when it has something.
pub(super) fn report(file: &Arc<str>, text: &str, sink: &Sink) -> bool {
    if !["&", "*", "<<", "//"].iter().any(|mark| text.contains(mark)) {
        return false;
    }
    zone::report(file, text, sink, |line| {
        let found = comment(line.text, line.zone.example).or_else(|| pieces(line.text).iter().find_map(anchor));
        let found = found.filter(|_| !line.zone.raw).into_iter();
        let report = |(at, len, message, help): Found| {
            Diagnostic::new(Rule::Syntax, &line.span(at, len), message).help(help).because(format!("{help} {file}"))
        };
        found.map(report).collect()
    })
}

/// Where it stands, how many characters it has, what is said, and what helps.
type Found = (usize, usize, String, &'static str);

fn anchor(piece: &Piece<'_>) -> Option<Found> {
    let help = "write it out: every entry says all of itself; what several have in common is a type. A text with such a mark needs quotes";
    let end = piece.text.find(is_blank).unwrap_or(piece.text.len());
    let (head, rest) = piece.text.split_at_checked(end)?;
    let name = |mark| head.strip_prefix(mark).is_some_and(|name: &str| !name.is_empty() && name.chars().all(is_of_name));
    let what = match piece.of {
        None if piece.text == "<<" => "merges another map into this one",
        Some(_) if name('&') => "is an anchor",
        Some(_) if name('*') && rest.is_empty() => "is an alias",
        _ => return None,
    };
    Some((piece.at, head.chars().count(), format!("`{head}` {what}, and the spec has none"), help))
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// A comment as other languages write it: a line that begins with it, or the end of a line of an example.
fn comment(line: &str, example: bool) -> Option<Found> {
    let bare = line.trim_start_matches(is_blank);
    let at = match pieces(line).last() {
        _ if bare.starts_with("//") => line.len() - bare.len(),
        Some(last) if example => last.at + outside_quotes(last.text)?,
        _ => return None,
    };
    let len = line.get(at..)?.trim_end().chars().count();
    Some((at, len, "`//` begins no comment".to_owned(), "a comment begins with `#`"))
}

/// The `//` that a value ends with, behind its quotes.
fn outside_quotes(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(0);
    }
    let from = text.rfind(['"', '\'']).unwrap_or_default();
    text.get(from..)?.find(" //").map(|at| from + at + 1)
}
