//! 应用管理: the endpoints as data.
//!
//! Generated from `spec/api/provider/agent.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::agent;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <agent::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::Get::default()),
        response: || Box::new(agent::GetResponse::default()),
        example_request: r#"{"agentid": 1000012}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "agentid": 1000012,
  "name": "采购助手",
  "square_logo_url": "https://wework.qpic.cn/wwpic/310244_example/0",
  "description": "采购流程与供应商管理",
  "allow_userinfos": {"user": [{"userid": "woAbCdAAAAmember01"}]},
  "allow_partys": {"partyid": [2, 7]},
  "allow_tags": {"tagid": [12]},
  "close": 0,
  "report_location_flag": 0,
  "isreportenter": 1,
  "redirect_domain": "app.example.com",
  "home_url": "https://app.example.com/home",
  "customized_publish_status": 2
}"#,
    },
    Exchange {
        meta: <agent::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::List::default()),
        response: || Box::new(agent::ListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "agentlist": [
    {
      "agentid": 1000012,
      "name": "采购助手",
      "square_logo_url": "https://wework.qpic.cn/wwpic/310244_example/0"
    }
  ]
}"#,
    },
    Exchange {
        meta: <agent::Set as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::Set::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "agentid": 1000012,
  "name": "采购助手",
  "logo_mediaid": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "description": "采购流程与供应商管理",
  "report_location_flag": 0,
  "isreportenter": 1,
  "redirect_domain": "app.example.com",
  "home_url": "https://app.example.com/home"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <agent::SetScope as Endpoint>::META,
        token: Some(&tokens::CONTACT_SYNC_TOKEN),
        request: || Box::new(agent::SetScope::default()),
        response: || Box::new(agent::SetScopeResponse::default()),
        example_request: r#"{"agentid": 1000012, "allow_user": ["lin.xiao", "nobody"], "allow_party": [1, 99], "allow_tag": [12, 98]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "invaliduser": ["nobody"], "invalidparty": [99], "invalidtag": [98]}"#,
    },
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
    Exchange {
        meta: <agent::GetAdminList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::GetAdminList::default()),
        response: || Box::new(agent::GetAdminListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "admin": [
    {"userid": "woAbCdAAAAmember01", "auth_type": 1},
    {"userid": "woAbCdAAAAmember02", "auth_type": 0}
  ]
}"#,
    },
    Exchange {
        meta: <agent::MigrateToCustomizedApp as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::MigrateToCustomizedApp::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"suite_access_token": "sAt-9dK3wPz6TjF1uH5eN8xG"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <agent::SetWorkbenchTemplate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::SetWorkbenchTemplate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "agentid": 1000012,
  "type": "keydata",
  "keydata": {
    "items": [
      {"key": "待审批", "data": "2", "jump_url": "https://app.example.com/todo", "pagepath": "pages/todo"}
    ]
  },
  "replace_user_data": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <agent::GetWorkbenchTemplate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::GetWorkbenchTemplate::default()),
        response: || Box::new(agent::GetWorkbenchTemplateResponse::default()),
        example_request: r#"{"agentid": 1000012}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "type": "image",
  "image": {
    "url": "https://app.example.com/banner.png",
    "jump_url": "https://app.example.com/home",
    "pagepath": "pages/home"
  },
  "replace_user_data": true
}"#,
    },
    Exchange {
        meta: <agent::SetWorkbenchData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::SetWorkbenchData::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "agentid": 1000012,
  "userid": "woAbCdAAAAmember01",
  "type": "list",
  "list": {
    "items": [
      {"title": "合同待签", "jump_url": "https://app.example.com/contract", "pagepath": "pages/contract"}
    ]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <agent::BatchSetWorkbenchData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::BatchSetWorkbenchData::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "agentid": 1000012,
  "userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"],
  "data": {
    "type": "webview",
    "webview": {
      "url": "https://app.example.com/board",
      "jump_url": "https://app.example.com/home",
      "pagepath": "pages/home",
      "height": "double_row",
      "hide_title": true,
      "enable_webview_click": false
    }
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <agent::GetWorkbenchData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(agent::GetWorkbenchData::default()),
        response: || Box::new(agent::GetWorkbenchDataResponse::default()),
        example_request: r#"{"agentid": 1000012, "userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "data": {
    "type": "keydata",
    "keydata": {
      "items": [
        {"key": "待审批", "data": "2", "jump_url": "https://app.example.com/todo", "pagepath": "pages/todo"}
      ]
    }
  }
}"#,
    },
];
