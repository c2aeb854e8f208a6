//! Types as JSON Schema: wire forms, limits, open enums, unions.

use serde_json::{Value, json};
use wecom_codegen::emit::{asyncapi, openapi};

use crate::fixture::{at, edited, item, obstacle};
use crate::validator::mistakes;

fn forms(document: &Value) -> Value {
    at(document, "/paths/~1cgi-bin~1maze~1describe/post/requestBody/content/application~1json/example/forms").clone()
}

/// Whether the example with another value for one member still fits.
fn fits(document: &Value, member: &str, value: Value) -> bool {
    let mut forms = forms(document);
    forms[member] = value;
    mistakes(document, &json!({"$ref": "#/components/schemas/maze.Forms"}), &forms).is_empty()
}

#[test]
fn wire_forms_allow_what_travels_and_nothing_else() {
    let document = openapi::document(&obstacle());
    let allowed = |member: &str, values: &[Value], not: &[Value]| {
        values.iter().for_each(|value| assert!(fits(&document, member, value.clone()), "{member}: {value} travels"));
        not.iter().for_each(|value| assert!(!fits(&document, member, value.clone()), "{member}: {value} does not"));
    };
    allowed("text", &[json!("7"), json!("-7")], &[json!(7), json!("seven")]);
    allowed("number", &[json!(7)], &[json!("7")]);
    allowed("either", &[json!(7), json!("7")], &[json!("x"), json!(true)]);
    allowed("real", &[json!("1.5")], &[json!(1.5)]);
    allowed("code", &[json!("x"), json!(3)], &[json!(null)]);
    allowed("flag", &[json!(0), json!(1)], &[json!(2), json!(true), json!("1")]);
    allowed("truth", &[json!("true")], &[json!(true), json!("1")]);
    allowed("flag_text", &[json!("0"), json!("1")], &[json!(0), json!("true")]);
    allowed("open", &[json!(null), json!([1]), json!({"a": 1})], &[]);
    allowed("map", &[json!({}), json!({"k": 1})], &[json!({"k": "x"}), json!([])]);
    allowed("one", &[json!({"left": 1, "late": "0"}), json!([{"left": 1, "late": "0"}])], &[json!({"left": 1}), json!("x")]);
    allowed("day", &[json!("5"), json!("77")], &[json!(5)]);
    allowed("sort", &[json!("fn"), json!("an unlisted one")], &[json!(1)]);
    allowed("wide", &[json!(u64::MAX)], &[json!(-1)]);
    allowed("box", &[json!("12")], &[json!(12)]);
    allowed("ids", &[json!(["1"]), json!([])], &[json!([1]), json!("1")]);
}

#[test]
fn limits_defaults_and_warnings_are_said() {
    let document = openapi::document(&obstacle());
    let properties = at(&document, "/components/schemas/maze.Move/properties");
    assert_eq!(properties["self"]["maxLength"], 5);
    assert_eq!((&properties["password"]["maxLength"], &properties["password"]["x-sensitive"]), (&json!(16), &json!(true)));
    assert_eq!(properties["password"]["description"], "Never printed. At most 16 bytes.");
    assert_eq!(properties["fn"]["description"], "What, joined by commas. At most 3 items.");
    assert_eq!(properties["old"]["deprecated"], true);
    assert_eq!(
        (&properties["trail_info"]["x-wecom-name"], &properties["hearsay"]["x-wecom-from"]),
        (&json!("trial_info"), &json!("peer"))
    );
    let limit = at(&document, "/components/schemas/maze.List/properties/limit");
    assert_eq!((&limit["minimum"], &limit["maximum"], &limit["default"]), (&json!(1), &json!(100), &json!(50)));
    assert_eq!(at(&document, "/components/schemas/maze.GetToken/properties/grant/const"), "client");
    let quoted = item(at(&document, "/paths/~1cgi-bin~1maze~1move/post/parameters"), "name", "async");
    assert_eq!(quoted["description"], "How far ahead. From 0 to 3.");
    assert_eq!(
        at(&document, "/components/schemas/ThingSecret"),
        &json!({"description": "Opens a thing.", "type": "string", "format": "password", "x-sensitive": true})
    );
}

#[test]
fn enums_are_open_and_documented() {
    let document = openapi::document(&obstacle());
    let day = at(&document, "/components/schemas/Weekday");
    assert_eq!(day["anyOf"][2], json!({"const": -2, "title": "match", "description": "No day at all."}));
    assert!(mistakes(&document, day, &json!(99)).is_empty() && !mistakes(&document, day, &json!("x")).is_empty());
}

