//! Tokens that are fetched once, renewed ahead of time, replaced when rejected, and never mixed up.

use std::sync::Arc;

use serde_json::json;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use wecom_service::{AccessToken, Authorization, ErrorKind, ProviderAccessToken, Store, WeCom};

use crate::support::*;

const READ: &str = "/cgi-bin/test/read";
const ACT: &str = "/cgi-bin/test/act";

/// A server that sells tokens and says that these ones are dead.
async fn rejecting(dead: &'static [&'static str], errcode: i64) -> (Server, WeCom) {
    let shop = Shop::default();
    let server = Server::new(move |seen| {
        let token = [seen.query("provider_access_token"), seen.query("suite_access_token"), seen.query("access_token")];
        if token.iter().any(|token| dead.contains(token)) { Reply::errcode(errcode) } else { shop.answer(seen) }
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    (server, wecom)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_callers_fetch_one_token() {
    let shop = Arc::new(Shop::default());
    let gate = Arc::new(Semaphore::new(0));
    let (server_gate, server_shop) = (Arc::clone(&gate), Arc::clone(&shop));
    let server = Server::with(move |seen| {
        let (gate, shop) = (Arc::clone(&server_gate), Arc::clone(&server_shop));
        async move {
            if seen.path == PROVIDER_TOKEN_PATH {
                gate.acquire().await.unwrap().forget();
            }
            shop.answer(&seen)
        }
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    let mut callers = JoinSet::new();
    for _ in 0..100 {
        let provider = wecom.provider();
        callers.spawn(async move { provider.send(ReadProvider::default()).await });
    }
    gate.add_permits(100);
    while let Some(done) = callers.join_next().await {
        done.unwrap().unwrap();
    }
    assert_eq!((server.count(PROVIDER_TOKEN_PATH), server.count(READ)), (1, 100));
    assert!(server.seen_at(READ).iter().all(|seen| seen.query("provider_access_token") == "provider-token-1"));
}

#[tokio::test]
async fn when_the_fetcher_is_dropped_another_takes_over() {
    let gate = Arc::new(Semaphore::new(0));
    let (arrived, gone) = (Arc::new(Semaphore::new(0)), Arc::clone(&gate));
    let arrival = Arc::clone(&arrived);
    let shop = Arc::new(Shop::default());
    let server = Server::with(move |seen| {
        let (gate, arrival, shop) = (Arc::clone(&gone), Arc::clone(&arrival), Arc::clone(&shop));
        async move {
            if seen.path == PROVIDER_TOKEN_PATH {
                arrival.add_permits(1);
                gate.acquire().await.unwrap().forget();
            }
            shop.answer(&seen)
        }
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    let (one, other) = (wecom.provider(), wecom.provider());
    let fetcher = tokio::spawn(async move { one.send(ReadProvider::default()).await });
    arrived.acquire().await.unwrap().forget();
    let waiter = tokio::spawn(async move { other.send(ReadProvider::default()).await });
    fetcher.abort();
    assert!(fetcher.await.unwrap_err().is_cancelled());
    gate.add_permits(2);
    waiter.await.unwrap().unwrap();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_token_is_renewed_while_the_old_one_serves() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let clock = clock();
    let wecom = client(&server, &clock).build().unwrap();
    let token = async || wecom.provider().token::<ProviderAccessToken>().await.unwrap();
    assert_eq!(token().await.expose(), "provider-token-1");
    clock.advance(5400);
    assert_eq!(token().await.expose(), "provider-token-1", "75 % of its life");
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1);
    clock.advance(700);
    assert_eq!(token().await.expose(), "provider-token-1", "85 %: the old one serves on");
    // The renewal runs behind; each look lets it move on.
    until(async || token().await.expose() != "provider-token-1").await;
    assert_eq!((token().await.expose(), server.count(PROVIDER_TOKEN_PATH)), ("provider-token-2", 2));
    clock.advance(7201);
    assert_eq!(token().await.expose(), "provider-token-3", "expired: nothing but a new one will do");
}

#[tokio::test]
async fn a_renewal_that_fails_leaves_the_old_token_in_use() {
    let shop = Shop::default();
    let server = Server::new(move |seen| match seen.path.as_str() {
        PROVIDER_TOKEN_PATH => match shop.sell(seen) {
            Some(Reply::Json(json)) if json["provider_access_token"] == "provider-token-1" => Reply::Json(json),
            _ => Reply::errcode(40001),
        },
        _ => shop.answer(seen),
    })
    .await;
    let clock = clock();
    let wecom = client(&server, &clock).build().unwrap();
    wecom.provider().send(ActProvider::default()).await.unwrap();
    clock.advance(6500);
    wecom.provider().send(ActProvider::default()).await.unwrap();
    until(async || server.count(PROVIDER_TOKEN_PATH) == 2).await;
    clock.advance(600);
    wecom.provider().send(ActProvider::default()).await.unwrap();
    clock.advance(101);
    let error = wecom.provider().send(ActProvider::default()).await.unwrap_err();
    assert_eq!(error.errcode().unwrap().get(), 40001);
    assert_eq!(server.count(ACT), 3);
}

#[tokio::test]
async fn a_rejected_token_is_replaced_and_the_call_repeated_once_even_one_that_acts() {
    let (server, wecom) = rejecting(&["provider-token-1"], 42001).await;
    wecom.provider().send(ActProvider::default()).await.unwrap();
    let tokens: Vec<_> = server.seen_at(ACT).iter().map(|seen| seen.query("provider_access_token").to_owned()).collect();
    assert_eq!(tokens, ["provider-token-1", "provider-token-2"]);
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_second_rejection_is_final() {
    let (server, wecom) = rejecting(&["provider-token-1", "provider-token-2"], 40014).await;
    let error = wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(error.errcode().unwrap().get(), 40014);
    assert_eq!((server.count(PROVIDER_TOKEN_PATH), server.count(READ)), (2, 2));
}

#[tokio::test]
async fn an_errcode_of_another_kind_of_token_rejects_nothing() {
    let (server, wecom) = rejecting(&["provider-token-1"], 42009).await;
    wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!((server.count(PROVIDER_TOKEN_PATH), server.count(READ)), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn callers_with_the_same_dead_token_fetch_one_new_one() {
    let (server, wecom) = rejecting(&["provider-token-1"], 42001).await;
    wecom.provider().token::<ProviderAccessToken>().await.unwrap();
    let mut callers = JoinSet::new();
    for _ in 0..20 {
        let provider = wecom.provider();
        callers.spawn(async move { provider.send(ActProvider::default()).await });
    }
    while let Some(done) = callers.join_next().await {
        done.unwrap().unwrap();
    }
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_token_outlives_the_client_in_the_store() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let (clock, store) = (clock(), wecom_service::MemoryStore::with_clock(clock()));
    let one = client(&server, &clock).store(store.clone()).build().unwrap();
    one.provider().send(ReadProvider::default()).await.unwrap();
    let two = client(&server, &clock).store(store.clone()).build().unwrap();
    two.provider().send(ReadProvider::default()).await.unwrap();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1);
    let other_secret = client(&server, &clock).provider(PROVIDER, "another-5up3r").store(store.clone()).build().unwrap();
    other_secret.provider().send(ReadProvider::default()).await.unwrap();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2, "another secret is another token");
    for (key, entry) in store.scan("").await.unwrap() {
        assert_no_secret(&format!("{key} {entry:?}"));
    }
}

#[tokio::test]
async fn a_token_is_bought_down_the_graph() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    wecom.put_suite_ticket(SUITE, TICKET, NOW).await.unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    suite.set_permanent_code(CORP, CODE).await.unwrap();
    suite.corp(CORP).jsapi_ticket().await.unwrap();
    suite.corp(CORP).jsapi_ticket().await.unwrap();
    let seen = server.seen();
    let paths: Vec<_> = seen.iter().map(|seen| seen.path.as_str()).collect();
    assert_eq!(paths, [SUITE_TOKEN_PATH, CORP_TOKEN_PATH, "/cgi-bin/get_jsapi_ticket"]);
    assert_eq!(seen[0].json(), json!({"suite_id": SUITE, "suite_secret": SUITE_SECRET, "suite_ticket": TICKET}));
    assert_eq!(seen[1].query("suite_access_token"), "suite-token-1");
    assert_eq!(seen[1].json(), json!({"auth_corpid": CORP, "permanent_code": CODE}));
    assert_eq!(seen[2].query("access_token"), "corp-token-1");
}

#[tokio::test]
async fn a_customized_app_needs_no_suite_token() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let template = wecom.suite(TEMPLATE).unwrap();
    template.set_permanent_code(CORP, CODE).await.unwrap();
    template.corp(CORP).send(ReadCorp::default()).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].path.as_str(), seen[0].query("corpid"), seen[0].query("corpsecret")), (GETTOKEN_PATH, CORP, CODE));
    assert_eq!(seen[1].query("access_token"), "own-token-1");
}

#[tokio::test]
async fn a_third_party_suite_may_have_a_customized_app() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    suite.set_authorization(Authorization::new(SUITE, CORP, CODE).customized(true)).await.unwrap();
    suite.corp(CORP).send(ReadCorp::default()).await.unwrap();
    assert_eq!(server.count(GETTOKEN_PATH), 1);
}

#[tokio::test]
async fn apps_of_one_corp_do_not_share_tokens() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let apps = [wecom.app("ww1", 1, "s1"), wecom.app("ww1", 2, "s2"), wecom.app("ww1", 1, "s3"), wecom.app("ww2", 1, "s1")];
    let mut tokens = Vec::new();
    for app in &apps {
        tokens.push(app.token::<AccessToken>().await.unwrap().expose().to_owned());
    }
    assert_eq!(tokens, ["own-token-1", "own-token-2", "own-token-3", "own-token-4"]);
    let again = wecom.app("ww1", 2, "s2").token::<AccessToken>().await.unwrap();
    assert_eq!(again.expose(), "own-token-2");
}

