//! The control calls over HTTP, for programs in other languages: JSON under `/mock/`.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value as Json, json};

use super::ask::Member;
use super::core::Core;
use super::journal::{CallRecord, Delivery};
use super::read::Arrival;
use super::{Fault, Installation, LoginCode, MockError, MockWecom, PushedJson, Road};
use crate::endpoint::Method;

/// What there is, as `GET /mock` lists it: path, members, what happens.
pub(crate) const ROUTES: &[(&str, &str, &str)] = &[
    ("push_ticket", "suite", "pushes a fresh suite_ticket"),
    (
        "set_callback",
        "suite?|robot?|device? url data?",
        "sets the instruction URL (or data: true) of a suite, the URL of a robot or hardware maker, or else the provider's",
    ),
    ("set_callback_base", "url", "sets all callback URLs to the routes of the crate's own receiver below a URL"),
    (
        "verify_callback_url",
        "suite?|robot?|device?",
        "tests the instruction URL of a suite, of a robot or hardware maker, or the provider's",
    ),
    ("authorize", "suite corp road? state? pre_auth_code?", "a corp installs a suite; road is callback, redirect or both"),
    ("scan", "url corp", "a corp scans the link of get_customized_auth_url"),
    ("reset_permanent_code", "suite corp", "a customized app gets a new secret"),
    ("change_auth", "suite corp permissions", "a corp changes what the app may do"),
    ("cancel_auth", "suite corp", "a corp removes the app"),
    ("push_event", "suite? corp? xml", "pushes any XML: to a suite, to its data URL with corp, or to the provider"),
    ("push_robot_event", "robot json", "pushes any JSON to an intelligent robot, and opens its reply"),
    ("push_device_event", "device json", "pushes any JSON to a hardware maker, and opens its reply"),
    ("login_code", "at suite? corp userid", "a member logs in; at is suite, app, provider or mini_program"),
    ("register_corp", "register_code corp", "a corp registers through a promotion package"),
    ("pay_order", "order_id", "a licence order is paid"),
    ("request_refund", "order_id", "the buyer wants the money back"),
    ("refund_order", "order_id granted?", "the refund is granted, or refused with granted: false"),
    ("member_opens_app", "corp userid", "automatic activation, where it is on"),
    ("member_leaves", "corp userid", "a member leaves the corp"),
    ("model_ticket", "model_id", "a fresh model_ticket of a device model"),
    ("push_model_ticket", "model_id", "pushes a fresh model_ticket to the hardware maker"),
    ("bind_device", "model_id device_sn", "a corp binds a device"),
    ("set_balance", "fen", "sets the provider's balance"),
    ("kill_tokens", "kind", "kills all living tokens of a kind"),
    ("revoke_token", "value", "kills one token"),
    (
        "fault",
        "path? errcode|status|body|effect latency_ms? times? after?",
        "lets calls go wrong; effect is html, truncated, drop_before, drop_after or token_dies; times 0 is always",
    ),
    ("clear_faults", "", "forgets all faults"),
    ("advance", "seconds", "moves the time on"),
    ("settle", "", "waits until callbacks of calls are delivered"),
    ("state", "", "what there is (GET)"),
    ("calls", "", "every call so far (GET)"),
    ("callbacks", "", "every callback so far (GET)"),
];

/// Answers a control call: status and JSON.
pub(crate) async fn control(core: &Arc<Core>, arrival: &Arrival) -> (u16, Json) {
    let Some(mock) = MockWecom::of(core) else { return (503, json!({"error": "the mock is stopping"})) };
    let name = arrival.path.trim_start_matches("/mock").trim_matches('/');
    let reads = matches!(name, "" | "state" | "calls" | "callbacks");
    if !reads && arrival.method != Some(Method::Post) {
        return (405, json!({"error": "POST it"}));
    }
    let body = match serde_json::from_slice(&arrival.body) {
        Ok(body) => body,
        Err(_) if arrival.body.is_empty() => json!({}),
        Err(_) => return (400, json!({"error": "the body is no JSON"})),
    };
    match answer(&mock, name, &Body(&body)).await {
        Ok(Some(answer)) => (200, answer),
        Ok(None) => (404, json!({"error": "no such control call; GET /mock lists them"})),
        Err(MockError::Refused { errcode, message }) => (400, json!({"error": message, "errcode": errcode})),
        Err(error) => (400, json!({"error": error.to_string()})),
    }
}

