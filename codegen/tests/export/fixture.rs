//! The specs that are exported.

use std::path::{Path, PathBuf};

use serde_json::Value;
use wecom_codegen::model::Model;
use wecom_codegen::spec::Files;

/// A folder of this package.
pub(crate) fn folder(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The spec with every feature of the format.
pub(crate) fn obstacle() -> Model {
    read("tests/fixtures/obstacle")
}

/// A spec with a little of everything.
pub(crate) fn good() -> Model {
    read("tests/front/good")
}

/// The platform's spec.
pub(crate) fn real() -> Model {
    read("../spec")
}

/// Every spec there is.
pub(crate) fn all() -> [Model; 3] {
    [obstacle(), good(), real()]
}

/// The spec with a little of everything, with changes: file, what stands there once, what takes its place.
pub(crate) fn edited(edits: &[(&str, &str, &str)]) -> Model {
    let mut files = Files::of_folder(&folder("tests/front/good")).expect("the folder is there");
    for (file, from, to) in edits {
        let text = String::from_utf8(files.get(file).expect("the file is there").to_vec()).expect("UTF-8");
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        files.insert(*file, text.replace(from, to));
    }
    wecom_codegen::read_files(files).unwrap_or_else(|error| panic!("{error}"))
}

/// What stands at a JSON pointer.
#[track_caller]
pub(crate) fn at<'v>(document: &'v Value, pointer: &str) -> &'v Value {
    document.pointer(pointer).unwrap_or_else(|| panic!("nothing stands at {pointer}"))
}

/// The item of a list whose member has this value.
#[track_caller]
pub(crate) fn item<'v>(list: &'v Value, key: &str, value: &str) -> &'v Value {
    let items = list.as_array().expect("a list");
    items.iter().find(|item| item[key] == value).unwrap_or_else(|| panic!("no item has {key} {value}"))
}

/// Every `$ref` of a document.
pub(crate) fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(members.values().flat_map(references)).collect()
        }
        _ => Vec::new(),
    }
}

/// Fails unless every `$ref` leads somewhere in the document.
#[track_caller]
pub(crate) fn assert_references_resolve(document: &Value) {
    for reference in references(document) {
        let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} leads out of the document"));
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
}

fn read(below: &str) -> Model {
    wecom_codegen::read(&folder(below)).unwrap_or_else(|error| panic!("{error}"))
}
