//! The command.

use std::io::Write as _;
use std::process::{Command, Stdio};

use super::Folder;

/// Runs `new endpoint` with these samples in files; `-` is standard input, which has the last text.
fn run(folder: &Folder, name: &str, samples: [&str; 2], input: &str) -> (Option<i32>, String, String) {
    let path = |name: &str| if name == "-" { name.to_owned() } else { folder.path().join(name).display().to_string() };
    let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
    command.args(["new", "endpoint", name, "--from-sample", &path(samples[0]), &path(samples[1])]);
    command.args(["--http", "POST /office/open", "--token", "none", "--spec"]).arg(folder.path());
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
    // A command that refuses its arguments does not read.
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&folder.path().display().to_string(), "SPEC");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn it_says_what_was_written_and_what_is_left() {
    let folder = Folder::good();
    folder.write("request.json", "{}");
    let (code, out, err) = run(&folder, "office.open", ["request.json", "-"], r#"{"door": {"wide": 1}, "extra": {}}"#);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let wanted = "wrote SPEC/api/office.yaml (new): endpoint office.open, with Door

left to fill in, which `cargo codegen lint` asks for:
  SPEC/api/office.yaml:2:1: the `title` of the file is empty
  SPEC/api/office.yaml:3:1: the `summary` of the file is empty
  SPEC/api/office.yaml:7:5: the `title` of endpoint `open` is empty
  SPEC/api/office.yaml:8:5: the `summary` of endpoint `open` is empty
  SPEC/api/office.yaml:9:5: the `docs` of endpoint `open` is empty
  SPEC/api/office.yaml:10:5: the `checked` of endpoint `open` is empty
  SPEC/api/office.yaml:13:5: the `effect` of endpoint `open` is empty
  SPEC/api/office.yaml:16:26: the `summary` of member `door` is empty
  SPEC/api/office.yaml:17:27: the `summary` of member `extra` is empty
  SPEC/api/office.yaml:24:5: the `summary` of type `Door` is empty
  SPEC/api/office.yaml:26:25: the `summary` of member `wide` is empty

to look at:
  `extra` is empty in the sample, so it is `json`
  types without `?` say that the member is always there, and one sample cannot tell
  the samples are the example now: replace what must not be public
";
    assert_eq!(out, wanted);
    assert!(folder.read("api/office.yaml").starts_with("domain: office\n"));
}

#[test]
fn a_sample_that_is_no_json_is_reported_with_its_place_and_nothing_is_written() {
    let folder = Folder::good();
    folder.write("request.json", "{}");
    folder.write("response.json", "{\n  \"a\": 1,\n  // not JSON\n}\n");
    let (code, out, err) = run(&folder, "office.open", ["request.json", "response.json"], "");
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert_eq!(err, "error: key must be a string\n --> SPEC/response.json:3:3\n");
    assert!(!folder.path().join("api/office.yaml").exists());
    let (code, _, err) = run(&folder, "office.open", ["request.json", "nowhere.json"], "");
    assert!(code == Some(1) && err.starts_with("error: SPEC/nowhere.json: "), "{err}");
}

#[test]
fn wrong_usage_is_told_apart() {
    let folder = Folder::good();
    assert_eq!(run(&folder, "office.open", ["-", "-"], "{}").0, Some(2), "one standard input, two samples");
    assert_eq!(run(&folder, "open", ["-", "request.json"], "{}").0, Some(2), "no domain");
}
