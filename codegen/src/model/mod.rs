//! The resolved model: the spec with every name looked up, every type closed and every default filled in, in a fixed order.
//!
//! This is plain data and the only thing the emitters read; nothing after `resolve` sees YAML. Positions stay with what they
//! belong to, so that a check on the model can still point into a file.

mod api;
mod events;
mod graph;
mod kind_union;
mod named;
mod proof;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

pub use api::{
    Answer, Checked, Chunks, Domain, Effect, Endpoint, Items, Link, Method, Pages, Provenance, Running, Signature, Step,
    WORKWX_SIGN, Waits,
};
pub use events::{Channel, Event, EventDomain, Way};
pub use graph::{Errcode, ErrcodeKind, Fetch, Obtained, Token};
pub use kind_union::{Base, KindUnion, KindVariant};
pub use named::Named;
pub use proof::Proof;
pub use types::{Enum, EnumValue, Field, Form, Id, ListForm, Place, Scalar, Struct, Type, TypeRef, Types, Union, Variant};

/// The whole API.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// The files that it was read from, by name.
    pub sources: Vec<Source>,
    /// Shared ids, by name.
    pub ids: IndexMap<String, Id>,
    /// Shared types (structs, enums, unions) from `types.yaml`.
    pub shared: Types,
    /// In the model of a [private](crate::private) spec, the shared names that `wecom-service` declares already; `None` in the
    /// model of its own spec.
    pub given: Option<BTreeSet<String>>,
    /// The token graph, by kind.
    pub tokens: IndexMap<String, Token>,
    /// Errcodes, ascending.
    pub errcodes: Vec<Errcode>,
    /// Endpoint domains, by name, ascending.
    pub domains: Vec<Domain>,
    /// Event domains, by name, ascending.
    pub event_domains: Vec<EventDomain>,
}

impl Model {
    /// The endpoint domains by the family that they belong to; those of none come first.
    #[must_use]
    pub fn families(&self) -> BTreeMap<Option<&str>, Vec<&Domain>> {
        let mut families: BTreeMap<Option<&str>, Vec<&Domain>> = BTreeMap::new();
        for domain in &self.domains {
            families.entry(domain.family.as_deref()).or_default().push(domain);
        }
        families
    }
}

/// A file of the spec.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Relative to the spec folder, with forward slashes (`api/provider/license.yaml`).
    pub file: String,
    /// The first 16 hex digits of the SHA-256 of its text, whatever its line endings.
    pub digest: String,
}
