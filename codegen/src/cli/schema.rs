//! `cargo codegen schema`: writes what editors need.

use std::path::PathBuf;

use clap::Args;
use wecom_codegen::emit::editor;
use wecom_codegen::output;

use super::{Common, Failure, say, wrong};

/// Write the JSON Schemas with which editors complete, explain and check spec files.
///
/// Once they are in the spec's folder schema/, `cargo codegen` keeps them up to date. The first line of a spec file turns its
/// schema on: `# yaml-language-server: $schema=../schema/api.schema.json`.
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The folder to write to [default: schema/ in the spec].
    #[arg(long, short, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Schema {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let model = common.model()?;
        let out = self.out.map_or_else(|| Ok(common.spec()?.join(editor::FOLDER)), Ok)?;
        let written = output::write(&out, &editor::emit(&model)).map_err(wrong)?;
        say(&format!("{written}{}: {}\n", out.display(), written.summary()))
    }
}
