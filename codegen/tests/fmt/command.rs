//! The command.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use super::folder::Folder;

fn fmt(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
    command.arg("fmt").args(args);
    command
}

fn run(folder: &Folder, args: &[&str]) -> (Option<i32>, String, String) {
    let output = fmt(args).arg("--spec").arg(folder.path()).output().expect("the command runs");
    said(&output, folder)
}

fn said(output: &Output, folder: &Folder) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&folder.path().display().to_string(), "SPEC");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn check_shows_what_would_change_and_changes_nothing() {
    let folder = Folder::good();
    run(&folder, &[]);
    folder.edit("types.yaml", "summary: The id of a shop.", "summary: \"The id of a shop.\"");
    let before = folder.read("types.yaml");
    let (code, out, err) = run(&folder, &["--check"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("--- aSPEC/types.yaml\n+++ bSPEC/types.yaml\n"), "{out}");
    assert!(out.contains("-    summary: \"The id of a shop.\"\n+    summary: The id of a shop.\n"), "{out}");
    assert!(err.contains("1 of 6 files are not in canonical form; run `cargo codegen fmt`"), "{err}");
    assert_eq!(folder.read("types.yaml"), before);

    let (code, out, _) = run(&folder, &[]);
    assert_eq!((code, out.as_str()), (Some(0), "wrote SPEC/types.yaml\n1 written, 5 unchanged\n"));
    assert_eq!(run(&folder, &["--check"]).0, Some(0));
}

#[test]
fn a_file_that_is_no_yaml_is_reported_and_left_alone_and_the_others_are_written() {
    let folder = Folder::good();
    run(&folder, &[]);
    folder.write("api/stock.yaml", "domain: stock\ntitle: {x\nsummary: \"S.\"\n");
    folder.edit("types.yaml", "summary: The id of a shop.", "summary: \"The id of a shop.\"");
    let (code, out, err) = run(&folder, &[]);
    assert_eq!(code, Some(1));
    assert!(out.contains("wrote SPEC/types.yaml"), "{out}");
    assert!(err.contains("error[WC0101]") && err.contains("SPEC/api/stock.yaml:"), "{err}");
    assert!(err.contains("1 of 6 files could not be read"), "{err}");
    assert_eq!(folder.read("api/stock.yaml"), "domain: stock\ntitle: {x\nsummary: \"S.\"\n");
}

#[test]
fn a_key_that_stands_twice_is_not_for_fmt_to_choose_from() {
    let folder = Folder::good();
    folder.write("api/stock.yaml", "title: A\ntitle: B\n");
    let (code, _, err) = run(&folder, &[]);
    assert_eq!(code, Some(1));
    assert!(err.contains("error[WC0102]") && err.contains("SPEC/api/stock.yaml:2:1"), "{err}");
    assert_eq!(folder.read("api/stock.yaml"), "title: A\ntitle: B\n");
}

#[test]
fn files_can_be_named() {
    let folder = Folder::new();
    folder.write("a.yaml", "title: T\ndomain: a\n");
    folder.write("b.yaml", "title: T\ndomain: b\n");
    let path = folder.path().join("a.yaml");
    let output = fmt(&[]).arg(&path).output().expect("the command runs");
    assert_eq!(said(&output, &folder), (Some(0), "wrote SPEC/a.yaml\n1 written, 0 unchanged\n".to_owned(), String::new()));
    assert_eq!(
        (folder.read("a.yaml").as_str(), folder.read("b.yaml").as_str()),
        ("domain: a\ntitle: T\n", "title: T\ndomain: b\n")
    );
    assert_eq!(fmt(&[]).arg(folder.path()).output().expect("the command runs").status.code(), Some(2), "a folder is no file");
    assert_eq!(fmt(&["nowhere.yaml"]).output().expect("the command runs").status.code(), Some(1));
}

#[test]
fn a_dash_is_a_filter_for_editors() {
    let mut child = fmt(&["-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the command runs");
    child.stdin.take().expect("piped").write_all(b"title: T\ndomain: a\n").expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "domain: a\ntitle: T\n");
}
