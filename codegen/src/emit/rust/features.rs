//! The lines of `Cargo.toml` that name the cargo features of the domains.

use crate::model::{Answer, Domain, Model, Signature};

/// One feature per domain of the API, one per family of them, and `full` for all.
#[must_use]
pub fn features(model: &Model) -> String {
    let mut lines = String::new();
    let mut all = Vec::new();
    for (family, domains) in &model.families() {
        domains.iter().for_each(|domain| lines.push_str(&format!("{} = [{}]\n", domain.name, below(domain))));
        let names: Vec<&str> = domains.iter().map(|domain| domain.name.as_str()).collect();
        match family {
            Some(family) => {
                lines.push_str(&list(family, &names));
                all.push(*family);
            }
            None => all.extend(names),
        }
    }
    lines + &list("full", &all)
}

/// A feature that turns others on, laid out the way cargo's own tools do it.
fn list(name: &str, features: &[&str]) -> String {
    let quoted: Vec<String> = features.iter().map(|feature| format!("\"{feature}\"")).collect();
    let flat = format!("{name} = [{}]\n", quoted.join(", "));
    if flat.len() <= 120 {
        flat
    } else {
        format!("{name} = [\n{}]\n", quoted.iter().map(|feature| format!("    {feature},\n")).collect::<String>())
    }
}

/// The feature of the runtime that a domain cannot do without.
fn below(domain: &Domain) -> &'static str {
    if domain.endpoints.iter().any(|endpoint| endpoint.signed == Some(Signature::Merchant)) {
        "\"merchant\""
    } else if domain.endpoints.iter().any(|endpoint| endpoint.answer == Answer::Xml) {
        "\"xml\""
    } else {
        ""
    }
}
