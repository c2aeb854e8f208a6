//! The members of a table or union as they stand on the wire: in order, flattened, without what is absent.
//!
//! Every writer (JSON, XML, query strings, multipart) goes through here, so that they agree on what is sent.

use serde_json::{Map, Value};

use super::{CodeValue, Extra, Form, Kind, Layout, ListForm, Place, Shape, Table, Union, View};

/// One member to write.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) key: &'a str,
    pub(super) view: View<'a>,
    pub(super) form: Form,
    pub(super) list: ListForm,
}

impl<'a> Member<'a> {
    fn plain(key: &'a str, view: View<'a>) -> Self {
        Self { key, view, form: Form::Plain, list: ListForm::Plain }
    }
}

/// Calls `visit` with each member that is there. With a place, only with those that a request carries there; members that the
/// spec does not know go into the body.
pub(super) fn of_table<'a>(table: &'a dyn Table, place: Option<Place>, visit: &mut dyn FnMut(Member<'a>)) {
    let shape = table.shape();
    table.look(&mut |views, extra| of_views(shape, (views, extra), place, visit));
}

fn of_views<'a>(
    shape: &'static Shape,
    (views, extra): (&[View<'a>], &'a Extra),
    place: Option<Place>,
    visit: &mut dyn FnMut(Member<'a>),
) {
    for (field, view) in shape.fields.iter().zip(views) {
        match (field.flatten, *view) {
            (true, View::Table(inner)) => of_table(inner, place, visit),
            _ if place.is_some_and(|place| place != field.place) => {}
            (true, View::Union(union)) => of_union(union, visit),
            (_, view) => {
                let constant = field.constant.filter(|_| view.is_default());
                let view = constant.map_or(view, |constant| constant_view(field.kind, constant));
                if !matches!(view, View::Absent) {
                    visit(Member { key: field.key, view, form: field.form, list: field.list });
                }
            }
        }
    }
    if place != Some(Place::Query) {
        for (key, value) in extra.iter().filter(|(key, _)| !is_written(shape, views, key)) {
            visit(Member::plain(key, View::Json(value)));
        }
    }
}

/// Whether a member that the spec knows stands under this name already.
fn is_written(shape: &Shape, views: &[View<'_>], key: &str) -> bool {
    shape.index_of(key, 0).is_some_and(|index| !matches!(views[index], View::Absent))
}

fn constant_view(kind: Kind, constant: &'static str) -> View<'static> {
    let number = constant.parse().ok();
    match (kind.present(), number) {
        (Kind::Bool, _) => View::Bool(matches!(constant, "true" | "1")),
        (Kind::I64 | Kind::U64, Some(number)) => View::I64(number),
        (Kind::Enum(shape), Some(number)) if shape.numeric => View::I64(number),
        _ => View::Text(constant),
    }
}

/// Calls `visit` with the tag and the body of a union, or with all that an unlisted variant has.
pub(super) fn of_union<'a>(union: &'a dyn Union, visit: &mut dyn FnMut(Member<'a>)) {
    let shape = union.shape();
    let (index, body) = match union.chosen() {
        Ok(chosen) => chosen,
        Err(members) => return of_map(members, visit),
    };
    let variant = &shape.variants[index];
    let form = if shape.numeric { Form::Number } else { Form::Plain };
    visit(Member { form, ..Member::plain(shape.tag, View::Text(variant.value)) });
    match (shape.layout, body) {
        (Layout::Flat, View::Table(body)) => of_table(body, None, &mut |member| {
            if member.key != shape.tag {
                visit(member);
            }
        }),
        (_, View::Absent) => {}
        (_, body) => visit(Member::plain(variant.key, body)),
    }
}

fn of_map<'a>(members: &'a Map<String, Value>, visit: &mut dyn FnMut(Member<'a>)) {
    for (key, value) in members {
        visit(Member::plain(key, View::Json(value)));
    }
}

impl View<'_> {
    /// Whether there is nothing to send: no text, no item, no member. A number or bool is always something.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Text(text) | Self::Secret(text) => text.is_empty(),
            Self::I64(_) | Self::U64(_) | Self::F64(_) | Self::Bool(_) => false,
            Self::Bytes(bytes) => bytes.is_empty(),
            Self::File(file) => file.content.is_empty(),
            Self::Json(value) => value.is_null(),
            Self::Code(code) => code.get() == CodeValue::Text(""),
            Self::List(list) => list.is_empty(),
            Self::Map(map) => map.is_empty(),
            Self::Table(table) => is_empty_table(*table),
            Self::Union(union) => union.chosen().is_err_and(Map::is_empty),
        }
    }

    /// Whether it is what a member has that nobody set.
    pub(super) fn is_default(&self) -> bool {
        match self {
            Self::I64(value) => *value == 0,
            Self::U64(value) => *value == 0,
            Self::F64(value) => *value == 0.0,
            Self::Bool(value) => !value,
            Self::Code(code) => matches!(code.get(), CodeValue::Text("") | CodeValue::Number(0)),
            other => other.is_empty(),
        }
    }
}

fn is_empty_table(table: &dyn Table) -> bool {
    let views = table.views();
    views.extra.is_empty() && views.members.iter().all(View::is_empty)
}
