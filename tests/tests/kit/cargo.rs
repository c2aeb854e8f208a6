//! Running commands, and cargo itself.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The workspace.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What a run of a command said.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

/// Lets cargo build something offline from what is locked, and gives what it made.
pub(crate) fn cargo(words: &[&str]) -> Vec<Value> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(words).args(["--offline", "--locked", "--message-format=json"]).current_dir(workspace());
    let ran = Ran::from(cargo.output().unwrap());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let messages = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    messages.filter(|message| message["reason"] == "compiler-artifact").collect()
}
