//! The two channels, and what the receiver does on them.

use serde_json::{Value, json};

use super::envelope::{self, SEALED};
use super::message;
use crate::emit::json_schema::Object;
use crate::model::{Channel, Event, EventDomain, Model};
use crate::words;

/// A channel with its messages. Its address is whatever URL the receiver has told the platform.
pub(super) fn channel(model: &Model, via: Channel) -> Value {
    let (title, summary) = match via {
        Channel::App => ("数据回调", "The data callback of an app: what happens in a corp that uses it."),
        Channel::Suite | Channel::Robot | Channel::Device => {
            ("指令回调", "The instruction callback of a suite or provider: authorisations, tickets, licences.")
        }
    };
    let messages: Object = names(model, via, EventDomain::entries)
        .map(|name| {
            let target = json!({"$ref": format!("#/components/messages/{name}")});
            (name, target)
        })
        .collect();
    json!({
        "address": null,
        "title": title,
        "summary": summary,
        "description": envelope::ABOUT,
        "messages": messages,
        "x-wecom-envelope": {"$ref": format!("#/components/schemas/{SEALED}")},
    })
}

/// Receiving on a channel.
pub(super) fn operation(model: &Model, via: Channel) -> Value {
    let word = words::channel(via);
    let messages: Vec<Value> = names(model, via, |domain| domain.events.iter())
        .map(|name| json!({"$ref": format!("#/channels/{word}/messages/{name}")}))
        .collect();
    json!({
        "action": "receive",
        "channel": {"$ref": format!("#/channels/{word}")},
        "summary": "The platform pushes an event.",
        "description": "Answer `success` with HTTP 200 within a second and do slow work afterwards: the platform repeats what is not \
            answered. Recognise repeats.",
        "messages": messages,
        "bindings": {"http": {"method": "POST", "query": envelope::query(), "bindingVersion": "0.3.0"}},
    })
}

/// Answering on a channel: the body of the HTTP answer, encrypted and signed as the callback was.
pub(super) fn replies(model: &Model, via: Channel) -> Value {
    let word = words::channel(via);
    let messages: Vec<Value> = names(model, via, |domain| domain.replies.iter())
        .map(|name| json!({"$ref": format!("#/channels/{word}/messages/{name}")}))
        .collect();
    json!({
        "action": "send",
        "channel": {"$ref": format!("#/channels/{word}")},
        "summary": "The receiver answers a message or an event with a message of its own.",
        "description": "The reply is the body of the HTTP answer. It is encrypted for the receive_id of the callback and stands in \
            `Encrypt`, beside `MsgSignature`, `TimeStamp` and `Nonce`. ToUserName and FromUserName are those of the callback, the \
            other way round.",
        "messages": messages,
    })
}

fn names<'m, I: Iterator<Item = &'m Event>>(
    model: &'m Model,
    via: Channel,
    entries: impl Fn(&'m EventDomain) -> I,
) -> impl Iterator<Item = String> {
    let events = model.event_domains.iter().flat_map(entries);
    events.filter(move |event| event.via.contains(&via)).map(move |event| message::name(event, via))
}
