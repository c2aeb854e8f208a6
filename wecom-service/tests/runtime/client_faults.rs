//! What becomes of a call when the connection or the platform fails: the kind of error, its text, and what is repeated.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::json;
use wecom_service::{BlockWindow, CallOptions, ErrCode, Error, ErrorKind, WeCom};

use crate::support::{
    self, ActProvider, PROVIDER_TOKEN_PATH, ReadProvider, Reply, Server, Shop, assert_no_secret, client, clock,
};

const READ: &str = "/cgi-bin/test/read";
const ACT: &str = "/cgi-bin/test/act";

/// A server that fails on everything but tokens.
async fn failing(reply: impl Fn() -> Reply + Send + Sync + 'static) -> (Server, WeCom) {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.sell(seen).unwrap_or_else(&reply)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    (server, wecom)
}

async fn read(wecom: &WeCom) -> Error {
    wecom.provider().send(ReadProvider::default()).await.unwrap_err()
}

async fn act(wecom: &WeCom) -> Error {
    wecom.provider().send(ActProvider::default()).await.unwrap_err()
}

#[tokio::test]
async fn a_server_error_is_repeated_only_where_that_is_safe() {
    let (server, wecom) =
        failing(|| Reply::status(502, "text/html", "<html><h1>Bad gateway</h1>\n provider-token-1</html>")).await;
    let error = read(&wecom).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Http, Some(502)));
    assert_eq!(server.count(READ), 3);
    assert!(error.is_retryable());
    assert!(
        error.to_string().starts_with("test.read_provider: HTTP status 502, it begins \"<html><h1>Bad gateway</h1>"),
        "{error}"
    );
    assert_no_secret(&error.to_string());

    let error = act(&wecom).await;
    assert_eq!((error.kind(), server.count(ACT)), (ErrorKind::Http, 1));
    assert!(!error.is_retryable(), "it may have been executed");
}

