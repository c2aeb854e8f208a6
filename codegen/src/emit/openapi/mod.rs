//! OpenAPI 3.1: the endpoints, for the tools of other languages.
//!
//! Token kinds are security schemes, because the platform takes them as query parameters. A refused call answers with HTTP 200 and
//! an errcode, so every answer is one of two schemas. What OpenAPI has no words for stands under `x-wecom-…`.

mod errcodes;
mod operation;
mod request;
mod response;
mod security;
mod xml;

use serde_json::{Value, json};

pub(super) use request::{body_example, in_query};

use super::json_schema::{Dialect, Home, Object, Schemas, keep_reachable};
use crate::model::{Domain, Model};
use crate::words;

/// The OpenAPI document of the endpoints.
#[must_use]
pub fn document(model: &Model) -> Value {
    let schemas = Schemas { model, dialect: Dialect::OpenApi };
    let paths = Value::Object(paths(&schemas));
    let mut components = schemas.components(model.domains.iter().map(Home::api));
    errcodes::schemas(model, &mut components);
    for domain in &model.domains {
        for endpoint in &domain.endpoints {
            request::component(&schemas, domain, endpoint, &mut components);
            response::component(&schemas, domain, endpoint, &mut components);
        }
    }
    keep_reachable([&paths], &mut components);
    json!({
        "openapi": "3.1.0",
        "info": info(),
        "externalDocs": {"description": "企业微信开发者中心", "url": words::OFFICIAL},
        "servers": [{"url": words::BASE_URL, "description": "The platform."}],
        "tags": model.domains.iter().map(tag).collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "schemas": components,
            "examples": {response::REFUSED: errcodes::example(model)},
            "securitySchemes": security::schemes(model),
        },
    })
}

fn info() -> Value {
    json!({
        "title": "WeCom server API (企业微信服务端 API)",
        "summary": "The server API of WeCom for service providers: third-party apps and customized apps.",
        "description": "Generated from the reviewed spec of wecom-service. Summaries are ours; titles are the platform's own.\n\n\
            Every call answers with HTTP 200. An `errcode` other than 0 means that it was refused; see the schema `errcode`.",
        "version": env!("CARGO_PKG_VERSION"),
        "license": {"name": env!("CARGO_PKG_LICENSE"), "identifier": env!("CARGO_PKG_LICENSE")},
    })
}

fn tag(domain: &Domain) -> Value {
    json!({"name": domain.name, "x-displayName": domain.title, "description": format!("{}. {}", domain.title, domain.summary)})
}

/// The operations by path. Two hosts may have one path; OpenAPI tells them apart by a fragment, which is never sent.
fn paths(schemas: &Schemas<'_>) -> Object {
    let mut paths = Object::new();
    for domain in &schemas.model.domains {
        for endpoint in &domain.endpoints {
            let method = words::method(endpoint.method).to_lowercase();
            let taken = paths.get(&endpoint.path).is_some_and(|item| item.get(&method).is_some());
            let path = if taken { format!("{}#{}.{}", endpoint.path, domain.name, endpoint.name) } else { endpoint.path.clone() };
            let item = paths.entry(path).or_insert_with(|| Object::new().into());
            if let Value::Object(item) = item {
                item.insert(method, operation::operation(schemas, domain, endpoint));
            }
        }
    }
    paths
}
