//! `api/<domain>.yaml`.

use super::super::format::{Form, Key, Shape, Value, may, must, must_unless_from};
use super::member::MEMBERS;
use super::types::{ENUMS, STRUCTS, UNIONS};
use super::{CALLABLE, CHECKED, CHECKED_ABOUT, DOCS_ABOUT, DOMAIN, FILE_TITLE, NOTE, PAGES_OF_DOCS, PROVENANCE, SUMMARY};

/// A file of endpoints.
pub(in super::super) const API: Shape = Shape::new(
    "api",
    &[
        DOMAIN,
        FILE_TITLE,
        SUMMARY,
        STRUCTS,
        ENUMS,
        UNIONS,
        must(
            "endpoints",
            Value::Named(&CALLABLE, &Value::Map(&ENDPOINT)),
            "The endpoints by name: `list_order` becomes the function `list_order` and the request `ListOrder`.",
        ),
    ],
);

const ENDPOINT: Shape = Shape::new(
    "endpoint",
    &[
        must_unless_from("title", Value::Text, "The platform's own Chinese title of the page."),
        SUMMARY,
        must_unless_from("docs", PAGES_OF_DOCS, DOCS_ABOUT),
        must("checked", CHECKED, CHECKED_ABOUT),
        must(
            "http",
            Value::Form(&HTTP),
            "method and path. A GET sends `request` in the query string, a POST sends it as a JSON body. A POST whose `request` is `{}` or absent sends `{}`",
        ),
        must("token", Value::KindOrNone, TOKEN),
        may("token_in", Value::Text, TOKEN),
        must(
            "effect",
            EFFECT,
            "`read`: changes nothing. `set`: changes state, but doing it twice leaves the same state. `act`: each call acts (sends, pays, consumes a code). Only `read` and `set` are ever repeated by the client on its own. A GET may well be `act`",
        ),
        may(
            "repeatable",
            Value::Text,
            "a sentence: why a `read` or `set` may be repeated though its path says that it sends, creates, adds, pays, uploads …, or though it is made with a code that works once. Without it such a call has to be an `act`",
        ),
        may("query", MEMBERS, "fields that travel in the query string of a POST, beside `request` or `multipart`"),
        may("multipart", MEMBERS, "upload: the parts of a multipart/form-data body; a part of type `file` carries the file"),
        may("request", MEMBERS, "What the caller sends: the query string of a GET, the body of a POST."),
        may(
            "response",
            MEMBERS,
            "members of the answer, without errcode and errmsg (of `xml` without return_code, return_msg, result_code, err_code, err_code_des and sign). Absent or `{}` when there are none",
        ),
        may("body", BODY, "`json` (default) or `xml`: `request` is then scalars and joined lists only"),
        may(
            "answer",
            ANSWER,
            "`json` (default), `bytes` (the body is a file), `bytes_or_json` (either one, told apart by content), `xml` (in the envelope of WeChat Pay)",
        ),
        may(
            "pages",
            Value::Map(&PAGES),
            "how to page. `items`: the response list; a path such as `stat_info.users` where it stands in an object; left out where a page has several lists, so that each answer is one item. Either `cursor`: the response member sent back as the request member `send` (default `cursor`), both a string or both an i64; or `offset`: the request member that advances by the number of items. `more`: a member that is true while pages follow, or `last`: one that is true on the last page. When `more` or `last` is given it alone decides; otherwise a cursor that is empty, 0 or absent (or an empty page) ends",
        ),
        may(
            "waits",
            Value::Map(&WAITS),
            "how a background job stands, for the endpoint that tells. Either `while`: a response member, and `is`: its values that say that the job is still running; or `until`: an optional response member that is there when the job has ended",
        ),
        may(
            "chunks",
            Value::Text,
            "the request list with `max_items` that the client may split into several calls and merge the answers, all of whose members are lists. Only for `read` and `set`",
        ),
        may(
            "signed",
            SIGNED,
            "`paytool`: the client fills `nonce_str`, `ts` and `sig` when they are left empty. `merchant`: it fills `nonce_str`, `mch_id` and `sign`, and checks the `sign` of the answer; body and answer are `xml`, and the token is of scope merchant",
        ),
        may(
            "workwx_sign",
            Value::List(&Value::Scalar),
            "the members of `request` that the secret of the payment app signs, for a merchant's call that has a second signature. The client fills `workwx_sign` when it is left empty",
        ),
        may("host", Value::Form(&HOST), "another host than the API's own, with scheme"),
        may("deprecated", Value::Text, "what to use instead, or since when it is withdrawn"),
        NOTE,
        may("from", PROVENANCE, "`peer` or `sample` when an endpoint is known only from a secondary source"),
        must(
            "example",
            Value::Map(&EXAMPLE),
            "one `request` and one `response`, as the platform writes them. `request` holds query, body and text parts together. Of XML, the elements as members",
        ),
    ],
);

