//! Every endpoint of the catalog, by its own example: it answers, and it refuses what the platform refuses.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use wecom_service::catalog::{self, Exchange};
use wecom_service::token::TOKENS;
use wecom_service::wire::{self, Field, Kind, Place, Slot};
use wecom_service::{AnswerForm, BodyForm, ErrCode, ErrKind, Method};

use crate::bench::{Bench, CORP, errcode};

/// Tokens by kind.
async fn tokens(bench: &Bench) -> BTreeMap<&'static str, String> {
    let (model, device) = bench.hardware_tokens().await;
    BTreeMap::from([
        ("webhook_key", crate::bench::ROBOT.to_owned()),
        ("model_access_token", model),
        ("device_access_token", device),
        ("provider_access_token", bench.provider_token().await),
        ("suite_access_token", bench.suite_token(crate::bench::SUITE, "suite-secret").await),
        ("access_token", bench.corp_token().await),
        ("contact_sync_token", bench.contact_sync_token().await),
    ])
}

/// The endpoints that speak JSON. Those of merchants have tests of their own in `paytransfer`.
fn endpoints() -> impl Iterator<Item = &'static Exchange> {
    catalog::endpoints().filter(|exchange| exchange.meta.answer != AnswerForm::Xml)
}

fn example(exchange: &Exchange) -> Map<String, Json> {
    serde_json::from_str(exchange.example_request).unwrap()
}

fn parameter(exchange: &Exchange) -> Option<&'static str> {
    exchange.meta.token_in.or(exchange.token?.query)
}

