//! A spec to change, and a folder to generate into.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use wecom_codegen::emit::rust;
use wecom_codegen::output;
use wecom_codegen::watch::{Outcome, Session};

/// A folder that goes away when the test is over.
pub(crate) struct Home(PathBuf);

impl Home {
    /// A spec in which nothing is wrong, and nothing generated yet.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("watch-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let home = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/front/good"), &home.spec());
        home
    }

    pub(crate) fn spec(&self) -> PathBuf {
        self.0.join("spec")
    }

    pub(crate) fn out(&self) -> PathBuf {
        self.0.join("out")
    }

    pub(crate) fn session(&self) -> Session {
        Session::new(self.spec(), self.out())
    }

    /// Replaces the first place of a file of the spec that says `from`, as editors do that never leave half a file: a new one
    /// takes the place of the old one.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.spec().join(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        assert!(text.contains(from), "{file} says `{from}`");
        let new = path.with_extension("yaml~");
        fs::write(&new, text.replacen(from, to, 1)).expect("writable");
        fs::rename(new, path).expect("writable");
    }

    /// Whether the folder holds what the spec says, however it came there.
    pub(crate) fn is_fresh(&self) -> bool {
        let model = wecom_codegen::read(&self.spec()).unwrap_or_else(|error| panic!("{error}"));
        let files = rust::emit(&model).expect("Rust");
        output::compare(&self.out(), &files).expect("readable").is_empty()
    }

    /// The files that were written or removed, relative to the folder.
    pub(crate) fn touched(&self, outcome: &Outcome) -> Vec<String> {
        let written = outcome.result.as_ref().unwrap_or_else(|error| panic!("{error}"));
        let paths = written.changed.iter().chain(&written.removed);
        let relative = paths.map(|path| path.strip_prefix(self.out()).expect("in the folder"));
        relative.map(|path| path.to_string_lossy().replace('\\', "/")).collect()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // What stays behind is below the target folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("writable");
    for entry in fs::read_dir(from).expect("readable") {
        let path = entry.expect("readable").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(path, target).expect("writable");
        }
    }
}
