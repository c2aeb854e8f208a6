//! Endpoints by themselves and among each other.

use std::collections::BTreeMap;

use super::Check;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::{Answer, Endpoint, Method};
use crate::words;

impl Check<'_> {
    /// Each call is described once, repeated only where that is harmless, paged only through lists, and other hosts are hosts.
    pub(super) fn endpoints(&self) {
        let mut seen: BTreeMap<(bool, &str, Option<&str>), (String, &Span)> = BTreeMap::new();
        for domain in &self.model.domains {
            for endpoint in &domain.endpoints {
                self.repeatable(endpoint);
                self.file_pages(endpoint);
                self.waits(domain, endpoint);
                if let Some(host) = endpoint.host.as_deref().filter(|host| !is_host(host)) {
                    let place = self.places.below(&endpoint.span, &["host"]);
                    self.sink.report(Rule::Host, &place, format!("`{host}` is no host"));
                }
                if endpoint.path.is_empty() {
                    continue;
                }
                let key = (endpoint.method == Method::Get, endpoint.path.as_str(), endpoint.host.as_deref());
                if let Some((first, place)) = seen.get(&key) {
                    let message = format!("`{first}` has this method and path already");
                    let own = self.places.below(&endpoint.span, &["http"]);
                    let found = Diagnostic::new(Rule::DuplicateHttp, &own, message);
                    self.sink.add(found.see(&self.places.below(place, &["http"]), "the first one"));
                } else {
                    seen.insert(key, (format!("{}.{}", domain.name, endpoint.name), &endpoint.span));
                }
            }
        }
    }

    /// What pages through an answer takes its list, and a file has none.
    fn file_pages(&self, endpoint: &Endpoint) {
        let Some(pages) = endpoint.pages.as_ref().filter(|_| endpoint.answer != Answer::Json) else { return };
        let message = format!("`answer: {}` may be a file, and a file has no pages", words::answer(endpoint.answer));
        let found = Diagnostic::new(Rule::FilePages, &pages.span, message);
        self.sink.add(found.see(&self.places.below(&endpoint.span, &["answer"]), "a file"));
    }
}

fn is_host(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte)))
}
