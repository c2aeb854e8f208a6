//! What is wrong with a spec, where, and what to do about it.
//!
//! A run gathers everything it finds in one [`Sink`]; nothing stops at the first mistake. Positions are kept as line and column
//! for people and as a byte range for machines.

use std::cell::RefCell;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use crate::rule::Rule;

/// A place in a file of the spec.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The file, relative to the spec folder, with forward slashes (`api/license.yaml`).
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The bytes of the file it covers.
    pub range: Range<usize>,
}

impl Span {
    /// The part of a one-line span that starts `skip` bytes in and is `len` bytes long. Both count ASCII text.
    #[must_use]
    pub fn part(&self, skip: usize, len: usize) -> Self {
        let start = (self.range.start + skip).min(self.range.end);
        let end = (start + len).min(self.range.end);
        Self { column: self.column + u32::try_from(skip).unwrap_or(0), range: start..end, ..self.clone() }
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that it breaks.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// Where.
    pub span: Span,
}

impl Diagnostic {
    /// The id of the rule, such as `WC0202`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.rule.id()
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}: {}", self.span.file, self.span.line, self.span.column, self.code(), self.message)
    }
}

/// Gathers diagnostics. Shared by reference, because many readers of one tree report into it at the same time.
#[derive(Debug, Default)]
pub struct Sink {
    found: RefCell<Vec<Diagnostic>>,
}

impl Sink {
    /// Reports a broken rule with the rule's own advice.
    pub fn report(&self, rule: Rule, span: &Span, message: impl Into<String>) {
        self.report_with(rule, span, message, rule.help());
    }

    /// Reports a broken rule with advice for this very case; an empty text means the rule's own.
    pub fn report_with(&self, rule: Rule, span: &Span, message: impl Into<String>, help: impl Into<String>) {
        let help = Some(help.into()).filter(|help| !help.is_empty()).unwrap_or_else(|| rule.help().to_owned());
        self.found.borrow_mut().push(Diagnostic { rule, message: message.into(), help, span: span.clone() });
    }

    /// Whether nothing was reported.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// Everything that was reported, by position, each once.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by(|a, b| key(a).cmp(&key(b)));
        found.dedup();
        found
    }
}

fn key(of: &Diagnostic) -> (&str, u32, u32, &'static str, &str) {
    (&of.span.file, of.span.line, of.span.column, of.code(), &of.message)
}
