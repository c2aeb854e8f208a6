//! 家校沟通: the endpoints as data.
//!
//! Generated from `spec/api/education/school.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::school;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <school::UserGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::UserGet::default()),
        response: || Box::new(school::UserGetResponse::default()),
        example_request: r#"{"userid": "stu_0042"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "user_type": 1,
  "student": {
    "student_userid": "stu_0042",
    "name": "Chen Xiaoyu",
    "department": [11],
    "parents": [
      {
        "parent_userid": "par_0042",
        "relation": "mother",
        "mobile": "13900000003",
        "is_subscribe": 1,
        "external_userid": "wmAbCdAAAAparent01"
      }
    ]
  },
  "parent": {
    "parent_userid": "par_0042",
    "mobile": "13900000003",
    "is_subscribe": 1,
    "external_userid": "wmAbCdAAAAparent01",
    "children": [{"student_userid": "stu_0042", "relation": "mother", "name": "Chen Xiaoyu"}]
  }
}"#,
    },
    Exchange {
        meta: <school::UserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::UserList::default()),
        response: || Box::new(school::UserListResponse::default()),
        example_request: r#"{"department_id": 11, "fetch_child": 0}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "students": [
    {
      "student_userid": "stu_0042",
      "name": "Chen Xiaoyu",
      "department": [11],
      "parents": [
        {
          "parent_userid": "par_0042",
          "relation": "mother",
          "mobile": "13900000003",
          "is_subscribe": 1,
          "external_userid": "wmAbCdAAAAparent01"
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <school::ListParent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::ListParent::default()),
        response: || Box::new(school::ListParentResponse::default()),
        example_request: r#"{"department_id": 11}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "parents": [
    {
      "parent_userid": "par_0042",
      "mobile": "13900000003",
      "is_subscribe": 1,
      "external_userid": "wmAbCdAAAAparent01",
      "children": [{"student_userid": "stu_0042", "relation": "mother", "name": "Chen Xiaoyu"}]
    }
  ]
}"#,
    },
    Exchange {
        meta: <school::CreateStudent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::CreateStudent::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "student_userid": "stu_0042",
  "mobile": "13900000004",
  "to_invite": false,
  "name": "Chen Xiaoyu",
  "department": [11]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "created"}"#,
    },
    Exchange {
        meta: <school::DeleteStudent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::DeleteStudent::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "stu_0042"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "deleted"}"#,
    },
    Exchange {
        meta: <school::UpdateStudent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::UpdateStudent::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "student_userid": "stu_0042",
  "mobile": "13900000004",
  "new_student_userid": "stu_0142",
  "name": "Chen Xiaoyu",
  "department": [11, 12]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "updated"}"#,
    },
    Exchange {
        meta: <school::BatchCreateStudent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::BatchCreateStudent::default()),
        response: || Box::new(school::BatchCreateStudentResponse::default()),
        example_request: r#"{
  "students": [
    {
      "student_userid": "stu_0042",
      "mobile": "13900000004",
      "to_invite": false,
      "name": "Chen Xiaoyu",
      "department": [11]
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [{"student_userid": "stu_0042", "errcode": 60102, "errmsg": "userid existed"}]
}"#,
    },
    Exchange {
        meta: <school::BatchDeleteStudent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::BatchDeleteStudent::default()),
        response: || Box::new(school::BatchDeleteStudentResponse::default()),
        example_request: r#"{"useridlist": ["stu_0042", "stu_0043"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [{"student_userid": "stu_0043", "errcode": 60111, "errmsg": "userid not found"}]
}"#,
    },
    Exchange {
        meta: <school::BatchUpdateStudent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::BatchUpdateStudent::default()),
        response: || Box::new(school::BatchUpdateStudentResponse::default()),
        example_request: r#"{
  "students": [
    {
      "student_userid": "stu_0042",
      "mobile": "13900000004",
      "new_student_userid": "stu_0142",
      "name": "Chen Xiaoyu",
      "department": [11, 12]
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [{"student_userid": "stu_0042", "errcode": 60111, "errmsg": "userid not found"}]
}"#,
    },
    Exchange {
        meta: <school::CreateParent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::CreateParent::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "parent_userid": "par_0042",
  "mobile": "13900000003",
  "to_invite": false,
  "children": [{"student_userid": "stu_0042", "relation": "mother"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "created"}"#,
    },
    Exchange {
        meta: <school::DeleteParent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::DeleteParent::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "par_0042"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "deleted"}"#,
    },
    Exchange {
        meta: <school::UpdateParent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::UpdateParent::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "parent_userid": "par_0042",
  "new_parent_userid": "par_0142",
  "mobile": "13900000003",
  "children": [{"student_userid": "stu_0042", "relation": "mother"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "updated"}"#,
    },
    Exchange {
        meta: <school::BatchCreateParent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::BatchCreateParent::default()),
        response: || Box::new(school::BatchCreateParentResponse::default()),
        example_request: r#"{
  "parents": [
    {
      "parent_userid": "par_0042",
      "mobile": "13900000003",
      "to_invite": false,
      "children": [{"student_userid": "stu_0042", "relation": "mother"}]
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [{"parent_userid": "par_0042", "errcode": 60102, "errmsg": "userid existed"}]
}"#,
    },
    Exchange {
        meta: <school::BatchDeleteParent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::BatchDeleteParent::default()),
        response: || Box::new(school::BatchDeleteParentResponse::default()),
        example_request: r#"{"useridlist": ["par_0042", "par_0043"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [{"parent_userid": "par_0043", "errcode": 60111, "errmsg": "userid not found"}]
}"#,
    },
    Exchange {
        meta: <school::BatchUpdateParent as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::BatchUpdateParent::default()),
        response: || Box::new(school::BatchUpdateParentResponse::default()),
        example_request: r#"{
  "parents": [
    {
      "parent_userid": "par_0042",
      "new_parent_userid": "par_0142",
      "mobile": "13900000003",
      "children": [{"student_userid": "stu_0042", "relation": "mother"}]
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [{"parent_userid": "par_0042", "errcode": 60111, "errmsg": "userid not found"}]
}"#,
    },
    Exchange {
        meta: <school::SetArchSyncMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::SetArchSyncMode::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"arch_sync_mode": 3}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <school::DepartmentCreate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::DepartmentCreate::default()),
        response: || Box::new(school::DepartmentCreateResponse::default()),
        example_request: r#"{
  "name": "Class 1",
  "parentid": 5,
  "id": 11,
  "type": 1,
  "register_year": 2025,
  "standard_grade": 1,
  "order": 1,
  "department_admins": [{"userid": "woAbCdAAAAmember01", "type": 3, "subject": "Music"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "created", "id": 11}"#,
    },
    Exchange {
        meta: <school::DepartmentUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::DepartmentUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "name": "Class 1",
  "parentid": 5,
  "id": 11,
  "register_year": 2025,
  "standard_grade": 1,
  "order": 1,
  "new_id": 21,
  "department_admins": [
    {"op": 0, "userid": "woAbCdAAAAmember01", "type": 3, "subject": "Music"},
    {"op": 1, "userid": "woAbCdAAAAmember02"}
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "updated"}"#,
    },
    Exchange {
        meta: <school::DepartmentDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::DepartmentDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": 11}"#,
        example_response: r#"{"errcode": 0, "errmsg": "deleted"}"#,
    },
    Exchange {
        meta: <school::DepartmentList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::DepartmentList::default()),
        response: || Box::new(school::DepartmentListResponse::default()),
        example_request: r#"{"id": 5}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "departments": [
    {
      "name": "Grade 1",
      "parentid": 1,
      "id": 5,
      "type": 2,
      "register_year": 2025,
      "standard_grade": 1,
      "order": 1,
      "department_admins": [{"userid": "woAbCdAAAAmember01", "type": 2}],
      "is_graduated": 0
    },
    {
      "name": "Class 1",
      "parentid": 5,
      "id": 11,
      "type": 1,
      "department_admins": [{"userid": "woAbCdAAAAmember02", "type": 3, "subject": "Music"}],
      "open_group_chat": 1,
      "group_chat_id": "wrAbCdAAAAchat01"
    }
  ]
}"#,
    },
    Exchange {
        meta: <school::SetUpgradeInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::SetUpgradeInfo::default()),
        response: || Box::new(school::SetUpgradeInfoResponse::default()),
        example_request: r#"{"upgrade_time": 1788192000, "upgrade_switch": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "next_upgrade_time": 1788192000}"#,
    },
    Exchange {
        meta: <school::GetAllowScope as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetAllowScope::default()),
        response: || Box::new(school::GetAllowScopeResponse::default()),
        example_request: r#"{"agentid": 1000017}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "allow_scope": {"students": {"userid": ["stu_0042"]}, "departments": {"partyid": [11]}}
}"#,
    },
    Exchange {
        meta: <school::GetTeacherViewMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetTeacherViewMode::default()),
        response: || Box::new(school::GetTeacherViewModeResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "view_mode": 2}"#,
    },
    Exchange {
        meta: <school::SetTeacherViewMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::SetTeacherViewMode::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"view_mode": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <school::GetChatCreateMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetChatCreateMode::default()),
        response: || Box::new(school::GetChatCreateModeResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "create_mode": 1}"#,
    },
    Exchange {
        meta: <school::SetChatCreateMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::SetChatCreateMode::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"create_mode": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <school::GetLivingInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetLivingInfo::default()),
        response: || Box::new(school::GetLivingInfoResponse::default()),
        example_request: r#"{"livingid": "lvAbCd0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "living_info": {
    "theme": "Triangles",
    "living_start": 1767571200,
    "living_duration": 1800,
    "anchor_userid": "woAbCdAAAAmember01",
    "living_range": {"partyids": [11, 12], "group_names": ["Class 3"]},
    "viewer_num": 84,
    "comment_num": 19,
    "open_replay": 1,
    "push_stream_url": "rtmp://push.example.com/live/1",
    "online_count": 12,
    "subscribe_count": 60
  }
}"#,
    },
    Exchange {
        meta: <school::GetWatchStatV2 as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetWatchStatV2::default()),
        response: || Box::new(school::GetWatchStatV2Response::default()),
        example_request: r#"{"livingid": "lvAbCd0001", "next_cursor": "0"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "has_more": 1,
  "next_cursor": "curL1veP2",
  "stat_info": {
    "students": [
      {
        "student_userid": "stu_0042",
        "partyids": [11],
        "watch_time": 1500,
        "enter_time": 1767571260,
        "leave_time": 1767572760,
        "is_comment": 1
      }
    ],
    "parents": [
      {
        "parent_userid": "par_0042",
        "student_userid": "stu_0042",
        "partyids": [11],
        "watch_time": 600,
        "enter_time": 1767571300,
        "leave_time": 1767571900,
        "is_comment": 0
      }
    ],
    "visitors": [
      {
        "nickname": "guest",
        "watch_time": 60,
        "enter_time": 1767571300,
        "leave_time": 1767571360,
        "is_comment": 0
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <school::GetUnwatchStatV2 as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetUnwatchStatV2::default()),
        response: || Box::new(school::GetUnwatchStatV2Response::default()),
        example_request: r#"{"livingid": "lvAbCd0001", "next_cursor": "0"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "has_more": 1,
  "next_cursor": "curL1veP2",
  "stat_info": {
    "students": [{"student_userid": "stu_0043", "partyids": [11]}],
    "parents": [{"parent_userid": "par_0043", "student_userid": "stu_0043", "partyids": [11]}]
  }
}"#,
    },
    Exchange {
        meta: <school::GetWatchStat as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetWatchStat::default()),
        response: || Box::new(school::GetWatchStatResponse::default()),
        example_request: r#"{"livingid": "lvAbCd0001", "next_key": "0"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "ending": 0,
  "next_key": "keyL1veP2",
  "stat_infoes": {
    "students": [
      {
        "student_userid": "stu_0042",
        "parent_userid": "par_0042",
        "partyids": [11],
        "watch_time": 1500,
        "enter_time": 1767571260,
        "leave_time": 1767572760,
        "is_comment": 1
      }
    ],
    "visitors": [
      {
        "nickname": "guest",
        "watch_time": 60,
        "enter_time": 1767571300,
        "leave_time": 1767571360,
        "is_comment": 0
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <school::GetUnwatchStat as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetUnwatchStat::default()),
        response: || Box::new(school::GetUnwatchStatResponse::default()),
        example_request: r#"{"livingid": "lvAbCd0001", "next_key": "0"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "ending": 0,
  "next_key": "keyL1veP2",
  "stat_info": {"students": [{"student_userid": "stu_0043", "parent_userid": "par_0043", "partyids": [11]}]}
}"#,
    },
    Exchange {
        meta: <school::GetTeacherCustomizeHealthInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetTeacherCustomizeHealthInfo::default()),
        response: || Box::new(school::GetTeacherCustomizeHealthInfoResponse::default()),
        example_request: r#"{"date": "2026-01-05", "next_key": "keyH3althP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "health_infos": [
    {
      "userid": "woAbCdAAAAmember01",
      "health_qrcode_status": 1,
      "self_submit": 1,
      "report_values": [{"question_id": 1, "single_chose": 2}, {"question_id": 2, "text": "well"}]
    }
  ],
  "question_templates": [
    {
      "question_id": 1,
      "title": "Do you feel unwell?",
      "question_type": 2,
      "is_must_fill": 1,
      "is_not_display": 2,
      "option_list": [{"option_id": 1, "option_text": "Yes"}, {"option_id": 2, "option_text": "No"}]
    }
  ],
  "template_id": "hqTpl0001",
  "ending": 0,
  "next_key": "keyH3althP3"
}"#,
    },
    Exchange {
        meta: <school::GetStudentCustomizeHealthInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetStudentCustomizeHealthInfo::default()),
        response: || Box::new(school::GetStudentCustomizeHealthInfoResponse::default()),
        example_request: r#"{"date": "2026-01-05", "next_key": "keyH3althP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "health_infos": [
    {
      "userid": "stu_0042",
      "health_qrcode_status": 1,
      "self_submit": 2,
      "report_values": [{"question_id": 1, "single_chose": 2}, {"question_id": 2, "text": "well"}]
    }
  ],
  "question_templates": [
    {
      "question_id": 1,
      "title": "Do you feel unwell?",
      "question_type": 2,
      "is_must_fill": 1,
      "is_not_display": 2,
      "option_list": [{"option_id": 1, "option_text": "Yes"}, {"option_id": 2, "option_text": "No"}]
    }
  ],
  "template_id": "hqTpl0001",
  "ending": 0,
  "next_key": "keyH3althP3"
}"#,
    },
    Exchange {
        meta: <school::GetHealthQrcode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetHealthQrcode::default()),
        response: || Box::new(school::GetHealthQrcodeResponse::default()),
        example_request: r#"{"type": 2, "userids": ["stu_0042"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result_list": [{"errcode": 0, "errmsg": "ok", "userid": "stu_0042", "qrcode_data": "hqr-0042-a1b2c3"}]
}"#,
    },
    Exchange {
        meta: <school::GetPaymentResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetPaymentResult::default()),
        response: || Box::new(school::GetPaymentResultResponse::default()),
        example_request: r#"{"payment_id": "cfAbCd0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "project_name": "Museum trip",
  "amount": 4500,
  "payment_result": [
    {
      "student_userid": "stu_0042",
      "trade_state": 1,
      "trade_no": "cft20260105000001",
      "payer_parent_userid": "par_0042"
    }
  ]
}"#,
    },
    Exchange {
        meta: <school::GetTrade as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(school::GetTrade::default()),
        response: || Box::new(school::GetTradeResponse::default()),
        example_request: r#"{"payment_id": "cfAbCd0001", "trade_no": "cft20260105000001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "transaction_id": "4200001234202601050000000002", "pay_time": 1767603600}"#,
    },
];
