//! The command, as people type it.

use std::process::{Command, Output};

use wecom_codegen::diagnostic::Rule;
use wecom_codegen::explain::{find, index};

fn explain(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
    command.arg("explain").args(args).output().expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_code_is_found_however_it_is_typed() {
    for typed in [&["WC0202"][..], &["wc0202"], &["WC", "202"], &["202"], &[" wc-0202 "], &["Unknown", "type"]] {
        let output = explain(typed);
        assert_eq!(output.status.code(), Some(0), "{typed:?}");
        assert_eq!(text(&output.stdout), Rule::UnknownType.page(), "{typed:?}");
    }
}

#[test]
fn without_a_code_all_are_listed_one_a_line() {
    let output = explain(&[]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), index());
    let lines: Vec<String> = Rule::ALL.iter().map(|rule| format!("{}  {}", rule.id(), rule.meaning())).collect();
    assert_eq!(index().lines().collect::<Vec<_>>(), lines);
}

#[test]
fn a_code_that_does_not_exist_is_wrong_usage_and_shows_its_neighbours() {
    let output = explain(&["WC0299"]);
    assert_eq!(output.status.code(), Some(2));
    let shown = text(&output.stderr);
    assert!(shown.starts_with("error: there is no rule `WC0299`; the nearest are\n"), "{shown}");
    assert!(shown.contains("\n  WC0301  a Rust name that generated code needs\n"), "{shown}");
    assert!(shown.contains("`cargo codegen explain` lists them all"), "{shown}");
    assert!(output.stdout.is_empty());
}

#[test]
fn what_is_no_code_has_no_neighbours() {
    for typed in ["type", "", "WC", "WC0202x", "99999999999999"] {
        let error = find(typed).expect_err("no code");
        assert!(error.near.is_empty(), "{error}");
        assert_eq!(error.to_string(), format!("there is no rule `{typed}`"));
    }
    assert_eq!(explain(&["type"]).status.code(), Some(2));
}

#[test]
fn the_nearest_are_in_the_order_of_their_ids() {
    let near = find("WC0100").expect_err("none").near;
    assert_eq!(near, [Rule::Syntax, Rule::DuplicateKey, Rule::UnknownKey]);
}
