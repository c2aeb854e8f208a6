//! A merchant pays: against the offline WeCom, which checks both signatures and signs what it answers.

use wecom_service::mock::{Fault, MockMerchant, MockWecom};
use wecom_service::paytransfer::{
    NameCheck, PayMessage, PaymentStatus, RedPacketOrigin, RedPacketStatus, SendworkwxredpackResponse,
};
use wecom_service::types::CorpId;
use wecom_service::{Error, Merchant, MerchantScope, Scope};

use crate::bench::Bench;

const MCH_ID: &str = "1900000109";
const KEY: &str = "api-key-5ecret";
const SECRET: &str = "app-5ecret";
const CORP: &str = "wx1234567890abcdef";

async fn bench() -> Bench {
    Bench::with(|builder| builder.merchant(MockMerchant::new(MCH_ID, KEY).app_secret(SECRET))).await
}

fn merchant(mock: &MockWecom, merchant: Merchant) -> Scope<MerchantScope> {
    mock.client_builder().build().unwrap().merchant(merchant).unwrap()
}

fn right(mock: &MockWecom) -> Scope<MerchantScope> {
    merchant(mock, Merchant::new(MCH_ID, KEY).app_secret(SECRET))
}

async fn send(merchant: &Scope<MerchantScope>, number: &str, fen: i64) -> Result<SendworkwxredpackResponse, Error> {
    let call = merchant.paytransfer().sendworkwxredpack(number, CORP, "oPeN1d", fen, "新年快乐 & <all> ]]>", "New year", "r");
    call.sender_name("Li Hua").await
}

fn err_code(error: &Error) -> &str {
    &error.pay().unwrap_or_else(|| panic!("{error}")).err_code
}

#[tokio::test]
async fn a_red_packet_is_sent_once_and_can_be_looked_up() {
    let bench = bench().await;
    let merchant = right(&bench.mock);
    assert_eq!(merchant.mch_id(), MCH_ID);
    let sent = send(&merchant, "N1", 1000).await.unwrap();
    assert_eq!((sent.mch_id.as_str(), sent.mch_billno.as_str(), sent.total_amount), (MCH_ID, "N1", 1000));
    assert_eq!(sent.wxappid, CorpId::from(CORP));
    // The same number is the same red packet.
    assert_eq!(send(&merchant, "N1", 1000).await.unwrap().send_listid, sent.send_listid);
    assert_eq!(err_code(&send(&merchant, "N1", 2000).await.unwrap_err()), "PARAM_ERROR");

    let found = merchant.paytransfer().queryworkwxredpack("N1", CORP).await.unwrap();
    assert_eq!((found.status, found.send_type, found.total_amount), (RedPacketStatus::Sent, RedPacketOrigin::Api, 1000));
    assert_eq!((found.detail_id, found.wishing.as_deref()), (sent.send_listid, Some("新年快乐 & <all> ]]>")));
    assert_eq!(found.send_time, "2026-01-01 08:00:00");
    let unknown = merchant.paytransfer().queryworkwxredpack("N2", CORP).await.unwrap_err();
    assert_eq!(err_code(&unknown), "NOT_FOUND");
    assert_eq!(unknown.to_string(), "paytransfer.queryworkwxredpack: NOT_FOUND: 指定单号数据不存在");
}

#[tokio::test]
async fn a_member_is_paid_and_the_payment_looked_up() {
    let bench = bench().await;
    let pay = right(&bench.mock).paytransfer();
    let call = pay.paywwsptrans2pocket(
        "P1",
        CORP,
        "oPeN1d",
        NameCheck::Forced,
        10099,
        "Travel",
        "203.0.113.7",
        PayMessage::Normal,
        "Trip",
    );
    let paid = call.re_user_name("Han Mei").await.unwrap();
    assert_eq!((paid.partner_trade_no.as_str(), paid.payment_time.as_str()), ("P1", "2026-01-01 08:00:00"));
    let found = pay.querywwsptrans2pocket("P1", CORP).await.unwrap();
    assert_eq!((found.status, found.payment_amount, found.detail_id), (PaymentStatus::Success, 10099, paid.payment_no));
    assert_eq!(found.transfer_name.as_deref(), Some("Han Mei"));
    let raw = pay.querywwsptrans2pocket("P1", CORP).raw().await.unwrap();
    assert_eq!((raw["return_code"].as_str(), raw["payment_amount"].as_str()), (Some("SUCCESS"), Some("10099")));
}

