//! The second judge: the compiler, on programs of users.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Failure;
use super::build::{Client, tool};

/// A program that uses everything that the small spec gives to users.
pub(super) const EVERYBODY: &str = include_str!("../../../codegen/tests/diff/user.rs");

/// A program with these statements in it.
pub(super) fn program(statements: &str) -> String {
    format!(
        "use wecom_service::{{CorpScope, ProviderScope, Scope}};\n\
         fn probe(provider: Scope<ProviderScope>, corp: Scope<CorpScope>, good: wecom_service::shop::Good, \
         file: wecom_service::wire::File) {{\n{statements}\n}}\n"
    )
}

/// What the compiler has against a program; `None` when it compiles. It works in the folder.
pub(super) fn refused(program: &str, client: &Client, folder: &Path) -> Result<Option<String>, Failure> {
    let file = folder.join("probe.rs");
    fs::write(&file, program)?;
    let mut rustc = Command::new(tool("RUSTC", "rustc"));
    rustc.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--cap-lints", "allow", "--out-dir"]);
    rustc.arg(folder).arg("--extern").arg(format!("wecom_service={}", client.metadata.display()));
    let output = rustc.args(&client.arguments).arg(&file).output()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok((!output.status.success()).then_some(text))
}
