//! `cargo codegen list`: prints the surface.

use clap::{Args, ValueEnum};
use wecom_codegen::list::{self, Subject};

use super::{Common, Failure, say};

/// List endpoints, events, tokens or errcodes.
#[derive(Debug, Args)]
pub(super) struct List {
    /// What to list.
    what: What,
    /// One JSON array instead of columns.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Endpoints,
    Events,
    Tokens,
    Errcodes,
}

impl List {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let model = common.model()?;
        let subject = match self.what {
            What::Endpoints => Subject::Endpoints,
            What::Events => Subject::Events,
            What::Tokens => Subject::Tokens,
            What::Errcodes => Subject::Errcodes,
        };
        if self.json { say(&format!("{:#}\n", list::json(&model, subject))) } else { say(&list::text(&model, subject)) }
    }
}
