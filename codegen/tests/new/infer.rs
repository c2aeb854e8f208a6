//! Types by name and by value.

use super::{Folder, bare, endpoint, files};
use wecom_codegen::spec::Files;

/// The members of the answer of a draft in a domain of its own, without their blank summaries.
#[track_caller]
fn members(files: &Files, response: &str) -> Vec<String> {
    let draft = endpoint(files, &bare("office", "look", "{}", response));
    let from = draft.text.find("    response:").expect("there is an answer");
    let section = draft.text.get(from..).expect("it is text").lines().skip(1);
    section.take_while(|line| line.starts_with("      ")).map(|line| line.trim().replace(", summary: }", "}")).collect()
}

#[test]
fn scalars_go_by_their_values() {
    let found = members(
        &files(),
        r#"{"a": 1, "b": 1.5, "c": true, "d": "12", "e": 18446744073709551615, "f": null, "g": [1, 2.5], "h": [], "i": {}, "j": [1, "x"]}"#,
    );
    let wanted = [
        "a: {type: i64}",
        "b: {type: f64}",
        "c: {type: bool}",
        "d: {type: string}",
        "e: {type: u64}",
        "f: {type: json?}",
        "g: {type: list<f64>}",
        "h: {type: list<json>}",
        "i: {type: json}",
        "j: {type: list<json>}",
    ];
    assert_eq!(found, wanted);
}

#[test]
fn names_say_what_numbers_and_secrets_are() {
    let found = members(
        &files(),
        r#"{"create_time": 1767225600, "wait_time": 30, "is_open": 1, "is_floor": 4, "open": 1, "password": "p", "mobile_list": ["1"], "sub": {"errcode": 0, "errmsg": "ok"}}"#,
    );
    let wanted = [
        "create_time: {type: timestamp}",
        "wait_time: {type: i64}",
        "is_open: {type: flag}",
        "is_floor: {type: i64}",
        "open: {type: i64}",
        "password: {type: string, sensitive: true}",
        "mobile_list: {type: list<string>, sensitive: true}",
        "sub: {type: Sub}",
    ];
    assert_eq!(found, wanted);
}

