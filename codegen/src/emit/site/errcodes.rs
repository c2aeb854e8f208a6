//! The page of errcodes: one row each, with what a client does about it.

use maud::{Markup, html};

use super::page::Page;
use super::text::prose;
use super::{Site, place};
use crate::emit::OutputFile;
use crate::emit::rust::naming;
use crate::model::{Errcode, ErrcodeKind, Token};
use crate::words;

/// The classes in the order of the filter.
const KINDS: &[ErrcodeKind] = &[
    ErrcodeKind::Ok,
    ErrcodeKind::Busy,
    ErrcodeKind::RateLimit,
    ErrcodeKind::Token,
    ErrcodeKind::Credential,
    ErrcodeKind::Permission,
    ErrcodeKind::License,
    ErrcodeKind::Quota,
    ErrcodeKind::NotFound,
    ErrcodeKind::Parameter,
    ErrcodeKind::State,
    ErrcodeKind::Other,
];

/// Writes the page.
pub(super) fn emit(site: &Site<'_>) -> OutputFile {
    let root = place::root(place::ERRCODES);
    let codes = &site.model.errcodes;
    let body = html! {
        h1 { "Errcodes" }
        p.lead { "What each means, and what is done about it. In Rust the codes are constants of " code { "ErrCode" } ", and an error knows the rest." }
        div.filter.scripted role="search" aria-label="Errcodes" {
            label { "Filter " input #filter type="search" autocomplete="off" spellcheck="false" placeholder="number, name or words"; }
            label { "Kind " select #kind {
                option value="" { "all" }
                @for kind in KINDS.iter().filter(|kind| codes.iter().any(|code| code.kind == **kind)) {
                    option { (kind_name(*kind)) }
                }
            } }
            p #count role="status" { (codes.len()) " errcodes" }
        }
        table.errcodes #errcodes {
            caption.hidden { "Errcodes, ascending" }
            thead { tr {
                th scope="col" { "Code" } th scope="col" { "Meaning" } th scope="col" { "Kind" } th scope="col" { "What is done about it" }
            } }
            tbody { @for code in codes { (row(site, &root, code)) } }
        }
    };
    site.frame.page(Page {
        path: place::ERRCODES.to_owned(),
        title: "Errcodes · WeCom API".to_owned(),
        summary: "Every errcode of the platform, and what a client does about it.".to_owned(),
        above: vec![("Reference".to_owned(), place::HOME.to_owned())],
        name: "Errcodes".to_owned(),
        class: "wide",
        body,
    })
}

fn row(site: &Site<'_>, root: &str, code: &Errcode) -> Markup {
    html! {
        tr #(code.code) {
            th scope="row" { a href={ "#" (code.code) } { (code.code) } }
            td { code { (naming::constant(&code.name)) } p { (prose(&code.meaning)) } }
            td { span.kind { (kind_name(code.kind)) } @if let Some(of) = &code.of { " " small { "of " (of) } } }
            td {
                (client(site, root, code))
                @match &code.remedy {
                    Some(remedy) => p { (prose(remedy)) },
                    None => p.usual { (usual(code.kind)) },
                }
            }
        }
    }
}

/// What a caller does about errcodes of a class, where the spec has nothing to say about the one.
fn usual(kind: ErrcodeKind) -> &'static str {
    match kind {
        ErrcodeKind::Ok => "Nothing.",
        ErrcodeKind::Busy => "Try again soon.",
        ErrcodeKind::RateLimit => "Wait, and call less often.",
        ErrcodeKind::Token => "Get another one.",
        ErrcodeKind::Credential => "Correct the configured secret or id.",
        ErrcodeKind::Permission => "Have the right granted first.",
        ErrcodeKind::License => "Give the member a licence that fits.",
        ErrcodeKind::Quota => "Stay below the limit; trying again does not help.",
        ErrcodeKind::NotFound => "Check the id of what the call names.",
        ErrcodeKind::Parameter => "Correct the request.",
        ErrcodeKind::State => "Look at the state of the thing before calling.",
        ErrcodeKind::Other => "Read the message that came with it.",
    }
}

fn kind_name(kind: ErrcodeKind) -> String {
    words::errcode_kind(kind).replace('_', " ")
}

/// What the client does by itself.
fn client(site: &Site<'_>, root: &str, code: &Errcode) -> Markup {
    let kinds = |listed: &dyn Fn(&Token) -> bool| {
        let tokens = site.model.tokens.values().filter(|token| listed(token));
        tokens.map(|token| token.kind.as_str()).collect::<Vec<_>>()
    };
    let replaced = kinds(&|token| token.query.is_some() && token.rejected_by.contains(&code.code));
    let dead = kinds(&|token| token.query.is_none() && token.rejected_by.contains(&code.code));
    let refused = kinds(&|token| token.refused_by.contains(&code.code));
    html! {
        @if code.kind == ErrcodeKind::Busy { p.client { "The client pauses and tries again where repeating is safe." } }
        @if !replaced.is_empty() { p.client { "The client replaces the " (links(root, &replaced)) " and repeats the call once." } }
        @if !dead.is_empty() { p.client { "The " (links(root, &dead)) " is dead." } }
        @if !refused.is_empty() { p.client { "When buying the " (links(root, &refused)) ": remembered, not repeated." } }
    }
}

fn links(root: &str, kinds: &[&str]) -> Markup {
    html! {
        @for (index, kind) in kinds.iter().enumerate() {
            @if index > 0 { ", " }
            a href={ (root) (place::token(kind)) } { (kind) }
        }
    }
}

/// A short list of some errcodes, linked to their rows.
pub(super) fn short(site: &Site<'_>, root: &str, codes: &[i64]) -> Markup {
    let known = |code: i64| {
        let found = site.model.errcodes.binary_search_by_key(&code, |errcode| errcode.code).ok()?;
        site.model.errcodes.get(found)
    };
    html! {
        ul.codes {
            @for code in codes {
                @if let Some(errcode) = known(*code) {
                    li { a href={ (root) (place::errcode(*code)) } { (code) } " " (prose(&errcode.meaning)) }
                } @else { li { (code) } }
            }
        }
    }
}
