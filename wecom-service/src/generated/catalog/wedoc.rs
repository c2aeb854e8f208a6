//! 文档: the endpoints as data.
//!
//! Generated from `spec/api/documents/wedoc.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::wedoc;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <wedoc::CreateDoc as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::CreateDoc::default()),
        response: || Box::new(wedoc::CreateDocResponse::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "fatherid": "s.wp0123456789.7788",
  "doc_type": 10,
  "doc_name": "Deals",
  "admin_users": ["woAbCdAAAAmember01"]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "url": "https://doc.weixin.qq.com/smartsheet/s3_AbCd0123",
  "docid": "dcAbCd0123"
}"#,
    },
    Exchange {
        meta: <wedoc::RenameDoc as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::RenameDoc::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "formid": "foAbCd0123", "new_name": "Deals 2026"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc::DelDoc as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::DelDoc::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"docid": "dcAbCd0123", "formid": "foAbCd0123"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc::GetDocBaseInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::GetDocBaseInfo::default()),
        response: || Box::new(wedoc::GetDocBaseInfoResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "doc_base_info": {
    "docid": "dcAbCd0123",
    "doc_name": "Deals",
    "create_time": 1767225600,
    "modify_time": 1767312000,
    "doc_type": 10
  }
}"#,
    },
    Exchange {
        meta: <wedoc::DocShare as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::DocShare::default()),
        response: || Box::new(wedoc::DocShareResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "formid": "foAbCd0123"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "share_url": "https://doc.weixin.qq.com/smartsheet/s3_AbCd0123?scode=AbCd"}"#,
    },
    Exchange {
        meta: <wedoc::DocGetAuth as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::DocGetAuth::default()),
        response: || Box::new(wedoc::DocGetAuthResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "access_rule": {
    "enable_corp_internal": true,
    "corp_internal_auth": 1,
    "enable_corp_external": false,
    "corp_external_auth": 1,
    "corp_internal_approve_only_by_admin": false,
    "corp_external_approve_only_by_admin": true,
    "ban_share_external": false
  },
  "secure_setting": {
    "enable_readonly_copy": false,
    "watermark": {"text": "internal", "margin_type": 2, "show_text": true, "show_visitor_name": true},
    "enable_readonly_comment": false
  },
  "doc_member_list": [
    {"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7},
    {"type": 1, "tmp_external_userid": "tmpAbCd0123", "auth": 1}
  ],
  "co_auth_list": [{"type": 2, "departmentid": 12, "auth": 1}]
}"#,
    },
    Exchange {
        meta: <wedoc::ModDocJoinRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::ModDocJoinRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "enable_corp_internal": true,
  "corp_internal_auth": 1,
  "corp_internal_approve_only_by_admin": false,
  "enable_corp_external": false,
  "corp_external_auth": 1,
  "corp_external_approve_only_by_admin": true,
  "ban_share_external": false,
  "update_co_auth_list": true,
  "co_auth_list": [{"type": 2, "departmentid": 12, "auth": 1}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc::ModDocMember as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::ModDocMember::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "update_file_member_list": [{"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7}],
  "del_file_member_list": [
    {"type": 1, "userid": "woAbCdAAAAmember02"},
    {"type": 1, "tmp_external_userid": "tmpAbCd0123"}
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc::ModDocSafetySetting as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::ModDocSafetySetting::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "enable_readonly_copy": false,
  "enable_readonly_comment": true,
  "watermark": {"text": "internal", "margin_type": 1, "show_text": true, "show_visitor_name": true}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc::DocumentGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::DocumentGet::default()),
        response: || Box::new(wedoc::DocumentGetResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "version": 10,
  "document": {
    "begin": 0,
    "end": 12,
    "property": {
      "section_property": {
        "page_size": {"width": 793, "height": 1122, "orientation": "PAGE_ORIENTATION_PORTRAIT"}
      }
    },
    "type": "Document",
    "children": [
      {
        "begin": 1,
        "end": 12,
        "property": {
          "paragraph_property": {
            "alignment_type": "ALIGNMENT_TYPE_LEFT",
            "spacing": {"before": 0, "after": 8}
          },
          "run_property": {"bold": true, "color": "333333", "size": 24}
        },
        "type": "Text",
        "children": [],
        "text": "Quarterly plan"
      },
      {
        "begin": 12,
        "end": 13,
        "property": {
          "drawing_property": {
            "anchor": {
              "picture": {"uri": "https://example.com/p.png", "wrap_none": false, "wrap_square": false}
            }
          }
        },
        "type": "Drawing",
        "children": [],
        "text": ""
      }
    ],
    "text": ""
  }
}"#,
    },
    Exchange {
        meta: <wedoc::DocumentBatchUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::DocumentBatchUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "version": 10,
  "requests": [
    {"replace_text": {"text": "Annual plan", "ranges": [{"start_index": 1, "length": 14}]}},
    {"insert_text": {"text": " (draft)", "location": {"index": 12}}},
    {"delete_content": {"range": {"start_index": 30, "length": 5}}},
    {
      "insert_image": {
        "image_id": "https://wework.qpic.cn/wwpic/0123",
        "width": 640,
        "height": 480,
        "location": {"index": 25}
      }
    },
    {"insert_page_break": {"location": {"index": 26}}},
    {"insert_table": {"rows": 2, "cols": 3, "location": {"index": 27}}},
    {"insert_paragraph": {"location": {"index": 28}}},
    {
      "update_text_property": {
        "text_property": {"bold": true, "color": "000000", "background_color": "FFFF00"},
        "ranges": [{"start_index": 1, "length": 11}]
      }
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc::ImageUpload as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::ImageUpload::default()),
        response: || Box::new(wedoc::ImageUploadResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "base64_content": "iVBORw0KGgo="}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "url": "https://wework.qpic.cn/wwpic/0123",
  "height": 480,
  "width": 640,
  "size": 81259
}"#,
    },
    Exchange {
        meta: <wedoc::FileUpload as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::FileUpload::default()),
        response: || Box::new(wedoc::FileUploadResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "file_name": "offer.pdf", "file_base64_content": "JVBERi0xLjc="}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "file_url": "https://doc.weixin.qq.com/file/AbCd0123"}"#,
    },
    Exchange {
        meta: <wedoc::FileUploadInit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::FileUploadInit::default()),
        response: || Box::new(wedoc::FileUploadInitResponse::default()),
        example_request: r#"{
  "docid": "dcAbCd0123",
  "file_name": "recording.mp4",
  "size": 3145728,
  "block_sha": ["67452301efcdab8998badcfe10325476c3d2e1f0", "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "hit_exist": false,
  "upload_key": "upAbCd0123",
  "file_url": "https://doc.weixin.qq.com/file/AbCd0123"
}"#,
    },
    Exchange {
        meta: <wedoc::FileUploadPart as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::FileUploadPart::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"upload_key": "upAbCd0123", "index": 1, "file_base64_content": "AAAAGGZ0eXA="}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedoc::FileUploadFinish as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::FileUploadFinish::default()),
        response: || Box::new(wedoc::FileUploadFinishResponse::default()),
        example_request: r#"{"upload_key": "upAbCd0123"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "file_url": "https://doc.weixin.qq.com/file/AbCd0123"}"#,
    },
    Exchange {
        meta: <wedoc::VipBatchAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::VipBatchAdd::default()),
        response: || Box::new(wedoc::VipBatchAddResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "succ_userid_list": ["woAbCdAAAAmember01"],
  "fail_userid_list": ["woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <wedoc::VipBatchDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::VipBatchDel::default()),
        response: || Box::new(wedoc::VipBatchDelResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "succ_userid_list": ["woAbCdAAAAmember01"],
  "fail_userid_list": ["woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <wedoc::VipList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedoc::VipList::default()),
        response: || Box::new(wedoc::VipListResponse::default()),
        example_request: r#"{"cursor": "curAbCd01", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "has_more": true,
  "next_cursor": "curAbCd02",
  "userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]
}"#,
    },
];
