//! What an exported object is: a table of its members. One table gives both the object and its JSON Schema, so the two cannot
//! disagree, and no member is without a description.

use serde_json::{Map, Value, json};

use super::usage::Usage;
use crate::model::Model;

/// Where an object stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    /// The whole model.
    pub(super) model: &'a Model,
    /// Which types travel where.
    pub(super) usage: &'a Usage<'a>,
    /// The file that the object belongs to, relative to the spec folder.
    pub(super) file: &'a str,
    /// The domain that the object belongs to; empty outside of domains.
    pub(super) domain: &'a str,
}

/// What a member's value is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// A text.
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A whole number.
    Whole,
    /// This very number.
    Exactly(u32),
    /// True or false.
    Truth,
    /// A list of texts.
    Texts,
    /// A list of whole numbers.
    Wholes,
    /// An object whose members are texts.
    TextsByName,
    /// Any JSON value.
    Any,
    /// An object of another table.
    One(&'static str),
    /// A list of objects of another table.
    Many(&'static str),
}

/// One member of an exported object.
pub(super) struct Member<T> {
    key: &'static str,
    shape: Shape,
    about: &'static str,
    always: bool,
    get: fn(At<'_>, &T) -> Value,
}

impl<T> Member<T> {
    /// A member that is always there.
    pub(super) const fn always(key: &'static str, shape: Shape, about: &'static str, get: fn(At<'_>, &T) -> Value) -> Self {
        Self { key, shape, about, always: true, get }
    }

    /// A member that is left out when it is null, false or an empty list.
    pub(super) const fn maybe(key: &'static str, shape: Shape, about: &'static str, get: fn(At<'_>, &T) -> Value) -> Self {
        Self { key, shape, about, always: false, get }
    }
}

/// A kind of exported object.
pub(super) struct Table<T: 'static> {
    /// Its name in the schema.
    pub(super) name: &'static str,
    /// What it is.
    pub(super) about: &'static str,
    /// Its members, in the order of the export.
    pub(super) members: &'static [Member<T>],
}

impl<T> Table<T> {
    /// One object.
    pub(super) fn object(&self, at: At<'_>, item: &T) -> Value {
        let values = self.members.iter().map(|member| (member, (member.get)(at, item)));
        let said = values.filter(|(member, value)| member.always || !is_nothing(value));
        Value::Object(said.map(|(member, value)| (member.key.to_owned(), value)).collect())
    }

    /// A list of objects.
    pub(super) fn list<'i>(&self, at: At<'_>, items: impl IntoIterator<Item = &'i T>) -> Value
    where
        T: 'i,
    {
        items.into_iter().map(|item| self.object(at, item)).collect()
    }

    /// The schema of these objects.
    pub(super) fn schema(&self) -> Value {
        let required: Vec<&str> = self.members.iter().filter(|member| member.always).map(|member| member.key).collect();
        let properties: Map<String, Value> = self.members.iter().map(|member| (member.key.to_owned(), member.schema())).collect();
        let mut schema = json!({"description": self.about, "type": "object", "properties": properties});
        if let (Value::Object(schema), false) = (&mut schema, required.is_empty()) {
            schema.insert("required".to_owned(), required.into());
        }
        schema
    }
}

impl<T> Member<T> {
    fn schema(&self) -> Value {
        let mut schema = Map::from_iter([("description".to_owned(), self.about.into())]);
        if let Value::Object(shape) = self.shape.schema() {
            schema.extend(shape);
        }
        schema.into()
    }
}

impl Shape {
    fn schema(self) -> Value {
        let other = |name: &str| json!({"$ref": format!("#/$defs/{name}")});
        match self {
            Self::Text => json!({"type": "string"}),
            Self::Word(words) => json!({"type": "string", "enum": words}),
            Self::Whole => json!({"type": "integer"}),
            Self::Exactly(number) => json!({"type": "integer", "const": number}),
            Self::Truth => json!({"type": "boolean"}),
            Self::Texts => json!({"type": "array", "items": {"type": "string"}}),
            Self::Wholes => json!({"type": "array", "items": {"type": "integer"}}),
            Self::TextsByName => json!({"type": "object", "additionalProperties": {"type": "string"}}),
            Self::Any => json!({}),
            Self::One(name) => other(name),
            Self::Many(name) => json!({"type": "array", "items": other(name)}),
        }
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
