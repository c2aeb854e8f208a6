//! What surrounds every event: the encrypted envelope that travels, and the members of the XML or JSON inside that all events have.
//!
//! The names of these components begin with a small letter, so no type of a spec can have them.

use serde_json::{Value, json};

use super::CHANNELS;
use crate::emit::json_schema::Object;
use crate::model::Channel;
use crate::words;

/// The schemas of the envelopes.
pub(super) fn components(components: &mut Object) {
    for json in [false, true] {
        components.insert(named("sealed", json), sealed_body(json));
        components.insert(named("sealed_reply", json), sealed_reply_body(json));
    }
    for via in CHANNELS {
        components.insert(name(via), opened(via));
    }
}

/// The schema of what all events of a channel have.
pub(super) fn name(via: Channel) -> String {
    format!("envelope.{}", words::channel(via))
}

/// A reference to the envelope that travels on a channel.
pub(super) fn sealed(via: Channel) -> Value {
    reference(&named("sealed", via.is_json()))
}

/// A reference to the envelope of replies, on the channels that have any.
pub(super) fn sealed_reply(via: Channel) -> Option<Value> {
    (via != Channel::Suite).then(|| reference(&named("sealed_reply", via.is_json())))
}

/// How a callback is verified and opened.
pub(super) fn about(via: Channel) -> String {
    let (format, member) = if via.is_json() { ("JSON", "encrypt") } else { ("XML", "Encrypt") };
    let whom = match via {
        Channel::App | Channel::Suite => "which is a corp's id on the data callback and a suite's on the instruction callback",
        Channel::Robot => "which is empty for robots",
        Channel::Device => "of which no page says what it is for hardware makers",
    };
    format!(
        "A POST carries {format} with the member `{member}`, and `msg_signature`, `timestamp` and `nonce` in its query string. \
         `msg_signature` is the SHA-1, in hex, of token, timestamp, nonce and {member}, sorted and put together. {member} is base64 of \
         AES-256-CBC under the EncodingAESKey, padded to blocks of 32 bytes; inside are 16 random bytes, the length of the message in 4 \
         bytes, the message, and the receive_id, {whom}. The message is what the messages of this channel describe.\n\nBefore it pushes \
         anything the platform checks the URL by a GET with the same query members and `echostr`: answer with the opened echostr."
    )
}

/// What the query string carries.
pub(super) fn query(via: Channel) -> Value {
    let sealed = if via.is_json() { "encrypt" } else { "Encrypt" };
    json!({
        "type": "object",
        "properties": {
            "msg_signature": text(&format!("Signature of token, timestamp, nonce and {sealed}.")),
            "timestamp": text("Seconds since 1970."),
            "nonce": text("A random text."),
        },
        "required": ["msg_signature", "timestamp", "nonce"],
    })
}

fn named(name: &str, json: bool) -> String {
    if json { format!("{name}-json") } else { name.to_owned() }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn sealed_body(json: bool) -> Value {
    const ABOUT: &str = "The body of a callback as it travels.";
    let encrypted = text("The encrypted message in base64.");
    if json {
        return json!({"description": ABOUT, "type": "object", "properties": {"encrypt": encrypted}, "required": ["encrypt"]});
    }
    json!({
        "description": ABOUT,
        "type": "object",
        "properties": {
            "ToUserName": text("The corp's id, or the suite's on the instruction callback."),
            "AgentID": text("The app; empty on the instruction callback."),
            "Encrypt": encrypted,
        },
        "required": ["Encrypt"],
        "xml": {"name": "xml"},
    })
}

fn sealed_reply_body(json: bool) -> Value {
    let names =
        if json { ["encrypt", "msgsignature", "timestamp", "nonce"] } else { ["Encrypt", "MsgSignature", "TimeStamp", "Nonce"] };
    let signed = format!("Signature of token, {}, {} and {}.", names[2], names[3], names[0]);
    let members = [
        text("The encrypted reply in base64."),
        text(&signed),
        when("When it was signed, in seconds since 1970."),
        text("A random text."),
    ];
    let properties: Object = names.iter().map(|name| (*name).to_owned()).zip(members).collect();
    let mut schema = json!({
        "description": "The body of an HTTP answer with a reply as it travels.",
        "type": "object",
        "properties": properties,
        "required": names,
    });
    if !json {
        schema["xml"] = json!({"name": "xml"});
    }
    schema
}

fn opened(via: Channel) -> Value {
    let properties = match via {
        Channel::App => json!({
            "ToUserName": text("The corp's id."),
            "FromUserName": text("Who caused it: a member's id, or `sys`."),
            "CreateTime": when("When it happened, in seconds since 1970."),
            "MsgType": text("`event`, or the kind of a message."),
            "Event": text("Which event."),
            "ChangeType": text("What changed, for events that say so."),
        }),
        Channel::Suite => json!({
            "InfoType": text("Which event."),
            "ChangeType": text("What changed, for events that say so."),
            "TimeStamp": when("When it happened, in seconds since 1970."),
        }),
        Channel::Robot => json!({
            "msgid": text("Names the callback: the same when it is pushed again."),
            "create_time": when("When it was sent, in seconds since 1970; of events."),
            "aibotid": text("The robot."),
            "chatid": text("The group, when it came from one."),
            "chattype": text("`single` or `group`."),
            "from": object("Who caused it.", &json!({
                "corpid": text("Their corp; absent where the robot belongs to the corp itself."),
                "userid": text("The member."),
            })),
            "response_url": text("Where one more answer may be sent within an hour, without a token."),
            "msgtype": text("`event`, or the kind of a message."),
        }),
        Channel::Device => json!({
            "msg_type": text("`event` or `command`."),
            "base_info": object("Which device it is about, and when. What it is not about is absent.", &json!({
                "req_id": text("Names the callback: the same when it is pushed again."),
                "device_sn": text("The device."),
                "createtime": when("When it happened, in seconds since 1970."),
                "model_id": text("The model of the device."),
                "auth_corpid": text("The corp that the device is bound to."),
                "service_corpid": text("The maker."),
            })),
        }),
    };
    object("The members of every event on this channel.", &properties)
}

fn object(summary: &str, properties: &Value) -> Value {
    json!({"description": summary, "type": "object", "properties": properties})
}

fn when(summary: &str) -> Value {
    json!({"description": summary, "type": "integer", "format": "int64", "x-wecom-type": "timestamp"})
}

fn text(summary: &str) -> Value {
    json!({"description": summary, "type": "string"})
}
