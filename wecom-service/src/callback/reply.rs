//! What goes in and what comes out, free of any web framework.

use std::fmt;

use serde_json::Value;

use super::{CallbackError, Incoming, TypedReply};
use crate::endpoint::Method;
use crate::generated::events::ReplyMessage;

/// A callback as it arrived over HTTP.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// GET for the verification of a URL, POST for everything else.
    pub method: Method,
    /// The query string as it stands in the URL, still percent-encoded.
    pub query: &'a str,
    /// The body; empty for a GET.
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// The verification of a URL.
    pub fn get(query: &'a str) -> Self {
        Self { method: Method::Get, query, body: &[] }
    }
    /// A message or event.
    pub fn post(query: &'a str, body: &'a [u8]) -> Self {
        Self { method: Method::Post, query, body }
    }
}

/// Without the query, which a forger may use again, and with the size of the body only.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("method", &self.method).field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// The answer to send over HTTP.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The value of the Content-Type header.
    pub content_type: &'static str,
    /// The body.
    pub body: String,
}

impl Reply {
    pub(super) fn text(status: u16, body: impl Into<String>) -> Self {
        Self { status, content_type: "text/plain; charset=utf-8", body: body.into() }
    }
    pub(super) fn xml(body: String) -> Self {
        Self { status: 200, content_type: "application/xml; charset=utf-8", body }
    }
    pub(super) fn json(body: String) -> Self {
        Self { status: 200, content_type: "application/json", body }
    }
    /// It was received. Suite events want the very word, wherever they come; for everything else the status says it all.
    #[inline]
    pub(super) fn received(incoming: &Incoming) -> Self {
        let wants_success = incoming.channel().wants_success() || incoming.event().envelope().info_type.is_some();
        Self::text(200, if wants_success { "success" } else { "" })
    }
    /// The platform shall push it again.
    pub(super) fn push_again() -> Self {
        Self::text(500, "failed")
    }
    /// Somebody else is at it; the platform shall push it again, in case that somebody is no more.
    pub(super) fn busy() -> Self {
        Self::text(503, "busy")
    }
    /// Whether the platform takes it as received.
    pub fn is_success(&self) -> bool {
        self.status == 200
    }
}

/// Only the class of the failure is told to whoever called: the rest is for the log.
impl From<&CallbackError> for Reply {
    fn from(error: &CallbackError) -> Self {
        Self::text(error.status(), error.code())
    }
}

/// What a handler answers to a message: nothing, or a passive reply, which is encrypted on its way out.
///
/// Typed replies turn into it, and a handler that answers in one way only may return them as they are:
///
/// ```
/// use wecom_service::Event;
/// use wecom_service::callback::PassiveReply;
/// use wecom_service::events::reply::ReplyText;
///
/// async fn answer(event: Event) -> PassiveReply {
///     match event {
///         Event::MessageText(message) => ReplyText::new(format!("you wrote {}", message.content)).into(),
///         _ => PassiveReply::Nothing,
///     }
/// }
/// # fn takes<M>(_: impl wecom_service::callback::Handler<M>) {}
/// takes(answer);
/// ```
///
/// Only data channels and robots take one. It has to be ready before the deadline of
/// [`ack_within`](super::ReceiverBuilder::ack_within); one that comes later is lost.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub enum PassiveReply {
    /// No reply, just that it was received.
    #[default]
    Nothing,
    /// A reply with a type, such as [`ReplyText`](crate::events::reply::ReplyText): the receiver says to whom it goes, and when.
    Message(Box<ReplyMessage>),
    /// The plain XML of a passive reply, envelope included.
    Xml(String),
    /// The plain JSON of a robot's reply.
    Json(Value),
}

impl PassiveReply {
    /// Whether there is nothing to send.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }
}

/// The form only: what is said to a person is nobody's business.
impl fmt::Debug for PassiveReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing",
            Self::Message(message) => message.name(),
            Self::Xml(_) => "Xml(…)",
            Self::Json(_) => "Json(…)",
        })
    }
}

impl From<ReplyMessage> for PassiveReply {
    #[inline]
    fn from(message: ReplyMessage) -> Self {
        Self::Message(Box::new(message))
    }
}

impl<T: TypedReply> From<T> for PassiveReply {
    fn from(reply: T) -> Self {
        reply.into_message().into()
    }
}

impl From<()> for PassiveReply {
    fn from((): ()) -> Self {
        Self::Nothing
    }
}
