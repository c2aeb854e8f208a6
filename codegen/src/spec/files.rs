//! The files of a spec, from a folder or from memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The files of a spec: those of its folder and of the folders `api/` and `events/`. Nothing is read as YAML yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    root: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
}

impl Files {
    /// No files. `root` is what messages show before a file's name: a folder, or `v1.2.0:spec`.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), files: BTreeMap::new() }
    }

    /// The files of a folder.
    ///
    /// # Errors
    /// When it or one of its files cannot be read, or when it has neither `api/` nor `events/`: then it is no spec.
    pub fn of_folder(dir: &Path) -> io::Result<Self> {
        let mut files = Self::new(dir);
        files.add_folder("", false)?;
        let mut found = false;
        for below in ["api", "events"] {
            if dir.join(below).is_dir() {
                files.add_folder(below, true)?;
                found = true;
            }
        }
        if !found {
            let message = format!("{} has neither api/ nor events/: it is no spec folder", dir.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        Ok(files)
    }

    /// Adds or replaces a file. Its name is relative to the folder of the spec, with forward slashes.
    pub fn insert(&mut self, file: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.files.insert(file.into(), content.into());
    }

    /// Removes a file.
    pub fn remove(&mut self, file: &str) -> Option<Vec<u8>> {
        self.files.remove(file)
    }

    /// The content of a file.
    #[must_use]
    pub fn get(&self, file: &str) -> Option<&[u8]> {
        self.files.get(file).map(Vec::as_slice)
    }

    /// All names with their content, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, content)| (name.as_str(), content.as_slice()))
    }

    /// What messages show before a file's name.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Adds the files of a folder and, where `deep` says so, those of the families in it. What is neither a file nor such a folder
    /// is added as an empty file whose name ends with a slash, so that it can be told that nobody reads it.
    fn add_folder(&mut self, below: &str, deep: bool) -> io::Result<()> {
        let dir = self.root.join(below);
        for entry in fs::read_dir(&dir).map_err(|error| named(&dir, &error))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let name = if below.is_empty() { name } else { format!("{below}/{name}") };
            if !path.is_dir() {
                let content = fs::read(&path).map_err(|error| named(&path, &error))?;
                self.insert(name, content);
            } else if deep && !name.ends_with(".yaml") {
                self.add_folder(&name, false)?;
            } else if !READ_ELSEWHERE.contains(&name.as_str()) && holds_yaml(&path) {
                self.insert(format!("{name}/"), Vec::new());
            }
        }
        Ok(())
    }
}

/// Folders at the top that are read by themselves, or written.
const READ_ELSEWHERE: &[&str] = &["api", "events", "schema"];

/// Whether somebody may have meant a folder to be a part of the spec.
fn holds_yaml(dir: &Path) -> bool {
    let yaml = |path: PathBuf| path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
    let hidden = dir.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    !hidden
        && (yaml(dir.to_owned())
            || fs::read_dir(dir).is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|entry| yaml(entry.path())))))
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
