//! 企业支付: the endpoints as data.
//!
//! Generated from `spec/api/payments/paytransfer.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::paytransfer;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <paytransfer::Sendworkwxredpack as Endpoint>::META,
        token: Some(&tokens::MERCHANT_KEY),
        request: || Box::new(paytransfer::Sendworkwxredpack::default()),
        response: || Box::new(paytransfer::SendworkwxredpackResponse::default()),
        example_request: r#"{
  "mch_billno": "1900000109202601010000000001",
  "wxappid": "wx1234567890abcdef",
  "re_openid": "oPeN1dOfAMember0123456789ab",
  "total_amount": 1000,
  "wishing": "Happy new year",
  "act_name": "New year",
  "remark": "From all of us",
  "scene_id": "PRODUCT_4",
  "sender_name": "Li Hua",
  "sender_header_media_id": "MEDIA01AbCd",
  "nonce_str": "5f1c2a9e0b7d4c36",
  "mch_id": "1900000109",
  "workwx_sign": "0123456789ABCDEF0123456789ABCDEF",
  "sign": "FEDCBA9876543210FEDCBA9876543210"
}"#,
        example_response: r#"{
  "return_code": "SUCCESS",
  "return_msg": "ok",
  "sign": "00112233445566778899AABBCCDDEEFF",
  "result_code": "SUCCESS",
  "mch_billno": "1900000109202601010000000001",
  "mch_id": "1900000109",
  "wxappid": "wx1234567890abcdef",
  "re_openid": "oPeN1dOfAMember0123456789ab",
  "total_amount": 1000,
  "send_listid": "100000000020260101000000000001",
  "sender_name": "Li Hua",
  "sender_header_media_id": "MEDIA01AbCd"
}"#,
    },
    Exchange {
        meta: <paytransfer::Queryworkwxredpack as Endpoint>::META,
        token: Some(&tokens::MERCHANT_KEY),
        request: || Box::new(paytransfer::Queryworkwxredpack::default()),
        response: || Box::new(paytransfer::QueryworkwxredpackResponse::default()),
        example_request: r#"{
  "mch_billno": "1900000109202601010000000001",
  "appid": "wx1234567890abcdef",
  "nonce_str": "5f1c2a9e0b7d4c36",
  "mch_id": "1900000109",
  "sign": "FEDCBA9876543210FEDCBA9876543210"
}"#,
        example_response: r#"{
  "return_code": "SUCCESS",
  "return_msg": "ok",
  "sign": "00112233445566778899AABBCCDDEEFF",
  "result_code": "SUCCESS",
  "mch_billno": "1900000109202601010000000001",
  "mch_id": "1900000109",
  "detail_id": "100000000020260101000000000001",
  "status": "RECEIVED",
  "send_type": "API",
  "total_amount": 1000,
  "send_time": "2026-01-01 08:00:00",
  "wishing": "Happy new year",
  "remark": "From all of us",
  "act_name": "New year",
  "openid": "oPeN1dOfAMember0123456789ab",
  "amount": 1000,
  "rcv_time": "2026-01-01 08:01:00",
  "sender_name": "Li Hua",
  "sender_header_media_id": "MEDIA01AbCd"
}"#,
    },
    Exchange {
        meta: <paytransfer::Paywwsptrans2pocket as Endpoint>::META,
        token: Some(&tokens::MERCHANT_KEY),
        request: || Box::new(paytransfer::Paywwsptrans2pocket::default()),
        response: || Box::new(paytransfer::Paywwsptrans2pocketResponse::default()),
        example_request: r#"{
  "partner_trade_no": "1900000109A2026010100000001",
  "appid": "wx1234567890abcdef",
  "openid": "oPeN1dOfAMember0123456789ab",
  "check_name": "FORCE_CHECK",
  "amount": 10099,
  "desc": "Travel expenses",
  "spbill_create_ip": "203.0.113.7",
  "ww_msg_type": "APPROVAL_MSG",
  "re_user_name": "Han Mei",
  "approval_number": "202601010001",
  "approval_type": 1,
  "act_name": "Sales",
  "agentid": 1000002,
  "device_info": "013467007045764",
  "nonce_str": "5f1c2a9e0b7d4c36",
  "mch_id": "1900000109",
  "workwx_sign": "0123456789ABCDEF0123456789ABCDEF",
  "sign": "FEDCBA9876543210FEDCBA9876543210"
}"#,
        example_response: r#"{
  "return_code": "SUCCESS",
  "return_msg": "",
  "result_code": "SUCCESS",
  "appid": "wx1234567890abcdef",
  "mch_id": "1900000109",
  "device_info": "013467007045764",
  "nonce_str": "5f1c2a9e0b7d4c36",
  "partner_trade_no": "1900000109A2026010100000001",
  "payment_no": "100001830120260101000000000001",
  "payment_time": "2026-01-01 08:00:00"
}"#,
    },
    Exchange {
        meta: <paytransfer::Querywwsptrans2pocket as Endpoint>::META,
        token: Some(&tokens::MERCHANT_KEY),
        request: || Box::new(paytransfer::Querywwsptrans2pocket::default()),
        response: || Box::new(paytransfer::Querywwsptrans2pocketResponse::default()),
        example_request: r#"{
  "partner_trade_no": "1900000109A2026010100000001",
  "appid": "wx1234567890abcdef",
  "nonce_str": "5f1c2a9e0b7d4c36",
  "mch_id": "1900000109",
  "sign": "FEDCBA9876543210FEDCBA9876543210"
}"#,
        example_response: r#"{
  "return_code": "SUCCESS",
  "return_msg": "ok",
  "result_code": "SUCCESS",
  "partner_trade_no": "1900000109A2026010100000001",
  "mch_id": "1900000109",
  "appid": "wx1234567890abcdef",
  "detail_id": "100001830120260101000000000001",
  "status": "SUCCESS",
  "openid": "oPeN1dOfAMember0123456789ab",
  "transfer_name": "Han Mei",
  "payment_amount": 10099,
  "transfer_time": "2026-01-01 08:00:00",
  "desc": "Travel expenses"
}"#,
    },
];
