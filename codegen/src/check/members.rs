//! Members: defaults, constants and secrets.

use super::{Check, item, value};
use crate::diagnostic::Rule;
use crate::model::{Field, Scalar, Struct, Type, Types};
use crate::names::snake;

/// How names end that hold a secret or tell who somebody is.
const SECRETS: &[&str] = &[
    "secret",
    "token",
    "password",
    "passwd",
    "session_key",
    "ticket",
    "auth_code",
    "pre_auth_code",
    "permanent_code",
    "register_code",
    "welcome_code",
    "oauth_code",
    "encoding_aes_key",
    "private_key",
    "mobile",
    "telephone",
    "phone",
    "email",
    "biz_mail",
    "id_card",
    "bank_account",
];

impl Check<'_> {
    /// The members of every struct.
    pub(super) fn members(&self) {
        for decl in self.model.shared.structs.values() {
            self.members_of(decl, &self.model.shared);
        }
        for domain in &self.model.domains {
            let requests = domain.endpoints.iter().map(|endpoint| &endpoint.request);
            let responses = domain.endpoints.iter().filter_map(|endpoint| endpoint.response.as_ref());
            for decl in domain.types.structs.values().chain(requests).chain(responses) {
                self.members_of(decl, &domain.types);
            }
        }
        for domain in &self.model.event_domains {
            let events = domain.entries().map(|event| &event.payload);
            for decl in domain.types.structs.values().chain(events) {
                self.members_of(decl, &domain.types);
            }
        }
    }

    fn members_of(&self, decl: &Struct, types: &Types) {
        for field in &decl.fields {
            self.assumed(field, types);
            self.secret(field);
        }
    }

    fn assumed(&self, field: &Field, types: &Types) {
        if field.default.is_some() && field.constant.is_some() {
            let place = self.places.below(&field.span, &["default"]);
            self.sink.report(Rule::DefaultValue, &place, format!("`{}` is always sent, so nothing is assumed", field.key));
        } else if field.default.is_some() && !field.optional {
            let place = self.places.below(&field.span, &["default"]);
            self.sink.report(Rule::DefaultValue, &place, format!("`{}` has a default but may not be absent", field.key));
        }
        for (key, text) in [("default", &field.default), ("const", &field.constant)] {
            let Some(text) = text else { continue };
            let fits = match &field.ty {
                Type::List(_) | Type::Map(_) | Type::Struct(_) | Type::Union(_) | Type::KindUnion(_) => {
                    Err("only a scalar can have one".to_owned())
                }
                ty => self.text_fits(types, ty, text),
            };
            let wrong = fits.err().or_else(|| value::beyond(field, text));
            if let Some(why) = wrong {
                let place = self.places.below(&field.span, &[key]);
                self.sink.report(Rule::DefaultValue, &place, format!("the {key} of `{}` cannot be: {why}", field.key));
            }
        }
    }

    fn secret(&self, field: &Field) {
        let open = !field.sensitive && field.constant.is_none() && *item(&field.ty) == Type::Scalar(Scalar::String);
        let wire = snake(&field.key);
        let looks = looks_secret(&field.name) || looks_secret(&wire);
        if open && looks && !self.sink.reported(Rule::ClientMember, &field.span) {
            self.sink.report(
                Rule::Sensitive,
                &field.span,
                format!("`{}` looks secret or personal, and would be printed", field.key),
            );
        }
    }
}

/// Whole words only: `mobile` and `user_mobile_list`, but not `automobile` or `token_type`.
pub(crate) fn looks_secret(name: &str) -> bool {
    let bare = name.strip_suffix("_list").unwrap_or(name);
    let single = bare.strip_suffix('s').unwrap_or(bare);
    let ends = |name: &str, word: &str| name == word || name.strip_suffix(word).is_some_and(|rest| rest.ends_with('_'));
    SECRETS.iter().any(|word| ends(bare, word) || ends(single, word))
}
