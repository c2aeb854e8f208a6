//! The `mod.rs` files: which modules there are, and under which cargo feature.

use super::docs::{self, Doc};
use super::format::Source;
use super::names::Names;
use super::{EmitError, OutputFile};
use crate::model::Model;

/// Writes `mod.rs` and `api/mod.rs`.
pub(super) fn emit(model: &Model) -> Result<Vec<OutputFile>, EmitError> {
    Ok(vec![root(model)?, api(model)?])
}

fn root(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("Everything that `cargo codegen` writes from the spec.");
    let mut source = Source::new("mod.rs", doc, "", Names::default());
    source.attribute(
        "#![allow(\n    clippy::too_many_arguments,\n    reason = \"what a request must have is an argument, however much the \
         platform asks for\"\n)]",
    );
    source.text(
        "pub(crate) mod api;\n#[cfg(feature = \"catalog\")]\npub(crate) mod catalog;\npub(crate) mod errcodes;\n\
         #[cfg(feature = \"callback\")]\npub mod events;\npub(crate) mod tokens;\npub mod types;",
    );
    let lines: String = model.sources.iter().map(|source| format!("// {} {}\n", source.digest, source.file)).collect();
    source.text(format!("// What all this was written from, with the beginning of each file's SHA-256:\n{lines}"));
    source.finish()
}

fn api(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("The endpoints: one module and one cargo feature per domain of the platform.");
    let mut source = Source::new("api/mod.rs", doc, "api", Names::default());
    let domains: String =
        model.domains.iter().map(|domain| format!("#[cfg(feature = \"{0}\")]\npub mod {0};\n", domain.name)).collect();
    source.text(domains);
    source.finish()
}

/// A list of modules, each with a sentence where it is public.
pub(super) fn event_modules(model: &Model) -> String {
    model.event_domains.iter().map(|domain| format!("pub mod {};\n", domain.name)).collect()
}

/// The platform's title and our summary.
pub(super) fn headline(title: &str, summary: &str) -> String {
    titled(title, &docs::sentence(summary))
}

/// The platform's title and a sentence of Markdown.
pub(super) fn titled(title: &str, sentence: &str) -> String {
    format!("{}: {}", docs::text(title), docs::continued(sentence))
}
