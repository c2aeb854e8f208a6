//! The token graph: finds the endpoints, events, members and kinds that `tokens.yaml` names.

use indexmap::IndexMap;

use super::endpoint::{plain, text};
use super::scope::Names;
use crate::diagnostic::{Rule, Sink};
use crate::model::{Endpoint, Errcode, Event, Fetch, Field, Id, Model, Obtained, Struct, Token, Type, TypeRef, Types};
use crate::names::ENVELOPE;
use crate::spec::{ErrcodeDecl, FetchDecl, ObtainedDecl, Places, PushedDecl, Text, TokenDecl};
use crate::suggest;

/// What a member of a token request can be filled from, besides `caller.<name>` and `=literal`.
const INGREDIENTS: &[&str] = &[
    "provider.corpid",
    "provider.secret",
    "suite.id",
    "suite.secret",
    "suite.ticket",
    "corp.id",
    "corp.permanent_code",
    "app.secret",
    "auth_code",
];

/// Whose calls can carry a token: the scopes that the runtime has, and `none`.
const SCOPES: &[&str] = &["provider", "suite", "corp", "contact_sync", "none"];

/// Errcodes, ascending.
pub(super) fn errcodes(decls: &[ErrcodeDecl]) -> Vec<Errcode> {
    let errcode = |decl: &ErrcodeDecl| Errcode {
        code: decl.code.value,
        name: decl.name.value.clone(),
        meaning: decl.meaning.value.clone(),
        kind: decl.kind,
        of: text(&decl.of),
        remedy: text(&decl.remedy),
        span: decl.code.span.clone(),
    };
    let mut errcodes: Vec<Errcode> = decls.iter().map(errcode).collect();
    errcodes.sort_by_key(|errcode| errcode.code);
    errcodes
}

/// Resolves the graph against endpoints and events that are resolved already.
pub(super) struct Graph<'a> {
    /// The model so far.
    pub model: &'a Model,
    /// The shared names, to mark the types of tokens as used.
    pub names: &'a Names,
    /// All declarations.
    pub decls: &'a [TokenDecl],
    /// Which files could be read.
    pub(super) places: &'a Places,
    /// Where mistakes go.
    pub sink: &'a Sink,
}

