//! `pages`: where the items of an answer stand, and what leads to the next one.

use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::{Field, Items, Link, ListForm, Pages, Scalar, Step, Type, TypeRef, Types};
use crate::spec::{PagesDecl, Text};

/// The members of the types that an answer is made of.
#[derive(Clone, Copy)]
pub(super) struct Bodies<'a> {
    /// Those of `types.yaml`.
    pub(super) shared: &'a Types,
    /// Those of the file.
    pub(super) local: &'a Types,
}

impl<'a> Bodies<'a> {
    fn fields(self, named: &TypeRef) -> Option<&'a [Field]> {
        let types = if named.shared { self.shared } else { self.local };
        types.structs.get(&named.name).map(|body| body.fields.as_slice())
    }
}

impl Scope<'_> {
    /// Looks the members up that paging needs; gives nothing when one of them is not what it should be.
    pub(super) fn pages(&self, decl: &PagesDecl, request: &[Field], response: &[Field], bodies: Bodies<'_>) -> Option<Pages> {
        if response.is_empty() {
            return self.refuse(&decl.span, "an answer without members has no pages".to_owned());
        }
        let more = match (&decl.more, &decl.last) {
            (Some(more), None) => Some((more, true)),
            (None, Some(last)) => Some((last, false)),
            (None, None) => None,
            (Some(more), Some(last)) => {
                let found = Diagnostic::new(Rule::Pages, &last.span, "`more` and `last` say the same thing twice");
                self.sink.add(found.see(&more.span, "the other one"));
                return None;
            }
        };
        let items = match &decl.items {
            Some(items) => self.items(items, response, bodies),
            None => Some(Items::Answer),
        };
        let more = match more {
            Some((name, value)) => {
                let found = self
                    .member(Rule::Pages, name, response, "response", "a bool or flag", |ty| *ty == Type::Scalar(Scalar::Bool));
                found.map(|key| Some((key, value)))
            }
            None => Some(None),
        };
        let step = match (&decl.cursor, &decl.offset) {
            (Some(cursor), None) => self.cursor(decl, cursor, request, response),
            (None, Some(offset)) => self.offset(decl, offset, request),
            _ => self.refuse(&decl.span, "paging moves on by `cursor` or by `offset`".to_owned()),
        };
        Some(Pages { items: items?, step: step?, more: more?, span: decl.span.clone() })
    }

    /// The list that a path leads to; each step but the last is an object.
    fn items(&self, items: &Text, response: &[Field], bodies: Bodies<'_>) -> Option<Items> {
        if let Some(path) = elsewhere(&items.value, response, bodies) {
            let message = format!("the response has no member `{}`, but there is one in `{}`", items.value, path.0);
            let found = Diagnostic::new(Rule::Pages, &items.span, message).see(path.1, "declared here");
            let meant = format!("{}.{}", path.0, items.value);
            self.sink.add(found.help(format!("write the path: `items: {meant}`")).replace(&items.span, meant));
            return None;
        }
        let (mut fields, mut whose) = (response, "response".to_owned());
        let mut path = Vec::new();
        let steps = steps(items);
        for (index, step) in steps.iter().enumerate() {
            let last = index + 1 == steps.len();
            let wanted = if last { "a list" } else { "an object" };
            let fits = |ty: &Type| if last { matches!(ty, Type::List(_)) } else { matches!(ty, Type::Struct(_)) };
            let key = self.member(Rule::Pages, step, fields, &whose, wanted, fits)?;
            let field = fields.iter().find(|field| field.key == key)?;
            path.push(Link { key, name: field.name.clone(), optional: field.optional });
            match &field.ty {
                Type::List(item) => return Some(Items::List { path, item: (**item).clone() }),
                Type::Struct(named) if field.list == ListForm::Plain => {
                    (fields, whose) = (bodies.fields(named)?, format!("type `{}`", named.name));
                }
                _ => return None,
            }
        }
        None
    }

    fn cursor(&self, decl: &PagesDecl, cursor: &Text, request: &[Field], response: &[Field]) -> Option<Step> {
        let fits = |ty: &Type| matches!(ty, Type::Scalar(Scalar::String | Scalar::I64));
        let next = self.member(Rule::Pages, cursor, response, "response", "a string or i64", fits);
        let default = Text { value: "cursor".to_owned(), span: cursor.span.clone() };
        let send = decl.send.as_ref().unwrap_or(&default);
        // What is sent back is what came.
        let came = next.as_ref().and_then(|next| response.iter().find(|field| field.key == *next)).map(|field| &field.ty);
        let same = |ty: &Type| came.map_or_else(|| fits(ty), |came| ty == came);
        let wanted = match came {
            Some(Type::Scalar(Scalar::I64)) => "an i64",
            Some(_) => "a string",
            None => "a string or i64",
        };
        let send = self.member(Rule::Pages, send, request, "request", wanted, same);
        Some(Step::Cursor { next: next?, send: send? })
    }

    fn offset(&self, decl: &PagesDecl, offset: &Text, request: &[Field]) -> Option<Step> {
        if let Some(send) = &decl.send {
            return self.refuse(&send.span, "`send` goes with `cursor`".to_owned());
        }
        if decl.items.is_none() {
            return self.refuse(&offset.span, "an `offset` counts the items, so `items` says which list they are in".to_owned());
        }
        let offset = self.member(Rule::Pages, offset, request, "request", "an i64", |ty| *ty == Type::Scalar(Scalar::I64))?;
        Some(Step::Offset { offset })
    }

    fn refuse<T>(&self, span: &Span, message: String) -> Option<T> {
        self.sink.report(Rule::Pages, span, message);
        None
    }
}

/// The names between the dots of a path, with their places.
fn steps(path: &Text) -> Vec<Text> {
    // In quotes the path starts one byte in.
    let mut at = usize::from(path.span.range.len() == path.value.len() + 2);
    let step = |name: &str| {
        let span = if path.value.contains('.') { path.span.part(at, name.len()) } else { path.span.clone() };
        at += name.len() + 1;
        Text { value: name.to_owned(), span }
    };
    path.value.split('.').map(step).collect()
}

/// The only object of an answer that has a list of this name, when the answer itself has no such member.
fn elsewhere<'a>(name: &str, response: &'a [Field], bodies: Bodies<'a>) -> Option<(&'a str, &'a Span)> {
    if response.iter().any(|field| field.key == name) {
        return None;
    }
    let mut found = response.iter().filter_map(|field| {
        let Type::Struct(named) = &field.ty else { return None };
        let list = bodies.fields(named)?.iter().find(|inner| inner.key == name && matches!(inner.ty, Type::List(_)))?;
        Some((field.key.as_str(), &list.span))
    });
    found.next().filter(|_| found.next().is_none())
}
