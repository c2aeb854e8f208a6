//! Auth codes: exchanged once, stored before anybody is told, never lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::Semaphore;
use wecom_service::store::{Entry, Guard, Lease, StoreError, StoreFuture};
use wecom_service::{AppKind, Authorization, MemoryStore, Store, WeCom};

use crate::support::*;

const EXCHANGE: &str = "/cgi-bin/service/v2/get_permanent_code";
const AUTH_CODE: &str = "auth-code-5up3r";

fn exchanged() -> Value {
    json!({"permanent_code": CODE, "auth_corp_info": {"corpid": CORP, "corp_name": "Lantern Tea"}, "state": "spring"})
}

/// A server that exchanges each auth code once.
async fn server() -> Server {
    let (shop, used) = (Shop::default(), AtomicBool::new(false));
    Server::new(move |seen| match seen.path.as_str() {
        EXCHANGE if used.swap(true, Ordering::SeqCst) => Reply::errcode(40078),
        EXCHANGE => Reply::Json(exchanged()),
        _ => shop.answer(seen),
    })
    .await
}

async fn with_ticket(wecom: WeCom) -> WeCom {
    wecom.put_suite_ticket(SUITE, TICKET, NOW).await.unwrap();
    wecom.put_suite_ticket(TEMPLATE, TICKET, NOW).await.unwrap();
    wecom
}

#[tokio::test]
async fn an_auth_code_buys_an_authorisation_that_is_stored() {
    let server = server().await;
    let wecom = with_ticket(client(&server, &clock()).build().unwrap()).await;
    let suite = wecom.suite(SUITE).unwrap();
    let authorization = suite.authorize(AUTH_CODE).await.unwrap();
    assert_eq!((authorization.corpid.as_str(), authorization.corp_name.as_deref()), (CORP, Some("Lantern Tea")));
    assert_eq!((authorization.app_kind(), authorization.install_state.as_deref()), (AppKind::ThirdParty, Some("spring")));
    assert_eq!(server.seen_at(EXCHANGE)[0].json(), json!({"auth_code": AUTH_CODE}));
    assert_eq!(server.seen_at(EXCHANGE)[0].query("suite_access_token"), "suite-token-1");
    assert_eq!(suite.authorizations().await.unwrap().first(), Some(&authorization));
    assert_no_secret(&format!("{authorization:?}"));
    suite.corp(CORP).send(ReadCorp::default()).await.unwrap();
}

#[tokio::test]
async fn a_template_makes_customized_apps() {
    let server = server().await;
    let wecom = with_ticket(client(&server, &clock()).build().unwrap()).await;
    let template = wecom.suite(TEMPLATE).unwrap();
    assert_eq!(template.authorize(AUTH_CODE).await.unwrap().app_kind(), AppKind::Customized);
    template.corp(CORP).send(ReadCorp::default()).await.unwrap();
    assert_eq!(server.seen_at(GETTOKEN_PATH)[0].query("corpsecret"), CODE);
}

#[tokio::test]
async fn the_redirect_and_the_callback_get_the_same_answer() {
    let server = server().await;
    let wecom = with_ticket(client(&server, &clock()).build().unwrap()).await;
    let suite = wecom.suite(SUITE).unwrap();
    let (one, two) = tokio::join!(suite.authorize(AUTH_CODE), suite.authorize(AUTH_CODE));
    assert_eq!(one.unwrap(), two.unwrap());
    suite.authorize(AUTH_CODE).await.unwrap();
    assert_eq!(server.count(EXCHANGE), 1);
    let error = suite.authorize("another-5up3r").await.unwrap_err();
    assert_eq!(error.errcode().unwrap().get(), 40078);
    assert_no_secret(&format!("{error:?}"));
}

#[tokio::test]
async fn other_instances_learn_what_one_has_bought() {
    let server = server().await;
    let store = MemoryStore::with_clock(clock());
    let instance = || client(&server, &clock()).store(store.clone()).build().unwrap();
    let (one, two) = (with_ticket(instance()).await, instance());
    let (one, two) = (one.suite(SUITE).unwrap(), two.suite(SUITE).unwrap());
    let (one, two) = tokio::join!(one.authorize(AUTH_CODE), two.authorize(AUTH_CODE));
    assert_eq!((one.unwrap(), server.count(EXCHANGE)), (two.unwrap(), 1));
}

