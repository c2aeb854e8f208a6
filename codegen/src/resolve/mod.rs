//! From the spec as written to the [`Model`]: every name looked up, every type closed, every default filled in.
//!
//! Whatever cannot be resolved is reported once and replaced by something harmless, so that the checks behind this can still run
//! and one mistake does not make ten messages.

mod boxes;
mod endpoint;
mod event;
mod expr;
mod field;
mod foreign;
mod jobs;
mod scope;
mod source;
mod token;
mod types;

use crate::diagnostic::Sink;
use crate::model::Model;
use crate::spec::Spec;

use endpoint::Tokens;
use scope::{Names, Scope};

/// Resolves a spec.
pub fn resolve(spec: &Spec, sink: &Sink) -> Model {
    let mut names = Names::shared(&spec.shared, sink);
    names.unread = spec.places.any_broken("type");
    spec.shared.given.iter().flatten().for_each(|name| names.mark(name));
    let names = names;
    let scope = Scope { shared: &names, local: None, sink };
    let tokens = Tokens::new(&spec.tokens, spec.places.any_broken("token"));
    let mut model = Model {
        sources: source::sources(&spec.places),
        ids: types::ids(&spec.shared.ids, &names),
        shared: scope.section(&spec.shared.section, &names),
        given: spec.shared.given.clone(),
        errcodes: token::errcodes(spec.errcodes.as_deref().unwrap_or_default()),
        domains: spec.apis.iter().map(|file| endpoint::domain(file, &names, &tokens, sink)).collect(),
        event_domains: spec.events.iter().map(|file| event::domain(file, &names, sink)).collect(),
        ..Model::default()
    };
    // Families are for people: modules, features and lists go by the names of the domains.
    model.domains.sort_by(|a, b| a.name.cmp(&b.name));
    model.event_domains.sort_by(|a, b| a.name.cmp(&b.name));
    model.tokens = token::Graph { model: &model, names: &names, decls: &spec.tokens, places: &spec.places, sink }.tokens();
    // A file that could not be read, or is not there, may use any of them.
    let uses_tokens = || spec.apis.iter().flat_map(|file| &file.endpoints).any(|endpoint| endpoint.token.value != "none");
    if spec.places.any_broken("") || spec.tokens.is_empty() && uses_tokens() {
        names.mark_all();
    }
    names.finish(sink);
    boxes::mark(&mut model.shared, sink);
    model.domains.iter_mut().for_each(|domain| boxes::mark(&mut domain.types, sink));
    model.event_domains.iter_mut().for_each(|domain| boxes::mark(&mut domain.types, sink));
    model
}
