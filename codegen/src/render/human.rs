//! For people: the look of rustc.
//!
//! Drawn by annotate-snippets, the library that cargo draws its own messages with, which is in the tree anyway, below the YAML reader.
//! It lines wide characters up, shows tabs, trims long lines to the part that matters, and shows several places of several files in
//! one picture, each of which the forty lines that stood here before did for one place only or not at all.

use std::collections::BTreeSet;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{All, worth_showing};
use crate::diagnostic::{Diagnostic, Span};

/// All diagnostics, ending with how many there are.
pub(super) fn render(all: All<'_>, colored: bool) -> String {
    let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in all.found {
        out += &renderer.render(&[group(all, diagnostic)]);
        out += "\n\n";
    }
    let files: BTreeSet<&str> = all.found.iter().map(|diagnostic| &*diagnostic.span.file).collect();
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    out += &format!("{} in {}\n", plural(all.found.len(), "error"), plural(files.len(), "file"));
    out
}

fn group<'a>(all: All<'a>, diagnostic: &'a Diagnostic) -> Group<'a> {
    let (shown, more) = worth_showing(diagnostic);
    let own = (&diagnostic.span, diagnostic.label.as_str(), AnnotationKind::Primary);
    let marks: Vec<_> =
        std::iter::once(own).chain(shown.iter().map(|r| (&r.span, r.label.as_str(), AnnotationKind::Context))).collect();
    let mut files: Vec<&str> = Vec::new();
    for (span, ..) in &marks {
        if !files.contains(&&*span.file) {
            files.push(&span.file);
        }
    }
    let title = Level::ERROR.primary_title(diagnostic.message.as_str()).id(diagnostic.code());
    let mut group = Group::with_title(title);
    for file in files {
        let marks: Vec<_> = marks.iter().filter(|(span, ..)| &*span.file == file).copied().collect();
        group = group.element(snippet(all, &marks));
    }
    if more > 0 {
        let places = if more == 1 { "place" } else { "places" };
        group = group.element(Level::NOTE.message(format!("the same in {more} more {places}")));
    }
    group.element(Level::HELP.message(diagnostic.help.as_str()))
}

/// The marked lines of one file. Only the part of the file that holds them is given away, so that a thousand mistakes do not mean
/// reading the file a thousand times.
fn snippet<'a>(all: All<'a>, marks: &[(&'a Span, &'a str, AnnotationKind)]) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let lines = marks.iter().map(|(span, ..)| span.line);
    let (first, last) = (lines.clone().min().unwrap_or(1), lines.max().unwrap_or(1));
    let file = marks.first().map_or("", |(span, ..)| &*span.file);
    let start = all.places.line(file, first).map_or(0, |(start, _)| start);
    let end = all.places.line(file, last).map_or(0, |(start, text)| start + text.trim_end_matches(['\n', '\r']).len());
    let source = all.places.text(file).and_then(|text| text.get(start..end)).unwrap_or_default();
    let path = marks.first().map(|(span, ..)| all.file(span)).unwrap_or_default();
    let mut snippet = Snippet::source(source).path(path).line_start(usize::try_from(first).unwrap_or(1));
    for (span, label, kind) in marks {
        let mark = kind.span(within(all, span, start, source));
        snippet = snippet.annotation(if label.is_empty() { mark } else { mark.label(*label) });
    }
    snippet
}

/// The bytes that a place covers in its first line, counted from the start of the source.
fn within(all: All<'_>, span: &Span, start: usize, source: &str) -> Range<usize> {
    let line_end = all.places.line(&span.file, span.line).map_or(0, |(at, text)| at + text.trim_end().len());
    let from = span.range.start.saturating_sub(start).min(source.len());
    let upto = span.range.end.min(line_end.max(span.range.start)).saturating_sub(start).min(source.len());
    from..upto.max(from)
}
