//! Where members travel: body, query string, parts.

use serde_json::Value;
use wecom_service::wire::{File, Place, from_pairs, to_json, to_pairs};
use wecom_service::{Body, EndpointMeta, Part, Payload};

use crate::types::{All, CorpId, Inner, PermanentCode, Request};

fn request() -> Request {
    let mut request = Request {
        corpid: "ww".into(),
        names: vec!["a".into(), "b".into()],
        secret: PermanentCode::new("s"),
        debug: Some(true),
        media: File::new("f.txt", *b"content"),
        ..Request::default()
    };
    request.extra.insert("new", 1);
    request
}

#[test]
fn each_place_has_its_members() {
    let json: Value = serde_json::from_slice(&to_json(&request(), Place::Body).expect("written")).expect("json");
    let body = r#"{"corpid":"ww","names":["a","b"],"secret":"s","grant_type":"authorization_code","new":1}"#;
    assert_eq!(json.to_string(), body);
    assert_eq!(to_pairs(&request(), Some(Place::Query)).expect("written"), [("debug".to_owned(), "1".to_owned())]);
}

#[test]
fn a_post_splits_a_get_does_not() {
    let post = EndpointMeta::post("d", "n", "/p");
    let payload = Payload::from_table(&post, &request()).expect("encoded");
    assert_eq!(payload.query.len(), 1);
    assert!(matches!(payload.body, Body::Json(_)));
    assert_eq!(format!("{payload:?}"), r#"Payload { query: ["debug"], body: Json(88 bytes) }"#);

    let upload = EndpointMeta::post("d", "n", "/p").multipart();
    let payload = Payload::from_table(&upload, &request()).expect("encoded");
    let Body::Parts(parts) = payload.body else { panic!("{payload:?}") };
    assert!(matches!(&parts[0], Part::File(name, file) if name == "media" && file.content == b"content"));
    assert!(matches!(&parts[1], Part::Text(name, text) if name == "new" && text == "1"));
    assert_eq!(parts.len(), 2);
}

#[test]
fn query_strings_hold_everything_and_come_back() {
    let all = All {
        text: "a b&c".into(),
        signed: 1,
        float: 2.0,
        yes: true,
        flag: true,
        list: vec!["x".into(), "y".into()],
        numbers: vec![1, 2],
        joined: vec![CorpId::new("p"), CorpId::new("q")],
        piped: vec![3, 4],
        map: [("k".to_owned(), 1)].into(),
        inner: Inner { id: 5, ..Inner::default() },
        ..All::default()
    };
    let pairs = to_pairs(&all, None).expect("written");
    let text = |key: &str| pairs.iter().find(|(name, _)| name == key).map(|(_, text)| text.as_str());
    assert_eq!((text("text"), text("float"), text("yes"), text("flag")), (Some("a b&c"), Some("2"), Some("true"), Some("1")));
    assert_eq!((text("list"), text("joined"), text("piped")), (Some("x,y"), Some("p,q"), Some("3|4")));
    assert_eq!((text("map"), text("inner")), (Some(r#"{"k":1}"#), Some(r#"{"id":5}"#)));
    let mut again = All::default();
    from_pairs(&mut again, pairs.iter().map(|(key, text)| (key.as_str(), text.as_str()))).expect("read");
    assert_eq!(again, all);
    let mut inner = Inner::default();
    from_pairs(&mut inner, [("id", "4"), ("new", "n"), ("id", "5")]).expect("read");
    assert_eq!((inner.id, inner.extra.len()), (5, 1));
    assert_eq!(from_pairs(&mut inner, [("id", "x")]).expect_err("refused").path().to_string(), "id");
}
