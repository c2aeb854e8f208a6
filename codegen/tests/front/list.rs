//! `list`: the spec as data.

use serde_json::{Value, json};
use wecom_codegen::list::{Subject, json, text};

use crate::folder::Folder;

fn listed(subject: Subject) -> Vec<Value> {
    let list = json(&Folder::good().model(), subject);
    list.as_array().expect("a listing is one array").clone()
}

#[test]
fn endpoints_say_how_they_are_called() {
    let list = listed(Subject::Endpoints);
    assert_eq!(list.len(), 5);
    assert_eq!(
        list[0],
        json!({
            "method": "POST", "path": "/shop/get_token", "token": "none", "domain": "shop", "name": "get_token",
            "required": ["shop", "ticket"], "title": "获取商店凭证", "effect": "read", "docs": [21], "page": 21, "checked": null,
            "proof": "hearsay", "feature": "shop",
        })
    );
    assert_eq!(list[1]["checked"], json!({"page": 23, "updated": "2024-03-05", "part": false, "via": null}));
    assert_eq!((&list[1]["docs"], &list[1]["page"]), (&json!([22, 23]), &json!(23)), "the page that was read");
    assert_eq!((&list[0]["proof"], &list[1]["proof"]), (&json!("hearsay"), &json!("proven")));
    assert_eq!(list[2]["required"], json!(["media"]));
    assert_eq!(list[2]["token"], "shop_token");
    assert_eq!((&list[3]["method"], &list[3]["required"]), (&json!("GET"), &json!(["shelf"])));
}

#[test]
fn required_members_stand_in_the_order_query_parts_body() {
    let folder = Folder::good();
    folder.edit("api/shop.yaml", "debug: {type: flag?,", "zeal: {type: i64, summary: How much.}\n      debug: {type: flag?,");
    folder.edit(
        "api/shop.yaml",
        "shelf: {type: ShelfId?,",
        "amount: {type: i64, summary: How many.}\n      shelf: {type: ShelfId?,",
    );
    folder.edit("api/shop.yaml", "request: {shelf: 3,", "request: {zeal: 1, amount: 2, shelf: 3,");
    let list = json(&folder.model(), Subject::Endpoints);
    assert_eq!(list[1]["required"], json!(["zeal", "amount"]));
}

#[test]
fn members_that_are_free_json_say_where_they_are_and_why() {
    let folder = Folder::good();
    folder.edit("api/shop.yaml", "size: {type: u64,", "rest: {type: map<json>?, summary: Left open.}\n      size: {type: u64,");
    let list = json(&folder.model(), Subject::Json);
    let good = json!({"domain": "shop", "owner": "Good", "member": "more", "type": "json", "summary": "Anything else."});
    let rest =
        json!({"domain": "shop", "owner": "upload.response", "member": "rest", "type": "map<json>", "summary": "Left open."});
    assert_eq!(list, json!([good, rest]));
    assert!(text(&folder.model(), Subject::Json).lines().next().is_some_and(|line| line.ends_with("Anything else.")));
}

#[test]
fn events_have_the_discriminators_that_they_have() {
    let list = listed(Subject::Events);
    assert_eq!(
        list[0],
        json!({
            "info_type": "shop_opened", "domain": "shop", "name": "shop_opened", "title": "开店", "via": ["suite"], "docs": [41],
            "page": 41, "checked": null, "proof": "hearsay", "feature": "callback",
        })
    );
    let keys: Vec<&String> = list[1].as_object().expect("an object").keys().take(4).collect();
    assert_eq!(keys, ["info_type", "msg_type", "event", "change_type"]);
}

#[test]
fn tokens_say_where_they_travel() {
    let list = listed(Subject::Tokens);
    assert_eq!(list[0]["kind"], "shop_token");
    assert_eq!((&list[0]["scope"], &list[0]["query"]), (&json!("corp"), &json!("shop_token")));
    assert_eq!(list[0]["obtained"]["fetch"][0]["call"], "shop.get_token");
    assert_eq!((&list[1]["scope"], &list[1]["query"]), (&json!("none"), &Value::Null));
}

#[test]
fn errcodes_ascend() {
    let folder = Folder::good();
    folder.edit("errors.yaml", "errcodes:\n", "errcodes:\n  -1: {name: busy, meaning: Busy., kind: busy}\n");
    let list = json(&folder.model(), Subject::Errcodes);
    let codes: Vec<i64> = list.as_array().into_iter().flatten().filter_map(|item| item["code"].as_i64()).collect();
    assert_eq!(codes, [-1, 40013, 40014]);
    assert_eq!(
        list[2],
        json!({
            "code": 40014, "name": "token_not_valid", "meaning": "The token is not valid.", "kind": "token", "of": "shop_token",
            "remedy": "Fetch another.",
        })
    );
}

#[test]
fn people_get_one_line_each() {
    let shown = text(&Folder::good().model(), Subject::Tokens);
    assert_eq!(shown.lines().count(), 3);
    assert_eq!(shown.lines().next(), Some("shop_token   corp  shop_token  7200  商店凭证"));
}
