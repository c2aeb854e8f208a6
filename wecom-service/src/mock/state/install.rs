//! Installation: suite tickets, pre-auth codes, auth codes, links, and the authorisations they end in.

use std::collections::BTreeMap;

use super::World;
use super::mint::Mint;
use super::tokens::{AppKey, Owner};
use crate::mock::ask::{Refusal, refuse};

/// Seconds a suite_ticket is good for.
pub(crate) const TICKET_LIFE: i64 = 1800;
/// Seconds a pre_auth_code is good for.
pub(crate) const PRE_AUTH_LIFE: i64 = 1200;
/// Seconds an auth_code is good for.
pub(crate) const AUTH_CODE_LIFE: i64 = 600;
/// Seconds a link of get_customized_auth_url is good for.
pub(crate) const LINK_LIFE: i64 = 864_000;
/// Seconds of trial after the first installation.
const TRIAL: i64 = 90 * 86_400;

/// An installation session.
#[derive(Debug)]
pub(crate) struct Session {
    suite: String,
    expires: i64,
    /// 0 formal, 1 test.
    pub(crate) auth_type: i64,
}

/// A link that authorises templates.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) templates: Vec<String>,
    pub(crate) state: String,
    pub(crate) expires: i64,
}

#[derive(Debug)]
struct AuthCode {
    suite: String,
    corp: String,
    state: Option<String>,
    expires: i64,
    used: bool,
    /// Whether redeeming it replaces the permanent code.
    resets: bool,
}

/// The authorisation of one suite by one corp.
#[derive(Debug, Clone)]
pub(crate) struct Install {
    /// The app's number in the corp.
    pub(crate) agent: i64,
    /// The permanent code, once it was bought and as long as it is good.
    pub(crate) permanent_code: Option<String>,
    /// Whether the app is installed.
    pub(crate) live: bool,
    /// What the corp grants.
    pub(crate) permissions: Vec<String>,
    /// When the corp first installed the app.
    pub(crate) first: i64,
}

impl Install {
    /// Begin and end of the trial.
    pub(crate) fn trial(&self) -> (i64, i64) {
        (self.first, self.first + TRIAL)
    }
}

/// What a redeemed auth code was for.
#[derive(Debug)]
pub(crate) struct Redeemed {
    /// The corp.
    pub(crate) corp: String,
    /// The state of the link.
    pub(crate) state: Option<String>,
    /// The authorisation.
    pub(crate) install: Install,
}

/// Tickets, codes, links and authorisations.
#[derive(Debug, Default)]
pub(crate) struct Installs {
    tickets: BTreeMap<String, Vec<(String, i64)>>,
    /// Sessions by pre_auth_code.
    sessions: BTreeMap<String, Session>,
    /// Links by url.
    pub(crate) links: BTreeMap<String, Link>,
    codes: BTreeMap<String, AuthCode>,
    authorised: BTreeMap<(String, String), Install>,
    next_agent: i64,
}

impl Installs {
    /// Makes a ticket for the suite.
    pub(crate) fn ticket(&mut self, mint: &mut Mint, suite: &str, now: i64) -> String {
        let value = mint.secret("suite_ticket", 64);
        let tickets = self.tickets.entry(suite.to_owned()).or_default();
        tickets.retain(|(_, pushed)| now - pushed < TICKET_LIFE);
        tickets.push((value.clone(), now));
        value
    }

    /// Whether the ticket is one of the suite's and not too old.
    pub(crate) fn ticket_is_good(&self, suite: &str, ticket: &str, now: i64) -> bool {
        let tickets = self.tickets.get(suite).map(Vec::as_slice).unwrap_or_default();
        tickets.iter().any(|(value, pushed)| value == ticket && now - pushed < TICKET_LIFE)
    }

    /// Opens an installation session.
    pub(crate) fn open_session(&mut self, mint: &mut Mint, suite: &str, now: i64) -> String {
        let code = mint.secret("pre_auth_code", 128);
        self.sessions.insert(code.clone(), Session { suite: suite.to_owned(), expires: now + PRE_AUTH_LIFE, auth_type: 0 });
        code
    }

    /// The session of the suite behind a pre_auth_code.
    pub(crate) fn session(&mut self, suite: &str, code: &str, now: i64) -> Result<&mut Session, Refusal> {
        match self.sessions.get_mut(code) {
            Some(session) if session.suite != suite => Err(refuse(40077, "the code is of another suite")),
            Some(session) if session.expires <= now => Err(refuse(42007, "")),
            Some(session) => Ok(session),
            None => Err(refuse(40077, "")),
        }
    }

    /// The authorisation of the suite by the corp, if there ever was one.
    pub(crate) fn get(&self, suite: &str, corp: &str) -> Option<&Install> {
        self.authorised.get(&(suite.to_owned(), corp.to_owned()))
    }

    /// The authorisation, to change.
    pub(crate) fn get_mut(&mut self, suite: &str, corp: &str) -> Option<&mut Install> {
        self.authorised.get_mut(&(suite.to_owned(), corp.to_owned()))
    }

    /// Every authorisation that is in force: suite, corp and what it is.
    pub(crate) fn live(&self) -> impl Iterator<Item = (&str, &str, &Install)> {
        let live = self.authorised.iter().filter(|(_, install)| install.live);
        live.map(|((suite, corp), install)| (suite.as_str(), corp.as_str(), install))
    }

