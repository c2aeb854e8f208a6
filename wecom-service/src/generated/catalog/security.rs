//! 安全管理: the endpoints as data.
//!
//! Generated from `spec/api/records/security.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::security;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <security::GetServerDomainIp as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::GetServerDomainIp::default()),
        response: || Box::new(security::GetServerDomainIpResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "domain_list": [
    {
      "domain": "doc.weixin.example",
      "universal_domian": "weixin.example",
      "protocol": "TCP",
      "port": [443, 8080],
      "is_necessary": 1,
      "description": "Documents"
    }
  ],
  "ip_list": [
    {"ip": "192.0.2.10", "protocol": "UDP", "port": [8000], "is_necessary": 0, "description": "Calls"}
  ]
}"#,
    },
    Exchange {
        meta: <security::GetFileOperRecord as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::GetFileOperRecord::default()),
        response: || Box::new(security::GetFileOperRecordResponse::default()),
        example_request: r#"{
  "start_time": 1767225600,
  "end_time": 1767830400,
  "userid_list": ["li.si"],
  "operation": {"type": 103, "source": 404},
  "cursor": "curF1lesP2",
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "record_list": [
    {
      "time": 1767226000,
      "userid": "li.si",
      "operation": {"type": 103, "source": 404},
      "file_info": "plan.docx",
      "file_size": 20480,
      "file_md5": "0cc175b9c0f1b6a831c399e269772661",
      "device_type": 1,
      "device_code": "dEv1c3A"
    },
    {
      "time": 1767227000,
      "external_user": {"type": 2, "name": "Bo", "corp_name": "Example Ltd"},
      "operation": {"type": 10001},
      "file_info": "plan.docx",
      "applicant_name": "Wang Wu"
    }
  ],
  "has_more": true,
  "next_cursor": "curF1lesP3"
}"#,
    },
    Exchange {
        meta: <security::GetScreenOperRecord as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::GetScreenOperRecord::default()),
        response: || Box::new(security::GetScreenOperRecordResponse::default()),
        example_request: r#"{
  "start_time": 1767225600,
  "end_time": 1767830400,
  "userid_list": ["li.si"],
  "department_id_list": [2],
  "screen_shot_type": 4,
  "cursor": "curScreenP2",
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "record_list": [
    {
      "time": 1767226000,
      "userid": "li.si",
      "department_id": 2,
      "screen_shot_type": 4,
      "screen_shot_content": "plan.docx",
      "system": "iPad"
    }
  ],
  "has_more": true,
  "next_cursor": "curScreenP3"
}"#,
    },
    Exchange {
        meta: <security::MemberOperLogList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::MemberOperLogList::default()),
        response: || Box::new(security::MemberOperLogListResponse::default()),
        example_request: r#"{
  "start_time": 1767225600,
  "end_time": 1767744000,
  "userid": "li.si",
  "oper_type": 4,
  "cursor": "curMemberP2",
  "limit": 200
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "record_list": [
    {"time": 1767226000, "userid": "li.si", "oper_type": 4, "detail_info": "A new phone", "ip": "192.0.2.*"}
  ],
  "has_more": true,
  "next_cursor": "curMemberP3"
}"#,
    },
    Exchange {
        meta: <security::AdminOperLogList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::AdminOperLogList::default()),
        response: || Box::new(security::AdminOperLogListResponse::default()),
        example_request: r#"{
  "start_time": 1767225600,
  "end_time": 1767744000,
  "userid": "li.si",
  "oper_type": 3,
  "cursor": "curAdm1nP2",
  "limit": 200
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "record_list": [
    {
      "time": 1767226000,
      "userid": "li.si",
      "oper_type": 3,
      "detail_type": 14,
      "detail_info": "Zhao Liu",
      "ip": "192.0.2.77"
    }
  ],
  "has_more": true,
  "next_cursor": "curAdm1nP3"
}"#,
    },
    Exchange {
        meta: <security::TrustdeviceImport as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::TrustdeviceImport::default()),
        response: || Box::new(security::TrustdeviceImportResponse::default()),
        example_request: r#"{
  "device_list": [
    {
      "system": "Windows",
      "mac_addr": ["02:00:5E:10:00:01"],
      "motherboard_uuid": "mb-7f0a",
      "harddisk_uuid": ["hd-11c2", "hd-11c3"],
      "domain": "EXAMPLE",
      "pc_name": "DESK-014"
    },
    {"system": "Mac", "mac_addr": ["02:00:5E:10:00:02"], "seq_no": "C02EXAMPLE01"}
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result": [
    {"device_index": 1, "device_code": "dEv1c3A", "status": 1},
    {"device_index": 2, "duplicated_device_code": "dEv1c3B", "status": 2}
  ]
}"#,
    },
    Exchange {
        meta: <security::TrustdeviceList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::TrustdeviceList::default()),
        response: || Box::new(security::TrustdeviceListResponse::default()),
        example_request: r#"{"type": 1, "cursor": "curDev1cesP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_list": [
    {
      "device_code": "dEv1c3A",
      "system": "Windows",
      "mac_addr": ["02:00:5E:10:00:01"],
      "motherboard_uuid": "mb-7f0a",
      "harddisk_uuid": ["hd-11c2"],
      "domain": "EXAMPLE",
      "pc_name": "DESK-014",
      "last_login_time": 1767226000,
      "last_login_userid": "li.si",
      "confirm_timestamp": 1767225900,
      "confirm_userid": "li.si",
      "approved_userid": "wang.wu",
      "source": 3,
      "status": 5
    },
    {
      "device_code": "dEv1c3B",
      "system": "Mac",
      "mac_addr": ["02:00:5E:10:00:02"],
      "seq_no": "C02EXAMPLE01",
      "source": 2,
      "status": 1
    }
  ],
  "next_cursor": "curDev1cesP3"
}"#,
    },
    Exchange {
        meta: <security::TrustdeviceGetByUser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::TrustdeviceGetByUser::default()),
        response: || Box::new(security::TrustdeviceGetByUserResponse::default()),
        example_request: r#"{"type": 3, "last_login_userid": "li.si"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_list": [
    {
      "device_code": "dEv1c3C",
      "system": "Mac",
      "mac_addr": ["02:00:5E:**:**:**"],
      "seq_no": "C02********1",
      "last_login_time": 1767226000,
      "last_login_userid": "li.si",
      "confirm_timestamp": 1767225900,
      "confirm_userid": "li.si",
      "approved_userid": "wang.wu",
      "source": 1,
      "status": 6
    }
  ]
}"#,
    },
    Exchange {
        meta: <security::TrustdeviceDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::TrustdeviceDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"type": 1, "device_code_list": ["dEv1c3A", "dEv1c3B"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <security::TrustdeviceApprove as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::TrustdeviceApprove::default()),
        response: || Box::new(security::TrustdeviceApproveResponse::default()),
        example_request: r#"{"device_code_list": ["dEv1c3C", "dEv1c3D"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "success_list": ["dEv1c3C"], "fail_list": ["dEv1c3D"]}"#,
    },
    Exchange {
        meta: <security::TrustdeviceReject as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::TrustdeviceReject::default()),
        response: || Box::new(security::TrustdeviceRejectResponse::default()),
        example_request: r#"{"device_code_list": ["dEv1c3C", "dEv1c3D"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "success_list": ["dEv1c3C"], "fail_list": ["dEv1c3D"]}"#,
    },
    Exchange {
        meta: <security::VipSubmitBatchAddJob as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::VipSubmitBatchAddJob::default()),
        response: || Box::new(security::VipSubmitBatchAddJobResponse::default()),
        example_request: r#"{"userid_list": ["li.si", "wang.wu", "no.body"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jVipAdd5kQ2", "invalid_userid_list": ["no.body"]}"#,
    },
    Exchange {
        meta: <security::VipBatchAddJobResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::VipBatchAddJobResult::default()),
        response: || Box::new(security::VipBatchAddJobResultResponse::default()),
        example_request: r#"{"jobid": "jVipAdd5kQ2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "job_result": {"succ_userid_list": ["li.si"], "fail_userid_list": ["wang.wu"]}
}"#,
    },
    Exchange {
        meta: <security::VipSubmitBatchDelJob as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::VipSubmitBatchDelJob::default()),
        response: || Box::new(security::VipSubmitBatchDelJobResponse::default()),
        example_request: r#"{"userid_list": ["li.si", "no.body"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jVipDel8mW4", "invalid_userid_list": ["no.body"]}"#,
    },
    Exchange {
        meta: <security::VipBatchDelJobResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::VipBatchDelJobResult::default()),
        response: || Box::new(security::VipBatchDelJobResultResponse::default()),
        example_request: r#"{"jobid": "jVipDel8mW4"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "job_result": {"succ_userid_list": ["li.si"], "fail_userid_list": []}}"#,
    },
    Exchange {
        meta: <security::VipList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::VipList::default()),
        response: || Box::new(security::VipListResponse::default()),
        example_request: r#"{"cursor": "curV1pP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid_list": ["li.si", "wang.wu"],
  "has_more": true,
  "next_cursor": "curV1pP3"
}"#,
    },
    Exchange {
        meta: <security::FileContentGetAuthUserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::FileContentGetAuthUserList::default()),
        response: || Box::new(security::FileContentGetAuthUserListResponse::default()),
        example_request: r#"{"cursor": "curArchP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "auth_user_list": [{"userid": "li.si", "is_resigned": 0}, {"userid": "wang.wu", "is_resigned": 1}],
  "next_cursor": "curArchP3",
  "has_more": 1
}"#,
    },
    Exchange {
        meta: <security::WedriveGetAuthSpaceList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::WedriveGetAuthSpaceList::default()),
        response: || Box::new(security::WedriveGetAuthSpaceListResponse::default()),
        example_request: r#"{"userid": "li.si", "is_resigned": 0}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "auth_space_list": [
    {"spaceid": "s.wwAbcd0001.7203415", "space_name": "Deals", "is_space_superadmin": 0},
    {"spaceid": "s.wwAbcd0001.7203416", "space_name": "Contracts", "is_space_superadmin": 1}
  ]
}"#,
    },
    Exchange {
        meta: <security::WedriveGetAuthFileList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::WedriveGetAuthFileList::default()),
        response: || Box::new(security::WedriveGetAuthFileListResponse::default()),
        example_request: r#"{"userid": "li.si", "spaceid": "s.wwAbcd0001.7203415", "limit": 2}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "file_list": [
    {
      "fileid": "s.wwAbcd0001.7203415_f.629A1",
      "file_name": "Prices.pdf",
      "path": "Deals/Prices.pdf",
      "creator": {"userid": "li.si"},
      "file_size": 1024,
      "file_type": 1
    },
    {
      "fileid": "s.wwAbcd0001.7203415_d.629A2",
      "file_name": "Plan",
      "creator": {"userid": "wang.wu"},
      "file_size": 0,
      "file_type": 3,
      "doc_url": "https://doc.example.com/629A2"
    }
  ],
  "next_cursor": "curArchF2",
  "has_more": 0
}"#,
    },
    Exchange {
        meta: <security::WedriveDownloadFile as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::WedriveDownloadFile::default()),
        response: || Box::new(security::WedriveDownloadFileResponse::default()),
        example_request: r#"{"fileid": "s.wwAbcd0001.7203415_f.629A1"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "download_url": "https://drive.example.com/download/629A1",
  "cookie_name": "sgn",
  "cookie_value": "c0123456789"
}"#,
    },
    Exchange {
        meta: <security::DocList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::DocList::default()),
        response: || Box::new(security::DocListResponse::default()),
        example_request: r#"{
  "start_time": 1767225600,
  "end_time": 1767830400,
  "userid": "li.si",
  "is_resigned": 0,
  "doc_type": 3,
  "cursor": "curD0csP2",
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "has_more": true,
  "next_cursor": "curD0csP3",
  "doc_list": [
    {
      "docid": "dcAbCd0123",
      "doc_name": "Review of the first quarter",
      "userid": "li.si",
      "doc_type": 3,
      "create_time": 1767225600,
      "modify_time": 1767312000,
      "url": "https://doc.weixin.qq.com/doc/w3_AbCd0123"
    }
  ]
}"#,
    },
    Exchange {
        meta: <security::DocExport as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::DocExport::default()),
        response: || Box::new(security::DocExportResponse::default()),
        example_request: r#"{"docid": "dcAbCd0123", "export_format": "pdf"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jDocExp5kQ2"}"#,
    },
    Exchange {
        meta: <security::DocGetExportResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(security::DocGetExportResult::default()),
        response: || Box::new(security::DocGetExportResultResponse::default()),
        example_request: r#"{"jobid": "jDocExp5kQ2"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "status": 1, "download_url": "https://work.weixin.qq.com/download/1234"}"#,
    },
];
