//! What goes where: the short advice that is given about a key that is missing and about a word that is unknown.

use super::yaml::{Node, Value};

/// What the words of a key mean, where they do not say it themselves.
pub(super) fn word(key: &str) -> &'static str {
    match key {
        "effect" => {
            "read: changes nothing; set: doing it twice is doing it once; act: each call acts (sends, pays, consumes a code)"
        }
        "answer" => "json: the usual; bytes: the body is a file; bytes_or_json: either one; xml: as WeChat Pay answers",
        "body" => "json: the usual; xml: as WeChat Pay takes it",
        "signed" => "paytool: by the key of the cashier; merchant: by the API key of a WeChat Pay merchant",
        "by" => "kind: the kind of the value tells the variant; a tagged union has no `by`",
        "layout" => "nested: `{msgtype: text, text: {…}}`; flat: `{msgtype: text, content: …}`",
        "wire" => {
            "text: in quotes; number: a bare number; either: both; joined: one string; one_or_list: an item or a list of items"
        }
        "via" => "app: the data callback; suite: the instruction callback; robot: an intelligent robot; device: a hardware maker",
        "from" => "peer: another SDK knows it; sample: it was seen in a sample",
        _ => "",
    }
}

/// What a missing key would say. `what` is what lacks it: ``endpoint `list_order` ``.
pub(super) fn missing(what: &str, key: &str) -> &'static str {
    match key {
        "title" => "title: the platform's own Chinese title",
        "summary" => "summary: one or two plain sentences that end in a full stop",
        "docs" => "docs: the numbers of the official pages, `[97184]`",
        "checked" => "checked: the page it was read against and that page's date, `{page: 97184, updated: 2024-03-05}`, or `no`",
        "http" => "http: method and path, `POST /cgi-bin/license/list_order`",
        "token" => "token: a kind of tokens.yaml that is sent, or `none`",
        "effect" => word("effect"),
        "example" if what.starts_with("event") => "example: the XML of one callback, below `example: |`",
        "example" => "example: one request and one answer as the platform writes them, `{request: {…}, response: {…}}`",
        "request" | "response" | "query" | "multipart" if what.starts_with("endpoint") => {
            "a member a line, `name: {type: T, summary: …}`; write `{}`, or no such line, when there are none"
        }
        "request" => "request: query, body and text parts of the example together; `{}` when there are none",
        "response" => "response: the answer of the example, with errcode and errmsg",
        "via" => "via: the channels it comes on, `[suite]`, `[app]` or both",
        "fields" => "fields: a member a line, `name: {type: T, summary: …}`; `{}` when it has none",
        "values" => "values: `{name: value, …}`, all texts or all numbers",
        "variants" => "variants: a variant a line, `name: {type: T, summary: …}`",
        "tag" => "tag: the member whose value says which variant it is",
        "layout" => "layout: nested, or flat when the variant's members stand beside the tag",
        "type" if what.starts_with("token") => "type: the `secret: true` id of types.yaml that holds it",
        "type" => {
            "type: what it is: string, i64, bool, list<T>, an id of types.yaml, a type of this file; with `?` when it may be absent"
        }
        "scope" => "scope: whose calls carry it: provider, suite, corp, another scope of the client, or none",
        "obtained" => "obtained: how one comes by it: `fetch`, `pushed` or `given`",
        "items" => "items: the list of the response that holds what is paged",
        "name" => "name: a word in snake_case",
        "meaning" => "meaning: what it says, in a sentence",
        "kind" => {
            "kind: what sort of mistake it is: busy, rate_limit, token, credential, permission, license, quota, not_found, parameter, state or other"
        }
        "domain" => "domain: the file's name",
        "endpoints" => "endpoints: what the file is about, even if it is `{}`",
        "events" => "events: what the file is about, even if it is `{}`",
        "tokens" => "tokens: every token, ticket and code that the others refer to, even if it is `{}`",
        "errcodes" => "errcodes: an errcode a line, `40014: {name: …, meaning: …, kind: …}`",
        "page" => "page: one of the docs",
        "call" => "call: domain.endpoint",
        "updated" => "updated: the day that stands at the end of the page, `2024-03-05`",
        "range" => "range: both ends count, `1..=100`; or one end only, `1..`",
        "max_items" | "max_chars" | "max_bytes" => "a whole number: the most that the platform takes",
        "deprecated" => "deprecated: a sentence: what to use instead, or since when it is withdrawn",
        "note" | "repeatable" | "given" | "remedy" => {
            "one sentence that ends in a full stop, in quotes when it has a comma or a colon"
        }
        "life" => "life: whole seconds, `7200`",
        "sensitive" | "secret" | "flatten" | "part" | "cached" => "write `true`, or remove the key",
        "pages" => "pages: `{items: order_list, cursor: next_cursor}`; `offset` or `more` where the platform pages so",
        "waits" => "waits: `{while: status, is: [1, 2]}`, or `{until: result}`",
        _ => "",
    }
}

/// What other YAML readers take for a truth value.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "on" | "y" | "true" | "1" => Some(true),
        "no" | "off" | "n" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// How a value of the wrong kind is written, when what it should be shows.
pub(super) fn scalar(key: &str, node: &Node, wanted: &str) -> Option<String> {
    match &node.value {
        Value::List(items) => match items.as_slice() {
            [only] if key == "type" => Some(format!("list<{}>", only.scalar()?)),
            [only] => only.scalar(),
            _ => None,
        },
        Value::Text(text) if wanted == "true or false" => Some(truth(text)?.to_string()),
        Value::Number(number) if wanted == "text" => Some(format!("\"{number}\"")),
        _ => None,
    }
}

/// How a map is written, when something else stands there. `what` is what it should describe.
pub(super) fn map(what: &str, node: &Node) -> &'static str {
    match (&node.value, what) {
        (Value::List(_), "`request`" | "`response`" | "`query`" | "`multipart`" | "`fields`") => {
            "it is a map of names, not a list: write `name: {type: T, summary: …}`, without the `- `"
        }
        (Value::List(_), "`values`") => "every value has a name: `{tv: 1, phone: 2}`, or `{red: red}` where it is text",
        (_, what) if what.starts_with("variant") => "write `name: {type: T, summary: …}`, where T is a type with fields",
        (Value::List(_), "`variants`") => "every variant has a name: `text: {type: TextBody, summary: …}`, a line each",
        (
            Value::List(_),
            "`endpoints`" | "`events`" | "`types`" | "`enums`" | "`unions`" | "`ids`" | "`tokens`" | "`errcodes`",
        ) => "it is a map of names, not a list: write each name in a line of its own, without the `- `",
        (Value::Text(text), "the file") if text.trim_start().starts_with('<') => {
            "this is no spec file, but a page of HTML or XML"
        }
        (_, what) => missing("", what.trim_start_matches("the value of ").trim_matches('`')),
    }
}
