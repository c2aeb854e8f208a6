//! 人事助手: the endpoints as data.
//!
//! Generated from `spec/api/contacts/hr.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::hr;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <hr::GetFields as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(hr::GetFields::default()),
        response: || Box::new(hr::GetFieldsResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "group_list": [
    {
      "group_id": 1002,
      "group_name": "在职信息",
      "field_list": [
        {
          "fieldid": 12024,
          "field_id": 12024,
          "field_name": "工号",
          "field_type": 1,
          "value_type": 1,
          "is_must": true
        },
        {
          "fieldid": 12003,
          "field_name": "员工类型",
          "field_type": 2,
          "value_type": 3,
          "is_must": false,
          "option_list": [{"id": 1, "value": "全职"}, {"id": 2, "value": "兼职"}]
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <hr::GetStaffInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(hr::GetStaffInfo::default()),
        response: || Box::new(hr::GetStaffInfoResponse::default()),
        example_request: r#"{
  "userid": "lin.xiao",
  "get_all": false,
  "fieldids": [{"fieldid": 11004, "sub_idx": 0}, {"fieldid": 14001, "sud_idx": 1}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "field_info": [
    {"fieldid": 11004, "sub_idx": 0, "result": 1, "value_type": 3, "value_uint32": 1},
    {
      "fieldid": 11003,
      "sub_idx": 0,
      "result": 1,
      "value_type": 5,
      "value_mobile": {"value_country_code": "86", "value_mobile": "13900001111"}
    },
    {
      "fieldid": 19001,
      "sub_idx": 0,
      "result": 1,
      "value_type": 6,
      "value_file": {"media_id": ["3kQ7-vTzYb1Wm9Xc5Rn_Lp2"]}
    }
  ],
  "fieldinfo": [{"fieldid": 11020, "sub_idx": 0, "result": 1, "value_type": 1, "value_string": "汉族"}]
}"#,
    },
    Exchange {
        meta: <hr::UpdateStaffInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(hr::UpdateStaffInfo::default()),
        response: || Box::new(hr::UpdateStaffInfoResponse::default()),
        example_request: r#"{
  "userid": "lin.xiao",
  "update_items": [
    {"fieldid": 11020, "sub_idx": 0, "value_string": "汉族"},
    {
      "fieldid": 17003,
      "sub_idx": 1,
      "value_mobile": {"value_country_code": "86", "value_mobile": "13900003333"}
    }
  ],
  "insert_items": [
    {
      "group_type": 4,
      "item": [
        {"fieldid": 17001, "sub_idx": 0, "value_string": "赵敏"},
        {"fieldid": 17002, "sub_idx": 0, "value_uint32": 1}
      ]
    }
  ],
  "remove_items": [{"group_type": 1, "sub_idx": 2}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "update_results": [
    {"fieldid": 11020, "sub_idx": 0, "result": 1},
    {"fieldid": 17003, "sub_idx": 1, "result": 3}
  ],
  "insert_results": [{"group_type": 4, "idx": 0, "result": 4}],
  "insert_result": [{"group_type": 4, "idx": 0, "result": 4}],
  "remove_results": [{"group_type": 1, "sub_idx": 2, "result": 1}]
}"#,
    },
];
