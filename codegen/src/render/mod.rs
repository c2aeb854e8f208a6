//! How mistakes are shown: for people, for editors, for programs and for GitHub.

mod github;
mod human;
mod json;
mod short;

use std::path::Path;

use crate::diagnostic::{AGAIN, Diagnostic, Related, Span};
use crate::spec::Places;

/// A form in which mistakes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Format {
    /// Each with its lines of YAML and the places underlined, as rustc shows its own. For people: print it to stderr.
    #[default]
    Human,
    /// `file:line:column: error[WC0202]: message; help`, one line each. For editors: print it to stderr.
    Short,
    /// One JSON object a line. For programs: print it to stdout. The keys of an object:
    ///
    /// | key | holds |
    /// | --- | --- |
    /// | `code` `rule` | `WC0202` and `UnknownType` |
    /// | `level` | `error` |
    /// | `message` `help` | what is wrong, and what to do about it |
    /// | `label` | what is said about the place itself, or `""` |
    /// | `span` | the place |
    /// | `related` | other places: objects with `label` and `span` |
    /// | `fix` | `null`, or `span` and the `text` that replaces what it covers |
    ///
    /// A place has `file`, `line`, `column`, `end_line`, `end_column` (all from 1, columns in characters, the end exclusive), and
    /// `start` and `end`, the bytes of the file.
    Json,
    /// Workflow commands (`::error file=…`), which GitHub shows in the changed lines. Print it to stdout.
    Github,
}

impl Format {
    /// Whether programs read it, from stdout.
    #[must_use]
    pub const fn is_for_machines(self) -> bool {
        matches!(self, Self::Json | Self::Github)
    }
}

/// Everything that was found.
#[derive(Clone, Copy)]
pub(crate) struct All<'a> {
    pub(crate) found: &'a [Diagnostic],
    /// What stands before the names of files.
    pub(crate) root: &'a Path,
    pub(crate) places: &'a Places,
}

impl All<'_> {
    /// All diagnostics as text.
    pub(crate) fn render(self, format: Format) -> String {
        match format {
            Format::Human => human::render(self, false),
            Format::Short => short::render(self),
            Format::Json => json::render(self),
            Format::Github => github::render(self),
        }
    }

    /// For people whose terminal has colours.
    pub(crate) fn colored(self) -> String {
        human::render(self, true)
    }

    /// A file as people find it.
    fn file(self, span: &Span) -> String {
        self.root.join(&*span.file).display().to_string()
    }

    /// Where a place ends: line and column, exclusive.
    fn end(self, span: &Span) -> (u32, u32) {
        let found = self.places.position(&span.file, span.range.end);
        found.filter(|end| *end >= (span.line, span.column)).unwrap_or((span.line, span.column))
    }
}

/// How many further places of one cause people want to see.
const SHOWN: usize = 3;

/// The other places that are worth showing, and how many more there are of the same cause.
fn worth_showing(diagnostic: &Diagnostic) -> (Vec<&Related>, usize) {
    let (again, mut shown): (Vec<_>, Vec<_>) = diagnostic.related.iter().partition(|related| related.label == AGAIN);
    shown.extend(again.iter().take(SHOWN));
    (shown, again.len().saturating_sub(SHOWN))
}
