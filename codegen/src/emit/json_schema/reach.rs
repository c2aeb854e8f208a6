//! Leaves only the components that a document uses.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{COMPONENTS, Object};

/// Removes the schemas that neither the document nor a schema it uses refers to. `components` are taken out of the document.
pub(in crate::emit) fn keep_reachable<'v>(document: impl IntoIterator<Item = &'v Value>, components: &mut Object) {
    let mut open: Vec<String> = Vec::new();
    document.into_iter().for_each(|part| references(part, &mut open));
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(schema) = components.get(&name) else { continue };
        if reached.insert(name) {
            references(schema, &mut open);
        }
    }
    components.retain(|name, _| reached.contains(name));
}

/// Mappings of discriminators name components without `$ref`, so any text that is such an address counts.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.extend(text.strip_prefix(COMPONENTS).map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(members) => members.values().for_each(|member| references(member, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
