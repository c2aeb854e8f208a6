//! Examples of endpoints.

use serde_json::{Map, Value};

use super::example::Walk;
use super::keys::Keys;
use super::value::{beyond, kind, size};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Answer, Field, KindUnion, KindVariant, ListForm, Scalar, Struct, Type, Union, Variant};
use crate::suggest;
use crate::words;

impl<'a> Walk<'a> {
    /// An object with these members. `answer`: the form of the answer that it is the top of.
    pub(super) fn object(&mut self, fields: &'a [Field], value: &Value, answer: Option<Answer>) {
        let Some(object) = value.as_object() else { return self.no_object(value) };
        let mut keys = Keys::default();
        if let Some(answer) = answer {
            let of_the_call = words::of_the_call(answer);
            // Where a file comes when all is well, the JSON that is shown says what was not.
            self.of_the_call(of_the_call, object, answer == Answer::Json);
            of_the_call.iter().for_each(|key| keys.add(key));
        }
        self.members(fields, object, &mut keys);
        self.judged(object, keys);
    }

    fn no_object(&self, value: &Value) {
        let help = match value {
            Value::String(text) if text.trim_start().starts_with('{') => {
                "remove the `|` or the quotes: JSON is YAML as it stands"
            }
            _ => "",
        };
        let message = format!("this is {}, but an object is declared", kind(value));
        self.check.sink.report_with(Rule::ExampleValue, &self.here(), message, help);
    }

