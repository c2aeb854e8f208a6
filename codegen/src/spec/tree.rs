//! The files of a spec as trees. Those of the last time are kept, because to read YAML is what takes longest, and whoever edits a
//! spec changes one file at a time.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::grammar::Kind;
use super::places::File;
use super::yaml::{self, Node};
use super::{notation, odd, recover, side};
use crate::diagnostic::{Rule, Sink, Span};
use crate::parallel;

/// One file as a tree, put right as far as it is clear what was meant.
#[derive(Debug)]
pub(super) struct Tree {
    /// The file, in which everything stands where its author has it.
    pub(super) file: Arc<File>,
    /// The tree in which everything stands where it belongs, when that is somewhere else.
    moved: Option<Node>,
    /// What is wrong with it as far as its keys tell.
    pub(super) found: Sink,
}

/// The trees of a spec as it was the last time.
#[derive(Debug, Default)]
pub struct Trees(BTreeMap<String, Tree>);

impl Trees {
    /// Makes them those of these files. Only what is different is read, side by side.
    pub(super) fn update<'f>(&mut self, files: impl Iterator<Item = (&'f str, &'f [u8], &'static Kind)>) {
        let mut known = std::mem::take(&mut self.0);
        let mut fresh = Vec::new();
        for (name, content, kind) in files {
            match known.remove_entry(name).filter(|(_, tree)| tree.file.text().as_bytes() == content) {
                Some((name, tree)) => drop(self.0.insert(name, tree)),
                None => fresh.push((name, content, kind)),
            }
        }
        let read = parallel::map(&fresh, |(name, content, kind)| ((*name).to_owned(), Tree::read(name, content, kind)));
        self.0.extend(read);
    }

    /// The tree of a file.
    pub(super) fn get(&self, name: &str) -> Option<&Tree> {
        self.0.get(name)
    }
}

impl Tree {
    fn read(name: &str, content: &[u8], kind: &'static Kind) -> Self {
        let found = Sink::default();
        let mut file = Self::file(&name.into(), content, &found);
        let mut moved = None;
        if file.root_mut().is_some_and(|(_, root)| side::is_other(name, root, kind, &found)) {
            // What it names and declares is neither unused nor unknown.
            file.root().into_iter().for_each(|root| root.drop_into(&found));
            file = File::new(file.text().to_owned(), None);
        }
        if let Some((text, root)) = file.root_mut() {
            recover::tidy(root, kind, text, &found);
            moved = recover::lift(root, kind);
        }
        Self { file: Arc::new(file), moved, found }
    }

    /// The file, whose tree is nothing when it has what the spec does not, though YAML does.
    fn file(name: &Arc<str>, content: &[u8], found: &Sink) -> File {
        match std::str::from_utf8(content) {
            Ok(text) if odd::report(name, text, found) || notation::report(name, text, found) => File::new(text.to_owned(), None),
            _ => read(name, content, found),
        }
    }

    /// The tree to read from.
    pub(super) fn root(&self) -> Option<&Node> {
        self.moved.as_ref().or_else(|| self.file.root())
    }
}

/// One file as it is written.
pub(super) fn read(name: &Arc<str>, content: &[u8], sink: &Sink) -> File {
    match std::str::from_utf8(content) {
        Ok(text) => File::new(text.to_owned(), yaml::parse(name, text, sink)),
        Err(error) => {
            let (text, at) = (String::from_utf8_lossy(content).into_owned(), error.valid_up_to());
            let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
            let wide = content.starts_with(&[0xff, 0xfe]) || content.starts_with(&[0xfe, 0xff]);
            let message = if wide { "the file is UTF-16" } else { "the file is not UTF-8 from here on" };
            let help = "save it as UTF-8, without a mark of its own: an editor offers that where it saves a file";
            sink.report_with(Rule::Syntax, &Span::of_bytes(name, &text, at..end), message, help);
            // Kept all the same: what it uses is not unused.
            File::new(text, None)
        }
    }
}
