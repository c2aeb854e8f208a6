//! What surrounds every event: the encrypted envelope that travels, and the members of the XML inside that all events have.
//!
//! The names of these components begin with a small letter, so no type of a spec can have them.

use serde_json::{Value, json};

use crate::emit::json_schema::Object;
use crate::model::Channel;

/// The envelope that travels.
pub(super) const SEALED: &str = "sealed";

/// How a callback is verified and opened.
pub(super) const ABOUT: &str = "A POST carries XML with the member `Encrypt`, and `msg_signature`, `timestamp` and `nonce` in its \
    query string. `msg_signature` is the SHA-1, in hex, of token, timestamp, nonce and Encrypt, sorted and put together. Encrypt is \
    base64 of AES-256-CBC under the EncodingAESKey, padded to blocks of 32 bytes; inside are 16 random bytes, the length of the \
    message in 4 bytes, the message, and the receive_id, which is a corp's id on the data callback and a suite's on the instruction \
    callback. The message is what the messages of this channel describe.\n\nBefore it pushes anything the platform checks the URL \
    by a GET with the same query members and `echostr`: answer with the opened echostr.";

/// The schemas of the envelopes.
pub(super) fn components(components: &mut Object) {
    components.insert(SEALED.to_owned(), sealed());
    for via in [Channel::App, Channel::Suite] {
        components.insert(name(via).to_owned(), opened(via));
    }
}

/// The schema of what all events of a channel have.
pub(super) fn name(via: Channel) -> &'static str {
    match via {
        Channel::App => "envelope.app",
        Channel::Suite | Channel::Robot | Channel::Device => "envelope.suite",
    }
}

/// What the query string carries.
pub(super) fn query() -> Value {
    json!({
        "type": "object",
        "properties": {
            "msg_signature": text("Signature of token, timestamp, nonce and Encrypt."),
            "timestamp": text("Seconds since 1970."),
            "nonce": text("A random text."),
        },
        "required": ["msg_signature", "timestamp", "nonce"],
    })
}

fn sealed() -> Value {
    json!({
        "description": "The body of a callback as it travels.",
        "type": "object",
        "properties": {
            "ToUserName": text("The corp's id, or the suite's on the instruction callback."),
            "AgentID": text("The app; empty on the instruction callback."),
            "Encrypt": text("The encrypted message in base64."),
        },
        "required": ["Encrypt"],
        "xml": {"name": "xml"},
    })
}

fn opened(via: Channel) -> Value {
    let when = |summary: &str| json!({"description": summary, "type": "integer", "format": "int64", "x-wecom-type": "timestamp"});
    let properties = match via {
        Channel::App => json!({
            "ToUserName": text("The corp's id."),
            "FromUserName": text("Who caused it: a member's id, or `sys`."),
            "CreateTime": when("When it happened, in seconds since 1970."),
            "MsgType": text("`event`, or the kind of a message."),
            "Event": text("Which event."),
            "ChangeType": text("What changed, for events that say so."),
        }),
        Channel::Suite | Channel::Robot | Channel::Device => json!({
            "InfoType": text("Which event."),
            "ChangeType": text("What changed, for events that say so."),
            "TimeStamp": when("When it happened, in seconds since 1970."),
        }),
    };
    json!({"description": "The members of every event on this channel.", "type": "object", "properties": properties})
}

fn text(summary: &str) -> Value {
    json!({"description": summary, "type": "string"})
}
