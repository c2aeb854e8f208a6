//! The spec beside a list.

use serde_json::{Value, json};

use crate::folder::Folder;
use crate::run;

/// Everything that the good spec has.
const ALL: &str = "\
# what somebody else has
POST /shop/get_token
post https://qyapi.weixin.qq.com/shop/list_goods?shop_token=TOKEN&debug=1   # in the words of a page

POST /shop/upload
  get /stock/count/
GET /stock/picture
info:shop_opened
shop.shop_painted
";

fn against(folder: &Folder, list: &str) -> (Option<i32>, Value) {
    let (code, out, err) = run(folder, &["coverage", "--against", "-", "--format", "json"], list);
    assert_eq!(err, "");
    (code, serde_json::from_str(&out).expect("one object"))
}

#[test]
fn a_list_of_everything_leaves_nothing() {
    let folder = Folder::good();
    let (code, found) = against(&folder, ALL);
    assert_eq!((code, found), (Some(0), json!({"listed": 7, "found": 7, "missing": [], "unlisted": []})));
}

#[test]
fn both_sides_are_told_and_only_what_the_spec_lacks_is_a_failure() {
    let folder = Folder::good();
    let shorter = ALL.replace("POST /shop/upload\n", "");
    let (code, found) = against(&folder, &shorter);
    assert_eq!((code, &found["missing"]), (Some(0), &json!([])));
    assert_eq!(found["unlisted"], json!([{"key": "POST /shop/upload", "name": "shop.upload"}]));
    let (code, found) =
        against(&folder, &format!("{ALL}GET /shop/upload\nevent:shop_closed\nPOST /shop/close\nPOST /shop/close\n"));
    assert_eq!((code, &found["listed"], &found["found"]), (Some(1), &json!(10), &json!(7)), "what stands twice counts once");
    let missing = json!([
        {"line": 10, "key": "GET /shop/upload"}, {"line": 11, "key": "event:shop_closed"}, {"line": 12, "key": "POST /shop/close"},
    ]);
    assert_eq!(found["missing"], missing);
}

#[test]
fn events_are_named_by_what_tells_them_apart() {
    let folder = Folder::good();
    for (key, code) in [
        ("event:shop_changed", 0),
        ("event:shop_changed/paint", 0),
        ("event:shop_changed/close", 1),
        ("event:paint", 1),
        ("info:shop_changed/paint", 0),
        ("info:shop_opened", 0),
        ("info:shop_opened/paint", 1),
        ("msg:text", 1),
        ("msg:event", 1),
        ("shop.shop_opened", 0),
        ("shop.upload", 0),
        ("stock.shop_opened", 1),
    ] {
        assert_eq!(against(&folder, key).0, Some(code), "{key}");
    }
}

#[test]
fn a_message_that_is_no_event_has_a_key_of_its_own() {
    let folder = Folder::good();
    folder.edit(
        "events/shop.yaml",
        "    msg_type: event\n    event: shop_changed\n    change_type: paint\n",
        "    msg_type: paint\n",
    );
    folder.edit("events/shop.yaml", "<MsgType><![CDATA[event]]></MsgType>", "<MsgType><![CDATA[paint]]></MsgType>");
    folder.edit("events/shop.yaml", "        <Event><![CDATA[shop_changed]]></Event>\n", "");
    folder.edit("events/shop.yaml", "        <ChangeType><![CDATA[paint]]></ChangeType>\n", "");
    assert_eq!(against(&folder, "msg:paint").0, Some(0));
    assert_eq!(against(&folder, "event:paint").0, Some(1));
}

#[test]
fn people_see_both_sides_and_a_sum() {
    let folder = Folder::good();
    folder.write("list.txt", "POST /shop/upload\nGET /shop/nothing\n");
    let list = folder.path().join("list.txt").display().to_string();
    let (code, out, err) = run(&folder, &["coverage", "--against", &list], "");
    assert_eq!((code, err.as_str()), (Some(1), ""));
    assert!(out.starts_with("in the list, and missing in the spec (1):\n  GET /shop/nothing  line 2\n\n"), "{out}");
    assert!(out.contains("in the spec, and not in the list (6):\n"), "{out}");
    assert!(out.contains("  GET /stock/count") && out.contains("  stock.count\n"), "{out}");
    assert!(out.ends_with("\n1 of 2 listed are in the spec, which has 6 more\n"), "{out}");
}

#[test]
fn a_line_that_names_nothing_is_wrong_usage() {
    let folder = Folder::good();
    for line in ["/shop/upload", "POST shop/upload", "POST", "event:", "event:a/", "mail:x", "a b c", "msg:text/b", "x."] {
        let (code, out, err) = run(&folder, &["coverage", "--against", "-"], &format!("# first\n{line}\n"));
        assert_eq!((code, out.as_str()), (Some(2), ""), "{line}");
        assert!(err.contains(&format!("line 2: `{line}` is neither")), "{err}");
    }
    let (code, _, err) = run(&folder, &["coverage", "--against", "nowhere.txt"], "");
    assert!(code == Some(1) && err.starts_with("error: nowhere.txt: "), "{err}");
}
