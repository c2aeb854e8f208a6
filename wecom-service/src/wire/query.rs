//! Query strings and the parts of multipart bodies.

use std::borrow::Cow;

use serde_json::Value;

use super::leaf::{Leaf, assign};
use super::locate::{locate, opened, settle};
use super::members::{Member, of_table};
use super::read::fill;
use super::write::{Out, join};
use super::{DecodeError, EncodeError, Field, ListForm, Place, Slot, Table, View};
use crate::endpoint::Part;

/// The members that travel in the query string, or all members of a request that has nothing but a query string.
///
/// Lists are joined by commas unless the member says otherwise, structs become JSON. Nothing is percent-encoded yet.
///
/// # Errors
/// When a member has no text form.
pub fn to_pairs(table: &dyn Table, place: Option<Place>) -> Result<Vec<(String, String)>, EncodeError> {
    let mut pairs = Ok(Vec::new());
    of_table(table, place, &mut |member| {
        if let Ok(list) = &mut pairs {
            match (member.view, text_of(member)) {
                (View::Json(Value::Null), _) => {}
                (_, Ok(text)) => list.push((member.key.to_owned(), text)),
                (_, Err(error)) => pairs = Err(error),
            }
        }
    });
    pairs
}

/// The parts of a multipart body; members that the spec does not know are parts, too.
pub(crate) fn to_parts(table: &dyn Table) -> Result<Vec<Part>, EncodeError> {
    let mut parts = Ok(Vec::new());
    of_table(table, Some(Place::Part), &mut |member| {
        if let Ok(list) = &mut parts {
            match (member.view, text_of(member)) {
                (View::Json(Value::Null), _) => {}
                (View::File(file), _) => list.push(Part::File(member.key.to_owned(), file.clone())),
                (_, Ok(text)) => list.push(Part::Text(member.key.to_owned(), text)),
                (_, Err(error)) => parts = Err(error),
            }
        }
    });
    parts
}

fn text_of(member: Member<'_>) -> Result<String, EncodeError> {
    if let Some(leaf) = Leaf::of_view(&member.view, member.form) {
        return Ok(leaf.to_string());
    }
    match (member.view, member.list) {
        (View::List(list), ListForm::Joined(separator)) => Ok(join(list, member.form, separator)),
        (View::List(list), _) => Ok(join(list, member.form, ',')),
        (View::File(_), _) => Ok(String::new()),
        _ => serde_json::to_string(&Out::new(member)).map_err(EncodeError::json),
    }
}

/// The text of a JSON value in a query string.
pub(crate) fn value_to_text(value: &Value) -> String {
    match (Leaf::of_value(value), value) {
        (Some(leaf), _) => leaf.to_string(),
        (None, Value::Array(items)) => items.iter().map(value_to_text).collect::<Vec<_>>().join(","),
        (None, value) => value.to_string(),
    }
}

/// Fills a table from decoded pairs of a query string. The last of several pairs of one name counts.
///
/// # Errors
/// When a value has another type.
pub fn from_pairs<'a>(table: &mut dyn Table, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<(), DecodeError> {
    let mut unknown = serde_json::Map::new();
    for (key, text) in pairs {
        match locate(table, key) {
            Some((slot, field)) => fill_from_text(slot, field, text).map_err(|error| error.inside_key(field.key))?,
            None => {
                unknown.insert(key.to_owned(), Value::from(text));
            }
        }
    }
    settle(table, unknown)
}

fn fill_from_text(slot: Slot<'_>, field: &Field, text: &str) -> Result<(), DecodeError> {
    let leaf = Leaf::Text(Cow::Borrowed(text));
    match (field.kind.present(), serde_json::from_str(text)) {
        (super::Kind::Table(_) | super::Kind::Union(_) | super::Kind::Map(_) | super::Kind::Json, Ok(value)) => {
            fill(slot, value, None)
        }
        (super::Kind::List(_), _) => {
            let Slot::List(list) = opened(slot) else { return Ok(()) };
            list.clear();
            Ok(assign(Slot::List(list), leaf, Some(field.separator().unwrap_or(',')))?)
        }
        _ => Ok(assign(slot, leaf, None)?),
    }
}
