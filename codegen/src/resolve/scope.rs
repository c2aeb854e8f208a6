//! Which names a file can use, and which of them it does use.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::expr::{self, Term};
use super::foreign;
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::gone::gone;
use crate::model::{Scalar, Type, TypeRef};
use crate::names::BUILT_IN;
use crate::spec::{Places, Section, SharedFile, Text};
use crate::suggest;

/// What a name stands for.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// Its kind.
    pub kind: Kind,
    /// Where it is declared.
    pub span: Span,
    /// Whether nobody knows what is in it.
    pub open: bool,
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
    /// A union, and whether it is one by kind.
    Union { by_kind: bool },
}

/// The names of one file, in the order of their declarations.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: IndexMap<String, Known>,
    used: RefCell<BTreeSet<String>>,
    /// Names that nobody declares and that are near to none. Whether one of them was renamed shows at the end.
    lost: RefCell<Vec<Lost>>,
    /// Whether a type is missing or cannot be read: it may have used any name.
    doubt: Cell<bool>,
    /// What was left over in other files, for the names of `types.yaml`.
    left: RefCell<Vec<Left>>,
    /// Whether the file could not be read: then any name may be one of its.
    pub(super) unread: bool,
    /// Whether there is no `types.yaml`, or nothing in it.
    pub(super) absent: bool,
}

/// What is left over at the end of a file.
#[derive(Debug)]
struct Left {
    lost: Vec<Lost>,
    doubt: bool,
    unused: Vec<(String, Span)>,
}

/// A name that leads nowhere.
#[derive(Debug)]
struct Lost {
    name: String,
    found: Diagnostic,
}

impl Names {
    /// The names of `types.yaml`.
    pub(super) fn shared(file: &SharedFile, sink: &Sink) -> Self {
        let mut names = Self::default();
        for id in &file.ids {
            names.declare(&id.name, (Kind::Id { numeric: id.numeric }, false), None, sink);
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
        if section.structs.iter().any(|decl| decl.open) {
            self.doubt.set(true);
        }
        for decl in &section.structs {
            self.declare(&decl.name, (Kind::Struct, decl.open), shared, sink);
        }
        for decl in &section.enums {
            self.declare(&decl.name, (Kind::Enum { numeric: decl.is_numeric() }, decl.open), shared, sink);
        }
        for decl in &section.unions {
            self.declare(&decl.name, (Kind::Union { by_kind: decl.by_kind }, decl.tag.value.is_empty()), shared, sink);
        }
    }

    fn declare(&mut self, name: &Text, (kind, open): (Kind, bool), shared: Option<&Self>, sink: &Sink) {
        let first = self.known.get(&name.value).or_else(|| shared.and_then(|shared| shared.known.get(&name.value)));
        if BUILT_IN.contains(&name.as_str()) {
            sink.report(Rule::DuplicateType, &name.span, format!("`{}` is a built-in type", name.value));
        } else if let Some(first) = first {
            let message = format!("`{}` is declared already", name.value);
            sink.add(Diagnostic::new(Rule::DuplicateType, &name.span, message).see(&first.span, "the first one, which counts"));
            // What this one uses is not unused because it does not count.
            self.doubt.set(self.doubt.get() || matches!(kind, Kind::Struct | Kind::Union { .. }));
            // Which of the two a member means is not known, so that its example is not held against either.
            let open = Known { open: true, ..first.clone() };
            shared.into_iter().for_each(|shared| shared.mark(&name.value));
            self.known.entry(name.value.clone()).or_insert(open).open = true;
        } else {
            self.known.insert(name.value.clone(), Known { kind, span: name.span.clone(), open });
        }
    }

    /// Whether this very declaration is the one that counts, when a name is declared twice.
    pub(super) fn counts(&self, name: &Text) -> bool {
        self.known.get(&name.value).is_some_and(|known| known.span == name.span)
    }

    /// Notes that any name may be used.
    pub(super) fn mark_all(&self) {
        self.used.borrow_mut().extend(self.known.keys().cloned());
    }

    /// Notes that a name is used.
    pub(super) fn mark(&self, name: &str) {
        self.used.borrow_mut().insert(name.to_owned());
    }

    /// Notes a name that nobody declares.
    pub(super) fn lose(&self, name: &str, found: Diagnostic) {
        self.lost.borrow_mut().push(Lost { name: name.to_owned(), found });
    }

    /// Hands what is left over at the end of a file to the names of `types.yaml`: whether it was renamed shows when all is read.
    pub(super) fn hand_over(&self, shared: &Self, sink: &Sink) {
        shared.left.borrow_mut().push(self.left_over(sink));
    }

    fn left_over(&self, sink: &Sink) -> Left {
        let used = self.used.borrow();
        let idle = |name: &String| !used.contains(name) && !sink.was_dropped(name);
        let unused = self.known.iter().filter(|(name, _)| idle(name)).map(|(name, known)| (name.clone(), known.span.clone()));
        Left { unused: unused.collect(), doubt: self.doubt.get() || !self.lost.borrow().is_empty(), lost: self.lost.take() }
    }

    /// Reports the names that nobody used and those that nobody declares, of all files; these are the names of `types.yaml`.
    ///
    /// What a missing declaration would use is not known, so that beside one nothing is called unused. A single unused name beside
    /// a single missing one was probably renamed.
    pub(super) fn finish(&self, places: &Places, sink: &Sink) {
        let own = self.left_over(sink);
        let files = self.left.take();
        let doubt = own.doubt || files.iter().any(|left| left.doubt);
        let all = || files.iter().chain([&own]);
        let (lost, unused): (Vec<_>, Vec<_>) = (all().flat_map(|l| &l.lost).collect(), all().flat_map(|l| &l.unused).collect());
        if self.absent && self.report_absent(&lost, places, sink) {
            return;
        }
        let one = lost.iter().all(|other| lost.first().is_some_and(|first| first.name == other.name));
        let renamed = match unused.as_slice() {
            [only] if one && !lost.is_empty() => Some(*only),
            _ => None,
        };
        for lost in &lost {
            let found = lost.found.clone().because(lost.name.as_str());
            sink.add(match renamed {
                Some((name, span)) => {
                    found.help(format!("is `{name}` meant?")).see(span, "nobody uses this one: was it renamed?")
                }
                None => found,
            });
        }
        for left in files.iter().filter(|left| !left.doubt).chain((!doubt).then_some(&own)) {
            let plain = |span: &Span| !sink.reported(Rule::WrongPlace, span);
            let unused = left.unused.iter().filter(|(name, span)| renamed.is_none_or(|(other, _)| other != name) && plain(span));
            for (name, span) in unused {
                sink.report(Rule::UnusedType, span, format!("`{name}` is declared but never used"));
            }
        }
    }

    /// Says once that `types.yaml` is gone, instead of once for each name that leads there; false when it is only one, which may as well
    /// be misspelt.
    fn report_absent(&self, lost: &[&Lost], places: &Places, sink: &Sink) -> bool {
        let names: BTreeSet<&str> = lost.iter().map(|lost| lost.name.as_str()).collect();
        let Some(first) = lost.first().filter(|_| names.len() > 1) else { return false };
        let named = format!("{} types are used that nobody declares:", names.len());
        let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
        sink.add(gone(Rule::UnknownType, places, ("types.yaml", "ids"), &named, &names, &first.found.span));
        true
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
        let own = self.names(self.local.is_none());
        if text.value.is_empty() {
            own.doubt.set(true);
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
                let names =
                    || text.value.split(|c: char| !c.is_ascii_alphanumeric()).filter_map(|name| Some((name, self.find(name)?.1)));
                own.doubt.set(own.doubt.get() || names().next().is_none());
                names().for_each(|(name, shared)| self.names(shared).mark(name));
                let place = text.span.part(mistake.at + skip, mistake.len);
                let found = Diagnostic::new(Rule::TypeSyntax, &place, mistake.message);
                self.sink.add(match foreign::expression(&text.value) {
                    Some(own) => found.help(format!("write `{own}`")).replace(&text.span.part(skip, text.value.len()), own),
                    None => found,
                });
                (Type::Scalar(Scalar::Json), true, false)
            }
        }
    }

