//! Exchanging an auth code for a permanent code: the one purchase that cannot be repeated.
//!
//! The same code arrives by the redirect and by the callback, works once, and lives ten minutes. So one task at a time exchanges
//! a code, in a fleet as well; whoever comes later gets the same answer; and nobody is told before the code is in the store.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tracing::Instrument;

use super::fetch::{self, Givens, Plan};
use super::{Fingerprint, Secret};
use crate::client::Core;
use crate::error::{Error, ErrorKind, Fault};
use crate::generated::tokens::{AUTH_CODE, PERMANENT_CODE};
use crate::generated::types::AgentId;
use crate::store::{Authorization, Lease};
use crate::token::AppKind;

/// The auth codes that this process is exchanging or has exchanged lately.
#[derive(Default)]
pub(crate) struct Redemptions(Mutex<HashMap<Fingerprint, Redemption>>);

struct Redemption {
    since: i64,
    /// Whoever exchanges the code holds the lock.
    outcome: Arc<tokio::sync::Mutex<Outcome>>,
}

#[derive(Default)]
enum Outcome {
    #[default]
    Open,
    /// Bought, but the store would not take it: kept here, for there is no second one to be had.
    Unsaved(Authorization),
    Saved(Authorization),
}

/// How long other instances wait for the one that exchanges a code.
const LEASE: Duration = Duration::from_secs(30);
const LEASE_LOOK: Duration = Duration::from_millis(100);
/// How often a permanent code is offered to the store, and the pause in between.
const SAVES: u32 = 3;
const SAVE_PAUSE: Duration = Duration::from_millis(100);

impl Redemptions {
    fn outcome(&self, code: Fingerprint, now: i64) -> Arc<tokio::sync::Mutex<Outcome>> {
        let mut redemptions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let oldest = now.saturating_sub(AUTH_CODE.life.map_or(600, i64::from));
        redemptions.retain(|_, redemption| redemption.since > oldest);
        let redemption = redemptions.entry(code).or_insert_with(|| Redemption { since: now, outcome: Arc::default() });
        Arc::clone(&redemption.outcome)
    }
}

/// Exchanges an auth code of the suite that holds `core`, and stores what it buys.
pub(crate) async fn authorize(core: Core, code: Secret) -> Result<Authorization, Error> {
    // A web framework drops its handler when the browser or the platform hangs up. The exchange must not end there: between the
    // platform's answer and our store, the permanent code exists nowhere else.
    match tokio::runtime::Handle::try_current() {
        Ok(runtime) => runtime.spawn(redeem(core, code).in_current_span()).await.unwrap_or_else(|_| Err(cut_off())),
        Err(_) => redeem(core, code).await,
    }
}

fn cut_off() -> Error {
    let what = "the runtime was shut down while an auth code was being exchanged";
    Error::new(ErrorKind::Transport, None, Fault::Note(what.into()))
}

async fn redeem(core: Core, code: Secret) -> Result<Authorization, Error> {
    let suite = core.suite_id()?.to_owned();
    let print = Fingerprint::of([suite.as_str(), code.expose()]);
    let outcome = core.redemptions().outcome(print, core.now());
    let mut outcome = outcome.lock().await;
    if let Outcome::Open = &*outcome {
        *outcome = buy_or_learn(&core, &suite, &print, code).await?;
    }
    match &mut *outcome {
        Outcome::Saved(authorization) => Ok(authorization.clone()),
        Outcome::Unsaved(authorization) => {
            save(&core, authorization, &print).await?;
            let authorization = authorization.clone();
            *outcome = Outcome::Saved(authorization.clone());
            Ok(authorization)
        }
        Outcome::Open => Err(cut_off()),
    }
}

/// Learns from the store what another instance has bought, or buys it.
async fn buy_or_learn(core: &Core, suite: &str, print: &Fingerprint, code: Secret) -> Result<Outcome, Error> {
    let lease = match lead(core, suite, print).await? {
        Ok(known) => return Ok(Outcome::Saved(known)),
        Err(lease) => lease,
    };
    let bought = buy(core, suite, code).await;
    if let Some(lease) = &lease {
        core.records().release(lease).await;
    }
    match bought {
        Ok(authorization) => Ok(Outcome::Unsaved(authorization)),
        // Used already: perhaps by an instance that was faster than its lease.
        Err(error) if error.errcode().is_some_and(|errcode| AUTH_CODE.rejected_by.contains(&errcode.get())) => {
            known(core, suite, print).await?.map(Outcome::Saved).ok_or(error)
        }
        Err(error) => Err(error),
    }
}

