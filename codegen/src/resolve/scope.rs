//! Which names a file can use, and which of them it does use.

use std::cell::RefCell;
use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::expr::{self, Term};
use crate::diagnostic::{Rule, Sink, Span};
use crate::model::{Scalar, Type, TypeRef};
use crate::names::BUILT_IN;
use crate::spec::{Section, SharedFile, Text};
use crate::suggest;

/// What a name stands for.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// Its kind.
    pub kind: Kind,
    /// Where it is declared.
    pub span: Span,
}

/// The kinds of named types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An id, and whether it is a number.
    Id { numeric: bool },
    /// A struct.
    Struct,
    /// An enum, and whether it is of numbers.
    Enum { numeric: bool },
    /// A union.
    Union,
}

/// The names of one file, in the order of their declarations.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: IndexMap<String, Known>,
    used: RefCell<BTreeSet<String>>,
}

impl Names {
    /// The names of `types.yaml`.
    pub(super) fn shared(file: &SharedFile, sink: &Sink) -> Self {
        let mut names = Self::default();
        for id in &file.ids {
            names.declare(&id.name, Kind::Id { numeric: id.numeric }, None, sink);
        }
        names.section(&file.section, None, sink);
        names
    }

    /// The names of another file.
    pub(super) fn local(section: &Section, shared: &Self, sink: &Sink) -> Self {
        let mut names = Self::default();
        names.section(section, Some(shared), sink);
        names
    }

    fn section(&mut self, section: &Section, shared: Option<&Self>, sink: &Sink) {
        for decl in &section.structs {
            self.declare(&decl.name, Kind::Struct, shared, sink);
        }
        for decl in &section.enums {
            let numeric = decl.values.first().is_some_and(|value| value.numeric);
            self.declare(&decl.name, Kind::Enum { numeric }, shared, sink);
        }
        for decl in &section.unions {
            self.declare(&decl.name, Kind::Union, shared, sink);
        }
    }

    fn declare(&mut self, name: &Text, kind: Kind, shared: Option<&Self>, sink: &Sink) {
        let first = self.known.get(&name.value).or_else(|| shared.and_then(|shared| shared.known.get(&name.value)));
        if BUILT_IN.contains(&name.as_str()) {
            sink.report(Rule::DuplicateType, &name.span, format!("`{}` is a built-in type", name.value));
        } else if let Some(first) = first {
            let message = format!("`{}` is declared already, in {} line {}", name.value, first.span.file, first.span.line);
            sink.report(Rule::DuplicateType, &name.span, message);
        } else {
            self.known.insert(name.value.clone(), Known { kind, span: name.span.clone() });
        }
    }

    /// Whether this very declaration is the one that counts, when a name is declared twice.
    pub(super) fn counts(&self, name: &Text) -> bool {
        self.known.get(&name.value).is_some_and(|known| known.span == name.span)
    }

    /// Notes that a name is used.
    pub(super) fn mark(&self, name: &str) {
        self.used.borrow_mut().insert(name.to_owned());
    }

    /// Reports the names that nobody used.
    pub(super) fn report_unused(&self, sink: &Sink) {
        let used = self.used.borrow();
        for (name, known) in self.known.iter().filter(|(name, _)| !used.contains(*name)) {
            sink.report(Rule::UnusedType, &known.span, format!("`{name}` is declared but never used"));
        }
    }
}

/// The view of one file on all names.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The names of `types.yaml`.
    pub shared: &'a Names,
    /// The names of the file; `None` in `types.yaml` itself.
    pub local: Option<&'a Names>,
    /// Where mistakes go.
    pub sink: &'a Sink,
}

