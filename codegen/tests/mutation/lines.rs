//! The lines of a YAML file as the spec writes them: two spaces a level, one key a line. Damage is aimed with this, not with the
//! reader that is under test.

use std::ops::Range;

/// One line that says something.
#[derive(Debug, Clone)]
pub(crate) struct Line<'t> {
    /// Its number, from 1.
    pub number: usize,
    /// Its bytes, without the line's end.
    pub range: Range<usize>,
    /// What it says, indentation included.
    pub text: &'t str,
    /// The keys that lead to it, its own included.
    pub path: Vec<&'t str>,
    /// Whether it is a line of a text block (`example: |`), and so no YAML.
    pub raw: bool,
}

impl<'t> Line<'t> {
    /// Its own key, when it has one.
    pub(crate) fn key(&self) -> &'t str {
        if self.raw { "" } else { self.path.last().copied().unwrap_or_default() }
    }

    /// The key above it.
    pub(crate) fn parent(&self) -> &'t str {
        self.path.iter().rev().nth(1).copied().unwrap_or_default()
    }

    /// Whether one of the keys that lead to it is this one.
    pub(crate) fn is_in(&self, key: &str) -> bool {
        self.path.iter().rev().skip(1).any(|step| *step == key)
    }

    /// Whether it is a member written as `key: {type: …}`.
    pub(crate) fn is_member(&self) -> bool {
        !self.raw && !self.is_in("example") && self.text.contains(": {type: ")
    }

    /// The bytes of its value.
    pub(crate) fn value(&self) -> Range<usize> {
        let skip = self.text.find(": ").map_or(self.text.len(), |at| at + 2);
        self.range.start + skip..self.range.end
    }

    /// The bytes of the first place of a text in it.
    pub(crate) fn find(&self, what: &str) -> Option<Range<usize>> {
        let at = self.range.start + self.text.find(what)?;
        Some(at..at + what.len())
    }

    /// The bytes of the word that follows a text in it: letters, digits and underscores.
    pub(crate) fn word_after(&self, what: &str) -> Option<Range<usize>> {
        let start = self.find(what)?.end;
        let rest = &self.text[start - self.range.start..];
        let len = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        (len > 0).then(|| start..start + len)
    }
}

/// The lines of a file, without blank ones and comments.
pub(crate) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut stack: Vec<(usize, &str)> = Vec::new();
    let mut block: Option<usize> = None;
    let (mut found, mut start) = (Vec::new(), 0);
    for (index, whole) in text.split_inclusive('\n').enumerate() {
        let line = whole.trim_end_matches('\n');
        let (bare, range) = (line.trim_start(), start..start + line.len());
        start += whole.len();
        let spaces = line.len() - bare.len();
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        let raw = block.is_some_and(|above| spaces > above);
        if !raw {
            block = None;
            let item = bare.trim_start_matches("- ");
            let indent = line.len() - item.len();
            stack.retain(|(above, _)| *above < indent);
            if let Some(key) = key(item) {
                stack.push((indent, key));
            }
            block = bare.ends_with(" |").then_some(spaces).or(block);
        }
        let path = stack.iter().map(|(_, key)| *key).collect();
        found.push(Line { number: index + 1, range, text: line, path, raw });
    }
    found
}

fn key(text: &str) -> Option<&str> {
    let end = text.find(": ").or_else(|| text.strip_suffix(':').map(str::len))?;
    let key = text.get(..end)?;
    key.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)).then_some(key)
}

/// The lines of the entry (`endpoints.list_order`, `types.OrderBrief`, …) that a line belongs to, as numbers.
pub(crate) fn entry_of(lines: &[Line<'_>], number: usize) -> Range<usize> {
    let top = |line: &Line<'_>| line.path.len() <= 2 && !line.raw;
    let first = lines.iter().rev().find(|line| line.number <= number && top(line)).map_or(1, |line| line.number);
    let after = lines.iter().find(|line| line.number > number && top(line)).map_or(usize::MAX, |line| line.number);
    first..after
}
