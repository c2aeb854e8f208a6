//! Declarations of named types and of members, as any file may hold them.

use super::advice;
use super::reader::{At, Reader, Text, word};
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::model::{Channel, Provenance};

/// The named types of one file.
#[derive(Debug, Default)]
pub struct Section {
    /// Structs.
    pub structs: Vec<StructDecl>,
    /// Enums.
    pub enums: Vec<EnumDecl>,
    /// Unions.
    pub unions: Vec<UnionDecl>,
}

/// A shared id.
#[derive(Debug)]
pub struct IdDecl {
    /// Its name.
    pub name: Text,
    /// What it is.
    pub summary: Text,
    /// Whether it is a number.
    pub numeric: bool,
    /// Whether its value is never shown.
    pub secret: bool,
}

/// A struct.
#[derive(Debug)]
pub struct StructDecl {
    /// Its name.
    pub name: Text,
    /// What it is.
    pub summary: Text,
    /// Its members.
    pub fields: Vec<FieldDecl>,
    /// Whether nobody knows its members, because they are missing or no map; it was reported.
    pub open: bool,
}

/// A member.
#[derive(Debug)]
pub struct FieldDecl {
    /// The name on the wire.
    pub key: Text,
    /// The Rust name, where the wire name is not good enough.
    pub name: Option<Text>,
    /// What it is.
    pub summary: Text,
    /// The type expression.
    pub ty: Text,
    /// `wire`.
    pub wire: Option<At<Wire>>,
    /// Whether `wire` says something that is no wire form; it was reported.
    pub wire_unknown: bool,
    /// The separator of a joined list.
    pub joined: Option<Text>,
    /// `range`.
    pub range: Option<Text>,
    /// `max_items`.
    pub max_items: Option<At<u64>>,
    /// `max_chars`.
    pub max_chars: Option<At<u64>>,
    /// `max_bytes`.
    pub max_bytes: Option<At<u64>>,
    /// `default`.
    pub default: Option<Text>,
    /// `const`.
    pub constant: Option<Text>,
    /// `sensitive`.
    pub sensitive: bool,
    /// `flatten`.
    pub flatten: Option<Span>,
    /// `deprecated`.
    pub deprecated: Option<Text>,
    /// `via`.
    pub via: Option<At<Channel>>,
    /// `from`.
    pub from: Option<Provenance>,
}

/// The words of `wire`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// In quotes.
    Text,
    /// A bare number.
    Number,
    /// Both.
    Either,
    /// One string with separators.
    Joined,
    /// A bare item or a list.
    OneOrList,
}

/// An enum.
#[derive(Debug)]
pub struct EnumDecl {
    /// Its name.
    pub name: Text,
    /// What it is.
    pub summary: Text,
    /// Its values.
    pub values: Vec<EnumValueDecl>,
    /// Whether nobody knows its values, because they are missing or no map; it was reported.
    pub open: bool,
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValueDecl {
    /// Its name.
    pub name: Text,
    /// What it means.
    pub summary: Option<Text>,
    /// The value on the wire.
    pub value: Text,
    /// Whether the YAML says a whole number; text is text even when it looks like one.
    pub numeric: bool,
}

/// A union.
#[derive(Debug)]
pub struct UnionDecl {
    /// Its name.
    pub name: Text,
    /// What it is.
    pub summary: Text,
    /// The member that names the variant.
    pub tag: Text,
    /// Whether no tag but the kind of the value tells the variant.
    pub by_kind: bool,
    /// Whether a variant's members stand under a key of their own; `None` when that was missing or wrong.
    pub nested: Option<bool>,
    /// Its variants.
    pub variants: Vec<VariantDecl>,
}

/// A variant of a union.
#[derive(Debug)]
pub struct VariantDecl {
    /// Its name.
    pub name: Text,
    /// What it is.
    pub summary: Text,
    /// The value of the tag.
    pub value: Text,
    /// The member that holds the body.
    pub key: Text,
    /// The type expression of the body.
    pub ty: Text,
    /// The members that tell the variant of a union by kind.
    pub has: Vec<Text>,
}

/// `from: peer | sample`.
pub(super) const FROM: &[(&str, Provenance)] = &[("peer", Provenance::Peer), ("sample", Provenance::Sample)];
/// `via: app | suite | robot | device`.
pub(super) const VIA: &[(&str, Channel)] =
    &[("app", Channel::App), ("suite", Channel::Suite), ("robot", Channel::Robot), ("device", Channel::Device)];
const WIRE: &[(&str, Wire)] = &[
    ("text", Wire::Text),
    ("number", Wire::Number),
    ("either", Wire::Either),
    ("joined", Wire::Joined),
    ("one_or_list", Wire::OneOrList),
];

impl Section {
    /// The sections `types`, `enums` and `unions` of a file.
    pub fn read(file: &Reader<'_>) -> Self {
        let sink = file.sink;
        Self {
            structs: file.map("types").iter().map(|entry| StructDecl::read(entry, sink)).collect(),
            enums: file.map("enums").iter().map(|entry| EnumDecl::read(entry, sink)).collect(),
            unions: file.map("unions").iter().map(|entry| UnionDecl::read(entry, sink)).collect(),
        }
    }
}

/// The key of an entry as text with its place.
pub(super) fn key_of(entry: &Entry) -> Text {
    At { value: entry.key.clone(), span: entry.key_span.clone() }
}

/// The name of a member on the wire. What is no name is reported, and read as the one that is meant.
fn wire_name(entry: &Entry, sink: &Sink) -> Text {
    let mut name = key_of(entry);
    let meant = name.value.trim_end_matches('?').trim().replace(' ', "_");
    if meant != name.value {
        let found = Diagnostic::new(Rule::NotAName, &name.span, format!("`{}` is no name on the wire", name.value));
        sink.add(if name.value.ends_with('?') {
            found.help(format!("the `?` stands behind the type: `{meant}: {{type: T?, …}}`"))
        } else {
            found.help(format!("write `{meant}`"))
        });
        name.value = meant;
    }
    name
}

/// The members in a section such as `fields` or `request`.
pub(super) fn fields(reader: &Reader<'_>, section: &'static str) -> Vec<FieldDecl> {
    reader.map(section).iter().map(|entry| FieldDecl::read(entry, reader.sink)).collect()
}

/// Whether a section that must be there is no map.
fn is_open(reader: &Reader<'_>, section: &'static str) -> bool {
    reader.entry(section).is_none_or(|entry| entry.node.entries().is_none())
}

impl IdDecl {
    /// Reads an id.
    pub fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "id", sink);
        let id = Self {
            name: key_of(entry),
            summary: reader.need_text("summary"),
            numeric: reader.word("type", &[("string", false), ("i64", true)]).is_some_and(|word| word.value),
            secret: reader.bool("secret").is_some_and(|secret| secret.value),
        };
        reader.finish();
        id
    }
}

