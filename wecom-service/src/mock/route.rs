//! The way of a call through the mock: fault, path, method, token, members, handler, answer, journal.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{Method as HttpMethod, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value as Json, json};

use super::answer;
use super::ask::{Ask, Refusal, Reply, refuse};
use super::core::{Core, lock};
use super::fault::{Effect, Fault};
use super::journal::CallRecord;
use super::merchant;
use super::read::{Arrival, members, pairs};
use super::rest;
use super::serve::Switch;
use super::signed;
use super::state::World;
use super::state::tokens::{Owner, Standing};
use crate::catalog::{self, Exchange};
use crate::endpoint::{AnswerForm, Method};
use crate::generated::tokens::{TOKENS, WEBHOOK_KEY};
use crate::token::TokenMeta;

/// The largest body that is read.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// An answer, ready to be written.
pub(crate) struct Written {
    status: u16,
    form: &'static str,
    body: Vec<u8>,
    errcode: Option<i64>,
}

/// Answers everything that is asked of the mock.
pub(crate) async fn handle(
    State(core): State<Arc<Core>>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let method = match head.method {
        HttpMethod::GET => Some(Method::Get),
        HttpMethod::POST => Some(Method::Post),
        _ => None,
    };
    let query = pairs(head.uri.query().unwrap_or_default());
    let Ok(body) = axum::body::to_bytes(body, MOST_BYTES).await else {
        return write(Written::plain(413, "the body is too large"));
    };
    let arrival = Arrival { method, path: head.uri.path().to_owned(), query, headers: head.headers, body };
    if arrival.path == "/mock" || arrival.path.starts_with("/mock/") {
        let (status, answer) = rest::control(&core, &arrival).await;
        return write(Written { status, form: JSON, body: answer.to_string().into_bytes(), errcode: None });
    }
    match call(&core, &arrival).await {
        Some(written) => write(written),
        None => {
            switch.cut();
            Response::new(Body::empty())
        }
    }
}

const JSON: &str = "application/json; charset=UTF-8";

fn write(written: Written) -> Response {
    let mut response = Response::new(Body::from(written.body));
    *response.status_mut() = StatusCode::from_u16(written.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(written.form));
    response
}

/// One call of the API; none when the connection breaks.
async fn call(core: &Arc<Core>, arrival: &Arrival) -> Option<Written> {
    let private = core.private(&arrival.path, arrival.method);
    let exchange = private.or_else(|| catalog::endpoints().find(|exchange| exchange.meta.path == arrival.path));
    let fault = lock(&core.faults).strike(&arrival.path);
    if let Some(fault) = &fault
        && !fault.latency.is_zero()
    {
        tokio::time::sleep(fault.latency).await;
    }
    let written = match &fault {
        Some(fault) => faulted(core, exchange, arrival, fault).await,
        None => Some(execute(core, exchange, arrival).await),
    };
    let record = CallRecord {
        method: arrival.method,
        path: arrival.path.clone(),
        token: exchange.and_then(|exchange| exchange.token).map(|token| token.kind),
        status: written.as_ref().map(|written| written.status),
        errcode: written.as_ref().and_then(|written| written.errcode),
        faulted: fault.is_some(),
        at: core.world(|world| world.now()),
    };
    tracing::debug!(path = %record.path, errcode = record.errcode, status = record.status, faulted = record.faulted, "mock call");
    lock(&core.journal).call(record);
    written
}

/// A call that a fault struck; none when the connection breaks.
async fn faulted(core: &Arc<Core>, exchange: Option<&'static Exchange>, arrival: &Arrival, fault: &Fault) -> Option<Written> {
    match &fault.effect {
        Effect::Errcode(code) => return Some(Written::struck(core, exchange, arrival, refuse(*code, ""))),
        Effect::Status(status) => return Some(Written::plain(*status, "fault on demand")),
        Effect::Html => return Some(Written::html()),
        Effect::DropBefore => return None,
        Effect::TokenDies => core.world(|world| {
            for (_, value) in &arrival.query {
                world.tokens.revoke_value(value);
            }
        }),
        Effect::None | Effect::Truncated | Effect::Body(_) | Effect::DropAfter => {}
    }
    let mut written = execute(core, exchange, arrival).await;
    match &fault.effect {
        Effect::Truncated => written.body.truncate(written.body.len() / 2),
        Effect::Body(text) => written.body = text.clone().into_bytes(),
        Effect::DropAfter => return None,
        _ => {}
    }
    Some(written)
}

