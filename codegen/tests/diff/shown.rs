//! How the diff is shown, and what the command says by its exit code.

use serde_json::{Value, json};

use crate::repository::{Repository, stderr, stdout};

/// A spec with a change of each verdict.
fn changed() -> Repository {
    let repository = Repository::new();
    repository.edit(
        "api/shop.yaml",
        "max_chars: 20, summary: Beside it.",
        "max_chars: 20, summary: \"Beside | it, <b>@you</b>.\"",
    );
    repository.edit("api/shop.yaml", "green: green}", "green: green, black: black}");
    repository.edit("api/shop.yaml", "reason: {type: string,", "reason: {type: string?,");
    repository
}

#[test]
fn people_read_the_worst_first_and_the_advice_last() {
    let text = stdout(&changed().diff(&[]));
    let lines: Vec<&str> = text.lines().skip(1).collect();
    let expected = [
        "",
        "breaking (1)",
        "  request member shop.rename_good.request.reason: made optional  api/shop.yaml:82",
        "      rust breaking, wire compatible; it is no argument any more",
        "",
        "compatible (1)",
        "  enum value shop.Color.black: added, black  api/shop.yaml:137",
        "      rust compatible, wire compatible; older clients keep it as `Unlisted`",
        "",
        "docs only (1)",
        "  request member shop.put_good.request.note: docs, Beside it. → Beside | it, <b>@you</b>.  api/shop.yaml:63",
        "",
        "for Rust users: breaking; on the wire: compatible",
        "advice: breaking: 0.3.1 → 0.4.0 (minor)",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_pull_request_gets_tables_in_which_texts_stay_texts() {
    let text = stdout(&changed().diff(&["--markdown"]));
    let lines: Vec<&str> = text.lines().skip(3).collect();
    let expected = [
        "",
        "**Advice: breaking: 0.3.1 → 0.4.0 (minor)**",
        "",
        "For Rust users: breaking; on the wire: compatible.",
        "",
        "#### Breaking (1)",
        "",
        "| what | change | from | to | Rust | wire |",
        "| --- | --- | --- | --- | --- | --- |",
        "| **request member** `shop.rename_good.request.reason` | made optional: it is no argument any more |  |  | breaking | compatible |",
        "",
        "#### Compatible (1)",
        "",
        "| what | change | from | to | Rust | wire |",
        "| --- | --- | --- | --- | --- | --- |",
        "| **enum value** `shop.Color.black` | added: older clients keep it as \\`Unlisted\\` |  | `black` | compatible | compatible |",
        "",
        "<details>",
        "<summary>Docs only (1)</summary>",
        "",
        "| what | change | from | to | Rust | wire |",
        "| --- | --- | --- | --- | --- | --- |",
        "| **request member** `shop.put_good.request.note` | docs | `Beside it.` | `Beside \\| it, <b>@you</b>.` | docs only | docs only |",
        "",
        "</details>",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn machines_get_one_object() {
    let diff: Value = serde_json::from_str(&stdout(&changed().diff(&["--json"]))).expect("JSON");
    assert_eq!((&diff["rust"], &diff["wire"], &diff["notes"]), (&json!("breaking"), &json!("compatible"), &json!([])));
    assert_eq!(diff["advice"], json!({"verdict": "breaking", "bump": "minor", "from": "0.3.1", "to": "0.4.0"}));
    let value = json!({
        "subject": "enum value", "kind": "added", "name": "shop.Color.black", "from": null, "to": "black",
        "rust": "compatible", "wire": "compatible", "why": "older clients keep it as `Unlisted`",
        "file": "api/shop.yaml", "line": 137,
    });
    assert!(diff["changes"].as_array().is_some_and(|changes| changes.len() == 3 && changes.contains(&value)), "{diff:#}");
    let same: Value = serde_json::from_str(&stdout(&Repository::new().diff(&["--json"]))).expect("JSON");
    assert_eq!((&same["changes"], &same["rust"], &same["advice"]), (&json!([]), &Value::Null, &Value::Null));
}

#[test]
fn the_exit_code_says_what_is_denied() {
    let code = |repository: &Repository, words: &[&str]| repository.diff(words).status.code();
    let changed = changed();
    assert_eq!(code(&changed, &[]), Some(0));
    let denied = changed.diff(&["--deny", "breaking"]);
    assert_eq!(denied.status.code(), Some(1));
    assert!(stdout(&denied).contains("advice: breaking"), "the diff is shown all the same");
    assert!(stderr(&denied).contains("1 change is breaking, and that is denied"), "{}", stderr(&denied));
    assert_eq!(code(&changed, &["--deny", "anything"]), Some(2));
    // What breaks on the wire alone is as bad.
    let wire = Repository::new();
    wire.edit("api/shop.yaml", "POST /shop/rename_good", "POST /shop/rename");
    assert_eq!(code(&wire, &["--deny", "breaking", "--json"]), Some(1));
    let compatible = Repository::new();
    compatible.edit("api/shop.yaml", "green: green}", "green: green, black: black}");
    assert_eq!(code(&compatible, &["--deny", "breaking"]), Some(0));
    assert_eq!(code(&compatible, &["--deny", "compatible", "--markdown"]), Some(1));
    assert_eq!(code(&Repository::new(), &["--deny", "compatible"]), Some(0));
}
