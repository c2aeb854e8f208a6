//! A store in memory: the default, for tests and for a single instance that may lose its permanent codes on restart.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Entry, Guard, Lease, Store, StoreFuture};
use crate::clock::{Clock, SystemClock};

/// Keeps everything in this process. Clones share their content.
#[derive(Clone)]
pub struct MemoryStore {
    shelf: Arc<Mutex<Shelf>>,
    clock: Arc<dyn Clock>,
}

#[derive(Default)]
struct Shelf {
    entries: BTreeMap<String, Entry>,
    leases: HashMap<String, Held>,
    fence: i64,
    puts: u32,
}

/// After how many puts the shelf is swept of what has expired.
const SWEEP_EVERY: u32 = 1024;

struct Held {
    owner: String,
    fence: i64,
    until: i64,
}

impl MemoryStore {
    /// An empty store by the system's clock.
    pub fn new() -> Self {
        Self::with_clock(SystemClock)
    }

    /// An empty store by another clock.
    pub fn with_clock(clock: impl Clock) -> Self {
        Self { shelf: Arc::default(), clock: Arc::new(clock) }
    }

    /// The shelf is consistent after every operation, so a panic elsewhere while it was locked does no harm.
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("entries", &self.shelf().entries.len()).finish_non_exhaustive()
    }
}

impl Shelf {
    fn live(&self, key: &str, now: i64) -> Option<&Entry> {
        self.entries.get(key).filter(|entry| !entry.has_expired(now))
    }

    fn put(&mut self, key: &str, entry: Entry, guard: Guard<'_>, now: i64) -> bool {
        let there = self.live(key, now);
        let allowed = match guard {
            Guard::Always => true,
            Guard::IfAbsent => there.is_none(),
            Guard::IfNewer => there.is_none_or(|there| there.version < entry.version),
            Guard::IfEquals(value) => there.is_some_and(|there| there.value.expose() == value),
        };
        if allowed {
            self.puts = self.puts.wrapping_add(1);
            if self.puts.is_multiple_of(SWEEP_EVERY) {
                self.entries.retain(|_, entry| !entry.has_expired(now));
            }
            self.entries.insert(key.to_owned(), entry);
        }
        allowed
    }

    fn delete(&mut self, key: &str, only: Option<&[u8]>, now: i64) -> bool {
        let there = self.live(key, now);
        let found = there.is_some_and(|there| only.is_none_or(|value| there.value.expose() == value));
        if found || there.is_none() {
            self.entries.remove(key);
        }
        found
    }

    fn scan(&self, prefix: &str, now: i64) -> Vec<(String, Entry)> {
        self.entries
            .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
            .take_while(|(key, _)| key.starts_with(prefix))
            .filter(|(_, entry)| !entry.has_expired(now))
            .map(|(key, entry)| (key.clone(), entry.clone()))
            .collect()
    }

    fn acquire(&mut self, key: &str, owner: &str, until: i64, now: i64) -> Option<Lease> {
        if self.leases.get(key).is_some_and(|held| held.owner != owner && held.until > now) {
            return None;
        }
        // One counter for all keys: it grows on each of them, and nothing needs to be kept for keys that nobody holds.
        self.fence += 1;
        let fence = self.fence;
        self.leases.retain(|_, held| held.until > now);
        self.leases.insert(key.to_owned(), Held { owner: owner.to_owned(), fence, until });
        Some(Lease { key: key.to_owned(), owner: owner.to_owned(), fence })
    }

    fn release(&mut self, lease: &Lease, now: i64) -> bool {
        let held = self.leases.get(&lease.key).filter(|held| held.owner == lease.owner && held.fence == lease.fence);
        let was_held = held.is_some_and(|held| held.until > now);
        if held.is_some() {
            self.leases.remove(&lease.key);
        }
        was_held
    }
}

impl Store for MemoryStore {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Entry>> {
        Box::pin(async move { Ok(self.shelf().live(key, self.clock.now()).cloned()) })
    }

    fn put<'a>(&'a self, key: &'a str, entry: Entry, guard: Guard<'a>) -> StoreFuture<'a, bool> {
        Box::pin(async move { Ok(self.shelf().put(key, entry, guard, self.clock.now())) })
    }

    fn delete<'a>(&'a self, key: &'a str, only: Option<&'a [u8]>) -> StoreFuture<'a, bool> {
        Box::pin(async move { Ok(self.shelf().delete(key, only, self.clock.now())) })
    }

    fn scan<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Entry)>> {
        Box::pin(async move { Ok(self.shelf().scan(prefix, self.clock.now())) })
    }

    fn acquire<'a>(&'a self, key: &'a str, owner: &'a str, ttl: Duration) -> StoreFuture<'a, Option<Lease>> {
        Box::pin(async move {
            let now = self.clock.now();
            let until = now.saturating_add(i64::try_from(ttl.as_secs().max(1)).unwrap_or(i64::MAX));
            Ok(self.shelf().acquire(key, owner, until, now))
        })
    }

    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        Box::pin(async move { Ok(self.shelf().release(lease, self.clock.now())) })
    }
}
