//! Callbacks: signed, encrypted, addressed, and pushed again when nobody takes them.

use std::sync::atomic::{AtomicUsize, Ordering};

use wecom_service::callback::Crypto;
use wecom_service::mock::Road;

use crate::bench::{AES_KEY, Bench, CORP, Hook, PROVIDER, SUITE, TOKEN};

/// A parameter of a request target.
fn parameter(target: &str, name: &str) -> String {
    let url = reqwest::Url::parse(&format!("http://localhost{target}")).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    let (_, rest) = xml.split_once(&format!("<{name}><![CDATA[")).unwrap();
    rest.split_once("]]>").unwrap().0
}

/// Checks the signature of a callback and decrypts it: message and receive_id.
fn open(target: &str, sealed: &str) -> (String, String) {
    let crypto = Crypto::new(TOKEN, AES_KEY).unwrap();
    let (signature, timestamp, nonce) =
        (parameter(target, "msg_signature"), parameter(target, "timestamp"), parameter(target, "nonce"));
    let opened = crypto.open(&signature, &timestamp, &nonce, sealed).unwrap();
    (opened.message.clone(), opened.receive_id.clone())
}

#[tokio::test]
async fn a_ticket_arrives_signed_encrypted_and_addressed_to_the_suite() {
    let (bench, hook) = (Bench::new().await, Hook::taking().await);
    bench.mock.set_callback(SUITE, format!("{}?tenant=7", hook.url)).unwrap();
    let pushed = bench.mock.push_ticket(SUITE).await.unwrap();
    assert!(pushed.delivery.accepted);
    assert_eq!(pushed.delivery.url.as_deref(), Some(hook.url.as_str()), "the query stays out of the journal");

    let (target, body) = hook.seen().remove(0);
    assert_eq!(parameter(&target, "tenant"), "7");
    assert_eq!(element(&body, "ToUserName"), SUITE);
    let (message, receive_id) = open(&target, element(&body, "Encrypt"));
    assert_eq!(receive_id, SUITE);
    assert_eq!(element(&message, "InfoType"), "suite_ticket");
    assert_eq!(element(&message, "SuiteTicket"), pushed.ticket.expose());
}

#[tokio::test]
async fn the_test_of_a_url_is_addressed_to_the_provider_and_wants_its_echo_back() {
    let bench = Bench::new().await;
    let hook = Hook::answering(|target, _| {
        let (echo, receive_id) = open(target, &parameter(target, "echostr"));
        assert_eq!(receive_id, PROVIDER);
        (200, echo)
    })
    .await;
    bench.mock.set_callback(SUITE, &hook.url).unwrap();
    assert!(bench.mock.verify_callback_url(SUITE).await.unwrap().accepted);
    let wrong = Hook::taking().await;
    bench.mock.set_callback(SUITE, &wrong.url).unwrap();
    let delivery = bench.mock.verify_callback_url(SUITE).await.unwrap();
    assert!(!delivery.accepted);
    assert_eq!((delivery.attempts.len(), delivery.status()), (1, Some(200)));
}

#[tokio::test]
async fn a_callback_that_is_not_taken_is_pushed_three_times_with_the_same_message() {
    let bench = Bench::new().await;
    let tries = AtomicUsize::new(0);
    let hook = Hook::answering(move |_, _| match tries.fetch_add(1, Ordering::SeqCst) {
        0 => (500, "no".to_owned()),
        1 => (200, "SUCCESS".to_owned()),
        _ => (200, "success".to_owned()),
    })
    .await;
    bench.mock.set_callback(SUITE, &hook.url).unwrap();
    let delivery = bench.mock.authorize(SUITE, CORP).await.unwrap().delivery.unwrap();
    assert!(delivery.accepted);
    assert_eq!(delivery.attempts.iter().map(|attempt| attempt.status).collect::<Vec<_>>(), [Some(500), Some(200), Some(200)]);
    let messages: Vec<String> = hook.seen().iter().map(|(target, body)| open(target, element(body, "Encrypt")).0).collect();
    assert!(messages.iter().all(|message| *message == messages[0]));

    let deaf = Hook::answering(|_, _| (500, String::new())).await;
    bench.mock.set_callback(SUITE, &deaf.url).unwrap();
    let delivery = bench.mock.cancel_auth(SUITE, CORP).await.unwrap();
    assert_eq!((delivery.accepted, delivery.attempts.len()), (false, 3));
}

#[tokio::test]
async fn without_a_url_nothing_is_sent_and_nothing_fails() {
    let bench = Bench::new().await;
    let pushed = bench.mock.push_ticket(SUITE).await.unwrap();
    assert!(!pushed.delivery.accepted && pushed.delivery.attempts.is_empty());
    assert!(bench.mock.authorize(SUITE, CORP).by(Road::Redirect).await.unwrap().delivery.is_none());
    assert_eq!(bench.mock.callbacks().len(), 1);
}

#[tokio::test]
async fn data_events_go_to_the_corps_own_address() {
    let (bench, hook) = (Bench::new().await, Hook::answering(|_, _| (200, String::new())).await);
    bench.mock.set_data_callback(SUITE, format!("{}?corp=$CORPID$", hook.url)).unwrap();
    let installed = bench.mock.authorize(SUITE, CORP).await.unwrap();
    let xml = "<xml><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[unlicensed_notify]]></Event></xml>";
    let delivery = bench.mock.push_data_event(SUITE, CORP, xml).await.unwrap();
    assert!(delivery.accepted);
    assert_eq!(delivery.event, "unlicensed_notify");
    let (target, body) = hook.seen().remove(0);
    assert_eq!(parameter(&target, "corp"), CORP);
    assert_eq!(element(&body, "AgentID"), installed.agentid.to_string());
    assert_eq!(open(&target, element(&body, "Encrypt")), (xml.to_owned(), CORP.to_owned()));
}

#[tokio::test]
async fn wrong_callback_keys_are_refused_at_the_start() {
    let suite = wecom_service::mock::MockSuite::new("s", "s").callback("t", "too short");
    let error = wecom_service::mock::MockWecom::builder().suite(suite).start().await.unwrap_err();
    assert!(error.to_string().contains("cannot be set up"), "{error}");
}
