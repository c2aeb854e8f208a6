//! Variables: where the API is, and a token of each kind.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::emit::prose;
use crate::model::{Endpoint, Model, Obtained};
use crate::words;

/// The variables of the collection.
pub(super) fn variables(model: &Model) -> Value {
    let base = json!({"key": "base_url", "value": words::BASE_URL, "type": "string", "description": "Where the API is."});
    let tokens = model
        .tokens
        .values()
        .map(|token| json!({"key": token.kind, "value": "", "type": "string", "description": prose::life(model, token)}));
    std::iter::once(base).chain(tokens).collect()
}

/// The script behind a call that buys a token: it keeps what it bought.
pub(super) fn keep(model: &Model, endpoint: &Endpoint) -> Option<Value> {
    let mut bought = BTreeSet::new();
    for token in model.tokens.values() {
        let Obtained::Fetch(fetches) = &token.obtained else { continue };
        let calls =
            fetches.iter().filter(|fetch| words::called(model, fetch).is_some_and(|(_, called)| std::ptr::eq(called, endpoint)));
        bought.extend(calls.map(|fetch| (&token.kind, &fetch.value)));
    }
    if bought.is_empty() {
        return None;
    }
    let line = |(kind, value): (&String, &String)| {
        let (kind, value) = (Value::from(kind.as_str()), Value::from(value.as_str()));
        format!("if (answer[{value}]) pm.collectionVariables.set({kind}, answer[{value}]);")
    };
    let lines: Vec<String> =
        std::iter::once("const answer = pm.response.json();".to_owned()).chain(bought.into_iter().map(line)).collect();
    Some(json!([{"listen": "test", "script": {"type": "text/javascript", "exec": lines}}]))
}
