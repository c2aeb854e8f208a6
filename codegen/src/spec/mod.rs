//! The spec as it is written: the YAML files as Rust types in which every value knows its place.
//!
//! Nothing is looked up here. Names are still text, and what is wrong with a single file is reported while reading it.

mod advice;
mod api;
mod decl;
mod deep;
mod events;
mod files;
mod flow;
pub(crate) mod grammar;
mod graph;
mod http;
mod lines;
mod load;
mod missing;
mod notation;
mod odd;
mod pieces;
mod places;
mod reader;
mod recover;
mod side;
mod syntax;
mod tree;
mod yaml;
mod zone;

pub use api::{ApiFile, CheckedDecl, EndpointDecl, Examples, PagesDecl, WaitsDecl};
pub use decl::{EnumDecl, EnumValueDecl, FieldDecl, IdDecl, Section, StructDecl, UnionDecl, VariantDecl, Wire};
pub use events::{EventDecl, EventFile};
pub use files::Files;
pub use graph::{ErrcodeDecl, FetchDecl, ObtainedDecl, PushedDecl, TokenDecl};
#[cfg(feature = "cli")]
pub(crate) use load::is_read;
pub(crate) use load::load_below;
#[cfg(feature = "edit")]
pub(crate) use load::parse;
pub use load::{is_spec_file, load, load_again};
pub use places::Places;
pub use reader::{At, Text};
pub use tree::Trees;

use std::collections::BTreeSet;

/// Everything that is in a spec folder.
#[derive(Debug, Default)]
pub struct Spec {
    /// `types.yaml`.
    pub shared: SharedFile,
    /// `tokens.yaml`.
    pub tokens: Vec<TokenDecl>,
    /// `errors.yaml`; `None` when there is no such file.
    pub errcodes: Option<Vec<ErrcodeDecl>>,
    /// `api/*.yaml`, by name.
    pub apis: Vec<ApiFile>,
    /// `events/*.yaml`, by name.
    pub events: Vec<EventFile>,
    /// Where everything stands.
    pub places: Places,
}

impl Spec {
    /// Whether a file that all others refer to could not be read. To go on would only report every reference into it.
    #[must_use]
    pub fn is_headless(&self) -> bool {
        ["types.yaml", "tokens.yaml", "errors.yaml"].iter().any(|file| self.places.any_broken(file))
    }
}

/// `types.yaml`.
#[derive(Debug, Default)]
pub struct SharedFile {
    /// In a private spec, the names that come from `wecom-service`, which nobody has to use; `None` in its own spec.
    pub given: Option<BTreeSet<String>>,
    /// Ids.
    pub ids: Vec<IdDecl>,
    /// Structs, enums and unions.
    pub section: Section,
}

impl SharedFile {
    /// Whether it declares nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Section { structs, enums, unions } = &self.section;
        self.given.is_none() && self.ids.is_empty() && structs.is_empty() && enums.is_empty() && unions.is_empty()
    }
}
