//! Calls that go well: what is sent, whatever kind of endpoint it is, and what the caller sees of it.

use serde::{Deserialize, Serialize};
use serde_json::json;
use wecom_service::{
    Answer, AnswerForm, Binary, Call, Effect, Endpoint, EndpointMeta, ErrorKind, NoToken, Payload, ProviderAccessToken, Scope,
    Suite, WeCom, wire,
};

use crate::support::*;

async fn shop() -> (Server, WeCom) {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    (server, wecom)
}

#[tokio::test]
async fn a_strangers_serde_endpoint_is_as_good_as_ours() {
    #[derive(Serialize)]
    struct Rename<'a> {
        id: u32,
        name: &'a str,
        debug: bool,
    }
    #[derive(Deserialize)]
    struct Renamed {
        old: String,
    }
    impl Endpoint for Rename<'_> {
        type Token = ProviderAccessToken;
        type Response = Renamed;
        const META: &'static EndpointMeta =
            &EndpointMeta::post("mine", "rename", "/cgi-bin/mine/rename").query(&["debug"]).token_in("access_token");
    }
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.sell(seen).unwrap_or_else(|| Reply::Json(json!({"errcode": 0, "old": "x"})))).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let name = String::from("企业 & co");
    let renamed = wecom.provider().send(Rename { id: 7, name: &name, debug: true }).await.unwrap();
    assert_eq!(renamed.old, "x");
    let seen = server.seen_at("/cgi-bin/mine/rename").remove(0);
    assert_eq!((seen.method.as_str(), seen.json()), ("POST", json!({"id": 7, "name": "企业 & co"})));
    assert_eq!((seen.query("debug"), seen.query("access_token")), ("true", "provider-token-1"));
    assert_eq!(seen.headers["content-type"], "application/json");
}

#[tokio::test]
async fn a_get_carries_its_members_in_the_query() {
    let (server, wecom) = shop().await;
    let app = wecom.app("ww_corp", 1, "secret");
    let done = app.call(ReadCorp { thing: "a b&c".to_owned() }).await.unwrap();
    assert_eq!(done, Done::default());
    let seen = server.seen_at("/cgi-bin/test/corp").remove(0);
    assert_eq!((seen.query("thing"), seen.query("access_token"), seen.body.as_str()), ("a b&c", "own-token-1", ""));
}

#[tokio::test]
async fn an_endpoint_without_a_token_sends_none() {
    let (server, wecom) = shop().await;
    WeCom::builder().base_url(&server.url).build().unwrap().provider().send(Open::default()).await.unwrap();
    wecom.suite(SUITE).unwrap().send(Open::default()).await.unwrap();
    assert!(server.seen().iter().all(|seen| seen.path == "/cgi-bin/test/open" && seen.query.len() <= 1));
}

#[tokio::test]
async fn raw_gives_the_json_as_it_came() {
    let shop = Shop::default();
    let server =
        Server::new(move |seen| shop.sell(seen).unwrap_or_else(|| Reply::Json(json!({"errcode": 0, "new": [1, "x"]})))).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let raw = wecom.provider().call(ReadProvider::default()).raw().await.unwrap();
    assert_eq!(raw, json!({"errcode": 0, "new": [1, "x"]}));
}

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let (server, _) = shop().await;
    let wecom = client(&server, &clock()).base_url(format!("{}/proxy/", server.url)).build().unwrap();
    wecom.provider().send(Open::default()).await.unwrap();
    assert_eq!(server.seen()[0].path, "/proxy/cgi-bin/test/open");
}

#[tokio::test]
async fn a_users_own_http_client_is_used() {
    let (server, _) = shop().await;
    let own = reqwest::Client::builder().user_agent("my own").no_proxy().build().unwrap();
    let wecom = client(&server, &clock()).http(own).build().unwrap();
    wecom.provider().send(ReadProvider::default()).await.unwrap();
    assert!(server.seen().iter().all(|seen| seen.headers["user-agent"] == "my own"));
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_a_token_in_its_hands() {
    let shop = Shop::default();
    let server = Server::new(move |seen| {
        shop.sell(seen).unwrap_or_else(|| Reply::Full {
            status: 302,
            content_type: "text/html",
            headers: "Location: http://elsewhere.invalid/\r\n",
            body: Vec::new(),
        })
    })
    .await;
    let wecom = client(&server, &clock()).build().unwrap();
    let error = wecom.provider().send(ReadProvider::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Http, Some(302)));
}

