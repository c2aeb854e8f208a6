//! The token graph: finds the endpoints, events, members and kinds that `tokens.yaml` names.

use indexmap::IndexMap;

use super::endpoint::{plain, text};
use super::kinds::Tokens;
use super::scope::Names;
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::model::{Channel, Endpoint, Errcode, Event, Fetch, Field, Id, Model, Obtained, Struct, Token, Type, TypeRef, Types};
use crate::names::{DEVICE_BASE, ENVELOPE, ROBOT_ENVELOPE};
use crate::scopes;
use crate::spec::{ErrcodeDecl, FetchDecl, ObtainedDecl, Places, PushedDecl, Text, TokenDecl};
use crate::suggest;

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
pub(super) struct Graph<'a, 'k> {
    /// The model so far.
    pub model: &'a Model,
    /// The shared names, to mark the types of tokens as used.
    pub names: &'a Names,
    /// The kinds, to look up those that others need.
    pub kinds: &'a Tokens<'k>,
    /// All declarations.
    pub decls: &'a [TokenDecl],
    /// Which files could be read.
    pub(super) places: &'a Places,
    /// Where mistakes go.
    pub sink: &'a Sink,
}

impl Graph<'_, '_> {
    /// All tokens, by kind.
    pub(super) fn tokens(&self) -> IndexMap<String, Token> {
        self.decls.iter().map(|decl| (decl.kind.value.clone(), self.token(decl))).collect()
    }

