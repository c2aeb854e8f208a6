//! 自定义菜单: the endpoints as data.
//!
//! Generated from `spec/api/messages/menu.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::menu;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <menu::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(menu::Create::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "agentid": 1000012,
  "button": [
    {"type": "click", "name": "今日待办", "key": "TODO_TODAY"},
    {
      "name": "更多",
      "sub_button": [
        {"type": "view", "name": "采购门户", "url": "https://app.example.com/home"},
        {
          "type": "view_miniprogram",
          "name": "采购小程序",
          "pagepath": "pages/home",
          "appid": "wx12ab34cd56ef7890"
        }
      ]
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <menu::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(menu::Get::default()),
        response: || Box::new(menu::GetResponse::default()),
        example_request: r#"{"agentid": 1000012}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "button": [
    {"type": "click", "name": "今日待办", "key": "TODO_TODAY", "sub_button": []},
    {
      "name": "更多",
      "sub_button": [
        {"type": "view", "name": "采购门户", "url": "https://app.example.com/home"},
        {
          "type": "view_miniprogram",
          "name": "采购小程序",
          "pagepath": "pages/home",
          "appid": "wx12ab34cd56ef7890"
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <menu::Delete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(menu::Delete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"agentid": 1000012}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