/// The members of a control call.
struct Body<'a>(&'a Json);

impl Body<'_> {
    fn text(&self, key: &str) -> &str {
        self.0.get(key).text()
    }
    fn some(&self, key: &str) -> Option<&str> {
        Some(self.text(key)).filter(|text| !text.is_empty())
    }
    fn number(&self, key: &str) -> Option<i64> {
        self.0.get(key).number()
    }
    /// What is to be pushed in JSON: as it is, or as text.
    fn json(&self) -> Json {
        match self.0.get("json") {
            Some(Json::String(text)) => serde_json::from_str(text).unwrap_or_default(),
            other => other.cloned().unwrap_or_default(),
        }
    }
    fn suite(&self) -> &str {
        self.text("suite")
    }
    fn corp(&self) -> &str {
        self.text("corp")
    }
}

async fn answer(mock: &MockWecom, name: &str, body: &Body<'_>) -> Result<Option<Json>, MockError> {
    Ok(Some(match name {
        "" => ROUTES
            .iter()
            .map(|(name, takes, what)| json!({"path": format!("/mock/{name}"), "takes": takes, "what": what}))
            .collect(),
        "state" => mock.core.world(|world| state(world)),
        "calls" => mock.calls().iter().map(call).collect(),
        "callbacks" => mock.callbacks().iter().map(delivery).collect(),
        "settle" => {
            mock.settle().await;
            json!({})
        }
        "clear_faults" => {
            mock.clear_faults();
            json!({})
        }
        "fault" => {
            mock.fault(fault(body)?);
            json!({})
        }
        "advance" => {
            mock.advance(body.number("seconds").unwrap_or(0));
            json!({"now": mock.now()})
        }
        "set_balance" => {
            mock.set_balance(body.number("fen").unwrap_or(0));
            json!({})
        }
        "revoke_token" => json!({"lived": mock.revoke_token(body.text("value"))}),
        "kill_tokens" => json!({"killed": mock.kill_tokens(body.text("kind"))}),
        name => return installing(mock, name, body).await,
    }))
}

async fn installing(mock: &MockWecom, name: &str, body: &Body<'_>) -> Result<Option<Json>, MockError> {
    let (suite, corp) = (body.suite(), body.corp());
    Ok(Some(match name {
        "push_ticket" => {
            let pushed = mock.push_ticket(suite).await?;
            json!({"suite_ticket": pushed.ticket.expose(), "delivery": delivery(&pushed.delivery)})
        }
        "set_callback" => {
            set_callback(mock, body)?;
            json!({})
        }
        "set_callback_base" => {
            mock.set_callback_base(body.text("url"));
            json!({})
        }
        "verify_callback_url" => delivery(&verify(mock, body).await?),
        "authorize" => installation(&authorize(mock, body).await?),
        "scan" => mock.scan(body.text("url"), corp).await?.iter().map(installation).collect(),
        "reset_permanent_code" => installation(&mock.reset_permanent_code(suite, corp).await?),
        "change_auth" => {
            let permissions = body.0.get("permissions").items().iter().map(|name| name.text().to_owned());
            delivery(&mock.change_auth(suite, corp, permissions).await?)
        }
        "cancel_auth" => delivery(&mock.cancel_auth(suite, corp).await?),
        "push_event" => delivery(&push_event(mock, body).await?),
        "push_robot_event" => pushed_json(&mock.push_robot_event(body.text("robot"), body.json()).await?),
        "push_device_event" => pushed_json(&mock.push_device_event(body.text("device"), body.json()).await?),
        "push_model_ticket" => {
            let pushed = mock.push_model_ticket(body.text("model_id")).await?;
            json!({"model_ticket": pushed.ticket.expose(), "delivery": delivery(&pushed.delivery)})
        }
        name => return buying(mock, name, body).await,
    }))
}

