//! What is written: forms, joined lists, constants, nothing absent.

use serde_json::json;
use wecom_service::wire::{Bytes, ErrCode, Extra, Form, Timestamp, Wire, to_value};
use wecom_service::{open_enum, table};

use crate::types::{All, CorpId, CorpType, Inner, Maybe, PermanentCode, Status, Tree};

#[test]
fn plain_forms() {
    let all = All {
        text: "t".into(),
        signed: -1,
        unsigned: u64::MAX,
        float: 1.5,
        yes: true,
        flag: true,
        time: Timestamp::new(9),
        code: ErrCode::new(1),
        bytes: Bytes::new(*b"hi"),
        open: json!({"a": null}),
        status: Status::Paid,
        corp_type: CorpType::Verified,
        corp: "ww".into(),
        secret: PermanentCode::new("s"),
        list: vec!["a".into()],
        numbers: vec![1, 2],
        joined: vec![CorpId::new("x"), CorpId::new("y")],
        piped: vec![3, 4],
        map: [("k".to_owned(), 1)].into(),
        many: vec![Inner { id: 1, name: Some("n".into()), ..Inner::default() }],
        ..All::default()
    };
    assert_eq!(
        serde_json::to_value(&all).expect("written"),
        json!({"text": "t", "signed": -1, "unsigned": u64::MAX, "float": 1.5, "yes": true, "flag": 1, "time": 9, "code": 1, "bytes": "aGk=",
            "open": {"a": null}, "status": 1, "corp_type": "verified", "corp": "ww", "agent": 0, "secret": "s", "list": ["a"],
            "numbers": [1, 2], "joined": "x,y", "piped": "3|4", "map": {"k": 1}, "inner": {"id": 0}, "many": [{"id": 1, "name": "n"}]})
    );
    let again: All = serde_json::from_value(serde_json::to_value(&all).expect("written")).expect("read");
    assert_eq!(again, all);
}

#[test]
fn absent_members_are_not_written_and_text_forms_are_quoted() {
    assert_eq!(serde_json::to_string(&Maybe::default()).expect("written"), "{}");
    let maybe = Maybe {
        number: Some(5),
        flag: Some(true),
        status: Some(Status::Unlisted(8)),
        list: Some(vec![]),
        tree: Some(Box::new(Tree { name: "t".into(), ..Tree::default() })),
        ..Maybe::default()
    };
    assert_eq!(
        serde_json::to_value(&maybe).expect("written"),
        json!({"number": "5", "flag": "1", "status": "8", "list": [], "tree": {"name": "t", "children": []}})
    );
}

open_enum! {
    /// Digits in quotes or bare.
    pub enum Digit: str {
        /// One.
        One = "1",
    }
}

#[derive(Clone, Default)]
struct Forms {
    bare: String,
    either: i64,
    either_text: String,
    list: Vec<i64>,
    digit: Digit,
    yes: bool,
    flag: bool,
    kind: String,
    number: i64,
    extra: Extra,
}
table!(Forms {
    "bare" => bare: String [form(Form::Number)],
    "either" => either: i64 [form(Form::Either)],
    "either_text" => either_text: String [form(Form::Either)],
    "list" => list: Vec<i64> [form(Form::Text)],
    "digit" => digit: Digit [form(Form::Number)],
    "yes" => yes: bool [form(Form::Text)],
    "flag" => flag: bool [form(Form::Number)],
    "kind" => kind: String [constant("card")],
    "number" => number: i64 [constant("7")],
});

#[test]
fn other_forms_and_constants() {
    let mut forms =
        Forms { bare: "12".into(), either: 3, either_text: "4".into(), list: vec![1], digit: Digit::One, ..Forms::default() };
    let written = |forms: &Forms| to_value(forms.view()).expect("written");
    assert_eq!(
        written(&forms),
        json!({"bare": 12, "either": 3, "either_text": "4", "list": ["1"], "digit": 1, "yes": "false", "flag": 0, "kind": "card", "number": 7})
    );
    forms.bare = "007".into();
    forms.kind = "other".into();
    assert_eq!((&written(&forms)["bare"], &written(&forms)["kind"]), (&json!("007"), &json!("other")));
    for (text, bare) in [("2.0", json!(2.0)), ("", json!("")), ("1e5", json!("1e5")), ("-3", json!(-3)), ("x", json!("x"))] {
        forms.bare = text.into();
        assert_eq!(written(&forms)["bare"], bare, "{text}");
    }
}

#[test]
fn an_extra_member_never_doubles_a_known_one() {
    let mut inner = Inner { id: 1, ..Inner::default() };
    inner.extra.insert("id", 2);
    inner.extra.insert("name", "n");
    assert_eq!(serde_json::to_string(&inner).expect("written"), r#"{"id":1,"name":"n"}"#);
}

#[test]
fn scalars_of_the_wire() {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};
    let time = UNIX_EPOCH + Duration::from_millis(1_700_000_000_500);
    assert_eq!(Timestamp::from(time), Timestamp::new(1_700_000_000));
    assert_eq!(SystemTime::from(Timestamp::new(-5)), UNIX_EPOCH - Duration::from_secs(5));
    assert_eq!(Timestamp::from(UNIX_EPOCH - Duration::from_secs(5)), Timestamp::new(-5));
    assert_eq!(SystemTime::from(Timestamp::new(i64::MIN)), SystemTime::from(Timestamp::new(i64::MIN)));
    assert!(ErrCode::new(0).is_ok() && !ErrCode::new(1).is_ok());
    let mut extra = Extra::default();
    assert_eq!(extra.insert("a", 1), None);
    assert_eq!(extra.remove("a"), Some(json!(1)));
    assert!(extra.is_empty());
}
