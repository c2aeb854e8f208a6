//! Unions by kind: the value itself tells the variant, and nothing about it ever changes.

use serde_json::{Value, json};
use wecom_service::wire::{Extra, compare, to_value};
use wecom_service::{kind_union, open_enum, table};

open_enum! {
    /// A colour.
    pub(crate) enum Style: i64 {
        /// White.
        White = 8,
    }
}
open_enum! {
    /// A sort of text.
    pub(crate) enum Sort: str {
        /// Plain.
        Plain = "text",
    }
}

/// A choice, which may have all sorts of members.
#[derive(Clone, Default)]
pub(crate) struct Choice {
    pub(crate) id: Option<String>,
    pub(crate) style: Option<Style>,
    pub(crate) sort: Option<Sort>,
    pub(crate) weight: Option<f64>,
    pub(crate) count: Option<u64>,
    pub(crate) parts: Option<Vec<Choice>>,
    pub(crate) extra: Extra,
}
table!(Choice {
    "id" => id: Option<String>,
    "style" => style: Option<Style>,
    "sort" => sort: Option<Sort>,
    "weight" => weight: Option<f64>,
    "count" => count: Option<u64>,
    "parts" => parts: Option<Vec<Choice>>,
});

/// A person, who always has an id.
#[derive(Clone, Default)]
pub(crate) struct Person {
    pub(crate) user_id: String,
    pub(crate) name: Option<String>,
    pub(crate) extra: Extra,
}
table!(Person { "user_id" => user_id: String, "name" => name: Option<String> });

kind_union! {
    /// What stands in a cell.
    pub(crate) enum Cell {
        /// Text.
        Text(String),
        /// A number.
        Number(f64),
        /// Yes or no.
        Checked(bool),
        /// Ids.
        Records(Vec<String>),
        /// One person.
        Person(Person) has ["user_id"],
        /// People.
        People(Vec<Person>) has ["user_id", "name"],
        /// Choices.
        Choices(Vec<Choice>),
    }
}

/// What holds cells.
#[derive(Clone, Default)]
pub(crate) struct Row {
    pub(crate) cells: std::collections::BTreeMap<String, Cell>,
    pub(crate) one: Option<Cell>,
    pub(crate) all: Vec<Cell>,
    pub(crate) extra: Extra,
}
table!(Row { "cells" => cells: std::collections::BTreeMap<String, Cell>, "one" => one: Option<Cell>, "all" => all: Vec<Cell> });

fn read(value: &Value) -> Cell {
    let from_text = serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{value}: {error}"));
    let from_value: Cell = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    assert_eq!(from_text, from_value, "{value}");
    from_text
}

fn name(cell: &Cell) -> &'static str {
    match cell {
        Cell::Text(_) => "text",
        Cell::Number(_) => "number",
        Cell::Checked(_) => "checked",
        Cell::Records(_) => "records",
        Cell::Person(_) => "person",
        Cell::People(_) => "people",
        Cell::Choices(_) => "choices",
        Cell::Unlisted(_) => "unlisted",
    }
}

/// Values and the variants that they are.
fn values() -> Vec<(&'static str, Value)> {
    let mut values = vec![
        ("text", json!("")),
        ("text", json!(" ")),
        ("text", json!("12")),
        ("text", json!("true")),
        ("number", json!(0)),
        ("number", json!(-2)),
        ("number", json!(5.5)),
        ("number", json!(1e300)),
        ("number", json!(9_007_199_254_740_992_i64)),
        ("unlisted", json!(9_007_199_254_740_993_i64)),
        ("unlisted", json!(u64::MAX)),
        ("checked", json!(false)),
        ("checked", json!(true)),
        ("unlisted", json!(null)),
        ("unlisted", json!([])),
        ("unlisted", json!([[]])),
        ("unlisted", json!({})),
        ("records", json!(["r1"])),
        ("records", json!(["", "1"])),
        ("unlisted", json!([1])),
        ("unlisted", json!([true])),
        ("unlisted", json!([null])),
        ("unlisted", json!(["r1", 2])),
        ("unlisted", json!(["r1", {"id": "c"}])),
        ("person", json!({"user_id": "u"})),
        ("person", json!({"user_id": "", "new": [1, null]})),
        ("unlisted", json!({"user_id": 5})),
        ("unlisted", json!({"user_id": null})),
        ("unlisted", json!({"name": "n"})),
        ("people", json!([{"user_id": "u"}, {"user_id": "v", "name": ""}])),
        // The name tells people, but without an id nobody is one, and nothing else is what they are taken for.
        ("unlisted", json!([{"name": "n"}])),
        ("choices", json!([{"id": "c"}, {"user_id": "u"}])),
        ("choices", json!([{}])),
    ];
    for (fits, member) in [
        (true, json!({"id": ""})),
        (true, json!({"id": "7", "new": null})),
        (false, json!({"id": 7})),
        (false, json!({"id": null})),
        (true, json!({"style": 99})),
        (false, json!({"style": "8"})),
        (false, json!({"style": 8.5})),
        (true, json!({"sort": "new"})),
        (false, json!({"sort": ""})),
        (false, json!({"sort": 1})),
        (true, json!({"weight": 2})),
        (false, json!({"weight": "2"})),
        (true, json!({"count": 3})),
        (false, json!({"count": -3})),
        (false, json!({"count": 3.0})),
        (true, json!({"parts": []})),
        (true, json!({"parts": [{"id": "a"}, {"new": {"deep": [1]}}]})),
        (false, json!({"parts": {"id": "a"}})),
        (false, json!({"parts": [{"id": 1}]})),
        (false, json!({"parts": ""})),
    ] {
        values.push((if fits { "choices" } else { "unlisted" }, json!([member])));
    }
    values
}

