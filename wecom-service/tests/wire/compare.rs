//! What survives a round trip and what counts as the same.

use serde_json::{Value, json};
use wecom_service::wire::{Table, Wire, compare, from_value, to_value};

use crate::types::{All, Listed, Maybe, Message, Parent};

fn round_trip<T: Wire + Table>(sent: Value) -> Vec<String> {
    let mut value = T::default();
    from_value(Wire::slot(&mut value), sent.clone()).unwrap_or_else(|error| panic!("{sent}: {error}"));
    let again = to_value(Wire::view(&value)).expect("written");
    differences(&value, &sent, &again)
}

fn differences(table: &dyn Table, sent: &Value, again: &Value) -> Vec<String> {
    compare(table.shape(), sent, again).iter().map(ToString::to_string).collect()
}

const NONE: [String; 0] = [];

#[test]
fn forms_that_the_spec_declares_are_the_same() {
    let sent = json!({"text": "t", "signed": "5", "float": 2, "yes": 1, "flag": "0", "time": "17", "status": "1", "bytes": "aGl",
        "joined": "a, b", "piped": [1, "2"], "map": {"k": "1"}, "many": [{"id": 1.0}], "unsigned": "", "inner": [], "list": "", "corp_type": null});
    assert_eq!(round_trip::<All>(sent), NONE);
    assert_eq!(round_trip::<Maybe>(json!({"inner": [{"id": 1}], "number": 5, "flag": 1, "list": null, "status": ""})), NONE);
    assert_eq!(round_trip::<Listed>(json!({"errcode": 0, "errmsg": "ok", "has_more": 0})), NONE);
}

#[test]
fn undeclared_forms_are_told() {
    assert_eq!(round_trip::<All>(json!({"text": 5})), ["`text` has an undeclared form"]);
    assert_eq!(round_trip::<All>(json!({"list": ["a", 5]})), ["`list[1]` has an undeclared form"]);
    assert_eq!(round_trip::<All>(json!({"numbers": 5})), ["`numbers` has an undeclared form"]);
    assert_eq!(round_trip::<All>(json!({"inner": [{"id": 1}]})), ["`inner` has an undeclared form"]);
}

#[test]
fn unknown_members_are_told_wherever_they_are() {
    assert_eq!(
        round_trip::<All>(json!({"new": 1, "inner": {"id": 1, "deep": []}, "many": [{}, {"x": {"y": 2.0}}]})),
        ["`new` is not modelled", "`inner.deep` is not modelled", "`many[1].x` is not modelled"]
    );
}

#[test]
fn losses_and_changes_are_told() {
    let table = All::default();
    assert_eq!(table.shape().name, "All");
    let sent = json!({"text": "a", "numbers": [1, 2], "map": {"k": 1}, "inner": {"id": 1}, "new": 1});
    assert_eq!(
        differences(&table, &sent, &json!({})),
        ["`text` is lost", "`numbers` is lost", "`map` is lost", "`inner` is lost", "`new` is lost"]
    );
    let again = json!({"text": "b", "numbers": [1], "map": {"k": 2}, "inner": {"id": 2}, "new": 2});
    assert_eq!(
        differences(&table, &sent, &again),
        ["`text` changed", "`numbers` changed", "`map.k` changed", "`inner.id` changed", "`new` changed"]
    );
    assert_eq!(differences(&table, &json!({"signed": null}), &json!({"signed": 4})), ["`signed` changed"]);
    assert_eq!(differences(&table, &json!([1]), &json!({})), ["`` changed"]);
}

#[test]
fn unions_are_compared_by_their_variant() {
    assert_eq!(round_trip::<Message>(json!({"msgtype": "text", "text": {"content": "c"}, "safe": "1"})), NONE);
    assert_eq!(
        round_trip::<Message>(json!({"msgtype": "text", "text": {"content": "c", "n": 1}, "painting": {}})),
        ["`text.n` is not modelled", "`painting` is not modelled"]
    );
    // The body of another variant is one that the type knows.
    assert_eq!(round_trip::<Message>(json!({"msgtype": "text", "text": {"content": "c"}, "image": {}})), NONE);
    assert_eq!(round_trip::<Message>(json!({"msgtype": "new", "new": {"content": "c"}})), ["`new` is not modelled"]);
    assert_eq!(round_trip::<Parent>(json!({"type": "1", "content": "c", "from": "f", "note": "n"})), NONE);
}
