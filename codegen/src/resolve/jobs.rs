//! `waits` and `chunks`: jobs that end some time, and lists that are longer than one call takes.

use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::{Answer, Chunks, Effect, Field, Running, Scalar, Type, Waits};
use crate::spec::{EndpointDecl, Text, WaitsDecl};

impl Scope<'_> {
    /// Looks up what tells that a job has ended.
    pub(super) fn waits(&self, decl: &WaitsDecl, response: &[Field]) -> Option<Waits> {
        let waits = |member, running| Waits { member, running, span: decl.span.clone() };
        match (&decl.while_, &decl.until) {
            (Some(name), None) if !decl.is.is_empty() => {
                let told = |ty: &Type| {
                    matches!(ty, Type::Enum(_) | Type::Scalar(Scalar::I64 | Scalar::U64 | Scalar::String | Scalar::Bool))
                };
                let member = self.member(Rule::Waits, name, response, "response", "a number, a text, a flag or an enum", told)?;
                Some(waits(member, Running::Values(decl.is.iter().map(|value| value.value.clone()).collect())))
            }
            (None, Some(name)) => {
                let member = self.member(Rule::Waits, name, response, "response", "a member", |_| true)?;
                let field = response.iter().find(|field| field.key == member)?;
                if !field.optional {
                    let found = Diagnostic::new(Rule::Waits, &name.span, format!("`{member}` is always there"));
                    self.sink.add(found.see(&field.span, "declared without `?`"));
                    return None;
                }
                Some(waits(member, Running::Absent))
            }
            _ => self.unfit(
                Rule::Waits,
                &decl.span,
                "a job is waited for `while` a member `is` one of some values, or `until` one is there",
            ),
        }
    }

    /// Looks up a list that may be sent in chunks, and whether the answers can be put together.
    pub(super) fn chunks(&self, decl: &EndpointDecl, list: &Text, request: &[Field], response: &[Field]) -> Option<Chunks> {
        let member = self.member(Rule::Chunks, list, request, "request", "a list", |ty| matches!(ty, Type::List(_)))?;
        let field = request.iter().find(|field| field.key == member)?;
        let Some(most) = field.max_items.filter(|most| *most > 0) else {
            let found = Diagnostic::new(Rule::Chunks, &list.span, format!("`{member}` has no `max_items`"));
            self.sink.add(found.see(&field.span, "declared here"));
            return None;
        };
        if decl.effect == Some(Effect::Act) {
            return self.unfit(
                Rule::Chunks,
                &list.span,
                "a call that acts is not split: when one of the parts failed, the others could not be repeated",
            );
        }
        if decl.answer != Answer::Json {
            return self.unfit(Rule::Chunks, &list.span, "answers that are files cannot be put together");
        }
        if let Some(single) = response.iter().find(|field| !matches!(field.ty, Type::List(_))) {
            if single.ty == Type::Scalar(Scalar::Json) && !self.sink.is_empty() {
                // It may be a type that could not be resolved, which is reported.
                return None;
            }
            let message = format!("answers with `{}` cannot be put together: it is no list", single.key);
            self.sink.add(Diagnostic::new(Rule::Chunks, &list.span, message).see(&single.span, "declared here"));
            return None;
        }
        Some(Chunks { member, most, span: list.span.clone() })
    }

    fn unfit<T>(&self, rule: Rule, span: &Span, message: &str) -> Option<T> {
        self.sink.report(rule, span, message.to_owned());
        None
    }
}
