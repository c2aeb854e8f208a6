//! The command line, as cargo runs it.

use std::process::{Command, Output};

use crate::folder::Folder;

/// A spec, and a crate to generate into.
struct Home {
    spec: Folder,
    package: Folder,
}

impl Home {
    fn new() -> Self {
        let home = Self { spec: Folder::good(), package: Folder::new() };
        let manifest = "[features]\n# codegen: domains (begin)\n# codegen: domains (end)\n";
        home.package.write("Cargo.toml", manifest);
        home
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
        command.args(args).arg("--spec").arg(self.spec.path());
        if matches!(args.first(), None | Some(&("generate" | "check"))) {
            command.arg("--out").arg(self.package.path().join("src/generated"));
        }
        command.output().expect("the command runs")
    }

    /// A file of the spec, as messages show it.
    fn file(&self, name: &str) -> String {
        self.spec.path().join(name).display().to_string()
    }

    fn code(&self, args: &[&str]) -> Option<i32> {
        self.run(args).status.code()
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn generates_by_default_and_is_fresh_then() {
    let home = Home::new();
    assert_eq!(home.code(&["check"]), Some(1));
    assert!(!home.package.path().join("src").exists(), "check writes nothing");
    assert_eq!(home.code(&[]), Some(0));
    assert!(home.package.read("src/generated/api/shop.rs").contains("pub fn list_goods"));
    assert!(home.package.read("Cargo.toml").contains("\nshop = []\nstock = []\nfull = [\"shop\", \"stock\"]\n"));
    assert_eq!(home.code(&["check"]), Some(0));
    let again = stdout(&home.run(&["generate"]));
    assert!(again.contains(": 0 written, 0 removed, "), "{again}");
}

#[test]
fn a_stale_file_fails_with_a_diff_and_the_command_to_run() {
    let home = Home::new();
    home.run(&[]);
    home.spec.edit("api/shop.yaml", "summary: Upload a picture.", "summary: Upload one picture.");
    let output = home.run(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("\n+    /// 上传: upload one picture."), "{}", stdout(&output));
    assert!(stderr(&output).contains("run `cargo codegen`"), "{}", stderr(&output));
}

#[test]
fn a_stale_feature_fails_too() {
    let home = Home::new();
    home.run(&[]);
    home.package.edit("Cargo.toml", "stock = []\n", "");
    let output = home.run(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("+stock = []\n"), "{}", stdout(&output));
}

#[test]
fn a_wrong_spec_writes_nothing() {
    let home = Home::new();
    home.spec.edit("api/shop.yaml", "effect: act", "effect: acts");
    for command in ["generate", "check", "lint", "list"] {
        let args: &[&str] = if command == "list" { &["list", "events"] } else { &[command] };
        let output = home.run(args);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("error[WC0106]"), "{}", stderr(&output));
        assert!(stdout(&output).is_empty());
    }
    assert!(!home.package.path().join("src").exists());
}

#[test]
fn mistakes_go_where_they_are_read() {
    let home = Home::new();
    home.spec.edit("api/shop.yaml", "effect: act", "effect: acts");
    for command in [&["lint"][..], &["list", "events"], &["check"]] {
        let run = |form: &str| home.run(&[command, &["--format", form]].concat());
        for (form, begin) in
            [("human", "error[WC0106]: `acts` is none of read, set, act\n"), ("short", &*home.file("api/shop.yaml"))]
        {
            let output = run(form);
            assert!(stderr(&output).starts_with(begin) && stdout(&output).is_empty(), "{form}: {}", stderr(&output));
            assert_eq!(output.status.code(), Some(1));
        }
        let output = run("json");
        let object: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("one object");
        assert_eq!((object["code"].as_str(), object["span"]["line"].as_u64()), (Some("WC0106"), Some(66)));
        assert_eq!((object["fix"]["text"].as_str(), stderr(&output).as_str()), (Some("act"), ""));
        let output = run("github");
        assert!(stdout(&output).starts_with("::error file=") && stderr(&output).is_empty(), "{}", stdout(&output));
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn a_program_reads_nothing_when_nothing_is_wrong() {
    let home = Home::new();
    for form in ["json", "github"] {
        let output = home.run(&["lint", "--format", form]);
        assert_eq!((output.status.code(), stdout(&output), stderr(&output)), (Some(0), String::new(), String::new()));
    }
}

#[test]
fn lists_are_one_json_array() {
    let home = Home::new();
    for (what, count) in [("endpoints", 5), ("events", 2), ("tokens", 3), ("errcodes", 2)] {
        let output = home.run(&["list", what, "--json"]);
        let list: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(list.as_array().map(Vec::len), Some(count), "{what}");
        assert_eq!(stdout(&home.run(&["list", what])).lines().count(), count);
    }
}

#[test]
fn a_line_says_whose_call_it_is_which_feature_has_it_and_where_it_is_described() {
    let home = Home::new();
    let lines = |what: &str| -> Vec<Vec<String>> {
        let words = |line: &str| line.split_whitespace().map(str::to_owned).collect();
        stdout(&home.run(&["list", what])).lines().map(words).collect()
    };
    let listed: serde_json::Value = serde_json::from_slice(&home.run(&["list", "endpoints", "--json"]).stdout).expect("JSON");
    for (line, item) in lines("endpoints").iter().zip(listed.as_array().expect("an array")) {
        let page = item["page"].to_string();
        let known = [&item["token"], &item["feature"], &item["name"]].map(|value| value.as_str().expect("text"));
        let stands = |word: &str| line.iter().any(|it| it == word);
        assert!(known.into_iter().chain([page.as_str()]).all(stands), "{line:?} beside {item}");
    }
    for line in lines("events") {
        assert!(line.iter().any(|it| it == "callback") && line.iter().any(|it| it.contains("app") || it == "suite"), "{line:?}");
        assert!(line.iter().any(|it| it.parse::<u32>().is_ok()), "a page: {line:?}");
    }
}

#[test]
fn a_command_that_makes_no_sense_is_a_mistake_of_usage() {
    let home = Home::new();
    for args in [&["generat"][..], &["list"], &["list", "things"], &["lint", "--json"], &["--speck"], &["check", "lint"]] {
        let output = home.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr(&output).contains("try '--help'"), "{args:?}");
    }
}

#[test]
fn help_is_everywhere() {
    let home = Home::new();
    for args in [&["--help"][..], &["-h"], &["list", "--help"], &["check", "--help"]] {
        let output = home.run(args);
        assert_eq!(output.status.code(), Some(0));
        assert!(stdout(&output).contains("Usage: cargo codegen"), "{args:?}");
    }
}
