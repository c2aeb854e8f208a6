//! Members as a draft writes them.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::model::{Field, ListForm};
use crate::names;
use crate::words;

/// Members by the name on the wire, in the order of the sample.
pub(super) type Members = IndexMap<String, Guess>;

/// What a member probably is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Guess {
    /// The type, without the optional mark.
    pub(super) ty: String,
    /// Whether it may be absent.
    pub(super) optional: bool,
    /// The Rust name, where the spec has another one for this member than its own.
    pub(super) name: Option<String>,
    /// `wire`.
    pub(super) wire: Option<&'static str>,
    /// The separator of a joined list.
    pub(super) joined: Option<char>,
    /// `sensitive`.
    pub(super) sensitive: bool,
}

impl Guess {
    /// A type in its own form.
    pub(super) fn plain(ty: impl Into<String>) -> Self {
        Self { ty: ty.into(), ..Self::default() }
    }

    /// The same as a member that the spec has. Whether that one may be absent says nothing about this one.
    pub(super) fn like(field: &Field) -> Self {
        let (wire, joined) = match field.list {
            ListForm::Plain => (words::form(field.form), None),
            ListForm::Joined(',') => (Some("joined"), None),
            ListForm::Joined(separator) => (None, Some(separator)),
            ListForm::OneOrList => (Some("one_or_list"), None),
        };
        Self {
            ty: words::ty(&field.ty, field.form),
            optional: false,
            name: (field.name != names::snake(&field.key)).then(|| field.name.clone()),
            wire,
            joined,
            sensitive: field.sensitive,
        }
    }

    /// As the spec writes it, with the summary left to a person.
    fn entry(&self) -> Value {
        let mut entry = Map::new();
        let mark = if self.optional { "?" } else { "" };
        entry.insert("type".to_owned(), format!("{}{mark}", self.ty).into());
        let mut add = |key: &str, value: Option<Value>| entry.extend(value.map(|value| (key.to_owned(), value)));
        add("name", self.name.clone().map(Value::from));
        add("wire", self.wire.map(Value::from));
        add("joined", self.joined.map(|separator| separator.to_string().into()));
        add("sensitive", self.sensitive.then_some(Value::Bool(true)));
        add("summary", Some(Value::Null));
        Value::Object(entry)
    }
}

/// A section such as `request` or `fields`.
pub(super) fn section(members: &Members) -> Value {
    members.iter().map(|(key, guess)| (key.clone(), guess.entry())).collect()
}
