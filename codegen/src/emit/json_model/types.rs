//! Ids, structs, enums and unions.

use serde_json::{Map, Value, json};

use super::table::{At, Member, Shape, Table};
use super::{members, place};
use crate::model::{
    Enum, EnumValue, Form, Id, KindUnion, KindVariant, Model, Scalar, Struct, Type, TypeRef, Types, Union, Variant,
};
use crate::words;

/// The shared ids.
pub(super) fn ids(at: At<'_>, model: &Model) -> Value {
    ID.list(at, model.ids.values())
}

/// The structs of a file.
pub(super) fn structs(at: At<'_>, types: &Types) -> Value {
    STRUCT.list(at, types.structs.values())
}

/// A request, a response or the members of an event.
pub(super) fn top(at: At<'_>, decl: &Struct) -> Value {
    STRUCT.object(at, decl)
}

/// The enums of a file.
pub(super) fn enums(at: At<'_>, types: &Types) -> Value {
    ENUM.list(at, types.enums.values())
}

/// The unions of a file.
pub(super) fn unions(at: At<'_>, types: &Types) -> Value {
    UNION.list(at, types.unions.values())
}

/// The unions by kind of a file.
pub(super) fn kind_unions(at: At<'_>, types: &Types) -> Value {
    KIND_UNION.list(at, types.kind_unions.values())
}

/// The schemas of these objects.
pub(super) fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        (ID.name, ID.schema()),
        (STRUCT.name, STRUCT.schema()),
        (ENUM.name, ENUM.schema()),
        (VALUE.name, VALUE.schema()),
        (UNION.name, UNION.schema()),
        (VARIANT.name, VARIANT.schema()),
        (KIND_UNION.name, KIND_UNION.schema()),
        (KIND_VARIANT.name, KIND_VARIANT.schema()),
        ("shape", shape_schema()),
    ]
}

/// A type in parts, for those who do not want to parse its expression.
pub(super) fn shape(ty: &Type, form: Form) -> Value {
    let named = |kind: &str, named: &TypeRef| {
        let mut shape = json!({"kind": kind, "name": named.name});
        if let (Value::Object(shape), true) = (&mut shape, named.shared) {
            shape.insert("shared".to_owned(), true.into());
        }
        shape
    };
    match ty {
        Type::Scalar(scalar) => json!({"kind": "scalar", "name": words::scalar(*scalar, form)}),
        Type::Id(name) => json!({"kind": "id", "name": name, "shared": true}),
        Type::Struct(name) => named("type", name),
        Type::Enum(name) => named("enum", name),
        Type::Union(name) => named("union", name),
        Type::KindUnion(name) => named("kind_union", name),
        Type::List(item) => json!({"kind": "list", "of": shape(item, form)}),
        Type::Map(item) => json!({"kind": "map", "of": shape(item, form)}),
    }
}

fn shape_schema() -> Value {
    let scalars = [
        (Scalar::String, Form::Plain),
        (Scalar::I64, Form::Plain),
        (Scalar::U64, Form::Plain),
        (Scalar::F64, Form::Plain),
        (Scalar::Bool, Form::Plain),
        (Scalar::Bool, Form::Flag),
        (Scalar::Timestamp, Form::Plain),
        (Scalar::Errcode, Form::Plain),
        (Scalar::Bytes, Form::Plain),
        (Scalar::File, Form::Plain),
        (Scalar::Json, Form::Plain),
    ];
    let built_in: Vec<&str> = scalars.into_iter().map(|(scalar, form)| words::scalar(scalar, form)).collect();
    let name = format!("The name, unless it is a list or map. Scalars are {}.", built_in.join(", "));
    let properties = Map::from_iter([
        (
            "kind".to_owned(),
            json!({
                "description": "What it is. `type` is a struct; a map has dynamic keys.",
                "type": "string",
                "enum": ["scalar", "id", "type", "enum", "union", "kind_union", "list", "map"],
            }),
        ),
        ("name".to_owned(), json!({"description": name, "type": "string"})),
        ("shared".to_owned(), json!({"description": "Whether it is declared for all domains, at the top.", "type": "boolean"})),
        ("of".to_owned(), json!({"description": "What a list or map holds.", "$ref": "#/$defs/shape"})),
    ]);
    json!({"description": "A type in parts.", "type": "object", "properties": properties, "required": ["kind"]})
}

