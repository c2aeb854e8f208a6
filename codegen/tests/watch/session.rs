//! One change after another.

use std::fs;

use wecom_codegen::Error;

use crate::home::Home;

#[test]
fn only_what_a_change_touches_is_written() {
    let home = Home::new();
    let mut session = home.session();
    let first = session.generate().expect("everything is new");
    assert!(home.touched(&first).contains(&"api/shop.rs".to_owned()), "{first}");
    assert!(session.generate().is_none(), "nothing has changed");
    home.edit("api/shop.yaml", "summary: Upload a picture.", "summary: Upload one picture.");
    let second = session.generate().expect("something has changed");
    assert_eq!(home.touched(&second), ["api/shop.rs", "mod.rs"]);
    assert!(second.to_string().contains("\n2 written, 0 removed, "), "{second}");
    assert!(home.is_fresh());
}

#[test]
fn a_wrong_spec_is_shown_and_writes_nothing() {
    let home = Home::new();
    let mut session = home.session();
    session.generate();
    let before = fs::read_to_string(home.out().join("api/shop.rs")).expect("written");
    home.edit("api/shop.yaml", "effect: act", "effect: acts");
    let broken = session.generate().expect("something has changed");
    assert!(matches!(&broken.result, Err(Error::Spec(report)) if report.found.len() == 1), "{broken}");
    assert!(broken.to_string().contains("effect: acts"), "the line is shown: {broken}");
    assert!(session.generate().is_none(), "it is said once");
    assert_eq!(fs::read_to_string(home.out().join("api/shop.rs")).expect("still there"), before);
    home.edit("api/shop.yaml", "effect: acts", "effect: act");
    let mended = session.generate().expect("something has changed");
    assert!(home.touched(&mended).is_empty(), "{mended}");
}

#[test]
fn what_is_no_spec_is_no_change() {
    let home = Home::new();
    let mut session = home.session();
    session.generate();
    for file in ["api/shop.yaml~", "api/.shop.yaml.swp", "README.md"] {
        fs::write(home.spec().join(file), "half a thought").expect("writable");
    }
    assert!(session.generate().is_none());
}

#[test]
fn files_come_and_go() {
    let home = Home::new();
    let mut session = home.session();
    session.generate();
    let (stock, parking) = (home.spec().join("api/stock.yaml"), home.spec().join("api/parking.yaml"));
    let text = fs::read_to_string(&stock).expect("readable");
    fs::rename(&stock, &parking).expect("writable");
    fs::write(&parking, text.replace("domain: stock", "domain: parking")).expect("writable");
    let outcome = session.generate().expect("something has changed");
    let touched = home.touched(&outcome);
    for file in ["api/parking.rs", "api/stock.rs", "api/mod.rs"] {
        assert!(touched.contains(&file.to_owned()), "{file}: {touched:?}");
    }
    assert!(!home.out().join("api/stock.rs").exists());
    assert!(home.is_fresh());
}

#[test]
fn a_spec_that_is_gone_for_a_moment_is_waited_for() {
    let home = Home::new();
    let mut session = home.session();
    session.generate();
    let aside = home.spec().with_extension("aside");
    fs::rename(home.spec(), &aside).expect("writable");
    assert!(matches!(session.generate().expect("it is gone").result, Err(Error::Io(_))));
    fs::rename(aside, home.spec()).expect("writable");
    let back = session.generate().expect("it is back");
    assert!(home.touched(&back).is_empty(), "{back}");
}

/// What is remembered from before never shows: after any change the folder is what a first run would have made.
#[test]
fn changes_of_shared_files_reach_everything_that_they_touch() {
    let home = Home::new();
    let mut session = home.session();
    session.generate();
    let changes = [
        ("types.yaml", "summary: An amount.", "summary: An amount of money."),
        ("types.yaml", "      fen: ", "      jiao: {type: i64?, summary: Tenths of a yuan.}\n      fen: "),
        ("tokens.yaml", "    query: shop_token\n", "    query: shop_key\n"),
        ("errors.yaml", "meaning: There is no such shop.", "meaning: No shop has this id."),
        ("events/shop.yaml", "    summary: ", "    summary: Once more. "),
        ("api/stock.yaml", "    summary: ", "    summary: Once more. "),
    ];
    for (file, from, to) in changes {
        home.edit(file, from, to);
        let outcome = session.generate().expect("something has changed");
        assert!(!home.touched(&outcome).is_empty(), "{file}: `{to}`");
        assert!(home.is_fresh(), "{file}: `{to}`");
    }
}

/// The trees of the last time are those of the files as they are, not as they were or where they were.
#[test]
fn what_was_wrong_for_a_while_leaves_nothing_behind() {
    let home = Home::new();
    let mut session = home.session();
    session.generate();
    let shop = home.spec().join("api/shop.yaml");
    let good = fs::read(&shop).expect("readable");
    for bad in [&b"domain: shop\nendpoints: {\n"[..], b"\xff\xfe", b"domain: shop\n"] {
        fs::write(&shop, bad).expect("writable");
        let broken = session.generate().expect("something has changed");
        let Err(Error::Spec(now)) = &broken.result else { panic!("{broken}") };
        let Err(Error::Spec(first)) = wecom_codegen::read(&home.spec()) else { panic!("it is wrong") };
        assert_eq!(now.found, first.found, "the same as a first run says");
        // And again, with another file that is different: what was said of this one is still said.
        home.edit("api/stock.yaml", "    summary: ", "    summary: Once more. ");
        let again = session.generate().expect("something has changed");
        let Err(Error::Spec(again)) = &again.result else { panic!("{again}") };
        assert_eq!(again.found, first.found);
    }
    fs::write(&shop, good).expect("writable");
    session.generate();
    assert!(home.is_fresh());
}
