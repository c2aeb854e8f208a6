//! Domains of endpoints.

use serde_json::Value;

use super::table::{At, Member, Shape, Table};
use super::{place, types};
use crate::list;
use crate::model::{Answer, Checked, Domain, Endpoint, Model, Pages, Waits};
use crate::words;

/// All domains.
pub(super) fn domains(at: At<'_>, model: &Model) -> Value {
    model.domains.iter().map(|domain| DOMAIN.object(At { file: &domain.file, domain: &domain.name, ..at }, domain)).collect()
}

/// The schemas of these objects.
pub(super) fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        (DOMAIN.name, DOMAIN.schema()),
        (ENDPOINT.name, ENDPOINT.schema()),
        (CHECKED.name, CHECKED.schema()),
        (PAGES.name, PAGES.schema()),
        (WAITS.name, WAITS.schema()),
        (EXAMPLE.name, EXAMPLE.schema()),
    ]
}

/// How sure an entry is.
pub(super) const PROOFS: &[&str] = &["proven", "partly", "hearsay"];
pub(super) const PROOF: &str =
    "How sure it is: its page was read, or a part or a public copy of the page, or nobody has checked it.";

/// The page that an entry was read against.
pub(super) fn checked(at: At<'_>, checked: Option<&Checked>) -> Value {
    checked.map_or(Value::Null, |checked| CHECKED.object(at, checked))
}

const DOMAIN: Table<Domain> = Table {
    name: "domain",
    about: "A file of endpoints.",
    members: &[
        Member::always("name", Shape::Text, "The name, in snake_case.", |_, domain| domain.name.as_str().into()),
        Member::always("title", Shape::Text, "The platform's Chinese title.", |_, domain| domain.title.as_str().into()),
        Member::always("summary", Shape::Text, "What it is for.", |_, domain| domain.summary.as_str().into()),
        Member::always("file", Shape::Text, "The file, relative to the spec folder.", |_, domain| domain.file.as_str().into()),
        Member::maybe("family", Shape::Text, "The folder that the file stands in, if it is not `api/` itself.", |_, domain| {
            domain.family.as_deref().into()
        }),
        Member::always("types", Shape::Many("type"), "Its structs.", |at, domain| types::structs(at, &domain.types)),
        Member::always("enums", Shape::Many("enum"), "Its enums.", |at, domain| types::enums(at, &domain.types)),
        Member::always("unions", Shape::Many("union"), "Its unions.", |at, domain| types::unions(at, &domain.types)),
        Member::maybe("kind_unions", Shape::Many("kind_union"), "Its unions by kind.", |at, domain| {
            types::kind_unions(at, &domain.types)
        }),
        Member::always("endpoints", Shape::Many("endpoint"), "Its endpoints.", |at, domain| ENDPOINT.list(at, &domain.endpoints)),
    ],
};

const ENDPOINT: Table<Endpoint> = Table {
    name: "endpoint",
    about: "One call.",
    members: &[
        Member::always("domain", Shape::Text, "The domain.", |at, _| at.domain.into()),
        Member::always("name", Shape::Text, "The name, in snake_case, unique in its domain.", |_, item| {
            item.name.as_str().into()
        }),
        Member::always("feature", Shape::Text, "The cargo feature of the Rust client that has it.", |at, _| at.domain.into()),
        Member::always("title", Shape::Text, "The platform's Chinese title.", |_, item| item.title.as_str().into()),
        Member::always("summary", Shape::Text, "What it does.", |_, item| item.summary.as_str().into()),
        Member::maybe("note", Shape::Text, "A sentence for the reader.", |_, item| item.note.as_deref().into()),
        Member::always("docs", Shape::Wholes, "Official page ids.", |_, item| item.docs.as_slice().into()),
        Member::maybe("page", Shape::Whole, "The page to read first.", |_, item| {
            words::first_page(&item.docs, item.checked.as_ref()).into()
        }),
        Member::always("proof", Shape::Word(PROOFS), PROOF, |_, item| words::proof(item.proof()).into()),
        Member::maybe("checked", Shape::One("checked"), "The page that it was read against.", |at, item| {
            checked(at, item.checked.as_ref())
        }),
        Member::maybe("from", Shape::Word(&["peer", "sample"]), "Known only from another SDK, or from an example.", |_, item| {
            item.from.map(words::provenance).into()
        }),
        Member::maybe("deprecated", Shape::Text, "What to use instead, or since when it is withdrawn.", |_, item| {
            item.deprecated.as_deref().into()
        }),
        Member::always("method", Shape::Word(&["GET", "POST"]), "The HTTP method.", |_, item| words::method(item.method).into()),
        Member::always("path", Shape::Text, "The path.", |_, item| item.path.as_str().into()),
        Member::maybe("host", Shape::Text, "Another host than `base_url`, with scheme.", |_, item| item.host.as_deref().into()),
        Member::always("token", Shape::Text, "The kind of the token that it carries, or `none`.", |_, item| {
            item.token.as_deref().unwrap_or("none").into()
        }),
        Member::maybe("token_in", Shape::Text, "The query parameter of the token, where it is not the kind's own.", |_, item| {
            item.token_in.as_deref().into()
        }),
        Member::always(
            "effect",
            Shape::Word(&["read", "set", "act"]),
            "What repeating it does: it changes nothing, twice is the same as once, or each call acts.",
            |_, item| words::effect(item.effect).into(),
        ),
        Member::maybe("multipart", Shape::Truth, "Whether the body is multipart/form-data.", |_, item| item.multipart.into()),
        Member::maybe("body", Shape::Word(&["xml"]), "A body that is not JSON, and not multipart.", |_, item| {
            item.xml.then_some("xml").into()
        }),
        Member::maybe("answer", Shape::Word(&["bytes", "bytes_or_json", "xml"]), "An answer that is not JSON.", |_, item| {
            if item.answer == Answer::Json { Value::Null } else { words::answer(item.answer).into() }
        }),
        Member::maybe(
            "signed",
            Shape::Word(&["paytool", "merchant"]),
            "What the client signs with: the key of the cashier (nonce_str, ts, sig) or of a merchant (nonce_str, mch_id, sign).",
            |_, item| item.signed.map(words::signature).into(),
        ),
        Member::maybe(
            "workwx_sign",
            Shape::Texts,
            "The members that `workwx_sign` signs, by the secret of the payment app.",
            |_, item| {
                if item.workwx_sign.is_empty() { Value::Null } else { item.workwx_sign.as_slice().into() }
            },
        ),
        Member::always("required", Shape::Texts, "The request members that must be given.", |_, item| {
            item.request.fields.iter().filter(|field| !field.optional).map(|field| Value::from(field.key.as_str())).collect()
        }),
        Member::maybe("pages", Shape::One("pages"), "How to page.", |at, item| {
            item.pages.as_ref().map_or(Value::Null, |pages| PAGES.object(at, pages))
        }),
        Member::maybe("waits", Shape::One("waits"), "How to tell that a background job has ended.", |at, item| {
            item.waits.as_ref().map_or(Value::Null, |waits| WAITS.object(at, waits))
        }),
        Member::maybe("chunks", Shape::Text, "The request list that may be sent in chunks of its `max_items`.", |_, item| {
            item.chunks.as_ref().map(|chunks| chunks.member.as_str()).into()
        }),
        Member::always(
            "request",
            Shape::One("type"),
            "What is sent: query members, parts and body members in this order.",
            |at, item| types::top(at, &item.request),
        ),
        Member::maybe(
            "response",
            Shape::One("type"),
            "The members of the answer beside those of every answer (errcode and errmsg, or of XML return_code and its like); left out when there are none.",
            |at, item| item.response.as_ref().map_or(Value::Null, |response| types::top(at, response)),
        ),
        Member::always("example", Shape::One("example"), "One request and one answer.", |at, item| EXAMPLE.object(at, item)),
        Member::always("source", Shape::One("place"), "Where it is declared.", |_, item| place(&item.span)),
    ],
};

