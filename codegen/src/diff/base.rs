//! The older spec: from a folder, or from a git revision without checking it out.

use std::ffi::OsStr;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{error, fmt, thread};

use crate::diagnostic::{Rule, Sink};
use crate::model::Model;
use crate::spec::{self, Files};
use crate::{Report, resolve};

/// The branches that work starts from, the likeliest first.
const TRUNKS: [&str; 2] = ["main", "origin/main"];

/// An older spec.
#[derive(Debug)]
#[non_exhaustive]
pub struct Base {
    /// What it is, for people: `main (3f2a1c0)`.
    pub label: String,
    /// Its files.
    pub files: Files,
    /// The text of the `Cargo.toml` beside its folder, where there is one.
    pub manifest: Option<String>,
}

/// Why there is no older spec.
#[derive(Debug)]
#[non_exhaustive]
pub enum BaseError {
    /// What was asked for does not exist.
    Unknown(String),
    /// It is there but holds no spec, or one that cannot be read.
    Unreadable(String),
    /// Its files break rules without which they have no meaning.
    Spec(Box<Report>),
}

impl fmt::Display for BaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(message) | Self::Unreadable(message) => f.write_str(message),
            Self::Spec(report) => write!(f, "{report}the older spec cannot be compared with"),
        }
    }
}

impl error::Error for BaseError {}

impl Base {
    /// The older spec that `name` names, a folder or else a git revision; without a name, what the work in the repository of `spec`
    /// started from: the merge base with `main`.
    ///
    /// # Errors
    /// When there is no such thing, or no spec in it.
    pub fn find(name: Option<&str>, spec: &Path) -> Result<Self, BaseError> {
        let folder = name.map(Path::new).filter(|path| path.is_dir());
        match (name, folder) {
            (_, Some(folder)) if ["api", "events"].iter().any(|below| folder.join(below).is_dir()) => Self::of_folder(folder),
            (Some(name), folder) => {
                let repository = Repository::of(spec);
                match repository.as_ref().ok().and_then(|repository| repository.commit(name)) {
                    Some(commit) => repository?.base(&commit, name),
                    None if folder.is_some() => {
                        Err(BaseError::Unreadable(format!("{name} has neither api/ nor events/: it is no spec folder")))
                    }
                    None => Err(BaseError::Unknown(format!("`{name}` is neither a folder with a spec nor a git revision"))),
                }
            }
            (None, _) => Repository::of(spec)?.start(),
        }
    }

    fn of_folder(folder: &Path) -> Result<Self, BaseError> {
        let files = Files::of_folder(folder).map_err(|error| BaseError::Unreadable(error.to_string()))?;
        let manifest = std::fs::read_to_string(folder.join("../Cargo.toml")).ok();
        Ok(Self { label: folder.display().to_string(), files, manifest })
    }

    /// The model of the older spec, and a note when it is not up to today's rules. Those are not what a comparison is about: only
    /// where nothing can be looked up in a file at all, there is nothing to compare with.
    ///
    /// # Errors
    /// When a file is not YAML.
    pub fn model(&self) -> Result<(Model, Option<String>), BaseError> {
        let sink = Sink::default();
        let root = self.files.root().to_owned();
        let spec = spec::load(self.files.clone(), &sink);
        let model = if spec.is_headless() { Model::default() } else { resolve::resolve(&spec, &sink) };
        let found = sink.into_sorted();
        if found.iter().any(|diagnostic| matches!(diagnostic.rule, Rule::Syntax)) {
            return Err(BaseError::Spec(Box::new(Report::new(found, root, spec.places))));
        }
        let note = found.first().map(|first| {
            format!(
                "{} is not up to today's rules ({} broken, the first: {first}); it was compared as far as it can be read",
                self.label,
                found.len()
            )
        });
        Ok((model, note))
    }
}

/// A git repository, and where in it the spec is.
struct Repository {
    /// A folder inside.
    inside: PathBuf,
    /// The folder of the spec below the top, with a slash at its end.
    prefix: String,
}

impl Repository {
    /// The repository that holds a folder.
    fn of(spec: &Path) -> Result<Self, BaseError> {
        let inside = spec.to_owned();
        let prefix = git(&inside, ["rev-parse", "--show-prefix"])?;
        Ok(Self { inside, prefix: prefix.trim_end_matches('\n').to_owned() })
    }

    /// The commit that a revision is.
    fn commit(&self, revision: &str) -> Option<String> {
        if revision.starts_with('-') {
            return None;
        }
        let object = format!("{revision}^{{commit}}");
        let commit = git(&self.inside, ["rev-parse", "--verify", "--quiet", object.as_str()]).ok()?;
        Some(commit.trim_end().to_owned())
    }

