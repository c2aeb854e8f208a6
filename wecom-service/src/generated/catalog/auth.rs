//! 身份验证: the endpoints as data.
//!
//! Generated from `spec/api/provider/auth.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::auth;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <auth::Getuserinfo3rd as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(auth::Getuserinfo3rd::default()),
        response: || Box::new(auth::Getuserinfo3rdResponse::default()),
        example_request: r#"{"code": "oAuthC0de-3rd-7hJ2kL9mN4"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corpid": "wpAbCdEfGh0123456789",
  "userid": "woAbCdAAAAmember01",
  "open_userid": "woAbCdAAAAmember01",
  "openid": "oPeN1d-visitor-0042",
  "user_ticket": "uSerT1cket-9qW8eR7tY6",
  "expires_in": 7200,
  "user_doc_ticket": "dOcT1cket-2zX3cV4bN5"
}"#,
    },
    Exchange {
        meta: <auth::Getuserdetail3rd as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(auth::Getuserdetail3rd::default()),
        response: || Box::new(auth::Getuserdetail3rdResponse::default()),
        example_request: r#"{"user_ticket": "uSerT1cket-9qW8eR7tY6"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corpid": "wpAbCdEfGh0123456789",
  "userid": "woAbCdAAAAmember01",
  "name": "woAbCdAAAAmember01",
  "gender": 2,
  "avatar": "https://wework.qpic.cn/wwhead/demo-member/0",
  "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vcdemo0001"
}"#,
    },
    Exchange {
        meta: <auth::Getuserinfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(auth::Getuserinfo::default()),
        response: || Box::new(auth::GetuserinfoResponse::default()),
        example_request: r#"{"code": "oAuthC0de-own-5tG8hJ2kL9"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid": "woAbCdAAAAmember01",
  "user_ticket": "uSerT1cket-1aS2dF3gH4",
  "user_doc_ticket": "dOcT1cket-6mQ7wE8rT9",
  "openid": "oPeN1d-visitor-0042",
  "external_userid": "wmAbCdAAAAcustomer01",
  "parent_userid": "parent_2041"
}"#,
    },
    Exchange {
        meta: <auth::Getuserdetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(auth::Getuserdetail::default()),
        response: || Box::new(auth::GetuserdetailResponse::default()),
        example_request: r#"{"user_ticket": "uSerT1cket-1aS2dF3gH4"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid": "woAbCdAAAAmember01",
  "gender": 1,
  "avatar": "https://wework.qpic.cn/wwhead/demo-member/0",
  "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vcdemo0001",
  "mobile": "13900001111",
  "email": "wei.zhao@example.com",
  "biz_mail": "wei.zhao@corp.example.com",
  "address": "12 Harbour Road"
}"#,
    },
    Exchange {
        meta: <auth::GetLoginInfo as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(auth::GetLoginInfo::default()),
        response: || Box::new(auth::GetLoginInfoResponse::default()),
        example_request: r#"{"auth_code": "l0ginC0de-3zX6cV9bN2mQ"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "usertype": 2,
  "user_info": {
    "userid": "woAbCdAAAAmember01",
    "open_userid": "woAbCdAAAAmember01",
    "name": "Zhao Wei",
    "avatar": "https://wework.qpic.cn/wwhead/demo-member/0"
  },
  "corp_info": {"corpid": "wpAbCdEfGh0123456789"},
  "agent": [{"agentid": 1000002, "auth_type": 1}, {"agentid": 1000005, "auth_type": 0}],
  "auth_info": {"department": [{"id": 2, "writable": true}]}
}"#,
    },
    Exchange {
        meta: <auth::Jscode2session as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(auth::Jscode2session::default()),
        response: || Box::new(auth::Jscode2sessionResponse::default()),
        example_request: r#"{"js_code": "jsC0de-2wS5xC8vB1nM", "grant_type": "authorization_code"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corpid": "wpAbCdEfGh0123456789",
  "userid": "woAbCdAAAAmember01",
  "session_key": "c2Vzc2lvbi1kZW1vLTAwMQ==",
  "open_userid": "woAbCdAAAAmember01"
}"#,
    },
    Exchange {
        meta: <auth::GetTfaInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(auth::GetTfaInfo::default()),
        response: || Box::new(auth::GetTfaInfoResponse::default()),
        example_request: r#"{"code": "tfaC0de-6yH9uJ2kM5"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "userid": "wei.zhao", "tfa_code": "tFa-8rT1yU4iO7"}"#,
    },
    Exchange {
        meta: <auth::SchoolGetuserinfo3rd as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(auth::SchoolGetuserinfo3rd::default()),
        response: || Box::new(auth::SchoolGetuserinfo3rdResponse::default()),
        example_request: r#"{"code": "oAuthC0de-sch3-4fG7hJ0kL3"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "DeviceId": "d3v1ce-7f21a9c0",
  "parents": [
    {"corpid": "wpAbCdEfGh0123456789", "parent_userid": "parent_2041"},
    {"corpid": "wpZyXwVuTs9876543210", "parent_userid": "parent_0077"}
  ],
  "students": [{"corpid": "wpAbCdEfGh0123456789", "student_userid": "pupil_3310"}]
}"#,
    },
    Exchange {
        meta: <auth::SchoolGetuserinfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(auth::SchoolGetuserinfo::default()),
        response: || Box::new(auth::SchoolGetuserinfoResponse::default()),
        example_request: r#"{"code": "oAuthC0de-sch-1dF4gH7jK0"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "DeviceId": "d3v1ce-7f21a9c0",
  "parent_userid": "parent_2041",
  "student_userid": "pupil_3310"
}"#,
    },
    Exchange {
        meta: <auth::Getuserinfo3rdLegacy as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(auth::Getuserinfo3rdLegacy::default()),
        response: || Box::new(auth::Getuserinfo3rdLegacyResponse::default()),
        example_request: r#"{"code": "oAuthC0de-old3-8kL1zX4cV7"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "CorpId": "wpAbCdEfGh0123456789",
  "UserId": "woAbCdAAAAmember01",
  "OpenId": "oPeN1d-visitor-0042",
  "DeviceId": "d3v1ce-7f21a9c0",
  "external_userid": "wmAbCdAAAAparent01",
  "parents": [
    {
      "corpid": "wpAbCdEfGh0123456789",
      "parent_userid": "parent_2041",
      "external_userid": "wmAbCdAAAAparent01"
    }
  ],
  "open_userid": "woAbCdAAAAmember01",
  "user_ticket": "uSerT1cket-5bN6mQ7wE8",
  "expires_in": 7200
}"#,
    },
    Exchange {
        meta: <auth::Getuserdetail3rdLegacy as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(auth::Getuserdetail3rdLegacy::default()),
        response: || Box::new(auth::Getuserdetail3rdLegacyResponse::default()),
        example_request: r#"{"user_ticket": "uSerT1cket-5bN6mQ7wE8"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corpid": "wpAbCdEfGh0123456789",
  "userid": "woAbCdAAAAmember01",
  "name": "woAbCdAAAAmember01",
  "gender": 1,
  "avatar": "https://wework.qpic.cn/wwhead/demo-member/0",
  "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vcdemo0001"
}"#,
    },
    Exchange {
        meta: <auth::GetuserinfoLegacy as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(auth::GetuserinfoLegacy::default()),
        response: || Box::new(auth::GetuserinfoLegacyResponse::default()),
        example_request: r#"{"code": "oAuthC0de-old-3vB6nM9qW2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "UserId": "woAbCdAAAAmember01",
  "OpenId": "oPeN1d-visitor-0042",
  "external_userid": "wmAbCdAAAAparent01",
  "DeviceId": "d3v1ce-7f21a9c0",
  "parent_userid": "parent_2041",
  "parents": [{"corpid": "wpAbCdEfGh0123456789", "parent_userid": "parent_2041"}]
}"#,
    },
];
