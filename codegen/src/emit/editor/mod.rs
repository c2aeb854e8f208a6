//! JSON Schemas of the spec's own files, so that an editor with a YAML language server completes, explains and checks them.
//!
//! The first line of a file, its [`modeline`], says which schema it has. The keys of the format are written down once,
//! with what they mean; token kinds and shared names come from the model.

mod format;
mod keys;
mod schema;

use super::OutputFile;
use crate::model::Model;

/// The folder of the schemas, below the folder of the spec.
pub const FOLDER: &str = "schema";

/// Writes the schemas, by path, for the [`FOLDER`] of the spec.
#[must_use]
pub fn emit(model: &Model) -> Vec<OutputFile> {
    let files = [
        ("api", &keys::API, "Endpoints of one domain: one Rust module and one cargo feature."),
        ("errors", &keys::ERRORS, "What every errcode means, and what to do about it."),
        ("events", &keys::EVENTS, "Callback events of one domain: one Rust module."),
        (
            "tokens",
            &keys::TOKENS,
            "Every token, ticket and code: who holds it, how it is obtained, how long it lives, what rejects it.",
        ),
        ("types", &keys::TYPES, "Ids and types that several domains share."),
    ];
    let file = |(name, shape, about)| OutputFile {
        path: format!("{name}.schema.json").into(),
        text: format!("{:#}\n", schema::of_file(shape, about, model)),
    };
    files.map(file).into()
}

/// The first line of a file of the spec (`api/provider/license.yaml`), which tells editors its schema; `None` for any other file.
#[must_use]
pub fn modeline(file: &str) -> Option<&'static str> {
    match file.split_once('/') {
        Some(("api", file)) if file.contains('/') => Some("# yaml-language-server: $schema=../../schema/api.schema.json"),
        Some(("events", file)) if file.contains('/') => Some("# yaml-language-server: $schema=../../schema/events.schema.json"),
        Some(("api", _)) => Some("# yaml-language-server: $schema=../schema/api.schema.json"),
        Some(("events", _)) => Some("# yaml-language-server: $schema=../schema/events.schema.json"),
        None if file == "types.yaml" => Some("# yaml-language-server: $schema=./schema/types.schema.json"),
        None if file == "tokens.yaml" => Some("# yaml-language-server: $schema=./schema/tokens.schema.json"),
        None if file == "errors.yaml" => Some("# yaml-language-server: $schema=./schema/errors.schema.json"),
        _ => None,
    }
}
