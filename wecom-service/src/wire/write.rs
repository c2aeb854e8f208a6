//! The one writer: gives views to any serde format.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::leaf::{Leaf, to_base64};
use super::members::{Member, of_table, of_union};
use super::{EncodeError, File, Form, List, ListForm, Map, Place, Table, View};

/// Writes a view to any serde format. The one-line `Serialize` of every wire type is this.
///
/// # Errors
/// Those of the format.
pub fn write<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    Out { view, form: Form::Plain, list: ListForm::Plain }.serialize(serializer)
}

/// The members that a request carries in one place, as JSON text.
///
/// # Errors
/// When a float is no number, or a map that the caller wrote has no JSON form.
pub(super) fn place_to_json(table: &dyn Table, place: Place) -> Result<Vec<u8>, EncodeError> {
    serde_json::to_vec(&Placed(table, place)).map_err(EncodeError::json)
}

struct Placed<'a>(&'a dyn Table, Place);

impl Serialize for Placed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_members(serializer, |visit| of_table(self.0, Some(self.1), visit))
    }
}

/// A view with the form of its member.
pub(super) struct Out<'a> {
    view: View<'a>,
    form: Form,
    list: ListForm,
}

impl<'a> Out<'a> {
    pub(super) fn new(member: Member<'a>) -> Self {
        Self { view: member.view, form: member.form, list: member.list }
    }

    fn item(&self, view: View<'a>) -> Self {
        Self { view, form: self.form, list: ListForm::Plain }
    }
}

impl Serialize for Out<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.view, self.list) {
            (View::Table(table), _) => write_members(serializer, |visit| of_table(table, None, visit)),
            (View::Union(union), _) => write_members(serializer, |visit| of_union(union, visit)),
            (View::List(list), ListForm::Joined(separator)) => serializer.serialize_str(&join(list, self.form, separator)),
            (View::List(list), _) => self.write_list(list, serializer),
            (View::Map(map), _) => self.write_map(map, serializer),
            (View::Json(value), _) => value.serialize(serializer),
            (View::File(file), _) => write_file(file, serializer),
            // what most members are, faster than as a leaf
            (View::Text(text) | View::Secret(text), _) if self.form != Form::Number => serializer.serialize_str(text),
            (View::I64(number), _) if self.form == Form::Plain => serializer.serialize_i64(number),
            (view, _) => match Leaf::of_view(&view, self.form) {
                Some(leaf) => leaf.serialize(serializer),
                None => serializer.serialize_unit(),
            },
        }
    }
}

impl<'a> Out<'a> {
    fn write_list<S: Serializer>(&self, list: &'a dyn List, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(list.len()))?;
        for index in 0..list.len() {
            seq.serialize_element(&self.item(list.item(index)))?;
        }
        seq.end()
    }

    fn write_map<S: Serializer>(&self, map: &'a dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(Some(map.len()))?;
        let mut written = Ok(());
        map.each(&mut |key, view| {
            if written.is_ok() {
                written = out.serialize_entry(key, &self.item(view));
            }
        });
        written?;
        out.end()
    }
}

fn write_members<'a, S: Serializer>(serializer: S, members: impl FnOnce(&mut dyn FnMut(Member<'a>))) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(None)?;
    let mut written = Ok(());
    members(&mut |member| {
        if written.is_ok() {
            written = out.serialize_entry(member.key, &Out::new(member));
        }
    });
    written?;
    out.end()
}

/// Files travel in multipart bodies; elsewhere (in a log of requests, in a test) they look like this.
fn write_file<S: Serializer>(file: &File, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(None)?;
    out.serialize_entry("name", &file.name)?;
    if let Some(content_type) = &file.content_type {
        out.serialize_entry("content_type", content_type)?;
    }
    out.serialize_entry("content", &to_base64(&file.content))?;
    out.end()
}

/// The items of a list as one string. Empty items are left out: reading would not find them.
pub(super) fn join(list: &dyn List, form: Form, separator: char) -> String {
    let mut joined = String::new();
    for index in 0..list.len() {
        let view = list.item(index);
        let item = match Leaf::of_view(&view, form) {
            Some(leaf) => leaf.to_string(),
            // no spec joins structs; what a caller's own table does is written so that it can be read back
            None => serde_json::to_string(&Out { view, form, list: ListForm::Plain }).unwrap_or_default(),
        };
        if !joined.is_empty() && !item.is_empty() {
            joined.push(separator);
        }
        joined.push_str(&item);
    }
    joined
}
