//! What the receiver does by itself: tickets, installations, resets, removals, changes, and what they mean for later calls.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use wecom_service::callback::{Channel, Next, Receiver, ReceiverBuilder, Stage};
use wecom_service::store::{MemoryStore, Store};
use wecom_service::types::OpenCorpId;
use wecom_service::{ErrorKind, Event, ManualClock, Suite, WeCom, WeComBuilder};

use crate::kit::*;
use crate::stores::{Faulty, Write};
use crate::support::{self, CORP_TOKEN_PATH, GETTOKEN_PATH, ReadCorp, SUITE_TOKEN_PATH, Server, SetSuite, Shop};

const EXCHANGE: &str = "/cgi-bin/service/v2/get_permanent_code";
const READ: &str = "/cgi-bin/test/corp";

/// A platform that sells tokens and exchanges each auth code for `code-of-{auth_code}`, after `refusals` refusals with `errcode`.
async fn platform(refusals: usize, errcode: i64) -> Server {
    let (shop, refused) = (Shop::default(), AtomicUsize::new(0));
    Server::new(move |seen| {
        if seen.path != EXCHANGE {
            return shop.answer(seen);
        }
        if refused.fetch_add(1, Ordering::SeqCst) < refusals {
            return support::Reply::errcode(errcode);
        }
        let code = seen.json()["auth_code"].as_str().unwrap_or_default().to_owned();
        support::Reply::Json(json!({
            "permanent_code": format!("code-of-{code}"),
            "auth_corp_info": {"corpid": CORP, "corp_name": "Lantern Tea"},
        }))
    })
    .await
}

fn configured(builder: WeComBuilder, clock: &ManualClock) -> WeComBuilder {
    let suite = |id: &str| Suite::new(id, "suite-secret").callback(TOKEN, KEY);
    builder
        .provider(PROVIDER, "provider-secret")
        .provider_callback(TOKEN, KEY)
        .suite(suite(SUITE))
        .suite(suite(TEMPLATE))
        .clock(clock.clone())
}

/// A client of the platform that has a ticket of the suite and of the template.
async fn client(server: &Server, clock: &ManualClock) -> WeCom {
    let wecom = configured(support::client(server, clock), clock).build().unwrap();
    for suite in [SUITE, TEMPLATE] {
        assert!(wecom.put_suite_ticket(suite, "ticket", NOW).await.unwrap());
    }
    wecom
}

/// A receiver that does not answer before it is done, so that a slow machine changes nothing.
fn patient(wecom: &WeCom) -> ReceiverBuilder {
    wecom.receiver().ack_within(Duration::from_secs(600))
}

fn clock() -> ManualClock {
    ManualClock::at(NOW)
}

fn auth_event(info_type: &str, timestamp: i64, code: &str) -> String {
    info(info_type, timestamp, &format!("<AuthCode>{code}</AuthCode>"))
}

fn corp_event(info_type: &str, timestamp: i64) -> String {
    info(info_type, timestamp, &format!("<AuthCorpId>{CORP}</AuthCorpId>"))
}

/// Pushes an event of the suite or template, which has to be taken.
async fn received(receiver: &Receiver, suite: &str, message: &str) {
    let push = Push::to(suite, &message.replace(SUITE, suite));
    let reply = push.into(receiver, &Channel::instruction(suite)).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, "success"));
}

#[tokio::test]
async fn the_newest_ticket_counts_in_whatever_order_they_come() {
    let server = platform(0, 0).await;
    let wecom = configured(support::client(&server, &clock()), &clock()).build().unwrap();
    let receiver = patient(&wecom).build().unwrap();
    let ticket = |text: &str, timestamp| info("suite_ticket", timestamp, &format!("<SuiteTicket>{text}</SuiteTicket>"));
    let error = wecom.suite(SUITE).unwrap().send(SetSuite::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TicketUnavailable);
    received(&receiver, SUITE, &ticket("newer", NOW - 10)).await;
    received(&receiver, SUITE, &ticket("older", NOW - 600)).await;
    wecom.suite(SUITE).unwrap().send(SetSuite::default()).await.unwrap();
    assert_eq!(server.seen_at(SUITE_TOKEN_PATH)[0].json()["suite_ticket"], "newer");
}

#[tokio::test]
async fn an_installation_is_stored_before_the_handler_hears_of_it() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (client, log) = (wecom.clone(), Arc::clone(&seen));
    let handler = move |event: Event| {
        let (client, log) = (client.clone(), Arc::clone(&log));
        async move {
            let authorizations = client.suite(SUITE)?.authorizations().await?;
            log.lock().unwrap().push((event.name(), authorizations.len()));
            // It can be used at once.
            client.suite(SUITE)?.corp(CORP).send(ReadCorp::default()).await.map(drop)
        }
    };
    let receiver = patient(&wecom).handler(handler).build().unwrap();
    received(&receiver, SUITE, &auth_event("create_auth", NOW, "c1")).await;
    assert_eq!(*seen.lock().unwrap(), [("create_auth", 1)]);
    assert_eq!((server.count(EXCHANGE), server.count(READ)), (1, 1));
    assert_eq!(server.seen_at(CORP_TOKEN_PATH)[0].json()["permanent_code"], "code-of-c1");
}

