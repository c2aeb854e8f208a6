//! Checks a request as the platform does, and says which member is at fault.

use serde_json::{Map, Value as Json};

use super::ask::{Refusal, refuse};
use crate::wire::{Field, Form, Kind, Shape, Table, View};

/// Refuses a request that lacks a required member, nested ones included. Members are taken as they came.
pub(crate) fn required(shape: &Shape, members: &Map<String, Json>) -> Result<(), Refusal> {
    match missing(shape, members) {
        Some(path) => {
            let leaf = path.rsplit('.').next().unwrap_or_default();
            Err(refuse(code(leaf), format!("`{path}` is missing")))
        }
        None => Ok(()),
    }
}

/// The path of the first required member that is not there.
fn missing(shape: &Shape, members: &Map<String, Json>) -> Option<String> {
    shape.fields.iter().find_map(|field| {
        if let (true, Kind::Union(shape)) = (field.flatten, &field.kind) {
            let tag = shape().tag;
            return (is_needed(field) && members.get(tag).is_none_or(is_absent)).then(|| tag.to_owned());
        }
        if field.flatten {
            return table(&field.kind).and_then(|shape| missing(shape, members));
        }
        match members.get(field.key).filter(|value| !is_absent(value)) {
            Some(value) => within(&field.kind, value).map(|inner| format!("{}{inner}", field.key)),
            None => is_needed(field).then(|| field.key.to_owned()),
        }
    })
}

/// What is missing inside a value, as the rest of a path.
fn within(kind: &Kind, value: &Json) -> Option<String> {
    match (kind, value) {
        (Kind::Optional(inner), value) => within(inner, value),
        (Kind::Table(shape), Json::Object(members)) => missing(shape(), members).map(|inner| format!(".{inner}")),
        (Kind::List(inner), Json::Array(items)) => {
            let mut found = items.iter().enumerate().filter_map(|(index, item)| Some((index, within(inner, item)?)));
            found.next().map(|(index, inner)| format!("[{index}]{inner}"))
        }
        _ => None,
    }
}

fn is_absent(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        _ => false,
    }
}

fn is_needed(field: &Field) -> bool {
    field.required && !matches!(field.kind, Kind::Optional(_))
}

fn table(kind: &Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Table(shape) => Some(shape()),
        Kind::Optional(inner) => table(inner),
        _ => None,
    }
}

/// The platform has codes of their own for some missing members.
fn code(member: &str) -> i64 {
    match member {
        "corpid" | "auth_corpid" => 41002,
        "corpsecret" => 41004,
        "provider_secret" | "suite_secret" => 41024,
        "suite_id" => 41021,
        "suite_ticket" => 41023,
        "permanent_code" => 41025,
        "auth_code" | "code" | "js_code" => 41008,
        "userid" => 41009,
        "agentid" => 41011,
        "media_id" => 41006,
        _ => 40063,
    }
}

/// Whether text of a query string or a form stands for something that JSON has another form for.
pub(crate) fn from_text(field: Option<&Field>, text: &str) -> Json {
    let Some(field) = field else { return Json::from(text) };
    match innermost(&field.kind) {
        Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool if field.form != Form::Text => {
            serde_json::from_str(text).unwrap_or_else(|_| Json::from(text))
        }
        Kind::Table(_) | Kind::Union(_) | Kind::Map(_) | Kind::Json => {
            serde_json::from_str(text).unwrap_or_else(|_| Json::from(text))
        }
        _ => Json::from(text),
    }
}

fn innermost(kind: &Kind) -> &Kind {
    match kind {
        Kind::Optional(inner) => innermost(inner),
        kind => kind,
    }
}

/// The members of a filled table that the spec does not know, by path.
pub(crate) fn unknown(table: &dyn Table, path: &str) -> Vec<String> {
    let mut found: Vec<String> = table.extra().iter().map(|(key, _)| format!("{path}.{key}")).collect();
    for (field, view) in table.members() {
        found.extend(unknown_in(&view, &format!("{path}.{}", field.key)));
    }
    found
}

fn unknown_in(view: &View<'_>, path: &str) -> Vec<String> {
    match view {
        View::Table(table) => unknown(*table, path),
        View::List(list) => (0..list.len()).flat_map(|index| unknown_in(&list.item(index), path)).collect(),
        _ => Vec::new(),
    }
}
