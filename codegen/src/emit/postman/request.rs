//! One request: address, query, and the body of the example.

use serde_json::{Value, json};

use crate::emit::json_schema::{Home, Object, Schemas, put};
use crate::emit::openapi::{body_example, in_query};
use crate::emit::prose;
use crate::emit::xml_text;
use crate::model::{Domain, Endpoint, Field, Method, Place, Scalar, Type};
use crate::words;

/// The request of an endpoint.
pub(super) fn request(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let mut request = Object::new();
    request.insert("method".to_owned(), words::method(endpoint.method).into());
    let json = endpoint.method == Method::Post && !endpoint.multipart;
    let media = if endpoint.xml { "application/xml" } else { "application/json" };
    let header = if json { json!([{"key": "Content-Type", "value": media}]) } else { json!([]) };
    request.insert("header".to_owned(), header);
    put(&mut request, "body", body(schemas, domain, endpoint));
    request.insert("url".to_owned(), url(schemas, domain, endpoint));
    request.insert("description".to_owned(), prose::endpoint(endpoint).into());
    request.into()
}

fn body(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Option<Value> {
    if endpoint.method == Method::Get {
        return None;
    }
    if endpoint.multipart {
        let parts = endpoint.request.fields.iter().filter(|field| field.place == Place::Part);
        let parts: Vec<Value> = parts.map(|field| part(schemas, domain, endpoint, field)).collect();
        return Some(json!({"mode": "formdata", "formdata": parts}));
    }
    let example = body_example(schemas, domain, endpoint);
    if endpoint.xml {
        let text = xml_text::document(&example);
        return Some(json!({"mode": "raw", "raw": text, "options": {"raw": {"language": "xml"}}}));
    }
    let text = format!("{example:#}");
    Some(json!({"mode": "raw", "raw": text, "options": {"raw": {"language": "json"}}}))
}

fn part(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint, field: &Field) -> Value {
    let description = schemas.description(Home::api(domain), field);
    if field.ty == Type::Scalar(Scalar::File) {
        return json!({"key": field.key, "type": "file", "src": null, "description": description});
    }
    let mut part = json!({"key": field.key, "type": "text", "description": description});
    fill(&mut part, endpoint.example_request.get(&field.key));
    part
}

/// The address. Postman wants it whole and in parts.
fn url(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let query = query(schemas, domain, endpoint);
    let sent: Vec<String> = query.iter().filter(|member| member.get("disabled").is_none()).map(pair).collect();
    let base = endpoint.host.as_deref().unwrap_or("{{base_url}}");
    let mark = if sent.is_empty() { "" } else { "?" };
    let mut url = Object::new();
    url.insert("raw".to_owned(), format!("{base}{}{mark}{}", endpoint.path, sent.join("&")).into());
    match base.split_once("://") {
        Some((protocol, host)) => {
            let (host, port) = host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
            url.insert("protocol".to_owned(), protocol.into());
            url.insert("host".to_owned(), host.split('.').collect());
            put(&mut url, "port", port);
        }
        None => put(&mut url, "host", Some(json!([base]))),
    }
    url.insert("path".to_owned(), endpoint.path.split('/').filter(|part| !part.is_empty()).collect());
    if !query.is_empty() {
        url.insert("query".to_owned(), query.into());
    }
    url.into()
}

/// The token, then the members. What may be absent and has no example is there, but switched off.
fn query(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Vec<Value> {
    let token = words::token_parameter(schemas.model, endpoint).zip(endpoint.token.as_deref());
    let token = token.map(|(key, kind)| json!({"key": key, "value": format!("{{{{{kind}}}}}"), "description": kind}));
    let fields = endpoint.request.fields.iter().filter(|field| in_query(endpoint, field));
    let members = fields.map(|field| {
        let mut member = json!({"key": field.key, "description": schemas.description(Home::api(domain), field)});
        fill(&mut member, endpoint.example_request.get(&field.key).filter(|value| !value.is_null()));
        member
    });
    token.into_iter().chain(members).collect()
}

/// Fills the value in; a member without one is switched off.
fn fill(member: &mut Value, value: Option<&Value>) {
    let Value::Object(member) = member else { return };
    let text = value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    put(member, "disabled", text.is_none().then_some(true));
    member.insert("value".to_owned(), text.unwrap_or_default().into());
}

fn pair(member: &Value) -> String {
    let text = |key: &str| member.get(key).and_then(Value::as_str).unwrap_or_default();
    format!("{}={}", text("key"), text("value"))
}
