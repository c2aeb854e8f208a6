//! 电子发票: the endpoints as data.
//!
//! Generated from `spec/api/payments/invoice.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::invoice;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <invoice::GetInvoiceInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(invoice::GetInvoiceInfo::default()),
        response: || Box::new(invoice::GetInvoiceInfoResponse::default()),
        example_request: r#"{"card_id": "pCardAa1Bb2Cc3Dd4", "encrypt_code": "XxYyZz0123456789+/abcd=="}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "card_id": "pCardAa1Bb2Cc3Dd4",
  "begin_time": 1767225600,
  "end_time": 1798761600,
  "openid": "oHoLdEr01Aa2Bb3Cc",
  "type": "VatInvoice",
  "payee": "Seaside Catering Ltd",
  "detail": "For reimbursement",
  "user_info": {
    "fee": 21800,
    "title": "Example Trading Ltd",
    "billing_time": 1767139200,
    "billing_no": "00012345",
    "billing_code": "044001900111",
    "info": [{"name": "Lunch", "num": 2, "unit": "pcs", "fee": 20566, "price": 10283}],
    "fee_without_tax": 20566,
    "tax": 1234,
    "detail": "Catering",
    "pdf_url": "https://example.com/invoice/1.pdf",
    "trip_pdf_url": "https://example.com/trip/1.pdf",
    "reimburse_status": "INVOICE_REIMBURSE_INIT",
    "check_code": "71234567890123456789",
    "buyer_number": "91440300TESTBUYER1",
    "buyer_address_and_phone": "1 Example Road 0755-0000000",
    "buyer_bank_account": "Example Bank 0000111122223333",
    "seller_number": "91440300TESTSELL01",
    "seller_address_and_phone": "2 Sample Street 0755-1111111",
    "seller_bank_account": "Sample Bank 4444555566667777",
    "remarks": "table 12",
    "cashier": "A. Li",
    "maker": "B. Wang"
  }
}"#,
    },
    Exchange {
        meta: <invoice::GetInvoiceInfoBatch as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(invoice::GetInvoiceInfoBatch::default()),
        response: || Box::new(invoice::GetInvoiceInfoBatchResponse::default()),
        example_request: r#"{"item_list": [{"card_id": "pCardAa1Bb2Cc3Dd4", "encrypt_code": "XxYyZz0123456789+/abcd=="}]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "item_list": [
    {
      "card_id": "pCardAa1Bb2Cc3Dd4",
      "begin_time": 1767225600,
      "end_time": 1798761600,
      "user_card_status": "EXPIRE",
      "openid": "oHoLdEr01Aa2Bb3Cc",
      "type": "VatInvoice",
      "payee": "Seaside Catering Ltd",
      "detail": "For reimbursement",
      "user_info": {
        "fee": 21800,
        "title": "Example Trading Ltd",
        "billing_time": 1767139200,
        "billing_no": "00012345",
        "billing_code": "044001900111",
        "info": [{"name": "Lunch", "num": 2, "unit": "pcs", "fee": 20566, "price": 10283}],
        "fee_without_tax": 20566,
        "tax": 1234,
        "detail": "Catering",
        "pdf_url": "https://example.com/invoice/1.pdf",
        "reimburse_status": "INVOICE_REIMBURSE_LOCK",
        "check_code": "71234567890123456789",
        "order_id": "ord20260101x"
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <invoice::UpdateInvoiceStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(invoice::UpdateInvoiceStatus::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "card_id": "pCardAa1Bb2Cc3Dd4",
  "encrypt_code": "XxYyZz0123456789+/abcd==",
  "reimburse_status": "INVOICE_REIMBURSE_LOCK"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <invoice::UpdateStatusBatch as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(invoice::UpdateStatusBatch::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "openid": "oHoLdEr01Aa2Bb3Cc",
  "reimburse_status": "INVOICE_REIMBURSE_CLOSURE",
  "invoice_list": [{"card_id": "pCardAa1Bb2Cc3Dd4", "encrypt_code": "XxYyZz0123456789+/abcd=="}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
