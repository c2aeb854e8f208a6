//! `via: copy` says the same everywhere: a public copy of the page was read, not the page itself.

use serde_json::json;
use wecom_codegen::emit::{OutputFile, json_model, openapi, rust, site};
use wecom_codegen::list::{self, Subject};
use wecom_codegen::model::Model;

use crate::folder::Folder;

const PAGE: &str = "checked: {page: 23, updated: 2024-03-05";

/// The good spec with one entry of which a copy was read.
fn copied(more: &str) -> Model {
    let folder = Folder::good();
    folder.edit("api/shop.yaml", PAGE, &format!("{PAGE}{more}, via: copy"));
    folder.model()
}

fn text(files: &[OutputFile], path: &str) -> String {
    files.iter().find(|file| file.path.ends_with(path)).unwrap_or_else(|| panic!("{path} is written")).text.clone()
}

#[test]
fn people_read_it() {
    for (more, said) in [("", "checked in a public copy"), (", part: true", "checked in part of a public copy")] {
        let model = copied(more);
        let code = text(&rust::emit(&model).expect("Rust"), "api/shop.rs").replace("\n    /// ", " ");
        assert!(code.contains(&format!("/path/23), {said}, as of 2024-03-05")), "{code}");
        let page = text(&site::emit(&model), "api/shop/list_goods.html");
        assert!(page.contains(&format!("<span class=\"part\">{said} against 23 of ")), "{page}");
        assert!(openapi::document(&model).to_string().contains(&format!("({said} against 23, as of 2024-03-05)")));
    }
}

#[test]
fn programs_read_it() {
    let model = copied("");
    let listed = list::json(&model, Subject::Endpoints);
    assert_eq!(listed[1]["checked"], json!({"page": 23, "updated": "2024-03-05", "part": false, "via": "copy"}));
    assert_eq!(listed[1]["proof"], "partly");
    let exported = json_model::document(&model);
    let endpoint = &exported["domains"][0]["endpoints"][1];
    assert_eq!((&endpoint["checked"]["via"], &endpoint["proof"]), (&json!("copy"), &json!("partly")));
}

#[test]
fn it_has_its_place_among_the_keys() {
    let text = "endpoints:\n  a:\n    checked: {via: copy, part: true, page: 1, updated: 2024-03-05}\n";
    let form = wecom_codegen::canonical::format(std::path::Path::new(""), "api/a.yaml", text.as_bytes());
    let form = form.unwrap_or_else(|report| panic!("{report}"));
    assert!(form.contains("    checked: {page: 1, updated: 2024-03-05, part: true, via: copy}\n"), "{form}");
}
