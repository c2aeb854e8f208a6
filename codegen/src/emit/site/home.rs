//! The first page: what there is, and how a call looks.

use maud::{Markup, html};

use super::calls::calls;
use super::code::{Language, block};
use super::domain::held;
use super::page::Page;
use super::text::{chinese, counted, prose};
use super::{Site, place};
use crate::emit::OutputFile;
use crate::model::Domain;

/// Writes the page.
pub(super) fn emit(site: &Site<'_>) -> OutputFile {
    let model = site.model;
    let endpoints: usize = model.domains.iter().map(|domain| domain.endpoints.len()).sum();
    let events: usize = model.event_domains.iter().map(|domain| domain.events.len()).sum();
    let body = html! {
        div.hero {
            div {
                h1 { "The WeCom server API, " span { "as the crate has it" } }
                p.lead { "Every endpoint with its Rust call, its raw HTTP, its schema and an example; every callback event; the token "
                    "graph; and every errcode with what to do about it. English summaries stand beside the platform's own titles." }
                ul.numbers {
                    li { a href="#endpoints" { strong { (endpoints) } " endpoints" } }
                    li { a href="#events" { strong { (events) } " events" } }
                    li { a href=(place::TOKENS) { strong { (model.tokens.len()) } " tokens" } }
                    li { a href=(place::ERRCODES) { strong { (model.errcodes.len()) } " errcodes" } }
                }
                p.hint.scripted { "Press " kbd { "/" } " and type a Chinese title, a path, a Rust name, an event or an errcode." }
            }
            (block("Rust", Language::Rust, &calls(site)))
        }
        section aria-labelledby="endpoints" {
            h2 #endpoints { "Endpoints" }
            @for (family, domains) in model.families() { (endpoints_of(family, &domains)) }
        }
        section aria-labelledby="events" {
            h2 #events { "Events" }
            ul.cards {
                @for domain in &model.event_domains {
                    (card(&place::events(domain), &domain.name, &domain.title, &domain.summary, &held(domain)))
                }
            }
        }
    };
    site.frame.page(Page {
        path: place::HOME.to_owned(),
        title: "WeCom API 企业微信".to_owned(),
        summary: "Reference of the WeCom server API: endpoints, events, tokens and errcodes.".to_owned(),
        above: Vec::new(),
        name: "Home".to_owned(),
        class: "home",
        body,
    })
}

/// The domains of a family, or those of none.
fn endpoints_of(family: Option<&str>, domains: &[&Domain]) -> Markup {
    let card = |domain: &Domain| {
        let count = counted(domain.endpoints.len(), "endpoint");
        card(&place::api(domain), &domain.name, &domain.title, &domain.summary, &count)
    };
    let cards = html! { ul.cards { @for domain in domains { (card(domain)) } } };
    let Some(family) = family else { return cards };
    let count: usize = domains.iter().map(|domain| domain.endpoints.len()).sum();
    html! {
        section.family aria-labelledby=(place::family(family)) {
            h3 id=(place::family(family)) { (family) }
            p.meta { (counted(domains.len(), "domain")) " with " (counted(count, "endpoint")) "; the feature " code { (family) } " turns all of them on." }
            (cards)
        }
    }
}

fn card(path: &str, name: &str, title: &str, summary: &str, count: &str) -> Markup {
    html! {
        li {
            h4 { a href=(path) { (name) " " (chinese(title)) } }
            p { (prose(summary)) }
            p.count { (count) }
        }
    }
}
