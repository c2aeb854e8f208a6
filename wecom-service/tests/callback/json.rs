//! Callbacks in JSON: intelligent robots and hardware makers, from what is pushed to what is answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use wecom_service::callback::{CallbackError, Channel, PassiveReply, Reply, Sealed};
use wecom_service::events::aibot::{Content, RobotReplyStream, StreamBody};
use wecom_service::events::device::{DeviceAnswer, DeviceReceived, DeviceVerified};
use wecom_service::events::reply::ReplyText;
use wecom_service::types::DeviceModelId;
use wecom_service::wire;
use wecom_service::{Event, ManualClock, WeCom};

use crate::kit::*;

fn robot() -> Channel {
    Channel::robot("helper")
}

fn device() -> Channel {
    Channel::device("locks")
}

/// What somebody wrote to the robot.
fn written(id: &str, content: &str) -> String {
    let from = json!({"userid": "mei", "corpid": CORP});
    json!({
        "msgid": id, "aibotid": "a", "chattype": "single", "from": from, "response_url": "https://example.com/?response_code=x",
        "msgtype": "text", "text": {"content": content}, "quote": {"msgtype": "text", "text": {"content": "before"}},
    })
    .to_string()
}

fn refresh() -> String {
    json!({"msgid": "r", "aibotid": "a", "from": {"userid": "mei"}, "msgtype": "stream", "stream": {"id": "s"}}).to_string()
}

fn pushed(event: Value) -> String {
    let base = json!({"req_id": "r1", "createtime": NOW, "model_id": "md1", "service_corpid": PROVIDER});
    json!({"msg_type": "event", "base_info": base, "event": event}).to_string()
}

/// What the platform makes of an answer in JSON: signature checked, decrypted.
fn opened(reply: &Reply) -> Value {
    assert_eq!((reply.status, reply.content_type), (200, "application/json"), "{}", reply.body);
    let body: Value = serde_json::from_str(&reply.body).unwrap();
    let text = |key: &str| body[key].as_str().map_or_else(|| body[key].to_string(), str::to_owned);
    let sealed = Sealed::parse(reply.body.as_bytes()).unwrap();
    let decrypted = crypto().open(&text("msgsignature"), &text("timestamp"), &text("nonce"), &sealed.encrypt).unwrap();
    serde_json::from_str(&decrypted.message).unwrap()
}

