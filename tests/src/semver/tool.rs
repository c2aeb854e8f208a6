//! The first judge: cargo-semver-checks.

use std::path::Path;
use std::process::Command;

use super::Failure;
use super::build::Client;

/// The lints that say that the newer client breaks users of the older one.
pub(super) fn broken(tool: &Path, older: &Client, newer: &Client) -> Result<Vec<String>, Failure> {
    let mut command = Command::new(tool);
    // Whatever is no breaking change may be in a minor release, so that only those are reported.
    command.args(["semver-checks", "check-release", "--color", "never", "--release-type", "minor"]);
    command.arg("--baseline-rustdoc").arg(&older.rustdoc).arg("--current-rustdoc").arg(&newer.rustdoc);
    let output = command.output()?;
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    let failures = text.lines().filter_map(|line| line.strip_prefix("--- failure ")?.split(':').next());
    let failures: Vec<String> = failures.map(str::to_owned).collect();
    match (output.status.success(), failures.is_empty()) {
        (true, true) | (false, false) => Ok(failures),
        _ => Err(format!("cargo-semver-checks cannot compare: {text}").into()),
    }
}