const NAME: &str = "The name, which is also the Rust name.";
const SOURCE: &str = "Where it is declared.";
const USED_IN: &str = "Where it travels, in other types or by itself.";
const WAYS: Shape = Shape::Texts;

const ID: Table<Id> = Table {
    name: "id",
    about: "An id: a type of its own, so that an encrypted id never goes where a plaintext one belongs.",
    members: &[
        Member::always("name", Shape::Text, NAME, |_, id| id.name.as_str().into()),
        Member::always("summary", Shape::Text, "What it is.", |_, id| id.summary.as_str().into()),
        Member::always("type", Shape::Word(&["string", "i64"]), "What it is on the wire.", |_, id| {
            words::scalar(if id.numeric { Scalar::I64 } else { Scalar::String }, Form::Plain).into()
        }),
        Member::maybe("secret", Shape::Truth, "Whether its value is never shown.", |_, id| id.secret.into()),
        Member::maybe("used_in", WAYS, USED_IN, |at, id| at.usage.ways("", &id.name).words().into()),
        Member::always("source", Shape::One("place"), SOURCE, |_, id| place(&id.span)),
    ],
};

const STRUCT: Table<Struct> = Table {
    name: "type",
    about: "A struct.",
    members: &[
        Member::always("name", Shape::Text, NAME, |_, decl| decl.name.as_str().into()),
        Member::always("summary", Shape::Text, "What it is.", |_, decl| decl.summary.as_str().into()),
        Member::always("fields", Shape::Many("field"), "Its members.", |at, decl| members::list(at, &decl.fields)),
        Member::maybe("used_in", WAYS, USED_IN, |at, decl| at.usage.ways(at.file, &decl.name).words().into()),
        Member::always("source", Shape::One("place"), SOURCE, |_, decl| place(&decl.span)),
    ],
};

const ENUM: Table<Enum> = Table {
    name: "enum",
    about: "An open enum: a value that is not listed is valid, and must survive a round trip.",
    members: &[
        Member::always("name", Shape::Text, NAME, |_, decl| decl.name.as_str().into()),
        Member::always("summary", Shape::Text, "What it is.", |_, decl| decl.summary.as_str().into()),
        Member::always("type", Shape::Word(&["string", "i64"]), "What the values are on the wire.", |_, decl| {
            words::scalar(if decl.numeric { Scalar::I64 } else { Scalar::String }, Form::Plain).into()
        }),
        Member::always("values", Shape::Many("enum_value"), "Its values.", |at, decl| VALUE.list(at, &decl.values)),
        Member::maybe("used_in", WAYS, USED_IN, |at, decl| at.usage.ways(at.file, &decl.name).words().into()),
        Member::always("source", Shape::One("place"), SOURCE, |_, decl| place(&decl.span)),
    ],
};

const VALUE: Table<EnumValue> = Table {
    name: "enum_value",
    about: "One value of an enum.",
    members: &[
        Member::always("name", Shape::Text, "The name, in snake_case.", |_, value| value.name.as_str().into()),
        Member::maybe("summary", Shape::Text, "What it means, where the name does not say it.", |_, value| {
            value.summary.as_deref().into()
        }),
        Member::always("value", Shape::Text, "The value on the wire, as text.", |_, value| value.value.as_str().into()),
        Member::always("source", Shape::One("place"), SOURCE, |_, value| place(&value.span)),
    ],
};

