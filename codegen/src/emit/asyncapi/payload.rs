//! What a message says: the members of its channel's envelope, its discriminators, and its own members.

use serde_json::{Value, json};

use super::{envelope, schemas};
use crate::emit::json_schema::{Home, Object, Schemas};
use crate::model::{Channel, Event, EventDomain, Field, Model, Way};
use crate::words;

/// The schemas of the events' own members, as far as they come on a channel.
pub(super) fn components(model: &Model, components: &mut Object) {
    for domain in &model.event_domains {
        let home = Home::events(domain);
        for event in domain.entries() {
            for via in &event.via {
                let schemas = schemas(model, *via);
                let schema = schemas.record(home, fields(event, *via));
                components.insert(component(domain, event, *via), schemas.described(&event.summary, schema));
            }
        }
    }
}

/// The payload of an event on a channel.
pub(super) fn payload(schemas: &Schemas<'_>, domain: &EventDomain, event: &Event, via: Channel) -> Value {
    let told_apart = event.told_apart(via);
    let nothing_around = via.is_json() && event.way == Way::Reply;
    let envelope = (!nothing_around).then(|| schemas.component(&envelope::name(via)));
    let told_apart = (!told_apart.is_empty()).then(|| constants(&told_apart, event));
    let own = schemas.component(&component(domain, event, via));
    let parts: Vec<Value> = envelope.into_iter().chain(told_apart).chain([own]).collect();
    if via.is_json() {
        json!({"type": "object", "allOf": parts})
    } else {
        json!({"type": "object", "xml": {"name": "xml"}, "allOf": parts})
    }
}

/// The example of what travels in JSON.
pub(super) fn json_example(schemas: &Schemas<'_>, domain: &EventDomain, event: &Event) -> Option<Value> {
    let example = event.example_json.as_ref()?;
    let payload = schemas.example(Home::events(domain), &event.payload.fields, example);
    Some(json!({"name": event.name, "payload": payload}))
}

/// The members that tell an event from the others of its channel. A dot leads into a member.
pub(super) fn discriminators(event: &Event, via: Channel) -> Vec<(String, &str)> {
    event.told_apart(via).into_iter().map(|(path, value)| (path.join("."), value)).collect()
}

/// An object in which these members have these values. A change may have several spellings.
fn constants(members: &[(Vec<&'static str>, &str)], event: &Event) -> Value {
    let said = |member: &str, value: &str| match member {
        "ChangeType" if !event.also.is_empty() => json!({"enum": event.change_types().flatten().collect::<Vec<_>>()}),
        _ => json!({"const": value}),
    };
    let inside = |schema, member: &&str| json!({"type": "object", "properties": {*member: schema}, "required": [*member]});
    let (mut properties, mut required) = (Object::new(), Vec::new());
    for (path, value) in members {
        let Some((member, below)) = path.split_first() else { continue };
        properties.insert((*member).to_owned(), below.iter().rev().fold(said(member, value), inside));
        required.push(*member);
    }
    json!({"type": "object", "properties": properties, "required": required})
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
