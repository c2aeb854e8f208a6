//! Who exists before the first call: the builder and what it is told.

use std::net::SocketAddr;
use std::time::Duration;

use super::state::parties::{CallbackTarget, Corp, JsonChannel, Parties, Provider, Suite};
use super::{MockError, MockMerchant, MockWecom};
use crate::catalog::Exchange;
use crate::clock::{Clock, SystemClock};

/// Sets up a [`MockWecom`]; from [`MockWecom::builder`].
#[must_use]
pub struct MockBuilder {
    pub(super) parties: Parties,
    pub(super) clock: std::sync::Arc<dyn Clock>,
    pub(super) address: SocketAddr,
    pub(super) seed: u64,
    pub(super) job_polls: u32,
    pub(super) patience: Duration,
    pub(super) examples_only: bool,
    pub(super) endpoints: Vec<&'static Exchange>,
}

impl MockBuilder {
    pub(super) fn new() -> Self {
        let provider = Provider {
            corpid: "wwmockprovider".to_owned(),
            secret: "mock-provider-secret".to_owned(),
            balance: 100_000_000,
            paytool_secret: None,
            callback: None,
        };
        Self {
            parties: Parties {
                provider,
                suites: Default::default(),
                corps: Default::default(),
                robots: Default::default(),
                json_callbacks: Default::default(),
                hardware: Default::default(),
                merchants: Default::default(),
            },
            clock: std::sync::Arc::new(SystemClock),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            seed: 0,
            job_polls: 1,
            patience: Duration::from_secs(5),
            examples_only: false,
            endpoints: Vec::new(),
        }
    }

    /// The provider's corpid and secret. Without it: `wwmockprovider` and `mock-provider-secret`.
    pub fn provider(mut self, corpid: impl Into<String>, secret: impl Into<String>) -> Self {
        self.parties.provider.corpid = corpid.into();
        self.parties.provider.secret = secret.into();
        self
    }

    /// The Token and EncodingAESKey of the provider's system events: paid and refunded licences, automatic activation, registered
    /// corps.
    pub fn provider_callback(mut self, token: impl Into<String>, aes_key: impl Into<String>) -> Self {
        let url = self.parties.provider.callback.take().and_then(|target| target.url);
        self.parties.provider.callback = Some(CallbackTarget { url, token: token.into(), aes_key: aes_key.into() });
        self
    }

    /// Where the provider's system events go. It can also be set later, by [`MockWecom::set_provider_callback`].
    ///
    /// Has no effect before [`provider_callback`](Self::provider_callback) has given token and key.
    pub fn provider_callback_url(mut self, url: impl Into<String>) -> Self {
        if let Some(target) = &mut self.parties.provider.callback {
            target.url = Some(url.into());
        }
        self
    }

    /// The API key of the provider's cashier. With it, signatures of the cashier's calls are checked.
    pub fn paytool_secret(mut self, secret: impl Into<String>) -> Self {
        self.parties.provider.paytool_secret = Some(secret.into());
        self
    }

    /// The provider's prepaid balance in fen. Without it: 100,000,000.
    pub fn balance(mut self, fen: i64) -> Self {
        self.parties.provider.balance = fen;
        self
    }

    /// A suite of the provider.
    pub fn suite(mut self, suite: MockSuite) -> Self {
        self.parties.suites.insert(suite.0.id.clone(), suite.0);
        self
    }

    /// A corp that may install suites.
    pub fn corp(mut self, corp: MockCorp) -> Self {
        self.parties.corps.insert(corp.0.open_corpid.clone(), corp.0);
        self
    }

    /// A group robot, by the key at the end of its webhook address. Without any, every key is taken for one.
    pub fn robot(mut self, key: impl Into<String>) -> Self {
        self.parties.robots.insert(key.into());
        self
    }

    /// The Token and EncodingAESKey of an intelligent robot's callback, under a name of yours. Its URL is set by
    /// [`MockWecom::set_robot_callback`], and [`MockWecom::push_robot_event`] pushes to it.
    pub fn robot_callback(self, robot: &str, token: impl Into<String>, aes_key: impl Into<String>) -> Self {
        self.json_callback(JsonChannel::robot(robot), token.into(), aes_key.into())
    }

    /// The Token and EncodingAESKey of a hardware maker's callback, under a name of yours: the id of a device model where each model
    /// has a callback of its own. Its URL is set by [`MockWecom::set_device_callback`], and [`MockWecom::push_device_event`] pushes to
    /// it.
    pub fn device_callback(self, maker: &str, token: impl Into<String>, aes_key: impl Into<String>) -> Self {
        self.json_callback(JsonChannel::device(maker), token.into(), aes_key.into())
    }

    fn json_callback(mut self, channel: JsonChannel, token: String, aes_key: String) -> Self {
        self.parties.json_callbacks.insert(channel, CallbackTarget { url: None, token, aes_key });
        self
    }

    /// A device model of a hardware maker. Its tickets come from [`MockWecom::model_ticket`] and
    /// [`MockWecom::push_model_ticket`], its devices from [`MockWecom::bind_device`].
    pub fn device_model(mut self, model_id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.parties.hardware.model(model_id.into(), secret.into());
        self
    }

    /// A WeChat Pay merchant. With one, the signatures of merchants' calls are checked, and the answers to them are signed.
    pub fn merchant(mut self, merchant: MockMerchant) -> Self {
        self.parties.merchants.insert(merchant.mch_id, merchant.keys);
        self
    }

