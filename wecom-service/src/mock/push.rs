//! Callbacks on their way: signed, encrypted, posted, and posted again when the receiver does not take them.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::Url;
use serde_json::Value as Json;

use super::MockError;
use super::ask::Member as _;
use super::journal::{Attempt, Delivery};
use super::state::World;
use super::state::outbox::{Channel, Push};
use super::state::parties::{CallbackTarget, JsonChannel};
use crate::callback::{Crypto, Format, Sealed};

/// How often the platform tries.
const TRIES: usize = 3;
/// How much of an answer is kept.
const KEPT: usize = 200;

/// A callback with its address.
pub(crate) struct Parcel {
    event: String,
    target: Option<CallbackTarget>,
    receive_id: String,
    agent: Option<i64>,
    content: Content,
    now: i64,
}

enum Content {
    /// A test of the URL: the text that has to come back.
    Echo(String),
    /// An event; instruction events have to be answered with `success`.
    Event { xml: String, success: bool },
    /// An event in JSON, which may be answered with a passive reply.
    Json(String),
}

/// Addresses a callback.
pub(crate) fn parcel(world: &World, push: Push) -> Parcel {
    let (parties, now) = (&world.parties, world.now());
    let (target, receive_id, agent, success) = match &push.channel {
        Channel::Suite(suite) => (parties.suites.get(suite).and_then(|suite| suite.callback.clone()), suite.clone(), None, true),
        Channel::Provider => (parties.provider.callback.clone(), parties.provider.corpid.clone(), None, true),
        Channel::Data { suite, corp } => {
            let agent = world.installs.get(suite, corp).map(|install| install.agent);
            (data_target(world, suite, corp), corp.clone(), agent, false)
        }
    };
    Parcel { event: push.event, target, receive_id, agent, content: Content::Event { xml: push.xml, success }, now }
}

fn data_target(world: &World, suite: &str, corp: &str) -> Option<CallbackTarget> {
    let suite = world.parties.suites.get(suite)?;
    let url = suite.data_url.as_ref()?.replace("$CORPID$", corp);
    Some(CallbackTarget { url: Some(url), ..suite.callback.clone()? })
}

/// Addresses a callback in JSON.
pub(crate) fn json_parcel(world: &World, channel: &JsonChannel, event: String, json: &Json) -> Parcel {
    let target = world.parties.json_callbacks.get(channel).cloned();
    let content = Content::Json(json.to_string());
    Parcel { event, target, receive_id: json_receive_id(world, channel), agent: None, content, now: world.now() }
}

/// The test of the URL of those who are told in JSON.
pub(crate) fn json_probe(world: &mut World, channel: &JsonChannel) -> Parcel {
    let target = world.parties.json_callbacks.get(channel).cloned();
    let receive_id = json_receive_id(world, channel);
    probe(world, target, receive_id)
}

/// That of a robot is empty; of a hardware maker's no page says what it is.
fn json_receive_id(world: &World, channel: &JsonChannel) -> String {
    match channel {
        JsonChannel::Robot(_) => String::new(),
        JsonChannel::Device(_) => world.parties.provider.corpid.clone(),
    }
}

/// A test of a URL, as the console makes it when the URL is saved.
pub(crate) fn probe(world: &mut World, target: Option<CallbackTarget>, receive_id: String) -> Parcel {
    let now = world.now();
    let echo = world.mint.number().wrapping_mul(1_616_140_317_555_161).to_string();
    Parcel { event: "verify_url".to_owned(), target, receive_id, agent: None, content: Content::Echo(echo), now }
}

/// Checks Token and EncodingAESKey before anything is sent with them.
pub(crate) fn check(target: &CallbackTarget) -> Result<(), MockError> {
    Crypto::new(&target.token, &target.aes_key).map(drop).map_err(|error| MockError::Setup(error.to_string()))
}

/// Sends callbacks.
pub(crate) struct Postman {
    patience: Duration,
}

/// One HTTP client for all mocks of the process: reading the system's certificates takes a while, and tests start many. It keeps no
/// connections, as each test has a runtime of its own. No proxy: callbacks go to the developer's own machine.
fn http() -> reqwest::Result<reqwest::Client> {
    static HTTP: OnceLock<reqwest::Client> = OnceLock::new();
    if let Some(http) = HTTP.get() {
        return Ok(http.clone());
    }
    let http = crate::transport::client_builder().no_proxy().pool_max_idle_per_host(0).build()?;
    Ok(HTTP.get_or_init(|| http).clone())
}

impl Postman {
    pub(crate) fn new(patience: Duration) -> Self {
        Self { patience }
    }

