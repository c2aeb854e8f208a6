//! The generated folder: written only where something changed, so that cargo rebuilds only what must be, and compared in
//! `check`, which says what is stale without touching anything.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use similar::TextDiff;

use crate::emit::OutputFile;

/// What stands in every generated file.
pub const MARK: &str = "by `cargo codegen`. Edit the spec, not this file.";

/// What a run did.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Written {
    /// Files that were created or changed.
    pub changed: Vec<PathBuf>,
    /// Files that nothing generates any more.
    pub removed: Vec<PathBuf>,
    /// How many were right already, and were not touched.
    pub unchanged: usize,
}

impl Written {
    /// How many files that were.
    #[must_use]
    pub fn summary(&self) -> String {
        format!("{} written, {} removed, {} unchanged", self.changed.len(), self.removed.len(), self.unchanged)
    }
}

/// A line for every file that was touched.
impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.changed.iter().try_for_each(|path| writeln!(f, "wrote {}", path.display()))?;
        self.removed.iter().try_for_each(|path| writeln!(f, "removed {}", path.display()))
    }
}

/// Makes a folder hold exactly these files.
///
/// # Errors
/// When a file cannot be read, written or removed, or when the folder holds files but none that was generated: then it is some
/// other folder, and emptying it would be a disaster.
pub fn write(out: &Path, files: &[OutputFile]) -> io::Result<Written> {
    let present = list(out)?;
    refuse_foreign(out, &present, MARK)?;
    replace(out, files, orphans(files, present))
}

/// Writes these files into a folder that may hold others beside them: only what carries the mark is ever replaced or removed, and
/// whatever begins with a dot is left alone.
///
/// # Errors
/// When a file cannot be read, written or removed, when the folder holds files but none with the mark, or when a file without it
/// is in the way.
pub fn write_among(out: &Path, files: &[OutputFile], mark: &str) -> io::Result<Written> {
    let mut present = list(out)?;
    present.retain(|path| !path.iter().any(|part| part.to_string_lossy().starts_with('.')));
    refuse_foreign(out, &present, mark)?;
    let in_the_way = |file: &&OutputFile| present.contains(&file.path) && !carries(&out.join(&file.path), mark);
    if let Some(file) = files.iter().find(in_the_way) {
        let message = format!("{}: this file was not generated and is in the way", out.join(&file.path).display());
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
    }
    replace(out, files, orphans(files, present).filter(|path| carries(&out.join(path), mark)))
}

/// Writes what differs, and removes what nothing generates any more.
fn replace(out: &Path, files: &[OutputFile], orphans: impl Iterator<Item = PathBuf>) -> io::Result<Written> {
    let mut written = Written::default();
    for file in files {
        let path = out.join(&file.path);
        if read(&path)?.as_deref() == Some(&file.text) {
            written.unchanged += 1;
            continue;
        }
        write_file(&path, &file.text)?;
        written.changed.push(path);
    }
    for orphan in orphans {
        let path = out.join(orphan);
        fs::remove_file(&path).map_err(|error| named(&path, &error))?;
        remove_empty(path.parent(), out);
        written.removed.push(path);
    }
    Ok(written)
}

/// Compares a folder with these files. Gives a unified diff, empty when nothing is stale.
///
/// # Errors
/// When a file cannot be read.
pub fn compare(out: &Path, files: &[OutputFile]) -> io::Result<String> {
    let mut text = String::new();
    for file in files {
        let path = out.join(&file.path);
        let old = read(&path)?;
        text += &diff(&path, old.as_deref(), Some(&file.text));
    }
    for orphan in orphans(files, list(out)?) {
        let path = out.join(orphan);
        text += &diff(&path, read(&path)?.as_deref(), None);
    }
    Ok(text)
}

/// The unified diff of one file; `None` is a file that is not there. Empty when both are the same.
#[must_use]
pub fn diff(path: &Path, old: Option<&str>, new: Option<&str>) -> String {
    if old == new {
        return String::new();
    }
    let name = |side: &str, text: Option<&str>| match text {
        Some(_) => format!("{side}/{}", path.display()).replace("//", "/"),
        None => "/dev/null".to_owned(),
    };
    let diff = TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
    diff.unified_diff().context_radius(3).header(&name("a", old), &name("b", new)).to_string()
}

/// Writes a file, and the folders above it. A reader, or a run that is interrupted, sees the old text or the new one, never a part.
///
/// # Errors
/// When that fails; the message names the file.
pub fn write_file(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| named(parent, &error))?;
    }
    let written = match (fs::canonicalize(path), path.file_name()) {
        // A device or a pipe has to be written to where it is.
        (Ok(_), _) if !path.is_file() => fs::write(path, text),
        (_, None) => fs::write(path, text),
        // What a link leads to is replaced, not the link.
        (Ok(target), Some(name)) => put(&target, name, text),
        (Err(_), Some(name)) => put(path, name, text),
    };
    written.map_err(|error| named(path, &error))
}

/// Writes beside the place, then moves there in one step.
fn put(path: &Path, name: &OsStr, text: &str) -> io::Result<()> {
    let beside = path.with_file_name(format!(".{}.{}.new", name.to_string_lossy(), std::process::id()));
    let moved = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    if moved.is_err() {
        let _ = fs::remove_file(&beside);
    }
    moved
}

/// The files that nothing generates, by path.
fn orphans(files: &[OutputFile], present: BTreeSet<PathBuf>) -> impl Iterator<Item = PathBuf> {
    let wanted: BTreeSet<PathBuf> = files.iter().map(|file| file.path.clone()).collect();
    present.into_iter().filter(move |path| !wanted.contains(path))
}

fn refuse_foreign(out: &Path, present: &BTreeSet<PathBuf>, mark: &str) -> io::Result<()> {
    if present.is_empty() || present.iter().any(|path| carries(&out.join(path), mark)) {
        return Ok(());
    }
    let message = format!("{}: the folder holds files, but none that was generated; give an empty one to --out", out.display());
    Err(io::Error::new(io::ErrorKind::AlreadyExists, message))
}

/// Whether a file was generated.
fn carries(path: &Path, mark: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|text| text.contains(mark))
}

/// All files below a folder, relative to it. A folder that does not exist has none.
fn list(dir: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        let path = dir.join(&below);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && below.as_os_str().is_empty() => return Ok(found),
            Err(error) => return Err(named(&path, &error)),
        };
        for entry in entries {
            let entry = entry?;
            let name = below.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                open.push(name);
            } else {
                found.insert(name);
            }
        }
    }
    Ok(found)
}

/// The text of a file. What is not UTF-8 was not generated and reads as a replacement, so that it shows as changed.
fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(named(path, &error)),
    }
}

/// Folders that an orphan leaves empty go with it. Failing to remove one is no harm.
fn remove_empty(mut dir: Option<&Path>, out: &Path) {
    while let Some(path) = dir.filter(|path| *path != out && path.starts_with(out)) {
        if fs::remove_dir(path).is_err() {
            return;
        }
        dir = path.parent();
    }
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
