//! Where everything stands: the path of every page and anchor, relative to the root of the site.

use crate::model::{Domain, Endpoint, Event, EventDomain, Fetch, Model, TypeRef};

/// The file in which a named type is declared, as far as the site is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home<'a> {
    /// `types.yaml`.
    Shared,
    /// A file of endpoints.
    Api(&'a str),
    /// A file of events.
    Events(&'a str),
}

impl<'a> Home<'a> {
    /// Where a type that this file mentions is declared.
    pub(super) fn of(self, named: &TypeRef) -> Self {
        if named.shared { Home::Shared } else { self }
    }

    /// The page of its types. (A hyphen cannot stand in a domain's name, so that no two pages are one.)
    pub(super) fn page(self) -> String {
        match self {
            Home::Shared => "types/shared.html".to_owned(),
            Home::Api(domain) => format!("types/api-{domain}.html"),
            Home::Events(domain) => format!("types/events-{domain}.html"),
        }
    }

    /// One of its types.
    pub(super) fn named(self, name: &str) -> String {
        format!("{}#{name}", self.page())
    }
}

pub(super) const HOME: &str = "index.html";
pub(super) const TOKENS: &str = "tokens.html";
pub(super) const ERRCODES: &str = "errcodes.html";
pub(super) const COVERAGE: &str = "coverage.html";
pub(super) const TYPES: &str = "types/index.html";

/// Where all endpoints are, with its name.
pub(super) fn endpoints() -> (String, String) {
    ("Endpoints".to_owned(), format!("{HOME}#endpoints"))
}

/// Where all events are, with its name.
pub(super) fn all_events() -> (String, String) {
    ("Events".to_owned(), format!("{HOME}#events"))
}

/// The page of a domain of endpoints.
pub(super) fn api(domain: &Domain) -> String {
    format!("api/{}/index.html", domain.name)
}

/// The page of an endpoint.
pub(super) fn endpoint(domain: &Domain, endpoint: &Endpoint) -> String {
    format!("api/{}/{}.html", domain.name, page_name(&endpoint.name))
}

/// The page of a domain of events.
pub(super) fn events(domain: &EventDomain) -> String {
    format!("events/{}/index.html", domain.name)
}

/// The page of an event.
pub(super) fn event(domain: &EventDomain, event: &Event) -> String {
    format!("events/{}/{}.html", domain.name, page_name(&event.name))
}

/// A token kind.
pub(super) fn token(kind: &str) -> String {
    format!("{TOKENS}#{kind}")
}

/// An errcode.
pub(super) fn errcode(code: i64) -> String {
    format!("{ERRCODES}#{code}")
}

/// The way from a page to the root: `../` for every folder that it is in.
pub(super) fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// The name of a page's file. One that is called `index` would take the place of its domain's page.
pub(super) fn page_name(name: &str) -> &str {
    if name == "index" { "index_" } else { name }
}

/// The page of the call that buys a token.
pub(super) fn called(model: &Model, fetch: &Fetch) -> Option<String> {
    let called = model.domains.get(fetch.call.0)?;
    Some(endpoint(called, called.endpoints.get(fetch.call.1)?))
}

/// The page of the event that pushes a token.
pub(super) fn pushed(model: &Model, name: &str) -> Option<String> {
    let mut all = model.event_domains.iter().flat_map(|domain| domain.events.iter().map(move |event| (domain, event)));
    all.find(|(_, event)| event.name == name).map(|(domain, found)| event(domain, found))
}

/// The anchor of a family on the first page.
pub(super) fn family(name: &str) -> String {
    format!("family-{name}")
}
