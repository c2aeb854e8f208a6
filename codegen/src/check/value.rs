//! Whether a value fits a type, for one scalar at a time: defaults, constants, examples.

use serde_json::Value;

use super::Check;
use crate::model::{Enum, EnumValue, Field, Form, Scalar, Type, Types};

/// How a scalar may look.
enum Shape<'a> {
    Number { whole: bool, signed: bool },
    Text,
    Bool,
    Base64,
    Listed(&'a Enum),
    Open,
}

impl<'a> Check<'a> {
    /// Whether a scalar written as text (in XML, in a joined list, as a default) fits, and if not, why.
    pub(super) fn text_fits(&self, types: &'a Types, ty: &Type, text: &str) -> Result<(), String> {
        match self.shape(types, ty) {
            Shape::Number { .. } if *ty == Type::Scalar(Scalar::Timestamp) => seconds(text),
            Shape::Number { whole, signed } => {
                let fits = match (whole, signed) {
                    (true, true) => text.parse::<i64>().is_ok(),
                    (true, false) => text.parse::<u64>().is_ok(),
                    (false, _) => text.parse::<f64>().is_ok_and(f64::is_finite),
                };
                ensure(fits, || format!("`{text}` is no {}", number(whole)))
            }
            Shape::Bool => ensure(["true", "false", "0", "1"].contains(&text), || format!("`{text}` is neither true nor false")),
            Shape::Base64 => ensure(is_base64(text), || "this is not base64".to_owned()),
            Shape::Listed(decl) => listed(decl, text),
            Shape::Text | Shape::Open => Ok(()),
        }
    }

    /// Whether a scalar of a JSON example fits in its wire form, and if not, why.
    pub(super) fn json_fits(&self, types: &'a Types, field: &Field, ty: &Type, value: &Value) -> Result<(), String> {
        let (bare, quoted) = match field.form {
            Form::Plain | Form::Flag => (true, false),
            Form::Text | Form::FlagText => (false, true),
            Form::Number => (true, false),
            Form::Either => (true, true),
        };
        match self.shape(types, ty) {
            Shape::Open => Ok(()),
            Shape::Bool => boolean(field.form, value),
            Shape::Base64 => self.text_fits(types, ty, text(value, "base64 text")?),
            Shape::Number { whole, .. } => self.number_fits(types, ty, value, (bare, quoted), number(whole)),
            Shape::Listed(decl) if decl.numeric => self.number_fits(types, ty, value, (bare, quoted), "number"),
            Shape::Text | Shape::Listed(_) => match (field.form, value) {
                (Form::Number | Form::Either, Value::Number(number)) => self.text_fits(types, ty, &number.to_string()),
                (Form::Number, _) => Err(format!("this is {}, but a bare number is declared", kind(value))),
                _ => self.text_fits(types, ty, text(value, "text")?),
            },
        }
    }

    fn number_fits(&self, types: &'a Types, ty: &Type, value: &Value, form: (bool, bool), what: &str) -> Result<(), String> {
        match (value, form) {
            (Value::Number(number), (true, _)) => self.text_fits(types, ty, &number.to_string()),
            (Value::String(text), (_, true)) => self.text_fits(types, ty, text),
            (_, (false, true)) => Err(format!("this is {}, but a {what} in quotes is declared", kind(value))),
            _ => Err(format!("this is {}, but a {what} is declared", kind(value))),
        }
    }

    fn shape(&self, types: &'a Types, ty: &Type) -> Shape<'a> {
        match ty {
            Type::Scalar(Scalar::I64 | Scalar::Timestamp | Scalar::Errcode) => Shape::Number { whole: true, signed: true },
            Type::Scalar(Scalar::U64) => Shape::Number { whole: true, signed: false },
            Type::Scalar(Scalar::F64) => Shape::Number { whole: false, signed: true },
            Type::Scalar(Scalar::Bool) => Shape::Bool,
            Type::Scalar(Scalar::Bytes) => Shape::Base64,
            Type::Scalar(Scalar::String | Scalar::File) => Shape::Text,
            Type::Id(name) if self.model.ids.get(name).is_some_and(|id| id.numeric) => {
                Shape::Number { whole: true, signed: true }
            }
            Type::Id(_) => Shape::Text,
            Type::Enum(name) => self.types(types, name).enums.get(&name.name).map_or(Shape::Open, Shape::Listed),
            _ => Shape::Open,
        }
    }
}

/// A time as it should be: a number of milliseconds is far beyond any second that anybody means.
fn seconds(text: &str) -> Result<(), String> {
    let seconds = text.parse::<i64>().map_err(|_| format!("`{text}` is no whole number"))?;
    ensure(seconds.abs() < 100_000_000_000, || format!("{text} is in milliseconds, but a timestamp is seconds since 1970"))
}

fn listed(decl: &Enum, text: &str) -> Result<(), String> {
    let known = decl.values.iter().any(|value| value.value == text);
    // Where two values are the same, one is not what was meant: this one may be.
    let repeated = |value: &EnumValue| decl.values.iter().filter(|other| other.value == value.value).count() > 1;
    ensure(known || decl.values.is_empty() || decl.values.iter().any(repeated), || {
        let values: Vec<&str> = decl.values.iter().take(12).map(|value| value.value.as_str()).collect();
        format!("`{text}` is no value of `{}` ({})", decl.name, values.join(", "))
    })
}

fn boolean(form: Form, value: &Value) -> Result<(), String> {
    let (allowed, form): ([Value; 2], _) = match form {
        Form::Flag | Form::Number => ([0.into(), 1.into()], "0 or 1"),
        Form::FlagText => (["0".into(), "1".into()], "\"0\" or \"1\""),
        Form::Text => (["true".into(), "false".into()], "\"true\" or \"false\""),
        Form::Plain | Form::Either => ([true.into(), false.into()], "true or false"),
    };
    ensure(allowed.contains(value), || format!("this is {value}, but {form} is declared"))
}

/// The text of a value, or why it has none.
pub(super) fn text<'v>(value: &'v Value, wanted: &str) -> Result<&'v str, String> {
    value.as_str().ok_or_else(|| format!("this is {}, but {wanted} is declared", kind(value)))
}

/// What a JSON value is, for messages.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn number(whole: bool) -> &'static str {
    if whole { "whole number" } else { "number" }
}

fn ensure(fits: bool, why: impl FnOnce() -> String) -> Result<(), String> {
    if fits { Ok(()) } else { Err(why()) }
}

fn is_base64(text: &str) -> bool {
    let bare = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - bare.len() <= 2
        && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(&byte))
}

/// The first limit of a member that a scalar breaks.
pub(super) fn beyond(field: &Field, text: &str) -> Option<String> {
    let chars = field.max_chars.filter(|most| size(text.chars().count()) > *most);
    let bytes = field.max_bytes.filter(|most| size(text.len()) > *most);
    let number = field.range.filter(|(least, most)| text.parse::<i64>().is_ok_and(|number| number < *least || number > *most));
    match (chars, bytes, number) {
        (Some(most), ..) => Some(format!("`{}` has at most {most} characters", field.key)),
        (_, Some(most), _) => Some(format!("`{}` has at most {most} bytes", field.key)),
        (.., Some((least, most))) => Some(format!("`{}` goes from {least} to {most}", field.key)),
        _ => None,
    }
}

/// A length as the spec counts it.
pub(super) fn size(len: usize) -> u64 {
    u64::try_from(len).unwrap_or(u64::MAX)
}
