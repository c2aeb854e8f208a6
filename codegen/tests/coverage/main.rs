//! `cargo codegen coverage`: what is counted, and what a list has to say about the spec.

mod against;
mod copy;
mod counts;

#[path = "../front/folder.rs"]
#[allow(dead_code, reason = "the front has more to do with folders")]
mod folder;

use std::io::Write as _;
use std::process::{Command, Stdio};

use folder::Folder;

/// What the command said: its exit status, stdout and stderr.
type Said = (Option<i32>, String, String);

/// Runs the command over a spec, with this on standard input.
fn run(folder: &Folder, args: &[&str], input: &str) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
    command.args(args).arg("--spec").arg(folder.path());
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
    // A command that refuses its arguments does not read.
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}