#[tokio::test]
async fn one_code_by_both_roads_is_exchanged_once() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let receiver = patient(&wecom).build().unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    let pushed = auth_event("create_auth", NOW, "c1");
    let (redirect, ()) = tokio::join!(suite.authorize("c1"), received(&receiver, SUITE, &pushed));
    assert_eq!(redirect.unwrap().corpid, OpenCorpId::new(CORP));
    // And by a push that the platform wrote otherwise.
    received(&receiver, SUITE, &auth_event("create_auth", NOW + 1, "c1")).await;
    assert_eq!(server.count(EXCHANGE), 1);
}

#[tokio::test]
async fn an_exchange_that_failed_is_tried_again_even_if_the_platform_does_not_push_again() {
    let (server, clock) = (platform(2, 60020).await, clock());
    let wecom = client(&server, &clock).await;
    let (handled, told) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Vec::new())));
    let (ran, log) = (Arc::clone(&handled), Arc::clone(&told));
    let handler = move |_: Event| {
        ran.fetch_add(1, Ordering::SeqCst);
        async {}
    };
    let receiver = patient(&wecom)
        .handler(handler)
        .retries([Duration::ZERO; 3])
        .on_error(move |failure| log.lock().unwrap().push((failure.stage, failure.attempt, failure.error.to_string())))
        .build()
        .unwrap();
    let reply = Push::suite(&auth_event("create_auth", NOW, "c1")).into(&receiver, &instruction()).await;
    assert_eq!(reply.status, 500);
    receiver.settled().await;
    assert_eq!((server.count(EXCHANGE), handled.load(Ordering::SeqCst)), (3, 1));
    assert!(wecom.suite(SUITE).unwrap().authorization(CORP).await.unwrap().is_some_and(|found| found.is_active()));
    let told = told.lock().unwrap();
    assert_eq!(
        told.iter().map(|(stage, attempt, _)| (*stage, *attempt)).collect::<Vec<_>>(),
        [(Stage::Follow, 1), (Stage::Follow, 2)]
    );
    assert!(told.iter().all(|(_, _, error)| error.contains("60020") && !error.contains("c1")), "{told:?}");
}

#[tokio::test]
async fn a_dead_code_is_not_tried_again() {
    let (server, clock) = (platform(9, 40078).await, clock());
    let wecom = client(&server, &clock).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let receiver = patient(&wecom)
        .handler(|_: Event| async { Err("there is nothing to handle").map(drop::<()>) })
        .on_error(move |failure| log.lock().unwrap().push((failure.stage, failure.next)))
        .build()
        .unwrap();
    for _ in 0..2 {
        received(&receiver, SUITE, &auth_event("create_auth", NOW, "c1")).await;
    }
    receiver.settled().await;
    assert_eq!(server.count(EXCHANGE), 1);
    assert_eq!(*told.lock().unwrap(), [(Stage::Follow, Next::Dropped)]);
}

#[tokio::test]
async fn a_reset_replaces_the_permanent_code() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let receiver = patient(&wecom).build().unwrap();
    let corp = wecom.suite(TEMPLATE).unwrap().corp(CORP);
    received(&receiver, TEMPLATE, &auth_event("create_auth", NOW, "c1")).await;
    corp.send(ReadCorp::default()).await.unwrap();
    received(&receiver, TEMPLATE, &auth_event("reset_permanent_code", NOW, "c2")).await;
    corp.send(ReadCorp::default()).await.unwrap();
    let secrets: Vec<_> = server.seen_at(GETTOKEN_PATH).iter().map(|seen| seen.query("corpsecret").to_owned()).collect();
    assert_eq!(secrets, ["code-of-c1", "code-of-c2"]);
    let tokens: Vec<_> = server.seen_at(READ).iter().map(|seen| seen.query("access_token").to_owned()).collect();
    assert_ne!(tokens[0], tokens[1]);
}

#[tokio::test]
async fn a_cancelled_authorisation_is_not_used_any_more() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let receiver = patient(&wecom).build().unwrap();
    let corp = wecom.suite(SUITE).unwrap().corp(CORP);
    received(&receiver, SUITE, &auth_event("create_auth", NOW, "c1")).await;
    corp.send(ReadCorp::default()).await.unwrap();
    clock.advance(100);
    received(&receiver, SUITE, &corp_event("cancel_auth", NOW + 100)).await;
    let error = corp.send(ReadCorp::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_revoked(), server.count(READ)), (ErrorKind::NotAuthorized, true, 1));
    let tombstone = wecom.suite(SUITE).unwrap().authorization(CORP).await.unwrap().unwrap();
    assert!(!tombstone.is_active() && tombstone.permanent_code.is_empty());
    // The corp comes back, and then a removal from before arrives once more.
    clock.advance(100);
    received(&receiver, SUITE, &auth_event("create_auth", NOW + 200, "c2")).await;
    received(&receiver, SUITE, &corp_event("cancel_auth", NOW + 99)).await;
    corp.send(ReadCorp::default()).await.unwrap();
}

