//! 小程序登录: the endpoints as data.
//!
//! Generated from `spec/api/messages/miniprogram.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::miniprogram;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <miniprogram::Jscode2session as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniprogram::Jscode2session::default()),
        response: || Box::new(miniprogram::Jscode2sessionResponse::default()),
        example_request: r#"{"js_code": "jsC0de-2wS5xC8vB1nM", "grant_type": "authorization_code"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corpid": "ww12ab34cd56ef7890",
  "userid": "lin.xiao",
  "session_key": "c2Vzc2lvbi1kZW1vLTAwMQ=="
}"#,
    },
    Exchange {
        meta: <miniprogram::TransferSession as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniprogram::TransferSession::default()),
        response: || Box::new(miniprogram::TransferSessionResponse::default()),
        example_request: r#"{"userid": "wmAbCdEfGh0123456789", "session_key": "c2Vzc2lvbi1kZW1vLTAwMQ=="}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "userid": "lin.xiao", "session_key": "c2Vzc2lvbi1kZW1vLTAwMg=="}"#,
    },
];
