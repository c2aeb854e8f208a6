//! 小程序接入对外收款: the endpoints as data.
//!
//! Generated from `spec/api/payments/miniapppay.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::miniapppay;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <miniapppay::UploadImage as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::UploadImage::default()),
        response: || Box::new(miniapppay::UploadImageResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "open_wx_pay_media_id": "owpM_Aa1Bb2Cc3Dd4"}"#,
    },
    Exchange {
        meta: <miniapppay::ApplyMch as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::ApplyMch::default()),
        response: || Box::new(miniapppay::ApplyMchResponse::default()),
        example_request: r#"{
  "out_request_no": "ap20260105000001",
  "organization_type": 2,
  "business_license_info": {
    "cert_type": 2389,
    "business_license_copy_open_wx_pay_media_id": "owpM_license",
    "business_license_number": "91440300TEST00001X",
    "merchant_name": "Example Trading Ltd",
    "legal_person": "A. Li",
    "company_address": "1 Example Road",
    "business_time_begin_time": "2020-01-01",
    "business_time_end_time": "2040-01-01"
  },
  "finance_institution_info": {
    "finance_type": "BANK_AGENT",
    "finance_license_pics_open_wx_pay_media_id": ["owpM_fin1"]
  },
  "merchant_short_name": "Example",
  "id_card_info": {
    "id_doc_type": 1,
    "id_card_copy_open_wx_pay_media_id": "owpM_idfront",
    "id_card_national_open_wx_pay_media_id": "owpM_idback",
    "id_card_name": "A. Li",
    "id_card_number": "000000199001010000",
    "id_card_address": "1 Example Road",
    "id_card_valid_time_begin": "2020-01-01",
    "id_card_valid_time": "2040-01-01"
  },
  "owner": false,
  "ubo_info": {
    "id_doc_type": 1,
    "id_card_copy_open_wx_pay_media_id": "owpM_ubofront",
    "id_card_national_open_wx_pay_media_id": "owpM_uboback",
    "id_card_name": "B. Wang",
    "id_card_number": "000000198001010000",
    "id_card_valid_time_begin": "2020-01-01",
    "id_card_valid_time": "2040-01-01"
  },
  "contact_info": {
    "contact_type": "66",
    "contact_info": {
      "id_doc_type": 1,
      "id_card_copy_open_wx_pay_media_id": "owpM_confront",
      "id_card_national_open_wx_pay_media_id": "owpM_conback",
      "id_card_name": "C. Zhao",
      "id_card_number": "000000198501010000",
      "id_card_valid_time_begin": "2020-01-01",
      "id_card_valid_time": "2040-01-01"
    },
    "business_authorization_letter_open_wx_pay_media_id": "owpM_letter",
    "mobile_phone": "13900000002",
    "contact_email": "pay@example.com"
  },
  "account_info": {
    "bank_account_type": 74,
    "account_bank": "Example Bank",
    "account_name": "Example Trading Ltd",
    "bank_address_code": "440300",
    "bank_name": "Example Bank Nanshan",
    "account_number": "0000111122223333",
    "bank_card_supplement": {
      "settlement_certificate_open_wx_pay_media_id": "owpM_settle",
      "relationship_certificate_open_wx_pay_media_id": "owpM_relation",
      "other_certificate_open_wx_pay_media_id": ["owpM_other"]
    }
  },
  "sales_scene_info": {
    "type": 1,
    "store_url": "https://example.com/shop",
    "store_pic_open_wx_pay_media_id": "owpM_store",
    "address_code": "440300",
    "offline_address": "1 Example Road",
    "entrance_pic_open_wx_pay_media_id": "owpM_door",
    "indoor_pic_open_wx_pay_media_id": "owpM_room"
  },
  "business_id": 3,
  "qualifications": {"id": ["owpM_qual"]},
  "business_addition_pics": {"id": ["owpM_more"]},
  "userid": "woAbCdAAAAmember01"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "error_description": "none"}"#,
    },
    Exchange {
        meta: <miniapppay::GetApplymentStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::GetApplymentStatus::default()),
        response: || Box::new(miniapppay::GetApplymentStatusResponse::default()),
        example_request: r#"{"out_request_no": "ap20260105000001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": {
    "applyment_state": "ACCOUNT_NEED_VERIFY",
    "applyment_state_desc": "account to be verified",
    "sign_state": "UNSIGNED",
    "sign_url": "https://example.com/sign",
    "sub_mchid": "1900012345",
    "audit_detail": [{"param_name": "id_card_copy", "reject_reason": "blurred"}],
    "account_validation": {
      "account_name": "Example Trading Ltd",
      "account_no": "0000111122223333",
      "pay_amount": 124,
      "destination_account_number": "9999000011112222",
      "destination_account_name": "Tenpay",
      "destination_account_bank": "Sample Bank",
      "city": "Shenzhen",
      "remark": "verification",
      "deadline": "2026-01-20 12:00:00"
    },
    "legal_validation_url": "https://example.com/legal"
  },
  "apply_state": 1,
  "real_sign_state": 2,
  "reject_reason": "picture is blurred"
}"#,
    },
    Exchange {
        meta: <miniapppay::CreateOrder as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::CreateOrder::default()),
        response: || Box::new(miniapppay::CreateOrderResponse::default()),
        example_request: r#"{
  "appid": "wx1a2b3c4d5e6f7a8b",
  "mchid": "1900012345",
  "out_trade_no": "mp20260105000001",
  "description": "tea set",
  "scenekey": "scnAa1Bb2Cc3",
  "amount": {"total": 8800, "currency": "CNY"},
  "payer": {"openid": "oPayEr01Aa2Bb3Cc"},
  "time_expire": "2026-01-05T18:00:00+08:00",
  "attach": "order 17",
  "goods_tag": "spring",
  "scene_info": {
    "payer_client_ip": "192.0.2.8",
    "device_id": "till-3",
    "store_info": {"id": "0001", "name": "Example South", "area_code": "440305", "address": "1 Example Road"}
  },
  "detail": {
    "cost_price": 9900,
    "invoice_id": "wx17",
    "goods_detail": [
      {
        "merchant_goods_id": "t-01",
        "wechatpay_goods_id": "1001",
        "goods_name": "tea set",
        "quantity": 1,
        "unit_price": 8800
      }
    ]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "prepay_id": "wx05120000aabbccdd"}"#,
    },
    Exchange {
        meta: <miniapppay::GetOrder as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::GetOrder::default()),
        response: || Box::new(miniapppay::GetOrderResponse::default()),
        example_request: r#"{"mchid": "1900012345", "out_trade_no": "mp20260105000001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "mchid": "1900012345",
  "out_trade_no": "mp20260105000001",
  "trade_type": "JSAPI",
  "trade_state": "SUCCESS",
  "trade_state_desc": "paid",
  "payer": {"openid": "oPayEr01Aa2Bb3Cc"},
  "transaction_id": "4200001234202601050000000001",
  "bank_type": "CMC",
  "attach": "order 17",
  "success_time": "2026-01-05T17:02:11+08:00",
  "amount": {"total": 8800, "payer_total": 8300, "currency": "CNY", "payer_currency": "CNY"},
  "scene_info": {"device_id": "till-3", "total": "till-3"},
  "promotion_detail": [
    {
      "coupon_id": "109519",
      "name": "five off",
      "scope": "GLOBAL",
      "type": "CASH",
      "amount": 500,
      "stock_id": "931386",
      "wechatpay_contribute": 0,
      "merchant_contribute": 500,
      "other_contribute": 0,
      "currency": "CNY",
      "goods_detail": [
        {
          "goods_id": "t-01",
          "quantity": 1,
          "unit_price": 8800,
          "discount_amount": 500,
          "goods_remark": "gift wrap"
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <miniapppay::CloseOrder as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::CloseOrder::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"mchid": "1900012345", "out_trade_no": "mp20260105000002"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <miniapppay::GetSign as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::GetSign::default()),
        response: || Box::new(miniapppay::GetSignResponse::default()),
        example_request: r#"{
  "appid": "wx1a2b3c4d5e6f7a8b",
  "prepay_id": "wx05120000aabbccdd",
  "sign_type": "RSA",
  "nonce": "nA1b2C3d4E5",
  "timestamp": 1767603600
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "pay_sign": "c2lnbmF0dXJlIGV4YW1wbGU="}"#,
    },
    Exchange {
        meta: <miniapppay::Refund as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::Refund::default()),
        response: || Box::new(miniapppay::RefundResponse::default()),
        example_request: r#"{
  "mchid": "1900012345",
  "appid": "wx1a2b3c4d5e6f7a8b",
  "out_trade_no": "mp20260105000001",
  "out_refund_no": "mr20260106000001",
  "reason": "chipped cup",
  "funds_account": "AVAILABLE",
  "amount": {"refund": 800, "total": 8800, "currency": "CNY"}
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "out_refund_no": "mr20260106000001",
  "amount": {"refund": 800, "payer_refund": 755, "discount_refund": 45, "currency": "CNY"},
  "promotion_detail": [
    {"promotion_id": "109519", "scope": "GLOBAL", "type": "DISCOUNT", "amount": 500, "refund_amount": 45}
  ]
}"#,
    },
    Exchange {
        meta: <miniapppay::GetRefundDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::GetRefundDetail::default()),
        response: || Box::new(miniapppay::GetRefundDetailResponse::default()),
        example_request: r#"{"mchid": "1900012345", "out_refund_no": "mr20260106000001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "refund_id": "50000001232026010600000001",
  "out_refund_no": "mr20260106000001",
  "transaction_id": "4200001234202601050000000001",
  "out_trade_no": "mp20260105000001",
  "channel": "ORIGINAL",
  "user_received_account": "Example Bank credit card 0000",
  "success_time": "2026-01-06T09:02:11+08:00",
  "create_time": "2026-01-06T09:00:00+08:00",
  "status": "SUCCESS",
  "amount": {"refund": 800, "payer_refund": 755, "discount_refund": 45, "currency": "CNY"},
  "promotion_detail": [
    {"promotion_id": "109519", "scope": "GLOBAL", "type": "DISCOUNT", "amount": 500, "refund_amount": 45}
  ]
}"#,
    },
    Exchange {
        meta: <miniapppay::GetBill as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(miniapppay::GetBill::default()),
        response: || Box::new(miniapppay::GetBillResponse::default()),
        example_request: r#"{"mchid": "1900012345", "bill_date": "2026-01-05", "bill_type": "ALL", "tar_type": "GZIP"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "hash_type": "SHA1",
  "hash_value": "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
  "download_url": "https://example.com/bill?token=x",
  "auth": "WECHATPAY2-SHA256-RSA2048 example"
}"#,
    },
];
