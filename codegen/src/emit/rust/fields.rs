//! Members of structs: their Rust types and their lines in a table.

use super::format::{number, quoted};
use super::names::Names;
use super::naming;
use crate::model::{Field, Form, ListForm, Place};

/// The type of a member, its box and its `Option` included.
pub(super) fn full_type(names: &mut Names, field: &Field) -> String {
    let mut ty = names.of(&field.ty);
    if field.boxed {
        ty = format!("{}<{ty}>", names.prelude("std::boxed::Box"));
    }
    if field.optional {
        ty = format!("{}<{ty}>", names.prelude("std::option::Option"));
    }
    ty
}

/// Whether a caller has to give it.
pub(crate) fn required(field: &Field) -> bool {
    !field.optional && field.constant.is_none()
}

/// Whether a caller may give it.
pub(crate) fn settable(field: &Field) -> bool {
    field.optional && field.constant.is_none()
}

/// The line of a member in a `table!`; `sent` when a request carries it.
pub(super) fn table_line(names: &mut Names, field: &Field, sent: bool) -> String {
    let modifiers = modifiers(names, field, sent);
    let modifiers = if modifiers.is_empty() { String::new() } else { format!(" [{}]", modifiers.join(", ")) };
    format!("    {} => {}: {}{modifiers},\n", quoted(&field.key), naming::member(&field.name), full_type(names, field))
}

fn modifiers(names: &mut Names, field: &Field, sent: bool) -> Vec<String> {
    let mut list = Vec::new();
    if sent && !field.optional {
        list.push("required()".to_owned());
    }
    match field.place {
        Place::Body => {}
        Place::Query => list.push("query()".to_owned()),
        Place::Part => list.push("part()".to_owned()),
    }
    if let Some(form) = form(field.form) {
        list.push(format!("form({}::{form})", names.import("crate::wire::Form")));
    }
    match field.list {
        ListForm::Plain => {}
        ListForm::Joined(separator) => list.push(format!("joined({separator:?})")),
        ListForm::OneOrList => list.push("one_or_list()".to_owned()),
    }
    if field.flatten {
        list.push("flatten()".to_owned());
    }
    if let Some((least, most)) = field.range {
        list.push(format!("range({}, {})", bound(least), bound(most)));
    }
    let limits = [("max_items", field.max_items), ("max_chars", field.max_chars), ("max_bytes", field.max_bytes)];
    for (name, limit) in limits {
        list.extend(limit.map(|limit| format!("{name}({limit})")));
    }
    if field.sensitive {
        list.push("sensitive()".to_owned());
    }
    list.extend(field.constant.as_deref().map(|value| format!("constant({})", quoted(value))));
    list
}

fn form(form: Form) -> Option<&'static str> {
    match form {
        Form::Plain => None,
        Form::Text => Some("Text"),
        Form::Number => Some("Number"),
        Form::Either => Some("Either"),
        Form::Flag => Some("Flag"),
        Form::FlagText => Some("FlagText"),
    }
}

fn bound(limit: i64) -> String {
    match limit {
        i64::MIN => "i64::MIN".to_owned(),
        i64::MAX => "i64::MAX".to_owned(),
        limit => number(limit),
    }
}
