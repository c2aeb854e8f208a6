//! Where the spec and the generated code are when the command does not say so.

use std::path::{Path, PathBuf};

use super::{Failure, wrong};

/// The generated code of the workspace, or the folder that the command names.
pub(super) fn generated(out: Option<&PathBuf>) -> Result<PathBuf, Failure> {
    out.cloned().map_or_else(|| of_workspace("wecom-service/src/generated"), Ok)
}

/// A folder of the workspace: above the current folder, or where cargo says this package is.
pub(super) fn of_workspace(below: &str) -> Result<PathBuf, Failure> {
    let current = std::env::current_dir().map_err(wrong)?;
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let is_root = |dir: &&Path| dir.join("spec/tokens.yaml").is_file() && dir.join("Cargo.toml").is_file();
    let root = current.ancestors().chain(package.ancestors()).find(is_root);
    let root = root.ok_or_else(|| {
        Failure::Usage("no workspace with spec/tokens.yaml above this folder; give --spec and --out".to_owned())
    })?;
    // A path relative to the current folder reads better in messages.
    let relative = root.strip_prefix(&current).unwrap_or(root);
    Ok(relative.join(below))
}