#[test]
fn the_value_tells_the_variant() {
    for (expected, value) in values() {
        assert_eq!(name(&read(&value)), expected, "{value}");
    }
}

#[test]
fn whatever_came_goes_back_unchanged() {
    for (_, value) in values() {
        let again = serde_json::to_value(read(&value)).expect("written");
        assert_eq!(number_free(&again), number_free(&value));
    }
    assert_eq!(serde_json::to_string(&read(&json!(2))).expect("written"), "2");
    assert_eq!(serde_json::to_string(&Cell::Number(2.5)).expect("written"), "2.5");
}

/// A value in which a whole number is the same with and without a point.
fn number_free(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64().map(|float| float.to_string())),
        Value::Array(items) => items.iter().map(number_free).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), number_free(value))).collect(),
        other => other.clone(),
    }
}

#[test]
fn maps_lists_and_options_hold_them() {
    let cells: serde_json::Map<_, _> =
        values().into_iter().enumerate().map(|(index, (_, value))| (index.to_string(), value)).collect();
    let all: Vec<_> = values().into_iter().map(|(_, value)| value).collect();
    let sent = json!({"cells": cells, "one": "", "all": all});
    let row: Row = serde_json::from_value(sent.clone()).expect("read");
    let again = serde_json::to_value(&row).expect("written");
    assert_eq!(number_free(&again), number_free(&sent));
    for blank in [json!(""), json!([]), json!({}), json!(0)] {
        let row: Row = serde_json::from_value(json!({"one": blank})).expect("read");
        assert_eq!(serde_json::to_value(&row).expect("written")["one"], blank);
    }
    let none: Row = serde_json::from_str(r#"{"one": null}"#).expect("read");
    assert_eq!(none.one, None);
}

#[test]
fn a_value_that_is_set_is_written_as_what_it_holds() {
    let row = Row {
        cells: [("a".to_owned(), Cell::Records(Vec::new())), ("b".to_owned(), Cell::default())].into(),
        all: vec![Cell::Choices(vec![Choice { id: Some("c".to_owned()), ..Choice::default() }])],
        ..Row::default()
    };
    let written = to_value(wecom_service::wire::Wire::view(&row)).expect("written");
    assert_eq!(written, json!({"cells": {"a": [], "b": null}, "all": [[{"id": "c"}]]}));
    assert_eq!(format!("{:?}", row.all), r#"[[Choice { id: "c" }]]"#);
}

#[test]
fn what_is_compared_is_the_value_and_not_its_forms() {
    let row = Row::default();
    let shape = wecom_service::wire::Table::shape(&row);
    let told = |sent: Value, again: Value| {
        let found = compare(shape, &json!({"cells": {"a": sent}}), &json!({"cells": {"a": again}}));
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told(json!(5), json!(5.0)), [""; 0]);
    assert_eq!(told(json!("5"), json!(5)), ["`cells.a` changed"]);
    assert_eq!(told(json!([{"id": "c"}]), json!({"id": "c"})), ["`cells.a` changed"]);
    assert_eq!(told(json!([{"id": "c", "new": 1}]), json!([{"id": "c", "new": 1}])), ["`cells.a[0].new` is not modelled"]);
    assert_eq!(told(json!([1]), json!([1])), ["`cells.a` is not modelled"]);
    assert_eq!(told(json!([]), json!([])), [""; 0]);
}