async fn execute(core: &Arc<Core>, exchange: Option<&'static Exchange>, arrival: &Arrival) -> Written {
    let Some(exchange) = exchange else {
        let unknown = Written::refusal(core, refuse(404, ""));
        return Written { status: 404, ..unknown };
    };
    match answered(core, exchange, arrival).await {
        Ok(Reply::Json(members)) if exchange.meta.answer == AnswerForm::Xml => {
            Written::xml(core.world(|world| merchant::accepted(world, arrival, members)))
        }
        Err(refusal) if exchange.meta.answer == AnswerForm::Xml => {
            Written::xml(core.world(|world| merchant::refused(world, arrival, &refusal)))
        }
        Ok(Reply::Json(members)) => Written::json(&with_errcode(members)),
        Ok(Reply::Bare(members)) => Written::json(&members),
        Ok(Reply::Bytes(form, body)) => Written { status: 200, form, body, errcode: None },
        Err(refusal) => Written::refusal(core, refusal),
    }
}

async fn answered(core: &Arc<Core>, exchange: &'static Exchange, arrival: &Arrival) -> Result<Reply, Refusal> {
    if arrival.method != Some(exchange.meta.method) {
        return Err(refuse(if exchange.meta.method == Method::Get { 43001 } else { 43002 }, ""));
    }
    let parameter = exchange.token.and_then(|token| exchange.meta.token_in.or(token.query));
    let caller = core.world(|world| match (exchange.token, parameter) {
        (Some(token), Some(parameter)) => authorised(world, token, parameter, arrival).map(Some),
        _ => Ok(None),
    })?;
    let members = members(exchange, arrival, parameter).await?;
    core.world(|world| signed::check(world, exchange, arrival))?;
    core.world(|world| merchant::check(world, exchange, arrival))?;
    let private = core.private(&arrival.path, arrival.method).is_some();
    let Some(handler) = handler(core, exchange.meta.path).filter(|_| !private) else { return Ok(example(exchange)) };
    let ask = Ask { members, caller };
    let reply = core.serve(|world| handler(world, &ask))?;
    debug_assert_eq!(unknown_members(exchange, &reply), Vec::<String>::new(), "{}", exchange.meta.path);
    Ok(reply)
}

/// What answers a path, if it has a memory.
fn handler(core: &Core, path: &str) -> Option<answer::Handler> {
    // These hand out a token as well, though the token graph buys it elsewhere.
    let also = ["/cgi-bin/service/get_register_info", "/cgi-bin/openhw/get_device_secret"];
    let sources = || TOKENS.iter().flat_map(|token| token.sources).map(|source| source.call.path);
    let buys = || also.contains(&path) || sources().any(|source| source == path);
    answer::handler(path).filter(|_| !core.examples_only || buys())
}

/// Who calls, by the token in the query.
fn authorised(world: &World, token: &TokenMeta, parameter: &str, arrival: &Arrival) -> Result<Owner, Refusal> {
    let (missing, invalid, expired) = match parameter {
        "suite_access_token" => (41022, 40082, 42009),
        "provider_access_token" => (41001, 40082, 42001),
        "key" => (93000, 93000, 93000),
        _ => (41001, 40014, 42001),
    };
    let value = arrival.parameter(parameter).ok_or_else(|| refuse(missing, format!("`{parameter}`")))?;
    if token.kind == WEBHOOK_KEY.kind {
        let robot = Owner::Robot(value.to_owned());
        return if world.parties.has_robot(value) { Ok(robot) } else { Err(refuse(invalid, "no such robot")) };
    }
    match standing(world, token, value) {
        Standing::Live(owner) => Ok(owner),
        Standing::Expired => Err(refuse(expired, "")),
        Standing::Invalid => Err(refuse(invalid, format!("the value is no {}, or it died early", token.kind))),
    }
}

