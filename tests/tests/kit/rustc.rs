//! Programs of users, compiled against the real crate as far as types go.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use super::cargo::{Ran, cargo, workspace};

/// Compiled crates by their name, and the folders in which they and their own dependencies are.
struct Libraries {
    files: BTreeMap<String, PathBuf>,
    folders: BTreeSet<PathBuf>,
}

/// The crate and everything below it, compiled as far as types go.
fn libraries() -> &'static Libraries {
    static LIBRARIES: OnceLock<Libraries> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        let mut libraries = Libraries { files: BTreeMap::new(), folders: BTreeSet::new() };
        // Without TLS: nothing is sent here.
        for artifact in cargo(&["check", "-p", "wecom-service", "--lib", "--no-default-features", "--features", "full,callback"])
        {
            let name = artifact["target"]["name"].as_str().unwrap().replace('-', "_");
            for file in artifact["filenames"].as_array().unwrap().iter().map(|file| PathBuf::from(file.as_str().unwrap())) {
                libraries.folders.extend(file.parent().map(Path::to_owned));
                if file.extension().is_some_and(|extension| extension == "rmeta") {
                    libraries.files.insert(name.clone(), file);
                }
            }
        }
        libraries
    })
}

/// Compiles a case as far as types go; gives the compiler's errors.
pub(crate) fn compile(case: &Path) -> Vec<Value> {
    let libraries = libraries();
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--error-format", "json"]);
    rustc.arg("-o").arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join(case.with_extension("rmeta").file_name().unwrap()));
    for name in ["wecom_service", "serde", "serde_json"] {
        rustc.arg("--extern").arg(format!("{name}={}", libraries.files[name].display()));
    }
    for folder in &libraries.folders {
        rustc.arg("-L").arg(format!("dependency={}", folder.display()));
    }
    let ran = Ran::from(rustc.arg(case).current_dir(workspace()).output().unwrap());
    let messages = ran.stderr.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let errors: Vec<Value> = messages.filter(|message| message["level"] == "error" && !message["spans"][0].is_null()).collect();
    assert_eq!(ran.code == Some(0), errors.is_empty(), "{}: {}", case.display(), ran.stderr);
    errors
}
