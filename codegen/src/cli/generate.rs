//! `cargo codegen [generate]`: writes the generated code.

use std::path::{Path, PathBuf};

use clap::Args;
use wecom_codegen::emit::rust;
use wecom_codegen::features::Manifest;
use wecom_codegen::model::Model;
use wecom_codegen::output;

use super::{Common, Failure, place, say, wrong};

/// Check the spec and write the generated code (the default).
#[derive(Debug, Args)]
pub(super) struct Generate {
    /// The generated code [default: wecom-service/src/generated/ of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Generate {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let model = common.model()?;
        say(&write(&model, &place::generated(self.out.as_ref())?)?)
    }
}

/// Writes what is stale, and says what that was.
fn write(model: &Model, out: &Path) -> Result<String, Failure> {
    let files = rust::emit(model).map_err(wrong)?;
    let manifest = Manifest::find(out).map_err(wrong)?;
    let written = output::write(out, &files).map_err(wrong)?;
    let mut report = String::new();
    for path in &written.changed {
        report += &format!("wrote {}\n", path.display());
    }
    for path in &written.removed {
        report += &format!("removed {}\n", path.display());
    }
    if let Some(manifest) = manifest {
        let text = manifest.with(&rust::features(model));
        if text != manifest.text {
            output::write_file(&manifest.path, &text).map_err(wrong)?;
            report += &format!("wrote {}\n", manifest.path.display());
        }
    }
    let (changed, removed) = (written.changed.len(), written.removed.len());
    Ok(format!("{report}{}: {changed} written, {removed} removed, {} unchanged\n", out.display(), written.unchanged))
}