    /// The clock by which tokens age. Without it: the system's.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = std::sync::Arc::new(clock);
        self
    }

    /// Where to listen. Without it: a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Where tokens and codes are derived from. The same seed and calls give the same values.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How many times a background job says that it is still working. Without it: once.
    pub fn job_polls(mut self, polls: u32) -> Self {
        self.job_polls = polls;
        self
    }

    /// Every call but those that buy tokens and codes answers with the spec's example, so that nothing has to exist first.
    pub fn examples_only(mut self) -> Self {
        self.examples_only = true;
        self
    }

    /// Adds the endpoints of a private spec: `catalog::ENDPOINTS` of the code that `wecom_codegen::private` generates. They are
    /// checked like all others, and answer with their examples. One that this crate has too counts as it is given here; a
    /// [`Fault`](super::Fault) with a body gives any other answer.
    pub fn endpoints(mut self, endpoints: &'static [Exchange]) -> Self {
        self.endpoints.extend(endpoints);
        self
    }

    /// How long the mock waits for the answer to a callback. Without it: five seconds.
    pub fn callback_timeout(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Starts listening. Needs a tokio runtime.
    ///
    /// # Errors
    /// When the address cannot be bound, or a callback's EncodingAESKey is not 43 characters of base64.
    pub async fn start(self) -> Result<MockWecom, MockError> {
        MockWecom::start(self).await
    }
}

impl std::fmt::Debug for MockBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockBuilder").field("address", &self.address).finish_non_exhaustive()
    }
}

/// A third-party app, or a template of customized apps (代开发), that the mock knows.
#[must_use]
pub struct MockSuite(Suite);

impl MockSuite {
    /// A suite by its id and secret. An id that begins with `dk` is a template of customized apps.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        let id = id.into();
        Self(Suite {
            customized: id.starts_with("dk"),
            name: format!("App {id}"),
            id,
            secret: secret.into(),
            permissions: vec!["contact:base:base".to_owned()],
            callback: None,
            data_url: None,
        })
    }

    /// The Token and EncodingAESKey of its callbacks.
    pub fn callback(mut self, token: impl Into<String>, aes_key: impl Into<String>) -> Self {
        let url = self.0.callback.take().and_then(|target| target.url);
        self.0.callback = Some(CallbackTarget { url, token: token.into(), aes_key: aes_key.into() });
        self
    }

    /// The instruction callback URL. It can also be set later, by [`MockWecom::set_callback`].
    ///
    /// Has no effect before [`callback`](Self::callback) has given token and key.
    pub fn callback_url(mut self, url: impl Into<String>) -> Self {
        if let Some(target) = &mut self.0.callback {
            target.url = Some(url.into());
        }
        self
    }

    /// The data callback URL, with the same token and key. `$CORPID$` in it becomes the corp's id.
    pub fn data_url(mut self, url: impl Into<String>) -> Self {
        self.0.data_url = Some(url.into());
        self
    }

    /// The name of the app.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = name.into();
        self
    }

    /// The permissions that corps grant when they install it. Without it: `contact:base:base`.
    pub fn permissions<I: IntoIterator<Item = impl Into<String>>>(mut self, permissions: I) -> Self {
        self.0.permissions = permissions.into_iter().map(Into::into).collect();
        self
    }
}

impl std::fmt::Debug for MockSuite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("MockSuite").field(&self.0.id).finish()
    }
}

/// A corp that the mock knows.
#[must_use]
pub struct MockCorp(Corp);

impl MockCorp {
    /// A corp by its plaintext id (`ww…`) and the encrypted id that the provider sees (`wp…`). Its admin is `woadmin`.
    pub fn new(corpid: impl Into<String>, open_corpid: impl Into<String>) -> Self {
        let corpid = corpid.into();
        Self(Corp {
            name: format!("Corp {corpid}"),
            corpid,
            open_corpid: open_corpid.into(),
            test: false,
            admin: "woadmin".to_owned(),
            members: Default::default(),
            left: Default::default(),
            own_apps: Default::default(),
            upstream: None,
        })
    }

    /// Its short name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = name.into();
        self
    }

    /// The admin who authorises, by the encrypted userid.
    pub fn admin(mut self, userid: impl Into<String>) -> Self {
        self.0.admin = userid.into();
        self
    }

    /// Its members, by their encrypted userids. Without any, every userid is taken for a member.
    pub fn members<I: IntoIterator<Item = impl Into<String>>>(mut self, userids: I) -> Self {
        self.0.members.extend(userids.into_iter().map(Into::into));
        self
    }

    /// An app of its own, for `gettoken` with the app's secret.
    pub fn own_app(mut self, agentid: i64, secret: impl Into<String>) -> Self {
        self.0.own_apps.insert(agentid, secret.into());
        self
    }

    /// A test corp of the provider: licences are limited, and its orders are listed only when it is asked for.
    pub fn test(mut self) -> Self {
        self.0.test = true;
        self
    }

    /// A downstream corp of another one, which may give it codes and shares its apps with it.
    pub fn downstream_of(mut self, open_corpid: impl Into<String>) -> Self {
        self.0.upstream = Some(open_corpid.into());
        self
    }
}

impl std::fmt::Debug for MockCorp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("MockCorp").field(&self.0.open_corpid).finish()
    }
}
