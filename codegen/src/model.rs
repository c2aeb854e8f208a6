//! The resolved model: the spec with every name looked up, every type closed and every default filled in, in a fixed order.
//!
//! This is plain data and the only thing the emitters read; nothing after `resolve` sees YAML. Positions stay with what they
//! belong to, so that a check on the model can still point into a file.

use indexmap::IndexMap;

use crate::diagnostic::Span;

/// The whole API.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// The files that it was read from, by name.
    pub sources: Vec<Source>,
    /// Shared ids, by name.
    pub ids: IndexMap<String, Id>,
    /// Shared types (structs, enums, unions) from `types.yaml`.
    pub shared: Types,
    /// The token graph, by kind.
    pub tokens: IndexMap<String, Token>,
    /// Errcodes, ascending.
    pub errcodes: Vec<Errcode>,
    /// Endpoint domains, by name, ascending.
    pub domains: Vec<Domain>,
    /// Event domains, by name, ascending.
    pub event_domains: Vec<EventDomain>,
}

/// A file of the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Relative to the spec folder, with forward slashes (`api/license.yaml`).
    pub file: String,
    /// The first 16 hex digits of the SHA-256 of its text, whatever its line endings.
    pub digest: String,
}

/// The named types of one file, in the file's order.
#[derive(Debug, Clone, Default)]
pub struct Types {
    /// Structs.
    pub structs: IndexMap<String, Struct>,
    /// Open enums.
    pub enums: IndexMap<String, Enum>,
    /// Tagged unions.
    pub unions: IndexMap<String, Union>,
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
    /// A union.
    Union(TypeRef),
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

/// How a callback arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// The data callback of an app.
    App,
    /// The instruction callback of a suite or provider.
    Suite,
}

/// Why something is hearsay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// Known only from another SDK.
    Peer,
    /// Known only from an example.
    Sample,
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

/// A file of endpoints.
#[derive(Debug, Clone)]
pub struct Domain {
    /// The name: module, feature and file.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What the domain is for.
    pub summary: String,
    /// The file, relative to the spec folder, with forward slashes (`api/license.yaml`).
    pub file: String,
    /// Its named types.
    pub types: Types,
    /// Endpoints in the file's order.
    pub endpoints: Vec<Endpoint>,
}

/// One endpoint.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// snake_case name.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What it does.
    pub summary: String,
    /// Official page ids.
    pub docs: Vec<u32>,
    /// The page it was checked against.
    pub checked: Option<Checked>,
    /// GET or POST.
    pub method: Method,
    /// The path.
    pub path: String,
    /// Another host, with scheme.
    pub host: Option<String>,
    /// The token kind, a key of [`Model::tokens`].
    pub token: Option<String>,
    /// The query name of the token where it is not the kind's own.
    pub token_in: Option<String>,
    /// What repeating it does.
    pub effect: Effect,
    /// Whether the body is multipart.
    pub multipart: bool,
    /// Form of the answer.
    pub answer: Answer,
    /// Whether the client signs the body (`paytool`).
    pub signed: bool,
    /// How to page.
    pub pages: Option<Pages>,
    /// The request: query members, parts and body members in this order.
    pub request: Struct,
    /// The response; `None` when it has no members.
    pub response: Option<Struct>,
    /// Example request as JSON.
    pub example_request: serde_json::Value,
    /// Example response as JSON.
    pub example_response: serde_json::Value,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// A sentence for the reader.
    pub note: Option<String>,
    /// Known only from a secondary source.
    pub from: Option<Provenance>,
    /// Where it is declared.
    pub span: Span,
}

/// Which official page an entry was read against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The page id.
    pub page: u32,
    /// The page's own date of last update, `YYYY-MM-DD`, where it shows one.
    pub updated: Option<String>,
    /// Whether only a part of the page could be read.
    pub part: bool,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
}

/// What repeating a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Twice is the same as once.
    Set,
    /// Each call acts.
    Act,
}

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answer {
    /// JSON.
    #[default]
    Json,
    /// A file.
    Bytes,
    /// Either.
    BytesOrJson,
}

/// How to page. Names are wire keys that resolve has found.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The response member that holds the items.
    pub items: String,
    /// What moves on.
    pub step: Step,
    /// A response member and the value of it that means "more pages follow".
    pub more: Option<(String, bool)>,
    /// Where it is declared.
    pub span: Span,
}

