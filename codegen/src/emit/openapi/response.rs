//! What a call answers: its members, a file, or a refusal, all with HTTP 200.

use serde_json::{Value, json};

use super::errcodes::{ACCEPTED, ERROR, words_of_the_call};
use super::xml;
use crate::emit::json_schema::{Home, Object, Schemas};
use crate::model::{Answer, Domain, Endpoint};

/// The example of a refusal.
pub(super) const REFUSED: &str = "refused";

/// The answer of an endpoint.
pub(super) fn response(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let mut content = Object::new();
    if endpoint.answer == Answer::Xml {
        return json!({"description": "The answer, or a refusal with its err_code.", "content": {xml::MEDIA: xml(schemas, domain, endpoint)}});
    }
    if endpoint.answer != Answer::Json {
        content.insert("application/octet-stream".to_owned(), json!({"schema": {"type": "string", "format": "binary"}}));
    }
    content.insert("application/json".to_owned(), json(schemas, domain, endpoint));
    let description = match endpoint.answer {
        Answer::Json | Answer::Xml => "The answer, or a refusal with its errcode.",
        Answer::Bytes => "A file, or a refusal with its errcode.",
        Answer::BytesOrJson => "A file, or an answer in JSON; or a refusal with its errcode.",
    };
    json!({"description": description, "content": content})
}

fn xml(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let schema = match component_name(domain, endpoint) {
        Some(name) => schemas.component(&name),
        None => json!({"type": "object", "properties": xml::words_of_the_call()}),
    };
    let fields = endpoint.response.as_ref().map_or(&[][..], |response| &response.fields);
    json!({"schema": schema, "example": schemas.example(Home::api(domain), fields, &endpoint.example_response)})
}

fn json(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint) -> Value {
    let refused = json!({"$ref": format!("#/components/examples/{REFUSED}")});
    if endpoint.answer == Answer::Bytes {
        return json!({"schema": schemas.component(ERROR), "examples": {REFUSED: refused}});
    }
    let accepted = component_name(domain, endpoint).unwrap_or_else(|| ACCEPTED.to_owned());
    let fields = endpoint.response.as_ref().map_or(&[][..], |response| &response.fields);
    let example = schemas.example(Home::api(domain), fields, &endpoint.example_response);
    json!({
        "schema": {"anyOf": [schemas.component(&accepted), schemas.component(ERROR)]},
        "examples": {"accepted": {"value": example}, REFUSED: refused},
    })
}

/// The schema of the answer, under the name of its Rust struct: the members of every answer, and its own.
pub(super) fn component(schemas: &Schemas<'_>, domain: &Domain, endpoint: &Endpoint, components: &mut Object) {
    let (Some(name), Some(response)) = (component_name(domain, endpoint), &endpoint.response) else { return };
    let mut schema = schemas.record(Home::api(domain), &response.fields);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let of_the_call = if endpoint.answer == Answer::Xml { xml::words_of_the_call() } else { words_of_the_call() };
        let own = std::mem::replace(properties, of_the_call);
        properties.extend(own);
    }
    if endpoint.answer == Answer::Xml {
        xml::refusable(&mut schema);
    }
    components.insert(name, schemas.described(&response.summary, schema));
}

fn component_name(domain: &Domain, endpoint: &Endpoint) -> Option<String> {
    let response = endpoint.response.as_ref().filter(|_| endpoint.answer != Answer::Bytes)?;
    Some(Home::api(domain).component(&response.name))
}
