//! What the spec holds, as lines for people or one JSON array for machines.

use serde_json::{Map, Value, json};

use crate::model::{Checked, Endpoint, Errcode, Event, EventDomain, Field, Model, Obtained, Pages, Running, Step, Token, Waits};
use crate::open::{self, Open};
use crate::words;

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Endpoints.
    Endpoints,
    /// Callback events.
    Events,
    /// Replies to callback events.
    Replies,
    /// The token graph.
    Tokens,
    /// Errcodes.
    Errcodes,
    /// Members that are free JSON.
    Json,
}

/// One object per thing, in the order of the spec.
#[must_use]
pub fn json(model: &Model, subject: Subject) -> Value {
    match subject {
        Subject::Endpoints => {
            model.domains.iter().flat_map(|domain| domain.endpoints.iter().map(|item| endpoint(&domain.name, item))).collect()
        }
        Subject::Events => {
            model.event_domains.iter().flat_map(|domain| domain.events.iter().map(|item| event(domain, item))).collect()
        }
        Subject::Replies => {
            model.event_domains.iter().flat_map(|domain| domain.replies.iter().map(|item| event(domain, item))).collect()
        }
        Subject::Tokens => model.tokens.values().map(|item| token(model, item)).collect(),
        Subject::Errcodes => model.errcodes.iter().map(errcode).collect(),
        Subject::Json => open::members(model).iter().map(free).collect(),
    }
}

/// One line per thing, in columns.
#[must_use]
pub fn text(model: &Model, subject: Subject) -> String {
    let columns: &[&str] = match subject {
        Subject::Endpoints => &["method", "path", "token", "effect", "proof", "page", "feature", "name", "title"],
        Subject::Events => {
            &["domain", "name", "via", "info_type", "msg_type", "event", "change_type", "proof", "page", "feature", "title"]
        }
        Subject::Replies => &["domain", "name", "via", "msg_type", "proof", "page", "feature", "title"],
        Subject::Tokens => &["kind", "scope", "query", "life", "title"],
        Subject::Errcodes => &["code", "name", "kind", "meaning"],
        Subject::Json => &["domain", "owner", "member", "type", "summary"],
    };
    let list = json(model, subject);
    let row = |item: &Value| columns.iter().map(|column| cell(item.get(*column))).collect();
    let rows: Vec<Vec<String>> = list.as_array().into_iter().flatten().map(row).collect();
    crate::columns::left(&rows)
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items.iter().map(|item| cell(Some(item))).collect::<Vec<_>>().join(","),
        Some(other) => other.to_string(),
    }
}

fn endpoint(domain: &str, item: &Endpoint) -> Value {
    let required = item.request.fields.iter().filter(|field| !field.optional);
    json!({
        "method": words::method(item.method),
        "path": item.path,
        "token": item.token.as_deref().unwrap_or("none"),
        "domain": domain,
        "name": item.name,
        "required": required.map(|field| field.key.as_str()).collect::<Vec<_>>(),
        "title": item.title,
        "effect": words::effect(item.effect),
        "docs": item.docs,
        "page": words::first_page(&item.docs, item.checked.as_ref()),
        "checked": checked(item.checked.as_ref()),
        "proof": words::proof(item.proof()),
        "feature": domain,
    })
}

/// Discriminators stand there only as far as the event has them.
fn event(domain: &EventDomain, item: &Event) -> Value {
    let mut object = Map::new();
    let discriminators = [
        ("info_type", &item.info_type),
        ("msg_type", &item.msg_type),
        ("event", &item.event),
        ("change_type", &item.change_type),
    ];
    for (key, value) in discriminators {
        if let Some(value) = value {
            object.insert(key.to_owned(), value.as_str().into());
        }
    }
    if !item.also.is_empty() {
        object.insert("also".to_owned(), item.also.as_slice().into());
    }
    object.insert("domain".to_owned(), domain.name.as_str().into());
    object.insert("name".to_owned(), item.name.as_str().into());
    object.insert("title".to_owned(), item.title.as_str().into());
    object.insert("via".to_owned(), item.via.iter().map(|via| words::channel(*via)).collect());
    object.insert("docs".to_owned(), item.docs.iter().copied().collect());
    object.insert("page".to_owned(), words::first_page(&item.docs, item.checked.as_ref()).into());
    object.insert("checked".to_owned(), checked(item.checked.as_ref()));
    object.insert("proof".to_owned(), words::proof(item.proof()).into());
    object.insert("feature".to_owned(), words::EVENTS.into());
    Value::Object(object)
}

/// One token.
pub(crate) fn token(model: &Model, item: &Token) -> Value {
    json!({
        "kind": item.kind,
        "scope": item.scope,
        "query": item.query,
        "title": item.title,
        "type": item.ty,
        "life": item.life,
        "cached": item.cached,
        "needs": item.needs,
        "serves": item.serves,
        "obtained": obtained(model, &item.obtained),
        "rejected_by": item.rejected_by,
        "refused_by": item.refused_by,
        "docs": item.docs,
    })
}

fn obtained(model: &Model, how: &Obtained) -> Value {
    match how {
        Obtained::Fetch(fetches) => {
            let fetch = |fetch: &crate::model::Fetch| {
                let call = words::call(model, fetch);
                json!({"when": fetch.when, "call": call, "value": fetch.value, "expires_in": fetch.expires_in})
            };
            json!({"fetch": fetches.iter().map(fetch).collect::<Vec<_>>()})
        }
        Obtained::Pushed { event, value, of, newest, expires_in } => {
            json!({"pushed": {"event": event, "value": value, "of": of, "newest": newest, "expires_in": expires_in}})
        }
        Obtained::Given(sentence) => json!({"given": sentence}),
    }
}

fn errcode(item: &Errcode) -> Value {
    json!({
        "code": item.code,
        "name": item.name,
        "meaning": item.meaning,
        "kind": words::errcode_kind(item.kind),
        "of": item.of,
        "remedy": item.remedy,
    })
}

/// A member that is free JSON; its summary says why.
fn free(item: &Open<'_>) -> Value {
    let Field { key, ty, form, summary, .. } = item.field;
    json!({"domain": item.domain, "owner": item.owner, "member": key, "type": words::ty(ty, *form), "summary": summary})
}

/// How to page, in the words of the spec.
pub(crate) fn pages(pages: &Pages) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, member: &str| object.insert(key.to_owned(), member.into());
    if let Some(path) = pages.items.path() {
        put("items", &path);
    }
    match &pages.step {
        Step::Cursor { next, send } => {
            put("cursor", next);
            put("send", send);
        }
        Step::Offset { offset } => {
            put("offset", offset);
        }
    }
    if let Some((member, value)) = &pages.more {
        put(if *value { "more" } else { "last" }, member);
    }
    Value::Object(object)
}

/// The page with its date, or null when nobody has checked it.
pub(crate) fn checked(checked: Option<&Checked>) -> Value {
    checked.map_or(
        Value::Null,
        |checked| json!({"page": checked.page, "updated": checked.updated, "part": checked.part, "via": words::via(checked)}),
    )
}

/// `waits`, as the spec says it.
pub(crate) fn waits(waits: &Waits) -> Value {
    match &waits.running {
        Running::Values(values) => json!({"while": waits.member, "is": values}),
        Running::Absent => json!({"until": waits.member}),
    }
}
