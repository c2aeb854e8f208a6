//! `cargo codegen check`: fails when the generated code is stale.

use std::path::PathBuf;

use clap::Args;

use super::{Common, Failure, place, say, wrong};

/// Fail with a diff when the generated code is not what the spec says; write nothing.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// The generated code [default: wecom-service/src/generated/ of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Check {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let out = place::generated(self.out.as_ref())?;
        let diff = common.plan(&out)?.compare().map_err(wrong)?;
        if diff.is_empty() {
            return say(&format!("{}: up to date\n", out.display()));
        }
        say(&diff)?;
        Err(Failure::Wrong(format!("error: {} is stale; run `cargo codegen` and commit what it writes", out.display())))
    }
}
