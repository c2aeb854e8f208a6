//! `cargo codegen lint`: checks the spec alone.

use clap::Args;

use super::{Common, Failure, say};

/// Check the spec alone; read nothing else and write nothing.
#[derive(Debug, Args)]
pub(super) struct Lint {}

impl Lint {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        common.model()?;
        if common.mistakes.is_for_machines() {
            return Ok(());
        }
        say(&format!("{}: no mistakes found\n", common.spec()?.display()))
    }
}
