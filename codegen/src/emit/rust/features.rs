//! The lines of `Cargo.toml` that name the cargo features of the domains.

use crate::model::Model;

/// One feature per domain of the API, and `domains` for all of them.
#[must_use]
pub fn features(model: &Model) -> String {
    let names: Vec<_> = model.domains.iter().map(|domain| domain.name.as_str()).collect();
    let each: String = names.iter().map(|name| format!("{name} = []\n")).collect();
    let all: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
    format!("{each}domains = [{}]\n", all.join(", "))
}
