//! 会话内容存档: the endpoints as data.
//!
//! Generated from `spec/api/records/msgaudit.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::msgaudit;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <msgaudit::GetPermitUserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(msgaudit::GetPermitUserList::default()),
        response: || Box::new(msgaudit::GetPermitUserListResponse::default()),
        example_request: r#"{"type": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "ids": ["li.si", "wang.wu"]}"#,
    },
    Exchange {
        meta: <msgaudit::CheckSingleAgree as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(msgaudit::CheckSingleAgree::default()),
        response: || Box::new(msgaudit::CheckSingleAgreeResponse::default()),
        example_request: r#"{"info": [{"userid": "li.si", "exteranalopenid": "wmAbCdAAAAcontact01"}]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "agreeinfo": [
    {
      "userid": "li.si",
      "exteranalopenid": "wmAbCdAAAAcontact01",
      "agree_status": "Agree",
      "status_change_time": 1767225600
    }
  ]
}"#,
    },
    Exchange {
        meta: <msgaudit::CheckRoomAgree as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(msgaudit::CheckRoomAgree::default()),
        response: || Box::new(msgaudit::CheckRoomAgreeResponse::default()),
        example_request: r#"{"roomid": "wrAbCdAAAAgroup01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "agreeinfo": [
    {
      "exteranalopenid": "wmAbCdAAAAcontact01",
      "agree_status": "Default_Agree",
      "status_change_time": 1767225600
    }
  ]
}"#,
    },
    Exchange {
        meta: <msgaudit::GroupchatGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(msgaudit::GroupchatGet::default()),
        response: || Box::new(msgaudit::GroupchatGetResponse::default()),
        example_request: r#"{"roomid": "wrAbCdAAAAgroup02"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "roomname": "Release crew",
  "creator": "li.si",
  "room_create_time": 1767225600,
  "notice": "Stand-up at ten",
  "members": [{"memberid": "li.si", "jointime": 1767225601}, {"memberid": "wang.wu", "jointime": 1767226000}]
}"#,
    },
    Exchange {
        meta: <msgaudit::GetRobotInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(msgaudit::GetRobotInfo::default()),
        response: || Box::new(msgaudit::GetRobotInfoResponse::default()),
        example_request: r#"{"robot_id": "wbAbCdAAAArobot01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "data": {"robot_id": "wbAbCdAAAArobot01", "name": "Build watch", "creator_userid": "li.si"}
}"#,
    },
];
