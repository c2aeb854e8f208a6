//! Paging: the platform's stop rules, and its mistakes.

use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use serde_json::{Value, json};
use wecom_service::{Cursor, Endpoint, EndpointMeta, Error, ErrorKind, Page, Paged, ProviderAccessToken, WeCom};

use crate::support::*;

/// An endpoint of a stranger that pages by cursor.
#[derive(Debug, Clone, Default, serde::Serialize)]
struct List {
    cursor: Option<String>,
}
#[derive(serde::Deserialize)]
struct Listed {
    items: Vec<u32>,
    more: Option<bool>,
    #[serde(default)]
    next: String,
}
impl Endpoint for List {
    type Token = ProviderAccessToken;
    type Response = Listed;
    const META: &'static EndpointMeta = &EndpointMeta::post("test", "list", "/cgi-bin/test/list");
}
impl Paged for List {
    type Item = u32;
    fn turn(&mut self, page: Listed) -> Page<u32> {
        Page::by_cursor(page.items, page.more, page.next, &mut self.cursor)
    }
}

/// A server that answers with one page after the other.
async fn pages(pages: Vec<Value>) -> (Server, WeCom) {
    let shop = Shop::default();
    let pages = Mutex::new(pages.into_iter());
    let server = Server::new(move |seen| {
        shop.sell(seen).unwrap_or_else(|| pages.lock().unwrap().next().map_or(Reply::HangUp, Reply::Json))
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    (server, wecom)
}

async fn all(wecom: &WeCom) -> Result<Vec<u32>, Error> {
    wecom.provider().call(List::default()).stream().try_collect().await
}

fn cursors(server: &Server) -> Vec<String> {
    server.seen_at("/cgi-bin/test/list").iter().map(|seen| seen.json()["cursor"].as_str().unwrap_or("-").to_owned()).collect()
}

#[tokio::test]
async fn a_cursor_leads_on_until_it_is_empty() {
    let (server, wecom) =
        pages(vec![json!({"items": [1, 2], "next": "a"}), json!({"items": [], "next": "b"}), json!({"items": [3], "next": ""})])
            .await;
    assert_eq!(all(&wecom).await.unwrap(), [1, 2, 3]);
    assert_eq!(cursors(&server), ["-", "a", "b"]);
}

#[tokio::test]
async fn when_the_platform_says_that_nothing_follows_a_cursor_does_not_count() {
    let (server, wecom) = pages(vec![json!({"items": [1], "more": false, "next": "a"})]).await;
    assert_eq!(all(&wecom).await.unwrap(), [1]);
    assert_eq!(cursors(&server), ["-"]);
}

#[tokio::test]
async fn a_promise_without_a_new_cursor_is_an_error_after_the_items() {
    for next in ["", "a"] {
        let pages_ = vec![json!({"items": [1], "more": true, "next": "a"}), json!({"items": [2], "more": true, "next": next})];
        let (_, wecom) = pages(pages_).await;
        let mut items = wecom.provider().call(List::default()).stream();
        assert_eq!((items.try_next().await.unwrap(), items.try_next().await.unwrap()), (Some(1), Some(2)));
        let error = items.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Paging);
        assert_eq!(items.try_next().await.unwrap(), None, "it ends after an error");
    }
}

#[tokio::test]
async fn a_platform_that_goes_round_in_circles_is_left() {
    let circle = (0..500).map(|turn| json!({"items": [], "next": if turn % 2 == 0 { "a" } else { "b" }})).collect();
    let (_, wecom) = pages(circle).await;
    assert_eq!(all(&wecom).await.unwrap_err().kind(), ErrorKind::Paging);
}

#[tokio::test]
async fn after_an_error_the_request_knows_where_to_go_on() {
    let (server, wecom) =
        pages(vec![json!({"items": [1], "next": "a"}), json!({"errcode": 45009, "errmsg": ""}), json!({"items": [2]})]).await;
    let mut items = wecom.provider().call(List::default()).stream();
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    items.try_next().await.unwrap_err();
    let rest: Vec<u32> = wecom.provider().call(items.request().clone()).stream().try_collect().await.unwrap();
    assert_eq!(rest, [2]);
    assert_eq!(cursors(&server), ["-", "a", "a"]);
}

#[tokio::test]
async fn pages_come_one_by_one_and_as_a_stream() {
    fn next<S: futures_core::Stream + Unpin>(stream: &mut S) -> impl Future<Output = Option<S::Item>> {
        std::future::poll_fn(|cx: &mut Context<'_>| -> Poll<_> { Pin::new(&mut *stream).poll_next(cx) })
    }
    let (_, wecom) = pages(vec![json!({"items": [1, 2], "next": "a"}), json!({"items": [3]})]).await;
    let mut pages = wecom.provider().call(List::default()).pages();
    assert_eq!(next(&mut pages).await.unwrap().unwrap(), [1, 2]);
    assert_eq!(pages.try_next().await.unwrap().unwrap(), [3]);
    assert!(next(&mut pages).await.is_none());
}

#[test]
fn offsets_advance_by_what_was_seen() {
    let mut offset = Some(10_i64);
    assert_eq!(Page::by_offset(vec![1, 2], None, &mut offset).next, wecom_service::Next::Page);
    assert_eq!(offset, Some(12));
    assert_eq!(Page::by_offset(Vec::<u32>::new(), None, &mut offset).next, wecom_service::Next::End);
    assert_eq!(Page::by_offset(Vec::<u32>::new(), Some(true), &mut offset).next, wecom_service::Next::Stuck);
    assert_eq!(Page::by_offset(vec![1], Some(false), &mut offset).next, wecom_service::Next::End);
    assert_eq!(offset, Some(12));
    assert_eq!((None::<String>.cursor(), Some(String::new()).cursor(), Some(0).cursor()), (None, None, None));
}
