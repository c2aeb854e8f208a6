//! Background jobs that are waited for, and lists that are longer than one call takes.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    #![allow(dead_code, reason = "shared by several tests")]
    pub(crate) mod platform;
}

use std::time::Duration;

use kit::platform::*;
use wecom_service::mock::{Fault, MockWecom};
use wecom_service::types::UserId;
use wecom_service::{CorpScope, ErrorKind, Patience, Scope};

const EXPORT: &str = "/cgi-bin/export/get_result";
const OPEN_IDS: &str = "/cgi-bin/batch/userid_to_openuserid";

async fn corp() -> (MockWecom, Scope<CorpScope>) {
    let mock = platform().await;
    let corp = client(&mock).app("ww_customer", 1_000_002, "app-secret");
    (mock, corp)
}

fn asked(mock: &MockWecom, path: &str) -> usize {
    mock.calls().iter().filter(|call| call.path == path).count()
}

fn quick() -> Patience {
    Patience::new().first(Duration::from_millis(1)).longest(Duration::from_millis(4))
}

#[tokio::test]
async fn a_job_is_asked_about_until_it_has_ended() {
    let (mock, corp) = corp().await;
    mock.fault(Fault::on(EXPORT).body(r#"{"errcode": 0, "errmsg": "ok", "status": 0}"#).times(1));
    mock.fault(Fault::on(EXPORT).body(r#"{"errcode": 0, "errmsg": "ok", "status": 1}"#).times(2));
    let done = corp.export().get_result("job").until_done_within(quick()).await.unwrap();
    assert!(!done.data_list.unwrap_or_default().is_empty());
    assert_eq!(asked(&mock, EXPORT), 4);
}

#[tokio::test]
async fn a_job_that_has_failed_has_ended() {
    let (mock, corp) = corp().await;
    mock.fault(Fault::on(EXPORT).body(r#"{"errcode": 0, "errmsg": "ok", "status": 3}"#).always());
    corp.export().get_result("job").until_done_within(quick()).await.unwrap();
    assert_eq!(asked(&mock, EXPORT), 1);
}

#[tokio::test]
async fn patience_ends() {
    let (mock, corp) = corp().await;
    mock.fault(Fault::on(EXPORT).body(r#"{"errcode": 0, "errmsg": "ok", "status": 1}"#).always());
    let impatient = quick().at_most(Duration::from_millis(20));
    let error = corp.export().get_result("job").until_done_within(impatient).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StillRunning);
    assert_eq!(error.endpoint().map(|endpoint| endpoint.name), Some("get_result"));
}

#[tokio::test]
async fn a_question_that_fails_ends_the_waiting() {
    let (mock, corp) = corp().await;
    mock.fault(Fault::on(EXPORT).errcode(60011));
    let error = corp.export().get_result("job").until_done_within(quick()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(asked(&mock, EXPORT), 1);
}

fn members(count: usize) -> Vec<UserId> {
    (0..count).map(|number| UserId::from(format!("member{number}"))).collect()
}

#[tokio::test]
async fn a_long_list_is_sent_in_chunks_and_the_answers_are_put_together() {
    let (mock, corp) = corp().await;
    let once = corp.batch().userid_to_openuserid(members(1)).await.unwrap().open_userid_list;
    assert!(!once.is_empty());
    let before = asked(&mock, OPEN_IDS);
    let all = corp.batch().userid_to_openuserid(members(2001)).in_chunks().await.unwrap().open_userid_list;
    assert_eq!(asked(&mock, OPEN_IDS) - before, 3);
    assert_eq!(all.len(), 3 * once.len());
}

#[tokio::test]
async fn a_list_within_the_limit_is_one_call() {
    let (mock, corp) = corp().await;
    corp.batch().userid_to_openuserid(members(1000)).in_chunks().await.unwrap();
    assert_eq!(asked(&mock, OPEN_IDS), 1);
    let refused = corp.batch().userid_to_openuserid(members(1001)).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Encode, "without chunks it is too long");
}

#[tokio::test]
async fn a_chunk_that_fails_fails_the_call() {
    let (mock, corp) = corp().await;
    mock.fault(Fault::on(OPEN_IDS).errcode(60011).after(1));
    let error = corp.batch().userid_to_openuserid(members(2001)).in_chunks().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(asked(&mock, OPEN_IDS), 2);
}
