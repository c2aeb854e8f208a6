//! 消息推送: the endpoints as data.
//!
//! Generated from `spec/api/messages/webhook.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::webhook;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <webhook::SendMessage as Endpoint>::META,
        token: Some(&tokens::WEBHOOK_KEY),
        request: || Box::new(webhook::SendMessage::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "msgtype": "template_card",
  "template_card": {
    "card_type": "text_notice",
    "source": {"icon_url": "https://example.com/i.png", "desc": "Night build", "desc_color": 1},
    "main_title": {"title": "Build 412 failed", "desc": "on the main line"},
    "emphasis_content": {"title": "3", "desc": "tests"},
    "quote_area": {
      "type": 2,
      "url": "https://example.com/log",
      "appid": "wx1a2b3c4d5e6f7a8b",
      "pagepath": "pages/log",
      "title": "Last line",
      "quote_text": "assertion failed"
    },
    "sub_title_text": "Have a look.",
    "horizontal_content_list": [
      {"keyname": "Branch", "value": "main"},
      {"type": 1, "keyname": "Log", "value": "open", "url": "https://example.com/log"},
      {"type": 2, "keyname": "Report", "value": "report.pdf", "media_id": "mdReport0001"},
      {"type": 3, "keyname": "Author", "value": "see", "userid": "sunny.li"}
    ],
    "jump_list": [
      {
        "type": 1,
        "title": "Open the log",
        "url": "https://example.com/log",
        "appid": "wx1a2b3c4d5e6f7a8b",
        "pagepath": "pages/log"
      }
    ],
    "card_action": {
      "type": 1,
      "url": "https://example.com",
      "appid": "wx1a2b3c4d5e6f7a8b",
      "pagepath": "pages/build"
    }
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <webhook::UploadMedia as Endpoint>::META,
        token: Some(&tokens::WEBHOOK_KEY),
        request: || Box::new(webhook::UploadMedia::default()),
        response: || Box::new(webhook::UploadMediaResponse::default()),
        example_request: r#"{"type": "file"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "type": "file", "media_id": "mdReport0001", "created_at": "1767225600"}"#,
    },
];
