//! In which part of a file a line stands that is not read yet: in an example, or in the raw text of a block.

use std::sync::Arc;

use super::lines::Lines;
use super::pieces::{is_blank, pieces};
use crate::diagnostic::{Diagnostic, Sink, Span};

/// A line, and where it stands.
pub(super) struct Line<'a> {
    lines: &'a Lines<'a>,
    /// Its number, from 1.
    pub(super) number: u32,
    /// The line without its end.
    pub(super) text: &'a str,
    /// Where it stands.
    pub(super) zone: Zone,
}

impl Line<'_> {
    /// The place of some characters, from a byte on.
    pub(super) fn span(&self, at: usize, chars: usize) -> Span {
        let column = self.text.get(..at).map_or(0, |before| before.chars().count()) + 1;
        self.lines.span(self.number, u32::try_from(column).unwrap_or(1), chars)
    }
}

/// Reports what is found in each line of a file that is not read yet; true when there is something.
pub(super) fn report(file: &Arc<str>, text: &str, sink: &Sink, find: impl Fn(&Line<'_>) -> Vec<Diagnostic>) -> bool {
    let lines = Lines::new(file, text);
    let mut zones = Zones::default();
    let mut any = false;
    for (number, text) in lines.all() {
        let line = Line { lines: &lines, number, text, zone: zones.of(text) };
        for found in find(&line) {
            sink.add(found);
            any = true;
        }
    }
    any
}

/// What is known of the lines above.
#[derive(Debug, Default)]
struct Zones {
    /// The indentation of the key whose text goes on below it, line by line.
    block: Option<usize>,
    /// The indentation of `example`.
    example: Option<usize>,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Zone {
    /// In a text that is no YAML.
    pub(super) raw: bool,
    /// In an example, where keys and values are the platform's.
    pub(super) example: bool,
}

impl Zones {
    /// Where the next line stands.
    fn of(&mut self, line: &str) -> Zone {
        let bare = line.trim_start_matches(is_blank);
        let depth = line.chars().take_while(|c| is_blank(*c)).count();
        let ended = |zone: Option<usize>| zone.filter(|above| bare.is_empty() || depth > *above);
        self.block = ended(self.block);
        self.example = ended(self.example);
        if self.block.is_some() {
            return Zone { raw: true, example: self.example.is_some() };
        }
        let all = pieces(line);
        if let [key, value] = all.as_slice()
            && key.of.is_none()
            && value.text.starts_with(['|', '>'])
        {
            self.block = Some(depth);
        }
        if all.first().is_some_and(|first| first.of.is_none() && first.text == "example") {
            self.example = Some(depth);
        }
        Zone { raw: false, example: self.example.is_some() }
    }
}
