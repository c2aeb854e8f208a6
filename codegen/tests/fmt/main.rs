//! `cargo codegen fmt` and the library behind it: one form for what can be written in many ways, and nothing lost on the way there.

mod command;
mod form;
mod noise;
mod order;

#[path = "../front/folder.rs"]
#[allow(dead_code, reason = "the front has more to do with folders")]
mod folder;

use std::path::Path;

use wecom_codegen::canonical;

/// The canonical form of a text that is YAML.
fn canonical(text: &str) -> String {
    canonical::format(Path::new(""), "api/shop.yaml", text.as_bytes()).unwrap_or_else(|report| panic!("{report}\n{text}"))
}

/// Demands one form for a text, and that it is its own.
#[track_caller]
fn becomes(text: &str, form: &str) {
    let found = canonical(text);
    assert_eq!(found, form, "the form of\n{text}\nis\n{found}");
    assert_eq!(canonical(form), form, "and stays what it is");
}

/// Demands that a text is canonical.
#[track_caller]
fn stays(text: &str) {
    becomes(text, text);
}
