//! Leaves: the scalars of every format, how they are forgiven when read and formed when written.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::error::Mismatch;
use super::{Code, CodeValue, Form, KindUnion, List, Slot, Table, View};

/// A scalar as a document has it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Leaf<'a> {
    Null,
    Bool(bool),
    I64(i64),
    U64(u64),
    F64(f64),
    Text(Cow<'a, str>),
}

/// Base64 with or without padding, and with whatever stands in the unused bits of the last letter.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true).with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

impl<'a> Leaf<'a> {
    fn found(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "a bool",
            Self::I64(_) | Self::U64(_) | Self::F64(_) => "a number",
            Self::Text(_) => "a string",
        }
    }

    fn instead_of(&self, expected: &'static str) -> Mismatch {
        Mismatch { expected, found: self.found() }
    }

    /// Whether nothing is there: null or text without a letter.
    fn is_blank(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// The number in a text, `None` when it is no number.
    pub(super) fn parsed(&self) -> Option<Leaf<'static>> {
        let text = match self {
            Self::Text(text) => text.trim(),
            Self::Null => "",
            Self::Bool(value) => return Some(Leaf::I64((*value).into())),
            Self::I64(value) => return Some(Leaf::I64(*value)),
            Self::U64(value) => return Some(Leaf::U64(*value)),
            Self::F64(value) => return Some(Leaf::F64(*value)),
        };
        if text.is_empty() {
            return Some(Leaf::I64(0));
        }
        let whole = text.parse().map(Leaf::I64).or_else(|_| text.parse().map(Leaf::U64)).ok();
        whole.or_else(|| text.parse().ok().filter(|value: &f64| value.is_finite()).map(Leaf::F64))
    }

    fn to_i64(&self) -> Result<i64, Mismatch> {
        const SMALLEST: f64 = i64::MIN as f64;
        match self.parsed() {
            Some(Leaf::I64(value)) => Ok(value),
            #[allow(clippy::cast_possible_truncation, reason = "checked to be a whole number within the range")]
            Some(Leaf::F64(value)) if value.fract() == 0.0 && (SMALLEST..-SMALLEST).contains(&value) => Ok(value as i64),
            Some(Leaf::F64(value)) if value.fract() != 0.0 => Err(Mismatch { expected: "an integer", found: "a fraction" }),
            Some(_) => Err(Mismatch { expected: "a 64-bit integer", found: "a larger number" }),
            None => Err(self.instead_of("an integer")),
        }
    }

    fn to_u64(&self) -> Result<u64, Mismatch> {
        const PAST: f64 = u64::MAX as f64;
        match self.parsed() {
            Some(Leaf::U64(value)) => Ok(value),
            Some(Leaf::I64(value)) => {
                u64::try_from(value).map_err(|_| Mismatch { expected: "an unsigned integer", found: "a negative number" })
            }
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "checked to be a whole number within the range"
            )]
            Some(Leaf::F64(value)) if value.fract() == 0.0 && (0.0..PAST).contains(&value) => Ok(value as u64),
            Some(Leaf::F64(value)) if value.fract() != 0.0 => Err(Mismatch { expected: "an integer", found: "a fraction" }),
            Some(_) => Err(Mismatch { expected: "an unsigned 64-bit integer", found: "a number outside of it" }),
            None => Err(self.instead_of("an unsigned integer")),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "what a float can hold")]
    pub(super) fn to_f64(&self) -> Result<f64, Mismatch> {
        match self.parsed() {
            Some(Leaf::I64(value)) => Ok(value as f64),
            Some(Leaf::U64(value)) => Ok(value as f64),
            Some(Leaf::F64(value)) => Ok(value),
            _ => Err(self.instead_of("a number")),
        }
    }

    pub(super) fn to_bool(&self) -> Result<bool, Mismatch> {
        match self {
            Self::Bool(value) => return Ok(*value),
            Self::Text(text) if text.trim().eq_ignore_ascii_case("true") => return Ok(true),
            Self::Text(text) if text.trim().eq_ignore_ascii_case("false") => return Ok(false),
            _ => {}
        }
        match self.to_i64() {
            Ok(0) => Ok(false),
            Ok(1) => Ok(true),
            Ok(_) => Err(Mismatch { expected: "a bool", found: "another number than 0 or 1" }),
            Err(_) => Err(self.instead_of("a bool")),
        }
    }

    /// The text of a string, or of another scalar as the document has it: `2.0` stays `2.0`.
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text.into_owned(),
            Self::F64(_) => self.into_value().to_string(),
            other => other.to_string(),
        }
    }

    pub(super) fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => value.into(),
            Self::I64(value) => value.into(),
            Self::U64(value) => value.into(),
            Self::F64(value) => value.into(),
            Self::Text(text) => Value::String(text.into_owned()),
        }
    }

    /// The leaf in a JSON value, `None` for lists and objects.
    pub(super) fn of_value(value: &'a Value) -> Option<Self> {
        Some(match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Self::I64(value),
                (None, Some(value)) => Self::U64(value),
                (None, None) => Self::F64(number.as_f64()?),
            },
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(_) | Value::Object(_) => return None,
        })
    }

    /// The leaf that a view is written as, `None` for lists, structs and the like.
    pub(super) fn of_view(view: &View<'a>, form: Form) -> Option<Self> {
        Some(match *view {
            View::Text(text) | View::Secret(text) => Self::of_text(text, form),
            View::I64(value) => Self::I64(value).quoted(form),
            View::U64(value) => Self::U64(value).quoted(form),
            View::F64(value) => Self::F64(value).quoted(form),
            View::Bool(value) => Self::of_bool(value, form),
            View::Bytes(bytes) => Self::Text(Cow::Owned(to_base64(bytes))),
            View::Code(code) => match code.get() {
                CodeValue::Text(text) => Self::of_text(text, form),
                CodeValue::Number(number) => Self::I64(number).quoted(form),
            },
            View::Json(value) => Self::of_value(value)?,
            View::Absent => Self::Null,
            View::File(_) | View::Table(_) | View::Union(_) | View::List(_) | View::Map(_) => return None,
        })
    }

    fn of_text(text: &'a str, form: Form) -> Self {
        let bare = (form == Form::Number).then(|| Leaf::Text(Cow::Borrowed(text)).parsed()).flatten();
        // only a text that the number reads back as: "007" and "" stay text
        bare.filter(|number| number.clone().into_text() == text).unwrap_or(Self::Text(Cow::Borrowed(text)))
    }

    fn of_bool(value: bool, form: Form) -> Self {
        match form {
            Form::Plain | Form::Either => Self::Bool(value),
            Form::Text => Self::Bool(value).quoted(Form::Text),
            Form::Flag | Form::Number => Self::I64(value.into()),
            Form::FlagText => Self::I64(value.into()).quoted(Form::Text),
        }
    }

    fn quoted(self, form: Form) -> Self {
        if matches!(form, Form::Text | Form::FlagText) { Self::Text(Cow::Owned(self.to_string())) } else { self }
    }
}

