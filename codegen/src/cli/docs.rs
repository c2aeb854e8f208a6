//! `cargo codegen docs`: writes the reference site.

use std::path::PathBuf;

use clap::Args;
use wecom_codegen::emit::site;
use wecom_codegen::output;

use super::{Common, Failure, say, wrong};

/// Write the reference site: static pages with a search, readable from disk.
#[derive(Debug, Args)]
#[command(after_help = "Open index.html of the folder in a browser. No server is needed, and nothing is loaded from elsewhere.")]
pub(super) struct Docs {
    /// The folder of the site. Empty, new, or one that this command has written before.
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
}

impl Docs {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let files = site::emit(&common.model()?);
        let written = output::write_among(&self.out, &files, site::MARK).map_err(wrong)?;
        let (changed, removed) = (written.changed.len(), written.removed.len());
        let first = self.out.join("index.html");
        say(&format!("{}: {changed} written, {removed} removed, {} unchanged\n", first.display(), written.unchanged))
    }
}
