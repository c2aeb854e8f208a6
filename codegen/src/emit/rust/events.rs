//! `events/<domain>.rs`: the events and replies of a domain, and its types.

use super::docs::{self, Doc};
use super::format::{Source, quoted};
use super::home::Home;
use super::modules::headline;
use super::names::Names;
use super::structs::{Record, Role};
use super::usage::Usage;
use super::{Context, EmitError, OutputFile, api, member_docs, replies, types};
use crate::model::{Channel, Event, EventDomain, Model, Way};
use crate::words;

/// Writes the file of an event domain.
pub(super) fn emit(model: &Model, usage: &Usage, domain: &EventDomain) -> Result<OutputFile, EmitError> {
    let payloads = domain.entries().map(|event| event.payload.name.clone());
    let home = Home::of(model).deeper();
    let names = Names::new(domain.types.names().map(str::to_owned).chain(payloads)).of_crate(&home);
    let doc = Doc::new(headline(&domain.title, &domain.summary));
    let mut source = Source::new(format!("events/{}.rs", domain.name), doc, &domain.file, names);
    // Requests never reach the types of an event file, so its domain is one that only replies know.
    let key = format!("events/{}", domain.name);
    let context = Context { model, usage, domain: &key, types: &domain.types };
    for event in &domain.events {
        let payload = &event.payload;
        Record { name: &payload.name, doc: event_doc(event), fields: &payload.fields, role: Role::Event(envelope(event)) }
            .emit(&mut source, &context)?;
        if home.is_private() {
            let facts = facts(&mut source.names, domain, event);
            source.text(facts);
        }
    }
    for reply in &domain.replies {
        replies::emit(&mut source, &context, domain, reply)?;
    }
    types::named_types(&mut source, &context)?;
    source.finish()
}

/// What makes an event readable that `wecom-service` does not know.
fn facts(names: &mut Names, domain: &EventDomain, event: &Event) -> String {
    let facade = names.import("crate::callback::PrivateEvent");
    format!("impl {facade} for {} {{\n    {}\n}}", event.payload.name, meta(names, domain, event))
}

/// The constant with the facts about an event or reply.
pub(super) fn meta(names: &mut Names, domain: &EventDomain, event: &Event) -> String {
    let meta = names.import("crate::callback::EventMeta");
    let said = |method: &str, value: &Option<String>| Some(format!("{method}({})", quoted(value.as_deref()?)));
    let facts = [
        Some(format!("title({})", quoted(&event.title))),
        Some(format!("via({})", channels(event))),
        said("info_type", &event.info_type),
        said("msg_type", &event.msg_type),
        said("event", &event.event),
        said("change_type", &event.change_type),
        (!event.also.is_empty()).then(|| format!("also(&{:?})", event.also)),
        (!event.docs.is_empty()).then(|| format!("docs(&{:?})", event.docs)),
    ];
    let facts: String = facts.into_iter().flatten().map(|fact| format!("\n        .{fact}")).collect();
    let (domain, name) = (quoted(&domain.name), quoted(&event.name));
    format!("const META: &'static {meta} = &{meta}::new({domain}, {name}){facts};")
}

/// The type with what every callback of a channel carries.
pub(super) fn envelope(event: &Event) -> &'static str {
    match event.json_channel() {
        Some(Channel::Robot) => "crate::callback::RobotEnvelope",
        Some(_) => "crate::callback::DeviceEnvelope",
        None => "crate::callback::Envelope",
    }
}

/// The words for the channels that an event comes on, as a literal.
pub(super) fn channels(event: &Event) -> String {
    let words: Vec<_> = event.via.iter().map(|via| quoted(words::channel(*via))).collect();
    format!("&[{}]", words.join(", "))
}

/// The documentation of an event: what happened, how it arrives, and where it is described.
pub(super) fn event_doc(event: &Event) -> Doc {
    let from = event.from.map(member_docs::provenance).map(|from| format!(" {from}")).unwrap_or_default();
    let official = api::official(&event.docs, event.checked.as_ref());
    Doc::new(headline(&event.title, &event.summary))
        .and(event.note.as_deref().map(docs::sentence).unwrap_or_default())
        .and(format!("{} {official}{from}", discriminators(event)))
        .and(member_docs::deprecated(event.deprecated.as_deref()))
}

fn discriminators(event: &Event) -> String {
    if let Some(channel) = event.json_channel() {
        return json_discriminators(event, channel);
    }
    let said = |name: &str, value: &Option<String>| value.as_ref().map(|value| format!("{name} {}", docs::code(value)));
    let spellings: Vec<_> = event.change_types().flatten().map(docs::code).collect();
    let change = (!spellings.is_empty()).then(|| format!("ChangeType {}", spellings.join(" or ")));
    let channel = |name: &str, parts: Vec<Option<String>>| {
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let what = match event.way {
            Way::Event => "callback",
            Way::Reply => "reply",
        };
        (!parts.is_empty()).then(|| format!("{name} {what} with {}.", parts.join(", ")))
    };
    let suite = event.info_type.as_ref().map(|_| vec![said("InfoType", &event.info_type), change.clone()]);
    let app = event.msg_type.as_ref().map(|_| vec![said("MsgType", &event.msg_type), said("Event", &event.event), change]);
    let both = [channel("Suite", suite.unwrap_or_default()), channel("App", app.unwrap_or_default())];
    both.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn json_discriminators(event: &Event, channel: Channel) -> String {
    let whose = if channel == Channel::Robot { "Robot" } else { "Device" };
    let tag = channel.kind_member();
    let what = if event.way == Way::Reply { "reply" } else { "callback" };
    let named = event.event.as_ref().map(|name| format!(", {}", docs::code(name))).unwrap_or_default();
    match &event.msg_type {
        Some(msg_type) => format!("{whose} {what} in JSON with {tag} {}{named}.", docs::code(msg_type)),
        None => format!("{whose} {what} in JSON."),
    }
}
