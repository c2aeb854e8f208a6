//! The generated code does everything that `wecom-service` does for its own endpoints, against the offline WeCom.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::time::Duration;

use wecom_private_spec::events::locker::ParcelStored;
use wecom_private_spec::locker::{Door, OpenDoor, Parcel};
use wecom_private_spec::prelude::*;
use wecom_private_spec::types::{LockerId, Size};
use wecom_private_spec::{catalog, locker};
use wecom_service::mock::{Fault, MockCorp, MockSuite, MockWecom};
use wecom_service::types::OpenUserId;
use wecom_service::{CorpScope, ErrorKind, Event, Scope, WeCom};

const LIST: &str = "/cgi-bin/locker/list_parcels";
const OPEN: &str = "/cgi-bin/locker/open_door";

/// The offline WeCom with our endpoints, a client, and a corp that has our app.
async fn start() -> (MockWecom, WeCom, Scope<CorpScope>) {
    let mock = MockWecom::builder()
        .suite(MockSuite::new("ww_suite", "suite-secret"))
        .corp(MockCorp::new("ww_customer", "wp_customer"))
        .endpoints(catalog::ENDPOINTS);
    let mock = mock.start().await.unwrap();
    let wecom = mock.client_builder().backoff(Duration::from_millis(1), Duration::from_millis(2)).build().unwrap();
    let pushed = mock.push_ticket("ww_suite").await.unwrap();
    wecom.put_suite_ticket("ww_suite", pushed.ticket, mock.now()).await.unwrap();
    let suite = wecom.suite("ww_suite").unwrap();
    suite.authorize(mock.authorize("ww_suite", "wp_customer").await.unwrap().auth_code).await.unwrap();
    (mock, wecom.clone(), suite.corp("wp_customer"))
}

#[tokio::test]
async fn answers_are_typed_and_tokens_come_by_themselves() {
    let (mock, wecom, corp) = start().await;
    assert_eq!(wecom.provider().locker().count_lockers("wp_customer").await.unwrap().total, 12);
    let answer = corp.locker().list_parcels("LK-7").userid("wo_alice").limit(20).await.unwrap();
    let parcel: &Parcel = &answer.parcels[0];
    assert_eq!((parcel.size, &parcel.userid), (Size::Small, &OpenUserId::new("wo_alice")));
    let kinds: Vec<_> = mock.calls().iter().filter(|call| call.path.contains("/locker/")).map(|call| call.token).collect();
    assert_eq!(kinds, [Some("provider_access_token"), Some("access_token")]);
}

#[tokio::test]
async fn a_token_that_died_is_replaced_and_a_busy_platform_is_asked_again() {
    let (mock, _, corp) = start().await;
    corp.locker().list_parcels("LK-7").await.unwrap();
    assert_eq!(mock.kill_tokens("access_token"), 1);
    mock.fault(Fault::on(LIST).errcode(-1).after(1));
    corp.locker().list_parcels("LK-7").await.unwrap();
    assert_eq!(mock.calls_to(LIST), 4, "once well, once with a dead token, once busy, once well");
}

#[tokio::test]
async fn what_acts_is_not_repeated_blindly() {
    let (mock, _, corp) = start().await;
    mock.fault(Fault::on(OPEN).drop_after());
    corp.locker().open_door("LK-7", "P-1001", "482913").await.unwrap_err();
    assert_eq!(mock.calls_to(OPEN), 1);
}

#[tokio::test]
async fn pages_are_turned() {
    let (mock, _, corp) = start().await;
    let first = r#"{"errcode": 0, "parcels": [{"parcel_id": "P-1", "size": "9"}], "has_more": 1, "next_cursor": "c2"}"#;
    mock.fault(Fault::on(LIST).body(first));
    let mut parcels = corp.locker().list_parcels("LK-7").limit(1).stream();
    let mut seen = Vec::new();
    while let Some(parcel) = parcels.try_next().await.unwrap() {
        seen.push((parcel.parcel_id, parcel.size));
    }
    // A size that we do not list survives, and a number may come in quotes.
    assert_eq!(seen, [("P-1".to_owned(), Size::Unlisted(9)), ("P-1001".to_owned(), Size::Small)]);
}

#[tokio::test]
async fn a_request_beyond_its_limits_is_not_sent() {
    let (mock, _, corp) = start().await;
    let error = corp.locker().list_parcels("LK-7").limit(101).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode, "{error}");
    let error = corp.locker().open_door("", "P-1001", "482913").await.unwrap_err();
    assert!(error.to_string().contains("locker_id"), "{error}");
    assert_eq!(mock.calls_to(LIST) + mock.calls_to(OPEN), 0);
}

#[tokio::test]
async fn the_answer_can_be_had_raw() {
    let (_mock, _, corp) = start().await;
    let raw = corp.locker().open_door("LK-7", "P-1001", "482913").raw().await.unwrap();
    assert_eq!(raw["door"], "opened");
}

#[test]
fn what_is_sensitive_is_not_printed() {
    let request = OpenDoor::new("LK-7", "P-1001", "482913");
    let printed = format!("{request:?}");
    assert!(printed.contains("P-1001") && !printed.contains("482913"), "{printed}");
}

#[test]
fn an_event_that_the_client_does_not_know_is_read_as_ours() {
    let (name, example) = catalog::EVENT_EXAMPLES[0];
    assert_eq!(name, "parcel_stored");
    let Event::Unlisted(event) = Event::from_xml(example).unwrap() else { panic!("the client does not know it") };
    let stored = event.read::<ParcelStored>().unwrap().unwrap();
    assert_eq!((stored.locker_id, stored.size), (LockerId::new("LK-7"), Size::Small));
    assert_eq!(stored.envelope.from_user_name.as_deref(), Some("sys"));
    assert!(stored.extra.is_empty(), "nothing of it is unknown");

    let Event::Unlisted(other) = Event::from_xml("<xml><MsgType>event</MsgType><Event>other</Event></xml>").unwrap() else {
        panic!("nobody knows it")
    };
    assert!(other.read::<ParcelStored>().unwrap().is_none());
}

#[test]
fn the_catalog_lists_what_the_spec_says() {
    let names: Vec<_> = catalog::ENDPOINTS.iter().map(|exchange| (exchange.meta.domain, exchange.meta.name)).collect();
    assert_eq!(names, [("locker", "list_parcels"), ("locker", "open_door"), ("locker", "count_lockers")]);
    let answer: locker::OpenDoorResponse = serde_json_of(catalog::ENDPOINTS[1].example_response);
    assert_eq!(answer.door, Door::Opened);
}

/// Any serde format reads the generated types; JSON is at hand without a dependency.
fn serde_json_of<T: wecom_service::wire::Wire + Default>(text: &str) -> T {
    let mut value = T::default();
    wecom_service::wire::from_json(value.slot(), text.as_bytes()).unwrap();
    value
}
