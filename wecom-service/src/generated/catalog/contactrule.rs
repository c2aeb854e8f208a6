//! 通讯录查看权限管理: the endpoints as data.
//!
//! Generated from `spec/api/contacts/contactrule.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::contactrule;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <contactrule::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(contactrule::Create::default()),
        response: || Box::new(contactrule::CreateResponse::default()),
        example_request: r#"{
  "rules": [
    {
      "rule_type": 2,
      "range": {"userid": ["lin.xiao"], "partyid": [7], "tagid": [12]},
      "whitelist": {"userid": ["chen.wei"], "partyid": [2], "tagid": [13]},
      "exclude": {"userid": ["wang.lei"], "partyid": [9], "tagid": [14]},
      "is_allowed_search": true,
      "is_allowed_conversation": false
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "rule_ids": [10021]}"#,
    },
    Exchange {
        meta: <contactrule::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(contactrule::List::default()),
        response: || Box::new(contactrule::ListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "rules": [
    {
      "rule_id": 10021,
      "rule_type": 2,
      "range": {"userid": ["lin.xiao"], "partyid": [7], "tagid": [12]},
      "whitelist": {"userid": ["chen.wei"], "partyid": [2], "tagid": []},
      "exclude": {"userid": ["wang.lei"], "partyid": [9], "tagid": []},
      "is_allowed_search": true,
      "is_allowed_conversation": false
    }
  ]
}"#,
    },
    Exchange {
        meta: <contactrule::Update as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(contactrule::Update::default()),
        response: || Box::new(contactrule::UpdateResponse::default()),
        example_request: r#"{
  "rules": [
    {
      "rule_id": 10021,
      "rule_type": 2,
      "range": {"userid": ["lin.xiao"], "partyid": [7], "tagid": [12]},
      "whitelist": {"userid": ["chen.wei"], "partyid": [2], "tagid": []},
      "exclude": {"userid": ["wang.lei"], "partyid": [9], "tagid": []},
      "is_allowed_search": false,
      "is_allowed_conversation": true
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "rules": [
    {
      "rule_id": 10021,
      "rule_type": 2,
      "range": {"userid": ["lin.xiao"], "partyid": [7], "tagid": [12]},
      "whitelist": {"userid": ["chen.wei"], "partyid": [2], "tagid": []},
      "exclude": {"userid": ["wang.lei"], "partyid": [9], "tagid": []},
      "is_allowed_search": false,
      "is_allowed_conversation": true
    }
  ]
}"#,
    },
    Exchange {
        meta: <contactrule::Delete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(contactrule::Delete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"rule_ids": [10021, 10022]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