async fn buying(mock: &MockWecom, name: &str, body: &Body<'_>) -> Result<Option<Json>, MockError> {
    let (order, corp, userid) = (body.text("order_id"), body.corp(), body.text("userid"));
    let deliveries = |deliveries: Vec<Delivery>| deliveries.iter().map(delivery).collect::<Json>();
    Ok(Some(match name {
        "pay_order" => deliveries(mock.pay_order(order).await?),
        "request_refund" => {
            mock.request_refund(order)?;
            json!({})
        }
        "refund_order" if body.number("granted") == Some(0) => deliveries(mock.refuse_refund(order).await?),
        "refund_order" => deliveries(mock.refund_order(order).await?),
        "member_opens_app" => {
            let given = mock.member_opens_app(corp, userid).await?;
            let seats: Vec<Json> =
                given.seats.iter().map(|(code, kind)| json!({"active_code": code.as_str(), "type": kind})).collect();
            json!({"seats": seats, "delivery": given.delivery.as_ref().map(delivery)})
        }
        "member_leaves" => {
            mock.member_leaves(corp, userid)?;
            json!({})
        }
        "login_code" => {
            let at = match body.text("at") {
                "suite" => LoginCode::Suite(body.suite().to_owned()),
                "mini_program" => LoginCode::MiniProgram(body.suite().to_owned()),
                "app" => LoginCode::App,
                "provider" => LoginCode::Provider,
                _ => return Err(MockError::Setup("`at` is suite, app, provider or mini_program".to_owned())),
            };
            json!({"code": mock.login_code(at, corp, userid)?.expose()})
        }
        "model_ticket" => json!({"model_ticket": mock.model_ticket(body.text("model_id"))?.expose()}),
        "bind_device" => json!({"auth_code": mock.bind_device(body.text("model_id"), body.text("device_sn"))?.expose()}),
        "register_corp" => delivery(&mock.register_corp(body.text("register_code"), corp).await?),
        _ => return Ok(None),
    }))
}

async fn authorize(mock: &MockWecom, body: &Body<'_>) -> Result<Installation, MockError> {
    let road = match body.text("road") {
        "" | "callback" => Road::Callback,
        "redirect" => Road::Redirect,
        "both" => Road::Both,
        _ => return Err(MockError::Setup("`road` is callback, redirect or both".to_owned())),
    };
    let mut installing = mock.authorize(body.suite(), body.corp()).by(road);
    if let Some(state) = body.some("state") {
        installing = installing.state(state);
    }
    if let Some(code) = body.some("pre_auth_code") {
        installing = installing.pre_auth_code(code);
    }
    installing.await
}

fn set_callback(mock: &MockWecom, body: &Body<'_>) -> Result<(), MockError> {
    let url = body.text("url");
    match (body.some("robot"), body.some("device"), body.some("suite")) {
        (Some(robot), ..) => mock.set_robot_callback(robot, url),
        (None, Some(maker), _) => mock.set_device_callback(maker, url),
        (None, None, Some(suite)) if body.number("data") == Some(1) => mock.set_data_callback(suite, url),
        (None, None, Some(suite)) => mock.set_callback(suite, url),
        (None, None, None) => mock.set_provider_callback(url),
    }
}

async fn verify(mock: &MockWecom, body: &Body<'_>) -> Result<Delivery, MockError> {
    match (body.some("robot"), body.some("device"), body.some("suite")) {
        (Some(robot), ..) => mock.verify_robot_callback_url(robot).await,
        (None, Some(maker), _) => mock.verify_device_callback_url(maker).await,
        (None, None, Some(suite)) => mock.verify_callback_url(suite).await,
        (None, None, None) => Ok(mock.verify_provider_callback_url().await),
    }
}

async fn push_event(mock: &MockWecom, body: &Body<'_>) -> Result<Delivery, MockError> {
    let xml = body.text("xml");
    match (body.some("suite"), body.some("corp")) {
        (Some(suite), Some(corp)) => mock.push_data_event(suite, corp, xml).await,
        (Some(suite), None) => mock.push_event(suite, xml).await,
        (None, _) => Ok(mock.push_provider_event(xml).await),
    }
}

