//! The index of the search: a script that assigns one variable, because a page on disk may not fetch anything.
//!
//! Things stand in rows without keys, and addresses are made from names, so that thousands of entries stay small.

use serde_json::{Value, json};

use super::MARK;
use super::place::Home;
use crate::emit::OutputFile;
use crate::emit::rust::naming;
use crate::model::{Event, Model, Types};
use crate::words;

/// Writes the index.
pub(super) fn emit(model: &Model) -> OutputFile {
    let index = json!({
        "domains": model.domains.iter().map(|domain| json!([domain.name, domain.title, domain.summary])).collect::<Value>(),
        "topics": model.event_domains.iter().map(|domain| json!([domain.name, domain.title, domain.summary])).collect::<Value>(),
        "endpoints": endpoints(model),
        "events": events(model),
        "types": declared(model),
        "tokens": model.tokens.values().map(|token| json!([token.kind, token.title, token.summary])).collect::<Value>(),
        "errcodes": model.errcodes.iter().map(|code| json!([code.code, naming::constant(&code.name), code.meaning])).collect::<Value>(),
    });
    let text = format!("/* {MARK} */\nwindow.wecomIndex = {};\n", as_script(&index));
    OutputFile { path: "assets/search.js".into(), text }
}

fn endpoints(model: &Model) -> Value {
    let rows = model.domains.iter().enumerate().flat_map(|(index, domain)| {
        domain.endpoints.iter().map(move |endpoint| {
            json!([
                index,
                endpoint.name,
                words::method(endpoint.method),
                endpoint.path,
                endpoint.title,
                endpoint.summary,
                endpoint.docs
            ])
        })
    });
    rows.collect()
}

fn events(model: &Model) -> Value {
    let rows = model.event_domains.iter().enumerate().flat_map(|(index, domain)| {
        domain
            .entries()
            .map(move |event| json!([index, event.name, discriminators(event), event.title, event.summary, event.docs]))
    });
    rows.collect()
}

/// The values that name an event on the wire, each once.
fn discriminators(event: &Event) -> String {
    let mut said: Vec<&str> = Vec::new();
    let named = [event.info_type.as_deref(), event.event.as_deref()];
    for value in named.into_iter().chain(event.change_types()).flatten() {
        if !said.contains(&value) {
            said.push(value);
        }
    }
    said.join(" ")
}

/// One row per file that declares types: its page, and its types with their summaries.
fn declared(model: &Model) -> Value {
    let ids = model.ids.values().map(|id| json!([id.name, id.summary]));
    let shared = ids.chain(rows(&model.shared)).collect::<Value>();
    let api = model.domains.iter().map(|domain| (Home::Api(&domain.name), &domain.types));
    let events = model.event_domains.iter().map(|domain| (Home::Events(&domain.name), &domain.types));
    let others = api.chain(events).map(|(home, types)| json!([home.page(), rows(types).collect::<Value>()]));
    [json!([Home::Shared.page(), shared])].into_iter().chain(others).collect()
}

fn rows(types: &Types) -> impl Iterator<Item = Value> {
    types.declared().map(|named| json!([named.name(), named.summary()]))
}

/// JSON that can stand in any script: nothing in it ends the script, opens a comment or breaks a line.
fn as_script(index: &Value) -> String {
    let text = index.to_string();
    text.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}
