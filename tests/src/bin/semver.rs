//! `semver --tool CARGO-SEMVER-CHECKS --work DIR [--every N] [WORDS]…`: are the verdicts of the surface diff right? Asks cargo-semver-checks
//! and the compiler about every row of the table of edits, or about those whose name holds one of
//! the words; with `--every 3` about each third of them.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command prints")]

use std::path::PathBuf;
use std::process::ExitCode;

use wecom_tests::semver::{self, Settings};

fn main() -> ExitCode {
    let Some(settings) = settings(std::env::args().skip(1)) else {
        eprintln!("usage: semver --tool CARGO-SEMVER-CHECKS --work DIR [--every N] [WORDS]…");
        return ExitCode::from(2);
    };
    let mut wrong = 0;
    let outcome = semver::run(&settings, |verdict| {
        println!("{verdict}");
        wrong += usize::from(!verdict.disagreements.is_empty());
    });
    match outcome {
        Ok(rows) => {
            println!("semver: {rows} rows, {wrong} disagree");
            if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("semver: {error}");
            ExitCode::from(2)
        }
    }
}

fn settings(mut arguments: impl Iterator<Item = String>) -> Option<Settings> {
    let (mut tool, mut work, mut words, mut every) = (None, None, Vec::new(), 1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--tool" => tool = Some(PathBuf::from(arguments.next()?)),
            "--work" => work = Some(PathBuf::from(arguments.next()?)),
            "--every" => every = arguments.next()?.parse().ok()?,
            _ => words.push(argument),
        }
    }
    Some(Settings { tool: tool?, work: work?, words, every })
}
