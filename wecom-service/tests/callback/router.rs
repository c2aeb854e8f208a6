//! The callback router over loopback.

use std::sync::{Arc, Mutex};

use wecom_service::callback::{Incoming, PassiveReply};
use wecom_service::{Event, Suite, WeCom};

use crate::kit::*;

/// Serves a router, and gives its address.
async fn serve(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

fn wecom() -> WeCom {
    WeCom::builder()
        .provider(PROVIDER, "secret")
        .provider_callback(TOKEN, KEY)
        .suite(Suite::new(SUITE, "secret").callback(TOKEN, KEY))
        .build()
        .unwrap()
}

async fn get(url: &str) -> (u16, String) {
    let answer = reqwest::get(url).await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

async fn post(url: &str, push: Push) -> (u16, String) {
    let answer = reqwest::Client::new().post(format!("{url}?{}", push.query)).body(push.body).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn every_route_leads_to_its_channel() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let handler = move |incoming: Incoming| {
        log.lock().unwrap().push(incoming.channel().to_string());
        async {}
    };
    let robot = wecom_service::callback::Channel::robot("helper");
    let receiver = wecom().receiver().channel(robot, TOKEN, KEY).handler(handler).build().unwrap();
    let url = serve(axum::Router::new().merge(receiver.router("/wecom"))).await;
    let event = info("corp_arch_auth", NOW, "");
    let success = (200, "success".to_owned());
    assert_eq!(post(&format!("{url}/wecom/suite/{SUITE}"), Push::suite(&event)).await, success);
    assert_eq!(post(&format!("{url}/wecom/data/{SUITE}"), Push::data(&text_message(1, "hi"))).await, (200, String::new()));
    assert_eq!(post(&format!("{url}/wecom/app/{SUITE}/{CORP}"), Push::data(&text_message(1, "hi"))).await, (200, String::new()));
    assert_eq!(post(&format!("{url}/wecom/provider"), Push::to(PROVIDER, &event)).await, success);
    assert_eq!(post(&format!("{url}/wecom/robot/helper"), Push::json("", "{}")).await, (200, String::new()));
    let expected = [
        format!("instruction {SUITE}"),
        format!("data {SUITE}"),
        format!("customized {SUITE} {CORP}"),
        "provider".into(),
        "robot helper".into(),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn from_the_client_to_the_platform() {
    let handler = |event: Event| async move { PassiveReply::Xml(format!("<xml><Content>{}</Content></xml>", event.name())) };
    let url = serve(wecom().callback_router("/wecom", handler)).await;
    let verified = get(&format!("{url}/wecom/suite/{SUITE}?corpid=$CORPID$&{}", verification(PROVIDER, "echo"))).await;
    assert_eq!(verified, (200, "echo".into()));
    let (status, body) = post(&format!("{url}/wecom/data/{SUITE}"), Push::data(&text_message(1, "hi"))).await;
    assert!(status == 200 && body.contains("<MsgSignature>"), "{body}");
}

#[tokio::test]
async fn what_is_refused() {
    let receiver = wecom().receiver().body_limit(2000).build().unwrap();
    let url = serve(receiver.router("wecom/")).await;
    let data = format!("{url}/wecom/data/{SUITE}");
    assert_eq!(get(&data).await, (400, "missing_parameter".into()));
    let forged = Push { query: signed("x", NOW), ..Push::data(&text_message(1, "hi")) };
    assert_eq!(post(&data, forged).await, (401, "signature".into()));
    let foreign = Push::with_envelope(OTHER_CORP, CORP, "", &text_message(1, "hi"));
    assert_eq!(post(&data, foreign).await, (403, "receive_id".into()));
    assert_eq!(post(&data, Push::data(&text_message(1, &"x".repeat(2000)))).await, (413, "too_large".into()));
    assert_eq!(post(&format!("{url}/wecom/data/unknown"), Push::data(&text_message(1, "hi"))).await.0, 404);
    assert_eq!(reqwest::Client::new().put(&data).send().await.unwrap().status(), 405);
}

#[tokio::test]
async fn at_the_root() {
    let url = serve(wecom().callback_router("/", |_: Event| async {})).await;
    assert_eq!(post(&format!("{url}/suite/{SUITE}"), Push::suite(&info("corp_arch_auth", NOW, ""))).await.1, "success");
}
