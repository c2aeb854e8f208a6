//! The committed code is what the committed spec says, and nobody can change one without the other.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod cargo;
    pub(crate) mod folder;
}

use std::fs;
use std::path::{Path, PathBuf};

use kit::cargo::workspace;
use kit::folder::Copy;
use wecom_codegen::emit::rust as emit;
use wecom_codegen::features::Manifest;
use wecom_codegen::private::platform;
use wecom_codegen::spec::Files;
use wecom_codegen::{Error, output};

/// What `cargo codegen check` finds: a diff, empty when nothing is stale.
fn stale(spec: &Path, out: &Path) -> Result<String, Error> {
    let model = wecom_codegen::read(spec)?;
    let mut diff = output::compare(out, &emit::emit(&model).unwrap()).unwrap();
    let manifest = Manifest::find(out).unwrap().expect("the crate around the generated code has the block of features");
    diff += &output::diff(&manifest.path, Some(&manifest.text), Some(&manifest.with(&emit::features(&model))));
    if let Some(folder) = platform::folder(out) {
        diff += &output::compare(&folder, &platform::files(&Files::of_folder(spec).unwrap(), &model)).unwrap();
    }
    Ok(diff)
}

/// All files below a folder with their content, by path.
fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    found.sort();
    found
}

/// Changes one letter in the middle of a text, and says where.
fn change_one_byte(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    let letter = (middle..bytes.len()).find(|at| bytes[*at].is_ascii_alphabetic()).unwrap();
    bytes[letter] ^= 0x01;
    fs::write(path, bytes).unwrap();
}

#[test]
fn the_committed_code_is_what_the_spec_says() {
    let diff = stale(&workspace().join("spec"), &workspace().join("wecom-service/src/generated")).unwrap();
    assert!(diff.is_empty(), "run `cargo codegen` and commit what it writes:\n{diff}");
}

#[test]
fn one_byte_in_any_generated_file_shows() {
    let copy = Copy::new();
    let files = files(&copy.out());
    let wanted = emit::emit(&wecom_codegen::read(&copy.spec()).unwrap()).unwrap();
    assert_eq!(files.len(), wanted.len());
    for (path, content) in files {
        change_one_byte(&path);
        let diff = output::compare(&copy.out(), &wanted).unwrap();
        let headers: Vec<&str> = diff.lines().filter(|line| line.starts_with("+++ ")).collect();
        let file = path.display().to_string();
        assert!(headers.len() == 1 && headers[0].ends_with(&file), "{file}: {headers:?}");
        fs::write(path, content).unwrap();
    }
}

#[test]
fn the_command_names_the_stale_file_and_what_to_run() {
    let copy = Copy::new();
    let fresh = copy.codegen(&["check"]);
    assert_eq!(fresh.code, Some(0), "{fresh:?}");
    change_one_byte(&copy.out().join("api/license.rs"));
    let before = files(&copy.out());
    let ran = copy.codegen(&["check"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stdout.contains("api/license.rs\n@@ -"), "{}", ran.stdout);
    assert!(ran.stderr.contains("is stale; run `cargo codegen`"), "{}", ran.stderr);
    assert_eq!(files(&copy.out()), before, "check writes nothing");
    assert_eq!(copy.codegen(&[]).code, Some(0));
    assert_eq!(stale(&copy.spec(), &copy.out()).unwrap(), "");
}

#[test]
fn a_feature_that_nobody_declared_is_stale_too() {
    let copy = Copy::new();
    let manifest = Manifest::find(&copy.out()).unwrap().unwrap();
    fs::write(&manifest.path, manifest.text.replace("\nlicense = []\n", "\n")).unwrap();
    let ran = copy.codegen(&["check"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stdout.contains("\n+license = []\n") && ran.stdout.contains("Cargo.toml"), "{}", ran.stdout);
    assert_eq!(copy.codegen(&["generate"]).code, Some(0));
    assert_eq!(fs::read_to_string(&manifest.path).unwrap(), manifest.text);
}

#[test]
fn what_private_specs_know_of_ours_is_generated_too() {
    assert!(platform::folder(&workspace().join("wecom-service/src/generated")).is_some(), "it is where the command looks");
    let copy = Copy::new();
    let folder = copy.add("codegen/src/private/platform");
    assert_eq!(copy.codegen(&["check"]).code, Some(0));
    for (path, content) in files(&folder) {
        change_one_byte(&path);
        let ran = copy.codegen(&["check"]);
        assert_eq!(ran.code, Some(1), "{}", path.display());
        assert!(ran.stdout.contains(&path.display().to_string()), "{}", ran.stdout);
        assert_eq!(copy.codegen(&[]).code, Some(0));
        assert!(fs::read(&path).unwrap() == content, "{}", path.display());
    }
}

#[test]
fn one_byte_in_the_spec_is_stale_or_a_located_mistake() {
    let copy = Copy::new();
    let yaml = files(&copy.spec()).into_iter().filter(|(path, _)| path.extension().is_some_and(|extension| extension == "yaml"));
    // The files at the top and each eleventh of the others; near the beginning, in the middle or near the end, comments included.
    let top = |path: &Path| path.parent() == Some(&copy.spec());
    let some = yaml.enumerate().filter(|(index, (path, _))| top(path) || index % 11 == 0);
    for (index, (path, content)) in some {
        let part = [1, 4, 7][index % 3];
        let at = (content.len() * part / 8..content.len()).find(|at| content[*at].is_ascii_alphabetic()).unwrap();
        let mut bytes = content.clone();
        bytes[at] ^= 0x01;
        fs::write(&path, &bytes).unwrap();
        let place = format!("{}, byte {at}", path.display());
        match stale(&copy.spec(), &copy.out()) {
            Ok(diff) => assert!(!diff.is_empty(), "{place} changes nothing"),
            Err(Error::Spec(report)) => {
                let span = &report.found[0].span;
                assert!(span.line > 0 && span.column > 0 && span.file.ends_with(".yaml"), "{place}: {}", report.found[0]);
            }
            Err(error) => panic!("{place}: {error}"),
        }
        fs::write(path, content).unwrap();
    }
}

#[test]
fn a_file_that_nothing_generates_is_reported_and_removed() {
    let copy = Copy::new();
    let orphan = copy.out().join("api/forgotten.rs");
    fs::write(&orphan, "//! Left behind.\n").unwrap();
    let ran = copy.codegen(&["check"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stdout.contains("api/forgotten.rs\n+++ /dev/null\n"), "{}", ran.stdout);
    assert!(orphan.exists());
    let ran = copy.codegen(&["generate"]);
    assert!(ran.stdout.contains(&format!("removed {}", orphan.display())), "{}", ran.stdout);
    assert!(!orphan.exists());
    assert_eq!(copy.codegen(&["check"]).code, Some(0));
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let copy = Copy::new();
    fs::remove_dir_all(copy.out()).unwrap();
    assert_eq!(copy.codegen(&[]).code, Some(0));
    let first = files(&copy.out());
    let again = copy.codegen(&[]);
    assert!(again.stdout.contains(": 0 written, 0 removed, "), "{}", again.stdout);
    assert_eq!(files(&copy.out()), first);
    fs::remove_dir_all(copy.out()).unwrap();
    assert_eq!(copy.codegen(&[]).code, Some(0));
    assert!(files(&copy.out()) == first, "from nothing, the same bytes");
}
