//! The keys that the format has: which stand in what, and what each of them holds.
//!
//! `reader.rs` says how a value is read; this says which ones there are, so that a key that is misspelt, or a block that stands
//! in the wrong place, is recognised before anything is missed. Keys stand here in their canonical order, which
//! [`canonical`](crate::canonical) takes from here.

/// A kind of map.
#[derive(Debug)]
pub(crate) struct Kind {
    /// What it is, for messages.
    pub what: &'static str,
    /// Its keys, in their canonical order.
    pub keys: &'static [Key],
    /// Keys that only this kind has: a map with one of them is of this kind.
    pub marks: &'static [&'static str],
}

/// A key of a kind.
#[derive(Debug)]
pub(crate) struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
}

/// What a key holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds {
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
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The names of all keys.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.keys.iter().map(|key| key.name)
    }

    /// Whether both are one and the same.
    pub(crate) fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Whether a word is a key of anything that a file declares.
pub(super) fn is_key(word: &str) -> bool {
    ENTRIES.iter().any(|kind| kind.key(word).is_some())
}

/// Whether a word is a key of what stands in braces mostly.
pub(super) fn is_in_braces(word: &str) -> bool {
    [&MEMBER, &VARIANT].iter().any(|kind| kind.key(word).is_some())
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

/// The kinds of files.
#[cfg(feature = "edit")]
pub(crate) static FILES: [&Kind; 5] = [&API, &EVENTS, &TYPES, &TOKENS, &ERRORS];

/// The kinds whose entries are told apart by their keys, the plainest mark first.
pub(super) static ENTRIES: &[&Kind] = &[&ENDPOINT, &EVENT, &TOKEN, &ERRCODE, &UNION, &ENUM, &STRUCT, &MEMBER, &ID];

/// `api/<domain>.yaml`
pub(crate) static API: Kind = Kind {
    what: "the file",
    keys: &[
        value("domain"),
        value("title"),
        value("summary"),
        many("endpoints", &ENDPOINT),
        many("types", &STRUCT),
        many("enums", &ENUM),
        many("unions", &UNION),
    ],
    marks: &[],
};

/// `events/<domain>.yaml`
pub(crate) static EVENTS: Kind = Kind {
    what: "the file",
    keys: &[
        value("domain"),
        value("title"),
        value("summary"),
        many("events", &EVENT),
        many("replies", &REPLY),
        many("types", &STRUCT),
        many("enums", &ENUM),
        many("unions", &UNION),
    ],
    marks: &[],
};

/// `types.yaml`
pub(crate) static TYPES: Kind = Kind {
    what: "the file",
    keys: &[many("ids", &ID), many("types", &STRUCT), many("enums", &ENUM), many("unions", &UNION)],
    marks: &[],
};

/// `tokens.yaml`
pub(crate) static TOKENS: Kind = Kind { what: "the file", keys: &[many("tokens", &TOKEN)], marks: &[] };

/// `errors.yaml`
pub(crate) static ERRORS: Kind = Kind { what: "the file", keys: &[many("errcodes", &ERRCODE)], marks: &[] };

pub(crate) static ENDPOINT: Kind = Kind {
    what: "endpoint",
    keys: &[
        value("title"),
        value("summary"),
        value("docs"),
        one("checked", &CHECKED),
        value("from"),
        value("http"),
        value("host"),
        value("token"),
        value("token_in"),
        value("effect"),
        value("repeatable"),
        value("body"),
        value("answer"),
        value("signed"),
        value("workwx_sign"),
        value("deprecated"),
        value("note"),
        many("query", &MEMBER),
        many("request", &MEMBER),
        many("multipart", &MEMBER),
        many("response", &MEMBER),
        one("pages", &PAGES),
        one("waits", &WAITS),
        value("chunks"),
        one("example", &EXAMPLE),
    ],
    marks: &["http", "effect", "response"],
};

pub(crate) static EVENT: Kind = Kind {
    what: "event",
    keys: &[
        value("title"),
        value("summary"),
        value("docs"),
        one("checked", &CHECKED),
        value("via"),
        value("msg_type"),
        value("event"),
        value("info_type"),
        value("change_type"),
        value("also"),
        value("from"),
        value("deprecated"),
        value("note"),
        many("fields", &MEMBER),
        value("example"),
    ],
    marks: &["info_type", "msg_type", "change_type"],
};

/// What a receiver answers to an event. Its entries are told apart from events by their section alone.
pub(crate) static REPLY: Kind = Kind {
    what: "reply",
    keys: &[
        value("title"),
        value("summary"),
        value("docs"),
        one("checked", &CHECKED),
        value("via"),
        value("msg_type"),
        value("from"),
        value("deprecated"),
        value("note"),
        many("fields", &MEMBER),
        value("example"),
    ],
    marks: &["msg_type"],
};

pub(crate) static STRUCT: Kind = Kind { what: "type", keys: &[value("summary"), many("fields", &MEMBER)], marks: &["fields"] };

pub(crate) static ENUM: Kind = Kind { what: "enum", keys: &[value("summary"), many("values", &VALUE)], marks: &["values"] };

pub(crate) static VALUE: Kind = Kind { what: "value", keys: &[value("value"), value("summary")], marks: &[] };

pub(crate) static UNION: Kind = Kind {
    what: "union",
    keys: &[value("summary"), value("by"), value("tag"), value("layout"), many("variants", &VARIANT)],
    marks: &["variants", "layout"],
};

pub(crate) static VARIANT: Kind =
    Kind { what: "variant", keys: &[value("value"), value("key"), value("type"), value("has"), value("summary")], marks: &[] };

pub(crate) static ID: Kind = Kind { what: "id", keys: &[value("type"), value("secret"), value("summary")], marks: &["secret"] };

pub(crate) static MEMBER: Kind = Kind {
    what: "member",
    keys: &[
        value("type"),
        value("name"),
        value("wire"),
        value("joined"),
        value("flatten"),
        value("range"),
        value("max_items"),
        value("max_chars"),
        value("max_bytes"),
        value("default"),
        value("const"),
        value("sensitive"),
        value("via"),
        value("from"),
        value("deprecated"),
        value("summary"),
    ],
    marks: &["wire", "range", "max_items", "max_chars", "max_bytes", "sensitive", "flatten", "joined"],
};

pub(crate) static CHECKED: Kind =
    Kind { what: "the value of", keys: &[value("page"), value("updated"), value("part"), value("via")], marks: &[] };

pub(crate) static PAGES: Kind = Kind {
    what: "the value of",
    keys: &[value("items"), value("cursor"), value("offset"), value("send"), value("more"), value("last")],
    marks: &[],
};

pub(crate) static WAITS: Kind = Kind { what: "the value of", keys: &[value("while"), value("is"), value("until")], marks: &[] };

pub(crate) static EXAMPLE: Kind = Kind { what: "the value of", keys: &[value("request"), value("response")], marks: &[] };

pub(crate) static TOKEN: Kind = Kind {
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
        value("serves"),
        one("obtained", &OBTAINED),
        value("rejected_by"),
        value("refused_by"),
    ],
    marks: &["obtained", "scope", "rejected_by", "refused_by"],
};

pub(crate) static OBTAINED: Kind = Kind {
    what: "the value of",
    keys: &[Key { name: "fetch", holds: Holds::List(&FETCH) }, one("pushed", &PUSHED), value("given")],
    marks: &[],
};

pub(crate) static FETCH: Kind = Kind {
    what: "an item of",
    keys: &[value("when"), value("call"), value("with"), value("value"), value("expires_in")],
    marks: &[],
};

pub(crate) static PUSHED: Kind = Kind {
    what: "the value of",
    keys: &[value("event"), value("value"), value("of"), value("newest"), value("expires_in")],
    marks: &[],
};

pub(crate) static ERRCODE: Kind = Kind {
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
    ("request", "fields"),
    ("fields", "request"),
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
