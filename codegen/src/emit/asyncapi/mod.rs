//! AsyncAPI 3.0: the callback events, for the tools of other languages.
//!
//! There are four channels. Two are XML: the data callback of an app and the instruction callback of a suite. Two are JSON: intelligent
//! robots and hardware makers. What travels is an encrypted envelope; the messages here are what is inside of it. An event that comes on
//! both channels of XML is two messages, since envelope, discriminators and some members differ. What a receiver may answer is the reply
//! of the operation that receives.

mod channel;
mod envelope;
mod message;
mod payload;
mod xml;

use serde_json::{Value, json};

use super::json_schema::{Dialect, Home, Object, Schemas, keep_reachable};
use crate::model::{Channel, EventDomain, Model};
use crate::words;

/// All channels, in the order of the document.
const CHANNELS: [Channel; 4] = [Channel::App, Channel::Suite, Channel::Robot, Channel::Device];

/// The AsyncAPI document of the callback events.
#[must_use]
pub fn document(model: &Model) -> Value {
    let mut messages = Object::new();
    for domain in &model.event_domains {
        for event in domain.entries() {
            for via in &event.via {
                messages.insert(message::name(event, *via), message::message(&schemas(model, *via), domain, event, *via));
            }
        }
    }
    let mut components = Object::new();
    for dialect in [Dialect::AsyncApi, Dialect::AsyncApiJson] {
        let schemas = Schemas { model, dialect };
        components.extend(schemas.components(model.event_domains.iter().map(Home::events)));
    }
    payload::components(model, &mut components);
    envelope::components(&mut components);
    let messages = Value::Object(messages);
    let channels: Object =
        CHANNELS.map(|via| (words::channel(via).to_owned(), channel::channel(model, via))).into_iter().collect();
    let channels = Value::Object(channels);
    let receive = |via| (format!("receive_{}", words::channel(via)), channel::operation(model, via));
    let operations: Object = CHANNELS.map(receive).into_iter().collect();
    let operations = Value::Object(operations);
    keep_reachable([&messages, &channels, &operations], &mut components);
    json!({
        "asyncapi": "3.0.0",
        "id": "urn:wecom:callbacks",
        "info": info(model),
        "defaultContentType": "application/xml",
        "channels": channels,
        "operations": operations,
        "components": {"schemas": components, "messages": messages},
    })
}

/// What writes the schemas of a channel.
fn schemas(model: &Model, via: Channel) -> Schemas<'_> {
    Schemas { model, dialect: if via.is_json() { Dialect::AsyncApiJson } else { Dialect::AsyncApi } }
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
