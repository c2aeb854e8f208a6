//! 智能机器人: what people say to an intelligent robot and do with it, and what the robot answers at once.
//!
//! Generated from `spec/events/aibot.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::{Envelope, EventMeta, RobotEnvelope, TypedReply};
use crate::generated::events::ReplyMessage;
use crate::generated::types::{AppSecret, MediaId, RobotCard};
use crate::wire::{Bytes, Extra};
use crate::{open_enum, table, tagged_union};

/// 文本消息: somebody wrote to the robot, alone or in a group.
///
/// Robot callback in JSON with msgtype `text`. Official page
/// [100719](https://developer.work.weixin.qq.com/document/path/100719), checked in a public copy, as of
/// 2025-12-11; also [101138](https://developer.work.weixin.qq.com/document/path/101138),
/// [101463](https://developer.work.weixin.qq.com/document/path/101463).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotText {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// What was written.
    pub text: TextBody,
    /// The message that it quotes.
    pub quote: Option<Content>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotText {
    "" => envelope: RobotEnvelope [flatten()],
    "text" => text: TextBody,
    "quote" => quote: Option<Content>,
});

/// 图片消息: somebody sent the robot a picture, alone.
///
/// Robot callback in JSON with msgtype `image`. Official page
/// [100719](https://developer.work.weixin.qq.com/document/path/100719), checked in a public copy; also
/// [101138](https://developer.work.weixin.qq.com/document/path/101138),
/// [101463](https://developer.work.weixin.qq.com/document/path/101463).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotImage {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// The picture.
    pub image: ImageBody,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotImage {
    "" => envelope: RobotEnvelope [flatten()],
    "image" => image: ImageBody,
});

/// 图文混排消息: somebody sent the robot texts and pictures in one message.
///
/// Robot callback in JSON with msgtype `mixed`. Official page
/// [100719](https://developer.work.weixin.qq.com/document/path/100719), checked in a public copy; also
/// [101138](https://developer.work.weixin.qq.com/document/path/101138),
/// [101463](https://developer.work.weixin.qq.com/document/path/101463).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotMixed {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// Its parts.
    pub mixed: MixedBody,
    /// The message that it quotes.
    pub quote: Option<Content>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotMixed {
    "" => envelope: RobotEnvelope [flatten()],
    "mixed" => mixed: MixedBody,
    "quote" => quote: Option<Content>,
});

/// 语音消息: somebody spoke to the robot, alone.
///
/// Robot callback in JSON with msgtype `voice`. Official page
/// [100719](https://developer.work.weixin.qq.com/document/path/100719), checked in a public copy; also
/// [101138](https://developer.work.weixin.qq.com/document/path/101138),
/// [101463](https://developer.work.weixin.qq.com/document/path/101463).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotVoice {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// What was said.
    pub voice: VoiceBody,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotVoice {
    "" => envelope: RobotEnvelope [flatten()],
    "voice" => voice: VoiceBody,
});

/// 文件消息: somebody sent the robot a file of at most 100 MB, alone.
///
/// Robot callback in JSON with msgtype `file`. Official page
/// [100719](https://developer.work.weixin.qq.com/document/path/100719), checked in a public copy; also
/// [101138](https://developer.work.weixin.qq.com/document/path/101138),
/// [101463](https://developer.work.weixin.qq.com/document/path/101463).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotFile {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// The file.
    pub file: FileBody,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotFile {
    "" => envelope: RobotEnvelope [flatten()],
    "file" => file: FileBody,
});

/// 视频消息: somebody sent the robot a video of at most 100 MB, alone.
///
/// Robot callback in JSON with msgtype `video`. Official page
/// [100719](https://developer.work.weixin.qq.com/document/path/100719), checked in a public copy; also
/// [101463](https://developer.work.weixin.qq.com/document/path/101463).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotVideo {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// The video.
    pub video: VideoBody,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotVideo {
    "" => envelope: RobotEnvelope [flatten()],
    "video" => video: VideoBody,
});

