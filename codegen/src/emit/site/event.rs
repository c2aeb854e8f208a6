//! The page of a callback event or a reply: how it travels, what it carries, its example, and the arm of a `match` that takes it.

use maud::{Markup, html};

use super::code::{Language, block};
use super::facts::{At, deprecated};
use super::members::{Members, heading};
use super::page::Page;
use super::place::{self, Home};
use super::{Site, text};
use crate::emit::OutputFile;
use crate::emit::rust::{fields, naming};
use crate::model::{Channel, Event, EventDomain, Way};
use crate::words;

/// Writes the page.
pub(super) fn emit(site: &Site<'_>, domain: &EventDomain, event: &Event) -> OutputFile {
    let path = place::event(domain, event);
    let root = place::root(&path);
    let at = At { root: &root, home: Home::Events(&domain.name) };
    let body = html! {
        article.split {
            div.told {
                (heading(&event.name, &event.title))
                p.lead { (text::prose(&event.summary)) }
                (deprecated(event.deprecated.as_deref()))
                @if let Some(note) = &event.note { p.note { (text::prose(note)) } }
                (facts(event))
                section aria-labelledby="members" {
                    h2 #members { "Members" }
                    p { "Besides those of every envelope, which are in " code { (words::way(event.way)) ".envelope" } "." }
                    @if event.payload.fields.is_empty() { p.none { "Nothing else." } }
                    @else if event.way == Way::Reply { (Members::sent(site, at, "member").list(&event.payload.fields)) }
                    @else { (Members::received(site, at, "member").list(&event.payload.fields)) }
                }
            }
            aside.shown aria-label="Match arm and example" {
                (block("Rust", Language::Rust, &shown(domain, event)))
                p.signature { code { (all_of(event)) "::" (event.payload.name) "(Box<" (naming::escaped(&domain.name)) "::" (event.payload.name) ">)" } }
                @let about = if event.way == Way::Reply { "Reply, before it is encrypted" } else { "Callback, decrypted" };
                (block(about, language(event), event.example.trim_end()))
            }
        }
    };
    site.frame.page(Page {
        title: format!("{} {} · WeCom API", event.name, event.title),
        summary: event.summary.clone(),
        above: vec![place::all_events(), (domain.name.clone(), place::events(domain))],
        name: event.name.clone(),
        class: "event",
        path,
        body,
    })
}

/// The language of its example.
fn language(event: &Event) -> Language {
    if event.json_channel().is_some() { Language::Json } else { Language::Xml }
}

/// The enum that it is a variant of.
fn all_of(event: &Event) -> &'static str {
    match event.way {
        Way::Event => "Event",
        Way::Reply => "ReplyMessage",
    }
}

/// What a handler writes.
fn shown(domain: &EventDomain, event: &Event) -> String {
    match event.way {
        Way::Event => arm(event),
        Way::Reply => made(domain, event),
    }
}

/// What a handler returns for this reply.
fn made(domain: &EventDomain, reply: &Event) -> String {
    let required = reply.payload.fields.iter().filter(|field| fields::required(field));
    let arguments: Vec<_> = required.map(|field| naming::escaped(&field.name)).collect();
    let (module, name) = (naming::escaped(&domain.name), &reply.payload.name);
    format!("use wecom_service::events::{module}::{name};\n\n{name}::new({})", arguments.join(", "))
}

/// What a handler writes for this event.
fn arm(event: &Event) -> String {
    let shown = event.payload.fields.iter().find(|field| !field.optional && !field.sensitive);
    let done = match shown {
        Some(field) => format!("println!(\"{{:?}}\", event.{})", naming::member(&field.name)),
        None => "println!(\"{:?}\", event.envelope)".to_owned(),
    };
    format!("match event {{\n    Event::{}(event) => {{\n        {done};\n    }}\n    _ => {{}}\n}}", event.payload.name)
}

fn facts(event: &Event) -> Markup {
    html! {
        dl.sheet {
            @for channel in &event.via {
                div {
                    dt { span.channel { (words::channel(*channel)) } }
                    dd { (discriminators(event, *channel)) }
                }
            }
            div { dt { "Official page" } dd {
                (text::pages(&event.docs)) "; " (text::checked(event.checked.as_ref()))
                @if let Some(from) = text::provenance(event.from) { ". " (from) }
            } }
        }
    }
}

fn discriminators(event: &Event, channel: Channel) -> Markup {
    let (about, keys) = match channel {
        Channel::Suite => ("Instruction callback with ", vec![("InfoType", &event.info_type)]),
        Channel::Robot => {
            ("In JSON, of an intelligent robot, with ", vec![("msgtype", &event.msg_type), ("event", &event.event)])
        }
        Channel::Device => ("In JSON, of a hardware maker, with ", vec![("msg_type", &event.msg_type), ("type", &event.event)]),
        Channel::App if event.way == Way::Reply => ("Answer to a data callback with ", vec![("MsgType", &event.msg_type)]),
        Channel::App => ("Data callback with ", vec![("MsgType", &event.msg_type), ("Event", &event.event)]),
    };
    let change = [("ChangeType", &event.change_type)];
    let said = keys.into_iter().chain(change).filter_map(|(key, value)| Some((key, value.as_deref()?)));
    html! {
        (about)
        @for (index, (key, value)) in said.enumerate() {
            @if index > 0 { ", " }
            (key) " " code { (value) }
            @if key == "ChangeType" { @for other in &event.also { " or " code { (other) } } }
        }
        "."
    }
}
