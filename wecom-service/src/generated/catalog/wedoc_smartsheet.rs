//! 智能表格: the endpoints as data.
//!
//! Generated from `spec/api/documents/wedoc_smartsheet.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::wedoc_smartsheet;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <wedoc_smartsheet::GetSheet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GetSheet::default()),
        response: || Box::new(wedoc_smartsheet::GetSheetResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj", "need_all_type_sheet": true}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "sheet_list": [{"sheet_id": "q979lj", "title": "Tasks", "is_visible": true, "type": "smartsheet"}]
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::AddSheet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::AddSheet::default()),
        response: || Box::new(wedoc_smartsheet::AddSheetResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "properties": {"title": "Tasks", "index": 1}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "properties": {"sheet_id": "q979lj", "title": "Tasks", "index": 1}}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::UpdateSheet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::UpdateSheet::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "properties": {"sheet_id": "q979lj", "title": "Open tasks"}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::DeleteSheet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::DeleteSheet::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::GetViews as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GetViews::default()),
        response: || Box::new(wedoc_smartsheet::GetViewsResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj", "view_ids": ["vFYZUS"], "offset": 0, "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "views": [
    {
      "view_id": "vFYZUS",
      "view_title": "Urgent",
      "view_type": "VIEW_TYPE_GRID",
      "property": {
        "auto_sort": true,
        "sort_spec": {"sort_infos": [{"field_id": "fAbc01", "desc": true}]},
        "group_spec": {"groups": [{"field_id": "fAbc02", "desc": false}]},
        "filter_spec": {
          "conjunction": "CONJUNCTION_AND",
          "conditions": [
            {
              "field_id": "fAbc03",
              "field_type": "FIELD_TYPE_TEXT",
              "operator": "OPERATOR_CONTAINS",
              "string_value": {"value": ["urgent"]}
            },
            {
              "field_id": "fAbc04",
              "field_type": "FIELD_TYPE_DATE_TIME",
              "operator": "OPERATOR_IS",
              "date_time_value": {"type": "DATE_TIME_TYPE_DETAIL_DATE", "value": ["1767225600000"]}
            }
          ]
        },
        "is_field_stat_enabled": false,
        "field_visibility": {"fAbc05": false},
        "frozen_field_count": 1,
        "color_config": {
          "conditions": [
            {
              "id": "4840474257",
              "type": "VIEW_COLOR_CONDITION_TYPE_CELL",
              "color": "chromeRedLighten_5",
              "condition": {
                "field_id": "fAbc06",
                "field_type": "FIELD_TYPE_NUMBER",
                "operator": "OPERATOR_IS_GREATER",
                "number_value": {"value": 5.5}
              }
            }
          ]
        }
      }
    }
  ],
  "total": 1,
  "next": 1,
  "has_more": false
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::AddView as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::AddView::default()),
        response: || Box::new(wedoc_smartsheet::AddViewResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "view_title": "Schedule",
  "view_type": "VIEW_TYPE_GANTT",
  "property_gantt": {"start_date_field_id": "fAbc04", "end_date_field_id": "fAbc07"}
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "view": {"view_id": "vFYZUT", "view_title": "Schedule", "view_type": "VIEW_TYPE_GANTT"}
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::UpdateView as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::UpdateView::default()),
        response: || Box::new(wedoc_smartsheet::UpdateViewResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "view_id": "vFYZUS",
  "view_title": "Mine",
  "property": {
    "filter_spec": {
      "conjunction": "CONJUNCTION_OR",
      "conditions": [
        {
          "field_id": "fAbc08",
          "field_type": "FIELD_TYPE_USER",
          "operator": "OPERATOR_IS",
          "user_value": {"value": ["woAbCdAAAAmember01"]}
        },
        {
          "field_id": "fAbc09",
          "field_type": "FIELD_TYPE_CHECKBOX",
          "operator": "OPERATOR_IS",
          "bool_value": {"value": true}
        }
      ]
    }
  }
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "view": {"view_id": "vFYZUS", "view_title": "Mine", "view_type": "VIEW_TYPE_GRID"}
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::DeleteViews as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::DeleteViews::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj", "view_ids": ["vFYZUS", "vFYZUT"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::GetFields as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GetFields::default()),
        response: || Box::new(wedoc_smartsheet::GetFieldsResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "view_id": "vFYZUS",
  "field_ids": ["fAbc01"],
  "field_titles": ["Priority"],
  "offset": 0,
  "limit": 10
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fields": [
    {"field_id": "fAbc03", "field_title": "Remark", "field_type": "FIELD_TYPE_TEXT"},
    {
      "field_id": "fAbc01",
      "field_title": "Priority",
      "field_type": "FIELD_TYPE_SINGLE_SELECT",
      "property_single_select": {
        "is_quick_add": true,
        "options": [{"id": "oAbc1", "text": "High", "style": 18}]
      }
    }
  ],
  "total": 2,
  "next": 2
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::AddFields as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::AddFields::default()),
        response: || Box::new(wedoc_smartsheet::AddFieldsResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "fields": [
    {
      "field_title": "Cost",
      "field_type": "FIELD_TYPE_CURRENCY",
      "property_currency": {"currency_type": "CURRENCY_TYPE_CNY", "decimal_places": 2, "use_separate": true}
    },
    {
      "field_title": "Number",
      "field_type": "FIELD_TYPE_AUTONUMBER",
      "property_auto_number": {
        "type": "NUMBER_TYPE_CUSTOM",
        "rules": [
          {"type": "NUMBER_RULE_TYPE_TIME", "value": "YYYYMM"},
          {"type": "NUMBER_RULE_TYPE_INCR", "value": "4"}
        ],
        "reformat_existing_record": true
      }
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fields": [
    {
      "field_id": "fAbc10",
      "field_title": "Cost",
      "field_type": "FIELD_TYPE_CURRENCY",
      "property_currency": {"currency_type": "CURRENCY_TYPE_CNY", "decimal_places": 2, "use_separate": true}
    },
    {"field_id": "fAbc11", "field_title": "Number", "field_type": "FIELD_TYPE_AUTONUMBER"}
  ]
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::UpdateFields as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::UpdateFields::default()),
        response: || Box::new(wedoc_smartsheet::UpdateFieldsResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "fields": [
    {
      "field_id": "fAbc04",
      "field_title": "Due",
      "field_type": "FIELD_TYPE_DATE_TIME",
      "property_date_time": {"format": "yyyy-mm-dd hh:mm", "auto_fill": false}
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fields": [{"field_id": "fAbc04", "field_title": "Due", "field_type": "FIELD_TYPE_DATE_TIME"}]
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::DeleteFields as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::DeleteFields::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj", "field_ids": ["fAbc10"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::GetRecords as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GetRecords::default()),
        response: || Box::new(wedoc_smartsheet::GetRecordsResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "view_id": "vFYZUS",
  "record_ids": ["rAbc01", "rAbc02"],
  "key_type": "CELL_VALUE_KEY_TYPE_FIELD_ID",
  "field_ids": ["fAbc01", "fAbc03"],
  "sort": [{"field_title": "Priority", "desc": true}],
  "offset": 0,
  "limit": 100,
  "ver": 160
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "records": [
    {
      "record_id": "rAbc01",
      "creator_name": "Sunny",
      "updater_name": "Rain",
      "values": {
        "fAbc01": [{"id": "oAbc1", "text": "High", "style": 18}],
        "fAbc03": [{"type": "text", "text": "Call back"}],
        "fAbc06": 5.5,
        "fAbc04": "1767225600000",
        "fAbc09": true
      },
      "create_time": "1767225600000",
      "update_time": "1767225660000"
    }
  ],
  "total": 2,
  "next": 1,
  "has_more": true,
  "ver": 161
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::AddRecords as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::AddRecords::default()),
        response: || Box::new(wedoc_smartsheet::AddRecordsResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "key_type": "CELL_VALUE_KEY_TYPE_FIELD_TITLE",
  "records": [{"values": {"Remark": [{"type": "text", "text": "Call back"}], "Hours": 5.5, "Done": false}}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "records": [
    {
      "record_id": "rAbc03",
      "values": {"Remark": [{"type": "text", "text": "Call back"}], "Hours": 5.5, "Done": false}
    }
  ]
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::UpdateRecords as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::UpdateRecords::default()),
        response: || Box::new(wedoc_smartsheet::UpdateRecordsResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "key_type": "CELL_VALUE_KEY_TYPE_FIELD_ID",
  "records": [{"record_id": "rAbc03", "values": {"fAbc09": true}}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "records": [{"record_id": "rAbc03", "values": {"fAbc09": true}}]}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::DeleteRecords as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::DeleteRecords::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj", "record_ids": ["rAbc01", "rAbc02"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::Webhook as Endpoint>::META,
        token: None,
        request: || Box::new(wedoc_smartsheet::Webhook::default()),
        response: || Box::new(wedoc_smartsheet::WebhookResponse::default()),
        example_request: r#"{
  "key": "0123AbCd-key",
  "schema": {"fAbc03": "Remark"},
  "add_records": [{"values": {"fAbc03": [{"type": "text", "text": "Call back"}]}}],
  "update_records": [{"record_id": "rAbc04", "values": {"fAbc06": 2}}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "add_records": [{"record_id": "rAbc05", "values": {"fAbc03": [{"type": "text", "text": "Call back"}]}}],
  "update_records": [{"record_id": "rAbc04", "values": {"fAbc06": 2}}]
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::GetFieldGroups as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GetFieldGroups::default()),
        response: || Box::new(wedoc_smartsheet::GetFieldGroupsResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj", "offset": 0, "limit": 10}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "field_groups": [
    {
      "field_group_id": "fgAbc01",
      "name": "Planning",
      "children": [{"field_id": "fAbc04"}, {"field_id": "fAbc06"}]
    }
  ],
  "total": 1,
  "has_more": false,
  "next": 0
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::AddFieldGroup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::AddFieldGroup::default()),
        response: || Box::new(wedoc_smartsheet::AddFieldGroupResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "name": "Planning",
  "children": [{"field_id": "fAbc04"}, {"field_id": "fAbc06"}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "field_group": {
    "field_group_id": "fgAbc01",
    "name": "Planning",
    "children": [{"field_id": "fAbc04"}, {"field_id": "fAbc06"}]
  }
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::UpdateFieldGroup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::UpdateFieldGroup::default()),
        response: || Box::new(wedoc_smartsheet::UpdateFieldGroupResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "sheet_id": "q979lj",
  "field_group_id": "fgAbc01",
  "name": "Plan",
  "children": [{"field_id": "fAbc04"}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "field_group": {"field_group_id": "fgAbc01", "name": "Plan", "children": [{"field_id": "fAbc04"}]}
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::DeleteFieldGroups as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::DeleteFieldGroups::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "q979lj", "field_group_ids": ["fgAbc01"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::GroupchatList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GroupchatList::default()),
        response: || Box::new(wedoc_smartsheet::GroupchatListResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "cursor": "c0123", "limit": 100}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "chat_id_list": ["wrAbCd0123"], "next_cursor": "c0124", "has_more": true}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::GroupchatGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GroupchatGet::default()),
        response: || Box::new(wedoc_smartsheet::GroupchatGetResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "chat_id": "wrAbCd0123"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "name": "Launch",
  "owner": "woAbCdAAAAmember01",
  "user_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet::GroupchatUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet::GroupchatUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "chat_id": "wrAbCd0123",
  "owner": "woAbCdAAAAmember02",
  "add_user_list": ["woAbCdAAAAmember03"],
  "del_user_list": ["woAbCdAAAAmember01"]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