    /// The members that no answer declares and every answer has. `good`: it shows a call that succeeds.
    fn of_the_call(&mut self, keys: &[&'static str], answer: &Map<String, Value>, good: bool) {
        let fits = |key: &str, value: &Value| if key == "errcode" { value.is_i64() } else { value.is_string() };
        for (key, value) in keys.iter().filter_map(|key| Some((*key, answer.get(*key)?))).filter(|(key, value)| !fits(key, value))
        {
            let wanted = if key == "errcode" { "a whole number" } else { "text" };
            self.down(key, |walk| walk.report(Rule::ExampleValue, format!("this is {}, but `{key}` is {wanted}", kind(value))));
        }
        if let Some(code) = answer.get("errcode").and_then(Value::as_i64).filter(|code| good && *code != 0) {
            self.down("errcode", |walk| {
                let message = format!("an example shows a call that succeeds, but {code} is an error");
                walk.check.sink.report_with(Rule::ExampleValue, &walk.here(), message, "write `errcode: 0, errmsg: ok`");
            });
        } else if let Some(code) = answer.get("errcode").and_then(Value::as_i64) {
            self.down("errcode", |walk| walk.check.shown_errcode(&code.to_string(), || walk.here()));
        }
    }

    fn members(&mut self, fields: &'a [Field], object: &Map<String, Value>, keys: &mut Keys<'a>) {
        for field in fields {
            if let (true, Some(union)) = (field.flatten, self.union_of(&field.ty)) {
                self.variant(union, object, field.optional, keys);
                continue;
            }
            if field.flatten {
                // Its type could not be read, and what it has is unknown.
                keys.any = true;
                continue;
            }
            keys.member(field);
            match object.get(&field.key) {
                Some(Value::Null) if field.optional => {}
                Some(value) => self.down(&field.key, |walk| walk.member(field, value)),
                // A file has no value to show.
                None if field.optional || field.ty == Type::Scalar(Scalar::File) => {}
                None => keys.without(field),
            }
        }
    }

    fn judged(&self, object: &Map<String, Value>, keys: Keys<'a>) {
        self.judge(keys, object.keys().map(String::as_str), |key| format!("`{key}`"), |key| self.key(key), || self.here());
    }

    fn member(&mut self, field: &'a Field, value: &Value) {
        match (field.list, &field.ty) {
            (ListForm::Joined(separator), Type::List(inner)) => self.joined(field, inner, separator, value),
            // A bare item where a list is declared, or a list where an item is.
            (ListForm::OneOrList, Type::List(inner)) if !value.is_array() => self.value(field, inner, value),
            (ListForm::OneOrList, ty) if value.is_array() && !matches!(ty, Type::List(_)) => self.list(field, ty, value),
            (_, ty) => self.value(field, ty, value),
        }
        if let Some(constant) = field.constant.as_deref().filter(|constant| scalar(value).is_some_and(|text| text != *constant)) {
            self.about(Rule::ExampleValue, field, format!("`{}` is always {constant}", field.key));
        }
    }

    fn about(&self, rule: Rule, field: &Field, message: impl AsRef<str>) {
        self.of_member(rule, field, &self.here(), message);
    }

    fn value(&mut self, field: &'a Field, ty: &'a Type, value: &Value) {
        match ty {
            Type::List(inner) => self.list(field, inner, value),
            Type::Map(inner) => match value.as_object() {
                Some(map) => map.iter().for_each(|(key, value)| self.down(key, |walk| walk.value(field, inner, value))),
                None => self.about(Rule::ExampleValue, field, format!("this is {}, but an object is declared", kind(value))),
            },
            Type::Struct(_) => {
                if let Some(decl) = self.struct_of(ty) {
                    self.object(&decl.fields, value, None);
                }
            }
            Type::Union(_) => {
                if let Some(decl) = self.union_of(ty) {
                    self.union(decl, value);
                }
            }
            Type::KindUnion(_) => {
                if let Some(decl) = self.kind_union_of(ty) {
                    self.kind_union(field, decl, value);
                }
            }
            Type::Scalar(_) | Type::Id(_) | Type::Enum(_) => self.scalar(field, ty, value),
        }
    }

    fn list(&mut self, field: &'a Field, inner: &'a Type, value: &Value) {
        let Some(items) = value.as_array() else {
            return self.about(Rule::ExampleValue, field, format!("this is {}, but a list is declared", kind(value)));
        };
        self.count(field, items.len());
        for (index, item) in items.iter().enumerate() {
            self.down(&index.to_string(), |walk| walk.value(field, inner, item));
        }
    }

    fn joined(&mut self, field: &'a Field, inner: &'a Type, separator: char, value: &Value) {
        let Some(text) = value.as_str() else {
            return self.about(
                Rule::ExampleValue,
                field,
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
            let help = match value {
                Value::String(text) if text.parse::<f64>().is_ok() && why.ends_with("number is declared") => {
                    "write it without quotes; or say `wire: text` or `wire: either` at the member, if the platform does send quotes"
                }
                Value::String(text) if *ty == Type::Scalar(Scalar::Timestamp) && text.contains(['-', '/']) => {
                    "a timestamp is seconds since 1970, `1767225600`"
                }
                Value::Number(_) if why.ends_with("text is declared") => {
                    "write it in quotes; or say `wire: number` or `wire: either` at the member, if the platform does send a bare number"
                }
                _ => "",
            };
            self.with_help(Rule::ExampleValue, field, &self.here(), (&why, help));
        } else if let Some(why) = scalar(value).and_then(|text| beyond(field, &text)) {
            self.about(Rule::ExampleLimit, field, why);
        } else if *ty == Type::Scalar(Scalar::Errcode) {
            scalar(value).into_iter().for_each(|code| self.check.shown_errcode(&code, || self.here()));
        }
    }

    /// A scalar that is written as bare text.
    pub(super) fn text(&self, field: &Field, ty: &Type, text: &str) {
        if let Err(why) = self.check.text_fits(self.types, ty, text) {
            self.about(Rule::ExampleValue, field, why);
        } else if let Some(why) = beyond(field, text) {
            self.about(Rule::ExampleLimit, field, why);
        }
    }

    fn count(&self, field: &Field, len: usize) {
        if let Some(most) = field.max_items.filter(|most| size(len) > *most) {
            self.about(Rule::ExampleLimit, field, format!("`{}` has at most {most} items", field.key));
        }
    }

    fn union(&mut self, decl: &'a Union, value: &Value) {
        let Some(object) = value.as_object() else {
            return self.report(Rule::ExampleValue, format!("this is {}, but an object is declared", kind(value)));
        };
        let mut keys = Keys::default();
        self.variant(decl, object, false, &mut keys);
        self.judged(object, keys);
    }

    fn kind_union(&mut self, field: &'a Field, decl: &'a KindUnion, value: &Value) {
        if let Some(variant) = decl.variant_of(value) {
            return self.value(field, &variant.ty, value);
        }
        // An empty list says nothing about what it lists.
        let empty = value.as_array().is_some_and(Vec::is_empty);
        if !empty && !decl.variants.is_empty() {
            let told: Vec<String> = decl.variants.iter().map(KindVariant::told_by).collect();
            let message = format!("no variant of `{}` holds this: it is {}", decl.name, kind(value));
            let help = format!("it is one of: {}", told.join("; "));
            self.with_help(Rule::ExampleValue, field, &self.here(), (&message, &help));
        }
    }

    /// The members that the tag of an object asks for.
    fn variant(&mut self, decl: &'a Union, object: &Map<String, Value>, optional: bool, keys: &mut Keys<'a>) {
        keys.of(&decl.tag, &decl.span);
        let Some(tag) = object.get(&decl.tag) else {
            // Which members would be right is unknown then; but a misspelt tag shows.
            if !optional {
                keys.miss(&decl.tag);
                decl.variants.iter().for_each(|variant| self.may_have(decl, variant, keys));
            }
            return;
        };
        let tag = scalar(tag).unwrap_or_default();
        let Some(variant) = decl.variants.iter().find(|variant| variant.value == tag) else {
            // Which members would be right is unknown now, so none is wrong.
            keys.any = true;
            if !decl.variants.is_empty() {
                self.down(&decl.tag, |walk| walk.no_variant(decl, &tag));
            }
            return;
        };
        if decl.nested {
            keys.of(&variant.key, &variant.span);
            match object.get(&variant.key) {
                Some(body) => self.down(&variant.key, |walk| walk.body(&variant.ty, body)),
                None if self.is_flat(variant, object) => {
                    keys.any = true;
                    let message =
                        format!("the members of `{}` stand beside the tag, but `{}` is nested", variant.name, decl.name);
                    let help = format!("write them below `{}`; or say `layout: flat`", variant.key);
                    self.layout(decl, &message, &help);
                }
                None => keys.miss(&variant.key),
            }
        } else if let Some(body) = self.struct_of(&variant.ty) {
            if self.is_nested(body, variant, object) {
                keys.any = true;
                let message = format!("the body stands under `{}`, but `{}` is flat", variant.key, decl.name);
                let help = format!("write its members beside `{}`; or say `layout: nested`", decl.tag);
                return self.layout(decl, &message, &help);
            }
            self.members(&body.fields, object, keys);
        } else {
            // The body could not be read, and what it has is unknown.
            keys.any = true;
        }
    }

    /// Whether an example shows below a key what belongs beside the tag.
    fn is_nested(&self, body: &Struct, variant: &Variant, object: &Map<String, Value>) -> bool {
        let own = body.fields.iter().any(|field| field.key == variant.key);
        !own && object.get(&variant.key).is_some_and(Value::is_object)
    }

    /// Whether an example shows beside the tag what belongs below a key.
    fn is_flat(&self, variant: &Variant, object: &Map<String, Value>) -> bool {
        let body = self.struct_of(&variant.ty);
        body.is_some_and(|body| body.fields.iter().any(|field| object.contains_key(&field.key)))
    }

    fn layout(&self, decl: &Union, message: &str, help: &str) {
        let found = Diagnostic::new(Rule::ExampleValue, &self.here(), message).help(help).see(&decl.span, "declared here");
        self.check.sink.add(found.because(format!("layout {:?}", decl.span)));
    }

    /// The keys that an object has when this is its variant.
    fn may_have(&self, decl: &Union, variant: &'a Variant, keys: &mut Keys<'a>) {
        if decl.nested {
            keys.of(&variant.key, &variant.span);
        } else if let Some(body) = self.struct_of(&variant.ty) {
            body.fields.iter().for_each(|field| keys.member(field));
        }
    }

    fn no_variant(&self, decl: &Union, tag: &str) {
        let tags: Vec<&str> = decl.variants.iter().map(|variant| variant.value.as_str()).collect();
        let message = format!("`{tag}` is no variant of `{}` ({})", decl.name, tags.join(", "));
        let near = suggest::nearest(tag, tags.iter().copied());
        let found = Diagnostic::new(Rule::ExampleValue, &self.here(), message).near(near);
        self.check.sink.add(found.see(&decl.span, "declared here").because(format!("{tag} {:?}", decl.span)));
    }

    /// A nested body is a struct nearly always; a bare scalar or list has the type's own form.
    fn body(&mut self, ty: &'a Type, value: &Value) {
        match self.struct_of(ty) {
            Some(decl) => self.object(&decl.fields, value, None),
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

    /// The union by kind that a type is.
    fn kind_union_of(&self, ty: &Type) -> Option<&'a KindUnion> {
        let Type::KindUnion(name) = ty else { return None };
        self.check.types(self.types, name).kind_unions.get(&name.name)
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
