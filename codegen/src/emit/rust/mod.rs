//! Writes the Rust client from the resolved model, one room per kind of output.
//!
//! Nothing here decides anything about the API: the model is complete and checked, and an [`EmitError`] means that a name or a
//! value slipped through which Rust cannot hold.

mod api;
mod arguments;
mod catalog;
mod docs;
pub(crate) mod endpoint;
mod enums;
mod errcodes;
mod events;
mod features;
pub(crate) mod fields;
mod format;
mod home;
mod jobs;
mod json;
mod member_docs;
mod modules;
mod names;
pub(crate) mod naming;
mod parts;
mod private;
mod replies;
#[cfg(feature = "site")]
mod sample;
mod select;
mod structs;
#[cfg(feature = "site")]
pub(crate) mod surface;
mod tokens;
mod types;
pub(crate) mod usage;

use std::fmt;

pub(crate) use docs::capital;
pub use features::features;
pub use parts::Cache;
pub use private::private;

use super::OutputFile;
use crate::model::{Model, TypeRef, Types};

/// A part of the model that cannot be written as Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmitError {
    place: String,
    text: String,
    reason: String,
}

impl EmitError {
    fn new(place: &str, text: impl fmt::Display, reason: impl fmt::Display) -> Self {
        Self { place: place.to_owned(), text: text.to_string(), reason: reason.to_string() }
    }
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start: String = self.text.chars().take(400).collect();
        write!(f, "{}: cannot be written as Rust: {} in `{start}`", self.place, self.reason)
    }
}

impl std::error::Error for EmitError {}

/// Writes every file of the generated client, by path.
///
/// # Errors
/// When a name or a value of the model does not fit into Rust. The checks refuse such a spec first.
pub fn emit(model: &Model) -> Result<Vec<OutputFile>, EmitError> {
    Cache::default().emit(model)
}

/// What the writer of one file knows besides its own part of the model.
struct Context<'a> {
    model: &'a Model,
    usage: &'a usage::Usage,
    /// The domain, which is empty for shared types.
    domain: &'a str,
    /// The types of the file.
    types: &'a Types,
}

impl Context<'_> {
    /// Whether a request carries this struct of the file.
    fn sent(&self, name: &str) -> bool {
        if self.domain.is_empty() { self.usage.reaches_shared(name) } else { self.usage.reaches(self.domain, name) }
    }

    /// Whether a type of the file is one that `wecom-service` declares already.
    fn is_given(&self, home: &home::Home, name: &str) -> bool {
        self.domain.is_empty() && home.is_given(name)
    }

    /// The variant of an enum that has this value on the wire.
    fn variant(&self, named: &TypeRef, value: &str) -> Option<String> {
        let types = if named.shared { &self.model.shared } else { self.types };
        let listed = types.enums.get(&named.name)?.values.iter().find(|listed| listed.value == value)?;
        Some(naming::variant(&listed.name))
    }
}
