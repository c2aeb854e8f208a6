//! 基础: the endpoints as data.
//!
//! Generated from `spec/api/provider/base.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::base;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <base::Gettoken as Endpoint>::META,
        token: None,
        request: || Box::new(base::Gettoken::default()),
        response: || Box::new(base::GettokenResponse::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "corpsecret": "c0rpS3cret_vB7nM4kL1qW9eR2tY6uI0oP"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "access_token": "aCc3ss-T0k3n_5tG8hJ2kL9mN4bV7cX", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <base::GetJsapiTicket as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(base::GetJsapiTicket::default()),
        response: || Box::new(base::GetJsapiTicketResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "ticket": "jsT1cket-c0rp-8sD5fG2hJ7kL0zX3cV6b", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <base::GetTicket as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(base::GetTicket::default()),
        response: || Box::new(base::GetTicketResponse::default()),
        example_request: r#"{"type": "agent_config"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "ticket": "jsT1cket-app-1qA4wS7eD0rF3tG6yH9u", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <base::GetLaunchCode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(base::GetLaunchCode::default()),
        response: || Box::new(base::GetLaunchCodeResponse::default()),
        example_request: r#"{"operator_userid": "woAbCdAAAAmember01", "single_chat": {"userid": "woAbCdAAAAmember02"}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "launch_code": "lAunch7Kp2Vx9Qm"}"#,
    },
    Exchange {
        meta: <base::GetApiDomainIp as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(base::GetApiDomainIp::default()),
        response: || Box::new(base::GetApiDomainIpResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "ip_list": ["203.0.113.17", "198.51.100.0/24"]}"#,
    },
    Exchange {
        meta: <base::Getcallbackip as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(base::Getcallbackip::default()),
        response: || Box::new(base::GetcallbackipResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "ip_list": ["192.0.2.44", "203.0.113.*"]}"#,
    },
];
