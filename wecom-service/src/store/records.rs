//! The typed records on top of a [`Store`]: what stands under which key, and which writes race with which.

use std::sync::Arc;
use std::time::Duration;

use super::{Authorization, AuthorizationState, Entry, Guard, Lease, Store, StoreError};
use crate::clock::Clock;
use crate::error::Error;
use crate::generated::tokens::AUTH_CODE;
use crate::generated::types::PermanentCode;
use crate::token::{Fingerprint, Secret, TokenMeta};
use crate::wire::Timestamp;

/// The store and the clock, with the client's own records.
pub(crate) struct Records {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    /// Tells this client from others that share the store.
    owner: String,
}

/// How often a compare-and-swap is tried before the store is called broken.
const SWAPS: u32 = 16;

impl Records {
    pub(crate) fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock, owner: crate::random::hex::<16>() }
    }

    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// An entry that has not expired by the client's clock, which a store with a clock of its own may judge differently.
    async fn get(&self, key: &str) -> Result<Option<Entry>, Error> {
        Ok(self.store.get(key).await?.filter(|entry| !entry.has_expired(self.now())))
    }
}

/// Authorisations.
impl Records {
    pub(crate) async fn authorization(&self, suite: &str, corp: &str) -> Result<Option<Authorization>, Error> {
        let entry = self.get(&authorization_key(suite, corp)).await?;
        entry.map(|entry| read(&entry)).transpose()
    }

    /// All of a suite, cancelled ones included.
    pub(crate) async fn authorizations(&self, suite: &str) -> Result<Vec<Authorization>, Error> {
        let entries = self.store.scan(&authorization_key(suite, "")).await?;
        entries.iter().map(|(_, entry)| read(entry)).collect()
    }

    /// Whatever stood there: the newest permanent code is the only one that works.
    pub(crate) async fn save_authorization(&self, authorization: &mut Authorization) -> Result<(), Error> {
        authorization.updated = Timestamp::from(self.now());
        let key = authorization_key(authorization.suite_id.as_str(), authorization.corpid.as_str());
        self.store.put(&key, write(authorization)?, Guard::Always).await?;
        Ok(())
    }

    /// Leaves a tombstone without the permanent code, unless the corp has authorised again after `cancelled_at`. A corp that was
    /// never seen gets one too, so that it is known to have cancelled.
    pub(crate) async fn cancel(&self, suite: &str, corp: &str, cancelled_at: i64) -> Result<bool, Error> {
        let key = authorization_key(suite, corp);
        for _ in 0..SWAPS {
            let there = self.get(&key).await?;
            let mut tombstone = match &there {
                Some(entry) => read(entry)?,
                None => Authorization::new(suite, corp, ""),
            };
            if there.is_some() && (!tombstone.is_active() || tombstone.updated.get() > cancelled_at) {
                return Ok(false);
            }
            tombstone.permanent_code = PermanentCode::default();
            tombstone.state = AuthorizationState::Cancelled;
            tombstone.updated = Timestamp::from(self.now());
            let guard = there.as_ref().map_or(Guard::IfAbsent, |entry| Guard::IfEquals(entry.value.expose()));
            if self.store.put(&key, write(&tombstone)?, guard).await? {
                return Ok(true);
            }
        }
        Err(StoreError::new("an authorisation keeps changing while it is being cancelled").into())
    }
}

/// Auth codes that were exchanged, so that the redirect and the callback get the same answer.
impl Records {
    /// The corp that an auth code stood for.
    pub(crate) async fn redeemed(&self, suite: &str, code: &Fingerprint) -> Result<Option<String>, Error> {
        let entry = self.get(&redeemed_key(suite, code)).await?;
        Ok(entry.map(|entry| String::from_utf8_lossy(entry.value.expose()).into_owned()))
    }

    pub(crate) async fn put_redeemed(&self, suite: &str, code: &Fingerprint, corp: &str) -> Result<(), Error> {
        let entry = Entry::new(corp).expires_at(self.now().saturating_add(i64::from(AUTH_CODE.life.unwrap_or(600))));
        self.store.put(&redeemed_key(suite, code), entry, Guard::Always).await?;
        Ok(())
    }
}

