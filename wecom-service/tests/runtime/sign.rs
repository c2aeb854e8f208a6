//! Signatures against values that `signatures.py` computed, and the filling-in of cashier calls.

use serde_json::Value;
use wecom_service::sign::{js_signature, paytool_signature};
use wecom_service::{Endpoint, EndpointMeta, ErrorKind, ProviderAccessToken, Signature};

use crate::support::*;

fn vectors(name: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("signatures.json")).unwrap();
    all[name].as_array().unwrap().clone()
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap()
}

#[test]
fn pages_are_signed_without_their_fragment() {
    for vector in vectors("page") {
        let timestamp = vector["timestamp"].as_i64().unwrap();
        let signature = js_signature(&text(&vector, "ticket").into(), text(&vector, "nonce"), timestamp, text(&vector, "url"));
        assert_eq!(signature, text(&vector, "signature"), "{vector}");
    }
}

#[test]
fn cashier_bodies_are_signed_by_their_leaves() {
    for vector in vectors("paytool") {
        assert_eq!(paytool_signature(&text(&vector, "secret").into(), &vector["body"]), text(&vector, "signature"), "{vector}");
    }
}

#[derive(Default, serde::Serialize)]
struct Pay {
    order_id: &'static str,
    nonce_str: &'static str,
    ts: i64,
    sig: &'static str,
}

impl Endpoint for Pay {
    type Token = ProviderAccessToken;
    type Response = Done;
    const META: &'static EndpointMeta = &EndpointMeta::post("test", "pay", "/cgi-bin/test/pay").signed(Signature::Paytool);
}

#[tokio::test]
async fn the_client_signs_what_the_caller_leaves_empty() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).paytool_secret("pay-5up3r").build().unwrap();
    wecom.provider().send(Pay { order_id: "N1", ..Pay::default() }).await.unwrap();
    wecom.provider().send(Pay { order_id: "N1", sig: "mine", ..Pay::default() }).await.unwrap();
    let [signed, own] = &server.seen_at("/cgi-bin/test/pay")[..] else { panic!("two calls") };
    let body = signed.json();
    assert_eq!(body["ts"], NOW);
    assert_eq!(text(&body, "nonce_str").len(), 16);
    assert_eq!(text(&body, "sig"), paytool_signature(&"pay-5up3r".into(), &body));
    assert_eq!((own.json()["sig"].as_str(), own.json()["ts"].as_i64()), (Some("mine"), Some(0)), "signed by the caller");
}

#[tokio::test]
async fn without_a_paytool_secret_nothing_is_sent() {
    let server = Server::new(|_| Reply::HangUp).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let error = wecom.provider().send(Pay::default()).await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::Config, 0));
}

#[tokio::test]
async fn a_page_gets_the_ticket_of_its_kind() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    let app = wecom.app("ww_corp", 7, "secret");
    let url = "https://app.example/p#x";
    let config = app.js_config(url).await.unwrap();
    assert_eq!((config.app_id.as_str(), config.seal.timestamp), ("ww_corp", NOW));
    assert_eq!(config.seal.signature, js_signature(&"jsapi-token-1".into(), &config.seal.nonce_str, NOW, url));
    let agent = app.js_agent_config(url).await.unwrap();
    assert_eq!((agent.corpid.as_str(), agent.agent_id.unwrap().get()), ("ww_corp", 7));
    assert_eq!(agent.seal.signature, js_signature(&"agent-token-1".into(), &agent.seal.nonce_str, NOW, url));
    assert_eq!(server.seen_at("/cgi-bin/ticket/get")[0].query("type"), "agent_config");
    assert_ne!(config.seal.nonce_str, agent.seal.nonce_str);
}