#[tokio::test]
async fn a_token_that_was_handed_over_cannot_be_replaced() {
    let (server, wecom) = rejecting(&["given-token-5up3r"], 40014).await;
    let scope = wecom.contact_sync(CORP, "given-token-5up3r");
    let error = scope.send(SetContacts::default()).await.unwrap_err();
    assert_eq!((error.errcode().unwrap().get(), server.seen().len()), (40014, 1));
    assert_no_secret(&format!("{scope:?} {error:?}"));
}

#[tokio::test]
async fn an_answer_that_does_not_say_how_long_means_the_usual_life() {
    for expires_in in [json!(null), json!(0), json!(""), json!("7200")] {
        let server = Server::new(move |seen| match seen.path.as_str() {
            PROVIDER_TOKEN_PATH => Reply::Json(json!({"provider_access_token": "t", "expires_in": expires_in})),
            _ => Reply::Json(json!({})),
        })
        .await;
        let clock = clock();
        let wecom = client(&server, &clock).build().unwrap();
        for (advance, fetches) in [(0, 1), (5000, 1), (2200, 2)] {
            clock.advance(advance);
            wecom.provider().send(ReadProvider::default()).await.unwrap();
            assert_eq!(server.count(PROVIDER_TOKEN_PATH), fetches);
        }
    }
}

#[tokio::test]
async fn an_answer_without_a_token_is_no_token() {
    let server = Server::new(|_| Reply::Json(json!({"errcode": 0, "provider_access_token": ""}))).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let error = wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.to_string(), "service.get_provider_token: the answer has no provider_access_token");
}
