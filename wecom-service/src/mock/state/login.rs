//! Who is at the door: login codes of every kind, user tickets, JS tickets and registration codes.

use std::collections::BTreeMap;

use super::mint::Mint;
use crate::mock::ask::{Refusal, refuse};

/// Seconds a login code is good for.
const CODE_LIFE: i64 = 300;
/// Seconds a user_ticket is good for.
pub(crate) const USER_TICKET_LIFE: i64 = 1800;
/// Seconds a JS ticket is good for.
const JS_TICKET_LIFE: i64 = 7200;

/// Where a login code is redeemed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Door {
    /// The page of a suite's app: getuserinfo3rd.
    Suite(String),
    /// The page of a corp's own or customized app: getuserinfo.
    App,
    /// The provider's website: get_login_info.
    Provider,
    /// The mini program of a suite: jscode2session.
    MiniProgram(String),
}

/// The member behind a code.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    /// The corp, by its encrypted id.
    pub(crate) corp: String,
    /// The member.
    pub(crate) userid: String,
    /// Whether the member agreed to show private details.
    pub(crate) private: bool,
}

#[derive(Debug)]
struct LoginCode {
    door: Door,
    visitor: Visitor,
    expires: i64,
    used: bool,
}

/// A corp that is being registered through a promotion package.
#[derive(Debug, Clone)]
pub(crate) struct Registration {
    /// The package.
    pub(crate) template: String,
    /// What the provider gave along.
    pub(crate) state: Option<String>,
    /// The corp that came of it.
    pub(crate) corp: Option<String>,
    /// When the code was made.
    pub(crate) made: i64,
}

/// Login codes and what they buy.
#[derive(Debug, Default)]
pub(crate) struct Logins {
    codes: BTreeMap<String, LoginCode>,
    tickets: BTreeMap<String, (Visitor, i64)>,
    js_tickets: BTreeMap<String, (String, i64)>,
    /// Registrations by register_code.
    pub(crate) registrations: BTreeMap<String, Registration>,
}

impl Logins {
    /// Makes a code for a visitor at a door.
    pub(crate) fn code(&mut self, mint: &mut Mint, door: Door, visitor: Visitor, now: i64) -> String {
        let value = mint.secret("oauth_code", 96);
        self.codes.insert(value.clone(), LoginCode { door, visitor, expires: now + CODE_LIFE, used: false });
        value
    }

    /// Redeems a code at the door it was made for, once.
    pub(crate) fn redeem(&mut self, door: &Door, code: &str, now: i64) -> Result<Visitor, Refusal> {
        let found = self.codes.get_mut(code).filter(|found| found.door == *door);
        let found = found.ok_or_else(|| refuse(40029, "no such code here"))?;
        if found.used {
            return Err(refuse(42022, ""));
        }
        if found.expires <= now {
            return Err(refuse(40029, "the code expired"));
        }
        found.used = true;
        Ok(found.visitor.clone())
    }

    /// Makes a user_ticket.
    pub(crate) fn user_ticket(&mut self, mint: &mut Mint, visitor: Visitor, now: i64) -> String {
        let value = mint.secret("user_ticket", 96);
        self.tickets.insert(value.clone(), (visitor, now + USER_TICKET_LIFE));
        value
    }

    /// The member behind a user_ticket.
    pub(crate) fn by_ticket(&self, ticket: &str, now: i64) -> Result<&Visitor, Refusal> {
        match self.tickets.get(ticket) {
            Some((_, expires)) if *expires <= now => Err(refuse(84014, "")),
            Some((visitor, _)) => Ok(visitor),
            None => Err(refuse(84015, "")),
        }
    }

    /// The JS ticket of `whose`, repeated while it lives: value and seconds left.
    pub(crate) fn js_ticket(&mut self, mint: &mut Mint, whose: String, now: i64) -> (String, i64) {
        let known = self.js_tickets.get(&whose).filter(|(_, expires)| *expires > now).cloned();
        let (value, expires) = known.unwrap_or_else(|| (mint.secret("ticket", 86), now + JS_TICKET_LIFE));
        self.js_tickets.insert(whose, (value.clone(), expires));
        (value, expires - now)
    }
}
