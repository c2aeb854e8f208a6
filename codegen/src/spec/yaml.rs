//! YAML text as a tree in which every key and value knows its place.
//!
//! The only file that knows the YAML crate. It is serde-saphyr because serde_yaml is archived, its forks wrap a C library
//! turned into unsafe Rust, and none of them gives a position for a value that is well-formed YAML but wrong for us; serde-saphyr
//! is maintained, free of unsafe code, and its `Spanned<T>` gives line, column and byte range of each value.
//!
//! The tree is read first and given types afterwards, by hand, because a derived `Deserialize` stops at the first mistake of
//! a file, and an author wants to see all of them.

use std::collections::HashMap;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Location, Spanned};

use super::syntax;
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};

/// A value and its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its place. A block map or list has an empty one: point at its key instead.
    pub span: Span,
}

/// A YAML value.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing.
    Null,
    /// `true` or `false`; `yes` and `no` are text.
    Bool(bool),
    /// A number.
    Number(serde_json::Number),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the file's order, without repeated keys.
    Map(Vec<Entry>),
}

/// A key of a map with its value.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// The key's place.
    pub key_span: Span,
    /// The value.
    pub node: Node,
}

impl Entry {
    /// The value, where it has a place in one line: a block has none, so that its key stands for it.
    #[must_use]
    pub fn value_place(&self) -> &Span {
        if self.node.span.range.is_empty() || self.node.span.line != self.key_span.line { self.place() } else { &self.node.span }
    }

    /// Where to point at when the value is wrong: at a scalar itself, at the key of anything larger or empty.
    #[must_use]
    pub fn place(&self) -> &Span {
        match self.node.value {
            Value::Bool(_) | Value::Number(_) | Value::Text(_) => &self.node.span,
            Value::Null | Value::List(_) | Value::Map(_) => &self.key_span,
        }
    }
}

