//! What each domain has, and how sure it is.

use serde_json::{Value, json};
use wecom_codegen::coverage::{self, Count, Tally};
use wecom_codegen::model::Proof;

use crate::folder::Folder;
use crate::run;

fn of<'c>(counts: &'c [Count], domain: &str) -> &'c Count {
    counts.iter().find(|count| count.domain == domain).expect("the domain is counted")
}

#[test]
fn entries_are_told_apart_by_what_they_were_read_from() {
    let page = "checked: {page: 23, updated: 2024-03-05}";
    for (form, proof) in [
        (page, Proof::Proven),
        ("checked: {page: 23, updated: 2024-03-05, part: true}", Proof::Partly),
        ("checked: {page: 23, updated: 2024-03-05, via: copy}", Proof::Partly),
        ("checked: {page: 23, updated: 2024-03-05, part: true, via: copy}", Proof::Partly),
        ("checked: {page: 23, updated: 2024-03-05}\n    from: peer", Proof::Hearsay),
        ("checked: no", Proof::Hearsay),
    ] {
        let folder = Folder::good();
        folder.edit("api/shop.yaml", page, form);
        let found: Vec<Proof> = folder.model().domains[0].endpoints.iter().map(|endpoint| endpoint.proof()).collect();
        assert_eq!(found, [Proof::Hearsay, proof, Proof::Hearsay], "{form}");
    }
}

#[test]
fn a_domain_is_its_endpoints_and_its_events() {
    let counts = coverage::counts(&Folder::good().model());
    let shop = of(&counts, "shop");
    assert_eq!(shop.endpoints, Tally { proven: 1, partly: 0, hearsay: 2 });
    assert_eq!((shop.events.all(), shop.entries().all()), (2, 5));
    let stock = of(&counts, "stock");
    assert_eq!((stock.endpoints.all(), stock.events.all(), stock.open), (2, 0, 0));
    let total = coverage::total(&counts);
    assert_eq!((total.endpoints.all(), total.events.all(), total.open), (5, 2, shop.open));
}

#[test]
fn members_that_are_free_json_are_counted_wherever_they_stand() {
    let folder = Folder::good();
    let open = |folder: &Folder| coverage::total(&coverage::counts(&folder.model())).open;
    let before = open(&folder);
    let counts = "counts: {type: list<i64>, summary: How many of each.}";
    folder.edit("api/stock.yaml", counts, &format!("{counts}\n      rest: {{type: map<json>?, summary: Anything else.}}"));
    assert_eq!(open(&folder), before + 1);
    folder.edit("api/stock.yaml", "shelf: {type: ShelfId, summary: Which shelf.}", "shelf: {type: ShelfId, summary: Which.}");
    assert_eq!(open(&folder), before + 1);
}

#[test]
fn people_get_a_table_and_programs_an_object() {
    let folder = Folder::good();
    let (code, out, err) = run(&folder, &["coverage"], "");
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let rows: Vec<Vec<&str>> = out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["domain", "endpoints", "events", "replies", "proven", "partly", "hearsay", "json"]);
    assert_eq!(rows[2], ["stock", "2", "0", "0", "0", "0", "2", "0"]);
    assert_eq!(rows.last().map(|row| row[..3].to_vec()), Some(vec!["all", "5", "2"]));
    let (_, out, _) = run(&folder, &["coverage", "--format", "json"], "");
    let object: Value = serde_json::from_str(&out).expect("one object");
    assert_eq!(object["domains"][0]["endpoints"], json!({"all": 3, "proven": 1, "partly": 0, "hearsay": 2}));
    assert_eq!(object["all"]["events"]["all"], 2);
}

#[test]
fn a_listing_says_beside_itself_how_sure_it_is() {
    let folder = Folder::good();
    let (_, out, err) = run(&folder, &["list", "endpoints"], "");
    assert_eq!(out.lines().count(), 5, "one line each");
    assert!(out.lines().any(|line| line.contains(" proven ")) && out.lines().any(|line| line.contains(" hearsay ")), "{out}");
    let rows: Vec<Vec<&str>> = err.lines().map(|line| line.split_whitespace().collect()).collect();
    assert!(rows.contains(&vec!["shop", "3", "1", "0", "2"]) && rows.contains(&vec!["all", "5", "1", "0", "4"]), "{err}");
    let (_, _, err) = run(&folder, &["list", "events"], "");
    assert!(!err.contains("stock") && err.contains("shop"), "only domains that have some: {err}");
    assert_eq!(run(&folder, &["list", "endpoints", "--json"], "").2, "", "programs read the list itself");
}
