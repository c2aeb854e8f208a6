//! A small spec in a git repository that goes away with the test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::table::base;

/// A folder with a spec.
pub(crate) struct Repository {
    root: PathBuf,
    spec: PathBuf,
}

static NEXT: AtomicU32 = AtomicU32::new(0);

impl Repository {
    /// A repository with a manifest and `spec/`, and one commit on `main`.
    pub(crate) fn new() -> Self {
        let repository = Self::folder("spec");
        fs::write(repository.root.join("Cargo.toml"), "[workspace.package]\nversion = \"0.3.1\"\n").expect("writable");
        repository.start()
    }

    /// A repository that is nothing but a spec.
    pub(crate) fn at_the_top() -> Self {
        Self::folder("").start()
    }

    /// A folder that is no repository.
    pub(crate) fn without_git() -> Self {
        Self::folder("spec")
    }

    fn folder(below: &str) -> Self {
        let name = format!("wecom-codegen-diff-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(name);
        let repository = Self { spec: root.join(below), root };
        for (file, content) in base().iter() {
            repository.write(file, content);
        }
        repository
    }

    fn start(self) -> Self {
        self.git(&["init", "-q", "-b", "main"]);
        self.commit();
        self
    }

    /// Where the spec is.
    pub(crate) fn spec(&self) -> &Path {
        &self.spec
    }

    /// The text of a file of the spec.
    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.spec.join(file)).expect("the file is there")
    }

    fn write(&self, file: &str, content: &[u8]) {
        let path = self.spec.join(file);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("writable");
        fs::write(path, content).expect("writable");
    }

    /// Replaces the only place of a file that says `from`.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        self.write(file, text.replace(from, to).as_bytes());
    }

    /// The same, and commits it.
    pub(crate) fn commit_edit(&self, file: &str, from: &str, to: &str) {
        self.edit(file, from, to);
        self.commit();
    }

    fn commit(&self) {
        self.git(&["add", "."]);
        self.git(&["commit", "-q", "-m", "work"]);
    }

    /// Runs git, whoever the user is and whatever their settings say.
    pub(crate) fn git(&self, words: &[&str]) {
        let mut git = outside("git");
        git.current_dir(&self.root).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        git.args(["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"]);
        let output = git.args(words).output().expect("git is there");
        assert!(output.status.success(), "git {words:?}: {}", stderr(&output));
    }

    /// Runs `cargo codegen diff` on the spec. The folder above is nobody's repository.
    pub(crate) fn diff(&self, words: &[&str]) -> Output {
        let mut command = outside(env!("CARGO_BIN_EXE_wecom-codegen"));
        command.args(["diff", "--spec"]).arg(&self.spec).args(words).current_dir(&self.root);
        command.env("GIT_CEILING_DIRECTORIES", std::env::temp_dir()).output().expect("the command runs")
    }
}

/// A command that knows of no repository, even where a hook of git runs the tests.
fn outside(program: &str) -> Command {
    let mut command = Command::new(program);
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(variable);
    }
    command
}

impl Drop for Repository {
    fn drop(&mut self) {
        // What stays behind is in the temp folder.
        let _ = fs::remove_dir_all(&self.root);
    }
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
