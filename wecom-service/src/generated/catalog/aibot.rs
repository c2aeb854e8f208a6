//! 智能机器人: the endpoints as data.
//!
//! Generated from `spec/api/messages/aibot.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::aibot;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <aibot::Response as Endpoint>::META,
        token: None,
        request: || Box::new(aibot::Response::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "response_code": "rEsPoNsEcOdE-7hJ2kL9mN4",
  "msgtype": "template_card",
  "template_card": {
    "card_type": "text_notice",
    "source": {"icon_url": "https://example.com/i.png", "desc": "Facilities", "desc_color": 1},
    "action_menu": {"desc": "More", "action_list": [{"text": "Mute", "key": "mute"}]},
    "main_title": {"title": "Room 301 is free", "desc": "today at three"},
    "emphasis_content": {"title": "301", "desc": "third floor"},
    "quote_area": {
      "type": 1,
      "url": "https://example.com/q",
      "appid": "wx1a2b3c4d5e6f7a8b",
      "pagepath": "pages/q",
      "title": "You asked",
      "quote_text": "any room"
    },
    "sub_title_text": "Take it?",
    "horizontal_content_list": [
      {"keyname": "Floor", "value": "third"},
      {"type": 1, "keyname": "Plan", "value": "open", "url": "https://example.com/plan"},
      {"type": 2, "keyname": "Rules", "value": "rules.pdf", "media_id": "mdRules0001"},
      {"type": 3, "keyname": "Host", "value": "see", "userid": "sunny.li"}
    ],
    "jump_list": [
      {
        "type": 1,
        "title": "Open",
        "url": "https://example.com",
        "appid": "wx1a2b3c4d5e6f7a8b",
        "pagepath": "pages/room"
      },
      {"type": 3, "title": "Another room", "question": "Show the other rooms"}
    ],
    "card_action": {
      "type": 2,
      "url": "https://example.com",
      "appid": "wx1a2b3c4d5e6f7a8b",
      "pagepath": "pages/room"
    },
    "task_id": "room-301-0001",
    "feedback": {"id": "fb-301-0001"}
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
