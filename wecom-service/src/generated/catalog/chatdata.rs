//! 数据与智能专区: the endpoints as data.
//!
//! Generated from `spec/api/records/chatdata.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::chatdata;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <chatdata::GetAuthUserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetAuthUserList::default()),
        response: || Box::new(chatdata::GetAuthUserListResponse::default()),
        example_request: r#"{"cursor": "curArchP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "auth_user_list": [
    {"open_userid": "woAbCdAAAAmember01", "userid": "woAbCdAAAAmember01", "edition_list": [1, 2]}
  ],
  "next_cursor": "curArchP3",
  "has_more": true
}"#,
    },
    Exchange {
        meta: <chatdata::GetCorpAuthInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetCorpAuthInfo::default()),
        response: || Box::new(chatdata::GetCorpAuthInfoResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "auth_edition_list": [
    {
      "edition": 2,
      "auth_scope": {"userid_list": ["woAbCdAAAAmember01"], "department_id_list": [1, 4], "tag_id_list": [7]},
      "status": 3,
      "begin_time": 1767225600,
      "end_time": 1798761599,
      "msg_duration_days": 90,
      "auth_user_count": 35
    }
  ]
}"#,
    },
    Exchange {
        meta: <chatdata::GetDocAuthInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetDocAuthInfo::default()),
        response: || Box::new(chatdata::GetDocAuthInfoResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 1,
  "auth_scope": {"userid_list": ["woAbCdAAAAmember01"], "department_id_list": [1, 4], "tag_id_list": [7]},
  "begin_time": 1767225600,
  "end_time": 1769817599,
  "auth_user_count": 35
}"#,
    },
    Exchange {
        meta: <chatdata::GetDocAuthUserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetDocAuthUserList::default()),
        response: || Box::new(chatdata::GetDocAuthUserListResponse::default()),
        example_request: r#"{"cursor": "curDocP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "auth_user_list": [{"userid": "woAbCdAAAAmember01"}, {"userid": "woAbCdAAAAmember02"}],
  "next_cursor": "curDocP3",
  "has_more": true
}"#,
    },
    Exchange {
        meta: <chatdata::SetPublicKey as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SetPublicKey::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "public_key": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----\n",
  "public_key_ver": 2
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::SetReceiveCallback as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SetReceiveCallback::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"program_id": "progAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::SetLogLevel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SetLogLevel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"program_id": "progAbCd0001", "log_level": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::GetLogLevel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetLogLevel::default()),
        response: || Box::new(chatdata::GetLogLevelResponse::default()),
        example_request: r#"{"program_id": "progAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "log_level": 2}"#,
    },
    Exchange {
        meta: <chatdata::UploadMedia as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::UploadMedia::default()),
        response: || Box::new(chatdata::UploadMediaResponse::default()),
        example_request: r#"{"type": "file"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "type": "file", "media_id": "mdZoneAbCd0001", "created_at": "1767225600"}"#,
    },
    Exchange {
        meta: <chatdata::SyncMsg as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SyncMsg::default()),
        response: || Box::new(chatdata::SyncMsgResponse::default()),
        example_request: r#"{"token": "cbToKeN-7hJ2kL9mN4", "cursor": "curMsgP2", "limit": 200, "mode": 0, "begin_time": 1767225600}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "msg_list": [
    {
      "msgid": "msgAbCd0001",
      "msgtype": 22,
      "sender": {"type": 1, "id": "woAbCdAAAAmember01"},
      "receiver_list": [{"type": 2, "id": "wmAbCdAAAAcustomer1"}],
      "chatid": "wrAbCdAAAAgroup01",
      "send_time": 1767225600,
      "service_encrypt_info": {"encrypted_secret_key": "RW5jS2V5QWJDZDAwMDE=", "public_key_ver": 2},
      "extra_info": {"call_duration": 95}
    }
  ],
  "next_cursor": "curMsgP3",
  "has_more": 1
}"#,
    },
    Exchange {
        meta: <chatdata::GroupchatGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GroupchatGet::default()),
        response: || Box::new(chatdata::GroupchatGetResponse::default()),
        example_request: r#"{"chatid": "wrAbCdAAAAgroup01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "members": [
    {"type": 1, "memberid": "woAbCdAAAAmember01", "jointime": 1767225600},
    {"type": 2, "memberid": "wmAbCdAAAAcustomer1", "jointime": 1767225660}
  ],
  "creator": "woAbCdAAAAmember01",
  "room_create_time": 1767225600
}"#,
    },
    Exchange {
        meta: <chatdata::GetagreestatusSingle as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetagreestatusSingle::default()),
        response: || Box::new(chatdata::GetagreestatusSingleResponse::default()),
        example_request: r#"{"item": [{"open_userid": "woAbCdAAAAmember01", "external_userid": "wmAbCdAAAAcustomer1"}]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "agreeinfo": [
    {
      "open_userid": "woAbCdAAAAmember01",
      "external_userid": "wmAbCdAAAAcustomer1",
      "agree_status": "Agree",
      "status_change_time": 1767225600
    }
  ]
}"#,
    },
    Exchange {
        meta: <chatdata::GetagreestatusRoom as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetagreestatusRoom::default()),
        response: || Box::new(chatdata::GetagreestatusRoomResponse::default()),
        example_request: r#"{"chatid": "wrAbCdAAAAgroup01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "agreeinfo": [
    {"external_userid": "wmAbCdAAAAcustomer1", "agree_status": "Disagree", "status_change_time": 1767225600}
  ]
}"#,
    },
    Exchange {
        meta: <chatdata::SearchChat as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SearchChat::default()),
        response: || Box::new(chatdata::SearchChatResponse::default()),
        example_request: r#"{"query_word": "harbour", "cursor": "curChatP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "chat_list": [{"chatid": "wrAbCdAAAAgroup01"}],
  "next_cursor": "curChatP3",
  "has_more": 1
}"#,
    },
    Exchange {
        meta: <chatdata::SearchMsg as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SearchMsg::default()),
        response: || Box::new(chatdata::SearchMsgResponse::default()),
        example_request: r#"{
  "query_word": "invoice",
  "chat_info": {
    "chat_type": 1,
    "id_list": [{"open_userid": "woAbCdAAAAmember01"}, {"external_userid": "wmAbCdAAAAcustomer1"}],
    "chat_id": "wrAbCdAAAAgroup01",
    "msg_type_list": [1, 8],
    "sender": {"open_userid": "woAbCdAAAAmember01"},
    "sender_list": [{"open_userid": "woAbCdAAAAmember01"}]
  },
  "start_time": 1767225600,
  "end_time": 1767830400,
  "skip_stop_words": true,
  "cursor": "curFindP2",
  "limit": 50
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "msg_list": [{"msgid": "msgAbCd0001"}],
  "next_cursor": "curFindP3",
  "has_more": 1
}"#,
    },
    Exchange {
        meta: <chatdata::KeywordCreateRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::KeywordCreateRule::default()),
        response: || Box::new(chatdata::KeywordCreateRuleResponse::default()),
        example_request: r#"{
  "name": "Private deals",
  "keyword": {
    "word_list": ["private account", "transfer to me"],
    "is_case_sensitive": 0,
    "match_rule": 0,
    "is_trim_msg": 0
  },
  "semantics": {"semantics_list": [1, 2]},
  "applicable_range": {
    "target_type": {"type_list": [1]},
    "chat_type": {"type_list": [1, 2]},
    "department": {"id_list": [4]},
    "user": {"id_list": ["woAbCdAAAAmember01"]},
    "external_contact": {"id_list": ["wmAbCdAAAAcustomer1"]},
    "chat": {"id_list": ["wrAbCdAAAAgroup01"]},
    "session_type": {"session_type_list": [1]},
    "exclude_mobile": {"mobile_list": ["13900000001"]},
    "exclude_email": {"email_list": ["desk@example.com"]},
    "exclude_bank_card": {"bank_card_list": ["6200000000000000001"]},
    "exclude_keyword": {"word_list": ["no private account"]},
    "msg_scope": 1,
    "voice_match_msgtype": {"type_list": [6, 21]}
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "rule_id": "kwAbCd0001"}"#,
    },
    Exchange {
        meta: <chatdata::KeywordUpdateRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::KeywordUpdateRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "rule_id": "kwAbCd0001",
  "name": "Private deals",
  "keyword": {"word_list": ["private account"]},
  "semantics": {"semantics_list": [1]},
  "applicable_range": {"target_type": {"type_list": [1]}, "session_type": {"id_list": [1]}}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::KeywordDeleteRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::KeywordDeleteRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"rule_id": "kwAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::KeywordGetRuleList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::KeywordGetRuleList::default()),
        response: || Box::new(chatdata::KeywordGetRuleListResponse::default()),
        example_request: r#"{"cursor": "curRuleP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "rule_list": [{"rule_id": "kwAbCd0001", "name": "Private deals", "create_time": 1767225600}],
  "next_cursor": "curRuleP3",
  "has_more": true
}"#,
    },
    Exchange {
        meta: <chatdata::KeywordGetRuleDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::KeywordGetRuleDetail::default()),
        response: || Box::new(chatdata::KeywordGetRuleDetailResponse::default()),
        example_request: r#"{"rule_id": "kwAbCd0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "name": "Private deals",
  "keyword": {"word_list": ["private account"]},
  "semantics": {"semantics_list": [1, 2]},
  "applicable_range": {
    "target_type": {"type_list": [1]},
    "chat_type": {"type_list": [1, 2]},
    "department": {"id_list": [4]},
    "user": {"id_list": ["woAbCdAAAAmember01"]},
    "external_contact": {"id_list": ["wmAbCdAAAAcustomer1"]},
    "chat": {"id_list": ["wrAbCdAAAAgroup01"]},
    "session_type": {"session_type_list": [1]},
    "exclude_mobile": {"mobile_list": ["13900000001"]},
    "exclude_email": {"email_list": ["desk@example.com"]},
    "exclude_bank_card": {"bank_card_list": ["6200000000000000001"]},
    "exclude_keyword": {"word_list": ["no private account"]},
    "msg_scope": 3,
    "voice_match_msgtype": {"type_list": [6, 21]}
  }
}"#,
    },
    Exchange {
        meta: <chatdata::KeywordGetHitMsgList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::KeywordGetHitMsgList::default()),
        response: || Box::new(chatdata::KeywordGetHitMsgListResponse::default()),
        example_request: r#"{"token": "cbToKeN-7hJ2kL9mN4", "cursor": "curHitP2", "limit": 200, "need_detail": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "msg_list": [
    {
      "msgid": "msgAbCd0001",
      "msg_detail": {
        "msgtype": 1,
        "sender": {"type": 1, "id": "woAbCdAAAAmember01"},
        "receiver_list": [{"type": 2, "id": "wmAbCdAAAAcustomer1"}],
        "chatid": "wrAbCdAAAAgroup01",
        "send_time": 1767225600,
        "service_encrypt_info": {"encrypted_secret_key": "RW5jS2V5QWJDZDAwMDE=", "public_key_ver": 2}
      },
      "hit_rule_list": [{"rule_id": "kwAbCd0001", "has_hit_keyword": true, "semantics_list": [1, 2]}]
    }
  ],
  "next_cursor": "curHitP3",
  "has_more": 1
}"#,
    },
    Exchange {
        meta: <chatdata::AnalyzeTaskAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::AnalyzeTaskAdd::default()),
        response: || Box::new(chatdata::AnalyzeTaskAddResponse::default()),
        example_request: r#"{
  "analyze_task": 1,
  "jobid": "jAnalyzeAbCd0001",
  "msg_list": [{"msgid": "msgAbCd0001", "encrypt_info": {"secret_key": "U2VjcmV0QWJDZDAwMDE="}}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "jobid": "jAnalyzeAbCd0001",
  "fail_list": [
    {
      "msgid": "msgAbCd0002",
      "errcode": 790007,
      "errmsg": "wrong key",
      "encrypt_info": {"secret_key": "U2VjcmV0QWJDZDAwMDI="}
    }
  ]
}"#,
    },
    Exchange {
        meta: <chatdata::AnalyzeTaskSubmit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::AnalyzeTaskSubmit::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"jobid": "jAnalyzeAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::AnalyzeTaskResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::AnalyzeTaskResult::default()),
        response: || Box::new(chatdata::AnalyzeTaskResultResponse::default()),
        example_request: r#"{"jobid": "jAnalyzeAbCd0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 2,
  "analyze_result": {
    "result_id": "resAbCd0001",
    "service_encrypt_info": {"encrypted_secret_key": "RW5jS2V5QWJDZDAwMDI=", "public_key_ver": 2}
  },
  "analyze_result_list": [
    {"msgid": "msgAbCd0001", "errcode": 0, "errmsg": "ok", "sentiment_result": 1, "spam_result": 0}
  ]
}"#,
    },
    Exchange {
        meta: <chatdata::ExportCreateJob as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::ExportCreateJob::default()),
        response: || Box::new(chatdata::ExportCreateJobResponse::default()),
        example_request: r#"{"code": "exPoRtCoDe-7hJ2kL9mN4", "media_id": "mdZoneAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jExportAbCd0001"}"#,
    },
    Exchange {
        meta: <chatdata::ExportGetJobStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::ExportGetJobStatus::default()),
        response: || Box::new(chatdata::ExportGetJobStatusResponse::default()),
        example_request: r#"{"jobid": "jExportAbCd0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 3,
  "result_id": "resAbCd0002",
  "result_errcode": 0,
  "result_errmsg": "ok"
}"#,
    },
    Exchange {
        meta: <chatdata::SetHideSensitiveinfoConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SetHideSensitiveinfoConfig::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01", "config": {"hide_mobile": true, "hide_idcard": true, "hide_bankno": false}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::GetHideSensitiveinfoConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::GetHideSensitiveinfoConfig::default()),
        response: || Box::new(chatdata::GetHideSensitiveinfoConfigResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "config": {"hide_mobile": true, "hide_idcard": true, "hide_bankno": false}}"#,
    },
    Exchange {
        meta: <chatdata::SyncCallProgram as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SyncCallProgram::default()),
        response: || Box::new(chatdata::SyncCallProgramResponse::default()),
        example_request: r#"{
  "program_id": "progAbCd0001",
  "ability_id": "abAbCd0001",
  "notify_id": "ntAbCd0001",
  "request_data": "{\"input\":\"today\"}"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "response_data": "{\"output\":\"12\"}"}"#,
    },
    Exchange {
        meta: <chatdata::AsyncProgramTask as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::AsyncProgramTask::default()),
        response: || Box::new(chatdata::AsyncProgramTaskResponse::default()),
        example_request: r#"{"program_id": "progAbCd0001", "ability_id": "abAbCd0001", "request_data": "{\"input\":\"today\"}"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jProgAbCd0001"}"#,
    },
    Exchange {
        meta: <chatdata::AsyncProgramResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::AsyncProgramResult::default()),
        response: || Box::new(chatdata::AsyncProgramResultResponse::default()),
        example_request: r#"{"jobid": "jProgAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "response_errcode": 0, "response_data": "{\"output\":\"12\"}"}"#,
    },
    Exchange {
        meta: <chatdata::OpenDebugMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::OpenDebugMode::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"program_id": "progAbCd0001", "debug_token": "dEbUgToKeN-7hJ2kL9mN4"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::CloseDebugMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::CloseDebugMode::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"program_id": "progAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <chatdata::CheckDebugMode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::CheckDebugMode::default()),
        response: || Box::new(chatdata::CheckDebugModeResponse::default()),
        example_request: r#"{"program_id": "progAbCd0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "debug_mode_status": 2}"#,
    },
    Exchange {
        meta: <chatdata::SpecapiCreateJob as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SpecapiCreateJob::default()),
        response: || Box::new(chatdata::SpecapiCreateJobResponse::default()),
        example_request: r#"{
  "msg_filter": {
    "msg_list": [{"msgid": "msgAbCd0001", "encrypt_info": {"secret_key": "U2VjcmV0QWJDZDAwMDE="}}]
  },
  "custom_id": "cuAbCd0001",
  "custom_data": "{\"mode\":\"fast\"}"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jSpecAbCd0001"}"#,
    },
    Exchange {
        meta: <chatdata::SpecapiGetJobResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(chatdata::SpecapiGetJobResult::default()),
        response: || Box::new(chatdata::SpecapiGetJobResultResponse::default()),
        example_request: r#"{"jobid": "jSpecAbCd0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 2,
  "dispatch_time": 1767225600,
  "progress": 100,
  "result": {"job_type": "custom", "data": "{\"score\":7}"}
}"#,
    },
];
