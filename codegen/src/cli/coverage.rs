//! `cargo codegen coverage`: what the spec has, how sure it is of that, and what it lacks of a list.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;
use wecom_codegen::coverage::{self, Comparison};
use wecom_codegen::model::Model;

use super::{Common, Failure, read, say};

const LIST: &str = "\
A list has one endpoint or event a line; empty lines and comments (`# …`) say nothing:
  POST /cgi-bin/license/get_order      an endpoint; case of the method, host and query string do not count
  event:change_contact/create_user     an event of the data callback; without `/…`, whatever its change type
  info:change_auth                     an event of the instruction callback, likewise
  msg:text                             a message that is no event
  license.get_order                    an endpoint or event by its name in the spec
`--format json` prints one JSON object.
Exit status: 0 nothing of the list is missing in the spec, 1 something is (or the spec is wrong), 2 wrong usage.";

/// Count what each domain has and how sure that is, or compare the spec with a list.
#[derive(Debug, Args)]
#[command(after_help = LIST)]
pub(super) struct Coverage {
    /// Compare endpoints and events with a list, on both sides; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
}

impl Coverage {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let model = common.model()?;
        match &self.against {
            Some(list) => compare(common, &model, list),
            None => {
                let counts = coverage::counts(&model);
                print(common, || coverage::json(&counts), || coverage::text(&counts))
            }
        }
    }
}

fn compare(common: &Common, model: &Model, list: &Path) -> Result<(), Failure> {
    let wanted = coverage::parse(&read(list)?).map_err(|line| Failure::Usage(format!("{}: {line}", list.display())))?;
    let found = coverage::compare(model, &wanted);
    print(common, || found.json(), || found.to_string())?;
    verdict(&found)
}

fn print(common: &Common, json: impl Fn() -> Value, text: impl Fn() -> String) -> Result<(), Failure> {
    if common.mistakes.is_json() { say(&format!("{:#}\n", json())) } else { say(&text()) }
}

/// What is missing was said on stdout.
fn verdict(found: &Comparison) -> Result<(), Failure> {
    if found.missing.is_empty() { Ok(()) } else { Err(Failure::Wrong(String::new())) }
}
