//! `conformance FILE.jsonl [--domain NAME]…`: do payload samples survive the generated types?

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command prints")]

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::process::ExitCode;

use wecom_tests::conformance::{self, Report};

const USAGE: &str = "usage: conformance FILE.jsonl [--domain NAME]…

Reads samples (one JSON object a line: a request, a response or an event), decodes each into its generated type, writes it again and
compares every leaf. Exits 0 only when every sample is lossless. --domain (repeatable) restricts it to samples of those domains.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (mut file, mut domains) = (None, Vec::new());
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), &file) {
            ("--help" | "-h", _) => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            ("--domain", _) => match arguments.next() {
                Some(name) if conformance::is_domain(&name) => domains.push(name),
                Some(name) => return misuse(&format!("the spec has no domain `{name}`")),
                None => return misuse("--domain takes a name"),
            },
            (flag, _) if flag.starts_with('-') => return misuse(&format!("unknown option {flag}")),
            (_, None) => file = Some(argument),
            (_, Some(_)) => return misuse("one file at a time"),
        }
    }
    let Some(file) = file else { return misuse("which file?") };
    match run(&file, &domains) {
        Ok(report) => {
            println!("{report}");
            if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{file}: {error}");
            ExitCode::from(2)
        }
    }
}

fn misuse(what: &str) -> ExitCode {
    eprintln!("{what}\n{USAGE}");
    ExitCode::from(2)
}

fn run(file: &str, domains: &[String]) -> Result<Report, Box<dyn Error>> {
    Report::of(BufReader::new(File::open(file)?), domains)
}