impl Graph<'_> {
    /// All tokens, by kind.
    pub(super) fn tokens(&self) -> IndexMap<String, Token> {
        self.decls.iter().map(|decl| (decl.kind.value.clone(), self.token(decl))).collect()
    }

    fn token(&self, decl: &TokenDecl) -> Token {
        self.secret_type(&decl.ty);
        self.word(&decl.scope, SCOPES);
        let kinds = || self.decls.iter().map(|decl| decl.kind.as_str());
        for need in decl.needs.iter().filter(|need| !kinds().any(|kind| kind == need.value)) {
            let help = suggest::did_you_mean(need, kinds());
            self.sink.report_with(Rule::UnknownToken, &need.span, format!("there is no token `{}`", need.value), help);
        }
        Token {
            kind: decl.kind.value.clone(),
            title: decl.title.value.clone(),
            summary: decl.summary.value.clone(),
            docs: plain(&decl.docs),
            scope: decl.scope.value.clone(),
            query: text(&decl.query),
            ty: decl.ty.value.clone(),
            life: decl.life,
            cached: decl.cached,
            needs: decl.needs.iter().map(|need| need.value.clone()).collect(),
            obtained: decl.obtained.as_ref().map_or_else(|| Obtained::Given(String::new()), |how| self.obtained(how)),
            rejected_by: plain(&decl.rejected_by),
            refused_by: plain(&decl.refused_by),
            span: decl.kind.span.clone(),
        }
    }

    fn secret_type(&self, name: &Text) {
        self.names.mark(name);
        let secret = self.model.ids.get(&name.value).is_some_and(|id| id.secret);
        if !name.value.is_empty() && !secret {
            let ids = self.model.ids.values().filter(|id| id.secret).map(|id: &Id| id.name.as_str());
            let help = suggest::did_you_mean(name, ids);
            self.sink.report_with(Rule::TokenType, &name.span, format!("`{}` is no secret id", name.value), help);
        }
    }

    /// Reports a word that is none of the allowed ones. One that is missing was reported already.
    fn word(&self, text: &Text, words: &[&str]) {
        if !text.value.is_empty() && !words.contains(&text.as_str()) {
            let message = format!("`{}` is none of {}", text.value, words.join(", "));
            let help = suggest::did_you_mean(text, words.iter().copied());
            self.sink.report_with(Rule::UnknownWord, &text.span, message, help);
        }
    }

    fn obtained(&self, decl: &ObtainedDecl) -> Obtained {
        match decl {
            ObtainedDecl::Given(sentence) => Obtained::Given(sentence.value.clone()),
            ObtainedDecl::Fetch(fetches) => Obtained::Fetch(fetches.iter().filter_map(|decl| self.fetch(decl)).collect()),
            ObtainedDecl::Pushed(decl) => {
                self.pushed(decl);
                Obtained::Pushed {
                    event: decl.event.value.clone(),
                    value: decl.value.value.clone(),
                    of: decl.of.value.clone(),
                    newest: decl.newest.value.clone(),
                    expires_in: text(&decl.expires_in),
                }
            }
        }
    }

    fn fetch(&self, decl: &FetchDecl) -> Option<Fetch> {
        if let Some(when) = &decl.when {
            self.word(when, &["third_party", "customized", "own_app"]);
        }
        for (_, from) in decl.with.iter().filter(|(_, from)| !is_ingredient(from)) {
            let help = suggest::did_you_mean(from, INGREDIENTS.iter().copied());
            self.sink.report_with(Rule::Ingredient, &from.span, format!("nothing is called `{}`", from.value), help);
        }
        let call = self.call(&decl.call)?;
        let endpoint = &self.model.domains[call.0].endpoints[call.1];
        self.filled(decl, endpoint);
        let answer = endpoint.response.as_ref().map_or(&[][..], |response| &response.fields);
        for name in [Some(&decl.value), decl.expires_in.as_ref()].into_iter().flatten() {
            self.member(name, answer, "answer");
        }
        Some(Fetch {
            when: text(&decl.when),
            call,
            with: decl.with.iter().map(|(key, from)| (key.value.clone(), from.value.clone())).collect(),
            value: decl.value.value.clone(),
            expires_in: text(&decl.expires_in),
            span: decl.span.clone(),
        })
    }

    /// Every member that is filled exists, and every required one is filled.
    fn filled(&self, decl: &FetchDecl, endpoint: &Endpoint) {
        for (key, _) in &decl.with {
            self.member(key, &endpoint.request.fields, "request");
        }
        let given = |field: &&Field| decl.with.iter().any(|(key, _)| key.value == field.key);
        for field in endpoint.request.fields.iter().filter(|field| !field.optional && field.constant.is_none() && !given(field)) {
            let message = format!("nothing fills `{}`, which {} requires", field.key, decl.call.value);
            self.sink.report(Rule::TokenMember, &decl.call.span, message);
        }
    }

    fn call(&self, name: &Text) -> Option<(usize, usize)> {
        let all = || self.model.domains.iter().enumerate();
        let (domain, endpoint) = name.value.split_once('.').unwrap_or(("", &name.value));
        for (index, found) in all().filter(|(_, found)| found.name == domain) {
            if let Some(position) = found.endpoints.iter().position(|candidate| candidate.name == endpoint) {
                return Some((index, position));
            }
        }
        let known: Vec<String> =
            all().flat_map(|(_, domain)| domain.endpoints.iter().map(move |e| format!("{}.{}", domain.name, e.name))).collect();
        let help = suggest::did_you_mean(name, known.iter().map(String::as_str));
        if !name.value.is_empty() && !self.places.any_broken("api/") {
            self.sink.report_with(Rule::TokenCall, &name.span, format!("there is no endpoint `{}`", name.value), help);
        }
        None
    }

    fn pushed(&self, decl: &PushedDecl) {
        let event = &decl.event;
        let all = || self.model.event_domains.iter().flat_map(|domain| domain.events.iter().map(move |event| (domain, event)));
        let Some((domain, found)) = all().find(|(_, found)| found.name == event.value) else {
            let help = suggest::did_you_mean(event, all().map(|(_, event)| event.name.as_str()));
            if !event.value.is_empty() && !self.places.any_broken("events/") {
                self.sink.report_with(Rule::TokenEvent, &event.span, format!("there is no event `{}`", event.value), help);
            }
            return;
        };
        let members = [Some(&decl.value), Some(&decl.of), Some(&decl.newest), decl.expires_in.as_ref()];
        for path in members.into_iter().flatten().filter(|path| !path.value.is_empty()) {
            if !self.has_member(found, &domain.types, path) {
                let message = format!("the event `{}` has no member `{}`", event.value, path.value);
                self.sink.report(Rule::TokenEvent, &path.span, message);
            }
        }
    }

    fn has_member(&self, event: &Event, types: &Types, path: &str) -> bool {
        let mut fields: &[Field] = &event.payload.fields;
        let mut steps = path.split('.').peekable();
        while let Some(step) = steps.next() {
            let Some(field) = fields.iter().find(|field| field.key == step) else {
                return path == step && ENVELOPE.contains(&step);
            };
            if steps.peek().is_some() {
                let Some(inner) = self.struct_of(&field.ty, types) else { return false };
                fields = &inner.fields;
            }
        }
        true
    }

    fn struct_of<'a>(&'a self, ty: &Type, types: &'a Types) -> Option<&'a Struct> {
        let Type::Struct(TypeRef { name, shared }) = ty else { return None };
        if *shared { self.model.shared.structs.get(name) } else { types.structs.get(name) }
    }

    fn member(&self, name: &Text, fields: &[Field], whose: &str) {
        if !name.value.is_empty() && !fields.iter().any(|field| field.key == name.value) {
            let help = suggest::did_you_mean(name, fields.iter().map(|field| field.key.as_str()));
            let message = format!("the {whose} has no member `{}`", name.value);
            self.sink.report_with(Rule::TokenMember, &name.span, message, help);
        }
    }
}

fn is_ingredient(from: &str) -> bool {
    let named = |prefix: &str| from.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty());
    INGREDIENTS.contains(&from) || named("caller.") || named("=")
}
