//! 微信客服: the endpoints as data.
//!
//! Generated from `spec/api/customers/kf.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::kf;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <kf::AccountAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::AccountAdd::default()),
        response: || Box::new(kf::AccountAddResponse::default()),
        example_request: r#"{"name": "Tea helpdesk", "media_id": "mdAvatar0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "open_kfid": "wkAbCdAAAAdesk01"}"#,
    },
    Exchange {
        meta: <kf::AccountDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::AccountDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::AccountUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::AccountUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01", "name": "Tea desk", "media_id": "mdAvatar0002"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::AccountList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::AccountList::default()),
        response: || Box::new(kf::AccountListResponse::default()),
        example_request: r#"{"offset": 0, "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "account_list": [
    {
      "open_kfid": "wkAbCdAAAAdesk01",
      "name": "Tea desk",
      "avatar": "https://example.com/a.png",
      "manage_privilege": true
    }
  ]
}"#,
    },
    Exchange {
        meta: <kf::AddContactWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::AddContactWay::default()),
        response: || Box::new(kf::AddContactWayResponse::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01", "scene": "shop-3"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "url": "https://work.weixin.qq.com/kf/kfc0ffee?enc_scene=ENCabc"}"#,
    },
    Exchange {
        meta: <kf::ServicerAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::ServicerAdd::default()),
        response: || Box::new(kf::ServicerAddResponse::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01", "userid_list": ["woAbCdAAAAmember01"], "department_id_list": [4]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [
    {"userid": "woAbCdAAAAmember01", "errcode": 0, "errmsg": "success"},
    {"department_id": 4, "errcode": 0, "errmsg": "ignored"}
  ]
}"#,
    },
    Exchange {
        meta: <kf::ServicerDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::ServicerDel::default()),
        response: || Box::new(kf::ServicerDelResponse::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01", "userid_list": ["woAbCdAAAAmember01"], "department_id_list": [4]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [
    {"userid": "woAbCdAAAAmember01", "errcode": 0, "errmsg": "success"},
    {"department_id": 4, "errcode": 0, "errmsg": "ignored"}
  ]
}"#,
    },
    Exchange {
        meta: <kf::ServicerList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::ServicerList::default()),
        response: || Box::new(kf::ServicerListResponse::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "servicer_list": [{"userid": "woAbCdAAAAmember01", "status": 1, "stop_type": 1}, {"department_id": 4}]
}"#,
    },
    Exchange {
        meta: <kf::ServiceStateGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::ServiceStateGet::default()),
        response: || Box::new(kf::ServiceStateGetResponse::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01", "external_userid": "wmAbCdAAAAcustomer01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "service_state": 3, "servicer_userid": "woAbCdAAAAmember01"}"#,
    },
    Exchange {
        meta: <kf::ServiceStateTrans as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::ServiceStateTrans::default()),
        response: || Box::new(kf::ServiceStateTransResponse::default()),
        example_request: r#"{
  "open_kfid": "wkAbCdAAAAdesk01",
  "external_userid": "wmAbCdAAAAcustomer01",
  "service_state": 3,
  "servicer_userid": "woAbCdAAAAmember01"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "msg_code": "mcAbCd0001"}"#,
    },
    Exchange {
        meta: <kf::SendMsg as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::SendMsg::default()),
        response: || Box::new(kf::SendMsgResponse::default()),
        example_request: r#"{
  "touser": "wmAbCdAAAAcustomer01",
  "open_kfid": "wkAbCdAAAAdesk01",
  "msgid": "shop3-0001",
  "msgtype": "msgmenu",
  "msgmenu": {
    "head_content": "Were we of help",
    "list": [
      {"type": "click", "click": {"id": "101", "content": "Yes"}},
      {"type": "view", "view": {"url": "https://example.com/help", "content": "Help pages"}},
      {
        "type": "miniprogram",
        "miniprogram": {"appid": "wx1a2b3c4d5e6f7a8b", "pagepath": "pages/help", "content": "Open the shop"}
      },
      {"type": "text", "text": {"content": "or just write", "no_newline": 1}}
    ],
    "tail_content": "Come again"
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "msgid": "shop3-0001"}"#,
    },
    Exchange {
        meta: <kf::SendMsgOnEvent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::SendMsgOnEvent::default()),
        response: || Box::new(kf::SendMsgOnEventResponse::default()),
        example_request: r#"{
  "code": "wcAbCd0001",
  "msgid": "shop3-0002",
  "msgtype": "text",
  "text": {"content": "Welcome to the tea desk"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "msgid": "shop3-0002"}"#,
    },
    Exchange {
        meta: <kf::SyncMsg as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::SyncMsg::default()),
        response: || Box::new(kf::SyncMsgResponse::default()),
        example_request: r#"{
  "cursor": "curKf0001",
  "token": "tkAbCd0001",
  "limit": 500,
  "voice_format": 0,
  "open_kfid": "wkAbCdAAAAdesk01"
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_cursor": "curKf0002",
  "has_more": 0,
  "msg_list": [
    {
      "msgid": "kfmsg0001",
      "open_kfid": "wkAbCdAAAAdesk01",
      "external_userid": "wmAbCdAAAAcustomer01",
      "servicer_userid": "woAbCdAAAAmember01",
      "send_time": 1767571200,
      "origin": 3,
      "msgtype": "text",
      "text": {"content": "Is the tea set in stock", "menu_id": "101"}
    },
    {
      "msgid": "kfmsg0002",
      "send_time": 1767571260,
      "origin": 4,
      "msgtype": "event",
      "event": {
        "event_type": "enter_session",
        "open_kfid": "wkAbCdAAAAdesk01",
        "external_userid": "wmAbCdAAAAcustomer01",
        "scene": "shop-3",
        "scene_param": "a%3D1",
        "welcome_code": "wcAbCd0001",
        "wechat_channels": {"nickname": "tea channel", "shop_nickname": "tea shop", "scene": 4}
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <kf::CustomerBatchget as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::CustomerBatchget::default()),
        response: || Box::new(kf::CustomerBatchgetResponse::default()),
        example_request: r#"{"external_userid_list": ["wmAbCdAAAAcustomer01", "wmAbCdAAAAnobody"], "need_enter_session_context": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "customer_list": [
    {
      "external_userid": "wmAbCdAAAAcustomer01",
      "nickname": "Chen",
      "avatar": "https://example.com/c.png",
      "gender": 0,
      "unionid": "oUni0n01Aa2Bb3",
      "enter_session_context": {
        "scene": "shop-3",
        "scene_param": "a%3D1",
        "wechat_channels": {"nickname": "tea channel", "scene": 4, "shop_nickname": "tea shop"}
      }
    }
  ],
  "invalid_external_userid": ["wmAbCdAAAAnobody"]
}"#,
    },
    Exchange {
        meta: <kf::CustomerGetUpgradeServiceConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::CustomerGetUpgradeServiceConfig::default()),
        response: || Box::new(kf::CustomerGetUpgradeServiceConfigResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "member_range": {"userid_list": ["woAbCdAAAAmember01"], "department_id_list": [4], "department_list": [4]},
  "groupchat_range": {"chat_id_list": ["wrAbCdAAAAchat01"]}
}"#,
    },
    Exchange {
        meta: <kf::CustomerUpgradeService as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::CustomerUpgradeService::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "open_kfid": "wkAbCdAAAAdesk01",
  "external_userid": "wmAbCdAAAAcustomer01",
  "type": 1,
  "member": {"userid": "woAbCdAAAAmember01", "wording": "I can tell you more"},
  "groupchat": {"chat_id": "wrAbCdAAAAchat01", "wording": "Join our tea group"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::CustomerCancelUpgradeService as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::CustomerCancelUpgradeService::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01", "external_userid": "wmAbCdAAAAcustomer01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::KnowledgeAddGroup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeAddGroup::default()),
        response: || Box::new(kf::KnowledgeAddGroupResponse::default()),
        example_request: r#"{"name": "Orders"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "group_id": "kg0001"}"#,
    },
    Exchange {
        meta: <kf::KnowledgeDelGroup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeDelGroup::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"group_id": "kg0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::KnowledgeModGroup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeModGroup::default()),
        response: || Box::new(kf::KnowledgeModGroupResponse::default()),
        example_request: r#"{"group_id": "kg0001", "name": "Parcels"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::KnowledgeListGroup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeListGroup::default()),
        response: || Box::new(kf::KnowledgeListGroupResponse::default()),
        example_request: r#"{"cursor": "curGr0upP2", "limit": 100, "group_id": "kg0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_cursor": "curGr0upP3",
  "has_more": 1,
  "group_list": [{"group_id": "kg0001", "name": "Orders", "is_default": 0}]
}"#,
    },
    Exchange {
        meta: <kf::KnowledgeAddIntent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeAddIntent::default()),
        response: || Box::new(kf::KnowledgeAddIntentResponse::default()),
        example_request: r#"{
  "group_id": "kg0001",
  "question": {"text": {"content": "When do you open"}},
  "similar_questions": {"items": [{"text": {"content": "Opening hours"}}]},
  "answers": [
    {
      "text": {"content": "Daily from nine to six"},
      "attachments": [
        {
          "msgtype": "link",
          "link": {
            "title": "Opening hours",
            "desc": "All shops",
            "url": "https://example.com/hours",
            "pic_url": "https://example.com/h.png"
          }
        }
      ]
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "intent_id": "ki0001"}"#,
    },
    Exchange {
        meta: <kf::KnowledgeDelIntent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeDelIntent::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"intent_id": "ki0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::KnowledgeModIntent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeModIntent::default()),
        response: || Box::new(kf::KnowledgeModIntentResponse::default()),
        example_request: r#"{
  "intent_id": "ki0001",
  "question": {"text": {"content": "When do you open"}},
  "similar_questions": {"items": [{"text": {"content": "Opening hours"}}]},
  "answers": [
    {
      "text": {"content": "Daily from ten to six"},
      "attachments": [{"msgtype": "image", "image": {"media_id": "mdHours0001"}}]
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <kf::KnowledgeListIntent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::KnowledgeListIntent::default()),
        response: || Box::new(kf::KnowledgeListIntentResponse::default()),
        example_request: r#"{"cursor": "curIntentP2", "limit": 100, "group_id": "kg0001", "intent_id": "ki0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_cursor": "curIntentP3",
  "has_more": 1,
  "intent_list": [
    {
      "group_id": "kg0001",
      "intent_id": "ki0001",
      "question": {"text": {"content": "When do you open"}},
      "similar_questions": {"items": [{"text": {"content": "Opening hours"}}]},
      "answers": [
        {
          "text": {"content": "Daily from nine to six"},
          "attachments": [
            {"msgtype": "image", "image": {"name": "hours.png"}},
            {"msgtype": "video", "video": {"name": "way.mp4"}},
            {
              "msgtype": "miniprogram",
              "miniprogram": {"title": "Shop", "appid": "wx1a2b3c4d5e6f7a8b", "pagepath": "pages/index"}
            }
          ]
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <kf::GetCorpQualification as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::GetCorpQualification::default()),
        response: || Box::new(kf::GetCorpQualificationResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "wechat_channels_binding": true}"#,
    },
    Exchange {
        meta: <kf::GetCorpStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::GetCorpStatistic::default()),
        response: || Box::new(kf::GetCorpStatisticResponse::default()),
        example_request: r#"{"open_kfid": "wkAbCdAAAAdesk01", "start_time": 1767225600, "end_time": 1767312000}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "statistic_list": [
    {
      "stat_time": 1767225600,
      "statistic": {
        "session_cnt": 12,
        "customer_cnt": 9,
        "customer_msg_cnt": 77,
        "upgrade_service_customer_cnt": 2,
        "ai_session_reply_cnt": 30,
        "ai_transfer_rate": 0.25,
        "ai_knowledge_hit_rate": 0.5,
        "msg_rejected_customer_cnt": 1
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <kf::GetServicerStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::GetServicerStatistic::default()),
        response: || Box::new(kf::GetServicerStatisticResponse::default()),
        example_request: r#"{
  "open_kfid": "wkAbCdAAAAdesk01",
  "servicer_userid": "woAbCdAAAAmember01",
  "start_time": 1767225600,
  "end_time": 1767312000
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "statistic_list": [
    {
      "stat_time": 1767225600,
      "statistic": {
        "session_cnt": 5,
        "customer_cnt": 4,
        "customer_msg_cnt": 31,
        "reply_rate": 0.8,
        "first_reply_average_sec": 17.5,
        "satisfaction_investgate_cnt": 4,
        "satisfaction_participation_rate": 0.5,
        "satisfied_rate": 0.5,
        "middling_rate": 0.5,
        "dissatisfied_rate": 0.0,
        "upgrade_service_customer_cnt": 2,
        "upgrade_service_member_invite_cnt": 1,
        "upgrade_service_member_customer_cnt": 1,
        "upgrade_service_groupchat_invite_cnt": 1,
        "upgrade_service_groupchat_customer_cnt": 1,
        "msg_rejected_customer_cnt": 0
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <kf::GetStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(kf::GetStatistic::default()),
        response: || Box::new(kf::GetStatisticResponse::default()),
        example_request: r#"{"start_time": 1767225600, "end_time": 1767312000}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "statistic_list": [
    {
      "stat_time": 1767225600,
      "statistic": {
        "session_cnt": 6,
        "customer_cnt": 5,
        "customer_msg_cnt": 40,
        "upgrade_service_customer_cnt": 1,
        "ai_session_reply_cnt": 8,
        "servicer_session_cnt": 4,
        "reply_rate": 0.75,
        "first_reply_average_sec": 18.5,
        "satisfaction_investgate_cnt": 3,
        "satisfaction_participation_rate": 0.6,
        "satisfied_rate": 0.5,
        "middling_rate": 0.3,
        "dissatisfied_rate": 0.2
      }
    }
  ]
}"#,
    },
];