/// 流式消息刷新: the platform asks how an answer goes on that was begun as a stream: for up to 6 minutes,
/// until it is finished.
///
/// Robot callback in JSON with msgtype `stream`. Official page
/// [100719](https://developer.work.weixin.qq.com/document/path/100719), checked in a public copy, as of
/// 2025-12-11; also [101138](https://developer.work.weixin.qq.com/document/path/101138).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotStream {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// Which answer.
    pub stream: StreamId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotStream {
    "" => envelope: RobotEnvelope [flatten()],
    "stream" => stream: StreamId,
});

/// 进入会话事件: somebody opened the chat with the robot for the first time on a day. The answer is its
/// welcome.
///
/// Robot callback in JSON with msgtype `event`, `enter_chat`. Official page
/// [101027](https://developer.work.weixin.qq.com/document/path/101027), checked in a public copy, as of
/// 2025-11-25; also [101138](https://developer.work.weixin.qq.com/document/path/101138).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotEnterChat {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// What happened.
    pub event: PlainEvent,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotEnterChat {
    "" => envelope: RobotEnvelope [flatten()],
    "event" => event: PlainEvent,
});

/// 模板卡片事件: somebody tapped a button of a template card, submitted its choices, or used its menu. Told
/// once, to be answered within 5 seconds.
///
/// Robot callback in JSON with msgtype `event`, `template_card_event`. Official page
/// [101027](https://developer.work.weixin.qq.com/document/path/101027), checked in a public copy, as of
/// 2025-11-25; also [101138](https://developer.work.weixin.qq.com/document/path/101138).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotTemplateCardEvent {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// What happened.
    pub event: CardEventBody,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotTemplateCardEvent {
    "" => envelope: RobotEnvelope [flatten()],
    "event" => event: CardEventBody,
});

/// 用户反馈事件: somebody said whether an answer was of use, or took that back.
///
/// Robot callback in JSON with msgtype `event`, `feedback_event`. Official page
/// [101027](https://developer.work.weixin.qq.com/document/path/101027), checked in a public copy, as of
/// 2025-11-25; also [101138](https://developer.work.weixin.qq.com/document/path/101138).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotFeedbackEvent {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// What happened.
    pub event: FeedbackBody,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotFeedbackEvent {
    "" => envelope: RobotEnvelope [flatten()],
    "event" => event: FeedbackBody,
});

/// 连接断开事件: another connection took the place of this one. It comes on the robot's WebSocket only.
///
/// Robot callback in JSON with msgtype `event`, `disconnected_event`. Official page
/// [101463](https://developer.work.weixin.qq.com/document/path/101463), checked in part, as of 2026-04-01.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotDisconnectedEvent {
    /// What every callback carries: who, when and which event.
    pub envelope: RobotEnvelope,
    /// What happened.
    pub event: PlainEvent,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RobotDisconnectedEvent {
    "" => envelope: RobotEnvelope [flatten()],
    "event" => event: PlainEvent,
});

/// 回复欢迎语：文本消息: welcome somebody with a text. Only in answer to robot_enter_chat.
///
/// Robot reply in JSON with msgtype `text`. Official page
/// [101031](https://developer.work.weixin.qq.com/document/path/101031), checked in a public copy, as of
/// 2025-10-21.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotReplyText {
    /// What it is. On the wire it is `msgtype`.
    #[doc(hidden)]
    pub msg_type: String,
    /// The text.
    pub text: TextBody,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotReplyText {
    "msgtype" => msg_type: String [required(), constant("text")],
    "text" => text: TextBody [required()],
});

impl RobotReplyText {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(text: TextBody) -> Self {
        Self { text, ..Self::default() }
    }
}

impl TypedReply for RobotReplyText {
    const META: &'static EventMeta = &EventMeta::new("aibot", "robot_reply_text")
        .title("回复欢迎语：文本消息")
        .via(&["robot"])
        .msg_type("text")
        .docs(&[101031]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::RobotReplyText(Box::new(self))
    }
}

