//! Configuring a receiver.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::channels::{Channels, Policies};
use super::dedupe::Ledger;
use super::handler::{self, SharedHandler};
use super::receiver::Inner;
use super::{Channel, Crypto, Failure, Handler, ReceiveIdPolicy, Receiver, run};
use crate::client::WeCom;
use crate::clock::{Clock, SystemClock};
use crate::config::CallbackKeys;
use crate::endpoint::Method;
use crate::error::Error;
use crate::generated::types::{AppSecret, SuiteId};
use crate::store::{MemoryStore, Store};

/// How a receiver behaves.
pub(super) struct Settings {
    pub(super) handler: Option<SharedHandler>,
    pub(super) on_error: Option<ErrorHook>,
    pub(super) ack_within: Duration,
    pub(super) body_limit: usize,
    pub(super) max_age: Option<Duration>,
    pub(super) retries: Vec<Duration>,
}

type ErrorHook = Arc<dyn Fn(&Failure) + Send + Sync>;

/// Configures a [`Receiver`].
#[must_use]
pub struct ReceiverBuilder {
    wecom: Option<WeCom>,
    provider: Option<String>,
    own: HashMap<Channel, CallbackKeys>,
    suites: HashMap<SuiteId, CallbackKeys>,
    policies: HashMap<Channel, Policies>,
    settings: Settings,
    remember: Option<Duration>,
    store: Option<Arc<dyn Store>>,
    clock: Option<Arc<dyn Clock>>,
}

impl WeCom {
    /// Starts to configure a receiver that knows the client's suites and provider by their callback keys, keeps its marks in the
    /// client's store, and looks after tickets and authorisations.
    pub fn receiver(&self) -> ReceiverBuilder {
        ReceiverBuilder::new(Some(self.clone()))
    }
}

impl ReceiverBuilder {
    pub(super) fn new(wecom: Option<WeCom>) -> Self {
        let settings = Settings {
            handler: None,
            on_error: None,
            ack_within: Duration::from_millis(800),
            body_limit: 1 << 20,
            max_age: None,
            retries: run::retries(),
        };
        let mut builder = Self {
            wecom: None,
            provider: None,
            own: HashMap::new(),
            suites: HashMap::new(),
            policies: HashMap::new(),
            settings,
            remember: Some(Duration::from_secs(300)),
            store: None,
            clock: None,
        };
        if let Some(wecom) = wecom {
            builder.take_over(&wecom);
            builder.wecom = Some(wecom);
        }
        builder
    }

    fn take_over(&mut self, wecom: &WeCom) {
        self.provider = wecom.provider_corpid().map(|corpid| corpid.as_str().to_owned());
        self.store = Some(Arc::clone(wecom.store()));
        self.clock = Some(Arc::clone(wecom.clock()));
        self.own.extend(wecom.provider_callback_keys().map(|keys| (Channel::Provider, keys.clone())));
        self.suites.extend(wecom.suites().filter_map(|suite| Some((suite.id().clone(), suite.callback_keys()?.clone()))));
    }

    /// Sets the provider's corpid, which the platform uses as the receive_id when it verifies the URLs of suites.
    pub fn provider(mut self, corpid: impl Into<String>) -> Self {
        self.provider = Some(corpid.into());
        self
    }

    /// Sets the Token and EncodingAESKey of all channels of a suite or template that have none of their own.
    pub fn suite(
        mut self,
        suite: impl Into<SuiteId>,
        token: impl Into<AppSecret>,
        encoding_aes_key: impl Into<AppSecret>,
    ) -> Self {
        self.suites.insert(suite.into(), keys(token, encoding_aes_key));
        self
    }

    /// Sets the Token and EncodingAESKey of one channel.
    pub fn channel(mut self, channel: Channel, token: impl Into<AppSecret>, encoding_aes_key: impl Into<AppSecret>) -> Self {
        self.own.insert(channel, keys(token, encoding_aes_key));
        self
    }

