//! 高级功能与高级接口: the endpoints as data.
//!
//! Generated from `spec/api/provider/advanced.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::advanced;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <advanced::CreateOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(advanced::CreateOrder::default()),
        response: || Box::new(advanced::CreateOrderResponse::default()),
        example_request: r#"{
  "custom_corpid": "wpAbCdEfGh0123456789",
  "buyer_userid": "sunny.li",
  "advanced_api_type": 1,
  "order_type": 3,
  "chat_archive_api": {
    "edition": 3,
    "old_edition": 2,
    "purchase_count": 40,
    "take_effect_time": 1767225600,
    "old_edition_info": {"begin_time": 1764547200, "end_time": 1796083200},
    "target_edition_info": {"begin_time": 1767225600, "end_time": 1798761600}
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "order_id": "OD00000ECE695612F0A1B2C3D4E5"}"#,
    },
    Exchange {
        meta: <advanced::CancelOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(advanced::CancelOrder::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"order_id": "OD00000ECE695612F0A1B2C3D4E5"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <advanced::SubmitPay as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(advanced::SubmitPay::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"order_id": "OD00000ECE695612F0A1B2C3D4E5", "payer_userid": "sunny.li"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <advanced::ListOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(advanced::ListOrder::default()),
        response: || Box::new(advanced::ListOrderResponse::default()),
        example_request: r#"{
  "custom_corpid": "wpAbCdEfGh0123456789",
  "start_time": 1764547200,
  "end_time": 1767225600,
  "advanced_api_type": 1,
  "cursor": "cur0rdersP2",
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_list": [
    {
      "order_id": "OD00000ECE695612F0A1B2C3D4E5",
      "order_type": 3,
      "order_status": 1,
      "create_time": 1767225600
    }
  ],
  "has_more": 1,
  "next_cursor": "cur0rdersP3"
}"#,
    },
    Exchange {
        meta: <advanced::GetOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(advanced::GetOrder::default()),
        response: || Box::new(advanced::GetOrderResponse::default()),
        example_request: r#"{"order_id": "OD00000ECE695612F0A1B2C3D4E5"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order": {
    "order_id": "OD00000ECE695612F0A1B2C3D4E5",
    "advanced_api_type": 1,
    "custom_corpid": "wpAbCdEfGh0123456789",
    "buyer_userid": "sunny.li",
    "order_type": 3,
    "order_status": 1,
    "create_time": 1767225600,
    "paid_price": 96000,
    "chat_archive_api": {
      "edition": 3,
      "purchase_count": 40,
      "purchase_duration_days": 365,
      "take_effect_time": 1767225600,
      "end_time": 1798761600,
      "original_price": 120000
    }
  }
}"#,
    },
    Exchange {
        meta: <advanced::GetCorpBuyInfo as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(advanced::GetCorpBuyInfo::default()),
        response: || Box::new(advanced::GetCorpBuyInfoResponse::default()),
        example_request: r#"{"advanced_api_type": 1, "custom_corpid": "wpAbCdEfGh0123456789"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "chat_archive_api_buy_info": {
    "edition_list": [{"edition": 2, "purchase_count": 40, "begin_time": 1767225600, "end_time": 1798761600}]
  }
}"#,
    },
    Exchange {
        meta: <advanced::GetApplyIdList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(advanced::GetApplyIdList::default()),
        response: || Box::new(advanced::GetApplyIdListResponse::default()),
        example_request: r#"{"business_type": 3, "userid": "li.si", "req_type": 1, "cursor": "curApplyP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "apply_id_list": ["apply-7f01", "apply-7f02"],
  "has_more": true,
  "next_cursor": "curApplyP3"
}"#,
    },
    Exchange {
        meta: <advanced::GetApprovalInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(advanced::GetApprovalInfo::default()),
        response: || Box::new(advanced::GetApprovalInfoResponse::default()),
        example_request: r#"{"apply_id": "apply-7f01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "approval_info": {
    "business_type": 3,
    "apply_id": "apply-7f01",
    "approval_id": "appr-2201",
    "approval_type": 2,
    "approval_status": 1,
    "approval_url": "https://oa.example.com/approvals/2201",
    "applicant": "li.si",
    "request_reason": "More space for drawings",
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <advanced::SetApprovalDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(advanced::SetApprovalDetail::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "apply_id": "apply-7f01",
  "approval_id": "appr-2201",
  "approval_status": 1,
  "approval_url": "https://oa.example.com/approvals/2201",
  "process_list": {
    "node_list": [
      {
        "node_apv_status": 3,
        "node_apv_rel": 1,
        "completed_approvers": ["wang.wu"],
        "apv_update_time": 1767229200
      },
      {
        "node_apv_status": 1,
        "node_apv_rel": 2,
        "current_approvers": ["zhao.liu"],
        "completed_approvers": ["sun.qi"],
        "apv_update_time": 1767232800
      }
    ]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
