//! 部门管理: the endpoints as data.
//!
//! Generated from `spec/api/contacts/department.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::department;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <department::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(department::Create::default()),
        response: || Box::new(department::CreateResponse::default()),
        example_request: r#"{"name": "华东采购部", "parentid": 2, "name_en": "East Purchasing", "order": 20, "id": 7}"#,
        example_response: r#"{"errcode": 0, "errmsg": "created", "id": 7}"#,
    },
    Exchange {
        meta: <department::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(department::Get::default()),
        response: || Box::new(department::GetResponse::default()),
        example_request: r#"{"id": 7}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "department": {
    "id": 7,
    "name": "华东采购部",
    "name_en": "East Purchasing",
    "parentid": 2,
    "order": 20,
    "department_leader": ["woAbCdAAAAmember01"]
  }
}"#,
    },
    Exchange {
        meta: <department::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(department::List::default()),
        response: || Box::new(department::ListResponse::default()),
        example_request: r#"{"id": 2}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "department": [
    {
      "id": 2,
      "name": "采购中心",
      "name_en": "Purchasing",
      "parentid": 1,
      "order": 10,
      "department_leader": ["woAbCdAAAAmember01"]
    },
    {"id": 7, "name": "华东采购部", "parentid": 2, "order": 20}
  ]
}"#,
    },
    Exchange {
        meta: <department::Simplelist as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(department::Simplelist::default()),
        response: || Box::new(department::SimplelistResponse::default()),
        example_request: r#"{"id": 2}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "department_id": [{"id": 2, "parentid": 1, "order": 10}, {"id": 7, "parentid": 2, "order": 20}]
}"#,
    },
    Exchange {
        meta: <department::Update as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(department::Update::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": 7, "name": "华东采购中心", "name_en": "East Purchasing Center", "parentid": 1, "order": 30}"#,
        example_response: r#"{"errcode": 0, "errmsg": "updated"}"#,
    },
    Exchange {
        meta: <department::Delete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(department::Delete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": 7}"#,
        example_response: r#"{"errcode": 0, "errmsg": "deleted"}"#,
    },
];
