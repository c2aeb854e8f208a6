//! The one reader: fills slots from any self-describing serde format.
//!
//! It is generic over the format only, so it is compiled once per format and not once per type.

mod containers;
mod slots;

use std::cell::{Cell, RefCell};

use serde::de::{DeserializeOwned, DeserializeSeed as _, Deserializer, Error};
use serde_json::Value;

use self::slots::Reader;
use super::error::Step;
use super::kind_union::settle_kind;
use super::{DecodeError, KindUnion, Path, Slot};

/// How deep a document may nest, the same as in serde_json.
pub(super) const MAX_DEPTH: u32 = 128;

/// Fills a slot from any self-describing serde format. The one-line `Deserialize` of every wire type is this.
///
/// # Errors
/// When the document is broken or something in it has another type; the message has the path.
pub fn read<'de, D: Deserializer<'de>>(slot: Slot<'_>, deserializer: D) -> Result<(), D::Error> {
    let context = Context::default();
    match Reader::new(slot, &context).deserialize(deserializer) {
        Ok(_) => Ok(()),
        Err(error) => Err(match context.into_error() {
            (Some(fault), _) => {
                let text = D::Error::custom(&fault);
                LAST_ERROR.set(Some(fault));
                text
            }
            (None, _) => error,
        }),
    }
}

thread_local! {
    /// A serde error is only text. The error behind it waits here for whoever called serde on this thread, see [`take_error`].
    static LAST_ERROR: Cell<Option<DecodeError>> = const { Cell::new(None) };
}

/// Takes the error that the last failed [`read`] of this thread put into words. Called before a read, too, to drop an older one.
pub(crate) fn take_error() -> Option<DecodeError> {
    LAST_ERROR.take()
}

/// Reads a JSON value as any type; the error of a type of this crate has the path of the member.
pub(crate) fn typed<T: DeserializeOwned>(value: Value) -> Result<T, DecodeError> {
    take_error();
    T::deserialize(value).map_err(|error| take_error().unwrap_or_else(|| DecodeError::json(&error)))
}

/// Fills a slot from a JSON value.
pub(super) fn fill(slot: Slot<'_>, value: Value, separator: Option<char>) -> Result<(), DecodeError> {
    let context = Context::default();
    let reader = Reader { slot, separator, context: &context };
    reader.deserialize(value).map(drop).map_err(|error| context.decode_error(&error))
}

/// Fills a slot from JSON text.
pub(super) fn fill_from_json(slot: Slot<'_>, json: &[u8]) -> Result<(), DecodeError> {
    // checked once, not string by string
    let json = str::from_utf8(json).map_err(|_| DecodeError::malformed("JSON", "it is not UTF-8"))?;
    let context = Context::default();
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let read = Reader::new(slot, &context).deserialize(&mut deserializer);
    read.and_then(|_| deserializer.end()).map_err(|error| context.decode_error(&error))
}

/// What all readers of one document share. The path is collected on the way out of an error, so it costs nothing otherwise.
#[derive(Default)]
struct Context {
    depth: Cell<u32>,
    path: RefCell<Path>,
    error: RefCell<Option<DecodeError>>,
}

impl Context {
    fn raise<E: Error>(&self, error: impl Into<DecodeError>) -> E {
        self.error.replace(Some(error.into()));
        // the text is replaced by that of the whole error at the end
        E::custom("another type than expected")
    }

    /// Fills a union by kind. There was something in any case.
    fn settle<E: Error>(&self, union: &mut dyn KindUnion, value: Value) -> Result<bool, E> {
        settle_kind(union, value).map(|()| true).map_err(|error| self.raise(error))
    }

    fn inside<E>(&self, step: Step, error: E) -> E {
        self.path.borrow_mut().push_outer(step);
        error
    }

    fn into_error(self) -> (Option<DecodeError>, Path) {
        let path = self.path.into_inner();
        match self.error.into_inner() {
            Some(error) => (Some(error.inside_path(path)), Path::default()),
            None => (None, path),
        }
    }

    fn decode_error(&self, error: &serde_json::Error) -> DecodeError {
        let known = self.error.take().unwrap_or_else(|| DecodeError::json(error));
        known.inside_path(self.path.take())
    }

    fn deeper<E: Error>(&self) -> Result<(), E> {
        if self.depth.get() >= MAX_DEPTH {
            return Err(self.raise(DecodeError::malformed("document", "it is nested too deeply")));
        }
        self.depth.set(self.depth.get() + 1);
        Ok(())
    }

    fn higher(&self) {
        self.depth.set(self.depth.get() - 1);
    }
}

/// What belongs into a slot, for errors.
pub(super) fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Text(_) => "a string",
        Slot::I64(_) | Slot::U64(_) => "an integer",
        Slot::F64(_) => "a number",
        Slot::Bool(_) => "a bool",
        Slot::Bytes(_) => "base64",
        Slot::Code(_) => "the value of an enum",
        Slot::File(_) => "a file",
        Slot::Json(_) | Slot::KindUnion(_) | Slot::Optional(_) => "a value",
        Slot::Table(_) | Slot::Union(_) | Slot::Map(_) => "an object",
        Slot::List(_) => "a list",
    }
}