    /// Whether the corp has any app of the provider.
    pub(crate) fn corp_has_app(&self, corp: &str) -> bool {
        self.live().any(|(_, of, _)| of == corp)
    }

    /// The authorisation that this permanent code proves.
    pub(crate) fn proven(&self, suite: &str, corp: &str, permanent_code: &str) -> Result<&Install, Refusal> {
        let install = self.get(suite, corp).filter(|install| install.live);
        let install = install.ok_or_else(|| refuse(40084, "the corp has not authorised the suite, or cancelled"))?;
        if install.permanent_code.as_deref() == Some(permanent_code) { Ok(install) } else { Err(refuse(40084, "")) }
    }

    /// The customized app of the corp whose secret this permanent code is.
    pub(crate) fn app_by_code(&self, corp: &str, permanent_code: &str) -> Option<AppKey> {
        let mut live = self.live().filter(|(_, of, _)| *of == corp);
        let (suite, corp, install) = live.find(|(_, _, install)| install.permanent_code.as_deref() == Some(permanent_code))?;
        Some(AppKey { corp: corp.to_owned(), suite: Some(suite.to_owned()), agent: install.agent })
    }

    /// The corp installs the suite: its app exists, and an auth code is made.
    fn authorise(
        &mut self,
        mint: &mut Mint,
        suite: &str,
        corp: &str,
        grants: &[String],
        state: Option<&str>,
        now: i64,
    ) -> String {
        let key = (suite.to_owned(), corp.to_owned());
        let next_agent = &mut self.next_agent;
        let install = self.authorised.entry(key).or_insert_with(|| {
            *next_agent += 1;
            Install { agent: 1_000_000 + *next_agent, permanent_code: None, live: true, permissions: Vec::new(), first: now }
        });
        install.live = true;
        install.permissions = grants.to_vec();
        self.code(mint, suite, corp, state, false, now)
    }

    fn code(&mut self, mint: &mut Mint, suite: &str, corp: &str, state: Option<&str>, resets: bool, now: i64) -> String {
        let value = mint.secret("auth_code", 96);
        let (suite, corp, state) = (suite.to_owned(), corp.to_owned(), state.map(str::to_owned));
        let code = AuthCode { suite, corp, state, expires: now + AUTH_CODE_LIFE, used: false, resets };
        self.codes.insert(value.clone(), code);
        value
    }
}

impl World {
    /// The corp installs the suite; the answer is the auth code.
    pub(crate) fn authorise(&mut self, suite: &str, corp: &str, state: Option<&str>) -> Result<String, Refusal> {
        let grants = self.parties.suite(suite)?.permissions.clone();
        self.parties.corp(corp)?;
        let now = self.now();
        Ok(self.installs.authorise(&mut self.mint, suite, corp, &grants, state, now))
    }

    /// Someone asks for a new permanent code in the console; the answer is the auth code that buys it.
    pub(crate) fn reset_code(&mut self, suite: &str, corp: &str) -> Result<String, Refusal> {
        let now = self.now();
        if !self.installs.get(suite, corp).is_some_and(|install| install.live) {
            return Err(refuse(40084, "the corp has not authorised the suite"));
        }
        Ok(self.installs.code(&mut self.mint, suite, corp, None, true, now))
    }

    /// Redeems an auth code, once.
    pub(crate) fn redeem(&mut self, suite: &str, code: &str) -> Result<Redeemed, Refusal> {
        let now = self.now();
        let found = self.installs.codes.get_mut(code).filter(|found| found.suite == suite);
        let found = found.ok_or_else(|| refuse(40078, "no such code for this suite"))?;
        if found.used || found.expires <= now {
            return Err(refuse(40078, if found.used { "the code was used" } else { "the code expired" }));
        }
        found.used = true;
        let (corp, state, resets) = (found.corp.clone(), found.state.clone(), found.resets);
        let install = self.installs.get_mut(suite, &corp).filter(|install| install.live);
        let install = install.ok_or_else(|| refuse(40078, "the corp cancelled the authorisation"))?;
        if resets || install.permanent_code.is_none() {
            install.permanent_code = Some(self.mint.secret("permanent_code", 64));
        }
        let install = install.clone();
        if resets {
            self.revoke_app(suite, &corp);
        }
        Ok(Redeemed { corp, state, install })
    }

    /// The corp removes the app: its permanent code and its tokens are dead.
    pub(crate) fn cancel(&mut self, suite: &str, corp: &str) -> Result<(), Refusal> {
        let install = self.installs.get_mut(suite, corp).filter(|install| install.live);
        let install = install.ok_or_else(|| refuse(40084, "the corp has not authorised the suite"))?;
        install.live = false;
        install.permanent_code = None;
        self.revoke_app(suite, corp);
        Ok(())
    }

    /// The token of an app in a corp: value and seconds left.
    pub(crate) fn app_token(&mut self, app: AppKey) -> (String, i64) {
        self.token("access_token", &Owner::App(app), 7200)
    }

    fn revoke_app(&mut self, suite: &str, corp: &str) {
        self.tokens
            .revoke(|_, owner| matches!(owner, Owner::App(app) if app.corp == corp && app.suite.as_deref() == Some(suite)));
    }
}