/// 模板卡片消息: welcome somebody, or answer a message, with a template card.
///
/// Robot reply in JSON with msgtype `template_card`. Official page
/// [101031](https://developer.work.weixin.qq.com/document/path/101031), checked in a public copy, as of
/// 2025-10-21; also [101032](https://developer.work.weixin.qq.com/document/path/101032).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotReplyTemplateCard {
    /// What it is. On the wire it is `msgtype`.
    #[doc(hidden)]
    pub msg_type: String,
    /// The card.
    pub template_card: RobotCard,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotReplyTemplateCard {
    "msgtype" => msg_type: String [required(), constant("template_card")],
    "template_card" => template_card: RobotCard [required()],
});

impl RobotReplyTemplateCard {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(template_card: impl Into<RobotCard>) -> Self {
        Self {
            template_card: template_card.into(),
            ..Self::default()
        }
    }
}

impl TypedReply for RobotReplyTemplateCard {
    const META: &'static EventMeta = &EventMeta::new("aibot", "robot_reply_template_card")
        .title("模板卡片消息")
        .via(&["robot"])
        .msg_type("template_card")
        .docs(&[101031, 101032]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::RobotReplyTemplateCard(Box::new(self))
    }
}

/// 流式消息回复: answer a message bit by bit: begin or go on with a stream, each time with the whole text so
/// far.
///
/// Robot reply in JSON with msgtype `stream`. Official page
/// [101031](https://developer.work.weixin.qq.com/document/path/101031), checked in a public copy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotReplyStream {
    /// What it is. On the wire it is `msgtype`.
    #[doc(hidden)]
    pub msg_type: String,
    /// The answer so far.
    pub stream: StreamBody,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotReplyStream {
    "msgtype" => msg_type: String [required(), constant("stream")],
    "stream" => stream: StreamBody [required()],
});

impl RobotReplyStream {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(stream: StreamBody) -> Self {
        Self { stream, ..Self::default() }
    }
}

impl TypedReply for RobotReplyStream {
    const META: &'static EventMeta = &EventMeta::new("aibot", "robot_reply_stream")
        .title("流式消息回复")
        .via(&["robot"])
        .msg_type("stream")
        .docs(&[101031]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::RobotReplyStream(Box::new(self))
    }
}

/// 流式消息+模板卡片回复: answer a message bit by bit and with a template card below.
///
/// Robot reply in JSON with msgtype `stream_with_template_card`. Official page
/// [101031](https://developer.work.weixin.qq.com/document/path/101031), checked in a public copy; also
/// [101032](https://developer.work.weixin.qq.com/document/path/101032).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotReplyStreamWithTemplateCard {
    /// What it is. On the wire it is `msgtype`.
    #[doc(hidden)]
    pub msg_type: String,
    /// The answer so far.
    pub stream: StreamBody,
    /// The card, once in a stream.
    pub template_card: Option<RobotCard>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotReplyStreamWithTemplateCard {
    "msgtype" => msg_type: String [required(), constant("stream_with_template_card")],
    "stream" => stream: StreamBody [required()],
    "template_card" => template_card: Option<RobotCard>,
});

impl RobotReplyStreamWithTemplateCard {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(stream: StreamBody) -> Self {
        Self { stream, ..Self::default() }
    }

    /// The card, once in a stream.
    #[inline]
    #[must_use]
    pub fn template_card(mut self, template_card: impl Into<RobotCard>) -> Self {
        self.template_card = Some(template_card.into());
        self
    }
}

impl TypedReply for RobotReplyStreamWithTemplateCard {
    const META: &'static EventMeta = &EventMeta::new("aibot", "robot_reply_stream_with_template_card")
        .title("流式消息+模板卡片回复")
        .via(&["robot"])
        .msg_type("stream_with_template_card")
        .docs(&[101031, 101032]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::RobotReplyStreamWithTemplateCard(Box::new(self))
    }
}