impl StructDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "type", sink);
        let decl = Self {
            name: key_of(entry),
            summary: reader.need_text("summary"),
            fields: fields(&reader, "fields"),
            open: is_open(&reader, "fields"),
        };
        reader.need("fields");
        reader.finish();
        decl
    }
}

impl FieldDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        if let Value::Text(text) = &entry.node.value {
            let message = format!("member `{}` is text, but should be a map", entry.key);
            let found = Diagnostic::new(Rule::WrongKind, &entry.node.span, message);
            sink.add(found.help(format!("write `{{type: {text}, summary: …}}`: it needs a sentence that says what it is")));
        }
        let reader = Reader::of(entry, "member", sink);
        let wire = reader.word("wire", WIRE);
        let decl = Self {
            key: wire_name(entry, sink),
            name: reader.text("name"),
            summary: reader.need_text("summary"),
            ty: reader.need_text("type"),
            wire_unknown: reader.entry("wire").is_some_and(|entry| !is_wire(entry)),
            wire,
            joined: reader.text("joined"),
            range: reader.text("range"),
            max_items: reader.integer("max_items"),
            max_chars: reader.integer("max_chars"),
            max_bytes: reader.integer("max_bytes"),
            default: reader.scalar("default"),
            constant: reader.scalar("const"),
            sensitive: reader.bool("sensitive").is_some_and(|word| word.value),
            flatten: reader.bool("flatten").filter(|word| word.value).map(|word| word.span),
            deprecated: reader.text("deprecated"),
            via: reader.word("via", VIA),
            from: reader.word("from", FROM).map(|word| word.value),
        };
        reader.finish();
        decl
    }
}

/// Whether an entry says a wire form to the letter. Of a misspelt one nobody knows what an example should look like.
fn is_wire(entry: &Entry) -> bool {
    entry.node.scalar().is_some_and(|text| WIRE.iter().any(|(word, _)| *word == text))
}

impl EnumDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "enum", sink);
        let values = reader.map("values").iter().filter_map(|value| EnumValueDecl::read(value, &entry.key, sink)).collect();
        let open = is_open(&reader, "values");
        let mut decl = Self { name: key_of(entry), summary: reader.need_text("summary"), values, open };
        decl.open |= decl.is_doubtful();
        reader.need("values");
        reader.finish();
        decl
    }
}

impl EnumDecl {
    /// Whether one of its values is none. That is reported, and what else an example may show is not known then.
    fn is_doubtful(&self) -> bool {
        let numeric = self.is_numeric();
        self.values.iter().any(|value| value.numeric != numeric || numeric && value.value.parse::<i64>().is_err())
    }

