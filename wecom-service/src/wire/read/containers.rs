//! Filling what has members or items: structs, unions, maps, lists.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map as Members, Value};

use super::slots::Reader;
use super::{Context, expected, fill};
use crate::wire::error::{Mismatch, Step};
use crate::wire::leaf::{Leaf, of_base64};
use crate::wire::locate::{locate, opened, settle, settle_union};
use crate::wire::{File, Layout, List, Map, Shape, Slot, Slots, Table, Union};

/// Looks a name up without keeping it.
struct Key {
    shape: &'static Shape,
    from: usize,
}

enum Found {
    Index(usize),
    Unknown(String),
    Ignored,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Found, E> {
        Ok(match self.shape.index_of(key, self.from) {
            Some(index) => Found::Index(index),
            None if self.shape.ignores(key) => Found::Ignored,
            None => Found::Unknown(key.to_owned()),
        })
    }
}

pub(super) fn read_table<'de, A: MapAccess<'de>>(table: &mut dyn Table, mut map: A, context: &Context) -> Result<bool, A::Error> {
    let (shape, mut slots) = (table.shape(), table.slots());
    let mut unknown = Members::new();
    let mut from = 0;
    let mut seen = false;
    while let Some(found) = map.next_key_seed(Key { shape, from })? {
        seen = true;
        match found {
            Found::Index(index) => {
                let field = &shape.fields[index];
                from = index + 1;
                map.next_value_seed(Reader::member(slots.members[index].again(), field, context))
                    .map_err(|error| context.inside(Step::Key(Cow::Borrowed(field.key)), error))?;
            }
            Found::Ignored => {
                map.next_value::<IgnoredAny>()?;
            }
            Found::Unknown(key) => read_unknown((shape, &mut slots), key, &mut map, &mut unknown, context)?,
        }
    }
    settle(table, unknown).map_err(|error| context.raise::<A::Error>(error))?;
    Ok(seen)
}

/// A member that the table itself does not name: one of a flattened table, or unknown.
fn read_unknown<'de, A: MapAccess<'de>>(
    (shape, slots): (&'static Shape, &mut Slots<'_>),
    key: String,
    map: &mut A,
    unknown: &mut Members<String, Value>,
    context: &Context,
) -> Result<(), A::Error> {
    let read = match slots.locate(shape, &key) {
        Some((slot, field)) => map.next_value_seed(Reader::member(slot, field, context)).map(drop),
        None => map.next_value().map(|value| drop(unknown.insert(key.clone(), value))),
    };
    read.map_err(|error| context.inside(Step::Key(Cow::Owned(key)), error))
}

/// A union whose tag comes first is read as it comes, any other from the members kept so far.
pub(super) fn read_union<'de, A: MapAccess<'de>>(union: &mut dyn Union, mut map: A, context: &Context) -> Result<bool, A::Error> {
    let shape = union.shape();
    let mut members = Members::new();
    while let Some((key, value)) = map.next_entry::<String, Value>()? {
        let first = members.is_empty() && key == shape.tag;
        let index = if first { Leaf::of_value(&value).and_then(|tag| shape.index_of(&tag.to_string())) } else { None };
        if let Some(index) = index {
            return read_variant(union, (index, value), map, context);
        }
        members.insert(key, value);
    }
    let seen = !members.is_empty();
    settle_union(union, &mut members, false).map_err(|error| context.raise::<A::Error>(error))?;
    Ok(seen)
}

fn read_variant<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    (index, tag): (usize, Value),
    mut map: A,
    context: &Context,
) -> Result<bool, A::Error> {
    let shape = union.shape();
    let key = shape.variants[index].key;
    if let (Layout::Flat, Slot::Table(body)) = (shape.layout, opened(union.select(index))) {
        if let Some((slot, field)) = locate(body, shape.tag) {
            fill(slot, tag, field.separator()).map_err(|error| context.raise::<A::Error>(error.inside_key(shape.tag)))?;
        }
        return read_table(body, map, context).map(|_| true);
    }
    while let Some(found) = map.next_key::<String>()? {
        if found == key {
            map.next_value_seed(Reader::new(union.select(index), context))
                .map_err(|error| context.inside(Step::Key(Cow::Borrowed(key)), error))?;
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(true)
}

pub(super) fn read_entries<'de, A: MapAccess<'de>>(
    entries: &mut dyn Map,
    mut map: A,
    context: &Context,
) -> Result<bool, A::Error> {
    entries.clear();
    while let Some(key) = map.next_key::<String>()? {
        map.next_value_seed(Reader::new(entries.insert(key.clone()), context))
            .map_err(|error| context.inside(Step::Key(Cow::Owned(key)), error))?;
    }
    Ok(!entries.is_empty())
}

/// A bare object where a list belongs is a list of one, an empty object an empty list.
pub(super) fn read_list_of_one<'de, A: MapAccess<'de>>(
    list: &mut dyn List,
    mut map: A,
    context: &Context,
) -> Result<bool, A::Error> {
    list.clear();
    let seen = match opened(list.push()) {
        slot @ (Slot::Table(_) | Slot::Union(_) | Slot::KindUnion(_) | Slot::Map(_) | Slot::List(_) | Slot::Json(_)) => {
            Reader::new(slot, context).visit_map(map)?
        }
        slot if map.next_key::<IgnoredAny>()?.is_some() => {
            return Err(context.raise(Mismatch { expected: expected(&slot), found: "an object" }));
        }
        _ => false,
    };
    if !seen {
        list.clear();
    }
    Ok(seen)
}

/// Adds an item to a list once there is one to read.
struct Item<'s, 'c>(&'s mut dyn List, &'c Context);

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        Reader::new(self.0.push(), self.1).deserialize(deserializer)
    }
}

pub(super) fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, mut seq: A, context: &Context) -> Result<bool, A::Error> {
    list.clear();
    loop {
        let index = list.len();
        match seq.next_element_seed(Item(list, context)) {
            Ok(Some(_)) => {}
            Ok(None) => return Ok(index > 0),
            Err(error) => return Err(context.inside(Step::Index(index), error)),
        }
    }
}

/// A list where an object belongs: empty it is an empty object, with one item it is that item.
pub(super) fn read_one_of_list<'de, A: SeqAccess<'de>>(slot: Slot<'_>, mut seq: A, context: &Context) -> Result<bool, A::Error> {
    let first = seq.next_element_seed(Reader::new(slot, context));
    let seen = first.map_err(|error| context.inside(Step::Index(0), error))?.is_some();
    if seen && seq.next_element::<IgnoredAny>()?.is_some() {
        return Err(context.raise(Mismatch { expected: "an object", found: "a list of several" }));
    }
    Ok(seen)
}

pub(super) fn read_file<E: Error>(file: &mut File, mut members: Members<String, Value>, context: &Context) -> Result<bool, E> {
    let mut text = |key: &str| match members.remove(key) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    file.name = text("name").unwrap_or_default();
    file.content_type = text("content_type");
    file.content = match text("content").map(|content| of_base64(&content)) {
        Some(Some(content)) => content,
        Some(None) => return Err(context.raise(Mismatch { expected: "base64", found: "another text" })),
        None => Vec::new(),
    };
    Ok(true)
}
