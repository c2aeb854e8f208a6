//! The page of a domain: what there is, one line each.

use maud::{Markup, html};

use super::endpoint::broken;
use super::members::heading;
use super::page::Page;
use super::place::{self, Home};
use super::{Site, text};
use crate::emit::OutputFile;
use crate::model::{Domain, Effect, Endpoint, Event, EventDomain};
use crate::words;

/// Writes the page of a domain of endpoints.
pub(super) fn api(site: &Site<'_>, domain: &Domain) -> OutputFile {
    let path = place::api(domain);
    let root = place::root(&path);
    let events = site.model.event_domains.iter().find(|events| events.name == domain.name);
    let body = html! {
        (heading(&domain.name, &domain.title))
        p.lead { (text::prose(&domain.summary)) }
        p.meta {
            (text::counted(domain.endpoints.len(), "endpoint")) " behind the feature " code { (domain.name) }
            @if let Some(family) = &domain.family {
                ", of the family " a href={ (root) (place::HOME) "#" (place::family(family)) } { (family) }
            }
            @if !domain.types.is_empty() { " · " a href={ (root) (Home::Api(&domain.name).page()) } { "types" } }
            @if let Some(events) = events { " · " a href={ (root) (place::events(events)) } { "events" } }
        }
        ul.rows { @for endpoint in &domain.endpoints { (row(&root, domain, endpoint)) } }
    };
    site.frame.page(Page {
        title: format!("{} {} · WeCom API", domain.name, domain.title),
        summary: domain.summary.clone(),
        above: vec![place::endpoints()],
        name: domain.name.clone(),
        class: "domain",
        path,
        body,
    })
}

fn row(root: &str, domain: &Domain, endpoint: &Endpoint) -> Markup {
    let effect = words::effect(endpoint.effect);
    let meaning = match endpoint.effect {
        Effect::Read => "changes nothing",
        Effect::Set => "twice is the same as once",
        Effect::Act => "each call acts",
    };
    html! {
        li #(place::page_name(&endpoint.name)) {
            h2 { a href={ (root) (place::endpoint(domain, endpoint)) } { code { (endpoint.name) } } " " (text::chinese(&endpoint.title)) }
            p { (text::prose(&endpoint.summary)) }
            p.meta {
                span.method.(words::method(endpoint.method).to_lowercase()) { (words::method(endpoint.method)) } " "
                code { (broken(&endpoint.path)) } " "
                span.effect.(effect) title=(meaning) { (effect) } " "
                @if let Some(kind) = &endpoint.token { a.kind href={ (root) (place::token(kind)) } { (kind) } } @else { span.kind { "no token" } }
                @if endpoint.pages.is_some() { " " span.kind { "pages" } }
                @if endpoint.deprecated.is_some() { " " span.old { "deprecated" } }
            }
        }
    }
}

/// Writes the page of a domain of events.
pub(super) fn events(site: &Site<'_>, domain: &EventDomain) -> OutputFile {
    let path = place::events(domain);
    let root = place::root(&path);
    let api = site.model.domains.iter().find(|api| api.name == domain.name);
    let body = html! {
        (heading(&domain.name, &domain.title))
        p.lead { (text::prose(&domain.summary)) }
        p.meta {
            (held(domain))
            @if !domain.types.is_empty() { " · " a href={ (root) (Home::Events(&domain.name).page()) } { "types" } }
            @if let Some(api) = api { " · " a href={ (root) (place::api(api)) } { "endpoints" } }
        }
        ul.rows { @for event in domain.entries() { (event_row(&root, domain, event)) } }
    };
    site.frame.page(Page {
        title: format!("{} {} events · WeCom API", domain.name, domain.title),
        summary: domain.summary.clone(),
        above: vec![place::all_events()],
        name: domain.name.clone(),
        class: "domain",
        path,
        body,
    })
}

/// How many events and replies a domain has.
pub(super) fn held(domain: &EventDomain) -> String {
    let counts = [(domain.events.len(), "event", "events"), (domain.replies.len(), "reply", "replies")];
    let said = counts.iter().filter(|(count, ..)| *count > 0);
    said.map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many })).collect::<Vec<_>>().join(", ")
}

fn event_row(root: &str, domain: &EventDomain, event: &Event) -> Markup {
    let main = event.info_type.as_ref().or(event.event.as_ref()).or(event.msg_type.as_ref());
    html! {
        li #(place::page_name(&event.name)) {
            h2 { a href={ (root) (place::event(domain, event)) } { code { (event.name) } } " " (text::chinese(&event.title)) }
            p { (text::prose(&event.summary)) }
            p.meta {
                @for channel in &event.via { span.channel { (words::channel(*channel)) } " " }
                @if let Some(main) = main { code { (main) @for change in event.change_types().flatten() { " / " (change) } } }
                @if event.deprecated.is_some() { " " span.old { "deprecated" } }
            }
        }
    }
}
