//! The rules that only a private spec has to obey: it must not take what the platform has.

use std::collections::BTreeSet;

use super::platform::{Taken, call, keys};
use crate::diagnostic::{Rule, Sink, Span};
use crate::emit::rust::endpoint::{has_setters, setters_trait};
use crate::model::{Domain, Event, Model};
use crate::spec::{Files, Places};

/// Methods that every scope has. A test compares them with the source of `wecom-service`.
const SCOPE_METHODS: &[&str] = &[
    "agent_id",
    "agent_ticket",
    "authorization",
    "authorizations",
    "authorize",
    "bound_device",
    "call",
    "client",
    "clone",
    "corp",
    "corpid",
    "device_sn",
    "discard_token",
    "downstream",
    "install_link",
    "into",
    "js_agent_config",
    "js_config",
    "jsapi_ticket",
    "mch_id",
    "model_id",
    "oauth_link",
    "pre_auth_code",
    "qr_login_link",
    "register_link",
    "revoke_locally",
    "revoke_locally_as_of",
    "send",
    "set_authorization",
    "set_permanent_code",
    "suite_id",
    "to_owned",
    "token",
    "try_into",
    "web_login_link",
];

/// Modules that generated code has besides those of the domains, and crates that it refers to.
const MODULES: &[&str] = &["catalog", "core", "events", "prelude", "std", "types", "wecom_service"];

/// Refuses the files that are the client's business. They are still read, so that nothing in them is told twice.
pub(super) fn files(files: &Files, sink: &Sink) {
    for file in ["tokens.yaml", "errors.yaml"].into_iter().filter(|file| files.get(file).is_some()) {
        let span = Span::start_of(file);
        let what = if file == "tokens.yaml" { "tokens" } else { "errcodes" };
        sink.report(Rule::PlatformFile, &span, format!("a private spec cannot describe {what}"));
    }
}

/// What the rules need.
pub(super) struct Check<'a> {
    pub(super) model: &'a Model,
    pub(super) places: &'a Places,
    pub(super) sink: &'a Sink,
    pub(super) warnings: &'a Sink,
}

impl Check<'_> {
    /// Applies every rule.
    pub(super) fn all(&self) {
        let taken = Taken::new();
        for domain in &self.model.domains {
            self.domain(domain, &taken);
            self.calls(domain, &taken);
            self.extensions(domain);
        }
        for event in self.model.event_domains.iter().flat_map(|domain| &domain.events) {
            self.event(event, &taken);
        }
    }

    fn domain(&self, domain: &Domain, taken: &Taken) {
        let name = domain.name.as_str();
        let what = if taken.domains.contains(name) {
            "a domain of wecom-service"
        } else if SCOPE_METHODS.contains(&name) {
            "a method of every scope"
        } else if MODULES.contains(&name) {
            "a module or crate that generated code needs"
        } else {
            return;
        };
        let place = self.places.top(&domain.file, "domain");
        self.sink.report(Rule::TakenDomain, &place, format!("`{name}` is {what}"));
    }

    fn calls(&self, domain: &Domain, taken: &Taken) {
        for endpoint in &domain.endpoints {
            let http = call(endpoint);
            if let Some(known) = taken.calls.get(http.as_str()) {
                let place = self.places.below(&endpoint.span, &["http"]);
                self.warnings.report(Rule::TakenCall, &place, format!("`{http}` is `{known}` of wecom-service"));
            }
        }
    }

    /// Extension traits are types of the module like all others.
    fn extensions(&self, domain: &Domain) {
        let extensions = domain.endpoints.iter().filter(|endpoint| has_setters(endpoint)).map(setters_trait);
        let extensions: BTreeSet<String> = extensions.chain(["ScopeExt".to_owned()]).collect();
        let types = domain.types.declared().map(|named| (named.name(), named.span()));
        let requests = domain.endpoints.iter().map(|endpoint| (endpoint.request.name.as_str(), &endpoint.span));
        for (name, span) in types.chain(requests) {
            if extensions.contains(name) {
                self.sink.report(Rule::ReservedName, span, format!("`{name}` is the name of a trait that is generated"));
            }
        }
    }

    fn event(&self, event: &Event, taken: &Taken) {
        for key in keys(event) {
            // One that says no change type stands for all of them.
            let any = key.split(" change_type=").next().unwrap_or_default();
            if let Some(known) = taken.events.get(key.as_str()).or_else(|| taken.events.get(any)) {
                let message = format!("a callback with {key} is the event `{known}` of wecom-service");
                self.sink.report(Rule::TakenEvent, &event.span, message);
                return;
            }
        }
    }
}
