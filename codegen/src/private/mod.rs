//! Private specs: an endpoint that `wecom-service` does not have, described in YAML in your own crate and called through its client.
//!
//! A crate with a `spec` folder of its own and a build script of three lines gets requests, answers, setters, paging and events
//! that are like those of `wecom-service` in everything: tokens, retries, lenient reading, checks before sending, redacted `Debug`.
//!
//! ```toml
//! [dependencies]
//! wecom-service = "0.1"
//!
//! [build-dependencies]
//! wecom-codegen = { version = "0.1", default-features = false }
//! ```
//!
//! `build.rs`:
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     wecom_codegen::private::build("spec")
//! }
//! ```
//!
//! `src/lib.rs`, or a module of its own:
//! ```text
//! include!(concat!(env!("OUT_DIR"), "/wecom.rs"));
//! ```
//!
//! `spec/api/stock.yaml` is written as any file of the platform's own spec; the format is in `spec/README.md` of the repository.
//! With `use your_crate::prelude::*;` every scope has the new domain:
//! ```text
//! let level = corp.stock().get_level("SKU-1").warehouse("north").await?;
//! let mut items = corp.stock().list_items().limit(50).stream();
//! ```
//!
//! # What a private spec holds
//!
//! | file | holds |
//! | --- | --- |
//! | `api/<domain>.yaml` | endpoints: a module, and a method on every scope that is there once `prelude::*` is imported |
//! | `events/<domain>.yaml` | callback events, read from an `Event::Unlisted` by `UnlistedEvent::read`; needs the feature `callback` |
//! | `types.yaml` | ids, types and enums that several of your files share |
//!
//! The ids and types of the platform's own `types.yaml` (`CorpId`, `UserId`, …) are there without being declared, as those of
//! `wecom_service::types`, and so are its kinds of tokens (`access_token`, `suite_access_token`, …). The types that belong to one
//! domain of the platform (such as `OrderBrief` of `license`) are not: describe the members that you need. Tokens and errcodes are
//! the client's business, so that `tokens.yaml` and `errors.yaml` are refused.
//!
//! A domain that has the name of one of the client's, or of a method of its scopes, is refused, because that method would be
//! called instead; and so is an event that the client has already, because it never comes as an unlisted one. An endpoint that the
//! client has already is fine and only warned about: you may need a member that it does not know yet.
//!
//! Everything generated is public and documented: `types`, `events`, `catalog` (for the offline WeCom: give `catalog::ENDPOINTS` to
//! `MockBuilder::endpoints`) and `prelude` beside one module per domain.

mod check;
pub mod platform;
mod script;

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Sink};
use crate::emit::OutputFile;
use crate::emit::rust::{self, EmitError};
use crate::model::Model;
use crate::spec::{self, Files};
use crate::{Error, Report, resolve};

pub use script::build;

/// A private spec that was read and obeys the rules.
#[derive(Debug)]
#[non_exhaustive]
pub struct Private {
    /// Its model, which has the shared types and the tokens of the platform as well.
    pub model: Model,
    /// What is allowed and still worth a look, by position.
    pub warnings: Vec<Diagnostic>,
    root: PathBuf,
}

/// Reads a private spec, or tells everything that is wrong with it.
///
/// # Errors
/// [`Error::Spec`] when a rule is broken, [`Error::Io`] when the folder cannot be read.
pub fn read(dir: &Path) -> Result<Private, Error> {
    read_files(Files::of_folder(dir).map_err(Error::Io)?)
}

/// Whether a spec is a private one: it has neither tokens nor errcodes of its own, which the platform's spec always has.
#[cfg(feature = "edit")]
pub(crate) fn is_private(files: &Files) -> bool {
    ["tokens.yaml", "errors.yaml"].iter().all(|file| files.get(file).is_none())
}

/// Reads a private spec from files in memory.
///
/// # Errors
/// [`Error::Spec`] when a rule is broken.
pub fn read_files(files: Files) -> Result<Private, Error> {
    let (sink, warnings) = (Sink::default(), Sink::default());
    let root = files.root().to_owned();
    check::files(&files, &sink);
    let mut spec = spec::load(files, &sink);
    if !spec.is_headless() {
        platform::add(&mut spec, &sink);
        let model = resolve::resolve(&spec, &sink);
        crate::check::check(&model, &spec.places, &sink);
        check::Check { model: &model, places: &spec.places, sink: &sink, warnings: &warnings }.all();
        if sink.is_empty() {
            return Ok(Private { model, warnings: warnings.into_sorted(), root });
        }
    }
    Err(Error::Spec(Report::new(platform::own_places(sink.into_sorted()), root, spec.places)))
}

impl Private {
    /// The generated code: `wecom.rs`, for a crate to include.
    ///
    /// # Errors
    /// When a name or a value of the spec does not fit into Rust. The rules refuse such a spec first.
    pub fn rust(&self) -> Result<OutputFile, EmitError> {
        rust::private(&self.model)
    }

    /// The folder of the spec, as messages show it.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }
}
