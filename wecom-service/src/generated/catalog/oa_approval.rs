//! 审批: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_approval.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_approval;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_approval::ApplyEvent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::ApplyEvent::default()),
        response: || Box::new(oa_approval::ApplyEventResponse::default()),
        example_request: r#"{
  "creator_userid": "woAbCdAAAAmember01",
  "template_id": "3TkbExampleTemplateId0000000000000000000001",
  "use_template_approver": 0,
  "choose_department": 2,
  "approver": [{"attr": 2, "userid": ["woAbCdAAAAmember02", "woAbCdAAAAmember03"]}],
  "process": {
    "node_list": [
      {"type": 1, "apv_rel": 1, "userid": ["woAbCdAAAAmember02", "woAbCdAAAAmember03"]},
      {"type": 2, "userid": ["woAbCdAAAAmember04"]}
    ]
  },
  "notify_type": 3,
  "notifyer": ["woAbCdAAAAmember04"],
  "apply_data": {
    "contents": [
      {
        "control": "Text",
        "id": "Text-1001",
        "title": [{"lang": "en", "text": "Purpose"}],
        "value": {"text": "A monitor for the new desk"}
      },
      {"control": "Number", "id": "Number-1002", "value": {"new_number": "2"}},
      {"control": "Money", "id": "Money-1003", "value": {"new_money": "1999.00"}},
      {"control": "Date", "id": "Date-1004", "value": {"date": {"type": "day", "s_timestamp": 1767225600}}},
      {
        "control": "Selector",
        "id": "Selector-1005",
        "value": {
          "selector": {
            "type": "multi",
            "options": [
              {"key": "option-1", "value": [{"lang": "en", "text": "Office"}]},
              {"key": "option-2"}
            ]
          }
        }
      },
      {
        "control": "Contact",
        "id": "Contact-1006",
        "value": {"members": [{"userid": "woAbCdAAAAmember05", "name": "Ada"}]}
      },
      {
        "control": "Contact",
        "id": "Contact-1007",
        "value": {"departments": [{"openapi_id": 2, "name": "Sales"}]}
      },
      {
        "control": "File",
        "id": "File-1008",
        "value": {
          "files": [
            {
              "file_id": "WWMEDIA_example0001",
              "file_name": "offer.pdf",
              "file_size": 20480,
              "file_type": "pdf",
              "file_url": ""
            }
          ]
        }
      },
      {
        "control": "Table",
        "id": "Table-1009",
        "value": {
          "children": [
            {
              "list": [
                {
                  "control": "Text",
                  "id": "Text-1010",
                  "title": [{"lang": "en", "text": "Item"}],
                  "value": {"text": "Monitor"}
                }
              ]
            }
          ]
        }
      },
      {
        "control": "Attendance",
        "id": "Attendance-1011",
        "value": {
          "attendance": {
            "type": 4,
            "date_range": {
              "type": "halfday",
              "new_begin": 1767225600,
              "new_end": 1767268800,
              "new_duration": 86400
            },
            "slice_info": {"day_items": [{"daytime": 1767225600, "duration": 86400}]}
          }
        }
      },
      {
        "control": "Vacation",
        "id": "Vacation-1012",
        "value": {
          "vacation": {
            "selector": {"type": "single", "options": [{"key": "1"}], "exp_type": 0},
            "attendance": {
              "type": 1,
              "date_range": {
                "type": "hour",
                "new_begin": 1767229200,
                "new_end": 1767236400,
                "new_duration": 7200
              }
            }
          }
        }
      },
      {
        "control": "Location",
        "id": "Location-1013",
        "value": {
          "location": {
            "longitude": 114.057868,
            "latitude": 22.543099,
            "title": "Tower A",
            "address": "198 Example Street",
            "time": 1767229200
          }
        }
      },
      {
        "control": "RelatedApproval",
        "id": "RelatedApproval-1014",
        "value": {"related_approval": [{"sp_no": "202601010007"}]}
      },
      {"control": "Formula", "id": "Formula-1015", "value": {"formula": {"value": "5.0"}}},
      {
        "control": "DateRange",
        "id": "DateRange-1016",
        "value": {
          "date_range": {
            "type": "halfday",
            "new_begin": 1767225600,
            "new_end": 1767268800,
            "new_duration": 86400
          }
        }
      },
      {
        "control": "PunchCorrection",
        "id": "PunchCorrection-1017",
        "value": {
          "punch_correction": {
            "state": "morning missed",
            "version": 1,
            "time": 1767229200,
            "daymonthyear": 1767225600
          }
        }
      },
      {
        "control": "BankAccount",
        "id": "BankAccount-1018",
        "value": {
          "bank_account": {
            "account_type": 1,
            "account_name": "Example Ltd",
            "account_number": "6212000000001234567",
            "remark": "deposit",
            "bank": {
              "bank_alias": "Example Bank",
              "bank_alias_code": "1000000001",
              "bank_branch_id": "102290000001",
              "bank_branch_name": "Example Bank Harbour Branch",
              "province": "Guangdong",
              "province_code": 19,
              "city": "Shenzhen",
              "city_code": 305
            }
          }
        }
      }
    ]
  },
  "summary_list": [{"summary_info": [{"lang": "en", "text": "Two monitors"}]}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "sp_no": "202601010012"}"#,
    },
    Exchange {
        meta: <oa_approval::GetApprovalInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::GetApprovalInfo::default()),
        response: || Box::new(oa_approval::GetApprovalInfoResponse::default()),
        example_request: r#"{
  "starttime": 1767225600,
  "endtime": 1769817600,
  "size": 100,
  "new_cursor": "cur5pNoP2",
  "filters": [
    {"key": "template_id", "value": "3TkbExampleTemplateId0000000000000000000001"},
    {"key": "sp_status", "value": "1"}
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "sp_no_list": ["202601010012", "202601010013"],
  "new_next_cursor": "cur5pNoP3"
}"#,
    },
    Exchange {
        meta: <oa_approval::GetApprovalDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::GetApprovalDetail::default()),
        response: || Box::new(oa_approval::GetApprovalDetailResponse::default()),
        example_request: r#"{"sp_no": "202601010012"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": {
    "sp_no": "202601010012",
    "sp_name": "Purchase",
    "sp_status": 1,
    "template_id": "3TkbExampleTemplateId0000000000000000000001",
    "applyer": {"userid": "woAbCdAAAAmember01", "partyid": "2"},
    "batch_applyer": [{"userid": "woAbCdAAAAmember01"}],
    "apply_time": 1767229200,
    "notifyer": [{"userid": "woAbCdAAAAmember04"}],
    "apply_data": {
      "contents": [
        {
          "control": "Text",
          "id": "Text-1001",
          "title": [{"lang": "en", "text": "Purpose"}],
          "value": {
            "text": "A monitor for the new desk",
            "tips": [],
            "members": [],
            "departments": [],
            "files": [],
            "children": [],
            "stat_field": []
          },
          "require": 1,
          "hidden": 0
        },
        {
          "control": "Number",
          "id": "Number-1002",
          "title": [{"lang": "en", "text": "Pieces"}],
          "value": {"new_number": "2"}
        },
        {
          "control": "Money",
          "id": "Money-1003",
          "title": [{"lang": "en", "text": "Price"}],
          "value": {"new_money": "1999.00"}
        },
        {
          "control": "Date",
          "id": "Date-1004",
          "title": [{"lang": "en", "text": "Needed by"}],
          "value": {
            "date": {
              "type": "day",
              "s_timestamp": "1767225600",
              "timezone_info": {"zone_offset": "-9", "zone_desc": "UTC+9"}
            }
          }
        },
        {
          "control": "Selector",
          "id": "Selector-1005",
          "title": [{"lang": "en", "text": "Place"}],
          "value": {
            "selector": {
              "type": "single",
              "options": [{"key": "option-1", "value": [{"lang": "en", "text": "Office"}]}]
            }
          }
        },
        {
          "control": "Contact",
          "id": "Contact-1006",
          "title": [{"lang": "en", "text": "Who"}],
          "value": {"members": [{"userid": "woAbCdAAAAmember05", "name": "Ada"}]}
        },
        {
          "control": "Contact",
          "id": "Contact-1007",
          "title": [{"lang": "en", "text": "Where"}],
          "value": {"departments": [{"openapi_id": "2", "name": "Sales"}]}
        },
        {
          "control": "Tips",
          "id": "Tips-1019",
          "title": [],
          "value": {
            "new_tips": {
              "tips_content": [
                {
                  "lang": "en",
                  "text": {
                    "sub_text": [
                      {"type": 1, "content": {"plain_text": {"content": "Read first"}}},
                      {
                        "type": 2,
                        "content": {"link": {"title": "the rules", "url": "https://example.com/rules"}}
                      }
                    ]
                  }
                }
              ]
            }
          }
        },
        {
          "control": "File",
          "id": "File-1008",
          "title": [{"lang": "en", "text": "Offer"}],
          "value": {"files": [{"file_id": "WWMEDIA_example0001"}]}
        },
        {
          "control": "Table",
          "id": "Table-1009",
          "title": [{"lang": "en", "text": "Items"}],
          "value": {
            "children": [
              {
                "list": [
                  {
                    "control": "Text",
                    "id": "Text-1010",
                    "title": [{"lang": "en", "text": "Item"}],
                    "value": {"text": "Monitor"},
                    "require": 0
                  }
                ]
              }
            ]
          }
        },
        {
          "control": "Attendance",
          "id": "Attendance-1011",
          "title": [{"lang": "en", "text": "Out of office"}],
          "value": {
            "attendance": {
              "type": 4,
              "date_range": {
                "type": "halfday",
                "new_begin": 1767225600,
                "new_end": 1767268800,
                "new_duration": 86400,
                "timezone_info": {"zone_offset": "-9", "zone_desc": "UTC+9"}
              },
              "slice_info": {
                "state": 1,
                "day_items": [{"daytime": 1767225600, "duration": 86400}],
                "duration": 86400
              }
            }
          }
        },
        {
          "control": "Vacation",
          "id": "Vacation-1012",
          "title": [{"lang": "en", "text": "Leave"}],
          "value": {
            "vacation": {
              "selector": {
                "type": "single",
                "options": [{"key": "1", "value": [{"lang": "en", "text": "Annual leave"}]}]
              },
              "attendance": {
                "type": 1,
                "date_range": {
                  "type": "hour",
                  "new_begin": 1767229200,
                  "new_end": 1767236400,
                  "new_duration": 7200
                }
              }
            }
          }
        },
        {
          "control": "PunchCorrection",
          "id": "PunchCorrection-1017",
          "title": [{"lang": "en", "text": "Correction"}],
          "value": {
            "punch_correction": {
              "state": "morning missed",
              "version": 1,
              "time": 1767229200,
              "daymonthyear": 1767225600
            }
          }
        },
        {
          "control": "Location",
          "id": "Location-1013",
          "title": [{"lang": "en", "text": "Site"}],
          "value": {
            "location": {
              "longitude": "114.057868",
              "latitude": "22.543099",
              "title": "Tower A",
              "address": "198 Example Street",
              "time": 1767229200
            }
          }
        },
        {
          "control": "RelatedApproval",
          "id": "RelatedApproval-1014",
          "title": [{"lang": "en", "text": "See also"}],
          "value": {
            "related_approval": [
              {
                "sp_no": "202601010007",
                "template_names": [{"lang": "en", "text": "Budget"}],
                "name": "Ada",
                "sp_status": 2,
                "create_time": 1767225600
              }
            ]
          }
        },
        {
          "control": "Formula",
          "id": "Formula-1015",
          "title": [{"lang": "en", "text": "Total"}],
          "value": {"formula": {"value": "5.0"}}
        },
        {
          "control": "DateRange",
          "id": "DateRange-1016",
          "title": [{"lang": "en", "text": "Duration"}],
          "value": {
            "date_range": {
              "type": "halfday",
              "new_begin": 1767225600,
              "new_end": 1767268800,
              "new_duration": 86400,
              "perday_duration": 86400
            }
          }
        },
        {
          "control": "BankAccount",
          "id": "BankAccount-1018",
          "title": [{"lang": "en", "text": "Payee"}],
          "value": {
            "bank_account": {
              "account_type": 1,
              "account_name": "Example Ltd",
              "account_number": "6212000000001234567",
              "remark": "deposit",
              "bank": {
                "bank_alias": "Example Bank",
                "bank_alias_code": "1000000001",
                "province": "Guangdong",
                "province_code": 19,
                "city": "Shenzhen",
                "city_code": 305
              }
            }
          }
        },
        {
          "control": "SchoolContact",
          "id": "SchoolContact-1020",
          "title": [{"lang": "en", "text": "Class"}],
          "value": {"students": [{"name": "Bo"}], "classes": [{"name": "Class 1"}], "sum_field": []}
        },
        {
          "control": "Doc",
          "id": "Doc-1021",
          "title": [{"lang": "en", "text": "Draft"}],
          "value": {"docs": [{"docid": "dcAbCd01"}]}
        },
        {
          "control": "WedriveFile",
          "id": "WedriveFile-1022",
          "title": [{"lang": "en", "text": "Plan"}],
          "value": {"wedrive_files": [{"fileid": "s.wwAbCd_f.0001"}]}
        }
      ]
    },
    "sp_record": [
      {
        "sp_status": 1,
        "approverattr": 1,
        "details": [
          {
            "approver": {"userid": "woAbCdAAAAmember02"},
            "sp_status": 2,
            "sptime": 1767232800,
            "speech": "fine",
            "media_id": ["WWMEDIA_example0002"]
          }
        ]
      }
    ],
    "comments": [
      {
        "commentid": "6741314136717778040",
        "commentUserInfo": {"userid": "woAbCdAAAAmember02"},
        "commentcontent": "Tell me the model",
        "media_id": ["WWMEDIA_example0003"],
        "commenttime": 1767231000
      }
    ],
    "process_list": {
      "node_list": [
        {
          "node_type": 1,
          "sp_status": 1,
          "apv_rel": 2,
          "sub_node_list": [
            {
              "userid": "woAbCdAAAAmember02",
              "sp_yj": 2,
              "sptime": 1767232800,
              "speech": "fine",
              "media_ids": ["WWMEDIA_example0002"]
            }
          ]
        }
      ]
    }
  }
}"#,
    },
    Exchange {
        meta: <oa_approval::CopyTemplate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::CopyTemplate::default()),
        response: || Box::new(oa_approval::CopyTemplateResponse::default()),
        example_request: r#"{"open_template_id": "1BsExampleOpenTemplateId00000000000000000"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "template_id": "open_BsExampleTemplateId0000000000000001"}"#,
    },
    Exchange {
        meta: <oa_approval::GetTemplateDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::GetTemplateDetail::default()),
        response: || Box::new(oa_approval::GetTemplateDetailResponse::default()),
        example_request: r#"{"template_id": "3TkbExampleTemplateId0000000000000000000001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "template_names": [{"lang": "en", "text": "Purchase"}],
  "template_content": {
    "controls": [
      {
        "property": {
          "control": "Text",
          "id": "Text-1001",
          "title": [{"lang": "en", "text": "Purpose"}],
          "placeholder": [{"lang": "en", "text": "What it is for"}],
          "require": 1,
          "un_print": 0
        },
        "config": {}
      },
      {
        "property": {"control": "Date", "id": "Date-1004", "require": 1, "un_print": 0},
        "config": {"date": {"type": "day"}}
      },
      {
        "property": {"control": "Selector", "id": "Selector-1005", "require": 1, "un_print": 0},
        "config": {
          "selector": {
            "type": "single",
            "options": [{"key": "option-1", "value": [{"lang": "en", "text": "Office"}]}],
            "exp_type": 0,
            "op_relations": [
              {"key": "option-1", "relation_list": [{"related_control_id": "Text-1001", "action": 1}]}
            ],
            "external_option": {"use_external_option": false, "external_url": "https://example.com/options"}
          }
        }
      },
      {
        "property": {"control": "Contact", "id": "Contact-1006", "require": 0, "un_print": 0},
        "config": {"contact": {"type": "multi", "mode": "user"}}
      },
      {
        "property": {"control": "File", "id": "File-1008", "require": 0, "un_print": 1},
        "config": {"file": {"is_only_photo": 1}}
      },
      {
        "property": {"control": "Tips", "id": "Tips-1019", "require": 0, "un_print": 0},
        "config": {
          "tips": {
            "tips_content": [
              {
                "lang": "en",
                "text": {"sub_text": [{"type": 1, "content": {"plain_text": {"content": "Read first"}}}]}
              }
            ]
          }
        }
      },
      {
        "property": {"control": "Table", "id": "Table-1009", "require": 0, "un_print": 0},
        "config": {
          "table": {
            "print_format": 0,
            "children": [
              {
                "property": {"control": "Money", "id": "Money-1023", "require": 1, "un_print": 0},
                "config": {}
              }
            ],
            "stat_field": []
          }
        }
      },
      {
        "property": {"control": "Attendance", "id": "Attendance-1011", "require": 1, "un_print": 0},
        "config": {
          "attendance": {
            "type": 4,
            "date_range": {"type": "halfday", "official_holiday": 0, "perday_duration": 86400}
          }
        }
      },
      {
        "property": {"control": "Vacation", "id": "Vacation-1012", "require": 1, "un_print": 0},
        "config": {"vacation_list": {"item": [{"id": 1, "name": [{"lang": "en", "text": "Annual leave"}]}]}}
      },
      {
        "property": {"control": "DateRange", "id": "DateRange-1016", "require": 0, "un_print": 0},
        "config": {"date_range": {"type": "hour", "official_holiday": 1, "perday_duration": 28800}}
      },
      {
        "property": {"control": "Location", "id": "Location-1013", "require": 0, "un_print": 0},
        "config": {"location": {"distance": 100}}
      },
      {
        "property": {"control": "RelatedApproval", "id": "RelatedApproval-1014", "require": 0, "un_print": 0},
        "config": {"related_approval": {"template_id": ["3TkbExampleTemplateId0000000000000000000002"]}}
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <oa_approval::CreateTemplate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::CreateTemplate::default()),
        response: || Box::new(oa_approval::CreateTemplateResponse::default()),
        example_request: r#"{
  "template_name": [{"lang": "zh_CN", "text": "采购申请"}],
  "template_content": {
    "controls": [
      {
        "property": {
          "control": "Selector",
          "id": "Selector-01",
          "title": [{"lang": "zh_CN", "text": "地点"}],
          "placeholder": [{"lang": "zh_CN", "text": "请选择"}],
          "require": 1,
          "un_print": 0
        },
        "config": {
          "selector": {
            "type": "single",
            "options": [{"key": "option-1", "value": {"lang": "zh_CN", "text": "办公室"}}]
          }
        }
      },
      {
        "property": {
          "control": "Date",
          "id": "Date-02",
          "title": [{"lang": "zh_CN", "text": "日期"}],
          "require": 0,
          "un_print": 0
        },
        "config": {"date": {"type": "hour"}}
      }
    ]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "template_id": "C4RbExampleTemplateId000000000000000000003"}"#,
    },
    Exchange {
        meta: <oa_approval::UpdateTemplate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::UpdateTemplate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "template_id": "C4RbExampleTemplateId000000000000000000003",
  "template_name": [{"lang": "zh_CN", "text": "采购申请"}],
  "template_content": {
    "controls": [
      {
        "property": {
          "control": "Text",
          "id": "Text-01",
          "title": [{"lang": "zh_CN", "text": "用途"}],
          "require": 1,
          "un_print": 0
        },
        "config": {}
      }
    ]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_approval::GetOpenApprovalData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::GetOpenApprovalData::default()),
        response: || Box::new(oa_approval::GetOpenApprovalDataResponse::default()),
        example_request: r#"{"thirdNo": "purchase-20260101-7"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "data": {
    "ThirdNo": "purchase-20260101-7",
    "OpenTemplateId": "46afExampleTemplate000001",
    "OpenSpName": "Purchase",
    "OpenSpstatus": 1,
    "ApplyTime": 1767229200,
    "ApplyUserId": "woAbCdAAAAmember01",
    "ApplyUsername": "Ada",
    "ApplyUserParty": "Sales",
    "ApplyUserImage": "https://example.com/ada.png",
    "ApprovalNodes": {
      "ApprovalNode": [
        {
          "NodeStatus": 1,
          "NodeAttr": 1,
          "NodeType": 1,
          "Items": {
            "Item": [
              {
                "ItemUserId": "woAbCdAAAAmember02",
                "ItemName": "Bo",
                "ItemParty": "Sales",
                "ItemImage": "https://example.com/bo.png",
                "ItemStatus": 2,
                "ItemOpTime": 1767232800,
                "ItemSpeech": "fine"
              }
            ]
          }
        }
      ]
    },
    "NotifyNodes": {
      "NotifyNode": [
        {
          "ItemUserId": "woAbCdAAAAmember04",
          "ItemName": "Cy",
          "ItemParty": "Finance",
          "ItemImage": "https://example.com/cy.png"
        }
      ]
    },
    "ApproverStep": 0
  }
}"#,
    },
    Exchange {
        meta: <oa_approval::GetApprovalData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_approval::GetApprovalData::default()),
        response: || Box::new(oa_approval::GetApprovalDataResponse::default()),
        example_request: r#"{"starttime": 1767225600, "endtime": 1769817600, "next_spnum": 202601010012}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "count": 1,
  "total": 101,
  "next_spnum": 202601010112,
  "data": [
    {
      "spname": "Expenses",
      "apply_name": "Ada",
      "apply_org": "Sales",
      "approval_name": ["Bo"],
      "notify_name": ["Cy"],
      "sp_status": 1,
      "sp_num": 202601010012,
      "mediaids": ["WWMEDIA_example0001"],
      "apply_time": 1767229200,
      "apply_user_id": "woAbCdAAAAmember01",
      "expense": {
        "expense_type": 2,
        "reason": "a visit",
        "item": [{"expenseitem_type": 5, "time": 1767225600, "sums": 12800, "reason": "dinner"}]
      },
      "comm": {
        "apply_data": "{\"item-7\":{\"title\":\"Reason\",\"type\":\"textarea\",\"value\":\"a visit\"}}"
      },
      "leave": {
        "timeunit": 1,
        "leave_type": 2,
        "start_time": 1767225600,
        "end_time": 1767312000,
        "duration": 24,
        "reason": "rest"
      }
    }
  ]
}"#,
    },
];
