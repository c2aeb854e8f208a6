//! `tokens.rs`: the token graph as data, the token kinds as types, and which scope holds which.

use std::collections::BTreeSet;

use super::docs::{self, Doc};
use super::format::{Source, literal, optional, quoted, slice};
use super::modules::headline;
use super::names::{Names, TOKENS};
use super::{EmitError, OutputFile, endpoint, naming};
use crate::model::{Domain, Endpoint, Fetch, Model, Obtained, Token};
use crate::scopes;

/// Writes the file.
pub(super) fn emit(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("The token graph: every token, ticket and code, and which scope holds which.");
    let kinds = sent(model).map(|token| naming::type_name(&token.kind));
    let own = kinds.chain(["NoToken", "Provides"].map(str::to_owned));
    let mut source = Source::new("tokens.rs", doc, "tokens.yaml", Names::new(own).at_home(TOKENS));
    for path in ["crate::token::TokenKind", "crate::token::TokenMeta"] {
        source.names.import(path);
    }
    no_token(&mut source);
    for token in sent(model) {
        kind(&mut source, token);
    }
    provides(&mut source, model);
    for token in model.tokens.values() {
        facts(&mut source, model, token)?;
    }
    calls(&mut source, model)?;
    let all = slice(model.tokens.keys().map(|kind| format!("&{}", naming::constant(kind))), 0);
    source.text(format!("/// Every kind, in the order of the spec.\npub static TOKENS: &[&TokenMeta] = {all};"));
    source.finish()
}

/// The kinds that a call carries.
fn sent(model: &Model) -> impl Iterator<Item = &Token> {
    model.tokens.values().filter(|token| token.scope != scopes::NONE)
}

fn no_token(source: &mut Source) {
    source.text(
        "/// No token: the call is open to everyone, or carries what it needs in its body.\n#[derive(Debug)]\npub enum NoToken {}\n\n\
         impl TokenKind for NoToken {\n    const META: Option<&'static TokenMeta> = None;\n}",
    );
}

fn kind(source: &mut Source, token: &Token) {
    let (name, constant) = (naming::type_name(&token.kind), naming::constant(&token.kind));
    let doc = Doc::new(headline(&token.title, &token.summary)).comment(0);
    source.text(format!(
        "{doc}#[derive(Debug)]\npub enum {name} {{}}\n\nimpl TokenKind for {name} {{\n    \
         const META: Option<&'static TokenMeta> = Some(&{constant});\n}}"
    ));
}

fn provides(source: &mut Source, model: &Model) {
    let kind = source.names.import("crate::scope::ScopeKind");
    let notes: String = sent(model)
        .map(|token| {
            format!(
                "    note = {},\n",
                quoted(&format!(
                    "`{}` is held by {}",
                    naming::type_name(&token.kind),
                    scopes::find(&token.scope).map_or("", |scope| scope.held_by)
                ))
            )
        })
        .collect();
    source.text(format!(
        "/// A scope that holds a kind of token, so that its calls can carry it.\n#[diagnostic::on_unimplemented(\n    \
         message = \"`{{Self}}` cannot send endpoints that need `{{T}}`\",\n    \
         label = \"this scope does not hold `{{T}}`\",\n{notes})]\npub trait Provides<T: TokenKind>: {kind} {{}}\n\n\
         impl<K: {kind}> Provides<NoToken> for K {{}}"
    ));
    for token in sent(model) {
        let scope = source.names.import(&format!("crate::scope::{}Scope", naming::type_name(&token.scope)));
        for kind in [&token.kind].into_iter().chain(&token.serves) {
            source.text(format!("impl Provides<{}> for {scope} {{}}", naming::type_name(kind)));
        }
    }
}

fn facts(source: &mut Source, model: &Model, token: &Token) -> Result<(), EmitError> {
    let doc = Doc::new(headline(&token.title, &token.summary)).and(obtained(token)).comment(0);
    let sources = match &token.obtained {
        Obtained::Fetch(calls) => calls.iter().map(|call| fetch(source, model, call)).collect::<Result<Vec<_>, _>>()?,
        Obtained::Pushed { .. } | Obtained::Given(_) => Vec::new(),
    };
    let members = [
        ("kind", quoted(&token.kind)),
        ("scope", quoted(&token.scope)),
        ("query", optional(token.query.as_deref().map(quoted))),
        ("life", optional(token.life.as_ref().map(u32::to_string))),
        ("cached", token.cached.to_string()),
        ("serves", slice(token.serves.iter().map(|kind| quoted(kind)), 4)),
        ("sources", slice(sources, 4)),
        ("rejected_by", format!("&{:?}", token.rejected_by)),
        ("refused_by", format!("&{:?}", token.refused_by)),
    ];
    let facts = literal("TokenMeta", &members, 0);
    source.text(format!("{doc}pub static {}: TokenMeta = {facts};", naming::constant(&token.kind)));
    Ok(())
}

