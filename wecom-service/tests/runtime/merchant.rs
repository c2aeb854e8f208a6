//! A merchant's calls: what is signed and how, what travels, what is believed, and that no secret is told.
//!
//! The expected signatures were computed with hashlib and hmac of Python, not with this crate. The first two are WeChat Pay's own.

use std::collections::BTreeMap;

use wecom_service::sign::{PayHash, merchant_signature, workwx_signature};
use wecom_service::{ErrorKind, Merchant, MerchantScope, Scope, WeCom};

use crate::support::{Reply, Server, client, clock};

const HOST: &str = "https://api.mch.weixin.qq.com";
const KEY: &str = "api-key-5ecret";
const SECRET: &str = "app-5ecret";
const SEND: &str = "/pay/mmpaymkttransfers/sendworkwxredpack";

const CERTIFICATE: &str = include_str!("../fixtures/merchant/apiclient_cert.pem");
const PRIVATE_KEY: &str = include_str!("../fixtures/merchant/apiclient_key.pem");

/// The members of a flat document, by name.
fn members(xml: &str) -> BTreeMap<String, String> {
    let value = wecom_service::wire::xml_to_value(xml).unwrap();
    let members = value.as_object().unwrap().iter();
    members.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
}

fn wecom(server: &Server) -> WeCom {
    client(server, &clock()).host(HOST, format!("{}/pay/", server.url)).build().unwrap()
}

fn merchant(server: &Server) -> Scope<MerchantScope> {
    wecom(server).merchant(Merchant::new("1900000109", KEY).app_secret(SECRET)).unwrap()
}

async fn answering(body: &'static str) -> Server {
    Server::new(move |_| Reply::status(200, "text/plain", body)).await
}

const ACCEPTED: &str = "<xml><return_code>SUCCESS</return_code><result_code><![CDATA[SUCCESS]]></result_code>\
    <send_listid>L1</send_listid><total_amount>1000</total_amount></xml>";

#[test]
fn signatures_are_those_of_the_platform() {
    let own = [
        ("appid", "wxd930ea5d5a258f4f"),
        ("mch_id", "10000100"),
        ("device_info", "1000"),
        ("body", "test"),
        ("nonce_str", "ibuaiVcKdpRxkhJA"),
    ];
    let key = "192006250b4c09247ec02edce69f6a2d".into();
    assert_eq!(merchant_signature(&key, PayHash::Md5, own), "9A0A8659F005D6984697E2CA0A9CF3B7");
    assert_eq!(
        merchant_signature(&key, PayHash::HmacSha256, own),
        "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
    );
    let covered = [
        ("amount", "10099"),
        ("appid", "wx1"),
        ("desc", "d"),
        ("mch_id", "M"),
        ("nonce_str", "n"),
        ("openid", "o1"),
        ("partner_trade_no", "P1"),
        ("ww_msg_type", "NORMAL_MSG"),
    ];
    assert_eq!(workwx_signature(&SECRET.into(), covered), "FEF6FF56F414A4BC1CF0B93BF0B7E714");
}

#[tokio::test]
async fn a_red_packet_is_signed_by_the_app_and_then_by_the_merchant() {
    let server = answering(ACCEPTED).await;
    let pay = merchant(&server).paytransfer();
    let call = pay.sendworkwxredpack(
        "1900000109202601010000000001",
        "wx1234567890abcdef",
        "oPeN1d",
        1000,
        "新年快乐 & <all>",
        "New year",
        "r",
    );
    let answer = call.nonce_str("n0nce").await.unwrap();
    assert_eq!((answer.send_listid.as_str(), answer.total_amount), ("L1", 1000));
    let [seen] = &server.seen_at(SEND)[..] else { panic!("one call, at the host that was set") };
    assert_eq!((seen.method.as_str(), seen.headers["content-type"].as_str()), ("POST", "application/xml"));
    assert!(seen.query.is_empty() && !seen.body.contains("5ecret"), "the key is never sent: {}", seen.body);
    let sent = members(&seen.body);
    assert_eq!((sent["mch_id"].as_str(), sent["wishing"].as_str()), ("1900000109", "新年快乐 & <all>"));
    assert_eq!(sent["workwx_sign"], "A8B0DE705CDEC13284211E18FAD9AEB1");
    assert_eq!(sent["sign"], "AEBD424259AE4BE441119D61CC52CBF2");
}

#[tokio::test]
async fn a_payment_is_signed_over_the_members_of_its_own() {
    let server = answering(ACCEPTED).await;
    let pay = wecom(&server).merchant(Merchant::new("M", KEY).app_secret(SECRET)).unwrap().paytransfer();
    let (check, message) = ("NO_CHECK".into(), "NORMAL_MSG".into());
    let call = pay.paywwsptrans2pocket("P1", "wx1", "o1", check, 10099, "d", "203.0.113.7", message, "a");
    call.nonce_str("n").await.unwrap();
    let sent = members(&server.seen()[0].body);
    assert_eq!(sent["workwx_sign"], "FEF6FF56F414A4BC1CF0B93BF0B7E714");
    assert_eq!(sent["sign"], "0A5311390A2BD643CBB30D21E6282C62");
}

#[tokio::test]
async fn a_nonce_is_made_anew_and_what_the_caller_has_signed_is_left_alone() {
    let server = answering(ACCEPTED).await;
    let pay = merchant(&server).paytransfer();
    for _ in 0..2 {
        pay.queryworkwxredpack("N1", "wx1").await.unwrap();
    }
    pay.queryworkwxredpack("N1", "wx1").sign("mine").await.unwrap();
    let seen: Vec<_> = server.seen().iter().map(|seen| members(&seen.body)).collect();
    assert_eq!(seen[0]["nonce_str"].len(), 32);
    assert_ne!(seen[0]["nonce_str"], seen[1]["nonce_str"]);
    assert!(!seen[0].contains_key("workwx_sign"), "a query has one signature");
    assert_eq!((seen[2]["sign"].as_str(), seen[2].contains_key("nonce_str")), ("mine", false));
}

