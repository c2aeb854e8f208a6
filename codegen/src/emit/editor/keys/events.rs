//! `events/<domain>.yaml`: events and replies.

use super::super::format::{Shape, Value, may, must, must_unless_from};
use super::member::{CHANNEL, MEMBERS};
use super::types::{ENUMS, STRUCTS, UNIONS};
use super::{CALLABLE, CHECKED, CHECKED_ABOUT, DOCS_ABOUT, DOMAIN, FILE_TITLE, NOTE, PAGES_OF_DOCS, PROVENANCE, SUMMARY};

/// A file of callback events.
pub(in super::super) const EVENTS: Shape = Shape::new(
    "events",
    &[
        DOMAIN,
        FILE_TITLE,
        SUMMARY,
        STRUCTS,
        ENUMS,
        UNIONS,
        may(
            "events",
            Value::Named(&CALLABLE, &Value::Map(&EVENT)),
            "The events by name: `create_auth` becomes the struct `CreateAuth` and the variant `Event::CreateAuth`.",
        ),
        may(
            "replies",
            Value::Named(&CALLABLE, &Value::Map(&REPLY)),
            "What a receiver answers, by name: `reply_text` becomes the struct `ReplyText` and the variant `ReplyMessage::ReplyText`.",
        ),
    ],
);

const REPLY: Shape = Shape::new(
    "reply",
    &[
        must_unless_from("title", Value::Text, "The platform's own Chinese title of the page, or of its part."),
        SUMMARY,
        must_unless_from("docs", PAGES_OF_DOCS, DOCS_ABOUT),
        must("checked", CHECKED, CHECKED_ABOUT),
        must("via", Value::List(&CHANNEL), "The channels that take it. `app`: the data callback."),
        may("msg_type", Value::Text, "The MsgType of the reply."),
        may(
            "fields",
            MEMBERS,
            "The members by their names on the wire, without those of every reply (ToUserName, FromUserName, CreateTime, MsgType). \
             Required members stand first: they are the arguments in Rust.",
        ),
        must("example", Value::Anything, "One `<xml>` element as it is before it is encrypted, as a block (`example: |`)."),
        may("deprecated", Value::Text, "What to use instead, or since when it is withdrawn."),
        NOTE,
        may("from", PROVENANCE, "`peer` or `sample` when a reply is known only from a secondary source."),
    ],
);

const EVENT: Shape = Shape::new(
    "event",
    &[
        must_unless_from("title", Value::Text, "The platform's own Chinese title of the page."),
        SUMMARY,
        must_unless_from("docs", PAGES_OF_DOCS, DOCS_ABOUT),
        must("checked", CHECKED, CHECKED_ABOUT),
        must(
            "via",
            Value::List(&CHANNEL),
            "`suite`: the instruction callback. `app`: the data callback. Both where it comes on both.",
        ),
        may("info_type", Value::Text, "The InfoType of an event on the suite channel."),
        may("msg_type", Value::Text, "The MsgType of an event on the app channel: `event`, or the kind of a message."),
        may("event", Value::Text, "The Event of an event on the app channel, when `msg_type` is `event`."),
        may("change_type", Value::Text, "The ChangeType beside InfoType or Event, where the event has one."),
        may(
            "also",
            Value::List(&Value::Text),
            "Other spellings of `change_type` under which the platform sends the same event. They reach one variant of `Event`, whose \
             envelope keeps the one that came.",
        ),
        may(
            "fields",
            MEMBERS,
            "The members by their names on the wire, without those of every envelope (ToUserName, FromUserName, CreateTime, \
             MsgType, Event, InfoType, TimeStamp, ChangeType).",
        ),
        must("example", Value::Anything, "One `<xml>` element as the platform sends it, as a block (`example: |`)."),
        may("deprecated", Value::Text, "What to use instead, or since when it is withdrawn."),
        NOTE,
        may("from", PROVENANCE, "`peer` or `sample` when an event is known only from a secondary source."),
    ],
);