/// Sends members the way the endpoint carries them.
async fn send(bench: &Bench, exchange: &Exchange, members: &Map<String, Json>, token: Option<&str>) -> Json {
    let shape = (exchange.request)().shape();
    let place = |key: &str| shape.fields.iter().find(|field| field.key == key).map_or(Place::Body, |field| field.place);
    let mut query: Vec<(String, String)> = Vec::new();
    if let (Some(name), Some(token)) = (parameter(exchange), token) {
        query.push((name.to_owned(), token.to_owned()));
    }
    let (mut body, get) = (Map::new(), exchange.meta.method == Method::Get);
    for (key, value) in members {
        if get || place(key) == Place::Query {
            query.push((key.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
        } else {
            body.insert(key.clone(), value.clone());
        }
    }
    let query: Vec<(&str, &str)> = query.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    match exchange.meta.body {
        _ if get => bench.get(exchange.meta.path, &query).await,
        BodyForm::Xml => unreachable!("{exchange:?} is not among these"),
        BodyForm::Json => bench.post(exchange.meta.path, &query, Json::Object(body)).await,
        BodyForm::Multipart => bench.post_form(exchange.meta.path, &query, form(shape.fields, &body)).await,
    }
}

/// The parts of a form: every file that the endpoint takes, and the text parts of the example.
fn form(fields: &'static [Field], body: &Map<String, Json>) -> reqwest::multipart::Form {
    let mut form = reqwest::multipart::Form::new().text("unknown", "is ignored");
    for field in fields.iter().filter(|field| field.place == Place::Part) {
        let is_file = matches!(field.kind, Kind::File | Kind::Optional(Kind::File));
        if is_file && body.get(field.key) != Some(&Json::Null) {
            form = form.part(field.key, reqwest::multipart::Part::bytes(b"content".to_vec()).file_name("a.txt"));
        } else if let Some(text) = body.get(field.key).and_then(Json::as_str) {
            form = form.text(field.key, text.to_owned());
        }
    }
    form
}

#[tokio::test]
async fn every_endpoint_answers_its_example_with_something_that_its_type_reads() {
    let bench = Bench::with(|builder| builder.examples_only()).await;
    let tokens = tokens(&bench).await;
    let mut wrong = Vec::new();
    for exchange in endpoints() {
        let token = exchange.token.map(|token| tokens[token.kind].as_str());
        let answer = send(&bench, exchange, &example(exchange), token).await;
        wrong.extend(fault_of(exchange, answer).map(|fault| format!("{exchange:?}: {fault}")));
    }
    assert!(endpoints().count() >= 800, "the mock knows fewer endpoints than the platform has");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the answer to an example: refused, or not what the type of the answer is.
fn fault_of(exchange: &Exchange, answer: Json) -> Option<String> {
    let code = ErrCode::new(errcode(&answer));
    // Only the calls that buy tokens and codes know that the example's ids and secrets do not exist.
    let known = matches!(code.kind(), ErrKind::Credential | ErrKind::Token | ErrKind::NotFound) && code != ErrCode::new(40014);
    if !code.is_ok() {
        return (!known).then(|| answer.to_string());
    }
    let mut table = (exchange.response)();
    if !answer.is_object() {
        return None;
    }
    match wire::from_value(Slot::Table(&mut *table), answer) {
        Err(error) => Some(error.to_string()),
        Ok(()) if !table.extra().is_empty() => Some("answers with members that its type does not know".to_owned()),
        Ok(()) => None,
    }
}

#[tokio::test]
async fn every_endpoint_refuses_a_request_without_a_required_member_and_names_it() {
    let bench = Bench::new().await;
    let tokens = tokens(&bench).await;
    for exchange in endpoints() {
        let token = exchange.token.map(|token| tokens[token.kind].as_str());
        for field in (exchange.request)().shape().fields.iter().filter(|field| field.required) {
            let mut members = example(exchange);
            let key = match field.kind {
                Kind::Union(shape) if field.flatten => shape().tag,
                _ => field.key,
            };
            members.remove(key);
            if field.place == Place::Part {
                members.insert(field.key.to_owned(), Json::Null);
            }
            let answer = send(&bench, exchange, &members, token).await;
            let name = format!("{exchange:?} without {}: {answer}", field.key);
            assert_ne!(errcode(&answer), 0, "{name}");
            let message = answer["errmsg"].as_str().unwrap();
            assert!(message.contains(&format!("`{key}")), "{name}");
            assert!(message.contains("hint: [") && message.contains("more info at https://"), "{name}");
        }
    }
}

#[tokio::test]
async fn required_members_deep_inside_are_looked_for_as_well() {
    let bench = Bench::new().await;
    let token = bench.provider_token().await;
    let body = serde_json::json!({"corpid": CORP, "transfer_list": [{"handover_userid": "a", "takeover_userid": "b"}, {"handover_userid": "c"}]});
    let answer = bench.post("/cgi-bin/license/batch_transfer_license", &[("provider_access_token", &token)], body).await;
    assert_eq!(errcode(&answer), 40063);
    assert!(answer["errmsg"].as_str().unwrap().contains("`transfer_list[1].takeover_userid` is missing"), "{answer}");
    let body = serde_json::json!({"limit": 1001});
    let answer = bench.post("/cgi-bin/license/list_order", &[("provider_access_token", &token)], body).await;
    assert_eq!(errcode(&answer), 40058);
    assert!(answer["errmsg"].as_str().unwrap().contains("limit"), "{answer}");
}

#[tokio::test]
async fn every_endpoint_refuses_a_missing_token_and_a_token_of_another_kind() {
    let bench = Bench::new().await;
    let tokens = tokens(&bench).await;
    for exchange in endpoints() {
        let Some(token) = exchange.token else { continue };
        let missing = errcode(&send(&bench, exchange, &example(exchange), None).await);
        assert!(matches!(missing, 41001 | 41022 | 93000), "{exchange:?}: {missing}");
        let serves = |kind: &str| TOKENS.iter().any(|other| other.kind == kind && other.serves.contains(&token.kind));
        for (_, value) in tokens.iter().filter(|(kind, _)| **kind != token.kind && !serves(kind)) {
            let wrong = errcode(&send(&bench, exchange, &example(exchange), Some(value)).await);
            assert!(token.rejected_by.contains(&wrong) || matches!(wrong, 40014 | 93000), "{exchange:?}: {wrong}");
        }
    }
}

#[tokio::test]
async fn wrong_methods_unknown_paths_and_broken_bodies_are_refused() {
    let bench = Bench::new().await;
    for exchange in endpoints() {
        let path = exchange.meta.path;
        let (answer, expected) = match exchange.meta.method {
            Method::Get => (bench.post(path, &[], serde_json::json!({})).await, 43001),
            Method::Post => (bench.get(path, &[]).await, 43002),
        };
        assert_eq!(errcode(&answer), expected, "{path}");
    }
    assert_eq!(errcode(&bench.get("/cgi-bin/nothing/here", &[]).await), 404);
    let path = "/cgi-bin/service/get_provider_token";
    assert_eq!(errcode(&bench.post(path, &[], serde_json::json!([1])).await), 47001);
}
