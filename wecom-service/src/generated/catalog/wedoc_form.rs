//! 收集表: the endpoints as data.
//!
//! Generated from `spec/api/documents/wedoc_form.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::wedoc_form;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <wedoc_form::CreateForm as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_form::CreateForm::default()),
        response: || Box::new(wedoc_form::CreateFormResponse::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "fatherid": "s.wp0123456789.7788",
  "form_info": {
    "form_title": "Team outing",
    "form_desc": "Tell us where you want to go.",
    "form_header": "https://wework.qpic.cn/wwpic/0123",
    "form_question": {
      "items": [
        {
          "question_id": 1,
          "pos": 1,
          "title": "Where to",
          "status": 1,
          "must_reply": true,
          "note": "One place only",
          "placeholder": "Choose",
          "option_item": [
            {"key": 1, "value": "Mountains", "status": 1},
            {"key": 2, "value": "Seaside", "status": 1}
          ],
          "reply_type": 2,
          "question_extend_setting": {"radio_setting": {"add_other_option": true}}
        },
        {
          "question_id": 2,
          "pos": 2,
          "title": "How many come along",
          "status": 1,
          "must_reply": false,
          "reply_type": 1,
          "question_extend_setting": {
            "text_setting": {
              "validation_type": 1,
              "validation_detail": 9,
              "char_len": 2,
              "number_min": 0,
              "number_max": 5
            }
          }
        }
      ]
    },
    "form_setting": {
      "fill_out_auth": 1,
      "fill_in_range": {"userids": ["woAbCdAAAAmember01"], "departmentids": [12]},
      "setting_manager_range": {"userids": ["woAbCdAAAAmember02"]},
      "timed_repeat_info": {
        "enable": true,
        "remind_time": 1767225600,
        "repeat_type": 0,
        "week_flag": 96,
        "day_of_month": 1,
        "skip_holiday": false,
        "fork_finish_type": 1
      },
      "max_fill_cnt": 1,
      "timed_finish": 1769904000,
      "can_anonymous": false,
      "can_notify_submit": true,
      "allow_multi_fill": false
    }
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "formid": "foAbCd0123"}"#,
    },
    Exchange {
        meta: <wedoc_form::ModifyForm as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_form::ModifyForm::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "oper": 1,
  "formid": "foAbCd0123",
  "form_info": {
    "form_title": "Team outing 2026",
    "form_desc": "Tell us where you want to go.",
    "form_header": "https://wework.qpic.cn/wwpic/0123",
    "form_question": {
      "items": [
        {"question_id": 1, "pos": 1, "title": "Where to", "status": 1, "must_reply": true, "reply_type": 17}
      ]
    },
    "form_setting": {
      "fill_out_auth": 0,
      "can_anonymous": false,
      "can_notify_submit": true,
      "allow_multi_fill": true
    }
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_form::GetFormInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_form::GetFormInfo::default()),
        response: || Box::new(wedoc_form::GetFormInfoResponse::default()),
        example_request: r#"{"formid": "foAbCd0123"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "form_info": {
    "formid": "foAbCd0123",
    "form_title": "Team outing",
    "form_desc": "Tell us where you want to go.",
    "form_header": "https://wework.qpic.cn/wwpic/0123",
    "form_question": {
      "items": [
        {
          "question_id": 1,
          "pos": 1,
          "title": "When",
          "status": 1,
          "must_reply": true,
          "note": "Any day",
          "placeholder": "Choose",
          "reply_type": 11
        }
      ]
    },
    "form_setting": {
      "fill_out_auth": 1,
      "fill_in_range": {"userids": ["woAbCdAAAAmember01"], "departmentids": [12]},
      "setting_manager_range": {"userids": ["woAbCdAAAAmember02"]},
      "timed_repeat_info": {
        "enable": true,
        "remind_time": 1767225600,
        "repeat_type": 1,
        "skip_holiday": true,
        "fork_finish_type": 1,
        "rule_ctime": 1767225600,
        "rule_mtime": 1767225600
      },
      "max_fill_cnt": 1,
      "timed_finish": 0,
      "can_anonymous": false,
      "can_notify_submit": true,
      "allow_multi_fill": false
    },
    "repeated_id": ["rpAbCd0123"]
  }
}"#,
    },
    Exchange {
        meta: <wedoc_form::GetFormStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_form::GetFormStatistic::default()),
        response: || Box::new(wedoc_form::GetFormStatisticResponse::default()),
        example_request: r#"{
  "repeated_id": "rpAbCd0123",
  "req_type": 2,
  "start_time": 1767225600,
  "end_time": 1767830400,
  "limit": 100,
  "cursor": 1
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fill_cnt": 2,
  "fill_user_cnt": 2,
  "unfill_user_cnt": 1,
  "submit_users": [
    {"userid": "woAbCdAAAAmember01", "user_name": "Sunny", "answer_id": 15, "submit_time": 1767312000},
    {"tmp_external_userid": "tmpAbCd0123", "user_name": "Guest", "answer_id": 16, "submit_time": 1767312060}
  ],
  "unfill_users": [{"userid": "woAbCdAAAAmember02", "user_name": "Rain"}],
  "has_more": true,
  "cursor": 2
}"#,
    },
    Exchange {
        meta: <wedoc_form::GetFormAnswer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_form::GetFormAnswer::default()),
        response: || Box::new(wedoc_form::GetFormAnswerResponse::default()),
        example_request: r#"{"repeated_id": "rpAbCd0123", "answer_ids": [15]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "answer": {
    "answer_list": [
      {
        "answer_id": 15,
        "userid": "woAbCdAAAAmember01",
        "user_name": "Sunny",
        "tmp_external_userid": "tmpAbCd0123",
        "reply": {
          "items": [
            {
              "question_id": 1,
              "option_reply": [3],
              "option_extend_reply": [{"option_reply": 3, "extend_text": "Desert"}]
            },
            {"question_id": 2, "text_reply": "2"},
            {
              "question_id": 3,
              "file_extend_reply": [{"fileid": "s.wp0123456789.7788_f.4456", "name": "ticket.pdf"}]
            },
            {
              "question_id": 4,
              "duration_reply": {
                "begin_time": 1767225600,
                "end_time": 1767398400,
                "time_scale": 1,
                "day_range": 24,
                "days": 2.0,
                "hours": 0.5
              }
            },
            {"question_id": 5, "department_reply": {"list": [{"department_id": 12}]}},
            {"question_id": 6, "member_reply": {"list": [{"userid": "woAbCdAAAAmember02"}]}}
          ]
        },
        "answer_status": 1,
        "ctime": 1767312000,
        "mtime": 1767312000
      }
    ]
  }
}"#,
    },
];
