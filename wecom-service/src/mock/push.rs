//! Callbacks on their way: signed, encrypted, posted, and posted again when the receiver does not take them.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::Url;

use super::MockError;
use super::journal::{Attempt, Delivery};
use super::state::World;
use super::state::outbox::{Channel, Push};
use super::state::parties::CallbackTarget;
use crate::callback::Crypto;

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

/// A test of a URL, as the console makes it when the URL is saved. It is addressed to the provider.
pub(crate) fn probe(world: &mut World, target: Option<CallbackTarget>) -> Parcel {
    let (receive_id, now) = (world.parties.provider.corpid.clone(), world.now());
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

    /// Delivers a callback, at most three times.
    pub(crate) async fn deliver(&self, parcel: Parcel) -> Delivery {
        let mut delivery = Delivery { event: parcel.event.clone(), url: None, attempts: Vec::new(), accepted: false };
        let Some((target, url)) = parcel.target.as_ref().and_then(|target| Some((target, target.url.as_deref()?))) else {
            return delivery;
        };
        delivery.url = Some(url.split('?').next().unwrap_or(url).to_owned());
        for nonce in 0..TRIES {
            let (attempt, accepted) = match self.attempt(&parcel, target, url, nonce).await {
                Ok((status, answer)) => {
                    let accepted = parcel.content.takes(status, &answer);
                    (Attempt { status: Some(status), answer: answer.chars().take(KEPT).collect() }, accepted)
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
        delivery
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
            Self::Echo(text) | Self::Event { xml: text, .. } => text,
        }
    }

    /// Whether the platform takes this for an acknowledgement.
    fn takes(&self, status: u16, answer: &str) -> bool {
        status == 200
            && match self {
                Self::Echo(text) => answer == text,
                Self::Event { success, .. } => !success || answer == "success",
            }
    }
}
