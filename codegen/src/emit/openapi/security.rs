//! Token kinds as security schemes: the platform takes a token as a query parameter.

use serde_json::{Value, json};

use crate::emit::json_schema::Object;
use crate::emit::prose;
use crate::list;
use crate::model::{Endpoint, Model, Token};
use crate::words;

/// The schemes: each kind that is sent under its own parameter, then those that some calls send under another one.
pub(super) fn schemes(model: &Model) -> Object {
    let mut schemes = Object::new();
    for token in model.tokens.values() {
        if let Some(parameter) = &token.query {
            schemes.insert(token.kind.clone(), scheme(model, token, parameter));
        }
    }
    for token in model.tokens.values().filter(|token| token.signs()) {
        schemes.insert(token.kind.clone(), certificate(model, token));
    }
    for endpoint in model.domains.iter().flat_map(|domain| &domain.endpoints) {
        let token = endpoint.token.as_ref().and_then(|kind| model.tokens.get(kind));
        if let (Some(token), Some(name), Some(parameter)) =
            (token, name(model, endpoint), words::token_parameter(model, endpoint))
        {
            schemes.entry(name).or_insert_with(|| scheme(model, token, parameter));
        }
    }
    schemes
}

/// What an operation needs: one token, or nothing.
pub(super) fn requirement(model: &Model, endpoint: &Endpoint) -> Value {
    name(model, endpoint).map_or_else(|| json!([]), |name| json!([{name: []}]))
}

/// The scheme of an endpoint: its token's kind, with the parameter behind it where that is not the kind's own.
fn name(model: &Model, endpoint: &Endpoint) -> Option<String> {
    let kind = endpoint.token.as_ref()?;
    if model.tokens.get(kind).is_some_and(Token::signs) && endpoint.token_in.is_none() {
        return Some(kind.clone());
    }
    let parameter = words::token_parameter(model, endpoint)?;
    let own = model.tokens.get(kind).and_then(|token| token.query.as_deref());
    Some(if own.is_none_or(|own| own == parameter) { kind.clone() } else { format!("{kind}.{parameter}") })
}

/// A key that signs: what a tool can do for it is the client certificate of the connection.
fn certificate(model: &Model, token: &Token) -> Value {
    json!({"type": "mutualTLS", "description": prose::life(model, token), "x-wecom-token": list::token(model, token)})
}

fn scheme(model: &Model, token: &Token, parameter: &str) -> Value {
    json!({
        "type": "apiKey",
        "in": "query",
        "name": parameter,
        "description": prose::life(model, token),
        "x-wecom-token": list::token(model, token),
    })
}
