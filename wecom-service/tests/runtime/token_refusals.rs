//! What cannot be had is not hammered: permanent refusals are remembered, missing tickets are not asked for.

use std::time::Duration;

use serde_json::json;
use wecom_service::{ErrorKind, WeCom};

use crate::support::*;

/// A server that refuses everything to do with tokens.
async fn refusing(errcode: i64) -> (Server, WeCom, wecom_service::ManualClock) {
    let server = Server::new(move |_| Reply::errcode(errcode)).await;
    let clock = clock();
    let wecom = client(&server, &clock).build().unwrap();
    (server, wecom, clock)
}

#[tokio::test]
async fn a_wrong_secret_is_tried_once_and_again_only_after_a_while() {
    let (server, wecom, clock) = refusing(40001).await;
    let provider = wecom.provider();
    for _ in 0..5 {
        let error = provider.send(ReadProvider::default()).await.unwrap_err();
        assert_eq!(error.to_string().split(':').next(), Some("service.get_provider_token"));
    }
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1);
    clock.advance(60);
    provider.send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2);
    clock.advance(60);
    provider.send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2, "remembered twice as long the second time");
    clock.advance(60);
    provider.send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 3);
}

#[tokio::test]
async fn how_long_is_configurable() {
    let server = Server::new(|_| Reply::errcode(40001)).await;
    let clock = clock();
    let seconds = Duration::from_secs;
    let wecom = client(&server, &clock).remember_refusals(seconds(5), seconds(5)).build().unwrap();
    for fetches in 1..4 {
        wecom.provider().send(ReadProvider::default()).await.unwrap_err();
        wecom.provider().send(ReadProvider::default()).await.unwrap_err();
        assert_eq!(server.count(PROVIDER_TOKEN_PATH), fetches);
        clock.advance(5);
    }
}

#[tokio::test]
async fn a_failure_that_passes_is_not_remembered() {
    let (server, wecom, _) = refusing(-1).await;
    wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 6, "three attempts each");
}

#[tokio::test]
async fn a_block_is_not_prolonged_by_asking_again() {
    let (server, wecom, clock) = refusing(45009).await;
    wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1);
    clock.advance(60);
    wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 2);
}

#[tokio::test]
async fn without_a_ticket_nothing_is_sent() {
    let (server, wecom, clock) = refusing(40085).await;
    let suite = wecom.suite(SUITE).unwrap();
    let error = suite.send(SetSuite::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable(), server.seen().len()), (ErrorKind::TicketUnavailable, true, 0));
    assert!(error.to_string().contains(SUITE), "{error}");

    wecom.put_suite_ticket(SUITE, TICKET, NOW).await.unwrap();
    clock.advance(1800);
    let error = suite.send(SetSuite::default()).await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::TicketUnavailable, 0), "half an hour old");
}

#[tokio::test]
async fn a_dead_ticket_is_refused_until_the_next_one_comes() {
    let (server, wecom, _) = refusing(40085).await;
    let suite = wecom.suite(SUITE).unwrap();
    wecom.put_suite_ticket(SUITE, TICKET, NOW).await.unwrap();
    for _ in 0..3 {
        assert_eq!(suite.send(SetSuite::default()).await.unwrap_err().errcode().unwrap().get(), 40085);
    }
    assert_eq!(server.count(SUITE_TOKEN_PATH), 1);
    assert!(wecom.put_suite_ticket(SUITE, "newer-5up3r", NOW + 1).await.unwrap());
    suite.send(SetSuite::default()).await.unwrap_err();
    assert_eq!(server.count(SUITE_TOKEN_PATH), 2);
}

#[tokio::test]
async fn the_ticket_with_the_greatest_timestamp_wins() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    assert!(wecom.put_suite_ticket(SUITE, "ticket-b", NOW - 10).await.unwrap());
    assert!(!wecom.put_suite_ticket(SUITE, "ticket-a", NOW - 600).await.unwrap(), "it came late");
    assert!(!wecom.put_suite_ticket(SUITE, "ticket-b", NOW - 10).await.unwrap(), "it came twice");
    wecom.suite(SUITE).unwrap().send(SetSuite::default()).await.unwrap();
    assert_eq!(server.seen()[0].json()["suite_ticket"], "ticket-b");
    assert_eq!(wecom.put_suite_ticket("ww_other", "t", NOW).await.unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn a_revoked_corp_is_not_asked_for_again() {
    let shop = Shop::default();
    let server = Server::new(move |seen| match seen.path.as_str() {
        CORP_TOKEN_PATH if seen.json()["permanent_code"] == CODE => Reply::errcode(41025),
        _ => shop.answer(seen),
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    wecom.put_suite_ticket(SUITE, TICKET, NOW).await.unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    suite.set_permanent_code(CORP, CODE).await.unwrap();
    for _ in 0..3 {
        let error = suite.corp(CORP).send(ReadCorp::default()).await.unwrap_err();
        assert!(error.is_revoked() && !error.is_retryable());
    }
    assert_eq!(server.count(CORP_TOKEN_PATH), 1);
    suite.set_permanent_code(CORP, "a-new-one").await.unwrap();
    suite.corp(CORP).send(ReadCorp::default()).await.unwrap();
}

#[tokio::test]
async fn a_corp_that_never_authorised_is_not_asked_for() {
    let (server, wecom, _) = refusing(41025).await;
    let suite = wecom.suite(SUITE).unwrap();
    let error = suite.corp("wpStranger").send(ReadCorp::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_revoked()), (ErrorKind::NotAuthorized, false));
    suite.set_permanent_code(CORP, CODE).await.unwrap();
    assert!(suite.revoke_locally(CORP).await.unwrap());
    let error = suite.corp(CORP).send(ReadCorp::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_revoked()), (ErrorKind::NotAuthorized, true));
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn those_who_waited_share_the_error() {
    let gate = std::sync::Arc::new(tokio::sync::Semaphore::new(0));
    let held = std::sync::Arc::clone(&gate);
    let server = Server::with(move |_| {
        let gate = std::sync::Arc::clone(&held);
        async move {
            gate.acquire().await.unwrap().forget();
            Reply::Json(json!({"errcode": 45033, "errmsg": "slow down", "provider_access_token": "late"}))
        }
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    let calls = (0..10).map(|_| {
        let provider = wecom.provider();
        tokio::spawn(async move { provider.send(ReadProvider::default()).await })
    });
    let calls: Vec<_> = calls.collect();
    // All ten run on this thread: once the server has seen the first one, the others wait for its turn to end.
    until(async || !server.seen().is_empty()).await;
    gate.add_permits(1);
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        let api = error.api().unwrap();
        assert_eq!(api.errcode.get(), 45033);
        assert!(api.extra.is_empty(), "nothing is kept of the answer to a call for a token");
    }
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1);
}

#[tokio::test]
async fn what_is_not_configured_is_said_in_words() {
    let wecom = WeCom::builder().build().unwrap();
    let error = wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains(".provider(corpid, secret)"), "{error}");
    assert_eq!(wecom.suite("ww_x").unwrap_err().to_string(), "suite ww_x is not configured: call WeCom::builder().suite(…)");
}
