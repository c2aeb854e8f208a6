//! Where the older spec comes from: `cargo codegen diff` in a repository of its own, and against folders.

use serde_json::Value;

use crate::repository::{Repository, stderr, stdout};

#[test]
fn on_main_itself_what_is_not_committed_shows() {
    let repository = Repository::new();
    let clean = repository.diff(&[]);
    assert_eq!((clean.status.code(), stdout(&clean).lines().last()), (Some(0), Some("no difference")));
    repository.edit("api/shop.yaml", "rename_good:", "call_good:");
    let text = stdout(&repository.diff(&[]));
    assert!(text.starts_with("HEAD ("), "{text}");
    assert!(text.contains("endpoint shop.call_good: renamed, shop.rename_good → shop.call_good"), "{text}");
    assert!(text.ends_with("advice: breaking: 0.3.1 → 0.4.0 (minor)\n"), "{text}");
}

#[test]
fn on_a_branch_it_is_what_the_branch_did() {
    let repository = Repository::new();
    repository.git(&["checkout", "-q", "-b", "work"]);
    repository.commit_edit("api/shop.yaml", "green: green}", "green: green, black: black}");
    // What happens on main meanwhile is none of it.
    repository.git(&["checkout", "-q", "main"]);
    repository.commit_edit("api/shop.yaml", "sold: 3}", "sold: 3, lost: 4}");
    repository.git(&["checkout", "-q", "work"]);
    let text = stdout(&repository.diff(&[]));
    assert!(text.starts_with("main ("), "{text}");
    assert!(text.contains("compatible (1)\n  enum value shop.Color.black: added, black  api/shop.yaml:"), "{text}");
    assert!(text.ends_with("advice: compatible: 0.3.1 → 0.3.2 (patch)\n"), "{text}");
}

#[test]
fn a_revision_is_read_without_being_checked_out() {
    let repository = Repository::new();
    repository.git(&["tag", "v1"]);
    repository.commit_edit("api/shop.yaml", "green: green}", "green: green, black: black}");
    repository.edit("api/stock.yaml", "  count:", "  tally:");
    let diff: Value = serde_json::from_str(&stdout(&repository.diff(&["v1", "--json"]))).expect("JSON");
    let names: Vec<_> = diff["changes"].as_array().expect("a list").iter().map(|change| change["name"].as_str()).collect();
    assert_eq!(names, [Some("stock.tally"), Some("shop.Color.black")]);
    assert!(diff["base"].as_str().is_some_and(|base| base.starts_with("v1 (")), "{}", diff["base"]);
    assert!(repository.read("api/stock.yaml").contains("  tally:"), "the work tree is left alone");
}

#[test]
fn a_spec_at_the_top_of_its_repository_will_do() {
    let repository = Repository::at_the_top();
    repository.edit("errors.yaml", "name: no_such_shop", "name: shop_missing");
    let text = stdout(&repository.diff(&["HEAD"]));
    assert!(text.contains("errcode shop_missing: renamed, no_such_shop → shop_missing"), "{text}");
    assert!(
        text.ends_with("advice: breaking: a minor release while the version starts with 0, a major one after that\n"),
        "{text}"
    );
}

#[test]
fn a_folder_needs_no_repository() {
    let (older, newer) = (Repository::without_git(), Repository::without_git());
    newer.edit("api/shop.yaml", "range: 1..=100", "range: 1..=50");
    let folder = older.spec().display().to_string();
    let text = stdout(&newer.diff(&[folder.as_str()]));
    assert!(text.contains("limits, range 1..=100 → range 1..=50"), "{text}");
    assert!(text.contains("rust compatible, wire breaking; values that were sent before are refused"), "{text}");
    let without = newer.diff(&[]);
    assert_eq!(without.status.code(), Some(2));
    assert!(stderr(&without).contains("name a folder to compare with"), "{}", stderr(&without));
}

#[test]
fn what_cannot_be_compared_with_is_said() {
    let repository = Repository::new();
    let said = |words: &[&str]| {
        let output = repository.diff(words);
        (output.status.code(), stderr(&output))
    };
    let (code, text) = said(&["v9"]);
    assert_eq!(code, Some(2));
    assert!(text.contains("`v9` is neither a folder with a spec nor a git revision"), "{text}");
    let (code, text) = said(&["--", "--output=x"]);
    assert_eq!(code, Some(2), "{text}");
    repository.git(&["checkout", "-q", "--orphan", "empty"]);
    repository.git(&["rm", "-rfq", "--cached", "."]);
    repository.git(&["commit", "-q", "--allow-empty", "-m", "nothing"]);
    let (code, text) = said(&["empty"]);
    assert_eq!(code, Some(1));
    assert!(text.contains("has no spec spec/: neither api/ nor events/ is there"), "{text}");
    let (code, text) = said(&[]);
    assert_eq!(code, Some(2));
    assert!(text.contains("HEAD and main have no commit in common"), "{text}");
    repository.git(&["branch", "-q", "-D", "main"]);
    let (code, text) = said(&[]);
    assert_eq!(code, Some(2));
    assert!(text.contains("there is neither main nor origin/main here"), "{text}");
}

#[test]
fn an_older_spec_need_not_obey_todays_rules() {
    let repository = Repository::new();
    // An unused type, an example that does not fit, and a key that nobody knows any more.
    repository.commit_edit("api/shop.yaml", "  Review:\n", "  Lonely: {summary: Nobody uses it., fields: {}}\n  Review:\n");
    repository.commit_edit("api/shop.yaml", "reason: spelling}", "reason: 7}");
    repository.git(&["tag", "v1"]);
    repository.commit_edit("api/shop.yaml", "    effect: act\n", "    effect: act\n    colour: red\n");
    repository.git(&["tag", "v2"]);
    for (from, to) in [
        ("  Lonely: {summary: Nobody uses it., fields: {}}\n", ""),
        ("reason: 7}", "reason: spelling}"),
        ("    colour: red\n", ""),
    ] {
        repository.edit("api/shop.yaml", from, to);
    }
    let (v1, v2) = (repository.diff(&["v1"]), repository.diff(&["v2"]));
    assert_eq!((v1.status.code(), v2.status.code()), (Some(0), Some(0)));
    assert!(stdout(&v1).contains("type shop.Lonely: removed"), "{}", stdout(&v1));
    let (note, known) = (stdout(&v2).contains("is not up to today's rules"), stdout(&v2).contains("type shop.Lonely: removed"));
    assert!(note && known, "{}", stdout(&v2));
}

#[test]
fn an_older_spec_that_is_no_yaml_is_refused_with_its_place() {
    let repository = Repository::new();
    repository.commit_edit("api/shop.yaml", "title: 商店\n", "title: [商店\n");
    repository.git(&["tag", "broken"]);
    repository.edit("api/shop.yaml", "title: [商店\n", "title: 商店\n");
    let output = repository.diff(&["broken"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains(":spec/api/shop.yaml:"), "{}", stderr(&output));
    assert!(stderr(&output).contains("error[WC0101]"), "{}", stderr(&output));
    assert!(stdout(&output).is_empty());
}
