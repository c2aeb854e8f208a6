//! 对外收款: the endpoints as data.
//!
//! Generated from `spec/api/payments/externalpay.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::externalpay;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <externalpay::GetMerchant as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalpay::GetMerchant::default()),
        response: || Box::new(externalpay::GetMerchantResponse::default()),
        example_request: r#"{"mch_id": "1900012345"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "bind_status": 2,
  "mch_id": "1900012345",
  "merchant_name": "Example Trading Ltd",
  "allow_use_scope": {"user": ["woAbCdAAAAmember01"], "partyid": [4], "tagid": [2, 9]}
}"#,
    },
    Exchange {
        meta: <externalpay::SetMchUseScope as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalpay::SetMchUseScope::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "mch_id": "1900012345",
  "allow_use_scope": {"user": ["woAbCdAAAAmember01"], "partyid": [4], "tagid": [2, 9]}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalpay::AddMerchant as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalpay::AddMerchant::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"mch_id": "1900012346", "merchant_name": "Example Trading Ltd"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalpay::DelMerchant as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalpay::DelMerchant::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"mch_id": "1900012346"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalpay::GetBillList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalpay::GetBillList::default()),
        response: || Box::new(externalpay::GetBillListResponse::default()),
        example_request: r#"{
  "begin_time": 1767225600,
  "end_time": 1769817600,
  "payee_userid": "woAbCdAAAAmember01",
  "cursor": "curB1llsP2",
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_cursor": "curB1llsP3",
  "bill_list": [
    {
      "transaction_id": "4200001234202601010000000001",
      "bill_type": 0,
      "trade_state": 3,
      "pay_time": 1767312000,
      "out_trade_no": "ep20260102000001",
      "out_refund_no": "er20260102000001",
      "external_userid": "wmAbCdAAAAcustomer01",
      "total_fee": 8800,
      "payee_userid": "woAbCdAAAAmember01",
      "payment_type": 15,
      "mch_id": "1900012345",
      "remark": "spring order",
      "commodity_list": [{"description": "tea set", "amount": 2}],
      "total_refund_fee": 800,
      "refund_list": [
        {
          "out_refund_no": "er20260102000001",
          "refund_userid": "woAbCdAAAAmember01",
          "refund_comment": "chipped cup",
          "refund_reqtime": 1767398400,
          "refund_status": 2,
          "refund_fee": 800
        }
      ],
      "payer_info": {"name": "Chen", "phone": "13900000001", "address": "1 Example Road"},
      "miniprogram_info": {"appid": "wx1a2b3c4d5e6f7a8b", "name": "tea shop"},
      "contact_info": {"name": "Chen", "phone": "13900000001", "address": "1 Example Road"}
    }
  ]
}"#,
    },
    Exchange {
        meta: <externalpay::GetPaymentInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalpay::GetPaymentInfo::default()),
        response: || Box::new(externalpay::GetPaymentInfoResponse::default()),
        example_request: r#"{"payment_id": "pmtAa1Bb2Cc3"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "bill_list": [{"out_trade_no": "ep20260102000001"}],
  "out_trade_no_list": [{"out_trade_no": "ep20260102000001"}]
}"#,
    },
    Exchange {
        meta: <externalpay::GetFundFlow as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalpay::GetFundFlow::default()),
        response: || Box::new(externalpay::GetFundFlowResponse::default()),
        example_request: r#"{
  "begin_time": 1767225600,
  "end_time": 1769817600,
  "mch_id": "1900012345",
  "cursor": "curF10wP2",
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_cursor": "curF10wP3",
  "fund_flow_list": [
    {
      "timestamp": 1767312000,
      "request_no": "rq20260102000001",
      "transaction_type": 3,
      "fund_flow_type": 1,
      "transaction_amount": 8800,
      "account_balance": 128800,
      "out_trade_no": "ep20260102000001",
      "mch_id": "1900012345",
      "operator_userid": "woAbCdAAAAmember01",
      "group_list": [{"group_name": "South"}],
      "remark": "spring order"
    }
  ]
}"#,
    },
];