    /// Where the present work started. On `main` itself that is the last commit, so that what is not committed shows.
    fn start(&self) -> Result<Base, BaseError> {
        let trunk = TRUNKS.into_iter().find_map(|name| Some((name, self.commit(name)?)));
        let (name, trunk) = trunk.ok_or_else(|| {
            BaseError::Unknown(format!("there is neither {} here; say what to compare with", TRUNKS.join(" nor ")))
        })?;
        let start = git(&self.inside, ["merge-base", "HEAD", trunk.as_str()]);
        let start = start
            .map_err(|_| BaseError::Unknown(format!("HEAD and {name} have no commit in common; say what to compare with")))?;
        let start = start.trim_end();
        let label = if self.commit("HEAD").is_some_and(|head| head == start) { "HEAD" } else { name };
        self.base(start, label)
    }

    fn base(&self, commit: &str, name: &str) -> Result<Base, BaseError> {
        let short = commit.get(..7).unwrap_or(commit);
        let label = if commit.starts_with(name) { short.to_owned() } else { format!("{name} ({short})") };
        let mut files = Files::new(format!("{short}:{}", self.prefix));
        let listed = self.listed(commit)?;
        let contents = self.contents(listed.iter().map(|(_, id)| id.as_str()).collect())?;
        for ((path, _), content) in listed.into_iter().zip(contents) {
            files.insert(path, content);
        }
        if !files.iter().any(|(name, _)| name.starts_with("api/") || name.starts_with("events/")) {
            let place = if self.prefix.is_empty() { "at its top" } else { self.prefix.as_str() };
            return Err(BaseError::Unreadable(format!("{label} has no spec {place}: neither api/ nor events/ is there")));
        }
        let manifest = format!("{commit}:./../Cargo.toml");
        Ok(Base { label, files, manifest: git(&self.inside, ["show", manifest.as_str()]).ok() })
    }

    /// The files of the spec in a commit, by their path in it, with the ids of their contents.
    fn listed(&self, commit: &str) -> Result<Vec<(String, String)>, BaseError> {
        let tree = format!("{commit}:{}", self.prefix.trim_end_matches('/'));
        // Without the folder in that commit there is no such tree, and so no files.
        let Ok(list) = git(&self.inside, ["ls-tree", "-r", "-z", "--full-tree", tree.as_str()]) else { return Ok(Vec::new()) };
        let entry = |line: &str| {
            let (facts, path) = line.split_once('\t')?;
            let mut facts = facts.split(' ').skip(1);
            let (kind, id) = (facts.next()?, facts.next()?);
            (kind == "blob" && is_read(path)).then(|| (path.to_owned(), id.to_owned()))
        };
        Ok(list.split('\0').filter_map(entry).collect())
    }

    /// The contents behind these ids, from one process.
    fn contents(&self, ids: Vec<&str>) -> Result<Vec<Vec<u8>>, BaseError> {
        let asked: String = ids.iter().map(|id| format!("{id}\n")).collect();
        let mut reader = command(&self.inside, ["cat-file", "--batch"]);
        let output = reader.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().and_then(|mut git| {
            let mut input = git.stdin.take();
            thread::scope(|scope| {
                // Both ends at once: neither pipe holds everything.
                scope.spawn(move || input.as_mut().map(|input| input.write_all(asked.as_bytes())));
                git.wait_with_output()
            })
        });
        let output = output.map_err(no_git)?;
        let mut rest = output.stdout.as_slice();
        let contents: Option<Vec<_>> = ids.iter().map(|_| one_content(&mut rest)).collect();
        contents.ok_or_else(|| BaseError::Unreadable("git gave less than it was asked for".to_owned()))
    }
}

/// Whether a file is where a spec has its files: at the top, or in `api/` or `events/` and the families there.
fn is_read(path: &str) -> bool {
    match path.split_once('/') {
        None => true,
        Some(("api" | "events", below)) => below.matches('/').count() <= 1,
        Some(_) => false,
    }
}

/// Takes one object: a line that ends with its size, its bytes, and a line's end.
fn one_content(rest: &mut &[u8]) -> Option<Vec<u8>> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (head, body) = rest.split_at_checked(end)?;
    let size: usize = std::str::from_utf8(head).ok()?.rsplit(' ').next()?.parse().ok()?;
    let (content, after) = body.get(1..)?.split_at_checked(size)?;
    *rest = after.get(1..)?;
    Some(content.to_owned())
}

fn command<S: AsRef<OsStr>>(inside: &Path, words: impl IntoIterator<Item = S>) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(inside).args(words);
    git
}

/// What a git command says, as text.
fn git<S: AsRef<OsStr>>(inside: &Path, words: impl IntoIterator<Item = S>) -> Result<String, BaseError> {
    let output = command(inside, words).output().map_err(no_git)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(BaseError::Unknown(format!("{}: git says: {said}; name a folder to compare with", inside.display())));
    }
    String::from_utf8(output.stdout).map_err(|error| BaseError::Unreadable(error.to_string()))
}

fn no_git(error: io::Error) -> BaseError {
    BaseError::Unknown(format!("git cannot be run ({error}); name a folder to compare with"))
}
