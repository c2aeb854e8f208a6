//! A corp's authorisation of a suite: the one record that cannot be bought again.

use crate::generated::types::{AgentId, OpenCorpId, PermanentCode, SuiteId};
use crate::token::AppKind;
use crate::wire::{Extra, Timestamp};
use crate::{open_enum, table};

open_enum! {
    /// Whether an authorisation is in force.
    pub enum AuthorizationState: str {
        /// In force.
        Active = "active",
        /// Cancelled. The record stays as a tombstone, without the permanent code, so that late callbacks are recognised.
        Cancelled = "cancelled",
    }
}

/// A corp's authorisation of a suite, as it is stored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authorization {
    /// The suite.
    pub suite_id: SuiteId,
    /// The corp, as this provider sees it.
    pub corpid: OpenCorpId,
    /// Its permanent code. Empty when the authorisation was cancelled.
    pub permanent_code: PermanentCode,
    /// The id of the app inside the corp, when it is known.
    pub agent_id: Option<AgentId>,
    /// Whether it is a customized app (代开发), whose permanent code is the secret of the app.
    pub customized: bool,
    /// The corp's name, when it is known.
    pub corp_name: Option<String>,
    /// The `state` that the installation link or QR code carried, when there was one.
    pub install_state: Option<String>,
    /// Whether it is in force.
    pub state: AuthorizationState,
    /// When this record was last written.
    pub updated: Timestamp,
    /// What a later version of this crate stored.
    pub extra: Extra,
}
table!(Authorization {
    "suite_id" => suite_id: SuiteId,
    "corpid" => corpid: OpenCorpId,
    "permanent_code" => permanent_code: PermanentCode,
    "agent_id" => agent_id: Option<AgentId>,
    "customized" => customized: bool,
    "corp_name" => corp_name: Option<String>,
    "install_state" => install_state: Option<String>,
    "state" => state: AuthorizationState,
    "updated" => updated: Timestamp,
});

impl Authorization {
    /// An authorisation that is in force.
    pub fn new(suite_id: impl Into<SuiteId>, corpid: impl Into<OpenCorpId>, permanent_code: impl Into<PermanentCode>) -> Self {
        Self {
            suite_id: suite_id.into(),
            corpid: corpid.into(),
            permanent_code: permanent_code.into(),
            state: AuthorizationState::Active,
            ..Self::default()
        }
    }
    /// Sets the id of the app inside the corp.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl Into<AgentId>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }
    /// Sets whether it is a customized app.
    #[must_use]
    pub fn customized(mut self, customized: bool) -> Self {
        self.customized = customized;
        self
    }
    /// Sets the corp's name.
    #[must_use]
    pub fn corp_name(mut self, corp_name: impl Into<String>) -> Self {
        self.corp_name = Some(corp_name.into());
        self
    }
    /// Whether it is in force.
    pub fn is_active(&self) -> bool {
        self.state == AuthorizationState::Active
    }
    /// How the corp let the app in.
    pub fn app_kind(&self) -> AppKind {
        if self.customized { AppKind::Customized } else { AppKind::ThirdParty }
    }
}
