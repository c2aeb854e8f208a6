//! The page of an endpoint: its Rust call, its raw HTTP, its schema, its example, and what the client does about failures.

use maud::{Markup, html};

use super::code::{Language, block};
use super::facts::{At, deprecated, travels};
use super::members::{Beside, Members, heading};
use super::page::Page;
use super::place::{self, Home};
use super::{Site, errcodes, http, text};
use crate::emit::OutputFile;
use crate::emit::rust::surface::{Given, Surface};
use crate::model::{Answer, Domain, Effect, Endpoint, Field, Method, Step, Token};
use crate::words;

/// Writes the page.
pub(super) fn emit(site: &Site<'_>, domain: &Domain, surface: &mut Surface<'_>, endpoint: &Endpoint) -> OutputFile {
    let path = place::endpoint(domain, endpoint);
    let root = place::root(&path);
    let at = At { root: &root, home: Home::Api(&domain.name) };
    let body = html! {
        article.split {
            div.told {
                (heading(&endpoint.name, &endpoint.title))
                p.lead { (text::prose(&endpoint.summary)) }
                (deprecated(endpoint.deprecated.as_deref()))
                @if let Some(note) = &endpoint.note { p.note { (text::prose(note)) } }
                p.line { span.method.(words::method(endpoint.method).to_lowercase()) { (words::method(endpoint.method)) } " "
                    code { (endpoint.host.as_deref().unwrap_or_default()) (broken(&endpoint.path)) } }
                (facts(site, &root, domain, endpoint))
                (schema(site, at, endpoint, surface))
                (failures(site, &root, endpoint))
            }
            aside.shown aria-label="Call and example" { (shown(site, endpoint, surface)) }
        }
    };
    site.frame.page(Page {
        title: format!("{}.{} {} · WeCom API", domain.name, endpoint.name, endpoint.title),
        summary: endpoint.summary.clone(),
        above: vec![place::endpoints(), (domain.name.clone(), place::api(domain))],
        name: endpoint.name.clone(),
        class: "endpoint",
        path,
        body,
    })
}

/// A path that may break at its slashes.
pub(super) fn broken(path: &str) -> Markup {
    html! { @for part in path.split_inclusive('/') { (part) wbr; } }
}

fn facts(site: &Site<'_>, root: &str, domain: &Domain, endpoint: &Endpoint) -> Markup {
    html! {
        dl.sheet {
            div { dt { "Token" } dd { (token(site, root, endpoint)) } }
            div { dt { "Repeating it" } dd { (effect(endpoint.effect)) } }
            @if let Some(pages) = paging(endpoint) { div { dt { "Paging" } dd { (pages) } } }
            @if endpoint.signed.is_some() {
                div { dt { "Signed" } dd { "The client fills " (filled(endpoint)) " in when they are left empty." } }
            }
            div { dt { "Feature" } dd { code { (domain.name) } } }
            div { dt { "Official page" } dd {
                (text::pages(&endpoint.docs)) "; " (text::checked(endpoint.checked.as_ref()))
                @if let Some(from) = text::provenance(endpoint.from) { ". " (from) }
            } }
        }
    }
}

/// The members that the client fills in, as a list of words.
fn filled(endpoint: &Endpoint) -> Markup {
    let members: Vec<&str> = endpoint.filled().collect();
    let last = members.len().saturating_sub(1);
    html! {
        @for (index, member) in members.iter().enumerate() {
            @if index > 0 { (if index == last { " and " } else { ", " }) }
            code { (member) }
        }
    }
}

fn token(site: &Site<'_>, root: &str, endpoint: &Endpoint) -> Markup {
    let Some(kind) = &endpoint.token else { return html! { "none; every scope may call it" } };
    let parameter = words::token_parameter(site.model, endpoint);
    html! {
        a href={ (root) (place::token(kind)) } { code { (kind) } }
        @if let Some(token) = site.model.tokens.get(kind) { " of the " (token.scope.replace('_', " ")) " scope" }
        @if site.model.tokens.get(kind).is_some_and(Token::signs) { ", which signs the call and is never sent" }
        @if let Some(parameter) = parameter.filter(|parameter| *parameter != kind.as_str()) { ", sent as " code { (parameter) } }
    }
}

