//! What a platform, a proxy or a caller does that no documentation foresees.

use serde::{Deserialize, Serialize};
use serde_json::json;
// Everything at once, as a user may: no trait in here may hide a method of the standard library.
#[allow(clippy::wildcard_imports, reason = "it is what is tested")]
use wecom_service::*;

use crate::support::{PROVIDER_SECRET, ReadProvider, Reply, SUITE, Server, Shop, client, clock};

/// A client of a server that answers every call but those for tokens with this body.
async fn answering(content_type: &'static str, body: impl Into<Vec<u8>>) -> (Server, WeCom) {
    let (shop, body) = (Shop::default(), body.into());
    let server = Server::new(move |seen| shop.sell(seen).unwrap_or_else(|| Reply::status(200, content_type, body.clone()))).await;
    let wecom = client(&server, &clock()).build().unwrap();
    wecom.put_suite_ticket(SUITE, "ticket", 1_700_000_000).await.unwrap();
    (server, wecom)
}

async fn kind_of(body: &str) -> Option<ErrorKind> {
    let (_, wecom) = answering("application/json", body).await;
    wecom.provider().send(ReadProvider::default()).await.err().map(|error| error.kind())
}

#[test]
fn importing_everything_hides_no_method_of_a_string() {
    let text = "a+b".to_owned();
    assert_eq!(text.replace('+', " "), "a b");
}

#[tokio::test]
async fn an_errcode_that_is_there_and_not_zero_is_never_success() {
    for body in [r#"{"errcode":60020.0}"#, r#"{"errcode":"60020"}"#, r#"{"errcode":6.002e4}"#] {
        assert_eq!(kind_of(body).await, Some(ErrorKind::Api), "{body}");
    }
    for errcode in ["18446744073709551615", r#""abc""#, "[60020]", r#"{"a":1}"#, "1.5"] {
        assert_eq!(kind_of(&format!(r#"{{"errcode":{errcode}}}"#)).await, Some(ErrorKind::Decode), "{errcode}");
    }
    for body in [r#"{"errcode":0.0}"#, r#"{"errcode":" 0 "}"#, r#"{"errcode":null}"#, r#"{"errcode":""}"#, "{}"] {
        assert_eq!(kind_of(body).await, None, "{body}");
    }
}

#[tokio::test]
async fn a_byte_order_mark_before_json_does_no_harm() {
    assert_eq!(kind_of("\u{feff}{\"errcode\":0}").await, None);
    assert_eq!(kind_of("\u{feff}{\"errcode\":60020}").await, Some(ErrorKind::Api));
}

#[tokio::test]
async fn json_that_is_no_object_is_not_quoted() {
    let (_, wecom) = answering("application/json", r#"[{"code":"s3cret"}]"#).await;
    let error = wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotJson);
    assert!(!format!("{error:?}").contains("s3cret"), "{error}");
}

#[tokio::test]
async fn a_secret_of_the_request_is_not_repeated_from_the_answer() {
    for (content_type, body) in [
        ("application/json", r#"{"errcode":40029,"errmsg":"invalid code: l0gin-code"}"#),
        ("text/html", "you have sent l0gin-code"),
    ] {
        let (_, wecom) = answering(content_type, body).await;
        let error = wecom.provider().auth().get_login_info("l0gin-code").await.unwrap_err();
        assert!(error.to_string().contains("***"), "{error}");
        assert!(!format!("{error:?}").contains("l0gin-code"), "{error}");
    }
}

#[derive(Serialize)]
struct Act;
impl Endpoint for Act {
    type Token = ProviderAccessToken;
    type Response = ();
    const META: &'static EndpointMeta = &EndpointMeta::post("stranger", "act", "/cgi-bin/stranger/act");
}

#[derive(Serialize)]
struct Ask;
#[derive(Debug, Deserialize)]
struct Answered {
    #[allow(dead_code, reason = "only its type matters")]
    count: u32,
}
impl Endpoint for Ask {
    type Token = ProviderAccessToken;
    type Response = Option<Answered>;
    const META: &'static EndpointMeta = &EndpointMeta::get("stranger", "ask", "/cgi-bin/stranger/ask");
}

#[tokio::test]
async fn a_response_may_be_nothing_at_all() {
    let (_, wecom) = answering("application/json", r#"{"errcode":0,"errmsg":"ok","more":1}"#).await;
    wecom.provider().send(Act).await.unwrap();
    let (_, wecom) = answering("application/json", r#"{"errcode":60020,"errmsg":"no"}"#).await;
    assert_eq!(wecom.provider().send(Act).await.unwrap_err().kind(), ErrorKind::Api);
}

#[tokio::test]
async fn json_of_another_type_is_not_called_broken() {
    let (_, wecom) = answering("application/json", r#"{"errcode":0,"count":"s3cret"}"#).await;
    let error = wecom.provider().send(Ask).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(error.to_string().contains("of another type at line 1"), "{error}");
    assert!(!format!("{error:?}").contains("s3cret"), "{error}");
}

#[tokio::test]
async fn a_qr_code_is_not_a_failure_and_not_a_web_page() {
    let qr_code = async |content_type, body: &'static str| {
        let (_, wecom) = answering(content_type, body).await;
        wecom.suite(SUITE).unwrap().service().get_app_qrcode(SUITE).await
    };
    assert!(matches!(qr_code("image/png", "\u{89}PNG").await, Ok(BinaryOr::Binary(_))));
    assert!(matches!(qr_code("application/json", r#"{"errcode":0,"qrcode":"https://x"}"#).await, Ok(BinaryOr::Json(_))));
    for body in [r#"{"errcode":60020}"#, r#"{"errcode":60020,"errmsg":""}"#, r#"{"errcode":60020,"errmsg":"no"}"#] {
        assert_eq!(qr_code("application/json", body).await.unwrap_err().kind(), ErrorKind::Api, "{body}");
    }
    for (content_type, body) in [("text/html; charset=utf-8", "<html>log in</html>"), ("image/png", "")] {
        assert_eq!(qr_code(content_type, body).await.unwrap_err().kind(), ErrorKind::Decode, "{content_type}");
    }
}

#[tokio::test]
async fn the_name_of_a_file_cannot_write_headers() {
    let (server, wecom) = answering("application/json", json!({"errcode": 0, "media_id": "m"}).to_string()).await;
    let upload = async |name: &str| {
        let file = wire::File::new(name, b"content".to_vec());
        wecom.provider().service().media_upload(service::MediaType::File, file).await.unwrap();
        server.seen().pop().unwrap().body
    };
    let body = upload("a\r\nX-Evil: 1\r\n\r\nb.txt").await;
    assert!(body.contains("filename=\"a__X-Evil: 1____b.txt\"\r\n"), "{body}");
    assert!(upload("企业 微信😀.pdf").await.contains("filename=\"企业 微信😀.pdf\""));
}

#[tokio::test]
async fn an_empty_ticket_does_not_push_a_good_one_out() {
    let (_, wecom) = answering("application/json", r#"{"errcode":0}"#).await;
    assert!(!wecom.put_suite_ticket(SUITE, "", 1_800_000_000).await.unwrap());
    assert!(wecom.suite(SUITE).unwrap().token::<SuiteAccessToken>().await.is_ok());
}

#[test]
fn only_http_is_spoken() {
    for url in ["ftp://h", "file:///etc", "qyapi.weixin.qq.com", "unix:/x", ""] {
        let error = WeCom::builder().provider("ww", PROVIDER_SECRET).base_url(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{url}");
    }
}