#[tokio::test]
async fn a_change_lets_go_of_tokens_and_keeps_the_authorisation() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let receiver = patient(&wecom).build().unwrap();
    let corp = wecom.suite(SUITE).unwrap().corp(CORP);
    received(&receiver, SUITE, &auth_event("create_auth", NOW, "c1")).await;
    corp.send(ReadCorp::default()).await.unwrap();
    received(&receiver, SUITE, &corp_event("change_auth", NOW)).await;
    corp.send(ReadCorp::default()).await.unwrap();
    assert_eq!((server.count(CORP_TOKEN_PATH), server.count(EXCHANGE)), (2, 1));
}

#[tokio::test]
async fn the_keys_of_a_suite_prove_nothing_about_another() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let receiver = patient(&wecom).build().unwrap();
    received(&receiver, TEMPLATE, &auth_event("create_auth", NOW, "c1")).await;
    // For the suite, by its channel and receive_id, but about the template.
    let foreign = corp_event("cancel_auth", NOW + 9).replace(SUITE, TEMPLATE);
    let reply = Push::suite(&foreign).into(&receiver, &instruction()).await;
    assert_eq!(reply.status, 200, "it is an event all the same");
    assert!(wecom.suite(TEMPLATE).unwrap().authorization(CORP).await.unwrap().unwrap().is_active());
    // On a data channel, an event for the corp is nothing to follow either.
    let reply = Push::data(&corp_event("cancel_auth", NOW + 9)).into(&receiver, &data()).await;
    assert_eq!(reply.status, 200);
    assert!(wecom.suite(TEMPLATE).unwrap().authorization(CORP).await.unwrap().unwrap().is_active());
}

#[tokio::test]
async fn one_url_for_both_channels() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let receiver = patient(&wecom).build().unwrap();
    let reply = Push::suite(&auth_event("create_auth", NOW, "c1")).into(&receiver, &data()).await;
    assert_eq!((reply.status, reply.body.as_str(), server.count(EXCHANGE)), (200, "success", 1));
}

#[tokio::test]
async fn a_registered_corp_brings_its_token_along() {
    let (server, clock) = (platform(0, 0).await, clock());
    let wecom = client(&server, &clock).await;
    let token = Arc::new(Mutex::new(None));
    let place = Arc::clone(&token);
    let handler = move |event: Event| {
        if let Event::RegisterCorp(event) = &event {
            *place.lock().unwrap() = event.contact_sync.clone();
        }
        async {}
    };
    let receiver = patient(&wecom).handler(handler).build().unwrap();
    let message = format!(
        "<xml><ServiceCorpId>{PROVIDER}</ServiceCorpId><InfoType>register_corp</InfoType><TimeStamp>{NOW}</TimeStamp>\
         <AuthCorpId>{CORP}</AuthCorpId><ContactSync><AccessToken>sync-token</AccessToken><ExpiresIn>1800</ExpiresIn></ContactSync></xml>"
    );
    let reply = Push::to(PROVIDER, &message).into(&receiver, &Channel::Provider).await;
    assert_eq!(reply.body, "success");
    let token = token.lock().unwrap().take().unwrap();
    assert_eq!((token.access_token.expose(), token.expires_in), ("sync-token", 1800));
}

#[tokio::test(start_paused = true)]
async fn a_ticket_that_is_not_stored_is_not_acknowledged() {
    let fails = |key: &str| if key.contains("suite_ticket") { Write::Fails } else { Write::Works };
    let hangs = |key: &str| if key.contains("suite_ticket") { Write::Hangs } else { Write::Works };
    for write in [fails, hangs] {
        let wecom = configured(WeCom::builder(), &clock()).store(Faulty::new(write)).build().unwrap();
        let receiver = wecom.receiver().build().unwrap();
        let push = Push::suite(&info("suite_ticket", NOW, "<SuiteTicket>t</SuiteTicket>"));
        for _ in 0..2 {
            assert_eq!(push.clone().into(&receiver, &instruction()).await.status, 500);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_handler_does_not_hold_up_a_ticket() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(clock()));
    let wecom = configured(WeCom::builder(), &clock()).shared_store(Arc::clone(&store)).build().unwrap();
    let receiver = wecom.receiver().handler(|_: Event| std::future::pending::<()>()).build().unwrap();
    received(&receiver, SUITE, &info("suite_ticket", NOW, "<SuiteTicket>t</SuiteTicket>")).await;
    assert!(!wecom.put_suite_ticket(SUITE, "older", NOW - 1).await.unwrap(), "the pushed one is there");
}

#[tokio::test]
async fn a_receiver_without_a_client_follows_nothing() {
    let receiver = receiver().build().unwrap();
    received(&receiver, SUITE, &auth_event("create_auth", NOW, "c1")).await;
}
