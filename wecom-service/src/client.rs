//! The client: one configured [`WeCom`] for a provider, its suites and all their corps.

mod builder;

use std::fmt;
use std::sync::Arc;

pub use builder::WeComBuilder;

use crate::clock::Clock;
use crate::config::{CallbackKeys, Config, Suite};
use crate::error::Error;
use crate::generated::tokens::{MODEL_TICKET, SUITE_TICKET};
use crate::generated::types::{
    AgentId, AppSecret, CorpId, DeviceModelId, ModelTicket, OpenCorpId, RobotKey, SuiteId, SuiteTicket, TokenValue,
};
use crate::scope::{ContactSyncScope, CorpScope, DeviceModelScope, Holder, ProviderScope, Scope, SuiteScope, WebhookScope};
use crate::store::{Authorization, Records, Store};
use crate::token::{Redemptions, Secret, Tokens};
use crate::transport::Http;
use crate::wire::Timestamp;

/// The client. Cheap to clone, and clones share everything; make one per provider and keep it.
///
/// See the [crate's front page](crate) for how it is used.
#[derive(Clone)]
pub struct WeCom {
    inner: Arc<Inner>,
}

struct Inner {
    config: Config,
    http: Http,
    tokens: Tokens,
    redemptions: Redemptions,
    records: Records,
}

impl WeCom {
    /// Starts to configure a client.
    pub fn builder() -> WeComBuilder {
        WeComBuilder::new()
    }

    fn new(config: Config, http: Http, records: Records) -> Self {
        let (tokens, redemptions) = (Tokens::new(), Redemptions::default());
        Self { inner: Arc::new(Inner { config, http, tokens, redemptions, records }) }
    }

    /// The provider's own calls: licences, contact tools, promotion, cashier. They fail when no provider is configured.
    pub fn provider(&self) -> Scope<ProviderScope> {
        self.scope(Arc::clone(&self.inner.config.provider_holder))
    }

    /// The calls of one suite, and the corps that have authorised it.
    ///
    /// # Errors
    /// When the suite is not configured.
    pub fn suite(&self, suite_id: impl Into<SuiteId>) -> Result<Scope<SuiteScope>, Error> {
        Ok(self.scope(self.inner.config.suite_holder(suite_id.into().as_str())?))
    }

    /// The calls of a corp's own app, whose secret is known: no suite is involved. A customized app is one as well, with its
    /// permanent code as the secret.
    pub fn app(&self, corpid: impl Into<CorpId>, agent_id: impl Into<AgentId>, secret: impl Into<AppSecret>) -> Scope<CorpScope> {
        self.scope(Arc::new(Holder::own_app(&corpid.into(), Some(agent_id.into()), &secret.into())))
    }

    /// The calls that a corp makes with a secret that belongs to no app: that of contact sync (通讯录同步), of customer contact, of
    /// the chat archive (会话内容存档), of approvals and so on. The platform says with each endpoint which secret it takes.
    pub fn corp_secret(&self, corpid: impl Into<CorpId>, secret: impl Into<AppSecret>) -> Scope<CorpScope> {
        self.scope(Arc::new(Holder::own_app(&corpid.into(), None, &secret.into())))
    }

    /// Setting up the contacts of a corp that has just registered, with the token that came in the `register_corp` callback.
    pub fn contact_sync(&self, corpid: impl Into<OpenCorpId>, token: impl Into<TokenValue>) -> Scope<ContactSyncScope> {
        self.scope(Arc::new(Holder::contact_sync(&corpid.into(), &token.into())))
    }

    /// The messages of one group robot (群机器人, 消息推送), by the key at the end of its webhook address.
    pub fn webhook(&self, key: impl Into<RobotKey>) -> Scope<WebhookScope> {
        self.scope(Arc::new(Holder::webhook(&key.into())))
    }

    /// The calls of a hardware maker for one of its device models, and for the devices that corps have bound. Its tickets come by
    /// callback, and a receiver on [`Channel::device`](crate::callback::Channel::device) stores them; hand others to
    /// [`put_model_ticket`](Self::put_model_ticket).
    pub fn device_model(&self, model_id: impl Into<DeviceModelId>, secret: impl Into<AppSecret>) -> Scope<DeviceModelScope> {
        self.scope(Arc::new(Holder::device_model(&model_id.into(), &secret.into())))
    }

    /// The calls of one WeChat Pay merchant. Keep the scope: its connections are its own, and are made anew with each.
    ///
    /// # Errors
    /// When the merchant's number or key is empty, or its certificate cannot be read.
    #[cfg(feature = "merchant")]
    pub fn merchant(&self, merchant: crate::merchant::Merchant) -> Result<Scope<crate::scope::MerchantScope>, Error> {
        let account = merchant.open(&self.inner.http)?;
        Ok(self.scope(Arc::new(Holder::merchant_of(account))))
    }

    fn scope<K: crate::scope::ScopeKind>(&self, holder: Arc<Holder>) -> Scope<K> {
        Scope::new(Core { client: self.clone(), holder })
    }

