//! How the format of the spec is written down: which keys a map has, what each means, and what may stand behind it.

/// A map with keys of its own.
#[derive(Debug)]
pub(super) struct Shape {
    /// Its name among the definitions of a schema.
    pub(super) name: &'static str,
    /// Its keys.
    pub(super) keys: &'static [Key],
    /// Whether it has exactly one of them.
    pub(super) one: bool,
}

impl Shape {
    /// A map that may have any of its keys.
    pub(super) const fn new(name: &'static str, keys: &'static [Key]) -> Self {
        Self { name, keys, one: false }
    }

    /// A map that has exactly one of its keys.
    pub(super) const fn one_of(name: &'static str, keys: &'static [Key]) -> Self {
        Self { name, keys, one: true }
    }
}

/// A key.
#[derive(Debug)]
pub(super) struct Key {
    /// The key.
    pub(super) key: &'static str,
    /// Whether it must be there.
    pub(super) need: Need,
    /// What may stand behind it.
    pub(super) value: Value,
    /// What it means, in Markdown. Where `spec/README.md` has a table of the keys, these are its words.
    pub(super) about: &'static str,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Always.
    Must,
    /// Unless `from` says that the entry is hearsay.
    MustUnlessFrom,
    /// No.
    May,
}

/// A key that must be there.
pub(super) const fn must(key: &'static str, value: Value, about: &'static str) -> Key {
    Key { key, need: Need::Must, value, about }
}

/// A key that must be there unless `from` is.
pub(super) const fn must_unless_from(key: &'static str, value: Value, about: &'static str) -> Key {
    Key { key, need: Need::MustUnlessFrom, value, about }
}

/// A key that may be there.
pub(super) const fn may(key: &'static str, value: Value, about: &'static str) -> Key {
    Key { key, need: Need::May, value, about }
}

/// What may stand behind a key.
#[derive(Debug)]
pub(super) enum Value {
    /// Text that is not empty.
    Text,
    /// Text of some form.
    Form(&'static Form),
    /// A text, a number, or true or false.
    Scalar,
    /// True or false.
    Truth,
    /// A whole number that is not negative.
    Count,
    /// A whole number.
    Whole,
    /// A word, and what it says.
    Word(&'static [(&'static str, &'static str)]),
    /// A type expression.
    Type,
    /// An id of `types.yaml`.
    Id,
    /// A scope of the client, or `none`.
    Scope,
    /// What fills a member of a token request.
    Ingredient,
    /// A kind of `tokens.yaml`.
    Kind,
    /// The same, or `none`.
    KindOrNone,
    /// Anything: an example.
    Anything,
    /// A map with keys of its own.
    Map(&'static Shape),
    /// A map from names of some form.
    Named(&'static Form, &'static Value),
    /// A list.
    List(&'static Value),
    /// One or the other.
    Either(&'static [Value]),
}

/// The form of a text.
#[derive(Debug)]
pub(super) struct Form {
    /// The regular expression that it must match as a whole.
    pub(super) pattern: &'static str,
    /// What to say about text that does not.
    pub(super) refusal: &'static str,
    /// Texts of that form.
    pub(super) examples: &'static [&'static str],
}
