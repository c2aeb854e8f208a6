//! One operation: an endpoint with everything that tools look for.

use serde_json::{Value, json};

use super::{request, response, security};
use crate::emit::json_schema::{Object, Schemas, put};
use crate::emit::prose;
use crate::list;
use crate::model::{Domain, Endpoint, Fetch, Obtained};
use crate::words;

/// The operation of an endpoint.
pub(super) fn operation(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let mut operation = Object::new();
    operation.insert("operationId".to_owned(), id(domain, endpoint).into());
    operation.insert("tags".to_owned(), json!([domain.name]));
    operation.insert("summary".to_owned(), endpoint.title.as_str().into());
    operation.insert("description".to_owned(), prose::endpoint(endpoint).into());
    put(&mut operation, "externalDocs", page(endpoint));
    put(&mut operation, "deprecated", endpoint.deprecated.is_some().then_some(true));
    put(&mut operation, "servers", endpoint.host.as_ref().map(|host| json!([{"url": host}])));
    operation.insert("security".to_owned(), security::requirement(schemas.model, endpoint));
    put(&mut operation, "parameters", request::parameters(schemas, domain, endpoint));
    put(&mut operation, "requestBody", request::body(schemas, domain, endpoint));
    operation.insert("responses".to_owned(), json!({"200": response::response(schemas, domain, endpoint)}));
    extensions(schemas, endpoint, &mut operation);
    operation.into()
}

/// `domain.name`, as the spec calls it everywhere. (With an underscore between, `a.b_c` and `a_b.c` would be one.)
pub(super) fn id(domain: &Domain, endpoint: &Endpoint) -> String {
    format!("{}.{}", domain.name, endpoint.name)
}

fn page(endpoint: &Endpoint) -> Option<Value> {
    let page = prose::main_page(&endpoint.docs, endpoint.checked.as_ref())?;
    Some(json!({"description": endpoint.title, "url": words::page(page)}))
}

fn extensions(schemas: &Schemas<'_>, endpoint: &Endpoint, operation: &mut Object) {
    operation.insert("x-wecom-effect".to_owned(), words::effect(endpoint.effect).into());
    put(operation, "x-wecom-pages", endpoint.pages.as_ref().map(list::pages));
    put(operation, "x-wecom-waits", endpoint.waits.as_ref().map(list::waits));
    put(operation, "x-wecom-chunks", endpoint.chunks.as_ref().map(|chunks| chunks.member.as_str()));
    put(operation, "x-wecom-signed", endpoint.signed.map(words::signature));
    put(operation, "x-wecom-from", endpoint.from.map(words::provenance));
    put(operation, "x-wecom-errcodes", errcodes(schemas, endpoint));
}

/// What the token graph knows about the refusals of a call: those of the token that it carries, and, where it buys a token, those
/// that another try cannot cure.
fn errcodes(schemas: &Schemas<'_>, endpoint: &Endpoint) -> Option<Value> {
    let model = schemas.model;
    let rejected = endpoint.token.as_ref().and_then(|kind| model.tokens.get(kind)).map(|token| &token.rejected_by);
    let calls = |fetch: &Fetch| words::called(model, fetch).is_some_and(|(_, called)| std::ptr::eq(called, endpoint));
    let buys = |obtained: &Obtained| matches!(obtained, Obtained::Fetch(fetches) if fetches.iter().any(calls));
    let mut refused: Vec<i64> = Vec::new();
    for token in model.tokens.values().filter(|token| buys(&token.obtained)) {
        refused.extend(token.refused_by.iter().filter(|code| !refused.contains(code)).collect::<Vec<_>>());
    }
    let mut object = Object::new();
    put(&mut object, "rejected_by", rejected.filter(|codes| !codes.is_empty()).cloned());
    put(&mut object, "refused_by", Some(refused).filter(|codes| !codes.is_empty()));
    (!object.is_empty()).then(|| object.into())
}
