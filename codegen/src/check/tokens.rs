//! The token graph and the errcodes it names.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use crate::diagnostic::{Rule, Span};
use crate::model::{Obtained, Token};
use crate::names::is_snake;

impl Check<'_> {
    /// No circles, and every errcode exists once.
    pub(super) fn tokens(&self) {
        self.errcodes();
        let mut done = BTreeSet::new();
        for token in self.model.tokens.values() {
            self.walk(token, &mut Vec::new(), &mut done);
            self.codes_exist(token);
        }
    }

    fn errcodes(&self) {
        let (mut codes, mut names) = (BTreeMap::new(), BTreeMap::new());
        for errcode in &self.model.errcodes {
            if !errcode.name.is_empty() && !is_snake(&errcode.name) {
                let place = self.places.below(&errcode.span, &["name"]);
                self.sink.report(Rule::NotAName, &place, format!("`{}` is not snake_case", errcode.name));
            }
            if let Some(first) = codes.insert(errcode.code, &errcode.span) {
                let message = format!("{} is described in line {} already", errcode.code, first.line);
                self.sink.report(Rule::DuplicateErrcode, &errcode.span, message);
            }
            if let Some(first) = names.insert(errcode.name.as_str(), errcode.code).filter(|_| !errcode.name.is_empty()) {
                let place = self.places.below(&errcode.span, &["name"]);
                self.sink.report(Rule::DuplicateErrcode, &place, format!("`{}` is the name of {first} already", errcode.name));
            }
        }
    }

    /// Follows what a token needs. A token that was left behind is not looked at again, so each circle shows once.
    fn walk<'m>(&'m self, token: &'m Token, path: &mut Vec<&'m str>, done: &mut BTreeSet<&'m str>) {
        if !done.contains(token.kind.as_str()) {
            path.push(&token.kind);
            for (below, place) in self.below(token) {
                if let Some(start) = path.iter().position(|kind| *kind == below) {
                    let circle: Vec<&str> = path.iter().skip(start).copied().chain([below]).collect();
                    self.sink.report(Rule::TokenCycle, &place, format!("a circle of tokens: {}", circle.join(" needs ")));
                } else if let Some(next) = self.model.tokens.get(below) {
                    self.walk(next, path, done);
                }
            }
            path.pop();
            done.insert(&token.kind);
        }
    }

    /// What a token needs: what it says itself, and the tokens of the calls that buy it.
    fn below<'m>(&'m self, token: &'m Token) -> Vec<(&'m str, Span)> {
        let place = |path: &[&str]| self.places.below(&token.span, path);
        let mut below: Vec<(&str, Span)> = Vec::new();
        for (index, need) in token.needs.iter().enumerate() {
            below.push((need, place(&["needs", &index.to_string()])));
        }
        if let Obtained::Fetch(fetches) = &token.obtained {
            for fetch in fetches {
                let endpoint = self.model.domains.get(fetch.call.0).and_then(|domain| domain.endpoints.get(fetch.call.1));
                let kind = endpoint.and_then(|endpoint| endpoint.token.as_deref());
                if let Some(kind) = kind.filter(|kind| below.iter().all(|(known, _)| known != kind)) {
                    below.push((kind, place(&["obtained", "fetch"])));
                }
            }
        }
        below
    }

    fn codes_exist(&self, token: &Token) {
        // Without an errors.yaml there is one mistake, not one per code.
        let no_table = self.places.text("errors.yaml").is_none();
        for (key, codes) in [("rejected_by", &token.rejected_by), ("refused_by", &token.refused_by)] {
            for (index, code) in codes.iter().enumerate() {
                if self.model.errcodes.iter().any(|errcode| errcode.code == *code) {
                    continue;
                }
                let place = self.places.below(&token.span, &[key, &index.to_string()]);
                self.sink.report(Rule::UnknownErrcode, &place, format!("there is no errcode {code}"));
                if no_table {
                    return;
                }
            }
        }
    }
}
