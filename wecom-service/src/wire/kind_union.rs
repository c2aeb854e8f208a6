//! Unions by kind: which variant a value is shows in the value itself, in its JSON kind and in the members of its objects.
//!
//! A variant is chosen only when it can hold the value as it is, so that reading and writing again changes nothing: text is never
//! taken for a number or a number for text, and whatever no variant can hold so is kept as it came.

use serde_json::{Map, Value};

use super::read::fill;
use super::{DecodeError, Field, Form, Kind, KindUnion, KindUnionShape, ListForm, Shape, View};

/// The largest whole number that a float has without a gap before it.
const WHOLE: u64 = 1 << 53;

impl KindUnionShape {
    /// The variant that the value tells, if it can hold the value as it is.
    pub(super) fn index_of(&self, value: &Value) -> Option<usize> {
        let told = self.variants.iter().position(|variant| is_told(variant.has, variant.kind, value));
        told.filter(|index| fits(self.variants[*index].kind, value))
    }
}

/// Fills a union by kind.
pub(super) fn settle_kind(union: &mut dyn KindUnion, value: Value) -> Result<(), DecodeError> {
    match union.shape().index_of(&value) {
        Some(index) => fill(union.select(index), value, None),
        None => {
            union.keep(value);
            Ok(())
        }
    }
}

/// What a variant is written as: a whole number without a point, as the platform has it.
pub fn as_it_came(view: View<'_>) -> View<'_> {
    match view {
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a whole number within the range")]
        View::F64(value) if value.fract() == 0.0 && value.abs() <= WHOLE as f64 => View::I64(value as i64),
        view => view,
    }
}

/// Whether a value is of this kind, and an object has one of these members. An empty list tells nothing.
fn is_told(has: &[&str], kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::List(item), Value::Array(items)) => !items.is_empty() && items.iter().all(|value| is_told(has, *item, value)),
        (Kind::Table(_), Value::Object(members)) => has.is_empty() || has.iter().any(|key| members.contains_key(*key)),
        (Kind::Enum(shape), _) => {
            if shape.numeric {
                value.is_number()
            } else {
                value.is_string()
            }
        }
        (Kind::Text | Kind::Secret, Value::String(_)) | (Kind::Bool, Value::Bool(_)) => true,
        (Kind::I64 | Kind::U64 | Kind::F64, Value::Number(_)) => true,
        _ => false,
    }
}

/// Whether a value read as this kind is written as it came.
fn fits(kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Optional(inner), _) => fits(*inner, value),
        (Kind::Json | Kind::KindUnion(_), _) => true,
        (Kind::Text | Kind::Secret, _) => value.is_string(),
        (Kind::Bool, _) => value.is_boolean(),
        (Kind::I64, _) => value.is_i64(),
        (Kind::U64, _) => value.is_u64(),
        (Kind::F64, Value::Number(number)) => match (number.as_i64(), number.as_u64()) {
            (Some(whole), _) => whole.unsigned_abs() <= WHOLE,
            (None, whole) => whole.is_none(),
        },
        (Kind::Enum(shape), _) if shape.numeric => value.is_i64(),
        (Kind::Enum(_), Value::String(text)) => !text.trim().is_empty(),
        (Kind::List(item), Value::Array(items)) => items.iter().all(|value| fits(*item, value)),
        (Kind::Map(item), Value::Object(members)) => members.values().all(|value| fits(*item, value)),
        (Kind::Table(shape), Value::Object(members)) => fits_table(shape(), members),
        // Bytes may be spelt in several ways, and what stands beside the body of a tagged union is lost.
        _ => false,
    }
}

fn fits_table(shape: &Shape, members: &Map<String, Value>) -> bool {
    shape.fields.iter().all(|field| match members.get(field.key) {
        Some(value) => is_plain(field) && fits(field.kind, value),
        None => matches!(field.kind, Kind::Optional(_)),
    })
}

fn is_plain(field: &Field) -> bool {
    field.form == Form::Plain && field.list == ListForm::Plain && field.constant.is_none() && !field.flatten
}