/// 模版卡片更新消息: answer a tap on a template card; the card makes way for another, for everybody or for
/// some.
///
/// Robot reply in JSON. Official page [101031](https://developer.work.weixin.qq.com/document/path/101031),
/// checked in a public copy; also [101032](https://developer.work.weixin.qq.com/document/path/101032).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotReplyUpdateTemplateCard {
    /// What it is.
    #[doc(hidden)]
    pub response_type: String,
    /// The card. Its task_id is that of the one that was tapped.
    pub template_card: RobotCard,
    /// Who sees the new card. Everybody when absent.
    pub userids: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RobotReplyUpdateTemplateCard {
    "response_type" => response_type: String [required(), constant("update_template_card")],
    "template_card" => template_card: RobotCard [required()],
    "userids" => userids: Option<Vec<String>>,
});

impl RobotReplyUpdateTemplateCard {
    /// The reply with everything it must have.
    #[inline]
    pub fn new(template_card: impl Into<RobotCard>) -> Self {
        Self {
            template_card: template_card.into(),
            ..Self::default()
        }
    }

    /// Who sees the new card. Everybody when absent.
    #[inline]
    #[must_use]
    pub fn userids(
        mut self,
        userids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

impl TypedReply for RobotReplyUpdateTemplateCard {
    const META: &'static EventMeta = &EventMeta::new("aibot", "robot_reply_update_template_card")
        .title("模版卡片更新消息")
        .via(&["robot"])
        .docs(&[101031, 101032]);

    #[inline]
    fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        None
    }

    #[inline]
    fn into_message(self) -> ReplyMessage {
        ReplyMessage::RobotReplyUpdateTemplateCard(Box::new(self))
    }
}

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextBody {
    /// The text.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextBody {
    "content" => content: String [required()],
});

impl TextBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBody {
    /// Where it can be had for five minutes, encrypted with the robot's EncodingAESKey.
    pub url: Option<String>,
    /// Decrypts it when it came on the robot's WebSocket. Known only from another SDK.
    pub aeskey: Option<AppSecret>,
    /// Names it where it has no address. Known only from another SDK.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ImageBody {
    "url" => url: Option<String> [sensitive()],
    "aeskey" => aeskey: Option<AppSecret>,
    "media_id" => media_id: Option<MediaId>,
});

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBody {
    /// Where it can be had for five minutes, encrypted with the robot's EncodingAESKey.
    pub url: Option<String>,
    /// Decrypts it when it came on the robot's WebSocket. Known only from another SDK.
    pub aeskey: Option<AppSecret>,
    /// Names it where it has no address. Known only from another SDK.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileBody {
    "url" => url: Option<String> [sensitive()],
    "aeskey" => aeskey: Option<AppSecret>,
    "media_id" => media_id: Option<MediaId>,
});

/// A video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoBody {
    /// Where it can be had for five minutes, encrypted with the robot's EncodingAESKey.
    pub url: Option<String>,
    /// Decrypts it when it came on the robot's WebSocket. Known only from another SDK.
    pub aeskey: Option<AppSecret>,
    /// Names it where it has no address. Known only from another SDK.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VideoBody {
    "url" => url: Option<String> [sensitive()],
    "aeskey" => aeskey: Option<AppSecret>,
    "media_id" => media_id: Option<MediaId>,
});

/// Something that was said.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceBody {
    /// It as text.
    pub content: Option<String>,
    /// It as text where content is absent. Known only from another SDK.
    pub text_content: Option<String>,
    /// The recording. Known only from another SDK.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(VoiceBody {
    "content" => content: Option<String>,
    "text_content" => text_content: Option<String>,
    "media_id" => media_id: Option<MediaId>,
});

/// Texts and pictures in one message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedBody {
    /// Its parts in their order.
    pub msg_item: Vec<Content>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MixedBody {
    "msg_item" => msg_item: Vec<Content>,
});

/// Which answer is meant.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamId {
    /// The id that the answer began with.
    pub id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StreamId {
    "id" => id: String,
});