    /// Whether it is one of numbers: what most of its values are, or else the first.
    #[must_use]
    pub fn is_numeric(&self) -> bool {
        let numbers = self.values.iter().filter(|value| value.numeric).count();
        let first = self.values.first().is_some_and(|value| value.numeric);
        numbers * 2 > self.values.len() || numbers * 2 == self.values.len() && first
    }
}

impl EnumValueDecl {
    /// `name: 1` or `name: {value: 1, summary: …}`.
    fn read(entry: &Entry, owner: &str, sink: &Sink) -> Option<Self> {
        let name = key_of(entry);
        if let Some(value) = entry.node.scalar() {
            let value = At { value, span: entry.node.span.clone() };
            if name.value.parse::<i64>().is_ok() && value.value.starts_with(|first: char| first.is_ascii_alphabetic()) {
                let message = format!("`{}` stands where the name should, and its name behind it", name.value);
                let found = Diagnostic::new(Rule::EnumValues, &name.span, message);
                sink.add(found.help(format!("the name comes first: `{}: {}`", value.value, name.value)).because(owner));
                return Some(Self { name: value, summary: None, value: name, numeric: true });
            }
            return Some(Self { name, summary: None, value, numeric: is_integer(&entry.node, sink) });
        }
        let reader = Reader::of(entry, "value", sink);
        let value = reader.scalar("value");
        reader.need("value");
        let numeric = reader.entry("value").is_some_and(|value| is_integer(&value.node, sink));
        let summary = reader.text("summary");
        reader.finish();
        Some(Self { name, summary, value: value?, numeric })
    }
}

fn is_integer(node: &Node, sink: &Sink) -> bool {
    match &node.value {
        Value::Number(number) if !number.is_i64() => {
            sink.report(Rule::EnumValues, &node.span, format!("{number} is not a 64-bit whole number"));
            true
        }
        Value::Bool(value) => {
            sink.report_with(
                Rule::EnumValues,
                &node.span,
                format!("YAML reads {value} as a truth value"),
                format!("write \"{value}\""),
            );
            false
        }
        value => matches!(value, Value::Number(_)),
    }
}

impl UnionDecl {
    fn read(entry: &Entry, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "union", sink);
        let by_kind = reader.entry("by").is_some();
        reader.word("by", &[("kind", ())]);
        let layout = reader.word("layout", &[("nested", true), ("flat", false)]);
        let tag = if by_kind { reader.text("tag").unwrap_or_else(|| key_of(entry)) } else { reader.need_text("tag") };
        if by_kind {
            refuse(&reader, &["tag", "layout"], "a union by kind has none");
        } else {
            reader.need("layout");
        }
        let decl = Self {
            name: key_of(entry),
            summary: reader.need_text("summary"),
            tag,
            by_kind,
            nested: layout.map(|layout| layout.value),
            variants: reader.map("variants").iter().map(|entry| VariantDecl::read(entry, by_kind, sink)).collect(),
        };
        reader.need("variants");
        reader.finish();
        decl
    }
}

impl VariantDecl {
    /// The tag's value is the variant's name unless said otherwise, and its key is the value.
    fn read(entry: &Entry, by_kind: bool, sink: &Sink) -> Self {
        let reader = Reader::of(entry, "variant", sink);
        if by_kind {
            refuse(&reader, &["value", "key"], "the kind of the value tells the variants of a union by kind");
        } else {
            refuse(&reader, &["has"], "the tag tells the variants of this union");
        }
        let name = key_of(entry);
        let value = reader.scalar("value").unwrap_or_else(|| name.clone());
        let key = reader.text("key").unwrap_or_else(|| value.clone());
        let (summary, ty) = (reader.need_text("summary"), reader.need_text("type"));
        let decl = Self { summary, ty, has: reader.texts("has"), name, value, key };
        reader.finish();
        decl
    }
}

/// Reports keys that the other sort of union has.
fn refuse(reader: &Reader<'_>, keys: &[&'static str], why: &str) {
    for entry in keys.iter().filter_map(|key| reader.entry(key)) {
        let message = format!("`{}` cannot stand here: {why}", entry.key);
        reader.sink.report_with(Rule::KindUnion, &entry.key_span, message, "leave it out");
    }
}

/// The channels of a list such as `[app, suite]`; none when one of them is unknown, because then nobody knows all of them.
pub(super) fn channels(reader: &Reader<'_>) -> Vec<At<Channel>> {
    let read = |text: Text| Some(At { value: word(&text, VIA, advice::word("via"), reader.sink)?, span: text.span });
    let all: Vec<_> = reader.texts("via").into_iter().map(read).collect();
    all.into_iter().collect::<Option<_>>().unwrap_or_default()
}
