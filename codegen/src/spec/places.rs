//! Finds the place of a value from the place of the thing it belongs to.
//!
//! The resolved model carries one position per thing: the key that declares it. A check that wants to point at one word of it,
//! say `range` of a member or the third item of an example, asks here.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::yaml::{Entry, Node, Value};
use crate::diagnostic::Span;

/// The trees of all files, and their text.
#[derive(Debug, Default)]
pub struct Places {
    files: BTreeMap<Arc<str>, Arc<File>>,
}

/// One file: its text, and its tree unless it is no YAML.
#[derive(Debug)]
pub(super) struct File {
    text: String,
    /// The byte at which each line starts.
    lines: Vec<usize>,
    root: Option<Node>,
    /// Counted when it is asked for, and only once however often the spec is read.
    digest: OnceLock<String>,
}

impl File {
    pub(super) fn new(text: String, root: Option<Node>) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        Self { text, lines, root, digest: OnceLock::new() }
    }

    /// The text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The tree.
    pub(super) fn root(&self) -> Option<&Node> {
        self.root.as_ref()
    }

    /// The text and the tree, to put right what is slightly wrong.
    pub(super) fn root_mut(&mut self) -> Option<(&str, &mut Node)> {
        Some((&self.text, self.root.as_mut()?))
    }

    /// A line (from 1) with its end, and the byte at which it starts.
    fn line(&self, number: u32) -> Option<(usize, &str)> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *self.lines.get(index)?;
        let end = self.lines.get(index + 1).copied().unwrap_or(self.text.len());
        Some((start, self.text.get(start..end)?))
    }
}

impl Places {
    /// Keeps a file.
    pub(super) fn keep(&mut self, name: Arc<str>, file: Arc<File>) {
        self.files.insert(name, file);
    }

    /// The text of a file, to show a line of it.
    #[must_use]
    pub fn text(&self, file: &str) -> Option<&str> {
        self.files.get(file).map(|file| file.text.as_str())
    }

    /// A line of a file with its end, and the byte at which it starts.
    #[must_use]
    pub fn line(&self, file: &str, number: u32) -> Option<(usize, &str)> {
        self.files.get(file)?.line(number)
    }

    /// The line and column (in characters) of a byte of a file, both from 1.
    #[must_use]
    pub fn position(&self, file: &str, byte: usize) -> Option<(u32, u32)> {
        let found = self.files.get(file)?;
        let number = found.lines.partition_point(|start| *start <= byte);
        let line = u32::try_from(number).ok()?;
        let (start, text) = found.line(line)?;
        let before = text.get(..byte.checked_sub(start)?)?;
        Some((line, u32::try_from(before.chars().count()).ok()? + 1))
    }

    /// All files, by name, with the digest of their text.
    pub(crate) fn digests(&self, digest: impl Fn(&str) -> String) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(move |(name, file)| (&**name, file.digest.get_or_init(|| digest(&file.text)).as_str()))
    }

    /// Whether a file of this folder (`api/`) could not be read as YAML.
    #[must_use]
    pub fn any_broken(&self, folder: &str) -> bool {
        self.files.iter().any(|(name, file)| file.root.is_none() && name.starts_with(folder))
    }

    /// Whether a file is there, but lacks a key at its top, or has nothing behind it; whoever read it has said so.
    #[must_use]
    pub fn is_without(&self, file: &str, key: &str) -> bool {
        let root = self.files.get(file).and_then(|file| file.root.as_ref());
        root.is_some_and(|root| root.entry(key).is_none_or(|entry| matches!(entry.node.value, Value::Null)))
    }

    /// Whether a folder was found that nobody reads.
    #[must_use]
    pub fn any_stray_folder(&self) -> bool {
        self.files.keys().any(|name| name.ends_with('/'))
    }

    /// The place of what stands below a thing at a path of keys and list indices, or as far down as the path exists.
    #[must_use]
    pub fn below(&self, owner: &Span, path: &[&str]) -> Span {
        self.find(owner).map_or_else(|| owner.clone(), |entry| descend(entry, path))
    }

    /// The place of a key below a thing (not of its value).
    #[must_use]
    pub fn key_below(&self, owner: &Span, path: &[&str], key: &str) -> Option<Span> {
        let mut node = &self.find(owner)?.node;
        for step in path {
            node = child(node, step)?.1;
        }
        node.entry(key).map(|entry| entry.key_span.clone())
    }

    /// The place of what a key at the top of a file has for a value, or of the file's beginning.
    #[must_use]
    pub fn top(&self, file: &str, key: &str) -> Span {
        let found = self.files.get(file).and_then(|file| file.root.as_ref()?.entry(key)).map(|entry| entry.place().clone());
        found.unwrap_or_else(|| Span::start_of(file))
    }

    /// Whether a thing has this key.
    #[must_use]
    pub fn has(&self, owner: &Span, key: &str) -> bool {
        self.find(owner).is_some_and(|entry| entry.node.entry(key).is_some())
    }

    /// The place of row and column (from 1) of a text that starts at `start`, when the file holds it as a block, line by line;
    /// otherwise the start.
    #[must_use]
    pub fn inside(&self, start: &Span, text: &str, row: u32, column: u32, len: usize) -> Span {
        self.in_block(start, text, row, column, len).unwrap_or_else(|| start.clone())
    }

    fn in_block(&self, start: &Span, text: &str, row: u32, column: u32, len: usize) -> Option<Span> {
        let line = start.line.checked_add(row)?.checked_sub(1)?;
        let wanted = text.lines().nth(usize::try_from(row).ok()?.checked_sub(1)?)?;
        let (before, found) = self.line(&start.file, line)?;
        let indent = usize::try_from(start.column).ok()?.checked_sub(1)?;
        if found.trim_end() != format!("{}{wanted}", " ".repeat(indent)).trim_end() {
            return None;
        }
        let skip = usize::try_from(column).ok()?.checked_sub(1)?;
        let skipped: usize = found.chars().take(indent + skip).map(char::len_utf8).sum();
        let range = before + skipped..(before + skipped + len).min(before + found.len());
        Some(Span { file: start.file.clone(), line, column: start.column + column - 1, range })
    }

    fn find(&self, owner: &Span) -> Option<&Entry> {
        let mut node = self.files.get(&owner.file)?.root.as_ref()?;
        // Keys are in the file's order, so the thing is inside the last entry that starts before it.
        loop {
            let entries = node.entries()?;
            let after = entries.partition_point(|entry| entry.key_span.range.start <= owner.range.start);
            let next = entries.get(after.checked_sub(1)?)?;
            if next.key_span == *owner {
                return Some(next);
            }
            node = &next.node;
        }
    }
}

fn child<'a>(node: &'a Node, step: &str) -> Option<(Option<&'a Entry>, &'a Node)> {
    match &node.value {
        Value::List(items) => Some((None, items.get(step.parse::<usize>().ok()?)?)),
        _ => node.entry(step).map(|entry| (Some(entry), &entry.node)),
    }
}

fn descend(owner: &Entry, path: &[&str]) -> Span {
    let (mut node, mut place) = (&owner.node, &owner.key_span);
    for step in path {
        let Some((entry, next)) = child(node, step) else { break };
        place = match (entry, &next.value) {
            (Some(entry), _) => entry.place(),
            // An item that is itself a block map has no place of its own but its first key.
            (None, _) => &next.span,
        };
        node = next;
    }
    place.clone()
}
