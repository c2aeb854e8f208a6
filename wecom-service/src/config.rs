//! What the client is told: the provider, its suites, the callback keys, and how calls behave.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::generated::types::{AppSecret, CorpId, SuiteId};
use crate::scope::Holder;
use crate::token::AppKind;

/// A suite of the provider: a third-party app, or a template of customized apps (代开发).
#[derive(Clone)]
pub struct Suite {
    pub(crate) id: SuiteId,
    pub(crate) secret: AppSecret,
    pub(crate) kind: AppKind,
    pub(crate) callback: Option<CallbackKeys>,
}

impl Suite {
    /// A suite by its id and secret. An id that starts with `dk` is a template of customized apps.
    pub fn new(id: impl Into<SuiteId>, secret: impl Into<AppSecret>) -> Self {
        let id = id.into();
        let kind = if id.as_str().starts_with("dk") { AppKind::Customized } else { AppKind::ThirdParty };
        Self { id, secret: secret.into(), kind, callback: None }
    }
    /// A template of customized apps, whatever its id looks like.
    pub fn customized(id: impl Into<SuiteId>, secret: impl Into<AppSecret>) -> Self {
        Self { kind: AppKind::Customized, ..Self::new(id, secret) }
    }
    /// Sets the Token and EncodingAESKey of the suite's callbacks.
    #[must_use]
    pub fn callback(mut self, token: impl Into<AppSecret>, encoding_aes_key: impl Into<AppSecret>) -> Self {
        self.callback = Some(CallbackKeys { token: token.into(), encoding_aes_key: encoding_aes_key.into() });
        self
    }
    /// The suite's id.
    pub fn id(&self) -> &SuiteId {
        &self.id
    }
    /// How corps let the suite's apps in.
    pub fn kind(&self) -> AppKind {
        self.kind
    }
    /// The keys of its callbacks.
    pub fn callback_keys(&self) -> Option<&CallbackKeys> {
        self.callback.as_ref()
    }
}

impl fmt::Debug for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Suite").field("id", &self.id.as_str()).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// The Token and EncodingAESKey of a callback URL.
#[derive(Clone)]
pub struct CallbackKeys {
    /// Signs each callback.
    pub token: AppSecret,
    /// Encrypts each callback, 43 letters and digits.
    pub encoding_aes_key: AppSecret,
}

impl fmt::Debug for CallbackKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallbackKeys(***)")
    }
}

impl CallbackKeys {
    fn check(&self, whose: &str) -> Result<(), Error> {
        let key = self.encoding_aes_key.expose();
        if key.len() != 43 || !key.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Error::config(format!("the EncodingAESKey of {whose} must be 43 letters and digits")));
        }
        if self.token.is_empty() {
            return Err(Error::config(format!("the callback Token of {whose} is empty")));
        }
        Ok(())
    }
}

/// The provider itself.
#[derive(Clone)]
pub(crate) struct Provider {
    pub(crate) corpid: CorpId,
    pub(crate) secret: AppSecret,
}

/// How calls behave.
#[derive(Debug, Clone)]
pub(crate) struct Tuning {
    /// How often a call is sent at most, where repeating it is safe.
    pub(crate) attempts: u32,
    /// The pause before the second attempt; it doubles each time.
    pub(crate) pause: Duration,
    /// The longest pause.
    pub(crate) longest_pause: Duration,
    /// The first time a permanent refusal is remembered for; it doubles each time.
    pub(crate) refusal: Duration,
    /// The longest time a permanent refusal is remembered for.
    pub(crate) longest_refusal: Duration,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            attempts: 3,
            pause: Duration::from_millis(200),
            longest_pause: Duration::from_secs(2),
            refusal: Duration::from_secs(60),
            longest_refusal: Duration::from_secs(15 * 60),
        }
    }
}

/// Everything the client was told, checked.
pub(crate) struct Config {
    pub(crate) provider: Option<Provider>,
    pub(crate) provider_callback: Option<CallbackKeys>,
    pub(crate) paytool_secret: Option<AppSecret>,
    pub(crate) tuning: Tuning,
    pub(crate) provider_holder: Arc<Holder>,
    suites: HashMap<String, (Suite, Arc<Holder>)>,
}

impl Config {
    pub(crate) fn new(
        provider: Option<Provider>,
        provider_callback: Option<CallbackKeys>,
        paytool_secret: Option<AppSecret>,
        suites: Vec<Suite>,
        tuning: Tuning,
    ) -> Result<Self, Error> {
        if let Some(provider) = &provider {
            filled("provider corpid", provider.corpid.as_str())?;
            filled("provider secret", provider.secret.expose())?;
        }
        if let Some(keys) = &provider_callback {
            keys.check("the provider")?;
        }
        let provider_holder = Arc::new(Holder::provider(provider.as_ref()));
        let mut by_id = HashMap::new();
        for suite in suites {
            filled("suite id", suite.id.as_str())?;
            filled("suite secret", suite.secret.expose())?;
            if let Some(keys) = &suite.callback {
                keys.check(suite.id.as_str())?;
            }
            let holder = Arc::new(Holder::suite(&suite));
            let id = suite.id.as_str().to_owned();
            if by_id.insert(id.clone(), (suite, holder)).is_some() {
                return Err(Error::config(format!("suite {id} is configured twice")));
            }
        }
        Ok(Self { provider, provider_callback, paytool_secret, tuning, provider_holder, suites: by_id })
    }

    pub(crate) fn provider(&self) -> Result<&Provider, Error> {
        self.provider
            .as_ref()
            .ok_or_else(|| Error::config("no provider is configured: call WeCom::builder().provider(corpid, secret)"))
    }

    pub(crate) fn suites(&self) -> impl Iterator<Item = &Suite> {
        self.suites.values().map(|(suite, _)| suite)
    }

    pub(crate) fn suite(&self, id: &str) -> Result<&Suite, Error> {
        self.find(id).map(|(suite, _)| suite)
    }

    pub(crate) fn suite_holder(&self, id: &str) -> Result<Arc<Holder>, Error> {
        self.find(id).map(|(_, holder)| Arc::clone(holder))
    }

    fn find(&self, id: &str) -> Result<&(Suite, Arc<Holder>), Error> {
        self.suites.get(id).ok_or_else(|| Error::config(format!("suite {id} is not configured: call WeCom::builder().suite(…)")))
    }
}

fn filled(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() { Err(Error::config(format!("the {what} is empty"))) } else { Ok(()) }
}