/// An answer so far.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamBody {
    /// Names the answer, chosen by who answers. The platform needs it in the first part only.
    pub id: String,
    /// Whether it is complete. Not unless said.
    pub finish: Option<bool>,
    /// The whole text so far. Markdown is shown as such. At most 20480 bytes.
    pub content: Option<String>,
    /// Pictures below the text. With finish only. At most 10 items.
    pub msg_item: Option<Vec<StreamItem>>,
    /// Asks whether the answer was of use. With the first part only.
    pub feedback: Option<FeedbackId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StreamBody {
    "id" => id: String [required()],
    "finish" => finish: Option<bool>,
    "content" => content: Option<String> [max_bytes(20480)],
    "msg_item" => msg_item: Option<Vec<StreamItem>> [max_items(10)],
    "feedback" => feedback: Option<FeedbackId>,
});

impl StreamBody {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Whether it is complete. Not unless said.
    #[inline]
    #[must_use]
    pub fn finish(mut self, finish: bool) -> Self {
        self.finish = Some(finish);
        self
    }

    /// The whole text so far. Markdown is shown as such. At most 20480 bytes.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Pictures below the text. With finish only. At most 10 items.
    #[inline]
    #[must_use]
    pub fn msg_item(mut self, msg_item: impl IntoIterator<Item = StreamItem>) -> Self {
        self.msg_item = Some(msg_item.into_iter().collect());
        self
    }

    /// Asks whether the answer was of use. With the first part only.
    #[inline]
    #[must_use]
    pub fn feedback(mut self, feedback: FeedbackId) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

/// A picture below an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamItem {
    /// What it is. On the wire it is `msgtype`.
    #[doc(hidden)]
    pub msg_type: String,
    /// The picture.
    pub image: Picture,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StreamItem {
    "msgtype" => msg_type: String [required(), constant("image")],
    "image" => image: Picture [required()],
});

impl StreamItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(image: Picture) -> Self {
        Self { image, ..Self::default() }
    }
}

/// A picture in the answer itself.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Picture {
    /// The picture, JPG or PNG of at most 10 MB.
    pub base64: Bytes,
    /// MD5 of the picture in hex.
    pub md5: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Picture {
    "base64" => base64: Bytes [required()],
    "md5" => md5: String [required()],
});

impl Picture {
    /// A value with everything it must have.
    #[inline]
    pub fn new(base64: impl Into<Bytes>, md5: impl Into<String>) -> Self {
        Self {
            base64: base64.into(),
            md5: md5.into(),
            ..Self::default()
        }
    }
}

/// A question whether an answer was of use.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackId {
    /// Names it, and comes back in robot_feedback_event. At most 256 bytes.
    pub id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FeedbackId {
    "id" => id: String [required(), max_bytes(256)],
});

impl FeedbackId {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// An event that says no more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlainEvent {
    /// Which event. On the wire it is `eventtype`.
    pub event_type: String,
    /// Of enter_chat. Known only from another SDK.
    pub enter_chat: Option<EnterChat>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PlainEvent {
    "eventtype" => event_type: String,
    "enter_chat" => enter_chat: Option<EnterChat>,
});

/// Nothing more is said about somebody who enters a chat.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterChat {
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnterChat {});

/// Something that was done with a template card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardEventBody {
    /// Which event. On the wire it is `eventtype`.
    pub event_type: String,
    /// What was done.
    pub template_card_event: CardChoice,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CardEventBody {
    "eventtype" => event_type: String,
    "template_card_event" => template_card_event: CardChoice,
});

/// What was done with a template card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardChoice {
    /// The template of the card.
    pub card_type: CardType,
    /// The key of the button or of the menu's entry.
    pub event_key: String,
    /// The task_id that the card was sent with.
    pub task_id: Option<String>,
    /// What was chosen.
    pub selected_items: Option<SelectedItems>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CardChoice {
    "card_type" => card_type: CardType,
    "event_key" => event_key: String,
    "task_id" => task_id: Option<String>,
    "selected_items" => selected_items: Option<SelectedItems>,
});

