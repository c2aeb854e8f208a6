//! Several instances over one store: one purchase per token, and a dead instance blocks nobody.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use wecom_service::store::{Entry, Guard, Lease, StoreError, StoreFuture};
use wecom_service::{MemoryStore, ProviderAccessToken, Store};

use crate::support::*;

#[tokio::test]
async fn a_fleet_buys_a_token_once() {
    let (shop, gate) = (Arc::new(Shop::default()), Arc::new(Semaphore::new(0)));
    let held = Arc::clone(&gate);
    let server = Server::with(move |seen| {
        let (shop, gate) = (Arc::clone(&shop), Arc::clone(&held));
        async move {
            if seen.path == PROVIDER_TOKEN_PATH {
                gate.acquire().await.unwrap().forget();
            }
            shop.answer(&seen)
        }
    })
    .await;
    let store = MemoryStore::with_clock(clock());
    let calls: Vec<_> = (0..5)
        .map(|_| {
            let wecom = client(&server, &clock()).store(store.clone()).build().unwrap();
            tokio::spawn(async move { wecom.provider().send(ReadProvider::default()).await })
        })
        .collect();
    until(async || !server.seen().is_empty()).await;
    gate.add_permits(5);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1);
}

#[tokio::test]
async fn the_lease_of_a_dead_instance_runs_out() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let clock = clock();
    let store = MemoryStore::with_clock(clock.clone());
    let wecom = client(&server, &clock).store(store.clone()).build().unwrap();
    // Learn the name of the lease, then take it as an instance that dies before it has fetched.
    wecom.provider().token::<ProviderAccessToken>().await.unwrap();
    let (key, _) = store.scan("wecom/token/").await.unwrap().remove(0);
    store.delete(&key, None).await.unwrap();
    let ttl = Duration::from_secs(30);
    store.acquire(&format!("wecom/lease/{key}"), "the dead", ttl).await.unwrap().unwrap();

    let other = client(&server, &clock).store(store.clone()).build().unwrap();
    let waiting = tokio::spawn(async move { other.provider().token::<ProviderAccessToken>().await });
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1, "somebody else is at it");
    clock.advance(31);
    assert_eq!(waiting.await.unwrap().unwrap().expose(), "provider-token-2");
}

#[tokio::test]
async fn an_instance_with_a_dead_token_takes_the_new_one_of_another() {
    let shop = Shop::default();
    let server = Server::new(move |seen| match seen.query("provider_access_token") {
        "provider-token-1" => Reply::errcode(42001),
        _ => shop.answer(seen),
    })
    .await;
    let store = MemoryStore::with_clock(clock());
    let instance = || client(&server, &clock()).store(store.clone()).build().unwrap();
    let (one, two) = (instance(), instance());
    one.provider().token::<ProviderAccessToken>().await.unwrap();
    two.provider().token::<ProviderAccessToken>().await.unwrap();
    one.provider().send(ActProvider::default()).await.unwrap();
    two.provider().send(ActProvider::default()).await.unwrap();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_rejected_token_is_gone_from_the_store_even_when_no_other_can_be_had() {
    let shop = Shop::default();
    let server = Server::new(move |seen| match (seen.path.as_str(), shop.sell(seen)) {
        (PROVIDER_TOKEN_PATH, Some(Reply::Json(json))) if json["provider_access_token"] == "provider-token-1" => {
            Reply::Json(json)
        }
        (PROVIDER_TOKEN_PATH, _) => Reply::errcode(-1),
        _ => Reply::errcode(42001),
    })
    .await;
    let store = MemoryStore::with_clock(clock());
    let wecom = client(&server, &clock()).store(store.clone()).build().unwrap();
    let error = wecom.provider().send(ActProvider::default()).await.unwrap_err();
    assert_eq!(error.errcode().unwrap().get(), -1);
    assert!(store.scan("wecom/token/").await.unwrap().is_empty());
}

#[tokio::test]
async fn a_rejected_token_that_comes_back_in_the_store_is_not_taken() {
    let shop = Shop::default();
    let server = Server::new(move |seen| match seen.query("provider_access_token") {
        "provider-token-1" => Reply::errcode(42001),
        _ => shop.answer(seen),
    })
    .await;
    let stubborn = Stubborn(MemoryStore::with_clock(clock()));
    let wecom = client(&server, &clock()).store(stubborn).build().unwrap();
    wecom.provider().send(ActProvider::default()).await.unwrap();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2);
}

#[tokio::test]
async fn another_permanent_code_is_another_place_in_the_store() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let store = MemoryStore::with_clock(clock());
    let template = client(&server, &clock()).store(store.clone()).build().unwrap().suite(TEMPLATE).unwrap();
    let mut places = Vec::new();
    for code in [CODE, "another-5up3r", CODE] {
        template.set_permanent_code(CORP, code).await.unwrap();
        template.corp(CORP).send(ReadCorp::default()).await.unwrap();
        places.extend(store.scan("wecom/token/").await.unwrap().into_iter().map(|(key, _)| key));
    }
    assert_eq!(server.count(GETTOKEN_PATH), 3, "the tokens of a code that was replaced are deleted");
    assert!(places.len() == 3 && places[0] != places[1] && places[0] == places[2], "{places:?}");
}

/// A store that forgets to delete.
struct Stubborn(MemoryStore);

impl Store for Stubborn {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Entry>> {
        self.0.get(key)
    }
    fn put<'a>(&'a self, key: &'a str, entry: Entry, guard: Guard<'a>) -> StoreFuture<'a, bool> {
        self.0.put(key, entry, guard)
    }
    fn delete<'a>(&'a self, _: &'a str, _: Option<&'a [u8]>) -> StoreFuture<'a, bool> {
        Box::pin(async { Err(StoreError::new("read-only for a while")) })
    }
    fn scan<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Entry)>> {
        self.0.scan(prefix)
    }
    fn acquire<'a>(&'a self, key: &'a str, owner: &'a str, ttl: Duration) -> StoreFuture<'a, Option<Lease>> {
        self.0.acquire(key, owner, ttl)
    }
    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        self.0.release(lease)
    }
}
