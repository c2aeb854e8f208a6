//! Drafts of new entries: what a sample of an endpoint, an event or a reply shows, written into the spec next to its siblings.
//!
//! A sample shows names and values. What they mean is taken from the spec where it knows the name already (`known`), and from the
//! value where it does not (`infer`). What a sample cannot show stays empty, and `cargo codegen lint` refuses the draft until a
//! person has filled that in: titles, summaries, page ids, the effect. Nothing is made up that would look finished.
//!
//! Every member is taken to be always there, unless the sample has `null` for it or one item of a list lacks it: only the official
//! page can tell what may be absent.

mod endpoint;
mod event;
mod infer;
mod known;
mod members;
mod naming;
mod pages;
mod told;

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

pub use endpoint::{Endpoint, endpoint};
pub use event::{Event, event};

use infer::Infer;
use serde_json::json;

use crate::canonical::{self, Addition};
use crate::diagnostic::{Diagnostic, Sink, Span};
use crate::model::Model;
use crate::report::Report;
use crate::spec::{Files, Places};
use crate::{Error, private, resolve, spec};

/// A new entry, not yet written.
#[derive(Debug)]
#[non_exhaustive]
pub struct Draft {
    /// The file that it goes into, relative to the spec folder.
    pub file: String,
    /// The whole text of that file with the entry in it.
    pub text: String,
    /// Whether the file is new.
    pub new_file: bool,
    /// The types that come with it, by name.
    pub types: Vec<String>,
    /// What is left to do, by position.
    pub left: Vec<Diagnostic>,
    /// What the sample made doubtful.
    pub notes: Vec<String>,
}

/// Why there is no draft.
#[derive(Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// Something that was asked for cannot be.
    Unusable {
        /// What.
        message: String,
        /// What to do about it.
        help: String,
    },
    /// It is there already.
    Taken {
        /// What.
        message: String,
        /// The folder of the spec, as it is shown.
        root: PathBuf,
        /// Where it is.
        span: Span,
    },
    /// The spec cannot be read.
    Spec(Report),
}

impl Refusal {
    fn unusable(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Unusable { message: message.into(), help: help.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unusable { message, help } if help.is_empty() => write!(f, "error: {message}"),
            Self::Unusable { message, help } => write!(f, "error: {message}\n  = help: {help}"),
            Self::Taken { message, root, span } => {
                let path = root.join(&*span.file);
                write!(f, "error: {message}\n --> {}:{}:{}", path.display(), span.line, span.column)
            }
            Self::Spec(report) => report.fmt(f),
        }
    }
}

impl std::error::Error for Refusal {}

/// The model of a spec as far as it goes: entries that are not finished are no reason not to draft another.
fn model(files: &Files) -> Result<Model, Refusal> {
    let sink = Sink::default();
    let mut spec = spec::load(files.clone(), &sink);
    if spec.is_headless() {
        return Err(Refusal::Spec(Report::new(sink.into_sorted(), files.root().to_owned(), spec.places)));
    }
    if private::is_private(files) {
        private::platform::add(&mut spec, &sink);
    }
    Ok(resolve::resolve(&spec, &sink))
}

/// The types that were found, as entries of the file.
fn types(infer: &Infer<'_>) -> impl Iterator<Item = Addition> {
    infer.types.iter().map(|(name, found)| Addition {
        section: "types",
        after: None,
        key: name.clone(),
        entry: json!({"summary": null, "fields": members::section(found)}),
    })
}

/// The file with the new entries, and what is wrong with it then.
fn draft(files: &Files, file: String, fresh: &str, additions: &[Addition], notes: Vec<String>) -> Result<Draft, Refusal> {
    let old = files.get(&file);
    let source = match old {
        Some(text) => canonical::format(files.root(), &file, text).map_err(Refusal::Spec)?,
        None => format!("{}{fresh}", modeline(files, &file)),
    };
    let text = canonical::insert(&source, additions)
        .ok_or_else(|| Refusal::unusable(format!("{file} is no map of sections, so there is no place in it"), ""))?;
    let mut after = files.clone();
    after.insert(file.as_str(), text.as_str());
    let (fresh, new) = (old.is_none(), lines(&file, &text, additions));
    let is_new = |left: &Diagnostic| fresh || new.iter().any(|lines| lines.contains(&left.span.line));
    let is_new = |left: &Diagnostic| *left.span.file == *file && is_new(left);
    let left = found(after).into_iter().filter(is_new).collect();
    let types = additions.iter().filter(|addition| addition.section == "types").map(|addition| addition.key.clone()).collect();
    Ok(Draft { new_file: old.is_none(), file, text, types, left, notes })
}

/// The lines of the added entries: what is wrong elsewhere was wrong before.
fn lines(file: &str, text: &str, additions: &[Addition]) -> Vec<Range<u32>> {
    let Some(root) = spec::parse(file, text.as_bytes(), &mut Places::default(), &Sink::default()) else { return Vec::new() };
    let sections = root.entries().unwrap_or_default();
    let entries =
        sections.iter().flat_map(|section| section.node.entries().unwrap_or_default().iter().map(move |entry| (section, entry)));
    let mut starts: Vec<u32> =
        sections.iter().chain(entries.clone().map(|(_, entry)| entry)).map(|entry| entry.key_span.line).collect();
    starts.sort_unstable();
    let end = |start: u32| starts.get(starts.partition_point(|line| *line <= start)).copied().unwrap_or(u32::MAX);
    let added = |section: &str, key: &str| additions.iter().any(|addition| addition.section == section && addition.key == key);
    let added = entries.filter(|(section, entry)| added(&section.key, &entry.key));
    added.map(|(_, entry)| entry.key_span.line..end(entry.key_span.line)).collect()
}

/// Everything that is wrong with a spec.
fn found(files: Files) -> Vec<Diagnostic> {
    let read =
        if private::is_private(&files) { private::read_files(files).map(drop) } else { crate::read_files(files).map(drop) };
    match read {
        Err(Error::Spec(report)) => report.found,
        _ => Vec::new(),
    }
}

/// The first line of the other files of a folder, where that tells editors about the format.
fn modeline(files: &Files, file: &str) -> String {
    let folder = file.split_inclusive('/').next().unwrap_or_default();
    let first = |text: &[u8]| {
        let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = std::str::from_utf8(line).ok()?.trim_end();
        line.starts_with("# yaml-language-server:").then(|| format!("{line}\n"))
    };
    let siblings = files.iter().filter(|(name, _)| name.starts_with(folder) && name.ends_with(".yaml"));
    siblings.filter_map(|(_, text)| first(text)).next().unwrap_or_default()
}

/// The place of a name in a spec, for messages.
fn taken(files: &Files, message: String, span: &Span) -> Refusal {
    Refusal::Taken { message, root: files.root().to_owned(), span: span.clone() }
}
