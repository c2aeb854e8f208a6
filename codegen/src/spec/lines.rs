//! The lines of a text that is not read yet, and what opens and closes in one of them.

use std::sync::Arc;

use crate::diagnostic::Span;

/// A text by lines.
pub(super) struct Lines<'a> {
    file: &'a Arc<str>,
    /// The byte at which each line starts, and the line without its end.
    lines: Vec<(usize, &'a str)>,
}

impl<'a> Lines<'a> {
    /// The lines of a file.
    pub(super) fn new(file: &'a Arc<str>, text: &'a str) -> Self {
        let mut start = 0;
        let mut lines = Vec::new();
        for whole in text.split_inclusive('\n') {
            lines.push((start, whole.trim_end_matches(['\n', '\r'])));
            start += whole.len();
        }
        Self { file, lines }
    }

    /// A line, from 1.
    pub(super) fn get(&self, line: u32) -> Option<&'a str> {
        self.entry(line).map(|(_, text)| text)
    }

    /// All lines with their numbers.
    pub(super) fn all(&self) -> impl Iterator<Item = (u32, &'a str)> {
        (1..).zip(self.lines.iter().map(|(_, text)| *text))
    }

    /// The place of some characters of a line.
    pub(super) fn span(&self, line: u32, column: u32, chars: usize) -> Span {
        let (start, text) = self.entry(line).unwrap_or((self.len(), ""));
        let skip = usize::try_from(column).unwrap_or(1).saturating_sub(1);
        let at = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
        Span { file: self.file.clone(), line, column, range: start + at(skip)..start + at(skip + chars) }
    }

    fn entry(&self, line: u32) -> Option<(usize, &'a str)> {
        self.lines.get(usize::try_from(line).ok()?.checked_sub(1)?).copied()
    }

    fn len(&self) -> usize {
        self.lines.last().map_or(0, |(start, text)| start + text.len())
    }
}

/// The innermost of these marks that is still open at a byte of a line (or at its end), with its place.
pub(super) fn opened(line: &str, upto: Option<usize>, marks: &[char]) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    let mut chars = line.char_indices().take_while(|(at, _)| upto.is_none_or(|upto| *at < upto));
    while let Some((at, c)) = chars.next() {
        let quote = open.last().map(|(_, mark)| *mark).filter(|mark| matches!(mark, '"' | '\''));
        match (quote, c) {
            (Some('"'), '\\') => drop(chars.next()),
            (Some(mark), _) if c == mark => drop(open.pop()),
            (Some(_), _) => {}
            (None, '#') if before == ' ' => break,
            // A quote inside a word is an apostrophe.
            (None, '"' | '\'') if matches!(before, ' ' | '{' | '[') => open.push((at, c)),
            (None, '{' | '[') => open.push((at, c)),
            (None, '}' | ']') => drop(open.pop()),
            _ => {}
        }
        before = c;
    }
    open.into_iter().rev().find(|(_, mark)| marks.contains(mark))
}

/// Where the second `: ` of a `key: value` line is, when its value is plain text.
pub(super) fn second_colon(line: &str) -> Option<usize> {
    let first = line.find(": ")?;
    let value = first + 2;
    let rest = line.get(value..)?;
    if rest.starts_with(['{', '[', '"', '\'']) {
        return None;
    }
    rest.find(": ").or_else(|| rest.strip_suffix(':').map(str::len)).map(|at| value + at)
}
