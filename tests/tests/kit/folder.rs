//! A copy of the spec and of the code that was generated from it, to change and to run `cargo codegen` on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use super::cargo::{Ran, cargo, workspace};

/// A copy that goes away with the test.
pub(crate) struct Copy {
    root: PathBuf,
}

impl Copy {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("copy-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
        let copy = Self { root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name) };
        copy_folder(&workspace().join("spec"), &copy.spec());
        copy_folder(&workspace().join("wecom-service/src/generated"), &copy.out());
        fs::copy(workspace().join("wecom-service/Cargo.toml"), copy.root.join("crate/Cargo.toml")).unwrap();
        copy
    }

    /// The copy of the spec.
    pub(crate) fn spec(&self) -> PathBuf {
        self.root.join("spec")
    }

    /// The copy of the generated code, in a crate of its own.
    pub(crate) fn out(&self) -> PathBuf {
        self.root.join("crate/src/generated")
    }

    /// Adds a copy of another folder of the workspace, and says where it is.
    #[allow(dead_code, reason = "not every test that copies needs it")]
    pub(crate) fn add(&self, below: &str) -> PathBuf {
        copy_folder(&workspace().join(below), &self.root.join(below));
        self.root.join(below)
    }

    /// Runs `cargo codegen` with these words on the copy.
    pub(crate) fn codegen(&self, words: &[&str]) -> Ran {
        let mut command = command();
        command.args(words).arg("--spec").arg(self.spec());
        if matches!(words.first(), None | Some(&("generate" | "check"))) {
            command.arg("--out").arg(self.out());
        }
        let output = command.output().unwrap();
        Ran::from(output)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // What stays behind is below the target folder.
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, target) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}

/// The `wecom-codegen` command. Cargo tells a test where the commands of its own package are, but not those of another, so that it
/// is asked to build this one; after `cargo test --workspace` it is there already.
pub(crate) fn command() -> Command {
    static PATH: OnceLock<String> = OnceLock::new();
    let path = PATH.get_or_init(|| {
        let artifacts = cargo(&["build", "-p", "wecom-codegen", "--bin", "wecom-codegen"]);
        artifacts.iter().find_map(|artifact| artifact["executable"].as_str().map(str::to_owned)).unwrap()
    });
    Command::new(path)
}
