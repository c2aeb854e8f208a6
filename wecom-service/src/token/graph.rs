//! The token graph as data, written by codegen from `spec/tokens.yaml`: what each kind is, where it comes from, what says it is dead.

use crate::endpoint::EndpointMeta;

/// A kind of token as a type. An [`Endpoint`](crate::Endpoint) names the one it needs.
pub trait TokenKind: 'static {
    /// The facts about the kind; `None` for endpoints that carry no token.
    const META: Option<&'static TokenMeta>;
}

/// The facts about a kind of token, ticket or code.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenMeta {
    /// The platform's name, such as `suite_access_token`.
    pub kind: &'static str,
    /// Whose calls carry it: `provider`, `suite`, `corp`, `contact_sync`, `webhook`, `device_model`, `device`,
    /// `merchant`, or `none`.
    pub scope: &'static str,
    /// The query parameter that carries it.
    pub query: Option<&'static str>,
    /// Seconds it lives when the answer does not say.
    pub life: Option<u32>,
    /// Whether it may be kept and used again.
    pub cached: bool,
    /// Other kinds whose calls it can make too.
    pub serves: &'static [&'static str],
    /// The calls that buy it, by the kind of app.
    pub sources: &'static [Source],
    /// Errcodes that say this very value is dead.
    pub rejected_by: &'static [i64],
    /// Errcodes of the fetch that another try cannot cure.
    pub refused_by: &'static [i64],
}

impl TokenMeta {
    /// The call that buys this kind for an app of the given kind.
    pub fn source(&self, app: AppKind) -> Option<&'static Source> {
        self.sources.iter().find(|source| source.when.is_none_or(|when| when == app))
    }
}

/// One call that buys a token.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// The kind of app it is for; any when absent.
    pub when: Option<AppKind>,
    /// The endpoint.
    pub call: &'static EndpointMeta,
    /// The kind of token that the endpoint itself needs.
    pub needs: Option<&'static TokenMeta>,
    /// The request: member and what fills it.
    pub with: &'static [(&'static str, Ingredient)],
    /// The member of the answer that is the token.
    pub value: &'static str,
    /// The member of the answer that says how many seconds it lives.
    pub expires_in: Option<&'static str>,
}

/// How a corp lets an app in, which decides how its access_token is bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppKind {
    /// A third-party app: get_corp_token with the permanent code.
    ThirdParty,
    /// A customized app (代开发): gettoken with the permanent code.
    Customized,
    /// A corp's own app: gettoken with the app's secret.
    OwnApp,
    /// An app that an upstream corp shares with one below it: corpgroup's gettoken with the token of the upstream app.
    Downstream,
}

/// What fills a member of a request that buys a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ingredient {
    /// The provider's corpid.
    ProviderId,
    /// The provider's secret.
    ProviderSecret,
    /// The suite's id.
    SuiteId,
    /// The suite's secret.
    SuiteSecret,
    /// The newest suite_ticket.
    SuiteTicket,
    /// The corp's id.
    CorpId,
    /// The corp's permanent code.
    PermanentCode,
    /// The id of the app in the corp.
    AgentId,
    /// The secret of a corp's own app.
    AppSecret,
    /// How a downstream corp is tied to the upstream one.
    BusinessType,
    /// The id of a device model.
    ModelId,
    /// The secret of a device model.
    ModelSecret,
    /// The newest model_ticket.
    ModelTicket,
    /// The serial number of a device.
    DeviceSn,
    /// The secret of a device.
    DeviceSecret,
    /// A temporary authorisation code.
    AuthCode,
    /// A fixed value.
    Literal(&'static str),
    /// A value that the caller gives.
    Caller(&'static str),
}

impl Ingredient {
    /// The kind in the graph that this ingredient is a value of, for those that can die.
    pub fn kind(self) -> Option<&'static TokenMeta> {
        use crate::generated::tokens::{AUTH_CODE, MODEL_TICKET, PERMANENT_CODE, SUITE_TICKET};
        match self {
            Self::SuiteTicket => Some(&SUITE_TICKET),
            Self::ModelTicket => Some(&MODEL_TICKET),
            Self::PermanentCode => Some(&PERMANENT_CODE),
            Self::AuthCode => Some(&AUTH_CODE),
            _ => None,
        }
    }

    /// Whether it is a number on the wire.
    pub(crate) fn is_number(self) -> bool {
        matches!(self, Self::AgentId | Self::BusinessType)
    }
}
