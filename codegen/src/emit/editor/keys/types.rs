//! `types.yaml`, and named types in any file.

use super::super::format::{Form, Key, Shape, Value, may, must};
use super::SUMMARY;
use super::member::MEMBERS;

/// The shared ids and types.
pub(in super::super) const TYPES: Shape = Shape::new(
    "types",
    &[
        may(
            "ids",
            Value::Named(&TYPE_NAME, &Value::Map(&ID)),
            "Ids. Each is a type of its own in Rust, so that an encrypted id never goes where a plain one belongs.",
        ),
        STRUCTS,
        ENUMS,
        UNIONS,
    ],
);

/// Structs.
pub(super) const STRUCTS: Key =
    may("types", Value::Named(&TYPE_NAME, &Value::Map(&STRUCT)), "Types by name, each with its fields.");
/// Enums.
pub(super) const ENUMS: Key = may(
    "enums",
    Value::Named(&TYPE_NAME, &Value::Map(&ENUM)),
    "Enums by name. They are open: a value that is not listed survives a round trip.",
);
/// Unions.
pub(super) const UNIONS: Key = may(
    "unions",
    Value::Named(&TYPE_NAME, &Value::Map(&UNION)),
    "Unions by name. The member `tag` says which variant it is, or with `by: kind` the value itself.",
);

const TYPE_NAME: Form = Form {
    pattern: "^[A-Z][A-Za-z0-9]*$",
    refusal: "A type is written like `OrderBrief`: a capital letter first, no `_`.",
    examples: &[],
};

const ID: Shape = Shape::new(
    "id",
    &[
        SUMMARY,
        may("type", Value::Word(&[("string", "Text. The default."), ("i64", "A number.")]), "What it is on the wire."),
        may("secret", Value::Truth, "Whether its value is never shown, not even by `Debug`."),
    ],
);

const STRUCT: Shape = Shape::new("type", &[SUMMARY, must("fields", MEMBERS, "Its members, by their names on the wire.")]);

const ENUM: Shape = Shape::new(
    "enum",
    &[
        SUMMARY,
        must(
            "values",
            Value::Named(&WORD, &Value::Either(&[Value::Scalar, Value::Map(&ENUM_VALUE)])),
            "`name: value`, or `name: {value: …, summary: …}`. All values are strings or all are integers.",
        ),
    ],
);

const ENUM_VALUE: Shape = Shape::new(
    "value",
    &[
        must("value", Value::Scalar, "The value on the wire. A string is quoted where YAML would read something else."),
        may("summary", Value::Text, "What it means, where the name does not say it."),
    ],
);

const UNION: Shape = Shape::new(
    "union",
    &[
        SUMMARY,
        may(
            "by",
            Value::Word(&[(
                "kind",
                "Text, number, bool, object, or a list of one of these. What fits no variant is kept as it came.",
            )]),
            "Says that the value itself tells the variant. Such a union has no `tag` and no `layout`.",
        ),
        may("tag", Value::Text, "The member that names the variant, such as `msgtype`. Every union has it that has no `by`."),
        may(
            "layout",
            Value::Word(&[
                ("nested", "{msgtype: text, text: {content: …}}: the variant stands under a key of its own."),
                ("flat", "{msgtype: text, content: …}: the variant's members stand beside the tag."),
            ]),
            "Where the variant's members stand. Always written beside `tag`.",
        ),
        must("variants", Value::Named(&WORD, &Value::Map(&VARIANT)), "The variants by name. Two variants have two types."),
    ],
);

const VARIANT: Shape = Shape::new(
    "variant",
    &[
        must("type", Value::Type, "The type of its body."),
        SUMMARY,
        may("value", Value::Scalar, "The value of the tag. By default the variant's name."),
        may("key", Value::Text, "The member that holds the body when the layout is nested. By default the value of the tag."),
        may(
            "has",
            Value::List(&Value::Text),
            "By kind only: members of which an object, or each object of a list, must have one: `[user_id, id_type]`.",
        ),
    ],
);

const WORD: Form = Form { pattern: "^[A-Za-z0-9_]+$", refusal: "A name of letters, digits and `_`.", examples: &[] };
