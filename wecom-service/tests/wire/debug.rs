//! `Debug` tells what is there and no secret.

use serde_json::json;

use crate::types::{All, Maybe, Message, PermanentCode, Request, Status};
use wecom_service::table;
use wecom_service::wire::{Bytes, Extra, File};

#[derive(Clone, Default)]
struct Private {
    mobile: Option<String>,
    code: Vec<PermanentCode>,
    note: Option<String>,
    extra: Extra,
}
table!(Private {
    "mobile" => mobile: Option<String> [sensitive()],
    "code" => code: Vec<PermanentCode>,
    "note" => note: Option<String>,
});

#[test]
fn secrets_and_sensitive_members_are_stars() {
    let mut private = Private { mobile: Some("hunter2".into()), code: vec![PermanentCode::new("hunter2")], ..Private::default() };
    private.extra.insert("new_secret", "hunter2");
    assert_eq!(format!("{private:?}"), r#"Private { mobile: ***, code: [***], extra: ["new_secret"] }"#);
    assert_eq!(format!("{:?}", Private::default()), "Private { code: [] }");
    assert!(format!("{private:#?}").contains("\n    mobile: ***,"));
    assert_eq!(format!("{:?}", PermanentCode::new("hunter2")), "PermanentCode(***)");
    assert!(!format!("{:?}", Request { secret: PermanentCode::new("hunter2"), ..Request::default() }).contains("hunter2"));
}

#[test]
fn values_are_named_and_bytes_counted() {
    assert_eq!(format!("{:?}", Status::Paid), "Paid");
    assert_eq!(format!("{:?}", Status::Unlisted(7)), "Unlisted(7)");
    let all = All { bytes: Bytes::new(*b"hunter2"), ..All::default() };
    assert!(format!("{all:?}").contains("bytes: Bytes(7)"));
    assert_eq!(format!("{:?}", File::new("a.png", *b"hunter2")), r#"File { name: "a.png", content_type: None, bytes: 7 }"#);
    assert_eq!(format!("{:?}", Maybe::default()), "Maybe");
}

#[test]
fn unlisted_variants_show_their_names_only() {
    let message: Message = serde_json::from_value(json!({"msgtype": "new", "new": "hunter2"})).expect("read");
    assert_eq!(format!("{message:?}"), r#"Message { touser: "", msgtype: Unlisted(["msgtype", "new"]) }"#);
    let message: Message = serde_json::from_value(json!({"msgtype": "text", "text": {"content": "hi"}})).expect("read");
    assert_eq!(format!("{message:?}"), r#"Message { touser: "", msgtype: text(Text { content: "hi" }) }"#);
}

#[test]
fn equality_looks_at_everything() {
    let all: All = serde_json::from_value(json!({"text": "a", "map": {"k": 1}, "many": [{"id": 1}], "new": 1})).expect("read");
    assert_eq!(all, all.clone());
    for change in [json!({"text": "b"}), json!({"map": {"l": 1}}), json!({"many": []}), json!({"new": 2})] {
        let mut other = serde_json::to_value(&all).expect("written");
        for (key, value) in change.as_object().expect("object") {
            other[key] = value.clone();
        }
        assert_ne!(serde_json::from_value::<All>(other).expect("read"), all, "{change}");
    }
}
