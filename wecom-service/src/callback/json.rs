//! What callbacks in JSON share: those of intelligent robots and those of hardware makers.

use std::sync::LazyLock;

use serde_json::Value;

use super::{Envelope, EventKey};
use crate::generated::types::{DeviceModelId, DeviceSn, OpenCorpId};
use crate::table;
use crate::wire::{Extra, Timestamp};

/// The members that come with every callback of an intelligent robot
/// ([page 101027](https://developer.work.weixin.qq.com/document/path/101027)).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotEnvelope {
    /// Names the callback: the same when it is pushed again.
    pub msg_id: String,
    /// When it was sent (events).
    pub create_time: Option<Timestamp>,
    /// The robot.
    pub aibot_id: String,
    /// The group, when it came from one.
    pub chat_id: Option<String>,
    /// `single` or `group`.
    pub chat_type: Option<String>,
    /// Who caused it.
    pub from: Option<RobotSender>,
    /// Where one more answer may be sent within an hour, without a token. Whoever has it may answer.
    pub response_url: Option<String>,
    /// `event`, or the kind of message.
    pub msg_type: String,
    /// Members that the spec does not know.
    pub extra: Extra,
}
table!(RobotEnvelope {
    "msgid" => msg_id: String,
    "create_time" => create_time: Option<Timestamp>,
    "aibotid" => aibot_id: String,
    "chatid" => chat_id: Option<String>,
    "chattype" => chat_type: Option<String>,
    "from" => from: Option<RobotSender>,
    "response_url" => response_url: Option<String> [sensitive()],
    "msgtype" => msg_type: String,
});

/// Who caused a callback of a robot.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobotSender {
    /// Their corp; absent where the robot belongs to the corp itself.
    pub corp_id: Option<OpenCorpId>,
    /// The member.
    pub user_id: String,
    /// Members that the spec does not know.
    pub extra: Extra,
}
table!(RobotSender {
    "corpid" => corp_id: Option<OpenCorpId>,
    "userid" => user_id: String,
});

/// The members that come with every callback of a hardware maker
/// ([page 96011](https://developer.work.weixin.qq.com/document/path/96011)).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceEnvelope {
    /// `event` or `command`.
    pub msg_type: String,
    /// Which device, and when.
    pub base_info: DeviceInfo,
    /// Members that the spec does not know.
    pub extra: Extra,
}
table!(DeviceEnvelope {
    "msg_type" => msg_type: String,
    "base_info" => base_info: DeviceInfo,
});

/// Which device a callback is about, and when. What it is not about is absent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Names the callback: the same when it is pushed again.
    pub req_id: String,
    /// The device.
    pub device_sn: Option<DeviceSn>,
    /// When it happened.
    pub create_time: Timestamp,
    /// The model of the device.
    pub model_id: Option<DeviceModelId>,
    /// The corp that the device is bound to.
    pub auth_corp_id: Option<OpenCorpId>,
    /// The maker.
    pub service_corp_id: String,
    /// Members that the spec does not know.
    pub extra: Extra,
}
table!(DeviceInfo {
    "req_id" => req_id: String,
    "device_sn" => device_sn: Option<DeviceSn>,
    "createtime" => create_time: Timestamp,
    "model_id" => model_id: Option<DeviceModelId>,
    "auth_corpid" => auth_corp_id: Option<OpenCorpId>,
    "service_corpid" => service_corp_id: String,
});

impl Envelope {
    /// That of a callback in JSON, which has another one.
    pub(crate) fn none() -> &'static Self {
        static NONE: LazyLock<Envelope> = LazyLock::new(Envelope::default);
        &NONE
    }
}

/// What tells a callback in JSON apart from others: `msgtype` and `event.eventtype` of a robot, `msg_type` and `event.event_type` or
/// `command.command_type` of a hardware maker.
pub(crate) fn key<'a>(member: impl Fn(&str) -> Option<&'a Value>) -> Option<EventKey<'a>> {
    let text = |value: Option<&'a Value>| value.and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let inside = |name: &str, key: &str| text(member(name).and_then(|value| value.get(key)));
    let key = if let Some(msg_type) = text(member("msgtype")) {
        EventKey { via: Some("robot"), msg_type: Some(msg_type), event: inside("event", "eventtype"), ..EventKey::default() }
    } else {
        let msg_type = text(member("msg_type"))?;
        let event = if msg_type == "command" { inside("command", "command_type") } else { inside("event", "event_type") };
        EventKey { via: Some("device"), msg_type: Some(msg_type), event, ..EventKey::default() }
    };
    Some(key)
}

/// What names a callback, so that repeats are recognised.
pub(super) enum Name {
    /// This text, which comes again with every repeat.
    Id(String),
    /// Each push asks anew: how an answer goes on.
    EachPush,
}

/// The name of a callback in JSON, whether the spec knows it or not.
pub(super) fn name(plaintext: &str) -> Option<Name> {
    let Ok(Value::Object(members)) = serde_json::from_str(plaintext) else { return None };
    let key = key(|name| members.get(name))?;
    let id = match key.via {
        Some("robot") if key.msg_type == Some("stream") => return Some(Name::EachPush),
        Some("robot") => members.get("msgid"),
        _ => members.get("base_info").and_then(|base| base.get("req_id")),
    };
    id.and_then(Value::as_str).filter(|id| !id.is_empty()).map(|id| Name::Id(id.to_owned()))
}