#[test]
fn unions_are_told_apart_by_their_tag_and_stay_open() {
    let document = openapi::document(&obstacle());
    let message = at(&document, "/components/schemas/maze.Message");
    // A tag that may be a number is nothing for the discriminator of OpenAPI.
    assert_eq!(message["anyOf"][0]["discriminator"], Value::Null);
    assert_eq!(message["anyOf"][0]["x-wecom-tag"], "msgtype");
    let fits = |value: Value| mistakes(&document, message, &value).is_empty();
    assert!(fits(json!({"msgtype": "text", "text": {"content": "hi"}})));
    assert!(!fits(json!({"msgtype": "text"})), "a listed variant has its body");
    assert!(!fits(json!({"msgtype": "text", "text": {"content": 1}})));
    assert!(fits(json!({"msgtype": 2, "mini": {}})), "a tag may come bare");
    assert!(fits(json!({"msgtype": "video", "video": {}})), "a variant that is not listed");
    assert!(!fits(json!({"text": {"content": "hi"}})), "the tag is missing");
    let flat = at(&document, "/components/schemas/maze.Action");
    let told_apart = &flat["anyOf"][0]["discriminator"];
    assert_eq!(told_apart["propertyName"], "type");
    assert_eq!(told_apart["mapping"]["jump"], "#/components/schemas/maze.Action.jump");
    assert!(mistakes(&document, flat, &json!({"type": "jump", "height": 3})).is_empty());
    assert!(!mistakes(&document, flat, &json!({"type": "jump"})).is_empty());
}

#[test]
fn unions_by_kind_hold_each_of_their_variants_and_stay_open() {
    let cells = "unions:\n  Cell:\n    summary: What stands in a cell.\n    by: kind\n    variants:\n      \
                 text: {type: string, summary: Text.}\n      sale: {type: SaleBody, has: [until], summary: On sale.}\n      \
                 plain: {type: list<PlainBody>, summary: Not on sale.}\n";
    let model = edited(&[
        ("api/shop.yaml", "more: {type: json?,", "more: {type: json?, summary: More.}\n      cell: {type: map<Cell>?,"),
        ("api/shop.yaml", "unions:\n", cells),
    ]);
    let document = openapi::document(&model);
    let of_map = at(&document, "/components/schemas/shop.Good/properties/cell/additionalProperties");
    assert_eq!(of_map, &json!({"$ref": "#/components/schemas/shop.Cell"}));
    let cell = at(&document, "/components/schemas/shop.Cell");
    assert_eq!(cell["anyOf"][0], json!({"type": "string", "description": "Text."}));
    assert_eq!(cell["anyOf"][1]["allOf"][1], json!({"required": ["until"]}));
    assert_eq!(cell["anyOf"][2]["items"], json!({"$ref": "#/components/schemas/shop.PlainBody"}));
    let listed = |index: usize, value: Value| mistakes(&document, &cell["anyOf"][index], &value).is_empty();
    assert!(listed(1, json!({"until": 5})) && !listed(1, json!({"text": "x"})));
    assert!(listed(2, json!([{"text": "x"}])) && !listed(2, json!([])) && !listed(2, json!({"text": "x"})));
    assert!(mistakes(&document, cell, &json!([5, "x"])).is_empty(), "what fits none is kept as it came");
}

#[test]
fn a_flattened_union_stands_beside_the_other_members() {
    let document = openapi::document(&obstacle());
    let describe = at(&document, "/components/schemas/maze.Describe");
    assert_eq!(describe["allOf"], json!([{"$ref": "#/components/schemas/maze.Action"}]));
    assert!(describe["properties"].get("action").is_none());
    let optional = edited(&[(
        "api/shop.yaml",
        "      debug: {type: flag?, summary: Adds details.}\n    request:\n",
        "      debug: {type: flag?, summary: Adds details.}\n    request:\n      sign: {type: Label?, flatten: true, summary: A sign.}\n",
    )]);
    let document = openapi::document(&optional);
    let goods = at(&document, "/components/schemas/shop.ListGoods");
    assert!(mistakes(&document, goods, &json!({})).is_empty());
    assert!(mistakes(&document, goods, &json!({"kind": "plain", "plain": {"text": "x"}})).is_empty());
    assert!(!mistakes(&document, goods, &json!({"kind": "plain"})).is_empty());
}

#[test]
fn a_null_in_an_example_is_an_absent_member() {
    let model =
        edited(&[("api/shop.yaml", "        has_more: 1\n        next: n\n", "        has_more: 1\n        next: null\n")]);
    let document = openapi::document(&model);
    let shown = at(&document, "/paths/~1shop~1list_goods/post/responses/200/content/application~1json/examples/accepted/value");
    assert!(shown.get("next").is_none() && shown["has_more"] == 1);
}

/// Draft 7 ignores what stands beside a `$ref`.
#[test]
fn nothing_stands_beside_a_reference_in_asyncapi() {
    fn alone(value: &Value) -> bool {
        match value {
            Value::Array(items) => items.iter().all(alone),
            Value::Object(members) => (members.len() == 1 || !members.contains_key("$ref")) && members.values().all(alone),
            _ => true,
        }
    }
    assert!(alone(&asyncapi::document(&obstacle())));
}