    /// Takes in a suite_ticket that the platform pushed. The one with the greatest `timestamp` (the callback's TimeStamp) wins,
    /// in whatever order they arrive; says whether this one is now the newest. An empty one never is.
    ///
    /// # Errors
    /// When the suite is not configured, or the store fails.
    pub async fn put_suite_ticket(
        &self,
        suite_id: impl Into<SuiteId>,
        ticket: impl Into<SuiteTicket>,
        timestamp: impl Into<Timestamp>,
    ) -> Result<bool, Error> {
        let suite = self.inner.config.suite(suite_id.into().as_str())?;
        let ticket = ticket.into();
        if ticket.is_empty() {
            return Ok(false);
        }
        self.inner.records.put_ticket(&SUITE_TICKET, suite.id().as_str(), ticket.expose(), timestamp.into().get()).await
    }

    /// Takes in a model_ticket that the platform pushed to a hardware maker. The one with the greatest `timestamp` (the callback's
    /// createtime) wins, in whatever order they arrive; says whether this one is now the newest. An empty one never is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn put_model_ticket(
        &self,
        model_id: impl Into<DeviceModelId>,
        ticket: impl Into<ModelTicket>,
        timestamp: impl Into<Timestamp>,
    ) -> Result<bool, Error> {
        let (model_id, ticket) = (model_id.into(), ticket.into());
        if ticket.is_empty() {
            return Ok(false);
        }
        self.inner.records.put_ticket(&MODEL_TICKET, model_id.as_str(), ticket.expose(), timestamp.into().get()).await
    }

    /// The suites that are configured, in no particular order.
    pub fn suites(&self) -> impl Iterator<Item = &Suite> {
        self.inner.config.suites()
    }

    /// The keys of the provider's own callbacks.
    pub fn provider_callback_keys(&self) -> Option<&CallbackKeys> {
        self.inner.config.provider_callback.as_ref()
    }

    /// The provider's corpid, when a provider is configured.
    pub fn provider_corpid(&self) -> Option<&CorpId> {
        self.inner.config.provider.as_ref().map(|provider| &provider.corpid)
    }

    /// The store.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.inner.records.store
    }

    /// The clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.records.clock
    }
}

impl fmt::Debug for WeCom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut suites: Vec<_> = self.suites().map(|suite| suite.id().as_str()).collect();
        suites.sort_unstable();
        let provider = self.provider_corpid().map(CorpId::as_str);
        f.debug_struct("WeCom").field("provider", &provider).field("suites", &suites).finish_non_exhaustive()
    }
}

/// A client and the holder that speaks: all that a call needs, whatever the type of its scope.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) client: WeCom,
    pub(crate) holder: Arc<Holder>,
}

impl Core {
    pub(crate) fn config(&self) -> &Config {
        &self.client.inner.config
    }
    pub(crate) fn http(&self) -> &Http {
        &self.client.inner.http
    }
    pub(crate) fn tokens(&self) -> &Tokens {
        &self.client.inner.tokens
    }
    pub(crate) fn redemptions(&self) -> &Redemptions {
        &self.client.inner.redemptions
    }
    pub(crate) fn records(&self) -> &Records {
        &self.client.inner.records
    }
    pub(crate) fn now(&self) -> i64 {
        self.records().now()
    }

    pub(crate) fn suite_id(&self) -> Result<&str, Error> {
        let suite = self.holder.suite.as_str();
        if suite.is_empty() { Err(Error::config("this scope belongs to no suite")) } else { Ok(suite) }
    }

    pub(crate) fn corp_id(&self) -> Result<&str, Error> {
        let corp = self.holder.corp.as_str();
        if corp.is_empty() { Err(Error::config("this scope belongs to no corp")) } else { Ok(corp) }
    }

    /// The stored authorisation of the corp that holds this, which must be in force.
    pub(crate) async fn authorization(&self) -> Result<Authorization, Error> {
        let (suite, corp) = (self.suite_id()?, self.corp_id()?);
        match self.records().authorization(suite, corp).await? {
            Some(authorization) if authorization.is_active() => Ok(authorization),
            found => Err(Error::not_authorized(suite, corp, found.is_some())),
        }
    }

    /// The newest suite_ticket that is still good.
    pub(crate) async fn suite_ticket(&self) -> Result<Secret, Error> {
        let suite = self.suite_id()?;
        let ticket = self.records().ticket(&SUITE_TICKET, suite).await?;
        ticket.filter(|ticket| !ticket.is_empty()).ok_or_else(|| Error::ticket(&SUITE_TICKET, suite))
    }

    /// The newest model_ticket that is still good.
    pub(crate) async fn model_ticket(&self) -> Result<Secret, Error> {
        let model = self.holder.hardware.as_str();
        let ticket = self.records().ticket(&MODEL_TICKET, model).await?;
        ticket.filter(|ticket| !ticket.is_empty()).ok_or_else(|| Error::ticket(&MODEL_TICKET, model))
    }

    /// The holder that buys this one's tokens for it.
    pub(crate) fn above(&self) -> Result<Self, Error> {
        let holder =
            self.holder.above().ok_or_else(|| Error::config(format!("nothing stands above a {} scope", self.holder.scope)))?;
        Ok(Self { client: self.client.clone(), holder })
    }

    /// The holder above this one that carries tokens of another scope of the graph.
    pub(crate) fn rescoped(&self, scope: &str) -> Result<Self, Error> {
        let holder = match scope {
            same if same == self.holder.scope => Arc::clone(&self.holder),
            "provider" => Arc::clone(&self.config().provider_holder),
            "device_model" => return self.above(),
            "suite" => self.config().suite_holder(self.suite_id()?)?,
            other => return Err(Error::config(format!("a {} scope cannot act as {other}", self.holder.scope))),
        };
        Ok(Self { client: self.client.clone(), holder })
    }
}
