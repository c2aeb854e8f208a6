//! The naming obstacle course as a private spec: whatever the format can say compiles in a user's crate, under lints that are
//! stricter than anybody's. (The example crate `private-spec` shows that it works; this shows that all of it can be written.)
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod cargo;
    pub(crate) mod rustc;
}

use std::fs;
use std::path::Path;

use kit::cargo::workspace;
use kit::rustc::compile;
use wecom_codegen::private;
use wecom_codegen::spec::Files;

/// Lints that a user's crate may well deny.
const LINTS: &str = "#![deny(warnings, missing_docs, unreachable_pub, unused, unused_qualifications, rust_2018_idioms)]\n";

/// Uses what one would use of it, so that a trait which is not exported shows.
const USER: &str = "
mod user {
    use crate::prelude::*;
    /// A call with a setter, and pages.
    pub fn list(corp: &wecom_service::Scope<wecom_service::CorpScope>) -> wecom_service::Call<crate::maze::List> {
        corp.maze().list().limit(3)
    }
}
pub use user::list;
";

#[test]
fn whatever_the_format_can_say_compiles_in_a_users_crate() {
    let mut files = Files::of_folder(&workspace().join("codegen/tests/fixtures/obstacle")).unwrap();
    // These two are the platform's.
    files.remove("tokens.yaml");
    files.remove("errors.yaml");
    let private = private::read_files(files).unwrap_or_else(|error| panic!("{error}"));
    let code = private.rust().unwrap().text;
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("private_obstacle.rs");
    fs::write(&path, format!("//! A crate with a private spec.\n{LINTS}\n{code}{USER}")).unwrap();
    let errors = compile(&path);
    assert!(errors.is_empty(), "{errors:#?}");
}
