//! `cargo codegen export`: the spec for other tools and other languages.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::Value;
use wecom_codegen::emit::{asyncapi, json_model, openapi, postman};
use wecom_codegen::model::Model;
use wecom_codegen::output;

use super::{Common, Failure, say, wrong};

/// Write the spec as OpenAPI 3.1, AsyncAPI 3.0, JSON or a Postman collection.
#[derive(Debug, Args)]
#[command(after_help = "Every export is JSON, and JSON is valid YAML. The same spec gives the same bytes.")]
pub(super) struct Export {
    /// What to write.
    format: Format,
    /// The file [default: standard output, as for `-`].
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// OpenAPI 3.1 of the endpoints.
    Openapi,
    /// AsyncAPI 3.0 of the callback events.
    Asyncapi,
    /// The whole resolved spec, from which other languages can be generated.
    Json,
    /// The JSON Schema of `json`, with every member described.
    JsonSchema,
    /// A Postman collection v2.1 of the endpoints.
    Postman,
}

impl Export {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let text = format!("{:#}\n", self.format.document(&common.model()?));
        match self.out.filter(|path| path != Path::new("-")) {
            Some(path) => output::write_file(&path, &text).map_err(wrong),
            None => say(&text),
        }
    }
}

impl Format {
    fn document(self, model: &Model) -> Value {
        match self {
            Self::Openapi => openapi::document(model),
            Self::Asyncapi => asyncapi::document(model),
            Self::Json => json_model::document(model),
            Self::JsonSchema => json_model::schema(),
            Self::Postman => postman::document(model),
        }
    }
}
