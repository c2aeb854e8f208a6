//! `cargo codegen explain`: what a rule is for.

use clap::Args;
use wecom_codegen::explain;

use super::{Failure, say};

/// Explain a mistake by its code: why it is one, an example, the cure.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code that the mistake was reported with, such as WC0202 [default: list all codes].
    code: Vec<String>,
}

impl Explain {
    pub(super) fn run(self) -> Result<(), Failure> {
        if self.code.is_empty() {
            return say(&explain::index());
        }
        let rule = explain::find(&self.code.join(" ")).map_err(|error| Failure::Usage(format!("{error}\n\n{LIST}")))?;
        say(rule.page())
    }
}

const LIST: &str = "`cargo codegen explain` lists them all.";
