//! A store that fails where a test wants it to.

use std::time::Duration;

use wecom_service::store::{Entry, Guard, Lease, MemoryStore, Store, StoreError, StoreFuture};

/// What a write comes to.
#[derive(Clone, Copy)]
pub enum Write {
    Works,
    Fails,
    Hangs,
}

/// A store in memory whose writes fail or hang, depending on their key.
pub struct Faulty {
    store: MemoryStore,
    write: fn(&str) -> Write,
}

impl Faulty {
    pub fn new(write: fn(&str) -> Write) -> Self {
        Self { store: MemoryStore::new(), write }
    }
}

impl Store for Faulty {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Entry>> {
        self.store.get(key)
    }
    fn put<'a>(&'a self, key: &'a str, entry: Entry, guard: Guard<'a>) -> StoreFuture<'a, bool> {
        match (self.write)(key) {
            Write::Works => self.store.put(key, entry, guard),
            Write::Fails => Box::pin(async { Err(StoreError::new("disk full")) }),
            Write::Hangs => Box::pin(std::future::pending()),
        }
    }
    fn delete<'a>(&'a self, key: &'a str, only: Option<&'a [u8]>) -> StoreFuture<'a, bool> {
        self.store.delete(key, only)
    }
    fn scan<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Entry)>> {
        self.store.scan(prefix)
    }
    fn acquire<'a>(&'a self, key: &'a str, owner: &'a str, ttl: Duration) -> StoreFuture<'a, Option<Lease>> {
        self.store.acquire(key, owner, ttl)
    }
    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        self.store.release(lease)
    }
}
