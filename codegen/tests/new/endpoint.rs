//! Endpoints: what is written, where, and that it works once the blanks are filled in.

use wecom_codegen::emit::rust;

use super::{added, bare, canonical, endpoint, files, filled, left};

#[test]
fn an_endpoint_comes_to_stand_beside_its_next_of_kin_with_its_types_below() {
    let files = files();
    let mut new = bare(
        "shop",
        "list_shelves",
        r#"{"shop": "s1", "page_cursor": "c", "debug": 1}"#,
        r#"{"errcode": 0, "errmsg": "ok", "shelf_list": [{"shelf": 3, "place": {"row": 1, "level": 2.5}, "price": {"fen": 1}}]}"#,
    );
    new.http = Some("POST /shop/list_shelves".to_owned());
    new.token = Some("shop_token".to_owned());
    new.title = Some("获取货架".to_owned());
    let draft = endpoint(&files, &new);
    assert_eq!(draft.file, "api/shop.yaml");
    assert_eq!(draft.types, ["Shelf", "Place"]);
    let behind = "            price: {fen: 3}\n            label: {kind: plain, plain: {text: cup}}\n\n  list_shelves:\n";
    assert!(draft.text.contains(behind) || draft.text.contains("\n\n  list_shelves:\n    title: 获取货架\n"), "{}", draft.text);
    assert!(draft.text.find("list_goods:") < draft.text.find("list_shelves:"), "behind list_goods");
    assert!(draft.text.find("list_shelves:") < draft.text.find("upload:"), "before upload");
    let entry = "  list_shelves:
    title: 获取货架
    summary:
    docs:
    checked:
    http: POST /shop/list_shelves
    token: shop_token
    effect:
    request:
      shop: {type: ShopId, summary: }
      page_cursor: {type: string, summary: }
      debug: {type: flag, summary: }
    response:
      shelf_list: {type: list<Shelf>, summary: }
    example:
      request: {shop: s1, page_cursor: c, debug: 1}
      response: {errcode: 0, errmsg: ok, shelf_list: [{shelf: 3, place: {row: 1, level: 2.5}, price: {fen: 1}}]}
";
    assert!(draft.text.contains(entry), "{}", draft.text);
    let types = "
  Shelf:
    summary:
    fields:
      shelf: {type: ShelfId, summary: }
      place: {type: Place, summary: }
      price: {type: Money, summary: }

  Place:
    summary:
    fields:
      row: {type: i64, summary: }
      level: {type: f64, summary: }

enums:
";
    assert!(draft.text.contains(types), "{}", draft.text);
    added(&files, &draft);
}

#[test]
fn a_new_domain_gets_a_file_with_the_modeline_of_its_siblings() {
    let mut files = files();
    let line = "# yaml-language-server: $schema=../api.schema.json";
    let stock = format!("{line}\n{}", String::from_utf8_lossy(files.get("api/stock.yaml").expect("it is there")));
    files.insert("api/stock.yaml", stock);
    let draft = endpoint(&files, &bare("office", "open", "{}", r#"{"errcode": 0, "errmsg": "ok"}"#));
    assert!(draft.new_file);
    let text = "
domain: office
title:
summary:

endpoints:
  open:
    title:
    summary:
    docs:
    checked:
    http:
    token:
    effect:
    request: {}
    response: {}
    example:
      request: {}
      response: {errcode: 0, errmsg: ok}
";
    assert_eq!(draft.text, format!("{line}{text}"));
    let left = left(&draft);
    let wanted = [
        "3: the `title` of the file is empty",
        "4: the `summary` of the file is empty",
        "8: the `title` of endpoint `open` is empty",
        "9: the `summary` of endpoint `open` is empty",
        "10: the `docs` of endpoint `open` is empty",
        "11: the `checked` of endpoint `open` is empty",
        "12: the `http` of endpoint `open` is empty",
        "13: the `token` of endpoint `open` is empty",
        "14: the `effect` of endpoint `open` is empty",
    ];
    assert_eq!(left, wanted, "it is asked for, all of it and nothing else");
}

#[test]
fn it_works_once_the_blanks_are_filled_in() {
    let mut files = files();
    let new = bare(
        "shop",
        "find_goods",
        r#"{"words": "a,b", "shop": "s1", "cursor": "c", "limit": 10, "filter": {"by_shelf": {"1": ["x"], "20": []}, "deep": {"deeper": [{"deepest": null}]}}}"#,
        r#"{"errcode": 0, "errmsg": "ok", "next_cursor": "d", "has_more": 1, "password": "p", "wide": 18446744073709551615,
            "good_list": [{"name": "Tea", "made_time": 1767225600, "ids": [1, 2]}, {"name": "Cup", "ids": [], "access_token": "t"}]}"#,
    );
    let draft = endpoint(&files, &new);
    let text = filled(&draft);
    assert_eq!(canonical(&draft.file, text.as_bytes()), text, "still in canonical form");
    files.insert(draft.file, text);
    let model = wecom_codegen::read_files(files).unwrap_or_else(|error| panic!("{error}"));
    let code = rust::emit(&model).expect("the code is Rust");
    let shop = code.iter().find(|file| file.path.ends_with("api/shop.rs")).expect("the domain's module");
    for name in
        ["pub struct FindGoods", "pub struct FindGoodsResponse", "pub struct Filter", "pub struct Deep", "pub struct Deeper"]
    {
        assert!(shop.text.contains(name), "{name}");
    }
    let domain = model.domains.iter().find(|domain| domain.name == "shop").expect("it is there");
    let found = domain.endpoints.iter().find(|endpoint| endpoint.name == "find_goods").expect("it is there");
    assert!(found.pages.is_some(), "it pages");
    let response = found.response.as_ref().expect("it answers");
    assert!(response.fields.iter().any(|field| field.key == "password" && field.sensitive));
}

#[test]
fn a_second_draft_does_not_wait_for_the_first_to_be_finished() {
    let mut files = files();
    let first = endpoint(&files, &bare("office", "open", r#"{"door": 1}"#, "{}"));
    files.insert(first.file, first.text);
    let second = endpoint(&files, &bare("office", "close", r#"{"door": 1}"#, "{}"));
    assert!(second.text.contains("  open:\n") && second.text.contains("  close:\n"), "{}", second.text);
    let asked = left(&second);
    assert!(asked.iter().all(|left| !left.contains("`open`")), "only what is new is asked for: {asked:?}");
    assert_eq!(asked.iter().filter(|left| left.ends_with("the `summary` of member `door` is empty")).count(), 1, "{asked:?}");
}
