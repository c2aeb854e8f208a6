//! A callback that was verified, decrypted and parsed.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::json::{self, Name};
use super::{Channel, Format};
use crate::generated::events::Event;
use crate::token::Fingerprint;
use crate::wire::{Table, View};

/// What a channel received: the event, and everything that came with it. Cheap to clone but for the event.
#[derive(Clone)]
pub struct Incoming {
    pub(super) event: Event,
    pub(super) around: Arc<Around>,
}

/// What came with an event.
pub(super) struct Around {
    pub(super) channel: Channel,
    pub(super) receive_id: String,
    pub(super) to_user_name: Option<String>,
    pub(super) agent_id: Option<String>,
    pub(super) format: Format,
    pub(super) plaintext: String,
    pub(super) dedupe_key: String,
}

impl Incoming {
    /// The event.
    pub fn event(&self) -> &Event {
        &self.event
    }
    /// The event, owned.
    #[inline]
    pub fn into_event(self) -> Event {
        self.event
    }
    /// The channel it came by.
    pub fn channel(&self) -> &Channel {
        &self.around.channel
    }
    /// Whom it is meant for, checked by the channel's policy: for a data callback the corp.
    pub fn receive_id(&self) -> &str {
        &self.around.receive_id
    }
    /// ToUserName of the envelope.
    pub fn to_user_name(&self) -> Option<&str> {
        self.around.to_user_name.as_deref()
    }
    /// AgentID of the envelope; `None` where it is empty, as on suite events.
    pub fn agent_id(&self) -> Option<&str> {
        self.around.agent_id.as_deref().filter(|id| !id.is_empty())
    }
    /// Whether it came as XML or as JSON.
    pub fn format(&self) -> Format {
        self.around.format
    }
    /// The decrypted XML or JSON as it came. It may hold secrets, such as a ticket or an auth code: keep it out of logs.
    pub fn raw(&self) -> &str {
        &self.around.plaintext
    }
    /// The decrypted message as JSON, when it came as that.
    pub fn json(&self) -> Option<Value> {
        match self.around.format {
            Format::Json => serde_json::from_str(self.raw()).ok(),
            Format::Xml => None,
        }
    }
    /// The same for every push of the same message or event, and for no other: made of the channel, the receive_id and the MsgId
    /// (msgid of a robot, req_id of a hardware maker), or where there is none a hash of the plaintext. (A sender and a second are not enough to tell two events apart.)
    pub fn dedupe_key(&self) -> &str {
        &self.around.dedupe_key
    }
}

/// Without the plaintext; the event hides its secrets by itself.
impl fmt::Debug for Incoming {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("channel", &format_args!("{}", self.channel()))
            .field("receive_id", &self.receive_id())
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

/// See [`Incoming::dedupe_key`].
#[inline]
pub(super) fn dedupe_key(channel: &Channel, receive_id: &str, event: &Event, plaintext: &str, encrypted: &str) -> String {
    let channel = channel.to_string();
    let named = match json::name(plaintext) {
        Some(Name::Id(id)) => Some(id),
        // No two pushes are encrypted alike.
        Some(Name::EachPush) => Some(encrypted.to_owned()),
        None => msg_id(event),
    };
    let print = match named {
        Some(id) => Fingerprint::of([channel.as_str(), receive_id, "MsgId", id.as_str()]),
        None => Fingerprint::of([channel.as_str(), receive_id, plaintext]),
    };
    format!("wecom/callback/{print}")
}

#[inline]
fn msg_id(event: &Event) -> Option<String> {
    let View::Table(table) = event.view() else { return None };
    member(table, "MsgId").or_else(|| member(table, "msgid")).filter(|id| !id.is_empty() && id != "0")
}

/// A scalar member, whether the spec knows it or not.
fn member(table: &dyn Table, key: &str) -> Option<String> {
    if let Some((_, view)) = table.members().find(|(field, _)| field.key == key) {
        return match view {
            View::Text(text) => Some(text.to_owned()),
            View::I64(number) => Some(number.to_string()),
            View::U64(number) => Some(number.to_string()),
            _ => None,
        };
    }
    match table.extra().get(key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
