//! The resolved model as JSON, and its JSON Schema.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wecom_codegen::emit::json_model::{FORMAT, document, schema};
use wecom_codegen::list::{self, Subject};

use crate::fixture::{all, assert_references_resolve, at, obstacle, real};
use crate::validator::mistakes;

/// The schema, with every member that it does not describe forbidden.
fn strict() -> Value {
    fn close(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(close),
            Value::Object(members) => {
                members.values_mut().for_each(close);
                if members.get("properties").is_some_and(Value::is_object) && members.get("type") == Some(&json!("object")) {
                    members.insert("additionalProperties".to_owned(), false.into());
                }
            }
            _ => {}
        }
    }
    let mut schema = schema();
    close(&mut schema);
    schema
}

fn all_in<'v>(document: &'v Value, section: &str, inside: &str) -> Vec<&'v Value> {
    let sections = at(document, section).as_array().expect("a list");
    sections.iter().flat_map(|section| section[inside].as_array().expect("a list")).collect()
}

#[test]
fn the_export_fits_its_schema_and_has_nothing_that_is_not_described() {
    let schema = strict();
    for model in all() {
        assert_eq!(mistakes(&schema, &schema, &document(&model)), [""; 0]);
    }
    assert_references_resolve(&schema);
}

#[test]
fn the_schema_describes_every_member() {
    fn undescribed(value: &Value, path: &str, found: &mut Vec<String>) {
        let Some(members) = value.as_object() else { return };
        for (name, property) in members.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if property.get("description").and_then(Value::as_str).is_none_or(|text| !text.ends_with('.')) {
                found.push(format!("{path}/{name}"));
            }
        }
        members.iter().for_each(|(key, value)| undescribed(value, &format!("{path}/{key}"), found));
    }
    let mut found = Vec::new();
    undescribed(&schema(), "", &mut found);
    assert_eq!(found, [""; 0]);
    assert_eq!(at(&schema(), "/properties/format/const"), FORMAT);
}

/// A member of the model that the tables forget would be missing in every other language.
#[test]
fn every_member_of_the_model_is_exported() {
    // Positions are `source`; what the spec calls otherwise has the spec's word.
    let renamed = [
        ("ty", "shape"),
        ("form", "wire"),
        ("list", "joined"),
        ("constant", "const"),
        ("nested", "layout"),
        ("numeric", "type"),
        ("structs", "types"),
        ("shared", "types"),
        ("span", "source"),
        ("column", "source"),
        ("copy", "via"),
        ("step", "cursor"),
        ("next", "cursor"),
        ("item", "items"),
        ("example_request", "example"),
        ("xml", "body"),
        ("example_response", "example"),
        ("example_json", "example"),
    ];
    let schema = schema().to_string();
    let model = format!("{:#?}", obstacle());
    let is_name = |name: &&str| {
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    };
    let names: BTreeSet<&str> =
        model.lines().filter_map(|line| line.trim().split_once(": ")).map(|(name, _)| name).filter(is_name).collect();
    assert!(names.len() > 60, "{names:?}");
    for name in names {
        let name = renamed.iter().find(|(model, _)| *model == name).map_or(name, |(_, spec)| *spec);
        assert!(schema.contains(&format!("\"{name}\":{{\"description\"")), "`{name}` is not exported");
    }
}

/// There are not two words for one thing: what `list --json` says, the export says as well.
#[test]
fn the_words_are_those_of_list() {
    let model = real();
    let document = document(&model);
    let sections = [
        (Subject::Endpoints, all_in(&document, "/domains", "endpoints")),
        (Subject::Events, all_in(&document, "/event_domains", "events")),
        (Subject::Tokens, at(&document, "/tokens").as_array().expect("tokens").iter().collect()),
        (Subject::Errcodes, at(&document, "/errcodes").as_array().expect("errcodes").iter().collect()),
    ];
    for (subject, exported) in sections {
        let listed = list::json(&model, subject);
        assert_eq!(listed.as_array().map(Vec::len), Some(exported.len()), "{subject:?}");
        for (listed, exported) in listed.as_array().into_iter().flatten().zip(exported) {
            assert_says(exported, listed);
        }
    }
}

/// Whether the export says all that a listing says. It leaves out what is null, false or empty.
#[track_caller]
fn assert_says(exported: &Value, listed: &Value) {
    match listed {
        Value::Object(members) => members.iter().filter(|(_, value)| !is_nothing(value)).for_each(|(key, value)| {
            assert_says(exported.get(key).unwrap_or_else(|| panic!("`{key}` is missing in {exported}")), value);
        }),
        Value::Array(items) => {
            assert_eq!(exported.as_array().map(Vec::len), Some(items.len()), "{exported}");
            items.iter().enumerate().for_each(|(index, item)| assert_says(&exported[index], item));
        }
        scalar => assert_eq!(exported, scalar),
    }
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || value == false || value.as_array().is_some_and(Vec::is_empty)
}

#[test]
fn types_say_where_they_travel_and_what_they_are_made_of() {
    let document = document(&obstacle());
    let node = &at(&document, "/types")[0];
    assert_eq!((&node["name"], &node["used_in"]), (&json!("Node"), &json!(["request", "response"])));
    let by_name =
        node["fields"].as_array().and_then(|fields| fields.iter().find(|field| field["key"] == "by_name")).expect("a member");
    assert_eq!(by_name["type"], "map<Node>");
    assert_eq!(by_name["shape"], json!({"kind": "map", "of": {"kind": "type", "name": "Node", "shared": true}}));
    let leaf = all_in(&document, "/event_domains", "types").into_iter().find(|decl| decl["name"] == "Leaf").expect("a type");
    assert_eq!(leaf["used_in"], json!(["event"]));
    assert_eq!(leaf["source"]["file"], "events/trees.yaml");
}
