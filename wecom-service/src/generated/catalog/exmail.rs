//! 邮件: the endpoints as data.
//!
//! Generated from `spec/api/office/exmail.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::exmail;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <exmail::AppComposeSend as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::AppComposeSend::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "to": {"emails": ["ann@example.com"], "userids": ["woAbCdAAAAmember01"]},
  "subject": "Review of the release",
  "content": "<p>Please have a look.</p>",
  "cc": {"emails": ["bob@example.com"], "userids": ["woAbCdAAAAmember02"]},
  "bcc": {"emails": [], "userids": ["woAbCdAAAAmember03"]},
  "content_type": "html",
  "attachment_list": [{"file_name": "notes.txt", "content": "bm90ZXM="}],
  "schedule": {
    "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA",
    "method": "request",
    "start_time": 1767229200,
    "end_time": 1767232800,
    "location": "Room 5",
    "schedule_admins": {"userids": ["woAbCdAAAAmember01"]},
    "reminders": {
      "is_remind": 1,
      "remind_before_event_mins": 10,
      "remind_time_diffs": [-600],
      "is_repeat": 1,
      "repeat_type": 1,
      "repeat_until": 1774972800,
      "is_custom_repeat": 1,
      "repeat_interval": 2,
      "repeat_day_of_week": [2],
      "repeat_day_of_month": [1],
      "timezone": 8,
      "repeat_week_of_month": [1],
      "repeat_month_of_year": [3]
    }
  },
  "meeting": {
    "option": {
      "password": "2468",
      "auto_record": 0,
      "enable_waiting_room": false,
      "allow_enter_before_host": true,
      "enable_screen_watermark": true,
      "enter_restraint": 2,
      "enable_enter_mute": 2,
      "remind_scope": 3,
      "water_mark_type": 1
    },
    "hosts": {"userids": ["woAbCdAAAAmember02"]},
    "meeting_admins": {"userids": ["woAbCdAAAAmember01"]}
  },
  "enable_id_trans": 0
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::AppGetMailList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::AppGetMailList::default()),
        response: || Box::new(exmail::AppGetMailListResponse::default()),
        example_request: r#"{"begin_time": 1767225600, "end_time": 1767311999, "cursor": "curMa1lP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "mail_list": [{"mail_id": "mailAbCd01"}],
  "has_more": 1,
  "next_cursor": "curMa1lP3"
}"#,
    },
    Exchange {
        meta: <exmail::AppReadMail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::AppReadMail::default()),
        response: || Box::new(exmail::AppReadMailResponse::default()),
        example_request: r#"{"mail_id": "mailAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "mail_data": "From: ann@example.com\r\nSubject: Hello\r\n\r\nHi."}"#,
    },
    Exchange {
        meta: <exmail::AppUpdateEmailAlias as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::AppUpdateEmailAlias::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"new_email": "releases@example.com"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::AppGetEmailAlias as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::AppGetEmailAlias::default()),
        response: || Box::new(exmail::AppGetEmailAliasResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "email": "releases@example.com", "alias_list": ["old-releases@example.com"]}"#,
    },
    Exchange {
        meta: <exmail::GroupCreate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::GroupCreate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "groupid": "crew@example.com",
  "groupname": "Release crew",
  "email_list": {"list": ["ann@example.com"]},
  "group_list": {"list": ["testers@example.com"]},
  "tag_list": {"list": [3]},
  "department_list": {"list": [2, 5]},
  "allow_type": 3,
  "allow_emaillist": {"list": ["boss@example.com"]},
  "allow_taglist": {"list": [4]},
  "allow_departmentlist": {"list": [2]}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::GroupUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::GroupUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "groupid": "crew@example.com",
  "groupname": "Release crew",
  "email_list": {"list": ["ann@example.com", "bob@example.com"]},
  "group_list": {"list": ["sales@example.com"]},
  "tag_list": {"list": [3]},
  "department_list": {"list": [2]},
  "allow_type": 3,
  "allow_emaillist": {"list": ["boss@example.com"]},
  "allow_taglist": {"list": [4]},
  "allow_departmentlist": {"list": [2]}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::GroupDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::GroupDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"groupid": "crew@example.com"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::GroupGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::GroupGet::default()),
        response: || Box::new(exmail::GroupGetResponse::default()),
        example_request: r#"{"groupid": "crew@example.com"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "groupid": "crew@example.com",
  "groupname": "Release crew",
  "email_list": {"list": ["ann@example.com"]},
  "group_list": {"list": ["testers@example.com"]},
  "tag_list": {"list": [3]},
  "department_list": {"list": [2]},
  "allow_type": 3,
  "allow_emaillist": {"list": ["boss@example.com"]},
  "allow_taglist": {"list": [4]},
  "allow_departmentlist": {"list": [2]}
}"#,
    },
    Exchange {
        meta: <exmail::GroupSearch as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::GroupSearch::default()),
        response: || Box::new(exmail::GroupSearchResponse::default()),
        example_request: r#"{"fuzzy": 1, "groupid": "crew"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "groups": [{"groupid": "crew@example.com", "groupname": "Release crew"}],
  "count": 1
}"#,
    },
    Exchange {
        meta: <exmail::PublicmailCreate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::PublicmailCreate::default()),
        response: || Box::new(exmail::PublicmailCreateResponse::default()),
        example_request: r#"{
  "email": "info@example.com",
  "name": "Info desk",
  "userid_list": {"list": ["woAbCdAAAAmember01"]},
  "tag_list": {"list": [3]},
  "department_list": {"list": [2]},
  "create_auth_code": 1,
  "auth_code_info": {"remark": "Front desk"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "id": 11, "auth_code_id": 2, "auth_code": "aBcDeFgHiJkLmNoP"}"#,
    },
    Exchange {
        meta: <exmail::PublicmailUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::PublicmailUpdate::default()),
        response: || Box::new(exmail::PublicmailUpdateResponse::default()),
        example_request: r#"{
  "id": 11,
  "name": "Info desk",
  "userid_list": {"list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]},
  "tag_list": {"list": [2]},
  "department_list": {"list": [2]},
  "alias_list": {"list": ["hello@example.com"]},
  "create_auth_code": 1,
  "auth_code_info": {"remark": "Night desk"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "auth_code_id": 3, "auth_code": "pOnMlKjIhGfEdCbA"}"#,
    },
    Exchange {
        meta: <exmail::PublicmailDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::PublicmailDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": 11}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::PublicmailGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::PublicmailGet::default()),
        response: || Box::new(exmail::PublicmailGetResponse::default()),
        example_request: r#"{"id_list": [11]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "list": [
    {
      "id": 11,
      "email": "info@example.com",
      "name": "Info desk",
      "userid_list": {"list": ["woAbCdAAAAmember01"]},
      "tag_list": {"list": [3]},
      "department_list": {"list": [2]},
      "alias_list": {"list": ["hello@example.com"]}
    }
  ]
}"#,
    },
    Exchange {
        meta: <exmail::PublicmailSearch as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::PublicmailSearch::default()),
        response: || Box::new(exmail::PublicmailSearchResponse::default()),
        example_request: r#"{"fuzzy": 1, "email": "info"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "list": [{"id": 11, "email": "info@example.com", "name": "Info desk"}]}"#,
    },
    Exchange {
        meta: <exmail::PublicmailGetAuthCodeList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::PublicmailGetAuthCodeList::default()),
        response: || Box::new(exmail::PublicmailGetAuthCodeListResponse::default()),
        example_request: r#"{"id": 11}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "auth_code_list": [
    {"auth_code_id": 2, "remark": "Front desk", "create_time": 1767225600, "last_use_time": 1767229200}
  ]
}"#,
    },
    Exchange {
        meta: <exmail::PublicmailDeleteAuthCode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::PublicmailDeleteAuthCode::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": 11, "auth_code_id": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::AccountActEmail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::AccountActEmail::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"type": 2, "userid": "woAbCdAAAAmember01", "publicemail_id": 11}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::UseroptionGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::UseroptionGet::default()),
        response: || Box::new(exmail::UseroptionGetResponse::default()),
        example_request: r#"{"type": [1, 2], "userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "option": {"list": [{"type": 1, "value": "0"}, {"type": 2, "value": "1"}]}}"#,
    },
    Exchange {
        meta: <exmail::UseroptionUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::UseroptionUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01", "option": {"list": [{"type": 2, "value": "1"}, {"type": 3, "value": "0"}]}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <exmail::MailGetNewcount as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::MailGetNewcount::default()),
        response: || Box::new(exmail::MailGetNewcountResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "count": 4}"#,
    },
    Exchange {
        meta: <exmail::VipBatchAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::VipBatchAdd::default()),
        response: || Box::new(exmail::VipBatchAddResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "succ_userid_list": ["woAbCdAAAAmember01"],
  "fail_userid_list": ["woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <exmail::VipBatchDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::VipBatchDel::default()),
        response: || Box::new(exmail::VipBatchDelResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "succ_userid_list": ["woAbCdAAAAmember01"],
  "fail_userid_list": ["woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <exmail::VipList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(exmail::VipList::default()),
        response: || Box::new(exmail::VipListResponse::default()),
        example_request: r#"{"cursor": "curV1pP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid_list": ["woAbCdAAAAmember01"],
  "has_more": true,
  "next_cursor": "curV1pP3"
}"#,
    },
];
