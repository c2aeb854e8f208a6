//! 异步导出接口: the endpoints as data.
//!
//! Generated from `spec/api/contacts/export.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::export;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <export::SimpleUser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(export::SimpleUser::default()),
        response: || Box::new(export::SimpleUserResponse::default()),
        example_request: r#"{"encoding_aeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4", "block_size": 500000}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jobid_Exp1sMn4Rt"}"#,
    },
    Exchange {
        meta: <export::User as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(export::User::default()),
        response: || Box::new(export::UserResponse::default()),
        example_request: r#"{"encoding_aeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4", "block_size": 500000}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jobid_Exp2uLk8Wz"}"#,
    },
    Exchange {
        meta: <export::Department as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(export::Department::default()),
        response: || Box::new(export::DepartmentResponse::default()),
        example_request: r#"{"encoding_aeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4", "block_size": 500000}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jobid_Exp3dPq6Vx"}"#,
    },
    Exchange {
        meta: <export::Taguser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(export::Taguser::default()),
        response: || Box::new(export::TaguserResponse::default()),
        example_request: r#"{"tagid": 12, "encoding_aeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4", "block_size": 500000}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jobid_Exp4tYu2Cb"}"#,
    },
    Exchange {
        meta: <export::GetResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(export::GetResult::default()),
        response: || Box::new(export::GetResultResponse::default()),
        example_request: r#"{"jobid": "jobid_Exp1sMn4Rt"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 2,
  "data_list": [
    {"url": "https://wwexport.example.com/d/8fK2", "size": 20480, "md5": "5f3c1a9be07d4c268a41d7e2b90c6f13"}
  ]
}"#,
    },
];
