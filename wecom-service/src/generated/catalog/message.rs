//! 应用消息: the endpoints as data.
//!
//! Generated from `spec/api/messages/message.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::message;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <message::SendMessage as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(message::SendMessage::default()),
        response: || Box::new(message::SendMessageResponse::default()),
        example_request: r#"{
  "touser": "woAbCdAAAAmember01|woAbCdAAAAmember02",
  "toparty": "4|7",
  "totag": "2",
  "selected_ticket_list": ["tkPickAa1Bb2"],
  "only_unauth": false,
  "agentid": 1000017,
  "msgtype": "template_card",
  "template_card": {
    "card_type": "button_interaction",
    "source": {"icon_url": "https://example.com/i.png", "desc": "Facilities", "desc_color": 1},
    "action_menu": {"desc": "More", "action_list": [{"text": "Mute", "key": "mute"}]},
    "main_title": {"title": "Room 301 is free", "desc": "today at three"},
    "quote_area": {"type": 1, "url": "https://example.com/q", "title": "You asked", "quote_text": "any room"},
    "sub_title_text": "Take it?",
    "horizontal_content_list": [
      {"keyname": "Floor", "value": "third"},
      {"type": 1, "keyname": "Plan", "value": "open", "url": "https://example.com/plan"},
      {"type": 2, "keyname": "Rules", "value": "rules.pdf", "media_id": "mdRules0001"},
      {"type": 3, "keyname": "Host", "value": "see", "userid": "woAbCdAAAAmember03"}
    ],
    "card_action": {
      "type": 2,
      "url": "https://example.com",
      "appid": "wx1a2b3c4d5e6f7a8b",
      "pagepath": "pages/room"
    },
    "task_id": "room-301-0001",
    "button_selection": {
      "question_key": "len",
      "title": "For how long",
      "option_list": [{"id": "h1", "text": "one hour"}, {"id": "h2", "text": "two hours"}],
      "selected_id": "h1"
    },
    "button_list": [
      {"text": "Take it", "style": 1, "key": "take"},
      {"text": "Look", "style": 2, "type": 1, "url": "https://example.com"}
    ]
  },
  "safe": 0,
  "enable_id_trans": 1,
  "enable_duplicate_check": 1,
  "duplicate_check_interval": 600
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "invaliduser": "woabcdaaaamember02",
  "invalidparty": "7",
  "invalidtag": "2",
  "unlicenseduser": "woabcdaaaamember03",
  "msgid": "msgAbCd0001",
  "response_code": "rcAbCd0001"
}"#,
    },
    Exchange {
        meta: <message::UpdateTemplateCard as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(message::UpdateTemplateCard::default()),
        response: || Box::new(message::UpdateTemplateCardResponse::default()),
        example_request: r#"{
  "userids": ["woAbCdAAAAmember01"],
  "partyids": [4],
  "tagids": [2],
  "atall": 0,
  "agentid": 1000017,
  "response_code": "rcAbCd0001",
  "enable_id_trans": 1,
  "button": {"task_id": "room-301-0001", "replace_name": "Taken"},
  "template_card": {
    "card_type": "multiple_interaction",
    "source": {"icon_url": "https://example.com/i.png", "desc": "Facilities"},
    "main_title": {"title": "Room 301 is yours", "desc": "today at three"},
    "select_list": [
      {
        "question_key": "len",
        "title": "For how long",
        "disable": true,
        "selected_id": "h1",
        "option_list": [{"id": "h1", "text": "one hour"}, {"id": "h2", "text": "two hours"}]
      }
    ],
    "submit_button": {"text": "Save", "key": "save"},
    "task_id": "room-301-0001",
    "replace_text": "Saved"
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "invaliduser": ["woAbCdAAAAmember02"]}"#,
    },
    Exchange {
        meta: <message::Recall as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(message::Recall::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"msgid": "msgAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <message::GetStatistics as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(message::GetStatistics::default()),
        response: || Box::new(message::GetStatisticsResponse::default()),
        example_request: r#"{"time_type": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "statistics": [{"agentid": 1000017, "app_name": "Facilities", "count": 318}]}"#,
    },
    Exchange {
        meta: <message::UpdateTaskcard as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(message::UpdateTaskcard::default()),
        response: || Box::new(message::UpdateTaskcardResponse::default()),
        example_request: r#"{
  "userids": ["woAbCdAAAAmember01"],
  "agentid": 1000017,
  "task_id": "task-0002",
  "original_task_id": "task-0001",
  "replace_name": "Approved"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "invaliduser": ["woAbCdAAAAmember02"]}"#,
    },
];
