//! 标签管理: the endpoints as data.
//!
//! Generated from `spec/api/contacts/tag.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::tag;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <tag::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(tag::Create::default()),
        response: || Box::new(tag::CreateResponse::default()),
        example_request: r#"{"tagname": "值班组", "tagid": 12}"#,
        example_response: r#"{"errcode": 0, "errmsg": "created", "tagid": 12}"#,
    },
    Exchange {
        meta: <tag::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(tag::List::default()),
        response: || Box::new(tag::ListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "taglist": [{"tagid": 12, "tagname": "值班组"}, {"tagid": 13, "tagname": "导师"}]
}"#,
    },
    Exchange {
        meta: <tag::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(tag::Get::default()),
        response: || Box::new(tag::GetResponse::default()),
        example_request: r#"{"tagid": 12}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "tagname": "值班组",
  "userlist": [{"userid": "woAbCdAAAAmember01", "name": "林晓"}],
  "partylist": [7]
}"#,
    },
    Exchange {
        meta: <tag::Update as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(tag::Update::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"tagid": 12, "tagname": "夜班组"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "updated"}"#,
    },
    Exchange {
        meta: <tag::Delete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(tag::Delete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"tagid": 12}"#,
        example_response: r#"{"errcode": 0, "errmsg": "deleted"}"#,
    },
    Exchange {
        meta: <tag::Addtagusers as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(tag::Addtagusers::default()),
        response: || Box::new(tag::AddtagusersResponse::default()),
        example_request: r#"{"tagid": 12, "userlist": ["woAbCdAAAAmember01", "woGone"], "partylist": [7, 99]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "invalid list", "invalidlist": "woGone", "invalidparty": [99]}"#,
    },
    Exchange {
        meta: <tag::Deltagusers as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(tag::Deltagusers::default()),
        response: || Box::new(tag::DeltagusersResponse::default()),
        example_request: r#"{"tagid": 12, "userlist": ["woAbCdAAAAmember01", "woGone"], "partylist": [7, 99]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "invalid list", "invalidlist": "woGone", "invalidparty": [99]}"#,
    },
];
