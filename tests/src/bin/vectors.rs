//! `vectors FILE.json`: do callback crypto and signatures agree with a file of vectors, the bad ones with the right error?

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command prints")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("usage: vectors FILE.json");
        return ExitCode::from(2);
    };
    let outcome = std::fs::read_to_string(&file).map_err(Into::into).and_then(|json| wecom_tests::vectors::run(&json));
    match outcome {
        Ok(outcome) => {
            outcome.failed.iter().for_each(|failure| println!("failed: {failure}"));
            println!("vectors: {} passed, {} failed", outcome.passed.len(), outcome.failed.len());
            if outcome.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{file}: {error}");
            ExitCode::from(2)
        }
    }
}
