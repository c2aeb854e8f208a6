//! Whose crate generated code becomes part of, which is the whole difference between the client's own code and that of a
//! private spec.
//!
//! Every writer names things by where `wecom-service` has them (`crate::scope::Scope`); here that becomes what the file at hand
//! has to import. Besides, nobody can add methods to a type of another crate, so that what is an inherent method at home is one
//! of an extension trait elsewhere; the few writers that care ask [`Home::is_private`].

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::names::TYPES;
use crate::model::Model;

/// Where the shared types of a private spec live, as the writers name it. No crate has such a path.
pub(super) const OWN_TYPES: &str = "own::types";

/// Where things of `wecom-service` are for others, where that is not where they are for itself. The first that fits counts.
const PUBLIC: &[(&str, &str)] = &[
    ("crate::generated::tokens", "wecom_service::token"),
    ("crate::generated::types", "wecom_service::types"),
    ("crate::call", "wecom_service"),
    ("crate::endpoint", "wecom_service"),
    ("crate::paging", "wecom_service"),
    ("crate::scope", "wecom_service"),
    ("crate", "wecom_service"),
    // So that a crate with a private spec needs no serde_json of its own, let alone of the same version.
    ("serde_json", "wecom_service::wire::serde_json"),
];

/// Whose crate a file is part of. By default that of the client itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Home(Option<Private>);

/// A file of a private spec.
#[derive(Debug, Clone)]
struct Private {
    /// The shared names that are those of `wecom-service`.
    given: Arc<BTreeSet<String>>,
    /// The module of all generated code, as seen from the file.
    above: &'static str,
}

impl Home {
    /// The home of what is written from a model. The files of a private spec stand one module deep.
    pub(super) fn of(model: &Model) -> Self {
        Self(model.given.clone().map(|given| Private { given: Arc::new(given), above: "super" }))
    }

    /// The same of files that stand one module deeper.
    pub(super) fn deeper(&self) -> Self {
        Self(self.0.clone().map(|home| Private { above: "super::super", ..home }))
    }

    /// Whether the code is not the client's own.
    pub(super) fn is_private(&self) -> bool {
        self.0.is_some()
    }

    /// Whether a shared name is one of `wecom-service`, which is already there.
    pub(super) fn is_given(&self, name: &str) -> bool {
        self.0.as_ref().is_some_and(|home| home.given.contains(name))
    }

    /// The module of the shared types that are generated here.
    pub(super) fn types(&self) -> &'static str {
        if self.is_private() { OWN_TYPES } else { TYPES }
    }

    /// The sentence that says where a file comes from.
    pub(super) fn origin(&self, spec: &str) -> String {
        if self.is_private() {
            return format!("Generated from `{spec}` of the private spec by wecom-codegen. Edit the spec, not this file.");
        }
        format!("Generated from `spec/{spec}` by `cargo codegen`. Edit the spec, not this file.")
    }

    /// A path as a `use` of this file has to write it.
    pub(super) fn path<'a>(&self, path: &'a str) -> Cow<'a, str> {
        let Some(home) = &self.0 else { return Cow::Borrowed(path) };
        let public = PUBLIC.iter().copied().chain([("own", home.above)]);
        let rest = |from: &str| path.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with("::"));
        let found = public.into_iter().find_map(|(from, to)| Some(format!("{to}{}", rest(from)?)));
        found.map_or(Cow::Borrowed(path), Cow::Owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_client_names_itself_as_it_is() {
        assert_eq!(Home::default().path("crate::scope::Scope"), "crate::scope::Scope");
        assert_eq!(Home::default().types(), TYPES);
    }

    #[test]
    fn others_name_what_the_client_exports() {
        let home = Home::of(&Model { given: Some(BTreeSet::new()), ..Model::default() });
        for (path, public) in [
            ("crate::scope::Scope", "wecom_service::Scope"),
            ("crate::generated::tokens::AccessToken", "wecom_service::token::AccessToken"),
            ("crate::generated::types", "wecom_service::types"),
            ("crate::wire::Extra", "wecom_service::wire::Extra"),
            ("crate::table", "wecom_service::table"),
            ("serde_json::Value", "wecom_service::wire::serde_json::Value"),
            ("std::collections::BTreeMap", "std::collections::BTreeMap"),
            ("own::types::ShelfId", "super::types::ShelfId"),
        ] {
            assert_eq!(home.path(path), public);
        }
        assert_eq!(home.deeper().path("own::types"), "super::super::types");
    }
}
