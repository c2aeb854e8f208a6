//! Callback events, and the replies to them.

use super::{Checked, Provenance, Struct, Types};
use crate::diagnostic::Span;

/// A file of events.
#[derive(Debug, Clone)]
pub struct EventDomain {
    /// The name: module and file.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What the events are about.
    pub summary: String,
    /// The file, relative to the spec folder (`events/license.yaml`).
    pub file: String,
    /// Its named types.
    pub types: Types,
    /// Events in the file's order.
    pub events: Vec<Event>,
    /// Replies in the file's order. A reply is described as an event is: it only goes the other way.
    pub replies: Vec<Event>,
}

impl EventDomain {
    /// The events, and then the replies.
    pub fn entries(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().chain(&self.replies)
    }
}

/// One callback event, or one reply to such an event.
#[derive(Debug, Clone)]
pub struct Event {
    /// Whether it comes or goes.
    pub way: Way,
    /// snake_case name, unique over the events, or the replies, of all files.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What happened, or what the reply does.
    pub summary: String,
    /// Official page ids.
    pub docs: Vec<u32>,
    /// The page it was checked against.
    pub checked: Option<Checked>,
    /// The channels it comes on.
    pub via: Vec<Channel>,
    /// Discriminators.
    pub info_type: Option<String>,
    /// Discriminator of the app channel; `event` for events.
    pub msg_type: Option<String>,
    /// Discriminator of the app channel.
    pub event: Option<String>,
    /// Second discriminator of both channels.
    pub change_type: Option<String>,
    /// Other spellings of the change type under which the platform sends the same event.
    pub also: Vec<String>,
    /// The members besides the envelope's.
    pub payload: Struct,
    /// The example as text: XML, or JSON on a channel that has it.
    pub example: String,
    /// The example as JSON, where it is given as that.
    pub example_json: Option<serde_json::Value>,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// A sentence for the reader.
    pub note: Option<String>,
    /// Known only from a secondary source.
    pub from: Option<Provenance>,
    /// Where it is declared.
    pub span: Span,
}

/// Whether something comes or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The platform pushes it.
    Event,
    /// A receiver answers it.
    Reply,
}

/// How a callback arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// The data callback of an app.
    App,
    /// The instruction callback of a suite or provider.
    Suite,
    /// The callback of an intelligent robot, which is JSON.
    Robot,
    /// The callback of a hardware maker, which is JSON.
    Device,
}

impl Channel {
    /// Whether callbacks and replies are JSON there.
    #[must_use]
    pub fn is_json(self) -> bool {
        matches!(self, Self::Robot | Self::Device)
    }

    /// The member that says what kind of callback it is.
    #[must_use]
    pub fn kind_member(self) -> &'static str {
        match self {
            Self::App => "MsgType",
            Self::Suite => "InfoType",
            Self::Robot => "msgtype",
            Self::Device => "msg_type",
        }
    }

    /// The way to the member that names the event, where callbacks of this kind have one.
    #[must_use]
    pub fn event_path(self, kind: &str) -> &'static [&'static str] {
        match self {
            Self::App => &["Event"],
            Self::Suite => &[],
            Self::Robot => &["event", "eventtype"],
            Self::Device if kind == "command" => &["command", "command_type"],
            Self::Device => &["event", "event_type"],
        }
    }
}

impl Event {
    /// Its change type in every spelling; only `None` where it has none.
    pub fn change_types(&self) -> impl Iterator<Item = Option<&str>> {
        std::iter::once(self.change_type.as_deref()).chain(self.also.iter().map(|spelling| Some(spelling.as_str())))
    }

    /// The members that tell it from the others of a channel: the way to each, and what stands there.
    #[must_use]
    pub fn told_apart(&self, via: Channel) -> Vec<(Vec<&'static str>, &str)> {
        let kind = if via == Channel::Suite { &self.info_type } else { &self.msg_type };
        let event_path = via.event_path(kind.as_deref().unwrap_or_default());
        let event = self.event.as_deref().filter(|_| !event_path.is_empty());
        let change = self.change_type.as_deref().filter(|_| !via.is_json());
        let all = [(vec![via.kind_member()], kind.as_deref()), (event_path.to_vec(), event), (vec!["ChangeType"], change)];
        all.into_iter().filter_map(|(path, value)| Some((path, value?))).collect()
    }

    /// The channel of a JSON callback or reply: it has one only, because each has an envelope of its own.
    #[must_use]
    pub fn json_channel(&self) -> Option<Channel> {
        self.via.iter().copied().find(|via| via.is_json())
    }
}
