//! What a call sends: query parameters, a JSON body, or the parts of an upload.

use serde_json::{Value, json};

use super::xml;
use crate::emit::json_schema::{Home, Object, Schemas, put};
use crate::model::{Domain, Endpoint, Field, Method, Place, Scalar, Type};

/// What stands in an example for the file that is uploaded.
const FILE: &str = "(the file)";

/// The query parameters; the token is none of them, it is a security scheme.
pub(super) fn parameters(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Option<Value> {
    let example = example(schemas, domain, endpoint);
    let fields = endpoint.request.fields.iter().filter(|field| in_query(endpoint, field));
    let parameters: Vec<Value> =
        fields.map(|field| parameter(schemas, Home::api(domain), field, example.get(&field.key))).collect();
    (!parameters.is_empty()).then(|| parameters.into())
}

/// The body; a POST without members sends an empty object.
pub(super) fn body(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Option<Value> {
    if endpoint.method == Method::Get {
        return None;
    }
    let media = match (endpoint.multipart, endpoint.xml) {
        (true, _) => "multipart/form-data",
        (false, true) => xml::MEDIA,
        (false, false) => "application/json",
    };
    let schema = match component_name(domain, endpoint) {
        Some(name) => schemas.component(&name),
        None => json!({"type": "object"}),
    };
    Some(json!({"required": true, "content": {media: {"schema": schema, "example": body_example(schemas, domain, endpoint)}}}))
}

/// The schema of the body, under the name of its Rust struct.
pub(super) fn component(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint, components: &mut Object) {
    if let Some(name) = component_name(domain, endpoint) {
        let mut schema = schemas.record(Home::api(domain), body_fields(endpoint));
        if endpoint.xml {
            xml::root(&mut schema);
        }
        components.insert(name, schemas.described(&endpoint.request.summary, schema));
    }
}

fn component_name(domain: &Domain, endpoint: &Endpoint) -> Option<String> {
    let sends = body_fields(endpoint).next().is_some();
    sends.then(|| Home::api(domain).component(&endpoint.request.name))
}

fn body_fields(endpoint: &Endpoint) -> impl Iterator<Item = &Field> {
    endpoint.request.fields.iter().filter(|field| !in_query(endpoint, field))
}

/// Whether a member travels in the query string.
pub(in crate::emit) fn in_query(endpoint: &Endpoint, field: &Field) -> bool {
    field.place == Place::Query || (field.place == Place::Body && endpoint.method == Method::Get)
}

/// The body of the example: all that the query string does not carry.
pub(in crate::emit) fn body_example(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let mut body = example(schemas, domain, endpoint);
    for field in endpoint.request.fields.iter().filter(|field| in_query(endpoint, field)) {
        body.shift_remove(&field.key);
    }
    for field in endpoint.request.fields.iter().filter(|field| field.ty == Type::Scalar(Scalar::File)) {
        body.entry(&field.key).or_insert_with(|| FILE.into());
    }
    body.into()
}

fn example(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Object {
    match schemas.example(Home::api(domain), &endpoint.request.fields, &endpoint.example_request) {
        Value::Object(example) => example,
        _ => Object::new(),
    }
}

fn parameter<'a>(schemas: &Schemas<'a>, home: Home<'a>, field: &Field, example: Option<&Value>) -> Value {
    let mut parameter = Object::new();
    parameter.insert("name".to_owned(), field.key.as_str().into());
    parameter.insert("in".to_owned(), "query".into());
    parameter.insert("description".to_owned(), schemas.description(home, field).into());
    put(&mut parameter, "required", (!field.optional).then_some(true));
    put(&mut parameter, "deprecated", field.deprecated.is_some().then_some(true));
    parameter.insert("schema".to_owned(), schemas.member(home, field));
    put(&mut parameter, "example", example.cloned());
    parameter.into()
}
