//! Sentences, page ids and dates.

use super::{Check, date};
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::{Checked, Named, Struct, Types};

impl Check<'_> {
    /// Everything that people read.
    pub(super) fn docs(&self) {
        for id in self.model.ids.values() {
            self.sentence(&id.summary, &id.span, &["summary"]);
        }
        for types in self.all_types() {
            self.type_docs(types);
        }
        for domain in &self.model.domains {
            for endpoint in &domain.endpoints {
                self.sentence(&endpoint.summary, &endpoint.span, &["summary"]);
                self.optional(endpoint.note.as_deref(), &endpoint.span, "note");
                self.optional(endpoint.deprecated.as_deref(), &endpoint.span, "deprecated");
                self.pages_of(&endpoint.docs, endpoint.checked.as_ref(), &endpoint.span);
                self.member_docs(&endpoint.request);
                endpoint.response.iter().for_each(|response| self.member_docs(response));
            }
        }
        for domain in &self.model.event_domains {
            for event in domain.entries() {
                self.sentence(&event.summary, &event.span, &["summary"]);
                self.optional(event.note.as_deref(), &event.span, "note");
                self.optional(event.deprecated.as_deref(), &event.span, "deprecated");
                self.pages_of(&event.docs, event.checked.as_ref(), &event.span);
                self.member_docs(&event.payload);
            }
        }
        for token in self.model.tokens.values() {
            self.sentence(&token.summary, &token.span, &["summary"]);
            self.pages_of(&token.docs, None, &token.span);
        }
        for errcode in &self.model.errcodes {
            self.sentence(&errcode.meaning, &errcode.span, &["meaning"]);
            self.optional(errcode.remedy.as_deref(), &errcode.span, "remedy");
        }
    }

    fn type_docs(&self, types: &Types) {
        for named in types.declared() {
            self.sentence(named.summary(), named.span(), &["summary"]);
            match named {
                Named::Struct(decl) => self.member_docs(decl),
                Named::Enum(decl) => {
                    decl.values.iter().for_each(|value| self.optional(value.summary.as_deref(), &value.span, "summary"));
                }
                Named::Union(decl) => {
                    decl.variants.iter().for_each(|variant| self.sentence(&variant.summary, &variant.span, &["summary"]));
                }
                Named::KindUnion(decl) => {
                    decl.variants.iter().for_each(|variant| self.sentence(&variant.summary, &variant.span, &["summary"]));
                }
            }
        }
    }

    fn member_docs(&self, decl: &Struct) {
        for field in &decl.fields {
            self.sentence(&field.summary, &field.span, &["summary"]);
            self.optional(field.deprecated.as_deref(), &field.span, "deprecated");
        }
    }

    fn optional(&self, text: Option<&str>, owner: &Span, key: &str) {
        if let Some(text) = text {
            self.sentence(text, owner, &[key]);
        }
    }

    /// What is empty was reported when it was read.
    fn sentence(&self, text: &str, owner: &Span, path: &[&str]) {
        let text = text.trim_end();
        let says = text.chars().any(char::is_alphanumeric);
        if text.is_empty() || says && text.ends_with('.') {
            return;
        }
        let key = path.last().copied().unwrap_or_default();
        let place = self.places.below(owner, path);
        if !says {
            return self.sink.report_with(Rule::MissingKey, &place, format!("the {key} says nothing"), "write a sentence");
        }
        match self.comment_behind(&place) {
            Some(comment) => {
                let message = format!("the {key} ends before the ` #`, which begins a comment");
                let found = Diagnostic::new(Rule::CutText, &comment, message).label("not part of the text");
                self.sink.add(found.see(&place, "all that is read"));
            }
            None => {
                let found = Diagnostic::new(Rule::FullStop, &place, format!("the {key} does not end with a full stop"));
                let found = if text.ends_with('。') { found.help("end it with `.`, not with `。`") } else { found };
                self.sink.add(if text.ends_with('。') || place.range.is_empty() {
                    found
                } else {
                    found.replace(&after(&place), ".")
                });
            }
        }
    }

    /// The comment that stands behind a text in its line.
    fn comment_behind(&self, place: &Span) -> Option<Span> {
        let (start, line) = self.places.line(&place.file, place.line)?;
        let rest = line.get(place.range.end.checked_sub(start)?..)?.trim_end();
        let skip = rest.len() - rest.trim_start().len();
        if !rest.trim_start().starts_with('#') {
            return None;
        }
        let range = place.range.end + skip..place.range.end + rest.len();
        let (line, column) = self.places.position(&place.file, range.start)?;
        Some(Span { file: place.file.clone(), line, column, range })
    }

    /// Whether docs that are missing or cannot be read were reported as that.
    fn docs_are_told(&self, owner: &Span) -> bool {
        let unread = |path: &[&str]| self.sink.reported(Rule::WrongKind, &self.places.below(owner, path));
        match self.places.key_below(owner, &[], "docs") {
            Some(key) => self.sink.reported(Rule::MissingKey, &key) || unread(&["docs"]) || unread(&["docs", "0"]),
            None => !self.places.has(owner, "from"),
        }
    }

    fn pages_of(&self, docs: &[u32], checked: Option<&Checked>, owner: &Span) {
        for (index, page) in docs.iter().enumerate() {
            if docs.iter().take(index).any(|first| first == page) {
                let place = self.places.below(owner, &["docs", &index.to_string()]);
                self.sink.report(Rule::Docs, &place, format!("the page {page} stands here for the second time"));
            }
        }
        if let Some(index) = docs.iter().position(|page| *page == 0) {
            let place = self.places.below(owner, &["docs", &index.to_string()]);
            self.sink.report(Rule::Docs, &place, "no page has the number 0");
        }
        let Some(checked) = checked else { return };
        let told = docs.is_empty() && self.docs_are_told(owner);
        if !told && !docs.contains(&checked.page) {
            let place = self.places.below(owner, &["checked", "page"]);
            self.sink.report(Rule::Docs, &place, format!("the checked page {} is not among the docs", checked.page));
        }
        if let Some(wrong) = checked.updated.as_deref().and_then(date::wrong) {
            let place = self.places.below(owner, &["checked", "updated"]);
            let found = Diagnostic::new(Rule::Docs, &place, wrong.message);
            self.sink.add(match wrong.meant {
                Some(meant) => found.help(format!("write `{meant}`")).replace(&place, meant),
                None => found.help("the page says at its end when it was updated: write that day as YYYY-MM-DD"),
            });
        }
    }
}

/// The empty place behind a text.
fn after(place: &Span) -> Span {
    Span { range: place.range.end..place.range.end, ..place.clone() }
}