const UNION: Table<Union> = Table {
    name: "union",
    about: "A tagged union: one of its members says which variant an object is. A variant that is not listed is valid.",
    members: &[
        Member::always("name", Shape::Text, NAME, |_, decl| decl.name.as_str().into()),
        Member::always("summary", Shape::Text, "What it is.", |_, decl| decl.summary.as_str().into()),
        Member::always("tag", Shape::Text, "The member that names the variant.", |_, decl| decl.tag.as_str().into()),
        Member::always(
            "layout",
            Shape::Word(&["nested", "flat"]),
            "Whether a variant's members stand under a key of their own (nested) or beside the tag (flat).",
            |_, decl| if decl.nested { "nested" } else { "flat" }.into(),
        ),
        Member::always("variants", Shape::Many("variant"), "Its variants.", |at, decl| VARIANT.list(at, &decl.variants)),
        Member::maybe("used_in", WAYS, USED_IN, |at, decl| at.usage.ways(at.file, &decl.name).words().into()),
        Member::always("source", Shape::One("place"), SOURCE, |_, decl| place(&decl.span)),
    ],
};

const VARIANT: Table<Variant> = Table {
    name: "variant",
    about: "One variant of a union.",
    members: &[
        Member::always("name", Shape::Text, "The name, in snake_case.", |_, variant| variant.name.as_str().into()),
        Member::always("summary", Shape::Text, "What it is.", |_, variant| variant.summary.as_str().into()),
        Member::always("value", Shape::Text, "The value of the tag.", |_, variant| variant.value.as_str().into()),
        Member::always("key", Shape::Text, "The member that holds the body when the layout is nested.", |_, variant| {
            variant.key.as_str().into()
        }),
        Member::always("type", Shape::Text, "The body, as the spec writes it.", |_, variant| {
            words::ty(&variant.ty, Form::Plain).into()
        }),
        Member::always("shape", Shape::One("shape"), "The body, in parts.", |_, variant| shape(&variant.ty, Form::Plain)),
        Member::always("source", Shape::One("place"), SOURCE, |_, variant| place(&variant.span)),
    ],
};

const KIND_UNION: Table<KindUnion> = Table {
    name: "kind_union",
    about: "A union by kind: no member names the variant, the value itself shows it. The first variant that the value tells \
            counts; a value that fits none is valid, and must survive a round trip.",
    members: &[
        Member::always("name", Shape::Text, NAME, |_, decl| decl.name.as_str().into()),
        Member::always("summary", Shape::Text, "What it is.", |_, decl| decl.summary.as_str().into()),
        Member::always("variants", Shape::Many("kind_variant"), "Its variants.", |at, decl| {
            KIND_VARIANT.list(at, &decl.variants)
        }),
        Member::maybe("used_in", WAYS, USED_IN, |at, decl| at.usage.ways(at.file, &decl.name).words().into()),
        Member::always("source", Shape::One("place"), SOURCE, |_, decl| place(&decl.span)),
    ],
};

const KIND_VARIANT: Table<KindVariant> = Table {
    name: "kind_variant",
    about: "One variant of a union by kind.",
    members: &[
        Member::always("name", Shape::Text, "The name, in snake_case.", |_, variant| variant.name.as_str().into()),
        Member::always("summary", Shape::Text, "What it is.", |_, variant| variant.summary.as_str().into()),
        Member::always("type", Shape::Text, "What it holds, as the spec writes it.", |_, variant| {
            words::ty(&variant.ty, Form::Plain).into()
        }),
        Member::always("shape", Shape::One("shape"), "What it holds, in parts.", |_, variant| shape(&variant.ty, Form::Plain)),
        Member::maybe("has", Shape::Texts, "The members of which an object must have one.", |_, variant| {
            variant.has.as_slice().into()
        }),
        Member::always("source", Shape::One("place"), SOURCE, |_, variant| place(&variant.span)),
    ],
};
