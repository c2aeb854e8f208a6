//! The side of a build script that talks to cargo: what to watch, what is wrong, and where the code goes.

use std::fmt::{Display, Write as _};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{Private, read};
use crate::diagnostic::Diagnostic;
use crate::{Error, Report, output};

/// The whole build script of a crate with a private spec in this folder, which is relative to its `Cargo.toml`.
///
/// It writes `wecom.rs` into the folder that cargo gives it, for `include!(concat!(env!("OUT_DIR"), "/wecom.rs"))`, and asks to be
/// run again when something in the folder of the spec changes. Everything that is wrong goes to cargo: a line for each mistake,
/// and the whole of it with the lines of the YAML below.
#[must_use = "`main` returns it, so that cargo stops when something is wrong"]
pub fn build(spec: impl AsRef<Path>) -> ExitCode {
    match run(spec.as_ref(), std::env::var_os("OUT_DIR").map(PathBuf::from)) {
        Ok(said) => {
            say(&said);
            ExitCode::SUCCESS
        }
        Err(Stopped { said, explained }) => {
            say(&said);
            // Nobody is left to hear that this failed.
            let _ = io::stderr().write_all(explained.as_bytes());
            ExitCode::FAILURE
        }
    }
}

/// What stops a build: the lines for cargo, and the text for people.
struct Stopped {
    said: String,
    explained: String,
}

fn run(spec: &Path, out: Option<PathBuf>) -> Result<String, Stopped> {
    // Of a folder cargo looks at everything inside.
    let mut said = format!("cargo::rerun-if-changed={}\n", spec.display());
    match generate(spec, out) {
        Ok(private) => {
            for warning in &private.warnings {
                directive(&mut said, "warning", &line(private.root(), warning));
            }
            Ok(said)
        }
        Err(Wrong::Spec(report)) => {
            for diagnostic in &report.found {
                directive(&mut said, "error", &line(report.root(), diagnostic));
            }
            Err(Stopped { said, explained: report.to_string() })
        }
        Err(Wrong::Other(message)) => {
            directive(&mut said, "error", &message);
            Err(Stopped { said, explained: message + "\n" })
        }
    }
}

enum Wrong {
    Spec(Report),
    Other(String),
}

impl<T: Display> From<T> for Wrong {
    fn from(error: T) -> Self {
        Self::Other(error.to_string())
    }
}

fn generate(spec: &Path, out: Option<PathBuf>) -> Result<Private, Wrong> {
    let out = out.ok_or("OUT_DIR is not set: this is for build scripts, which cargo runs")?;
    let private = read(spec).map_err(|error| match error {
        Error::Spec(report) => Wrong::Spec(report),
        other => Wrong::from(other),
    })?;
    let file = private.rust()?;
    output::write_file(&out.join(&file.path), &file.text)?;
    Ok(private)
}

/// A line for cargo. What comes after a line break would be taken for another directive.
fn directive(said: &mut String, kind: &str, message: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(said, "cargo::{kind}={}", message.replace(['\r', '\n'], " "));
}

fn line(root: &Path, diagnostic: &Diagnostic) -> String {
    let Diagnostic { span, message, help, .. } = diagnostic;
    let place = root.join(&*span.file);
    format!("{}:{}:{}: {}: {message}; {help}", place.display(), span.line, span.column, diagnostic.code())
}

fn say(lines: &str) {
    let _ = io::stdout().write_all(lines.as_bytes());
}
