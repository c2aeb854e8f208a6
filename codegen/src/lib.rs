//! Turns the WeCom API spec into the Rust client of `wecom-service`.
//!
//! The pipeline in one screen: [`spec::load`] reads YAML into types that know their places, [`resolve::resolve`] looks every name
//! up and makes the [`model`], [`check::check`] applies the rules, and [`emit`] writes Rust and the rest. Mistakes of a spec are
//! gathered, never thrown: one run shows all of them.
//!
//! ```no_run
//! use std::path::Path;
//!
//! let model = wecom_codegen::read(Path::new("spec"))?;
//! let files = wecom_codegen::emit::rust::emit(&model)?;
//! wecom_codegen::output::write(Path::new("src/generated"), &files)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "edit")]
pub mod canonical;
pub mod check;
mod columns;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod features;
mod gone;
pub mod list;
pub mod model;
mod names;
mod open;
pub mod output;
mod parallel;
pub mod plan;
pub mod private;
mod render;
mod report;
pub mod resolve;
mod rule;
mod scopes;
#[cfg(feature = "edit")]
pub mod sketch;
pub mod spec;
mod suggest;
#[cfg(feature = "cli")]
pub mod watch;
mod words;

use std::path::Path;
use std::{error, fmt, io};

use diagnostic::Sink;
use model::Model;
pub use render::Format;
pub use report::Report;
use spec::{Files, Trees};

/// Reads a spec folder and gives its model, or everything that is wrong with it.
///
/// # Errors
/// [`Error::Spec`] when a rule is broken, [`Error::Io`] when the folder cannot be read.
pub fn read(dir: &Path) -> Result<Model, Error> {
    read_files(Files::of_folder(dir).map_err(Error::Io)?)
}

/// Reads a spec from files in memory: those of a git revision, say, or a folder with one file replaced.
///
/// # Errors
/// [`Error::Spec`] when a rule is broken.
pub fn read_files(files: Files) -> Result<Model, Error> {
    read_again(&files, &mut Trees::default())
}

/// The same, with the trees of the last time: of files that are as they were nothing is read again.
///
/// # Errors
/// [`Error::Spec`] when a rule is broken.
pub fn read_again(files: &Files, trees: &mut Trees) -> Result<Model, Error> {
    let sink = Sink::default();
    let root = files.root().to_owned();
    let spec = spec::load_again(files, trees, &sink);
    let model = resolve::resolve(&spec, &sink);
    check::check(&model, &spec.places, &sink);
    if sink.is_empty() {
        return Ok(model);
    }
    Err(Error::Spec(Report::new(sink.into_sorted(), root, spec.places)))
}

/// Why there is no model.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The spec breaks rules.
    Spec(Report),
    /// A file cannot be read or written.
    Io(io::Error),
    /// The spec cannot be written as Rust.
    Emit(emit::rust::EmitError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(report) => report.fmt(f),
            Self::Io(error) => error.fmt(f),
            Self::Emit(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Spec(_) => None,
            Self::Io(error) => Some(error),
            Self::Emit(error) => Some(error),
        }
    }
}