impl fmt::Display for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Bool(value) => fmt::Display::fmt(value, f),
            Self::I64(value) => fmt::Display::fmt(value, f),
            Self::U64(value) => fmt::Display::fmt(value, f),
            Self::F64(value) => fmt::Display::fmt(value, f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl Serialize for Leaf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::I64(value) => serializer.serialize_i64(*value),
            Self::U64(value) => serializer.serialize_u64(*value),
            Self::F64(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

pub(super) fn to_base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

pub(super) fn of_base64(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text.trim()).ok()
}

/// Puts a leaf into a slot; `joined` is the separator of a list that is one string. Lists are added to, not replaced.
pub(super) fn assign(slot: Slot<'_>, leaf: Leaf<'_>, joined: Option<char>) -> Result<(), Mismatch> {
    match slot {
        Slot::Text(text) => *text = leaf.into_text(),
        Slot::I64(number) => *number = leaf.to_i64()?,
        Slot::U64(number) => *number = leaf.to_u64()?,
        Slot::F64(number) => *number = leaf.to_f64()?,
        Slot::Bool(value) => *value = leaf.to_bool()?,
        Slot::Bytes(bytes) => *bytes = to_bytes(&leaf)?,
        Slot::Json(value) => *value = leaf.into_value(),
        Slot::KindUnion(union) => assign_kind(union, leaf)?,
        Slot::Code(code) => assign_code(code, &leaf)?,
        Slot::Optional(optional) if matches!(leaf, Leaf::Null) => optional.clear(),
        Slot::Optional(optional) => {
            let blank = leaf.is_blank();
            let listed = assign_some(optional.open(), leaf, joined)?;
            if blank && !listed {
                optional.clear();
            }
        }
        Slot::List(list) => assign_list(list, leaf, joined)?,
        Slot::Table(table) if leaf.is_blank() => reset(table),
        Slot::Union(union) if leaf.is_blank() => union.keep(serde_json::Map::new()),
        Slot::Map(map) if leaf.is_blank() => map.clear(),
        Slot::File(file) if leaf.is_blank() => *file = super::File::default(),
        Slot::Table(_) | Slot::Union(_) | Slot::Map(_) => return Err(leaf.instead_of("an object")),
        Slot::File(_) => return Err(leaf.instead_of("a file")),
    }
    Ok(())
}

/// Fills what an optional holds, and says whether the empty text is a value there: it is for strings, and for enums that list it.
fn assign_some(mut slot: Slot<'_>, leaf: Leaf<'_>, joined: Option<char>) -> Result<bool, Mismatch> {
    if let Slot::Code(code) = &mut slot {
        assign_code(&mut **code, &leaf)?;
        return Ok(code.name() != "Unlisted" && matches!(code.get(), CodeValue::Text(_)));
    }
    let texty = matches!(slot, Slot::Text(_) | Slot::Json(_) | Slot::KindUnion(_));
    assign(slot, leaf, joined)?;
    Ok(texty)
}

fn assign_kind(union: &mut dyn KindUnion, leaf: Leaf<'_>) -> Result<(), Mismatch> {
    let value = leaf.into_value();
    match (union.shape().index_of(&value), Leaf::of_value(&value)) {
        (Some(index), Some(leaf)) => assign(union.select(index), leaf, None)?,
        _ => union.keep(value),
    }
    Ok(())
}

fn assign_code(code: &mut dyn Code, leaf: &Leaf<'_>) -> Result<(), Mismatch> {
    if matches!(code.get(), CodeValue::Number(_)) {
        code.set(CodeValue::Number(leaf.to_i64()?));
    } else if let Leaf::Text(text) = leaf {
        code.set(CodeValue::Text(text));
    } else {
        code.set(CodeValue::Text(&leaf.to_string()));
    }
    Ok(())
}

fn assign_list(list: &mut dyn List, leaf: Leaf<'_>, joined: Option<char>) -> Result<(), Mismatch> {
    if leaf.is_blank() {
        return Ok(());
    }
    match (&leaf, joined) {
        (Leaf::Text(text), Some(separator)) => text
            .split(separator)
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .try_for_each(|item| assign(list.push(), Leaf::Text(Cow::Borrowed(item)), None)),
        _ => assign(list.push(), leaf, None),
    }
}

fn to_bytes(leaf: &Leaf<'_>) -> Result<Vec<u8>, Mismatch> {
    match leaf {
        Leaf::Null => Ok(Vec::new()),
        Leaf::Text(text) => of_base64(text).ok_or(Mismatch { expected: "base64", found: "another text" }),
        other => Err(other.instead_of("base64")),
    }
}

/// Empties a struct: an explicit null counts more than what came before it.
fn reset(table: &mut dyn Table) {
    let slots = table.slots();
    for slot in slots.members {
        match slot {
            Slot::List(list) => list.clear(),
            slot => assign(slot, Leaf::Null, None).unwrap_or_default(),
        }
    }
    slots.extra.clear();
}
