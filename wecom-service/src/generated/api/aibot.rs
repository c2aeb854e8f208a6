//! 智能机器人: answers of an intelligent robot that come after its callback was replied to.
//!
//! Generated from `spec/api/messages/aibot.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{NoToken, Provides};
use crate::generated::types::{RobotCard, RobotFeedback};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra};
use crate::{table, tagged_union};

/// The calls of 智能机器人 on one scope, from [`Scope::aibot`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 智能机器人: answers of an intelligent robot that come after its callback was replied to.
    #[inline]
    pub fn aibot(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 主动回复消息: answer a callback of an intelligent robot once, within an hour.
    ///
    /// The callback of a message, or of a click on a card, carries a response_url; response_code is its query
    /// member.
    ///
    /// `POST /cgi-bin/aibot/response` without a token; acts on every call and is never repeated blindly.
    /// Official page [101138](https://developer.work.weixin.qq.com/document/path/101138), checked in a public
    /// copy, as of 2025-12-12; also [101032](https://developer.work.weixin.qq.com/document/path/101032).
    #[inline]
    pub fn response(
        &self,
        response_code: impl Into<String>,
        message: impl Into<RobotMessage>,
    ) -> Call<Response>
    where
        K: Provides<NoToken>,
    {
        self.scope.call(Response::new(response_code, message))
    }
}

/// 主动回复消息: the request of [`Api::response`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Response {
    /// From the callback's response_url. It works once.
    pub response_code: String,
    /// What to answer.
    pub message: RobotMessage,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Response {
    "response_code" => response_code: String [required(), query(), sensitive()],
    "message" => message: RobotMessage [required(), flatten()],
});

impl Response {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        response_code: impl Into<String>,
        message: impl Into<RobotMessage>,
    ) -> Self {
        Self {
            response_code: response_code.into(),
            message: message.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Response {
    type Token = NoToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("aibot", "response", "/cgi-bin/aibot/response")
        .title("主动回复消息")
        .docs(&[101032, 101138]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A text in Markdown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkdownMessage {
    /// The text. At most 20480 bytes.
    pub content: String,
    /// Lets people rate it.
    pub feedback: Option<RobotFeedback>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkdownMessage {
    "content" => content: String [required(), max_bytes(20480)],
    "feedback" => feedback: Option<RobotFeedback>,
});

impl MarkdownMessage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Lets people rate it.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: RobotFeedback) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

tagged_union! {
    /// An answer of a robot.
    pub enum RobotMessage ("msgtype", Nested) {
        /// A text in Markdown.
        Markdown(MarkdownMessage) = "markdown" in "markdown",
        /// A card made after a template.
        TemplateCard(RobotCard) = "template_card" in "template_card",
    }
}

impl From<MarkdownMessage> for RobotMessage {
    #[inline]
    fn from(body: MarkdownMessage) -> Self {
        Self::Markdown(body)
    }
}

impl From<RobotCard> for RobotMessage {
    #[inline]
    fn from(body: RobotCard) -> Self {
        Self::TemplateCard(body)
    }
}
