//! Named types of one file.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::field::Home;
use super::scope::{Names, Scope};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Enum, EnumValue, Id, Scalar, Struct, Type, Types, Union, Variant};
use crate::spec::{EnumDecl, EnumValueDecl, IdDecl, Section, StructDecl, UnionDecl};

/// The shared ids.
pub(super) fn ids(decls: &[IdDecl], names: &Names) -> IndexMap<String, Id> {
    let id = |decl: &IdDecl| Id {
        name: decl.name.value.clone(),
        summary: decl.summary.value.clone(),
        numeric: decl.numeric,
        secret: decl.secret,
        span: decl.name.span.clone(),
    };
    decls.iter().filter(|decl| names.counts(&decl.name)).map(|decl| (decl.name.value.clone(), id(decl))).collect()
}

impl Scope<'_> {
    /// The structs, enums and unions of a file. Of a name that is declared twice, the first declaration counts.
    pub(super) fn section(&self, section: &Section, names: &Names) -> Types {
        let structs = section.structs.iter().filter(|decl| names.counts(&decl.name));
        let enums = section.enums.iter().filter(|decl| names.counts(&decl.name));
        let unions = || section.unions.iter().filter(|decl| names.counts(&decl.name));
        Types {
            structs: structs.map(|decl| (decl.name.value.clone(), self.named_struct(decl))).collect(),
            enums: enums.map(|decl| (decl.name.value.clone(), self.named_enum(decl))).collect(),
            unions: unions().filter(|decl| !decl.by_kind).map(|decl| (decl.name.value.clone(), self.union(decl))).collect(),
            kind_unions: unions()
                .filter(|decl| decl.by_kind)
                .map(|decl| (decl.name.value.clone(), self.kind_union(decl)))
                .collect(),
        }
    }

    fn named_struct(&self, decl: &StructDecl) -> Struct {
        Struct {
            name: decl.name.value.clone(),
            summary: decl.summary.value.clone(),
            fields: self.fields(&decl.fields, Home::Type(&decl.name.value)),
            span: decl.name.span.clone(),
        }
    }

    fn named_enum(&self, decl: &EnumDecl) -> Enum {
        let numeric = decl.is_numeric();
        let mut seen: HashMap<&str, &EnumValueDecl> = HashMap::with_capacity(decl.values.len());
        for value in &decl.values {
            if value.numeric != numeric {
                let message = format!("`{}` mixes numbers and text", decl.name.value);
                let found = Diagnostic::new(Rule::EnumValues, &value.value.span, message);
                let other = decl.values.iter().find(|other| other.numeric == numeric);
                let what = if numeric { "a number" } else { "text" };
                self.sink.add(other.into_iter().fold(found, |found, other| found.see(&other.value.span, what)));
            }
            if let Some(first) = seen.get(value.value.value.as_str()) {
                let message =
                    format!("`{}` has the value {} already, as `{}`", decl.name.value, value.value.value, first.name.value);
                self.sink
                    .add(Diagnostic::new(Rule::EnumValues, &value.value.span, message).see(&first.value.span, "the first one"));
            } else {
                seen.insert(&value.value.value, value);
            }
        }
        let values = decl.values.iter().map(|value| EnumValue {
            name: value.name.value.clone(),
            summary: value.summary.as_ref().map(|summary| summary.value.clone()),
            value: value.value.value.clone(),
            span: value.name.span.clone(),
        });
        let (name, summary) = (decl.name.value.clone(), decl.summary.value.clone());
        Enum { name, summary, numeric, values: values.collect(), span: decl.name.span.clone() }
    }

    fn union(&self, decl: &UnionDecl) -> Union {
        let mut variants: Vec<Variant> = Vec::new();
        let nested = decl.nested.unwrap_or_default();
        for variant in &decl.variants {
            let (ty, optional, _) = self.resolve(&variant.ty, Some(&decl.name.value));
            // What could not be resolved is `json` now, and reported.
            let open = ty == Type::Scalar(Scalar::Json) && variant.ty.value != "json";
            if !open && (optional || !is_body(&ty, nested || decl.nested.is_none())) {
                let message = format!("`{}` is no type with fields", variant.ty.value);
                // The body that is meant is nobody's now.
                self.doubt();
                let help = "declare the body under `types`, with its members as `fields`, and name that here";
                self.sink.report_with(Rule::UnionShape, &variant.ty.span, message, help);
            }
            if let Some(first) = variants.iter().find(|first| first.value == variant.value.value) {
                let message = format!("the tag value `{}` is that of `{}` already", first.value, first.name);
                self.sink.add(Diagnostic::new(Rule::UnionShape, &variant.value.span, message).see(&first.span, "the first one"));
            }
            // From<Body> says which variant a body makes, so no two variants share one.
            if let Some(first) = variants.iter().find(|first| !open && first.ty == ty) {
                let message = format!("`{}` is the body of `{}` already", variant.ty.value, first.name);
                self.sink.add(Diagnostic::new(Rule::UnionShape, &variant.ty.span, message).see(&first.span, "the first one"));
            }
            variants.push(Variant {
                name: variant.name.value.clone(),
                summary: variant.summary.value.clone(),
                value: variant.value.value.clone(),
                key: variant.key.value.clone(),
                ty,
                span: variant.name.span.clone(),
            });
        }
        Union {
            name: decl.name.value.clone(),
            summary: decl.summary.value.clone(),
            tag: decl.tag.value.clone(),
            nested,
            // Without a layout nobody knows what an example must look like.
            variants: if decl.nested.is_some() { variants } else { Vec::new() },
            span: decl.name.span.clone(),
        }
    }
}

/// Whether a variant can have this body. Only where it stands under a key of its own may it be a union again.
fn is_body(ty: &Type, nested: bool) -> bool {
    matches!(ty, Type::Struct(_)) || nested && matches!(ty, Type::Union(_) | Type::Scalar(Scalar::Json))
}
