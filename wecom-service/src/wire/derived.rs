//! What the traits of std and serde come to for a wire type: a call each, which the macros write into the impls of every type.
//!
//! Only the types are told here; the work is done once for all of them. Users wait for the compiler over each of these impls of
//! thousands of types, so their bodies are as short as they can be. They reach the work through a pointer: the compiler looks for cycles
//! in all that a function calls by name, and all that those call, before it inlines anything, and would walk through the whole reader
//! anew for each type. The optimiser sees through the pointer.

use std::fmt;

use serde::{Deserializer, Serializer};

use super::{CodeValue, Slot, View, Wire, debug, equal, read, write};

/// `Debug`.
///
/// # Errors
/// Those of the formatter.
pub fn fmt<T: Wire>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let work: fn(View<'_>, &mut fmt::Formatter<'_>) -> fmt::Result = debug;
    work(value.view(), f)
}

/// `PartialEq`.
pub fn eq<T: Wire>(left: &T, right: &T) -> bool {
    let work: fn(View<'_>, View<'_>) -> bool = equal;
    work(left.view(), right.view())
}

/// `Serialize`.
///
/// # Errors
/// Those of the format.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let work: fn(View<'_>, S) -> Result<S::Ok, S::Error> = write;
    work(value.view(), serializer)
}

/// `Deserialize`.
///
/// # Errors
/// When the document is broken or something in it has another type; the message has the path.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    let work: fn(Slot<'_>, D) -> Result<(), D::Error> = read;
    work(value.slot(), deserializer)?;
    Ok(value)
}

/// Makes an enum of numbers the value; text that is no number changes nothing and is refused.
pub fn set_number<T: From<i64>>(code: &mut T, value: CodeValue<'_>) -> bool {
    let number = match value {
        CodeValue::Number(number) => Some(number),
        CodeValue::Text(text) => text.trim().parse().ok(),
    };
    if let Some(number) = number {
        *code = T::from(number);
    }
    number.is_some()
}

/// Makes an enum of texts the value.
pub fn set_text<T: for<'a> From<&'a str>>(code: &mut T, value: CodeValue<'_>) -> bool {
    *code = match value {
        CodeValue::Text(text) => T::from(text),
        CodeValue::Number(number) => T::from(number.to_string().as_str()),
    };
    true
}
