//! The code of a private spec: one file with a module per domain, for a user's crate to include.
//!
//! It is one file because that is what `include!` takes, and all of it stands in inline modules because an included file can
//! neither begin with documentation nor with attributes of its own.

use super::format::tokens;
use super::usage::Usage;
use super::{EmitError, OutputFile, api, catalog, endpoint, events, types};
use crate::model::{Domain, Model};

/// What the lints of a crate say about code that it only includes is of no use to anybody.
const ALLOW: &str = "#[allow(clippy::all, clippy::pedantic, clippy::nursery, unreachable_pub, unused, unused_qualifications)]\n";

/// Writes the code of a private spec.
///
/// # Errors
/// When a name or a value of the model does not fit into Rust. The checks refuse such a spec first.
pub fn private(model: &Model) -> Result<OutputFile, EmitError> {
    let usage = Usage::of(model);
    let mut text = String::from("// Generated from a private spec by wecom-codegen. Edit the spec, not this file.\n");
    let mut module = |name: &str, body: &str| text.push_str(&format!("\n{ALLOW}pub mod {name} {{\n{body}}}\n"));
    for domain in &model.domains {
        module(&domain.name, &api::emit(model, &usage, domain)?.text);
    }
    if types::any(model) {
        module("types", &types::emit(model, &usage)?.text);
    }
    // Events need the client's feature `callback`, which a spec without any must not ask for.
    if !model.event_domains.is_empty() {
        module("events", &event_modules(model, &usage)?);
    }
    module("catalog", &catalog::private(model)?.text);
    module("prelude", &prelude(&model.domains));
    tokens(&text)?;
    Ok(OutputFile { path: "wecom.rs".into(), text })
}

fn event_modules(model: &Model, usage: &Usage) -> Result<String, EmitError> {
    let mut text = String::from("//! Callback events, one module per domain.\n");
    for domain in &model.event_domains {
        text.push_str(&format!("\npub mod {} {{\n{}}}\n", domain.name, events::emit(model, usage, domain)?.text));
    }
    Ok(text)
}

fn prelude(domains: &[Domain]) -> String {
    let mut text = String::from("//! Everything that gives scopes and calls their methods.\n\n");
    for domain in domains {
        let setters = domain.endpoints.iter().filter(|endpoint| endpoint::has_setters(endpoint)).map(endpoint::setters_trait);
        for extension in setters.chain([api::SCOPE_TRAIT.to_owned()]) {
            // Without a name, so that two domains with an endpoint of one name do not get into each other's way.
            text.push_str(&format!("pub use super::{}::{extension} as _;\n", domain.name));
        }
    }
    text
}
