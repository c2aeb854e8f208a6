//! Passive replies: for whom they are encrypted, and where there are none.

use wecom_service::Event;
use wecom_service::callback::{Channel, Decrypted, Format, PassiveReply, Reply, Sealed};
use wecom_service::events::ReplyMessage;
use wecom_service::events::reply::{ReplyArticle, ReplyArticles, ReplyImage, ReplyMedia, ReplyNews, ReplyText};

use crate::kit::*;

/// What the platform makes of an answer: signature checked, decrypted.
fn opened(reply: &Reply) -> Decrypted {
    let [encrypted, signature, timestamp, nonce] =
        wecom_service::wire::peek_xml(&reply.body, ["Encrypt", "MsgSignature", "TimeStamp", "Nonce"])
            .unwrap()
            .map(Option::unwrap);
    crypto().open(&signature, &timestamp, &nonce, &encrypted).unwrap()
}

#[tokio::test(start_paused = true)]
async fn passive_replies_are_encrypted_for_the_corp() {
    let plain = "<xml><MsgType>text</MsgType><Content>hello</Content></xml>";
    let receiver = receiver().handler(move |_: Event| async move { PassiveReply::Xml(plain.into()) }).build().unwrap();
    let reply = Push::data(&text_message(1, "hi")).into(&receiver, &data()).await;
    assert!(reply.is_success() && reply.content_type.starts_with("application/xml"));
    let decrypted = opened(&reply);
    assert_eq!((decrypted.message.as_str(), decrypted.receive_id.as_str()), (plain, CORP));
    // A suite event takes none.
    let reply = Push::suite(&info("corp_arch_auth", NOW, "")).into(&receiver, &instruction()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, "success"));
}

#[tokio::test(start_paused = true)]
async fn typed_replies_say_to_whom_they_go() {
    // What answers in one way only may be returned as it is.
    let handler = |event: Event| async move {
        let Event::MessageText(message) = event else { panic!("another event") };
        ReplyText::new(format!("you wrote {} ]]> <b>", message.content))
    };
    let receiver = receiver().clock(wecom_service::ManualClock::at(NOW + 1)).handler(handler).build().unwrap();
    let reply = Push::data(&text_message(1, "hi")).into(&receiver, &data()).await;
    let decrypted = opened(&reply);
    assert_eq!(decrypted.receive_id, CORP);
    let ReplyMessage::ReplyText(text) = ReplyMessage::from_xml(&decrypted.message).unwrap() else { panic!("another reply") };
    assert_eq!(text.content, "you wrote hi ]]> <b>");
    let envelope = &text.envelope;
    assert_eq!((envelope.to_user_name.as_deref(), envelope.from_user_name.as_deref()), (Some("mei"), Some(CORP)));
    assert_eq!(envelope.create_time.map(|time| time.get()), Some(NOW + 1));
    assert_eq!(envelope.msg_type.as_deref(), Some("text"));
}

#[tokio::test(start_paused = true)]
async fn replies_of_several_types_turn_into_one() {
    let handler = |event: Event| async move {
        Ok::<PassiveReply, std::io::Error>(match event {
            Event::MessageText(_) => {
                let article = ReplyArticle::new("Party").url("https://example.com/party");
                ReplyNews::new(1, ReplyArticles::new([article])).into()
            }
            Event::MessageImage(_) => ReplyImage::new(ReplyMedia::new("m1")).into(),
            _ => PassiveReply::Nothing,
        })
    };
    let receiver = receiver().handler(handler).build().unwrap();
    let reply = Push::data(&text_message(1, "hi")).into(&receiver, &data()).await;
    let message = opened(&reply).message;
    assert!(message.contains("<ArticleCount>1</ArticleCount><Articles><item><Title><![CDATA[Party]]></Title>"), "{message}");
    let image =
        "<xml><ToUserName>c</ToUserName><FromUserName>mei</FromUserName><MsgType>image</MsgType><MediaId>m</MediaId></xml>";
    let reply = Push::data(image).into(&receiver, &data()).await;
    let message = opened(&reply).message;
    assert!(message.ends_with("<Image><MediaId><![CDATA[m1]]></MediaId></Image></xml>"), "{message}");
    let reply = Push::data(&app_event("subscribe", "")).into(&receiver, &data()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
}

#[tokio::test(start_paused = true)]
async fn replies_that_cannot_be_sent_are_dropped() {
    // A picture without a picture, and a reply for another channel.
    let receiver = receiver().handler(|_: Event| async { ReplyImage::default() }).build().unwrap();
    let reply = Push::data(&text_message(1, "hi")).into(&receiver, &data()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
    let robot = Channel::robot("helper");
    let incoming = Push::json("", r#"{"msgid":"m"}"#);
    let incoming = receiver.open(&robot, &incoming.query, &incoming.body).unwrap();
    assert_eq!(receiver.reply(&incoming, ReplyText::new("hi")).body, "");
}

#[test]
fn what_is_said_is_not_printed() {
    let reply = PassiveReply::from(ReplyText::new("between us"));
    assert_eq!(format!("{reply:?}"), "reply_text");
    assert_eq!(reply, ReplyText::new("between us").into());
    assert_ne!(reply, ReplyText::new("something else").into());
}

#[tokio::test(start_paused = true)]
async fn robots_are_answered_in_json() {
    let plain = serde_json::json!({"msgtype": "stream", "stream": {"id": "1", "finish": true, "content": "hi"}});
    let body = plain.clone();
    let handler = move |_: Event| {
        let body = body.clone();
        async move { Ok::<_, std::io::Error>(PassiveReply::Json(body)) }
    };
    let receiver = receiver().handler(handler).build().unwrap();
    let reply = Push::json("", r#"{"msgid":"m"}"#).into(&receiver, &Channel::robot("helper")).await;
    assert_eq!(reply.content_type, "application/json");
    let sealed = Sealed::parse(reply.body.as_bytes()).unwrap();
    assert_eq!(sealed.format, Format::Json);
    let value: serde_json::Value = serde_json::from_str(&reply.body).unwrap();
    let text = |key: &str| value[key].as_str().map_or_else(|| value[key].to_string(), str::to_owned);
    let decrypted = crypto().open(&text("msgsignature"), &text("timestamp"), &text("nonce"), &sealed.encrypt).unwrap();
    assert_eq!(decrypted.receive_id, "");
    assert_eq!(serde_json::from_str::<serde_json::Value>(&decrypted.message).unwrap(), plain);
}

#[tokio::test(start_paused = true)]
async fn those_who_route_by_themselves() {
    let receiver = receiver().build().unwrap();
    let push = Push::data(&text_message(1, "hi"));
    let incoming = receiver.open(&data(), &push.query, &push.body).unwrap();
    assert_eq!(receiver.reply(&incoming, ()).body, "");
    assert!(receiver.reply(&incoming, PassiveReply::Xml("<xml/>".into())).body.contains("MsgSignature"));
    assert!(receiver.handle(incoming).await.is_success());
}
