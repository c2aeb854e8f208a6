//! 智能文档: the endpoints as data.
//!
//! Generated from `spec/api/documents/wedoc_smartdoc.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::wedoc_smartdoc;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <wedoc_smartdoc::Publish as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::Publish::default()),
        response: || Box::new(wedoc_smartdoc::PublishResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "publish_range": 4,
  "auth_list": [{"type": 1, "userid": "woAbCdAAAAmember01"}, {"type": 2, "departmentid": 12}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "share_code": "AbCd0123",
  "publish_url": "https://doc.weixin.qq.com/p/AbCd0123",
  "version": 3,
  "publish_time": 1767225600,
  "publish_doc_title": "Handbook"
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::CancelPublish as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::CancelPublish::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::PublishSetting as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::PublishSetting::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "publish_range": 4, "auth_list": [{"type": 2, "departmentid": 12}]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::GetPageHierarchy as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::GetPageHierarchy::default()),
        response: || Box::new(wedoc_smartdoc::GetPageHierarchyResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "pages": [
    {"page_id": "pgAbc01", "parent_id": "", "title": "Welcome"},
    {"page_id": "pgAbc02", "parent_id": "pgAbc01", "title": "First steps"}
  ]
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::AddPage as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::AddPage::default()),
        response: || Box::new(wedoc_smartdoc::AddPageResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "info": {"title": "First steps", "parent_id": "pgAbc01", "after_id": "pgAbc03", "layout_mode": 1}
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": {
    "page_id": "pgAbc02",
    "title": "First steps",
    "parent_id": "pgAbc01",
    "after_id": "pgAbc03",
    "layout_mode": 1
  }
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::UpdatePage as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::UpdatePage::default()),
        response: || Box::new(wedoc_smartdoc::UpdatePageResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "info": {
    "page_id": "pgAbc02",
    "title": "Second steps",
    "layout_mode": 3,
    "after_id": "pgAbc04",
    "parent_id": "pgAbc01"
  }
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": {
    "page_id": "pgAbc02",
    "title": "Second steps",
    "parent_id": "pgAbc01",
    "after_id": "pgAbc04",
    "layout_mode": 3
  }
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::DeletePage as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::DeletePage::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "page_id": "pgAbc02"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::GetBlockList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::GetBlockList::default()),
        response: || Box::new(wedoc_smartdoc::GetBlockListResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "page_id": "pgAbc02", "ids": ["bkAbc01"], "start": 0, "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "blocks": [
    {
      "id": "bkAbc01",
      "type": "BLOCK_TYPE_TEXT",
      "title": "Welcome",
      "content": "Welcome",
      "parent_id": "pgAbc02",
      "after_id": "",
      "children": ["bkAbc02"],
      "props": {
        "text_props": {"align": 1, "text_align": "TEXT_ALIGN_LEFT", "block_color": "light_grey_background"}
      }
    }
  ],
  "has_more": "false",
  "next_start": 1
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::AddBlocks as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::AddBlocks::default()),
        response: || Box::new(wedoc_smartdoc::AddBlocksResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "page_id": "pgAbc02",
  "blocks": [
    {
      "type": "BLOCK_TYPE_TODO",
      "title": "Sign in",
      "parent_id": "pgAbc02",
      "after_id": "bkAbc01",
      "props": {"todo_props": {"checked": false}}
    },
    {
      "type": "BLOCK_TYPE_COLUMN_LIST",
      "children": ["bkAbc05", "bkAbc06"],
      "props": {"column_props": {"column_num": 2}}
    },
    {
      "type": "BLOCK_TYPE_CODE",
      "title": "print(1)",
      "props": {"code_props": {"code_language": "CODE_LANGUAGE_PYTHON", "code_wrap": true}}
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "blocks": [
    {
      "id": "bkAbc07",
      "type": "BLOCK_TYPE_TODO",
      "title": "Sign in",
      "parent_id": "pgAbc02",
      "after_id": "bkAbc01",
      "props": {"todo_props": {"checked": false}}
    }
  ]
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::UpdateBlocks as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::UpdateBlocks::default()),
        response: || Box::new(wedoc_smartdoc::UpdateBlocksResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "page_id": "pgAbc02",
  "blocks": [
    {
      "id": "bkAbc07",
      "type": "BLOCK_TYPE_TODO",
      "content": "Sign in twice",
      "after_id": "bkAbc01",
      "props": {"todo_props": {"checked": true}}
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "blocks": [
    {
      "id": "bkAbc07",
      "type": "BLOCK_TYPE_TODO",
      "content": "Sign in twice",
      "after_id": "bkAbc01",
      "props": {"todo_props": {"checked": true}}
    }
  ]
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::DeleteBlocks as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::DeleteBlocks::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "page_id": "pgAbc02", "ids": ["bkAbc07"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::ExportTask as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::ExportTask::default()),
        response: || Box::new(wedoc_smartdoc::ExportTaskResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "content_type": 1, "page_id": "pgAbc02"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "task_id": "tkAbCd0123"}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::GetExportResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::GetExportResult::default()),
        response: || Box::new(wedoc_smartdoc::GetExportResultResponse::default()),
        example_request: r#"{"task_id": "tkAbCd0123"}"#,
        example_response: r##"{"errcode": 0, "errmsg": "ok", "task_done": true, "content": "# Welcome"}"##,
    },
    Exchange {
        meta: <wedoc_smartdoc::GetSmartsheetInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::GetSmartsheetInfo::default()),
        response: || Box::new(wedoc_smartdoc::GetSmartsheetInfoResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "ss_docid": "dcAbCd4567"}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::AddSmartsheet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::AddSmartsheet::default()),
        response: || Box::new(wedoc_smartdoc::AddSmartsheetResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "info": {"title": "Tasks", "after_id": "bkAbc08"}}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": {
    "block_id": "bkAbc09",
    "title": "Tasks",
    "sheet_id": "q979lj",
    "ss_docid": "dcAbCd4567",
    "after_id": "bkAbc08"
  }
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::UpdateSmartsheet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::UpdateSmartsheet::default()),
        response: || Box::new(wedoc_smartdoc::UpdateSmartsheetResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "info": {"block_id": "bkAbc09", "title": "Open tasks", "after_id": "bkAbc10"}}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": {
    "block_id": "bkAbc09",
    "title": "Open tasks",
    "sheet_id": "q979lj",
    "ss_docid": "dcAbCd4567",
    "after_id": "bkAbc10"
  }
}"#,
    },
    Exchange {
        meta: <wedoc_smartdoc::DeleteSmartsheet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc_smartdoc::DeleteSmartsheet::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "block_id": "bkAbc09"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
