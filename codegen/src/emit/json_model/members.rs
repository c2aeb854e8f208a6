//! Members of structs, requests, responses and events.

use serde_json::{Value, json};

use super::table::{At, Member, Shape, Table};
use super::{place, types};
use crate::model::{Field, ListForm, Place};
use crate::words;

/// Members of anything but a request.
pub(super) fn list(at: At<'_>, fields: &[Field]) -> Value {
    FIELD.list(at, fields)
}

/// The schemas of these objects.
pub(super) fn schemas() -> Vec<(&'static str, Value)> {
    vec![(FIELD.name, FIELD.schema()), ("range", range_schema()), ("place", place_schema())]
}

const FIELD: Table<Field> = Table {
    name: "field",
    about: "One member. Reading is always lenient; `wire`, `joined` and `one_or_list` say what is written.",
    members: &[
        Member::always("key", Shape::Text, "The name on the wire, spelling mistakes included.", |_, field| {
            field.key.as_str().into()
        }),
        Member::always("name", Shape::Text, "The name in Rust, in snake_case and not escaped.", |_, field| {
            field.name.as_str().into()
        }),
        Member::always("summary", Shape::Text, "What it is.", |_, field| field.summary.as_str().into()),
        Member::always("type", Shape::Text, "Its type as the spec writes it, without the optional mark.", |_, field| {
            words::ty(&field.ty, field.form).into()
        }),
        Member::always("shape", Shape::One("shape"), "Its type in parts.", |_, field| types::shape(&field.ty, field.form)),
        Member::maybe("optional", Shape::Truth, "Whether it may be absent.", |_, field| field.optional.into()),
        Member::maybe(
            "wire",
            Shape::Word(&["text", "number", "either"]),
            "How a scalar (or each item) is written, where that is not its type's own form: in quotes, as a bare number, or in either \
             of the two.",
            |_, field| words::form(field.form).into(),
        ),
        Member::maybe("joined", Shape::Text, "A list that is one string: what separates its items.", |_, field| {
            match field.list {
                ListForm::Joined(separator) => separator.to_string().into(),
                ListForm::Plain | ListForm::OneOrList => Value::Null,
            }
        }),
        Member::maybe("one_or_list", Shape::Truth, "Whether it is a bare item or a list of items.", |_, field| {
            (field.list == ListForm::OneOrList).into()
        }),
        Member::maybe(
            "place",
            Shape::Word(&["query", "multipart"]),
            "Members of requests: that it travels in the query string of a POST, or as a part of an upload. All others travel in the \
             JSON body of a POST, or in the query string of a GET.",
            |_, field| if field.place == Place::Body { Value::Null } else { words::place(field.place).into() },
        ),
        Member::maybe("sensitive", Shape::Truth, "Whether it is personal or secret and never printed.", |_, field| {
            field.sensitive.into()
        }),
        Member::maybe("flatten", Shape::Truth, "Whether the union's members stand beside those of the parent.", |_, field| {
            field.flatten.into()
        }),
        Member::maybe("range", Shape::One("range"), "The numbers that are allowed.", |_, field| {
            field.range.map_or(Value::Null, range)
        }),
        Member::maybe("max_items", Shape::Whole, "How many items a list or map may have.", |_, field| field.max_items.into()),
        Member::maybe("max_chars", Shape::Whole, "How many characters a string may have.", |_, field| field.max_chars.into()),
        Member::maybe("max_bytes", Shape::Whole, "How many bytes a string may have, in UTF-8.", |_, field| {
            field.max_bytes.into()
        }),
        Member::maybe("default", Shape::Text, "What the platform assumes when it is absent, as text.", |_, field| {
            field.default.as_deref().into()
        }),
        Member::maybe("const", Shape::Text, "A value that is always sent, as text.", |_, field| field.constant.as_deref().into()),
        Member::maybe("deprecated", Shape::Text, "Why not to use it.", |_, field| field.deprecated.as_deref().into()),
        Member::maybe("via", Shape::Word(&["app", "suite"]), "Members of events: the only channel it comes on.", |_, field| {
            field.via.map(words::channel).into()
        }),
        Member::maybe(
            "from",
            Shape::Word(&["peer", "sample"]),
            "Known only from another SDK, or from an example.",
            |_, field| field.from.map(words::provenance).into(),
        ),
        Member::maybe("boxed", Shape::Truth, "Whether its type contains itself with no list or map between.", |_, field| {
            field.boxed.into()
        }),
        Member::always("source", Shape::One("place"), "Where it is declared.", |_, field| place(&field.span)),
    ],
};

/// An open end is left out.
fn range((least, most): (i64, i64)) -> Value {
    match (least, most) {
        (i64::MIN, most) => json!({"most": most}),
        (least, i64::MAX) => json!({"least": least}),
        (least, most) => json!({"least": least, "most": most}),
    }
}

fn range_schema() -> Value {
    let least = json!({"description": "The least number that is allowed; left out when there is none.", "type": "integer"});
    let most = json!({"description": "The greatest number that is allowed; left out when there is none.", "type": "integer"});
    json!({"description": "Numbers from one to another, both included.", "type": "object", "properties": {"least": least, "most": most}})
}

fn place_schema() -> Value {
    let file = json!({"description": "The file, relative to the spec folder, with forward slashes.", "type": "string"});
    let line = json!({"description": "The line, from 1.", "type": "integer"});
    json!({
        "description": "A place in the spec.",
        "type": "object",
        "properties": {"file": file, "line": line},
        "required": ["file", "line"],
    })
}
