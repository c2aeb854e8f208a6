//! What is wrong with a spec, where, and what to do about it.
//!
//! A run gathers everything it finds in one [`Sink`]; nothing stops at the first mistake. Positions are kept as line and column
//! for people and as a byte range for machines.
//!
//! One mistake makes one message. Mostly that is the business of whoever reads: what cannot be read is replaced by something
//! harmless. Two things are kept here, because only the whole run knows them: what was *dropped* (a name that stands in it is neither
//! unknown nor unused), and what has *one cause* (a type that was renamed and is used in ten places is one mistake with ten places).

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use crate::rule::Rule;

/// A place in a file of the spec.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The file, relative to the spec folder, with forward slashes (`api/provider/license.yaml`).
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The bytes of the file it covers.
    pub range: Range<usize>,
}

impl Span {
    /// The beginning of a file.
    #[must_use]
    pub fn start_of(file: impl Into<Arc<str>>) -> Self {
        Self { file: file.into(), line: 1, column: 1, range: 0..0 }
    }

    /// The place of some bytes of a file's text.
    #[must_use]
    pub(crate) fn of_bytes(file: &Arc<str>, text: &str, range: Range<usize>) -> Self {
        let before = text.get(..range.start).unwrap_or(text);
        let (above, line) = before.rsplit_once('\n').map_or((None, before), |(above, line)| (Some(above), line));
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let lines = above.map_or(0, |above| above.matches('\n').count() + 1);
        Self { file: file.clone(), line: small(lines + 1), column: small(line.chars().count() + 1), range }
    }

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
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule that it breaks.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// Where.
    pub span: Span,
    /// What is said about the place itself; empty when the message says it all.
    pub label: String,
    /// Other places that belong to it: where the near name, the first one, the other end is.
    pub related: Vec<Related>,
    /// The edit that would set it right, when only one is likely.
    pub fix: Option<Fix>,
    /// Diagnostics with one cause are one diagnostic; those of different rules only when the cause says so.
    cause: Option<(Option<Rule>, String)>,
}

/// Another place that belongs to a mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Related {
    /// Where.
    pub span: Span,
    /// What is there.
    pub label: String,
}

/// An edit: text that replaces what a place covers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// What is replaced; an empty range where something is missing.
    pub span: Span,
    /// What stands there then.
    pub text: String,
}

impl Diagnostic {
    /// A mistake with the rule's own advice.
    #[must_use]
    pub fn new(rule: Rule, span: &Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            message: message.into(),
            help: rule.help().to_owned(),
            span: span.clone(),
            label: String::new(),
            related: Vec::new(),
            fix: None,
            cause: None,
        }
    }

    /// The id of the rule, such as `WC0202`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.rule.id()
    }

    /// Advice for this very case; an empty text means the rule's own.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        let help = help.into();
        if !help.is_empty() {
            self.help = help;
        }
        self
    }

    /// Says something about the place itself.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Points at another place.
    #[must_use]
    pub fn see(mut self, span: &Span, label: impl Into<String>) -> Self {
        self.related.push(Related { span: span.clone(), label: label.into() });
        self
    }

    /// Offers an edit.
    #[must_use]
    pub fn replace(mut self, span: &Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { span: span.clone(), text: text.into() });
        self
    }

    /// Offers the name that was probably meant: as advice, and as an edit of the place. `None` changes nothing.
    #[must_use]
    pub(crate) fn near(self, name: Option<&str>) -> Self {
        let Some(name) = name else { return self };
        let span = self.span.clone();
        self.help(format!("did you mean `{name}`?")).replace(&span, name)
    }

    /// Makes it one with all others of its rule that have the same cause; they become places of the first one.
    #[must_use]
    pub(crate) fn because(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some((Some(self.rule), cause.into()));
        self
    }

    /// Says that a name was meant which is declared there. Whoever renamed it made one mistake, whatever refers to it by its old name.
    #[must_use]
    pub(crate) fn renamed(mut self, old: &str, new: &str, declared: &Span) -> Self {
        self.cause = Some((None, format!("{old} {declared:?}")));
        self.see(declared, format!("`{new}` is declared here"))
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}: {}", self.span.file, self.span.line, self.span.column, self.code(), self.message)
    }
}

/// What the further places of one cause say.
pub(crate) const AGAIN: &str = "and here";

/// Gathers diagnostics. Shared by reference, because many readers of one tree report into it at the same time.
#[derive(Debug, Default)]
pub struct Sink {
    found: RefCell<Vec<Diagnostic>>,
    dropped: RefCell<BTreeSet<String>>,
}

impl Sink {
    /// Reports a mistake.
    pub fn add(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    /// Reports a broken rule with the rule's own advice.
    pub fn report(&self, rule: Rule, span: &Span, message: impl Into<String>) {
        self.add(Diagnostic::new(rule, span, message));
    }

    /// Reports a broken rule with advice for this very case; an empty text means the rule's own.
    pub fn report_with(&self, rule: Rule, span: &Span, message: impl Into<String>, help: impl Into<String>) {
        self.add(Diagnostic::new(rule, span, message).help(help));
    }

    /// Reports and notes everything that another one holds.
    pub(crate) fn repeat(&self, other: &Self) {
        self.found.borrow_mut().extend(other.found.borrow().iter().cloned());
        self.dropped.borrow_mut().extend(other.dropped.borrow().iter().cloned());
    }

    /// Whether nothing was reported.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// Whether this was reported at this place.
    pub(crate) fn reported(&self, rule: Rule, span: &Span) -> bool {
        self.found.borrow().iter().any(|diagnostic| diagnostic.rule == rule && diagnostic.span == *span)
    }

    /// Notes the words of a text that was dropped after it was reported: perhaps it uses or declares what they name.
    pub(crate) fn dropped(&self, text: &str) {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        self.dropped.borrow_mut().extend(words.map(str::to_owned));
    }

    /// Whether a name stands in something that was dropped.
    pub(crate) fn was_dropped(&self, name: &str) -> bool {
        self.dropped.borrow().contains(name)
    }

    /// Everything that was reported, by position, each once and each cause once.
    #[must_use]
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by(|a, b| key(a).cmp(&key(b)));
        found.dedup();
        merge(found)
    }
}

fn merge(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut merged: Vec<Diagnostic> = Vec::with_capacity(found.len());
    let mut causes: HashMap<(Option<Rule>, String), usize> = HashMap::new();
    for diagnostic in found {
        let cause = diagnostic.cause.clone();
        let first = cause.as_ref().and_then(|cause| causes.get(cause)).and_then(|index| merged.get_mut(*index));
        if let Some(first) = first {
            first.related.push(Related { span: diagnostic.span, label: AGAIN.to_owned() });
            continue;
        }
        causes.extend(cause.map(|cause| (cause, merged.len())));
        merged.push(diagnostic);
    }
    merged
}

fn key(of: &Diagnostic) -> (&str, u32, u32, &'static str, &str) {
    (&of.span.file, of.span.line, of.span.column, of.code(), &of.message)
}
