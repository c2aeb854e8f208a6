//! AsyncAPI 3.0: the callback events, for the tools of other languages.
//!
//! There are two channels, because the platform has two of XML: the data callback of an app and the instruction callback of a suite. What
//! travels is an encrypted envelope; the messages here are the XML inside of it. An event that comes on both channels is two
//! messages, since envelope, discriminators and some members differ. Replies are messages of the channel that takes them, which the
//! receiver sends.

mod channel;
mod envelope;
mod message;
mod payload;
mod xml;

use serde_json::{Value, json};

use super::json_schema::{Dialect, Home, Object, Schemas, keep_reachable};
use crate::model::{Channel, EventDomain, Model};
use crate::words;

/// The AsyncAPI document of the callback events.
#[must_use]
pub fn document(model: &Model) -> Value {
    let schemas = Schemas { model, dialect: Dialect::AsyncApi };
    let mut messages = Object::new();
    for domain in &model.event_domains {
        for event in domain.entries() {
            for via in event.via.iter().filter(|via| !via.is_json()) {
                messages.insert(message::name(event, *via), message::message(&schemas, domain, event, *via));
            }
        }
    }
    let mut components = schemas.components(model.event_domains.iter().map(Home::events));
    payload::components(&schemas, &mut components);
    envelope::components(&mut components);
    let messages = Value::Object(messages);
    let channels = json!({"app": channel::channel(model, Channel::App), "suite": channel::channel(model, Channel::Suite)});
    keep_reachable([&messages, &channels], &mut components);
    json!({
        "asyncapi": "3.0.0",
        "id": "urn:wecom:callbacks",
        "info": info(model),
        "defaultContentType": "application/xml",
        "channels": channels,
        "operations": {
            "receive_app": channel::operation(model, Channel::App),
            "receive_suite": channel::operation(model, Channel::Suite),
            "reply_app": channel::replies(model, Channel::App),
        },
        "components": {"schemas": components, "messages": messages},
    })
}

fn info(model: &Model) -> Value {
    json!({
        "title": "WeCom callbacks (企业微信回调)",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Generated from the reviewed spec of wecom-service. Summaries are ours; titles are the platform's own.",
        "license": {"name": env!("CARGO_PKG_LICENSE")},
        "tags": model.event_domains.iter().map(tag).collect::<Vec<_>>(),
        "externalDocs": {"description": "企业微信开发者中心", "url": words::OFFICIAL},
    })
}

fn tag(domain: &EventDomain) -> Value {
    json!({"name": domain.name, "description": format!("{}. {}", domain.title, domain.summary)})
}
