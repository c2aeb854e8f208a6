//! Unions by kind: no member names the variant, the value itself shows it.

use serde_json::Value;

use super::Type;
use crate::diagnostic::Span;

/// A union by kind.
#[derive(Debug, Clone)]
pub struct KindUnion {
    /// Rust name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// Variants in the file's order; the first that a value tells counts.
    pub variants: Vec<KindVariant>,
    /// Where it is declared.
    pub span: Span,
}

/// One variant of a union by kind.
#[derive(Debug, Clone)]
pub struct KindVariant {
    /// snake_case name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// What it holds.
    pub ty: Type,
    /// The JSON kind of what it holds.
    pub base: Base,
    /// Whether it is a list of that.
    pub listed: bool,
    /// The members of which an object must have one to be this variant; any object will do when there are none.
    pub has: Vec<String>,
    /// Where it is declared.
    pub span: Span,
}

/// The kinds of JSON values that variants are told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// Text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Bool,
    /// An object.
    Object,
}

impl KindUnion {
    /// The variant that a value is, as far as its kind and its members tell.
    #[must_use]
    pub fn variant_of(&self, value: &Value) -> Option<&KindVariant> {
        self.variants.iter().find(|variant| variant.is_told_by(value))
    }
}

impl KindVariant {
    fn is_told_by(&self, value: &Value) -> bool {
        match value {
            Value::Array(items) => self.listed && !items.is_empty() && items.iter().all(|item| self.is_told_by_one(item)),
            one => !self.listed && self.is_told_by_one(one),
        }
    }

    fn is_told_by_one(&self, value: &Value) -> bool {
        match (self.base, value) {
            (Base::Text, Value::String(_)) | (Base::Number, Value::Number(_)) | (Base::Bool, Value::Bool(_)) => true,
            (Base::Object, Value::Object(members)) => self.has.is_empty() || self.has.iter().any(|key| members.contains_key(key)),
            _ => false,
        }
    }

    /// The values that tell it, in words: `a list of objects with image_url`.
    #[must_use]
    pub fn told_by(&self) -> String {
        let (one, many) = match self.base {
            Base::Text => ("text", "texts"),
            Base::Number => ("a number", "numbers"),
            Base::Bool => ("true or false", "truth values"),
            Base::Object => ("an object", "objects"),
        };
        let kind = if self.listed { format!("a list of {many}") } else { one.to_owned() };
        match self.has.as_slice() {
            keys if keys.is_empty() || self.base != Base::Object => kind,
            keys => format!("{kind} with {}", keys.join(" or ")),
        }
    }
}
