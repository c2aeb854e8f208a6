//! Examples: a walk over one example that knows where it is.

use super::Check;
use crate::diagnostic::{Rule, Span};
use crate::model::{Answer, Endpoint, Types};

/// Where a walk is.
pub(super) struct Walk<'a> {
    /// The rules.
    pub(super) check: Check<'a>,
    /// The named types of the file.
    pub(super) types: &'a Types,
    /// The endpoint or event.
    pub(super) owner: &'a Span,
    /// The keys and indices on the way down from it.
    pub(super) path: Vec<String>,
}

impl<'a> Check<'a> {
    /// Every example is one that its types describe.
    pub(super) fn examples(&self) {
        for domain in &self.model.domains {
            for endpoint in &domain.endpoints {
                self.endpoint_examples(endpoint, &domain.types);
            }
        }
        for domain in &self.model.event_domains {
            for event in domain.entries().filter(|event| !event.example.is_empty()) {
                match event.json_channel() {
                    Some(_) => self.json_example(event, &domain.types),
                    None => self.event_example(event, &domain.types),
                }
            }
        }
    }

    fn endpoint_examples(&self, endpoint: &'a Endpoint, types: &'a Types) {
        let walk =
            |key: &str| Walk { check: *self, types, owner: &endpoint.span, path: vec!["example".to_owned(), key.to_owned()] };
        let given = |key: &str| self.places.key_below(&endpoint.span, &["example"], key).is_some();
        if given("request") {
            walk("request").object(&endpoint.request.fields, &endpoint.example_request, None);
        }
        let members = endpoint.response.as_ref().map_or(&[][..], |response| &response.fields);
        if given("response") && endpoint.answer != Answer::Bytes {
            walk("response").object(members, &endpoint.example_response, Some(endpoint.answer));
        }
    }
}

impl Walk<'_> {
    /// Goes down one step for as long as `then` runs.
    pub(super) fn down(&mut self, step: &str, then: impl FnOnce(&mut Self)) {
        self.path.push(step.to_owned());
        then(self);
        self.path.pop();
    }

    /// Reports something about the value where the walk is.
    pub(super) fn report(&self, rule: Rule, message: impl Into<String>) {
        self.check.sink.report(rule, &self.here(), message);
    }

    /// Where the walk is.
    pub(super) fn here(&self) -> Span {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        self.check.places.below(self.owner, &path)
    }

    /// The place of a key of the object where the walk is.
    pub(super) fn key(&self, key: &str) -> Span {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        self.check.places.key_below(self.owner, &path, key).unwrap_or_else(|| self.owner.clone())
    }
}
