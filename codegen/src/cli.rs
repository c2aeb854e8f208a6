//! Arguments, messages and exit codes: 0 all is well, 1 the spec is wrong or the code is stale, 2 the command is.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is the command line")]

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::{Arg, ValueExt as _};
use wecom_codegen::features::Manifest;
use wecom_codegen::list::{self, Subject};
use wecom_codegen::model::Model;
use wecom_codegen::{emit, output};

const HELP: &str = "\
Turns the WeCom API spec into the Rust client.

Usage: cargo codegen [COMMAND] [OPTIONS]

Commands:
  generate    Write the generated code (the default)
  check       Fail with a diff when the generated code is stale; write nothing
  lint        Check the spec alone
  list WHAT   List endpoints, events, tokens or errcodes

Options:
  --spec DIR  The spec [default: spec/ of the workspace]
  --out DIR   The generated code [default: wecom-service/src/generated/ of the workspace]
  --json      With list: one JSON array
  -h, --help  This text

Exit status: 0 all is well, 1 the spec is wrong or the generated code is stale, 2 wrong usage.
";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Command {
    Generate,
    Check,
    Lint,
    List(Subject),
}

#[derive(Debug)]
struct Args {
    command: Command,
    spec: Option<PathBuf>,
    out: Option<PathBuf>,
    json: bool,
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
    let done = match parse(args) {
        Ok(Some(args)) => execute(&args),
        Ok(None) => say(HELP),
        Err(error) => Err(Failure::Usage(error.to_string())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => {
            eprintln!("error: {message}\n\nTry `cargo codegen --help`.");
            ExitCode::from(2)
        }
        Err(Failure::Wrong(message)) => {
            eprintln!("{}", message.trim_end());
            ExitCode::from(1)
        }
    }
}

/// The arguments, or `None` when help was asked for.
fn parse(args: Vec<OsString>) -> Result<Option<Args>, lexopt::Error> {
    let (mut spec, mut out, mut json, mut words) = (None, None, false, Vec::new());
    let mut parser = lexopt::Parser::from_args(args);
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("spec") => spec = Some(parser.value()?.into()),
            Arg::Long("out") => out = Some(parser.value()?.into()),
            Arg::Long("json") => json = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            Arg::Value(word) => words.push(word.string()?),
            _ => return Err(arg.unexpected()),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let command = match words.as_slice() {
        [] | ["generate"] => Command::Generate,
        ["check"] => Command::Check,
        ["lint"] => Command::Lint,
        ["help"] => return Ok(None),
        ["list", what] => Command::List(Subject::named(what).ok_or_else(|| format!("cannot list `{what}`"))?),
        ["list"] => return Err("list what? endpoints, events, tokens or errcodes".into()),
        other => return Err(format!("there is no command `{}`", other.join(" ")).into()),
    };
    if json && !matches!(command, Command::List(_)) {
        return Err("--json goes with list".into());
    }
    Ok(Some(Args { command, spec, out, json }))
}

fn execute(args: &Args) -> Result<(), Failure> {
    let spec = args.spec.clone().map_or_else(|| default_dir("spec"), Ok)?;
    let model = wecom_codegen::read(&spec).map_err(wrong)?;
    match args.command {
        Command::Lint => say(&format!("{}: no mistakes found\n", spec.display())),
        Command::List(subject) if args.json => say(&format!("{:#}\n", list::json(&model, subject))),
        Command::List(subject) => say(&list::text(&model, subject)),
        Command::Generate => generate(&model, &out_dir(args)?),
        Command::Check => check(&model, &out_dir(args)?),
    }
}

fn generate(model: &Model, out: &Path) -> Result<(), Failure> {
    let files = emit::emit(model).map_err(wrong)?;
    let manifest = Manifest::find(out).map_err(wrong)?;
    let written = output::write(out, &files).map_err(wrong)?;
    let mut report = String::new();
    for path in &written.changed {
        report += &format!("wrote {}\n", path.display());
    }
    for path in &written.removed {
        report += &format!("removed {}\n", path.display());
    }
    if let Some(manifest) = manifest {
        let text = manifest.with(&emit::features(model));
        if text != manifest.text {
            output::write_file(&manifest.path, &text).map_err(wrong)?;
            report += &format!("wrote {}\n", manifest.path.display());
        }
    }
    let (changed, removed) = (written.changed.len(), written.removed.len());
    say(&format!("{report}{}: {changed} written, {removed} removed, {} unchanged\n", out.display(), written.unchanged))
}

fn check(model: &Model, out: &Path) -> Result<(), Failure> {
    let files = emit::emit(model).map_err(wrong)?;
    let mut diff = output::compare(out, &files).map_err(wrong)?;
    if let Some(manifest) = Manifest::find(out).map_err(wrong)? {
        diff += &output::diff(&manifest.path, Some(&manifest.text), Some(&manifest.with(&emit::features(model))));
    }
    if diff.is_empty() {
        return say(&format!("{}: up to date\n", out.display()));
    }
    say(&diff)?;
    Err(Failure::Wrong(format!("error: {} is stale; run `cargo codegen` and commit what it writes", out.display())))
}

fn out_dir(args: &Args) -> Result<PathBuf, Failure> {
    args.out.clone().map_or_else(|| default_dir("wecom-service/src/generated"), Ok)
}

/// A folder of the workspace: above the current folder, or where cargo says this package is.
fn default_dir(below: &str) -> Result<PathBuf, Failure> {
    let current = std::env::current_dir().map_err(wrong)?;
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let is_root = |dir: &&Path| dir.join("spec/tokens.yaml").is_file() && dir.join("Cargo.toml").is_file();
    let root = current.ancestors().chain(package.ancestors()).find(is_root);
    let root = root.ok_or_else(|| {
        Failure::Usage("no workspace with spec/tokens.yaml above this folder; give --spec and --out".to_owned())
    })?;
    // A path relative to the current folder reads better in messages.
    let relative = root.strip_prefix(&current).unwrap_or(root);
    Ok(relative.join(below))
}

/// Prints. A reader that has gone away (`list | head`) is no failure.
fn say(text: &str) -> Result<(), Failure> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(wrong(error)),
        _ => Ok(()),
    }
}

fn wrong(error: impl ToString) -> Failure {
    Failure::Wrong(error.to_string())
}