    fn token(&self, decl: &TokenDecl) -> Token {
        self.secret_type(&decl.ty);
        self.word(&decl.scope, &scopes::names().collect::<Vec<_>>());
        decl.needs.iter().chain(&decl.serves).for_each(|kind| self.kind(kind));
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
            serves: decl.serves.iter().map(|kind| kind.value.clone()).collect(),
            obtained: decl.obtained.as_ref().map_or_else(|| Obtained::Given(String::new()), |how| self.obtained(how)),
            rejected_by: plain(&decl.rejected_by),
            refused_by: plain(&decl.refused_by),
            span: decl.kind.span.clone(),
        }
    }

    /// A kind that is not in the graph is reported with those that endpoints name.
    fn kind(&self, name: &Text) {
        if self.kinds.get(name).is_none() {
            self.kinds.lose(name, false);
        }
    }

    fn secret_type(&self, name: &Text) {
        self.names.mark(name);
        let secret = self.model.ids.get(&name.value).is_some_and(|id| id.secret);
        if name.value.is_empty() || secret || self.names.unread {
            return;
        }
        let found = Diagnostic::new(Rule::TokenType, &name.span, format!("`{}` is no secret id", name.value));
        if self.names.absent {
            return self.names.lose(name, found);
        }
        if let Some(id) = self.model.ids.get(&name.value) {
            return self.sink.add(found.see(&id.span, "an id that is not secret"));
        }
        let near = suggest::nearest(name, self.model.ids.values().filter(|id| id.secret).map(|id: &Id| id.name.as_str()));
        near.into_iter().for_each(|near| self.names.mark(near));
        let id = near.and_then(|near| self.model.ids.get(near));
        self.sink.add(see(found.near(near), id.map(|id| (&id.span, id.name.as_str()))).because(name.as_str()));
    }

    /// Reports a word that is none of the allowed ones. One that is missing was reported already.
    fn word(&self, text: &Text, words: &[&str]) {
        if !text.value.is_empty() && !words.contains(&text.as_str()) {
            let message = format!("`{}` is none of {}", text.value, words.join(", "));
            let near = suggest::nearest(text, words.iter().copied());
            self.sink.add(Diagnostic::new(Rule::UnknownWord, &text.span, message).near(near));
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
            self.word(when, &scopes::APPS.iter().map(|(app, _)| *app).collect::<Vec<_>>());
        }
        for (_, from) in decl.with.iter().filter(|(_, from)| !is_ingredient(from)) {
            let near = suggest::nearest(from, scopes::INGREDIENTS.iter().map(|(name, _)| *name));
            self.sink
                .add(Diagnostic::new(Rule::Ingredient, &from.span, format!("nothing is called `{}`", from.value)).near(near));
        }
        let call = self.call(&decl.call)?;
        let endpoint = self.model.domains.get(call.0)?.endpoints.get(call.1)?;
        self.filled(decl, endpoint);
        let answer = endpoint.response.as_ref().map_or(&[][..], |response| &response.fields);
        for name in [Some(&decl.value), decl.expires_in.as_ref()].into_iter().flatten() {
            self.member(name, answer, "answer");
        }
        Some(Fetch {
            when: decl.when.as_ref().map(|when| {
                let near = suggest::nearest(when, scopes::APPS.iter().map(|(app, _)| *app));
                near.unwrap_or(when).to_owned()
            }),
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
        let known = |key: &Text| endpoint.request.fields.iter().any(|field| field.key == key.value);
        // What is filled under a misspelt name was reported as that.
        let near = |key: &Text, field: &Field| !known(key) && suggest::nearest(key, [field.key.as_str()]).is_some();
        let given = |field: &&Field| decl.with.iter().any(|(key, _)| key.value == field.key || near(key, field));
        for field in endpoint.request.fields.iter().filter(|field| !field.optional && field.constant.is_none() && !given(field)) {
            let message = format!("nothing fills `{}`, which {} requires", field.key, decl.call.value);
            self.sink.add(Diagnostic::new(Rule::TokenMember, &decl.call.span, message).see(&field.span, "required here"));
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
        if name.value.is_empty() || self.places.any_broken("api/") || self.sink.was_dropped(endpoint) {
            return None;
        }
        if self.model.domains.is_empty() {
            self.no_file(Rule::TokenCall, name, "endpoints", "api");
            return None;
        }
        let endpoints = all().flat_map(|(_, domain)| domain.endpoints.iter().map(move |endpoint| (domain, endpoint)));
        let known: Vec<(String, &Endpoint)> = endpoints.map(|(d, e)| (format!("{}.{}", d.name, e.name), e)).collect();
        let near = suggest::nearest(name, known.iter().map(|(name, _)| name.as_str()));
        let found = Diagnostic::new(Rule::TokenCall, &name.span, format!("there is no endpoint `{}`", name.value)).near(near);
        let place = known.iter().find(|(name, _)| Some(name.as_str()) == near);
        self.sink.add(see(found, place.map(|(name, endpoint)| (&endpoint.span, name.as_str()))).because(name.as_str()));
        None
    }

    fn pushed(&self, decl: &PushedDecl) {
        let event = &decl.event;
        let all = || self.model.event_domains.iter().flat_map(|domain| domain.events.iter().map(move |event| (domain, event)));
        let Some((domain, found)) = all().find(|(_, found)| found.name == event.value) else {
            if event.value.is_empty() || self.places.any_broken("events/") || self.sink.was_dropped(event) {
                return;
            }
            if self.model.event_domains.is_empty() {
                return self.no_file(Rule::TokenEvent, event, "events", "events");
            }
            let near = suggest::nearest(event, all().map(|(_, event)| event.name.as_str()));
            let found = Diagnostic::new(Rule::TokenEvent, &event.span, format!("there is no event `{}`", event.value)).near(near);
            let place = all().find(|(_, event)| Some(event.name.as_str()) == near);
            return self.sink.add(see(found, place.map(|(_, event)| (&event.span, event.name.as_str()))));
        };
        let members = [Some(&decl.value), Some(&decl.of), Some(&decl.newest), decl.expires_in.as_ref()];
        for path in members.into_iter().flatten().filter(|path| !path.value.is_empty()) {
            let dropped = path.split('.').next().is_some_and(|first| self.sink.was_dropped(first));
            if !dropped && !self.has_member(found, &domain.types, path) {
                let message = format!("the event `{}` has no member `{}`", event.value, path.value);
                let around = around(found);
                let own = found.payload.fields.iter().map(|field| field.key.as_str());
                let near = suggest::nearest(path, own.chain(around.iter().map(String::as_str)));
                let found = Diagnostic::new(Rule::TokenEvent, &path.span, message).see(&found.span, "the event").near(near);
                self.sink.add(found);
            }
        }
    }

    /// There is not one file of the kind that a name leads to. When a folder stands there under another name, that was reported.
    fn no_file(&self, rule: Rule, name: &Text, what: &str, folder: &str) {
        if self.places.any_stray_folder() {
            return;
        }
        let found = Diagnostic::new(rule, &name.span, format!("there is no file of {what} at all, but tokens come from there"));
        let help = format!("{what} stand in {folder}/<domain>.yaml: is the folder `{folder}` gone, or has it another name?");
        self.sink.add(found.help(help).because(folder));
    }

    fn has_member(&self, event: &Event, types: &Types, path: &str) -> bool {
        let mut fields: &[Field] = &event.payload.fields;
        let mut steps = path.split('.').peekable();
        while let Some(step) = steps.next() {
            let Some(field) = fields.iter().find(|field| field.key == step) else {
                return around(event).iter().any(|member| member == path);
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
        if !name.value.is_empty() && !self.sink.was_dropped(name) && !fields.iter().any(|field| field.key == name.value) {
            let near = suggest::nearest(name, fields.iter().map(|field| field.key.as_str()));
            let message = format!("the {whose} has no member `{}`", name.value);
            let found = Diagnostic::new(Rule::TokenMember, &name.span, message).near(near);
            let field = fields.iter().find(|field| Some(field.key.as_str()) == near);
            self.sink.add(match field {
                Some(field) => found.renamed(&name.value, &field.key, &field.span),
                None => found,
            });
        }
    }
}

/// The members of the envelope that an event has.
fn around(event: &Event) -> Vec<String> {
    let all = |members: &[&str]| members.iter().map(|member| (*member).to_owned()).collect();
    match event.json_channel() {
        Some(Channel::Device) => DEVICE_BASE.iter().map(|member| format!("base_info.{member}")).collect(),
        Some(_) => all(ROBOT_ENVELOPE),
        None => all(ENVELOPE),
    }
}

/// Points at the declaration of a near name.
fn see(found: Diagnostic, near: Option<(&Span, &str)>) -> Diagnostic {
    match near {
        Some((span, name)) => found.see(span, format!("`{name}` is declared here")),
        None => found,
    }
}

fn is_ingredient(from: &str) -> bool {
    let named = |prefix: &str| from.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty());
    scopes::INGREDIENTS.iter().any(|(name, _)| *name == from) || named("caller.") || named("=")
}
