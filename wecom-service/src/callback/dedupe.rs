//! Repeats: the platform pushes again what was not answered in time, and a push must not be handled twice for that.
//!
//! A push is *running* from when it is taken until it was handled, then *done*. Both marks stand in the store, so that a fleet
//! agrees; inside a process a repeat also sees how the run under way ends. A running mark is short-lived and renewed while its
//! holder lives: when an instance dies half-way, the platform's next push is handled elsewhere.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Place;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use crate::clock::Clock;
use crate::store::{Entry, Guard, Store, StoreError};

/// How long a running mark lasts unless it is renewed.
const LEASE: i64 = 15;
/// How often a running mark is renewed.
const RENEW: Duration = Duration::from_secs(5);
/// The platform's pushes of one event may span this many seconds.
const LEAST_KEEP: i64 = 60;
/// The value of a mark that says done.
const DONE: &[u8] = b"done";

/// Knows which pushes are running and which are done.
#[derive(Clone)]
pub(super) struct Ledger {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    /// How many seconds a push stays known after it was handled; `None` when every push is handled, repeated or not.
    keep: Option<i64>,
    running: Arc<Mutex<HashMap<String, watch::Receiver<Run>>>>,
}

/// Where a run in this process stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    UnderWay,
    Done,
    Failed,
}

/// What is known about a push.
pub(super) enum Push {
    /// It is the first, and the holder of the claim handles it.
    First(Claim),
    /// This process is handling it.
    Running(watch::Receiver<Run>),
    /// Another instance is handling it.
    RunningElsewhere,
    /// It was handled.
    Done,
}

impl Ledger {
    pub(super) fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, keep: Option<Duration>) -> Self {
        let keep = keep.map(|keep| i64::try_from(keep.as_secs()).unwrap_or(i64::MAX).max(LEAST_KEEP));
        Self { store, clock, keep, running: Arc::default() }
    }

    /// Takes a push, unless somebody has it or had it.
    pub(super) async fn take(&self, key: &str) -> Result<Push, StoreError> {
        if self.keep.is_none() {
            return Ok(Push::First(Claim { ledger: self.clone(), mark: None, outcome: watch::Sender::new(Run::UnderWay) }));
        }
        let claim = match self.take_here(key) {
            Ok(claim) => claim,
            Err(running) => return Ok(Push::Running(running)),
        };
        let first = claim.put(Guard::IfAbsent).await.inspect_err(|_| claim.end(Run::Failed))?;
        if first {
            return Ok(Push::First(claim));
        }
        let there = self.store.get(key).await.inspect_err(|_| claim.end(Run::Failed))?;
        let done = there.is_some_and(|entry| entry.value.expose() == DONE);
        claim.end(if done { Run::Done } else { Run::Failed });
        Ok(if done { Push::Done } else { Push::RunningElsewhere })
    }

    fn take_here(&self, key: &str) -> Result<Claim, watch::Receiver<Run>> {
        match self.running().entry(key.to_owned()) {
            Place::Occupied(there) => Err(there.get().clone()),
            Place::Vacant(place) => {
                let outcome = watch::Sender::new(Run::UnderWay);
                place.insert(outcome.subscribe());
                let mark = Mark { key: key.to_owned(), value: format!("running {}", crate::random::hex::<16>()) };
                Ok(Claim { ledger: self.clone(), mark: Some(mark), outcome })
            }
        }
    }

    fn running(&self) -> MutexGuard<'_, HashMap<String, watch::Receiver<Run>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn in_seconds(&self, seconds: i64) -> i64 {
        self.clock.now().saturating_add(seconds)
    }
}

/// The right, and the duty, to handle a push. One that is dropped counts as failed.
pub(super) struct Claim {
    ledger: Ledger,
    mark: Option<Mark>,
    outcome: watch::Sender<Run>,
}

/// What stands in the store while the push is being handled.
struct Mark {
    key: String,
    value: String,
}

impl Claim {
    /// It was handled: no repeat shall run.
    pub(super) async fn done(self) {
        if let (Some(mark), Some(keep)) = (&self.mark, self.ledger.keep) {
            let entry = Entry::new(DONE.to_vec()).expires_at(self.ledger.in_seconds(keep));
            // Always: even when the running mark was lost in between, the push has been handled now.
            settle(self.ledger.store.put(&mark.key, entry, Guard::Always)).await;
        }
        self.end(Run::Done);
    }

    /// It was not handled: a repeat shall run.
    pub(super) async fn release(self) {
        if let Some(mark) = &self.mark {
            settle(self.ledger.store.delete(&mark.key, Some(mark.value.as_bytes()))).await;
        }
        self.end(Run::Failed);
    }

    /// Does some work and renews the running mark meanwhile.
    pub(super) async fn hold<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        loop {
            match tokio::time::timeout(RENEW, &mut work).await {
                Ok(outcome) => return outcome,
                Err(_) => self.renew().await,
            }
        }
    }

    async fn renew(&self) {
        if let Some(mark) = &self.mark {
            settle(self.put(Guard::IfEquals(mark.value.as_bytes()))).await;
        }
    }

    async fn put(&self, guard: Guard<'_>) -> Result<bool, StoreError> {
        let Some(mark) = &self.mark else { return Ok(true) };
        let entry = Entry::new(mark.value.as_str()).expires_at(self.ledger.in_seconds(LEASE));
        self.ledger.store.put(&mark.key, entry, guard).await
    }

    /// Tells those who wait, and forgets the run.
    fn end(&self, run: Run) {
        if let Some(mark) = &self.mark {
            self.ledger.running().remove(&mark.key);
        }
        self.outcome.send_if_modified(|there| std::mem::replace(there, run) == Run::UnderWay);
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if *self.outcome.borrow() == Run::UnderWay {
            self.end(Run::Failed);
        }
    }
}

/// Writes a mark as well as it can be: one that cannot be written costs a second run at worst.
async fn settle(write: impl Future<Output = Result<bool, StoreError>>) {
    match tokio::time::timeout(RENEW, write).await {
        Ok(Ok(_)) => {}
        Ok(Err(error)) => tracing::warn!(%error, "the mark of a callback could not be written"),
        Err(_) => tracing::warn!("the mark of a callback could not be written in time"),
    }
}
