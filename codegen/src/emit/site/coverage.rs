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
    let families = families(site, &counts);
    let body = html! {
        h1 { "Coverage" }
        p.lead { "What each domain has, and how sure that is: what stands here was read from the platform's own pages as far as they "
            "could be had. Each endpoint and event says on its own page what it was read from." }
        dl.sheet { @for (proof, meaning) in PROOFS {
            div { dt { (capital(words::proof(proof))) } dd { (meaning) } }
        } }
        // Eight columns are wider than a telephone.
        div.scroll tabindex="0" role="region" aria-label="What each domain has" {
            table.coverage {
                caption.hidden { "Domains, with what they have" }
                thead { tr {
                    th scope="col" { "Domain" } th scope="col" { "Endpoints" } th scope="col" { "Events" } th scope="col" { "Replies" }
                    @for (proof, _) in PROOFS { th scope="col" { (capital(words::proof(proof))) } }
                    th scope="col" title="Members about which the spec says no more than that they are JSON" { "Free JSON" }
                } }
                @for (family, counts) in &families { (rows(site, *family, counts)) }
                tfoot { (row(&total, &html! { (total.domain) })) }
            }
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

/// The counts by the family of their domains. What has events only belongs to none, and comes last.
fn families<'s>(site: &Site<'s>, counts: &[Count]) -> Vec<(Option<&'s str>, Vec<Count>)> {
    let family_of = |count: &Count| site.model.domains.iter().find(|domain| domain.name == count.domain)?.family.as_deref();
    let of = |family: Option<&str>| counts.iter().filter(|count| family_of(count) == family).cloned().collect();
    let named = site.model.families().into_keys().flatten().map(|family| (Some(family), of(Some(family))));
    let all = named.chain([(None, of(None))]);
    all.filter(|(_, counts): &(_, Vec<Count>)| !counts.is_empty()).collect()
}

/// The domains of a family below what they have together.
fn rows(site: &Site<'_>, family: Option<&str>, counts: &[Count]) -> Markup {
    let sum = coverage::total(counts);
    html! {
        tbody {
            tr.family { th scope="rowgroup" { (family.unwrap_or("without a family")) } (numbers(&sum)) }
            @for count in counts { (row(count, &domain(site, count))) }
        }
    }
}

fn row(count: &Count, name: &Markup) -> Markup {
    html! { tr { th scope="row" { (name) } (numbers(count)) } }
}

fn numbers(count: &Count) -> Markup {
    let of = count.entries();
    let numbers = [count.endpoints.all(), count.events.all(), count.replies.all(), of.proven, of.partly, of.hearsay, count.open];
    html! { @for number in numbers { td { (number) } } }
}

/// The name of a domain, which leads to its endpoints, or to its events where it has nothing else.
fn domain(site: &Site<'_>, count: &Count) -> Markup {
    let api = site.model.domains.iter().find(|domain| domain.name == count.domain).map(place::api);
    let events = || site.model.event_domains.iter().find(|domain| domain.name == count.domain).map(place::events);
    html! { @if let Some(path) = api.or_else(events) { a href=(path) { (count.domain) } } @else { (count.domain) } }
}
