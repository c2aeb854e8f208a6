//! What the schemas accept and refuse, and how a file gets its schema.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::Value;
use wecom_codegen::emit::editor;

use crate::{files, kind, schema, spec};

fn validators() -> BTreeMap<&'static str, Validator> {
    let kinds = ["api", "events", "types", "tokens", "errors"];
    kinds.map(|kind| (kind, jsonschema::draft7::new(&schema(kind)).expect("a schema of draft 7"))).into()
}

/// As editors and the reader see it: `no` is a word.
fn yaml(text: &str) -> Value {
    serde_saphyr::from_str_with_options(text, serde_saphyr::options! { strict_booleans: true }).expect("YAML")
}

/// The spec's files with their text and their validators.
fn each(mut check: impl FnMut(&str, &str, &Validator)) {
    let validators = validators();
    for (name, content) in files().iter() {
        if let Some(validator) = kind(name).and_then(|kind| validators.get(kind)) {
            check(name, std::str::from_utf8(content).expect("UTF-8"), validator);
        }
    }
}

#[test]
fn every_file_of_the_spec_is_valid() {
    let mut count = 0;
    each(|name, text, validator| {
        let value = yaml(text);
        let mistakes: Vec<_> = validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(mistakes.is_empty(), "{name}: {mistakes:#?}");
        count += 1;
    });
    assert!(count >= 5, "{count} files");
}

#[test]
fn what_is_wrong_in_a_single_file_is_refused() {
    let wrong = [
        ("api", "    effect: read\n", "    effect: reed\n"),
        ("api", "    effect: read\n", "    efect: read\n"),
        ("api", "    effect: read\n", ""),
        ("api", "    token: provider_access_token\n", "    token: provider_token\n"),
        ("api", "    http: POST /", "    http: FETCH /"),
        ("api", "    http: POST /", "    http: POST "),
        ("api", "type: string?", "type: text?"),
        ("api", "type: string?", "type: string??"),
        ("api", "type: string?", "type: Vec<string>"),
        ("api", "range: 1..=1000", "range: 1-1000"),
        ("api", "range: 1..=1000", "ranges: 1..=1000"),
        ("api", "checked: {page: ", "checked: {pages: "),
        ("api", "\nendpoints:\n", "\nendpoint:\n"),
        ("events", "    via: [suite]\n", "    via: [suit]\n"),
        ("events", "    via: [suite]\n", "    via: suite\n"),
        ("types", "    secret: true\n", "    secret: yes\n"),
        ("types", "  CorpId:\n", "  corp_id:\n"),
        ("tokens", "    scope: provider\n", "    scope: somebody\n"),
        ("tokens", "    type: TokenValue\n", "    type: CorpId\n"),
        ("tokens", "needs: [suite_ticket]", "needs: [suit_ticket]"),
        ("tokens", "call: service.get_suite_token", "call: get_suite_token"),
        ("tokens", "suite_id: suite.id", "suite_id: suit.id"),
        ("tokens", "    obtained:\n      fetch:\n", "    obtained:\n      given: By mail.\n      fetch:\n"),
        ("errors", "kind: busy", "kind: lazy"),
        ("errors", "  40014: {", "  x40014: {"),
    ];
    for (of, from, to) in wrong {
        let mut tried = false;
        each(|name, text, validator| {
            if tried || kind(name) != Some(of) || !text.contains(from) {
                return;
            }
            tried = true;
            assert!(!validator.is_valid(&yaml(&text.replacen(from, to, 1))), "{name} with `{to}` instead of `{from}`");
        });
        assert!(tried, "no file of {of} says `{from}`");
    }
}

#[test]
fn what_is_known_only_from_elsewhere_needs_no_title() {
    let api = jsonschema::draft7::new(&schema("api")).expect("a schema");
    let endpoint = |more: &str| {
        let text = format!(
            "domain: x\ntitle: x\nsummary: X.\nendpoints:\n  a:\n    summary: A.\n    checked: no\n    http: GET /a\n    token: none\n    \
             effect: read\n    example: {{request: {{}}, response: {{}}}}\n{more}"
        );
        yaml(&text)
    };
    assert!(api.is_valid(&endpoint("    from: peer\n")));
    assert!(api.is_valid(&endpoint("    title: x\n    docs: [1]\n")));
    assert!(!api.is_valid(&endpoint("")));
}

/// An editor that is told of a schema which is not there complains in every file.
#[test]
fn the_first_line_of_every_file_names_a_schema_that_is_there() {
    each(|name, text, _| {
        let modeline = editor::modeline(name).unwrap_or_else(|| panic!("{name} has a schema"));
        assert_eq!(text.lines().next(), Some(modeline), "the first line of {name}");
        let (_, path) = modeline.split_once("$schema=").expect("it names a schema");
        let folder = spec().join(name);
        let path = folder.parent().expect("a file is in a folder").join(path);
        assert!(path.is_file(), "{name} refers to {}", path.display());
    });
    assert_eq!(editor::modeline("README.md"), None);
}
