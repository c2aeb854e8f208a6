//! Named types of any kind. The kinds are listed here and nowhere else: whoever needs every type of a file asks for
//! `Types::declared`, and whoever has to tell the kinds apart matches on `Named`.

use super::{Enum, KindUnion, Struct, Types, Union};
use crate::diagnostic::Span;

/// A named type: what it is, and its declaration.
#[derive(Debug, Clone, Copy)]
pub enum Named<'a> {
    /// A struct.
    Struct(&'a Struct),
    /// An open enum.
    Enum(&'a Enum),
    /// A tagged union.
    Union(&'a Union),
    /// A union by kind.
    KindUnion(&'a KindUnion),
}

impl<'a> Named<'a> {
    /// Rust name.
    #[must_use]
    pub fn name(self) -> &'a str {
        self.head().0
    }

    /// What it is.
    #[must_use]
    pub fn summary(self) -> &'a str {
        self.head().1
    }

    /// Where it is declared.
    #[must_use]
    pub fn span(self) -> &'a Span {
        self.head().2
    }

    fn head(self) -> (&'a str, &'a str, &'a Span) {
        match self {
            Self::Struct(item) => (&item.name, &item.summary, &item.span),
            Self::Enum(item) => (&item.name, &item.summary, &item.span),
            Self::Union(item) => (&item.name, &item.summary, &item.span),
            Self::KindUnion(item) => (&item.name, &item.summary, &item.span),
        }
    }
}

impl Types {
    /// Every type: structs, enums, unions and unions by kind, each of them in the file's order.
    pub fn declared(&self) -> impl Iterator<Item = Named<'_>> {
        let structs = self.structs.values().map(Named::Struct);
        let enums = self.enums.values().map(Named::Enum);
        let unions = self.unions.values().map(Named::Union);
        let kind_unions = self.kind_unions.values().map(Named::KindUnion);
        structs.chain(enums).chain(unions).chain(kind_unions)
    }

    /// The names of all types, in the same order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.declared().map(Named::name)
    }

    /// The type of a name. A file declares a name once, whatever it stands for.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Named<'_>> {
        let structs = || self.structs.get(name).map(Named::Struct);
        let enums = || self.enums.get(name).map(Named::Enum);
        let unions = || self.unions.get(name).map(Named::Union);
        let kind_unions = || self.kind_unions.get(name).map(Named::KindUnion);
        structs().or_else(enums).or_else(unions).or_else(kind_unions)
    }

    /// Whether a file declares no types.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.declared().next().is_none()
    }
}
