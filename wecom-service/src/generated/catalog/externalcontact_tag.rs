//! 客户标签管理: the endpoints as data.
//!
//! Generated from `spec/api/customers/externalcontact_tag.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::externalcontact_tag;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <externalcontact_tag::MarkTag as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::MarkTag::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "userid": "woAbCdAAAAmember01",
  "external_userid": "wmAbCdAAAAcustomer01",
  "add_tag": ["etAbCdAAAAtag01"],
  "remove_tag": ["etAbCdAAAAtag02"]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tag::GetCorpTagList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::GetCorpTagList::default()),
        response: || Box::new(externalcontact_tag::GetCorpTagListResponse::default()),
        example_request: r#"{"tag_id": ["etAbCdAAAAtag01"], "group_id": ["etAbCdAAAAgroup01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "tag_group": [
    {
      "group_id": "etAbCdAAAAgroup01",
      "group_name": "Level",
      "order": 10,
      "tag": [
        {"id": "etAbCdAAAAtag01", "name": "Gold", "order": 3, "deleted": false, "create_time": 1767225600}
      ],
      "deleted": false,
      "create_time": 1767225600
    }
  ]
}"#,
    },
    Exchange {
        meta: <externalcontact_tag::AddCorpTag as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::AddCorpTag::default()),
        response: || Box::new(externalcontact_tag::AddCorpTagResponse::default()),
        example_request: r#"{
  "tag": [{"name": "Gold", "order": 3}, {"name": "Silver", "order": 2}],
  "group_id": "etAbCdAAAAgroup01",
  "group_name": "Level",
  "order": 10,
  "agentid": 1000021
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "tag_group": {
    "group_id": "etAbCdAAAAgroup01",
    "group_name": "Level",
    "order": 10,
    "tag": [
      {"id": "etAbCdAAAAtag01", "name": "Gold", "order": 3, "create_time": 1767225600},
      {"id": "etAbCdAAAAtag02", "name": "Silver", "order": 2, "create_time": 1767225600}
    ],
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_tag::EditCorpTag as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::EditCorpTag::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": "etAbCdAAAAtag01", "name": "Platinum", "order": 4, "agentid": 1000021}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tag::DelCorpTag as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::DelCorpTag::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"tag_id": ["etAbCdAAAAtag01"], "group_id": ["etAbCdAAAAgroup02"], "agentid": 1000021}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tag::GetStrategyTagList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::GetStrategyTagList::default()),
        response: || Box::new(externalcontact_tag::GetStrategyTagListResponse::default()),
        example_request: r#"{"strategy_id": 7, "tag_id": ["stAbCdAAAAtag01"], "group_id": ["stAbCdAAAAgroup01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "tag_group": [
    {
      "strategy_id": 7,
      "group_id": "stAbCdAAAAgroup01",
      "group_name": "Region",
      "order": 1,
      "tag": [{"id": "stAbCdAAAAtag01", "name": "North", "order": 1, "create_time": 1767225600}],
      "create_time": 1767225600
    }
  ]
}"#,
    },
    Exchange {
        meta: <externalcontact_tag::AddStrategyTag as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::AddStrategyTag::default()),
        response: || Box::new(externalcontact_tag::AddStrategyTagResponse::default()),
        example_request: r#"{
  "strategy_id": 7,
  "tag": [{"name": "North", "order": 1}],
  "group_id": "stAbCdAAAAgroup01",
  "group_name": "Region",
  "order": 1
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "tag_group": {
    "group_id": "stAbCdAAAAgroup01",
    "group_name": "Region",
    "order": 1,
    "tag": [{"id": "stAbCdAAAAtag01", "name": "North", "order": 1, "create_time": 1767225600}],
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_tag::EditStrategyTag as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::EditStrategyTag::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": "stAbCdAAAAtag01", "name": "Far north", "order": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tag::DelStrategyTag as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::DelStrategyTag::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"tag_id": ["stAbCdAAAAtag01"], "group_id": ["stAbCdAAAAgroup02"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tag::CustomerStrategyList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::CustomerStrategyList::default()),
        response: || Box::new(externalcontact_tag::CustomerStrategyListResponse::default()),
        example_request: r#"{"cursor": "curRuleP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "strategy": [{"strategy_id": 7}, {"strategy_id": 8}],
  "next_cursor": "curRuleP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_tag::CustomerStrategyGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::CustomerStrategyGet::default()),
        response: || Box::new(externalcontact_tag::CustomerStrategyGetResponse::default()),
        example_request: r#"{"strategy_id": 8}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "strategy": {
    "strategy_id": 8,
    "parent_id": 7,
    "strategy_name": "North",
    "admin_list": ["woAbCdAAAAmember01"],
    "privilege": {
      "view_customer_list": true,
      "view_customer_data": true,
      "view_room_list": true,
      "contact_me": true,
      "join_room": true,
      "share_customer": true,
      "oper_resign_customer": true,
      "oper_resign_group": true,
      "send_customer_msg": true,
      "edit_welcome_msg": true,
      "view_behavior_data": true,
      "view_room_data": true,
      "send_group_msg": true,
      "room_deduplication": true,
      "rapid_reply": false,
      "onjob_customer_transfer": true,
      "edit_anti_spam_rule": true,
      "export_customer_list": true,
      "export_customer_data": false,
      "export_customer_group_list": true,
      "manage_customer_tag": true
    },
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_tag::CustomerStrategyGetRange as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::CustomerStrategyGetRange::default()),
        response: || Box::new(externalcontact_tag::CustomerStrategyGetRangeResponse::default()),
        example_request: r#"{"strategy_id": 8, "cursor": "curRangeP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "range": [{"type": 1, "userid": "woAbCdAAAAmember01"}, {"type": 2, "partyid": 3}],
  "next_cursor": "curRangeP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_tag::CustomerStrategyCreate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::CustomerStrategyCreate::default()),
        response: || Box::new(externalcontact_tag::CustomerStrategyCreateResponse::default()),
        example_request: r#"{
  "strategy_name": "North",
  "admin_list": ["woAbCdAAAAmember01"],
  "privilege": {
    "view_customer_list": true,
    "view_customer_data": true,
    "view_room_list": true,
    "contact_me": true,
    "join_room": true,
    "share_customer": true,
    "oper_resign_customer": true,
    "oper_resign_group": true,
    "send_customer_msg": true,
    "edit_welcome_msg": true,
    "view_behavior_data": true,
    "view_room_data": true,
    "send_group_msg": true,
    "room_deduplication": true,
    "rapid_reply": false,
    "onjob_customer_transfer": true,
    "edit_anti_spam_rule": true,
    "export_customer_list": true,
    "export_customer_data": false,
    "export_customer_group_list": true,
    "manage_customer_tag": true
  },
  "range": [{"type": 1, "userid": "woAbCdAAAAmember01"}, {"type": 2, "partyid": 3}],
  "parent_id": 7
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "strategy_id": 8}"#,
    },
    Exchange {
        meta: <externalcontact_tag::CustomerStrategyEdit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::CustomerStrategyEdit::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "strategy_id": 8,
  "strategy_name": "North and east",
  "admin_list": ["woAbCdAAAAmember02"],
  "privilege": {
    "view_customer_list": true,
    "view_customer_data": true,
    "view_room_list": true,
    "contact_me": true,
    "join_room": true,
    "share_customer": true,
    "oper_resign_customer": true,
    "oper_resign_group": true,
    "send_customer_msg": true,
    "edit_welcome_msg": true,
    "view_behavior_data": true,
    "view_room_data": true,
    "send_group_msg": true,
    "room_deduplication": true,
    "rapid_reply": false,
    "onjob_customer_transfer": true,
    "edit_anti_spam_rule": true,
    "export_customer_list": true,
    "export_customer_data": false,
    "export_customer_group_list": true,
    "manage_customer_tag": true
  },
  "range_add": [{"type": 2, "partyid": 4}],
  "range_del": [{"type": 1, "userid": "woAbCdAAAAmember01"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tag::CustomerStrategyDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tag::CustomerStrategyDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"strategy_id": 8}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