fn obtained(token: &Token) -> String {
    let life = token.life.map(|life| format!(" It lives {life} seconds when the answer does not say.")).unwrap_or_default();
    match &token.obtained {
        Obtained::Fetch(_) => format!("Bought by a call.{life}"),
        Obtained::Pushed { event, .. } => format!("Pushed by the event {}.{life}", docs::code(event)),
        Obtained::Given(how) => format!("{}{life}", docs::sentence(how)),
    }
}

fn fetch(source: &mut Source, model: &Model, fetch: &Fetch) -> Result<String, EmitError> {
    let (domain, called) = called(model, fetch)?;
    let kind = source.names.import("crate::token::Source");
    let when = fetch
        .when
        .as_deref()
        .map(|when| format!("{}::{}", source.names.import("crate::token::AppKind"), naming::type_name(when)));
    let needs = called.token.as_deref().map(|kind| format!("&{}", naming::constant(kind)));
    let mut with = Vec::new();
    for (member, filled_by) in &fetch.with {
        with.push(format!("({}, {})", quoted(member), ingredient(source, filled_by)?));
    }
    let members = [
        ("when", optional(when)),
        ("call", call_name(domain, called)),
        ("needs", optional(needs)),
        ("with", slice(with, 12)),
        ("value", quoted(&fetch.value)),
        ("expires_in", optional(fetch.expires_in.as_deref().map(quoted))),
    ];
    Ok(literal(&kind, &members, 8))
}

/// The endpoints that tokens are bought from. Their facts stand here once more, because the domains they belong to may be off.
fn calls(source: &mut Source, model: &Model) -> Result<(), EmitError> {
    let mut written = BTreeSet::new();
    let fetches = model.tokens.values().flat_map(|token| match &token.obtained {
        Obtained::Fetch(calls) => calls.as_slice(),
        Obtained::Pushed { .. } | Obtained::Given(_) => &[],
    });
    for fetch in fetches {
        let (domain, called) = called(model, fetch)?;
        let name = call_name(domain, called);
        if written.insert(name.clone()) {
            let lead = format!("const {name}: &EndpointMeta =");
            let meta = endpoint::meta(&mut source.names, &lead, &domain.name, called, 0);
            source.text(meta + ";");
        }
    }
    Ok(())
}

fn called<'a>(model: &'a Model, fetch: &Fetch) -> Result<(&'a Domain, &'a Endpoint), EmitError> {
    let (domain, index) = fetch.call;
    let found = model.domains.get(domain).and_then(|domain| Some((domain, domain.endpoints.get(index)?)));
    found.ok_or_else(|| EmitError::new("tokens.rs", index, "a token is bought by an endpoint that is not there"))
}

fn call_name(domain: &Domain, endpoint: &Endpoint) -> String {
    naming::constant(&format!("{}_{}", domain.name, endpoint.name))
}

fn ingredient(source: &mut Source, filled_by: &str) -> Result<String, EmitError> {
    let kind = source.names.import("crate::token::Ingredient");
    let Some((_, variant)) = scopes::INGREDIENTS.iter().find(|(name, _)| *name == filled_by) else {
        return given_ingredient(&kind, filled_by);
    };
    Ok(format!("{kind}::{variant}"))
}

fn given_ingredient(kind: &str, filled_by: &str) -> Result<String, EmitError> {
    match (filled_by.strip_prefix('='), filled_by.strip_prefix("caller.")) {
        (Some(literal), _) => Ok(format!("{kind}::Literal({})", quoted(literal))),
        (None, Some(name)) => Ok(format!("{kind}::Caller({})", quoted(name))),
        (None, None) => Err(EmitError::new("tokens.rs", filled_by, "nothing fills a request from that")),
    }
}
