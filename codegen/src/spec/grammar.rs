//! The keys that the format has: which stand in what, and what each of them holds.
//!
//! `reader.rs` says how a value is read; this says which ones there are, so that a key that is misspelt, or a block that stands
//! in the wrong place, is recognised before anything is missed.

/// A kind of map.
#[derive(Debug)]
pub(super) struct Kind {
    /// What it is, for messages.
    pub what: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// Keys that only this kind has: a map with one of them is of this kind.
    pub marks: &'static [&'static str],
}

/// A key of a kind.
#[derive(Debug)]
pub(super) struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
}

/// What a key holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Holds {
    /// A scalar, a list of scalars, or anything that an author is free to write (an example).
    Value,
    /// A map of this kind.
    One(&'static Kind),
    /// A map from names to maps of this kind.
    Many(&'static Kind),
    /// A list of maps of this kind.
    List(&'static Kind),
}

impl Kind {
    /// The key with a name.
    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The names of all keys.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.keys.iter().map(|key| key.name)
    }

    /// Whether both are one and the same.
    pub(super) fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

const fn value(name: &'static str) -> Key {
    Key { name, holds: Holds::Value }
}

const fn one(name: &'static str, kind: &'static Kind) -> Key {
    Key { name, holds: Holds::One(kind) }
}

const fn many(name: &'static str, kind: &'static Kind) -> Key {
    Key { name, holds: Holds::Many(kind) }
}

/// The kinds whose entries are told apart by their keys, the plainest mark first.
pub(super) static ENTRIES: &[&Kind] = &[&ENDPOINT, &EVENT, &TOKEN, &ERRCODE, &UNION, &ENUM, &STRUCT, &MEMBER, &ID];

/// `api/<domain>.yaml`
pub(super) static API: Kind = Kind {
    what: "the file",
    keys: &[
        value("domain"),
        value("title"),
        value("summary"),
        many("types", &STRUCT),
        many("enums", &ENUM),
        many("unions", &UNION),
        many("endpoints", &ENDPOINT),
    ],
    marks: &[],
};

/// `events/<domain>.yaml`
pub(super) static EVENTS: Kind = Kind {
    what: "the file",
    keys: &[
        value("domain"),
        value("title"),
        value("summary"),
        many("types", &STRUCT),
        many("enums", &ENUM),
        many("unions", &UNION),
        many("events", &EVENT),
    ],
    marks: &[],
};

/// `types.yaml`
pub(super) static TYPES: Kind = Kind {
    what: "the file",
    keys: &[many("ids", &ID), many("types", &STRUCT), many("enums", &ENUM), many("unions", &UNION)],
    marks: &[],
};

/// `tokens.yaml`
pub(super) static TOKENS: Kind = Kind { what: "the file", keys: &[many("tokens", &TOKEN)], marks: &[] };

/// `errors.yaml`
pub(super) static ERRORS: Kind = Kind { what: "the file", keys: &[many("errcodes", &ERRCODE)], marks: &[] };

static ENDPOINT: Kind = Kind {
    what: "endpoint",
    keys: &[
        value("title"),
        value("summary"),
        value("docs"),
        one("checked", &CHECKED),
        value("http"),
        value("host"),
        value("token"),
        value("token_in"),
        value("effect"),
        value("repeatable"),
        value("answer"),
        value("signed"),
        many("query", &MEMBER),
        many("multipart", &MEMBER),
        many("request", &MEMBER),
        many("response", &MEMBER),
        one("pages", &PAGES),
        one("example", &EXAMPLE),
        value("deprecated"),
        value("note"),
        value("from"),
    ],
    marks: &["http", "effect", "response"],
};

static EVENT: Kind = Kind {
    what: "event",
    keys: &[
        value("title"),
        value("summary"),
        value("docs"),
        one("checked", &CHECKED),
        value("via"),
        value("info_type"),
        value("msg_type"),
        value("event"),
        value("change_type"),
        many("fields", &MEMBER),
        value("example"),
        value("deprecated"),
        value("note"),
        value("from"),
    ],
    marks: &["info_type", "msg_type", "change_type"],
};

static STRUCT: Kind = Kind { what: "type", keys: &[value("summary"), many("fields", &MEMBER)], marks: &["fields"] };

static ENUM: Kind = Kind { what: "enum", keys: &[value("summary"), many("values", &VALUE)], marks: &["values"] };

static VALUE: Kind = Kind { what: "value", keys: &[value("value"), value("summary")], marks: &[] };

static UNION: Kind = Kind {
    what: "union",
    keys: &[value("summary"), value("tag"), value("layout"), many("variants", &VARIANT)],
    marks: &["variants", "layout"],
};

static VARIANT: Kind =
    Kind { what: "variant", keys: &[value("summary"), value("type"), value("value"), value("key")], marks: &[] };

static ID: Kind = Kind { what: "id", keys: &[value("summary"), value("type"), value("secret")], marks: &["secret"] };

static MEMBER: Kind = Kind {
    what: "member",
    keys: &[
        value("type"),
        value("summary"),
        value("name"),
        value("wire"),
        value("joined"),
        value("range"),
        value("max_items"),
        value("max_chars"),
        value("max_bytes"),
        value("default"),
        value("const"),
        value("sensitive"),
        value("flatten"),
        value("deprecated"),
        value("via"),
        value("from"),
    ],
    marks: &["wire", "range", "max_items", "max_chars", "max_bytes", "sensitive", "flatten", "joined"],
};

static CHECKED: Kind = Kind { what: "the value of", keys: &[value("page"), value("updated"), value("part")], marks: &[] };

static PAGES: Kind = Kind {
    what: "the value of",
    keys: &[value("items"), value("cursor"), value("send"), value("offset"), value("more"), value("last")],
    marks: &[],
};

static EXAMPLE: Kind = Kind { what: "the value of", keys: &[value("request"), value("response")], marks: &[] };

static TOKEN: Kind = Kind {
    what: "token",
    keys: &[
        value("title"),
        value("summary"),
        value("docs"),
        value("scope"),
        value("query"),
        value("type"),
        value("life"),
        value("cached"),
        value("needs"),
        one("obtained", &OBTAINED),
        value("rejected_by"),
        value("refused_by"),
    ],
    marks: &["obtained", "scope", "rejected_by", "refused_by"],
};

static OBTAINED: Kind = Kind {
    what: "the value of",
    keys: &[Key { name: "fetch", holds: Holds::List(&FETCH) }, one("pushed", &PUSHED), value("given")],
    marks: &[],
};

static FETCH: Kind = Kind {
    what: "an item of",
    keys: &[value("when"), value("call"), value("with"), value("value"), value("expires_in")],
    marks: &[],
};

static PUSHED: Kind = Kind {
    what: "the value of",
    keys: &[value("event"), value("value"), value("of"), value("newest"), value("expires_in")],
    marks: &[],
};

static ERRCODE: Kind = Kind {
    what: "errcode",
    keys: &[value("name"), value("meaning"), value("kind"), value("of"), value("remedy")],
    marks: &["meaning", "remedy"],
};

/// Words that people write for a key, and what the format says instead: the key, or advice in a sentence.
pub(super) const SYNONYMS: &[(&str, &str)] = &[
    ("description", "summary"),
    ("desc", "summary"),
    ("comment", "summary"),
    ("doc", "docs"),
    ("url", "http"),
    ("path", "http"),
    ("endpoint", "http"),
    ("params", "request"),
    ("parameters", "request"),
    ("body", "request"),
    ("returns", "response"),
    ("result", "response"),
    ("members", "fields"),
    ("properties", "fields"),
    ("variant", "variants"),
    ("paging", "pages"),
    ("pagination", "pages"),
    ("access_token", "token"),
    ("alias", "name"),
    ("rename", "name"),
    ("secret", "sensitive"),
    ("max_length", "max_chars"),
    ("max_len", "max_chars"),
    ("message", "meaning"),
    ("optional", "write `?` behind the type of what may be absent: `type: string?`"),
    ("required", "a member is required unless its type ends in `?`"),
    ("nullable", "write `?` behind the type of what may be absent: `type: string?`"),
    ("min", "write both limits as one range: `range: 1..=1000`, or `range: 1..`"),
    ("max", "write both limits as one range: `range: 1..=1000`"),
    ("minimum", "write both limits as one range: `range: 1..=1000`, or `range: 1..`"),
    ("maximum", "write both limits as one range: `range: 1..=1000`"),
    ("enum", "declare the values under `enums`, and give the enum's name as the type"),
    ("items", "a list is written as its type: `type: list<string>`"),
    ("method", "method and path stand together: `http: POST /cgi-bin/…`"),
];
