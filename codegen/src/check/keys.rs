//! The keys of one object of an example, held against the declared ones.
//!
//! A member that was renamed is one mistake, though the example then has a key that nobody declares and lacks one that must be there;
//! and it is still one when the example shows ten such objects.

use super::example::Walk;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::Field;
use crate::suggest;

/// What is declared for one object, and what the example lacks of it.
#[derive(Default)]
pub(super) struct Keys<'a> {
    /// Every key that may stand there, with its declaration where it has one.
    declared: Vec<(&'a str, Option<&'a Span>)>,
    /// Those that must stand there and do not.
    missing: Vec<(&'a str, Option<&'a Span>)>,
    /// Whether any key may stand there.
    pub(super) any: bool,
}

/// A key that nobody declares.
struct Odd<'k, 'a> {
    key: &'k str,
    near: Option<(&'a str, Option<&'a Span>)>,
}

impl<'a> Keys<'a> {
    /// A key that every object of this kind may have.
    pub(super) fn add(&mut self, key: &'a str) {
        self.declared.push((key, None));
    }

    /// A key that stands for something that is declared there.
    pub(super) fn of(&mut self, key: &'a str, span: &'a Span) {
        self.declared.push((key, Some(span)));
    }

    /// A key that is missing, though it belongs to no member.
    pub(super) fn miss(&mut self, key: &'a str) {
        self.missing.push((key, None));
    }

    /// A declared member.
    pub(super) fn member(&mut self, field: &'a Field) {
        self.declared.push((&field.key, Some(&field.span)));
    }

    /// A declared member that is missing.
    pub(super) fn without(&mut self, field: &'a Field) {
        self.missing.push((&field.key, Some(&field.span)));
    }

    /// A declared key and where it is declared.
    fn known(&self, name: &str) -> Option<(&'a str, Option<&'a Span>)> {
        self.declared.iter().find(|(known, _)| *known == name).copied()
    }

    /// The keys that are not declared, each with the one that was probably meant. What was meant is not missing any more.
    fn odd<'k>(&mut self, found: impl Iterator<Item = &'k str>) -> Vec<Odd<'k, 'a>> {
        let unknown = found.filter(|key| !self.any && self.declared.iter().all(|(known, _)| known != key));
        let near = |key: &str| self.known(suggest::nearest(key, self.declared.iter().map(|(known, _)| *known))?);
        let mut odd: Vec<Odd<'k, 'a>> = unknown.map(|key| Odd { key, near: near(key) }).collect();
        self.missing.retain(|(missing, _)| odd.iter().all(|odd| odd.near.is_none_or(|(near, _)| near != *missing)));
        // One too many and one too few: the same member under another name.
        if let ([only], [missing]) = (odd.as_mut_slice(), self.missing.as_slice())
            && only.near.is_none()
        {
            only.near = self.known(missing.0).or(Some(*missing));
            self.missing.clear();
        }
        odd
    }
}

impl<'a> Walk<'a> {
    /// Reports what an object has too much or too little. `shown` is how an example writes a key, `place` where it stands; `whole` is
    /// the object.
    pub(super) fn judge<'k>(
        &self,
        mut keys: Keys<'a>,
        found: impl Iterator<Item = &'k str>,
        shown: impl Fn(&str) -> String,
        place: impl Fn(&str) -> Span,
        whole: impl Fn() -> Span,
    ) {
        let sink = self.check.sink;
        let odd = keys.odd(found);
        if odd.is_empty() && keys.missing.is_empty() {
            return;
        }
        // Objects of one type have the same declarations.
        let kind = format!("{:?}", keys.declared.iter().find_map(|(_, span)| *span).unwrap_or(self.owner));
        for Odd { key, near } in odd {
            if sink.was_dropped(key) {
                continue;
            }
            let report = Diagnostic::new(Rule::ExampleUnknown, &place(key), format!("{} is not declared", shown(key)));
            let mut report = report.near(near.map(|(name, _)| name)).because(format!("{key} {kind}"));
            // An element has its name twice.
            report.fix = report.fix.filter(|_| shown(key).starts_with('`'));
            sink.add(match near {
                Some((name, Some(span))) => report.renamed(key, name, span),
                _ => report,
            });
        }
        // One that cannot be declared so was reported, and to show it would help nobody.
        let wrong = |span: &Span| {
            [Rule::Endless, Rule::MemberClash, Rule::NotAName, Rule::ClientMember].iter().any(|rule| sink.reported(*rule, span))
        };
        for (key, span) in keys.missing.iter().filter(|(_, span)| !span.is_some_and(wrong)) {
            let report = Diagnostic::new(Rule::ExampleMissing, &whole(), format!("the example has no {}", shown(key)));
            let report = report.because(format!("{key} {kind}"));
            sink.add(match span {
                Some(span) => report.see(span, "declared here, without `?`"),
                None => match keys.known(key) {
                    Some((_, Some(span))) => report.see(span, "declared here"),
                    _ => report,
                },
            });
        }
    }

    /// Something about the value of a member. Of one member it is one mistake, however many objects show it.
    pub(super) fn of_member(&self, rule: Rule, field: &Field, place: &Span, message: impl AsRef<str>) {
        self.with_help(rule, field, place, (message.as_ref(), ""));
    }

    /// The same with advice; an empty text means the rule's own.
    pub(super) fn with_help(&self, rule: Rule, field: &Field, place: &Span, (message, help): (&str, &str)) {
        let report = Diagnostic::new(rule, place, message).help(help).because(format!("{:?}", field.span));
        self.check.sink.add(report.see(&field.span, "declared here"));
    }
}