/// What the platform says about a value: as a token of this kind, or of another one that makes its calls too.
fn standing(world: &World, token: &TokenMeta, value: &str) -> Standing {
    let others = TOKENS.iter().filter(|other| other.serves.contains(&token.kind)).map(|other| other.kind);
    let mut standings = [token.kind].into_iter().chain(others).map(|kind| world.tokens.standing(value, kind, world.now()));
    standings.find(|standing| *standing != Standing::Invalid).unwrap_or(Standing::Invalid)
}

/// What an endpoint without a memory answers.
fn example(exchange: &Exchange) -> Reply {
    if exchange.meta.answer == AnswerForm::Bytes {
        return Reply::Bytes("application/octet-stream", b"the file that the platform would send".to_vec());
    }
    Reply::Json(serde_json::from_str(exchange.example_response).unwrap_or_else(|_| json!({})))
}

/// errcode and errmsg stand in front, as the platform writes them.
fn with_errcode(members: Json) -> Json {
    let mut all = Map::new();
    all.insert("errcode".to_owned(), json!(0));
    all.insert("errmsg".to_owned(), json!("ok"));
    if let Json::Object(members) = members {
        all.extend(members);
    }
    Json::Object(all)
}

/// Members of an answer that the spec does not know: a handler that has fallen behind the spec.
fn unknown_members(exchange: &Exchange, reply: &Reply) -> Vec<String> {
    let (Reply::Json(members) | Reply::Bare(members)) = reply else { return Vec::new() };
    let mut table = (exchange.response)();
    match crate::wire::from_value(crate::wire::Slot::Table(&mut *table), members.clone()) {
        Ok(()) => super::validate::unknown(&*table, exchange.meta.name),
        Err(error) => vec![error.to_string()],
    }
}

impl Written {
    fn json(members: &Json) -> Self {
        let errcode = members.get("errcode").and_then(Json::as_i64);
        Self { status: 200, form: JSON, body: members.to_string().into_bytes(), errcode }
    }

    fn xml(document: String) -> Self {
        Self { status: 200, form: "text/xml; charset=UTF-8", body: document.into_bytes(), errcode: None }
    }

    /// A refusal on demand, in the form in which the endpoint refuses.
    fn struck(core: &Core, exchange: Option<&Exchange>, arrival: &Arrival, refusal: Refusal) -> Self {
        if exchange.is_some_and(|exchange| exchange.meta.answer == AnswerForm::Xml) {
            return Self::xml(core.world(|world| merchant::refused(world, arrival, &refusal)));
        }
        Self::refusal(core, refusal)
    }

    fn plain(status: u16, text: &str) -> Self {
        Self { status, form: "text/plain; charset=UTF-8", body: text.as_bytes().to_vec(), errcode: None }
    }

    fn html() -> Self {
        let body = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to go online.</body></html>".to_vec();
        Self { status: 200, form: "text/html; charset=UTF-8", body, errcode: None }
    }

    /// A refusal in the platform's words: what it is, a hint for its support, and where to read more.
    fn refusal(core: &Core, refusal: Refusal) -> Self {
        let (code, message) = (refusal.code, refusal.message());
        let hint = core.world(|world| format!("{}_1_{:032x}", world.now(), world.mint.number()));
        let link = format!("https://developer.work.weixin.qq.com/devtool/query?e={code}");
        let errmsg = format!("{message}, hint: [{hint}], from ip: 127.0.0.1, more info at {link}");
        let mut members = Map::new();
        members.insert("errcode".to_owned(), json!(code));
        members.insert("errmsg".to_owned(), json!(errmsg));
        members.extend(refusal.members);
        Self::json(&Json::Object(members))
    }
}