#[derive(Default, Serialize)]
struct Download {}
impl Endpoint for Download {
    type Token = NoToken;
    type Response = Binary;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("test", "download", "/cgi-bin/test/file").answer(AnswerForm::Bytes).effect(Effect::Read);
    fn decode(answer: &Answer<'_>) -> Result<Binary, wire::DecodeError> {
        answer.binary()
    }
}

#[tokio::test]
async fn a_file_is_a_file_and_a_failure_a_failure() {
    let file = Server::new(|_| Reply::Full {
        status: 200,
        content_type: "application/json",
        headers: "Content-Disposition: attachment; filename=\"a.json\"\r\n",
        body: br#"{"errcode": 7, "a file": "of that kind"}"#.to_vec(),
    })
    .await;
    let wecom = client(&file, &clock()).build().unwrap();
    let binary = wecom.provider().send(Download::default()).await.unwrap();
    assert_eq!((binary.file_name.as_deref(), binary.content.len()), (Some("a.json"), 40));

    let failure = Server::new(|_| Reply::errcode(40007)).await;
    let wecom = client(&failure, &clock()).build().unwrap();
    let error = wecom.provider().send(Download::default()).await.unwrap_err();
    assert_eq!(error.errcode().unwrap().name(), Some("invalid_media_id"));
}

#[tokio::test]
async fn an_upload_keeps_the_name_of_its_file() {
    struct Upload(wire::File);
    impl Serialize for Upload {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }
    }
    impl Endpoint for Upload {
        type Token = NoToken;
        type Response = Done;
        const META: &'static EndpointMeta = &EndpointMeta::post("test", "upload", "/cgi-bin/test/upload").multipart();
        fn encode(&self) -> Result<Payload, wire::EncodeError> {
            let mut payload = Payload::default();
            payload.body = wecom_service::Body::Parts(vec![wecom_service::Part::File("media".to_owned(), self.0.clone())]);
            Ok(payload)
        }
    }
    let (server, wecom) = shop().await;
    let file = wire::File::new("报\"告.txt", "content").content_type("text/plain");
    wecom.provider().send(Upload(file)).await.unwrap();
    let seen = server.seen().remove(0);
    assert!(seen.headers["content-type"].starts_with("multipart/form-data; boundary="));
    assert!(seen.body.contains("filename=\"报\\\"告.txt\"") && seen.body.contains("content"), "{}", seen.body);
}

#[test]
fn nothing_that_a_person_prints_shows_a_secret() {
    let suite = Suite::new(SUITE, SUITE_SECRET).callback("token-5up3r", "5up3r".repeat(9).get(..43).unwrap());
    let keys = format!("{:?}", suite.callback_keys());
    let builder = WeCom::builder().provider(PROVIDER, PROVIDER_SECRET).suite(suite).paytool_secret("pay-5up3r");
    let before = format!("{builder:?} {keys}");
    let wecom = builder.build().unwrap();
    let corp = wecom.suite(SUITE).unwrap().corp(CORP);
    let call = wecom.provider().call(ReadProvider::default());
    let shown = format!("{before} {wecom:?} {:?} {corp:?} {call:?} {:?}", wecom.provider(), wecom.app("ww", 1, "app-5up3r"));
    assert_no_secret(&shown);
    assert!(shown.contains(SUITE) && shown.contains(CORP), "{shown}");
}

#[test]
fn a_bad_configuration_is_refused_in_words() {
    let cases = [
        (WeCom::builder().provider("", "s"), "the provider corpid is empty"),
        (WeCom::builder().provider("ww", ""), "the provider secret is empty"),
        (WeCom::builder().suite(Suite::new("a", "s")).suite(Suite::new("a", "t")), "suite a is configured twice"),
        (
            WeCom::builder().suite(Suite::new("a", "s").callback("t", "short")),
            "the EncodingAESKey of a must be 43 letters and digits",
        ),
        (WeCom::builder().base_url("qyapi.weixin.qq.com"), "the base URL is not an absolute http or https URL"),
    ];
    for (builder, text) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, text));
    }
}

#[test]
fn everything_may_cross_threads() {
    fn crosses<T: Send + Sync + Clone>() {}
    crosses::<WeCom>();
    crosses::<Scope<wecom_service::CorpScope>>();
    crosses::<wecom_service::Error>();
    fn sends<T: Send>(_: T) {}
    let wecom = WeCom::builder().build().unwrap();
    let call: Call<ReadProvider> = wecom.provider().call(ReadProvider::default());
    sends(call.clone().into_future());
    sends(call.send());
}
