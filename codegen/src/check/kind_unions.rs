//! Unions by kind: each variant has values of its own, and what it holds comes back as it came.

use super::{Check, item};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Answer, Base, Field, Form, KindUnion, KindVariant, ListForm, Scalar, Struct, Type, Types};
use crate::suggest;

impl Check<'_> {
    /// Every union by kind.
    pub(super) fn kind_unions(&self) {
        for types in self.all_types() {
            for union in types.kind_unions.values() {
                for (index, variant) in union.variants.iter().enumerate() {
                    self.has(types, variant);
                    self.own_values(union, variant, union.variants.get(..index).unwrap_or_default());
                    self.comes_back(types, union, &variant.ty, &mut Vec::new());
                }
            }
        }
        self.in_json();
    }

    /// In XML everything is text, so that nothing there tells a kind.
    fn in_json(&self) {
        for domain in &self.model.event_domains {
            for event in domain.entries().filter(|event| event.json_channel().is_none()) {
                self.no_kinds(&domain.types, &event.payload, &mut Vec::new());
            }
        }
        for domain in &self.model.domains {
            for endpoint in domain.endpoints.iter().filter(|endpoint| endpoint.answer == Answer::Xml) {
                endpoint.response.iter().for_each(|answer| self.no_kinds(&domain.types, answer, &mut Vec::new()));
            }
        }
    }

    fn no_kinds<'t>(&'t self, types: &'t Types, body: &'t Struct, inside: &mut Vec<&'t str>) {
        if inside.contains(&body.name.as_str()) {
            return;
        }
        inside.push(&body.name);
        for field in &body.fields {
            if let Type::KindUnion(named) = item(&field.ty) {
                let message = format!("in XML everything is text, so that nothing tells the variants of `{}`", named.name);
                self.sink.report_with(
                    Rule::KindUnion,
                    &field.span,
                    message,
                    "declare the member as `json`, or each form as a member",
                );
            }
            if let Some(body) = self.body(types, &field.ty) {
                self.no_kinds(types, body, inside);
            }
        }
    }

    /// The members that tell a variant are members of what it holds.
    fn has(&self, types: &Types, variant: &KindVariant) {
        let place = self.places.below(&variant.span, &["has"]);
        if variant.base != Base::Object {
            if !variant.has.is_empty() {
                let message = format!("`{}` holds {} and no object, so that no member tells it", variant.name, variant.told_by());
                self.sink.report_with(Rule::KindUnion, &place, message, "leave `has` out");
            }
            return;
        }
        let Some(body) = self.body(types, &variant.ty) else { return };
        for (index, key) in variant.has.iter().enumerate() {
            if body.fields.iter().any(|field| field.key == *key) {
                continue;
            }
            let place = self.places.below(&variant.span, &["has", &index.to_string()]);
            let near = suggest::nearest(key, body.fields.iter().map(|field| field.key.as_str()));
            let found = Diagnostic::new(Rule::KindUnion, &place, format!("`{}` has no member `{key}`", body.name)).near(near);
            self.sink.add(found.see(&body.span, "declared here"));
        }
    }

    /// Nothing before a variant takes all of its values.
    fn own_values(&self, union: &KindUnion, variant: &KindVariant, before: &[KindVariant]) {
        let alike = |first: &&KindVariant| (first.base, first.listed) == (variant.base, variant.listed);
        for first in before.iter().filter(alike) {
            if variant.base != Base::Object || first.has.is_empty() {
                let message =
                    format!("`{}` takes {} already, so that `{}` is never chosen", first.name, first.told_by(), variant.name);
                let help = match variant.base {
                    Base::Object => "say with `has` which members tell the first one, or let it be the last one",
                    _ => "merge the two: nothing in the value tells them apart",
                };
                let found = Diagnostic::new(Rule::KindUnion, &variant.span, message).see(&first.span, "the first one");
                self.sink.add(found.help(help));
            } else if let Some((index, key)) = variant.has.iter().enumerate().find(|(_, key)| first.has.contains(key)) {
                let message = format!("`{key}` tells `{}` of `{}` already", first.name, union.name);
                let place = self.places.below(&variant.span, &["has", &index.to_string()]);
                let found = Diagnostic::new(Rule::KindUnion, &place, message).see(&first.span, "the first one");
                self.sink.add(found.help("name members that only this one has"));
            }
        }
    }

    /// What is held has one spelling, so that a value is held as it is or not at all.
    fn comes_back(&self, types: &Types, union: &KindUnion, ty: &Type, inside: &mut Vec<String>) {
        let Some(body) = self.body(types, ty).filter(|body| !inside.contains(&body.name)) else { return };
        inside.push(body.name.clone());
        for field in &body.fields {
            if let Some(what) = has_spellings(field) {
                let message = format!("{what}, so that `{}` cannot keep `{}` as it came", union.name, field.key);
                let found = Diagnostic::new(Rule::KindUnion, &field.span, message).see(&union.span, "the union by kind");
                self.sink.add(
                    found.help(
                        "what stands in a union by kind has its plain form: leave this out, or declare the member as `json`",
                    ),
                );
            }
            self.comes_back(types, union, item(&field.ty), inside);
        }
    }

    fn body<'t>(&'t self, types: &'t Types, ty: &Type) -> Option<&'t Struct> {
        let Type::Struct(named) = item(ty) else { return None };
        self.types(types, named).structs.get(&named.name)
    }
}

/// Why a member may come in more than one spelling.
fn has_spellings(field: &Field) -> Option<&'static str> {
    match item(&field.ty) {
        _ if field.form != Form::Plain || field.list != ListForm::Plain => Some("this has another form on the wire"),
        _ if field.constant.is_some() => Some("this is always written"),
        Type::Union(_) => Some("a tagged union may lose what stands beside its body"),
        Type::Scalar(Scalar::Bytes) => Some("base64 has several spellings"),
        _ => None,
    }
}