fn fault(body: &Body<'_>) -> Result<Fault, MockError> {
    let mut fault = body.some("path").map_or_else(Fault::any, Fault::on);
    if let Some(code) = body.number("errcode") {
        fault = fault.errcode(code);
    }
    if let Some(status) = body.number("status").and_then(|status| u16::try_from(status).ok()) {
        fault = fault.status(status);
    }
    if let Some(text) = body.some("body") {
        fault = fault.body(text);
    }
    fault = match body.text("effect") {
        "" => fault,
        "html" => fault.html(),
        "truncated" => fault.truncated(),
        "drop_before" => fault.drop_before(),
        "drop_after" => fault.drop_after(),
        "token_dies" => fault.token_dies(),
        _ => return Err(MockError::Setup("no such effect; GET /mock lists them".to_owned())),
    };
    let count = |key| body.number(key).and_then(|count| u32::try_from(count).ok());
    if let Some(wait) = count("latency_ms") {
        fault = fault.latency(Duration::from_millis(wait.into()));
    }
    fault = match count("times") {
        None => fault,
        Some(0) => fault.always(),
        Some(times) => fault.times(times),
    };
    Ok(fault.after(count("after").unwrap_or(0)))
}

fn installation(installation: &Installation) -> Json {
    json!({
        "suite_id": installation.suite_id.as_str(),
        "corpid": installation.corpid.as_str(),
        "agentid": installation.agentid.get(),
        "auth_code": installation.auth_code.expose(),
        "redirect_query": installation.redirect_query(),
        "delivery": installation.delivery.as_ref().map(delivery),
    })
}

fn delivery(delivery: &Delivery) -> Json {
    let attempts: Vec<Json> =
        delivery.attempts.iter().map(|attempt| json!({"status": attempt.status, "answer": attempt.answer})).collect();
    json!({"event": delivery.event, "url": delivery.url, "accepted": delivery.accepted, "attempts": attempts})
}

fn pushed_json(pushed: &PushedJson) -> Json {
    json!({"delivery": delivery(&pushed.delivery), "reply": pushed.reply})
}

fn call(call: &CallRecord) -> Json {
    json!({
        "method": call.method.map(Method::as_str),
        "path": call.path,
        "token": call.token,
        "status": call.status,
        "errcode": call.errcode,
        "faulted": call.faulted,
        "at": call.at,
    })
}

/// What there is, without secrets.
fn state(world: &super::state::World) -> Json {
    let installs: Vec<Json> = world
        .installs
        .live()
        .map(|(suite, corp, install)| {
            json!({"suite": suite, "corp": corp, "agentid": install.agent, "redeemed": install.permanent_code.is_some(), "permissions": install.permissions})
        })
        .collect();
    let now = world.now();
    let orders = world.licences.orders.values();
    let orders: Vec<Json> = orders
        .map(|order| json!({"order_id": order.id, "order_type": order.kind, "order_status": order.status, "price": order.price}))
        .collect();
    let seats = world.licences.seats.values();
    let seats: Vec<Json> = seats
        .map(|seat| {
            json!({"active_code": seat.code, "type": seat.kind, "corp": seat.owner(), "status": seat.status(seat.owner(), now), "userid": seat.holder, "expire_time": seat.expires})
        })
        .collect();
    json!({
        "now": now,
        "provider": world.parties.provider.corpid,
        "balance": world.parties.provider.balance,
        "suites": world.parties.suites.keys().collect::<Vec<_>>(),
        "corps": world.parties.corps.keys().collect::<Vec<_>>(),
        "json_callbacks": world.parties.json_callbacks.keys().map(ToString::to_string).collect::<Vec<_>>(),
        "merchants": world.parties.merchants.keys().collect::<Vec<_>>(),
        "living_tokens": world.tokens.living(now),
        "installs": installs,
        "orders": orders,
        "seats": seats,
    })
}