#[tokio::test]
async fn a_wrong_key_a_wrong_secret_and_an_unknown_merchant_are_refused() {
    let bench = bench().await;
    let mock = &bench.mock;
    let wrong_secret = merchant(mock, Merchant::new(MCH_ID, KEY).app_secret("another-secret"));
    assert_eq!(err_code(&send(&wrong_secret, "N1", 1000).await.unwrap_err()), "SIGN_ERROR");
    let stranger = merchant(mock, Merchant::new("42", KEY).app_secret(SECRET));
    assert_eq!(err_code(&send(&stranger, "N1", 1000).await.unwrap_err()), "MCH_NOT_EXISTS");
    // Here the refusal is signed, and so not with the key that the client knows.
    let wrong_key = merchant(mock, Merchant::new(MCH_ID, "another-key").app_secret(SECRET));
    assert_eq!(send(&wrong_key, "N1", 1000).await.unwrap_err().kind(), wecom_service::ErrorKind::Signature);
    assert_eq!(err_code(&right(mock).paytransfer().queryworkwxredpack("N1", CORP).await.unwrap_err()), "NOT_FOUND");
}

#[tokio::test]
async fn what_is_missing_or_misshapen_is_refused_by_name() {
    let bench = bench().await;
    let pay = right(&bench.mock).paytransfer();
    let error = pay.queryworkwxredpack("N1", CORP).sign("forged").await.unwrap_err();
    assert_eq!(error.pay().map(|pay| &*pay.message), Some("`nonce_str` is missing"));
    let error = pay.sendworkwxredpack("N-1", CORP, "o", 1000, "w", "a", "r").await.unwrap_err();
    assert_eq!(error.pay().map(|pay| &*pay.message), Some("`mch_billno` is digits and letters only"));
    let error = pay.sendworkwxredpack("N1", CORP, "o", 0, "w", "a", "r").await.unwrap_err();
    assert_eq!(error.kind(), wecom_service::ErrorKind::Encode);
}

#[tokio::test]
async fn a_busy_platform_is_asked_again_but_never_told_to_pay_again() {
    let bench = bench().await;
    let merchant = right(&bench.mock);
    send(&merchant, "N1", 1000).await.unwrap();
    bench.mock.fault(Fault::on("/mmpaymkttransfers/queryworkwxredpack").errcode(-1));
    merchant.paytransfer().queryworkwxredpack("N1", CORP).await.unwrap();
    bench.mock.fault(Fault::on("/mmpaymkttransfers/sendworkwxredpack").errcode(-1));
    let error = send(&merchant, "N2", 1000).await.unwrap_err();
    assert!(error.pay().unwrap().is_unsettled() && !error.is_retryable(), "{error}");
    assert!(error.to_string().contains("never with another one"), "{error}");
    assert_eq!(err_code(&merchant.paytransfer().queryworkwxredpack("N2", CORP).await.unwrap_err()), "NOT_FOUND");
}

#[tokio::test]
async fn without_a_merchant_the_mock_answers_anybody_and_signs_nothing() {
    let bench = Bench::with(|builder| builder.examples_only()).await;
    let pay = merchant(&bench.mock, Merchant::new("1", "whatever")).paytransfer();
    assert_eq!(pay.queryworkwxredpack("N1", CORP).await.unwrap().status, RedPacketStatus::Received);
    assert_eq!(pay.querywwsptrans2pocket("N1", CORP).await.unwrap().status, PaymentStatus::Success);
}
