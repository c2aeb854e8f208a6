//! Endpoints that the spec does not have, as somebody else's crate writes them: they are as good as ours.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may panic")]

mod kit {
    pub(crate) mod platform;
}

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use kit::platform::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wecom_service::types::{OpenCorpId, UserId};
use wecom_service::wire::{EncodeError, Extra};
use wecom_service::{
    AccessToken, Effect, Endpoint, EndpointMeta, ErrCode, ErrorKind, NoToken, Payload, ProviderAccessToken, Scope, Suite,
    SuiteAccessToken, WeCom, open_enum, table,
};

/// A GET with plain serde: the members are the query.
#[derive(Serialize)]
struct GetShelf {
    shelf_id: u64,
    note: Option<String>,
    tags: Vec<&'static str>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Shelf {
    name: String,
}

impl Endpoint for GetShelf {
    type Token = AccessToken;
    type Response = Shelf;
    const META: &'static EndpointMeta = &EndpointMeta::get("shelf", "get_shelf", "/cgi-bin/shelf/get");
}

/// A POST with plain serde: JSON, but for one member that travels in the query.
#[derive(Serialize)]
struct AddShelf {
    name: &'static str,
    debug: u8,
}

impl Endpoint for AddShelf {
    type Token = SuiteAccessToken;
    type Response = Value;
    const META: &'static EndpointMeta = &EndpointMeta::post("shelf", "add_shelf", "/cgi-bin/shelf/add").query(&["debug"]);
}

/// The same call, of which its author knows that it does no harm twice.
#[derive(Serialize)]
struct RenameShelf {
    name: &'static str,
}

impl Endpoint for RenameShelf {
    type Token = SuiteAccessToken;
    type Response = Value;
    const META: &'static EndpointMeta = &EndpointMeta::post("shelf", "rename_shelf", "/cgi-bin/shelf/rename").effect(Effect::Set);
}

open_enum! {
    /// How a shelf is sorted.
    pub enum Sorting: i64 {
        /// By name.
        Name = 1,
        /// By date.
        Date = 2,
    }
}

/// A request with a field table, like ours: checked before it is sent, members of tomorrow kept.
#[derive(Clone, Default)]
pub struct SortShelf {
    pub corpid: OpenCorpId,
    pub sorting: Sorting,
    pub limit: Option<i64>,
    pub debug: Option<bool>,
    pub extra: Extra,
}
table!(SortShelf {
    "corpid" => corpid: OpenCorpId [required()],
    "sorting" => sorting: Sorting,
    "limit" => limit: Option<i64> [range(1, 100)],
    "debug" => debug: Option<bool> [query()],
});

/// Its answer.
#[derive(Clone, Default)]
pub struct SortShelfAnswer {
    pub sorting: Sorting,
    pub user_list: Vec<UserId>,
    pub extra: Extra,
}
table!(answer SortShelfAnswer {
    "sorting" => sorting: Sorting,
    "user_list" => user_list: Vec<UserId>,
});

impl Endpoint for SortShelf {
    type Token = ProviderAccessToken;
    type Response = SortShelfAnswer;
    const META: &'static EndpointMeta = &EndpointMeta::post("shelf", "sort_shelf", "/cgi-bin/shelf/sort").effect(Effect::Read);
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A call that needs no token.
#[derive(Serialize)]
struct Ping;

impl Endpoint for Ping {
    type Token = NoToken;
    type Response = Value;
    const META: &'static EndpointMeta = &EndpointMeta::get("shelf", "ping", "/cgi-bin/shelf/ping").token_in("unused");
}

/// What arrived: method, path, query and body.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    method: String,
    path: String,
    query: BTreeMap<String, String>,
    body: Value,
}

type Answer = Box<dyn Fn(&Seen, usize) -> (u16, Value) + Send + Sync>;

