//! 互联企业: the endpoints as data.
//!
//! Generated from `spec/api/contacts/linkedcorp.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::linkedcorp;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <linkedcorp::AgentGetPermList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(linkedcorp::AgentGetPermList::default()),
        response: || Box::new(linkedcorp::AgentGetPermListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userids": ["ww98zy76xw54vu3210/chen.wei"],
  "department_ids": ["lkAbCd01/1", "lkAbCd01/7"]
}"#,
    },
    Exchange {
        meta: <linkedcorp::UserGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(linkedcorp::UserGet::default()),
        response: || Box::new(linkedcorp::UserGetResponse::default()),
        example_request: r#"{"userid": "ww98zy76xw54vu3210/chen.wei"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "user_info": {
    "corpid": "ww98zy76xw54vu3210",
    "userid": "chen.wei",
    "name": "陈伟",
    "mobile": "13900002222",
    "telephone": "0571-88881111",
    "email": "chenwei@example.org",
    "position": "销售经理",
    "department": ["lkAbCd01/1"],
    "extattr": {
      "attrs": [
        {"name": "工号", "value": "B-2048", "type": 0, "text": {"value": "B-2048"}},
        {"name": "主页", "type": 1, "web": {"url": "https://example.org/chenwei", "title": "个人主页"}}
      ]
    }
  }
}"#,
    },
    Exchange {
        meta: <linkedcorp::UserSimplelist as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(linkedcorp::UserSimplelist::default()),
        response: || Box::new(linkedcorp::UserSimplelistResponse::default()),
        example_request: r#"{"department_id": "lkAbCd01/1", "fetch_child": true}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userlist": [
    {
      "corpid": "ww98zy76xw54vu3210",
      "userid": "chen.wei",
      "name": "陈伟",
      "department": ["lkAbCd01/1", "lkAbCd01/7"]
    }
  ]
}"#,
    },
    Exchange {
        meta: <linkedcorp::UserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(linkedcorp::UserList::default()),
        response: || Box::new(linkedcorp::UserListResponse::default()),
        example_request: r#"{"department_id": "lkAbCd01/1", "fetch_child": false}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userlist": [
    {
      "corpid": "ww98zy76xw54vu3210",
      "userid": "chen.wei",
      "name": "陈伟",
      "mobile": "13900002222",
      "telephone": "0571-88881111",
      "email": "chenwei@example.org",
      "position": "销售经理",
      "department": ["lkAbCd01/1"],
      "extattr": {"attrs": [{"name": "工号", "value": "B-2048", "type": 0, "text": {"value": "B-2048"}}]}
    }
  ]
}"#,
    },
    Exchange {
        meta: <linkedcorp::DepartmentList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(linkedcorp::DepartmentList::default()),
        response: || Box::new(linkedcorp::DepartmentListResponse::default()),
        example_request: r#"{"department_id": "lkAbCd01/1"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "department_list": [{"department_id": "7", "department_name": "华东销售部", "parentid": "1", "order": 20}]
}"#,
    },
    Exchange {
        meta: <linkedcorp::MessageSend as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(linkedcorp::MessageSend::default()),
        response: || Box::new(linkedcorp::MessageSendResponse::default()),
        example_request: r#"{
  "agentid": 1000012,
  "msgtype": "text",
  "text": {"content": "例会改到三点"},
  "touser": ["lin.xiao", "ww98zy76xw54vu3210/chen.wei"],
  "toparty": ["7", "lkAbCd01/7"],
  "totag": ["12"],
  "toall": 0,
  "safe": 0
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "invaliduser": ["ww98zy76xw54vu3210/nobody"],
  "invalidparty": ["lkAbCd01/99"],
  "invalidtag": ["98"]
}"#,
    },
];