/// Tickets that the platform pushes, by their kind and by whose they are.
impl Records {
    pub(crate) async fn ticket(&self, kind: &TokenMeta, of: &str) -> Result<Option<Secret>, Error> {
        Ok(self.get(&ticket_key(kind, of)).await?.map(|entry| Secret::from_bytes(entry.value.expose())))
    }

    /// Keeps the ticket with the greatest `timestamp`, and says whether this is it.
    pub(crate) async fn put_ticket(&self, kind: &TokenMeta, of: &str, ticket: &str, timestamp: i64) -> Result<bool, Error> {
        // A push may arrive late, and the two clocks may differ: the earlier one is safe.
        let issued = timestamp.min(self.now());
        let expires_at = issued.saturating_add(i64::from(kind.life.unwrap_or(1800)));
        let entry = Entry::new(ticket).version(timestamp).expires_at(expires_at);
        Ok(self.store.put(&ticket_key(kind, of), entry, Guard::IfNewer).await?)
    }
}

/// Tokens. Their value is the token itself, so that deleting "just that one" is the store's own compare-and-delete.
impl Records {
    pub(crate) async fn token(&self, key: &str) -> Result<Option<(Secret, i64)>, Error> {
        let entry = self.get(key).await?;
        Ok(entry.and_then(|entry| Some((Secret::from_bytes(entry.value.expose()), entry.expires_at?))))
    }

    /// `fence` keeps a fetcher that was too slow from covering the token of the one that came after it.
    pub(crate) async fn put_token(&self, key: &str, token: &Secret, expires_at: i64, fence: i64) -> Result<bool, Error> {
        let entry = Entry::new(token.expose()).version(fence).expires_at(expires_at);
        Ok(self.store.put(key, entry, Guard::IfNewer).await?)
    }

    pub(crate) async fn delete_token(&self, key: &str, token: &Secret) -> Result<bool, Error> {
        Ok(self.store.delete(key, Some(token.expose().as_bytes())).await?)
    }

    pub(crate) async fn delete_tokens(&self, prefix: &str) -> Result<(), Error> {
        for (key, _) in self.store.scan(prefix).await? {
            self.store.delete(&key, None).await?;
        }
        Ok(())
    }
}

/// Leases.
impl Records {
    pub(crate) async fn acquire(&self, what: &str, ttl: Duration) -> Result<Option<Lease>, Error> {
        Ok(self.store.acquire(&format!("wecom/lease/{what}"), &self.owner, ttl).await?)
    }

    /// A lease that cannot be given back runs out by itself.
    pub(crate) async fn release(&self, lease: &Lease) {
        if let Err(error) = self.store.release(lease).await {
            tracing::debug!(%error, "a lease could not be given back");
        }
    }
}

/// One part of a key: slashes separate the parts, so that no part may hold one.
pub(crate) fn key_part(part: &str) -> String {
    part.replace('%', "%25").replace('/', "%2F")
}

fn authorization_key(suite: &str, corp: &str) -> String {
    format!("wecom/authorization/{}/{}", key_part(suite), key_part(corp))
}

fn redeemed_key(suite: &str, code: &Fingerprint) -> String {
    format!("wecom/redeemed/{}/{code}", key_part(suite))
}

fn ticket_key(kind: &TokenMeta, of: &str) -> String {
    format!("wecom/{}/{}", kind.kind, key_part(of))
}

fn read(entry: &Entry) -> Result<Authorization, Error> {
    // The cause may quote the value, which is a secret.
    serde_json::from_slice(entry.value.expose()).map_err(|_| StoreError::new("a stored authorisation cannot be read").into())
}

fn write(authorization: &Authorization) -> Result<Entry, Error> {
    let bytes = serde_json::to_vec(authorization).map_err(|_| StoreError::new("an authorisation cannot be written"))?;
    Ok(Entry::new(bytes))
}
