//! The tokens that were handed out: whose they are, how long they live, and who was told that they died early.

use std::collections::HashMap;

use super::mint::Mint;

/// Whose token it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Owner {
    /// The provider.
    Provider,
    /// A suite.
    Suite(String),
    /// An app in a corp: of a suite, or the corp's own.
    App(AppKey),
    /// A corp that just registered; its contacts may be set up.
    ContactSync(String),
    /// A device model, by its id.
    DeviceModel(String),
    /// A device, by its serial number.
    Device(String),
    /// A group robot, by its key.
    Robot(String),
}

/// An app in a corp.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct AppKey {
    /// The corp, by its encrypted id.
    pub(crate) corp: String,
    /// The suite, unless the app is the corp's own.
    pub(crate) suite: Option<String>,
    /// The app's number in the corp.
    pub(crate) agent: i64,
}

#[derive(Debug)]
struct Token {
    kind: &'static str,
    owner: Owner,
    expires: i64,
    revoked: bool,
}

/// What the platform says about a token value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Good.
    Live(Owner),
    /// Once good, now too old.
    Expired,
    /// Never issued, of another kind, or dead before its time.
    Invalid,
}

/// Every token that was handed out.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    issued: HashMap<String, Token>,
}

impl Tokens {
    /// The owner's living token of the kind, or a new one: value and seconds left. The platform repeats a token while it lives.
    pub(crate) fn issue(&mut self, mint: &mut Mint, kind: &'static str, owner: &Owner, life: i64, now: i64) -> (String, i64) {
        if let Some((value, token)) = self.issued.iter().find(|(_, token)| token.serves(kind, owner, now)) {
            return (value.clone(), token.expires - now);
        }
        self.forget(now);
        let value = mint.secret(kind, 214);
        self.issued.insert(value.clone(), Token { kind, owner: owner.clone(), expires: now + life, revoked: false });
        (value, life)
    }

    /// What the platform says about a value that is sent as a token of this kind.
    pub(crate) fn standing(&self, value: &str, kind: &str, now: i64) -> Standing {
        match self.issued.get(value) {
            Some(token) if token.kind != kind || token.revoked => Standing::Invalid,
            Some(token) if token.expires <= now => Standing::Expired,
            Some(token) => Standing::Live(token.owner.clone()),
            None => Standing::Invalid,
        }
    }

    /// Kills living tokens before their time; says how many.
    pub(crate) fn revoke(&mut self, dies: impl Fn(&str, &Owner) -> bool) -> usize {
        let mut count = 0;
        for token in self.issued.values_mut().filter(|token| !token.revoked && dies(token.kind, &token.owner)) {
            token.revoked = true;
            count += 1;
        }
        count
    }

    /// Kills one token by its value; says whether it lived.
    pub(crate) fn revoke_value(&mut self, value: &str) -> bool {
        self.issued.get_mut(value).is_some_and(|token| !std::mem::replace(&mut token.revoked, true))
    }

    /// How many tokens of each kind live.
    pub(crate) fn living(&self, now: i64) -> std::collections::BTreeMap<&'static str, usize> {
        let mut counts = std::collections::BTreeMap::new();
        for token in self.issued.values().filter(|token| !token.revoked && token.expires > now) {
            *counts.entry(token.kind).or_default() += 1;
        }
        counts
    }

    /// Drops what died more than a day ago, so that a mock that runs for weeks does not grow.
    fn forget(&mut self, now: i64) {
        self.issued.retain(|_, token| token.expires + 86_400 > now);
    }
}

impl Token {
    fn serves(&self, kind: &str, owner: &Owner, now: i64) -> bool {
        self.kind == kind && self.owner == *owner && self.expires > now && !self.revoked
    }
}
