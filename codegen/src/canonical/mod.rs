//! The canonical form of a spec file: one order of keys, one indentation, one way to quote, so that a diff shows what changed.
//!
//! The text is read as a tree that knows its comments, by the parser that also stands below [`spec`](crate::spec). `shape` says for
//! each place of a file which order and layout it has, `print` writes it. What a file *says* never changes, and no comment is lost:
//! both are compared before a result is handed out.

mod insert;
mod print;
mod read;
mod scalar;
mod shape;
mod tree;

pub(crate) use insert::{Addition, insert};

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::report::Report;
use crate::spec::{Places, parse};

/// The canonical form of a file of a spec. `root` is what messages show before its name.
///
/// # Errors
/// With what is wrong when the text is no YAML, or when a key stands twice in it.
pub fn format(root: &Path, file: &str, text: &[u8]) -> Result<String, Report> {
    let sink = Sink::default();
    let mut places = Places::default();
    let before = parse(file, text, &mut places, &sink);
    let source = places.text(file).unwrap_or_default().to_owned();
    if let Some(before) = before.filter(|_| sink.is_empty()) {
        match lay_out(file, &source, &before.to_json()) {
            Some(text) => return Ok(text),
            None => sink.add(stubborn(file)),
        }
    }
    Err(Report::new(sink.into_sorted(), root.to_owned(), places))
}

/// The canonical text, or nothing when it would not say the same as the source.
fn lay_out(file: &str, source: &str, meaning: &serde_json::Value) -> Option<String> {
    let tree = read::read(source)?;
    let text = print::print(&tree);
    let sink = Sink::default();
    let same = parse(file, text.as_bytes(), &mut Places::default(), &sink)?.to_json() == *meaning;
    if !sink.is_empty() || !same || read::comments(&text)? != read::comments(source)? {
        return None;
    }
    // Who keeps his files with the line ends of Windows goes on doing so.
    let windows = source.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'));
    Some(if windows { text.replace('\n', "\r\n") } else { text })
}

fn stubborn(file: &str) -> Diagnostic {
    let span = Span::start_of(Arc::from(file));
    let message = "this YAML cannot be put into canonical form without changing what it says";
    Diagnostic::new(Rule::Syntax, &span, message).help("write it without directives, tags and complex keys")
}
