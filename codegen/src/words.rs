//! The words for what the model holds, as the spec writes them: every listing and export says the same word for the same thing.

use crate::model::{
    Answer, Channel, Checked, Domain, Effect, Endpoint, ErrcodeKind, Fetch, Form, Method, Model, Place, Proof, Provenance,
    Scalar, Signature, Token, Type, Way,
};

/// Where the API is when an endpoint names no host of its own.
pub(crate) const BASE_URL: &str = "https://qyapi.weixin.qq.com";

/// The platform's own documentation.
pub(crate) const OFFICIAL: &str = "https://developer.work.weixin.qq.com/document";

/// The cargo feature of the Rust client that has the events and the replies.
pub(crate) const EVENTS: &str = "callback";

/// The page to read first: the one that the entry was checked against, or else the first of its pages.
pub(crate) fn first_page(docs: &[u32], checked: Option<&Checked>) -> Option<u32> {
    checked.map(|checked| checked.page).or_else(|| docs.first().copied())
}

/// The address of an official page.
pub(crate) fn page(id: u32) -> String {
    format!("{OFFICIAL}/path/{id}")
}

/// The query parameter that carries an endpoint's token. A key that signs is not sent.
pub(crate) fn token_parameter<'a>(model: &'a Model, endpoint: &'a Endpoint) -> Option<&'a str> {
    let kind = endpoint.token.as_deref()?;
    let token = model.tokens.get(kind);
    if endpoint.token_in.is_none() && token.is_some_and(Token::signs) {
        return None;
    }
    let own = token.and_then(|token| token.query.as_deref());
    Some(endpoint.token_in.as_deref().or(own).unwrap_or(kind))
}

/// The call that buys a token, with its domain.
pub(crate) fn called<'a>(model: &'a Model, fetch: &Fetch) -> Option<(&'a Domain, &'a Endpoint)> {
    let domain = model.domains.get(fetch.call.0)?;
    Some((domain, domain.endpoints.get(fetch.call.1)?))
}

/// The name of the call that buys a token, as `domain.name`.
pub(crate) fn call(model: &Model, fetch: &Fetch) -> String {
    called(model, fetch).map(|(domain, endpoint)| format!("{}.{}", domain.name, endpoint.name)).unwrap_or_default()
}

/// How much of which text of a page was read.
pub(crate) fn checked(checked: &Checked) -> &'static str {
    match (checked.part, checked.copy) {
        (false, false) => "checked",
        (true, false) => "checked in part",
        (false, true) => "checked in a public copy",
        (true, true) => "checked in part of a public copy",
    }
}

/// `copy` where that was read in place of the page itself.
pub(crate) fn via(checked: &Checked) -> Option<&'static str> {
    checked.copy.then_some("copy")
}

/// `proven`, `partly` or `hearsay`.
pub(crate) fn proof(proof: Proof) -> &'static str {
    match proof {
        Proof::Proven => "proven",
        Proof::Partly => "partly",
        Proof::Hearsay => "hearsay",
    }
}

/// `GET` or `POST`.
pub(crate) fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
    }
}

/// `read`, `set` or `act`.
pub(crate) fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "read",
        Effect::Set => "set",
        Effect::Act => "act",
    }
}

/// `json`, `bytes`, `bytes_or_json` or `xml`.
pub(crate) fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Json => "json",
        Answer::Bytes => "bytes",
        Answer::BytesOrJson => "bytes_or_json",
        Answer::Xml => "xml",
    }
}

/// `paytool` or `merchant`.
pub(crate) fn signature(signature: Signature) -> &'static str {
    match signature {
        Signature::Paytool => "paytool",
        Signature::Merchant => "merchant",
    }
}

/// The members that every answer of a form has, and no endpoint declares.
pub(crate) fn of_the_call(answer: Answer) -> &'static [&'static str] {
    match answer {
        Answer::Xml => &["return_code", "return_msg", "result_code", "err_code", "err_code_des", "sign"],
        Answer::Json | Answer::Bytes | Answer::BytesOrJson => &["errcode", "errmsg"],
    }
}

/// `event` or `reply`.
pub(crate) fn way(way: Way) -> &'static str {
    match way {
        Way::Event => "event",
        Way::Reply => "reply",
    }
}

/// `app`, `suite`, `robot` or `device`.
pub(crate) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::App => "app",
        Channel::Suite => "suite",
        Channel::Robot => "robot",
        Channel::Device => "device",
    }
}

/// `peer` or `sample`.
pub(crate) fn provenance(from: Provenance) -> &'static str {
    match from {
        Provenance::Peer => "peer",
        Provenance::Sample => "sample",
    }
}

/// The section of a request that a member stands in.
pub(crate) fn place(place: Place) -> &'static str {
    match place {
        Place::Body => "request",
        Place::Query => "query",
        Place::Part => "multipart",
    }
}

/// The class of an errcode.
pub(crate) fn errcode_kind(kind: ErrcodeKind) -> &'static str {
    match kind {
        ErrcodeKind::Ok => "ok",
        ErrcodeKind::Busy => "busy",
        ErrcodeKind::RateLimit => "rate_limit",
        ErrcodeKind::Token => "token",
        ErrcodeKind::Credential => "credential",
        ErrcodeKind::Permission => "permission",
        ErrcodeKind::License => "license",
        ErrcodeKind::Quota => "quota",
        ErrcodeKind::NotFound => "not_found",
        ErrcodeKind::Parameter => "parameter",
        ErrcodeKind::State => "state",
        ErrcodeKind::Other => "other",
    }
}

/// A built-in type; a bool that is 0 or 1 on the wire is a `flag`.
pub(crate) fn scalar(scalar: Scalar, form: Form) -> &'static str {
    match scalar {
        Scalar::String => "string",
        Scalar::I64 => "i64",
        Scalar::U64 => "u64",
        Scalar::F64 => "f64",
        Scalar::Bool if matches!(form, Form::Flag | Form::FlagText) => "flag",
        Scalar::Bool => "bool",
        Scalar::Timestamp => "timestamp",
        Scalar::Errcode => "errcode",
        Scalar::Bytes => "bytes",
        Scalar::File => "file",
        Scalar::Json => "json",
    }
}

/// A type as the spec writes it, without the optional mark: `list<OrderBrief>`.
pub(crate) fn ty(ty: &Type, form: Form) -> String {
    match ty {
        Type::Scalar(scalar) => self::scalar(*scalar, form).to_owned(),
        Type::Id(name) => name.clone(),
        Type::Struct(named) | Type::Enum(named) | Type::Union(named) | Type::KindUnion(named) => named.name.clone(),
        Type::List(item) => format!("list<{}>", self::ty(item, form)),
        Type::Map(item) => format!("map<{}>", self::ty(item, form)),
    }
}

/// The `wire` word of a scalar form; `None` where it is the type's own.
pub(crate) fn form(form: Form) -> Option<&'static str> {
    match form {
        Form::Plain | Form::Flag => None,
        Form::Text | Form::FlagText => Some("text"),
        Form::Number => Some("number"),
        Form::Either => Some("either"),
    }
}
