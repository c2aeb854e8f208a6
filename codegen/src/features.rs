//! The block of domain features in the `Cargo.toml` of `wecom-service`, between two marker comments.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The comment above the block.
pub const BEGIN: &str = "# codegen: domains (begin)";
/// The comment below the block.
pub const END: &str = "# codegen: domains (end)";

/// A manifest that has the markers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Where it is.
    pub path: PathBuf,
    /// What stands in it.
    pub text: String,
}

impl Manifest {
    /// The manifest of the crate that the output folder belongs to: in one of the two folders above it. A copy of the generated
    /// code elsewhere has none, and then nothing but the copy is touched.
    ///
    /// # Errors
    /// When a manifest is there but cannot be read.
    pub fn find(out: &Path) -> io::Result<Option<Self>> {
        let out = std::path::absolute(out)?;
        for dir in out.ancestors().skip(1).take(2) {
            let path = dir.join("Cargo.toml");
            match fs::read_to_string(&path) {
                Ok(text) if block(&text).is_some() => return Ok(Some(Self { path, text })),
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(None)
    }

    /// The manifest with this text between the markers.
    #[must_use]
    pub fn with(&self, lines: &str) -> String {
        let Some((start, end)) = block(&self.text) else { return self.text.clone() };
        let (above, below) = (self.text.get(..start).unwrap_or_default(), self.text.get(end..).unwrap_or_default());
        format!("{above}{lines}{below}")
    }
}

/// The bytes between the marker lines.
fn block(text: &str) -> Option<(usize, usize)> {
    let begin = text.find(BEGIN)?;
    let start = begin + text.get(begin..)?.find('\n')? + 1;
    let end = start + text.get(start..)?.find(END)?;
    Some((start, end))
}
