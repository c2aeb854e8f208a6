//! The two specs side by side: their named types, which of those are the same, and who carries them.

use std::collections::BTreeMap;

use super::files::Files;
use super::wire::Direction;
use crate::emit::rust::usage::Usage;
use crate::model::{Model, Named, Type, TypeRef};

/// Where a type is named from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home<'a> {
    /// `types.yaml`.
    Shared,
    /// A domain of endpoints.
    Domain(&'a str),
    /// A domain of events.
    Events(&'a str),
}

impl Home<'_> {
    /// The name that a type of this home has for people.
    pub(super) fn name(&self, ty: &str) -> String {
        match self {
            Self::Shared => format!("types.{ty}"),
            Self::Domain(domain) => format!("{domain}.{ty}"),
            Self::Events(domain) => format!("events.{domain}.{ty}"),
        }
    }
}

/// A type: where it is declared and what it is called there.
pub(super) type Key<'a> = (Home<'a>, &'a str);

/// All named types of a model.
pub(super) fn types(model: &Model) -> BTreeMap<Key<'_>, Named<'_>> {
    let domains = model.domains.iter().map(|domain| (Home::Domain(&domain.name), &domain.types));
    let events = model.event_domains.iter().map(|domain| (Home::Events(&domain.name), &domain.types));
    let files = std::iter::once((Home::Shared, &model.shared)).chain(domains).chain(events);
    files.flat_map(|(home, types)| types.declared().map(move |named| ((home, named.name()), named))).collect()
}

/// Where a reference points.
pub(super) fn key<'a>(home: Home<'a>, reference: &'a TypeRef) -> Key<'a> {
    (if reference.shared { Home::Shared } else { home }, &reference.name)
}

/// Which types of the older spec are which of the newer one.
#[derive(Debug, Default)]
pub(super) struct Known<'a> {
    /// Structs, enums and unions, from older to newer.
    pub(super) types: BTreeMap<Key<'a>, Key<'a>>,
    /// Ids, from older to newer.
    pub(super) ids: BTreeMap<&'a str, &'a str>,
}

impl Known<'_> {
    /// Whether two types are the same to whoever writes them down in Rust.
    pub(super) fn same(&self, was: &Type, home: Home<'_>, now: &Type, home_now: Home<'_>) -> bool {
        match (was, now) {
            (Type::Scalar(was), Type::Scalar(now)) => was == now,
            (Type::Id(was), Type::Id(now)) => self.ids.get(was.as_str()) == Some(&now.as_str()),
            (Type::Struct(was), Type::Struct(now))
            | (Type::Enum(was), Type::Enum(now))
            | (Type::Union(was), Type::Union(now))
            | (Type::KindUnion(was), Type::KindUnion(now)) => self.types.get(&key(home, was)) == Some(&key(home_now, now)),
            (Type::List(was), Type::List(now)) | (Type::Map(was), Type::Map(now)) => self.same(was, home, now, home_now),
            _ => false,
        }
    }
}

/// The two specs, and what is known about them.
#[derive(Debug)]
pub(super) struct Sides<'a> {
    /// The older one.
    pub(super) base: Side<'a>,
    /// The newer one.
    pub(super) head: Side<'a>,
    /// Which domains are the same.
    pub(super) files: &'a Files,
    /// Which types are the same.
    pub(super) known: &'a Known<'a>,
}

/// One of the two specs.
#[derive(Debug)]
pub(super) struct Side<'a> {
    /// The spec.
    pub(super) model: &'a Model,
    /// Its named types.
    pub(super) types: BTreeMap<Key<'a>, Named<'a>>,
    sent: Usage,
    received: Usage,
}

impl<'a> Side<'a> {
    fn new(model: &'a Model) -> Self {
        Self { model, types: types(model), sent: Usage::of(model), received: Usage::received(model) }
    }

    /// Who carries a type.
    pub(super) fn direction(&self, (home, name): Key<'_>) -> Direction {
        let reaches = |usage: &Usage| match home {
            Home::Shared => usage.reaches_shared(name),
            Home::Domain(domain) => usage.reaches(domain, name),
            Home::Events(domain) => usage.reaches(&format!("events/{domain}"), name),
        };
        Direction { request: reaches(&self.sent), answer: reaches(&self.received) }
    }
}

impl<'a> Sides<'a> {
    /// Looks at both specs.
    pub(super) fn new(base: &'a Model, head: &'a Model, files: &'a Files, known: &'a Known<'a>) -> Self {
        Self { base: Side::new(base), head: Side::new(head), files, known }
    }
}
