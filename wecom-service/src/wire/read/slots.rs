//! Filling one slot from whatever stands there.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize as _;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map as Members, Value};

use super::containers::{read_entries, read_file, read_list, read_list_of_one, read_one_of_list, read_table, read_union};
use super::{Context, expected};
use crate::wire::error::Mismatch;
use crate::wire::leaf::{Leaf, assign};
use crate::wire::locate::opened;
use crate::wire::{Field, Optional, Slot};

/// Fills one slot. The value says whether there was anything: a member, an item or a scalar.
pub(super) struct Reader<'s, 'c> {
    pub(super) slot: Slot<'s>,
    /// The separator of a list that is one string.
    pub(super) separator: Option<char>,
    pub(super) context: &'c Context,
}

/// Makes it present and empty, and gives its place.
fn fill(optional: &mut dyn Optional) -> Slot<'_> {
    optional.clear();
    optional.open()
}

impl<'s, 'c> Reader<'s, 'c> {
    pub(super) fn new(slot: Slot<'s>, context: &'c Context) -> Self {
        Self { slot, separator: None, context }
    }

    pub(super) fn member(slot: Slot<'s>, field: &Field, context: &'c Context) -> Self {
        Self { slot, separator: field.separator(), context }
    }

    /// What takes a value that is neither null nor blank.
    #[inline]
    fn filled(mut self) -> Self {
        while let Slot::Optional(optional) = self.slot {
            self.slot = fill(optional);
        }
        self
    }

    fn leaf<E: Error>(mut self, leaf: Leaf<'_>) -> Result<bool, E> {
        if let Slot::List(list) = &mut self.slot {
            list.clear();
        }
        match assign(self.slot, leaf, self.separator) {
            Ok(()) => Ok(true),
            Err(mismatch) => Err(self.context.raise(mismatch)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.slot {
            Slot::Json(value) => {
                *value = Value::deserialize(deserializer)?;
                Ok(true)
            }
            Slot::KindUnion(union) => self.context.settle(union, Value::deserialize(deserializer)?),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Reader<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the wire")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.leaf(Leaf::Bool(value))
    }

    // The arms for strings in strings and numbers in numbers are only faster than what `leaf` does.

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        match self.filled() {
            Self { slot: Slot::I64(number), .. } => {
                *number = value;
                Ok(true)
            }
            reader => reader.leaf(Leaf::I64(value)),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.leaf(Leaf::U64(value)),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.leaf(Leaf::F64(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        let reader = if value.trim_ascii_start().is_empty() { self } else { self.filled() };
        match reader {
            Self { slot: Slot::Text(text), .. } => {
                value.clone_into(text);
                Ok(true)
            }
            reader => reader.leaf(Leaf::Text(Cow::Borrowed(value))),
        }
    }

    fn visit_string<E: Error>(self, value: String) -> Result<bool, E> {
        self.leaf(Leaf::Text(Cow::Owned(value)))
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.leaf(Leaf::Null)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.leaf(Leaf::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        let context = self.context;
        context.deeper()?;
        let seen = match opened(self.slot) {
            Slot::Table(table) => read_table(table, map, context)?,
            Slot::Union(union) => read_union(union, map, context)?,
            Slot::Map(entries) => read_entries(entries, map, context)?,
            Slot::List(list) => read_list_of_one(list, map, context)?,
            Slot::Json(value) => {
                *value = Value::deserialize(MapAccessDeserializer::new(map))?;
                true
            }
            Slot::KindUnion(union) => context.settle(union, Value::deserialize(MapAccessDeserializer::new(map))?)?,
            Slot::File(file) => read_file(file, Members::deserialize(MapAccessDeserializer::new(map))?, context)?,
            slot => return Err(context.raise(Mismatch { expected: expected(&slot), found: "an object" })),
        };
        context.higher();
        Ok(seen)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<bool, A::Error> {
        let context = self.context;
        context.deeper()?;
        let seen = match self.slot {
            // an empty list where an optional struct belongs is none
            Slot::Optional(optional) => {
                let inner = fill(optional);
                let list = matches!(inner, Slot::List(_) | Slot::Json(_) | Slot::KindUnion(_));
                let seen = Reader { slot: inner, ..self }.visit_seq(seq)?;
                if !seen && !list {
                    optional.clear();
                }
                seen
            }
            Slot::List(list) => read_list(list, seq, context)?,
            Slot::Json(value) => {
                *value = Value::deserialize(SeqAccessDeserializer::new(seq))?;
                true
            }
            Slot::KindUnion(union) => context.settle(union, Value::deserialize(SeqAccessDeserializer::new(seq))?)?,
            slot @ (Slot::Table(_) | Slot::Union(_) | Slot::Map(_)) => read_one_of_list(slot, seq, context)?,
            slot => return Err(context.raise(Mismatch { expected: expected(&slot), found: "a list" })),
        };
        context.higher();
        Ok(seen)
    }
}
