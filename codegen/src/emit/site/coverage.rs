//! The page that counts: what each domain has, how sure that is, and how much of it is left open.

use maud::{Markup, html};

use super::page::Page;
use super::{Site, place};
use crate::coverage::{self, Count};
use crate::emit::OutputFile;
use crate::emit::rust::capital;
use crate::model::Proof;
use crate::words;

/// What the words of the head mean.
const PROOFS: [(Proof, &str); 3] = [
    (Proof::Proven, "All of the official page was read."),
    (Proof::Partly, "A part of the page was read, or a public copy of it."),
    (Proof::Hearsay, "Nobody has read the page yet, or there is only a secondary source."),
];

/// Writes the page.
pub(super) fn emit(site: &Site<'_>) -> OutputFile {
    let counts = coverage::counts(site.model);
    let total = coverage::total(&counts);
    let body = html! {
        h1 { "Coverage" }
        p.lead { "What each domain has, and how sure that is: what stands here was read from the platform's own pages as far as they "
            "could be had. Each endpoint and event says on its own page what it was read from." }
        dl.sheet { @for (proof, meaning) in PROOFS {
            div { dt { (capital(words::proof(proof))) } dd { (meaning) } }
        } }
        table.coverage {
            caption.hidden { "Domains, with what they have" }
            thead { tr {
                th scope="col" { "Domain" } th scope="col" { "Endpoints" } th scope="col" { "Events" } th scope="col" { "Replies" }
                @for (proof, _) in PROOFS { th scope="col" { (capital(words::proof(proof))) } }
                th scope="col" title="Members about which the spec says no more than that they are JSON" { "Free JSON" }
            } }
            tbody { @for count in &counts { (row(count, &domain(site, count))) } }
            tfoot { (row(&total, &html! { (total.domain) })) }
        }
    };
    site.frame.page(Page {
        path: place::COVERAGE.to_owned(),
        title: "Coverage · WeCom API".to_owned(),
        summary: "How many endpoints and events there are, and how sure they are.".to_owned(),
        above: vec![("Reference".to_owned(), place::HOME.to_owned())],
        name: "Coverage".to_owned(),
        class: "wide",
        body,
    })
}

fn row(count: &Count, name: &Markup) -> Markup {
    let of = count.entries();
    let numbers = [count.endpoints.all(), count.events.all(), count.replies.all(), of.proven, of.partly, of.hearsay, count.open];
    html! { tr { th scope="row" { (name) } @for number in numbers { td { (number) } } } }
}

/// The name of a domain, which leads to its endpoints, or to its events where it has nothing else.
fn domain(site: &Site<'_>, count: &Count) -> Markup {
    let api = site.model.domains.iter().find(|domain| domain.name == count.domain).map(place::api);
    let events = || site.model.event_domains.iter().find(|domain| domain.name == count.domain).map(place::events);
    html! { @if let Some(path) = api.or_else(events) { a href=(path) { (count.domain) } } @else { (count.domain) } }
}
