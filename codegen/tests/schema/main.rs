//! What an editor is told about the files of a spec: the truth, the whole truth, and in the words of `spec/README.md`.

mod keys;
mod readme;
mod validity;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;
use wecom_codegen::emit::{OutputFile, editor};
use wecom_codegen::spec::Files;

/// The folder of the real spec.
fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// The real spec.
fn files() -> Files {
    Files::of_folder(&spec()).expect("the spec is there")
}

/// The schema of a kind of file: `api`, `events`, `types`, `tokens` or `errors`.
fn schema(kind: &str) -> Value {
    static ALL: LazyLock<Vec<OutputFile>> = LazyLock::new(|| {
        let model = wecom_codegen::read(&spec()).unwrap_or_else(|error| panic!("{error}"));
        editor::emit(&model)
    });
    let name = format!("{kind}.schema.json");
    let file = ALL.iter().find(|file| file.path == Path::new(&name)).expect("every kind of file has a schema");
    serde_json::from_str(&file.text).expect("a schema is JSON")
}

/// The kind of a file, when it is one of the spec.
fn kind(file: &str) -> Option<&str> {
    match file.split_once('/') {
        Some((folder, _)) => Some(folder),
        None => file.strip_suffix(".yaml"),
    }
}

/// The names of a map's keys.
fn names(of: &Value) -> Vec<&str> {
    of.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}