#[tokio::test]
async fn an_answer_is_believed_only_with_the_right_signature() {
    // Signed with the key by hashlib; the second has another amount.
    let signed = "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><total_amount>1000</total_amount>\
        <sign>0E6E4E43969B9406100D058875F0F24E</sign></xml>";
    let (good, forged) = (signed, signed.replace("1000", "9000").leak());
    for (body, fine) in [(good, true), (forged, false)] {
        let server = answering(body).await;
        let answer = merchant(&server).paytransfer().queryworkwxredpack("N1", "wx1").await;
        assert_eq!(answer.as_ref().err().map(wecom_service::Error::kind), (!fine).then_some(ErrorKind::Signature), "{answer:?}");
    }
}

#[tokio::test]
async fn nothing_but_success_is_success_and_no_refused_payment_is_repeated() {
    let cases = [
        ("<xml><return_code>FAIL</return_code><return_msg>no certificate</return_msg></xml>", ErrorKind::Api, Some("")),
        (
            "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>NOTENOUGH</err_code></xml>",
            ErrorKind::Api,
            Some("NOTENOUGH"),
        ),
        (
            "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>SYSTEMERROR</err_code></xml>",
            ErrorKind::Api,
            Some("SYSTEMERROR"),
        ),
        ("<xml><return_code>SUCCESS</return_code></xml>", ErrorKind::Decode, None),
        ("<xml><result_code>SUCCESS</result_code></xml>", ErrorKind::Decode, None),
        ("<html>Sign in</html>", ErrorKind::NotJson, None),
        ("<xml><return_code>", ErrorKind::NotJson, None),
        ("{\"errcode\":0}", ErrorKind::NotJson, None),
        ("", ErrorKind::NotJson, None),
    ];
    for (body, kind, err_code) in cases {
        let server = answering(body).await;
        let error = merchant(&server).paytransfer().sendworkwxredpack("N1", "wx1", "o", 100, "w", "a", "r").await.unwrap_err();
        assert_eq!((error.kind(), error.pay().map(|pay| &*pay.err_code)), (kind, err_code), "{body}: {error}");
        assert_eq!(server.seen().len(), 1, "{body}");
        assert_eq!(error.errcode(), None, "{body}");
    }
    let server = Server::new(|_| Reply::HangUp).await;
    let error = merchant(&server).paytransfer().sendworkwxredpack("N1", "wx1", "o", 100, "w", "a", "r").await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::Transport, 1));
}

#[tokio::test]
async fn a_merchant_that_cannot_be_is_refused_before_anything_is_sent() {
    let server = answering(ACCEPTED).await;
    let wecom = wecom(&server);
    for wrong in [
        Merchant::new("", KEY),
        Merchant::new("1", ""),
        Merchant::new("1", KEY).certificate("no PEM at all 5ecret", PRIVATE_KEY),
        Merchant::new("1", KEY).certificate(CERTIFICATE, "no PEM at all 5ecret"),
    ] {
        let error = wecom.merchant(wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!error.to_string().contains("5ecret"), "{error}");
    }
    let without_app = wecom.merchant(Merchant::new("1", KEY)).unwrap().paytransfer();
    let error = without_app.sendworkwxredpack("N1", "wx1", "o", 100, "w", "a", "r").await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::Config, 0));
    assert!(error.to_string().contains("Merchant::app_secret"), "{error}");
}

#[tokio::test]
async fn a_certificate_makes_a_client_of_its_own_and_a_ready_one_is_taken() {
    let server = answering(ACCEPTED).await;
    let wecom = wecom(&server);
    let ready = reqwest::Client::builder().user_agent("ready").build().unwrap();
    for (merchant, agent) in [
        (Merchant::new("1", KEY).certificate(CERTIFICATE, PRIVATE_KEY), "wecom-service/"),
        (Merchant::new("1", KEY).http(ready), "ready"),
    ] {
        let merchant = wecom.merchant(merchant).unwrap();
        merchant.paytransfer().queryworkwxredpack("N1", "wx1").await.unwrap();
        let seen = server.seen().pop().unwrap();
        assert!(seen.headers["user-agent"].starts_with(agent), "{:?}", seen.headers);
    }
}

#[tokio::test]
async fn no_key_secret_or_certificate_is_told() {
    let server =
        answering("<xml><return_code>FAIL</return_code><return_msg>api-key-5ecret and app-5ecret are wrong</return_msg></xml>")
            .await;
    let merchant = || Merchant::new("1900000109", KEY).app_secret(SECRET).certificate(CERTIFICATE, PRIVATE_KEY);
    let scope = wecom(&server).merchant(merchant()).unwrap();
    let call = scope.paytransfer().sendworkwxredpack("N1", "wx1", "o", 100, "w", "a", "r");
    let told = format!("{:?} {scope:?} {call:?} {:?}", merchant(), scope.token::<wecom_service::MerchantKey>().await);
    let error = call.await.unwrap_err();
    let told = format!("{told} {error} {error:?}");
    assert!(!told.contains("5ecret") && !told.contains("PRIVATE") && told.contains("1900000109"), "{told}");
    assert_eq!(error.pay().map(|pay| &*pay.message), Some("*** and *** are wrong"));
}
