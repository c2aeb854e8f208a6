//! 应用发送消息到群聊会话: the endpoints as data.
//!
//! Generated from `spec/api/messages/appchat.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::appchat;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <appchat::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(appchat::Create::default()),
        response: || Box::new(appchat::CreateResponse::default()),
        example_request: r#"{
  "userlist": ["lin.xiao", "chen.wei", "wang.lei"],
  "name": "采购值班",
  "owner": "lin.xiao",
  "chatid": "purchasing01"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "chatid": "purchasing01"}"#,
    },
    Exchange {
        meta: <appchat::Update as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(appchat::Update::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "chatid": "purchasing01",
  "name": "采购夜班",
  "owner": "chen.wei",
  "add_user_list": ["zhao.min"],
  "del_user_list": ["wang.lei"]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <appchat::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(appchat::Get::default()),
        response: || Box::new(appchat::GetResponse::default()),
        example_request: r#"{"chatid": "purchasing01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "chat_info": {
    "chatid": "purchasing01",
    "name": "采购值班",
    "owner": "lin.xiao",
    "userlist": ["lin.xiao", "chen.wei", "wang.lei"],
    "chat_type": 0
  }
}"#,
    },
    Exchange {
        meta: <appchat::SendMessage as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(appchat::SendMessage::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "chatid": "purchasing01",
  "msgtype": "text",
  "text": {
    "content": "例会改到三点",
    "mentioned_list": ["chen.wei", "@all"],
    "mentioned_mobile_list": ["13900001111"]
  },
  "safe": 0
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
