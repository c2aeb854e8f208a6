//! 微盘: the endpoints as data.
//!
//! Generated from `spec/api/documents/wedrive.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::wedrive;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <wedrive::SpaceCreate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceCreate::default()),
        response: || Box::new(wedrive::SpaceCreateResponse::default()),
        example_request: r#"{
  "space_name": "Contracts 2026",
  "auth_info": [
    {"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7},
    {"type": 2, "departmentid": 12, "auth": 1}
  ],
  "space_sub_type": 0
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "spaceid": "s.wp0123456789.7788"}"#,
    },
    Exchange {
        meta: <wedrive::SpaceRename as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceRename::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"spaceid": "s.wp0123456789.7788", "space_name": "Contracts 2027"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::SpaceDismiss as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceDismiss::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"spaceid": "s.wp0123456789.7788"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::SpaceInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceInfo::default()),
        response: || Box::new(wedrive::SpaceInfoResponse::default()),
        example_request: r#"{"spaceid": "s.wp0123456789.7788"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "space_info": {
    "spaceid": "s.wp0123456789.7788",
    "space_name": "Contracts 2026",
    "auth_list": {
      "auth_info": [
        {"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7},
        {"type": 2, "departmentid": 12, "auth": 1}
      ],
      "quit_userid": ["woAbCdAAAAmember09"]
    },
    "space_sub_type": 0
  }
}"#,
    },
    Exchange {
        meta: <wedrive::NewSpaceInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::NewSpaceInfo::default()),
        response: || Box::new(wedrive::NewSpaceInfoResponse::default()),
        example_request: r#"{"spaceid": "s.wp0123456789.7788"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "space_info": {
    "spaceid": "s.wp0123456789.7788",
    "space_name": "Contracts 2026",
    "auth_list": {
      "auth_info": [
        {"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7},
        {"type": 2, "departmentid": 12, "auth": 1}
      ],
      "quit_userid": ["woAbCdAAAAmember09"]
    },
    "space_sub_type": 0,
    "secure_setting": {
      "enable_watermark": false,
      "enable_confidential_mode": false,
      "share_url_no_approve": true,
      "share_url_no_approve_default_auth": 1,
      "default_file_scope": 2,
      "ban_share_external": false,
      "add_member_only_admin": true,
      "enable_share_url": true,
      "enable_share_external": false,
      "enable_share_external_admin": true,
      "enable_space_add_external_member": false,
      "enable_space_add_external_member_admin": true,
      "create_file_only_admin": false
    }
  }
}"#,
    },
    Exchange {
        meta: <wedrive::SpaceSetting as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceSetting::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "enable_watermark": true,
  "enable_confidential_mode": false,
  "share_url_no_approve": true,
  "share_url_no_approve_default_auth": 1,
  "default_file_scope": 2,
  "ban_share_external": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::SpaceShare as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceShare::default()),
        response: || Box::new(wedrive::SpaceShareResponse::default()),
        example_request: r#"{"spaceid": "s.wp0123456789.7788"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "space_share_url": "https://drive.weixin.qq.com/s?k=AbCd0123"}"#,
    },
    Exchange {
        meta: <wedrive::SpaceAclAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceAclAdd::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "auth_info": [
    {"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7},
    {"type": 2, "departmentid": 12, "auth": 1}
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::SpaceAclDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::SpaceAclDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "auth_info": [{"type": 1, "userid": "woAbCdAAAAmember01"}, {"type": 2, "departmentid": 12}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::FileList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileList::default()),
        response: || Box::new(wedrive::FileListResponse::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "fatherid": "s.wp0123456789.7788",
  "sort_type": 6,
  "start": 0,
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "has_more": true,
  "next_start": 100,
  "file_list": {
    "item": [
      {
        "fileid": "s.wp0123456789.7788_f.4455",
        "file_name": "frame-contract.docx",
        "spaceid": "s.wp0123456789.7788",
        "fatherid": "s.wp0123456789.7788",
        "file_size": 48213,
        "ctime": 1767225600,
        "mtime": 1767312000,
        "file_type": 3,
        "file_status": 1,
        "sha": "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
        "md5": "9e107d9d372bb6826bd81d3542a419d6",
        "url": "https://doc.weixin.qq.com/doc/w3_AbCd0123"
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <wedrive::FileUpload as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileUpload::default()),
        response: || Box::new(wedrive::FileUploadResponse::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "fatherid": "s.wp0123456789.7788",
  "selected_ticket": "pick0123456789",
  "file_name": "frame-contract.pdf",
  "file_base64_content": "JVBERi0xLjc="
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "fileid": "s.wp0123456789.7788_f.4456"}"#,
    },
    Exchange {
        meta: <wedrive::FileUploadInit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileUploadInit::default()),
        response: || Box::new(wedrive::FileUploadInitResponse::default()),
        example_request: r#"{
  "spaceid": "s.wp0123456789.7788",
  "fatherid": "s.wp0123456789.7788",
  "selected_ticket": "pick0123456789",
  "file_name": "recording.mp4",
  "size": 3145728,
  "block_sha": ["67452301efcdab8998badcfe10325476c3d2e1f0", "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"],
  "skip_push_card": true
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "hit_exist": false,
  "upload_key": "upAbCd0123",
  "fileid": "s.wp0123456789.7788_f.4457"
}"#,
    },
    Exchange {
        meta: <wedrive::FileUploadPart as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileUploadPart::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"upload_key": "upAbCd0123", "index": 1, "file_base64_content": "AAAAGGZ0eXA="}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::FileUploadFinish as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileUploadFinish::default()),
        response: || Box::new(wedrive::FileUploadFinishResponse::default()),
        example_request: r#"{"upload_key": "upAbCd0123"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "fileid": "s.wp0123456789.7788_f.4457"}"#,
    },
    Exchange {
        meta: <wedrive::FileDownload as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileDownload::default()),
        response: || Box::new(wedrive::FileDownloadResponse::default()),
        example_request: r#"{"fileid": "s.wp0123456789.7788_f.4456", "selected_ticket": "pick0123456789"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "download_url": "https://drive.example.com/download/4456",
  "cookie_name": "sgn",
  "cookie_value": "c0123456789"
}"#,
    },
    Exchange {
        meta: <wedrive::FileCreate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileCreate::default()),
        response: || Box::new(wedrive::FileCreateResponse::default()),
        example_request: r#"{"spaceid": "s.wp0123456789.7788", "fatherid": "s.wp0123456789.7788", "file_type": 3, "file_name": "Minutes"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fileid": "s.wp0123456789.7788_f.4458",
  "url": "https://doc.weixin.qq.com/doc/w3_EfGh4567"
}"#,
    },
    Exchange {
        meta: <wedrive::FileRename as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileRename::default()),
        response: || Box::new(wedrive::FileRenameResponse::default()),
        example_request: r#"{"fileid": "s.wp0123456789.7788_f.4456", "new_name": "frame-contract-v2.pdf"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "file": {
    "fileid": "s.wp0123456789.7788_f.4456",
    "file_name": "frame-contract-v2.pdf",
    "spaceid": "s.wp0123456789.7788",
    "fatherid": "s.wp0123456789.7788",
    "file_size": 48213,
    "ctime": 1767225600,
    "mtime": 1767312000,
    "file_type": 2,
    "file_status": 1,
    "sha": "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    "md5": "9e107d9d372bb6826bd81d3542a419d6",
    "url": ""
  }
}"#,
    },
    Exchange {
        meta: <wedrive::FileMove as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileMove::default()),
        response: || Box::new(wedrive::FileMoveResponse::default()),
        example_request: r#"{"fatherid": "s.wp0123456789.7788_d.9", "replace": true, "fileid": ["s.wp0123456789.7788_f.4456"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "file_list": {
    "item": [
      {
        "fileid": "s.wp0123456789.7788_f.4456",
        "file_name": "frame-contract-v2.pdf",
        "spaceid": "s.wp0123456789.7788",
        "fatherid": "s.wp0123456789.7788_d.9",
        "file_size": 48213,
        "ctime": 1767225600,
        "mtime": 1767312000,
        "file_type": 2,
        "file_status": 1,
        "sha": "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
        "md5": "9e107d9d372bb6826bd81d3542a419d6",
        "url": ""
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <wedrive::FileDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"fileid": ["s.wp0123456789.7788_f.4456", "s.wp0123456789.7788_f.4457"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::FileInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileInfo::default()),
        response: || Box::new(wedrive::FileInfoResponse::default()),
        example_request: r#"{"fileid": "s.wp0123456789.7788_f.4455"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "file_info": {
    "fileid": "s.wp0123456789.7788_f.4455",
    "file_name": "frame-contract.docx",
    "spaceid": "s.wp0123456789.7788",
    "fatherid": "s.wp0123456789.7788",
    "file_size": 48213,
    "ctime": 1767225600,
    "mtime": 1767312000,
    "file_type": 3,
    "file_status": 1,
    "sha": "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    "md5": "9e107d9d372bb6826bd81d3542a419d6",
    "url": "https://doc.weixin.qq.com/doc/w3_AbCd0123"
  }
}"#,
    },
    Exchange {
        meta: <wedrive::FileAclAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileAclAdd::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "fileid": "s.wp0123456789.7788_f.4456",
  "auth_info": [
    {"type": 1, "userid": "woAbCdAAAAmember02", "auth": 1},
    {"type": 2, "departmentid": 12, "auth": 1}
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::FileAclDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileAclDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "fileid": "s.wp0123456789.7788_f.4456",
  "auth_info": [{"type": 1, "userid": "woAbCdAAAAmember02"}, {"type": 2, "departmentid": 12}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::FileSetting as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileSetting::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"fileid": "s.wp0123456789.7788_f.4456", "auth_scope": 2, "auth": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::FileShare as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileShare::default()),
        response: || Box::new(wedrive::FileShareResponse::default()),
        example_request: r#"{"fileid": "s.wp0123456789.7788_f.4456"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "share_url": "https://drive.weixin.qq.com/s?k=EfGh4567"}"#,
    },
    Exchange {
        meta: <wedrive::GetFilePermission as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::GetFilePermission::default()),
        response: || Box::new(wedrive::GetFilePermissionResponse::default()),
        example_request: r#"{"fileid": "s.wp0123456789.7788_f.4455"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "share_range": {
    "enable_corp_internal": true,
    "corp_internal_auth": 1,
    "enable_corp_external": false,
    "corp_external_auth": 255,
    "corp_internal_approve_only_by_admin": false,
    "corp_external_approve_only_by_admin": true
  },
  "secure_setting": {
    "enable_readonly_copy": true,
    "modify_only_by_admin": true,
    "enable_readonly_comment": false,
    "ban_share_external": true
  },
  "inherit_father_auth": {
    "auth_list": [{"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7}],
    "inherit": true
  },
  "member_list": [{"type": 1, "userid": "woAbCdAAAAmember01", "auth": 7}],
  "file_member_list": [{"type": 1, "userid": "woAbCdAAAAmember02", "auth": 1}],
  "co_auth_list": [{"type": 2, "departmentid": 12, "auth": 1}],
  "watermark": {
    "text": "internal",
    "margin_type": 1,
    "show_text": true,
    "show_visitor_name": false,
    "force_by_admin": false,
    "force_by_space_admin": false
  }
}"#,
    },
    Exchange {
        meta: <wedrive::FileSecureSetting as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::FileSecureSetting::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "fileid": "s.wp0123456789.7788_f.4455",
  "watermark": {
    "text": "internal",
    "margin_type": 1,
    "show_text": true,
    "show_visitor_name": true,
    "force_by_admin": false,
    "force_by_space_admin": false
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <wedrive::MngProInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::MngProInfo::default()),
        response: || Box::new(wedrive::MngProInfoResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "is_pro": true,
  "total_vip_acct_num": 10,
  "use_vip_acct_num": 5,
  "pro_expire_time": 1798761600
}"#,
    },
    Exchange {
        meta: <wedrive::MngCapacity as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::MngCapacity::default()),
        response: || Box::new(wedrive::MngCapacityResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "total_capacity_for_all": 22666689904640,
  "total_capacity_for_vip": 10995116277760,
  "rest_capacity_for_all": 1099511627776,
  "rest_capacity_for_vip": 549755813888
}"#,
    },
    Exchange {
        meta: <wedrive::VipBatchAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::VipBatchAdd::default()),
        response: || Box::new(wedrive::VipBatchAddResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "succ_userid_list": ["woAbCdAAAAmember01"],
  "fail_userid_list": ["woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <wedrive::VipBatchDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::VipBatchDel::default()),
        response: || Box::new(wedrive::VipBatchDelResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "succ_userid_list": ["woAbCdAAAAmember01"],
  "fail_userid_list": ["woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <wedrive::VipList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(wedrive::VipList::default()),
        response: || Box::new(wedrive::VipListResponse::default()),
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
