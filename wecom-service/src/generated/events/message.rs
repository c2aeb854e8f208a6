//! 消息格式: messages that members send to an app: text, pictures, voice, video, places and links.
//!
//! Generated from `spec/events/message.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{AgentId, MediaId};
use crate::table;
use crate::wire::Extra;

/// 文本消息: a member sent a text.
///
/// App callback with MsgType `text`. Official page
/// [96467](https://developer.work.weixin.qq.com/document/path/96467), checked, as of 2019-10-23; also
/// [90239](https://developer.work.weixin.qq.com/document/path/90239),
/// [90375](https://developer.work.weixin.qq.com/document/path/90375),
/// [90855](https://developer.work.weixin.qq.com/document/path/90855).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageText {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The text.
    pub content: String,
    /// Id of the message, the same when it is delivered again. A number in the pages, also seen as text.
    pub msg_id: Option<String>,
    /// The app that the member wrote to.
    pub agent_id: Option<AgentId>,
    /// An id whose meaning is not documented. Known only from another SDK.
    pub id: Option<String>,
    /// The robot that was written to. Known only from another SDK.
    pub robot_id: Option<String>,
    /// The conversation with the robot. Known only from another SDK.
    pub session_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageText {
    "" => envelope: Envelope [flatten()],
    "Content" => content: String,
    "MsgId" => msg_id: Option<String>,
    "AgentID" => agent_id: Option<AgentId>,
    "Id" => id: Option<String>,
    "RobotId" => robot_id: Option<String>,
    "SessionId" => session_id: Option<String>,
});

/// 图片消息: a member sent a picture.
///
/// App callback with MsgType `image`. Official page
/// [90239](https://developer.work.weixin.qq.com/document/path/90239), checked in a public copy; also
/// [90375](https://developer.work.weixin.qq.com/document/path/90375),
/// [90855](https://developer.work.weixin.qq.com/document/path/90855),
/// [96467](https://developer.work.weixin.qq.com/document/path/96467).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageImage {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Address of the picture.
    pub pic_url: String,
    /// The picture, good for three days.
    pub media_id: MediaId,
    /// Id of the message, the same when it is delivered again. A number in the pages, also seen as text.
    pub msg_id: Option<String>,
    /// The app that the member wrote to.
    pub agent_id: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageImage {
    "" => envelope: Envelope [flatten()],
    "PicUrl" => pic_url: String,
    "MediaId" => media_id: MediaId,
    "MsgId" => msg_id: Option<String>,
    "AgentID" => agent_id: Option<AgentId>,
});

/// 语音消息: a member sent a voice message.
///
/// App callback with MsgType `voice`. Official page
/// [90239](https://developer.work.weixin.qq.com/document/path/90239), checked in a public copy; also
/// [90375](https://developer.work.weixin.qq.com/document/path/90375),
/// [90855](https://developer.work.weixin.qq.com/document/path/90855),
/// [96467](https://developer.work.weixin.qq.com/document/path/96467).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageVoice {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The recording, good for three days.
    pub media_id: MediaId,
    /// Format of the recording, such as `amr` or `speex`.
    pub format: String,
    /// Id of the message, the same when it is delivered again. A number in the pages, also seen as text.
    pub msg_id: Option<String>,
    /// The app that the member wrote to.
    pub agent_id: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageVoice {
    "" => envelope: Envelope [flatten()],
    "MediaId" => media_id: MediaId,
    "Format" => format: String,
    "MsgId" => msg_id: Option<String>,
    "AgentID" => agent_id: Option<AgentId>,
});

/// 视频消息: a member sent a video.
///
/// App callback with MsgType `video`. Official page
/// [90239](https://developer.work.weixin.qq.com/document/path/90239), checked in a public copy; also
/// [90375](https://developer.work.weixin.qq.com/document/path/90375),
/// [90855](https://developer.work.weixin.qq.com/document/path/90855),
/// [96467](https://developer.work.weixin.qq.com/document/path/96467).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageVideo {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The video, good for three days.
    pub media_id: MediaId,
    /// The thumbnail, good for three days.
    pub thumb_media_id: MediaId,
    /// Id of the message, the same when it is delivered again. A number in the pages, also seen as text.
    pub msg_id: Option<String>,
    /// The app that the member wrote to.
    pub agent_id: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageVideo {
    "" => envelope: Envelope [flatten()],
    "MediaId" => media_id: MediaId,
    "ThumbMediaId" => thumb_media_id: MediaId,
    "MsgId" => msg_id: Option<String>,
    "AgentID" => agent_id: Option<AgentId>,
});

/// 位置消息: a member sent a place.
///
/// App callback with MsgType `location`. Official page
/// [90239](https://developer.work.weixin.qq.com/document/path/90239), checked in a public copy; also
/// [90375](https://developer.work.weixin.qq.com/document/path/90375),
/// [90855](https://developer.work.weixin.qq.com/document/path/90855),
/// [96467](https://developer.work.weixin.qq.com/document/path/96467).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageLocation {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Latitude in degrees. On the wire it is `Location_X`.
    pub latitude: f64,
    /// Longitude in degrees. On the wire it is `Location_Y`.
    pub longitude: f64,
    /// Zoom of the map.
    pub scale: i64,
    /// Address of the place.
    pub label: String,
    /// Id of the message, the same when it is delivered again. A number in the pages, also seen as text.
    pub msg_id: Option<String>,
    /// The app that the member wrote to.
    pub agent_id: Option<AgentId>,
    /// `wxwork` from the WeCom app; absent from the WeChat plugin.
    pub app_type: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageLocation {
    "" => envelope: Envelope [flatten()],
    "Location_X" => latitude: f64 [sensitive()],
    "Location_Y" => longitude: f64 [sensitive()],
    "Scale" => scale: i64,
    "Label" => label: String [sensitive()],
    "MsgId" => msg_id: Option<String>,
    "AgentID" => agent_id: Option<AgentId>,
    "AppType" => app_type: Option<String>,
});

/// 链接消息: a member sent a link.
///
/// App callback with MsgType `link`. Official page
/// [90239](https://developer.work.weixin.qq.com/document/path/90239), checked in a public copy; also
/// [90375](https://developer.work.weixin.qq.com/document/path/90375),
/// [90855](https://developer.work.weixin.qq.com/document/path/90855),
/// [96467](https://developer.work.weixin.qq.com/document/path/96467).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageLink {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Title of the page.
    pub title: String,
    /// Description of the page.
    pub description: String,
    /// Address of the page.
    pub url: String,
    /// Address of its cover picture.
    pub pic_url: String,
    /// Id of the message, the same when it is delivered again. A number in the pages, also seen as text.
    pub msg_id: Option<String>,
    /// The app that the member wrote to.
    pub agent_id: Option<AgentId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MessageLink {
    "" => envelope: Envelope [flatten()],
    "Title" => title: String,
    "Description" => description: String,
    "Url" => url: String,
    "PicUrl" => pic_url: String,
    "MsgId" => msg_id: Option<String>,
    "AgentID" => agent_id: Option<AgentId>,
});
