//! Open enums and unions. All are bodies of macros, which prettyplease would print on one line, so they are text.

use super::docs::{self, Doc};
use super::format::{Source, number, quoted};
use super::naming;
use crate::model::{Enum, EnumValue, KindUnion, KindVariant, Type, Union, Variant};

/// Writes an open enum.
pub(super) fn open_enum(source: &mut Source, item: &Enum) {
    let head = format!("pub enum {}: {}", item.name, if item.numeric { "i64" } else { "str" });
    let values: String = item.values.iter().map(|value| enum_value(item, value)).collect();
    let open_enum = source.names.import("crate::open_enum");
    source.text(invocation(&open_enum, &item.summary, &head, &values));
}

fn enum_value(item: &Enum, value: &EnumValue) -> String {
    let summary = value.summary.as_deref().map_or_else(|| naming::sentence(&value.name), docs::sentence);
    let literal = match value.value.parse() {
        Ok(value) if item.numeric => number(value),
        _ => quoted(&value.value),
    };
    format!("{}        {} = {literal},\n", Doc::new(summary).comment(8), naming::variant(&value.name))
}

/// Writes a tagged union.
pub(super) fn tagged_union(source: &mut Source, item: &Union) {
    let layout = if item.nested { "Nested" } else { "Flat" };
    let head = format!("pub enum {} ({}, {layout})", item.name, quoted(&item.tag));
    let variants: String = item.variants.iter().map(|variant| union_variant(source, variant)).collect();
    let tagged_union = source.names.import("crate::tagged_union");
    source.text(invocation(&tagged_union, &item.summary, &head, &variants));
    let types: Vec<_> = item.variants.iter().map(|variant| (variant.name.as_str(), &variant.ty)).collect();
    conversions(source, &item.name, &types);
}

/// Writes a union by kind.
pub(super) fn kind_union(source: &mut Source, item: &KindUnion) {
    let head = format!("pub enum {}", item.name);
    let variants: String = item.variants.iter().map(|variant| kind_variant(source, variant)).collect();
    let kind_union = source.names.import("crate::kind_union");
    source.text(invocation(&kind_union, &item.summary, &head, &variants));
    let types: Vec<_> = item.variants.iter().map(|variant| (variant.name.as_str(), &variant.ty)).collect();
    conversions(source, &item.name, &types);
}

fn kind_variant(source: &mut Source, variant: &KindVariant) -> String {
    let (name, ty) = (naming::variant(&variant.name), source.names.of(&variant.ty));
    let doc = Doc::new(docs::sentence(&variant.summary)).comment(8);
    let has: Vec<_> = variant.has.iter().map(|key| quoted(key)).collect();
    let has = if has.is_empty() { String::new() } else { format!(" has [{}]", has.join(", ")) };
    format!("{doc}        {name}({ty}){has},\n")
}

fn union_variant(source: &mut Source, variant: &Variant) -> String {
    let ty = source.names.of(&variant.ty);
    let (name, value, key) = (naming::variant(&variant.name), quoted(&variant.value), quoted(&variant.key));
    let doc = Doc::new(docs::sentence(&variant.summary)).comment(8);
    format!("{doc}        {name}({ty}) = {value} in {key},\n")
}

fn invocation(name: &str, summary: &str, head: &str, body: &str) -> String {
    let doc = Doc::new(docs::sentence(summary)).comment(4);
    format!("{name}! {{\n{doc}    {head} {{\n{body}    }}\n}}")
}

/// A body that only one variant has turns into the union by itself. (The macro cannot know which those are.)
fn conversions(source: &mut Source, union: &str, variants: &[(&str, &Type)]) {
    for (name, ty) in variants {
        if variants.iter().filter(|(_, other)| other == ty).count() == 1 {
            let (from, ty) = (source.names.prelude("std::convert::From"), source.names.of(ty));
            let name = naming::variant(name);
            source.text(format!(
                "impl {from}<{ty}> for {union} {{\n    #[inline]\n    fn from(body: {ty}) -> Self {{\n        \
                 Self::{name}(body)\n    }}\n}}"
            ));
        }
    }
}