    /// Delivers a callback, at most three times, and opens a passive reply in JSON.
    pub(crate) async fn deliver(&self, parcel: Parcel) -> (Delivery, Option<Json>) {
        let mut reply = None;
        let mut delivery = Delivery { event: parcel.event.clone(), url: None, attempts: Vec::new(), accepted: false };
        let Some((target, url)) = parcel.target.as_ref().and_then(|target| Some((target, target.url.as_deref()?))) else {
            return (delivery, None);
        };
        delivery.url = Some(url.split('?').next().unwrap_or(url).to_owned());
        for nonce in 0..TRIES {
            let (attempt, accepted) = match self.attempt(&parcel, target, url, nonce).await {
                Ok((status, answer)) => {
                    let (mut accepted, mut kept) = (parcel.content.takes(status, &answer), answer.chars().take(KEPT).collect());
                    if accepted && parcel.content.may_be_replied(&answer) {
                        match opened(target, &answer) {
                            Ok(opened) => reply = Some(opened),
                            Err(why) => (accepted, kept) = (false, why),
                        }
                    }
                    (Attempt { status: Some(status), answer: kept }, accepted)
                }
                Err(why) => (Attempt { status: None, answer: why }, false),
            };
            delivery.attempts.push(attempt);
            delivery.accepted = accepted;
            // The console tests a URL once.
            if accepted || matches!(parcel.content, Content::Echo(_)) {
                break;
            }
        }
        (delivery, reply)
    }

    async fn attempt(&self, parcel: &Parcel, target: &CallbackTarget, url: &str, nonce: usize) -> Result<(u16, String), String> {
        let http = http().map_err(|error| error.to_string())?;
        let mut url = Url::parse(url).map_err(|error| error.to_string())?;
        let crypto = Crypto::new(&target.token, &target.aes_key).map_err(|error| error.to_string())?;
        let sealed = crypto.encrypt(parcel.content.text(), &parcel.receive_id).map_err(|error| error.to_string())?;
        let (timestamp, nonce) = (parcel.now.to_string(), format!("{}{nonce}", parcel.now % 1_000_000_007));
        let signature = crypto.sign(&timestamp, &nonce, &sealed);
        let pairs = [("msg_signature", signature.as_str()), ("timestamp", &timestamp), ("nonce", &nonce)];
        url.query_pairs_mut().extend_pairs(pairs);
        let request = match &parcel.content {
            Content::Echo(_) => {
                url.query_pairs_mut().append_pair("echostr", &sealed);
                http.get(url)
            }
            Content::Event { .. } => http.post(url).header("content-type", "text/xml").body(parcel.envelope(&sealed)),
            Content::Json(_) => {
                http.post(url).header("content-type", "application/json").body(Sealed::new(Format::Json, sealed).to_body())
            }
        };
        // The URL holds signatures, and whatever its owner put there.
        let answer = request.timeout(self.patience).send().await.map_err(|error| error.without_url().to_string())?;
        let status = answer.status().as_u16();
        let text = answer.text().await.map_err(|error| error.without_url().to_string())?;
        Ok((status, text))
    }
}

impl Parcel {
    fn envelope(&self, sealed: &str) -> String {
        let agent = self.agent.map(|agent| agent.to_string()).unwrap_or_default();
        format!(
            "<xml><ToUserName><![CDATA[{}]]></ToUserName><Encrypt><![CDATA[{sealed}]]></Encrypt><AgentID><![CDATA[{agent}]]></AgentID></xml>",
            self.receive_id
        )
    }
}

impl Content {
    fn text(&self) -> &str {
        match self {
            Self::Echo(text) | Self::Event { xml: text, .. } | Self::Json(text) => text,
        }
    }

    /// Whether the platform takes this for an acknowledgement.
    fn takes(&self, status: u16, answer: &str) -> bool {
        status == 200
            && match self {
                Self::Echo(text) => answer == text,
                Self::Event { success, .. } => !success || answer == "success",
                Self::Json(_) => true,
            }
    }

    /// Whether an answer is more than an acknowledgement.
    fn may_be_replied(&self, answer: &str) -> bool {
        matches!(self, Self::Json(_)) && !matches!(answer.trim(), "" | "success")
    }
}

/// Opens a passive reply in JSON: its signature first, as the platform does.
fn opened(target: &CallbackTarget, answer: &str) -> Result<Json, String> {
    let wrong = |why: &dyn std::fmt::Display| format!("the reply cannot be opened: {why}");
    let sealed = Sealed::parse(answer.as_bytes()).map_err(|error| wrong(&error))?;
    let body: Json = serde_json::from_str(answer).map_err(|error| wrong(&error))?;
    let text = |key: &str| match body.get(key) {
        Some(Json::Number(number)) => number.to_string(),
        other => other.text().to_owned(),
    };
    let crypto = Crypto::new(&target.token, &target.aes_key).map_err(|error| wrong(&error))?;
    let opened = crypto.open(&text("msgsignature"), &text("timestamp"), &text("nonce"), &sealed.encrypt);
    serde_json::from_str(&opened.map_err(|error| wrong(&error))?.message).map_err(|error| wrong(&error))
}
