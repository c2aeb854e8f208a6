//! The keys of the spec, map by map: the same that `spec` reads, in the words of `spec/README.md`.

mod api;
mod events;
mod graph;
mod member;
mod types;

pub(super) use api::API;
pub(super) use events::EVENTS;
pub(super) use graph::{ERRORS, TOKENS};
pub(super) use types::TYPES;

use super::format::{Form, Key, Shape, Value, may, must};

const CALLABLE: Form = Form {
    pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
    refusal: "A name in snake_case: small letters, digits and `_`.",
    examples: &[],
};

const DOMAIN: Key = must("domain", Value::Form(&CALLABLE), "The file's name without `.yaml`: module, cargo feature and page.");
const FILE_TITLE: Key = must("title", Value::Text, "The platform's own Chinese title of the domain.");
const SUMMARY: Key = must(
    "summary",
    Value::Text,
    "Plain English, written by us: one or two sentences, ending in a full stop, with units, limits and formats.",
);
const NOTE: Key = may("note", Value::Text, "a sentence for the reader that belongs into no other place");
const PAGES_OF_DOCS: Value = Value::List(&Value::Count);
const DOCS_ABOUT: &str = "Official page ids, as in `path/<id>`.";
const PROVENANCE: Value =
    Value::Word(&[("peer", "Known only from another SDK."), ("sample", "Known only from an example of the platform.")]);

const CHECKED_ABOUT: &str = "The page this was read against, and that page's own date of last update; or `no`.";
const CHECKED: Value = Value::Either(&[
    Value::Word(&[("no", "Nobody has read this against its official page yet.")]),
    Value::Map(&Shape::new(
        "checked",
        &[
            must("page", Value::Count, "The id of the page. It is one of `docs`."),
            may("updated", Value::Form(&DATE), "The page's own date of last update, where it shows one."),
            may("part", Value::Truth, "Whether only a part of the page could be read."),
            may(
                "via",
                Value::Word(&[("copy", "A public copy of the page was read, not the page itself.")]),
                "What was read in its place.",
            ),
        ],
    )),
]);
const DATE: Form = Form { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", refusal: "A date like 2024-03-05.", examples: &[] };
