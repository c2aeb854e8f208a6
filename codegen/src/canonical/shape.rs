//! What each place of a spec file looks like: the order of its keys, and whether it takes one line or one line an entry.

/// The form of one place.
#[derive(Debug)]
pub(super) struct Shape {
    /// The keys in their order. A key that is not among them stays behind the one it stands behind.
    pub(super) order: &'static [&'static str],
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
}

const fn fit(order: &'static [&'static str]) -> Shape {
    Shape { order, layout: Layout::Fit, gaps: Gaps::Kept, words: false, below: &[] }
}

const fn block(order: &'static [&'static str], below: &'static [(&'static str, &'static Shape)]) -> Shape {
    Shape { order, layout: Layout::Block, gaps: Gaps::Kept, words: false, below }
}

const fn section(below: &'static [(&'static str, &'static Shape)]) -> Shape {
    Shape { order: &[], layout: Layout::Block, gaps: Gaps::All, words: false, below }
}

/// A file.
pub(super) static FILE: Shape = Shape {
    order: &["domain", "title", "summary", "ids", "tokens", "errcodes", "endpoints", "events", "types", "enums", "unions"],
    layout: Layout::Block,
    gaps: Gaps::Large,
    words: false,
    below: &[
        ("ids", &IDS),
        ("tokens", &section(&[("*", &TOKEN)])),
        ("errcodes", &block(&[], &[("*", &ERRCODE)])),
        ("endpoints", &section(&[("*", &ENDPOINT)])),
        ("events", &section(&[("*", &EVENT)])),
        ("types", &section(&[("*", &block(&["summary", "fields"], &[("fields", &MEMBERS)]))])),
        ("enums", &section(&[("*", &ENUM)])),
        ("unions", &section(&[("*", &UNION)])),
    ],
};

/// Whatever the format says nothing about.
static FREE: Shape = Shape { order: &[], layout: Layout::Fit, gaps: Gaps::Kept, words: false, below: &[("*", &FREE)] };

/// `checked: no`, which nobody writes in quotes.
static CHECKED: Shape = Shape { words: true, below: &[("*", &WORDS)], ..fit(&["page", "updated", "part"]) };

static WORDS: Shape = Shape { words: true, ..fit(&[]) };

static ENDPOINT: Shape = block(
    &[
        "title",
        "summary",
        "docs",
        "checked",
        "from",
        "http",
        "host",
        "token",
        "token_in",
        "effect",
        "repeatable",
        "answer",
        "signed",
        "deprecated",
        "note",
        "query",
        "request",
        "multipart",
        "response",
        "pages",
        "example",
    ],
    &[
        ("checked", &CHECKED),
        ("query", &MEMBERS),
        ("request", &MEMBERS),
        ("multipart", &MEMBERS),
        ("response", &MEMBERS),
        ("pages", &fit(&["items", "cursor", "offset", "send", "more", "last"])),
        ("example", &block(&["request", "response"], &[("*", &FREE)])),
    ],
);

static EVENT: Shape = block(
    &[
        "title",
        "summary",
        "docs",
        "checked",
        "via",
        "msg_type",
        "event",
        "info_type",
        "change_type",
        "from",
        "deprecated",
        "note",
        "fields",
        "example",
    ],
    &[("checked", &CHECKED), ("fields", &MEMBERS)],
);

static MEMBERS: Shape = block(
    &[],
    &[(
        "*",
        &fit(&[
            "type",
            "name",
            "wire",
            "joined",
            "flatten",
            "range",
            "max_items",
            "max_chars",
            "max_bytes",
            "default",
            "const",
            "sensitive",
            "via",
            "from",
            "deprecated",
            "summary",
        ]),
    )],
);

static ENUM: Shape = block(
    &["summary", "values"],
    &[(
        "values",
        &Shape {
            order: &[],
            layout: Layout::Scalars,
            gaps: Gaps::Kept,
            words: false,
            below: &[("*", &fit(&["value", "summary"]))],
        },
    )],
);

static UNION: Shape = block(
    &["summary", "tag", "layout", "variants"],
    &[("variants", &block(&[], &[("*", &fit(&["value", "key", "type", "summary"]))]))],
);

static IDS: Shape = block(&[], &[("*", &block(&["type", "secret", "summary"], &[]))]);

static TOKEN: Shape = block(
    &["title", "summary", "docs", "scope", "query", "type", "life", "cached", "needs", "obtained", "rejected_by", "refused_by"],
    &[(
        "obtained",
        &block(
            &["fetch", "pushed", "given"],
            &[
                ("fetch", &block(&[], &[("*", &block(&["when", "call", "with", "value", "expires_in"], &[]))])),
                ("pushed", &fit(&["event", "value", "of", "newest", "expires_in"])),
            ],
        ),
    )],
);

static ERRCODE: Shape = Shape {
    order: &["name", "meaning", "kind", "of", "remedy"],
    layout: Layout::Line,
    gaps: Gaps::Kept,
    words: false,
    below: &[],
};