    /// Notes that something is missing which may use any name of the file.
    pub(super) fn doubt(&self) {
        self.names(self.local.is_none()).doubt.set(true);
    }

    /// What a type is, when it is a named one.
    pub(super) fn kind(&self, ty: &Type) -> Option<Kind> {
        match ty {
            Type::Id(name) => self.shared.known.get(name).map(|known| known.kind),
            Type::Struct(name) | Type::Enum(name) | Type::Union(name) | Type::KindUnion(name) => {
                self.find(&name.name).map(|(known, _)| known.kind)
            }
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
        if known.open {
            return Type::Scalar(Scalar::Json);
        }
        let reference = TypeRef { name: name.to_owned(), shared };
        match known.kind {
            Kind::Id { .. } => Type::Id(name.to_owned()),
            Kind::Struct => Type::Struct(reference),
            Kind::Enum { .. } => Type::Enum(reference),
            Kind::Union { by_kind: false } => Type::Union(reference),
            Kind::Union { by_kind: true } => Type::KindUnion(reference),
        }
    }

    fn unknown(&self, name: &str, place: &Span) -> Type {
        let open = Type::Scalar(Scalar::Json);
        if self.shared.unread || self.sink.was_dropped(name) {
            return open;
        }
        let local = self.local.map(|names| names.known.keys().map(String::as_str)).into_iter().flatten();
        let shared = self.shared.known.keys().map(String::as_str);
        let known = local.chain(shared).chain(BUILT_IN.iter().copied());
        let nearest = foreign::name(name).or_else(|| suggest::nearest(name, known));
        let found = Diagnostic::new(Rule::UnknownType, place, format!("there is no type `{name}`")).near(nearest);
        let declared = nearest.and_then(|near| Some((near, self.find(near)?)));
        let found = match declared {
            // Whoever was meant is used, and not to be reported as unused on top.
            Some((near, (known, shared))) => {
                self.names(shared).mark(near);
                let found = found.see(&known.span, format!("`{near}` is declared here"));
                found.because(format!("{name} {:?}", known.span))
            }
            None => found.because(name),
        };
        // Where the shared names are gone, most names are theirs.
        if nearest.is_none() || self.shared.absent {
            self.names(self.local.is_none()).lose(name, found);
        } else {
            self.sink.add(found);
        }
        open
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
