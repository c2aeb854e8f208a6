//! Everything that `cargo codegen` keeps up to date, in one place, so that what writes it, what compares it and what watches it
//! can never mean different files.

use std::io;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::emit::rust::{self, Cache};
use crate::emit::{OutputFile, editor};
use crate::features::Manifest;
use crate::model::Model;
use crate::output::{self, Written};
use crate::private::platform;
use crate::spec::Files;

/// What should stand where.
#[derive(Debug)]
pub struct Plan {
    /// Folders that hold exactly these files.
    folders: Vec<(PathBuf, Vec<OutputFile>)>,
    /// The manifest with the block of features, and its new text.
    manifest: Option<(Manifest, String)>,
}

impl Plan {
    /// Plans the generated client in `out`, and what goes with it where there is a place for it: the features of the crate around
    /// it, what a private spec goes on from, and the editor schemas, when the spec has a folder for them.
    ///
    /// # Errors
    /// [`Error::Emit`] when something cannot be written as Rust, [`Error::Io`] when a manifest cannot be read.
    pub fn new(files: &Files, model: &Model, out: &Path, cache: &mut Cache) -> Result<Self, Error> {
        let mut folders = vec![(out.to_owned(), cache.emit(model).map_err(Error::Emit)?)];
        if let Some(folder) = platform::folder(out) {
            folders.push((folder, platform::files(files, model)));
        }
        let schemas = files.root().join(editor::FOLDER);
        if schemas.is_dir() {
            folders.push((schemas, editor::emit(model)));
        }
        let manifest = Manifest::find(out).map_err(Error::Io)?;
        let manifest = manifest.map(|manifest| {
            let text = manifest.with(&rust::features(model));
            (manifest, text)
        });
        Ok(Self { folders, manifest })
    }

    /// Writes what is stale.
    ///
    /// # Errors
    /// When a file cannot be read, written or removed.
    pub fn write(&self) -> io::Result<Written> {
        let mut all = Written::default();
        for (folder, files) in &self.folders {
            let written = output::write(folder, files)?;
            all.changed.extend(written.changed);
            all.removed.extend(written.removed);
            all.unchanged += written.unchanged;
        }
        if let Some((manifest, text)) = &self.manifest
            && manifest.text != *text
        {
            output::write_file(&manifest.path, text)?;
            all.changed.push(manifest.path.clone());
        }
        Ok(all)
    }

    /// Compares and writes nothing. Gives a unified diff, empty when nothing is stale.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn compare(&self) -> io::Result<String> {
        let mut diff = String::new();
        for (folder, files) in &self.folders {
            diff += &output::compare(folder, files)?;
        }
        if let Some((manifest, text)) = &self.manifest {
            diff += &output::diff(&manifest.path, Some(&manifest.text), Some(text));
        }
        Ok(diff)
    }
}
