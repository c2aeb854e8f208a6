//! The real spec, damaged in hundreds of ways: each damage is reported where it is, or does not change what users get.
//!
//! Nothing is random: a kind of damage is done in places that are spread evenly over all files, the same in every run. The spec is cut
//! into small specs first (`world.rs`), because to read all of it a thousand times takes minutes. What must come of a mutant is
//! `Want` in `mutant.rs`; where damage may make another spec in which nothing is wrong, `reason.rs` says why it may.

#![allow(clippy::panic, reason = "a test says what is wrong by panicking")]

mod kinds;
mod lines;
mod mutant;
mod reason;
mod surface;
mod world;

use kinds::{FAMILIES, Kind, mutants};
use mutant::Mutant;
use wecom_codegen::diagnostic::Rule;
use wecom_codegen::{Error, read_files};

/// Judges every mutant of a family, of which there are so many at least.
fn judge(family: &str, least: usize) {
    let (mut wrong, mut count, mut accepted) = (Vec::new(), 0, 0);
    for kind in kinds_of(family) {
        let mutants = mutants(kind);
        assert!(!mutants.is_empty(), "there is nothing to damage for: {}", kind.name);
        count += mutants.len();
        for outcome in mutants.iter().map(Mutant::judge) {
            match outcome {
                Ok(None) => {}
                Ok(Some(_)) => accepted += 1,
                Err(why) => wrong.push(why),
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(accepted * 2 < count, "{accepted} of {count} are other specs: the damage misses");
    assert!(count >= least, "{count} mutants only");
}

fn kinds_of(family: &str) -> &'static [Kind] {
    FAMILIES.iter().find(|(name, _)| *name == family).map_or(&[], |(_, kinds)| kinds)
}

#[test]
fn a_damaged_key_is_reported_where_it_is() {
    judge("keys", 50);
}

#[test]
fn a_damaged_type_or_member_is_reported_where_it_is() {
    judge("types", 60);
}

#[test]
fn a_damaged_endpoint_or_event_is_reported_where_it_is() {
    judge("entries", 45);
}

#[test]
fn a_damaged_example_is_reported_where_it_is() {
    judge("examples", 50);
}

#[test]
fn a_damaged_token_or_errcode_is_reported_where_it_is() {
    judge("graph", 30);
}

#[test]
fn damaged_text_is_reported_where_it_is_or_is_another_spec() {
    judge("raw", 90);
}

#[test]
fn what_is_no_damage_changes_nothing() {
    judge("same", 17);
}

/// The worlds are cut out of the spec; this is the spec.
#[test]
fn the_whole_spec_reports_three_mistakes_of_three_files_as_three() {
    let mut files = world::real();
    let mut damage = |file: &str, from: &str, to: &str| {
        let text = String::from_utf8(files.get(file).expect("the spec has it").to_vec()).expect("UTF-8");
        let at = text.find(from).unwrap_or_else(|| panic!("{file} does not say `{from}`"));
        files.insert(file, text.replacen(from, to, 1));
        (file.to_owned(), text[..at].matches('\n').count() + 1)
    };
    let places = [
        damage("api/provider/license.yaml", "list<OrderBrief>", "list<OrderBreif>"),
        damage("events/service.yaml", "<InfoType><![CDATA[create_auth]]>", "<InfoType><![CDATA[create_auht]]>"),
        damage("tokens.yaml", "call: base.gettoken", "call: base.get_token"),
    ];
    let Err(Error::Spec(report)) = read_files(files) else { panic!("the damage is found") };
    let found: Vec<(Rule, (String, usize))> = report
        .found
        .iter()
        .map(|found| (found.rule, (found.span.file.to_string(), usize::try_from(found.span.line).unwrap_or_default())))
        .collect();
    let rules = [Rule::UnknownType, Rule::ExampleEvent, Rule::TokenCall];
    assert_eq!(found, rules.into_iter().zip(places).collect::<Vec<_>>());
}
