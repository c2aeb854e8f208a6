//! Types and facts of a member, as a page shows them: what it is, its limits, its form on the wire.

use maud::{Markup, html};

use super::place::Home;
use super::text::{prose, provenance};
use crate::emit::rust::{naming, surface};
use crate::model::{Field, Form, ListForm, Place, Scalar, Type};
use crate::names::snake;
use crate::words;

/// Where links are written: the way to the root, and the file whose types are meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    /// The way to the root of the site.
    pub(super) root: &'a str,
    /// The file whose types are meant.
    pub(super) home: Home<'a>,
}

/// A type with links to the named ones.
pub(super) fn ty(at: At<'_>, ty: &Type, form: Form) -> Markup {
    html! {
        @match ty {
            Type::Scalar(scalar) => (words::scalar(*scalar, form)),
            Type::Id(name) => a href={ (at.root) (Home::Shared.named(name)) } { (name) },
            Type::Struct(named) | Type::Enum(named) | Type::Union(named) | Type::KindUnion(named) =>
                a href={ (at.root) (at.home.of(named).named(&named.name)) } { (named.name) },
            Type::List(item) => { "list<" (self::ty(at, item, form)) ">" },
            Type::Map(item) => { "map<" (self::ty(at, item, form)) ">" },
        }
    }
}

/// Everything worth knowing about a member besides its summary, one short phrase each.
pub(super) fn facts(field: &Field) -> Vec<Markup> {
    let mut facts: Vec<Markup> = surface::bounds(field).into_iter().map(|bound| html! { (bound) }).collect();
    if let Some(value) = &field.default {
        facts.push(html! { @if value.is_empty() { "empty when absent" } @else { code { (value) } " when absent" } });
    }
    if let Some(value) = &field.constant {
        facts.push(html! { "always " code { (value) } });
    }
    facts.extend(wire_form(field).map(|form| html! { (form) }));
    match field.list {
        ListForm::Plain => {}
        ListForm::Joined(separator) => facts.push(html! { "one string, joined by " code { (separator) } }),
        ListForm::OneOrList => facts.push(html! { "a bare item or a list" }),
    }
    if field.flatten {
        facts.push(html! { "its members stand beside the others" });
    }
    if field.sensitive {
        facts.push(html! { span.secret { "sensitive: never printed" } });
    }
    facts.extend(field.via.map(|channel| html! { (words::channel(channel)) " callback only" }));
    let member = naming::member(&field.name);
    if member != snake(&field.key) {
        facts.push(html! { "in Rust " code { (member) } });
    }
    facts.extend(provenance(field.from).map(|from| html! { (from.trim_end_matches('.')) }));
    facts
}

fn wire_form(field: &Field) -> Option<&'static str> {
    match (field.form, &field.ty) {
        (Form::Plain, Type::Scalar(Scalar::Timestamp)) => Some("seconds since 1970"),
        (Form::Plain, Type::Scalar(Scalar::Bytes)) => Some("base64"),
        (Form::Plain, _) => None,
        (Form::Text, _) => Some("in quotes on the wire"),
        (Form::Number, _) => Some("a bare number on the wire"),
        (Form::Either, _) => Some("a number, bare or in quotes"),
        (Form::Flag, _) => Some("0 or 1 on the wire"),
        (Form::FlagText, _) => Some("\"0\" or \"1\" on the wire"),
    }
}

/// Where a member of a request travels, when it is not the usual place.
pub(super) fn travels(field: &Field, get: bool) -> Option<&'static str> {
    match field.place {
        Place::Query => Some("query"),
        Place::Part => Some("part"),
        Place::Body if get => Some("query"),
        Place::Body => None,
    }
}

/// A warning that something should not be used any more.
pub(super) fn deprecated(reason: Option<&str>) -> Markup {
    html! { @if let Some(reason) = reason { p.deprecated { strong { "Deprecated." } " " (prose(reason)) } } }
}