#[tokio::test]
async fn a_caller_that_hangs_up_does_not_lose_the_permanent_code() {
    let (shop, gate, arrived) = (Arc::new(Shop::default()), Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let (held, arrival) = (Arc::clone(&gate), Arc::clone(&arrived));
    let server = Server::with(move |seen| {
        let (shop, gate, arrival) = (Arc::clone(&shop), Arc::clone(&held), Arc::clone(&arrival));
        async move {
            if seen.path != EXCHANGE {
                return shop.answer(&seen);
            }
            arrival.add_permits(1);
            gate.acquire().await.unwrap().forget();
            Reply::Json(exchanged())
        }
    })
    .await;
    let wecom = with_ticket(client(&server, &clock()).build().unwrap()).await;
    let suite = wecom.suite(SUITE).unwrap();
    let handler = tokio::spawn({
        let suite = suite.clone();
        async move { suite.authorize(AUTH_CODE).await }
    });
    arrived.acquire().await.unwrap().forget();
    handler.abort();
    assert!(handler.await.unwrap_err().is_cancelled());
    gate.add_permits(1);
    assert_eq!(suite.authorize(AUTH_CODE).await.unwrap().corpid.as_str(), CORP);
    assert_eq!(server.count(EXCHANGE), 1);
}

#[tokio::test]
async fn a_store_that_fails_does_not_lose_the_permanent_code() {
    let server = server().await;
    let store = Flaky { store: MemoryStore::with_clock(clock()), failures: Arc::new(AtomicU32::new(3)) };
    let wecom = with_ticket(client(&server, &clock()).store(store).build().unwrap()).await;
    let suite = wecom.suite(SUITE).unwrap();
    let error = suite.authorize(AUTH_CODE).await.unwrap_err();
    assert_eq!(error.kind(), wecom_service::ErrorKind::Store);
    assert_eq!(suite.authorizations().await.unwrap(), []);
    suite.authorize(AUTH_CODE).await.unwrap();
    assert_eq!((suite.authorizations().await.unwrap().len(), server.count(EXCHANGE)), (1, 1));
}

#[tokio::test]
async fn an_exchange_that_may_have_happened_is_not_repeated() {
    let shop = Shop::default();
    let server = Server::new(move |seen| if seen.path == EXCHANGE { Reply::HangUp } else { shop.answer(seen) }).await;
    let wecom = with_ticket(client(&server, &clock()).build().unwrap()).await;
    let error = wecom.suite(SUITE).unwrap().authorize(AUTH_CODE).await.unwrap_err();
    assert_eq!((error.is_retryable(), server.count(EXCHANGE)), (false, 1));
}

#[tokio::test]
async fn a_cancellation_leaves_a_tombstone_and_no_secret() {
    let server = server().await;
    let (clock, store) = (clock(), MemoryStore::with_clock(clock()));
    let wecom = with_ticket(client(&server, &clock).store(store.clone()).build().unwrap()).await;
    let suite = wecom.suite(SUITE).unwrap();
    suite.authorize(AUTH_CODE).await.unwrap();
    suite.corp(CORP).send(ReadCorp::default()).await.unwrap();
    assert!(!suite.revoke_locally_as_of(CORP, NOW - 1).await.unwrap(), "it was cancelled before it was authorised again");
    assert!(suite.revoke_locally_as_of(CORP, NOW).await.unwrap());
    assert!(!suite.revoke_locally(CORP).await.unwrap(), "it is cancelled already");
    let tombstone = suite.authorization(CORP).await.unwrap().unwrap();
    assert!(!tombstone.is_active() && tombstone.permanent_code.is_empty());
    for (key, entry) in store.scan("").await.unwrap() {
        let value = String::from_utf8_lossy(entry.value.expose()).into_owned();
        assert!(!value.contains(CODE) && !value.contains("corp-token"), "{key} still holds a secret of the corp");
    }
    suite.set_authorization(Authorization::new(SUITE, CORP, "anew").agent_id(1_000_001)).await.unwrap();
    suite.corp(CORP).send(ReadCorp::default()).await.unwrap();
    assert_eq!(suite.corp(CORP).agent_id().await.unwrap().unwrap().get(), 1_000_001);
}

/// A store that fails to keep authorisations a few times.
struct Flaky {
    store: MemoryStore,
    failures: Arc<AtomicU32>,
}

impl Store for Flaky {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Entry>> {
        self.store.get(key)
    }
    fn put<'a>(&'a self, key: &'a str, entry: Entry, guard: Guard<'a>) -> StoreFuture<'a, bool> {
        let fails = key.contains("authorization")
            && self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        if fails { Box::pin(async { Err(StoreError::new("the disk is full")) }) } else { self.store.put(key, entry, guard) }
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
