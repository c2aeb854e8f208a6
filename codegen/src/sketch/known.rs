//! What the spec knows already: how a member of a name is declared elsewhere, and which struct fits a value.

use std::collections::HashMap;

use serde_json::Value;

use super::members::Guess;
use crate::check;
use crate::diagnostic::Span;
use crate::model::{Field, Form, ListForm, Model, Place, Scalar, Struct, Type, TypeRef, Types};

/// Everything that a draft can go by.
pub(super) struct Known<'m> {
    model: &'m Model,
    /// The types of the file that the draft goes into.
    pub(super) home: &'m Types,
    members: HashMap<&'m str, Vec<Seen<'m>>>,
    /// Whether the sample is XML, where one element may be a list of one.
    xml: bool,
}

/// A member somewhere in the spec.
#[derive(Clone, Copy)]
struct Seen<'m> {
    field: &'m Field,
    /// Whether that is in the file that the draft goes into.
    home: bool,
}

impl<'m> Known<'m> {
    /// Reads through a model. `file` is where the draft goes; `home` are the types there.
    pub(super) fn new(model: &'m Model, file: &str, home: &'m Types) -> Self {
        let mut known = Self { model, home, members: HashMap::new(), xml: false };
        known.structs(&model.shared, false);
        for domain in &model.domains {
            let home = domain.file == file;
            known.structs(&domain.types, home);
            for endpoint in &domain.endpoints {
                known.fields(&endpoint.request.fields, home);
                known.fields(endpoint.response.as_ref().map_or(&[], |response| &response.fields), home);
            }
        }
        for domain in &model.event_domains {
            let home = domain.file == file;
            known.structs(&domain.types, home);
            domain.entries().for_each(|event| known.fields(&event.payload.fields, home));
        }
        known
    }

    /// Goes by the ways of XML.
    pub(super) fn of_xml(mut self) -> Self {
        self.xml = true;
        self
    }

    fn structs(&mut self, types: &'m Types, home: bool) {
        types.structs.values().for_each(|decl| self.fields(&decl.fields, home));
    }

    fn fields(&mut self, fields: &'m [Field], home: bool) {
        for field in fields.iter().filter(|field| !field.flatten && field.constant.is_none()) {
            self.members.entry(&field.key).or_default().push(Seen { field, home });
        }
    }

    /// How most members of this name are declared, this file before all others, if the values could be theirs.
    pub(super) fn member(&self, key: &str, values: &[&Value]) -> Option<Guess> {
        let seen = self.members.get(key)?;
        let fit = |seen: &&Seen<'_>| self.reaches(&seen.field.ty, seen.home) && self.fits(seen.field, values);
        let fitting: Vec<&Seen<'_>> = seen.iter().filter(fit).collect();
        let home: Vec<&Seen<'_>> = fitting.iter().filter(|seen| seen.home).copied().collect();
        let pool = if home.is_empty() { fitting } else { home };
        let guesses: Vec<(Guess, bool)> = pool.iter().map(|seen| (Guess::like(seen.field), is_named(&seen.field.ty))).collect();
        // A type of one's own is a claim about meaning: one voice against it is enough.
        let united = guesses.windows(2).all(|pair| matches!(pair, [a, b] if a.0.ty == b.0.ty));
        most(guesses.into_iter().filter(|(_, named)| united || !named).map(|(guess, _)| guess))
    }

    /// Whether every member of this name that the spec has may be absent.
    pub(super) fn is_optional(&self, key: &str) -> bool {
        self.members.get(key).is_some_and(|seen| seen.iter().all(|seen| seen.field.optional))
    }

    /// A struct of this file or of `types.yaml` that has just these members.
    pub(super) fn like(&self, values: &[&Value]) -> Option<String> {
        let own = self.home.structs.values().map(|decl| (decl, false));
        let all = own.chain(self.model.shared.structs.values().map(|decl| (decl, true)));
        let fits = |(decl, shared): &(&Struct, bool)| {
            let reference = TypeRef { name: decl.name.clone(), shared: *shared };
            decl.fields.len() > 1 && self.fits(&bare(Type::Struct(reference)), values) && is_shown(decl, values)
        };
        all.filter(fits).map(|(decl, _)| decl.name.clone()).next()
    }

    /// Whether the names in a type mean the same in the file of the draft.
    fn reaches(&self, ty: &Type, home: bool) -> bool {
        match ty {
            Type::Struct(name) | Type::Enum(name) | Type::Union(name) | Type::KindUnion(name) => home || name.shared,
            Type::List(inner) | Type::Map(inner) => self.reaches(inner, home),
            // What travels as a file cannot be seen in a sample.
            Type::Scalar(Scalar::File) => false,
            Type::Scalar(_) | Type::Id(_) => true,
        }
    }

    fn fits(&self, field: &Field, values: &[&Value]) -> bool {
        let lone = |value: &Value| self.xml && matches!(field.ty, Type::List(_)) && !value.is_array();
        let listed = |value: &Value| if lone(value) { Value::Array(vec![value.clone()]) } else { value.clone() };
        values.iter().all(|value| check::fits(self.model, self.home, field, &listed(value)))
    }
}

/// Whether a type, or what is inside it, is declared for a meaning of its own.
fn is_named(ty: &Type) -> bool {
    match ty {
        Type::Struct(_) | Type::Enum(_) | Type::Union(_) | Type::KindUnion(_) => true,
        Type::List(inner) | Type::Map(inner) => is_named(inner),
        Type::Scalar(_) | Type::Id(_) => false,
    }
}

/// Whether a sample shows at least half of what a struct has: two members out of twenty are no likeness.
fn is_shown(decl: &Struct, values: &[&Value]) -> bool {
    let shown = |field: &&Field| values.iter().any(|value| value.get(&field.key).is_some());
    decl.fields.iter().filter(shown).count() * 2 > decl.fields.len()
}

/// The one that stands there most often; of several, the first.
fn most(guesses: impl Iterator<Item = Guess>) -> Option<Guess> {
    let mut counts: indexmap::IndexMap<Guess, usize> = indexmap::IndexMap::new();
    guesses.for_each(|guess| *counts.entry(guess).or_default() += 1);
    let best = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == best).map(|(guess, _)| guess)
}

/// A member about which nothing is known but its type.
fn bare(ty: Type) -> Field {
    Field {
        key: "value".to_owned(),
        name: "value".to_owned(),
        summary: String::new(),
        ty,
        optional: false,
        form: Form::Plain,
        list: ListForm::Plain,
        place: Place::Body,
        sensitive: false,
        flatten: false,
        range: None,
        max_items: None,
        max_chars: None,
        max_bytes: None,
        default: None,
        constant: None,
        deprecated: None,
        via: None,
        from: None,
        boxed: false,
        span: Span::default(),
    }
}
