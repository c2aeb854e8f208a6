//! What a sample of a callback or reply says about itself: its format, its channel, and what tells it from others.

use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

use super::Refusal;
use crate::model::{Channel, Event, Way};
use crate::{names, words};

/// A sample as it was read.
pub(super) struct Sample {
    /// Its members, as JSON.
    pub(super) members: Map<String, Value>,
    /// The example that it becomes.
    pub(super) example: Value,
    /// Whether it is JSON.
    pub(super) json: bool,
}

impl Sample {
    /// Reads a decrypted message: one `<xml>` element, or one JSON object.
    pub(super) fn read(text: &str) -> Result<Self, Refusal> {
        const HELP: &str = "give the decrypted message, one <xml> element or one JSON object";
        let text = text.trim_start_matches('\u{feff}').trim();
        let json = text.starts_with(['{', '[']);
        let value = if json {
            serde_json::from_str(text).map_err(|error| Refusal::unusable(format!("the sample is no JSON: {error}"), HELP))?
        } else {
            let document =
                Document::parse(text).map_err(|error| Refusal::unusable(format!("the sample is no XML: {error}"), HELP))?;
            value(text, document.root_element())
        };
        match value {
            Value::Object(members) => {
                let example = if json { members.clone().into() } else { format!("{}\n", text.replace("\r\n", "\n")).into() };
                Ok(Self { members, example, json })
            }
            _ => Err(Refusal::unusable("the sample has no members", HELP)),
        }
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

/// What every callback or reply has, as far as it tells one from the other.
pub(super) struct Told {
    /// The channel.
    pub(super) via: Channel,
    way: Way,
    info_type: Option<String>,
    msg_type: Option<String>,
    event: Option<String>,
    change_type: Option<String>,
}

impl Told {
    /// Takes the envelope out of a sample. `via` is the channel, where somebody has named it.
    pub(super) fn take(sample: &mut Sample, way: Way, via: Option<Channel>) -> Result<Self, Refusal> {
        let told = if sample.json { Self::of_json(&sample.members, way, via)? } else { Self::of_xml(&sample.members, way)? };
        if let Some(via) = via.filter(|via| *via != told.via) {
            let message = format!("the sample is no {} of the {} channel", words::way(way), words::channel(via));
            return Err(Refusal::unusable(message, format!("it looks like one of the {} channel", words::channel(told.via))));
        }
        let envelope = match (told.via, way) {
            (Channel::App | Channel::Suite, _) => names::ENVELOPE,
            (Channel::Robot, Way::Event) => names::ROBOT_ENVELOPE,
            (Channel::Device, Way::Event) => names::DEVICE_ENVELOPE,
            // A reply in JSON has no envelope.
            (Channel::Robot | Channel::Device, Way::Reply) => &[],
        };
        envelope.iter().for_each(|key| drop(sample.members.shift_remove(*key)));
        Ok(told)
    }

    fn of_xml(members: &Map<String, Value>, way: Way) -> Result<Self, Refusal> {
        let text = |key: &str| members.get(key).map(plain);
        let (info_type, msg_type) = (text("InfoType").filter(|_| way == Way::Event), text("MsgType"));
        if info_type.is_none() && msg_type.is_none() {
            return Err(match way {
                Way::Event => {
                    let help = "give the whole message: every event of a suite has InfoType, every event of an app has MsgType";
                    Refusal::unusable("the sample has neither InfoType nor MsgType", help)
                }
                Way::Reply => Refusal::unusable("the sample has no MsgType", "give the whole message, before it is encrypted"),
            });
        }
        let via = if info_type.is_some() { Channel::Suite } else { Channel::App };
        Ok(Self { via, way, info_type, msg_type, event: text("Event"), change_type: text("ChangeType") })
    }

    fn of_json(members: &Map<String, Value>, way: Way, via: Option<Channel>) -> Result<Self, Refusal> {
        let text = |key: &str| members.get(key).and_then(Value::as_str).map(str::to_owned);
        let told = |via, msg_type, event| Self { via, way, info_type: None, msg_type, event, change_type: None };
        let named = |via: Channel, msg_type: &str| {
            let (first, below) = via.event_path(msg_type).split_first()?;
            let event = below.iter().try_fold(members.get(*first)?, |value, key| value.get(*key))?;
            event.as_str().map(str::to_owned)
        };
        let event = |via: Channel, msg_type: String| {
            let name = named(via, &msg_type);
            told(via, Some(msg_type), name)
        };
        let kind = |via: Channel| text(via.kind_member());
        match (way, via, kind(Channel::Robot), kind(Channel::Device)) {
            (Way::Event, _, Some(msg_type), _) => Ok(event(Channel::Robot, msg_type)),
            (Way::Event, _, None, Some(msg_type)) => Ok(event(Channel::Device, msg_type)),
            (Way::Event, ..) => {
                let help =
                    "give the whole message: every callback of a robot has msgtype, every one of a hardware maker has msg_type";
                Err(Refusal::unusable("the sample has neither msgtype nor msg_type", help))
            }
            (Way::Reply, Some(Channel::Device), ..) => Ok(told(Channel::Device, None, None)),
            (Way::Reply, Some(Channel::Robot), msg_type, _) | (Way::Reply, None, msg_type @ Some(_), _) => {
                Ok(told(Channel::Robot, msg_type, None))
            }
            (Way::Reply, ..) => {
                let help = "say `--via robot` or `--via device`";
                Err(Refusal::unusable("a reply in JSON without msgtype does not say whose it is", help))
            }
        }
    }

    /// Whether the platform means this entry.
    pub(super) fn is_of(&self, other: &Event) -> bool {
        let named = match &self.info_type {
            Some(_) => other.info_type == self.info_type,
            // Replies need not be told apart by the platform.
            None => self.msg_type.is_some() && other.msg_type == self.msg_type && other.event == self.event,
        };
        other.way == self.way
            && other.via.contains(&self.via)
            && named
            && other.change_types().any(|change| change == self.change_type.as_deref())
    }

    /// Marks the members of a reply that always say the same: who answers does not fill them in.
    pub(super) fn mark(&self, fields: &mut Value) {
        let Some(msg_type) = self.msg_type.as_deref().filter(|_| self.via.is_json() && self.way == Way::Reply) else { return };
        if let Some(member) = fields.get_mut("msgtype") {
            *member = json!({"type": "string", "name": "msg_type", "const": msg_type, "summary": null});
        }
    }

    /// Says all of it.
    pub(super) fn describe(self, add: &mut impl FnMut(&str, Value)) {
        add("via", json!([words::channel(self.via)]));
        let words = [
            ("info_type", self.info_type),
            ("msg_type", self.msg_type),
            ("event", self.event),
            ("change_type", self.change_type),
        ];
        words.into_iter().filter_map(|(key, word)| Some((key, word?))).for_each(|(key, word)| add(key, word.into()));
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
