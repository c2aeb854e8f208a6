//! What is probably wrong with a file that is no YAML.
//!
//! A parser notices a mistake where it can no longer go on, in its own words: `did not find expected ',' or '}'`, two lines below
//! the brace that was not closed. This goes back from there to the place that a person has to change, and says it in theirs.

mod block;

use std::sync::Arc;

use super::grammar;
use super::lines::{Lines, opened, second_colon};
use crate::diagnostic::{Diagnostic, Rule, Span};

/// The mistake behind what the parser says of line and column `at`.
pub(super) fn explain(file: &Arc<str>, text: &str, at: (u32, u32), said: &str) -> Diagnostic {
    let lines = Lines::new(file, text);
    let mistake = Mistake { lines: &lines, line: at.0, column: at.1, said };
    let found = mistake.conflict().or_else(|| mistake.tab()).or_else(|| mistake.block()).or_else(|| mistake.by_message());
    found.unwrap_or_else(|| Diagnostic::new(Rule::Syntax, &lines.span(at.0, at.1, 1), said))
}

/// How many lines a map in braces goes over at most.
const MOST_LINES: u32 = 20;

/// What the parser said.
struct Mistake<'a> {
    lines: &'a Lines<'a>,
    line: u32,
    column: u32,
    said: &'a str,
}

