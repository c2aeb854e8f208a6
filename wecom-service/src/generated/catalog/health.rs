//! 健康上报: the endpoints as data.
//!
//! Generated from `spec/api/education/health.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::health;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <health::GetHealthReportStat as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(health::GetHealthReportStat::default()),
        response: || Box::new(health::GetHealthReportStatResponse::default()),
        example_request: r#"{"date": "2026-01-05"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "pv": 318, "uv": 127}"#,
    },
    Exchange {
        meta: <health::GetReportJobids as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(health::GetReportJobids::default()),
        response: || Box::new(health::GetReportJobidsResponse::default()),
        example_request: r#"{"offset": 0, "limit": 50}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "ending": 1, "jobids": ["hrJob7Kq2Xv", "hrJob9Mz4Td"]}"#,
    },
    Exchange {
        meta: <health::GetReportJobInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(health::GetReportJobInfo::default()),
        response: || Box::new(health::GetReportJobInfoResponse::default()),
        example_request: r#"{"jobid": "hrJob7Kq2Xv", "date": "2026-01-05"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "job_info": {
    "title": "Morning check of staff",
    "creator": "woAbCdAAAAmember01",
    "type": 1,
    "apply_range": {"userids": ["woAbCdAAAAmember02", "woAbCdAAAAmember03"], "partyids": [4, 7]},
    "report_to": {"userids": ["woAbCdAAAAmember04"]},
    "report_type": 2,
    "skip_weekend": 1,
    "finish_cnt": 36,
    "question_templates": [
      {
        "question_id": 1,
        "title": "Do you feel unwell?",
        "question_type": 2,
        "is_required": 1,
        "option_list": [{"option_id": 1, "option_text": "Yes"}, {"option_id": 2, "option_text": "No"}]
      },
      {"question_id": 2, "title": "Where you are today", "question_type": 1, "is_required": 0}
    ]
  }
}"#,
    },
    Exchange {
        meta: <health::GetReportAnswer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(health::GetReportAnswer::default()),
        response: || Box::new(health::GetReportAnswerResponse::default()),
        example_request: r#"{"jobid": "hrJob7Kq2Xv", "date": "2026-01-05", "offset": 0, "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "answers": [
    {
      "id_type": 1,
      "userid": "woAbCdAAAAmember02",
      "report_time": 1767571200,
      "report_values": [
        {"question_id": 1, "single_choice": 2},
        {"question_id": 2, "text": "Shenzhen Nanshan"},
        {"question_id": 3, "multi_choice": [1, 4]},
        {"question_id": 4, "fileid": ["fileAa1Bb2Cc3"]},
        {"question_id": 5, "url": "https://example.com/signature/5"},
        {"question_id": 6, "itinerary_card_type": 1, "high_risk_area": "none"}
      ]
    },
    {
      "id_type": 2,
      "student_userid": "stu_0042",
      "parent_userid": "par_0042",
      "report_time": 1767572100,
      "report_values": [{"question_id": 1, "single_choice": 2}]
    }
  ],
  "creator": "woAbCdAAAAmember01"
}"#,
    },
];
