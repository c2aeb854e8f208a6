//! 客户群与消息推送: the endpoints as data.
//!
//! Generated from `spec/api/customers/externalcontact_group.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::externalcontact_group;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <externalcontact_group::GroupchatList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatList::default()),
        response: || Box::new(externalcontact_group::GroupchatListResponse::default()),
        example_request: r#"{
  "limit": 100,
  "status_filter": 0,
  "owner_filter": {"userid_list": ["woAbCdAAAAmember01"]},
  "cursor": "curGr0upP2",
  "offset": 0
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "group_chat_list": [{"chat_id": "wrAbCdAAAAchat01", "status": 0}],
  "next_cursor": "curGr0upP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatGet::default()),
        response: || Box::new(externalcontact_group::GroupchatGetResponse::default()),
        example_request: r#"{"chat_id": "wrAbCdAAAAchat01", "need_name": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "group_chat": {
    "chat_id": "wrAbCdAAAAchat01",
    "name": "Spring fair",
    "owner": "woAbCdAAAAmember01",
    "notice": "Be kind.",
    "member_list": [
      {
        "type": 1,
        "userid": "woAbCdAAAAmember01",
        "group_nickname": "Host",
        "join_scene": 1,
        "join_time": 1767225600,
        "name": "Kim"
      },
      {
        "type": 2,
        "userid": "wmAbCdAAAAcustomer01",
        "unionid": "oUnion0AbCdEfGhIjKl",
        "invitor": {"userid": "woAbCdAAAAmember01"},
        "name": "Robin",
        "group_nickname": "Robin (north)",
        "join_scene": 3,
        "join_time": 1767229200,
        "state": "poster-7"
      }
    ],
    "admin_list": [{"userid": "woAbCdAAAAmember02"}],
    "create_time": 1767225600,
    "member_version": "8f3c0d5b7a914e62"
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatStatistic::default()),
        response: || Box::new(externalcontact_group::GroupchatStatisticResponse::default()),
        example_request: r#"{
  "day_begin_time": 1767225600,
  "owner_filter": {"userid_list": ["woAbCdAAAAmember01"]},
  "day_end_time": 1767312000,
  "order_by": 2,
  "order_asc": 0,
  "offset": 0,
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "items": [
    {
      "owner": "woAbCdAAAAmember01",
      "data": {
        "new_chat_cnt": 2,
        "chat_total": 14,
        "chat_has_msg": 9,
        "new_member_cnt": 31,
        "member_total": 420,
        "member_has_msg": 77,
        "msg_total": 912,
        "migrate_trainee_chat_cnt": 1
      }
    }
  ],
  "total": 1,
  "next_offset": 1
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatStatisticGroupByDay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatStatisticGroupByDay::default()),
        response: || Box::new(externalcontact_group::GroupchatStatisticGroupByDayResponse::default()),
        example_request: r#"{
  "day_begin_time": 1767225600,
  "owner_filter": {"userid_list": ["woAbCdAAAAmember01"]},
  "day_end_time": 1767312000
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "items": [
    {
      "stat_time": 1767225600,
      "data": {
        "new_chat_cnt": 1,
        "chat_total": 13,
        "chat_has_msg": 8,
        "new_member_cnt": 12,
        "member_total": 401,
        "member_has_msg": 70,
        "msg_total": 455,
        "migrate_trainee_chat_cnt": 0
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatTransfer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatTransfer::default()),
        response: || Box::new(externalcontact_group::GroupchatTransferResponse::default()),
        example_request: r#"{"chat_id_list": ["wrAbCdAAAAchat01", "wrAbCdAAAAchat02"], "new_owner": "woAbCdAAAAmember02"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "failed_chat_list": [{"chat_id": "wrAbCdAAAAchat02", "errcode": 90500, "errmsg": "its owner has not left"}]
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatOnjobTransfer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatOnjobTransfer::default()),
        response: || Box::new(externalcontact_group::GroupchatOnjobTransferResponse::default()),
        example_request: r#"{"chat_id_list": ["wrAbCdAAAAchat01", "wrAbCdAAAAchat02"], "new_owner": "woAbCdAAAAmember02"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "failed_chat_list": [{"chat_id": "wrAbCdAAAAchat02", "errcode": 90501, "errmsg": "no customer group"}]
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatGetNewExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatGetNewExternalUserid::default()),
        response: || Box::new(externalcontact_group::GroupchatGetNewExternalUseridResponse::default()),
        example_request: r#"{"external_userid_list": ["wmPlainAAAAstranger01"], "chat_id": "wrAbCdAAAAchat01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "items": [{"external_userid": "wmPlainAAAAstranger01", "new_external_userid": "wmAbCdAAAAstranger01"}]
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatAddJoinWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatAddJoinWay::default()),
        response: || Box::new(externalcontact_group::GroupchatAddJoinWayResponse::default()),
        example_request: r#"{
  "scene": 2,
  "chat_id_list": ["wrAbCdAAAAchat01", "wrAbCdAAAAchat02"],
  "remark": "poster",
  "auto_create_room": 1,
  "room_base_name": "Spring fair",
  "room_base_id": 3,
  "state": "poster-7",
  "mark_source": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "config_id": "4f1c9a02b7d8e365"}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatGetJoinWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatGetJoinWay::default()),
        response: || Box::new(externalcontact_group::GroupchatGetJoinWayResponse::default()),
        example_request: r#"{"config_id": "4f1c9a02b7d8e365"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "join_way": {
    "config_id": "4f1c9a02b7d8e365",
    "scene": 2,
    "remark": "poster",
    "auto_create_room": 1,
    "room_base_name": "Spring fair",
    "room_base_id": 3,
    "chat_id_list": ["wrAbCdAAAAchat01", "wrAbCdAAAAchat02"],
    "qr_code": "https://p.qpic.cn/wwhead/joinway/0",
    "state": "poster-7",
    "mark_source": true
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatUpdateJoinWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatUpdateJoinWay::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "config_id": "4f1c9a02b7d8e365",
  "scene": 2,
  "chat_id_list": ["wrAbCdAAAAchat03"],
  "remark": "poster, second print",
  "auto_create_room": 0,
  "room_base_name": "Spring fair",
  "room_base_id": 8,
  "state": "poster-8",
  "mark_source": false
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupchatDelJoinWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupchatDelJoinWay::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"config_id": "4f1c9a02b7d8e365"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_group::AddMsgTemplate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::AddMsgTemplate::default()),
        response: || Box::new(externalcontact_group::AddMsgTemplateResponse::default()),
        example_request: r#"{
  "chat_type": "single",
  "external_userid": ["wmAbCdAAAAcustomer01", "wmAbCdAAAAcustomer02"],
  "chat_id_list": ["wrAbCdAAAAchat01"],
  "tag_filter": {"group_list": [{"tag_list": ["etAbCdAAAAtag01", "etAbCdAAAAtag02"]}]},
  "sender": "woAbCdAAAAmember01",
  "allow_select": true,
  "text": {"content": "Our spring fair opens on Friday."},
  "attachments": [
    {
      "msgtype": "image",
      "image": {"media_id": "media0001", "pic_url": "https://p.qpic.cn/pic_wework/fair/0"}
    },
    {
      "msgtype": "link",
      "link": {
        "title": "Spring fair",
        "desc": "Opening hours",
        "url": "https://fair.example.com",
        "picurl": "https://fair.example.com/a.png"
      }
    },
    {"msgtype": "video", "video": {"media_id": "media0002"}},
    {
      "msgtype": "miniprogram",
      "miniprogram": {
        "appid": "wx0123456789abcdef",
        "page": "/fair",
        "title": "Map",
        "pic_media_id": "media0003"
      }
    },
    {"msgtype": "file", "file": {"media_id": "media0004"}}
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "msgid": "msgAbCdAAAA01", "fail_list": ["wmAbCdAAAAcustomer02"]}"#,
    },
    Exchange {
        meta: <externalcontact_group::GetGroupmsgListV2 as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GetGroupmsgListV2::default()),
        response: || Box::new(externalcontact_group::GetGroupmsgListV2Response::default()),
        example_request: r#"{
  "chat_type": "single",
  "start_time": 1767225600,
  "end_time": 1769817600,
  "creator": "woAbCdAAAAmember01",
  "filter_type": 2,
  "limit": 50,
  "cursor": "curMassP2"
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "group_msg_list": [
    {
      "msgid": "msgAbCdAAAA01",
      "creator": "woAbCdAAAAmember01",
      "create_type": 1,
      "text": {"content": "Our spring fair opens on Friday."},
      "attachments": [
        {"msgtype": "image", "image": {"media_id": "media0001"}},
        {
          "msgtype": "miniprogram",
          "miniprogram": {"appid": "wx0123456789abcdef", "page": "/fair", "title": "Map"}
        }
      ],
      "create_time": "1767225600"
    }
  ],
  "next_cursor": "curMassP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GetGroupmsgTask as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GetGroupmsgTask::default()),
        response: || Box::new(externalcontact_group::GetGroupmsgTaskResponse::default()),
        example_request: r#"{"msgid": "msgAbCdAAAA01", "limit": 200, "cursor": "curTaskP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "task_list": [{"userid": "woAbCdAAAAmember01", "status": 2, "send_time": 1767229200}],
  "next_cursor": "curTaskP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GetGroupmsgSendResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GetGroupmsgSendResult::default()),
        response: || Box::new(externalcontact_group::GetGroupmsgSendResultResponse::default()),
        example_request: r#"{"msgid": "msgAbCdAAAA01", "userid": "woAbCdAAAAmember01", "limit": 200, "cursor": "curSentP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "send_list": [
    {
      "userid": "woAbCdAAAAmember01",
      "external_userid": "wmAbCdAAAAcustomer01",
      "status": 1,
      "send_time": 1767229200
    },
    {"userid": "woAbCdAAAAmember01", "chat_id": "wrAbCdAAAAchat01", "status": 1, "send_time": 1767229260}
  ],
  "next_cursor": "curSentP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_group::RemindGroupmsgSend as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::RemindGroupmsgSend::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"msgid": "msgAbCdAAAA01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_group::CancelGroupmsgSend as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::CancelGroupmsgSend::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"msgid": "msgAbCdAAAA01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_group::SendWelcomeMsg as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::SendWelcomeMsg::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "welcome_code": "WlcQ7kZr2VmN9sXt4YbH",
  "text": {"content": "Hello, how can I help?"},
  "attachments": [
    {
      "msgtype": "image",
      "image": {"media_id": "media0001", "pic_url": "https://p.qpic.cn/pic_wework/hello/0"}
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupWelcomeTemplateAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupWelcomeTemplateAdd::default()),
        response: || Box::new(externalcontact_group::GroupWelcomeTemplateAddResponse::default()),
        example_request: r#"{
  "text": {"content": "Welcome, %NICKNAME%!"},
  "image": {"media_id": "media0001", "pic_url": "https://p.qpic.cn/pic_wework/hello/0"},
  "link": {
    "title": "Spring fair",
    "desc": "Opening hours",
    "url": "https://fair.example.com",
    "picurl": "https://fair.example.com/a.png"
  },
  "miniprogram": {
    "appid": "wx0123456789abcdef",
    "page": "/fair",
    "title": "Map",
    "pic_media_id": "media0003"
  },
  "file": {"media_id": "media0004"},
  "video": {"media_id": "media0002"},
  "agentid": 1000021,
  "notify": 1
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "template_id": "msgAbCdTemplate01"}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupWelcomeTemplateEdit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupWelcomeTemplateEdit::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "template_id": "msgAbCdTemplate01",
  "text": {"content": "Hello, %NICKNAME%!"},
  "image": {"media_id": "media0001", "pic_url": "https://p.qpic.cn/pic_wework/hello/0"},
  "link": {
    "title": "Spring fair",
    "desc": "Opening hours",
    "url": "https://fair.example.com",
    "picurl": "https://fair.example.com/a.png"
  },
  "miniprogram": {
    "appid": "wx0123456789abcdef",
    "page": "/fair",
    "title": "Map",
    "pic_media_id": "media0003"
  },
  "file": {"media_id": "media0004"},
  "video": {"media_id": "media0002"},
  "agentid": 1000021
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupWelcomeTemplateGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupWelcomeTemplateGet::default()),
        response: || Box::new(externalcontact_group::GroupWelcomeTemplateGetResponse::default()),
        example_request: r#"{"template_id": "msgAbCdTemplate01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "text": {"content": "Hello, %NICKNAME%!"},
  "image": {"pic_url": "https://p.qpic.cn/pic_wework/hello/0"},
  "link": {
    "title": "Spring fair",
    "desc": "Opening hours",
    "url": "https://fair.example.com",
    "picurl": "https://fair.example.com/a.png"
  },
  "miniprogram": {
    "appid": "wx0123456789abcdef",
    "page": "/fair",
    "title": "Map",
    "pic_media_id": "media0003"
  },
  "file": {"media_id": "media0004"},
  "video": {"media_id": "media0002"},
  "agentid": 1000021
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GroupWelcomeTemplateDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GroupWelcomeTemplateDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"template_id": "msgAbCdTemplate01", "agentid": 1000021}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_group::MessageSend as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::MessageSend::default()),
        response: || Box::new(externalcontact_group::MessageSendResponse::default()),
        example_request: r#"{
  "msgtype": "news",
  "news": {
    "articles": [
      {
        "title": "Sports day",
        "url": "https://school.example.com/sports",
        "description": "On Friday at nine",
        "picurl": "https://school.example.com/sports.png",
        "btntxt": "More",
        "appid": "wx0123456789abcdef",
        "pagepath": "/sports"
      }
    ]
  },
  "agentid": 1000021,
  "recv_scope": 2,
  "to_parent_userid": ["parent-0042"],
  "to_student_userid": ["student-0007"],
  "to_party": ["12", "13"],
  "toall": 0,
  "to_external_user": ["wmAbCdAAAAparent01"],
  "enable_id_trans": 0,
  "enable_duplicate_check": 1,
  "duplicate_check_interval": 3600
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "invalid_external_user": ["wmAbCdAAAAparent01"],
  "invalid_parent_userid": ["parent-0042"],
  "invalid_student_userid": ["student-0007"],
  "invalid_party": ["13"],
  "invalid_tag": ["5"]
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GetSubscribeQrCode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GetSubscribeQrCode::default()),
        response: || Box::new(externalcontact_group::GetSubscribeQrCodeResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "qrcode_big": "https://p.qpic.cn/wwhead/big/0",
  "qrcode_middle": "https://p.qpic.cn/wwhead/middle/0",
  "qrcode_thumb": "https://p.qpic.cn/wwhead/thumb/0"
}"#,
    },
    Exchange {
        meta: <externalcontact_group::GetSubscribeMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::GetSubscribeMode::default()),
        response: || Box::new(externalcontact_group::GetSubscribeModeResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "subscribe_mode": 1}"#,
    },
    Exchange {
        meta: <externalcontact_group::SetSubscribeMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_group::SetSubscribeMode::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"subscribe_mode": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
