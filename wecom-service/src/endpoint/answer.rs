//! What comes back from a successful call: JSON, a file, either, or XML.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, IgnoredAny, Visitor, value};
use serde::forward_to_deserialize_any;
use serde::ser::{Serialize, Serializer};

use crate::table;
use crate::wire::{self, DecodeError, Extra};

/// An answer whose errcode has been looked at already. `Debug` shows no content.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Answer<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The media type.
    pub content_type: Option<&'a str>,
    /// The name of the file, when the answer is one that has a name.
    pub file_name: Option<&'a str>,
    /// The body.
    pub body: &'a [u8],
}

impl<'a> Answer<'a> {
    /// An answer with status 200 and nothing but a body.
    pub const fn new(body: &'a [u8]) -> Self {
        Self { status: 200, content_type: None, file_name: None, body }
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// When it cannot be read as the type. The error of a type of this crate has the path of the member.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let text = str::from_utf8(self.body).map_err(|_| DecodeError::malformed("JSON", "it is not UTF-8"))?;
        wire::take_error();
        serde_json::from_str(text).or_else(|error| match wire::take_error() {
            Some(error) => Err(error),
            // `()` asks for nothing, so that any JSON will do: it is not to fail after the platform has acted.
            None if error.is_data() => T::deserialize(Nothing).map_err(|_| DecodeError::json(&error)),
            None => Err(DecodeError::json(&error)),
        })
    }

    /// Reads the body as XML: the elements below its root are the members.
    ///
    /// # Errors
    /// When it cannot be read as the type. The error of a type of this crate has the path of the member.
    #[cfg(feature = "xml")]
    pub fn xml<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let text = str::from_utf8(self.body).map_err(|_| DecodeError::malformed("XML", "it is not UTF-8"))?;
        wire::typed(wire::xml_to_value(text)?)
    }

    /// Takes the body as a file.
    ///
    /// # Errors
    /// None at present; it fits [`Endpoint::decode`](super::Endpoint::decode).
    pub fn binary(&self) -> Result<Binary, DecodeError> {
        Ok(Binary {
            content_type: self.content_type.map(str::to_owned),
            file_name: self.file_name.map(str::to_owned),
            content: self.body.to_vec(),
            extra: Extra::default(),
        })
    }

    /// Takes the body as JSON when it is a JSON object without a file name, otherwise as a file.
    ///
    /// # Errors
    /// When it is JSON and cannot be read as the type.
    pub fn binary_or_json<T: DeserializeOwned>(&self) -> Result<BinaryOr<T>, DecodeError> {
        if self.file_name.is_none() && self.is_json_object() {
            self.json().map(BinaryOr::Json)
        } else {
            self.binary().map(BinaryOr::Binary)
        }
    }

    fn is_json_object(&self) -> bool {
        self.body.trim_ascii_start().starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(self.body).is_ok()
    }
}

impl fmt::Debug for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("file_name", &self.file_name)
            .field("bytes", &self.body.len())
            .finish()
    }
}

/// Gives unit types what they want, and everything else an error.
struct Nothing;

impl<'de> Deserializer<'de> for Nothing {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, value::Error> {
        Err(de::Error::custom("nothing is there"))
    }
    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_unit()
    }
    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_unit()
    }
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option newtype_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// An answer that is a file. `Debug` shows how many bytes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Binary {
    /// The media type, as the platform says it.
    pub content_type: Option<String>,
    /// The name of the file, as the platform says it.
    pub file_name: Option<String>,
    /// The content.
    pub content: Vec<u8>,
    /// Nothing; every table has it.
    #[doc(hidden)]
    pub extra: Extra,
}
table!(Binary {
    "content_type" => content_type: Option<String>,
    "file_name" => file_name: Option<String>,
    "content" => content: Vec<u8>,
});

/// An answer that is a file or JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum BinaryOr<T> {
    /// A file.
    Binary(Binary),
    /// JSON.
    Json(T),
}

impl<T: Serialize> Serialize for BinaryOr<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Binary(binary) => binary.serialize(serializer),
            Self::Json(json) => json.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for BinaryOr<T> {
    /// What serde can read is never a file.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::Json)
    }
}
