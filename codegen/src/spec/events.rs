//! A file of callback events, and of the replies that receivers answer to them.

use super::api::{CheckedDecl, checked, title_and_docs};
use super::decl::{FROM, FieldDecl, Section, channels, fields, key_of};
use super::reader::{At, Reader, Text};
use super::yaml::{Entry, Node};
use crate::diagnostic::Sink;
use crate::model::{Channel, Provenance, Way};

/// `events/<domain>.yaml`.
#[derive(Debug)]
pub struct EventFile {
    /// The domain's name.
    pub domain: Text,
    /// The platform's title.
    pub title: Text,
    /// What the events are about.
    pub summary: Text,
    /// The file, relative to the spec folder.
    pub file: String,
    /// Its named types.
    pub section: Section,
    /// Its events.
    pub events: Vec<EventDecl>,
    /// Its replies.
    pub replies: Vec<EventDecl>,
}

/// One event, or one reply.
#[derive(Debug)]
pub struct EventDecl {
    /// Whether it comes or goes.
    pub way: Way,
    /// Its name.
    pub name: Text,
    /// The platform's title.
    pub title: Text,
    /// What happened.
    pub summary: Text,
    /// Official page ids.
    pub docs: Vec<At<u32>>,
    /// `checked`; `None` when it says `no`.
    pub checked: Option<CheckedDecl>,
    /// The channels it comes on.
    pub via: Vec<At<Channel>>,
    /// Discriminator of the suite channel.
    pub info_type: Option<Text>,
    /// Discriminator of the app channel.
    pub msg_type: Option<Text>,
    /// Discriminator of the app channel.
    pub event: Option<Text>,
    /// Second discriminator of both channels.
    pub change_type: Option<Text>,
    /// Other spellings of `change_type`.
    pub also: Vec<Text>,
    /// Its members.
    pub fields: Vec<FieldDecl>,
    /// The example as text: XML, and where its first line stands; or JSON.
    pub example: Text,
    /// The example as JSON, where it is given as that.
    pub example_json: Option<serde_json::Value>,
    /// `deprecated`.
    pub deprecated: Option<Text>,
    /// `note`.
    pub note: Option<Text>,
    /// `from`.
    pub from: Option<Provenance>,
}

impl EventFile {
    /// Reads a file.
    pub fn read(file: &str, root: &Node, sink: &Sink) -> Self {
        let reader = Reader::of_file(root, sink);
        let events = Self {
            domain: reader.need_text("domain"),
            title: reader.need_text("title"),
            summary: reader.need_text("summary"),
            file: file.to_owned(),
            section: Section::read(&reader),
            events: reader.map("events").iter().map(|entry| EventDecl::read(entry, Way::Event, sink)).collect(),
            replies: reader.map("replies").iter().map(|entry| EventDecl::read(entry, Way::Reply, sink)).collect(),
        };
        if reader.entry("replies").is_none() {
            reader.need("events");
        }
        reader.finish();
        events
    }
}

impl EventDecl {
    fn read(entry: &Entry, way: Way, sink: &Sink) -> Self {
        let what = match way {
            Way::Event => "event",
            Way::Reply => "reply",
        };
        let reader = Reader::of(entry, what, sink);
        let name = key_of(entry);
        let (title, docs) = title_and_docs(&reader, &name);
        let (example, example_json) = example(&reader);
        let decl = Self {
            way,
            title,
            summary: reader.need_text("summary"),
            docs,
            checked: checked(&reader),
            via: channels(&reader),
            info_type: reader.text("info_type"),
            msg_type: reader.text("msg_type"),
            event: reader.text("event"),
            change_type: reader.text("change_type"),
            also: reader.texts("also"),
            fields: fields(&reader, "fields"),
            example,
            example_json,
            deprecated: reader.text("deprecated"),
            note: reader.text("note"),
            name,
            from: reader.word("from", FROM).map(|word| word.value),
        };
        reader.need("via");
        reader.finish();
        decl
    }
}

/// The example: a block of XML, or a map, which is JSON.
fn example(reader: &Reader<'_>) -> (Text, Option<serde_json::Value>) {
    match reader.entry("example").filter(|entry| entry.node.entries().is_some()) {
        Some(entry) => {
            let json = entry.node.to_json();
            (Text { value: format!("{json:#}"), span: entry.key_span.clone() }, Some(json))
        }
        None => (reader.need_text("example"), None),
    }
}
