//! The keys of the schemas are those that the reader knows, no more and no fewer.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use wecom_codegen::diagnostic::{Diagnostic, Rule, Sink};
use wecom_codegen::spec::{self, Files};

use crate::{names, schema};

/// Each kind of map once, with what shows its kind. A `#` and a name stand where a map may have more keys.
const API: &str = "\
#api
domain: probe
endpoints:
  a:
    #endpoint
    http: GET /a
    checked:
      #checked
    pages:
      #pages
    waits:
      #waits
    example:
      #example
    request:
      b:
        #member
        type: string
types:
  A:
    #type
    summary: A type.
enums:
  B:
    #enum
    values:
      one:
        #value
unions:
  C:
    #union
    layout: flat
    variants:
      one:
        #variant
";
const EVENTS: &str =
    "#events\ndomain: probe\nevents:\n  a:\n    #event\n    info_type: a\nreplies:\n  b:\n    #reply\n    msg_type: b\n";
const TYPES: &str = "#types\nids:\n  A:\n    #id\n    summary: An id.\n";
const TOKENS: &str = "\
#tokens
tokens:
  a:
    #token
    obtained:
      fetch:
        - call: a.b
          #fetch
      #obtained
  b:
    obtained:
      pushed:
        #pushed
";
const ERRORS: &str = "#errors\nerrcodes:\n  1:\n    #errcode\n    meaning: A code.\n";

const FILES: [(&str, &str, &str); 5] = [
    ("api", "api/probe.yaml", API),
    ("events", "events/probe.yaml", EVENTS),
    ("types", "types.yaml", TYPES),
    ("tokens", "tokens.yaml", TOKENS),
    ("errors", "errors.yaml", ERRORS),
];

/// What the reader says about a file with this line at the mark, and where the line stands.
fn read(file: &str, text: &str, mark: &str, line: &str) -> (Vec<Diagnostic>, usize) {
    let at = text.lines().position(|line| line.trim() == format!("#{mark}")).unwrap_or_else(|| panic!("no place for #{mark}"));
    let mut files = Files::new("probe");
    files.insert(file, text.replacen(&format!("#{mark}\n"), &format!("{line}\n"), 1));
    let sink = Sink::default();
    let _ = spec::load(files, &sink);
    (sink.into_sorted(), at + 1)
}

/// Whether the reader knows a key.
fn known(file: &str, text: &str, mark: &str, key: &str) -> bool {
    let (found, _) = read(file, text, mark, &format!("{key}: 1"));
    // Some keys tell what a map is, and then it is the map that is in the wrong place.
    !found.iter().any(|found| matches!(found.rule, Rule::UnknownKey | Rule::WrongPlace))
}

/// What the reader says about a line.
fn about(file: &str, text: &str, mark: &str, line: &str) -> Vec<Diagnostic> {
    let (mut found, at) = read(file, text, mark, line);
    found.retain(|found| usize::try_from(found.span.line) == Ok(at));
    found
}

/// The maps of a schema by their marks.
fn maps<'a>(kind: &'a str, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let definitions = schema["definitions"].as_object().expect("definitions").iter();
    let below = definitions.filter(|(_, map)| map["properties"].is_object()).map(|(name, map)| (name.as_str(), map));
    below.chain([(kind, schema)]).collect()
}

/// Every word that is a key anywhere, or that the page on the format sets as code, and one that is nothing.
fn words() -> BTreeSet<String> {
    let readme = fs::read_to_string(crate::spec().join("README.md")).expect("the page on the format");
    let code = readme.split('`').skip(1).step_by(2).flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_'));
    let letters = |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    // YAML reads these as something else than text.
    let word = |word: &&str| letters(word) && !["null", "true", "false"].contains(word);
    let mut words: BTreeSet<String> = code.filter(word).map(str::to_owned).collect();
    for (kind, ..) in FILES {
        for (_, map) in maps(kind, &schema(kind)) {
            words.extend(names(&map["properties"]).into_iter().map(str::to_owned));
        }
    }
    words.insert("nonsense".to_owned());
    words
}

#[test]
fn the_reader_knows_the_same_keys() {
    let words = words();
    let mut seen = 0;
    for (kind, file, text) in FILES {
        let schema = schema(kind);
        for (mark, map) in maps(kind, &schema) {
            // What other files show as well is tried once.
            if !text.contains(&format!("#{mark}\n")) {
                continue;
            }
            seen += 1;
            for key in &words {
                let described = map["properties"].get(key).is_some();
                assert_eq!(known(file, text, mark, key), described, "{kind}, {mark}, `{key}`: reader, schema");
            }
        }
    }
    assert_eq!(seen, 24, "every map of the format has its place in the samples");
}

#[test]
fn the_reader_knows_the_same_words() {
    let mut tried = 0;
    for (kind, file, text) in FILES {
        let schema = schema(kind);
        for (mark, map) in maps(kind, &schema).into_iter().filter(|(mark, _)| text.contains(&format!("#{mark}\n"))) {
            for key in names(&map["properties"]) {
                for word in map["properties"][key]["enum"].as_array().into_iter().flatten() {
                    let word = word.as_str().expect("a word");
                    let found = about(file, text, mark, &format!("{key}: {word}"));
                    assert!(found.is_empty(), "{mark}, {key}: {word}: {found:?}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 30, "{tried} words");
    // And it refuses others, so that the schema has all of them.
    for (file, text, mark, line) in [
        ("api/probe.yaml", API, "endpoint", "effect: reed"),
        ("api/probe.yaml", API, "endpoint", "answer: yaml"),
        ("api/probe.yaml", API, "member", "wire: bare"),
        ("api/probe.yaml", API, "union", "layout: round"),
        ("errors.yaml", ERRORS, "errcode", "kind: lazy"),
    ] {
        assert_eq!(about(file, text, mark, line).len(), 1, "{line}");
    }
}
