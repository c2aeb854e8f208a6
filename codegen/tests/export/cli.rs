//! `cargo codegen export`, as a person runs it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, process};

use serde_json::Value;

use crate::fixture::folder;

const FORMATS: [&str; 5] = ["openapi", "asyncapi", "json", "json-schema", "postman"];

fn export(arguments: &[&str]) -> Output {
    let spec = folder("tests/fixtures/obstacle");
    let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
    command.arg("export").args(arguments).arg("--spec").arg(spec).output().expect("the command runs")
}

/// A folder that goes away when the test is over.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("wecom-export-{}-{name}", process::id()));
        fs::create_dir_all(&path).expect("the temp folder is writable");
        Self(path)
    }

    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("the folder is there");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Whatever stays behind is in the temp folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

#[test]
fn every_format_goes_to_standard_output_and_comes_out_the_same_twice() {
    for format in FORMATS {
        let first = export(&[format]);
        assert!(first.status.success() && first.stderr.is_empty(), "{format}");
        serde_json::from_slice::<Value>(&first.stdout).unwrap_or_else(|error| panic!("{format}: {error}"));
        assert!(first.stdout.ends_with(b"}\n"), "{format}");
        assert_eq!(export(&[format, "-o", "-"]).stdout, first.stdout, "{format}");
    }
}

#[test]
fn a_file_is_replaced_whole_and_nothing_stays_beside_it() {
    let scratch = Scratch::new("file");
    let path = scratch.0.join("below/api.json");
    for _ in 0..2 {
        let done = export(&["openapi", "-o", text(&path)]);
        assert!(done.status.success() && done.stdout.is_empty(), "{done:?}");
        assert_eq!(fs::read(&path).expect("the file is there"), export(&["openapi"]).stdout);
    }
    assert_eq!(scratch.files(), ["below"]);
    assert_eq!(fs::read_dir(scratch.0.join("below")).expect("the folder is there").count(), 1);
}

#[test]
fn what_cannot_be_written_fails_and_is_named() {
    let scratch = Scratch::new("failure");
    let file = scratch.0.join("file");
    fs::write(&file, "x").expect("the folder is writable");
    let done = export(&["json", "-o", text(&file.join("below.json"))]);
    assert_eq!(done.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&done.stderr).contains("file"), "{done:?}");
    assert_eq!(scratch.files(), ["file"]);
}

#[test]
fn another_format_is_wrong_usage_and_help_names_all() {
    let done = export(&["raml"]);
    assert_eq!(done.status.code(), Some(2));
    let help = String::from_utf8(export(&["--help"]).stdout).expect("UTF-8");
    assert!(FORMATS.iter().all(|format| help.contains(format)) && help.contains("YAML"), "{help}");
}
