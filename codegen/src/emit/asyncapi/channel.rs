//! The channels, and what the receiver does on them.

use serde_json::{Value, json};

use super::{envelope, message};
use crate::emit::json_schema::{Object, put};
use crate::model::{Channel, Event, EventDomain, Model};
use crate::words;

/// A channel with its messages. Its address is whatever URL the receiver has told the platform.
pub(super) fn channel(model: &Model, via: Channel) -> Value {
    let (title, summary) = match via {
        Channel::App => ("数据回调", "The data callback of an app: what happens in a corp that uses it."),
        Channel::Suite => ("指令回调", "The instruction callback of a suite or provider: authorisations, tickets, licences."),
        Channel::Robot => ("智能机器人", "The callback of an intelligent robot: what people write to it and do with it."),
        Channel::Device => {
            ("智慧硬件", "The callback of a hardware maker, of one device model or of all: tickets, bindings, commands.")
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
        "description": envelope::about(via),
        "messages": messages,
        "x-wecom-envelope": envelope::sealed(via),
    })
}

/// Receiving on a channel, and what may be answered.
pub(super) fn operation(model: &Model, via: Channel) -> Value {
    let channel = json!({"$ref": format!("#/channels/{}", words::channel(via))});
    let mut operation = Object::new();
    operation.insert("action".to_owned(), "receive".into());
    operation.insert("channel".to_owned(), channel.clone());
    operation.insert("summary".to_owned(), "The platform pushes an event.".into());
    operation.insert("description".to_owned(), acknowledged(via).into());
    operation.insert("messages".to_owned(), references(model, via, |domain| domain.events.iter()));
    let query = json!({"method": "POST", "query": envelope::query(via), "bindingVersion": "0.3.0"});
    operation.insert("bindings".to_owned(), json!({"http": query}));
    // What is sent to a suite is only acknowledged.
    let reply = envelope::sealed_reply(via).map(|sealed| {
        let messages = references(model, via, |domain| domain.replies.iter());
        json!({"channel": channel, "messages": messages, "x-wecom-envelope": sealed})
    });
    put(&mut operation, "reply", reply);
    operation.into()
}

/// How an event is acknowledged, and what a reply is.
fn acknowledged(via: Channel) -> &'static str {
    match via {
        Channel::Suite => {
            "Answer `success` with HTTP 200 within a second and do slow work afterwards: the platform repeats what is not answered. \
             Recognise repeats."
        }
        Channel::App => {
            "Answer `success` with HTTP 200 within a second and do slow work afterwards: the platform repeats what is not answered. \
             Recognise repeats.\n\nA reply is the body of the HTTP answer. It is encrypted for the receive_id of the callback and stands \
             in `Encrypt`, beside `MsgSignature`, `TimeStamp` and `Nonce`. ToUserName and FromUserName are those of the callback, the \
             other way round."
        }
        Channel::Robot | Channel::Device => {
            "Answer with HTTP 200 and do slow work afterwards: the platform repeats what is not answered. Recognise repeats.\n\nA reply \
             is the body of the HTTP answer. It is encrypted for the receive_id of the callback and stands in `encrypt`, beside \
             `msgsignature`, `timestamp` and `nonce`."
        }
    }
}

fn references<'m, I: Iterator<Item = &'m Event>>(
    model: &'m Model,
    via: Channel,
    entries: impl Fn(&'m EventDomain) -> I,
) -> Value {
    let reference = |name| json!({"$ref": format!("#/channels/{}/messages/{name}", words::channel(via))});
    names(model, via, entries).map(reference).collect()
}

fn names<'m, I: Iterator<Item = &'m Event>>(
    model: &'m Model,
    via: Channel,
    entries: impl Fn(&'m EventDomain) -> I,
) -> impl Iterator<Item = String> {
    let events = model.event_domains.iter().flat_map(entries);
    events.filter(move |event| event.via.contains(&via)).map(move |event| message::name(event, via))
}
