//! Writes what the spec is for: one room per output.
//!
//! Every writer reads the [model](crate::model) and nothing else, and gives its files as text; [`output`](crate::output) puts
//! them on disk.

pub mod asyncapi;
pub mod editor;
pub mod json_model;
mod json_schema;
pub mod openapi;
pub mod postman;
mod prose;
pub mod rust;
#[cfg(feature = "site")]
pub mod site;
mod xml_text;

use std::path::PathBuf;

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Where it goes, relative to the output folder.
    pub path: PathBuf,
    /// What stands in it.
    pub text: String,
}
