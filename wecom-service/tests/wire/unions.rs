//! Tagged unions: nested, flat, flattened, unlisted, and with the tag in any place.

use serde_json::json;
use wecom_service::wire::DecodeError;

use crate::types::{Cell, Flat, Message, Nested, Parent, Said};

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn again(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("written")
}

#[test]
fn a_nested_body_is_found_wherever_the_tag_stands() {
    for json in [
        r#"{"msgtype":"text","text":{"content":"hi","new":1}}"#,
        r#"{"text":{"content":"hi","new":1},"msgtype":"text"}"#,
        r#"{"image":{"media_id":"old"},"text":{"content":"hi","new":1},"msgtype":"text"}"#,
    ] {
        let Nested::Text(text) = read(json) else { panic!("{json}") };
        assert_eq!((text.content.as_str(), text.extra.get("new")), ("hi", Some(&json!(1))));
        assert_eq!(again(&Nested::Text(text)), r#"{"msgtype":"text","text":{"content":"hi","new":1}}"#);
    }
    let json = r#"{"msgtype":"file","attachment":{"media_id":"m"}}"#;
    assert!(matches!(read(json), Nested::File(file) if file.media_id == "m"));
    assert_eq!(again(&read::<Nested>(json)), json);
}

#[test]
fn a_nested_body_may_be_missing() {
    assert!(matches!(read(r#"{"msgtype":"image"}"#), Nested::Image(image) if image.media_id.is_empty()));
}

#[test]
fn a_flat_body_is_found_wherever_the_tag_stands() {
    for json in [r#"{"type":2,"media_id":"m","new":1}"#, r#"{"media_id":"m","new":1,"type":"2"}"#] {
        let Flat::Image(image) = read(json) else { panic!("{json}") };
        assert_eq!((image.media_id.as_str(), image.extra.len()), ("m", 1));
        assert_eq!(again(&Flat::Image(image)), r#"{"type":2,"media_id":"m","new":1}"#);
    }
}

#[test]
fn an_unlisted_variant_survives() {
    for json in [
        r#"{"msgtype":"hologram","hologram":{"x":[1,2]},"y":null}"#,
        r#"{"hologram":{"x":[1,2]},"msgtype":"hologram"}"#,
        r#"{"no":"tag"}"#,
        r#"{}"#,
    ] {
        let union: Nested = read(json);
        assert!(matches!(union, Nested::Unlisted(_)));
        assert_eq!(again(&union), json);
    }
    assert_eq!(again(&read::<Flat>(r#"{"type":9,"a":1}"#)), r#"{"type":9,"a":1}"#);
}

#[test]
fn a_flattened_union_shares_the_object_with_its_parent() {
    let json = r#"{"touser":"u","msgtype":"text","text":{"content":"hi"},"safe":1,"new":true}"#;
    for json in [json, r#"{"new":true,"safe":1,"text":{"content":"hi"},"touser":"u","msgtype":"text"}"#] {
        let message: Message = read(json);
        assert!(matches!(&message.body, Nested::Text(text) if text.content == "hi"), "{message:?}");
        assert_eq!((message.safe, message.extra.get("new")), (Some(1), Some(&json!(true))));
        assert_eq!(message.extra.len(), 1);
    }
    assert_eq!(again(&read::<Message>(json)), json);
}

#[test]
fn an_unlisted_flattened_variant_leaves_the_rest_to_the_parent() {
    let json = r#"{"touser":"u","msgtype":"hologram","hologram":{"x":1},"new":true}"#;
    let message: Message = read(json);
    let Nested::Unlisted(members) = &message.body else { panic!("{message:?}") };
    assert_eq!(members.keys().collect::<Vec<_>>(), ["msgtype", "hologram"]);
    assert_eq!(message.extra.len(), 1);
    assert_eq!(again(&message), json);
}

#[test]
fn flattened_tables_and_flat_unions_take_their_members() {
    let json = r#"{"create_time":5,"from":"f","note":"n","type":1,"content":"c","name":"p","new":0}"#;
    let parent: Parent = read(json);
    assert_eq!(parent.head.from, "f");
    assert_eq!(parent.foot.as_ref().and_then(|foot| foot.note.as_deref()), Some("n"));
    assert!(matches!(&parent.body, Some(Flat::Text(text)) if text.content == "c"));
    assert_eq!((parent.name.as_str(), parent.extra.len()), ("p", 1));
    assert_eq!(again(&parent), json);
    let bare: Parent = read(r#"{"name":"p","new":0}"#);
    assert_eq!((bare.foot, bare.body), (None, None));
}

#[test]
fn errors_inside_of_unions_have_their_place() {
    let place = |json: &str| -> String {
        let mut message = Message::default();
        let slot = wecom_service::wire::Wire::slot(&mut message);
        let error: DecodeError = wecom_service::wire::from_json(slot, json.as_bytes()).expect_err(json);
        error.path().to_string()
    };
    assert_eq!(place(r#"{"msgtype":"text","text":{"content":{}}}"#), "text.content");
    assert_eq!(place(r#"{"text":[1,2],"msgtype":"text"}"#), "text[0]");
    let error = serde_json::from_str::<Vec<Nested>>(r#"[{"msgtype":"text","text":{"content":[]}}]"#).expect_err("refused");
    assert!(error.to_string().contains("`text.content`"), "{error}");
}

#[test]
fn a_union_may_contain_itself() {
    let json = r#"{"msgtype":"quote","quote":{"of":{"msgtype":"quote","quote":{"of":{"msgtype":"text","text":{"content":"hi"}},"cell":{"cell":"A1"}}}}}"#;
    let Said::Quote(outer) = read(json) else { panic!("{json}") };
    let Some(Said::Quote(inner)) = outer.of.as_deref() else { panic!("{outer:?}") };
    assert!(matches!(inner.of.as_deref(), Some(Said::Text(text)) if text.content == "hi"));
    assert!(matches!(inner.cell.as_deref(), Some(Cell::Quote(quote)) if matches!(quote.cell.as_deref(), Some(Cell::Text(_)))));
    assert_eq!(again(&Said::Quote(outer)), json);
}
