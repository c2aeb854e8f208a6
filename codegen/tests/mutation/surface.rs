//! What the users of the crate get from a spec, as facts that can be compared: everything of the model but places and fingerprints.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use wecom_codegen::model::{Model, Struct, Types};

/// Facts by name: `api/provider/license.yaml/list_order/request/corpid`.
pub(crate) type Surface = BTreeMap<String, String>;

/// All facts of a model.
pub(crate) fn surface(model: &Model) -> Surface {
    let mut all = Surface::new();
    for id in model.ids.values() {
        put(&mut all, &["types.yaml", &id.name], id);
    }
    types(&mut all, "types.yaml", &model.shared);
    for token in model.tokens.values() {
        put(&mut all, &["tokens.yaml", &token.kind], token);
    }
    for errcode in &model.errcodes {
        put(&mut all, &["errors.yaml", &errcode.code.to_string()], errcode);
    }
    for domain in &model.domains {
        put(&mut all, &[&domain.file], &(&domain.name, &domain.title, &domain.summary));
        types(&mut all, &domain.file, &domain.types);
        for endpoint in &domain.endpoints {
            let mut bare = endpoint.clone();
            bare.request.fields.clear();
            bare.response.iter_mut().for_each(|response| response.fields.clear());
            (bare.example_request, bare.example_response) = (sorted(bare.example_request), sorted(bare.example_response));
            put(&mut all, &[&domain.file, &endpoint.name], &bare);
            members(&mut all, &[&domain.file, &endpoint.name, "request"], &endpoint.request);
            if let Some(response) = &endpoint.response {
                members(&mut all, &[&domain.file, &endpoint.name, "response"], response);
            }
        }
    }
    for domain in &model.event_domains {
        put(&mut all, &[&domain.file], &(&domain.name, &domain.title, &domain.summary));
        types(&mut all, &domain.file, &domain.types);
        for event in &domain.events {
            let mut bare = event.clone();
            bare.payload.fields.clear();
            put(&mut all, &[&domain.file, &event.name], &bare);
            members(&mut all, &[&domain.file, &event.name, "fields"], &event.payload);
        }
    }
    all
}

fn types(all: &mut Surface, file: &str, types: &Types) {
    for decl in types.structs.values() {
        put(all, &[file, &decl.name], &decl.summary);
        members(all, &[file, &decl.name, "fields"], decl);
    }
    for decl in types.enums.values() {
        put(all, &[file, &decl.name], &(&decl.summary, decl.numeric));
        decl.values.iter().for_each(|value| put(all, &[file, &decl.name, "values", &value.name], value));
    }
    for decl in types.unions.values() {
        put(all, &[file, &decl.name], &(&decl.summary, &decl.tag, decl.nested));
        decl.variants.iter().for_each(|variant| put(all, &[file, &decl.name, "variants", &variant.name], variant));
    }
}

fn members(all: &mut Surface, path: &[&str], decl: &Struct) {
    for field in &decl.fields {
        put(all, &[path, &[field.key.as_str()]].concat(), field);
    }
}

fn put(all: &mut Surface, path: &[&str], fact: &impl Debug) {
    all.insert(path.join("/"), without_places(&format!("{fact:?}")));
}

/// Takes every `Span { … }` out.
fn without_places(text: &str) -> String {
    let mut parts = text.split("Span { file: ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    parts.for_each(|part| out += part.split_once('}').map_or(part, |(_, rest)| rest));
    out
}

/// The order of an example's members means nothing.
fn sorted(value: serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Object(map) => {
            let map: BTreeMap<String, serde_json::Value> = map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            serde_json::Value::Object(map.into_iter().collect())
        }
        serde_json::Value::Array(items) => items.into_iter().map(sorted).collect(),
        other => other,
    }
}

/// The names of the facts in which two specs differ.
pub(crate) fn differences(a: &Surface, b: &Surface) -> BTreeSet<String> {
    let names = a.keys().chain(b.keys());
    names.filter(|name| a.get(*name) != b.get(*name)).cloned().collect()
}
