//! 客户朋友圈: the endpoints as data.
//!
//! Generated from `spec/api/customers/externalcontact_moment.yaml` by `cargo codegen`. Edit the spec, not
//! this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::externalcontact_moment;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <externalcontact_moment::AddMomentTask as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::AddMomentTask::default()),
        response: || Box::new(externalcontact_moment::AddMomentTaskResponse::default()),
        example_request: r#"{
  "text": {"content": "Our spring fair opens on Friday."},
  "attachments": [
    {
      "msgtype": "link",
      "link": {"title": "Spring fair", "url": "https://fair.example.com", "media_id": "media0001"}
    }
  ],
  "visible_range": {
    "sender_list": {"user_list": ["woAbCdAAAAmember01"], "department_list": [3]},
    "external_contact_list": {"tag_list": ["etAbCdAAAAtag01"]}
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jM0ment7fK2mQ9x"}"#,
    },
    Exchange {
        meta: <externalcontact_moment::GetMomentTaskResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::GetMomentTaskResult::default()),
        response: || Box::new(externalcontact_moment::GetMomentTaskResultResponse::default()),
        example_request: r#"{"jobid": "jM0ment7fK2mQ9x"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 3,
  "type": "add_moment_task",
  "result": {
    "errcode": 0,
    "errmsg": "ok",
    "moment_id": "momAbCdAAAA01",
    "invalid_sender_list": {"user_list": ["woAbCdAAAAmember09"], "department_list": [77]},
    "invalid_external_contact_list": {"tag_list": ["etAbCdAAAAtag99"]}
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::CancelMomentTask as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::CancelMomentTask::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"moment_id": "momAbCdAAAA01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_moment::GetMomentList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::GetMomentList::default()),
        response: || Box::new(externalcontact_moment::GetMomentListResponse::default()),
        example_request: r#"{
  "start_time": 1767225600,
  "end_time": 1769817600,
  "creator": "woAbCdAAAAmember01",
  "filter_type": 1,
  "cursor": "curM0mentP2",
  "limit": 20
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "moment_list": [
    {
      "moment_id": "momAbCdAAAA01",
      "creator": "woAbCdAAAAmember01",
      "create_type": 1,
      "visible_type": 1,
      "text": {"content": "Our spring fair opens on Friday."},
      "image": [{"media_id": "media0001"}],
      "video": {"media_id": "media0002", "thumb_media_id": "media0003"},
      "link": {"url": "https://fair.example.com", "title": "Spring fair", "media_id": "media0004"},
      "location": {"longitude": "113.32446", "latitude": "23.10647", "name": "Fairground"},
      "create_time": "1767225600"
    }
  ],
  "next_cursor": "curM0mentP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::GetMomentTask as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::GetMomentTask::default()),
        response: || Box::new(externalcontact_moment::GetMomentTaskResponse::default()),
        example_request: r#"{"moment_id": "momAbCdAAAA01", "cursor": "curTaskP2", "limit": 200}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "task_list": [{"userid": "woAbCdAAAAmember01", "publish_status": 1}],
  "next_cursor": "curTaskP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::GetMomentCustomerList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::GetMomentCustomerList::default()),
        response: || Box::new(externalcontact_moment::GetMomentCustomerListResponse::default()),
        example_request: r#"{"moment_id": "momAbCdAAAA01", "userid": "woAbCdAAAAmember01", "cursor": "curCh0senP2", "limit": 200}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "customer_list": [{"userid": "woAbCdAAAAmember01", "external_userid": "wmAbCdAAAAcustomer01"}],
  "next_cursor": "curCh0senP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::GetMomentSendResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::GetMomentSendResult::default()),
        response: || Box::new(externalcontact_moment::GetMomentSendResultResponse::default()),
        example_request: r#"{"moment_id": "momAbCdAAAA01", "userid": "woAbCdAAAAmember01", "cursor": "curViewP2", "limit": 1000}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "customer_list": [{"external_userid": "wmAbCdAAAAcustomer01"}],
  "next_cursor": "curViewP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::GetMomentComments as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::GetMomentComments::default()),
        response: || Box::new(externalcontact_moment::GetMomentCommentsResponse::default()),
        example_request: r#"{"moment_id": "momAbCdAAAA01", "userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "comment_list": [{"external_userid": "wmAbCdAAAAcustomer01", "create_time": 1767229200}],
  "like_list": [{"userid": "woAbCdAAAAmember02", "create_time": 1767229260}]
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::StrategyList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::StrategyList::default()),
        response: || Box::new(externalcontact_moment::StrategyListResponse::default()),
        example_request: r#"{"cursor": "curRuleP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "strategy": [{"strategy_id": 7}, {"strategy_id": 8}],
  "next_cursor": "curRuleP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::StrategyGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::StrategyGet::default()),
        response: || Box::new(externalcontact_moment::StrategyGetResponse::default()),
        example_request: r#"{"strategy_id": 8}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "strategy": {
    "strategy_id": 8,
    "parent_id": 7,
    "strategy_name": "North",
    "admin_list": ["woAbCdAAAAmember01"],
    "privilege": {"view_moment_list": true, "send_moment": true, "manage_moment_cover_and_sign": false},
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::StrategyGetRange as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::StrategyGetRange::default()),
        response: || Box::new(externalcontact_moment::StrategyGetRangeResponse::default()),
        example_request: r#"{"strategy_id": 8, "cursor": "curRangeP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "range": [{"type": 1, "userid": "woAbCdAAAAmember01"}, {"type": 2, "partyid": 3}],
  "next_cursor": "curRangeP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_moment::StrategyCreate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::StrategyCreate::default()),
        response: || Box::new(externalcontact_moment::StrategyCreateResponse::default()),
        example_request: r#"{
  "strategy_name": "North",
  "admin_list": ["woAbCdAAAAmember01"],
  "range": [{"type": 1, "userid": "woAbCdAAAAmember01"}, {"type": 2, "partyid": 3}],
  "parent_id": 7,
  "privilege": {"view_moment_list": true, "send_moment": true, "manage_moment_cover_and_sign": false}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "strategy_id": 8}"#,
    },
    Exchange {
        meta: <externalcontact_moment::StrategyEdit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::StrategyEdit::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "strategy_id": 8,
  "strategy_name": "North and east",
  "admin_list": ["woAbCdAAAAmember02"],
  "privilege": {"view_moment_list": true, "send_moment": false, "manage_moment_cover_and_sign": false},
  "range_add": [{"type": 2, "partyid": 4}],
  "range_del": [{"type": 1, "userid": "woAbCdAAAAmember01"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_moment::StrategyDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_moment::StrategyDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"strategy_id": 8}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
