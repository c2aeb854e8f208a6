//! 在线表格: the endpoints as data.
//!
//! Generated from `spec/api/documents/wedoc_spreadsheet.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::wedoc_spreadsheet;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <wedoc_spreadsheet::GetSheetProperties as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_spreadsheet::GetSheetProperties::default()),
        response: || Box::new(wedoc_spreadsheet::GetSheetPropertiesResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "properties": [{"sheet_id": "BB08J2", "title": "Sheet1", "row_count": 200, "column_count": 20}],
  "data": [{"sheet_id": "BB08J2", "title": "Sheet1", "row_count": 200, "column_count": 20}]
}"#,
    },
    Exchange {
        meta: <wedoc_spreadsheet::GetSheetRangeData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_spreadsheet::GetSheetRangeData::default()),
        response: || Box::new(wedoc_spreadsheet::GetSheetRangeDataResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "sheet_id": "BB08J2", "range": "A1:B2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "data": {
    "result": {
      "start_row": 0,
      "start_column": 0,
      "rows": [
        {
          "values": [
            {
              "cell_value": {"text": "Customer"},
              "cell_format": {
                "text_format": {
                  "font": "Microsoft YaHei",
                  "font_size": 10,
                  "bold": true,
                  "italic": false,
                  "strikethrough": false,
                  "underline": false,
                  "color": {"red": 20, "green": 120, "blue": 200, "alpha": 255}
                }
              }
            },
            {
              "cell_value": {"link": {"url": "https://example.com/offer", "text": "Offer"}},
              "cell_format": {"text_format": {"font": "Microsoft YaHei", "font_size": 10, "bold": false}}
            }
          ]
        }
      ]
    }
  }
}"#,
    },
    Exchange {
        meta: <wedoc_spreadsheet::BatchUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_spreadsheet::BatchUpdate::default()),
        response: || Box::new(wedoc_spreadsheet::BatchUpdateResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "requests": [
    {"add_sheet_request": {"title": "Deals", "row_count": 100, "column_count": 8}},
    {
      "update_range_request": {
        "sheet_id": "BB08J2",
        "grid_data": {
          "start_row": 0,
          "start_column": 0,
          "rows": [
            {
              "values": [
                {"cell_value": {"text": "Customer"}, "cell_format": {"text_format": {"bold": true}}}
              ]
            }
          ]
        }
      }
    },
    {
      "delete_dimension_request": {
        "sheet_id": "BB08J2",
        "dimension": "ROW",
        "start_index": 5,
        "end_index": 8
      }
    },
    {"delete_sheet_request": {"sheet_id": "CC19K3"}}
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "data": {
    "responses": [
      {
        "add_sheet_response": {
          "properties": {"sheet_id": "DD20L4", "title": "Deals", "row_count": 100, "column_count": 8}
        }
      },
      {"update_range_response": {"updated_cells": 1}},
      {"delete_dimension_response": {"deleted": 3}},
      {"delete_sheet_response": {"sheet_id": "CC19K3"}}
    ]
  }
}"#,
    },
];
