//! 接口调用许可: the endpoints as data.
//!
//! Generated from `spec/api/provider/license.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::license;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <license::CreateNewOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::CreateNewOrder::default()),
        response: || Box::new(license::CreateNewOrderResponse::default()),
        example_request: r#"{
  "corpid": "wpAbCdEfGh0123456789",
  "buyer_userid": "sunny.li",
  "account_count": {"base_count": 40, "external_contact_count": 12},
  "account_duration": {"months": 6, "days": 14}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "order_id": "OI00000ECE695612F0A1B2C3D4E5"}"#,
    },
    Exchange {
        meta: <license::CreateRenewOrderJob as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::CreateRenewOrderJob::default()),
        response: || Box::new(license::CreateRenewOrderJobResponse::default()),
        example_request: r#"{
  "corpid": "wpAbCdEfGh0123456789",
  "jobid": "jRenew7fK2mQ9x",
  "account_list": [{"userid": "woAbCdAAAAmember01", "type": 1}, {"userid": "woAbCdAAAAmember02", "type": 2}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "jobid": "jRenew7fK2mQ9x",
  "invalid_account_list": [
    {"errcode": 701004, "errmsg": "no seat of that kind", "userid": "woAbCdAAAAmember02", "type": 2}
  ]
}"#,
    },
    Exchange {
        meta: <license::SubmitOrderJob as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::SubmitOrderJob::default()),
        response: || Box::new(license::SubmitOrderJobResponse::default()),
        example_request: r#"{"jobid": "jRenew7fK2mQ9x", "buyer_userid": "sunny.li", "account_duration": {"months": 12}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "order_id": "OI00000ECE695612F0B6C7D8E9F0"}"#,
    },
    Exchange {
        meta: <license::CreateNewOrderJob as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::CreateNewOrderJob::default()),
        response: || Box::new(license::CreateNewOrderJobResponse::default()),
        example_request: r#"{
  "jobid": "jUnion4hT8vB1z",
  "buy_list": [
    {
      "corpid": "wpAbCdEfGh0123456789",
      "account_count": {"base_count": 30, "external_contact_count": 5},
      "account_duration": {"months": 3, "days": 10},
      "auto_active_status": 1
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "jobid": "jUnion4hT8vB1z",
  "invalid_list": [{"corpid": "wpZyXwVuTs9876543210", "errcode": 701015, "errmsg": "no app authorised"}]
}"#,
    },
    Exchange {
        meta: <license::SubmitNewOrderJob as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::SubmitNewOrderJob::default()),
        response: || Box::new(license::SubmitNewOrderJobResponse::default()),
        example_request: r#"{"jobid": "jUnion4hT8vB1z", "buyer_userid": "sunny.li"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jUnion4hT8vB1z"}"#,
    },
    Exchange {
        meta: <license::NewOrderJobResult as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::NewOrderJobResult::default()),
        response: || Box::new(license::NewOrderJobResultResponse::default()),
        example_request: r#"{"jobid": "jUnion4hT8vB1z"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 1,
  "order_id": "OI00000ECE695612F0C1D2E3F4A5",
  "fail_list": [{"corpid": "wpZyXwVuTs9876543210", "errcode": 701015, "errmsg": "no app authorised"}]
}"#,
    },
    Exchange {
        meta: <license::SubmitPayJob as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::SubmitPayJob::default()),
        response: || Box::new(license::SubmitPayJobResponse::default()),
        example_request: r#"{"payer_userid": "sunny.li", "order_id": "OI00000ECE695612F0A1B2C3D4E5"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jPay9sD3wL6nX"}"#,
    },
    Exchange {
        meta: <license::PayJobResult as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::PayJobResult::default()),
        response: || Box::new(license::PayJobResultResponse::default()),
        example_request: r#"{"jobid": "jPay9sD3wL6nX"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 3,
  "pay_job_result": {
    "errcode": 90433,
    "errmsg": "balance too low",
    "fail_corp_list": [{"corpid": "wpAbCdEfGh0123456789", "errcode": 701015, "errmsg": "no app authorised"}]
  }
}"#,
    },
    Exchange {
        meta: <license::CancelOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::CancelOrder::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "order_id": "OI00000ECE695612F0A1B2C3D4E5"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <license::ListOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::ListOrder::default()),
        response: || Box::new(license::ListOrderResponse::default()),
        example_request: r#"{
  "corpid": "wpAbCdEfGh0123456789",
  "start_time": 1767225600,
  "end_time": 1769817600,
  "cursor": "cur0rdersP2",
  "limit": 200
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_list": [{"order_id": "OI00000ECE695612F0A1B2C3D4E5", "order_type": 1}],
  "has_more": 1,
  "next_cursor": "cur0rdersP3"
}"#,
    },
    Exchange {
        meta: <license::GetOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::GetOrder::default()),
        response: || Box::new(license::GetOrderResponse::default()),
        example_request: r#"{"order_id": "OI00000ECE695612F0A1B2C3D4E5"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order": {
    "order_id": "OI00000ECE695612F0A1B2C3D4E5",
    "order_type": 1,
    "order_status": 1,
    "corpid": "wpAbCdEfGh0123456789",
    "price": 128000,
    "account_count": {"base_count": 40, "external_contact_count": 12},
    "account_duration": {"months": 6, "days": 14, "new_expire_time": 1798761600},
    "create_time": 1767225600,
    "pay_time": 1767229200
  }
}"#,
    },
    Exchange {
        meta: <license::GetUnionOrder as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::GetUnionOrder::default()),
        response: || Box::new(license::GetUnionOrderResponse::default()),
        example_request: r#"{"order_id": "OI00000ECE695612F0C1D2E3F4A5", "cursor": "curUni0nP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order": {
    "order_id": "OI00000ECE695612F0C1D2E3F4A5",
    "order_type": 8,
    "order_status": 1,
    "price": 256000,
    "create_time": 1767225600,
    "pay_time": 1767229200
  },
  "buy_list": [
    {
      "sub_order_id": "OI00000ECE695612F0C1D2E3F4A5S1",
      "corpid": "wpAbCdEfGh0123456789",
      "account_count": {"base_count": 30, "external_contact_count": 5},
      "account_duration": {"months": 3, "days": 10, "new_expire_time": 1776297600}
    }
  ],
  "has_more": 1,
  "next_cursor": "curUni0nP3"
}"#,
    },
    Exchange {
        meta: <license::ListOrderAccount as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::ListOrderAccount::default()),
        response: || Box::new(license::ListOrderAccountResponse::default()),
        example_request: r#"{"order_id": "OI00000ECE695612F0A1B2C3D4E5", "cursor": "curAcc0untsP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "account_list": [
    {"active_code": "LA100000012ABCDEF01", "type": 1},
    {"userid": "woAbCdAAAAmember02", "type": 2}
  ],
  "has_more": 1,
  "next_cursor": "curAcc0untsP3"
}"#,
    },
    Exchange {
        meta: <license::ActiveAccount as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::ActiveAccount::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "active_code": "LA100000012ABCDEF01", "userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <license::BatchActiveAccount as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::BatchActiveAccount::default()),
        response: || Box::new(license::BatchActiveAccountResponse::default()),
        example_request: r#"{
  "corpid": "wpAbCdEfGh0123456789",
  "active_list": [
    {"active_code": "LA100000012ABCDEF01", "userid": "woAbCdAAAAmember01"},
    {"active_code": "LA100000012ABCDEF02", "userid": "woAbCdAAAAmember02"}
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "active_result": [
    {"errcode": 0, "active_code": "LA100000012ABCDEF01", "userid": "woAbCdAAAAmember01"},
    {"errcode": 701030, "active_code": "LA100000012ABCDEF02", "userid": "woAbCdAAAAmember02"}
  ]
}"#,
    },
    Exchange {
        meta: <license::ActiveAccountByType as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::ActiveAccountByType::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"type": 2, "corpid": "wpAbCdEfGh0123456789", "userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <license::GetActiveInfoByCode as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::GetActiveInfoByCode::default()),
        response: || Box::new(license::GetActiveInfoByCodeResponse::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "active_code": "LA100000012ABCDEF01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "active_info": {
    "active_code": "LA100000012ABCDEF01",
    "type": 1,
    "status": 2,
    "userid": "woAbCdAAAAmember01",
    "create_time": 1767225600,
    "active_time": 1767312000,
    "expire_time": 1798848000,
    "merge_info": {"to_active_code": "LA100000012ABCDEF09", "from_active_code": "LA100000012ABCDEF00"},
    "share_info": {"to_corpid": "wpZyXwVuTs9876543210", "from_corpid": "wpAbCdEfGh0123456789"}
  }
}"#,
    },
    Exchange {
        meta: <license::BatchGetActiveInfoByCode as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::BatchGetActiveInfoByCode::default()),
        response: || Box::new(license::BatchGetActiveInfoByCodeResponse::default()),
        example_request: r#"{
  "corpid": "wpAbCdEfGh0123456789",
  "active_code_list": ["LA100000012ABCDEF01", "LA100000012ABCDEF02", "LA999999999XXXXXX99"]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "active_info_list": [
    {
      "active_code": "LA100000012ABCDEF01",
      "type": 1,
      "status": 5,
      "userid": "woAbCdAAAAmember01",
      "create_time": 1767225600,
      "active_time": 1767312000,
      "expire_time": 1798848000,
      "merge_info": {"to_active_code": "LA100000012ABCDEF09", "from_active_code": "LA100000012ABCDEF00"},
      "share_info": {"to_corpid": "wpZyXwVuTs9876543210", "from_corpid": "wpAbCdEfGh0123456789"}
    },
    {"active_code": "LA100000012ABCDEF02", "type": 2, "status": 1, "create_time": 1767225600}
  ],
  "invalid_active_code_list": ["LA999999999XXXXXX99"]
}"#,
    },
    Exchange {
        meta: <license::ListActivatedAccount as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::ListActivatedAccount::default()),
        response: || Box::new(license::ListActivatedAccountResponse::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "cursor": "curAct1veP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "account_list": [
    {"userid": "woAbCdAAAAmember01", "type": 1, "active_time": 1767312000, "expire_time": 1798848000},
    {"userid": "woAbCdAAAAmember02", "type": 2, "active_time": 1767312060, "expire_time": 1798848060}
  ],
  "has_more": 1,
  "next_cursor": "curAct1veP3"
}"#,
    },
    Exchange {
        meta: <license::GetActiveInfoByUser as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::GetActiveInfoByUser::default()),
        response: || Box::new(license::GetActiveInfoByUserResponse::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "active_status": 1,
  "active_info_list": [
    {
      "userid": "woAbCdAAAAmember01",
      "type": 1,
      "active_time": 1767312000,
      "expire_time": 1798848000,
      "active_code": "LA100000012ABCDEF01"
    }
  ]
}"#,
    },
    Exchange {
        meta: <license::BatchTransferLicense as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::BatchTransferLicense::default()),
        response: || Box::new(license::BatchTransferLicenseResponse::default()),
        example_request: r#"{
  "corpid": "wpAbCdEfGh0123456789",
  "transfer_list": [{"handover_userid": "woAbCdAAAAmember01", "takeover_userid": "woAbCdAAAAmember02"}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "transfer_result": [
    {"errcode": 0, "handover_userid": "woAbCdAAAAmember01", "takeover_userid": "woAbCdAAAAmember02"}
  ]
}"#,
    },
    Exchange {
        meta: <license::BatchShareActiveCode as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::BatchShareActiveCode::default()),
        response: || Box::new(license::BatchShareActiveCodeResponse::default()),
        example_request: r#"{
  "from_corpid": "wpAbCdEfGh0123456789",
  "to_corpid": "wpZyXwVuTs9876543210",
  "share_list": [{"active_code": "LA100000012ABCDEF01"}, {"active_code": "LA100000012ABCDEF02"}],
  "corp_link_type": 1
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "share_result": [{"errcode": 701003, "errmsg": "code already bound", "active_code": "LA100000012ABCDEF02"}]
}"#,
    },
    Exchange {
        meta: <license::GetAppLicenseInfo as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::GetAppLicenseInfo::default()),
        response: || Box::new(license::GetAppLicenseInfoResponse::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "suite_id": "ww90ab12cd34ef5678", "appid": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "license_status": 1,
  "trail_info": {"start_time": 1767225600, "end_time": 1775001600},
  "license_check_time": 1775001600
}"#,
    },
    Exchange {
        meta: <license::SetAutoActiveStatus as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::SetAutoActiveStatus::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789", "auto_active_status": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <license::GetAutoActiveStatus as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::GetAutoActiveStatus::default()),
        response: || Box::new(license::GetAutoActiveStatusResponse::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "auto_active_status": 1}"#,
    },
    Exchange {
        meta: <license::SupportPolicyQuery as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(license::SupportPolicyQuery::default()),
        response: || Box::new(license::SupportPolicyQueryResponse::default()),
        example_request: r#"{"corpid": "wpAbCdEfGh0123456789"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "query_result": 0, "unsatisfied_reason": [701091, 701096]}"#,
    },
];
