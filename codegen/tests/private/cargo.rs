//! The build script under cargo itself: one crate whose spec is damaged in several places.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{changed, workspace};

/// A crate beside this one, with a build script and a spec, but without anything that would have to be compiled for it: a build
/// script that fails comes first.
fn write_crate(dir: &Path) {
    let spec = changed("api/locker.yaml", "list<Parcel>", "list<Parcl>");
    let write = |file: &str, text: &str| {
        let path = dir.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (name, content) in spec.iter() {
        let text = String::from_utf8(content.to_vec()).unwrap().replace("effect: act", "effect: axt");
        write(&format!("spec/{name}"), &text);
    }
    let manifest = format!(
        "[package]\nname = \"broken\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[build-dependencies]\n\
         wecom-codegen = {{ path = {:?}, default-features = false }}\n\n[workspace]\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n",
        workspace("codegen")
    );
    write("Cargo.toml", &manifest);
    write("Cargo.lock", &fs::read_to_string(workspace("Cargo.lock")).unwrap());
    write("build.rs", &fs::read_to_string(workspace("wecom-service/examples/private-spec/build.rs")).unwrap());
    write("src/lib.rs", "include!(concat!(env!(\"OUT_DIR\"), \"/wecom.rs\"));\n");
}

#[test]
fn cargo_shows_every_mistake_with_its_place() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("broken-{}", std::process::id()));
    write_crate(&dir);
    // In the folder of the workspace's own builds, so that nothing is compiled for the second time.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--offline", "--quiet", "--color", "never"]).current_dir(&dir).env("CARGO_TARGET_DIR", target);
    let ran = cargo.output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(!ran.status.success(), "{said}");

    // A line for each, as cargo and editors show it.
    for line in [
        "error: broken@0.0.0: spec/api/locker.yaml:20:28: WC0202: there is no type `Parcl`",
        "error: broken@0.0.0: spec/api/locker.yaml:35:13: WC0106: `axt` is none of read, set, act",
    ] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
    // The whole of it, with the lines of the YAML.
    let mut explained = said.lines().skip_while(|line| !line.contains("20 |       parcels: {type: list<Parcl>"));
    assert!(explained.next().is_some() && explained.next().is_some_and(|line| line.contains("  ^^^^^")), "{said}");
    assert!(said.contains("--> spec/api/locker.yaml:20:28") && said.contains("`Parcel`"), "{said}");
    // What stays behind is below the target folder.
    let _ = fs::remove_dir_all(dir);
}
