//! Channels: the callback URLs that the platform knows. Each has its own credentials and its own receive_id.

use std::fmt;

use super::ReceiveIdPolicy;
use crate::endpoint::Method;
use crate::generated::types::{OpenCorpId, SuiteId};

/// A callback URL as it is entered in the console.
///
/// What the platform writes as receive_id, and what a channel therefore accepts unless
/// [`receive_id`](super::ReceiverBuilder::receive_id) says otherwise:
///
/// | channel | GET (URL verification) | POST |
/// | --- | --- | --- |
/// | [`Instruction`](Self::Instruction) | the provider's corpid | the suite's id, or the template's |
/// | [`Data`](Self::Data) | the provider's corpid | the corpid of the corp, which is the envelope's ToUserName |
/// | [`Customized`](Self::Customized) | the corpid of the customer | the same |
/// | [`Provider`](Self::Provider) | the provider's corpid | the provider's corpid |
/// | [`Robot`](Self::Robot) | empty | empty |
/// | [`Device`](Self::Device) | any: no page says which | the same |
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// The instruction callback URL of a suite, or of a template of customized apps (its id starts with `dk`): tickets,
    /// installations, contacts.
    Instruction {
        /// The suite or template.
        suite: SuiteId,
    },
    /// The data callback URL of a suite: messages and events of the app where it is installed.
    Data {
        /// The suite.
        suite: SuiteId,
    },
    /// The callback URL of a customized app in one corp.
    Customized {
        /// The template of the app.
        suite: SuiteId,
        /// The customer.
        corp: OpenCorpId,
    },
    /// The system event URL of the provider: registrations, licence payments, migrations.
    Provider,
    /// A robot. It speaks JSON.
    Robot {
        /// Your name for it, to tell several apart.
        name: String,
    },
    /// The callback URL of a hardware maker, of one device model or of all. It speaks JSON.
    Device {
        /// Your name for it, to tell several apart.
        name: String,
    },
}

impl Channel {
    /// The instruction callback of a suite or template.
    pub fn instruction(suite: impl Into<SuiteId>) -> Self {
        Self::Instruction { suite: suite.into() }
    }
    /// The data callback of a suite.
    pub fn data(suite: impl Into<SuiteId>) -> Self {
        Self::Data { suite: suite.into() }
    }
    /// The callback of a customized app in one corp.
    pub fn customized(suite: impl Into<SuiteId>, corp: impl Into<OpenCorpId>) -> Self {
        Self::Customized { suite: suite.into(), corp: corp.into() }
    }
    /// A robot under your name for it.
    pub fn robot(name: impl Into<String>) -> Self {
        Self::Robot { name: name.into() }
    }

    /// The callback of a hardware maker under your name for it.
    pub fn device(name: impl Into<String>) -> Self {
        Self::Device { name: name.into() }
    }

    /// The suite or template it belongs to.
    pub fn suite(&self) -> Option<&SuiteId> {
        match self {
            Self::Instruction { suite } | Self::Data { suite } | Self::Customized { suite, .. } => Some(suite),
            Self::Provider | Self::Robot { .. } | Self::Device { .. } => None,
        }
    }

    /// The kind of channel: `instruction`, `data`, `customized`, `provider`, `robot` or `device`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Instruction { .. } => "instruction",
            Self::Data { .. } => "data",
            Self::Customized { .. } => "customized",
            Self::Provider => "provider",
            Self::Robot { .. } => "robot",
            Self::Device { .. } => "device",
        }
    }

    /// Whether the platform wants the word `success` as the answer, whatever the event.
    pub(super) fn wants_success(&self) -> bool {
        matches!(self, Self::Instruction { .. } | Self::Provider)
    }

    /// The preset policy; `None` where it takes the provider's corpid and that is not known.
    pub(super) fn preset(&self, method: Method, provider: Option<&str>) -> Option<ReceiveIdPolicy> {
        let exact = |id: &str| ReceiveIdPolicy::Exact(id.to_owned());
        Some(match (self, method) {
            (Self::Instruction { suite }, Method::Post) => exact(suite.as_str()),
            (Self::Data { .. }, Method::Post) => ReceiveIdPolicy::MatchEnvelopeToUserName,
            (Self::Customized { corp, .. }, _) => exact(corp.as_str()),
            (Self::Instruction { .. } | Self::Data { .. }, Method::Get) | (Self::Provider, _) => exact(provider?),
            (Self::Robot { .. }, _) => ReceiveIdPolicy::Empty,
            (Self::Device { .. }, _) => ReceiveIdPolicy::Any,
        })
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())?;
        match self {
            Self::Instruction { suite } | Self::Data { suite } => write!(f, " {suite}"),
            Self::Customized { suite, corp } => write!(f, " {suite} {corp}"),
            Self::Provider => Ok(()),
            Self::Robot { name } | Self::Device { name } => write!(f, " {name}"),
        }
    }
}
