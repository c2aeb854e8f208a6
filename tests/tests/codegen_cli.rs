//! `cargo codegen` on the real spec, as somebody uses it who adds an endpoint or breaks something.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod cargo;
    pub(crate) mod folder;
}

use std::fs;

use kit::folder::Copy;
use serde_json::{Value, json};

fn listed(copy: &Copy, what: &str) -> Vec<Value> {
    let ran = copy.codegen(&["list", what, "--json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{what}");
    let list: Value = serde_json::from_str(&ran.stdout).unwrap();
    list.as_array().unwrap().clone()
}

/// Replaces the first place of a file of the spec that says `from`.
fn edit(copy: &Copy, file: &str, from: &str, to: &str) {
    let path = copy.spec().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} does not say `{from}`");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// An endpoint of the shape that `spec/README.md` shows.
const NEW: &str = r#"
endpoints:

  list_seats_of_yesterday:
    title: 获取昨日账号列表
    summary: Page through the seats that one corp had yesterday.
    docs: [97184]
    checked: no
    http: POST /cgi-bin/license/list_seats_of_yesterday
    token: provider_access_token
    effect: read
    request:
      corpid: {type: OpenCorpId, summary: Whose seats.}
      cursor: {type: string?, summary: Where to go on. Absent for the first page.}
      limit: {type: i64?, range: 1..=1000, default: 500, summary: Seats per page.}
    response:
      next_cursor: {type: string?, summary: Cursor of the next page.}
      has_more: {type: flag, summary: Whether there is a next page.}
      order_list: {type: list<OrderBrief>, summary: The orders behind the seats.}
    pages: {items: order_list, cursor: next_cursor, more: has_more}
    example:
      request: {corpid: wpxxxx, limit: 500}
      response: {errcode: 0, errmsg: ok, next_cursor: c, has_more: 0, order_list: [{order_id: OI1, order_type: 1}]}
"#;

#[test]
fn an_endpoint_is_added_by_its_lines_in_the_spec_alone() {
    let copy = Copy::new();
    let before = listed(&copy, "endpoints");
    edit(&copy, "api/provider/license.yaml", "\nendpoints:\n", NEW);
    assert_eq!(copy.codegen(&["lint"]).code, Some(0));
    let ran = copy.codegen(&["generate"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let written: Vec<&str> = ran.stdout.lines().filter(|line| line.starts_with("wrote ")).collect();
    let others = |line: &&&str| !line.ends_with("/license.rs") && !line.ends_with("/generated/mod.rs");
    assert!(written.iter().filter(others).count() == 0 && written.len() >= 2, "only the files of its domain change: {written:?}");

    let after = listed(&copy, "endpoints");
    assert_eq!(after.len(), before.len() + 1);
    let added: Vec<&Value> = after.iter().filter(|one| !before.contains(one)).collect();
    let expected = json!({
        "method": "POST", "path": "/cgi-bin/license/list_seats_of_yesterday", "token": "provider_access_token",
        "domain": "license", "name": "list_seats_of_yesterday", "required": ["corpid"],
    });
    for (member, value) in expected.as_object().unwrap() {
        assert_eq!(&added[0][member], value, "{member}");
    }
    let code = fs::read_to_string(copy.out().join("api/license.rs")).unwrap();
    for text in [
        "pub fn list_seats_of_yesterday(",
        "pub struct ListSeatsOfYesterday {",
        "pub struct ListSeatsOfYesterdayResponse {",
        "impl Paged for ListSeatsOfYesterday {",
    ] {
        assert!(code.contains(text), "{text}");
    }
    assert_eq!(copy.codegen(&["check"]).code, Some(0));
}

#[test]
fn a_domain_is_added_by_its_file_alone() {
    let copy = Copy::new();
    let spec = format!(
        "domain: parking\ntitle: 停车\nsummary: Where corps leave their cars.\n{}",
        NEW.replace("/license/", "/parking/")
    );
    let spec = spec.replace("list<OrderBrief>", "list<string>").replace("[{order_id: OI1, order_type: 1}]", "[OI1]");
    fs::write(copy.spec().join("api/parking.yaml"), spec).unwrap();
    let ran = copy.codegen(&["generate"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(copy.out().join("api/parking.rs").exists() && copy.out().join("catalog/parking.rs").exists());
    let manifest = fs::read_to_string(copy.out().join("../../Cargo.toml")).unwrap();
    assert!(manifest.contains("\nparking = []\n") && manifest.contains("\n    \"parking\",\n"), "{manifest}");
    assert!(listed(&copy, "endpoints").iter().any(|one| one["domain"] == "parking" && one["feature"] == "parking"));
}

#[test]
fn lists_are_arrays_with_the_promised_members() {
    let copy = Copy::new();
    let cases: [(&str, usize, &[&str]); 4] = [
        ("endpoints", 812, &["method", "path", "token", "domain", "name", "required", "page", "feature"]),
        ("events", 206, &["domain", "name", "via", "page", "feature"]),
        ("tokens", 10, &["kind", "scope", "query"]),
        ("errcodes", 1260, &["code", "name", "kind", "meaning"]),
    ];
    for (what, count, members) in cases {
        let list = listed(&copy, what);
        match what {
            "errcodes" => assert_eq!(list.len(), count, "{what}"),
            _ => assert!(list.len() >= count, "{what}: {}", list.len()),
        }
        for one in &list {
            for member in members {
                assert!(one.get(member).is_some(), "{what} without {member}: {one}");
            }
        }
        let ran = copy.codegen(&["list", what]);
        assert_eq!((ran.code, ran.stdout.lines().count()), (Some(0), list.len()), "{what} as lines");
    }
    let endpoints = listed(&copy, "endpoints");
    let find = |path: &str| endpoints.iter().find(|one| one["path"] == path).unwrap();
    assert_eq!(
        find("/cgi-bin/license/create_new_order")["required"],
        json!(["corpid", "buyer_userid", "account_count", "account_duration"])
    );
    assert_eq!(find("/cgi-bin/gettoken")["token"], "none");
    let events = listed(&copy, "events");
    let named = |event: &&Value| ["info_type", "event", "msg_type"].iter().any(|key| event.get(*key).is_some());
    assert_eq!(events.iter().filter(named).count(), events.len(), "every event can be told by something");
}

#[test]
fn damage_is_located() {
    let cases = [
        ("api/provider/license.yaml", "effect: read", "effect: reed"),
        ("api/provider/service.yaml", "token: suite_access_token", "token: suite_acess_token"),
        ("api/provider/auth.yaml", "http: GET /", "http: FETCH /"),
        ("types.yaml", "SuiteId:", "SuiteId"),
        ("tokens.yaml", "scope: provider", "scope: somebody"),
        ("errors.yaml", "kind: busy", "kind: lazy"),
        ("events/service.yaml", "summary:", "summry:"),
        ("api/provider/base.yaml", "endpoints:", "endpoints: ["),
    ];
    let copy = Copy::new();
    for (file, from, to) in cases {
        let path = copy.spec().join(file);
        let content = fs::read_to_string(&path).unwrap();
        edit(&copy, file, from, to);
        let line = content.lines().position(|line| line.contains(from)).unwrap() + 1;
        for command in ["lint", "generate", "check"] {
            let ran = copy.codegen(&[command]);
            assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{file} {command}: {ran:?}");
            let places = places(&ran.stderr, file);
            assert!(!places.is_empty(), "{file}: {}", ran.stderr);
            let near = places.iter().any(|(found, column)| found.abs_diff(line) <= 3 && *column > 0);
            // A bracket that is left open shows where the next line does not fit.
            assert!(near, "{file}: line {line}, but {places:?} in {}", ran.stderr);
        }
        fs::write(path, content).unwrap();
    }
    assert_eq!(copy.codegen(&["check"]).code, Some(0));
}

/// Lines and columns of a file that a text names, as `file:line:column`.
fn places(text: &str, file: &str) -> Vec<(usize, usize)> {
    let mark = format!("{file}:");
    let places = text.match_indices(&mark).filter_map(|(at, matched)| {
        let mut parts = text.get(at + matched.len()..)?.splitn(3, |c: char| !c.is_ascii_digit());
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    });
    places.collect()
}
