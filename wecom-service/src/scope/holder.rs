//! Who holds a token: the part of a scope that is not a type, and with it the key of all its tokens.

use std::sync::Arc;

use crate::config::{Provider, Suite};
#[cfg(feature = "merchant")]
use crate::error::Error;
use crate::generated::types::{
    AgentId, AppSecret, CorpId, DeviceModelId, DeviceSecret, DeviceSn, OpenCorpId, RobotKey, SuiteId, TokenValue,
};
#[cfg(feature = "merchant")]
use crate::merchant::Account;
use crate::store::key_part;
use crate::token::{AppKind, Fingerprint, Secret};

/// The holder of tokens.
pub(crate) struct Holder {
    /// As in the token graph: `provider`, `suite`, `corp`, …
    pub(crate) scope: &'static str,
    /// The kind of app, where it is known without asking the store.
    pub(crate) app: Option<AppKind>,
    /// Empty when no suite is involved.
    pub(crate) suite: SuiteId,
    /// Empty when no corp is involved.
    pub(crate) corp: String,
    pub(crate) agent: Option<AgentId>,
    /// How a downstream corp is tied to the upstream one.
    pub(crate) business_type: i64,
    /// The device model, or the device; empty when none is involved.
    pub(crate) hardware: String,
    /// The secret that buys its tokens, where it is its own.
    pub(crate) secret: Option<Secret>,
    /// A token that was handed over and cannot be fetched.
    given: Option<Secret>,
    /// The merchant, with what makes its calls beside the key that was handed over.
    #[cfg(feature = "merchant")]
    merchant: Option<Account>,
    /// Who buys its tokens for it: the upstream app, the device model.
    above: Option<Arc<Self>>,
    /// Provider, suite, corp, agent, the fingerprint of the secret and whatever else tells it from others, as one text.
    pub(crate) identity: Arc<str>,
}

impl Holder {
    fn new(scope: &'static str) -> Self {
        Self {
            scope,
            app: None,
            suite: SuiteId::default(),
            corp: String::new(),
            agent: None,
            business_type: 0,
            hardware: String::new(),
            secret: None,
            given: None,
            #[cfg(feature = "merchant")]
            merchant: None,
            above: None,
            identity: Arc::from(""),
        }
    }

    pub(crate) fn provider(provider: Option<&Provider>) -> Self {
        let holder = Self::new("provider");
        match provider {
            Some(provider) => holder.identified(&[provider.corpid.as_str()], provider.secret.expose()),
            None => holder,
        }
    }

    pub(crate) fn suite(suite: &Suite) -> Self {
        let holder = Self { suite: suite.id.clone(), ..Self::new("suite") };
        holder.identified(&[], suite.secret.expose())
    }

    /// A corp that has authorised a suite. Its secret is the permanent code, which can change under it: that one's fingerprint
    /// comes in where the token is fetched.
    pub(crate) fn corp(suite: &SuiteId, corp: &OpenCorpId) -> Self {
        let holder = Self { suite: suite.clone(), corp: corp.as_str().to_owned(), ..Self::new("corp") };
        holder.identified(&[], "")
    }

    /// A corp's own app, or with no agent one of the corp's other secrets.
    pub(crate) fn own_app(corp: &CorpId, agent: Option<AgentId>, secret: &AppSecret) -> Self {
        let (app, corp) = (Some(AppKind::OwnApp), corp.as_str().to_owned());
        Self { app, corp, agent, ..Self::new("corp") }.with_secret(secret.expose())
    }

    /// An app that the upstream app `above` shares with a corp below it.
    pub(crate) fn downstream(above: Arc<Self>, corp: String, agent: AgentId, business_type: i64) -> Self {
        let app = Some(AppKind::Downstream);
        let identity = Arc::clone(&above.identity);
        let holder = Self { app, corp, agent: Some(agent), business_type, above: Some(above), ..Self::new("corp") };
        holder.identified(&["downstream", &identity, &business_type.to_string()], "")
    }

    pub(crate) fn contact_sync(corp: &OpenCorpId, token: &TokenValue) -> Self {
        Self { corp: corp.as_str().to_owned(), ..Self::new("contact_sync") }.with_given(token.expose())
    }

    pub(crate) fn webhook(key: &RobotKey) -> Self {
        Self::new("webhook").with_given(key.expose())
    }

    pub(crate) fn device_model(model: &DeviceModelId, secret: &AppSecret) -> Self {
        Self { hardware: model.as_str().to_owned(), ..Self::new("device_model") }.with_secret(secret.expose())
    }

    pub(crate) fn device(above: Arc<Self>, device: &DeviceSn, secret: &DeviceSecret) -> Self {
        let hardware = device.as_str().to_owned();
        Self { hardware, above: Some(above), ..Self::new("device") }.with_secret(secret.expose())
    }

    #[cfg(feature = "merchant")]
    pub(crate) fn merchant_of(account: Account) -> Self {
        let key = account.key().expose().to_owned();
        Self { merchant: Some(account), ..Self::new("merchant") }.with_given(&key)
    }

    fn with_secret(self, secret: &str) -> Self {
        Self { secret: Some(Secret::new(secret)), ..self }.identified(&[], secret)
    }

    fn with_given(self, given: &str) -> Self {
        Self { given: Some(Secret::new(given)), ..self }.identified(&[], given)
    }

    fn identified(mut self, more: &[&str], secret: &str) -> Self {
        let agent = self.agent.map(|agent| agent.to_string()).unwrap_or_default();
        let print = if secret.is_empty() { String::new() } else { Fingerprint::of([secret]).to_string() };
        let own = [self.suite.as_str(), &self.corp, &agent, &self.hardware, &print];
        let parts = more.iter().chain(&own).map(|part| if part.is_empty() { "-".to_owned() } else { key_part(part) });
        self.identity = parts.collect::<Vec<_>>().join("/").into();
        self
    }

    /// The token that was handed over, for a scope that has such a one.
    pub(crate) fn given(&self) -> Option<Secret> {
        self.given.clone()
    }

    /// The merchant whose calls these are.
    #[cfg(feature = "merchant")]
    pub(crate) fn merchant(&self) -> Result<&Account, Error> {
        self.merchant.as_ref().ok_or_else(|| Error::config(format!("a {} scope is no merchant", self.scope)))
    }

    /// Who buys its tokens for it.
    pub(crate) fn above(&self) -> Option<Arc<Self>> {
        self.above.clone()
    }
}