/// What moves paging on.
#[derive(Debug, Clone)]
pub enum Step {
    /// The response member `next` is sent back as the request member `send`.
    Cursor {
        /// Response member.
        next: String,
        /// Request member.
        send: String,
    },
    /// The request member advances by the number of items.
    Offset {
        /// Request member.
        offset: String,
    },
}

/// A file of events.
#[derive(Debug, Clone)]
pub struct EventDomain {
    /// The name: module and file.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What the events are about.
    pub summary: String,
    /// The file, relative to the spec folder (`events/license.yaml`).
    pub file: String,
    /// Its named types.
    pub types: Types,
    /// Events in the file's order.
    pub events: Vec<Event>,
}

/// One callback event.
#[derive(Debug, Clone)]
pub struct Event {
    /// snake_case name, unique over all event files.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What happened.
    pub summary: String,
    /// Official page ids.
    pub docs: Vec<u32>,
    /// The page it was checked against.
    pub checked: Option<Checked>,
    /// The channels it comes on.
    pub via: Vec<Channel>,
    /// Discriminators.
    pub info_type: Option<String>,
    /// Discriminator of the app channel; `event` for events.
    pub msg_type: Option<String>,
    /// Discriminator of the app channel.
    pub event: Option<String>,
    /// Second discriminator of both channels.
    pub change_type: Option<String>,
    /// The members besides the envelope's.
    pub payload: Struct,
    /// Example XML.
    pub example: String,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// A sentence for the reader.
    pub note: Option<String>,
    /// Known only from a secondary source.
    pub from: Option<Provenance>,
    /// Where it is declared.
    pub span: Span,
}

/// A node of the token graph.
#[derive(Debug, Clone)]
pub struct Token {
    /// The platform's name.
    pub kind: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Official page ids.
    pub docs: Vec<u32>,
    /// `provider`, `suite`, `corp`, `contact_sync`, … or `none`.
    pub scope: String,
    /// The query parameter that carries it.
    pub query: Option<String>,
    /// The secret id that holds it.
    pub ty: String,
    /// Seconds it lives when the answer does not say.
    pub life: Option<u32>,
    /// Whether it may be kept.
    pub cached: bool,
    /// The kinds below it.
    pub needs: Vec<String>,
    /// How it is obtained.
    pub obtained: Obtained,
    /// Errcodes that say it is dead.
    pub rejected_by: Vec<i64>,
    /// Errcodes of the fetch that another try cannot cure.
    pub refused_by: Vec<i64>,
    /// Where it is declared.
    pub span: Span,
}

/// How a token is obtained.
#[derive(Debug, Clone)]
pub enum Obtained {
    /// Bought by a call.
    Fetch(Vec<Fetch>),
    /// Pushed by an event.
    Pushed {
        /// The event's name.
        event: String,
        /// The member (a path with dots) that holds it.
        value: String,
        /// The member that says whose it is.
        of: String,
        /// The member that orders the pushes.
        newest: String,
        /// The member that says how long it lives.
        expires_in: Option<String>,
    },
    /// Handed over by a person or a redirect.
    Given(String),
}

/// One call that buys a token.
#[derive(Debug, Clone)]
pub struct Fetch {
    /// The kind of app it is for: `third_party`, `customized`, `own_app`.
    pub when: Option<String>,
    /// Index into [`Model::domains`] and its endpoints.
    pub call: (usize, usize),
    /// Request member and what fills it (`provider.id`… as written, or `=literal`).
    pub with: Vec<(String, String)>,
    /// The member of the answer.
    pub value: String,
    /// The member of the answer that says how long it lives.
    pub expires_in: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// One errcode.
#[derive(Debug, Clone)]
pub struct Errcode {
    /// The number.
    pub code: i64,
    /// snake_case name, unique.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// Its class.
    pub kind: ErrcodeKind,
    /// Which token, credential or so it is about.
    pub of: Option<String>,
    /// What a caller does about it.
    pub remedy: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// The class of an errcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrcodeKind {
    /// Success.
    Ok,
    /// Try again soon.
    Busy,
    /// Blocked for a while.
    RateLimit,
    /// A carried token, ticket or code is dead.
    Token,
    /// A configured secret or id is wrong.
    Credential,
    /// Not authorised.
    Permission,
    /// Licence family.
    License,
    /// A lasting business limit is reached.
    Quota,
    /// The named thing does not exist.
    NotFound,
    /// The request itself is wrong.
    Parameter,
    /// The thing is in a state that does not allow it.
    State,
    /// Anything else.
    Other,
}
