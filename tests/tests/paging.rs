//! Streams over what stands deeper in an answer, pages of several lists, and cursors that are numbers.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    #![allow(dead_code, reason = "shared by several tests")]
    pub(crate) mod platform;
}

use kit::platform::*;
use serde_json::{Value, json};
use wecom_service::mock::{Fault, MockWecom};
use wecom_service::wedrive::SortOrder;
use wecom_service::{CorpScope, ErrorKind, Scope};

async fn corp() -> (MockWecom, Scope<CorpScope>) {
    let mock = platform().await;
    let corp = client(&mock).app("ww_customer", 1_000_002, "app-secret");
    (mock, corp)
}

/// The platform answers with these pages, one after the other.
fn answers(mock: &MockWecom, path: &str, pages: impl IntoIterator<Item = Value>) {
    for page in pages {
        mock.fault(Fault::on(path).body(page.to_string()).times(1));
    }
}

const FILES: &str = "/cgi-bin/wedrive/file_list";
const VIEWERS: &str = "/cgi-bin/living/get_watch_stat";
const ABSENT: &str = "/cgi-bin/school/living/get_unwatch_stat";

#[tokio::test]
async fn a_list_in_an_object_is_streamed_and_a_number_leads_on() {
    let (mock, corp) = corp().await;
    let page =
        |more: bool, next: i64, item: Value| json!({"errcode": 0, "has_more": more, "next_start": next, "file_list": item});
    answers(
        &mock,
        FILES,
        [
            page(true, 70, json!({"item": [{"fileid": "a"}, {"fileid": "b"}]})),
            page(true, 90, json!({})),
            page(false, 91, json!({"item": [{"fileid": "c"}]})),
        ],
    );
    let mut files = corp.wedrive().file_list("space", "space", SortOrder::NameAscending, 0, 100).stream();
    let (mut seen, mut starts) = (Vec::new(), Vec::new());
    while let Some(file) = files.try_next().await.unwrap() {
        seen.push(file.fileid);
        starts.push(files.request().start);
    }
    assert_eq!(seen.iter().map(|file| file.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(starts, [70, 70, 90], "what came goes back, not a count");
}

#[tokio::test]
async fn a_number_that_does_not_move_is_an_error_of_the_platform() {
    let (mock, corp) = corp().await;
    let stuck = json!({"errcode": 0, "has_more": true, "next_start": 0, "file_list": {"item": [{"fileid": "a"}]}});
    answers(&mock, FILES, [stuck]);
    let mut files = corp.wedrive().file_list("space", "space", SortOrder::NameAscending, 0, 100).stream();
    assert!(files.try_next().await.unwrap().is_some());
    assert_eq!(files.try_next().await.unwrap_err().kind(), ErrorKind::Paging);
}

#[tokio::test]
async fn a_page_of_several_lists_is_one_item() {
    let (mock, corp) = corp().await;
    let page =
        |ending: i64, next: &str, stat: Value| json!({"errcode": 0, "ending": ending, "next_key": next, "stat_info": stat});
    answers(
        &mock,
        VIEWERS,
        [
            page(0, "k1", json!({"users": [{"userid": "mei"}], "external_users": [{"external_userid": "wen"}]})),
            page(1, "k2", json!({"external_users": [{"external_userid": "tao"}]})),
        ],
    );
    let mut pages = corp.living().get_watch_stat("lv1").stream();
    let (mut members, mut guests) = (0, 0);
    while let Some(page) = pages.try_next().await.unwrap() {
        members += page.stat_info.users.unwrap_or_default().len();
        guests += page.stat_info.external_users.unwrap_or_default().len();
    }
    assert_eq!((members, guests), (1, 2), "no list is left out");
    assert_eq!(pages.request().next_key.as_deref(), Some("k1"));
}

#[tokio::test]
async fn only_one_list_in_an_object_is_streamed_item_by_item() {
    let (mock, corp) = corp().await;
    let page = |ending: i64, stat: Value| json!({"errcode": 0, "ending": ending, "next_key": "k", "stat_info": stat});
    let pupil = json!({"students": [{"student_userid": "a"}, {"student_userid": "b"}]});
    answers(&mock, ABSENT, [page(0, pupil), page(1, json!({}))]);
    let absent = corp.school().get_unwatch_stat("lv1").stream().try_collect::<Vec<_>>().await.unwrap();
    assert_eq!(absent.len(), 2);
}
