//! The conformance runner can fail: it tells lossless from lossy from unmodelled, counts, and says so with its exit code.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use wecom_service::catalog;
use wecom_service::events::EVENTS;
use wecom_tests::conformance::{Kind, Report, Sample, SampleError, Verdict, Via, judge};

const ORDERS: &str = "/cgi-bin/license/list_order";
const ORDER: &str = "/cgi-bin/license/get_order";

fn request(method: &str, path: &str, json: Value) -> String {
    json!({"kind": "request", "method": method, "path": path, "json": json}).to_string()
}

fn response(path: &str, json: Value) -> String {
    json!({"kind": "response", "method": "POST", "path": path, "json": json}).to_string()
}

fn event(via: &str, event: &str, change: &str, xml: &str) -> String {
    json!({"kind": "event", "via": via, "event": event, "change": change, "xml": xml}).to_string()
}

fn verdict(line: &str) -> Verdict {
    judge(&Sample::parse(1, line).unwrap()).verdict
}

/// What is wrong with a sample that is lossy.
fn lossy(line: &str) -> String {
    match verdict(line) {
        Verdict::Lossy(why) => why.join("; "),
        other => panic!("{other:?}: {line}"),
    }
}

/// What is missing for a sample that is unmodelled.
fn unmodelled(line: &str) -> String {
    match verdict(line) {
        Verdict::Unmodelled(why) => why.join("; "),
        other => panic!("{other:?}: {line}"),
    }
}

fn report(lines: &[String], domains: &[&str]) -> Report {
    let domains: Vec<String> = domains.iter().map(|domain| (*domain).to_owned()).collect();
    Report::of(lines.join("\n").as_bytes(), &domains).unwrap()
}

#[test]
fn what_survives_is_lossless() {
    let samples = [
        request("POST", ORDERS, json!({"corpid": "wp1", "limit": 10})),
        request("POST", ORDERS, json!({})),
        response(
            ORDERS,
            json!({"errcode": 0, "errmsg": "ok", "next_cursor": "c", "has_more": 1, "order_list": [{"order_id": "O", "order_type": 1}]}),
        ),
        response(ORDERS, json!({"order_list": [{"order_id": "O", "order_type": 77}]})),
        response(ORDERS, json!({"errcode": 40001, "errmsg": "no"})),
        response(ORDER, json!({"errcode": 0, "order": {"price": "1200", "pay_time": null}})),
        event(
            "suite",
            "cancel_auth",
            "",
            "<xml><SuiteId><![CDATA[s]]></SuiteId><InfoType>cancel_auth</InfoType><TimeStamp>1</TimeStamp><AuthCorpId>c</AuthCorpId></xml>",
        ),
    ];
    for sample in samples {
        assert_eq!(verdict(&sample), Verdict::Lossless, "{sample}");
    }
}

/// A sample of callback XML with a `type`.
fn typed(kind: &str, event: &str, xml: &str) -> String {
    json!({"kind": "event", "via": "app", "type": kind, "event": event, "change": "", "xml": xml}).to_string()
}

#[test]
fn replies_are_told_from_messages() {
    let button = "<xml><ToUserName>u</ToUserName><CreateTime>1</CreateTime><MsgType>update_button</MsgType>\
                  <Button><ReplaceName>done</ReplaceName></Button></xml>";
    let sent = "<xml><MsgType>image</MsgType><PicUrl>p</PicUrl><MediaId>m</MediaId></xml>";
    let answered = "<xml><MsgType>image</MsgType><Image><MediaId>m</MediaId></Image></xml>";
    for (kind, event, xml, domain) in [
        ("reply", "update_button", button, "reply"),
        ("msg", "update_button", button, "reply"),
        ("msg", "image", sent, "message"),
        ("msg", "image", answered, "reply"),
        ("reply", "image", answered, "reply"),
    ] {
        let judged = judge(&Sample::parse(1, &typed(kind, event, xml)).unwrap());
        assert_eq!((judged.verdict, judged.domain), (Verdict::Lossless, Some(domain)), "{kind} {xml}");
    }
    assert!(unmodelled(&typed("reply", "image", sent)).contains("PicUrl"));
    assert!(unmodelled(&typed("reply", "hologram", "<xml><MsgType>hologram</MsgType></xml>")).contains("no such reply"));
    assert!(lossy(&typed("reply", "text", answered)).contains("reply_image"));
    assert!(Sample::parse(1, &typed("letter", "text", answered)).is_err());
}

