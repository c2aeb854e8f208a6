//! What a message says: the members of its channel's envelope, its discriminators, and its own members.

use serde_json::{Value, json};

use super::envelope;
use crate::emit::json_schema::{Home, Object, Schemas};
use crate::model::{Channel, Event, EventDomain, Field};
use crate::words;

/// The schemas of the events' own members, as far as they come on a channel.
pub(super) fn components(schemas: &Schemas<'_>, components: &mut Object) {
    for domain in &schemas.model.event_domains {
        let home = Home::events(domain);
        for event in domain.entries() {
            for via in event.via.iter().filter(|via| !via.is_json()) {
                let schema = schemas.record(home, fields(event, *via));
                components.insert(component(domain, event, *via), schemas.described(&event.summary, schema));
            }
        }
    }
}

/// The payload of an event on a channel.
pub(super) fn payload(schemas: &Schemas<'_>, domain: &EventDomain, event: &Event, via: Channel) -> Value {
    let told_apart = discriminators(event, via);
    let required: Vec<&str> = told_apart.iter().map(|(member, _)| *member).collect();
    let properties: Object = told_apart.iter().map(|(member, value)| ((*member).to_owned(), json!({"const": value}))).collect();
    json!({
        "type": "object",
        "xml": {"name": "xml"},
        "allOf": [
            schemas.component(envelope::name(via)),
            {"type": "object", "properties": properties, "required": required},
            schemas.component(&component(domain, event, via)),
        ],
    })
}

/// The members that tell an event from the others of its channel.
pub(super) fn discriminators(event: &Event, via: Channel) -> Vec<(&'static str, &str)> {
    let all = match via {
        Channel::App => [("MsgType", &event.msg_type), ("Event", &event.event), ("ChangeType", &event.change_type)],
        Channel::Suite | Channel::Robot | Channel::Device => {
            [("InfoType", &event.info_type), ("ChangeType", &event.change_type), ("", &None)]
        }
    };
    all.into_iter().filter_map(|(member, value)| Some((member, value.as_deref()?))).collect()
}

/// The members that come on a channel.
pub(super) fn fields(event: &Event, via: Channel) -> impl Iterator<Item = &Field> {
    event.payload.fields.iter().filter(move |field| field.via.is_none_or(|only| only == via))
}

/// An event that comes on one channel has the name of its Rust struct; otherwise the channel stands behind it.
fn component(domain: &EventDomain, event: &Event, via: Channel) -> String {
    let own = Home::events(domain).component(&event.payload.name);
    match via {
        _ if event.via.len() < 2 => own,
        via => format!("{own}.{}", words::channel(via)),
    }
}
