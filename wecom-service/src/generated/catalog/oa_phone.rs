//! 公费电话与紧急通知: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_phone.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_phone;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_phone::GetDialRecord as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_phone::GetDialRecord::default()),
        response: || Box::new(oa_phone::GetDialRecordResponse::default()),
        example_request: r#"{"start_time": 1767225600, "end_time": 1769817600, "offset": 0, "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "record": [
    {
      "call_time": 1767229200,
      "total_duration": 12,
      "call_type": 2,
      "caller": {"userid": "woAbCdAAAAmember01", "duration": 12},
      "callee": [{"phone": "13800001234", "duration": 7}, {"userid": "woAbCdAAAAmember02", "duration": 5}]
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_phone::PstnccCall as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_phone::PstnccCall::default()),
        response: || Box::new(oa_phone::PstnccCallResponse::default()),
        example_request: r#"{"callee_userid": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "states": [
    {"userid": "woAbCdAAAAmember01", "callid": "6-20260101090000123456789-5e1362193517111-out", "code": 0},
    {"userid": "woAbCdAAAAmember02", "callid": "6-20260101090000123456789-5e136219a917111-out", "code": 0}
  ]
}"#,
    },
    Exchange {
        meta: <oa_phone::PstnccGetStates as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_phone::PstnccGetStates::default()),
        response: || Box::new(oa_phone::PstnccGetStatesResponse::default()),
        example_request: r#"{"callee_userid": "woAbCdAAAAmember01", "callid": "6-20260101090000123456789-5e1362193517111-out"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "istalked": 1, "calltime": 1767229200, "talktime": 14, "reason": 0}"#,
    },
];
