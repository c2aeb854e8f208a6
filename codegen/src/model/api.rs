//! Endpoints, and how they page.

use super::{Struct, Type, Types};
use crate::diagnostic::Span;

/// A file of endpoints.
#[derive(Debug, Clone)]
pub struct Domain {
    /// The name: module, feature and file.
    pub name: String,
    /// The platform's Chinese title.
    pub title: String,
    /// What the domain is for.
    pub summary: String,
    /// The file, relative to the spec folder, with forward slashes (`api/provider/license.yaml`).
    pub file: String,
    /// The family that it belongs to: the folder that its file stands in, if it is not `api/` itself.
    pub family: Option<String>,
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
    /// The token kind, a key of [`Model::tokens`](super::Model::tokens).
    pub token: Option<String>,
    /// The query name of the token where it is not the kind's own.
    pub token_in: Option<String>,
    /// What repeating it does.
    pub effect: Effect,
    /// Whether the body is multipart.
    pub multipart: bool,
    /// Whether the body is XML.
    pub xml: bool,
    /// Form of the answer.
    pub answer: Answer,
    /// How the client signs the body.
    pub signed: Option<Signature>,
    /// The members of the request that `workwx_sign` signs; none when the request has no such member.
    pub workwx_sign: Vec<String>,
    /// How to page.
    pub pages: Option<Pages>,
    /// How to tell that a job has ended.
    pub waits: Option<Waits>,
    /// The request list that may be sent in chunks.
    pub chunks: Option<Chunks>,
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
    /// Whether a public copy of the page was read, not the page itself.
    pub copy: bool,
}

/// Why something is hearsay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// Known only from another SDK.
    Peer,
    /// Known only from an example.
    Sample,
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

/// How the client signs a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// With the key of the provider's cashier.
    Paytool,
    /// With the API key of a WeChat Pay merchant.
    Merchant,
}

impl Signature {
    /// The members that the client fills in when they are left empty, besides `workwx_sign`.
    #[must_use]
    pub const fn fills(self) -> &'static [&'static str] {
        match self {
            Self::Paytool => &["nonce_str", "ts", "sig"],
            Self::Merchant => &["nonce_str", "mch_id", "sign"],
        }
    }
}

impl Endpoint {
    /// The members that the client fills in when they are left empty.
    pub fn filled(&self) -> impl Iterator<Item = &'static str> + use<> {
        let by_key = self.signed.map_or(&[][..], Signature::fills).iter().copied();
        by_key.chain((!self.workwx_sign.is_empty()).then_some(WORKWX_SIGN))
    }
}

/// The member that the secret of the payment app signs.
pub const WORKWX_SIGN: &str = "workwx_sign";

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
    /// XML as WeChat Pay answers.
    Xml,
}

/// How to page. Names are wire keys that resolve has found.
#[derive(Debug, Clone)]
pub struct Pages {
    /// What a page is made of.
    pub items: Items,
    /// What moves on.
    pub step: Step,
    /// A response member and the value of it that means "more pages follow".
    pub more: Option<(String, bool)>,
    /// Where it is declared.
    pub span: Span,
}

/// What a page is made of.
#[derive(Debug, Clone)]
pub enum Items {
    /// The items of a list.
    List {
        /// The members that lead from the answer to the list, which is the last of them.
        path: Vec<Link>,
        /// The type of an item.
        item: Type,
    },
    /// Several lists, so that the whole answer is one item.
    Answer,
}

impl Items {
    /// The path to the list as the spec has it: `stat_info.users`.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        match self {
            Self::List { path, .. } => Some(path.iter().map(|link| link.key.as_str()).collect::<Vec<_>>().join(".")),
            Self::Answer => None,
        }
    }
}

/// One member on the path to a list.
#[derive(Debug, Clone)]
pub struct Link {
    /// The name on the wire.
    pub key: String,
    /// The Rust name.
    pub name: String,
    /// Whether it may be absent.
    pub optional: bool,
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

/// How the answer tells whether a background job is still running.
#[derive(Debug, Clone)]
pub struct Waits {
    /// The response member that says so.
    pub member: String,
    /// What it says then.
    pub running: Running,
    /// Where it is declared.
    pub span: Span,
}

/// What the member of a job's answer says while the job is running.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Running {
    /// One of these values, as text.
    Values(Vec<String>),
    /// Nothing: it comes when the job has ended.
    Absent,
}

/// A request list that may be sent in chunks.
#[derive(Debug, Clone)]
pub struct Chunks {
    /// The request member.
    pub member: String,
    /// The most items that a call takes.
    pub most: u64,
    /// Where it is declared.
    pub span: Span,
}
