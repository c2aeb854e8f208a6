//! Builds the client from another spec: the real runtime, with other generated code in it.
//!
//! Cargo compiles the dependencies once; the client itself is compiled by rustc and rustdoc directly, which takes a third of the
//! time and can be done side by side.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use wecom_codegen::emit::rust;
use wecom_codegen::model::Model;
use wecom_codegen::output;

use super::Failure;

/// The cargo features of the runtime that are on, besides those of the domains.
const FEATURES: [&str; 3] = ["callback", "xml", "merchant"];

/// What the client is compiled against.
#[derive(Debug)]
pub(super) struct Dependencies {
    arguments: Vec<OsString>,
}

impl Dependencies {
    /// Lets cargo compile them.
    pub(super) fn of_workspace() -> Result<Self, Failure> {
        let mut cargo = cargo();
        cargo.args(["check", "-p", "wecom-service", "--lib", "--no-default-features", "--features", &FEATURES.join(",")]);
        let messages = said(cargo.args(["--locked", "--message-format=json"]))?;
        let mut files = BTreeMap::new();
        let mut arguments: Vec<OsString> = Vec::new();
        for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            let compiled = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str).map(PathBuf::from);
            for file in compiled.filter(|file| file.extension().is_some_and(|extension| extension != "exe")) {
                if let Some(folder) = file.parent() {
                    let folder = [OsString::from("-L"), format!("dependency={}", folder.display()).into()];
                    if !arguments.ends_with(&folder) {
                        arguments.extend(folder);
                    }
                }
                files.insert(message["package_id"].as_str().unwrap_or_default().to_owned(), file);
            }
        }
        // Cargo knows what anybody in the workspace turns on; what was not compiled is off here.
        for (name, package) in direct()? {
            if let Some(file) = files.get(&package) {
                arguments.extend(["--extern".into(), format!("{name}={}", file.display()).into()]);
            }
        }
        Ok(Self { arguments })
    }
}

/// What the client names itself: crate names and packages.
fn direct() -> Result<Vec<(String, String)>, Failure> {
    let mut cargo = cargo();
    cargo.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &host()?]);
    let metadata: Value = serde_json::from_str(&said(&mut cargo)?)?;
    let id = metadata["packages"].as_array().into_iter().flatten().find(|package| package["name"] == "wecom-service");
    let id = id.map(|package| package["id"].clone()).ok_or("cargo knows no wecom-service")?;
    let nodes = metadata["resolve"]["nodes"].as_array().into_iter().flatten();
    let node = nodes.into_iter().find(|node| node["id"] == id).ok_or("cargo knows no wecom-service")?;
    let dependencies = node["deps"].as_array().into_iter().flatten();
    let normal = dependencies.filter(|dependency| {
        dependency["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
    });
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok(normal.map(|dependency| (text(&dependency["name"]), text(&dependency["pkg"]))).collect())
}

fn host() -> Result<String, Failure> {
    let version = said(Command::new(tool("RUSTC", "rustc")).arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc does not say its host")?.to_owned())
}

/// A folder to build in.
#[derive(Debug)]
pub(super) struct Site<'a> {
    /// Where.
    pub(super) folder: PathBuf,
    dependencies: &'a Dependencies,
}

/// A client that was built.
#[derive(Debug)]
pub(super) struct Client {
    /// What a program compiles against.
    pub(super) metadata: PathBuf,
    /// What rustdoc knows.
    pub(super) rustdoc: PathBuf,
    /// What a program needs besides.
    pub(super) arguments: Vec<OsString>,
}

impl<'a> Site<'a> {
    /// A copy of the runtime without any generated code.
    pub(super) fn new(folder: &Path, dependencies: &'a Dependencies) -> Result<Self, Failure> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        copy(&workspace().join("wecom-service/src"), &folder.join("src"))?;
        Ok(Self { folder: folder.to_owned(), dependencies })
    }

    /// Builds the client of a spec.
    pub(super) fn build(&self, model: &Model) -> Result<Client, Failure> {
        output::write(&self.folder.join("src/generated"), &rust::emit(model)?)?;
        let mut rustdoc = self.command("RUSTDOC", "rustdoc", model);
        rustdoc.arg("--out-dir").arg(&self.folder).args(["-Zunstable-options", "--output-format", "json"]);
        // The format is known to cargo-semver-checks, whichever compiler this is.
        let documenting = rustdoc.env("RUSTC_BOOTSTRAP", "1").stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let metadata = self.folder.join("libwecom_service.rmeta");
        let mut rustc = self.command("RUSTC", "rustc", model);
        let compiled = run(rustc.args(["--emit", "metadata", "-o"]).arg(&metadata));
        let documented = documenting.wait_with_output()?;
        compiled?;
        // It has nothing to say that the compiler has not said.
        if !documented.status.success() {
            return Err(format!("rustdoc failed in {}", self.folder.display()).into());
        }
        let arguments = self.dependencies.arguments.clone();
        Ok(Client { metadata, rustdoc: self.folder.join("wecom_service.json"), arguments })
    }

    fn command(&self, variable: &str, name: &str, model: &Model) -> Command {
        let mut command = Command::new(tool(variable, name));
        command.args(["--crate-name", "wecom_service", "--crate-type", "lib", "--edition", "2024", "--cap-lints", "allow"]);
        let domains = model.domains.iter().map(|domain| domain.name.as_str());
        for feature in FEATURES.into_iter().chain(domains) {
            command.arg("--cfg").arg(format!("feature=\"{feature}\""));
        }
        command.args(&self.dependencies.arguments).arg(self.folder.join("src/lib.rs"));
        command.env("CARGO_PKG_VERSION", env!("CARGO_PKG_VERSION"));
        command
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, target) = entry.map(|entry| (entry.path(), to.join(entry.file_name())))?;
        if path.ends_with("src/generated") {
            continue;
        }
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

fn cargo() -> Command {
    let mut cargo = Command::new(tool("CARGO", "cargo"));
    cargo.current_dir(workspace());
    cargo
}

/// A command of the toolchain that runs this.
pub(super) fn tool(variable: &str, name: &str) -> OsString {
    std::env::var_os(variable).unwrap_or_else(|| name.into())
}

/// Runs a command that has to succeed.
pub(super) fn run(command: &mut Command) -> Result<Output, Failure> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(output);
    }
    Err(format!("{:?} failed: {}", command.get_program(), String::from_utf8_lossy(&output.stderr)).into())
}

fn said(command: &mut Command) -> Result<String, Failure> {
    Ok(String::from_utf8(run(command)?.stdout)?)
}