const TOKEN: &str =
    "the kind that is sent. `token_in: access_token` gives the query name where it is not the kind's own (get_login_info)";

const HTTP: Form = Form {
    pattern: "^(GET|POST) /[^ ?#]*[^ ?#/]$",
    refusal: "Method and path, such as `POST /cgi-bin/license/list_order`: GET or POST, one space, a path without a query.",
    examples: &["POST /cgi-bin/", "GET /cgi-bin/"],
};

const HOST: Form = Form {
    pattern: "^https?://[-A-Za-z0-9.:]+$",
    refusal: "A scheme and a host, such as `https://qyapi.weixin.qq.com`.",
    examples: &[],
};

const EFFECT: Value = Value::Word(&[
    ("read", "Changes nothing."),
    ("set", "Changes state, but doing it twice leaves the same state."),
    ("act", "Each call acts: sends, pays, consumes a code."),
]);

const ANSWER: Value = Value::Word(&[
    ("json", "A JSON object. The default."),
    ("bytes", "The body is a file."),
    ("bytes_or_json", "Either one, told apart by content."),
    ("xml", "XML in the envelope of WeChat Pay."),
]);

const BODY: Value =
    Value::Word(&[("json", "A JSON object. The default."), ("xml", "One element `xml`, as WeChat Pay takes it.")]);

const SIGNED: Value = Value::Word(&[
    ("paytool", "The client fills `nonce_str`, `ts` and `sig`."),
    ("merchant", "The client fills `nonce_str`, `mch_id` and `sign`, and checks the answer."),
]);

const PAGES: Shape = Shape::new(
    "pages",
    &[
        may(
            "items",
            Value::Text,
            "The response list, or the path to one in an object: `stat_info.users`. Without it the whole answer is one item.",
        ),
        may("cursor", Value::Text, "The response member that is sent back for the next page."),
        may("send", Value::Text, "The request member that the cursor is sent back as. By default `cursor`."),
        may("offset", Value::Text, "The request member that advances by the number of items."),
        may("more", Value::Text, "A response member that is true while pages follow."),
        may("last", Value::Text, "A response member that is true on the last page."),
    ],
);

const WAITS: Shape = Shape::new(
    "waits",
    &[
        may("while", Value::Text, "The response member that says how the job stands."),
        may("until", Value::Text, "The response member that is there when the job has ended."),
        may("is", Value::List(&Value::Scalar), "The values that say that the job is still running."),
    ],
);

const EXAMPLE: Shape = Shape::new("example", EXAMPLE_KEYS);

const EXAMPLE_KEYS: &[Key] = &[
    must("request", Value::Anything, "What is sent: query, body and text parts together, with every required member."),
    may(
        "response",
        Value::Anything,
        "The whole answer with errcode and errmsg; of XML its elements as members. A pure download (`answer: bytes`) has none.",
    ),
];
