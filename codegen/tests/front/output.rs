//! What is written, kept, removed and compared.

use std::fs;
use std::time::{Duration, SystemTime};

use wecom_codegen::emit::OutputFile;
use wecom_codegen::features::Manifest;
use wecom_codegen::output::{MARK, compare, write};

use crate::folder::Folder;

fn file(path: &str, text: &str) -> OutputFile {
    OutputFile { path: path.into(), text: format!("//! Generated {MARK}\n{text}\n") }
}

fn two() -> Vec<OutputFile> {
    vec![file("api/a.rs", "a"), file("mod.rs", "m")]
}

#[test]
fn writes_what_is_missing_and_nothing_twice() {
    let out = Folder::new();
    let first = write(out.path(), &two()).expect("writable");
    assert_eq!(first.changed, [out.path().join("api/a.rs"), out.path().join("mod.rs")]);
    assert_eq!(out.read("api/a.rs"), two()[0].text);
    let second = write(out.path(), &two()).expect("writable");
    assert_eq!((second.changed.len(), second.removed.len(), second.unchanged), (0, 0, 2));
}

#[test]
fn a_file_that_is_right_keeps_its_time() {
    let out = Folder::new();
    write(out.path(), &two()).expect("writable");
    let path = out.path().join("mod.rs");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(long_ago)).expect("writable");
    write(out.path(), &[file("api/a.rs", "changed"), file("mod.rs", "m")]).expect("writable");
    let modified = fs::metadata(&path).and_then(|data| data.modified()).expect("readable");
    assert_eq!(modified, long_ago);
    assert!(out.read("api/a.rs").contains("changed"));
}

#[test]
fn what_nothing_generates_goes_with_its_empty_folder() {
    let out = Folder::new();
    write(out.path(), &two()).expect("writable");
    out.write("mod2.rs", "by hand");
    let written = write(out.path(), &[file("mod.rs", "m")]).expect("writable");
    assert_eq!(written.removed, [out.path().join("api/a.rs"), out.path().join("mod2.rs")]);
    assert!(!out.path().join("api").exists());
}

#[test]
fn a_folder_of_other_files_is_left_alone() {
    let out = Folder::new();
    out.write("main.rs", "fn main() {}");
    let error = write(out.path(), &two()).expect_err("not ours");
    assert!(error.to_string().contains("none that was generated"), "{error}");
    assert_eq!(out.read("main.rs"), "fn main() {}");
}

#[test]
fn comparing_writes_nothing_and_shows_a_diff() {
    let out = Folder::new();
    write(out.path(), &two()).expect("writable");
    assert_eq!(compare(out.path(), &two()).expect("readable"), "");
    out.write("api/a.rs", &format!("//! Generated {MARK}\nedited\n"));
    out.write("orphan.rs", "left\n");
    let diff = compare(out.path(), &two()).expect("readable");
    assert!(diff.contains("@@ -1,2 +1,2 @@\n"), "{diff}");
    assert!(diff.contains("-edited\n+a\n"), "{diff}");
    assert!(diff.contains("+++ /dev/null\n@@ -1 +0,0 @@\n-left\n"), "{diff}");
    assert_eq!(out.read("orphan.rs"), "left\n");
    fs::remove_file(out.path().join("mod.rs")).expect("it is there");
    assert!(compare(out.path(), &two()).expect("readable").contains("--- /dev/null\n"));
}

const MANIFEST: &str = "[features]\n# codegen: domains (begin)\nold = []\n# codegen: domains (end)\nafter = []\n";

#[test]
fn the_manifest_is_that_of_the_crate_around_the_output() {
    let home = Folder::new();
    home.write("Cargo.toml", MANIFEST);
    let manifest = Manifest::find(&home.path().join("src/generated")).expect("readable").expect("two levels up");
    let text = manifest.with("new = []\n");
    assert_eq!(text, "[features]\n# codegen: domains (begin)\nnew = []\n# codegen: domains (end)\nafter = []\n");
    assert_eq!(Manifest::find(&home.path().join("a/b/c")).expect("readable"), None);
}

#[test]
fn a_manifest_without_markers_is_none_of_ours() {
    let home = Folder::new();
    home.write("Cargo.toml", "[features]\nold = []\n");
    assert_eq!(Manifest::find(&home.path().join("src/generated")).expect("readable"), None);
}
