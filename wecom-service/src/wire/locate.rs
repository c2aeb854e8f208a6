//! Finding the place of a member by its name, flattened tables and unions included.

use serde_json::{Map, Value};

use super::leaf::Leaf;
use super::{DecodeError, Field, Kind, Layout, ListForm, Shape, Slot, Slots, Table, Union, UnionShape};
use crate::wire::read::fill;

impl Shape {
    /// The index of the member called `key`. Members usually come in order, so the search starts at `from`.
    #[inline]
    pub(super) fn index_of(&self, key: &str, from: usize) -> Option<usize> {
        let is = |field: &Field| field.key == key && !field.flatten;
        if self.fields.get(from).is_some_and(is) {
            return Some(from);
        }
        let (before, after) = self.fields.split_at(from.min(self.fields.len()));
        after.iter().position(is).map(|index| index + from).or_else(|| before.iter().position(is))
    }

    /// Whether a member is called `key`, here or in a flattened table.
    pub(super) fn holds(&self, key: &str) -> bool {
        self.index_of(key, 0).is_some() || self.holder(key).is_some()
    }

    /// The flattened table that holds the member called `key`.
    pub(super) fn holder(&self, key: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.flatten && field.kind.table().is_some_and(|shape| shape.holds(key)))
    }

    /// Whether the member belongs to the call and not to the type.
    pub(super) fn ignores(&self, key: &str) -> bool {
        self.answer && matches!(key, "errcode" | "errmsg")
    }
}

impl Kind {
    /// What stands in it when it is there.
    pub(super) fn present(self) -> Self {
        match self {
            Self::Optional(kind) => kind.present(),
            other => other,
        }
    }

    pub(super) fn table(self) -> Option<&'static Shape> {
        match self.present() {
            Self::Table(shape) => Some(shape()),
            _ => None,
        }
    }

    pub(super) fn union(self) -> Option<&'static UnionShape> {
        match self.present() {
            Self::Union(shape) => Some(shape()),
            _ => None,
        }
    }
}

impl Field {
    pub(super) fn separator(&self) -> Option<char> {
        match self.list {
            ListForm::Joined(separator) => Some(separator),
            ListForm::Plain | ListForm::OneOrList => None,
        }
    }
}

impl UnionShape {
    pub(super) fn index_of(&self, value: &str) -> Option<usize> {
        self.variants.iter().position(|variant| variant.value == value)
    }
}

/// The place of the member called `key`, here or in a flattened table, which is made present.
pub(super) fn locate<'a>(table: &'a mut dyn Table, key: &str) -> Option<(Slot<'a>, &'static Field)> {
    let shape = table.shape();
    let index = shape.index_of(key, 0);
    let slot = table.slots().members.into_iter().nth(index.or_else(|| shape.holder(key))?)?;
    match index {
        Some(index) => Some((slot, &shape.fields[index])),
        None => locate_flat(slot, key),
    }
}

/// The place of a member of a flattened table, which is made present.
fn locate_flat<'a>(slot: Slot<'a>, key: &str) -> Option<(Slot<'a>, &'static Field)> {
    match opened(slot) {
        Slot::Table(inner) => locate(inner, key),
        _ => None,
    }
}

impl Slots<'_> {
    /// As [`locate`], for one who has more members to fill.
    pub(super) fn locate(&mut self, shape: &'static Shape, key: &str) -> Option<(Slot<'_>, &'static Field)> {
        match shape.index_of(key, 0) {
            Some(index) => Some((self.members[index].again(), &shape.fields[index])),
            None => locate_flat(self.members[shape.holder(key)?].again(), key),
        }
    }
}

/// The slot inside of optionals, which are made present and keep what they hold.
pub(super) fn opened(mut slot: Slot<'_>) -> Slot<'_> {
    while let Slot::Optional(optional) = slot {
        slot = optional.open();
    }
    slot
}

/// Gives members that the table does not know to its flattened unions, and the rest to `extra`.
pub(super) fn settle(table: &mut dyn Table, mut left: Map<String, Value>) -> Result<(), DecodeError> {
    if !left.is_empty() {
        settle_unions(table, &mut left)?;
        table.slots().extra.absorb(left);
    }
    Ok(())
}

fn settle_unions(table: &mut dyn Table, left: &mut Map<String, Value>) -> Result<(), DecodeError> {
    let fields = table.shape().fields;
    if !fields.iter().any(|field| field.flatten) {
        return Ok(());
    }
    for (slot, field) in table.slots().members.into_iter().zip(fields).filter(|(_, field)| field.flatten) {
        let wanted = match (field.kind.union(), field.kind.table()) {
            (Some(union), _) => left.contains_key(union.tag),
            (None, Some(_)) => !left.is_empty(),
            (None, None) => false,
        };
        // a flattened optional stays absent when nothing of it is there
        match if wanted { opened_if_present(slot, field) } else { None } {
            Some(Slot::Union(union)) => settle_union(union, left, true)?,
            Some(Slot::Table(inner)) => settle_unions(inner, left)?,
            _ => {}
        }
    }
    Ok(())
}

fn opened_if_present<'a>(slot: Slot<'a>, field: &Field) -> Option<Slot<'a>> {
    match slot {
        Slot::Optional(_) if field.kind.table().is_some_and(|shape| !shape.fields.iter().any(|field| field.flatten)) => None,
        slot => Some(opened(slot)),
    }
}

/// Fills a union from members in any order. `beside` says that members of a parent stand among them.
pub(super) fn settle_union(union: &mut dyn Union, left: &mut Map<String, Value>, beside: bool) -> Result<(), DecodeError> {
    let shape = union.shape();
    let Some(tag) = left.get(shape.tag).and_then(Leaf::of_value).map(|tag| tag.to_string()) else {
        if !beside {
            union.keep(std::mem::take(left));
        }
        return Ok(());
    };
    let Some(index) = shape.index_of(&tag) else {
        union.keep(unlisted(shape, &tag, left, beside));
        return Ok(());
    };
    let variant = &shape.variants[index];
    let slot = union.select(index);
    match (shape.layout, opened(slot)) {
        (Layout::Flat, Slot::Table(body)) => {
            if !body.shape().holds(shape.tag) {
                left.shift_remove(shape.tag);
            }
            settle_flat(body, left, beside)
        }
        (_, slot) => {
            left.shift_remove(shape.tag);
            match left.shift_remove(variant.key) {
                Some(body) => fill(slot, body, None).map_err(|error| error.inside_key(variant.key)),
                None => Ok(()),
            }
        }
    }
}

/// What an unlisted variant keeps: everything, or beside a parent's members only what is likely its own.
fn unlisted(shape: &UnionShape, tag: &str, left: &mut Map<String, Value>, beside: bool) -> Map<String, Value> {
    if !beside || shape.layout == Layout::Flat {
        return std::mem::take(left);
    }
    [shape.tag, tag].into_iter().filter_map(|key| left.shift_remove_entry(key)).collect()
}

fn settle_flat(body: &mut dyn Table, left: &mut Map<String, Value>, beside: bool) -> Result<(), DecodeError> {
    let members = std::mem::take(left);
    let mut unknown = Map::new();
    let (shape, mut slots) = (body.shape(), body.slots());
    for (key, value) in members {
        match slots.locate(shape, &key) {
            Some((slot, field)) => fill(slot, value, field.separator()).map_err(|error| error.inside_key(field.key))?,
            None => {
                unknown.insert(key, value);
            }
        }
    }
    settle_unions(body, &mut unknown)?;
    if beside {
        *left = unknown;
    } else {
        body.slots().extra.absorb(unknown);
    }
    Ok(())
}
