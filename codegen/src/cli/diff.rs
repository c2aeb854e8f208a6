//! `cargo codegen diff`: what a change of the spec means to its users.

use clap::{Args, ValueEnum};
use semver::Version;
use toml::Table;
use wecom_codegen::diff::base::{Base, BaseError};
use wecom_codegen::diff::{self, SurfaceDiff, Verdict};

use super::{Common, Failure, say, wrong};

/// Compare the spec with an older one: what changes for Rust users and on the wire.
#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 compared, 1 a spec is wrong or --deny found something, 2 wrong usage.")]
pub(super) struct Diff {
    /// A git revision, or a folder with a spec [default: the merge base with main; on main itself, HEAD].
    base: Option<String>,
    /// Markdown, for a pull request.
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// JSON, for machines.
    #[arg(long)]
    json: bool,
    /// Exit with 1 when a change is that bad, for Rust users or on the wire.
    #[arg(long, value_name = "VERDICT")]
    deny: Option<Deny>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Deny {
    /// Something that worked does not work any more.
    Breaking,
    /// The same, and whatever else is more than words.
    Compatible,
}

impl Diff {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let spec = common.spec()?;
        let head = common.model()?;
        let base = Base::find(self.base.as_deref(), &spec).map_err(refused)?;
        let (model, note) = base.model().map_err(refused)?;
        let mut diff = diff::compare(&model, &head)
            .between(base.label.as_str(), spec.display().to_string())
            .since(base.manifest.as_deref().and_then(version));
        diff.notes.extend(note);
        say(&self.render(&diff))?;
        self.verdict(&diff)
    }

    fn render(&self, diff: &SurfaceDiff) -> String {
        if self.json {
            format!("{:#}\n", diff::json::render(diff))
        } else if self.markdown {
            diff::markdown::render(diff)
        } else {
            diff::text::render(diff)
        }
    }

    fn verdict(&self, diff: &SurfaceDiff) -> Result<(), Failure> {
        let denied = match self.deny {
            Some(Deny::Breaking) => Verdict::Breaking,
            Some(Deny::Compatible) => Verdict::Compatible,
            None => return Ok(()),
        };
        let found = diff.changes.iter().filter(|change| change.worst() >= denied).count();
        if found == 0 {
            return Ok(());
        }
        let are = if found == 1 { "1 change is".to_owned() } else { format!("{found} changes are") };
        let worse = if denied == Verdict::Breaking { "" } else { " or worse" };
        Err(Failure::Wrong(format!("error: {are} {denied}{worse}, and that is denied")))
    }
}

/// The version that a manifest gives to its package, or to those of its workspace.
fn version(manifest: &str) -> Option<Version> {
    let manifest: Table = manifest.parse().ok()?;
    let own = |of: &Table| of.get("package")?.get("version")?.as_str()?.parse().ok();
    own(&manifest).or_else(|| own(manifest.get("workspace")?.as_table()?))
}

/// Nothing to compare with is a mistake of the command, unless what it named is there and wrong.
fn refused(error: BaseError) -> Failure {
    match error {
        BaseError::Unknown(message) => Failure::Usage(message),
        error => wrong(format!("error: {error}")),
    }
}
