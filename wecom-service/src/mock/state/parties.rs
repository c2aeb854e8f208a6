//! Who exists: the provider, its suites, the corps with their members and own apps.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::hardware::Hardware;
use super::tokens::AppKey;
use crate::mock::ask::{Refusal, refuse};

/// Where callbacks go, and what signs and encrypts them.
#[derive(Clone)]
pub(crate) struct CallbackTarget {
    /// The URL; none until it is known.
    pub(crate) url: Option<String>,
    /// Signs.
    pub(crate) token: String,
    /// Encrypts.
    pub(crate) aes_key: String,
}

/// Who is told in JSON, by the name that the builder gave.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum JsonChannel {
    /// An intelligent robot.
    Robot(String),
    /// A hardware maker.
    Device(String),
}

impl JsonChannel {
    /// The robot of this name.
    pub(crate) fn robot(name: &str) -> Self {
        Self::Robot(name.to_owned())
    }

    /// The hardware maker of this name.
    pub(crate) fn device(name: &str) -> Self {
        Self::Device(name.to_owned())
    }
}

impl fmt::Display for JsonChannel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Robot(name) => write!(f, "the robot {name}"),
            Self::Device(name) => write!(f, "the hardware maker {name}"),
        }
    }
}

/// The provider.
pub(crate) struct Provider {
    /// Its corpid.
    pub(crate) corpid: String,
    /// Its secret.
    pub(crate) secret: String,
    /// Its prepaid balance in fen.
    pub(crate) balance: i64,
    /// The key of its cashier; without it signatures are not checked.
    pub(crate) paytool_secret: Option<String>,
    /// Where system events go.
    pub(crate) callback: Option<CallbackTarget>,
}

/// A suite, or a template of customized apps.
pub(crate) struct Suite {
    /// Its id.
    pub(crate) id: String,
    /// Its secret.
    pub(crate) secret: String,
    /// The name of its app.
    pub(crate) name: String,
    /// Whether it is a template of customized apps.
    pub(crate) customized: bool,
    /// What corps grant it.
    pub(crate) permissions: Vec<String>,
    /// Where its instruction events go.
    pub(crate) callback: Option<CallbackTarget>,
    /// The URL for data events, with the same token and key.
    pub(crate) data_url: Option<String>,
}

/// A corp.
pub(crate) struct Corp {
    /// Its plaintext id.
    pub(crate) corpid: String,
    /// Its id as the provider sees it.
    pub(crate) open_corpid: String,
    /// Its short name.
    pub(crate) name: String,
    /// Whether it is a test corp.
    pub(crate) test: bool,
    /// The admin who authorises.
    pub(crate) admin: String,
    /// Its members. Without any, every userid is taken for a member.
    pub(crate) members: BTreeSet<String>,
    /// Members who left.
    pub(crate) left: BTreeSet<String>,
    /// Its own apps: number and secret.
    pub(crate) own_apps: BTreeMap<i64, String>,
    /// The corp upstream of it, by its encrypted id.
    pub(crate) upstream: Option<String>,
}

impl Corp {
    /// Whether the userid is one of its members.
    pub(crate) fn has_member(&self, userid: &str) -> bool {
        !self.left.contains(userid) && (self.members.is_empty() || userid == self.admin || self.members.contains(userid))
    }
}

/// A WeChat Pay merchant.
pub(crate) struct Merchant {
    /// Its API key.
    pub(crate) key: String,
    /// The secret of the corp's payment app; without it `workwx_sign` is not checked.
    pub(crate) app_secret: Option<String>,
}

/// Who exists.
pub(crate) struct Parties {
    /// The provider.
    pub(crate) provider: Provider,
    /// Suites by id.
    pub(crate) suites: BTreeMap<String, Suite>,
    /// Corps by encrypted id.
    pub(crate) corps: BTreeMap<String, Corp>,
    /// Keys of group robots. Without any, every key is taken for one.
    pub(crate) robots: BTreeSet<String>,
    /// Callbacks of intelligent robots and hardware makers.
    pub(crate) json_callbacks: BTreeMap<JsonChannel, CallbackTarget>,
    /// Device models and devices.
    pub(crate) hardware: Hardware,
    /// WeChat Pay merchants by number. Without any, signatures of merchants are not checked and answers not signed.
    pub(crate) merchants: BTreeMap<String, Merchant>,
}

impl Parties {
    /// A corp by its encrypted id, which is case-sensitive.
    pub(crate) fn corp(&self, open_corpid: &str) -> Result<&Corp, Refusal> {
        self.corps.get(open_corpid).ok_or_else(|| refuse(40013, "no such corp, or not its encrypted id"))
    }

    /// A corp by either id; the plaintext one is not case-sensitive.
    pub(crate) fn corp_by_any(&self, corpid: &str) -> Result<&Corp, Refusal> {
        let plain = || self.corps.values().find(|corp| corp.corpid.eq_ignore_ascii_case(corpid));
        self.corps.get(corpid).or_else(plain).ok_or_else(|| refuse(40013, "no such corp"))
    }

    /// Whether there is a group robot with that key.
    pub(crate) fn has_robot(&self, key: &str) -> bool {
        self.robots.is_empty() || self.robots.contains(key)
    }

    /// The hardware maker that is told of a device model: the one of its name, or else the first.
    pub(crate) fn maker_of(&self, model_id: &str) -> Option<JsonChannel> {
        let makers = || self.json_callbacks.keys().filter(|channel| matches!(channel, JsonChannel::Device(_)));
        let own = JsonChannel::device(model_id);
        makers().find(|channel| **channel == own).or_else(|| makers().next()).cloned()
    }

    /// A suite by its id.
    pub(crate) fn suite(&self, suite: &str) -> Result<&Suite, Refusal> {
        self.suites.get(suite).ok_or_else(|| refuse(40083, "no such suite"))
    }

    /// The corp's own app with this secret.
    pub(crate) fn own_app(&self, corp: &Corp, secret: &str) -> Option<AppKey> {
        let (agent, _) = corp.own_apps.iter().find(|(_, known)| *known == secret)?;
        Some(AppKey { corp: corp.open_corpid.clone(), suite: None, agent: *agent })
    }
}