#[tokio::test]
async fn a_dropped_connection_is_repeated_only_where_that_is_safe() {
    let (server, wecom) = failing(|| Reply::HangUp).await;
    let error = read(&wecom).await;
    assert_eq!((error.kind(), server.count(READ)), (ErrorKind::Transport, 3));
    assert_no_secret(&format!("{error} {error:?}"));
    let error = act(&wecom).await;
    assert_eq!((error.kind(), server.count(ACT)), (ErrorKind::Transport, 1));
    assert!(error.to_string().ends_with("(the platform may have seen the request)"), "{error}");
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_a_transport_fault() {
    let (server, wecom) = failing(|| Reply::Truncated("{\"errcode\": 0, \"thi")).await;
    assert_eq!(read(&wecom).await.kind(), ErrorKind::Transport);
    assert_eq!(server.count(READ), 3);
    assert_eq!(act(&wecom).await.kind(), ErrorKind::Transport);
    assert_eq!(server.count(ACT), 1);
}

#[tokio::test]
async fn silence_is_a_timeout() {
    let (server, wecom) = failing(|| Reply::Silence).await;
    // The token was fetched before, so that only the call itself runs into the timeout.
    wecom.provider().token::<wecom_service::ProviderAccessToken>().await.unwrap();
    let options = CallOptions::new().timeout(Duration::from_millis(50)).no_retry();
    let error = wecom.provider().call(ReadProvider::default()).options(options).send().await.unwrap_err();
    assert_eq!((error.kind(), server.count(READ)), (ErrorKind::Timeout, 1));
    assert!(error.is_retryable());
    assert_no_secret(&format!("{error} {error:?}"));
}

#[tokio::test]
async fn a_refused_connection_was_never_sent_and_may_be_repeated() {
    let server = Server::new(|_| Reply::HangUp).await;
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = closed.local_addr().unwrap();
    drop(closed);
    let wecom = client(&server, &clock()).base_url(format!("http://{address}")).build().unwrap();
    let error = wecom.app("ww_corp", 1, "app-secret-5up3r").send(support::Open::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.is_retryable());
    assert!(error.to_string().ends_with("(the request was not sent)"), "{error}");
    assert_no_secret(&format!("{error} {error:?}"));
}

#[tokio::test]
async fn html_is_not_json() {
    let html = "<html><title>Login</title><body>go to the portal with provider-token-1 AbCdEfGh0123456789AbCdEfGh</body></html>";
    let (server, wecom) = failing(move || Reply::status(200, "text/html", html)).await;
    let error = read(&wecom).await;
    assert_eq!((error.kind(), server.count(READ)), (ErrorKind::NotJson, 1));
    let snippet = error.snippet().unwrap();
    assert!(snippet.starts_with("<html><title>Login</title><body>go to the portal with *** ***"), "{snippet}");
    assert_no_secret(&error.to_string());
}

#[tokio::test]
async fn broken_json_is_not_quoted() {
    for body in
        ["{\"provider_secret\": \"5up3r", "{\"errcode\":0, \"thing\": \"5up3r", "", "[]", "null", "{\"errcode\": 0} 5up3r"]
    {
        let (_, wecom) = failing(move || Reply::status(200, "application/json", body)).await;
        let error = read(&wecom).await;
        assert_eq!(error.kind(), ErrorKind::NotJson, "{body}");
        assert_no_secret(&format!("{error} {error:?}"));
    }
}

#[tokio::test]
async fn an_answer_of_another_shape_is_a_decode_error() {
    let (_, wecom) = failing(|| Reply::Json(json!({"errcode": 0, "thing": {"deep": "5up3r"}}))).await;
    let error = read(&wecom).await;
    assert!(matches!(error.kind(), ErrorKind::Decode | ErrorKind::NotJson), "{error}");
    assert_no_secret(&format!("{error} {error:?}"));
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_refused() {
    let shop = Shop::default();
    let large = format!("{{\"thing\": \"{}\"}}", "x".repeat(4000));
    let server =
        Server::new(move |seen| shop.sell(seen).unwrap_or_else(|| Reply::status(200, "application/json", large.clone()))).await;
    let wecom = client(&server, &clock()).max_answer(1000, 1000).build().unwrap();
    let error = read(&wecom).await;
    assert_eq!(error.to_string(), "test.read_provider: the answer is larger than 1000 bytes");
}

#[tokio::test]
async fn busy_is_repeated_where_safe_and_a_rate_limit_never() {
    let (server, wecom) = failing(|| Reply::errcode(-1)).await;
    assert_eq!(read(&wecom).await.errcode(), Some(ErrCode::SYSTEM_BUSY));
    assert_eq!(server.count(READ), 3);
    assert_eq!(act(&wecom).await.errcode(), Some(ErrCode::SYSTEM_BUSY));
    assert_eq!(server.count(ACT), 1);

    let (server, wecom) = failing(|| Reply::errcode(45009)).await;
    let error = read(&wecom).await;
    assert_eq!(server.count(READ), 1);
    assert!(error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    let windows = [BlockWindow::Minute, BlockWindow::Hour, BlockWindow::Day, BlockWindow::Month];
    assert_eq!(error.api().unwrap().block_windows(), windows);
}

#[tokio::test]
async fn a_busy_platform_that_recovers_is_not_noticed() {
    let shop = Shop::default();
    let busy = Arc::new(AtomicUsize::new(2));
    let left = Arc::clone(&busy);
    let server = Server::new(move |seen| {
        if seen.path == READ && left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok() {
            return Reply::errcode(6000);
        }
        shop.answer(seen)
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    wecom.provider().send(ReadProvider::default()).await.unwrap();
    assert_eq!(server.count(READ), 3);
    assert_eq!(server.count(PROVIDER_TOKEN_PATH), 1);
}

#[tokio::test]
async fn an_errcode_says_what_it_means_and_what_to_do() {
    let (_, wecom) = failing(|| Reply::errcode(60020)).await;
    let error = read(&wecom).await;
    let api = error.api().unwrap();
    assert_eq!(api.ip.as_deref(), Some("1.2.3.4"));
    assert_eq!((&*api.errmsg, error.hint()), ("no", Some("1700000000_7_abc")));
    assert_eq!(error.help_url(), Some("https://open.work.weixin.qq.com/devtool/query?e=1"));
    let text = error.to_string();
    assert!(text.starts_with("test.read_provider: 60020 caller_address_not_in_allow_list: "), "{text}");
    assert!(text.contains("(what to do: ") && text.contains("[from ip: 1.2.3.4]"), "{text}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn an_unknown_errcode_is_an_error_all_the_same() {
    let (server, wecom) = failing(|| Reply::Json(json!({"errmsg": "novelty\nof the day", "errcode": "987654321"}))).await;
    let error = read(&wecom).await;
    assert_eq!((error.kind(), error.errcode()), (ErrorKind::Api, Some(ErrCode::new(987_654_321))));
    let text = error.to_string();
    assert_eq!(text, "test.read_provider: 987654321 (an errcode that this version does not know) [errmsg: novelty of the day]");
    assert_eq!(server.count(READ), 1);
}

#[tokio::test]
async fn a_failure_keeps_what_it_says_of_each_part_and_shows_none_of_it() {
    let answer = json!({"errcode": 1111, "errmsg": "some failed", "failed": [{"userid": "par_0043", "errcode": 60111}], "corp": "wwS3cr3t"});
    let (_, wecom) = failing(move || Reply::Json(answer.clone())).await;
    let error = read(&wecom).await;
    let api = error.api().expect("the platform answered");
    assert_eq!(api.extra.get("failed"), Some(&json!([{"userid": "par_0043", "errcode": 60111}])));
    assert_eq!(api.extra.len(), 2, "errcode and errmsg have their own places");
    let read = api.answer::<Partly>().expect("read as the type");
    assert_eq!(read.failed.iter().map(|part| part.userid.as_str()).collect::<Vec<_>>(), ["par_0043"]);
    assert!(api.answer::<Vec<u8>>().is_err());
    let shown = format!("{error} {error:?} {api:?}");
    assert!(!shown.contains("par_0043") && !shown.contains("wwS3cr3t"), "{shown}");
}

#[derive(serde::Deserialize)]
struct Partly {
    failed: Vec<Part>,
}

#[derive(serde::Deserialize)]
struct Part {
    userid: String,
}

#[tokio::test]
async fn a_long_failure_is_not_kept() {
    let answer = json!({"errcode": 1111, "errmsg": "some failed", "failed": "x".repeat(70_000)});
    let (_, wecom) = failing(move || Reply::Json(answer.clone())).await;
    let error = read(&wecom).await;
    assert_eq!(error.errcode(), Some(ErrCode::new(1111)));
    assert!(error.api().expect("the platform answered").extra.is_empty());
}

#[tokio::test]
async fn an_errcode_counts_whatever_the_status() {
    let (_, wecom) = failing(|| Reply::status(500, "application/json", r#"{"errcode": 40013, "errmsg": "bad"}"#)).await;
    assert_eq!(read(&wecom).await.errcode(), Some(ErrCode::INVALID_CORPID));
}
