//! Broken specs with exactly what is said about them.
//!
//! A case is a file `cases/<code>_<what>.txt`: a sentence, the edits that break a good spec (`tests/front/good`), and below
//! `=== human` (or `short`, `json`, `github`) the output, to the letter. After a wanted change run
//! `UPDATE_GOLDEN=1 cargo test -p wecom-codegen --test broken` and review the diff.

mod case;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use case::Case;
use wecom_codegen::diagnostic::Rule;

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "broken", "cases"].iter().collect()
}

/// The text of every case, by name.
fn cases() -> BTreeMap<String, String> {
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("readable").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).expect("readable").replace("\r\n", "\n"))
    };
    fs::read_dir(folder()).expect("the folder is there").map(read).collect()
}

#[test]
fn every_case_says_exactly_this() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for (name, text) in cases() {
        let now = Case::parse(&name, &text).told();
        if update {
            fs::write(folder().join(format!("{name}.txt")), &now).expect("writable");
        } else if now != text {
            wrong.push(format!("--- {name}: this is said now\n{now}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nIf this is wanted: UPDATE_GOLDEN=1 cargo test -p wecom-codegen --test broken",
        wrong.join("\n")
    );
}

#[test]
fn every_case_breaks_the_rule_that_it_is_named_after() {
    for (name, text) in cases() {
        let found = Case::parse(&name, &text).report().found;
        assert!(found.iter().any(|diagnostic| name.starts_with(diagnostic.code())), "{name}: {found:?}");
    }
}

#[test]
fn every_rule_has_a_case() {
    let cases = cases();
    // TakenCall is only a warning of a build script, which is no report.
    let all = Rule::ALL.iter().filter(|rule| **rule != Rule::TakenCall);
    let missing: Vec<_> = all.filter(|rule| !cases.keys().any(|name| name.starts_with(rule.id()))).collect();
    assert!(missing.is_empty(), "no case breaks {missing:?}");
}

#[test]
fn one_mistake_is_one_message() {
    // A name that says `several` is for cases with more than one mistake.
    for (name, text) in cases().iter().filter(|(name, _)| !name.contains("several")) {
        let found = Case::parse(name, text).report().found;
        assert_eq!(found.len(), 1, "{name}: {found:?}");
    }
}

#[test]
fn what_is_offered_sets_it_right() {
    let mut fixed = 0;
    for (name, text) in cases().iter().filter(|(name, _)| !name.contains("several")) {
        let case = Case::parse(name, text);
        let found = case.report().found;
        let Some(fix) = found.first().and_then(|diagnostic| diagnostic.fix.clone()) else { continue };
        // Of a name that is wrong in several places only the first is offered.
        if found.iter().any(|diagnostic| diagnostic.related.iter().any(|related| related.label == "and here")) {
            continue;
        }
        let left = case.after(&fix);
        assert!(left.is_empty(), "{name}: after `{}` there is still {left:?}", fix.text);
        fixed += 1;
    }
    assert!(fixed > 20, "only {fixed} cases offer an edit");
}
