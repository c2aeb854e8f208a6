//! What an app in a corp can do beyond the endpoints: sign pages, and speak for the corps below it.

use std::sync::Arc;

use super::{CorpScope, Holder, Scope};
use crate::client::Core;
use crate::error::Error;
use crate::generated::tokens::{AGENT_TICKET, JSAPI_TICKET};
use crate::generated::types::{AgentId, JsTicket, OpenCorpId};
use crate::links;
use crate::sign::{self, JsAgentConfig, JsConfig};

/// How a corp below is tied to the one above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tie {
    /// Linked corps (企业互联, 局校互联).
    LinkedCorp,
    /// A supply chain (上下游).
    Chain,
}

impl Tie {
    /// The `business_type` of the platform.
    fn business_type(self) -> i64 {
        match self {
            Self::LinkedCorp => 0,
            Self::Chain => 1,
        }
    }
}

impl Scope<CorpScope> {
    /// The corp's id.
    pub fn corpid(&self) -> &str {
        &self.core.holder.corp
    }

    /// The same app in a corp below this one, with which it is shared (上下游, 企业互联): `corpgroup.corp_list_app_share_info` names
    /// the corps, the id of the app there, and so what goes in here. Its access_token is bought with that of this app.
    pub fn downstream(&self, corpid: impl Into<OpenCorpId>, agent_id: impl Into<AgentId>, tie: Tie) -> Self {
        let corp = corpid.into().as_str().to_owned();
        let holder = Holder::downstream(Arc::clone(&self.core.holder), corp, agent_id.into(), tie.business_type());
        Self::new(Core { client: self.core.client.clone(), holder: Arc::new(holder) })
    }

    /// The ticket that signs `wx.config` on pages of the corp.
    ///
    /// # Errors
    /// When it cannot be had.
    pub async fn jsapi_ticket(&self) -> Result<JsTicket, Error> {
        Ok(JsTicket::new(self.core.tokens().get(&self.core, &JSAPI_TICKET).await?.expose()))
    }

    /// The ticket that signs `wx.agentConfig` on pages of the app.
    ///
    /// # Errors
    /// When it cannot be had.
    pub async fn agent_ticket(&self) -> Result<JsTicket, Error> {
        Ok(JsTicket::new(self.core.tokens().get(&self.core, &AGENT_TICKET).await?.expose()))
    }

    /// What a page at `url` passes to `wx.config`. Give the URL as the browser shows it; a fragment is cut off.
    ///
    /// # Errors
    /// When the ticket cannot be had.
    pub async fn js_config(&self, url: &str) -> Result<JsConfig, Error> {
        let ticket = self.jsapi_ticket().await?;
        Ok(JsConfig { app_id: self.corpid().to_owned(), seal: sign::seal(&ticket, url, self.core.now()) })
    }

    /// What a page at `url` passes to `wx.agentConfig`. Give the URL as the browser shows it; a fragment is cut off.
    ///
    /// # Errors
    /// When the ticket cannot be had.
    pub async fn js_agent_config(&self, url: &str) -> Result<JsAgentConfig, Error> {
        let ticket = self.agent_ticket().await?;
        let agent_id = self.agent_id().await?;
        Ok(JsAgentConfig { corpid: self.corpid().to_owned(), agent_id, seal: sign::seal(&ticket, url, self.core.now()) })
    }

    /// The id of the app in the corp, as configured or as the stored authorisation has it.
    ///
    /// # Errors
    /// When the store fails, or the corp is not authorised.
    pub async fn agent_id(&self) -> Result<Option<AgentId>, Error> {
        match self.core.holder.agent {
            None => Ok(self.core.authorization().await?.agent_id),
            agent => Ok(agent),
        }
    }

    /// The link of an OAuth login inside the WeCom client, for a corp's own app or a customized app.
    ///
    /// # Errors
    /// When the store fails, or the corp is not authorised.
    pub async fn oauth_link(&self, redirect_uri: &str, scope: links::OauthScope, state: &str) -> Result<String, Error> {
        Ok(links::oauth_corp(self.corpid(), self.agent_id().await?, redirect_uri, scope, state))
    }

    /// The link of a login in a web browser, for a corp's own app or a customized app.
    ///
    /// # Errors
    /// When the store fails, or the corp is not authorised.
    pub async fn web_login_link(&self, redirect_uri: &str, state: &str) -> Result<String, Error> {
        Ok(links::web_login_corp(self.corpid(), self.agent_id().await?, redirect_uri, state))
    }
}
