//! Endpoints by themselves and among each other.

use std::collections::BTreeMap;

use super::Check;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Answer, Endpoint, Method};
use crate::suggest;
use crate::words;

/// What the paths of the platform begin with.
const ROOT: &str = "cgi-bin";

impl Check<'_> {
    /// Each call is described once, repeated only where that is harmless, paged only through lists, and other hosts are hosts.
    pub(super) fn endpoints(&self) {
        let mut seen: BTreeMap<(bool, String, Option<&str>), (String, &Endpoint)> = BTreeMap::new();
        for domain in &self.model.domains {
            for endpoint in &domain.endpoints {
                self.file_pages(endpoint);
                self.waits(domain, endpoint);
                self.signed(endpoint);
                if let Some(host) = endpoint.host.as_deref().filter(|host| !is_host(host)) {
                    let place = self.places.below(&endpoint.span, &["host"]);
                    self.sink.report(Rule::Host, &place, format!("`{host}` is no host"));
                }
                if endpoint.path.is_empty() {
                    self.repeatable(endpoint);
                    continue;
                }
                self.misspelt_root(endpoint);
                let key = (endpoint.method == Method::Get, endpoint.path.to_ascii_lowercase(), endpoint.host.as_deref());
                if let Some((name, first)) = seen.get(&key) {
                    let same = if first.path == endpoint.path { "" } else { ", but for capital letters" };
                    let message = format!("`{name}` has this method and path already{same}");
                    let own = self.places.below(&endpoint.span, &["http"]);
                    let found = Diagnostic::new(Rule::DuplicateHttp, &own, message);
                    self.sink.add(found.see(&self.places.below(&first.span, &["http"]), "the first one"));
                } else {
                    self.repeatable(endpoint);
                    seen.insert(key, (format!("{}.{}", domain.name, endpoint.name), endpoint));
                }
            }
        }
    }

    /// Nearly all paths of the platform begin alike. One that begins nearly so is misspelt.
    fn misspelt_root(&self, endpoint: &Endpoint) {
        let root = endpoint.path.split('/').nth(1).unwrap_or_default();
        if endpoint.host.is_some() || root == ROOT || suggest::nearest(root, [ROOT]).is_none() {
            return;
        }
        let place = self.places.below(&endpoint.span, &["http"]);
        let meant = endpoint.path.replacen(root, ROOT, 1);
        let found =
            Diagnostic::new(Rule::Http, &place, format!("the paths of the platform begin with `/{ROOT}/`, not `/{root}/`"));
        let whole = format!("{} {meant}", words::method(endpoint.method));
        self.sink.add(found.help(format!("did you mean `{meant}`?")).replace(&place, whole));
    }

    /// What pages through an answer takes its list, and a file has none.
    fn file_pages(&self, endpoint: &Endpoint) {
        let Some(pages) = endpoint.pages.as_ref().filter(|_| !matches!(endpoint.answer, Answer::Json | Answer::Xml)) else {
            return;
        };
        let message = format!("`answer: {}` may be a file, and a file has no pages", words::answer(endpoint.answer));
        let found = Diagnostic::new(Rule::FilePages, &pages.span, message);
        self.sink.add(found.see(&self.places.below(&endpoint.span, &["answer"]), "a file"));
    }
}

fn is_host(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte)))
}
