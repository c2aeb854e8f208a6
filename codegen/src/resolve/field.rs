//! Members: type, wire form and limits.

use super::scope::{Kind, Scope};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Channel, Field, Form, ListForm, Place, Scalar, Type};
use crate::names;
use crate::spec::{At, FieldDecl, Text, Wire};

/// Where a member is declared, as far as that decides what it may be.
#[derive(Clone, Copy)]
pub(super) enum Home<'a> {
    /// A named type.
    Type(&'a str),
    /// A request member.
    Request(Place),
    /// A member of the query string of a GET.
    Get,
    /// A member of a body that is XML.
    Xml,
    /// A response member.
    Response,
    /// A member of an event on these channels.
    Event(&'a [At<Channel>]),
}

impl Scope<'_> {
    /// Resolves the members of one section.
    pub(super) fn fields(&self, decls: &[FieldDecl], home: Home<'_>) -> Vec<Field> {
        decls.iter().map(|decl| self.field(decl, home)).collect()
    }

    fn field(&self, decl: &FieldDecl, home: Home<'_>) -> Field {
        let owner = match home {
            Home::Type(name) => Some(name),
            _ => None,
        };
        let (mut ty, optional, flag) = self.resolve(&decl.ty, owner);
        let forms = self.forms(decl, &ty, flag);
        if forms.is_none() {
            // An example cannot be held against a form that nobody knows.
            ty = Type::Scalar(Scalar::Json);
        }
        let (form, list) = forms.unwrap_or_default();
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.value.clone());
        let limit = |limit: &Option<At<u64>>| limit.as_ref().map(|limit| limit.value);
        let field = Field {
            key: decl.key.value.clone(),
            name: text(&decl.name).unwrap_or_else(|| names::snake(&decl.key.value)),
            summary: decl.summary.value.clone(),
            optional,
            form,
            list,
            place: match home {
                Home::Request(place) => place,
                _ => Place::Body,
            },
            sensitive: decl.sensitive,
            flatten: decl.flatten.is_some(),
            range: self.range(decl, &ty),
            max_items: limit(&decl.max_items),
            max_chars: limit(&decl.max_chars),
            max_bytes: limit(&decl.max_bytes),
            default: text(&decl.default),
            constant: text(&decl.constant),
            deprecated: text(&decl.deprecated),
            via: decl.via.as_ref().map(|via| via.value),
            from: decl.from,
            boxed: false,
            span: decl.key.span.clone(),
            ty,
        };
        self.sizes(decl, &field.ty);
        self.place(decl, &field, home);
        field
    }

    /// The wire forms, if the type can have them. What it cannot have is reported.
    fn forms(&self, decl: &FieldDecl, ty: &Type, flag: bool) -> Option<(Form, ListForm)> {
        let own = if flag { Form::Flag } else { Form::Plain };
        if decl.wire_unknown {
            return None;
        }
        if unknown(ty) || decl.wire.is_none() && decl.joined.is_none() {
            return Some((own, ListForm::Plain));
        }
        let separator = decl.joined.as_ref().map(|text| self.separator(text));
        let list = match (decl.wire.as_ref().map(|wire| wire.value), separator) {
            (_, Some(separator)) => self.joined(ty, separator?, &decl.ty)?,
            (Some(Wire::Joined), None) => self.joined(ty, ',', &decl.ty)?,
            (Some(Wire::OneOrList), None) if matches!(ty, Type::List(_) | Type::Struct(_) | Type::Union(_)) => {
                ListForm::OneOrList
            }
            _ => ListForm::Plain,
        };
        let Some(wire) = &decl.wire else { return Some((own, list)) };
        let form = match wire.value {
            Wire::Text | Wire::Number | Wire::Either => self.scalar_form(wire.value, item(ty), flag),
            Wire::Joined => Some(own),
            Wire::OneOrList => Some(own).filter(|_| list == ListForm::OneOrList),
        };
        if form.is_none() {
            let message = format!("`{}` cannot be written in this form", decl.ty.value);
            self.sink.report_with(Rule::WireForm, &wire.span, message, self.forms_of(ty));
        }
        Some((form?, list))
    }

    /// The wire forms that a type can have.
    fn forms_of(&self, ty: &Type) -> &'static str {
        match ty {
            Type::List(item) if self.numeric(item) => "a list of numbers can be joined, one_or_list, text or either",
            Type::List(_) => "a list can be joined or one_or_list",
            Type::Struct(_) | Type::Union(_) => "an object can be one_or_list",
            Type::Scalar(Scalar::Bool) => "a bool or flag can be text or number",
            ty if self.numeric(ty) => "a number can be text or either",
            ty if self.textual(ty) => "a text can be number or either",
            _ => "this type has only its own form: leave `wire` out",
        }
    }

    fn joined(&self, ty: &Type, separator: char, place: &Text) -> Option<ListForm> {
        let fits = matches!(ty, Type::List(item) if matches!(**item, Type::Scalar(_) | Type::Id(_) | Type::Enum(_)));
        if !fits {
            let message = format!("`{}` is no list of scalars, so it cannot be joined", place.value);
            self.sink.report_with(Rule::WireForm, &place.span, message, self.forms_of(ty));
            return None;
        }
        Some(ListForm::Joined(separator))
    }

    fn separator(&self, text: &Text) -> Option<char> {
        let mut chars = text.value.chars();
        let only = chars.next().filter(|_| chars.next().is_none());
        if only.is_none() {
            self.sink.report(Rule::WireForm, &text.span, "a separator is one character");
        }
        only
    }

    fn scalar_form(&self, wire: Wire, ty: &Type, flag: bool) -> Option<Form> {
        let boolean = matches!(ty, Type::Scalar(Scalar::Bool));
        match wire {
            Wire::Text if boolean && flag => Some(Form::FlagText),
            Wire::Text => Some(Form::Text).filter(|_| boolean || self.numeric(ty)),
            Wire::Number if boolean => Some(Form::Flag),
            Wire::Number => Some(Form::Number).filter(|_| self.textual(ty)),
            Wire::Either => Some(Form::Either).filter(|_| self.numeric(ty) || self.textual(ty)),
            Wire::Joined | Wire::OneOrList => None,
        }
    }

    fn numeric(&self, ty: &Type) -> bool {
        match ty {
            Type::Scalar(scalar) => {
                matches!(scalar, Scalar::I64 | Scalar::U64 | Scalar::F64 | Scalar::Timestamp | Scalar::Errcode)
            }
            _ => matches!(self.kind(ty), Some(Kind::Id { numeric: true } | Kind::Enum { numeric: true })),
        }
    }

    fn textual(&self, ty: &Type) -> bool {
        match ty {
            Type::Scalar(scalar) => *scalar == Scalar::String,
            _ => matches!(self.kind(ty), Some(Kind::Id { numeric: false } | Kind::Enum { numeric: false })),
        }
    }

    /// `1..=1000`, `1..`, `..=9`, all inclusive.
    fn range(&self, decl: &FieldDecl, ty: &Type) -> Option<(i64, i64)> {
        let text = decl.range.as_ref()?;
        let bounds = parse_range(&text.value);
        if bounds.is_none() {
            self.sink.add(no_range(text));
        }
        if !unknown(ty) && (!self.numeric(ty) || matches!(self.kind(ty), Some(Kind::Enum { .. }))) {
            self.sink.report(Rule::Limit, &text.span, format!("`{}` is no number, so it has no range", decl.ty.value));
        }
        bounds
    }

    fn sizes(&self, decl: &FieldDecl, ty: &Type) {
        let list = matches!(ty, Type::List(_) | Type::Map(_));
        let text = self.textual(item(ty)) || matches!(item(ty), Type::Scalar(Scalar::Bytes));
        for (name, limit, fits) in
            [("max_items", &decl.max_items, list), ("max_chars", &decl.max_chars, text), ("max_bytes", &decl.max_bytes, text)]
        {
            if let Some(limit) = limit.as_ref().filter(|_| !fits && !unknown(ty)) {
                self.sink.report(Rule::Limit, &limit.span, format!("`{name}` does not fit `{}`", decl.ty.value));
            }
        }
    }

    /// What can travel where.
    fn place(&self, decl: &FieldDecl, field: &Field, home: Home<'_>) {
        let ty = &field.ty;
        let report = |rule, message: &str| self.sink.report(rule, &decl.ty.span, message);
        let nested = match ty {
            Type::Struct(_) | Type::Union(_) | Type::KindUnion(_) | Type::Map(_) => true,
            Type::List(_) => !matches!(field.list, ListForm::Joined(_)),
            _ => false,
        };
        match home {
            Home::Request(Place::Part) if nested => report(Rule::TypePlace, "a part of a multipart body is text or a file"),
            Home::Get | Home::Request(Place::Query) if nested => {
                report(Rule::TypePlace, "a query string carries scalars and joined lists only");
            }
            Home::Xml if nested => report(Rule::TypePlace, "an XML body carries scalars and joined lists only"),
            _ => {}
        }
        let part = matches!(home, Home::Request(Place::Part));
        if matches!(item(ty), Type::Scalar(Scalar::File)) && !(part && matches!(ty, Type::Scalar(_))) {
            report(Rule::TypePlace, "a file is a part of a multipart body and can be nothing else");
        }
        if let Some(flatten) = decl.flatten.as_ref().filter(|_| !matches!(ty, Type::Union(_)) && !unknown(ty)) {
            self.sink.report(
                Rule::UnionShape,
                flatten,
                format!("`{}` is no tagged union, so it cannot be flattened", decl.ty.value),
            );
        }
        if let Some(via) = &decl.via {
            self.via(via, field, home);
        }
    }

    fn via(&self, via: &At<Channel>, field: &Field, home: Home<'_>) {
        let message = match home {
            Home::Event(channels) if !channels.is_empty() && channels.iter().all(|channel| channel.value != via.value) => {
                "the event does not come on this channel"
            }
            Home::Event(_) if !field.optional => "a member that comes on one channel only may be absent, but its type has no `?`",
            Home::Event(_) => return,
            _ => "only members of events come on a channel",
        };
        self.sink.report(Rule::MemberVia, &via.span, message);
    }
}

