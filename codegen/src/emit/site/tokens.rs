//! The page of tokens: the graph, and a section for each token, ticket and code.

use maud::{Markup, html};

use super::page::Page;
use super::{Site, errcodes, graph, place, text};
use crate::emit::OutputFile;
use crate::emit::rust::surface;
use crate::model::{Fetch, Model, Obtained, Token};
use crate::words;

/// Writes the page.
pub(super) fn emit(site: &Site<'_>) -> OutputFile {
    let root = place::root(place::TOKENS);
    let body = html! {
        h1 { "Tokens" }
        p.lead { "What has to be held before what can be bought. The client does all of this by itself; the graph says what it does." }
        figure.picture {
            div.scroll tabindex="0" { (graph::picture(site, &root)) }
            figcaption {
                span.legend.carried { "travels with the call that buys the next" } " "
                span.legend.needed { "is needed in it, or before it" }
            }
        }
        @for token in site.model.tokens.values() { (section(site, &root, token)) }
    };
    site.frame.page(Page {
        path: place::TOKENS.to_owned(),
        title: "Tokens · WeCom API".to_owned(),
        summary: "Every token, ticket and code, how it is obtained and what rejects it.".to_owned(),
        above: vec![("Reference".to_owned(), place::HOME.to_owned())],
        name: "Tokens".to_owned(),
        class: "wide",
        body,
    })
}

fn section(site: &Site<'_>, root: &str, token: &Token) -> Markup {
    let carried = site.atlas.carried(&token.kind);
    html! {
        section.named aria-labelledby=(token.kind) {
            h2 #(token.kind) { a href={ "#" (token.kind) } { code { (token.kind) } } " " (text::chinese(&token.title)) }
            p { (text::prose(&token.summary)) }
            dl.sheet {
                div { dt { "Obtained" } dd { (obtained(site, root, &token.obtained)) } }
                div { dt { "Carried" } dd { (carrier(token)) } }
                @if !token.needs.is_empty() { div { dt { "Needs" } dd { (kinds(root, &token.needs)) } } }
                @if !token.serves.is_empty() { div { dt { "Also makes the calls of" } dd { (kinds(root, &token.serves)) } } }
                div { dt { "Life" } dd { (life(token)) } }
                div { dt { "Type" } dd { a href={ (root) (place::Home::Shared.named(&token.ty)) } { code { (token.ty) } } } }
                div { dt { "Official page" } dd { (text::pages(&token.docs)) } }
            }
            @if !token.rejected_by.is_empty() {
                h3 { "Dead, when one of these comes" }
                (errcodes::short(site, root, &token.rejected_by))
            }
            @if !token.refused_by.is_empty() {
                h3 { "Refused for good, when one of these comes" }
                (errcodes::short(site, root, &token.refused_by))
            }
            @if !carried.is_empty() { (users(site.model, root, carried)) }
        }
    }
}

fn kinds(root: &str, kinds: &[String]) -> Markup {
    html! {
        @for (index, kind) in kinds.iter().enumerate() {
            @if index > 0 { ", " }
            a href={ (root) (place::token(kind)) } { code { (kind) } }
        }
    }
}

fn carrier(token: &Token) -> Markup {
    html! {
        @match &token.query {
            Some(query) => {
                "as " code { (query) } " by the calls of the " (token.scope.replace('_', " ")) " scope: "
                code { (surface::scope(&token.scope).1) }
            },
            None => "in bodies and links only",
        }
    }
}

fn life(token: &Token) -> Markup {
    html! {
        @match token.life {
            Some(seconds) => { (seconds) " seconds when the answer does not say" },
            None => "until it is revoked",
        }
        @if !token.cached { "; good for one use, so it is never kept" }
    }
}

fn obtained(site: &Site<'_>, root: &str, how: &Obtained) -> Markup {
    html! {
        @match how {
            Obtained::Given(how) => (text::prose(how)),
            Obtained::Pushed { event, value, .. } => {
                "pushed as " code { (value) } " by the event "
                @match place::pushed(site.model, event) {
                    Some(path) => a href={ (root) (path) } { code { (event) } },
                    None => code { (event) },
                }
            },
            Obtained::Fetch(fetches) => @for (index, fetch) in fetches.iter().enumerate() {
                @if index > 0 { "; " }
                (bought(site.model, root, fetch))
            },
        }
    }
}

fn bought(model: &Model, root: &str, fetch: &Fetch) -> Markup {
    let name = words::call(model, fetch);
    html! {
        "bought by "
        @match place::called(model, fetch) {
            Some(path) => a href={ (root) (path) } { code { (name) } },
            None => code { (name) },
        }
        @if let Some(when) = &fetch.when { " (" (when.replace('_', " ")) ")" }
    }
}

/// The endpoints that carry a token, by domain.
fn users(model: &Model, root: &str, carried: &[(usize, usize)]) -> Markup {
    let groups = carried.chunk_by(|a, b| a.0 == b.0);
    html! {
        details.used {
            summary { "Carried by " (text::counted(carried.len(), "endpoint")) }
            @for (domain, group) in groups.filter_map(|group| Some((model.domains.get(group.first()?.0)?, group))) {
                h4 { a href={ (root) (place::api(domain)) } { (domain.name) } }
                ul.names {
                    @for endpoint in group.iter().filter_map(|(_, index)| domain.endpoints.get(*index)) {
                        li { a href={ (root) (place::endpoint(domain, endpoint)) } { code { (endpoint.name) } } }
                    }
                }
            }
        }
    }
}
