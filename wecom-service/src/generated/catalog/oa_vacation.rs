//! 假期管理: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_vacation.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_vacation;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_vacation::GetCorpConf as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_vacation::GetCorpConf::default()),
        response: || Box::new(oa_vacation::GetCorpConfResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "lists": [
    {
      "id": 1,
      "name": "年假",
      "time_attr": 0,
      "duration_type": 1,
      "quota_attr": {
        "type": 1,
        "autoreset_time": 1767225600,
        "autoreset_duration": 432000,
        "quota_rule_type": 2,
        "quota_rules": {
          "list": [
            {"quota": 432000, "begin": 0, "end": 3, "based_on_actual_work_time": true},
            {"quota": 864000, "begin": 3, "end": 0}
          ],
          "based_on_actual_work_time": true
        },
        "at_entry_date": false,
        "auto_reset_month_day": 0
      },
      "perday_duration": 86400,
      "is_newovertime": 0,
      "enter_comp_time_limit": 3,
      "expire_rule": {
        "type": 1,
        "duration": 0,
        "date": {"month": 12, "day": 31},
        "extern_duration_enable": true,
        "extern_duration": {"month": 2, "day": 15}
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_vacation::GetUserVacationQuota as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_vacation::GetUserVacationQuota::default()),
        response: || Box::new(oa_vacation::GetUserVacationQuotaResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "lists": [
    {
      "id": 1,
      "vacationname": "年假",
      "assignduration": 432000,
      "usedduration": 86400,
      "leftduration": 345600,
      "real_assignduration": 410000
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_vacation::SetOneUserQuota as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_vacation::SetOneUserQuota::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "userid": "woAbCdAAAAmember01",
  "vacation_id": 1,
  "leftduration": 345600,
  "time_attr": 0,
  "remarks": "carried over from last year"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
