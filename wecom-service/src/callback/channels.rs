//! The channels that a receiver knows, with their keys and policies.

use std::collections::HashMap;
use std::fmt;

use super::{CallbackError, Channel, Crypto, ReceiveIdPolicy};
use crate::endpoint::Method;
use crate::generated::types::SuiteId;

/// Keys and policies by channel.
#[derive(Default)]
pub(super) struct Channels {
    /// The provider's corpid.
    pub(super) provider: Option<String>,
    /// Keys of one channel.
    pub(super) own: HashMap<Channel, Crypto>,
    /// Keys of all channels of a suite that have none of their own.
    pub(super) suites: HashMap<SuiteId, Crypto>,
    /// Policies that replace the preset ones.
    pub(super) policies: HashMap<Channel, Policies>,
}

/// Policies of a channel that replace the preset ones.
#[derive(Default)]
pub(super) struct Policies {
    pub(super) get: Option<ReceiveIdPolicy>,
    pub(super) post: Option<ReceiveIdPolicy>,
}

impl Policies {
    pub(super) fn place(&mut self, method: Method) -> &mut Option<ReceiveIdPolicy> {
        match method {
            Method::Get => &mut self.get,
            Method::Post => &mut self.post,
        }
    }
}

impl Channels {
    /// The keys of a channel.
    pub(super) fn crypto(&self, channel: &Channel) -> Result<&Crypto, CallbackError> {
        let own = self.own.get(channel);
        let found = own.or_else(|| channel.suite().and_then(|suite| self.suites.get(suite)));
        found.ok_or_else(|| CallbackError::UnknownChannel { channel: Box::new(channel.clone()) })
    }

    /// Checks whom a callback is meant for.
    pub(super) fn check_receive_id(
        &self,
        channel: &Channel,
        method: Method,
        receive_id: &str,
        to_user_name: Option<&str>,
    ) -> Result<(), CallbackError> {
        let accepted = match self.replaced(channel, method) {
            Some(policy) => policy.accepts(receive_id, to_user_name),
            None => channel
                .preset(method, self.provider.as_deref())
                .ok_or_else(|| CallbackError::NoProvider { channel: Box::new(channel.clone()) })?
                .accepts(receive_id, to_user_name),
        };
        if accepted {
            return Ok(());
        }
        Err(CallbackError::ReceiveId { channel: Box::new(channel.clone()), found: receive_id.into() })
    }

    fn replaced(&self, channel: &Channel, method: Method) -> Option<&ReceiveIdPolicy> {
        let policies = self.policies.get(channel)?;
        match method {
            Method::Get => policies.get.as_ref(),
            Method::Post => policies.post.as_ref(),
        }
    }
}

impl fmt::Debug for Channels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = self.own.keys().map(Channel::to_string);
        let mut names: Vec<_> = own.chain(self.suites.keys().map(|suite| format!("suite {suite}"))).collect();
        names.sort_unstable();
        f.debug_list().entries(names).finish()
    }
}
