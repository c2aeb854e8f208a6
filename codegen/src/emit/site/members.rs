//! The members of a request, an answer, an event or a type; what a member is made of opens below it.

use maud::{Markup, html};

use super::Site;
use super::facts::{At, deprecated, facts, ty};
use super::text::{chinese, counted, prose};
use crate::emit::rust::naming;
use crate::model::{Enum, Field, KindUnion, Named, Struct, Type, TypeRef, Union};

/// How deep types open inside of each other. Deeper ones are a link away.
const DEPTH: usize = 3;

/// Enums with at most so many values show them without being asked.
const FEW: usize = 8;

/// Writes lists of members.
pub(super) struct Members<'a> {
    site: &'a Site<'a>,
    at: At<'a>,
    /// What the anchors begin with.
    anchor: String,
    /// Whether the types of members open below them.
    opens: bool,
    /// What stands beside a member that may not be absent.
    must: &'static str,
}

/// What a page says about one member besides its own facts.
#[derive(Default)]
pub(super) struct Beside {
    /// Where it travels.
    pub(super) place: Option<&'static str>,
    /// How a caller gives it.
    pub(super) rust: Option<String>,
}

impl<'a> Members<'a> {
    /// Members that a caller gives, whose types open below them.
    pub(super) fn sent(site: &'a Site<'a>, at: At<'a>, anchor: &str) -> Self {
        Self { site, at, anchor: anchor.to_owned(), opens: true, must: "required" }
    }

    /// Members that come from the platform, whose types open below them.
    pub(super) fn received(site: &'a Site<'a>, at: At<'a>, anchor: &str) -> Self {
        Self { site, at, anchor: anchor.to_owned(), opens: true, must: "always there" }
    }

    /// Members whose types are links only.
    pub(super) fn closed(site: &'a Site<'a>, at: At<'a>, anchor: &str) -> Self {
        Self { site, at, anchor: anchor.to_owned(), opens: false, must: "required" }
    }

    /// The list, with what the page has to say besides.
    pub(super) fn with(&self, fields: &[Field], mut beside: impl FnMut(&Field) -> Beside) -> Markup {
        html! {
            dl.members {
                @for field in fields {
                    div #{ (self.anchor) "." (field.key) } { (self.member(self.at, field, &beside(field), &mut Vec::new())) }
                }
            }
        }
    }

    /// The list.
    pub(super) fn list(&self, fields: &[Field]) -> Markup {
        self.with(fields, |_| Beside::default())
    }

    fn member(&self, at: At<'a>, field: &Field, beside: &Beside, inside: &mut Vec<TypeRef>) -> Markup {
        let facts = facts(field);
        html! {
            dt {
                code.key { (field.key) }
                span.type { (ty(at, &field.ty, field.form)) }
                @if field.optional { span.optional { "optional" } } @else { span.required { (self.must) } }
                @if let Some(place) = beside.place { span.place { (place) } }
            }
            dd {
                p { (prose(&field.summary)) }
                @if !facts.is_empty() { ul.facts { @for fact in &facts { li { (fact) } } } }
                (deprecated(field.deprecated.as_deref()))
                @if let Some(rust) = &beside.rust { p.rust { code { (rust) } } }
                @if self.opens { (self.opened(at, &field.ty, inside)) }
            }
        }
    }

    fn opened(&self, at: At<'a>, ty: &Type, inside: &mut Vec<TypeRef>) -> Markup {
        let named = match ty {
            Type::Scalar(_) | Type::Id(_) => return Markup::default(),
            Type::List(item) | Type::Map(item) => return self.opened(at, item, inside),
            Type::Struct(named) | Type::Enum(named) | Type::Union(named) | Type::KindUnion(named) => named,
        };
        if inside.len() >= DEPTH || inside.contains(named) {
            return Markup::default();
        }
        let Some(declared) = self.site.atlas.declared(at.home.of(named)).and_then(|types| types.get(&named.name)) else {
            return Markup::default();
        };
        let at = At { home: at.home.of(named), ..at };
        inside.push(named.clone());
        let opened = match declared {
            Named::Struct(record) => self.record(at, record, inside),
            Named::Enum(item) => short_values(item),
            Named::Union(union) => self.union(at, union, inside),
            Named::KindUnion(union) => self.kind_union(at, union, inside),
        };
        inside.pop();
        opened
    }

    fn record(&self, at: At<'a>, record: &Struct, inside: &mut Vec<TypeRef>) -> Markup {
        html! {
            details {
                summary { code { (record.name) } " " span.count { (counted(record.fields.len(), "member")) } }
                (self.nested(at, &record.fields, inside))
            }
        }
    }

    fn nested(&self, at: At<'a>, fields: &[Field], inside: &mut Vec<TypeRef>) -> Markup {
        html! { dl.members { @for field in fields { div { (self.member(at, field, &Beside::default(), inside)) } } } }
    }

    fn union(&self, at: At<'a>, union: &Union, inside: &mut Vec<TypeRef>) -> Markup {
        html! {
            details {
                summary { code { (union.name) } " " span.count { (counted(union.variants.len(), "shape")) ", told apart by " code { (union.tag) } } }
                dl.members {
                    @for variant in &union.variants {
                        div {
                            dt { code.key { (union.tag) ": " (variant.value) } span.type { (ty(at, &variant.ty, Default::default())) } }
                            dd { p { (prose(&variant.summary)) } (self.opened(at, &variant.ty, inside)) }
                        }
                    }
                }
            }
        }
    }

    fn kind_union(&self, at: At<'a>, union: &KindUnion, inside: &mut Vec<TypeRef>) -> Markup {
        html! {
            details {
                summary { code { (union.name) } " " span.count { (counted(union.variants.len(), "shape")) ", told apart by the value" } }
                dl.members {
                    @for variant in &union.variants {
                        div {
                            dt { (variant.told_by()) " " span.type { (ty(at, &variant.ty, Default::default())) } }
                            dd { p { (prose(&variant.summary)) } (self.opened(at, &variant.ty, inside)) }
                        }
                    }
                }
            }
        }
    }
}

/// The values of an enum below a member.
fn short_values(item: &Enum) -> Markup {
    let list = html! {
        ul.values {
            @for value in &item.values {
                li { code { (shown(&value.value)) } " " (naming::variant(&value.name))
                    @if let Some(summary) = &value.summary { span.count { " " (prose(summary)) } } }
            }
        }
    };
    html! {
        @if item.values.len() <= FEW { (list) }
        @else { details { summary { code { (item.name) } " " span.count { (counted(item.values.len(), "value")) } } (list) } }
    }
}

/// A value that may be the empty text.
pub(super) fn shown(value: &str) -> &str {
    if value.is_empty() { "\"\"" } else { value }
}

/// A heading of a page: its name, and the platform's.
pub(super) fn heading(name: &str, title: &str) -> Markup {
    html! { h1 { code { (name) } " " (chinese(title)) } }
}
