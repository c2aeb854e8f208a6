//! What an endpoint is: one trait that generated, private and hand-written requests share, and the facts about each.

mod answer;
mod payload;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use self::answer::{Answer, Binary, BinaryOr};
pub use self::payload::{Body, Part, Payload};
use crate::token::TokenKind;
use crate::wire::{DecodeError, EncodeError};

/// A request to the platform. `scope.send(request)` sends it with the right token; see [`Scope::send`](crate::Scope::send).
///
/// Generated requests implement it over their field table. One of your own needs serde and four lines:
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use wecom_service::{AccessToken, Endpoint, EndpointMeta};
///
/// #[derive(Serialize)]
/// struct GetThing { thing_id: String }
/// #[derive(Deserialize)]
/// struct Thing { name: String }
///
/// impl Endpoint for GetThing {
///     type Token = AccessToken;
///     type Response = Thing;
///     const META: &'static EndpointMeta = &EndpointMeta::post("thing", "get_thing", "/cgi-bin/thing/get");
/// }
/// ```
pub trait Endpoint: Serialize + Send + Sync {
    /// The kind of token that the call carries.
    type Token: TokenKind;
    /// What a successful answer holds.
    type Response: DeserializeOwned + Send;
    /// The facts about the endpoint.
    const META: &'static EndpointMeta;

    /// Turns the request into a query string and a body.
    ///
    /// # Errors
    /// When a required member is empty, a limit is exceeded, or the request cannot be written.
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_serialize(Self::META, self)
    }

    /// Reads a successful answer.
    ///
    /// # Errors
    /// When the answer cannot be read as the response; the error has the JSON path.
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.json()
    }
}

/// The facts about an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointMeta {
    /// The domain, which is also the module and the cargo feature.
    pub domain: &'static str,
    /// The name inside the domain.
    pub name: &'static str,
    /// The platform's own Chinese title.
    pub title: &'static str,
    /// GET or POST.
    pub method: Method,
    /// Another host than the API's own, with scheme.
    pub host: Option<&'static str>,
    /// The path.
    pub path: &'static str,
    /// The query parameter that carries the token, when it is not the one of the token kind.
    pub token_in: Option<&'static str>,
    /// Whether the call may be repeated.
    pub effect: Effect,
    /// The form of the request body.
    pub body: BodyForm,
    /// The form of the answer.
    pub answer: AnswerForm,
    /// Members that the client fills and signs when they are left empty.
    pub signed: Option<Signature>,
    /// The members that `workwx_sign` signs by the secret of the payment app, where a merchant's call has that second signature.
    pub workwx_sign: &'static [&'static str],
    /// Members of a hand-written request that travel in the query string of a POST. (Tables know it by themselves.)
    pub query: &'static [&'static str],
    /// Official page ids.
    pub docs: &'static [u32],
}

impl EndpointMeta {
    /// A GET whose members travel in the query string; reads unless [`effect`](Self::effect) says otherwise.
    pub const fn get(domain: &'static str, name: &'static str, path: &'static str) -> Self {
        Self::new(domain, name, Method::Get, path).effect(Effect::Read)
    }
    /// A POST with a JSON body; each call acts unless [`effect`](Self::effect) says otherwise.
    pub const fn post(domain: &'static str, name: &'static str, path: &'static str) -> Self {
        Self::new(domain, name, Method::Post, path)
    }
    const fn new(domain: &'static str, name: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            domain,
            name,
            title: "",
            method,
            host: None,
            path,
            token_in: None,
            effect: Effect::Act,
            body: BodyForm::Json,
            answer: AnswerForm::Json,
            signed: None,
            workwx_sign: &[],
            query: &[],
            docs: &[],
        }
    }
    /// Sets the platform's own title.
    pub const fn title(mut self, title: &'static str) -> Self {
        self.title = title;
        self
    }
    /// Sets another host, with scheme.
    pub const fn host(mut self, host: &'static str) -> Self {
        self.host = Some(host);
        self
    }
    /// Sets the query parameter that carries the token.
    pub const fn token_in(mut self, name: &'static str) -> Self {
        self.token_in = Some(name);
        self
    }
    /// Says whether the call may be repeated.
    pub const fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }
    /// The body is multipart/form-data.
    pub const fn multipart(mut self) -> Self {
        self.body = BodyForm::Multipart;
        self
    }
    /// The body is XML.
    pub const fn xml(mut self) -> Self {
        self.body = BodyForm::Xml;
        self
    }
    /// Sets the form of the answer.
    pub const fn answer(mut self, answer: AnswerForm) -> Self {
        self.answer = answer;
        self
    }
    /// The client signs the body.
    pub const fn signed(mut self, signature: Signature) -> Self {
        self.signed = Some(signature);
        self
    }
    /// Sets the members that `workwx_sign` signs.
    pub const fn workwx_sign(mut self, names: &'static [&'static str]) -> Self {
        self.workwx_sign = names;
        self
    }
    /// Members of a hand-written POST that travel in the query string.
    pub const fn query(mut self, names: &'static [&'static str]) -> Self {
        self.query = names;
        self
    }
    /// Sets the official page ids.
    pub const fn docs(mut self, docs: &'static [u32]) -> Self {
        self.docs = docs;
        self
    }
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
}

impl Method {
    /// `GET` or `POST`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// What repeating a call does. Only `Read` and `Set` are ever repeated by the client on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes state, but twice is the same as once.
    Set,
    /// Each call acts: it sends, pays or consumes a code.
    Act,
}

/// The form of a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyForm {
    /// JSON (none for a GET).
    Json,
    /// multipart/form-data.
    Multipart,
    /// XML, as WeChat Pay takes it: one element `xml` with a child for each member.
    Xml,
}

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerForm {
    /// JSON.
    Json,
    /// A file; JSON only when the call failed.
    Bytes,
    /// A file or JSON, told apart by content.
    BytesOrJson,
    /// XML in the envelope of WeChat Pay (`return_code`, `result_code`, …). Reading it takes the feature `xml`.
    Xml,
}

/// A signature inside a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// `nonce_str`, `ts` and `sig` of the cashier, keyed with the paytool secret.
    Paytool,
    /// `nonce_str`, `mch_id` and `sign` of a WeChat Pay merchant, keyed with its API key; and `workwx_sign`, keyed with the secret of
    /// the payment app, over [`EndpointMeta::workwx_sign`]. Takes the feature `merchant`.
    Merchant,
}
