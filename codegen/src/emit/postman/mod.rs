//! A Postman collection, v2.1: a folder for each domain, a request for each endpoint, a variable for each token kind.
//!
//! A call that buys a token keeps it in its variable, so that the calls behind it work in the same session.

mod request;
mod variables;

use serde_json::{Value, json};

use super::json_schema::{Dialect, Object, Schemas, put};
use super::xml_text;
use crate::model::{Answer, Domain, Endpoint, Model};

/// What says which format a collection has.
const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// The collection of the endpoints.
#[must_use]
pub fn document(model: &Model) -> Value {
    let schemas = Schemas { model, dialect: Dialect::OpenApi };
    json!({
        "info": {
            "name": "WeCom server API (企业微信服务端 API)",
            "description": "Generated from the reviewed spec of wecom-service. Set the variables of the tokens that your calls carry; \
                calls that buy a token set it by themselves.",
            "version": env!("CARGO_PKG_VERSION"),
            "schema": SCHEMA,
        },
        "item": model.domains.iter().map(|domain| folder(&schemas, domain)).collect::<Vec<_>>(),
        "variable": variables::variables(model),
    })
}

fn folder(schemas: &Schemas<'_>, domain: &Domain) -> Value {
    json!({
        "name": format!("{} {}", domain.name, domain.title),
        "description": domain.summary,
        "item": domain.endpoints.iter().map(|endpoint| item(schemas, domain, endpoint)).collect::<Vec<_>>(),
    })
}

fn item(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let mut item = Object::new();
    item.insert("name".to_owned(), format!("{} {}", endpoint.name, endpoint.title).into());
    put(&mut item, "event", variables::keep(schemas.model, endpoint));
    item.insert("request".to_owned(), request::request(schemas, domain, endpoint));
    item.insert("response".to_owned(), examples(endpoint));
    item.into()
}

/// The example of the answer, as a saved one.
fn examples(endpoint: &Endpoint) -> Value {
    if endpoint.answer == Answer::Bytes {
        return json!([]);
    }
    let (language, media, body) = match endpoint.answer {
        Answer::Xml => ("xml", "application/xml", xml_text::document(&endpoint.example_response)),
        _ => ("json", "application/json", format!("{:#}", endpoint.example_response)),
    };
    json!([{
        "name": "example",
        "status": "OK",
        "code": 200,
        "_postman_previewlanguage": language,
        "header": [{"key": "Content-Type", "value": media}],
        "cookie": [],
        "body": body,
    }])
}
