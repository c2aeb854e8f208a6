//! Members: type, wire form, limits, and what a reader should know.

use serde_json::{Value, json};

use super::scalars::{Stuff, one};
use super::{Home, Object, Schemas, put};
use crate::model::{Field, Form, ListForm, Scalar, Type};
use crate::names::snake;
use crate::words;

impl<'a> Schemas<'a> {
    /// An object with these members.
    pub(in crate::emit) fn record<'f>(&self, home: Home<'a>, fields: impl IntoIterator<Item = &'f Field>) -> Object {
        let (mut properties, mut required, mut beside) = (Object::new(), Vec::new(), Vec::new());
        for field in fields {
            if let (true, Some((home, union))) = (field.flatten, self.union_of(home, &field.ty)) {
                let whole = self.component(&self.key(home, &union.name));
                let absent = json!({"not": {"required": [union.tag]}});
                beside.push(if field.optional { json!({"anyOf": [whole, absent]}) } else { whole });
                continue;
            }
            properties.insert(field.key.clone(), self.member(home, field));
            // A list without items has no elements at all in XML.
            let elements = self.is_xml() && matches!(field.ty, Type::List(_)) && field.list == ListForm::Plain;
            if !field.optional && !elements {
                required.push(field.key.as_str());
            }
        }
        let mut schema = one("type", "object");
        schema.insert("properties".to_owned(), properties.into());
        put(&mut schema, "required", Some(required).filter(|required| !required.is_empty()));
        put(&mut schema, "allOf", Some(beside).filter(|beside| !beside.is_empty()));
        schema
    }

    /// The value of a member.
    pub(in crate::emit) fn member(&self, home: Home<'a>, field: &Field) -> Value {
        let schema = match (field.list, &field.ty) {
            (ListForm::Joined(separator), Type::List(item)) => {
                let of = words::ty(item, field.form);
                json!({"type": "string", "x-wecom-joined": {"separator": separator.to_string(), "items": of}})
            }
            (ListForm::OneOrList, Type::List(item)) => {
                json!({"anyOf": [self.list(home, field, item), self.value(home, field, item)]})
            }
            (ListForm::OneOrList, ty) => json!({"anyOf": [self.value(home, field, ty), self.list(home, field, ty)]}),
            (_, ty) => self.value(home, field, ty),
        };
        self.with(schema, self.annotations(home, field))
    }

    fn value(&self, home: Home<'a>, field: &Field, ty: &Type) -> Value {
        match ty {
            Type::List(item) => self.list(home, field, item),
            Type::Map(item) => {
                let mut schema = one("type", "object");
                schema.insert("additionalProperties".to_owned(), self.value(home, field, item));
                put(&mut schema, "maxProperties", field.max_items);
                schema.into()
            }
            Type::Struct(_) | Type::Union(_) | Type::KindUnion(_) => self.named(home, ty),
            Type::Scalar(_) | Type::Id(_) | Type::Enum(_) => {
                self.with(self.scalar(home, ty, field.form), self.limits(home, field, ty))
            }
        }
    }

    fn list(&self, home: Home<'a>, field: &Field, item: &Type) -> Value {
        let mut schema = one("type", "array");
        schema.insert("items".to_owned(), self.value(home, field, item));
        put(&mut schema, "maxItems", field.max_items);
        schema.into()
    }

    /// A struct or union in its own form.
    pub(super) fn named(&self, home: Home<'a>, ty: &Type) -> Value {
        match ty {
            Type::Struct(named) | Type::Union(named) | Type::KindUnion(named) => {
                self.component(&self.key(self.home_of(home, named), &named.name))
            }
            _ => self.scalar(home, ty, Form::Plain),
        }
    }

    /// The limits of a scalar that a schema can say.
    fn limits(&self, home: Home<'a>, field: &Field, ty: &Type) -> Object {
        let mut limits = Object::new();
        if let (Some((least, most)), true) = (field.range, self.says_range(home, field)) {
            put(&mut limits, "minimum", Some(least).filter(|least| *least != i64::MIN));
            put(&mut limits, "maximum", Some(most).filter(|most| *most != i64::MAX));
        }
        if *ty != Type::Scalar(Scalar::Bytes) {
            // No text has more characters than bytes.
            put(&mut limits, "maxLength", field.max_chars.into_iter().chain(field.max_bytes).min());
        }
        limits
    }

    /// What is said beside the type.
    fn annotations(&self, home: Home<'a>, field: &Field) -> Object {
        let mut said = one("description", self.description(home, field));
        let scalar = matches!(field.ty, Type::Scalar(_) | Type::Id(_) | Type::Enum(_));
        let typed =
            |text: &Option<String>| text.as_deref().filter(|_| scalar).map(|text| self.typed(home, &field.ty, field.form, text));
        put(&mut said, "default", typed(&field.default));
        put(&mut said, "const", typed(&field.constant));
        put(&mut said, "deprecated", field.deprecated.is_some().then_some(true));
        put(&mut said, "x-sensitive", field.sensitive.then_some(true));
        put(&mut said, "x-wecom-name", (snake(&field.key) != field.name).then_some(field.name.as_str()));
        put(&mut said, "x-wecom-from", field.from.map(words::provenance));
        said
    }

    /// The summary, and behind it what the schema cannot say.
    pub(in crate::emit) fn description(&self, home: Home<'a>, field: &Field) -> String {
        let joined = matches!(field.list, ListForm::Joined(_));
        let scalar = matches!(field.ty, Type::Scalar(_) | Type::Id(_) | Type::Enum(_));
        let facts = [
            field.max_items.filter(|_| joined).map(|most| format!("At most {most} items.")),
            field.max_bytes.map(|most| format!("At most {most} bytes.")),
            field.range.filter(|_| !self.says_range(home, field)).map(range),
            field.default.as_ref().filter(|_| !scalar).map(|value| format!("`{value}` when absent.")),
            field.deprecated.as_ref().map(|reason| format!("Deprecated: {reason}")),
        ];
        facts.into_iter().flatten().fold(field.summary.clone(), |text, fact| format!("{text} {fact}").trim_start().to_owned())
    }

    /// Whether a range can be said by a schema: it means numbers, and a number in quotes is none.
    fn says_range(&self, home: Home<'a>, field: &Field) -> bool {
        let number = matches!(self.stuff(home, inner(&field.ty)), Stuff::Number { .. });
        number && !matches!(self.form(field.form), Form::Text) && !matches!(field.list, ListForm::Joined(_))
    }
}

fn range((least, most): (i64, i64)) -> String {
    match (least, most) {
        (i64::MIN, most) => format!("At most {most}."),
        (least, i64::MAX) => format!("{least} or more."),
        (least, most) => format!("From {least} to {most}."),
    }
}

/// What is inside lists and maps.
fn inner(ty: &Type) -> &Type {
    match ty {
        Type::List(item) | Type::Map(item) => inner(item),
        other => other,
    }
}