impl Mistake<'_> {
    fn by_message(&self) -> Option<Diagnostic> {
        let says = |words: &[&str]| words.iter().any(|word| self.said.contains(word));
        if says(&["quote", "quoted scalar"]) {
            self.quote()
        } else if says(&["expected key", "block collection"]) {
            self.indentation()
        } else if says(&[
            "flow mapping",
            "flow sequence",
            "flow node",
            "placement",
            "misplaced bracket",
            "unclosed bracket",
            "inside a block",
        ]) {
            self.bracket()
        } else if says(&["mapping values", "expected ':'"]) {
            self.colon()
        } else if says(&["unexpected character", "alias", "anchor", "mapping keys are not", "block scalar"]) {
            self.first_character()
        } else if says(&["multiple YAML documents"]) {
            self.second_document()
        } else {
            None
        }
    }

    fn second_document(&self) -> Option<Diagnostic> {
        let line = (1..=self.line).rev().find(|line| self.lines.get(*line).is_some_and(|text| text.starts_with("---")))?;
        Some(self.at(line, 1, 3, "a second document begins here").help("a file is one document: remove the `---`"))
    }

    fn at(&self, line: u32, column: u32, len: usize, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Rule::Syntax, &self.lines.span(line, column, len), message)
    }

    /// What `git merge` leaves behind.
    fn conflict(&self) -> Option<Diagnostic> {
        let marks = ["<<<<<<< ", ">>>>>>> "];
        let (line, _) = self.lines.all().find(|(_, text)| marks.iter().any(|mark| text.starts_with(mark)))?;
        Some(self.at(line, 1, 7, "a merge conflict is not resolved here").help("keep one of the two sides, and remove the marks"))
    }

    /// A tab where the line or the one below it is indented.
    fn tab(&self) -> Option<Diagnostic> {
        if !self.said.contains("tab") {
            return None;
        }
        let near =
            |line: &u32| self.lines.get(*line).is_some_and(|text| text.get(..indent(text)).is_some_and(|s| s.contains('\t')));
        let line = [self.line, self.line.saturating_add(1)].into_iter().find(near)?;
        let column = self.lines.get(line)?.find('\t')? + 1;
        let message = "a tab stands in the indentation";
        Some(self.at(line, u32::try_from(column).ok()?, 1, message).help("indent with spaces, two for each level"))
    }

    fn quote(&self) -> Option<Diagnostic> {
        if self.said.contains("escape") {
            let line = self.lines.get(self.line)?;
            let at = line.char_indices().skip_while(|(index, _)| *index < byte(line, self.column)).find(|(_, c)| *c == '\\')?.0;
            let message = "in double quotes a backslash begins an escape, and this is none";
            return Some(self.at(self.line, column(line, at), 2, message).help("write it twice: `\\\\`, or use single quotes"));
        }
        let own = self.lines.get(self.line)?;
        let mark = if self.said.contains("single") { '\'' } else { '"' };
        // One mark before the place where the parser stumbled: it ended a text that began above, with a mark that nobody closed.
        let ended = own.get(..byte(own, self.column)).is_some_and(|before| before.matches(mark).count() == 1);
        let least = self.line.saturating_sub(200);
        let open = |line: &u32| self.lines.get(*line).and_then(|text| opened(text, None, &['"', '\''])).is_some();
        let above = if self.said.contains("unclosed") { self.line } else { self.line - 1 };
        if let Some(line) = (least..=above).rev().filter(|_| ended || self.said.contains("unclosed")).find(open) {
            let text = self.lines.get(line)?;
            let (at, mark) = opened(text, None, &['"', '\''])?;
            let message = format!("the text that begins with this `{mark}` is not closed");
            return Some(self.at(line, column(text, at), 1, message).help(format!("end it with `{mark}` in the same line")));
        }
        let help = if mark == '\'' {
            "an apostrophe in single quotes is written twice (`''`); double quotes spare that"
        } else {
            "put the whole text in quotes; a `\"` inside is written `\\\"`"
        };
        let len = own.chars().count().saturating_sub(self.column as usize - 1).max(1);
        Some(self.at(self.line, self.column, len, "the text goes on after its closing quote").help(help))
    }

    /// Braces and brackets, and what a text inside them may not hold.
    fn bracket(&self) -> Option<Diagnostic> {
        if self.said.contains("misplaced") {
            return Some(
                self.at(self.line, self.column, 1, "this bracket closes nothing").help("remove it, or add the opening one"),
            );
        }
        let own = self.lines.get(self.line)?;
        let upto = byte(own, self.column);
        if let Some((at, mark)) = opened(own, Some(upto), &['{', '[']).filter(|_| !self.said.contains("unclosed")) {
            return Some(self.inside(own, at, upto, mark));
        }
        let least = self.line.saturating_sub(200);
        let (line, text, at, mark) = (least..=self.line).rev().find_map(|line| {
            let text = self.lines.get(line)?;
            opened(text, None, &['{', '[']).map(|(at, mark)| (line, text, at, mark))
        })?;
        if let Some(hash) = text.get(at..).and_then(|rest| rest.find(" #")).map(|found| at + found + 1) {
            let len = text.len() - hash;
            let message = format!("` #` begins a comment, so that the `{mark}` before it is never closed");
            let found =
                self.at(line, column(text, hash), len, message).see(&self.lines.span(line, column(text, at), 1), "not closed");
            return Some(self.quoted(found, line, text, hash));
        }
        if let Some(found) = self.comma_at_end(line, text, at) {
            return Some(found);
        }
        let close = if mark == '{' { '}' } else { ']' };
        let message = format!("this `{mark}` is not closed");
        Some(self.at(line, column(text, at), 1, message).help(format!("end it with `{close}`")))
    }

    /// A map in braces that goes over several lines, without the comma between two of them.
    fn comma_at_end(&self, first: u32, opening: &str, open: usize) -> Option<Diagnostic> {
        // A key of a block stands in a line of its own, too; only the closing brace says that these are a map in braces.
        let closes = |line: &u32| self.lines.get(*line).is_some_and(|text| text.matches('}').count() > text.matches('{').count());
        let last = (first + 1..=first + MOST_LINES).take_while(|line| self.key_in_braces(*line).is_some()).find(closes)?;
        let (line, text) = (first..last).find_map(|line| {
            let text = self.lines.get(line)?.trim_end();
            let start = if line == first { open } else { 0 };
            (!text.get(start..)?.ends_with([',', '{'])).then_some((line, text))
        })?;
        let message = format!("a comma is missing at the end of this line, before `{}`", self.key_in_braces(line + 1)?);
        let brace = self.lines.span(first, column(opening, open), 1);
        let found = self.at(line, column(text, text.len()), 1, message).see(&brace, "the map");
        Some(found.help("end the line with a comma").replace(&self.lines.span(line, column(text, text.len()), 0), ","))
    }

    /// The key with which a line begins, if it is one that stands in braces.
    fn key_in_braces(&self, line: u32) -> Option<&str> {
        let key = self.lines.get(line)?.trim_start().split_once(": ")?.0;
        grammar::is_in_braces(key).then_some(key)
    }

    /// A comma that is missing, one too many, or a list that is written as in other languages.
    fn comma(&self, own: &str, open: usize, at: usize) -> Option<Diagnostic> {
        let (before, rest) = (own.get(open..at)?, own.get(at..)?);
        if rest.starts_with(',') {
            let found = self.at(self.line, column(own, at), 1, "this comma is one too many");
            let span = found.span.clone();
            return Some(found.help("remove it").replace(&span, ""));
        }
        let word = before.get(before.rfind([' ', '{', '[']).map_or(0, |space| space + 1)..)?;
        if rest.starts_with("[]") {
            let span = self.lines.span(self.line, column(own, at - word.len()), word.chars().count() + 2);
            let list = format!("list<{word}>");
            let found = Diagnostic::new(Rule::Syntax, &span, format!("`{word}[]` is not how a list is written"));
            return Some(found.help(format!("write `{list}`")).replace(&span, list));
        }
        let known = grammar::is_in_braces(word);
        let above = before.get(..before.len() - word.len())?.trim_end();
        if !rest.starts_with(": ") || !known || above.ends_with([',', '{', '.']) || !above.contains(": ") {
            return None;
        }
        let end = open + above.trim_end_matches(';').len();
        let span = self.lines.span(self.line, column(own, end), at - word.len() - end);
        let found = Diagnostic::new(Rule::Syntax, &span, format!("a comma is missing before `{word}`"));
        Some(found.help("write a comma between a value and the next key").replace(&span, ", "))
    }

    /// A text in a flow map or list that holds what it may not hold without quotes.
    fn inside(&self, own: &str, open: usize, at: usize, mark: char) -> Diagnostic {
        if let Some(found) = self.comma(own, open, at) {
            return found;
        }
        let before = own.get(open..at).unwrap_or_default();
        let wide = before.rfind(['，', '：', '；', '“', '”']).map(|found| open + found);
        if let Some(found) = wide.filter(|found| own.get(*found..at).is_some_and(|rest| !rest.contains(", "))) {
            let c = own.get(found..).and_then(|rest| rest.chars().next()).unwrap_or('，');
            return self.wide(self.line, own, found, c);
        }
        let what = match own.get(at..).and_then(|rest| rest.chars().next()) {
            Some(':') => "a text with `: ` needs quotes",
            Some('[' | '{') => "a text with brackets needs quotes",
            _ if before.get(1..).is_some_and(|rest| rest.contains(['[', '{'])) || mark == '[' => {
                "a text with brackets needs quotes"
            }
            _ => "a text inside braces ends at a comma, colon or bracket, unless it stands in quotes",
        };
        self.quoted(self.at(self.line, column(own, at), 1, what), self.line, own, at)
    }

    /// Offers quotes around the value in which `at` stands.
    fn quoted(&self, found: Diagnostic, line: u32, text: &str, at: usize) -> Diagnostic {
        let found = found.help("put the text in double quotes");
        let Some(value) = value_around(text, at) else { return found };
        let inner = text.get(value.clone()).unwrap_or_default().trim_end();
        if inner.is_empty() || inner.contains(['"', '\\']) {
            return found;
        }
        let span = self.lines.span(line, column(text, value.start), inner.chars().count());
        let quoted = format!("\"{inner}\"");
        found.help(format!("put the text in quotes: `{}`", shortened(&quoted))).replace(&span, quoted)
    }

    fn wide(&self, line: u32, text: &str, at: usize, c: char) -> Diagnostic {
        let plain = match c {
            '：' => ": ",
            '，' => ", ",
            '；' => "; ",
            _ => "\"",
        };
        let found = self.at(line, column(text, at), 1, format!("`{c}` is a full-width character, which YAML takes for text"));
        let span = found.span.clone();
        let space = if plain.ends_with(' ') { " and a space" } else { "" };
        found.help(format!("write `{}`{space} instead", plain.trim_end())).replace(&span, plain)
    }

    /// A line that has a colon too many, or the line before it that has none.
    fn colon(&self) -> Option<Diagnostic> {
        let own = self.lines.get(self.line)?;
        let at = byte(own, self.column);
        if self.said.contains("mapping values")
            && let Some(second) = second_colon(own).filter(|second| *second == at)
        {
            if let Some(found) = self.own_notation(own) {
                return Some(found);
            }
            let found = self.at(self.line, column(own, second), 1, "a text with `: ` needs quotes");
            return Some(self.quoted(found, self.line, own, second));
        }
        let above = (1..self.line).rev().find(|line| self.lines.get(*line).is_some_and(|text| !text.trim().is_empty()));
        for line in [above, Some(self.line)].into_iter().flatten() {
            let text = self.lines.get(line)?;
            let bare = text.trim();
            if bare.is_empty() || bare.starts_with(['#', '-', '<']) || bare.ends_with(':') || bare.contains(": ") {
                continue;
            }
            return Some(self.no_colon(line, text));
        }
        let above = above?;
        let parent = self.lines.get(above)?;
        if indent(own) > indent(parent) && self.said.contains("mapping values") {
            let key = parent.trim().split(": ").next().unwrap_or_default();
            let message = format!("this line is indented below `{key}`, which has a value already");
            let span = self.lines.span(above, column(parent, indent(parent)), parent.trim().chars().count());
            let found = self.at(self.line, column(own, indent(own)), own.trim().chars().count(), message);
            let help = "give it the indentation of its neighbours; or a line is missing between the two";
            return Some(found.help(help).see(&span, "this has its value in the same line"));
        }
        None
    }

    /// A value with a colon in it that is no text: a member in parentheses, or a method and path.
    fn own_notation(&self, own: &str) -> Option<Diagnostic> {
        let start = own.find(": ")? + 2;
        let value = own.get(start..)?.trim_end();
        let span = self.lines.span(self.line, column(own, start), value.chars().count());
        if let Some(inner) = value.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            let meant = format!("{{{inner}}}");
            let found = Diagnostic::new(Rule::Syntax, &span, "a map stands in braces, not in parentheses");
            return Some(found.help(format!("write `{}`", shortened(&meant))).replace(&span, meant));
        }
        let (method, path) =
            value.split_once(": ").filter(|(method, path)| ["GET", "POST"].contains(method) && path.starts_with('/'))?;
        let meant = format!("{method} {path}");
        let found = Diagnostic::new(Rule::Syntax, &span, "method and path stand beside each other, without a colon");
        Some(found.help(format!("write `{meant}`")).replace(&span, meant))
    }

    /// A line that should be `key: value` and has no `: `.
    fn no_colon(&self, line: u32, text: &str) -> Diagnostic {
        if let Some((at, c)) = text.char_indices().find(|(_, c)| *c == '：') {
            return self.wide(line, text, at, c);
        }
        let start = indent(text);
        let bare = text.trim();
        if let Some(colon) = bare.find(':').filter(|at| bare.get(..*at).is_some_and(|key| !key.contains(' '))) {
            let found = self.at(line, column(text, start + colon), 1, "a colon needs a space behind it");
            let span = found.span.clone();
            return found.help("write `key: value`").replace(&span, ": ");
        }
        let message = format!("`{}` is no `key: value`", shortened(bare));
        let found = self.at(line, column(text, start), bare.chars().count(), message);
        let form = "every line of a map is `key: value` or `key:`";
        let is_prose = |key: &str, value: &str| value.ends_with('.') && key != "summary";
        let split = bare.split_once(' ').map(|(key, rest)| (key, rest.trim_start_matches(['=', ' '])));
        if let Some((key, value)) = split.filter(|(key, value)| grammar::is_key(key) && !is_prose(key, value)) {
            let between = bare.chars().count() - key.chars().count() - value.chars().count();
            let place = self.lines.span(line, column(text, start + key.len()), between);
            return found.help(format!("write `{key}: {}`", shortened(value))).replace(&place, ": ");
        }
        match self.goes_on(line, text) {
            Some((place, key)) => {
                let help = format!("then indent that by two more spaces than `{key}`; {form}");
                found.see(&place, "does its text go on in the next line?").help(help)
            }
            None => found.help(form),
        }
    }

    /// The key above whose text seems to go on in a line.
    fn goes_on(&self, line: u32, text: &str) -> Option<(Span, &str)> {
        let above = line.checked_sub(1)?;
        let own = self.lines.get(above).filter(|own| indent(own) == indent(text) && text.trim().contains(' '))?;
        let (key, value) = own.trim().split_once(": ")?;
        let place = self.lines.span(above, column(own, indent(own)), key.chars().count());
        value.starts_with(char::is_alphanumeric).then_some((place, key))
    }

    /// A line whose indentation is that of nothing above it.
    fn indentation(&self) -> Option<Diagnostic> {
        let own = self.lines.get(self.line)?;
        let bare = own.trim();
        if self.said.contains("'-'") {
            let message = format!("`{}` stands among the items of a list", shortened(bare));
            let found = self.at(self.line, column(own, indent(own)), bare.chars().count(), message);
            return Some(found.help("an item begins with `- `; what belongs to the map above has its indentation"));
        }
        let depth = indent(own);
        let mut levels: Vec<(u32, usize)> = Vec::new();
        for line in (1..self.line).rev() {
            let Some(text) = self.lines.get(line).filter(|text| !text.trim().is_empty() && !text.trim().starts_with('#')) else {
                continue;
            };
            match levels.last_mut() {
                // The first line of a block says more than its last.
                Some(last) if indent(text) == last.1 => last.0 = line,
                Some(last) if indent(text) > last.1 => {}
                _ => levels.push((line, indent(text))),
            }
            if indent(text) < depth || indent(text) == 0 {
                break;
            }
        }
        let parent = levels.last().filter(|(_, above)| *above < depth).copied();
        let block = levels.iter().rev().find(|(_, below)| *below > depth).copied();
        if let (Some(parent), Some(block)) = (parent, block)
            && block.1 > parent.1 + 2
            && depth == parent.1 + 2
        {
            return self.beside(parent.0, depth).or_else(|| self.no_name(parent, block));
        }
        let spaces = |count: usize| format!("{count} space{}", if count == 1 { "" } else { "s" });
        let message = format!("this line is indented by {}, unlike any line above that it could belong to", spaces(depth));
        let mut found = self.at(self.line, column(own, depth), bare.chars().count(), message);
        let mut offers: Vec<String> = Vec::new();
        for (line, depth) in [block, parent].into_iter().flatten() {
            let text = self.lines.get(line)?;
            let place = self.lines.span(line, column(text, depth), text.trim().chars().count());
            found = found.see(&place, if depth == 0 { "at the left margin".to_owned() } else { format!("by {}", spaces(depth)) });
            offers.push(if depth == 0 {
                "begin it at the left margin".to_owned()
            } else {
                format!("indent it by {}", spaces(depth))
            });
        }
        Some(found.help(offers.join(", or ")))
    }

    /// A block that is two levels deeper than what it stands in, before a line that is one level deeper.
    fn no_name(&self, parent: (u32, usize), block: (u32, usize)) -> Option<Diagnostic> {
        let (above, first) = (self.lines.get(parent.0)?, self.lines.get(block.0)?);
        let message = format!("a line seems to be missing above: this stands two levels below `{}`", shortened(above.trim()));
        let found = self.at(block.0, column(first, block.1), first.trim().chars().count(), message);
        let own = self.lines.get(self.line)?;
        let next = self.lines.span(self.line, column(own, indent(own)), own.trim().chars().count());
        Some(found.help("write the name of what begins here in a line of its own, between the two").see(&next, "its neighbour"))
    }

    /// A text that begins with a character that means something to YAML.
    fn first_character(&self) -> Option<Diagnostic> {
        let own = self.lines.get(self.line)?;
        let at = byte(own, self.column);
        let c = own.get(at..)?.chars().next()?;
        if c.is_control() {
            let message = format!("the file holds a control character (U+{:04X})", u32::from(c));
            return Some(
                self.at(self.line, self.column, 1, message)
                    .help("remove it; an editor shows it when it shows invisible characters"),
            );
        }
        let mark = if c == '`' { "a backtick".to_owned() } else { format!("`{c}`") };
        let message = format!("a text cannot begin with {mark} unless it stands in quotes");
        Some(self.quoted(self.at(self.line, self.column, 1, message), self.line, own, at))
    }
}

