//! 智能表格内容权限: the endpoints as data.
//!
//! Generated from `spec/api/documents/wedoc_smartsheet_priv.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::wedoc_smartsheet_priv;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <wedoc_smartsheet_priv::GetSheetPriv as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet_priv::GetSheetPriv::default()),
        response: || Box::new(wedoc_smartsheet_priv::GetSheetPrivResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "type": 2, "rule_id_list": ["3"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "rule_list": [
    {
      "rule_id": 3,
      "type": 2,
      "name": "Interns",
      "priv_list": [
        {
          "sheet_id": "q979lj",
          "priv": 2,
          "can_insert_record": true,
          "can_delete_record": false,
          "can_create_modify_delete_view": true,
          "record_priv": {
            "record_range_type": 2,
            "record_rule_list": [
              {"field_id": "CREATED_USER", "oper_type": 1},
              {
                "field_id": "fAbc01",
                "field_type": "FIELD_TYPE_SINGLE_SELECT",
                "oper_type": 2,
                "value": ["oAbc1"]
              }
            ],
            "other_priv": 1
          },
          "field_priv": {
            "field_range_type": 2,
            "field_rule_list": [
              {
                "field_id": "fAbc03",
                "field_type": "FIELD_TYPE_TEXT",
                "can_edit": false,
                "can_insert": true,
                "can_view": true
              }
            ],
            "field_default_rule": {"can_edit": false, "can_insert": false, "can_view": true}
          },
          "clear": false
        }
      ],
      "member_range": {"userid_list": ["woAbCdAAAAmember01"]}
    }
  ]
}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet_priv::UpdateSheetPriv as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet_priv::UpdateSheetPriv::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "type": 1,
  "rule_id": 1,
  "name": "Everyone",
  "priv_list": [
    {
      "sheet_id": "q979lj",
      "priv": 3,
      "record_priv": {
        "other_priv": 2,
        "record_range_type": 2,
        "record_rule_list": [
          {
            "field_id": "fAbc01",
            "field_type": "FIELD_TYPE_SINGLE_SELECT",
            "oper_type": 2,
            "value": ["oAbc1"]
          }
        ]
      },
      "field_priv": {
        "field_range_type": 2,
        "field_rule_list": [
          {
            "field_id": "fAbc03",
            "field_type": "FIELD_TYPE_TEXT",
            "can_edit": false,
            "can_insert": true,
            "can_view": true
          }
        ],
        "field_default_rule": {"can_edit": false, "can_insert": false, "can_view": true}
      }
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet_priv::CreateRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet_priv::CreateRule::default()),
        response: || Box::new(wedoc_smartsheet_priv::CreateRuleResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "name": "Interns"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "rule_id": 3}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet_priv::ModRuleMember as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet_priv::ModRuleMember::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "rule_id": 3,
  "add_member_range": {"userid_list": ["woAbCdAAAAmember01"]},
  "del_member_range": {"userid_list": ["woAbCdAAAAmember02"]}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartsheet_priv::DeleteRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartsheet_priv::DeleteRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "rule_id_list": [3]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
