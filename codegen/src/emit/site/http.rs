//! A call as it travels: the request with its head and body, and the answer.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::emit::xml_text;
use crate::model::{Answer, Endpoint, Method, Model, Place};
use crate::words;

/// What divides the parts of an upload.
const BOUNDARY: &str = "----part";

/// What a query string escapes.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',').remove(b':');

/// The request of the example.
pub(super) fn request(model: &Model, endpoint: &Endpoint) -> String {
    let method = words::method(endpoint.method);
    let host = endpoint.host.as_deref().unwrap_or(words::BASE_URL);
    let host = host.split_once("://").map_or(host, |(_, host)| host);
    let line = format!("{method} {}{} HTTP/1.1\nHost: {host}", endpoint.path, query(model, endpoint));
    if endpoint.method == Method::Get {
        line
    } else if endpoint.multipart {
        format!("{line}\nContent-Type: multipart/form-data; boundary={BOUNDARY}\n\n{}", parts(endpoint))
    } else if endpoint.xml {
        format!("{line}\nContent-Type: application/xml\n\n{}", xml_text::document(&Value::Object(body(endpoint))))
    } else {
        format!("{line}\nContent-Type: application/json\n\n{}", pretty(&Value::Object(body(endpoint))))
    }
}

/// The answer of the example; `None` when it is a file.
pub(super) fn answer(endpoint: &Endpoint) -> Option<String> {
    match endpoint.answer {
        Answer::Bytes => None,
        Answer::Xml => Some(xml_text::document(&endpoint.example_response)),
        Answer::Json | Answer::BytesOrJson => Some(pretty(&endpoint.example_response)),
    }
}

fn query(model: &Model, endpoint: &Endpoint) -> String {
    let token = words::token_parameter(model, endpoint).zip(endpoint.token.as_ref());
    let token = token.map(|(name, kind)| format!("{name}={}", kind.to_uppercase()));
    let carried = endpoint.request.fields.iter().filter(|field| in_query(endpoint, field.place));
    let carried = carried.filter_map(|field| {
        let value = plain(endpoint.example_request.get(&field.key)?);
        Some(format!("{}={}", field.key, utf8_percent_encode(&value, QUERY)))
    });
    let all: Vec<_> = token.into_iter().chain(carried).collect();
    if all.is_empty() { String::new() } else { format!("?{}", all.join("&")) }
}

fn in_query(endpoint: &Endpoint, place: Place) -> bool {
    place == Place::Query || (place == Place::Body && endpoint.method == Method::Get)
}

/// The example without what travels in the query string.
fn body(endpoint: &Endpoint) -> Map<String, Value> {
    let mut body = endpoint.example_request.as_object().cloned().unwrap_or_default();
    for field in endpoint.request.fields.iter().filter(|field| in_query(endpoint, field.place)) {
        body.shift_remove(&field.key);
    }
    body
}

fn parts(endpoint: &Endpoint) -> String {
    let mut text = String::new();
    for field in endpoint.request.fields.iter().filter(|field| field.place == Place::Part) {
        let lead = format!("--{BOUNDARY}\nContent-Disposition: form-data; name=\"{}\"", field.key);
        text += &match endpoint.example_request.get(&field.key) {
            Some(value) => format!("{lead}\n\n{}\n", plain(value)),
            None => format!("{lead}; filename=\"report.pdf\"\nContent-Type: application/octet-stream\n\n(the file)\n"),
        };
    }
    format!("{text}--{BOUNDARY}--")
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn pretty(value: &Value) -> String {
    format!("{value:#}")
}
