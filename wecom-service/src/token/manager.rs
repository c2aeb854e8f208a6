//! The token manager: one fetch at a time per token, renewal ahead of time, compare-and-delete of rejected values, and memory
//! of what the platform has refused for good.
//!
//! A value is looked for in this process, then in the store, then bought. While one task buys it the others wait for their turn;
//! when it is dropped half-way the next in line takes over, and when it fails all who waited share the error. With a store that
//! several processes share, a lease keeps the fleet to one purchase as well.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use super::fetch::{Givens, Order, Plan};
use super::slot::{Live, Look, Slot};
use super::{Fingerprint, Secret, TokenMeta};
use crate::client::Core;
use crate::error::Error;
use crate::store::{Lease, key_part};

/// What tells one token in this process from all others. The holder's identity includes the fingerprint of its secret.
#[derive(Clone, PartialEq, Eq, Hash)]
struct SlotKey {
    kind: &'static str,
    identity: Arc<str>,
}

type Shard = RwLock<HashMap<SlotKey, Arc<Slot>>>;

/// All tokens of a client.
pub(crate) struct Tokens {
    shards: [Shard; 16],
    hasher: RandomState,
}

/// How long a fleet waits for the instance that fetches. It outlives the slowest fetch that is not given up.
const LEASE: Duration = Duration::from_secs(30);
/// How often the others look whether it has come.
const LEASE_LOOK: Duration = Duration::from_millis(100);
/// The life of a token whose answer and kind both say nothing.
const UNKNOWN_LIFE: i64 = 3600;

impl Tokens {
    pub(crate) fn new() -> Self {
        Self { shards: std::array::from_fn(|_| Shard::default()), hasher: RandomState::new() }
    }

    /// A value that serves now.
    pub(crate) async fn get(&self, core: &Core, kind: &'static TokenMeta) -> Result<Secret, Error> {
        if let Some(given) = core.holder.given() {
            return Ok(given);
        }
        if !kind.cached {
            return self.buy(core, kind, &Givens::new()).await;
        }
        let slot = self.slot(core, kind);
        match slot.look(core.now()) {
            Look::Fresh(value) => Ok(value),
            Look::Ageing(value) => {
                renew_behind(core, kind, slot);
                Ok(value)
            }
            Look::Nothing(seen) => {
                let _turn = slot.turn.lock().await;
                match slot.after_waiting(seen, core.now()) {
                    Some(outcome) => outcome,
                    None => obtain(core, kind, &slot).await,
                }
            }
        }
    }

    /// Buys a value that is not kept.
    pub(crate) async fn buy(&self, core: &Core, kind: &'static TokenMeta, givens: &Givens) -> Result<Secret, Error> {
        let plan = Plan::make(core, kind).await?;
        let order = plan.order(core, givens).await?;
        Ok(plan.buy(core, &order).await?.value)
    }

    /// Takes a value out of use that the platform has rejected. False when there is no way to get another one.
    pub(crate) async fn reject(&self, core: &Core, kind: &'static TokenMeta, value: &Secret) -> bool {
        if core.holder.given().is_some() || kind.sources.is_empty() {
            return false;
        }
        let Some(store_key) = self.slot(core, kind).reject(value) else {
            // Somebody else was told the same and was faster.
            return true;
        };
        tracing::debug!(kind = kind.kind, "the platform rejected a token");
        if let Err(error) = core.records().delete_token(&store_key, value).await {
            tracing::warn!(kind = kind.kind, %error, "a rejected token could not be deleted from the store");
        }
        true
    }

    /// Forgets all values of a holder, here and in the store, because its credentials have changed or are gone.
    pub(crate) async fn forget(&self, core: &Core) -> Result<(), Error> {
        for shard in &self.shards {
            let slots = shard.read().unwrap_or_else(PoisonError::into_inner);
            slots.iter().filter(|(key, _)| key.identity == core.holder.identity).for_each(|(_, slot)| slot.clear());
        }
        for kind in super::TOKENS.iter().filter(|kind| kind.cached && !kind.sources.is_empty()) {
            core.records().delete_tokens(&store_prefix(core, kind)).await?;
        }
        Ok(())
    }

    fn slot(&self, core: &Core, kind: &'static TokenMeta) -> Arc<Slot> {
        let key = SlotKey { kind: kind.kind, identity: Arc::clone(&core.holder.identity) };
        let shard = &self.shards[self.hasher.hash_one(&key) as usize % self.shards.len()];
        if let Some(slot) = shard.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(slot);
        }
        Arc::clone(shard.write().unwrap_or_else(PoisonError::into_inner).entry(key).or_default())
    }
}

/// Renews a token while the old one serves, in a task of its own. Without a runtime it is fetched when it has expired.
fn renew_behind(core: &Core, kind: &'static TokenMeta, slot: Arc<Slot>) {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
    let core = core.clone();
    runtime.spawn(async move {
        // Whoever holds the turn is fetching already.
        let Ok(_turn) = slot.turn.try_lock() else { return };
        if let Err(error) = obtain(&core, kind, &slot).await {
            tracing::warn!(kind = kind.kind, %error, "a token could not be renewed ahead of time; the old one still serves");
        }
    });
}

