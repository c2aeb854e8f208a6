//! `cargo codegen list`: prints the surface.

use clap::{Args, ValueEnum};
use wecom_codegen::coverage::{self, Count};
use wecom_codegen::list::{self, Subject};
use wecom_codegen::model::Model;

use super::{Common, Failure, complain, say};

/// List endpoints, events, replies, tokens, errcodes or members that are free JSON.
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
    Replies,
    Tokens,
    Errcodes,
    /// Members that the platform leaves open, each with why
    Json,
}

impl List {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let model = common.model()?;
        let subject = match self.what {
            What::Endpoints => Subject::Endpoints,
            What::Events => Subject::Events,
            What::Replies => Subject::Replies,
            What::Tokens => Subject::Tokens,
            What::Errcodes => Subject::Errcodes,
            What::Json => Subject::Json,
        };
        if self.json {
            return say(&format!("{:#}\n", list::json(&model, subject)));
        }
        say(&list::text(&model, subject))?;
        self.proofs(&model);
        Ok(())
    }

    /// How sure what is listed is, beside the list: on stdout stays one line for each thing.
    fn proofs(&self, model: &Model) {
        let tally = match self.what {
            What::Endpoints => |count: &Count| count.endpoints,
            What::Events => |count: &Count| count.events,
            What::Replies => |count: &Count| count.replies,
            What::Tokens | What::Errcodes | What::Json => return,
        };
        complain(&format!("\n{}", coverage::proofs(&coverage::counts(model), tally).trim_end()));
    }
}
