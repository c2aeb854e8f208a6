//! Configuring a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::WeCom;
use crate::clock::{Clock, SystemClock};
use crate::config::{CallbackKeys, Config, Provider, Suite, Tuning};
use crate::error::Error;
use crate::generated::types::{AppSecret, CorpId};
use crate::store::{MemoryStore, Records, Store};
use crate::transport::{Http, HttpSettings};

/// Configures a [`WeCom`]. Everything is optional: what is missing is asked for when a call needs it.
#[must_use = "a builder does nothing until it is built"]
pub struct WeComBuilder {
    provider: Option<Provider>,
    provider_callback: Option<CallbackKeys>,
    paytool_secret: Option<AppSecret>,
    suites: Vec<Suite>,
    store: Option<Arc<dyn Store>>,
    clock: Option<Arc<dyn Clock>>,
    tuning: Tuning,
    http: HttpSettings,
}

impl WeComBuilder {
    pub(super) fn new() -> Self {
        Self {
            provider: None,
            provider_callback: None,
            paytool_secret: None,
            suites: Vec::new(),
            store: None,
            clock: None,
            tuning: Tuning::default(),
            http: HttpSettings::default(),
        }
    }

    /// Sets the provider's corpid and ProviderSecret.
    pub fn provider(mut self, corpid: impl Into<CorpId>, secret: impl Into<AppSecret>) -> Self {
        self.provider = Some(Provider { corpid: corpid.into(), secret: secret.into() });
        self
    }
    /// Sets the Token and EncodingAESKey of the provider's own callbacks.
    pub fn provider_callback(mut self, token: impl Into<AppSecret>, encoding_aes_key: impl Into<AppSecret>) -> Self {
        self.provider_callback = Some(CallbackKeys { token: token.into(), encoding_aes_key: encoding_aes_key.into() });
        self
    }
    /// Sets the API key of the cashier (收银台), which signs its calls.
    pub fn paytool_secret(mut self, secret: impl Into<AppSecret>) -> Self {
        self.paytool_secret = Some(secret.into());
        self
    }
    /// Adds a suite.
    pub fn suite(mut self, suite: Suite) -> Self {
        self.suites.push(suite);
        self
    }
    /// Sets where permanent codes, tickets and tokens live. Without it they live in memory and are lost on restart.
    pub fn store(self, store: impl Store) -> Self {
        self.shared_store(Arc::new(store))
    }
    /// The same with a store that others hold as well.
    pub fn shared_store(mut self, store: Arc<dyn Store>) -> Self {
        self.store = Some(store);
        self
    }
    /// Sets the clock by which tokens age.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Sends through this client instead of one of our own. Its connect timeout, proxy, TLS and redirect settings hold; it should
    /// not follow redirects, which would carry tokens elsewhere.
    pub fn http(mut self, client: reqwest::Client) -> Self {
        self.http.client = Some(client);
        self
    }
    /// Sets where the API is, such as a proxy with a fixed address. It may have a path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.http.base_url = url.into();
        self
    }
    /// Sets where another host of the platform is to be found, such as a proxy or the offline WeCom: calls that go to `host` (with
    /// scheme, as in [`EndpointMeta::host`](crate::EndpointMeta::host)) go to `url` instead, which may have a path.
    ///
    /// ```
    /// # use wecom_service::WeCom;
    /// WeCom::builder().host("https://api.mch.weixin.qq.com", "http://10.0.0.7/pay");
    /// ```
    pub fn host(mut self, host: impl Into<String>, url: impl Into<String>) -> Self {
        self.http.hosts.push((host.into(), url.into()));
        self
    }
    /// Sets how long one attempt of a call may take, from connecting to the last byte: 30 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.http.timeout = timeout;
        self
    }
    /// Sets how long connecting may take: 5 seconds unless set. A client given to [`http`](Self::http) keeps its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = timeout;
        self
    }
    /// Sets the largest JSON answer and the largest file that are read: 32 and 200 MiB unless set.
    pub fn max_answer(mut self, json: usize, file: usize) -> Self {
        (self.http.max_json, self.http.max_file) = (json, file);
        self
    }
    /// Sets how often a call is sent at most, where repeating it is safe: 3 times unless set.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.tuning.attempts = attempts.max(1);
        self
    }
    /// Sets the pause before the second attempt, which doubles each time, and the longest one: 200 ms and 2 s unless set.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        (self.tuning.pause, self.tuning.longest_pause) = (first, longest);
        self
    }
    /// Sets for how long a permanent refusal of a token is remembered instead of asked for again, which doubles each time, and
    /// the longest: 1 and 15 minutes unless set. Another secret, ticket or permanent code is always tried at once.
    pub fn remember_refusals(mut self, first: Duration, longest: Duration) -> Self {
        (self.tuning.refusal, self.tuning.longest_refusal) = (first, longest);
        self
    }

    /// Checks the configuration and makes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// When an id or secret is empty, a suite is named twice, an EncodingAESKey or the base URL is malformed, or no HTTP client
    /// can be made.
    pub fn build(self) -> Result<WeCom, Error> {
        let config = Config::new(self.provider, self.provider_callback, self.paytool_secret, self.suites, self.tuning)?;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let store = self.store.unwrap_or_else(|| Arc::new(MemoryStore::with_clock(Arc::clone(&clock))));
        Ok(WeCom::new(config, Http::new(self.http)?, Records::new(store, clock)))
    }
}

impl fmt::Debug for WeComBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WeComBuilder").field("suites", &self.suites).finish_non_exhaustive()
    }
}
