//! Named types as components: structs, open enums, tagged unions with a component for each variant, and unions by kind.

use serde_json::{Value, json};

use super::scalars::{number, one};
use super::{Dialect, Home, Object, Schemas};
use crate::model::{KindUnion, KindVariant, Named, Type, Union, Variant};

impl<'a> Schemas<'a> {
    /// Everything that a file declares.
    pub(super) fn declared(&self, home: Home<'a>, components: &mut Object) {
        for named in home.types.declared() {
            let schema = match named {
                Named::Struct(decl) => self.described(&decl.summary, self.record(home, &decl.fields)),
                Named::Enum(decl) => self.listed(decl),
                Named::KindUnion(decl) => self.kind_union(home, decl),
                Named::Union(decl) => {
                    self.union(home, decl, components);
                    continue;
                }
            };
            components.insert(self.key(home, named.name()), schema);
        }
    }

    /// A schema with its summary in front.
    pub(in crate::emit) fn described(&self, summary: &str, schema: Object) -> Value {
        let mut described = one("description", summary);
        described.extend(schema);
        described.into()
    }

    /// A union by kind: any of its variants, or something else that is kept as it came. Several may fit, because a struct may have
    /// members that it does not list; the first one counts.
    fn kind_union(&self, home: Home<'a>, decl: &KindUnion) -> Value {
        let variants = decl.variants.iter().map(|variant| self.kind_variant(home, variant));
        let other = json!({"description": "Anything else; keep it as it came."});
        self.described(&decl.summary, one("anyOf", variants.chain([other]).collect::<Vec<_>>()))
    }

    fn kind_variant(&self, home: Home<'a>, variant: &KindVariant) -> Value {
        let mut told: Vec<Value> = variant.has.iter().map(|key| json!({"required": [key]})).collect();
        let told = if told.len() > 1 { Some(json!({"anyOf": told})) } else { told.pop() };
        let one_of = |ty: &Type| {
            let schema = self.named(home, ty);
            told.clone().map_or(schema.clone(), |told| json!({"allOf": [schema, told]}))
        };
        let schema = match &variant.ty {
            Type::List(item) => json!({"type": "array", "minItems": 1, "items": one_of(item)}),
            ty => one_of(ty),
        };
        self.with(schema, one("description", variant.summary.as_str()))
    }

    /// A union, its variants, and what stands for those that are not listed. A variant's component has the variant's own name in
    /// snake_case, so it never meets that of a type.
    fn union(&self, home: Home<'a>, decl: &Union, components: &mut Object) {
        let own = self.key(home, &decl.name);
        let below = |name: &str| self.key(home, &format!("{}.{name}", decl.name));
        let unlisted = below("Unlisted");
        let name = |variant: &Variant| below(&variant.name);
        let targets: Vec<Value> = decl.variants.iter().map(|variant| self.component(&name(variant))).collect();
        let mut either = Vec::new();
        if !targets.is_empty() {
            either.push(self.listed_variants(decl, targets));
        }
        either.push(self.component(&unlisted));
        components.insert(own.clone(), self.described(&decl.summary, one("anyOf", either)));
        for variant in &decl.variants {
            components.insert(name(variant), self.variant(home, decl, variant));
        }
        components.insert(unlisted, self.unlisted(decl));
    }

    /// The listed variants, which the tag tells apart. Those that are not listed stay outside, because no mapping knows their tags.
    fn listed_variants(&self, decl: &Union, targets: Vec<Value>) -> Value {
        let address = |target: &Value| target.get("$ref").cloned().unwrap_or_default();
        let mapping: Object =
            decl.variants.iter().map(|variant| variant.value.clone()).zip(targets.iter().map(address)).collect();
        // The discriminator of OpenAPI knows texts only.
        let numbered = decl.variants.iter().any(|variant| spellings(&variant.value).len() > 1);
        match self.dialect {
            Dialect::OpenApi if !numbered => {
                json!({"oneOf": targets, "discriminator": {"propertyName": decl.tag, "mapping": mapping}})
            }
            _ => json!({"oneOf": targets, "x-wecom-tag": decl.tag}),
        }
    }

    fn variant(&self, home: Home<'a>, decl: &Union, variant: &Variant) -> Value {
        let mut properties = one(&decl.tag, json!({"enum": spellings(&variant.value)}));
        let body = self.named(home, &variant.ty);
        let mut required = vec![decl.tag.as_str()];
        if !decl.nested {
            let schema = json!({"type": "object", "properties": properties, "required": required, "allOf": [body]});
            return self.with(schema, one("description", variant.summary.as_str()));
        }
        properties.insert(variant.key.clone(), body);
        // A body without members has no element in XML.
        if !self.is_xml() {
            required.push(&variant.key);
        }
        let schema = json!({"type": "object", "properties": properties, "required": required});
        self.with(schema, one("description", variant.summary.as_str()))
    }

    /// An object with a tag that is none of the listed ones.
    fn unlisted(&self, decl: &Union) -> Value {
        let listed: Vec<Value> = decl.variants.iter().flat_map(|variant| spellings(&variant.value)).collect();
        let tag = if listed.is_empty() { json!({}) } else { json!({"not": {"enum": listed}}) };
        let properties = one(&decl.tag, tag);
        json!({
            "description": "A variant that is not listed here; keep all its members.",
            "type": "object",
            "properties": properties,
            "required": [decl.tag],
        })
    }
}

/// A tag as it may be written: one that is a number comes bare or in quotes.
fn spellings(value: &str) -> Vec<Value> {
    let bare = Some(number(value)).filter(Value::is_number);
    std::iter::once(Value::from(value)).chain(bare).collect()
}