/// The bytes of the value in which a byte of a line stands: after the last `: ` whose key is one word, up to the end of the entry.
fn value_around(text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    let flow = opened(text, Some(at), &['{', '[']).map(|(open, _)| open + 1);
    let from = flow.unwrap_or_else(|| indent(text));
    let part = text.get(from..at)?;
    // In `{type: x, summary: With end: y}` the value is that of `summary`, the last key after a comma.
    let entry = part.rfind(", ").filter(|_| flow.is_some()).map_or(0, |comma| comma + 2);
    let start = from + entry + part.get(entry..)?.find(": ").map_or(0, |colon| colon + 2);
    let rest = text.get(at..)?;
    let end = if flow.is_some() { rest.rfind(['}', ']']).map_or(text.len(), |end| at + end) } else { text.len() };
    // Keys that follow would be swallowed: then the end is not known.
    (!text.get(at..end)?.split(", ").skip(1).any(begins_with_key)).then_some(start..end)
}

/// Whether a text begins with `key: `.
fn begins_with_key(text: &str) -> bool {
    let word = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    word.len() < text.len() && word.starts_with(": ")
}

fn indent(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// The byte of a column.
fn byte(text: &str, column: u32) -> usize {
    let skip = usize::try_from(column).unwrap_or(1).saturating_sub(1);
    text.char_indices().nth(skip).map_or(text.len(), |(at, _)| at)
}

/// The column of a byte.
fn column(text: &str, byte: usize) -> u32 {
    let before = text.get(..byte).unwrap_or(text);
    u32::try_from(before.chars().count()).unwrap_or(u32::MAX).saturating_add(1)
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= 40 { text.to_owned() } else { text.chars().take(39).chain(['…']).collect() }
}
