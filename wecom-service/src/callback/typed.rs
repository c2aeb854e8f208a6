//! Typed replies: from the struct that a handler returns to the text that is encrypted.

use std::fmt;

use super::{CallbackError, Channel, Envelope, EventMeta, Format, Incoming};
use crate::generated::events::ReplyMessage;
use crate::table;
use crate::wire::{self, DecodeError, Extra, Timestamp, View, Wire};

/// A reply with a type of its own, such as [`ReplyText`](crate::events::reply::ReplyText). A handler may return it as it is.
///
/// The types of the platform's own replies implement it. One of your own, generated from a private spec or written over
/// [`table!`](crate::table), travels as [`ReplyMessage::Unlisted`].
pub trait TypedReply: Wire + Default + Sized {
    /// The facts about the reply.
    const META: &'static EventMeta;

    /// What every reply carries, where it carries something. The receiver fills in what is not given.
    fn envelope_mut(&mut self) -> Option<&mut Envelope>;

    /// The facts about the reply.
    fn meta(&self) -> &'static EventMeta {
        Self::META
    }

    /// The reply as one of all.
    fn into_message(self) -> ReplyMessage {
        let mut reply = UnlistedReply { meta: Some(Self::META), ..UnlistedReply::default() };
        if let Err(error) = wire::to_value(self.view()).map(|members| wire::from_value(reply.slot(), members)) {
            // Its members cannot be written as JSON, and then they cannot be written at all: sealing reports what is missing.
            tracing::error!(%error, reply = Self::META.name, "a reply cannot be written");
        }
        ReplyMessage::Unlisted(Box::new(reply))
    }
}

impl<T: TypedReply> From<T> for ReplyMessage {
    fn from(reply: T) -> Self {
        reply.into_message()
    }
}

/// A reply that this version does not know, with everything it says.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlistedReply {
    /// What every reply carries.
    pub envelope: Envelope,
    /// All other members.
    pub extra: Extra,
    meta: Option<&'static EventMeta>,
}
table!(UnlistedReply {
    "" => envelope: Envelope [flatten()],
});

impl UnlistedReply {
    /// The facts about the reply, as far as its type told them.
    pub fn meta(&self) -> &'static EventMeta {
        const UNKNOWN: &EventMeta = &EventMeta::new("", "unlisted");
        self.meta.unwrap_or(UNKNOWN)
    }

    pub(crate) fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        Some(&mut self.envelope)
    }
}

impl ReplyMessage {
    /// Reads the XML of a reply as a receiver writes it, for tests of a handler. One that this version does not know is kept whole
    /// in [`ReplyMessage::Unlisted`].
    ///
    /// ```
    /// use wecom_service::events::ReplyMessage;
    /// let reply = ReplyMessage::from_xml("<xml><MsgType>text</MsgType><Content>hello</Content></xml>")?;
    /// assert!(matches!(reply, ReplyMessage::ReplyText(text) if text.content == "hello"));
    /// # Ok::<(), wecom_service::wire::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// When it is no XML, or a member has another type than the spec says.
    #[inline]
    pub fn from_xml(xml: &str) -> Result<Self, DecodeError> {
        let [msg_type] = wire::peek_xml(xml, ["MsgType"])?;
        let mut reply = Self::select("app", msg_type.as_deref().map(str::trim).unwrap_or_default());
        wire::from_xml(reply.slot(), xml)?;
        Ok(reply)
    }

    /// The name of the reply, `unlisted` for one that this version does not know.
    #[inline]
    pub fn name(&self) -> &'static str {
        self.meta().name
    }

    /// The plain text of the answer to a callback: to whom and from whom are the callback's, the other way round.
    #[inline]
    pub(super) fn answer(mut self, incoming: &Incoming, now: i64) -> Result<(String, Format), CallbackError> {
        let (meta, channel) = (self.meta(), incoming.channel());
        if !meta.via.is_empty() && !meta.via.iter().any(|via| channel.takes(via)) {
            return Err(CallbackError::reply(format!("channel `{channel}` takes no {}", meta.name)));
        }
        if let Some(envelope) = self.envelope_mut() {
            let asked = incoming.event().envelope();
            let fill = |place: &mut Option<String>, text: Option<&str>| {
                place.get_or_insert_with(|| text.unwrap_or_default().to_owned());
            };
            fill(&mut envelope.to_user_name, asked.from_user_name.as_deref());
            fill(&mut envelope.from_user_name, asked.to_user_name.as_deref().or(incoming.to_user_name()));
            envelope.create_time.get_or_insert(Timestamp::new(now));
            fill(&mut envelope.msg_type, meta.msg_type);
        }
        let View::Table(table) = self.view() else {
            return Err(CallbackError::reply(format!("{} is no table", meta.name)));
        };
        wire::check(table).map_err(|error| CallbackError::reply(format!("{} cannot be sent: {error}", meta.name)))?;
        if !meta.is_json() {
            return Ok((wire::to_xml(table, "xml"), Format::Xml));
        }
        let json = wire::to_value(self.view());
        let json = json.map_err(|error| CallbackError::reply(format!("{} cannot be written: {error}", meta.name)))?;
        Ok((json.to_string(), Format::Json))
    }
}

/// The name only: what is said to a person is nobody's business.
impl fmt::Debug for ReplyMessage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(…)", self.name())
    }
}

impl PartialEq for ReplyMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let members = |reply: &Self| wire::to_value(reply.view()).ok();
        self.name() == other.name() && members(self) == members(other)
    }
}

impl Channel {
    /// Whether it takes replies for this kind of channel, by the word of the spec.
    fn takes(&self, via: &str) -> bool {
        match self {
            Self::Data { .. } | Self::Customized { .. } => via == "app",
            Self::Instruction { .. } | Self::Provider => via == "suite",
            Self::Robot { .. } => via == "robot",
            Self::Device { .. } => via == "device",
        }
    }
}
