//! The command line: one room per command, and what they share.
//!
//! Exit codes: 0 all is well, 1 the spec is wrong or something is stale, 2 the command is.

mod check;
mod coverage;
mod diff;
mod docs;
mod explain;
mod export;
mod fmt;
mod generate;
mod lint;
mod list;
mod mistakes;
mod new;
mod place;
mod schema;
mod watch;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use wecom_codegen::emit::rust::Cache;
use wecom_codegen::model::Model;
use wecom_codegen::plan::Plan;
use wecom_codegen::spec::{Files, Trees};

/// Turns the WeCom API spec into the Rust client and everything else that is made of it.
#[derive(Debug, Parser)]
#[command(name = "cargo codegen", bin_name = "cargo codegen", disable_help_subcommand = true)]
#[command(after_help = "Exit status: 0 all is well, 1 the spec is wrong or the generated code is stale, 2 wrong usage.")]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    generate: generate::Generate,
}

/// What every command takes.
#[derive(Debug, Args)]
struct Common {
    /// The spec [default: spec/ of the workspace].
    #[arg(long, value_name = "DIR", global = true)]
    spec: Option<PathBuf>,
    #[command(flatten)]
    mistakes: mistakes::Mistakes,
}

impl Common {
    /// The folder of the spec.
    fn spec(&self) -> Result<PathBuf, Failure> {
        self.spec.clone().map_or_else(|| place::of_workspace("spec"), Ok)
    }

    /// The model of the spec, or everything that is wrong with it.
    fn model(&self) -> Result<Model, Failure> {
        wecom_codegen::read(&self.spec()?).map_err(|error| self.broken(error))
    }

    /// Shows what is wrong with a spec, in the form that was asked for.
    fn broken(&self, error: wecom_codegen::Error) -> Failure {
        self.mistakes.show(error)
    }

    /// Everything that is generated from the spec, the client into `out`.
    fn plan(&self, out: &Path) -> Result<Plan, Failure> {
        let files = Files::of_folder(&self.spec()?).map_err(wrong)?;
        let model = wecom_codegen::read_again(&files, &mut Trees::default()).map_err(|error| self.broken(error))?;
        Plan::new(&files, &model, out, &mut Cache::default()).map_err(wrong)
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    Generate(generate::Generate),
    Check(check::Check),
    Coverage(coverage::Coverage),
    Diff(diff::Diff),
    Docs(docs::Docs),
    Lint(lint::Lint),
    List(list::List),
    New(new::New),
    Schema(schema::Schema),
    Watch(watch::Watch),
    Export(export::Export),
    Explain(explain::Explain),
    Fmt(fmt::Fmt),
}

/// Why a command did not succeed.
enum Failure {
    /// The command makes no sense.
    Usage(String),
    /// The spec or the generated code is not as it should be, and this says how.
    Wrong(String),
}

/// Runs the command line.
pub(crate) fn run(args: Vec<OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        // Help is no error: clap prints it to stdout, and exits with 0 then and with 2 otherwise.
        Err(error) => error.exit(),
    };
    let common = &cli.common;
    let done = match cli.command.unwrap_or(Command::Generate(cli.generate)) {
        Command::Generate(command) => command.run(common),
        Command::Check(command) => command.run(common),
        Command::Coverage(command) => command.run(common),
        Command::Diff(command) => command.run(common),
        Command::Docs(command) => command.run(common),
        Command::Lint(command) => command.run(common),
        Command::List(command) => command.run(common),
        Command::New(command) => command.run(common),
        Command::Schema(command) => command.run(common),
        Command::Watch(command) => command.run(common),
        Command::Export(command) => command.run(common),
        Command::Explain(command) => command.run(),
        Command::Fmt(command) => command.run(common),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => {
            complain(&format!("error: {message}\n\nFor more information, try '--help'."));
            ExitCode::from(2)
        }
        Err(Failure::Wrong(message)) => {
            // What programs read is on the other stream already.
            if !message.is_empty() {
                complain(message.trim_end());
            }
            ExitCode::from(1)
        }
    }
}

/// The text of a file, or of standard input when that is `-`.
fn read(path: &Path) -> Result<String, Failure> {
    let text = if path == Path::new("-") { io::read_to_string(io::stdin()) } else { fs::read_to_string(path) };
    text.map_err(|error| Failure::Wrong(format!("error: {}: {error}", path.display())))
}

/// Prints. A reader that has gone away (`list | head`) is no failure.
fn say(text: &str) -> Result<(), Failure> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(wrong(error)),
        _ => Ok(()),
    }
}

/// Prints to the other stream. Nobody is left to hear that this failed.
fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

fn wrong(error: impl ToString) -> Failure {
    Failure::Wrong(error.to_string())
}
