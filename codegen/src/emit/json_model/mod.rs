//! The resolved model as documented JSON, so that other languages can be generated from the same spec.
//!
//! Nothing has to be looked up in YAML any more: every name is resolved, every default filled in. Words and members are those of the
//! spec and of `list --json`. The export has a JSON Schema that describes every member; both come from the same tables.

mod api;
mod events;
mod graph;
mod members;
mod table;
mod types;
mod usage;

use serde_json::{Map, Value, json};

use crate::model::{Model, Source};
use crate::words;
use table::{At, Member, Shape, Table};
use usage::Usage;

/// The version of the format. It grows when a member changes its meaning or goes away, not when one is added.
pub const FORMAT: u32 = 1;

/// The export.
#[must_use]
pub fn document(model: &Model) -> Value {
    let usage = Usage::of(model);
    MODEL.object(At { model, usage: &usage, file: "", domain: "" }, model)
}

/// The JSON Schema of the export.
#[must_use]
pub fn schema() -> Value {
    let mut definitions = Map::new();
    definitions.insert(SOURCE.name.to_owned(), SOURCE.schema());
    for (name, schema) in [api::schemas(), events::schemas(), graph::schemas(), members::schemas(), types::schemas()].concat() {
        definitions.insert(name.to_owned(), schema);
    }
    let mut schema = Map::from_iter([
        ("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into()),
        ("title".to_owned(), "The WeCom API spec, resolved".into()),
    ]);
    if let Value::Object(root) = MODEL.schema() {
        schema.extend(root);
    }
    schema.insert("$defs".to_owned(), definitions.into());
    schema.into()
}

const MODEL: Table<Model> = Table {
    name: "model",
    about: "The WeCom server API for service providers: endpoints, callback events, types, tokens and errcodes. A member that may be \
        left out is left out when it is null, false or an empty list. Members may be added at any time: ignore what you do not know.",
    members: &[
        Member::always("format", Shape::Exactly(FORMAT), "The version of this format.", |_, _| FORMAT.into()),
        Member::always("generator", Shape::Text, "What wrote this, with its version.", |_, _| {
            concat!("wecom-codegen ", env!("CARGO_PKG_VERSION")).into()
        }),
        Member::always("base_url", Shape::Text, "Where the API is, for endpoints without a `host`.", |_, _| {
            words::BASE_URL.into()
        }),
        Member::always("sources", Shape::Many("source"), "The files of the spec.", |at, model| SOURCE.list(at, &model.sources)),
        Member::always("ids", Shape::Many("id"), "Ids, which all domains share.", types::ids),
        Member::always("types", Shape::Many("type"), "Structs that all domains share.", |at, model| {
            types::structs(at, &model.shared)
        }),
        Member::always("enums", Shape::Many("enum"), "Enums that all domains share.", |at, model| {
            types::enums(at, &model.shared)
        }),
        Member::always("unions", Shape::Many("union"), "Unions that all domains share.", |at, model| {
            types::unions(at, &model.shared)
        }),
        Member::maybe("kind_unions", Shape::Many("kind_union"), "Unions by kind that all domains share.", |at, model| {
            types::kind_unions(at, &model.shared)
        }),
        Member::always("tokens", Shape::Many("token"), "The token graph.", graph::tokens),
        Member::always("errcodes", Shape::Many("errcode"), "Errcodes, ascending.", graph::errcodes),
        Member::always("domains", Shape::Many("domain"), "Endpoints, by domain.", api::domains),
        Member::always("event_domains", Shape::Many("event_domain"), "Callback events, by domain.", events::domains),
    ],
};

const SOURCE: Table<Source> = Table {
    name: "source",
    about: "A file of the spec.",
    members: &[
        Member::always("file", Shape::Text, "Relative to the spec folder, with forward slashes.", |_, source| {
            source.file.as_str().into()
        }),
        Member::always("digest", Shape::Text, "The first 16 hex digits of the SHA-256 of its text.", |_, source| {
            source.digest.as_str().into()
        }),
    ],
};

/// Where something is declared, as `{"file": …, "line": …}`.
fn place(span: &crate::diagnostic::Span) -> Value {
    json!({"file": &*span.file, "line": span.line})
}
