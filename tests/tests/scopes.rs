//! A call on the wrong scope does not compile, and the compiler names the missing token and the scope that holds it.
//!
//! Each `ui/*.rs` is compiled as a user's program against the real crate; one with a `.stderr` beside it has to fail with exactly
//! one error, of that code, in that line, with that message, label and note. The compiler's own words around ours (which
//! other types implement the trait, how a span is drawn) change from release to release and are not compared. That is why this is
//! no trybuild, which compares the whole text and moreover builds all dependencies a second time, TLS in C included.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod cargo;
    pub(crate) mod rustc;
}

use std::path::{Path, PathBuf};

use kit::rustc::compile;
use serde_json::Value;

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
    assert_eq!(failing, 6);
}
