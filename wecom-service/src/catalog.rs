//! The catalog: every endpoint with its shape and example, as data. The offline WeCom, the conformance run and tools read it.
//!
//! The lists of what this crate knows come with the feature `catalog`. [`Exchange`] is always there, because the code of a private
//! spec has a list of its own.

use crate::endpoint::{Endpoint, EndpointMeta};
use crate::token::{TokenKind, TokenMeta};
use crate::wire::{Empty, Table};

/// One endpoint as data: its facts, empty tables of its request and response, and the spec's example.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Exchange {
    /// The facts about the endpoint.
    pub meta: &'static EndpointMeta,
    /// The kind of token it carries.
    pub token: Option<&'static TokenMeta>,
    /// Makes an empty request.
    pub request: fn() -> Box<dyn Table>,
    /// Makes an empty response.
    pub response: fn() -> Box<dyn Table>,
    /// The spec's example of a request: query, body and text parts together, as JSON.
    pub example_request: &'static str,
    /// The spec's example of a response, as JSON.
    pub example_response: &'static str,
}

impl Exchange {
    /// An endpoint whose answer has no members, without examples.
    pub const fn of<E: Endpoint + Table + Default + 'static>() -> Self {
        Self {
            meta: E::META,
            token: <E::Token as TokenKind>::META,
            request: || Box::new(E::default()),
            response: || Box::new(Empty::default()),
            example_request: "{}",
            example_response: "{}",
        }
    }
    /// Says what the members of the answer are.
    pub const fn response<R: Table + Default + 'static>(mut self) -> Self {
        self.response = || Box::new(R::default());
        self
    }
    /// Sets the examples, as JSON.
    pub const fn examples(mut self, request: &'static str, response: &'static str) -> Self {
        self.example_request = request;
        self.example_response = response;
        self
    }
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Exchange").field(&format_args!("{}.{}", self.meta.domain, self.meta.name)).finish()
    }
}

/// Every endpoint that this version knows, by domain and then in the order of the spec.
///
/// ```
/// let mut paths = wecom_service::catalog::endpoints().map(|exchange| exchange.meta.path);
/// assert!(paths.any(|path| path == "/cgi-bin/license/list_order"));
/// ```
#[cfg(feature = "catalog")]
pub fn endpoints() -> impl Iterator<Item = &'static Exchange> {
    crate::generated::catalog::DOMAINS.iter().flat_map(|entries| entries.iter())
}

/// The name of every event that this version knows, with the spec's example of its XML, or of its JSON.
#[cfg(feature = "catalog")]
pub fn event_examples() -> impl Iterator<Item = (&'static str, &'static str)> {
    crate::generated::catalog::events::EVENT_EXAMPLES.iter().copied()
}
