//! The promises of a store, kept by the one in memory.

use std::time::Duration;

use wecom_service::store::{Entry, Guard};
use wecom_service::{ManualClock, MemoryStore, Store};

use crate::support::NOW;

fn store() -> (MemoryStore, ManualClock) {
    let clock = ManualClock::at(NOW);
    (MemoryStore::with_clock(clock.clone()), clock)
}

async fn value(store: &MemoryStore, key: &str) -> Option<String> {
    store.get(key).await.unwrap().map(|entry| String::from_utf8(entry.value.expose().to_vec()).unwrap())
}

#[tokio::test]
async fn guards_hold() {
    let (store, _) = store();
    let put =
        async |value: &str, version, guard: Guard<'_>| store.put("k", Entry::new(value).version(version), guard).await.unwrap();
    assert!(!put("x", 1, Guard::IfEquals(b"x")).await);
    assert!(put("a", 5, Guard::IfNewer).await);
    assert!(!put("b", 5, Guard::IfNewer).await);
    assert!(!put("b", 9, Guard::IfAbsent).await);
    assert!(!put("b", 9, Guard::IfEquals(b"z")).await);
    assert_eq!(value(&store, "k").await.as_deref(), Some("a"));
    assert!(put("b", 6, Guard::IfNewer).await);
    assert!(put("c", 1, Guard::IfEquals(b"b")).await);
    assert!(put("d", 0, Guard::Always).await);
    assert_eq!(value(&store, "k").await.as_deref(), Some("d"));
}

#[tokio::test]
async fn deleting_just_one_value_leaves_another_alone() {
    let (store, _) = store();
    store.put("k", Entry::new("new"), Guard::Always).await.unwrap();
    assert!(!store.delete("k", Some(b"old")).await.unwrap());
    assert!(store.delete("k", Some(b"new")).await.unwrap());
    assert!(!store.delete("k", None).await.unwrap());
}

#[tokio::test]
async fn what_has_expired_is_not_there() {
    let (store, clock) = store();
    store.put("k", Entry::new("a").version(9).expires_at(NOW + 10), Guard::Always).await.unwrap();
    clock.advance(9);
    assert!(value(&store, "k").await.is_some());
    clock.advance(1);
    assert!(value(&store, "k").await.is_none());
    assert!(store.scan("").await.unwrap().is_empty());
    assert!(store.put("k", Entry::new("b").version(1), Guard::IfNewer).await.unwrap(), "nothing there to be older than");
}

#[tokio::test]
async fn a_scan_finds_a_prefix_in_order() {
    let (store, _) = store();
    for key in ["a/2", "b/1", "a/1", "a"] {
        store.put(key, Entry::new(key), Guard::Always).await.unwrap();
    }
    let keys: Vec<_> = store.scan("a/").await.unwrap().into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["a/1", "a/2"]);
}

#[tokio::test]
async fn a_lease_is_held_by_one_and_fenced() {
    let (store, clock) = store();
    let ttl = Duration::from_secs(10);
    let first = store.acquire("k", "one", ttl).await.unwrap().unwrap();
    assert!(store.acquire("k", "two", ttl).await.unwrap().is_none());
    let again = store.acquire("k", "one", ttl).await.unwrap().unwrap();
    assert!(again.fence > first.fence);
    assert!(!store.release(&first).await.unwrap(), "it was renewed since");
    clock.advance(10);
    let other = store.acquire("k", "two", ttl).await.unwrap().unwrap();
    assert!(other.fence > again.fence);
    assert!(!store.release(&again).await.unwrap(), "the slow one must not give back what is no longer theirs");
    assert!(store.acquire("k", "three", ttl).await.unwrap().is_none());
    assert!(store.release(&other).await.unwrap());
    assert!(store.acquire("k", "three", ttl).await.unwrap().is_some());
}
