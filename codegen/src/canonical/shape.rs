//! What each place of a spec file looks like: which keys it has, whose order is that of [`grammar`], and whether it takes one line or
//! one line an entry.

use crate::spec::grammar::{self, Kind};

/// The form of one place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// What stands there, by its keys. A key that is not among them stays behind the one it stands behind.
    kind: Option<&'static Kind>,
    /// Lines.
    pub(super) layout: Layout,
    /// Empty lines.
    pub(super) gaps: Gaps,
    /// Whether its words are bare even where a reader of YAML 1.1 takes them for something else.
    pub(super) words: bool,
    /// The places below, by key; `*` is every other key, and every item of a list.
    below: &'static [(&'static str, &'static Shape)],
}

/// How many lines a map or a list takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Always a line for each entry.
    Block,
    /// One line when it fits.
    Fit,
    /// One line when it fits and holds scalars only.
    Scalars,
    /// One line, however long.
    Line,
}

/// Where empty lines stand between entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gaps {
    /// Between all of them.
    All,
    /// Around those that take several lines.
    Large,
    /// Where the author has set one.
    Kept,
}

impl Shape {
    /// The form of what stands below a key.
    pub(super) fn below(&self, key: Option<&str>) -> &'static Self {
        let find = |wanted: &str| self.below.iter().find(|(name, _)| *name == wanted).map(|(_, shape)| *shape);
        key.and_then(find).or_else(|| find("*")).unwrap_or(&FREE)
    }

    /// Where a key stands among the others.
    pub(super) fn rank(&self, key: Option<&str>) -> Option<usize> {
        self.kind?.keys.iter().position(|known| Some(known.name) == key)
    }
}

const fn fit(kind: Option<&'static Kind>) -> Shape {
    Shape { kind, layout: Layout::Fit, gaps: Gaps::Kept, words: false, below: &[] }
}

const fn block(kind: Option<&'static Kind>, below: &'static [(&'static str, &'static Shape)]) -> Shape {
    Shape { kind, layout: Layout::Block, gaps: Gaps::Kept, words: false, below }
}

const fn section(below: &'static [(&'static str, &'static Shape)]) -> Shape {
    Shape { kind: None, layout: Layout::Block, gaps: Gaps::All, words: false, below }
}

/// A file with these sections: of the kind that has most of them.
pub(super) fn file<'k>(sections: impl Iterator<Item = &'k str> + Clone) -> Shape {
    let has = |kind: &&Kind| sections.clone().filter(|section| kind.key(section).is_some()).count();
    // Of several the last would be taken, and the first ones are the usual.
    let kind = grammar::FILES.into_iter().rev().max_by_key(has);
    Shape { kind, ..FILE }
}

static FILE: Shape = Shape {
    kind: None,
    layout: Layout::Block,
    gaps: Gaps::Large,
    words: false,
    below: &[
        ("ids", &IDS),
        ("tokens", &section(&[("*", &TOKEN)])),
        ("errcodes", &block(None, &[("*", &ERRCODE)])),
        ("endpoints", &section(&[("*", &ENDPOINT)])),
        ("events", &section(&[("*", &EVENT)])),
        ("replies", &section(&[("*", &REPLY)])),
        ("types", &section(&[("*", &block(Some(&grammar::STRUCT), &[("fields", &MEMBERS)]))])),
        ("enums", &section(&[("*", &ENUM)])),
        ("unions", &section(&[("*", &UNION)])),
    ],
};

/// Whatever the format says nothing about.
pub(super) static FREE: Shape = Shape { kind: None, layout: Layout::Fit, gaps: Gaps::Kept, words: false, below: &[("*", &FREE)] };

/// `checked: no`, which nobody writes in quotes.
static CHECKED: Shape = Shape { words: true, below: &[("*", &WORDS)], ..fit(Some(&grammar::CHECKED)) };

static WORDS: Shape = Shape { words: true, ..fit(None) };

static ENDPOINT: Shape = block(
    Some(&grammar::ENDPOINT),
    &[
        ("checked", &CHECKED),
        ("query", &MEMBERS),
        ("request", &MEMBERS),
        ("multipart", &MEMBERS),
        ("response", &MEMBERS),
        ("pages", &fit(Some(&grammar::PAGES))),
        ("waits", &fit(Some(&grammar::WAITS))),
        ("example", &block(Some(&grammar::EXAMPLE), &[("*", &FREE)])),
    ],
);

static EVENT: Shape = block(Some(&grammar::EVENT), &[("checked", &CHECKED), ("fields", &MEMBERS)]);

static REPLY: Shape = block(Some(&grammar::REPLY), &[("checked", &CHECKED), ("fields", &MEMBERS)]);

static MEMBERS: Shape = block(None, &[("*", &fit(Some(&grammar::MEMBER)))]);

static ENUM: Shape = block(
    Some(&grammar::ENUM),
    &[(
        "values",
        &Shape {
            kind: None,
            layout: Layout::Scalars,
            gaps: Gaps::Kept,
            words: false,
            below: &[("*", &fit(Some(&grammar::VALUE)))],
        },
    )],
);

static UNION: Shape = block(Some(&grammar::UNION), &[("variants", &block(None, &[("*", &fit(Some(&grammar::VARIANT)))]))]);

static IDS: Shape = block(None, &[("*", &block(Some(&grammar::ID), &[]))]);

static TOKEN: Shape = block(
    Some(&grammar::TOKEN),
    &[(
        "obtained",
        &block(
            Some(&grammar::OBTAINED),
            &[("fetch", &block(None, &[("*", &block(Some(&grammar::FETCH), &[]))])), ("pushed", &fit(Some(&grammar::PUSHED)))],
        ),
    )],
);

static ERRCODE: Shape = Shape { kind: Some(&grammar::ERRCODE), layout: Layout::Line, gaps: Gaps::Kept, words: false, below: &[] };
