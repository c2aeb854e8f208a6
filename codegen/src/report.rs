//! Everything that is wrong with a spec, and how it is shown.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::render::{All, Format};
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

    /// All of it as text.
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        self.all().render(format)
    }

    /// [`Format::Human`] with colours, for a terminal that shows them.
    #[must_use]
    pub fn colored(&self) -> String {
        self.all().colored()
    }

    fn all(&self) -> All<'_> {
        All { found: &self.found, root: &self.root, places: &self.places }
    }
}

/// The same as [`Format::Human`].
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Format::Human))
    }
}