#[test]
fn what_changes_is_lossy() {
    let order = |member: &str, value: Value| response(ORDER, json!({"errcode": 0, "order": {member: value}}));
    assert!(lossy(&order("price", json!("many"))).contains("order.price"));
    assert_eq!(lossy(&order("order_id", json!(12))), "`order.order_id` has an undeclared form", "text where a bare number is");
    assert!(lossy(&order("price", json!(12.5))).contains("order.price"));
    assert!(lossy(&order("order_status", json!(["1"]))).contains("order.order_status"));
    assert!(lossy(&order("account_count", json!([1]))).contains("order.account_count"));
    assert!(lossy(&request("POST", ORDERS, json!({"limit": "all"}))).contains("limit"));
    assert!(lossy(&response(ORDERS, json!({"errcode": "none"}))).contains("errcode"), "the call's own members count as well");
    let torn = event("suite", "cancel_auth", "", "<xml><InfoType>cancel_auth</InfoType><AuthCorpId>c</xml>");
    assert!(!lossy(&torn).is_empty());
    let other = event("suite", "create_auth", "", "<xml><InfoType>cancel_auth</InfoType></xml>");
    assert_eq!(lossy(&other), "was read as `cancel_auth`");
    let elsewhere = event("app", "cancel_auth", "", "<xml><InfoType>cancel_auth</InfoType></xml>");
    assert_eq!(lossy(&elsewhere), "was read as `cancel_auth`", "the channel is part of it");
}

#[test]
fn what_the_spec_does_not_know_is_unmodelled() {
    assert_eq!(unmodelled(&request("POST", "/cgi-bin/none/such", json!({}))), "the spec has no such endpoint");
    let older = request("GET", ORDERS, json!({"novelty": 1}));
    assert_eq!(unmodelled(&older), "`novelty` is not modelled", "the members count, whatever the method once was");
    assert_eq!(unmodelled(&request("POST", ORDERS, json!({"novelty": 1}))), "`novelty` is not modelled");
    let deep = response(ORDERS, json!({"order_list": [{"order_id": "O"}, {"order_id": "P", "new": [1]}]}));
    assert_eq!(unmodelled(&deep), "`order_list[1].new` is not modelled");
    assert_eq!(
        unmodelled(&event("suite", "novelty", "", "<xml><InfoType>novelty</InfoType></xml>")),
        "the spec has no such event"
    );
    let member = event("suite", "cancel_auth", "", "<xml><InfoType>cancel_auth</InfoType><Novelty>1</Novelty></xml>");
    assert_eq!(unmodelled(&member), "`Novelty` is not modelled");
    let both = request("POST", ORDERS, json!({"novelty": 1, "limit": "all"}));
    assert!(lossy(&both).contains("limit"), "what is lost weighs more");
}

#[test]
fn the_last_line_counts_and_domains_restrict() {
    let lines = [
        request("POST", ORDERS, json!({"limit": 1})),
        String::new(),
        request("POST", ORDERS, json!({"limit": "all"})),
        request("GET", "/cgi-bin/gettoken", json!({"corpid": "c", "corpsecret": "s"})),
        request("POST", "/cgi-bin/none/such", json!({})),
        event("suite", "license_pay_success", "", "<xml><InfoType>license_pay_success</InfoType><Novelty>1</Novelty></xml>"),
    ];
    let all = report(&lines, &[]);
    let text = all.to_string();
    assert_eq!(text.lines().last(), Some("conformance: 5 samples, 2 lossless, 1 lossy, 2 unmodelled"));
    assert!(text.contains("lossy: line 3: request POST /cgi-bin/license/list_order: ") && !all.is_clean(), "{text}");
    assert!(text.contains("unmodelled: line 6: event license_pay_success: `Novelty` is not modelled"), "{text}");

    let license = report(&lines, &["license"]).to_string();
    assert!(license.ends_with("conformance: 3 samples, 1 lossless, 1 lossy, 1 unmodelled"), "{license}");
    assert!(license.contains("skipped: 2 samples"), "{license}");
    let base = report(&lines, &["base"]);
    assert!(base.is_clean() && base.to_string().ends_with("conformance: 1 samples, 1 lossless, 0 lossy, 0 unmodelled"), "{base}");
}

