//! What the generated code looks like from outside. That it compiles and works is what the example crate shows.

use wecom_codegen::emit::rust;

use crate::{example, read, workspace};

fn text() -> String {
    read(example()).rust().unwrap().text
}

#[test]
fn the_code_depends_on_nothing_but_the_client() {
    let text = text();
    assert!(!text.contains("crate::") && !text.contains("use serde_json"), "{text}");
    for line in text.lines().filter_map(|line| line.strip_prefix("use ")) {
        assert!(["wecom_service::", "super::", "std::"].iter().any(|start| line.starts_with(start)), "{line}");
    }
}

#[test]
fn types_of_the_platform_are_imported_and_own_ones_are_declared() {
    let text = text();
    assert!(text.contains("use wecom_service::types::{OpenCorpId, OpenUserId};\n"));
    assert!(text.contains("pub struct LockerId(String);") && !text.contains("pub struct OpenUserId"));
    assert!(text.contains("use super::types::{LockerId, Size};") && text.contains("use super::super::types::{LockerId, Size};"));
}

/// `include!` takes neither documentation nor attributes of a whole file.
#[test]
fn the_file_can_be_included() {
    let text = text();
    let outside: Vec<&str> = text.lines().take_while(|line| !line.starts_with("pub mod")).collect();
    assert!(outside.iter().all(|line| !line.starts_with("//!") && !line.starts_with("#![")), "{outside:?}");
}

#[test]
fn the_prelude_has_every_trait_and_no_name() {
    let text = text();
    let (_, prelude) = text.split_once("pub mod prelude {").unwrap();
    let traits: Vec<&str> = prelude.lines().filter(|line| line.starts_with("pub use ")).collect();
    assert_eq!(traits, ["pub use super::locker::ListParcelsExt as _;", "pub use super::locker::ScopeExt as _;"]);
}

#[test]
fn without_events_and_shared_types_nothing_is_asked_for_that_they_need() {
    let mut files = example();
    let api = String::from_utf8(files.get("api/locker.yaml").unwrap().to_vec()).unwrap();
    files.insert("api/locker.yaml", api.replace("type: LockerId", "type: string").replace("type: Size", "type: i64"));
    files.remove("events/locker.yaml");
    files.remove("types.yaml");
    let text = read(files).rust().unwrap().text;
    assert!(!text.contains("callback") && !text.contains("pub mod types") && !text.contains("pub mod events"));
}

/// One emitter writes both, and the client's own code has nothing of the other mode.
#[test]
fn the_clients_own_code_has_no_extension_traits() {
    let model = wecom_codegen::read(&workspace("spec")).unwrap_or_else(|error| panic!("{error}"));
    for file in rust::emit(&model).unwrap() {
        assert!(!file.text.contains("ScopeExt") && !file.text.contains("wecom_service::"), "{}", file.path.display());
    }
}
