//! Lines that are gone: without one the lines below it slide into what stands above, and mean something else there.

use super::grammar::{Holds, Kind};
use super::recover::article;
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink};

/// The line `example:` is gone, so that `request` and `response` look like the last members above it.
pub(super) fn example(entries: &mut Vec<Entry>, sink: &Sink) {
    if entries.iter().any(|entry| entry.key == "example") {
        return;
    }
    let Some(at) = entries.iter().rposition(|entry| matches!(entry.key.as_str(), "request" | "response" | "query" | "multipart"))
    else {
        return;
    };
    let Some(Value::Map(members)) = entries.get_mut(at).map(|entry| &mut entry.node.value) else { return };
    let shown = |entry: &Entry| matches!(entry.key.as_str(), "request" | "response") && entry.node.entry("type").is_none();
    let from = members.len() - members.iter().rev().take_while(|entry| shown(entry)).count();
    let below = members.split_off(from);
    let Some(first) = below.first().filter(|first| first.key == "request") else {
        members.extend(below);
        return;
    };
    gone(first, "example", "looks like that of the example", sink);
    let section = section("example", below);
    entries.insert(at + 1, section);
}

/// The line `response:` is gone, so that the members of the answer look like those of the request.
pub(super) fn response(entries: &mut Vec<Entry>, sink: &Sink) {
    if entries.iter().any(|entry| entry.key == "response") {
        return;
    }
    let shown = |part: &str| -> Vec<String> {
        let example = entries.iter().find(|entry| entry.key == "example").and_then(|entry| entry.node.entry(part));
        let keys = example.and_then(|entry| entry.node.entries()).unwrap_or_default().iter().map(|entry| entry.key.clone());
        keys.filter(|key| key != "errcode" && key != "errmsg").collect()
    };
    let (sent, answered) = (shown("request"), shown("response"));
    let Some(at) = entries.iter().rposition(|entry| matches!(entry.key.as_str(), "request" | "query" | "multipart")) else {
        return;
    };
    let Some(Value::Map(members)) = entries.get_mut(at).map(|entry| &mut entry.node.value) else { return };
    let only = |entry: &Entry| answered.contains(&entry.key) && !sent.contains(&entry.key);
    let Some(from) = members.iter().position(only) else { return };
    if members.iter().skip(from).any(|entry| sent.contains(&entry.key)) {
        return;
    }
    let below = members.split_off(from);
    below.iter().take(1).for_each(|first| gone(first, "response", "stands in the answer of the example only", sink));
    entries.insert(at + 1, section("response", below));
}

fn gone(first: &Entry, line: &str, why: &str, sink: &Sink) {
    let message = format!("`{}` {why}: is the line `{line}:` missing above it?", first.key);
    let help = format!("write `{line}:` above it, with two spaces less");
    sink.add(Diagnostic::new(Rule::WrongPlace, &first.key_span, message).help(help));
}

/// A section as if its line were there.
fn section(key: &str, below: Vec<Entry>) -> Entry {
    let span = below.first().map(|first| first.key_span.clone()).unwrap_or_default();
    Entry { key: key.to_owned(), key_span: span.clone(), node: Node { value: Value::Map(below), span } }
}

/// The line with the name of an entry is gone, so that its keys look like entries.
pub(super) fn name(entries: &mut Vec<Entry>, kind: &'static Kind, sink: &Sink) {
    let inside = |entry: &Entry| match kind.key(&entry.key).map(|key| key.holds) {
        Some(Holds::Value) => !matches!(entry.node.value, Value::Map(_)),
        holds => holds.is_some(),
    };
    let Some(from) = entries.iter().position(inside) else { return };
    let run = entries.iter().skip(from).take_while(|entry| inside(entry)).count();
    if run < 2 {
        return;
    }
    let below: Vec<Entry> = entries.drain(from..from + run).collect();
    let Some(first) = below.first() else { return };
    let message = format!("`{}` stands where the name of {} should: is a line missing above it?", first.key, article(kind));
    sink.add(
        Diagnostic::new(Rule::WrongPlace, &first.key_span, message)
            .help("write the name in a line of its own, with two spaces less"),
    );
    below.iter().for_each(|entry| entry.node.drop_into(sink));
}
