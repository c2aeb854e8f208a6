//! Members, in `fields`, `request`, `response`, `query` and `multipart`.

use super::super::format::{Form, Shape, Value, may, must};
use super::PROVENANCE;

/// Members by their names on the wire.
pub(super) const MEMBERS: Value = Value::Named(&WIRE_NAME, &Value::Map(&MEMBER));

const WIRE_NAME: Form = Form { pattern: "^[^ ]+$", refusal: "The name on the wire, without spaces.", examples: &[] };

const MEMBER: Shape = Shape::new(
    "member",
    &[
        must(
            "type",
            Value::Type,
            "`T?` may be absent; without `?` a request member is required and a response member is always there",
        ),
        must(
            "summary",
            Value::Text,
            "Plain English, written by us: units, limits, formats, and who fills it in. It ends in a full stop.",
        ),
        may(
            "name",
            Value::Form(&super::CALLABLE),
            "the Rust name, where the wire name is misspelt or unclear (`trail_info: {name: trial_info, …}`)",
        ),
        may("wire", WIRE, "how it looks on the wire when that is not the type's own form"),
        may("joined", Value::Text, "one string, joined by commas. `joined: \"|\"` for another separator"),
        may("range", Value::Form(&RANGE), "`1..=1000`, `0..=9`, `1..`, for numbers"),
        may("max_items", Value::Count, LONGEST),
        may("max_chars", Value::Count, LONGEST),
        may("max_bytes", Value::Count, LONGEST),
        may("default", Value::Scalar, "what the platform assumes when it is absent"),
        may("const", Value::Scalar, "a value that is always sent; not an argument in Rust"),
        may(
            "sensitive",
            Value::Truth,
            "personal or secret: never printed by `Debug`. (Secret ids from types.yaml are so by themselves)",
        ),
        may(
            "flatten",
            Value::Truth,
            "For a member of a union type: tag and variant stand beside the other members of its parent.",
        ),
        may("deprecated", Value::Text, "a sentence"),
        may(
            "via",
            CHANNEL,
            "events only: `app` or `suite` when the member comes on one channel only. Such a member is written with `?`",
        ),
        may("from", PROVENANCE, "`peer` or `sample`: known only from a secondary source"),
    ],
);

const LONGEST: &str = "longest list or string";

/// The channels of callbacks.
pub(super) const CHANNEL: Value = Value::Word(&[
    ("app", "The data callback of an app."),
    ("suite", "The instruction callback of a suite or provider."),
    ("robot", "The callback of an intelligent robot, in JSON."),
    ("device", "The callback of a hardware maker, in JSON."),
]);

const WIRE: Value = Value::Word(&[
    ("text", "In quotes: \"12\", \"1\"."),
    ("number", "A bare number: 12; a bool as 0/1."),
    ("either", "Number or quoted number; read as both, written as a number (a string type: as text)."),
    ("joined", "One string, joined by commas."),
    ("one_or_list", "A bare item or a list of items; written as a list (a list type) or a bare item (a type)."),
]);

const RANGE: Form = Form {
    pattern: "^(-?[0-9]+)?[.][.](= ?-?[0-9]+)?$",
    refusal: "A range with both ends inside, `1..=1000`, or with one open end, `1..`.",
    examples: &["1..=1000", "1.."],
};
