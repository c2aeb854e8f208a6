//! ID转换接口: the endpoints as data.
//!
//! Generated from `spec/api/provider/idconvert.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::idconvert;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <idconvert::UnionidToExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::UnionidToExternalUserid::default()),
        response: || Box::new(idconvert::UnionidToExternalUseridResponse::default()),
        example_request: r#"{
  "unionid": "ozynqs1Qk3YbD7cWmT4",
  "openid": "oGk2P5d0xNvRjT8sLq",
  "subject_type": 1,
  "mass_call_ticket": "MCT8d2fKq0"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "external_userid": "wmAbCdEfGh0123456789", "pending_id": "pZ7yXwVu6543210"}"#,
    },
    Exchange {
        meta: <idconvert::ExternalUseridToPendingId as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::ExternalUseridToPendingId::default()),
        response: || Box::new(idconvert::ExternalUseridToPendingIdResponse::default()),
        example_request: r#"{"chat_id": "wrAbCdEfGhIjKl01", "external_userid": ["wmAbCdEfGh0123456789", "wmZyXwVuTs9876543210"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result": [
    {"external_userid": "wmAbCdEfGh0123456789", "pending_id": "pZ7yXwVu6543210"},
    {"external_userid": "wmZyXwVuTs9876543210", "pending_id": "pA1bCdEf0123456"}
  ]
}"#,
    },
    Exchange {
        meta: <idconvert::ExternalTagid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::ExternalTagid::default()),
        response: || Box::new(idconvert::ExternalTagidResponse::default()),
        example_request: r#"{"external_tagid_list": ["etAbCdEf01", "etAbCdEf02", "etUnknown"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "items": [
    {"external_tagid": "etAbCdEf01", "open_external_tagid": "etOpQrSt01"},
    {"external_tagid": "etAbCdEf02", "open_external_tagid": "etOpQrSt02"}
  ],
  "invalid_external_tagid_list": ["etUnknown"]
}"#,
    },
    Exchange {
        meta: <idconvert::OpenKfid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::OpenKfid::default()),
        response: || Box::new(idconvert::OpenKfidResponse::default()),
        example_request: r#"{"open_kfid_list": ["wkAbCdEf01", "wkUnknown"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "items": [{"open_kfid": "wkAbCdEf01", "new_open_kfid": "wkOpQrSt01"}],
  "invalid_open_kfid_list": ["wkUnknown"]
}"#,
    },
    Exchange {
        meta: <idconvert::ConvertTmpExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::ConvertTmpExternalUserid::default()),
        response: || Box::new(idconvert::ConvertTmpExternalUseridResponse::default()),
        example_request: r#"{"business_type": 1, "user_type": 1, "tmp_external_userid_list": ["ouTmp0001", "ouTmp0002", "ouTmp0003"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "results": [
    {"tmp_external_userid": "ouTmp0001", "external_userid": "wmAbCdEfGh0123456789"},
    {"tmp_external_userid": "ouTmp0002", "corpid": "wpAbCdEfGh0123456789", "userid": "woAbCdEf0002"}
  ],
  "invalid_tmp_external_userid_list": ["ouTmp0003"]
}"#,
    },
    Exchange {
        meta: <idconvert::ApplyMassCallTicket as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::ApplyMassCallTicket::default()),
        response: || Box::new(idconvert::ApplyMassCallTicketResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "mass_call_ticket": "MCT8d2fKq0"}"#,
    },
    Exchange {
        meta: <idconvert::Chatid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::Chatid::default()),
        response: || Box::new(idconvert::ChatidResponse::default()),
        example_request: r#"{"chat_id_list": ["wrOldChat01", "wrNewChat02", "wrUnknown"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "items": [
    {"chat_id": "wrOldChat01", "new_chat_id": "wrNewChat01"},
    {"chat_id": "wrNewChat02", "new_chat_id": "wrNewChat02"}
  ],
  "invalid_chat_id_list": ["wrUnknown"]
}"#,
    },
    Exchange {
        meta: <idconvert::ApplyToUpgradeChatid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::ApplyToUpgradeChatid::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"upgrade_time": 1767571200}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <idconvert::UpgradeChatidForNewCorp as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(idconvert::UpgradeChatidForNewCorp::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <idconvert::GetOpenidMigration as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(idconvert::GetOpenidMigration::default()),
        response: || Box::new(idconvert::GetOpenidMigrationResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "migration_info": [{"openid_type": 1, "status": 1}, {"openid_type": 3, "status": 0}]
}"#,
    },
];
