//! The bodies around something encrypted.
#![cfg(feature = "callback")]

use wecom_service::callback::{Format, Sealed, SealedReply};
use wecom_service::wire::Timestamp;

#[test]
fn bodies_are_read_whatever_the_capitals() {
    for (body, format, agent) in [
        (
            "<xml><ToUserName><![CDATA[ww1]]></ToUserName><Encrypt><![CDATA[c1pher+/=]]></Encrypt><AgentID><![CDATA[218]]></AgentID></xml>",
            Format::Xml,
            Some("218"),
        ),
        (
            "\u{feff} <xml>\n<ToUserName>ww1</ToUserName>\n<AgentID></AgentID>\n<Encrypt> <![CDATA[c1pher+/=]]></Encrypt></xml>\n",
            Format::Xml,
            Some(""),
        ),
        (r#"{"tousername":"ww1","encrypt":"c1pher+/=","agentid":""}"#, Format::Json, Some("")),
        (r#" {"ToUserName":"ww1","Encrypt":"c1pher+/=","AgentID":218}"#, Format::Json, Some("218")),
        (r#"{"ToUserName":"ww1","Encrypt":"c1pher+/=","new":{}}"#, Format::Json, None),
    ] {
        let sealed = Sealed::parse(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!((sealed.format, sealed.encrypt.as_str(), sealed.to_user_name.as_deref()), (format, "c1pher+/=", Some("ww1")));
        assert_eq!(sealed.agent_id.as_deref(), agent);
        assert_eq!(Sealed::parse(sealed.to_body().as_bytes()).map(|again| again.encrypt), Ok(sealed.encrypt));
    }
}

#[test]
fn bodies_without_something_encrypted_are_refused() {
    for body in [
        "",
        "<xml></xml>",
        "{}",
        "[]",
        "hello",
        r#"{"encrypt":""}"#,
        r#"{"encrypt":{}}"#,
        "<xml><Encrypt/></xml>",
        "{\"encrypt\"",
        "\u{0}",
    ] {
        assert!(Sealed::parse(body.as_bytes()).is_err(), "{body}");
    }
    let error = Sealed::parse(b"<xml></xml>").expect_err("refused");
    assert_eq!(error.to_string(), "expected encrypted text at `Encrypt`, found nothing");
    assert!(Sealed::parse(b"\xff\xfe").is_err());
}

#[test]
fn replies_have_the_names_of_the_platform() {
    let mut reply = SealedReply {
        format: Format::Xml,
        encrypt: "c1pher".into(),
        signature: "5ig".into(),
        timestamp: Timestamp::new(1_700_000_000),
        nonce: "n0nce".into(),
    };
    assert_eq!(
        reply.to_body(),
        "<xml><Encrypt><![CDATA[c1pher]]></Encrypt><MsgSignature><![CDATA[5ig]]></MsgSignature>\
         <TimeStamp>1700000000</TimeStamp><Nonce><![CDATA[n0nce]]></Nonce></xml>"
    );
    reply.format = Format::Json;
    assert_eq!(reply.to_body(), r#"{"encrypt":"c1pher","msgsignature":"5ig","timestamp":1700000000,"nonce":"n0nce"}"#);
}
