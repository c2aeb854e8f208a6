//! Private specs, as a crate with a build script sees them: the spec of the example crate, whole and damaged.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod cargo;
mod code;
mod rules;

use std::path::{Path, PathBuf};

use wecom_codegen::Error;
use wecom_codegen::diagnostic::Diagnostic;
use wecom_codegen::private::{self, Private};
use wecom_codegen::spec::Files;

/// A folder of the workspace.
fn workspace(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(below)
}

/// The spec of the example crate, as its build script would show it.
fn example() -> Files {
    let found = Files::of_folder(&workspace("wecom-service/examples/private-spec/spec")).unwrap();
    let mut files = Files::new("spec");
    found.iter().for_each(|(name, content)| files.insert(name, content));
    files
}

/// The same with the first place of a file changed that says `from`.
fn changed(file: &str, from: &str, to: &str) -> Files {
    let mut files = example();
    let text = String::from_utf8(files.get(file).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{file} does not say `{from}`");
    files.insert(file, text.replacen(from, to, 1));
    files
}

fn read(files: Files) -> Private {
    private::read_files(files).unwrap_or_else(|error| panic!("{error}"))
}

/// Everything that is wrong.
fn mistakes(files: Files) -> Vec<Diagnostic> {
    match private::read_files(files) {
        Ok(_) => Vec::new(),
        Err(Error::Spec(report)) => report.found,
        Err(error) => panic!("{error}"),
    }
}