#[test]
fn a_name_that_the_spec_knows_is_what_it_is_there_if_the_value_could_be_that() {
    let found =
        members(&files(), r#"{"shop": "s1", "shelf": 3, "shelves": [1, 2], "shops": ["a"], "price": {"fen": 1}, "size": "12"}"#);
    let wanted = [
        "shop: {type: ShopId}",
        "shelf: {type: ShelfId}",
        "shelves: {type: list<i64>}",
        "shops: {type: list<ShopId>}",
        "price: {type: Money}",
        "size: {type: u64, wire: text}",
    ];
    assert_eq!(found, wanted);
    let found = members(&files(), r#"{"shop": 1, "shelf": "top", "price": {"yuan": 1}, "size": 12}"#);
    assert_eq!(found, ["shop: {type: i64}", "shelf: {type: string}", "price: {type: Price}", "size: {type: i64}"]);
}

#[test]
fn the_majority_decides_and_the_own_file_before_all_others() {
    let folder = Folder::good();
    let decl = |name: &str, ty: &str| format!("  {name}: {{summary: S., fields: {{where: {{type: {ty}, summary: S.}}}}}}\n");
    let types = decl("A", "ShelfId") + &decl("B", "i64") + &decl("C", "i64");
    folder.edit("types.yaml", "types:\n", &format!("types:\n{types}"));
    let files = Files::of_folder(folder.path()).expect("a spec");
    assert_eq!(members(&files, r#"{"where": 3}"#), ["where: {type: i64}"], "two of three");
    let own = "domain: office\nendpoints: {}\ntypes:\n  D: {summary: S., fields: {where: {type: ShelfId, summary: S.}}}\n";
    folder.write("api/office.yaml", own);
    let files = Files::of_folder(folder.path()).expect("a spec");
    assert_eq!(members(&files, r#"{"where": 3}"#), ["where: {type: ShelfId}"], "the file's own");
}

#[test]
fn objects_become_types_and_equal_ones_become_one() {
    let draft = endpoint(
        &files(),
        &bare(
            "office",
            "look",
            "{}",
            r#"{"data": {"x": 1}, "room_list": [{"no": 1, "door": {"open": true}}, {"no": 2}], "boxes": [{"w": 1}], "crate": {"w": 2}, "Result": {"y": 1}}"#,
        ),
    );
    // `Box` is a name that generated code needs.
    assert_eq!(draft.types, ["LookItem", "Room", "Door", "LookBox", "LookItem2"]);
    for line in [
        "      data: {type: LookItem, summary: }\n",
        "      room_list: {type: list<Room>, summary: }\n",
        "      boxes: {type: list<LookBox>, summary: }\n",
        "      crate: {type: LookBox, summary: }\n",
        "      door: {type: Door?, summary: }\n",
    ] {
        assert!(draft.text.contains(line), "{line}{}", draft.text);
    }
}

#[test]
fn a_parent_chooses_its_name_before_its_children() {
    let sample = r#"{"statistic_list": [{"statistic": {"count": 1}}]}"#;
    assert_eq!(endpoint(&files(), &bare("office", "look", "{}", sample)).types, ["Statistic", "LookStatistic"]);
}

#[test]
fn keys_that_are_values_make_a_map() {
    let found = members(
        &files(),
        r#"{"counts": {"1": 5, "20": 7}, "by_user": {"woAbCd00112233": {"n": 1}}, "dates": {"2026-01-31": []}}"#,
    );
    assert_eq!(found, ["counts: {type: map<i64>}", "by_user: {type: map<ByUser>}", "dates: {type: map<list<json>>}"]);
}

#[test]
fn an_enum_of_the_file_is_used_again_but_never_made_up() {
    let found = endpoint(&files(), &bare("shop", "paint", r#"{"color": "red"}"#, r#"{"color": "mauve", "kind": "sale"}"#));
    assert!(found.text.contains("      color: {type: Color, summary: }\n"), "{}", found.text);
    assert!(
        found.text.contains("      color: {type: string, summary: }\n      kind: {type: string, summary: }\n"),
        "{}",
        found.text
    );
}

#[test]
fn what_is_sent_always_comes_first() {
    let draft = endpoint(&files(), &bare("office", "look", r#"{"a": null, "b": 1, "c": null, "d": 2}"#, "{}"));
    let order: Vec<usize> =
        ["      b: {", "      d: {", "      a: {", "      c: {"].iter().filter_map(|key| draft.text.find(key)).collect();
    assert!(order.len() == 4 && order.is_sorted(), "{}", draft.text);
}

#[test]
fn paging_is_recognised_by_the_names_of_its_members() {
    let pages = |request: &str, response: &str| {
        let draft = endpoint(&files(), &bare("office", "look", request, response));
        let line = draft.text.lines().find(|line| line.starts_with("    pages: ")).map(|line| line.trim().to_owned());
        (line.unwrap_or_default(), draft.notes)
    };
    let (line, _) =
        pages(r#"{"cursor": "", "limit": 1}"#, r#"{"list": [{"a": 1}], "tags": ["x"], "next_cursor": "c", "has_more": 1}"#);
    assert_eq!(line, "pages: {items: list, cursor: next_cursor, more: has_more}");
    let (line, _) = pages(r#"{"offset": 0, "limit": 1}"#, r#"{"ids": [1], "is_last": true}"#);
    assert_eq!(line, "pages: {items: ids, offset: offset, last: is_last}");
    let (line, notes) = pages("{}", r#"{"ids": [1], "next_cursor": "c"}"#);
    assert_eq!(line, "");
    assert_eq!(notes, ["`next_cursor` speaks for paging, but the sample of the request has no `cursor`: add it, and `pages`"]);
    let (line, notes) = pages(r#"{"cursor": "c"}"#, r#"{"a": [1], "b": [2], "next_cursor": "c"}"#);
    assert_eq!(line, "");
    assert_eq!(notes, ["`next_cursor` speaks for paging, but the answer has 2 lists: add `pages`"]);
}
