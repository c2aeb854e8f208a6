//! Every row of the table: the diff says what the row expects, and nothing else.

use std::collections::BTreeSet;

use wecom_codegen::diff::{self, Change, SurfaceDiff};

use crate::table::{base, read, rows};

fn line(change: &Change) -> String {
    let Change { subject, name, kind, rust, wire, .. } = change;
    format!("{subject} {name}: {kind}; rust {rust}, wire {wire}")
}

fn lines(diff: &SurfaceDiff) -> Vec<String> {
    let mut lines: Vec<String> = diff.changes.iter().map(line).collect();
    lines.sort();
    lines
}

#[test]
fn each_edit_is_told_as_the_table_says() {
    let rows = rows();
    assert!(rows.len() >= 45, "{} rows", rows.len());
    let mut wrong = String::new();
    for row in &rows {
        let (older, newer) = row.specs();
        let (found, expected) = (lines(&diff::compare(&older, &newer)), row.expected());
        if found != expected {
            wrong += &format!("{}\n  expected {expected:#?}\n  found {found:#?}\n", row.name());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    let model = read(base());
    assert_eq!(lines(&diff::compare(&model, &model)), Vec::<String>::new());
}

#[test]
fn whoever_breaks_is_probed_and_has_a_name_of_its_own() {
    let rows = rows();
    let names: BTreeSet<&str> = rows.iter().map(|row| row.name()).collect();
    assert_eq!(names.len(), rows.len());
    for row in rows {
        let probed = row.text("probe").or(row.text("unprobed")).is_some();
        assert_eq!(row.breaks_rust(), probed, "{}", row.name());
        assert!(row.breaks_rust() || row.text("blind").is_none(), "{}", row.name());
    }
}
