//! 成员管理: the endpoints as data.
//!
//! Generated from `spec/api/contacts/user.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::user;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <user::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Create::default()),
        response: || Box::new(user::CreateResponse::default()),
        example_request: r#"{
  "userid": "lin.xiao",
  "name": "林晓",
  "department": [2, 7],
  "alias": "Shirley",
  "mobile": "+86 13900001111",
  "email": "linxiao@example.com",
  "biz_mail": "linxiao@example.wecom.work",
  "telephone": "0571-88880000",
  "gender": 2,
  "address": "杭州市西湖区",
  "position": "采购主管",
  "order": [10, 40],
  "is_leader_in_dept": [0, 1],
  "main_department": 7,
  "direct_leader": ["chen.wei"],
  "avatar_mediaid": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "enable": 1,
  "to_invite": true,
  "extattr": {
    "attrs": [
      {"type": 0, "name": "工号", "text": {"value": "A-1024"}},
      {"type": 1, "name": "主页", "web": {"url": "https://example.com/linxiao", "title": "个人主页"}}
    ]
  },
  "external_position": "采购负责人",
  "external_profile": {
    "external_corp_name": "示例科技",
    "wechat_channels": {"nickname": "示例科技视频号", "status": 0},
    "external_attr": [
      {"type": 0, "name": "专长", "text": {"value": "钢材采购"}},
      {"type": 1, "name": "官网", "web": {"url": "https://example.com", "title": "公司官网"}},
      {
        "type": 2,
        "name": "名片",
        "miniprogram": {"appid": "wx12ab34cd56ef7890", "pagepath": "/card", "title": "电子名片"}
      }
    ]
  }
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "created",
  "created_department_list": {"department_info": [{"name": "待设置部门7", "id": 7}]}
}"#,
    },
    Exchange {
        meta: <user::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Get::default()),
        response: || Box::new(user::GetResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid": "woAbCdAAAAmember01",
  "open_userid": "woAbCdAAAAmember01",
  "name": "林晓",
  "english_name": "Shirley",
  "alias": "Shirley",
  "email": "linxiao@example.com",
  "biz_mail": "linxiao@example.wecom.work",
  "mobile": "13900001111",
  "telephone": "0571-88880000",
  "gender": "2",
  "address": "杭州市西湖区",
  "position": "采购主管",
  "department": [2, 7],
  "order": [10, 40],
  "is_leader_in_dept": [0, 1],
  "main_department": 7,
  "direct_leader": ["woAbCdAAAAmember02"],
  "avatar": "https://wework.qpic.cn/wwpic/204417_example/0",
  "thumb_avatar": "https://wework.qpic.cn/wwpic/204417_example/100",
  "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vc81Qw",
  "status": 1,
  "extattr": {"attrs": [{"type": 0, "name": "工号", "text": {"value": "A-1024"}}]},
  "external_position": "采购负责人",
  "external_profile": {
    "external_corp_name": "示例科技",
    "wechat_channels": {"nickname": "示例科技视频号", "status": 0},
    "external_attr": [
      {
        "type": 2,
        "name": "名片",
        "miniprogram": {"appid": "wx12ab34cd56ef7890", "pagepath": "/card", "title": "电子名片"}
      }
    ]
  },
  "enable": 1,
  "hide_mobile": 0,
  "isleader": 0
}"#,
    },
    Exchange {
        meta: <user::Update as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Update::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "userid": "lin.xiao",
  "new_userid": "shirley.lin",
  "name": "林晓",
  "alias": "Shirley",
  "email": "linxiao@example.com",
  "biz_mail": "linxiao@example.wecom.work",
  "biz_mail_alias": {"item": ["shirley@example.wecom.work"]},
  "mobile": "13900001111",
  "telephone": "0571-88880000",
  "gender": 2,
  "address": "杭州市西湖区",
  "position": "采购总监",
  "department": [7],
  "order": [40],
  "is_leader_in_dept": [1],
  "main_department": 7,
  "direct_leader": ["chen.wei"],
  "avatar_mediaid": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "enable": 1,
  "to_invite": false,
  "extattr": {"attrs": [{"type": 1, "name": "主页", "web": {"url": "", "title": ""}}]},
  "external_position": "采购负责人",
  "external_profile": {
    "external_corp_name": "示例科技",
    "wechat_channels": {"nickname": "示例科技视频号", "status": 0},
    "external_attr": [{"type": 0, "name": "专长", "text": {"value": "钢材采购"}}]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "updated"}"#,
    },
    Exchange {
        meta: <user::Delete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Delete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "lin.xiao"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "deleted"}"#,
    },
    Exchange {
        meta: <user::Batchdelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Batchdelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"useridlist": ["lin.xiao", "chen.wei"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "deleted"}"#,
    },
    Exchange {
        meta: <user::Simplelist as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Simplelist::default()),
        response: || Box::new(user::SimplelistResponse::default()),
        example_request: r#"{"department_id": 7, "fetch_child": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userlist": [
    {
      "userid": "woAbCdAAAAmember01",
      "open_userid": "woAbCdAAAAmember01",
      "name": "林晓",
      "department": [2, 7]
    }
  ]
}"#,
    },
    Exchange {
        meta: <user::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::List::default()),
        response: || Box::new(user::ListResponse::default()),
        example_request: r#"{"department_id": 7, "fetch_child": 0}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userlist": [
    {
      "userid": "woAbCdAAAAmember01",
      "open_userid": "woAbCdAAAAmember01",
      "name": "林晓",
      "english_name": "Shirley",
      "alias": "Shirley",
      "email": "linxiao@example.com",
      "biz_mail": "linxiao@example.wecom.work",
      "mobile": "13900001111",
      "telephone": "0571-88880000",
      "gender": "2",
      "address": "杭州市西湖区",
      "position": "采购主管",
      "department": [2, 7],
      "order": [10, 40],
      "is_leader_in_dept": [0, 1],
      "main_department": 7,
      "direct_leader": ["woAbCdAAAAmember02"],
      "avatar": "https://wework.qpic.cn/wwpic/204417_example/0",
      "thumb_avatar": "https://wework.qpic.cn/wwpic/204417_example/100",
      "qr_code": "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vc81Qw",
      "status": 1,
      "enable": 1,
      "extattr": {"attrs": [{"type": 0, "name": "工号", "text": {"value": "A-1024"}}]},
      "external_position": "采购负责人",
      "external_profile": {
        "external_corp_name": "示例科技",
        "wechat_channels": {"nickname": "示例科技视频号", "status": 1},
        "external_attr": [
          {"type": 1, "name": "官网", "web": {"url": "https://example.com", "title": "公司官网"}}
        ]
      },
      "hide_mobile": 0,
      "isleader": 1
    }
  ]
}"#,
    },
    Exchange {
        meta: <user::ListId as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::ListId::default()),
        response: || Box::new(user::ListIdResponse::default()),
        example_request: r#"{"cursor": "curIdsP2", "limit": 5000}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "dept_user": [
    {"userid": "lin.xiao", "department": 7},
    {"open_userid": "woAbCdAAAAmember02", "department": 2}
  ],
  "next_cursor": "curIdsP3"
}"#,
    },
    Exchange {
        meta: <user::Getuserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Getuserid::default()),
        response: || Box::new(user::GetuseridResponse::default()),
        example_request: r#"{"mobile": "13900001111"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "userid": "woAbCdAAAAmember01"}"#,
    },
    Exchange {
        meta: <user::GetUseridByEmail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::GetUseridByEmail::default()),
        response: || Box::new(user::GetUseridByEmailResponse::default()),
        example_request: r#"{"email": "linxiao@example.com", "email_type": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "userid": "woAbCdAAAAmember01"}"#,
    },
    Exchange {
        meta: <user::ConvertToOpenid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::ConvertToOpenid::default()),
        response: || Box::new(user::ConvertToOpenidResponse::default()),
        example_request: r#"{"userid": "lin.xiao"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "openid": "oGk2P5d0xNvRjT8sLq"}"#,
    },
    Exchange {
        meta: <user::ConvertToUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::ConvertToUserid::default()),
        response: || Box::new(user::ConvertToUseridResponse::default()),
        example_request: r#"{"openid": "oGk2P5d0xNvRjT8sLq"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "userid": "lin.xiao"}"#,
    },
    Exchange {
        meta: <user::GetActiveStat as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::GetActiveStat::default()),
        response: || Box::new(user::GetActiveStatResponse::default()),
        example_request: r#"{"date": "2026-01-01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "active_cnt": 128}"#,
    },
    Exchange {
        meta: <user::GetJoinQrcode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::GetJoinQrcode::default()),
        response: || Box::new(user::GetJoinQrcodeResponse::default()),
        example_request: r#"{"size_type": 2}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "join_qrcode": "https://work.weixin.qq.com/wework_admin/genqrcode?action=join&vcode=vc92Xy"
}"#,
    },
    Exchange {
        meta: <user::ListMemberAuth as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::ListMemberAuth::default()),
        response: || Box::new(user::ListMemberAuthResponse::default()),
        example_request: r#"{"cursor": "curAuthP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "member_auth_list": [{"open_userid": "woAbCdAAAAmember01"}],
  "next_cursor": "curAuthP3"
}"#,
    },
    Exchange {
        meta: <user::CheckMemberAuth as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::CheckMemberAuth::default()),
        response: || Box::new(user::CheckMemberAuthResponse::default()),
        example_request: r#"{"open_userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "is_member_auth": true}"#,
    },
    Exchange {
        meta: <user::ListSelectedTicketUser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::ListSelectedTicketUser::default()),
        response: || Box::new(user::ListSelectedTicketUserResponse::default()),
        example_request: r#"{"selected_ticket": "sEl3ctT1ck3t-5hJ8kQ"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "operator_open_userid": "woAbCdAAAAmember01",
  "open_userid_list": ["woAbCdAAAAmember02", "woAbCdAAAAmember04"],
  "unauth_open_userid_list": ["woAbCdAAAAmember03"],
  "total": 3
}"#,
    },
    Exchange {
        meta: <user::Authsucc as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::Authsucc::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "lin.xiao"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <user::TfaSucc as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(user::TfaSucc::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "lin.xiao", "tfa_code": "tFaC0de-7yU2iO"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