#[test]
fn a_line_that_is_no_sample_is_named() {
    let cases = [
        ("{", "line 7: EOF"),
        (r#"{"kind": "letter"}"#, "line 7: `kind` is `letter`"),
        (r#"{"kind": "request", "method": "GET"}"#, "line 7: `path` is missing"),
        (r#"{"kind": "response", "method": "GET", "path": "/"}"#, "line 7: `json` is missing"),
        (r#"{"kind": "event", "via": "pigeon", "event": "e", "change": "", "xml": ""}"#, "line 7: `via` is `pigeon`"),
    ];
    for (line, expected) in cases {
        let error: SampleError = Sample::parse(7, line).unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    let parsed = Sample::parse(1, &event("app", "e", "c", "<xml/>")).unwrap();
    assert!(matches!(parsed.kind, Kind::Event { via: Via::App, .. }));
}

#[test]
fn every_example_of_the_spec_goes_through() {
    let mut lines = Vec::new();
    for exchange in catalog::endpoints() {
        let (method, path) = (exchange.meta.method.as_str(), exchange.meta.path);
        for (kind, example) in [("request", exchange.example_request), ("response", exchange.example_response)] {
            let json: Value = serde_json::from_str(example).unwrap_or_else(|error| panic!("{path}: {error}"));
            lines.push(json!({"kind": kind, "method": method, "path": path, "json": json}).to_string());
        }
    }
    // What comes in JSON makes its trip in the tests of the callbacks.
    for (name, xml) in catalog::event_examples().filter(|(_, example)| example.starts_with('<')) {
        let meta = EVENTS.iter().find(|meta| meta.name == name).unwrap();
        let (via, key) = match meta.info_type {
            Some(info_type) if xml.contains("<InfoType>") => ("suite", info_type),
            _ => ("app", meta.event.or(meta.msg_type).unwrap()),
        };
        lines.push(event(via, key, meta.change_type.unwrap_or_default(), xml));
    }
    let report = report(&lines, &[]);
    assert!(report.is_clean(), "{report}");
    assert!(report.to_string().contains(&format!("conformance: {} samples, {} lossless", lines.len(), lines.len())));
    assert!(lines.len() > 200, "{}", lines.len());
}

/// Runs the command on these samples: exit code and what it printed.
fn run(name: &str, lines: &[String], words: &[&str]) -> (Option<i32>, String, String) {
    let file: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.jsonl", std::process::id()));
    std::fs::write(&file, lines.join("\n")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_conformance")).arg(&file).args(words).output().unwrap();
    std::fs::remove_file(file).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_exits_as_it_found() {
    let good = request("POST", ORDERS, json!({"limit": 1}));
    let bad = request("POST", ORDERS, json!({"novelty": 1}));
    let (code, stdout, _) = run("good", std::slice::from_ref(&good), &[]);
    assert_eq!((code, stdout.as_str()), (Some(0), "conformance: 1 samples, 1 lossless, 0 lossy, 0 unmodelled\n"));
    let (code, stdout, _) = run("bad", &[good.clone(), bad.clone()], &[]);
    assert_eq!((code, stdout.lines().count()), (Some(1), 2), "{stdout}");
    assert!(stdout.ends_with("\nconformance: 2 samples, 1 lossless, 0 lossy, 1 unmodelled\n"), "{stdout}");
    let (code, stdout, _) = run("other", &[good.clone(), bad], &["--domain", "base", "--domain", "auth"]);
    assert_eq!(code, Some(0), "{stdout}");
    let (code, _, stderr) = run("domain", std::slice::from_ref(&good), &["--domain", "nothing"]);
    assert!(code == Some(2) && stderr.contains("the spec has no domain `nothing`"), "{stderr}");
    let (code, _, stderr) = run("broken", &[good, "{".to_owned()], &[]);
    assert!(code == Some(2) && stderr.contains("line 2"), "{stderr}");
    assert_eq!(run("usage", &[], &["--help"]).0, Some(0));
}