    /// Replaces the preset policy of one channel and method; see [`Channel`] for the presets.
    pub fn receive_id(mut self, channel: Channel, method: Method, policy: ReceiveIdPolicy) -> Self {
        *self.policies.entry(channel).or_default().place(method) = Some(policy);
        self
    }

    /// Sets what is done with messages and events. Without a handler, only what the receiver does by itself is done.
    pub fn handler<M: 'static>(mut self, handler: impl Handler<M>) -> Self {
        self.settings.handler = Some(handler::share(handler));
        self
    }

    /// Sets what is told of every event that could not be handled, such as a log or a queue. It must not block.
    pub fn on_error(mut self, hook: impl Fn(&Failure) + Send + Sync + 'static) -> Self {
        self.settings.on_error = Some(Arc::new(hook));
        self
    }

    /// Sets how long the answer may wait for the handler: 800 ms unless set. The platform gives up after one second.
    pub fn ack_within(mut self, deadline: Duration) -> Self {
        self.settings.ack_within = deadline;
        self
    }

    /// Sets the pauses before the receiver tries an event again that it has to look after itself: 2 s, 10 s, 60 s and 240 s
    /// unless set. None means that it is tried once.
    pub fn retries(mut self, pauses: impl IntoIterator<Item = Duration>) -> Self {
        self.settings.retries = pauses.into_iter().collect();
        self
    }

    /// Sets how many bytes a body may have: 1 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// Refuses callbacks whose signed timestamp is further off than this, which leaves less to who recorded one. Off unless set:
    /// it makes callbacks depend on this machine's clock.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.settings.max_age = Some(max_age);
        self
    }

    /// Sets how long an event that was handled is remembered, to recognise repeats: 5 minutes unless set, and at least one.
    pub fn remember(mut self, time: Duration) -> Self {
        self.remember = Some(time);
        self
    }

    /// Handles repeats like everything else.
    pub fn without_dedupe(mut self) -> Self {
        self.remember = None;
        self
    }

    /// Sets where it is remembered which events were handled: in the client's store unless set, or in memory.
    pub fn store(self, store: impl Store) -> Self {
        self.shared_store(Arc::new(store))
    }

    /// The same with a store that others hold as well.
    pub fn shared_store(mut self, store: Arc<dyn Store>) -> Self {
        self.store = Some(store);
        self
    }

    /// Sets the clock: the client's unless set, or the system's.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The receiver.
    ///
    /// # Errors
    /// When an EncodingAESKey is not one.
    pub fn build(self) -> Result<Receiver, Error> {
        let mut channels = Channels { provider: self.provider, policies: self.policies, ..Channels::default() };
        for (channel, keys) in self.own {
            let crypto = crypto(&keys, &channel)?;
            channels.own.insert(channel, crypto);
        }
        for (suite, keys) in self.suites {
            let crypto = crypto(&keys, &suite)?;
            channels.suites.insert(suite, crypto);
        }
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let store = self.store.unwrap_or_else(|| Arc::new(MemoryStore::with_clock(Arc::clone(&clock))));
        Ok(Receiver::new(Inner {
            wecom: self.wecom,
            channels,
            ledger: Ledger::new(store, Arc::clone(&clock), self.remember),
            clock,
            settings: self.settings,
            busy: watch::Sender::new(0),
        }))
    }
}

fn keys(token: impl Into<AppSecret>, encoding_aes_key: impl Into<AppSecret>) -> CallbackKeys {
    CallbackKeys { token: token.into(), encoding_aes_key: encoding_aes_key.into() }
}

fn crypto(keys: &CallbackKeys, whose: &dyn fmt::Display) -> Result<Crypto, Error> {
    Crypto::new(keys.token.expose(), keys.encoding_aes_key.expose())
        .map_err(|error| Error::config(format!("the callback keys of {whose}: {error}")))
}

impl fmt::Debug for ReceiverBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let channels: Vec<_> = self.own.keys().map(Channel::to_string).collect();
        let suites: Vec<_> = self.suites.keys().map(SuiteId::as_str).collect();
        f.debug_struct("ReceiverBuilder").field("channels", &channels).field("suites", &suites).finish_non_exhaustive()
    }
}
