//! Slips inside `{…}` that are YAML all the same, but do not say what was meant: a comma ends a text, and a colon without a space
//! begins no value.

use super::grammar::{CHECKED, Kind};
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};

/// Reports and mends both in the entries of one map.
pub(super) fn mend(entries: &mut Vec<Entry>, kind: &Kind, text: &str, sink: &Sink) {
    let bare = |entry: &Entry| {
        let rest = text.get(entry.key_span.range.end..).unwrap_or_default().trim_start();
        matches!(entry.node.value, Value::Null) && kind.key(&entry.key).is_none() && rest.starts_with([',', '}'])
    };
    if !entries.iter().any(bare) {
        return;
    }
    if kind.is(&CHECKED) {
        return nameless(entries, &bare, sink);
    }
    let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
    let mut cut = false;
    for entry in std::mem::take(entries) {
        if !bare(&entry) {
            report(kept.last(), std::mem::take(&mut cut), text, sink);
            kept.push(entry);
            continue;
        }
        if let Some(whole) = colon(&entry, kind, sink) {
            report(kept.last(), std::mem::take(&mut cut), text, sink);
            kept.push(whole);
            continue;
        }
        match kept.last_mut().filter(|before| cut || is_plain(before, text)) {
            Some(before) => {
                join(before, &entry, text);
                cut = true;
            }
            None => kept.push(entry),
        }
    }
    report(kept.last(), cut, text, sink);
    *entries = kept;
}

/// `{97184, 2024-03-05}`: a page and its date without their keys.
fn nameless(entries: &mut [Entry], bare: &dyn Fn(&Entry) -> bool, sink: &Sink) {
    let mut stray = Vec::new();
    for index in 0..entries.len() {
        let taken = |key: &str| entries.iter().any(|entry| entry.key == key);
        let Some(entry) = entries.get(index).filter(|entry| bare(entry)) else { continue };
        let (key, value) = match entry.key.parse::<u64>() {
            Ok(page) => ("page", Value::Number(page.into())),
            Err(_) => ("updated", Value::Text(entry.key.clone())),
        };
        if !taken(key)
            && let Some(entry) = entries.get_mut(index)
        {
            let value = Node { value, span: entry.key_span.clone() };
            stray.push(std::mem::replace(entry, Entry { key: key.to_owned(), key_span: entry.key_span.clone(), node: value }));
        }
    }
    let (Some(first), Some(begin), Some(end)) = (stray.first(), entries.first(), entries.last()) else { return };
    let said = |entry: &Entry| Some(format!("{}: {}", entry.key, entry.node.scalar()?));
    let whole = entries.iter().filter_map(said).collect::<Vec<_>>().join(", ");
    let message = format!("`{}` stands here without its key", first.key);
    let found = Diagnostic::new(Rule::WrongKind, &first.key_span, message).help(format!("write `{{{whole}}}`"));
    let range = begin.key_span.range.start..end.node.span.range.end;
    sink.add(found.replace(&Span { range, ..begin.key_span.clone() }, whole));
}

/// `type:string`, which is one long key.
fn colon(entry: &Entry, kind: &Kind, sink: &Sink) -> Option<Entry> {
    let (key, value) = entry.key.split_once(':')?;
    kind.key(key)?;
    let span = entry.key_span.part(key.len(), 1);
    let found = Diagnostic::new(Rule::CutText, &span, "a colon needs a space behind it");
    sink.add(found.help(format!("write `{key}: {value}`")).replace(&span, ": "));
    let mut whole = entry.clone();
    key.clone_into(&mut whole.key);
    whole.key_span = entry.key_span.part(0, key.len());
    whole.node.value = Value::Text(value.to_owned());
    whole.node.span = entry.key_span.part(key.len() + 1, value.len());
    Some(whole)
}

/// Whether a value is text without quotes.
fn is_plain(entry: &Entry, text: &str) -> bool {
    let source = text.get(entry.node.span.range.clone()).unwrap_or_default();
    matches!(entry.node.value, Value::Text(_)) && !source.is_empty() && !source.starts_with(['"', '\''])
}

/// Adds to a value what stands behind its comma.
fn join(before: &mut Entry, rest: &Entry, text: &str) {
    let range = before.node.span.range.start..rest.key_span.range.end;
    if let Some(whole) = text.get(range.clone()) {
        before.node.value = Value::Text(whole.to_owned());
        before.node.span.range = range;
    }
}

fn report(entry: Option<&Entry>, cut: bool, text: &str, sink: &Sink) {
    // A type is no text: what has a comma in it is reported with the type that is meant.
    let Some(entry) = entry.filter(|entry| cut && entry.key != "type") else { return };
    let whole = text.get(entry.node.span.range.clone()).unwrap_or_default();
    let message = format!("inside braces the text of `{}` ends at its comma", entry.key);
    let mut found = Diagnostic::new(Rule::CutText, &entry.node.span, message).help("put the whole text in quotes");
    if !whole.contains(['"', '\\']) {
        found = found.replace(&entry.node.span, format!("\"{whole}\""));
    }
    sink.add(found);
}
