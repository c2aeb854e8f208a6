//! The exports of a small spec, to the byte.
//!
//! After a wanted change run `UPDATE_GOLDEN=1 cargo test -p wecom-codegen --test export` and review the diff.

use std::fs;

use serde_json::Value;
use wecom_codegen::emit::{asyncapi, json_model, openapi, postman};
use wecom_codegen::output;

use crate::fixture::folder;

#[track_caller]
fn assert_golden(name: &str, document: &Value) {
    let text = format!("{document:#}\n").replace(env!("CARGO_PKG_VERSION"), "VERSION");
    let path = folder("tests/golden/export").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        output::write_file(&path, &text).expect("the golden files can be written");
    }
    let reviewed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let diff = output::diff(&path, Some(&reviewed), Some(&text));
    assert!(diff.is_empty(), "{diff}\nIf this is wanted: UPDATE_GOLDEN=1 cargo test -p wecom-codegen --test export");
}

#[test]
fn the_small_spec_comes_out_as_it_was_reviewed() {
    let model = wecom_codegen::read(&folder("tests/export/small")).unwrap_or_else(|error| panic!("{error}"));
    assert_golden("openapi.json", &openapi::document(&model));
    assert_golden("asyncapi.json", &asyncapi::document(&model));
    assert_golden("model.json", &json_model::document(&model));
    assert_golden("postman.json", &postman::document(&model));
}
