//! The rules that a resolved spec must obey.
//!
//! What cannot be looked up is refused by `resolve`; this is about what resolves and is still wrong. Each file holds the rules of
//! one subject; the ids and the advice are in `rule.rs`.

mod callback;
mod client;
mod date;
mod docs;
mod endpoints;
mod events;
mod example;
mod jobs;
mod json;
mod keys;
mod kind_unions;
mod members;
mod names;
mod repeat;
mod signed;
mod tokens;
mod unions;
mod value;
mod xml;

use crate::diagnostic::Sink;
#[cfg(feature = "edit")]
use crate::model::Field;
use crate::model::{Model, Type, TypeRef, Types};
use crate::spec::Places;

/// Applies every rule.
pub fn check(model: &Model, places: &Places, sink: &Sink) {
    let check = Check { model, places, sink };
    check.names();
    check.docs();
    // Before what is told of members: one that has to go needs nothing else.
    check.client_members();
    check.members();
    check.unions();
    check.kind_unions();
    check.endpoints();
    check.events();
    check.tokens();
    check.examples();
}

/// What every rule needs.
#[derive(Clone, Copy)]
struct Check<'a> {
    model: &'a Model,
    places: &'a Places,
    sink: &'a Sink,
}

impl<'a> Check<'a> {
    /// The types of `types.yaml` and of every file.
    fn all_types(&self) -> impl Iterator<Item = &'a Types> + use<'a> {
        let domains = self.model.domains.iter().map(|domain| &domain.types);
        let events = self.model.event_domains.iter().map(|domain| &domain.types);
        std::iter::once(&self.model.shared).chain(domains).chain(events)
    }

    /// The types that a reference points into.
    fn types(&self, local: &'a Types, reference: &TypeRef) -> &'a Types {
        if reference.shared { &self.model.shared } else { local }
    }
}

#[cfg(feature = "edit")]
pub(crate) use members::looks_secret;

/// Whether a JSON value is one that a member could have. `types` are those of the file that declares the member.
#[cfg(feature = "edit")]
pub(crate) fn fits(model: &Model, types: &Types, field: &Field, value: &serde_json::Value) -> bool {
    let (places, sink) = (Places::default(), Sink::default());
    let check = Check { model, places: &places, sink: &sink };
    let object = std::iter::once((field.key.clone(), value.clone())).collect();
    example::Walk { check, types, owner: &field.span, path: Vec::new() }.object(std::slice::from_ref(field), &object, None);
    sink.is_empty()
}

/// What is inside lists and maps.
fn item(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) | Type::Map(inner) => item(inner),
        other => other,
    }
}
