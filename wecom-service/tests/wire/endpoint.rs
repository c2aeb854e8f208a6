//! Hand-written requests and answers.

use serde::{Deserialize, Serialize};
use serde_json::json;
use wecom_service::wire::EncodeError;
use wecom_service::{Answer, BinaryOr, Body, EndpointMeta, Part, Payload};

use crate::types::Listed;

#[derive(Serialize, Deserialize, Debug, PartialEq)]
struct Thing {
    id: u32,
    names: Vec<String>,
    none: Option<u32>,
}

fn thing() -> Thing {
    Thing { id: 1, names: vec!["a".into(), "b".into()], none: None }
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn plain_serde_requests_are_split_by_the_meta() {
    let get = Payload::from_serialize(&EndpointMeta::get("d", "n", "/p"), &thing()).expect("encoded");
    assert_eq!(get.query, pairs(&[("id", "1"), ("names", "a,b")]));
    assert!(matches!(get.body, Body::Empty));
    let post = Payload::from_serialize(&EndpointMeta::post("d", "n", "/p").query(&["id"]), &thing()).expect("encoded");
    assert_eq!(post.query, pairs(&[("id", "1")]));
    assert!(matches!(post.body, Body::Json(json) if json == br#"{"names":["a","b"],"none":null}"#));
    let parts = Payload::from_value(&EndpointMeta::post("d", "n", "/p").multipart(), json!({"a": 1})).expect("encoded");
    assert!(
        matches!(parts.body, Body::Parts(parts) if matches!(&parts[..], [Part::Text(name, text)] if name == "a" && text == "1"))
    );
    let unit = Payload::from_serialize(&EndpointMeta::post("d", "n", "/p"), &()).expect("encoded");
    assert!(matches!(unit.body, Body::Json(json) if json == b"{}"));
    assert_eq!(Payload::from_serialize(&EndpointMeta::post("d", "n", "/p"), &5).err(), Some(EncodeError::NotAnObject));
}

#[test]
fn answers_say_where_they_cannot_be_read_but_not_what_stands_there() {
    let answer = Answer::new(br#"{"order_list": [{"price": "hunter2"}]}"#);
    let error = answer.json::<Listed>().expect_err("refused");
    assert_eq!((error.path().to_string().as_str(), error.expected()), ("order_list[0].price", Some("an integer")));
    let error = Answer::new(br#"{"id": "hunter2"}"#).json::<Thing>().expect_err("refused");
    assert!(!format!("{error} {error:?} {answer:?}").contains("hunter2"), "{error}");
    assert!(Answer::new(b"<html>").json::<Listed>().expect_err("refused").is_malformed());
}

#[test]
fn files_and_json_are_told_apart() {
    let json = Answer::new(br#" {"id": 1, "names": []}"#);
    assert!(matches!(json.binary_or_json::<Thing>(), Ok(BinaryOr::Json(thing)) if thing.id == 1));
    let file = Answer::new(b"{ not json");
    assert!(matches!(file.binary_or_json::<Thing>(), Ok(BinaryOr::Binary(file)) if file.content == b"{ not json"));
    let binary = json.binary().expect("a file");
    assert_eq!(binary.content, json.body);
    assert_eq!(format!("{binary:?}"), "Binary { content: Bytes(23) }");
}