/// A platform with calls of its own: it sells numbered tokens of every kind, and the rest is up to the test.
struct Shop {
    base_url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Shop {
    async fn open(answer: impl Fn(&Seen, usize) -> (u16, Value) + Send + Sync + 'static) -> Self {
        let (seen, answer): (Arc<Mutex<Vec<Seen>>>, Answer) = (Arc::default(), Box::new(answer));
        let (notes, answer) = (Arc::clone(&seen), Arc::new(answer));
        let app = axum::Router::new().fallback(move |request: Request| {
            let (notes, answer) = (Arc::clone(&notes), Arc::clone(&answer));
            async move {
                let seen = read(request).await;
                let mut notes = notes.lock().unwrap();
                notes.push(seen.clone());
                let times = notes.iter().filter(|note| note.path == seen.path).count();
                let (status, json) = sell(&seen, times).unwrap_or_else(|| answer(&seen, times));
                (StatusCode::from_u16(status).unwrap(), json.to_string())
            }
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { base_url, seen }
    }

    async fn client(&self) -> WeCom {
        let wecom = WeCom::builder().base_url(&self.base_url).backoff(Duration::ZERO, Duration::ZERO);
        let wecom = wecom.provider(PROVIDER, "s").suite(Suite::new(SUITE, "s")).build().unwrap();
        wecom.put_suite_ticket(SUITE, "ticket", wecom.clock().now()).await.unwrap();
        wecom.suite(SUITE).unwrap().set_permanent_code(CORP, "code").await.unwrap();
        wecom
    }

    /// The calls to a path.
    fn calls(&self, path: &str) -> Vec<Seen> {
        self.seen.lock().unwrap().iter().filter(|seen| seen.path == path).cloned().collect()
    }
}

async fn read(request: Request) -> Seen {
    let (head, body) = request.into_parts();
    let pairs = head.uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let body: Bytes = to_bytes(body, 1 << 20).await.unwrap();
    Seen {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: serde_json::from_slice(&body).unwrap_or_default(),
    }
}

/// Tokens, the first of a kind and so on.
fn sell(seen: &Seen, times: usize) -> Option<(u16, Value)> {
    let kind = match seen.path.rsplit('/').next()? {
        "get_provider_token" => "provider_access_token",
        "get_suite_token" => "suite_access_token",
        "get_corp_token" | "gettoken" => "access_token",
        _ => return None,
    };
    Some((200, json!({kind: format!("{}{times}", seen.path.rsplit('/').next()?), "expires_in": 7200})))
}

fn query(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn shelf() -> GetShelf {
    GetShelf { shelf_id: 7, note: None, tags: vec!["a", "b"] }
}

#[tokio::test]
async fn a_get_carries_its_members_in_the_query_with_the_token_of_whoever_calls() {
    let shop = Shop::open(|_, _| (200, json!({"errcode": 0, "name": "tea"}))).await;
    let wecom = shop.client().await;
    let tea = Shelf { name: "tea".to_owned() };
    assert_eq!(wecom.suite(SUITE).unwrap().corp(CORP).send(shelf()).await.unwrap(), tea);
    assert_eq!(wecom.app("ww_customer", 1, "secret").call(shelf()).await.unwrap(), tea);
    let expected = |token: &str| query(&[("access_token", token), ("shelf_id", "7"), ("tags", "a%2Cb")]);
    let found: Vec<_> = shop.calls("/cgi-bin/shelf/get").into_iter().map(|seen| (seen.method, seen.query)).collect();
    let get = "GET".to_owned();
    assert_eq!(found, [(get.clone(), expected("get_corp_token1")), (get, expected("gettoken1"))]);
}

#[tokio::test]
async fn a_post_carries_json_and_the_members_that_were_named_in_the_query() {
    let shop = Shop::open(|_, _| (200, json!({"errcode": 0, "shelf_id": 9}))).await;
    let wecom = shop.client().await;
    let answer = wecom.suite(SUITE).unwrap().send(AddShelf { name: "cups", debug: 1 }).await.unwrap();
    assert_eq!(answer["shelf_id"], 9);
    let seen = shop.calls("/cgi-bin/shelf/add").remove(0);
    assert_eq!((seen.method.as_str(), seen.body), ("POST", json!({"name": "cups"})));
    assert_eq!(seen.query, query(&[("suite_access_token", "get_suite_token1"), ("debug", "1")]));
    wecom.provider().send(Ping).await.unwrap();
    assert!(shop.calls("/cgi-bin/shelf/ping")[0].query.is_empty(), "no token where none is needed");
    assert_eq!(shop.calls("/cgi-bin/service/get_provider_token").len(), 0);
}

#[tokio::test]
async fn a_table_of_ones_own_is_checked_and_keeps_what_it_does_not_know() {
    let shop = Shop::open(|_, _| (200, json!({"errcode": 0, "sorting": 9, "user_list": ["wo_mei"], "novelty": {"a": 1}}))).await;
    let provider = shop.client().await.provider();
    let request =
        SortShelf { corpid: CORP.into(), sorting: Sorting::Date, limit: Some(10), debug: Some(true), ..SortShelf::default() };
    let answer = provider.send(request.clone()).await.unwrap();
    assert_eq!((answer.sorting, answer.user_list[0].as_str()), (Sorting::from(9), "wo_mei"));
    assert_eq!(answer.extra.get("novelty"), Some(&json!({"a": 1})));
    let seen = shop.calls("/cgi-bin/shelf/sort").remove(0);
    assert_eq!(seen.body, json!({"corpid": CORP, "sorting": 2, "limit": 10}));
    assert_eq!(seen.query, query(&[("provider_access_token", "get_provider_token1"), ("debug", "true")]));

    let nobody = SortShelf { corpid: "".into(), ..request.clone() };
    let many = SortShelf { limit: Some(101), ..request };
    for (request, member) in [(nobody, "corpid"), (many, "limit")] {
        let error = provider.send(request).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Encode && error.to_string().contains(member), "{error}");
    }
    assert_eq!(shop.calls("/cgi-bin/shelf/sort").len(), 1, "nothing unfit is sent");
}

#[tokio::test]
async fn a_rejected_token_is_replaced_also_for_a_call_that_acts() {
    let shop = Shop::open(|seen, times| match (seen.path.as_str(), times) {
        ("/cgi-bin/shelf/get", 1) => (200, json!({"errcode": 40014, "errmsg": "invalid access_token"})),
        ("/cgi-bin/shelf/add", 1) => (200, json!({"errcode": 42009, "errmsg": "suite_access_token expired"})),
        ("/cgi-bin/shelf/sort", 1) => (200, json!({"errcode": 42001, "errmsg": "expired"})),
        _ => (200, json!({"errcode": 0, "name": "tea"})),
    })
    .await;
    let wecom = shop.client().await;
    let suite = wecom.suite(SUITE).unwrap();
    suite.corp(CORP).send(shelf()).await.unwrap();
    suite.send(AddShelf { name: "cups", debug: 0 }).await.unwrap();
    wecom.provider().send(SortShelf { corpid: CORP.into(), ..SortShelf::default() }).await.unwrap();
    let tokens = |path: &str, name: &str| shop.calls(path).iter().map(|seen| seen.query[name].clone()).collect::<Vec<_>>();
    assert_eq!(tokens("/cgi-bin/shelf/get", "access_token"), ["get_corp_token1", "get_corp_token2"]);
    assert_eq!(tokens("/cgi-bin/shelf/add", "suite_access_token"), ["get_suite_token1", "get_suite_token2"]);
    assert_eq!(tokens("/cgi-bin/shelf/sort", "provider_access_token"), ["get_provider_token1", "get_provider_token2"]);
}

#[tokio::test]
async fn what_it_says_of_its_effect_decides_whether_it_is_repeated() {
    let shop = Shop::open(|_, _| (502, json!("bad gateway"))).await;
    let wecom = shop.client().await;
    let suite = wecom.suite(SUITE).unwrap();
    let errors = [
        suite.send(AddShelf { name: "cups", debug: 0 }).await.unwrap_err(),
        suite.send(RenameShelf { name: "cups" }).await.unwrap_err(),
        suite.corp(CORP).send(shelf()).await.unwrap_err(),
    ];
    assert!(errors.iter().all(|error| (error.kind(), error.status()) == (ErrorKind::Http, Some(502))), "{errors:?}");
    let sent = ["add", "rename", "get"].map(|name| shop.calls(&format!("/cgi-bin/shelf/{name}")).len());
    assert_eq!(sent, [1, 3, 3], "a POST acts unless its author says otherwise, a GET reads");
    assert_eq!(errors.map(|error| error.is_retryable()), [false, true, true]);
}

#[tokio::test]
async fn its_errors_are_ours() {
    let shop = Shop::open(|seen, _| match seen.path.rsplit('/').next() {
        Some("get") => {
            (200, json!({"errcode": 60011, "errmsg": "no privilege, hint: [1_2_3], more info at https://x.example/e"}))
        }
        Some("sort") => (200, json!({"errcode": 0, "user_list": {"a": 1}})),
        _ => (200, json!(["a", "list"])),
    })
    .await;
    let wecom = shop.client().await;
    let suite = wecom.suite(SUITE).unwrap();
    let error = suite.corp(CORP).send(shelf()).await.unwrap_err();
    assert_eq!((error.kind(), error.errcode(), error.hint()), (ErrorKind::Api, Some(ErrCode::new(60011)), Some("1_2_3")));
    assert!(error.to_string().starts_with("shelf.get_shelf: 60011 "), "{error}");
    assert_eq!(error.endpoint(), Some(GetShelf::META));
    let error = wecom.provider().send(SortShelf { corpid: CORP.into(), ..SortShelf::default() }).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("user_list"), "{error}");
    let error = suite.send(AddShelf { name: "cups", debug: 0 }).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotJson, "{error}");
    assert_eq!(suite.call(AddShelf { name: "cups", debug: 0 }).raw().await.unwrap_err().kind(), ErrorKind::NotJson);
}

/// Somebody else's struct for a call that the offline WeCom knows: method, token and members are checked there.
#[derive(Serialize)]
struct Balance;

impl Endpoint for Balance {
    type Token = ProviderAccessToken;
    type Response = Value;
    const META: &'static EndpointMeta = &EndpointMeta::get("mine", "balance", "/cgi-bin/service/get_account_balance");
}

#[tokio::test]
async fn the_offline_wecom_takes_it_for_ours() {
    let mock = platform().await;
    let wecom = client(&mock);
    assert_eq!(wecom.provider().send(Balance).await.unwrap()["balance"], 100_000_000);
    assert!(mock.kill_tokens("provider_access_token") == 1);
    assert_eq!(balance(&wecom.provider()).await, 100_000_000);
    let corp = install(&mock, &wecom, SUITE, CORP).await;
    let error = corp.send(shelf()).await.unwrap_err();
    assert_eq!(error.errcode(), Some(ErrCode::new(404)), "{error}");
}

/// Code of one's own can be generic over the scope as well.
async fn balance<K: wecom_service::Provides<ProviderAccessToken>>(scope: &Scope<K>) -> i64 {
    scope.call(Balance).raw().await.unwrap()["balance"].as_i64().unwrap()
}
