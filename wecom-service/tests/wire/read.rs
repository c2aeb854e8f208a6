//! What reading forgives, and what it does not.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde_json::{Value, json};
use wecom_service::wire::{Timestamp, Wire, from_json, from_value};

use crate::types::{All, CorpType, Listed, Maybe, Status, Tree};

fn read<T: Wire>(value: Value) -> T {
    let text = value.to_string();
    let mut from_text = T::default();
    from_json(from_text.slot(), text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    let mut from_tree = T::default();
    from_value(from_tree.slot(), value).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert!(wecom_service::wire::equal(from_text.view(), from_tree.view()), "text and tree differ for {text}");
    from_text
}

fn error<T: Wire + std::fmt::Debug>(value: Value) -> String {
    let mut read = T::default();
    from_json(read.slot(), value.to_string().as_bytes())
        .map(|()| format!("{value} was read as {read:?}"))
        .expect_err("refused")
        .to_string()
}

#[test]
fn missing_and_null_are_empty() {
    assert_eq!(read::<All>(json!({})), All::default());
    let nulls: serde_json::Map<String, Value> = [
        "text",
        "signed",
        "unsigned",
        "float",
        "yes",
        "flag",
        "time",
        "code",
        "bytes",
        "open",
        "status",
        "corp_type",
        "corp",
        "agent",
        "secret",
        "list",
        "numbers",
        "joined",
        "map",
        "inner",
        "many",
    ]
    .into_iter()
    .map(|key| (key.to_owned(), Value::Null))
    .collect();
    assert_eq!(read::<All>(nulls.into()), All::default());
    let nulls = json!({"text": null, "number": null, "flag": null, "status": null, "list": null, "inner": null, "open": null, "tree": null});
    assert_eq!(read::<Maybe>(nulls), Maybe::default());
}

#[test]
fn numbers_may_be_quoted_or_floats() {
    let all: All = read(
        json!({"signed": "-12", "unsigned": "4294967295", "float": "1.5", "time": "1700000000", "status": "1", "agent": " 7 "}),
    );
    assert_eq!((all.signed, all.unsigned, all.float, all.status, all.agent.get()), (-12, 4_294_967_295, 1.5, Status::Paid, 7));
    assert_eq!(all.time, Timestamp::new(1_700_000_000));
    let all: All = read(json!({"signed": 12.0, "unsigned": 3.0, "float": 2, "status": 1.0, "code": "40014.0"}));
    assert_eq!((all.signed, all.unsigned, all.float, all.status, all.code.get()), (12, 3, 2.0, Status::Paid, 40014));
    let all: All = read(json!({"signed": "", "unsigned": "", "float": "", "status": "", "time": ""}));
    assert_eq!(all, All::default());
    assert_eq!(read::<All>(json!({"signed": true})).signed, 1);
    assert_eq!(read::<All>(json!({"unsigned": u64::MAX})).unsigned, u64::MAX);
    assert_eq!(read::<All>(json!({"signed": i64::MIN})).signed, i64::MIN);
}

#[test]
fn numbers_that_do_not_fit_are_refused_with_their_place() {
    assert_eq!(error::<All>(json!({"signed": u64::MAX})), "expected a 64-bit integer at `signed`, found a larger number");
    assert_eq!(error::<All>(json!({"signed": 1e300})), "expected a 64-bit integer at `signed`, found a larger number");
    assert_eq!(error::<All>(json!({"unsigned": -1})), "expected an unsigned integer at `unsigned`, found a negative number");
    assert_eq!(error::<All>(json!({"signed": 1.5})), "expected an integer at `signed`, found a fraction");
    assert_eq!(error::<All>(json!({"signed": "twelve"})), "expected an integer at `signed`, found a string");
    assert_eq!(error::<All>(json!({"status": "paid"})), "expected an integer at `status`, found a string");
    assert_eq!(error::<All>(json!({"float": "NaN"})), "expected a number at `float`, found a string");
}

#[test]
fn bools_come_in_many_forms() {
    for yes in [json!(true), json!(1), json!("1"), json!("true"), json!(" True "), json!(1.0)] {
        assert!(read::<All>(json!({"yes": yes, "flag": yes})).flag, "{yes}");
    }
    for no in [json!(false), json!(0), json!("0"), json!("false"), json!(""), json!(null)] {
        assert!(!read::<All>(json!({"yes": no, "flag": no})).yes, "{no}");
    }
    assert_eq!(error::<All>(json!({"flag": 2})), "expected a bool at `flag`, found another number than 0 or 1");
    assert_eq!(error::<All>(json!({"flag": "yes"})), "expected a bool at `flag`, found a string");
}

#[test]
fn strings_take_the_text_of_scalars() {
    for (value, text) in [(json!(12), "12"), (json!(2.5), "2.5"), (json!(2.0), "2.0"), (json!(true), "true"), (json!("x"), "x")] {
        assert_eq!(read::<All>(json!({"text": value})).text, text);
        assert_eq!(read::<All>(json!({"corp": value})).corp, text);
    }
    assert_eq!(read::<All>(json!({"corp_type": 3})).corp_type, CorpType::from("3"));
    assert_eq!(error::<All>(json!({"text": {"a": 1}})), "expected a string at `text`, found an object");
    assert_eq!(error::<All>(json!({"text": [1]})), "expected a string at `text`, found a list");
}

#[test]
fn open_enums_keep_what_they_do_not_list() {
    let all: All = read(json!({"status": 77, "corp_type": "new"}));
    assert_eq!((all.status.value(), all.corp_type.as_str()), (77, "new"));
    assert_eq!(all.status, Status::Unlisted(77));
}

#[test]
fn lists_may_be_bare_empty_or_joined() {
    assert_eq!(read::<All>(json!({"list": "a", "numbers": 3})).numbers, [3]);
    let all: All = read(json!({"list": "a", "many": {"id": 4}}));
    assert_eq!((all.list, all.many[0].id), (vec!["a".to_owned()], 4));
    for empty in [json!(""), json!({}), json!(null), json!([])] {
        let all: All = read(json!({"list": empty, "many": empty, "joined": empty}));
        assert_eq!(all, All::default(), "{empty}");
    }
    let all: All = read(json!({"joined": " ww1, ww2 ,,", "piped": "1|2"}));
    assert_eq!((all.joined.len(), all.joined[1].as_str(), all.piped), (2, "ww2", vec![1, 2]));
    let all: All = read(json!({"joined": ["ww1", "a,b"], "piped": [1, "2"]}));
    assert_eq!((all.joined[1].as_str(), all.piped), ("a,b", vec![1, 2]));
    assert_eq!(read::<All>(json!({"numbers": [1, null, "3"]})).numbers, [1, 0, 3]);
}

#[test]
fn structs_may_be_empty_lists_or_lists_of_one() {
    for empty in [json!(""), json!([]), json!({}), json!(null)] {
        assert_eq!(read::<All>(json!({"inner": empty, "map": empty})), All::default(), "{empty}");
    }
    assert_eq!(read::<All>(json!({"inner": [{"id": 5}]})).inner.id, 5);
    assert_eq!(read::<Maybe>(json!({"inner": [{"id": 5}]})).inner.expect("there").id, 5);
    assert_eq!(error::<All>(json!({"inner": [{"id": 5}, {}]})), "expected an object at `inner`, found a list of several");
    assert_eq!(error::<All>(json!({"inner": 5})), "expected an object at `inner`, found a number");
}

#[test]
fn optional_members_that_are_blank_are_absent_unless_they_are_text() {
    let maybe: Maybe =
        read(json!({"text": "", "number": "", "flag": "", "status": "", "corp_type": "", "list": "", "inner": ""}));
    assert_eq!(maybe, Maybe { text: Some(String::new()), ..Maybe::default() });
    let maybe: Maybe = read(json!({"inner": [], "list": [], "tree": []}));
    assert_eq!((maybe.inner, maybe.list, maybe.tree), (None, Some(vec![]), None));
    let maybe: Maybe = read(json!({"number": "5", "flag": "0", "status": 9, "corp_type": "verified", "open": {"a": []}}));
    assert_eq!((maybe.number, maybe.flag, maybe.status), (Some(5), Some(false), Some(Status::Unlisted(9))));
    assert_eq!((maybe.corp_type, maybe.open), (Some(CorpType::Verified), Some(json!({"a": []}))));
}

#[test]
fn bytes_are_base64_with_or_without_padding() {
    for text in ["aGk=", "aGk", "aGl", " aGk= "] {
        assert_eq!(read::<All>(json!({"bytes": text})).bytes.as_slice(), b"hi", "{text}");
    }
    assert_eq!(error::<All>(json!({"bytes": "%"})), "expected base64 at `bytes`, found another text");
}

#[test]
fn unknown_members_are_kept_in_order() {
    let all: All = read(json!({"zeta": 1, "text": "t", "alpha": {"b": [null, 1.5]}}));
    assert_eq!(all.extra.iter().collect::<Vec<_>>(), [("zeta", &json!(1)), ("alpha", &json!({"b": [null, 1.5]}))]);
    assert_eq!(serde_json::to_value(&all).expect("written")["alpha"], json!({"b": [null, 1.5]}));
}

#[test]
fn errcode_belongs_to_the_call_at_the_top_of_an_answer_only() {
    let listed: Listed =
        read(json!({"errcode": 0, "errmsg": "ok", "has_more": 1, "order_list": [{"errcode": 1, "order_id": "o"}]}));
    assert!(listed.extra.is_empty() && listed.has_more);
    assert_eq!(listed.order_list[0].extra.get("errcode"), Some(&json!(1)));
    let all: All = read(json!({"errcode": 0}));
    assert_eq!(all.extra.len(), 1);
}

#[test]
fn the_last_of_several_members_counts() {
    let mut all = All::default();
    let json = br#"{"text": "a", "list": ["x"], "signed": 1, "inner": {"id": 1}, "text": "b", "list": ["y", "z"], "signed": 2, "inner": {"id": 3}, "map": {"k": 1, "k": 2}}"#;
    from_json(all.slot(), json).expect("read");
    assert_eq!((all.text.as_str(), all.signed, all.inner.id, all.map["k"]), ("b", 2, 3, 2));
    assert_eq!(all.list, ["y", "z"]);
}

#[test]
fn errors_name_the_place_but_never_the_value() {
    let sent = json!({"order_list": [{}, {"price": {"hidden": "hunter2"}}]});
    let mut listed = Listed::default();
    let error = from_json(listed.slot(), sent.to_string().as_bytes()).expect_err("refused");
    assert_eq!(error.path().to_string(), "order_list[1].price");
    assert_eq!((error.expected(), error.found()), (Some("an integer"), Some("an object")));
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    let deep = json!({"order_list": [{"prices": {"base": "hunter2"}}]});
    let error = from_value(Listed::default().slot(), deep).expect_err("refused");
    assert_eq!(error.to_string(), "expected an integer at `order_list[0].prices.base`, found a string");
}

#[test]
fn broken_json_is_malformed_and_says_where() {
    for (json, says) in [
        ("", "malformed JSON: it ends too early at line 1 column 0"),
        ("{\"order_list\": [{\"price\": ", "malformed JSON at `order_list[0].price`: it ends too early at line 1 column 26"),
        ("{\"has_more\" 1}", "malformed JSON at `has_more`: bad syntax at line 1 column 13"),
        ("{} x", "malformed JSON: bad syntax at line 1 column 4"),
    ] {
        let error = from_json(Listed::default().slot(), json.as_bytes()).expect_err(json);
        assert!(error.is_malformed());
        assert_eq!(error.to_string(), says);
    }
}

#[test]
fn through_serde_the_text_of_the_error_has_the_place_too() {
    let error = serde_json::from_str::<Listed>(r#"{"order_list": [{"price": []}]}"#).expect_err("refused");
    assert!(error.to_string().starts_with("expected an integer at `order_list[0].price`, found a list"), "{error}");
}

#[test]
fn recursive_types_are_read_to_a_bounded_depth() {
    let tree: Tree = read(json!({"name": "a", "left": {"name": "b"}, "children": [{"name": "c", "children": [{"name": "d"}]}]}));
    assert_eq!(tree.children[0].children[0].name, "d");
    assert_eq!(tree.left.expect("there").name, "b");
    let mut deep = json!({});
    for _ in 0..200 {
        deep = json!({ "left": deep });
    }
    assert!(from_value(Tree::default().slot(), deep.clone()).expect_err("too deep").is_malformed());
    assert!(from_json(Tree::default().slot(), deep.to_string().as_bytes()).expect_err("too deep").is_malformed());
    assert!(from_value(Value::default().slot(), deep).expect_err("too deep").is_malformed());
}

#[test]
fn enums_are_equal_and_sorted_by_what_stands_on_the_wire() {
    let hash = |value: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        value(&mut hasher);
        hasher.finish()
    };
    let (listed, kept) = (Status::from(1), Status::Unlisted(1));
    assert!(!matches!(listed, Status::Unlisted(_)));
    assert_eq!(listed, kept);
    assert_eq!(hash(&|hasher| listed.hash(hasher)), hash(&|hasher| kept.hash(hasher)));
    assert_ne!(listed, Status::Unlisted(2));
    let mut sorted = [Status::Unlisted(9), Status::from(1), Status::Unlisted(-1)];
    sorted.sort();
    assert_eq!(sorted.map(|status| status.value()), [-1, 1, 9]);
    let (listed, kept) = (CorpType::from("verified"), CorpType::Unlisted("verified".into()));
    assert!(!matches!(listed, CorpType::Unlisted(_)));
    assert_eq!(listed, kept);
    assert!(CorpType::from("unverified") < listed);
}
