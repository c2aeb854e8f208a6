//! The token graph and the errcodes.

use crate::diagnostic::Span;

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
    /// Other kinds whose calls it can make too.
    pub serves: Vec<String>,
    /// How it is obtained.
    pub obtained: Obtained,
    /// Errcodes that say it is dead.
    pub rejected_by: Vec<i64>,
    /// Errcodes of the fetch that another try cannot cure.
    pub refused_by: Vec<i64>,
    /// Where it is declared.
    pub span: Span,
}

impl Token {
    /// Whether it is a key: calls of its scope are signed with it, and none carries it.
    #[must_use]
    pub fn signs(&self) -> bool {
        self.scope != crate::scopes::NONE && self.query.is_none()
    }
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
    /// The kind of app it is for: `third_party`, `customized`, `own_app`, `downstream`.
    pub when: Option<String>,
    /// Index into [`Model::domains`](super::Model::domains) and its endpoints.
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