async fn known(core: &Core, suite: &str, print: &Fingerprint) -> Result<Option<Authorization>, Error> {
    match core.records().redeemed(suite, print).await? {
        Some(corp) => core.records().authorization(suite, &corp).await,
        None => Ok(None),
    }
}

/// What another instance has bought, or the right to buy; without a lease when waiting for it takes too long.
async fn lead(core: &Core, suite: &str, print: &Fingerprint) -> Result<Result<Authorization, Option<Lease>>, Error> {
    let key = format!("redeem/{print}");
    for _ in 0..LEASE.as_millis() / LEASE_LOOK.as_millis() {
        let lease = core.records().acquire(&key, LEASE).await?;
        if let Some(known) = known(core, suite, print).await? {
            if let Some(lease) = &lease {
                core.records().release(lease).await;
            }
            return Ok(Ok(known));
        }
        if lease.is_some() {
            return Ok(Err(lease));
        }
        tokio::time::sleep(LEASE_LOOK).await;
    }
    Ok(Err(None))
}

async fn buy(core: &Core, suite: &str, code: Secret) -> Result<Authorization, Error> {
    let plan = Plan::make(core, &PERMANENT_CODE).await?;
    let order = plan.order(core, &Givens::from([(fetch::AUTH_CODE, code)])).await?;
    let bought = plan.buy(core, &order).await?;
    let text = |pointer: &str| bought.answer.pointer(pointer).and_then(Value::as_str).filter(|text| !text.is_empty());
    let Some(corpid) = text("/auth_corp_info/corpid") else {
        let fault = Fault::Note("the answer has no auth_corp_info.corpid".into());
        return Err(Error::new(ErrorKind::Decode, Some(plan.source.call), fault));
    };
    // After a reset the corp is known already, and the answer may say less than the one before.
    let before = core.records().authorization(suite, corpid).await.ok().flatten().unwrap_or_default();
    let mut authorization = Authorization::new(suite, corpid, bought.value.expose());
    let agent = |member: &str| bought.answer.pointer("/auth_info/agent/0").and_then(|agent| agent.get(member));
    authorization.agent_id = agent("agentid").and_then(Value::as_i64).map(AgentId::from).or(before.agent_id);
    authorization.customized = core.config().suite(suite)?.kind() == AppKind::Customized
        || before.customized
        || agent("is_customized_app").is_some_and(|flag| flag.as_bool().unwrap_or(flag.as_i64() == Some(1)));
    authorization.corp_name = text("/auth_corp_info/corp_name").map(str::to_owned).or(before.corp_name);
    authorization.install_state = text("/state").map(str::to_owned);
    Ok(authorization)
}

/// Stores what was bought, before anybody is told of it.
async fn save(core: &Core, authorization: &mut Authorization, print: &Fingerprint) -> Result<(), Error> {
    for left in (0..SAVES).rev() {
        match core.records().save_authorization(authorization).await {
            Ok(()) => break,
            Err(error) if left == 0 => return Err(error),
            Err(error) => {
                tracing::warn!(%error, "the store did not take a permanent code; trying again");
                tokio::time::sleep(SAVE_PAUSE).await;
            }
        }
    }
    // From here on the permanent code is safe, and what fails below costs no more than a call.
    let (suite, corp) = (authorization.suite_id.as_str(), authorization.corpid.as_str());
    if let Err(error) = core.records().put_redeemed(suite, print, corp).await {
        tracing::warn!(%error, "other instances cannot be told of an exchanged auth code");
    }
    forget_tokens(core, authorization).await;
    Ok(())
}

/// Tokens that an earlier permanent code bought are of no use any more.
pub(crate) async fn forget_tokens(core: &Core, authorization: &Authorization) {
    let corp = core.corp(&authorization.suite_id, &authorization.corpid);
    if let Err(error) = corp.tokens().forget(&corp).await {
        tracing::warn!(%error, "tokens of an earlier authorisation could not be deleted from the store");
    }
}
