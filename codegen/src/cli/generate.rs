//! `cargo codegen [generate]`: writes the generated code.

use std::path::PathBuf;

use clap::Args;

use super::{Common, Failure, place, say, wrong};

/// Check the spec and write the generated code (the default).
#[derive(Debug, Args)]
pub(super) struct Generate {
    /// The generated code [default: wecom-service/src/generated/ of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Generate {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let out = place::generated(self.out.as_ref())?;
        let written = common.plan(&out)?.write().map_err(wrong)?;
        say(&format!("{written}{}: {}\n", out.display(), written.summary()))
    }
}
