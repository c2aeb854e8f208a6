//! The token graph and the errcodes it names.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::gone::gone;
use crate::model::{Errcode, ErrcodeKind, Obtained, Token};
use crate::names::is_snake;
use crate::scopes::DOWNSTREAM;
use crate::suggest;

impl Check<'_> {
    /// No circles, and every errcode exists once.
    pub(super) fn tokens(&self) {
        self.errcodes();
        let mut done = BTreeSet::new();
        for token in self.model.tokens.values() {
            self.walk(token, &mut Vec::new(), &mut done);
        }
        if self.places.any_broken("error") {
            return;
        }
        let unknown: Vec<(i64, Span)> = self.model.tokens.values().flat_map(|token| self.unknown_codes(token)).collect();
        if self.model.errcodes.is_empty() {
            return self.no_errcodes(&unknown);
        }
        unknown.iter().for_each(|(code, place)| self.unknown_errcode(*code, place));
    }

    fn errcodes(&self) {
        let (mut codes, mut names) = (BTreeMap::new(), BTreeMap::new());
        for errcode in &self.model.errcodes {
            if !errcode.name.is_empty() && !is_snake(&errcode.name) {
                let place = self.places.below(&errcode.span, &["name"]);
                self.sink.report(Rule::NotAName, &place, format!("`{}` is not snake_case", errcode.name));
            }
            if let Some(first) = codes.insert(errcode.code, &errcode.span) {
                let message = format!("{} is described already", errcode.code);
                self.sink.add(Diagnostic::new(Rule::DuplicateErrcode, &errcode.span, message).see(first, "the other one"));
            }
            self.subject(errcode);
            let named = names.insert(errcode.name.as_str(), errcode).filter(|_| !errcode.name.is_empty());
            if let Some(first) = named.filter(|first| first.code != errcode.code) {
                let name = |of: &Errcode| self.places.below(&of.span, &["name"]);
                let message = format!("`{}` is the name of {} already", errcode.name, first.code);
                self.sink
                    .add(Diagnostic::new(Rule::DuplicateErrcode, &name(errcode), message).see(&name(first), "the other one"));
            }
        }
    }

    /// `of` may name what is no token of the graph (`secret`, `session_key`). Only what is a slip away from such a name, and said
    /// nowhere else, is misspelt.
    fn subject(&self, errcode: &Errcode) {
        let Some(of) = errcode.of.as_deref() else {
            if matches!(errcode.kind, ErrcodeKind::Token | ErrcodeKind::Credential) {
                let message = format!("errcode `{}` has no `of`", errcode.code);
                let help = "of: the token, secret or id it is about, `access_token`";
                self.sink.report_with(Rule::MissingKey, &errcode.span, message, help);
            }
            return;
        };
        let said = |other: &&str| self.model.errcodes.iter().filter(|errcode| errcode.of.as_deref() == Some(*other)).count();
        if self.model.tokens.contains_key(of) || said(&of) > 1 {
            return;
        }
        let others = self.model.errcodes.iter().filter_map(|errcode| errcode.of.as_deref()).filter(|other| said(other) > 1);
        let known = self.model.tokens.keys().map(String::as_str).chain(others);
        let Some(near) = suggest::nearest(of, known.filter(|known| suggest::is_slip(of, known))) else { return };
        let place = self.places.below(&errcode.span, &["of"]);
        let found = Diagnostic::new(Rule::UnknownToken, &place, format!("no token or secret is called `{of}`")).near(Some(near));
        self.sink.add(match self.model.tokens.get(near) {
            Some(token) => found.see(&token.span, format!("`{near}` is declared here")),
            None => found,
        });
    }

    /// Follows what a token needs. A token that was left behind is not looked at again, so each circle shows once, with every
    /// need that it is made of.
    fn walk<'m>(&'m self, token: &'m Token, path: &mut Vec<(&'m str, Span)>, done: &mut BTreeSet<&'m str>) {
        if done.contains(token.kind.as_str()) {
            return;
        }
        for (below, place) in self.below(token) {
            path.push((&token.kind, place));
            if let Some(start) = path.iter().position(|(kind, _)| *kind == below) {
                self.circle(path.get(start..).unwrap_or_default());
            } else if let Some(next) = self.model.tokens.get(below) {
                self.walk(next, path, done);
            }
            path.pop();
        }
        done.insert(&token.kind);
    }

    /// Tokens each of which needs the next one, and the last the first. The last need is the one that closes the circle.
    fn circle(&self, path: &[(&str, Span)]) {
        let (Some((first, _)), Some((_, place))) = (path.first(), path.last()) else { return };
        let kinds: Vec<&str> = path.iter().map(|(kind, _)| *kind).chain([*first]).collect();
        let mut found = Diagnostic::new(Rule::TokenCycle, place, format!("a circle of tokens: {}", kinds.join(" needs ")));
        for ((kind, place), next) in path.iter().zip(kinds.iter().skip(1)) {
            let label = format!("`{kind}` needs `{next}`");
            found = if Some(place) == path.last().map(|(_, place)| place) { found.label(label) } else { found.see(place, label) };
        }
        self.sink.add(found);
    }

    /// What a token needs: what it says itself, and the tokens of the calls that buy it.
    fn below<'m>(&'m self, token: &'m Token) -> Vec<(&'m str, Span)> {
        let place = |path: &[&str]| self.places.below(&token.span, path);
        let mut below: Vec<(&str, Span)> = Vec::new();
        for (index, need) in token.needs.iter().enumerate() {
            below.push((need, place(&["needs", &index.to_string()])));
        }
        if let Obtained::Fetch(fetches) = &token.obtained {
            // A downstream app's token is bought with that of the app above it: the same kind, but of another holder.
            for fetch in fetches.iter().filter(|fetch| fetch.when.as_deref() != Some(DOWNSTREAM)) {
                let endpoint = self.model.domains.get(fetch.call.0).and_then(|domain| domain.endpoints.get(fetch.call.1));
                let kind = endpoint.and_then(|endpoint| endpoint.token.as_deref());
                if let Some(kind) = kind.filter(|kind| below.iter().all(|(known, _)| known != kind)) {
                    below.push((kind, place(&["obtained", "fetch"])));
                }
            }
        }
        below
    }

    /// Reports an errcode that errors.yaml does not have, once for each code.
    pub(super) fn unknown_errcode(&self, code: i64, place: &Span) {
        let found = Diagnostic::new(Rule::UnknownErrcode, place, format!("there is no errcode {code}"));
        self.sink.add(found.because(code.to_string()));
    }

    /// An errcode that an example shows is one that errors.yaml has, where that can be read and is not empty. (A private spec has none.)
    pub(super) fn shown_errcode(&self, code: &str, place: impl FnOnce() -> Span) {
        let Some(code) = code.parse::<i64>().ok().filter(|code| *code != 0 && !self.model.errcodes.is_empty()) else { return };
        if !self.has_errcode(code) && !self.places.any_broken("error") {
            self.unknown_errcode(code, &place());
        }
    }

    fn has_errcode(&self, code: i64) -> bool {
        self.model.errcodes.binary_search_by_key(&code, |errcode| errcode.code).is_ok()
    }

    /// The codes that a token names and errors.yaml does not, with their places.
    fn unknown_codes(&self, token: &Token) -> Vec<(i64, Span)> {
        let mut unknown = Vec::new();
        for (key, codes) in [("rejected_by", &token.rejected_by), ("refused_by", &token.refused_by)] {
            for (index, code) in codes.iter().enumerate().filter(|(_, code)| !self.has_errcode(**code)) {
                unknown.push((*code, self.places.below(&token.span, &[key, &index.to_string()])));
            }
        }
        unknown
    }

    /// Without an errors.yaml there is one mistake, not one per code.
    fn no_errcodes(&self, named: &[(i64, Span)]) {
        let file = ("errors.yaml", "errcodes");
        let Some((_, first)) = named.first().filter(|_| !self.places.is_without(file.0, file.1)) else { return };
        let codes: BTreeSet<i64> = named.iter().map(|(code, _)| *code).collect();
        let codes: Vec<String> = codes.iter().map(i64::to_string).collect();
        self.sink.add(gone(Rule::UnknownErrcode, self.places, file, "tokens.yaml names its errcodes:", &codes, first));
    }
}
