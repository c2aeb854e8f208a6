//! Examples of endpoints.

use serde_json::{Map, Value};

use super::example::Walk;
use super::value::{beyond, kind, size};
use crate::diagnostic::Rule;
use crate::model::{Field, ListForm, Scalar, Struct, Type, Union};
use crate::suggest;

/// The members of an answer that belong to the call.
const OF_THE_CALL: &[&str] = &["errcode", "errmsg"];

impl Walk<'_> {
    /// An object with these members. `answer`: the top of a response.
    pub(super) fn object(&mut self, fields: &[Field], value: &Value, answer: bool) {
        let Some(object) = value.as_object() else {
            return self.report(Rule::ExampleValue, format!("this is {}, but an object is declared", kind(value)));
        };
        let mut known: Vec<String> = if answer { OF_THE_CALL.iter().map(|&key| key.to_owned()).collect() } else { Vec::new() };
        self.members(fields, object, &mut known);
        self.unknown(object, &known);
    }

    fn members(&mut self, fields: &[Field], object: &Map<String, Value>, known: &mut Vec<String>) {
        for field in fields {
            if let (true, Some(union)) = (field.flatten, self.union_of(&field.ty)) {
                self.variant(union, object, field.optional, known);
                continue;
            }
            known.push(field.key.clone());
            match object.get(&field.key) {
                Some(Value::Null) if field.optional => {}
                Some(value) => self.down(&field.key, |walk| walk.member(field, value)),
                // A file has no value to show.
                None if field.optional || field.ty == Type::Scalar(Scalar::File) => {}
                None => self.report(Rule::ExampleMissing, format!("the example has no `{}`", field.key)),
            }
        }
    }

    fn unknown(&self, object: &Map<String, Value>, known: &[String]) {
        for key in object.keys().filter(|key| !known.contains(key)) {
            let help = suggest::did_you_mean(key, known.iter().map(String::as_str));
            self.report_key(Rule::ExampleUnknown, key, format!("`{key}` is not declared"), help);
        }
    }

    fn member(&mut self, field: &Field, value: &Value) {
        match (field.list, &field.ty) {
            (ListForm::Joined(separator), Type::List(inner)) => self.joined(field, inner, separator, value),
            // A bare item where a list is declared, or a list where an item is.
            (ListForm::OneOrList, Type::List(inner)) if !value.is_array() => self.value(field, inner, value),
            (ListForm::OneOrList, ty) if value.is_array() && !matches!(ty, Type::List(_)) => self.list(field, ty, value),
            (_, ty) => self.value(field, ty, value),
        }
        if let Some(constant) = field.constant.as_deref().filter(|constant| scalar(value).is_some_and(|text| text != *constant)) {
            self.report(Rule::ExampleValue, format!("`{}` is always {constant}", field.key));
        }
    }

    fn value(&mut self, field: &Field, ty: &Type, value: &Value) {
        match ty {
            Type::List(inner) => self.list(field, inner, value),
            Type::Map(inner) => match value.as_object() {
                Some(map) => map.iter().for_each(|(key, value)| self.down(key, |walk| walk.value(field, inner, value))),
                None => self.report(Rule::ExampleValue, format!("this is {}, but an object is declared", kind(value))),
            },
            Type::Struct(_) => {
                if let Some(decl) = self.struct_of(ty) {
                    self.object(&decl.fields, value, false);
                }
            }
            Type::Union(_) => {
                if let Some(decl) = self.union_of(ty) {
                    self.union(decl, value);
                }
            }
            Type::Scalar(_) | Type::Id(_) | Type::Enum(_) => self.scalar(field, ty, value),
        }
    }

    fn list(&mut self, field: &Field, inner: &Type, value: &Value) {
        let Some(items) = value.as_array() else {
            return self.report(Rule::ExampleValue, format!("this is {}, but a list is declared", kind(value)));
        };
        self.count(field, items.len());
        for (index, item) in items.iter().enumerate() {
            self.down(&index.to_string(), |walk| walk.value(field, inner, item));
        }
    }

    fn joined(&mut self, field: &Field, inner: &Type, separator: char, value: &Value) {
        let Some(text) = value.as_str() else {
            return self.report(
                Rule::ExampleValue,
                format!("this is {}, but one text joined by `{separator}` is declared", kind(value)),
            );
        };
        let items: Vec<&str> = text.split(separator).filter(|_| !text.is_empty()).collect();
        self.count(field, items.len());
        for item in items {
            self.text(field, inner, item);
        }
    }

    fn scalar(&self, field: &Field, ty: &Type, value: &Value) {
        if let Err(why) = self.check.json_fits(self.types, field, ty, value) {
            self.report(Rule::ExampleValue, why);
        } else if let Some(why) = scalar(value).and_then(|text| beyond(field, &text)) {
            self.report(Rule::ExampleLimit, why);
        }
    }

    /// A scalar that is written as bare text.
    pub(super) fn text(&self, field: &Field, ty: &Type, text: &str) {
        if let Err(why) = self.check.text_fits(self.types, ty, text) {
            self.report(Rule::ExampleValue, why);
        } else if let Some(why) = beyond(field, text) {
            self.report(Rule::ExampleLimit, why);
        }
    }

    fn count(&self, field: &Field, len: usize) {
        if let Some(most) = field.max_items.filter(|most| size(len) > *most) {
            self.report(Rule::ExampleLimit, format!("`{}` has at most {most} items", field.key));
        }
    }

    fn union(&mut self, decl: &Union, value: &Value) {
        let Some(object) = value.as_object() else {
            return self.report(Rule::ExampleValue, format!("this is {}, but an object is declared", kind(value)));
        };
        let mut known = Vec::new();
        if self.variant(decl, object, false, &mut known) {
            self.unknown(object, &known);
        }
    }

    /// The members that the tag of an object asks for; false when the tag is missing or unknown.
    fn variant(&mut self, decl: &Union, object: &Map<String, Value>, optional: bool, known: &mut Vec<String>) -> bool {
        known.push(decl.tag.clone());
        let Some(tag) = object.get(&decl.tag) else {
            if !optional {
                self.report(Rule::ExampleMissing, format!("the example has no `{}`", decl.tag));
            }
            return false;
        };
        if decl.variants.is_empty() {
            known.extend(object.keys().cloned());
            return false;
        }
        let tag = scalar(tag).unwrap_or_default();
        let Some(variant) = decl.variants.iter().find(|variant| variant.value == tag) else {
            // Which members would be right is unknown now, so none is wrong.
            known.extend(object.keys().cloned());
            let tags: Vec<&str> = decl.variants.iter().map(|variant| variant.value.as_str()).collect();
            self.down(&decl.tag, |walk| {
                walk.report(Rule::ExampleValue, format!("`{tag}` is no variant of `{}` ({})", decl.name, tags.join(", ")));
            });
            return false;
        };
        if decl.nested {
            known.push(variant.key.clone());
            match object.get(&variant.key) {
                Some(body) => self.down(&variant.key, |walk| walk.body(&variant.ty, body)),
                None => self.report(Rule::ExampleMissing, format!("the example has no `{}`", variant.key)),
            }
        } else if let Some(body) = self.struct_of(&variant.ty) {
            self.members(&body.fields, object, known);
        }
        true
    }

    /// A nested body is a struct nearly always; a bare scalar or list has the type's own form.
    fn body(&mut self, ty: &Type, value: &Value) {
        match self.struct_of(ty) {
            Some(decl) => self.object(&decl.fields, value, false),
            None => {
                if let Some(decl) = self.union_of(ty) {
                    self.union(decl, value);
                }
            }
        }
    }
}

impl<'a> Walk<'a> {
    /// The struct that a type is.
    pub(super) fn struct_of(&self, ty: &Type) -> Option<&'a Struct> {
        let Type::Struct(name) = ty else { return None };
        self.check.types(self.types, name).structs.get(&name.name)
    }

    /// The union that a type is.
    pub(super) fn union_of(&self, ty: &Type) -> Option<&'a Union> {
        let Type::Union(name) = ty else { return None };
        self.check.types(self.types, name).unions.get(&name.name)
    }
}

/// A scalar as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(value) => Some(value.to_string()),
        Value::String(value) => Some(value.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
