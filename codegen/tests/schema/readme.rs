//! `spec/README.md` and the schemas say the same of every key, in the same words.

use std::fs;

use serde_json::Value;

use crate::{names, schema, spec};

/// The rows of the table below a heading whose first column is headed so: the words in backticks of the first cell, and the
/// second cell.
fn table(heading: &str, column: &str) -> Vec<(Vec<String>, String)> {
    let readme = fs::read_to_string(spec().join("README.md")).expect("the page on the format");
    let (_, section) = readme.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no section {heading}"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let head = format!("\n| {column} |");
    let start = section.match_indices(&head).map(|(at, _)| &section[at + 1..]);
    // The column's name may as well stand in a row of another table.
    let mut tables = start.filter(|rows| rows.lines().nth(1).is_some_and(|line| line.starts_with("| ---")));
    let rows = tables.next().unwrap_or_default().lines().skip(2);
    let rows = rows.take_while(|line| line.starts_with("| ")).map(|line| {
        let line = line.trim_matches(['|', ' ']).replace("\\|", "¦");
        let mut cells = line.split(" | ").map(|cell| cell.replace('¦', "|"));
        let (first, last) = (cells.next().unwrap_or_default(), cells.last().unwrap_or_default());
        let words = first.split('`').skip(1).step_by(2).map(|word| word.split(':').next().unwrap_or_default().to_owned());
        (words.collect(), last)
    });
    let rows: Vec<_> = rows.collect();
    assert!(!rows.is_empty(), "no table of {column} in {heading}");
    rows
}

fn described(properties: &Value, heading: &str) {
    for (keys, meaning) in table(heading, "key") {
        for key in keys {
            let about = properties[&key]["markdownDescription"].as_str();
            let about = about.unwrap_or_else(|| panic!("{heading}: the schema has no key `{key}`"));
            // An editor shows no page on which something could stand below.
            let meaning = meaning.replace("see below. ", "").replace(", see below", "");
            assert_eq!(about, meaning, "{heading}: `{key}`");
        }
    }
}

#[test]
fn keys_mean_what_the_page_says() {
    let api = schema("api");
    described(&api["definitions"]["endpoint"]["properties"], "An endpoint");
    described(&api["definitions"]["member"]["properties"], "Fields");
}

#[test]
fn wire_forms_are_those_of_the_page() {
    let api = schema("api");
    let words = api["definitions"]["member"]["properties"]["wire"]["enum"].clone();
    let page: Vec<String> = table("Fields", "`wire`").into_iter().flat_map(|(words, _)| words).collect();
    assert_eq!(words, Value::from(page));
}

#[test]
fn every_key_is_explained() {
    for kind in ["api", "events", "types", "tokens", "errors"] {
        let schema = schema(kind);
        let definitions = schema["definitions"].as_object().expect("definitions").values();
        for map in definitions.chain([&schema]) {
            for key in names(&map["properties"]) {
                let about = map["properties"][key]["description"].as_str().unwrap_or_default();
                assert!(about.len() > 5, "{kind}: `{key}` is not explained");
            }
        }
    }
}
