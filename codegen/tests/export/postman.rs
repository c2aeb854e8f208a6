//! The Postman collection.

use serde_json::{Value, json};
use wecom_codegen::emit::postman::document;

use crate::fixture::{at, obstacle, real};

fn item<'v>(document: &'v Value, name: &str) -> &'v Value {
    let folders = at(document, "/item").as_array().expect("folders");
    let mut items = folders.iter().flat_map(|folder| folder["item"].as_array().expect("items"));
    let starts = |item: &&Value| item["name"].as_str().is_some_and(|text| text.split(' ').next() == Some(name));
    items.find(starts).unwrap_or_else(|| panic!("{name} is missing"))
}

#[test]
fn every_endpoint_of_the_real_spec_is_a_request_in_its_domain() {
    let model = real();
    let document = document(&model);
    for (domain, folder) in model.domains.iter().zip(at(&document, "/item").as_array().expect("folders")) {
        assert_eq!(folder["name"], format!("{} {}", domain.name, domain.title));
        let names: Vec<String> =
            domain.endpoints.iter().map(|endpoint| format!("{} {}", endpoint.name, endpoint.title)).collect();
        let items = folder["item"].as_array().expect("items");
        assert_eq!(items.iter().map(|item| item["name"].as_str().unwrap_or_default()).collect::<Vec<_>>(), names);
    }
    let variables: Vec<&Value> =
        at(&document, "/variable").as_array().expect("variables").iter().map(|one| &one["key"]).collect();
    assert!(model.tokens.keys().all(|kind| variables.contains(&&json!(kind))) && variables.contains(&&json!("base_url")));
}

#[test]
fn tokens_are_variables_under_the_name_that_the_call_sends() {
    let document = document(&obstacle());
    let url = at(item(&document, "move"), "/request/url");
    let raw = url["raw"].as_str().expect("a text");
    let (address, query) = raw.split_once('?').expect("a query");
    assert_eq!(address, "{{base_url}}/cgi-bin/maze/move");
    assert_eq!(query.split('&').next(), Some("corp_access_token={{access_token}}"));
    assert!(query.contains("&debug=1") && query.contains("&async=2"), "{query}");
    assert_eq!(url["host"], json!(["{{base_url}}"]));
    assert_eq!(url["path"], json!(["cgi-bin", "maze", "move"]));
    assert_eq!(url["query"][0], json!({"key": "corp_access_token", "value": "{{access_token}}", "description": "access_token"}));
}

#[test]
fn a_call_that_buys_a_token_keeps_it() {
    let document = document(&obstacle());
    let script = at(item(&document, "get_token"), "/event/0/script/exec");
    let keeps = "if (answer[\"token\"]) pm.collectionVariables.set(\"provider_access_token\", answer[\"token\"]);";
    assert_eq!(script, &json!(["const answer = pm.response.json();", keeps]));
    assert!(item(&document, "move").get("event").is_none());
}

#[test]
fn bodies_are_those_of_the_examples() {
    let document = document(&obstacle());
    let body = at(item(&document, "list"), "/request/body");
    assert_eq!(body["mode"], "raw");
    let sent: Value = serde_json::from_str(body["raw"].as_str().expect("a text")).expect("JSON");
    assert_eq!(sent, json!({"cursor": "c", "limit": 2}));
    assert!(at(item(&document, "picture"), "/request").get("body").is_none());
    let upload = at(item(&document, "upload"), "/request");
    assert_eq!(upload["url"]["host"], json!(["files", "example", "com"]));
    assert_eq!(upload["url"]["protocol"], "https");
    let parts = at(upload, "/body/formdata").as_array().expect("parts");
    assert_eq!((&parts[0]["type"], &parts[1]["value"]), (&json!("file"), &json!("12")));
    let answer: Value =
        serde_json::from_str(at(item(&document, "upload"), "/response/0/body").as_str().expect("a text")).expect("JSON");
    assert_eq!(answer["id"], "i");
}