/// What repeating a call does, and whether the client does it by itself.
pub(super) fn effect(effect: Effect) -> Markup {
    html! {
        @match effect {
            Effect::Read => { span.effect.read { "read" } " It changes nothing, so the client tries again when the connection or the platform fails." },
            Effect::Set => { span.effect.set { "set" } " Twice is the same as once, so the client tries again when the connection or the platform fails." },
            Effect::Act => { span.effect.act { "act" } " Each call acts, so the client never repeats one that may have arrived." },
        }
    }
}

fn paging(endpoint: &Endpoint) -> Option<Markup> {
    let pages = endpoint.pages.as_ref()?;
    Some(html! {
        @match &pages.step {
            Step::Cursor { next, send } => { code { (next) } " of the answer goes back as " code { (send) } },
            Step::Offset { offset } => { code { (offset) } " advances by the number of items" },
        }
        @match pages.items.path() {
            Some(path) => { "; the items are " code { (path) } },
            None => { "; an answer has several lists, so that each is one item" },
        }
        @match &pages.more {
            Some((member, true)) => { "; more follow while " code { (member) } " is true" },
            Some((member, false)) => { "; " code { (member) } " is true on the last page" },
            None => {},
        }
        ". " code { ".stream()" } " goes through all of them."
    })
}

fn schema(site: &Site<'_>, at: At<'_>, endpoint: &Endpoint, surface: &mut Surface<'_>) -> Markup {
    let get = endpoint.method == Method::Get;
    let beside = |field: &Field| Beside { place: travels(field, get), rust: given(surface, field) };
    html! {
        section aria-labelledby="request" {
            h2 #request { "Request" }
            @if endpoint.request.fields.is_empty() { p.none { "Nothing besides the token." } }
            @else { (Members::sent(site, at, "request").with(&endpoint.request.fields, beside)) }
        }
        section aria-labelledby="response" {
            h2 #response { "Answer" }
            @match endpoint.answer {
                Answer::Json => {},
                Answer::Xml => p { "XML in the envelope of WeChat Pay: " code { "return_code" } ", " code { "result_code" } ", " code { "err_code" } " and, where the answer is signed, " code { "sign" } " stand beside these members." },
                Answer::Bytes => p { "The body is the file; it is JSON only when the call failed." },
                Answer::BytesOrJson => p { "A file, or JSON with these members; the client tells them apart." },
            }
            @match &endpoint.response {
                Some(response) => (Members::received(site, at, "response").list(&response.fields)),
                None if endpoint.answer == Answer::Json => p.none { "Nothing besides " code { "errcode" } " and " code { "errmsg" } "." },
                None => {},
            }
        }
    }
}

fn given(surface: &mut Surface<'_>, field: &Field) -> Option<String> {
    match surface.given(field) {
        Given::Argument { ty } => Some(format!("argument: {ty}")),
        Given::Setter { name, ty } => Some(format!(".{name}({ty})")),
        Given::Constant => None,
    }
}

fn failures(site: &Site<'_>, root: &str, endpoint: &Endpoint) -> Markup {
    let Some(token) = endpoint.token.as_ref().and_then(|kind| site.model.tokens.get(kind)) else { return Markup::default() };
    html! {
        section aria-labelledby="errcodes" {
            h2 #errcodes { "Errcodes" }
            @if !token.rejected_by.is_empty() {
                p { "These say that the token is dead. The client drops it, fetches another and repeats the call once, as nothing was done." }
                (errcodes::short(site, root, &token.rejected_by))
            }
            @if !token.refused_by.is_empty() {
                p { "These come when the token is bought. Another try cannot cure them, so they are remembered and not repeated." }
                (errcodes::short(site, root, &token.refused_by))
            }
            p { "All others come back as an error that knows its meaning; see " a href={ (root) (place::ERRCODES) } { "all errcodes" } "." }
        }
    }
}

fn shown(site: &Site<'_>, endpoint: &Endpoint, surface: &mut Surface<'_>) -> Markup {
    let answer = surface.answer(endpoint);
    let item = surface.item(endpoint);
    html! {
        (block("Rust", Language::Rust, &surface.call(endpoint)))
        p.signature { code { (surface.signature(endpoint)) } " gives " code { (answer) }
            @if let Some(item) = item { ", or a stream of " code { (item) } } }
        (block("HTTP", Language::Http, &http::request(site.model, endpoint)))
        @match http::answer(endpoint) {
            Some(answer) => (block("Answer", if endpoint.answer == Answer::Xml { Language::Xml } else { Language::Json }, &answer)),
            None => p.none { "The answer is a file." },
        }
    }
}