impl Scope<'_> {
    /// Reads a type expression that stands in the declaration of `owner`. Whatever cannot be resolved is reported and becomes
    /// `json`, in which everything fits, so that one mistake makes one message.
    pub(super) fn resolve(&self, text: &Text, owner: Option<&str>) -> (Type, bool, bool) {
        if text.value.is_empty() {
            return (Type::Scalar(Scalar::Json), true, false);
        }
        // In quotes the expression starts one byte in.
        let skip = usize::from(text.span.range.len() == text.value.len() + 2);
        match expr::parse(&text.value) {
            Ok(parsed) => {
                let place = |at: usize, len: usize| text.span.part(at + skip, len);
                let (ty, flag) = self.term(&parsed.term, owner, &place);
                (ty, parsed.optional, flag)
            }
            Err(mistake) => {
                // Whatever it names is used, and not to be reported as unused on top.
                for name in text.value.split(|c: char| !c.is_ascii_alphanumeric()) {
                    if let Some((_, shared)) = self.find(name) {
                        self.names(shared).mark(name);
                    }
                }
                self.sink.report(Rule::TypeSyntax, &text.span.part(mistake.at + skip, mistake.len), mistake.message);
                (Type::Scalar(Scalar::Json), true, false)
            }
        }
    }

    /// What a type is, when it is a named one.
    pub(super) fn kind(&self, ty: &Type) -> Option<Kind> {
        match ty {
            Type::Id(name) => self.shared.known.get(name).map(|known| known.kind),
            Type::Struct(name) | Type::Enum(name) | Type::Union(name) => self.find(&name.name).map(|(known, _)| known.kind),
            Type::Scalar(_) | Type::List(_) | Type::Map(_) => None,
        }
    }

    fn term(&self, term: &Term<'_>, owner: Option<&str>, place: &dyn Fn(usize, usize) -> Span) -> (Type, bool) {
        match term {
            Term::List(inner) => {
                let (ty, flag) = self.term(inner, owner, place);
                (Type::List(Box::new(ty)), flag)
            }
            Term::Map(inner) => {
                let (ty, flag) = self.term(inner, owner, place);
                (Type::Map(Box::new(ty)), flag)
            }
            Term::Name(name, at) => match built_in(name) {
                Some(scalar) => (Type::Scalar(scalar), *name == "flag"),
                None => (self.named(name, owner, &place(*at, name.len())), false),
            },
        }
    }

    fn named(&self, name: &str, owner: Option<&str>, place: &Span) -> Type {
        let Some((known, shared)) = self.find(name) else { return self.unknown(name, place) };
        if owner != Some(name) {
            self.names(shared).mark(name);
        }
        let reference = TypeRef { name: name.to_owned(), shared };
        match known.kind {
            Kind::Id { .. } => Type::Id(name.to_owned()),
            Kind::Struct => Type::Struct(reference),
            Kind::Enum { .. } => Type::Enum(reference),
            Kind::Union => Type::Union(reference),
        }
    }

    fn unknown(&self, name: &str, place: &Span) -> Type {
        let local = self.local.map(|names| names.known.keys().map(String::as_str)).into_iter().flatten();
        let shared = self.shared.known.keys().map(String::as_str);
        let nearest = suggest::nearest(name, local.chain(shared).chain(BUILT_IN.iter().copied()));
        let help = nearest.map(|name| format!("did you mean `{name}`?")).unwrap_or_default();
        // Whoever was meant is used, and not to be reported as unused on top.
        if let Some((_, shared)) = nearest.and_then(|name| self.find(name)) {
            self.names(shared).mark(nearest.unwrap_or_default());
        }
        self.sink.report_with(Rule::UnknownType, place, format!("there is no type `{name}`"), help);
        Type::Scalar(Scalar::Json)
    }

    fn find(&self, name: &str) -> Option<(&Known, bool)> {
        let local = self.local.and_then(|names| names.known.get(name)).map(|known| (known, false));
        local.or_else(|| self.shared.known.get(name).map(|known| (known, true)))
    }

    fn names(&self, shared: bool) -> &Names {
        self.local.filter(|_| !shared).unwrap_or(self.shared)
    }
}

fn built_in(name: &str) -> Option<Scalar> {
    Some(match name {
        "string" => Scalar::String,
        "i64" => Scalar::I64,
        "u64" => Scalar::U64,
        "f64" => Scalar::F64,
        "bool" | "flag" => Scalar::Bool,
        "timestamp" => Scalar::Timestamp,
        "errcode" => Scalar::Errcode,
        "bytes" => Scalar::Bytes,
        "file" => Scalar::File,
        "json" => Scalar::Json,
        _ => return None,
    })
}
