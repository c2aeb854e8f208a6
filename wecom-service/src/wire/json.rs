//! JSON: from text and from values, into text and into values.

use serde_json::Value;

use super::read::{MAX_DEPTH, fill, fill_from_json};
use super::write::place_to_json;
use super::{DecodeError, EncodeError, Place, Slot, Table, View, write};

/// Fills a slot from JSON text.
///
/// ```
/// use wecom_service::wire::{self, Timestamp, Wire};
/// let mut time = Timestamp::default();
/// wire::from_json(time.slot(), br#""1700000000""#)?;
/// assert_eq!(time, Timestamp::new(1_700_000_000));
/// # Ok::<(), wire::DecodeError>(())
/// ```
///
/// # Errors
/// When it is no JSON, or something in it has another type.
pub fn from_json(slot: Slot<'_>, json: &[u8]) -> Result<(), DecodeError> {
    fill_from_json(slot, json)
}

/// Fills a slot from a JSON value.
///
/// # Errors
/// When something in it has another type.
pub fn from_value(slot: Slot<'_>, value: Value) -> Result<(), DecodeError> {
    if !is_within(&value, MAX_DEPTH) {
        return Err(DecodeError::malformed("document", "it is nested too deeply"));
    }
    fill(slot, value, None)
}

fn is_within(value: &Value, depth: u32) -> bool {
    match (value, depth.checked_sub(1)) {
        (Value::Array(items), Some(left)) => items.iter().all(|item| is_within(item, left)),
        (Value::Object(members), Some(left)) => members.values().all(|member| is_within(member, left)),
        (Value::Array(_) | Value::Object(_), None) => false,
        _ => true,
    }
}

/// The members that a request carries in one place, as the text of a JSON object.
///
/// # Errors
/// When a member has no JSON form.
pub fn to_json(table: &dyn Table, place: Place) -> Result<Vec<u8>, EncodeError> {
    place_to_json(table, place)
}

/// Everything in a view as a JSON value.
///
/// # Errors
/// When a member has no JSON form.
pub fn to_value(view: View<'_>) -> Result<Value, EncodeError> {
    write(view, serde_json::value::Serializer).map_err(EncodeError::json)
}
