//! What both judges say about one row.

use std::fmt;
use std::path::Path;

use super::build::{Client, Site};
use super::table::Row;
use super::{Failure, probe, tool};

/// What the judges say about one row.
#[derive(Debug)]
pub struct Verdict {
    /// What was done.
    pub row: String,
    /// Whether the table says that it breaks Rust users.
    pub breaks: bool,
    /// The lints of cargo-semver-checks that failed.
    pub lints: Vec<String>,
    /// Where a judge does not agree with the table.
    pub disagreements: Vec<String>,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = if self.disagreements.is_empty() { "agree" } else { "DISAGREE" };
        let verdict = if self.breaks { "breaking" } else { "fine" };
        write!(f, "{said}  {verdict:8}  {}", self.row)?;
        if !self.lints.is_empty() {
            write!(f, "  ({})", self.lints.join(", "))?;
        }
        self.disagreements.iter().try_for_each(|line| write!(f, "\n    {line}"))
    }
}

/// Who asks the judges.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judge<'a> {
    /// The `cargo-semver-checks` command.
    pub(super) tool: &'a Path,
    /// The client of the spec that is edited.
    pub(super) plain: &'a Client,
}

impl Judge<'_> {
    /// The program of everybody has to compile before anything is changed.
    pub(super) fn everybody(&self, site: &Site<'_>) -> Result<(), Failure> {
        match probe::refused(probe::EVERYBODY, self.plain, &site.folder)? {
            None => Ok(()),
            Some(error) => Err(format!("the program of everybody does not compile: {error}").into()),
        }
    }

    /// Asks about one row.
    pub(super) fn row(&self, row: &Row, site: &Site<'_>) -> Result<Verdict, Failure> {
        let (base, head) = row.specs();
        let verdict =
            |lints, disagreements| Verdict { row: row.name().to_owned(), breaks: row.breaks_rust(), lints, disagreements };
        let edited = match site.build(if row.is_backwards() { &base } else { &head }) {
            Ok(edited) => edited,
            Err(error) => return Ok(verdict(Vec::new(), vec![error.to_string()])),
        };
        let (older, newer) = if row.is_backwards() { (&edited, self.plain) } else { (self.plain, &edited) };
        let lints = tool::broken(self.tool, older, newer)?;
        let breaks = row.breaks_rust();
        let mut disagreements = Vec::new();
        match (breaks && row.text("blind").is_none(), lints.is_empty()) {
            (true, true) => disagreements.push("cargo-semver-checks sees nothing that breaks".to_owned()),
            (false, false) if breaks => disagreements.push("cargo-semver-checks is not blind to it any more".to_owned()),
            (false, false) => disagreements.push("cargo-semver-checks says that it breaks".to_owned()),
            _ => {}
        }
        if let Some(statements) = row.text("probe") {
            let program = probe::program(statements);
            if let Some(error) = probe::refused(&program, older, &site.folder)? {
                disagreements.push(format!("its probe does not compile before: {error}"));
            }
            if probe::refused(&program, newer, &site.folder)?.is_none() {
                disagreements.push("its probe still compiles".to_owned());
            }
        } else if !breaks && let Some(error) = probe::refused(probe::EVERYBODY, newer, &site.folder)? {
            disagreements.push(format!("the program of everybody does not compile any more: {error}"));
        }
        Ok(verdict(lints, disagreements))
    }
}
