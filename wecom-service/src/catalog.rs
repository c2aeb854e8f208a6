//! The catalog: every endpoint with its shape and example, as data. The offline WeCom, the conformance run and tools read it.

use crate::endpoint::EndpointMeta;
use crate::token::TokenMeta;
use crate::wire::Table;

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
pub fn endpoints() -> impl Iterator<Item = &'static Exchange> {
    crate::generated::catalog::DOMAINS.iter().flat_map(|entries| entries.iter())
}

/// The name of every event that this version knows, with the spec's example of its XML.
pub fn event_examples() -> impl Iterator<Item = (&'static str, &'static str)> {
    crate::generated::catalog::events::EVENT_EXAMPLES.iter().copied()
}
