//! Characters that are not what they look like: a blank that is no space, a full-width comma, a letter of another alphabet.
//!
//! They come with what is pasted from a page, a chat or a word processor, and no editor shows the difference, while the parser and every
//! rule behind it complain of something else. So they are looked for first, and a file that has one is read no further. In prose they
//! may be what their author wants: they are mistakes in keys, in the words of the format, and where they stand in for YAML's own marks.

mod table;

use std::sync::Arc;

use super::pieces::{Piece, is_blank, pieces};
use super::zone::{self, Line};
use crate::diagnostic::{Diagnostic, Rule, Sink};
use table::{Class, Odd, odd};

/// Keys whose values are words, names, numbers and paths, never prose.
const WORDS: &[&str] = &[
    "also",
    "answer",
    "by",
    "cached",
    "call",
    "change_type",
    "chunks",
    "cursor",
    "docs",
    "domain",
    "effect",
    "event",
    "flatten",
    "from",
    "has",
    "host",
    "http",
    "info_type",
    "items",
    "kind",
    "last",
    "layout",
    "life",
    "max_bytes",
    "max_chars",
    "max_items",
    "more",
    "msg_type",
    "name",
    "needs",
    "of",
    "offset",
    "page",
    "range",
    "refused_by",
    "rejected_by",
    "scope",
    "secret",
    "send",
    "sensitive",
    "serves",
    "signed",
    "tag",
    "token",
    "token_in",
    "type",
    "until",
    "updated",
    "via",
    "while",
    "wire",
];

/// Reports the odd characters of a file that stand where they cause a mistake; true when there is one.
pub(super) fn report(file: &Arc<str>, text: &str, sink: &Sink) -> bool {
    // The mark at the very beginning says only that the file is UTF-8.
    if text.trim_start_matches('\u{feff}').bytes().all(|byte| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\r')) {
        return false;
    }
    zone::report(file, text, sink, |line| {
        let found = of_line(line.text, line.zone.raw, line.zone.example, line.number == 1);
        let runs = found.chunk_by(|(at, c, odd), (next, _, other)| odd.what == other.what && *next == at + c.len_utf8());
        runs.filter_map(|run| of_run(line, run, file)).collect()
    })
}

/// What is said of odd characters of one sort that stand together.
fn of_run(line: &Line<'_>, run: &[(usize, char, Odd)], file: &str) -> Option<Diagnostic> {
    let (at, c, odd) = run.first().copied()?;
    let span = line.span(at, run.len());
    let plain: String = run.iter().map(|(.., odd)| odd.plain()).collect();
    // In the indentation an ideographic space is as wide as two.
    let indents = c == '\u{3000}' && line.text.get(..at).is_some_and(|before| before.chars().all(is_blank));
    let plain = if indents { plain.repeat(2) } else { plain };
    let report = Diagnostic::new(Rule::OddCharacter, &span, odd.message(c)).help(odd.help()).replace(&span, plain);
    // Whoever pastes one odd character pastes more of them.
    Some(report.because(format!("{} {file}", odd.what)))
}

/// The odd characters of a line, each with its byte.
fn of_line(line: &str, raw: bool, example: bool, first: bool) -> Vec<(usize, char, Odd)> {
    let margin = line.len() - line.trim_start_matches(is_blank).len();
    let comment = line.get(margin..).is_some_and(|rest| rest.starts_with('#'));
    let mut found: Vec<(usize, char, Odd)> = Vec::new();
    let everywhere = |at: usize, class: Class| match class {
        Class::Invisible => !(comment || first && at == 0),
        Class::Blank => at < margin,
        Class::Letter | Class::Mark | Class::Quote => false,
    };
    found.extend(odds(line, 0).filter(|(at, _, odd)| everywhere(*at, odd.class)));
    if !raw && !comment {
        for piece in pieces(line) {
            found.extend(
                of_piece(&piece, example).into_iter().filter(|(at, _, odd)| odd.class != Class::Invisible && *at >= margin),
            );
        }
    }
    found.sort_by_key(|(at, ..)| *at);
    found.dedup_by_key(|(at, ..)| *at);
    found
}

/// The odd characters of a key or value that are mistakes there.
fn of_piece(piece: &Piece<'_>, example: bool) -> Vec<(usize, char, Odd)> {
    let all = || odds(piece.text, piece.at);
    let word = match piece.of {
        None => !piece.is_quoted(),
        Some(key) => !example && WORDS.contains(&key),
    };
    if word || is_number(piece.text) {
        return all().collect();
    }
    if piece.is_quoted() {
        return Vec::new();
    }
    let inner = piece.text.trim_matches(is_blank);
    let start = piece.at + piece.text.find(inner).unwrap_or_default();
    let around = start..start + inner.len();
    let quotes = quoted(inner);
    all().filter(|(at, _, odd)| !around.contains(at) || quotes && odd.class == Class::Quote).collect()
}

/// Whether a text stands in typographic quotes, or in one of them: the other one may stand behind a comma.
fn quoted(text: &str) -> bool {
    let bare = text.trim_end_matches(['}', ']', ',', ' ']).trim_end_matches('.');
    [('“', '”'), ('‘', '’')].iter().any(|(open, close)| {
        let (begins, ends) = (bare.starts_with(*open), bare.ends_with(*close));
        let (other_end, other_begin) = (ends || !bare.contains(*close), begins || !bare.contains(*open));
        begins && other_end || ends && other_begin
    })
}

/// Whether a text is a number but for its digits.
fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || ('０'..='９').contains(&c))
}

fn odds(text: &str, from: usize) -> impl Iterator<Item = (usize, char, Odd)> {
    text.char_indices().filter_map(move |(at, c)| Some((from + at, c, odd(c)?)))
}
