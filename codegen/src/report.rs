//! Everything that is wrong with a spec, and how it is shown.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::render;
use crate::spec::Places;

/// Everything that is wrong with a spec.
#[derive(Debug)]
pub struct Report {
    /// The diagnostics, by position.
    pub found: Vec<Diagnostic>,
    root: PathBuf,
    places: Places,
}

impl Report {
    pub(crate) fn new(found: Vec<Diagnostic>, root: PathBuf, places: Places) -> Self {
        Self { found, root, places }
    }

    /// The folder of the spec, as it is shown.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render::render(&self.found, &self.root, &self.places))
    }
}
