//! 汇报: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_journal.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_journal;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_journal::GetRecordList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_journal::GetRecordList::default()),
        response: || Box::new(oa_journal::GetRecordListResponse::default()),
        example_request: r#"{
  "starttime": 1767225600,
  "endtime": 1769817600,
  "cursor": 0,
  "limit": 50,
  "filters": [{"key": "creator", "value": "li.si"}, {"key": "template_id", "value": "3TmAbCdEfTemplate01"}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "journaluuid_list": ["41eAbCdEfJournal01", "41eAbCdEfJournal02"],
  "endflag": 0,
  "next_cursor": 52
}"#,
    },
    Exchange {
        meta: <oa_journal::GetRecordDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_journal::GetRecordDetail::default()),
        response: || Box::new(oa_journal::GetRecordDetailResponse::default()),
        example_request: r#"{"journaluuid": "41eAbCdEfJournal01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": {
    "journal_uuid": "41eAbCdEfJournal01",
    "template_id": "3TmAbCdEfTemplate01",
    "template_name": "Daily report",
    "report_time": 1767261600,
    "submitter": {"userid": "li.si"},
    "receivers": [{"userid": "wang.wu"}],
    "readed_receivers": [{"userid": "wang.wu"}],
    "apply_data": {
      "contents": [
        {
          "control": "Text",
          "id": "Text-1767225600001",
          "title": [{"text": "Done today", "lang": "en"}],
          "value": {
            "text": "Released the beta",
            "members": [],
            "departments": [],
            "files": [],
            "children": [],
            "stat_field": [],
            "sum_field": []
          }
        },
        {
          "control": "Number",
          "id": "Number-1767225600002",
          "title": [{"text": "Hours", "lang": "en"}],
          "value": {"new_number": "8"}
        },
        {
          "control": "Money",
          "id": "Money-1767225600003",
          "title": [{"text": "Costs", "lang": "en"}],
          "value": {"new_money": "120"}
        },
        {
          "control": "Date",
          "id": "Date-1767225600004",
          "title": [{"text": "Day", "lang": "en"}],
          "value": {
            "date": {
              "type": "day",
              "s_timestamp": "1767225600",
              "timezone_info": {"zone_offset": -8, "zone_desc": "UTC+8"}
            }
          }
        },
        {
          "control": "Selector",
          "id": "Selector-1767225600005",
          "title": [{"text": "Mood", "lang": "en"}],
          "value": {
            "selector": {
              "type": "single",
              "options": [{"key": "option-1", "value": [{"text": "Fine", "lang": "en"}]}]
            }
          }
        },
        {
          "control": "Contact",
          "id": "Contact-1767225600006",
          "title": [{"text": "With", "lang": "en"}],
          "value": {
            "members": [{"userid": "zhao.liu", "name": "Zhao Liu"}],
            "departments": [{"openapi_id": 2, "name": "Builds"}]
          }
        },
        {
          "control": "Table",
          "id": "Table-1767225600007",
          "title": [{"text": "Tasks", "lang": "en"}],
          "value": {
            "children": [
              {
                "list": [
                  {
                    "control": "Text",
                    "id": "Text-1767225600008",
                    "title": [{"text": "Task", "lang": "en"}],
                    "value": {"text": "Fix the build"},
                    "require": 1
                  }
                ]
              }
            ]
          }
        },
        {
          "control": "Attendance",
          "id": "Attendance-1767225600009",
          "title": [{"text": "Away", "lang": "en"}],
          "value": {
            "attendance": {
              "type": 4,
              "date_range": {
                "type": "hour",
                "new_begin": 1767229200,
                "new_end": 1767236400,
                "new_duration": 7200,
                "timezone_info": {"zone_offset": -8, "zone_desc": "UTC+8"}
              },
              "slice_info": {
                "state": 1,
                "duration": 7200,
                "day_items": [{"daytime": 1767225600, "duration": 7200}]
              }
            }
          }
        },
        {
          "control": "Vacation",
          "id": "Vacation-1767225600010",
          "title": [{"text": "Leave", "lang": "en"}],
          "value": {
            "vacation": {
              "selector": {
                "type": "single",
                "options": [{"key": "1", "value": [{"text": "Annual", "lang": "en"}]}]
              },
              "attendance": {
                "type": 1,
                "date_range": {
                  "type": "halfday",
                  "new_begin": 1767225600,
                  "new_end": 1767268800,
                  "new_duration": 86400
                }
              }
            }
          }
        },
        {
          "control": "PunchCorrection",
          "id": "PunchCorrection-1767225600011",
          "title": [{"text": "Missed", "lang": "en"}],
          "value": {
            "punch_correction": {
              "state": "Clocked in late",
              "version": 1,
              "time": "1767229200",
              "daymonthyear": "1767225600"
            }
          }
        },
        {
          "control": "Location",
          "id": "Location-1767225600012",
          "title": [{"text": "Where", "lang": "en"}],
          "value": {
            "location": {
              "longitude": 120.155,
              "latitude": 30.274,
              "title": "Office",
              "address": "1 Quay road",
              "time": "1767229200"
            }
          }
        },
        {
          "control": "RelatedApproval",
          "id": "RelatedApproval-1767225600013",
          "title": [{"text": "Approval", "lang": "en"}],
          "value": {
            "related_approval": [
              {
                "template_names": [{"text": "Purchase", "lang": "en"}],
                "sp_no": "202601010001",
                "name": "Li Si",
                "sp_status": 2,
                "create_time": 1767225600
              }
            ]
          }
        },
        {
          "control": "Formula",
          "id": "Formula-1767225600014",
          "title": [{"text": "Sum", "lang": "en"}],
          "value": {"formula": {"value": "128"}}
        },
        {
          "control": "DateRange",
          "id": "DateRange-1767225600015",
          "title": [{"text": "Period", "lang": "en"}],
          "value": {
            "date_range": {
              "type": "hour",
              "new_begin": 1767229200,
              "new_end": 1767232800,
              "new_duration": 3600
            }
          }
        },
        {
          "control": "BankAccount",
          "id": "BankAccount-1767225600016",
          "title": [{"text": "Account", "lang": "en"}],
          "value": {
            "bank_account": {
              "account_type": 1,
              "account_name": "Example Ltd",
              "account_number": "6200000000000000",
              "remark": "Main account",
              "bank": {
                "bank_alias": "Example Bank",
                "bank_alias_code": "EXB",
                "bank_branch_id": "1001",
                "bank_branch_name": "West branch",
                "province": "Zhejiang",
                "province_code": 33,
                "city": "Hangzhou",
                "city_code": 3301
              }
            }
          }
        },
        {
          "control": "Tips",
          "id": "Tips-1767225600017",
          "title": [{"text": "Note", "lang": "en"}],
          "value": {
            "tips": [
              {
                "tips_content": [
                  {
                    "lang": "en",
                    "text": {
                      "sub_text": [
                        {"type": 1, "content": {"plain_text": {"content": "Please read"}}},
                        {
                          "type": 2,
                          "content": {"link": {"title": "the guide", "url": "https://oa.example.com/guide"}}
                        }
                      ]
                    }
                  }
                ]
              }
            ]
          }
        },
        {
          "control": "File",
          "id": "File-1767225600018",
          "title": [{"text": "Attached", "lang": "en"}],
          "value": {
            "files": [{"file_id": "WWCAbCdFile01"}],
            "docs": [{"docid": "dcAbCdDoc01", "doc_url": "https://doc.weixin.qq.com/doc/dcAbCdDoc01"}],
            "wedrive_files": [{"fileid": "i.AbCdFile01"}]
          }
        },
        {
          "control": "SchoolContact",
          "id": "SchoolContact-1767225600019",
          "title": [{"text": "Pupils", "lang": "en"}],
          "value": {"students": [{"name": "Ann"}], "classes": [{"name": "Class 1"}]}
        }
      ]
    },
    "sys_journal_data": "<p>Nothing else</p>",
    "comments": [
      {
        "commentid": 6899287000000000001,
        "tocommentid": 0,
        "comment_userinfo": {"userid": "wang.wu"},
        "content": "Well done",
        "comment_time": 1767265200
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <oa_journal::GetStatList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_journal::GetStatList::default()),
        response: || Box::new(oa_journal::GetStatListResponse::default()),
        example_request: r#"{"template_id": "3TmAbCdEfTemplate01", "starttime": 1767225600, "endtime": 1769817600}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "stat_list": [
    {
      "template_id": "3TmAbCdEfTemplate01",
      "template_name": "Daily report",
      "report_range": {
        "user_list": [{"userid": "li.si"}],
        "party_list": [{"open_partyid": "2"}],
        "tag_list": [{"open_tagid": "3"}]
      },
      "white_range": {
        "user_list": [{"userid": "sun.qi"}],
        "party_list": [{"open_partyid": "5"}],
        "tag_list": [{"open_tagid": "4"}]
      },
      "receivers": {
        "user_list": [{"userid": "wang.wu"}],
        "tag_list": [{"open_tagid": "6"}],
        "leader_list": [{"level": 1}]
      },
      "report_list": [
        {
          "user": {"userid": "li.si"},
          "itemlist": [{"journaluuid": "41eAbCdEfJournal01", "reporttime": 1767261600, "flag": 0}]
        }
      ],
      "unreport_list": [
        {
          "user": {"userid": "zhao.liu"},
          "itemlist": [{"journaluuid": "", "reporttime": 1767225600, "flag": 0}]
        }
      ],
      "cycle_begin_time": 1767225600,
      "cycle_end_time": 1767312000,
      "stat_begin_time": 1767225600,
      "stat_end_time": 1767308400,
      "report_type": 2
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_journal::ExportDoc as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_journal::ExportDoc::default()),
        response: || Box::new(oa_journal::ExportDocResponse::default()),
        example_request: r#"{"journaluuid": "41eAbCdEfJournal01", "docid": "dcAbCdDoc01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jExport2xR7"}"#,
    },
    Exchange {
        meta: <oa_journal::GetExportDocResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_journal::GetExportDocResult::default()),
        response: || Box::new(oa_journal::GetExportDocResultResponse::default()),
        example_request: r#"{"jobid": "jExport2xR7"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "status": 2, "url": "https://dl.example.com/export01"}"#,
    },
    Exchange {
        meta: <oa_journal::DownloadWedriveFile as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_journal::DownloadWedriveFile::default()),
        response: || Box::new(oa_journal::DownloadWedriveFileResponse::default()),
        example_request: r#"{"journaluuid": "41eAbCdEfJournal01", "fileid": "i.AbCdFile01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "download_url": "https://dl.example.com/file01",
  "cookie_name": "downkey",
  "cookie_value": "c00k1eAbCd"
}"#,
    },
];
