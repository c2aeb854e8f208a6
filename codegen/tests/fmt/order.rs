//! Every key that the format has is in the order: one that is forgotten would stay wherever its author put it.

use serde_json::Value;
use wecom_codegen::emit::editor;

use super::canonical;
use super::folder::Folder;

/// A file in which the keys stand at the place of a definition.
fn file(definition: &str, keys: &[&str]) -> String {
    let map: Vec<String> = keys.iter().map(|key| format!("{key}: x")).collect();
    let map = format!("{{{}}}", map.join(", "));
    match definition {
        "type" | "enum" | "union" | "endpoint" | "event" | "token" | "id" | "errcode" => {
            let section = if definition == "errcode" { "errcodes".to_owned() } else { format!("{definition}s") };
            format!("{section}: {{a: {map}}}\n")
        }
        "reply" => format!("replies: {{a: {map}}}\n"),
        "member" => format!("types: {{A: {{fields: {{a: {map}}}}}}}\n"),
        "value" => format!("enums: {{A: {{values: {{a: {map}}}}}}}\n"),
        "variant" => format!("unions: {{A: {{variants: {{a: {map}}}}}}}\n"),
        "checked" | "pages" | "waits" | "example" => format!("endpoints: {{a: {{{definition}: {map}}}}}\n"),
        "obtained" => format!("tokens: {{a: {{obtained: {map}}}}}\n"),
        "fetch" => format!("tokens: {{a: {{obtained: {{fetch: [{map}]}}}}}}\n"),
        "pushed" => format!("tokens: {{a: {{obtained: {{pushed: {map}}}}}}}\n"),
        other => panic!("where does `{other}` stand?"),
    }
}

#[test]
fn every_key_of_the_format_has_its_place() {
    let mut seen = 0;
    for schema in editor::emit(&Folder::good().model()) {
        let schema: Value = serde_json::from_str(&schema.text).expect("a schema is JSON");
        let Some(definitions) = schema["definitions"].as_object() else { continue };
        for (name, definition) in definitions {
            let Some(properties) = definition["properties"].as_object() else { continue };
            let mut keys: Vec<&str> = properties.keys().map(String::as_str).collect();
            let form = canonical(&file(name, &keys));
            keys.reverse();
            assert_eq!(canonical(&file(name, &keys)), form, "the keys of {name} have one order");
            seen += 1;
        }
    }
    assert!(seen > 20, "the schemas describe the format: {seen}");
}
