//! 客户联系: the endpoints as data.
//!
//! Generated from `spec/api/customers/externalcontact.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::externalcontact;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <externalcontact::GetFollowUserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::GetFollowUserList::default()),
        response: || Box::new(externalcontact::GetFollowUserListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "follow_user": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
    },
    Exchange {
        meta: <externalcontact::CheckFollowUser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::CheckFollowUser::default()),
        response: || Box::new(externalcontact::CheckFollowUserResponse::default()),
        example_request: r#"{"userid": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"], "partyid": [3, 8]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "authorized": {"userid": ["woAbCdAAAAmember01"], "partyid": [3]},
  "unauthorized": {"userid": ["woAbCdAAAAmember02"], "partyid": [8]}
}"#,
    },
    Exchange {
        meta: <externalcontact::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::List::default()),
        response: || Box::new(externalcontact::ListResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "external_userid": ["wmAbCdAAAAcustomer01", "woAbCdAAAApartner02"]}"#,
    },
    Exchange {
        meta: <externalcontact::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::Get::default()),
        response: || Box::new(externalcontact::GetResponse::default()),
        example_request: r#"{"external_userid": "wmAbCdAAAAcustomer01", "cursor": "curF0ll0wP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "external_contact": {
    "external_userid": "woAbCdAAAApartner02",
    "name": "Dana",
    "foreign_key": "parent-0042",
    "unionid": "oUnion0AbCdEfGhIjKl",
    "avatar": "https://wework.qpic.cn/avatar/0",
    "type": 2,
    "gender": 2,
    "position": "Buyer",
    "corp_name": "Lakeside",
    "corp_full_name": "Lakeside Trading Ltd.",
    "is_subscribe": 1,
    "subscriber_info": {
      "tag_id": ["etAbCdAAAAtag01"],
      "remark": "Mother of Kim",
      "remark_mobiles": ["+8613900000001"]
    },
    "external_profile": {
      "external_corp_name": "Lakeside",
      "wechat_channels": {"nickname": "Lakeside TV", "status": 0},
      "external_attr": [
        {"type": 0, "name": "Office", "text": {"value": "Floor 3"}},
        {"type": 1, "name": "Shop", "web": {"title": "Our shop", "url": "https://shop.example.com"}},
        {
          "type": 2,
          "name": "App",
          "miniprogram": {"appid": "wx0123456789abcdef", "pagepath": "/home", "title": "Lakeside"}
        }
      ]
    }
  },
  "follow_user": [
    {
      "userid": "woAbCdAAAAmember01",
      "remark": "Dana from Lakeside",
      "remark_corp_name": "Lakeside",
      "remark_mobiles": ["+8613900000001"],
      "description": "Asks for samples in spring",
      "tags": [
        {"type": 1, "tag_id": "etAbCdAAAAtag01", "tag_name": "Gold", "group_name": "Level"},
        {"type": 2, "tag_name": "Tennis", "group_name": "Private"}
      ],
      "add_way": 10,
      "createtime": 1767225600,
      "state": "spring-fair",
      "oper_userid": "woAbCdAAAAmember01",
      "wechat_channels": {"nickname": "Lakeside TV", "source": 1}
    }
  ],
  "next_cursor": "curF0ll0wP3"
}"#,
    },
    Exchange {
        meta: <externalcontact::BatchGetByUser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::BatchGetByUser::default()),
        response: || Box::new(externalcontact::BatchGetByUserResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember03"], "cursor": "curBatchP2", "limit": 80}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "external_contact_list": [
    {
      "external_contact": {
        "external_userid": "wmAbCdAAAAcustomer01",
        "name": "Robin",
        "type": 1,
        "gender": 0
      },
      "follow_info": {
        "userid": "woAbCdAAAAmember01",
        "remark": "Robin",
        "description": "Met at the fair",
        "tag_id": ["etAbCdAAAAtag01", "etAbCdAAAAtag02"],
        "add_way": 1,
        "createtime": 1767225600,
        "state": "spring-fair",
        "oper_userid": "wmAbCdAAAAcustomer01"
      }
    }
  ],
  "next_cursor": "curBatchP3",
  "fail_info": {"unlicensed_userid_list": ["woAbCdAAAAmember03"]}
}"#,
    },
    Exchange {
        meta: <externalcontact::Remark as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::Remark::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "userid": "woAbCdAAAAmember01",
  "external_userid": "wmAbCdAAAAcustomer01",
  "remark": "Robin (north)",
  "description": "Prefers calls before noon",
  "remark_company": "Northwind",
  "remark_mobiles": ["+8613900000002"],
  "remark_pic_mediaid": "media0001"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact::CloseTempChat as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::CloseTempChat::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01", "external_userid": "wmAbCdAAAAcustomer01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact::ContactList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::ContactList::default()),
        response: || Box::new(externalcontact::ContactListResponse::default()),
        example_request: r#"{"cursor": "curServedP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info_list": [
    {
      "external_userid": "wmAbCdAAAAcustomer01",
      "tmp_openid": "tmpAbCdAAAA01",
      "follow_userid": "woAbCdAAAAmember01",
      "chat_id": "wrAbCdAAAAchat01",
      "add_time": 1767225600,
      "is_customer": true
    },
    {
      "tmp_openid": "tmpAbCdAAAA02",
      "name": "***n",
      "follow_userid": "woAbCdAAAAmember01",
      "chat_name": "Spring fair",
      "add_time": 1767229200,
      "is_customer": false
    }
  ],
  "next_cursor": "curServedP3"
}"#,
    },
    Exchange {
        meta: <externalcontact::TransferCustomer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::TransferCustomer::default()),
        response: || Box::new(externalcontact::TransferCustomerResponse::default()),
        example_request: r#"{
  "handover_userid": "woAbCdAAAAmember01",
  "takeover_userid": "woAbCdAAAAmember02",
  "external_userid": ["wmAbCdAAAAcustomer01", "wmAbCdAAAAcustomer02"],
  "transfer_success_msg": "From today on Kim looks after you."
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "customer": [
    {"errcode": 0, "external_userid": "wmAbCdAAAAcustomer01"},
    {"errcode": 40096, "external_userid": "wmAbCdAAAAcustomer02"}
  ]
}"#,
    },
    Exchange {
        meta: <externalcontact::TransferResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::TransferResult::default()),
        response: || Box::new(externalcontact::TransferResultResponse::default()),
        example_request: r#"{"handover_userid": "woAbCdAAAAmember01", "takeover_userid": "woAbCdAAAAmember02", "cursor": "curM0veP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "customer": [{"external_userid": "wmAbCdAAAAcustomer01", "status": 2, "takeover_time": 1767312000}],
  "next_cursor": "curM0veP3"
}"#,
    },
    Exchange {
        meta: <externalcontact::GetUnassignedList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::GetUnassignedList::default()),
        response: || Box::new(externalcontact::GetUnassignedListResponse::default()),
        example_request: r#"{"cursor": "curLeftP2", "page_size": 200, "page_id": 0}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": [
    {
      "handover_userid": "woAbCdAAAAmember09",
      "external_userid": "wmAbCdAAAAcustomer07",
      "dimission_time": 1766966400
    }
  ],
  "is_last": false,
  "next_cursor": "curLeftP3"
}"#,
    },
    Exchange {
        meta: <externalcontact::ResignedTransferCustomer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::ResignedTransferCustomer::default()),
        response: || Box::new(externalcontact::ResignedTransferCustomerResponse::default()),
        example_request: r#"{
  "handover_userid": "woAbCdAAAAmember09",
  "takeover_userid": "woAbCdAAAAmember02",
  "external_userid": ["wmAbCdAAAAcustomer07"]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "customer": [{"errcode": 0, "external_userid": "wmAbCdAAAAcustomer07"}]}"#,
    },
    Exchange {
        meta: <externalcontact::ResignedTransferResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::ResignedTransferResult::default()),
        response: || Box::new(externalcontact::ResignedTransferResultResponse::default()),
        example_request: r#"{"handover_userid": "woAbCdAAAAmember09", "takeover_userid": "woAbCdAAAAmember02", "cursor": "curHeirP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "customer": [{"external_userid": "wmAbCdAAAAcustomer07", "status": 1, "takeover_time": 1767225600}],
  "next_cursor": "curHeirP3"
}"#,
    },
    Exchange {
        meta: <externalcontact::GetUserBehaviorData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::GetUserBehaviorData::default()),
        response: || Box::new(externalcontact::GetUserBehaviorDataResponse::default()),
        example_request: r#"{"start_time": 1767225600, "end_time": 1767312000, "userid": ["woAbCdAAAAmember01"], "partyid": [3]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "behavior_data": [
    {
      "stat_time": 1767225600,
      "chat_cnt": 42,
      "message_cnt": 310,
      "reply_percentage": 87.5,
      "avg_reply_time": 4,
      "negative_feedback_cnt": 1,
      "new_apply_cnt": 9,
      "new_contact_cnt": 7
    }
  ]
}"#,
    },
    Exchange {
        meta: <externalcontact::UnionidToExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::UnionidToExternalUserid::default()),
        response: || Box::new(externalcontact::UnionidToExternalUseridResponse::default()),
        example_request: r#"{"unionid": "oUnion0AbCdEfGhIjKl", "openid": "oOpen0AbCdEfGhIjKlMn"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "external_userid": "wmAbCdAAAAcustomer01"}"#,
    },
    Exchange {
        meta: <externalcontact::ConvertToOpenid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::ConvertToOpenid::default()),
        response: || Box::new(externalcontact::ConvertToOpenidResponse::default()),
        example_request: r#"{"external_userid": "wmAbCdAAAAcustomer01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "openid": "oOpen0AbCdEfGhIjKlMn"}"#,
    },
    Exchange {
        meta: <externalcontact::BatchToExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::BatchToExternalUserid::default()),
        response: || Box::new(externalcontact::BatchToExternalUseridResponse::default()),
        example_request: r#"{"mobiles": ["13900000001", "13900000002"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "success_list": [
    {"mobile": "13900000001", "external_userid": "wmAbCdAAAAparent01", "foreign_key": "parent-0042"}
  ],
  "fail_list": [{"errcode": 60136, "errmsg": "record not found", "mobile": "13900000002"}]
}"#,
    },
    Exchange {
        meta: <externalcontact::OpengidToChatid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::OpengidToChatid::default()),
        response: || Box::new(externalcontact::OpengidToChatidResponse::default()),
        example_request: r#"{"opengid": "tOpenGid0AbCdEf"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "chat_id": "wrAbCdAAAAchat01"}"#,
    },
    Exchange {
        meta: <externalcontact::ToServiceExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::ToServiceExternalUserid::default()),
        response: || Box::new(externalcontact::ToServiceExternalUseridResponse::default()),
        example_request: r#"{"external_userid": "wmPlainAAAAcustomer01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "external_userid": "wmAbCdAAAAcustomer01"}"#,
    },
    Exchange {
        meta: <externalcontact::FromServiceExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::FromServiceExternalUserid::default()),
        response: || Box::new(externalcontact::FromServiceExternalUseridResponse::default()),
        example_request: r#"{"external_userid": "wmAbCdAAAAcustomer01", "source_agentid": 1000021}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "external_userid": "wmPlainAAAAcustomer01"}"#,
    },
    Exchange {
        meta: <externalcontact::GetNewExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact::GetNewExternalUserid::default()),
        response: || Box::new(externalcontact::GetNewExternalUseridResponse::default()),
        example_request: r#"{"external_userid_list": ["wmPlainAAAAcustomer01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "items": [{"external_userid": "wmPlainAAAAcustomer01", "new_external_userid": "wmAbCdAAAAcustomer01"}]
}"#,
    },
];
