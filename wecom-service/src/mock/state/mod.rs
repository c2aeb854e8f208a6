//! The state of the offline platform: who exists, what was handed out, and what happened to it.
//!
//! Plain data behind one lock. Nothing here waits or knows HTTP; callbacks that a change sets off go into the outbox, and the
//! core sends them when the lock is free again.

pub(crate) mod hardware;
pub(crate) mod install;
pub(crate) mod license;
pub(crate) mod login;
pub(crate) mod mint;
pub(crate) mod outbox;
pub(crate) mod parties;
pub(crate) mod payments;
pub(crate) mod tokens;

use std::sync::Arc;

use crate::clock::Clock;

use install::Installs;
use license::Licences;
use login::Logins;
use mint::Mint;
use outbox::Push;
use parties::Parties;
use payments::Payments;
use tokens::{Owner, Tokens};

/// Everything the platform knows.
pub(crate) struct World {
    clock: Arc<dyn Clock>,
    /// Seconds that a control call has moved the time on.
    offset: i64,
    /// Makes tokens, codes and numbers.
    pub(crate) mint: Mint,
    /// The provider, its suites, and the corps.
    pub(crate) parties: Parties,
    /// Tokens that were handed out.
    pub(crate) tokens: Tokens,
    /// Tickets, auth codes and authorisations.
    pub(crate) installs: Installs,
    /// Login codes and what they buy.
    pub(crate) logins: Logins,
    /// Licence orders and seats.
    pub(crate) licences: Licences,
    /// What merchants have paid.
    pub(crate) payments: Payments,
    /// Callbacks to send.
    pub(crate) outbox: Vec<Push>,
}

impl World {
    pub(crate) fn new(clock: Arc<dyn Clock>, seed: u64, parties: Parties) -> Self {
        Self {
            clock,
            offset: 0,
            mint: Mint::new(seed),
            parties,
            tokens: Tokens::default(),
            installs: Installs::default(),
            logins: Logins::default(),
            licences: Licences::default(),
            payments: Payments::default(),
            outbox: Vec::new(),
        }
    }

    /// Seconds since 1970, as the platform sees it.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now().saturating_add(self.offset)
    }

    /// Moves the time on.
    pub(crate) fn advance(&mut self, seconds: i64) {
        self.offset = self.offset.saturating_add(seconds);
    }

    /// The owner's token of the kind: value and seconds left.
    pub(crate) fn token(&mut self, kind: &'static str, owner: &Owner, life: i64) -> (String, i64) {
        let now = self.now();
        self.tokens.issue(&mut self.mint, kind, owner, life, now)
    }
}