/// What was chosen on a card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedItems {
    /// A choice for each vote or selector. On the wire it is `selected_item`.
    pub items: Vec<SelectedItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SelectedItems {
    "selected_item" => items: Vec<SelectedItem>,
});

/// What was chosen in one vote or selector.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedItem {
    /// The key of the vote or selector.
    pub question_key: String,
    /// The options.
    pub option_ids: OptionIds,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SelectedItem {
    "question_key" => question_key: String,
    "option_ids" => option_ids: OptionIds,
});

/// Options of a vote or selector.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionIds {
    /// Their ids. On the wire it is `option_id`.
    pub ids: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OptionIds {
    "option_id" => ids: Vec<String>,
});

/// What somebody thinks of an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackBody {
    /// Which event. On the wire it is `eventtype`.
    pub event_type: String,
    /// What they think.
    pub feedback_event: Feedback,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FeedbackBody {
    "eventtype" => event_type: String,
    "feedback_event" => feedback_event: Feedback,
});

/// What somebody thinks of an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feedback {
    /// The id that the answer asked with.
    pub id: String,
    /// Whether it was of use.
    pub r#type: FeedbackType,
    /// What was wrong in their words. Only for inaccurate.
    pub content: Option<String>,
    /// What was wrong. Only for inaccurate.
    pub inaccurate_reason_list: Option<Vec<InaccurateReason>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Feedback {
    "id" => id: String,
    "type" => r#type: FeedbackType,
    "content" => content: Option<String>,
    "inaccurate_reason_list" => inaccurate_reason_list: Option<Vec<InaccurateReason>>,
});

open_enum! {
    /// Kind of a template card.
    pub enum CardType: str {
        /// A text.
        TextNotice = "text_notice",
        /// A picture with text.
        NewsNotice = "news_notice",
        /// Buttons.
        ButtonInteraction = "button_interaction",
        /// A vote.
        VoteInteraction = "vote_interaction",
        /// Several lists to choose from.
        MultipleInteraction = "multiple_interaction",
    }
}

open_enum! {
    /// What was wrong with an answer.
    pub enum InaccurateReason: i64 {
        /// Beside the question.
        OffTopic = 1,
        /// Incomplete.
        Incomplete = 2,
        /// Something in it is wrong.
        Wrong = 3,
        /// The data were analysed wrongly.
        WrongAnalysis = 4,
    }
}

open_enum! {
    /// Whether an answer was of use.
    pub enum FeedbackType: i64 {
        /// Accurate.
        Accurate = 1,
        /// Inaccurate.
        Inaccurate = 2,
        /// What was said before is taken back.
        Withdrawn = 3,
    }
}

tagged_union! {
    /// Something that was said to a robot.
    pub enum Content ("msgtype", Nested) {
        /// A text.
        Text(TextBody) = "text" in "text",
        /// A picture.
        Image(ImageBody) = "image" in "image",
        /// Texts and pictures.
        Mixed(MixedBody) = "mixed" in "mixed",
        /// Something spoken.
        Voice(VoiceBody) = "voice" in "voice",
        /// A file.
        File(FileBody) = "file" in "file",
        /// A video.
        Video(VideoBody) = "video" in "video",
    }
}

impl From<TextBody> for Content {
    #[inline]
    fn from(body: TextBody) -> Self {
        Self::Text(body)
    }
}

impl From<ImageBody> for Content {
    #[inline]
    fn from(body: ImageBody) -> Self {
        Self::Image(body)
    }
}

impl From<MixedBody> for Content {
    #[inline]
    fn from(body: MixedBody) -> Self {
        Self::Mixed(body)
    }
}

impl From<VoiceBody> for Content {
    #[inline]
    fn from(body: VoiceBody) -> Self {
        Self::Voice(body)
    }
}

impl From<FileBody> for Content {
    #[inline]
    fn from(body: FileBody) -> Self {
        Self::File(body)
    }
}

impl From<VideoBody> for Content {
    #[inline]
    fn from(body: VideoBody) -> Self {
        Self::Video(body)
    }
}