const CHECKED: Table<Checked> = Table {
    name: "checked",
    about: "Which official page an entry was read against.",
    members: &[
        Member::always("page", Shape::Whole, "The page id.", |_, checked| checked.page.into()),
        Member::maybe("updated", Shape::Text, "The page's own date of last update, YYYY-MM-DD.", |_, checked| {
            checked.updated.as_deref().into()
        }),
        Member::maybe("part", Shape::Truth, "Whether only a part of it could be read.", |_, checked| checked.part.into()),
        Member::maybe("via", Shape::Word(&["copy"]), "What was read in place of the page itself.", |_, checked| {
            words::via(checked).into()
        }),
    ],
};

const PAGES: Table<Pages> = Table {
    name: "pages",
    about: "How to page. `more` or `last`, where there is one, alone decides; otherwise an empty cursor or an empty page ends.",
    members: &[
        Member::maybe(
            "items",
            Shape::Text,
            "The response list with the items; with dots where it stands in an object (`stat_info.users`). Without it each answer is one \
             item.",
            |_, pages| said(pages, "items"),
        ),
        Member::maybe("cursor", Shape::Text, "The response member that is sent back.", |_, pages| said(pages, "cursor")),
        Member::maybe("send", Shape::Text, "The request member that sends the cursor back.", |_, pages| said(pages, "send")),
        Member::maybe("offset", Shape::Text, "The request member that grows by the number of items.", |_, pages| {
            said(pages, "offset")
        }),
        Member::maybe("more", Shape::Text, "The response member that is true while pages follow.", |_, pages| {
            said(pages, "more")
        }),
        Member::maybe("last", Shape::Text, "The response member that is true on the last page.", |_, pages| said(pages, "last")),
    ],
};

const WAITS: Table<Waits> = Table {
    name: "waits",
    about: "How to tell that a background job has ended: by the values of a member while it runs, or by a member that comes at the end.",
    members: &[
        Member::maybe("while", Shape::Text, "The response member that says how the job stands.", |_, waits| told(waits, "while")),
        Member::maybe("is", Shape::Texts, "Its values while the job runs, as text.", |_, waits| told(waits, "is")),
        Member::maybe("until", Shape::Text, "The response member that is there when the job has ended.", |_, waits| {
            told(waits, "until")
        }),
    ],
};

fn told(waits: &Waits, key: &str) -> Value {
    list::waits(waits).get(key).cloned().unwrap_or_default()
}

fn said(pages: &Pages, key: &str) -> Value {
    list::pages(pages).get(key).cloned().unwrap_or_default()
}

const EXAMPLE: Table<Endpoint> = Table {
    name: "example",
    about: "One request and one answer, as the platform writes them.",
    members: &[
        Member::always("request", Shape::Any, "Query members, body and text parts together.", |_, item| {
            item.example_request.clone()
        }),
        Member::always("response", Shape::Any, "The whole answer; an empty object when it is a file.", |_, item| {
            item.example_response.clone()
        }),
    ],
};
