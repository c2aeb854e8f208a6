//! Small specs in folders of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use wecom_codegen::diagnostic::Diagnostic;
use wecom_codegen::model::Model;

/// A folder that goes away when the test is over.
pub(crate) struct Folder(PathBuf);

static NEXT: AtomicU32 = AtomicU32::new(0);

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        let name = format!("wecom-codegen-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("the temp folder is writable");
        Self(path)
    }

    /// A folder with a spec in which nothing is wrong.
    pub(crate) fn good() -> Self {
        let folder = Self::new();
        for (file, text) in GOOD {
            folder.write(file, text);
        }
        folder
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file.
    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("the folder is writable");
        fs::write(path, text).expect("the folder is writable");
    }

    /// Reads a file.
    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).expect("the file is there")
    }

    /// Replaces the only place of a file that says `from`.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        self.write(file, &text.replace(from, to));
    }

    /// The model of a spec in which nothing is wrong.
    pub(crate) fn model(&self) -> Model {
        wecom_codegen::read(&self.0).unwrap_or_else(|error| panic!("{error}"))
    }

    /// What is wrong with the spec.
    pub(crate) fn mistakes(&self) -> Vec<Diagnostic> {
        match wecom_codegen::read(&self.0) {
            Ok(_) => Vec::new(),
            Err(wecom_codegen::Error::Spec(report)) => report.found,
            Err(error) => panic!("{error}"),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Whatever stays behind is in the temp folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A spec with a little of everything.
const GOOD: &[(&str, &str)] = &[
    ("types.yaml", include_str!("good/types.yaml")),
    ("tokens.yaml", include_str!("good/tokens.yaml")),
    ("errors.yaml", include_str!("good/errors.yaml")),
    ("api/shop.yaml", include_str!("good/api/shop.yaml")),
    ("api/stock.yaml", include_str!("good/api/stock.yaml")),
    ("events/shop.yaml", include_str!("good/events/shop.yaml")),
];
