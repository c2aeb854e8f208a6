//! 收款工具: the endpoints as data.
//!
//! Generated from `spec/api/provider/paytool.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::paytool;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <paytool::OpenOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(paytool::OpenOrder::default()),
        response: || Box::new(paytool::OpenOrderResponse::default()),
        example_request: r#"{
  "business_type": 1,
  "custom_corpid": "wpAbCdEfGh0123456789",
  "pay_type": 1,
  "bank_receipt_media_id": "MEDIA01AbCd",
  "creator": "lihua",
  "product_list": {
    "third_app": {
      "order_type": 0,
      "notify_custom_corp": 1,
      "buy_info_list": [
        {
          "suiteid": "ww1234567890abcdef",
          "appid": 1,
          "edition_id": "sp0123456789abcdef",
          "user_count": 50,
          "duration_days": 365,
          "take_effect_date": "20260201",
          "discount_info": {"discount_type": 1, "discount_amount": 2000, "discount_remarks": "Launch offer"}
        },
        {
          "suiteid": "ww1234567890fedcba",
          "edition_id": "spfedcba9876543210",
          "user_count": 20,
          "duration_days": 365,
          "discount_info": {"discount_type": 2, "discount_ratio": 75, "discount_remarks": "Loyal customer"}
        }
      ]
    }
  },
  "nonce_str": "5f1c2a9e0b7d4c36",
  "ts": 1767225600,
  "sig": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_id": "N00000ECE0000000000000001",
  "order_url": "https://open.work.weixin.qq.com/payforapp/PREORDER0001",
  "origin_price": 1000000,
  "paid_price": 998000
}"#,
    },
    Exchange {
        meta: <paytool::CloseOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(paytool::CloseOrder::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "order_id": "N00000ECE0000000000000001",
  "nonce_str": "5f1c2a9e0b7d4c36",
  "ts": 1767225600,
  "sig": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <paytool::GetOrderList as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(paytool::GetOrderList::default()),
        response: || Box::new(paytool::GetOrderListResponse::default()),
        example_request: r#"{
  "business_type": 1,
  "start_time": 1767225600,
  "end_time": 1767830400,
  "cursor": "tJzlB9td-Page2",
  "limit": 100,
  "nonce_str": "5f1c2a9e0b7d4c36",
  "ts": 1767225600,
  "sig": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_cursor": "5f0uN2RN-Page3",
  "has_more": 1,
  "pay_order_list": [
    {
      "order_id": "N00000ECE0000000000000001",
      "custom_corpid": "wpAbCdEfGh0123456789",
      "create_time": 1767225600,
      "buy_content": "Attendance Pro",
      "origin_price": 100000,
      "paid_price": 98000,
      "order_status": 2,
      "order_from": 2,
      "creator": "lihua",
      "pay_type": 0
    }
  ]
}"#,
    },
    Exchange {
        meta: <paytool::GetOrderDetail as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(paytool::GetOrderDetail::default()),
        response: || Box::new(paytool::GetOrderDetailResponse::default()),
        example_request: r#"{
  "order_id": "N00000ECE0000000000000001",
  "nonce_str": "5f1c2a9e0b7d4c36",
  "ts": 1767225600,
  "sig": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "pay_order": {
    "order_id": "N00000ECE0000000000000001",
    "custom_corpid": "wpAbCdEfGh0123456789",
    "custom_corp_name": "Example Trading",
    "create_time": 1767225600,
    "business_type": 1,
    "buy_content": "Attendance Pro",
    "origin_price": 100000,
    "paid_price": 98000,
    "order_status": 7,
    "order_from": 2,
    "creator": "lihua",
    "pay_type": 0,
    "pay_from": 0,
    "pay_channel": 1,
    "channel_order_id": "4200000000202601010000000001",
    "paid_time": 1767225900,
    "income_type": 1,
    "income_time": 1767830400,
    "income_amount": 97400,
    "product_list": {
      "third_app": {
        "order_type": 0,
        "notify_custom_corp": 1,
        "buy_info_list": [
          {
            "suiteid": "ww1234567890abcdef",
            "appid": 1,
            "edition_id": "sp0123456789abcdef",
            "user_count": 50,
            "duration_days": 365,
            "take_effect_date": "20260201",
            "origin_price": 100000,
            "paid_price": 98000,
            "gift_duration_days": 30
          }
        ]
      },
      "customized_app": {
        "order_type": 2,
        "notify_custom_corp": 0,
        "buy_info_list": [
          {
            "suiteid": "dk1234567890abcdef",
            "appid": 1,
            "user_count": 30,
            "duration_days": 180,
            "take_effect_date": "20260201",
            "origin_price": 600000,
            "paid_price": 600000,
            "gift_duration_days": 15
          }
        ]
      },
      "promotion_case": {
        "order_type": 1,
        "notify_custom_corp": 1,
        "case_id": "case0001",
        "promotion_edition_name": "Standard",
        "duration_days": 365,
        "buy_info_list": [
          {
            "suiteid": "ww1234567890abcdef",
            "appid": 1,
            "edition_id": "sp0123456789abcdef",
            "user_count": 10,
            "take_effect_date": "20260201",
            "gift_duration_days": 7
          }
        ]
      }
    }
  }
}"#,
    },
    Exchange {
        meta: <paytool::GetInvoiceList as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(paytool::GetInvoiceList::default()),
        response: || Box::new(paytool::GetInvoiceListResponse::default()),
        example_request: r#"{"start_time": 1767225600, "end_time": 1767830400, "cursor": "INV-Page2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_cursor": "INV-Page3",
  "has_more": 1,
  "invoice_list": [
    {
      "order_id": "N00000ECE0000000000000001",
      "custom_corpid": "wpAbCdEfGh0123456789",
      "apply_time": 1767312000,
      "invoice_type": 1,
      "paid_price": 98000,
      "invoice_status": 0,
      "invoice_title": "Example Trading Co.",
      "tax_number": "91440000EXAMPLE001",
      "send_way": 1,
      "contact_name": "Li Hua",
      "contact_tel": "13800000000",
      "contact_addr": "Guangdong|Guangzhou|Haizhu, 1 Example Road",
      "contact_postcode": "510000",
      "receive_email": "lihua@example.com",
      "company_addr": "1 Example Road, Guangzhou",
      "company_tel": "020-00000000",
      "bank_name": "Example Bank, Haizhu branch",
      "bank_account_number": "6200000000000000001",
      "invoice_note": "Please send before February."
    }
  ]
}"#,
    },
    Exchange {
        meta: <paytool::MarkInvoiceStatus as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(paytool::MarkInvoiceStatus::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "order_id": "N00000ECE0000000000000001",
  "oper_userid": "lihua",
  "invoice_status": 1,
  "invoice_note": "Parcel SF0000000001"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