impl Node {
    /// The entries, when it is a map.
    #[must_use]
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The entry with a key, when it is a map that has it.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries()?.iter().find(|entry| entry.key == key)
    }

    /// A scalar as text, the way the YAML says it.
    #[must_use]
    pub fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Bool(value) => Some(value.to_string()),
            Value::Number(value) => Some(value.to_string()),
            Value::Text(value) => Some(value.clone()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// Notes everything that it names as dropped: see [`Sink::dropped`].
    pub(super) fn drop_into(&self, sink: &Sink) {
        match &self.value {
            Value::Text(text) => sink.dropped(text),
            Value::List(items) => items.iter().for_each(|item| item.drop_into(sink)),
            Value::Map(entries) => entries.iter().for_each(|entry| {
                sink.dropped(&entry.key);
                entry.node.drop_into(sink);
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// What it is, for messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    /// The same as JSON.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(value) => value.clone().into(),
            Value::Text(value) => value.as_str().into(),
            Value::List(items) => items.iter().map(Self::to_json).collect(),
            Value::Map(entries) => {
                serde_json::Value::Object(entries.iter().map(|entry| (entry.key.clone(), entry.node.to_json())).collect())
            }
        }
    }
}

/// Reads one file. Reports what is no YAML (and then gives nothing), and repeated keys (of which the first one counts).
pub(super) fn parse(file: &Arc<str>, text: &str, sink: &Sink) -> Option<Node> {
    let options = serde_saphyr::options! {
        // Reported below, all of them, with their places. (`LastWins` drops those whose key is a number: an errcode.)
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        // `no`, `007` and `1_000` are text, as everybody but YAML 1.1 thinks.
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    };
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options) {
        Ok(raw) => Some(node(file, raw, sink)),
        Err(error) => {
            let at = error.location().map_or((1, 1), |at| (small(at.line()).max(1), small(at.column()).max(1)));
            let message = error.to_string();
            let message = message.lines().next().unwrap_or("not YAML");
            // The place is in the diagnostic already.
            let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
            sink.add(syntax::explain(file, text, at, message));
            None
        }
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn span(file: &Arc<str>, location: Location) -> Span {
    let large = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let offset = location.span().byte_offset().map_or(0, large);
    let len = location.span().byte_len().map_or(0, large);
    let (line, column) = (small(location.line()).max(1), small(location.column()).max(1));
    Span { file: file.clone(), line, column, range: offset..offset.saturating_add(len) }
}

fn node(file: &Arc<str>, raw: Spanned<Raw>, sink: &Sink) -> Node {
    let span = span(file, raw.referenced);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Number(value) => Value::Number(value),
        Raw::Text(value) => Value::Text(value),
        Raw::List(items) => Value::List(items.into_iter().map(|item| node(file, item, sink)).collect()),
        Raw::Map(entries) => Value::Map(map(file, entries, sink)),
    };
    Node { value, span }
}

/// How many repeated keys of one map are one mistake.
const SLID: usize = 3;

/// The entries of a map. Of a repeated key the first one counts, unless it looks as if a whole block had slipped.
fn map(file: &Arc<str>, raw: Vec<(Spanned<String>, Spanned<Raw>)>, sink: &Sink) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::with_capacity(raw.len());
    let mut seen = Seen::of(raw.len());
    let mut again: Vec<(usize, Entry, Span)> = Vec::new();
    for (key, value) in raw {
        let entry = Entry { key_span: span(file, key.referenced), key: key.value, node: node(file, value, sink) };
        match seen.find(&entries, &entry.key).and_then(|first| entries.get(first)) {
            Some(first) => {
                let place = first.key_span.clone();
                again.push((entries.len(), entry, place));
            }
            None => {
                seen.add(entries.len(), &entry.key);
                entries.push(entry);
            }
        }
    }
    if let [(at, ..), _, ..] = again.as_slice()
        && let Some(above) = at.checked_sub(1)
        && entries.get(above).is_some_and(|entry| matches!(entry.node.value, Value::Null))
    {
        slipped(&mut entries, above, again.into_iter().map(|(_, entry, _)| entry).collect(), sink);
        return entries;
    }
    // So many have slid into the map together: the line with their name is gone, and what is new among them belongs to them too.
    let slid = again.len();
    if let Some(from) = again.first().map(|(_, entry, _)| entry.key_span.range.start).filter(|_| slid >= SLID) {
        let behind = entries.iter().position(|entry| entry.key_span.range.start > from).unwrap_or(entries.len());
        entries.drain(behind..).for_each(|entry| entry.node.drop_into(sink));
    }
    for (index, (_, entry, place)) in again.into_iter().enumerate() {
        entry.node.drop_into(sink);
        if slid >= SLID && index > 0 {
            continue;
        }
        let message = format!("`{}` stands here for the second time", entry.key);
        let found = Diagnostic::new(Rule::DuplicateKey, &entry.key_span, message).see(&place, "the first one, which counts");
        let more = format!("so do {} more keys below it: is the line with a name missing above?", slid - 1);
        sink.add(if slid >= SLID { found.help(more) } else { found });
    }
    entries
}

/// The keys of a map that were there already.
enum Seen {
    /// Most maps are small, and to look through one is faster than any table.
    Few,
    Many(HashMap<String, usize>),
}

impl Seen {
    fn of(keys: usize) -> Self {
        if keys <= 16 { Self::Few } else { Self::Many(HashMap::with_capacity(keys)) }
    }

    fn find(&self, entries: &[Entry], key: &str) -> Option<usize> {
        match self {
            Self::Few => entries.iter().position(|entry| entry.key == key),
            Self::Many(keys) => keys.get(key).copied(),
        }
    }

    fn add(&mut self, index: usize, key: &str) {
        if let Self::Many(keys) = self {
            keys.insert(key.to_owned(), index);
        }
    }
}

/// A key without a value, and below it keys that were there already: they are meant to be its own, and only its line is indented
/// as they are.
fn slipped(entries: &mut Vec<Entry>, above: usize, again: Vec<Entry>, sink: &Sink) {
    let mut below = entries.split_off(above + 1);
    below.extend(again);
    below.sort_by_key(|entry| entry.key_span.range.start);
    let Some(head) = entries.last_mut() else { return };
    let next = below.first().map_or_else(|| head.key_span.clone(), |entry| entry.key_span.clone());
    let message = format!("the lines below `{}` are not indented below it, so that they repeat the keys above it", head.key);
    let help = format!("give `{}` the indentation of its neighbours, two spaces less than what belongs to it", head.key);
    sink.add(Diagnostic::new(Rule::WrongPlace, &head.key_span, message).help(help).see(&next, "meant to be below it?"));
    head.node.value = Value::Map(below);
}

/// A value as serde-saphyr delivers it.
enum Raw {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a YAML value")
    }
    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Number(value.into()))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Number(value.into()))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(serde_json::Number::from_f64(value).map_or(Raw::Null, Raw::Number))
    }
    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }
    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}
