//! A call on the wrong scope does not compile, and the compiler names the missing token and the scope that holds it.
//!
//! Each `ui/*.rs` is compiled as a user's program against the real crate; one with a `.stderr` beside it has to fail with exactly
//! one error, of that code, in that line, with that message, label and note. The compiler's own words around ours (which
//! other types implement the trait, how a span is drawn) change from release to release and are not compared. That is why this is
//! no trybuild, which compares the whole text and moreover builds all dependencies a second time, TLS in C included.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod cargo;
}

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use kit::cargo::{Ran, cargo, workspace};
use serde_json::Value;

/// Compiled crates by their name, and the folders in which they and their own dependencies are.
struct Libraries {
    files: BTreeMap<String, PathBuf>,
    folders: BTreeSet<PathBuf>,
}

/// The crate and everything below it, compiled as far as types go.
fn libraries() -> &'static Libraries {
    static LIBRARIES: OnceLock<Libraries> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        let mut libraries = Libraries { files: BTreeMap::new(), folders: BTreeSet::new() };
        // Without TLS: nothing is sent here.
        for artifact in cargo(&["check", "-p", "wecom-service", "--lib", "--no-default-features", "--features", "domains"]) {
            let name = artifact["target"]["name"].as_str().unwrap().replace('-', "_");
            for file in artifact["filenames"].as_array().unwrap().iter().map(|file| PathBuf::from(file.as_str().unwrap())) {
                libraries.folders.extend(file.parent().map(Path::to_owned));
                if file.extension().is_some_and(|extension| extension == "rmeta") {
                    libraries.files.insert(name.clone(), file);
                }
            }
        }
        libraries
    })
}

/// Compiles a case as far as types go; gives the compiler's errors.
fn compile(case: &Path) -> Vec<Value> {
    let libraries = libraries();
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", "2024", "--crate-type", "bin", "--emit", "metadata", "--error-format", "json"]);
    rustc.arg("-o").arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join(case.with_extension("rmeta").file_name().unwrap()));
    for name in ["wecom_service", "serde", "serde_json"] {
        rustc.arg("--extern").arg(format!("{name}={}", libraries.files[name].display()));
    }
    for folder in &libraries.folders {
        rustc.arg("-L").arg(format!("dependency={}", folder.display()));
    }
    let ran = Ran::from(rustc.arg(case).current_dir(workspace()).output().unwrap());
    let messages = ran.stderr.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let errors: Vec<Value> = messages.filter(|message| message["level"] == "error" && !message["spans"][0].is_null()).collect();
    assert_eq!(ran.code == Some(0), errors.is_empty(), "{}: {}", case.display(), ran.stderr);
    errors
}

/// What an error says, as far as it is our words; `expected` chooses among its notes, of which there is one for each token.
fn told(error: &Value, expected: &str) -> String {
    let span = error["spans"].as_array().unwrap().iter().find(|span| span["is_primary"] == true).unwrap();
    let line = span["text"][0]["text"].as_str().unwrap().trim();
    // A type that shares its name with another one is told with its crate.
    let short = |text: &str| text.replace("wecom_service::", "");
    let (code, message) = (error["code"]["code"].as_str().unwrap(), short(error["message"].as_str().unwrap()));
    let label = short(span["label"].as_str().unwrap());
    let notes = error["children"].as_array().unwrap().iter().filter(|child| child["level"] == "note");
    let notes = notes.map(|child| format!("note: {}", child["message"].as_str().unwrap()));
    let note = notes.filter(|note| expected.contains(note)).collect::<Vec<_>>().join("\n");
    format!("{code} at {line}\nmessage: {message}\nlabel: {label}\n{note}\n")
}

fn cases() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn a_call_on_the_wrong_scope_does_not_compile_and_says_why() {
    let mut failing = 0;
    for case in cases() {
        let errors = compile(&case);
        match std::fs::read_to_string(case.with_extension("stderr")) {
            Ok(expected) => {
                // An `async fn` of the crate is checked more than once, each time with the same words.
                let mut told: Vec<String> = errors.iter().map(|error| told(error, &expected)).collect();
                told.dedup();
                assert_eq!(told, [expected], "{}", case.display());
                failing += 1;
            }
            Err(_) => assert!(errors.is_empty(), "{} does not compile: {errors:?}", case.display()),
        }
    }
    assert_eq!(failing, 5);
}
