//! One message: an event on one of the channels that it comes on.

use serde_json::{Value, json};

use super::{payload, xml};
use crate::emit::json_schema::{Object, Schemas, put};
use crate::emit::prose;
use crate::model::{Channel, Event, EventDomain, Obtained, Way};
use crate::words;

/// The name of a message. Events have names of their own, and so have replies; the channel stands behind them.
pub(super) fn name(event: &Event, via: Channel) -> String {
    match event.way {
        Way::Event => format!("{}.{}", event.name, words::channel(via)),
        Way::Reply => format!("{}.reply.{}", event.name, words::channel(via)),
    }
}

/// The message of an event or reply on a channel.
pub(super) fn message(schemas: &Schemas<'_>, domain: &EventDomain, event: &Event, via: Channel) -> Value {
    let mut message = Object::new();
    message.insert("name".to_owned(), event.name.as_str().into());
    message.insert("title".to_owned(), event.title.as_str().into());
    message.insert("summary".to_owned(), event.summary.as_str().into());
    message.insert("description".to_owned(), description(event).into());
    message.insert("contentType".to_owned(), if via.is_json() { "application/json" } else { "application/xml" }.into());
    message.insert("tags".to_owned(), json!([{"name": domain.name}]));
    let page = prose::main_page(&event.docs, event.checked.as_ref());
    put(&mut message, "externalDocs", page.map(|page| json!({"description": event.title, "url": words::page(page)})));
    message.insert("payload".to_owned(), payload::payload(schemas, domain, event, via));
    if via.is_json() {
        put(&mut message, "examples", payload::json_example(schemas, domain, event).map(|example| json!([example])));
    } else {
        let example = xml::example(schemas, domain, event, via);
        put(&mut message, "examples", example.map(|example| json!([example])));
        message.insert("x-wecom-xml".to_owned(), event.example.as_str().into());
    }
    let told_apart: Object =
        payload::discriminators(event, via).into_iter().map(|(member, value)| (member, value.into())).collect();
    message.insert("x-wecom-discriminators".to_owned(), told_apart.into());
    put(&mut message, "x-wecom-pushes", pushes(schemas, event));
    put(&mut message, "x-wecom-from", event.from.map(words::provenance));
    message.into()
}

fn description(event: &Event) -> String {
    let deprecated = event.deprecated.as_ref().map(|reason| format!("**Deprecated:** {reason}"));
    let pages = prose::official(&event.docs, event.checked.as_ref());
    prose::paragraphs([event.note.as_deref(), deprecated.as_deref(), Some(&pages)])
}

/// The token kinds that the event pushes.
fn pushes(schemas: &Schemas<'_>, event: &Event) -> Option<Value> {
    let is_event = event.way == Way::Event;
    let pushed =
        |obtained: &Obtained| is_event && matches!(obtained, Obtained::Pushed { event: name, .. } if *name == event.name);
    let kinds = schemas.model.tokens.values().filter(|token| pushed(&token.obtained));
    let kinds: Vec<Value> =
        kinds.map(|token| json!({"kind": token.kind, "description": prose::life(schemas.model, token)})).collect();
    (!kinds.is_empty()).then(|| kinds.into())
}
