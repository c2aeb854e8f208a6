//! Reads a request as it came over HTTP: its query, its JSON, its XML or its parts, and then the members through the catalog's table.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};
use reqwest::Url;
use serde_json::{Map, Value as Json};

use super::ask::{Refusal, refuse};
use super::validate;
use crate::catalog::Exchange;
use crate::endpoint::{BodyForm, Method};
use crate::wire::{self, Slot, View};

/// A request as it came.
pub(crate) struct Arrival {
    /// GET or POST; none for anything else.
    pub(crate) method: Option<Method>,
    /// The path.
    pub(crate) path: String,
    /// The query, decoded.
    pub(crate) query: Vec<(String, String)>,
    /// The headers.
    pub(crate) headers: HeaderMap,
    /// The body.
    pub(crate) body: Bytes,
}

impl Arrival {
    /// A parameter of the query that is not empty.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter().filter(|(key, value)| key == name && !value.is_empty());
        found.next().map(|(_, value)| value.as_str())
    }
}

/// Decodes a query string.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    // Any base does: only the query is looked at.
    let url = Url::parse(&format!("http://localhost/?{query}"));
    url.map(|url| url.query_pairs().into_owned().collect()).unwrap_or_default()
}

/// The members of a request, checked against the spec.
pub(crate) async fn members(exchange: &Exchange, arrival: &Arrival, token: Option<&str>) -> Result<Map<String, Json>, Refusal> {
    let mut table = (exchange.request)();
    let fields = table.shape().fields;
    let mut members = match (exchange.meta.method, exchange.meta.body) {
        (Method::Get, _) => Map::new(),
        (Method::Post, BodyForm::Json) => object(&arrival.body)?,
        (Method::Post, BodyForm::Multipart) => parts(arrival).await?,
        (Method::Post, BodyForm::Xml) => elements(&arrival.body)?,
    };
    for (name, value) in arrival.query.iter().filter(|(name, _)| Some(name.as_str()) != token) {
        let field = fields.iter().find(|field| field.key == name);
        members.insert(name.clone(), validate::from_text(field, value));
    }
    validate::required(table.shape(), &members)?;
    if exchange.meta.body == BodyForm::Multipart {
        return Ok(members);
    }
    let joined = members.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
    wire::from_value(Slot::Table(&mut *table), Json::Object(joined)).map_err(|error| refuse(40035, error.to_string()))?;
    wire::check(&*table).map_err(|error| refuse(40058, error.to_string()))?;
    match wire::to_value(View::Table(&*table)) {
        Ok(Json::Object(members)) => Ok(members),
        _ => Err(refuse(40035, "")),
    }
}

fn object(body: &[u8]) -> Result<Map<String, Json>, Refusal> {
    if body.is_empty() {
        return Err(refuse(44002, ""));
    }
    match serde_json::from_slice(body) {
        Ok(Json::Object(members)) => Ok(members),
        _ => Err(refuse(47001, "")),
    }
}

/// The elements below the root of an XML body.
pub(crate) fn elements(body: &[u8]) -> Result<Map<String, Json>, Refusal> {
    match std::str::from_utf8(body).ok().and_then(|text| wire::xml_to_value(text).ok()) {
        Some(Json::Object(members)) => Ok(members),
        _ => Err(refuse(47001, "the body is no XML with members")),
    }
}

/// The parts of a multipart body: text as it is, files by their names.
async fn parts(arrival: &Arrival) -> Result<Map<String, Json>, Refusal> {
    let broken = || refuse(47001, "the body is no multipart/form-data");
    let mut request = Request::new(Body::from(arrival.body.clone()));
    if let Some(form) = arrival.headers.get(header::CONTENT_TYPE) {
        request.headers_mut().insert(header::CONTENT_TYPE, form.clone());
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    let mut members = Map::new();
    while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let content = part.bytes().await.map_err(|_| broken())?;
        if file.is_some() && content.is_empty() {
            return Err(refuse(44001, format!("`{name}`")));
        }
        let text = file.unwrap_or_else(|| String::from_utf8_lossy(&content).into_owned());
        members.insert(name, Json::String(text));
    }
    Ok(members)
}
