//! Passive replies: for whom they are encrypted, and where there are none.

use wecom_service::Event;
use wecom_service::callback::{Channel, Format, PassiveReply, Sealed};

use crate::kit::*;

#[tokio::test(start_paused = true)]
async fn passive_replies_are_encrypted_for_the_corp() {
    let plain = "<xml><MsgType>text</MsgType><Content>hello</Content></xml>";
    let receiver = receiver().handler(move |_: Event| async move { PassiveReply::Xml(plain.into()) }).build().unwrap();
    let reply = Push::data(&text_message(1, "hi")).into(&receiver, &data()).await;
    assert!(reply.is_success() && reply.content_type.starts_with("application/xml"));
    let [encrypted, signature, timestamp, nonce] =
        wecom_service::wire::peek_xml(&reply.body, ["Encrypt", "MsgSignature", "TimeStamp", "Nonce"])
            .unwrap()
            .map(Option::unwrap);
    let decrypted = crypto().open(&signature, &timestamp, &nonce, &encrypted).unwrap();
    assert_eq!((decrypted.message.as_str(), decrypted.receive_id.as_str()), (plain, CORP));
    // A suite event takes none.
    let reply = Push::suite(&info("corp_arch_auth", NOW, "")).into(&receiver, &instruction()).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, "success"));
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
