//! Where durable things live: permanent codes, the newest suite_ticket, tokens, and the leases that keep a fleet in step.
//!
//! [`Store`] is a small trait over bytes, shaped so that memory, an embedded database and a network cache can all keep its
//! promises. [`MemoryStore`] is the default; the typed records on top of it are in `records`.

mod authorization;
mod memory;
mod records;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use zeroize::Zeroizing;

pub use authorization::{Authorization, AuthorizationState};
pub use memory::MemoryStore;
pub(crate) use records::{Records, key_part};

/// What every operation of a [`Store`] returns.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Keeps entries by key, with guarded writes and leases. All operations are atomic, also between processes that share the store.
///
/// Values are secrets: a store must not log them, and one on disk or on a network should protect them.
pub trait Store: Send + Sync + 'static {
    /// The entry under `key`, unless it has expired.
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Entry>>;

    /// Puts an entry under `key` if the guard allows it, and says whether it did. An expired entry counts as absent.
    fn put<'a>(&'a self, key: &'a str, entry: Entry, guard: Guard<'a>) -> StoreFuture<'a, bool>;

    /// Deletes the entry under `key`, or with `only` just that very value, and says whether it did.
    fn delete<'a>(&'a self, key: &'a str, only: Option<&'a [u8]>) -> StoreFuture<'a, bool>;

    /// All entries whose key starts with `prefix`, in ascending order of the key, without expired ones.
    fn scan<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Entry)>>;

    /// Takes the lease on `key` for `ttl`, unless another owner holds it. An owner that holds it already renews it.
    /// Each time it is taken its fence is greater than ever before on that key.
    fn acquire<'a>(&'a self, key: &'a str, owner: &'a str, ttl: Duration) -> StoreFuture<'a, Option<Lease>>;

    /// Gives a lease back, and says whether it was still held. A lease that somebody else has taken since is left alone.
    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool>;
}

/// One entry of a [`Store`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The value, a secret.
    pub value: SecretBytes,
    /// Orders entries under one key; see [`Guard::IfNewer`].
    pub version: i64,
    /// When it expires, in seconds since 1970; never when absent.
    pub expires_at: Option<i64>,
}

impl Entry {
    /// An entry of version 0 that never expires.
    pub fn new(value: impl Into<SecretBytes>) -> Self {
        Self { value: value.into(), version: 0, expires_at: None }
    }
    /// Sets the version.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = version;
        self
    }
    /// Sets when it expires, in seconds since 1970.
    #[must_use]
    pub fn expires_at(mut self, expires_at: i64) -> Self {
        self.expires_at = Some(expires_at);
        self
    }
    /// Whether it has expired at `now`.
    pub fn has_expired(&self, now: i64) -> bool {
        self.expires_at.is_some_and(|at| at <= now)
    }
}

/// What must hold for a [`Store::put`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Guard<'a> {
    /// Nothing.
    Always,
    /// There is no entry.
    IfAbsent,
    /// There is no entry, or its version is smaller than that of the new one.
    IfNewer,
    /// There is an entry and its value is this.
    IfEquals(&'a [u8]),
}

impl fmt::Debug for Guard<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Always => "Always",
            Self::IfAbsent => "IfAbsent",
            Self::IfNewer => "IfNewer",
            Self::IfEquals(_) => "IfEquals(***)",
        })
    }
}

/// The right to do something alone for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// What it is for.
    pub key: String,
    /// Who holds it.
    pub owner: String,
    /// Greater each time the lease is taken: a write that carries an older fence comes from a holder that was too slow.
    pub fence: i64,
}

/// Bytes that are never printed and are wiped from memory on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    /// The bytes themselves. Keep them out of logs.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for SecretBytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl From<&str> for SecretBytes {
    fn from(text: &str) -> Self {
        text.as_bytes().to_vec().into()
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretBytes(***)")
    }
}

/// A store failed. Its text must not hold any value.
#[derive(Debug)]
pub struct StoreError(Box<dyn StdError + Send + Sync>);

impl StoreError {
    /// Wraps what went wrong, an error or a sentence.
    pub fn new(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(error.into())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
