//! 循环: the endpoints as data.
//!
//! Generated from `spec/api/loops.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::loops;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <loops::Start as Endpoint>::META,
        token: None,
        request: || Box::new(loops::Start::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <loops::StartMany as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(loops::StartMany::default()),
        response: || Box::new(loops::StartManyResponse::default()),
        example_request: r#"{"access_token": "a", "node": {"self": "a"}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "node": {"self": "a", "parent": {"self": "p"}}}"#,
    },
];
