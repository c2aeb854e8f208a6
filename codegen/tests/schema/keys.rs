//! The keys of the schemas are those that the reader knows, no more and no fewer.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use wecom_codegen::diagnostic::{Diagnostic, Rule, Sink};
use wecom_codegen::spec::{self, Files};

use crate::{names, schema};

/// Each kind of map once. A `#` and a name stand where a map may have more keys.
const API: &str = "\
#api
domain: probe
endpoints:
  a:
    #endpoint
    checked:
      #checked
    pages:
      #pages
    example:
      #example
    request:
      b:
        #member
types:
  A:
    #type
enums:
  B:
    #enum
    values:
      one:
        #value
unions:
  C:
    #union
    variants:
      one:
        #variant
";
const EVENTS: &str = "#events\ndomain: probe\nevents:\n  a:\n    #event\n";
const TYPES: &str = "#types\nids:\n  A:\n    #id\n";
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
const ERRORS: &str = "#errors\nerrcodes:\n  1:\n    #errcode\n";

const FILES: [(&str, &str, &str); 5] = [
    ("api", "api/probe.yaml", API),
    ("events", "events/probe.yaml", EVENTS),
    ("types", "types.yaml", TYPES),
    ("tokens", "tokens.yaml", TOKENS),
    ("errors", "errors.yaml", ERRORS),
];

/// What the reader says about a file with these lines at the mark, by line below the mark.
fn read(file: &str, text: &str, mark: &str, lines: &[String]) -> Vec<(usize, Diagnostic)> {
    let at = text.lines().position(|line| line.trim() == format!("#{mark}")).unwrap_or_else(|| panic!("no place for #{mark}"));
    let margin: String = text.lines().nth(at).into_iter().flat_map(str::chars).take_while(|c| *c == ' ').collect();
    let mut all: Vec<String> = text.lines().map(str::to_owned).collect();
    let added = lines.iter().map(|line| format!("{margin}{line}"));
    all.splice(at..=at, added);
    let mut files = Files::new("probe");
    files.insert(file, all.join("\n") + "\n");
    let sink = Sink::default();
    let _ = spec::load(files, &sink);
    let below =
        |found: &Diagnostic| usize::try_from(found.span.line).ok()?.checked_sub(at + 1).filter(|line| *line < lines.len());
    sink.into_sorted().into_iter().filter_map(|found| Some((below(&found)?, found))).collect()
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
    let letters = |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    // YAML reads these as something else than text.
    let word = |word: &&str| letters(word) && !["null", "true", "false"].contains(word);
    let mut words: BTreeSet<String> =
        readme.split(|c: char| !c.is_alphanumeric() && c != '_').filter(word).map(str::to_owned).collect();
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
            let lines: Vec<String> = words.iter().map(|word| format!("{word}: 1")).collect();
            let refused = read(file, text, mark, &lines).into_iter();
            let refused = refused.filter(|(_, found)| matches!(found.rule, Rule::UnknownKey | Rule::WrongPlace));
            let refused: BTreeSet<String> = refused.map(|(line, _)| lines[line].trim_end_matches(": 1").to_owned()).collect();
            let unknown: BTreeSet<String> =
                words.iter().filter(|word| map["properties"].get(word.as_str()).is_none()).cloned().collect();
            assert!(unknown.contains("nonsense"));
            let only_schema: Vec<_> = refused.difference(&unknown).collect();
            let only_reader: Vec<_> = unknown.difference(&refused).collect();
            assert!(only_schema.is_empty(), "{kind}, {mark}: keys of the schema that the reader refuses: {only_schema:?}");
            assert!(only_reader.is_empty(), "{kind}, {mark}: keys that only the reader knows: {only_reader:?}");
        }
    }
    assert_eq!(seen, 22, "every map of the format has its place in the samples");
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
                    let found = read(file, text, mark, &[format!("{key}: {word}")]);
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
        ("api/probe.yaml", API, "endpoint", "answer: xml"),
        ("api/probe.yaml", API, "member", "wire: bare"),
        ("api/probe.yaml", API, "union", "layout: round"),
        ("errors.yaml", ERRORS, "errcode", "kind: lazy"),
    ] {
        assert_eq!(read(file, text, mark, &[line.to_owned()]).len(), 1, "{line}");
    }
}
