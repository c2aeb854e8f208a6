//! Named types and their members.

use indexmap::IndexMap;

use super::{Channel, KindUnion, Provenance};
use crate::diagnostic::Span;

/// The named types of one file, in the file's order.
#[derive(Debug, Clone, Default)]
pub struct Types {
    /// Structs.
    pub structs: IndexMap<String, Struct>,
    /// Open enums.
    pub enums: IndexMap<String, Enum>,
    /// Tagged unions.
    pub unions: IndexMap<String, Union>,
    /// Unions by kind.
    pub kind_unions: IndexMap<String, KindUnion>,
}

/// A shared id.
#[derive(Debug, Clone)]
pub struct Id {
    /// Rust name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// Whether it is a number.
    pub numeric: bool,
    /// Whether its value is never shown.
    pub secret: bool,
    /// Where it is declared.
    pub span: Span,
}

/// A struct: a named type, a request, a response or an event.
#[derive(Debug, Clone)]
pub struct Struct {
    /// Rust name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// Members in the file's order.
    pub fields: Vec<Field>,
    /// Where it is declared.
    pub span: Span,
}

/// One member.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name on the wire.
    pub key: String,
    /// The Rust name, in snake_case, not yet escaped (`type`, not `r#type`).
    pub name: String,
    /// What it is.
    pub summary: String,
    /// Its type, without the optional mark.
    pub ty: Type,
    /// Whether it may be absent.
    pub optional: bool,
    /// Scalar form on the wire.
    pub form: Form,
    /// List form on the wire.
    pub list: ListForm,
    /// Where a request carries it.
    pub place: Place,
    /// Whether `Debug` hides it.
    pub sensitive: bool,
    /// Whether a union's members stand beside those of the parent.
    pub flatten: bool,
    /// Number limits, inclusive; open ends are `i64::MIN` and `i64::MAX`.
    pub range: Option<(i64, i64)>,
    /// Longest list.
    pub max_items: Option<u64>,
    /// Longest string in characters.
    pub max_chars: Option<u64>,
    /// Longest string in bytes.
    pub max_bytes: Option<u64>,
    /// What the platform assumes when absent, as the YAML says it.
    pub default: Option<String>,
    /// A value that is always sent.
    pub constant: Option<String>,
    /// Why not to use it.
    pub deprecated: Option<String>,
    /// The only channel it comes on.
    pub via: Option<Channel>,
    /// Known only from a secondary source.
    pub from: Option<Provenance>,
    /// Whether the type contains itself without a list or map between, so that it needs a box. Set by resolve.
    pub boxed: bool,
    /// Where it is declared.
    pub span: Span,
}

/// A resolved type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A scalar.
    Scalar(Scalar),
    /// A shared id.
    Id(String),
    /// A struct, of this file or shared.
    Struct(TypeRef),
    /// An enum.
    Enum(TypeRef),
    /// A tagged union.
    Union(TypeRef),
    /// A union by kind.
    KindUnion(TypeRef),
    /// A list.
    List(Box<Type>),
    /// A map with dynamic keys.
    Map(Box<Type>),
}

/// A reference to a named type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeRef {
    /// The name.
    pub name: String,
    /// Whether it is declared in `types.yaml`.
    pub shared: bool,
}

/// The built-in types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// `string`
    String,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `bool`, and `flag` with its form
    Bool,
    /// `timestamp`
    Timestamp,
    /// `errcode`
    Errcode,
    /// `bytes`
    Bytes,
    /// `file`
    File,
    /// `json`
    Json,
}

/// Scalar form on the wire; mirrors `wecom_service::wire::Form`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// The type's own form.
    #[default]
    Plain,
    /// In quotes.
    Text,
    /// A bare number.
    Number,
    /// Both bare and quoted.
    Either,
    /// A bool as 0/1.
    Flag,
    /// A bool as "0"/"1".
    FlagText,
}

/// List form on the wire; mirrors `wecom_service::wire::ListForm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ListForm {
    /// An array, or repeated elements.
    #[default]
    Plain,
    /// One string with a separator.
    Joined(char),
    /// A bare item or a list.
    OneOrList,
}

/// Where a request carries a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// JSON body, or the query string of a GET.
    #[default]
    Body,
    /// The query string of a POST.
    Query,
    /// A multipart part.
    Part,
}

/// An open enum.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Rust name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// Whether the values are numbers.
    pub numeric: bool,
    /// Values in the file's order.
    pub values: Vec<EnumValue>,
    /// Where it is declared.
    pub span: Span,
}

/// One value of an open enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// snake_case name.
    pub name: String,
    /// What it means, where the name does not say it.
    pub summary: Option<String>,
    /// The value on the wire, as text.
    pub value: String,
    /// Where it is declared.
    pub span: Span,
}

/// A tagged union.
#[derive(Debug, Clone)]
pub struct Union {
    /// Rust name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// The member that names the variant.
    pub tag: String,
    /// Whether a variant's members stand under a key of their own.
    pub nested: bool,
    /// Variants in the file's order.
    pub variants: Vec<Variant>,
    /// Where it is declared.
    pub span: Span,
}

/// One variant of a tagged union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// snake_case name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// The value of the tag.
    pub value: String,
    /// The member that holds the body when the layout is nested.
    pub key: String,
    /// The body.
    pub ty: Type,
    /// Where it is declared.
    pub span: Span,
}
