//! The command: what it writes, replaces, removes, and leaves alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder for one test, which goes away with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("wecom-site-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    fn docs(&self) -> Output {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/obstacle");
        let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
        command.args(["docs", "-o"]).arg(&self.0).arg("--spec").arg(spec);
        command.output().expect("the command runs")
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("the folder is writable");
        fs::write(path, text).expect("the folder is writable");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Whatever stays behind is in the temp folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_second_run_writes_nothing() {
    let out = Folder::new("twice");
    let first = out.docs();
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    assert!(out.0.join("index.html").is_file() && out.0.join("assets/search.js").is_file());
    let again = said(&out.docs());
    assert!(again.contains("index.html: 0 written, 0 removed, "), "{again}");
}

#[test]
fn its_own_stale_pages_go_and_other_files_stay() {
    let out = Folder::new("stale");
    out.docs();
    let page = fs::read_to_string(out.0.join("api/maze/move.html")).expect("it was written");
    out.write("api/gone/gone.html", &page);
    out.write("CNAME", "docs.example.com");
    out.write(".git/config", "not to be touched");
    let output = said(&out.docs());
    assert!(output.contains(": 0 written, 1 removed, "), "{output}");
    assert!(!out.0.join("api/gone").exists() && out.0.join("CNAME").exists() && out.0.join(".git/config").exists());
}

#[test]
fn a_folder_of_other_files_is_left_alone() {
    let out = Folder::new("foreign");
    out.write("thesis.txt", "years of work");
    let output = out.docs();
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("none that was generated"), "{}", said(&output));
    assert_eq!(fs::read_dir(&out.0).expect("it is there").count(), 1);
}

#[test]
fn a_page_by_hand_is_never_written_over() {
    let out = Folder::new("hand");
    out.docs();
    out.write("tokens.html", "<p>mine</p>");
    let output = out.docs();
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("tokens.html: this file was not generated"), "{}", said(&output));
    assert_eq!(fs::read_to_string(out.0.join("tokens.html")).expect("it is there"), "<p>mine</p>");
}

#[test]
fn the_folder_has_to_be_named() {
    let output = Command::new(env!("CARGO_BIN_EXE_wecom-codegen")).arg("docs").output().expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
}
