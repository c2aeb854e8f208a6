//! Callbacks in JSON: the mock pushes, the crate's own receiver takes and answers, and the mock opens the answer.

use serde_json::json;
use wecom_service::callback::{Channel, PassiveReply};
use wecom_service::events::aibot::RobotReplyText;
use wecom_service::events::device::DeviceVerified;
use wecom_service::mock::{MockError, MockWecom};
use wecom_service::{Event, WeCom};

use crate::bench::{AES_KEY, Bench, Hook, MODEL, PROVIDER, TOKEN};

/// A bench with a robot and a hardware maker.
async fn bench() -> Bench {
    Bench::with(|builder| builder.robot_callback("helper", TOKEN, AES_KEY).device_callback("locks", TOKEN, AES_KEY)).await
}

async fn answer(event: Event) -> PassiveReply {
    match event {
        Event::RobotText(asked) => RobotReplyText::new(wecom_service::events::aibot::TextBody::new(asked.text.content)).into(),
        Event::VerifyDevice(event) => {
            let maker = event.envelope.base_info.service_corp_id;
            DeviceVerified::new(maker == PROVIDER).model_id(MODEL).into()
        }
        _ => PassiveReply::Nothing,
    }
}

/// Serves the callbacks of a mock with a client of its own.
async fn serve(mock: &MockWecom) -> WeCom {
    let wecom = mock.client_builder().build().unwrap();
    let receiver = wecom.receiver().channel(Channel::robot("helper"), TOKEN, AES_KEY);
    let receiver = receiver.channel(Channel::device("locks"), TOKEN, AES_KEY).handler(answer).build().unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/wecom", listener.local_addr().unwrap());
    let router = receiver.router("/wecom");
    tokio::spawn(async move { axum::serve(listener, router).await });
    mock.set_callback_base(&base);
    wecom
}

#[tokio::test]
async fn a_robot_and_a_hardware_maker_are_told_and_their_replies_are_opened() {
    let bench = bench().await;
    serve(&bench.mock).await;
    assert!(bench.mock.verify_robot_callback_url("helper").await.unwrap().accepted);
    assert!(bench.mock.verify_device_callback_url("locks").await.unwrap().accepted);

    let written = json!({"msgtype": "text", "from": {"userid": "mei"}, "text": {"content": "hello"}});
    // Each push is a callback of its own, so that the second one is answered too.
    for _ in 0..2 {
        let pushed = bench.mock.push_robot_event("helper", written.clone()).await.unwrap();
        assert!(pushed.delivery.accepted && pushed.delivery.event == "text", "{:?}", pushed.delivery);
        assert_eq!(pushed.reply, Some(json!({"msgtype": "text", "text": {"content": "hello"}})));
    }
    let asked = json!({"msg_type": "event", "event": {"event_type": "verify_device", "device_sn_md5": "5d41"}});
    let pushed = bench.mock.push_device_event("locks", asked).await.unwrap();
    assert_eq!(pushed.reply, Some(json!({"is_valid": true, "modelid": MODEL})));

    // What is only acknowledged has no reply.
    let unbound = json!({"msg_type": "event", "event": {"event_type": "unbind"}});
    let pushed = bench.mock.push_device_event("locks", unbound).await.unwrap();
    assert!(pushed.delivery.accepted && pushed.reply.is_none());
    let events: Vec<String> = bench.mock.callbacks().into_iter().map(|delivery| delivery.event).collect();
    assert_eq!(events, ["verify_url", "verify_url", "text", "text", "verify_device", "unbind"]);
}

#[tokio::test]
async fn a_pushed_model_ticket_buys_the_token_of_the_model() {
    let bench = bench().await;
    let wecom = serve(&bench.mock).await;
    assert!(bench.mock.push_model_ticket(MODEL).await.unwrap().delivery.accepted);
    let model = wecom.device_model(MODEL, "model-secret");
    let code = bench.mock.bind_device(MODEL, "SN1").unwrap();
    model.device().get_device_secret(code).await.unwrap();
    assert!(bench.mock.push_model_ticket("nobody").await.is_err());
}

#[tokio::test]
async fn a_reply_that_cannot_be_opened_is_not_taken() {
    let (bench, hook) = (bench().await, Hook::answering(|_, _| (200, json!({"encrypt": "AAAA"}).to_string())).await);
    bench.mock.set_robot_callback("helper", &hook.url).unwrap();
    let pushed = bench.mock.push_robot_event("helper", json!({"msgtype": "text"})).await.unwrap();
    assert!(!pushed.delivery.accepted && pushed.reply.is_none());
    assert!(pushed.delivery.attempts[0].answer.starts_with("the reply cannot be opened: "), "{:?}", pushed.delivery);
    let nobody = bench.mock.push_robot_event("nobody", json!({})).await;
    assert!(matches!(nobody, Err(MockError::NoCallback(whose)) if whose == "the robot nobody"));
    assert!(bench.mock.push_robot_event("helper", json!("text")).await.is_err(), "an event is an object");
}

#[tokio::test]
async fn all_of_it_can_be_driven_over_http() {
    let bench = bench().await;
    let control = async |name: &str, body| bench.post(&format!("/mock/{name}"), &[], body).await;
    serve(&bench.mock).await;
    assert_eq!(control("verify_callback_url", json!({"robot": "helper"})).await["accepted"], true);
    assert_eq!(control("verify_callback_url", json!({"device": "locks"})).await["accepted"], true);
    let written = json!({"msgtype": "text", "text": {"content": "hi"}});
    let pushed = control("push_robot_event", json!({"robot": "helper", "json": written})).await;
    assert_eq!(pushed["reply"]["text"]["content"], "hi", "{pushed}");
    let asked = r#"{"msg_type": "event", "event": {"event_type": "verify_device"}}"#;
    let pushed = control("push_device_event", json!({"device": "locks", "json": asked})).await;
    assert_eq!(pushed["reply"]["is_valid"], true, "{pushed}");
    assert_eq!(control("push_model_ticket", json!({"model_id": MODEL})).await["delivery"]["accepted"], true);
    let hook = Hook::taking().await;
    for whose in ["robot", "device"] {
        let name = if whose == "robot" { "helper" } else { "locks" };
        assert_eq!(control("set_callback", json!({whose: name, "url": hook.url})).await, json!({}));
        let push = format!("push_{whose}_event");
        let pushed = control(&push, json!({whose: name, "json": written})).await;
        assert_eq!((&pushed["delivery"]["url"], &pushed["reply"]), (&json!(hook.url), &json!(null)));
    }
    let token = bench.provider_token().await;
    assert_eq!(control("revoke_token", json!({"value": token})).await, json!({"lived": true}));
}
