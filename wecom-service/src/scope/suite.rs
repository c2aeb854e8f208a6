//! What a suite can do beyond the endpoints: let corps in, look after their authorisations, and speak for them.

use std::sync::Arc;

use super::{CorpScope, Holder, Scope, SuiteScope};
use crate::client::Core;
use crate::error::Error;
use crate::generated::tokens::PRE_AUTH_CODE;
use crate::generated::types::{AuthCode, OpenCorpId, PermanentCode, PreAuthCode, SuiteId};
use crate::links;
use crate::store::Authorization;
use crate::token::{self, AppKind, Secret};
use crate::wire::Timestamp;

impl Core {
    /// The corp's own core, beside that of its suite.
    pub(crate) fn corp(&self, suite: &SuiteId, corp: &OpenCorpId) -> Self {
        Self { client: self.client.clone(), holder: Arc::new(Holder::corp(suite, corp)) }
    }
}

impl Scope<SuiteScope> {
    /// The suite's id.
    pub fn suite_id(&self) -> &SuiteId {
        &self.core.holder.suite
    }

    /// One corp that has authorised the suite. Whether it is a third-party or a customized app is decided by the stored
    /// authorisation when the first token is fetched.
    pub fn corp(&self, corpid: impl Into<OpenCorpId>) -> Scope<CorpScope> {
        Scope::new(self.core.corp(self.suite_id(), &corpid.into()))
    }

    /// Exchanges an auth code for the corp's permanent code, and stores it before it returns.
    ///
    /// The same code comes by the install redirect and by the `create_auth` callback, and works once. It may be given here by
    /// both roads: the second one gets the authorisation that the first one bought. Dropping the future does not stop the
    /// exchange.
    ///
    /// # Errors
    /// When the platform refuses the code, or the store does not take the permanent code; in that case it is kept in memory
    /// for ten minutes, and calling again with the same auth code stores it.
    pub async fn authorize(&self, auth_code: impl Into<AuthCode>) -> Result<Authorization, Error> {
        let auth_code = auth_code.into();
        token::authorize(self.core.clone(), Secret::new(auth_code.expose())).await
    }

    /// All authorisations of the suite that are stored, cancelled ones included.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn authorizations(&self) -> Result<Vec<Authorization>, Error> {
        self.core.records().authorizations(self.suite_id().as_str()).await
    }

    /// The stored authorisation of one corp, also a cancelled one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn authorization(&self, corpid: impl Into<OpenCorpId>) -> Result<Option<Authorization>, Error> {
        self.core.records().authorization(self.suite_id().as_str(), corpid.into().as_str()).await
    }

    /// Stores a permanent code that was bought elsewhere, such as by another SDK.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_permanent_code(
        &self,
        corpid: impl Into<OpenCorpId>,
        permanent_code: impl Into<PermanentCode>,
    ) -> Result<Authorization, Error> {
        self.set_authorization(Authorization::new(self.suite_id(), corpid, permanent_code)).await
    }

    /// Stores an authorisation in place of any other of that corp. Its suite becomes this one; a template's is a customized app's.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_authorization(&self, mut authorization: Authorization) -> Result<Authorization, Error> {
        authorization.suite_id = self.suite_id().clone();
        authorization.customized |= self.core.config().suite(self.suite_id().as_str())?.kind() == AppKind::Customized;
        self.core.records().save_authorization(&mut authorization).await?;
        token::forget_tokens(&self.core, &authorization).await;
        Ok(authorization)
    }

    /// Marks the corp's authorisation as cancelled: the permanent code and all its tokens are deleted, a tombstone stays.
    /// Says whether there was something to cancel. Nothing is sent to the platform.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn revoke_locally(&self, corpid: impl Into<OpenCorpId>) -> Result<bool, Error> {
        self.revoke_locally_as_of(corpid, Timestamp::new(i64::MAX)).await
    }

    /// The same for a `cancel_auth` callback that carries this TimeStamp: it does nothing when the corp has authorised again since.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn revoke_locally_as_of(
        &self,
        corpid: impl Into<OpenCorpId>,
        cancelled: impl Into<Timestamp>,
    ) -> Result<bool, Error> {
        let (suite, corpid) = (self.suite_id(), corpid.into());
        let done = self.core.records().cancel(suite.as_str(), corpid.as_str(), cancelled.into().get()).await?;
        if done {
            let corp = self.core.corp(suite, &corpid);
            corp.tokens().forget(&corp).await?;
        }
        Ok(done)
    }

    /// A new code for one installation session.
    ///
    /// # Errors
    /// When it cannot be had.
    pub async fn pre_auth_code(&self) -> Result<PreAuthCode, Error> {
        Ok(PreAuthCode::new(self.core.tokens().get(&self.core, &PRE_AUTH_CODE).await?.expose()))
    }

    /// A link on which an administrator installs the suite once, with a new pre-auth code. `state` takes letters and digits.
    ///
    /// # Errors
    /// When the pre-auth code cannot be had.
    pub async fn install_link(&self, redirect_uri: &str, state: &str) -> Result<String, Error> {
        let code = self.pre_auth_code().await?;
        Ok(links::install(self.suite_id(), &code, redirect_uri, state))
    }

    /// The link of an OAuth login inside the WeCom client.
    pub fn oauth_link(&self, redirect_uri: &str, scope: links::OauthScope, state: &str) -> String {
        links::oauth_suite(self.suite_id(), redirect_uri, scope, state)
    }

    /// The link of a login in a web browser.
    pub fn web_login_link(&self, redirect_uri: &str, state: &str) -> String {
        links::web_login_suite(self.suite_id(), redirect_uri, state)
    }
}