fn members(event: &Event) -> Value {
    wire::to_value(event.view()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_robot_answers_with_a_stream() {
    let handler = |event: Event| async move {
        match event {
            Event::RobotText(message) => {
                assert_eq!(message.envelope.from.as_ref().map(|from| from.user_id.as_str()), Some("mei"));
                assert!(matches!(&message.quote, Some(Content::Text(quote)) if quote.content == "before"));
                RobotReplyStream::new(
                    StreamBody::new("s").finish(false).content(format!("{}: let me look", message.text.content)),
                )
            }
            Event::RobotStream(asked) => {
                RobotReplyStream::new(StreamBody::new(asked.stream.id).finish(true).content("301 is free"))
            }
            other => panic!("{}", other.name()),
        }
    };
    let receiver = receiver().handler(handler).build().unwrap();
    let begun = opened(&Push::json("", &written("m1", "a room?")).into(&receiver, &robot()).await);
    let stream = json!({"id": "s", "finish": false, "content": "a room?: let me look"});
    assert_eq!(begun, json!({"msgtype": "stream", "stream": stream}));
    let ended = opened(&Push::json("", &refresh()).into(&receiver, &robot()).await);
    assert_eq!(ended["stream"], json!({"id": "s", "finish": true, "content": "301 is free"}));
}

#[tokio::test(start_paused = true)]
async fn repeats_are_handled_once_and_each_refresh_is_answered() {
    let handled = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&handled);
    let handler = move |_: Event| {
        count.fetch_add(1, Ordering::SeqCst);
        async { RobotReplyStream::new(StreamBody::new("s")) }
    };
    let receiver = receiver().handler(handler).build().unwrap();
    for content in ["hi", "hi", "the same message, however it is written"] {
        Push::json("", &written("m1", content)).into(&receiver, &robot()).await;
    }
    assert_eq!(handled.load(Ordering::SeqCst), 1);
    for _ in 0..3 {
        assert_eq!(opened(&Push::json("", &refresh()).into(&receiver, &robot()).await)["stream"]["id"], "s");
    }
    assert_eq!(handled.load(Ordering::SeqCst), 4);
}

#[test]
fn nothing_is_lost() {
    let listed = [written("m1", "hi"), pushed(json!({"event_type": "bind", "auth_code": "c", "verif_code": "v", "new": [1]}))];
    for text in listed {
        let event = Event::from_json(&text).unwrap();
        assert_ne!(event.name(), "unlisted");
        assert_eq!(members(&event), serde_json::from_str::<Value>(&text).unwrap());
    }
    // Of a kind that nobody knows, of an event that nobody knows, and with a member of another type than the spec says.
    for unlisted in [
        json!({"msgid": "m", "msgtype": "hologram", "hologram": {"depth": 3}}).to_string(),
        pushed(json!({"event_type": "melted", "at": 900})),
        json!({"msgid": "m", "msgtype": "text", "text": [1, 2]}).to_string(),
    ] {
        let event = Event::from_json(&unlisted).unwrap();
        assert!(matches!(event, Event::Unlisted(_)), "{unlisted}");
        assert_eq!(members(&event), serde_json::from_str::<Value>(&unlisted).unwrap());
    }
    assert!(Event::from_json("<xml/>").is_err());
}

#[test]
fn what_is_secret_is_not_printed() {
    let event = Event::from_json(&pushed(json!({"event_type": "model_ticket", "model_ticket": "s3cret-ticket"}))).unwrap();
    let message = Event::from_json(&written("m1", "hi")).unwrap();
    let printed = format!("{event:?} {message:?}");
    assert!(!printed.contains("s3cret") && !printed.contains("response_code"), "{printed}");
}

#[tokio::test(start_paused = true)]
async fn forgeries_and_floods_are_refused() {
    let receiver = receiver().channel(device(), TOKEN, KEY).body_limit(4096).build().unwrap();
    for channel in [robot(), device()] {
        let mut push = Push::json("", &written("m1", "hi"));
        push.query = push.query.replace("msg_signature=", "msg_signature=0");
        let error = receiver.open(&channel, &push.query, &push.body).unwrap_err();
        assert_eq!(error, CallbackError::Signature);
        assert_eq!(push.into(&receiver, &channel).await.status, 401);
        let large = Push::json("", &written("m1", &"x".repeat(4096))).into(&receiver, &channel).await;
        assert_eq!((large.status, large.body.as_str()), (413, "too_large"));
        let broken = Push::json("", "{\"msgtype\": ").into(&receiver, &channel).await;
        assert_eq!((broken.status, broken.body.as_str()), (400, "message"));
    }
    // A robot is nobody's corp.
    let reply = Push::json(CORP, &written("m1", "hi")).into(&receiver, &robot()).await;
    assert_eq!((reply.status, reply.body.as_str()), (403, "receive_id"));
}

#[tokio::test(start_paused = true)]
async fn a_maker_says_whose_device_it_is() {
    let handler = |event: Event| async move {
        Ok::<PassiveReply, std::io::Error>(match event {
            Event::VerifyDevice(asked) if asked.event.device_sn_md5 == "ours" => DeviceVerified::new(true).model_id("md1").into(),
            Event::VerifyDevice(_) => DeviceVerified::new(false).into(),
            Event::UpdateFirmware(asked) => DeviceReceived::new(DeviceAnswer::Ok, asked.command.oper_id).into(),
            _ => ReplyText::new("not for devices").into(),
        })
    };
    let receiver = receiver().channel(device(), TOKEN, KEY).handler(handler).without_dedupe().build().unwrap();
    let verify = |md5: &str| pushed(json!({"event_type": "verify_device", "device_sn_md5": md5}));
    let ours = opened(&Push::json(PROVIDER, &verify("ours")).into(&receiver, &device()).await);
    assert_eq!(ours, json!({"is_valid": true, "modelid": "md1"}));
    let theirs = opened(&Push::json(PROVIDER, &verify("theirs")).into(&receiver, &device()).await);
    assert_eq!(theirs, json!({"is_valid": false}));
    let base = json!({"req_id": "r2", "createtime": NOW, "device_sn": "SN1"});
    let command =
        json!({"msg_type": "command", "base_info": base, "command": {"command_type": "update_firmware", "oper_id": "op"}});
    let renewed = opened(&Push::json("", &command.to_string()).into(&receiver, &device()).await);
    assert_eq!(renewed, json!({"errcode": 0, "errmsg": "op"}));
    // A reply that the channel does not take is dropped.
    let unbind = pushed(json!({"event_type": "unbind"}));
    let reply = Push::json("", &unbind).into(&receiver, &device()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
}

#[tokio::test(start_paused = true)]
async fn the_ticket_of_a_model_reaches_the_client() {
    let clock = ManualClock::at(NOW);
    let wecom = WeCom::builder().provider(PROVIDER, "provider-secret").clock(clock.clone()).build().unwrap();
    let receiver = wecom.receiver().channel(device(), TOKEN, KEY).channel(robot(), TOKEN, KEY).build().unwrap();
    let ticket = pushed(json!({"event_type": "model_ticket", "model_ticket": "t1"}));
    let model = DeviceModelId::from("md1");
    // Only from where a maker is told: a robot's keys prove nothing about tickets.
    assert!(Push::json("", &ticket).into(&receiver, &robot()).await.is_success());
    assert!(wecom.put_model_ticket(model.clone(), "t0", NOW - 2).await.unwrap());
    assert!(Push::json("", &ticket).into(&receiver, &device()).await.is_success());
    // The one that was pushed is newer than this.
    assert!(!wecom.put_model_ticket(model, "t0", NOW - 1).await.unwrap());
}

#[cfg(feature = "catalog")]
#[test]
fn every_example_in_json_makes_the_trip() {
    let examples = wecom_service::catalog::event_examples().filter(|(_, example)| example.starts_with('{'));
    let mut count = 0;
    for (name, example) in examples {
        let event = Event::from_json(example).unwrap();
        assert_eq!(event.name(), name);
        assert_eq!(members(&event), serde_json::from_str::<Value>(example).unwrap(), "{name}");
        count += 1;
    }
    assert!(count >= 16, "{count}");
}
