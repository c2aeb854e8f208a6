//! Turns the WeCom API spec into the Rust client of `wecom-service`.
//!
//! The pipeline in one screen: [`spec::load`] reads YAML into types that know their places, [`resolve::resolve`] looks every name
//! up and makes the [`model`], [`check::check`] applies the rules, and [`emit::emit`] writes Rust. Mistakes of a spec are
//! gathered, never thrown: one run shows all of them.
//!
//! ```no_run
//! use std::path::Path;
//!
//! let model = wecom_codegen::read(Path::new("spec"))?;
//! let files = wecom_codegen::emit::emit(&model)?;
//! wecom_codegen::output::write(Path::new("src/generated"), &files)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod check;
pub mod diagnostic;
pub mod emit;
pub mod features;
pub mod list;
pub mod model;
mod names;
pub mod output;
mod render;
pub mod resolve;
mod rule;
pub mod spec;
mod suggest;

use std::path::{Path, PathBuf};
use std::{error, fmt, io};

use diagnostic::{Diagnostic, Sink};
use model::Model;

/// Reads a spec folder and gives its model, or everything that is wrong with it.
///
/// # Errors
/// [`Error::Spec`] when a rule is broken, [`Error::Io`] when the folder cannot be read.
pub fn read(dir: &Path) -> Result<Model, Error> {
    let sink = Sink::default();
    let spec = spec::load(dir, &sink).map_err(Error::Io)?;
    if !spec.is_headless() {
        let model = resolve::resolve(&spec, &sink);
        check::check(&model, &spec.places, &sink);
        if sink.is_empty() {
            return Ok(model);
        }
    }
    let found = sink.into_sorted();
    let text = render::render(&found, dir, &spec.places);
    Err(Error::Spec(Report { found, text, dir: dir.to_owned() }))
}

/// Everything that is wrong with a spec.
#[derive(Debug)]
pub struct Report {
    /// The diagnostics, by position.
    pub found: Vec<Diagnostic>,
    /// The folder of the spec.
    pub dir: PathBuf,
    text: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Why there is no model.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The spec breaks rules.
    Spec(Report),
    /// The spec cannot be read.
    Io(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(report) => report.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Spec(_) => None,
            Self::Io(error) => Some(error),
        }
    }
}
