//! What a handler gets and gives: the request with the caller behind its token, and an answer or a refusal.

use serde_json::{Map, Value as Json, json};

use super::state::tokens::{AppKey, Owner};
use crate::wire::ErrCode;

/// A request that has passed the checks: members of query and body together, and who calls.
#[derive(Debug)]
pub(crate) struct Ask {
    /// The members.
    pub(crate) members: Map<String, Json>,
    /// Who calls; none where the endpoint takes no token.
    pub(crate) caller: Option<Owner>,
}

impl Ask {
    /// A text member, empty when it is absent.
    pub(crate) fn text(&self, key: &str) -> &str {
        self.members.get(key).text()
    }
    /// A text member that is there and not empty.
    pub(crate) fn some(&self, key: &str) -> Option<&str> {
        Some(self.text(key)).filter(|text| !text.is_empty())
    }
    /// A number.
    pub(crate) fn number(&self, key: &str) -> Option<i64> {
        self.members.get(key).number()
    }
    /// The items of a list.
    pub(crate) fn items(&self, key: &str) -> &[Json] {
        self.members.get(key).items()
    }
    /// A nested object's member.
    pub(crate) fn within(&self, outer: &str, key: &str) -> Option<&Json> {
        self.members.get(outer)?.get(key)
    }
    /// The suite whose token the call carries.
    pub(crate) fn suite(&self) -> &str {
        match &self.caller {
            Some(Owner::Suite(suite)) => suite,
            _ => "",
        }
    }
    /// The device model whose token the call carries.
    pub(crate) fn device_model(&self) -> &str {
        match &self.caller {
            Some(Owner::DeviceModel(model)) => model,
            _ => "",
        }
    }
    /// The app whose token the call carries.
    pub(crate) fn app(&self) -> Result<&AppKey, Refusal> {
        match &self.caller {
            Some(Owner::App(app)) => Ok(app),
            _ => Err(refuse(40014, "the token is not of an app")),
        }
    }
}

/// Lenient reading of a member, as the platform does it: numbers in quotes and bools as numbers.
pub(crate) trait Member<'a> {
    /// Text, empty when it is something else.
    fn text(self) -> &'a str;
    /// A number.
    fn number(self) -> Option<i64>;
    /// A list, empty when it is something else.
    fn items(self) -> &'a [Json];
}

impl<'a> Member<'a> for &'a Json {
    fn text(self) -> &'a str {
        self.as_str().unwrap_or_default()
    }
    fn number(self) -> Option<i64> {
        match self {
            Json::Number(number) => number.as_i64(),
            Json::String(text) => text.trim().parse().ok(),
            Json::Bool(yes) => Some(i64::from(*yes)),
            _ => None,
        }
    }
    fn items(self) -> &'a [Json] {
        self.as_array().map(Vec::as_slice).unwrap_or_default()
    }
}

impl<'a> Member<'a> for Option<&'a Json> {
    fn text(self) -> &'a str {
        self.map(Member::text).unwrap_or_default()
    }
    fn number(self) -> Option<i64> {
        self.and_then(Member::number)
    }
    fn items(self) -> &'a [Json] {
        self.map(Member::items).unwrap_or_default()
    }
}

/// An answer.
#[derive(Debug)]
pub(crate) enum Reply {
    /// Members, with errcode 0 in front.
    Json(Json),
    /// Members of an answer that carries errcode only when the call failed.
    Bare(Json),
    /// A file.
    Bytes(&'static str, Vec<u8>),
}

/// What a handler gives.
pub(crate) type Answered = Result<Reply, Refusal>;

/// An answer with members.
pub(crate) fn answer(members: Json) -> Answered {
    Ok(Reply::Json(members))
}

/// An answer without members.
pub(crate) fn done() -> Answered {
    Ok(Reply::Json(json!({})))
}

/// A call that the platform refuses.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    /// The errcode.
    pub(crate) code: i64,
    /// What is wrong, beyond the meaning of the code.
    pub(crate) detail: String,
    /// Members that come along.
    pub(crate) members: Map<String, Json>,
}

/// Refuses with an errcode and what is wrong beyond its meaning.
pub(crate) fn refuse(code: i64, detail: impl Into<String>) -> Refusal {
    Refusal { code, detail: detail.into(), members: Map::new() }
}

impl Refusal {
    /// Members that come along with the refusal.
    pub(crate) fn with(mut self, members: Json) -> Self {
        if let Json::Object(members) = members {
            self.members = members;
        }
        self
    }

    /// What the code means, and the detail.
    pub(crate) fn message(&self) -> String {
        let meaning = ErrCode::new(self.code).meaning().unwrap_or_else(|| undocumented(self.code)).trim_end_matches('.');
        if self.detail.is_empty() { meaning.to_owned() } else { format!("{meaning}: {}", self.detail) }
    }
}

/// Codes that the platform answers with but does not list.
fn undocumented(code: i64) -> &'static str {
    match code {
        404 => "There is no such path",
        43001 => "The call has to be a GET",
        43002 => "The call has to be a POST",
        44002 => "The body is empty",
        47001 => "The body is not what the call needs",
        _ => "The call was refused",
    }
}
