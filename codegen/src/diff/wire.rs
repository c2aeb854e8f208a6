//! What a member looks like when it travels, and whether one look takes the place of another.
//!
//! Requests may grow: what the platform took, it still takes. Answers may shrink: what a reader could read, it still can.

use super::Verdict;
use super::sides::{Home, Key, Known, Side, Sides, key};
use crate::model::{Field, Form, ListForm, Named, Scalar, Type, TypeRef};

/// Which way a thing travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Direction {
    /// To the platform.
    pub(super) request: bool,
    /// From the platform, in answers and events.
    pub(super) answer: bool,
}

impl Direction {
    /// To the platform.
    pub(super) const REQUEST: Self = Self { request: true, answer: false };
    /// From the platform.
    pub(super) const ANSWER: Self = Self { request: false, answer: true };

    /// Both ways that this and that one share: who travelled only one way before has no reader or writer on the other.
    pub(super) fn and(self, other: Self) -> Self {
        Self { request: self.request && other.request, answer: self.answer && other.answer }
    }

    /// The verdict for what allows more than before, or less, or (when both or neither) simply something else.
    pub(super) fn verdict(self, more: bool, less: bool) -> Verdict {
        let fits = (!self.request || more) && (!self.answer || less) && (more || less);
        if fits { Verdict::Compatible } else { Verdict::Breaking }
    }
}

/// How a value looks on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape<'a> {
    /// Anything.
    Any,
    Text,
    /// Text that is base64.
    Base64,
    /// A number in quotes.
    Quoted,
    Float,
    Integer,
    Unsigned,
    /// 0 or 1.
    Flag,
    /// "0" or "1".
    QuotedFlag,
    /// A number, in quotes or not.
    Either,
    Bool,
    File,
    /// An object, by its type in the newer spec.
    Named(Key<'a>),
    /// An object of a type that the newer spec does not have.
    Gone(Key<'a>),
    List(Box<Shape<'a>>),
    /// A list in one text.
    Joined(char),
    /// One bare item, or a list.
    OneOrList(Box<Shape<'a>>),
    Map(Box<Shape<'a>>),
}

/// The verdict for a member whose type or form may differ; `DocsOnly` when it looks the same.
pub(super) fn verdict(sides: &Sides<'_>, was: (&Field, Home<'_>), now: (&Field, Home<'_>), way: Direction) -> Verdict {
    let older = Look { side: &sides.base, home: was.1, known: Some(sides.known) }.field(was.0);
    let newer = Look { side: &sides.head, home: now.1, known: None }.field(now.0);
    if was.0.flatten != now.0.flatten {
        return Verdict::Breaking;
    }
    if older == newer { Verdict::DocsOnly } else { way.verdict(newer.takes(&older), older.takes(&newer)) }
}

/// Looks at the members of one spec.
#[derive(Clone, Copy)]
struct Look<'a> {
    side: &'a Side<'a>,
    home: Home<'a>,
    /// What the types of this spec are in the newer one, when it is the older.
    known: Option<&'a Known<'a>>,
}

impl<'a> Look<'a> {
    fn field(self, field: &'a Field) -> Shape<'a> {
        match (&field.ty, field.list) {
            (Type::List(item), ListForm::OneOrList) => Shape::OneOrList(Box::new(self.shape(item, field.form))),
            (item, ListForm::OneOrList) => Shape::OneOrList(Box::new(self.shape(item, field.form))),
            (Type::List(_), ListForm::Joined(separator)) => Shape::Joined(separator),
            (ty, _) => self.shape(ty, field.form),
        }
    }

    fn shape(self, ty: &'a Type, form: Form) -> Shape<'a> {
        match ty {
            Type::Scalar(scalar) => self.scalar(*scalar, form),
            Type::Id(name) if self.side.model.ids.get(name).is_some_and(|id| id.numeric) => number(Shape::Integer, form),
            Type::Id(_) => text(form),
            Type::Enum(named) if self.is_numeric(named) => number(Shape::Integer, form),
            Type::Enum(_) => text(form),
            Type::Struct(named) | Type::Union(named) | Type::KindUnion(named) => self.named(named),
            Type::List(item) => Shape::List(Box::new(self.shape(item, form))),
            Type::Map(item) => Shape::Map(Box::new(self.shape(item, form))),
        }
    }

    fn scalar(self, scalar: Scalar, form: Form) -> Shape<'a> {
        match scalar {
            Scalar::String => text(form),
            Scalar::I64 | Scalar::Timestamp | Scalar::Errcode => number(Shape::Integer, form),
            Scalar::U64 => number(Shape::Unsigned, form),
            Scalar::F64 => number(Shape::Float, form),
            Scalar::Bool => match form {
                Form::Plain | Form::Either => Shape::Bool,
                Form::Flag | Form::Number => Shape::Flag,
                Form::FlagText | Form::Text => Shape::QuotedFlag,
            },
            Scalar::Bytes => Shape::Base64,
            Scalar::File => Shape::File,
            Scalar::Json => Shape::Any,
        }
    }

    fn is_numeric(self, named: &TypeRef) -> bool {
        matches!(self.side.types.get(&key(self.home, named)), Some(Named::Enum(item)) if item.numeric)
    }

    fn named(self, named: &'a TypeRef) -> Shape<'a> {
        let key = key(self.home, named);
        match self.known {
            None => Shape::Named(key),
            Some(known) => known.types.get(&key).map_or(Shape::Gone(key), |now| Shape::Named(*now)),
        }
    }
}

fn text<'a>(form: Form) -> Shape<'a> {
    match form {
        Form::Number => Shape::Float,
        Form::Either => Shape::Either,
        _ => Shape::Text,
    }
}

fn number(plain: Shape<'_>, form: Form) -> Shape<'_> {
    match form {
        Form::Text => Shape::Quoted,
        Form::Either => Shape::Either,
        _ => plain,
    }
}

impl Shape<'_> {
    /// Whether whatever looks like the other one looks like this one, too.
    fn takes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Any, _) => true,
            (Self::Joined(_), Self::Text) => true,
            (Self::Text, Self::Base64 | Self::Quoted | Self::QuotedFlag | Self::Joined(_)) => true,
            (Self::Quoted, Self::QuotedFlag) => true,
            (Self::Float, Self::Integer | Self::Unsigned | Self::Flag) => true,
            (Self::Integer, Self::Unsigned | Self::Flag) => true,
            (Self::Unsigned, Self::Flag) => true,
            (Self::Either, Self::Float | Self::Integer | Self::Unsigned | Self::Flag | Self::Quoted | Self::QuotedFlag) => true,
            (Self::OneOrList(item), Self::List(other)) => item.takes(other),
            (Self::OneOrList(item), Self::OneOrList(other)) => item.takes(other),
            (Self::OneOrList(item), other) if !matches!(other, Self::Joined(_)) && item.takes(other) => true,
            (Self::List(item), Self::List(other)) | (Self::Map(item), Self::Map(other)) => item.takes(other),
            (this, other) => this == other,
        }
    }
}