/// What `json` stands for when a type could not be resolved: it must not be reported a second time.
fn unknown(ty: &Type) -> bool {
    matches!(item(ty), Type::Scalar(Scalar::Json))
}

/// What is inside lists and maps.
fn item(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) | Type::Map(inner) => item(inner),
        other => other,
    }
}

/// What is wrong with a range, and how it is written where both ends can be read.
fn no_range(text: &Text) -> Diagnostic {
    let found = Diagnostic::new(Rule::Limit, &text.span, format!("`{}` is no range", text.value));
    let numbers: Vec<i64> = text.value.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
    match numbers.as_slice() {
        [least, most] if least > most => found.help(format!("{least} is above {most}: the smaller end comes first")),
        [least, most] => {
            let meant = format!("{least}..={most}");
            found.help(format!("write `{meant}`: both ends count")).replace(&text.span, meant)
        }
        _ => found,
    }
}

fn parse_range(text: &str) -> Option<(i64, i64)> {
    let (least, most) = text.split_once("..")?;
    let bound = |text: &str, open: i64| if text.is_empty() { Some(open) } else { text.trim().parse().ok() };
    let most = match most.strip_prefix('=') {
        Some(most) => most.trim().parse().ok()?,
        None if most.is_empty() => i64::MAX,
        None => return None,
    };
    Some((bound(least, i64::MIN)?, most)).filter(|(least, most)| least <= most)
}
