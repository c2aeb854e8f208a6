//! The draft of an event.

use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

use super::infer::Infer;
use super::known::Known;
use super::members::section;
use super::naming::Naming;
use super::{Draft, Refusal, draft, taken, types};
use crate::canonical::Addition;
use crate::model::{self, Channel, Types};
use crate::names;
use crate::spec::Files;

/// What is known about a new event.
#[derive(Debug)]
pub struct Event {
    /// The domain, which is new when there is no `events/<domain>.yaml`.
    pub domain: String,
    /// Its name, which no other event of any domain has.
    pub name: String,
    /// The platform's title.
    pub title: Option<String>,
    /// The XML as it comes, decrypted.
    pub sample: String,
}

/// Drafts an event. Bare digits of the sample are numbers; what stands in CDATA is text.
///
/// # Errors
/// When it cannot be one, when it is there already, or when the spec cannot be read.
pub fn event(files: &Files, new: &Event) -> Result<Draft, Refusal> {
    if !names::is_module(&new.domain) || !names::is_snake(&new.name) {
        let message = format!("`{}.{}` is no name of an event", new.domain, new.name);
        return Err(Refusal::unusable(message, "write domain.name, both in snake_case, such as license.pay_success"));
    }
    let mut members = sample(&new.sample)?;
    let model = super::model(files)?;
    for domain in &model.event_domains {
        if let Some(same) = domain.events.iter().find(|event| event.name == new.name) {
            return Err(taken(files, format!("`{}.{}` is there already", domain.name, new.name), &same.span));
        }
    }
    let envelope = Envelope::take(&mut members)?;
    for domain in &model.event_domains {
        if let Some(same) = domain.events.iter().find(|event| envelope.is_of(event)) {
            let message = format!("`{}.{}` has the same discriminators already", domain.name, same.name);
            return Err(taken(files, message, &same.span));
        }
    }
    let home = model.event_domains.iter().find(|domain| domain.name == new.domain);
    let file = home.map_or_else(|| format!("events/{}.yaml", new.domain), |domain| domain.file.clone());
    let none = Types::default();
    let own = home.map_or(&none, |domain| &domain.types);
    let mut naming = Naming::new(&model, own, names::camel(&new.name));
    home.iter().for_each(|domain| naming.events(domain));
    let mut infer = Infer::new(Known::new(&model, &file, own).of_xml(), naming);
    let fields = infer.members(&[&members]);
    let mut entry = Map::new();
    let mut add = |key: &str, value: Value| drop(entry.insert(key.to_owned(), value));
    ["summary", "docs", "checked"].into_iter().for_each(|key| add(key, Value::Null));
    add("title", json!(new.title));
    envelope.describe(&mut add);
    add("fields", section(&fields));
    add("example", format!("{}\n", new.sample.trim().replace("\r\n", "\n")).into());
    let mut additions = vec![Addition { section: "events", after: None, key: new.name.clone(), entry: entry.into() }];
    additions.extend(types(&infer));
    let fresh = format!("domain: {}\ntitle:\nsummary:\nevents:\n", new.domain);
    draft(files, file, &fresh, &additions, infer.notes)
}

/// The members of an event's XML.
fn sample(text: &str) -> Result<Map<String, Value>, Refusal> {
    let document = Document::parse(text.trim_start_matches('\u{feff}')).map_err(|error| {
        Refusal::unusable(format!("the sample is no XML: {error}"), "give the decrypted message, one <xml> element")
    })?;
    match value(text, document.root_element()) {
        Value::Object(members) => Ok(members),
        _ => Err(Refusal::unusable("the sample has no members", "give the decrypted message, one <xml> element")),
    }
}

/// An element as JSON: what it holds, with repeated elements as a list.
fn value(text: &str, node: Node<'_, '_>) -> Value {
    let mut members = Map::new();
    for child in node.children().filter(Node::is_element) {
        let inner = value(text, child);
        match members.get_mut(child.tag_name().name()) {
            None => drop(members.insert(child.tag_name().name().to_owned(), inner)),
            Some(Value::Array(items)) => items.push(inner),
            Some(first) => *first = Value::Array(vec![first.take(), inner]),
        }
    }
    if !members.is_empty() {
        return members.into();
    }
    let word = node.text().unwrap_or_default();
    let marked = text.get(node.range()).is_some_and(|source| source.contains("<![CDATA["));
    let number = word.trim().parse::<i64>().ok().filter(|number| !marked && number.to_string() == word.trim());
    number.map_or_else(|| word.into(), Value::from)
}

/// What every event has, as far as it tells one from the other.
struct Envelope {
    info_type: Option<String>,
    msg_type: Option<String>,
    event: Option<String>,
    change_type: Option<String>,
}

impl Envelope {
    fn take(members: &mut Map<String, Value>) -> Result<Self, Refusal> {
        let mut text = |key: &str| match members.shift_remove(key) {
            Some(Value::String(text)) => Some(text),
            other => other.map(|value| value.to_string()),
        };
        let envelope = Self {
            info_type: text("InfoType"),
            msg_type: text("MsgType"),
            event: text("Event"),
            change_type: text("ChangeType"),
        };
        names::ENVELOPE.iter().for_each(|key| drop(members.shift_remove(*key)));
        if envelope.info_type.is_none() && envelope.msg_type.is_none() {
            let help = "give the whole message: every event of a suite has InfoType, every event of an app has MsgType";
            return Err(Refusal::unusable("the sample has neither InfoType nor MsgType", help));
        }
        Ok(envelope)
    }

    /// Whether the platform means this event.
    fn is_of(&self, event: &model::Event) -> bool {
        let named = match &self.info_type {
            Some(_) => event.via.contains(&Channel::Suite) && event.info_type == self.info_type,
            None => event.via.contains(&Channel::App) && event.msg_type == self.msg_type && event.event == self.event,
        };
        named && event.change_type == self.change_type
    }

    fn describe(self, add: &mut impl FnMut(&str, Value)) {
        add("via", json!([if self.info_type.is_some() { "suite" } else { "app" }]));
        let words = [
            ("info_type", self.info_type),
            ("msg_type", self.msg_type),
            ("event", self.event),
            ("change_type", self.change_type),
        ];
        words.into_iter().filter_map(|(key, word)| Some((key, word?))).for_each(|(key, word)| add(key, word.into()));
    }
}
