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
mod kind_union;
mod kinds;
mod pages;
mod scope;
mod source;
mod token;
mod types;

use crate::diagnostic::Sink;
use crate::model::Model;
use crate::spec::{ObtainedDecl, Spec};

use kinds::Tokens;
use scope::{Names, Scope};

/// Resolves a spec.
pub fn resolve(spec: &Spec, sink: &Sink) -> Model {
    let mut names = Names::shared(&spec.shared, sink);
    names.unread = spec.places.any_broken("type");
    names.absent = !names.unread && spec.shared.is_empty();
    spec.shared.given.iter().flatten().for_each(|name| names.mark(name));
    let names = names;
    let scope = Scope { shared: &names, local: None, sink };
    let tokens = Tokens::new(&spec.tokens, spec.places.any_broken("token"));
    let shared = scope.section(&spec.shared.section, &names);
    let mut model = Model {
        sources: source::sources(&spec.places),
        ids: types::ids(&spec.shared.ids, &names),
        given: spec.shared.given.clone(),
        errcodes: token::errcodes(spec.errcodes.as_deref().unwrap_or_default()),
        domains: spec.apis.iter().map(|file| endpoint::domain(file, (&names, &shared), &tokens, sink)).collect(),
        event_domains: spec.events.iter().map(|file| event::domain(file, &names, sink)).collect(),
        shared,
        ..Model::default()
    };
    // Families are for people: modules, features and lists go by the names of the domains.
    model.domains.sort_by(|a, b| a.name.cmp(&b.name));
    model.event_domains.sort_by(|a, b| a.name.cmp(&b.name));
    model.tokens =
        token::Graph { model: &model, names: &names, kinds: &tokens, decls: &spec.tokens, places: &spec.places, sink }.tokens();
    tokens.finish(&spec.places, sink);
    // A file that could not be read, or is not there, may use any of them.
    if spec.places.any_broken("") || is_torn(spec) {
        names.mark_all();
    }
    names.finish(&spec.places, sink);
    boxes::mark(&mut model.shared, sink);
    model.domains.iter_mut().for_each(|domain| boxes::mark(&mut domain.types, sink));
    model.event_domains.iter_mut().for_each(|domain| boxes::mark(&mut domain.types, sink));
    model
}

/// Whether something is gone that other files lead to: the tokens of endpoints, the calls that buy tokens, the events that bring them.
fn is_torn(spec: &Spec) -> bool {
    let sends = || spec.apis.iter().flat_map(|file| &file.endpoints).any(|endpoint| endpoint.token.value != "none");
    let obtained = |how: fn(&ObtainedDecl) -> bool| spec.tokens.iter().filter_map(|token| token.obtained.as_ref()).any(how);
    spec.tokens.is_empty() && sends()
        || spec.apis.is_empty() && obtained(|how| matches!(how, ObtainedDecl::Fetch(_)))
        || spec.events.is_empty() && obtained(|how| matches!(how, ObtainedDecl::Pushed(_)))
}