/// Gets another value from the store or the platform and puts it in use. The caller holds the turn.
async fn obtain(core: &Core, kind: &'static TokenMeta, slot: &Slot) -> Result<Secret, Error> {
    let outcome = obtain_live(core, kind, slot).await;
    match &outcome {
        Ok(live) => slot.install(live.clone()),
        Err(error) => slot.fail(error),
    }
    outcome.map(|live| live.value)
}

async fn obtain_live(core: &Core, kind: &'static TokenMeta, slot: &Slot) -> Result<Live, Error> {
    let plan = Plan::make(core, kind).await?;
    let key = store_key(core, kind, plan.lasting(core)?);
    if let Some(live) = from_store(core, kind, slot, &key).await? {
        return Ok(live);
    }
    let order = plan.order(core, &Givens::new()).await?;
    if let Some(refusal) = slot.refused(order.fingerprint, core.now()) {
        return Err(refusal);
    }
    let lease = match in_step_with_fleet(core, kind, slot, &key).await? {
        Step::Taken(live) => return Ok(live),
        Step::Lead(lease) => lease,
    };
    let outcome = purchase(core, kind, slot, &plan, &order, &key, lease.as_ref()).await;
    if let Some(lease) = &lease {
        core.records().release(lease).await;
    }
    outcome
}

/// What came of asking the fleet.
enum Step {
    /// Another instance has fetched it.
    Taken(Live),
    /// This instance fetches, if need be without a lease.
    Lead(Option<Lease>),
}

/// Takes the lease, or waits for the instance that has it. When that takes too long, fetching twice beats not fetching.
async fn in_step_with_fleet(core: &Core, kind: &'static TokenMeta, slot: &Slot, key: &str) -> Result<Step, Error> {
    let looks = LEASE.as_millis() / LEASE_LOOK.as_millis();
    for look in 0..looks {
        if let Some(lease) = core.records().acquire(key, LEASE).await? {
            // Between our look into the store and the lease, another instance may have fetched and given it back.
            return Ok(match from_store(core, kind, slot, key).await? {
                Some(live) => {
                    core.records().release(&lease).await;
                    Step::Taken(live)
                }
                None => Step::Lead(Some(lease)),
            });
        }
        if look == 0 {
            tracing::debug!(kind = kind.kind, "another instance fetches this token; waiting for it");
        }
        tokio::time::sleep(LEASE_LOOK).await;
        if let Some(live) = from_store(core, kind, slot, key).await? {
            return Ok(Step::Taken(live));
        }
    }
    Ok(Step::Lead(None))
}

async fn from_store(core: &Core, kind: &'static TokenMeta, slot: &Slot, key: &str) -> Result<Option<Live>, Error> {
    let found = core.records().token(key).await?.filter(|(value, expires_at)| slot.would_take(value, *expires_at));
    Ok(found.map(|(value, expires_at)| {
        let life = kind.life.map_or(UNKNOWN_LIFE, i64::from);
        let renew_at = expires_at.saturating_sub(life).saturating_add(renew_after(life));
        Live { value, expires_at, renew_at, store_key: key.to_owned() }
    }))
}

async fn purchase(
    core: &Core,
    kind: &'static TokenMeta,
    slot: &Slot,
    plan: &Plan,
    order: &Order,
    key: &str,
    lease: Option<&Lease>,
) -> Result<Live, Error> {
    // Its life counts from before it was asked for, so that a slow answer does not stretch it.
    let asked_at = core.now();
    let bought = plan.buy(core, order).await.inspect_err(|error| {
        if plan.is_refusal(kind, error) {
            let tuning = &core.config().tuning;
            slot.refuse(error, order.fingerprint, core.now(), seconds(tuning.refusal), seconds(tuning.longest_refusal));
        }
    })?;
    // An answer that does not say, or says nothing sensible, means the usual life: a value that dies early is replaced anyway.
    let life = bought.expires_in.filter(|life| *life > 0).or(kind.life.map(i64::from)).unwrap_or(UNKNOWN_LIFE);
    let expires_at = asked_at.saturating_add(life);
    let fence = lease.map_or(0, |lease| lease.fence);
    if let Err(error) = core.records().put_token(key, &bought.value, expires_at, fence).await {
        tracing::warn!(kind = kind.kind, %error, "a new token could not be stored; it serves in this process only");
    }
    let renew_at = asked_at.saturating_add(renew_after(life));
    Ok(Live { value: bought.value, expires_at, renew_at, store_key: key.to_owned() })
}

/// About 80 % of a life, spread so that a fleet and its many corps do not renew in the same second.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
fn renew_after(life: i64) -> i64 {
    (life as f64 * (0.77 + 0.06 * crate::random::fraction())) as i64
}

fn seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

/// All tokens of a kind and holder stand under this.
fn store_prefix(core: &Core, kind: &TokenMeta) -> String {
    format!("wecom/token/{}/{}/", key_part(kind.kind), core.holder.identity)
}

fn store_key(core: &Core, kind: &TokenMeta, lasting: Fingerprint) -> String {
    format!("{}{lasting}", store_prefix(core, kind))
}
