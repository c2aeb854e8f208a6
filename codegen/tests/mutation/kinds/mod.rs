//! Kinds of damage: what each does to a file, and what must come of it.

mod entries;
mod examples;
mod graph;
mod keys;
mod raw;
mod same;
mod types;

use std::ops::Range;
use std::sync::LazyLock;

use crate::lines::{Line, lines};
use crate::mutant::{Mutant, Want};
use crate::world::{WORLDS, World};

/// All kinds, by what they damage.
pub(crate) const FAMILIES: &[(&str, &[Kind])] = &[
    ("keys", keys::KINDS),
    ("types", types::KINDS),
    ("entries", entries::KINDS),
    ("examples", examples::KINDS),
    ("graph", graph::KINDS),
    ("raw", raw::KINDS),
    ("same", same::KINDS),
];

/// One kind of damage.
pub(crate) struct Kind {
    /// Its name.
    pub name: &'static str,
    /// How many mutants of it there are at most, before [`SHARE`]; they are spread evenly over all places.
    pub most: usize,
    /// What must come of it.
    pub want: Want,
    /// Where it can be done.
    pub hits: fn(&Site<'_>) -> Vec<Hit>,
}

/// A line that may be damaged.
pub(crate) struct Site<'s> {
    /// The world.
    pub world: &'s World,
    /// The file.
    pub file: &'s str,
    /// Its text.
    pub text: &'s str,
    /// Its lines.
    pub lines: &'s [Line<'s>],
    /// The line.
    pub line: &'s Line<'s>,
    /// Its index among the lines.
    pub index: usize,
}

/// One piece of damage.
pub(crate) struct Hit {
    /// The bytes that go.
    pub range: Range<usize>,
    /// What comes instead.
    pub with: Vec<u8>,
    /// What was damaged, where it has a name.
    pub name: String,
}

impl Hit {
    /// Replaces bytes.
    pub(crate) fn new(range: Range<usize>, with: impl Into<Vec<u8>>) -> Self {
        Self { range, with: with.into(), name: String::new() }
    }

    /// The same, of something that has a name.
    pub(crate) fn named(self, name: &str) -> Self {
        Self { name: name.to_owned(), ..self }
    }
}

/// Nothing, or one hit.
pub(crate) fn one(hit: Option<Hit>) -> Vec<Hit> {
    hit.into_iter().collect()
}

/// A word without its second letter.
pub(crate) fn misspelt(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.remove(1.min(letters.len() - 1));
    letters.into_iter().collect()
}

impl Site<'_> {
    /// Misspells what stands in a range.
    pub(crate) fn misspell(&self, range: Range<usize>) -> Hit {
        let word = &self.text[range.clone()];
        Hit::new(range, misspelt(word)).named(word)
    }

    /// The range of the line's own key.
    pub(crate) fn key(&self) -> Range<usize> {
        let start = self.line.range.start + self.line.text.len() - self.line.text.trim_start().trim_start_matches("- ").len();
        start..start + self.line.key().len()
    }

    /// Whether the line is `key: …` right below an entry, for one of these keys.
    pub(crate) fn is_key(&self, keys: &[&str]) -> bool {
        !self.line.raw && self.line.path.len() == 3 && keys.contains(&self.line.key())
    }

    /// The value of the line, when it stands in the line.
    pub(crate) fn value(&self) -> &str {
        &self.text[self.line.value()]
    }

    /// The bytes of this line and of all that are deeper than it.
    pub(crate) fn block(&self) -> Range<usize> {
        let depth = |line: &Line<'_>| line.text.len() - line.text.trim_start().len();
        let below = self.lines.iter().skip(self.index + 1).find(|line| depth(line) <= depth(self.line));
        self.line.range.start..below.map_or(self.text.len(), |line| line.range.start)
    }

    /// The bytes of the line and its end.
    pub(crate) fn whole(&self) -> Range<usize> {
        self.line.range.start..(self.line.range.end + 1).min(self.text.len())
    }

    /// The lines of the entry that the line belongs to.
    pub(crate) fn entry(&self) -> impl Iterator<Item = &Line<'_>> {
        let same = |line: &&Line<'_>| line.path.get(..2) == self.line.path.get(..2);
        self.lines.iter().filter(same)
    }

    /// Whether the file holds this section.
    pub(crate) fn is_of(&self, folder: &str) -> bool {
        self.file.starts_with(folder)
    }
}

/// A file that is damaged.
struct Opened {
    world: &'static World,
    file: &'static str,
    text: &'static str,
    lines: Vec<Line<'static>>,
}

/// All files that are damaged: of each world the one that it was made for.
static FILES: LazyLock<Vec<Opened>> = LazyLock::new(|| {
    let file = |world: &'static World, file: &'static str| {
        let text = world.text(file);
        Opened { world, file, text, lines: lines(text) }
    };
    // The shared types are damaged in the world that has most of them.
    let types = WORLDS.iter().filter(|world| world.focus == "tokens.yaml").map(|world| file(world, "types.yaml"));
    WORLDS.iter().map(|world| file(world, &world.focus)).chain(types).collect()
});

/// Of the mutants that a kind may have at most every third one is made: all of them take more than a minute in a debug build.
const SHARE: usize = 3;

/// The mutants of one kind: some of all that are possible, always the same ones.
pub(crate) fn mutants(kind: &Kind) -> Vec<Mutant<'static>> {
    let mut all = Vec::new();
    for Opened { world, file, text, lines } in FILES.iter() {
        for (index, line) in lines.iter().enumerate() {
            let hits = (kind.hits)(&Site { world, file, text, lines, line, index });
            all.extend(hits.into_iter().map(|hit| (*world, *file, hit)));
        }
    }
    let step = all.len().div_ceil(kind.most.div_ceil(SHARE)).max(1);
    // Not the first of each step: that would be the first line of many files.
    all.into_iter().skip(step / 2).step_by(step).map(|(world, file, hit)| mutant(kind, world, file, hit)).collect()
}

fn mutant(kind: &Kind, world: &'static World, file: &str, hit: Hit) -> Mutant<'static> {
    let mut text = world.text(file).as_bytes().to_vec();
    let name = if hit.name.is_empty() { described(world.text(file), &hit.range) } else { hit.name };
    let at = hit.range.start..hit.range.start + hit.with.len().saturating_sub(1);
    text.splice(hit.range, hit.with);
    Mutant { kind: kind.name, world, file: file.to_owned(), text, at, name, want: kind.want }
}

/// The lines that a range touches, and the name of the entry that they are in.
fn described(text: &str, range: &Range<usize>) -> String {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |len| range.end + len);
    let lines = lines(text);
    let line = lines.iter().rev().find(|line| line.range.start <= range.start);
    let entry = line.and_then(|line| line.path.get(1)).copied().unwrap_or_default();
    format!("{entry} {}", &text[start..end])
}
