//! What a request becomes: a query string and a body.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{BodyForm, EndpointMeta, Method};
use crate::token::Secret;
use crate::wire::{self, EncodeError, Place, Table, View};

/// A request, ready to send but for its token. `Debug` shows names and sizes, no values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payload {
    /// Query parameters, not yet percent-encoded.
    pub query: Vec<(String, String)>,
    /// The body.
    pub body: Body,
    /// Secret members, to keep out of errors: the platform may quote them.
    pub(crate) secrets: Vec<Secret>,
}

/// The body of a request. `Debug` shows names and sizes, no values.
#[derive(Clone, Default)]
pub enum Body {
    /// None, as in a GET.
    #[default]
    Empty,
    /// JSON text.
    Json(Vec<u8>),
    /// The parts of multipart/form-data.
    Parts(Vec<Part>),
    /// The members of a body in XML, in their order.
    Xml(Vec<(String, String)>),
}

/// One part of a multipart body.
#[derive(Clone)]
pub enum Part {
    /// A plain value: its name and text.
    Text(String, String),
    /// A file: the name of its part, and the file.
    File(String, wire::File),
}

impl Payload {
    /// Encodes a request by its field table: checks it, then splits it by the place of each member.
    ///
    /// # Errors
    /// When a required member is empty or a limit is exceeded.
    pub fn from_table(meta: &EndpointMeta, table: &dyn Table) -> Result<Self, EncodeError> {
        wire::check(table)?;
        let mut secrets = Vec::new();
        wire::each_secret(View::Table(table), &mut |secret| secrets.push(Secret::new(secret)));
        if meta.method == Method::Get {
            return Ok(Self { query: wire::to_pairs(table, None)?, body: Body::Empty, secrets });
        }
        let query = wire::to_pairs(table, Some(Place::Query))?;
        let body = match meta.body {
            BodyForm::Json => Body::Json(wire::to_json(table, Place::Body)?),
            BodyForm::Multipart => Body::Parts(wire::to_parts(table)?),
            BodyForm::Xml => Body::Xml(wire::to_pairs(table, Some(Place::Body))?),
        };
        Ok(Self { query, body, secrets })
    }

    /// Encodes a request that is plain serde: the query string for a GET, otherwise JSON less the members named in
    /// [`EndpointMeta::query`].
    ///
    /// # Errors
    /// When it does not serialise to an object.
    pub fn from_serialize<T: Serialize + ?Sized>(meta: &EndpointMeta, request: &T) -> Result<Self, EncodeError> {
        let value = serde_json::to_value(request).map_err(EncodeError::json)?;
        Self::from_value(meta, value)
    }

    /// Encodes a request that is a JSON object, or null for one without members. Members that are null are not sent in a query
    /// string, a multipart body or XML; lists there are joined by commas.
    ///
    /// # Errors
    /// When it is something else.
    pub fn from_value(meta: &EndpointMeta, request: Value) -> Result<Self, EncodeError> {
        let mut members = match request {
            Value::Object(members) => members,
            Value::Null => Map::new(),
            _ => return Err(EncodeError::NotAnObject),
        };
        if meta.method == Method::Get {
            return Ok(Self { query: texts(members).collect(), ..Self::default() });
        }
        let query = meta.query.iter().filter_map(|name| members.shift_remove_entry(*name)).collect();
        let body = match meta.body {
            BodyForm::Json => Body::Json(serde_json::to_vec(&members).map_err(EncodeError::json)?),
            BodyForm::Multipart => Body::Parts(texts(members).map(|(name, text)| Part::Text(name, text)).collect()),
            BodyForm::Xml => Body::Xml(texts(members).collect()),
        };
        Ok(Self { query: texts(query).collect(), body, secrets: Vec::new() })
    }
}

fn texts(members: Map<String, Value>) -> impl Iterator<Item = (String, String)> {
    members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| {
        let text = wire::value_to_text(&value);
        (name, text)
    })
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("Payload").field("query", &names).field("body", &self.body).finish()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(json) => write!(f, "Json({} bytes)", json.len()),
            Self::Parts(parts) => f.debug_tuple("Parts").field(parts).finish(),
            Self::Xml(members) => f.debug_tuple("Xml").field(&members.iter().map(|(name, _)| name).collect::<Vec<_>>()).finish(),
        }
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(name, text) => write!(f, "{name}({} bytes)", text.len()),
            Self::File(name, file) => write!(f, "{name}({file:?})"),
        }
    }
}
