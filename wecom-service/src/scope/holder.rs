//! Who holds a token: the part of a scope that is not a type, and with it the key of all its tokens.

use std::sync::Arc;

use crate::config::{Provider, Suite};
use crate::generated::types::{AgentId, AppSecret, CorpId, OpenCorpId, SuiteId, TokenValue};
use crate::store::key_part;
use crate::token::{AppKind, Fingerprint, Secret, TokenMeta};

/// The holder of tokens.
pub(crate) struct Holder {
    /// As in the token graph: `provider`, `suite`, `corp`, `contact_sync`.
    pub(crate) scope: &'static str,
    /// The kind of app, where it is known without asking the store.
    pub(crate) app: Option<AppKind>,
    /// Empty when no suite is involved.
    pub(crate) suite: SuiteId,
    /// Empty when no corp is involved.
    pub(crate) corp: String,
    pub(crate) agent: Option<AgentId>,
    pub(crate) secret: Option<AppSecret>,
    /// A token that was handed over and cannot be fetched.
    given: Option<Secret>,
    /// Provider, suite, corp, agent and the fingerprint of the secret, as one text.
    pub(crate) identity: Arc<str>,
}

impl Holder {
    fn new(scope: &'static str) -> Self {
        let identity = Arc::from("");
        let (suite, corp) = (SuiteId::default(), String::new());
        Self { scope, app: None, suite, corp, agent: None, secret: None, given: None, identity }
    }

    pub(crate) fn provider(provider: Option<&Provider>) -> Self {
        let holder = Self::new("provider");
        match provider {
            Some(provider) => holder.identified(provider.corpid.as_str(), provider.secret.expose()),
            None => holder,
        }
    }

    pub(crate) fn suite(suite: &Suite) -> Self {
        let holder = Self { suite: suite.id.clone(), ..Self::new("suite") };
        holder.identified("", suite.secret.expose())
    }

    /// A corp that has authorised a suite. Its secret is the permanent code, which can change under it: that one's fingerprint
    /// comes in where the token is fetched.
    pub(crate) fn corp(suite: &SuiteId, corp: &OpenCorpId) -> Self {
        let holder = Self { suite: suite.clone(), corp: corp.as_str().to_owned(), ..Self::new("corp") };
        holder.identified("", "")
    }

    pub(crate) fn own_app(corp: &CorpId, agent: AgentId, secret: AppSecret) -> Self {
        let print = secret.expose().to_owned();
        let corp = corp.as_str().to_owned();
        let app = Some(AppKind::OwnApp);
        Self { app, corp, agent: Some(agent), secret: Some(secret), ..Self::new("corp") }.identified("", &print)
    }

    pub(crate) fn contact_sync(corp: &OpenCorpId, token: &TokenValue) -> Self {
        let given = Some(Secret::new(token.expose()));
        Self { corp: corp.as_str().to_owned(), given, ..Self::new("contact_sync") }.identified("", token.expose())
    }

    fn identified(mut self, provider: &str, secret: &str) -> Self {
        let agent = self.agent.map(|agent| agent.to_string()).unwrap_or_default();
        let print = if secret.is_empty() { String::new() } else { Fingerprint::of([secret]).to_string() };
        let parts = [provider, self.suite.as_str(), &self.corp, &agent, &print]
            .map(|part| if part.is_empty() { "-".to_owned() } else { key_part(part) });
        self.identity = parts.join("/").into();
        self
    }

    /// The token that was handed over, for the kind that this scope carries.
    pub(crate) fn given(&self, kind: &TokenMeta) -> Option<Secret> {
        self.given.as_ref().filter(|_| kind.scope == self.scope).cloned()
    }
}
