//! The whole output for the naming obstacle course, line by line.
//!
//! After a wanted change run `UPDATE_GOLDEN=1 cargo test -p wecom-codegen --test emit_golden` and review the diff.

use std::path::{Path, PathBuf};

use wecom_codegen::emit::OutputFile;
use wecom_codegen::emit::rust::emit;
use wecom_codegen::output;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn obstacle() -> Vec<OutputFile> {
    let model = wecom_codegen::read(&tests().join("fixtures/obstacle")).unwrap_or_else(|error| panic!("{error}"));
    emit(&model).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_obstacle_course_comes_out_as_it_was_reviewed() {
    let golden = tests().join("golden/obstacle");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        output::write(&golden, &obstacle()).expect("the golden files can be written");
    }
    let diff = output::compare(&golden, &obstacle()).expect("the golden files can be read");
    assert!(diff.is_empty(), "{diff}\nIf this is wanted: UPDATE_GOLDEN=1 cargo test -p wecom-codegen --test emit_golden");
}

#[test]
fn the_same_spec_comes_out_the_same_twice() {
    assert_eq!(obstacle(), obstacle());
}

#[test]
fn every_file_says_where_it_comes_from_and_is_listed_once() {
    let files = obstacle();
    for file in &files {
        assert!(file.text.contains(output::MARK), "{}", file.path.display());
        assert!(file.text.starts_with("//! ") && file.text.ends_with('\n'), "{}", file.path.display());
    }
    assert!(files.is_sorted_by(|a, b| a.path < b.path));
}

#[test]
fn no_line_ends_in_blanks_and_no_gap_is_wider_than_one_line() {
    for file in obstacle() {
        assert!(file.text.lines().all(|line| line.trim_end() == line), "{}", file.path.display());
        assert!(!file.text.contains("\n\n\n"), "{}", file.path.display());
    }
}
