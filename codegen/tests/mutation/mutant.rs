//! One damaged spec, and the judgement on what came of it.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use wecom_codegen::diagnostic::{Diagnostic, Rule};
use wecom_codegen::spec::Files;
use wecom_codegen::{Error, read_files};

use crate::lines::{entry_of, lines};
use crate::reason::reason;
use crate::surface::{Surface, differences, surface};
use crate::world::World;

/// What must come of a mutant. A number is the most errors that the one cause may make.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Want {
    /// An error in the damaged line.
    Line(usize),
    /// An error in the damaged entry, or in the line where it ends: what is gone has no line of its own.
    Entry(usize),
    /// Errors wherever the damaged thing is used, each of which names it.
    Named,
    /// An error in the damaged entry or one that names something of the damaged line; or another spec, which differs for one of the
    /// reasons of `reason.rs`, there and nowhere else.
    Reason(usize),
    /// Nothing: it means what it meant.
    Same,
}

/// One damaged spec.
pub(crate) struct Mutant<'w> {
    /// The kind of damage.
    pub kind: &'static str,
    /// The spec that was damaged.
    pub world: &'w World,
    /// The file that was damaged.
    pub file: String,
    /// What stands in it now.
    pub text: Vec<u8>,
    /// Its damaged bytes.
    pub at: Range<usize>,
    /// What was damaged: a name, or the lines as they were.
    pub name: String,
    /// What must come of it.
    pub want: Want,
}

/// What a reader says to a mutant.
pub(crate) enum Outcome {
    /// It is a spec.
    Read(Surface),
    /// It is none.
    Refused(Vec<Diagnostic>),
}

impl Mutant<'_> {
    /// Reads it and says what is wrong with the outcome, or the reason for which it may differ.
    pub(crate) fn judge(&self) -> Result<Option<&'static str>, String> {
        let outcome = self.read().map_err(|why| self.complain(&why, &[]))?;
        match (outcome, self.want) {
            (Outcome::Read(after), Want::Same) if differences(&self.world.surface, &after).is_empty() => Ok(None),
            (Outcome::Read(after), Want::Reason(_)) => {
                reason(self.before(), &self.text(), &self.file, &self.world.surface, &after)
                    .map(Some)
                    .map_err(|why| self.complain(&why, &[]))
            }
            (Outcome::Read(after), _) => {
                let changed = differences(&self.world.surface, &after);
                Err(self.complain(&format!("accepted, and it changes {changed:?}"), &[]))
            }
            (Outcome::Refused(found), want) => self.refused(&found, want).map(|()| None),
        }
    }

    fn read(&self) -> Result<Outcome, String> {
        let mut files: Files = self.world.files.clone();
        files.insert(self.file.as_str(), self.text.clone());
        match catch_unwind(AssertUnwindSafe(|| read_files(files))) {
            Ok(Ok(model)) => Ok(Outcome::Read(surface(&model))),
            Ok(Err(Error::Spec(report))) => {
                let shown = report.to_string();
                if report.found.is_empty() || !shown.contains(report.found[0].code()) {
                    return Err(format!("a report that shows nothing: {shown}"));
                }
                Ok(Outcome::Refused(report.found))
            }
            Ok(Err(error)) => Err(format!("{error}")),
            Err(_) => Err("panicked".to_owned()),
        }
    }

    fn refused(&self, found: &[Diagnostic], want: Want) -> Result<(), String> {
        let text = self.text();
        let lost = found.iter().find(|found| found.span.file == self.file.as_str().into() && !is_in(found, &text));
        let (near, most) = match want {
            Want::Line(most) => (touches(found, &self.file, &self.damaged(&text)), most),
            Want::Entry(most) => (touches(found, &self.file, &self.entry(&text)), most),
            Want::Named => (self.is_all(found), usize::MAX),
            Want::Reason(most) => (touches(found, &self.file, &self.entry(&text)) || self.names(found), most),
            Want::Same => return Err(self.complain("refused, though it means the same", found)),
        };
        match lost {
            Some(lost) => Err(self.complain(&format!("the place of `{lost}` is not in the file"), found)),
            None if !near => Err(self.complain("no error at the damage", found)),
            None if counted(found) > most => Err(self.complain(&format!("more than {most} errors for one cause"), found)),
            None => Ok(()),
        }
    }

    /// Whether each of the errors, and one at least, names what was damaged. What only that had used is unused now.
    fn is_all(&self, found: &[Diagnostic]) -> bool {
        let named = |found: &Diagnostic| found.message.contains(&self.name);
        found.iter().any(named) && found.iter().all(|found| named(found) || found.rule == Rule::UnusedType)
    }

    /// Whether one of the errors names a word that stood or stands in the damage.
    fn names(&self, found: &[Diagnostic]) -> bool {
        let words: Vec<&str> =
            self.name.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| word.len() > 1).collect();
        let said = |found: &Diagnostic, word: &str| {
            let number = word.parse::<u64>().is_ok() && found.message.ends_with(&format!(" {word}"));
            number || [format!("`{word}`"), format!("<{word}>")].iter().any(|quoted| found.message.contains(quoted))
        };
        found.iter().any(|found| words.iter().any(|word| said(found, word)))
    }

    fn damaged(&self, text: &str) -> Range<usize> {
        let line = |at: usize| 1 + text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
        line(self.at.start)..line(self.at.end.max(self.at.start)) + 1
    }

    /// From the first line of the entry above the damage to the first line behind the entry below it.
    fn entry(&self, text: &str) -> Range<usize> {
        let lines = lines(text);
        let damaged = self.damaged(text);
        entry_of(&lines, damaged.start.saturating_sub(1)).start..entry_of(&lines, damaged.end - 1).end.saturating_add(1)
    }

    fn before(&self) -> &str {
        self.world.text(&self.file)
    }

    /// The damaged file, as far as it is text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.text).into_owned()
    }

    fn complain(&self, why: &str, found: &[Diagnostic]) -> String {
        let text = self.text();
        let damaged = self.damaged(&text);
        let shown = text.lines().skip(damaged.start - 1).take(damaged.len().min(3)).collect::<Vec<_>>().join("\n    ");
        let place = format!("{}:{} (a world of {})", self.file, damaged.start, self.world.focus);
        let errors: String = found.iter().take(6).map(|found| format!("\n  got {found}")).collect();
        format!("{}: {why}\n  in {place}\n    {shown}{errors}", self.kind)
    }
}

/// Whether a place is one of the file.
fn is_in(found: &Diagnostic, text: &str) -> bool {
    let line = usize::try_from(found.span.line).unwrap_or_default();
    let lines = text.split('\n').count().max(1);
    (1..=lines).contains(&line) && text.get(found.span.range.clone()).is_some()
}

/// Whether one of the errors, or another place that belongs to it, is in these lines of the file.
fn touches(found: &[Diagnostic], file: &str, lines: &Range<usize>) -> bool {
    let mut spans =
        found.iter().flat_map(|found| std::iter::once(&found.span).chain(found.related.iter().map(|related| &related.span)));
    spans.any(|span| *span.file == *file && lines.contains(&usize::try_from(span.line).unwrap_or_default()))
}

/// How many errors were made of one cause. What only the damaged thing had used is unused now: that is said as well, and true.
fn counted(found: &[Diagnostic]) -> usize {
    let unused = found.iter().filter(|found| found.rule == Rule::UnusedType).count();
    if unused == found.len() { unused } else { found.len() - unused }
}
