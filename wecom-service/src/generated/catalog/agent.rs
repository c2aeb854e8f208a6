//! 应用管理: the endpoints as data.
//!
//! Generated from `spec/api/agent.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::agent;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <agent::GetPermissions as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::GetPermissions::default()),
        response: || Box::new(agent::GetPermissionsResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "app_permissions": ["contact:base:base", "contact:sensitive:avatar"],
  "app_permissions_ext": [{"permission_name": "contact:sensitive:avatar", "expire_time": 1798761600}]
}"#,
    },
];
