//! The table of edits: what each does to a small spec, and what the diff has to say about it.
//!
//! It is data, in `edits/*.yaml`, because two judges read it: an ordinary test asks whether the diff says what a row expects, and
//! `.ci/semver` asks cargo-semver-checks and the compiler whether a row is right. A row has
//!
//! * `edit`: what is done, in words;
//! * `files`: by file, pieces of text that stand there once, and what stands there instead; `move`: files that get another
//!   name first; `add`: files that are new; `backwards`: the edited spec is the older one;
//! * `changes`: everything that the diff has to tell, and nothing else;
//! * `probe`: statements of a user that compile before and not after, for a row that breaks Rust users (`provider` and `corp` are
//!   scopes, `good` and `file` values); or `unprobed`: why there are none;
//! * `blind`: what cargo-semver-checks does not look at, where it misses that a row breaks Rust users.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;
use wecom_codegen::model::Model;
use wecom_codegen::spec::Files;

/// One edit.
#[derive(Debug)]
pub struct Row(Value);

impl Row {
    /// What is done.
    pub fn name(&self) -> &str {
        self.text("edit").expect("every row has `edit`")
    }

    /// What a row says under a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_str()
    }

    /// What the diff has to tell, sorted.
    pub fn expected(&self) -> Vec<String> {
        let list = self.0["changes"].as_array().expect("every row has `changes`");
        let mut list: Vec<String> = list.iter().map(|line| line.as_str().expect("a line").to_owned()).collect();
        list.sort();
        list
    }

    /// Whether one of the changes breaks those who compile against the crate.
    pub fn breaks_rust(&self) -> bool {
        self.expected().iter().any(|line| line.contains("; rust breaking,"))
    }

    /// Whether the edited spec is the older one.
    pub fn is_backwards(&self) -> bool {
        self.0.get("backwards").is_some_and(|backwards| *backwards == true)
    }

    /// The older and the newer spec.
    pub fn specs(&self) -> (Model, Model) {
        static PLAIN: LazyLock<Model> = LazyLock::new(|| read(base()));
        let (plain, edited) = (PLAIN.clone(), read(self.edited()));
        if self.is_backwards() { (edited, plain) } else { (plain, edited) }
    }

    fn edited(&self) -> Files {
        let mut files = base();
        let entries = |key: &str| self.0.get(key).and_then(Value::as_object).into_iter().flatten();
        for (from, to) in entries("move") {
            let content = files.remove(from).expect("the file is there");
            files.insert(to.as_str().expect("a name"), content);
        }
        for (file, text) in entries("add") {
            files.insert(file, text.as_str().expect("a text"));
        }
        for (file, pieces) in entries("files") {
            let mut text = String::from_utf8(files.get(file).expect("the file is there").to_owned()).expect("UTF-8");
            for piece in pieces.as_array().expect("a list") {
                let [from, to] = [0, 1].map(|index| piece[index].as_str().expect("a text"));
                assert_eq!(text.matches(from).count(), 1, "{}: `{from}` stands once in {file}", self.name());
                text = text.replace(from, to);
            }
            files.insert(file, text);
        }
        files
    }
}

/// All rows, file by file.
pub fn rows() -> Vec<Row> {
    let entries = fs::read_dir(here("edits")).expect("the table is there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let texts = files.iter().map(|file| fs::read_to_string(file).expect("a file"));
    texts.flat_map(|text| serde_saphyr::from_str::<Vec<Value>>(&text).expect("YAML")).map(Row).collect()
}

/// A part of this folder; another package uses it as well.
fn here(part: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/diff").join(part)
}

/// The small spec that is edited.
pub fn base() -> Files {
    Files::of_folder(&here("spec")).expect("the spec is there")
}

/// The model of a spec in which nothing is wrong.
pub fn read(files: Files) -> Model {
    wecom_codegen::read_files(files).unwrap_or_else(|error| panic!("{error}"))
}
