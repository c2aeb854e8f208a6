//! 直播: the endpoints as data.
//!
//! Generated from `spec/api/meetings/living.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::living;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <living::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::Create::default()),
        response: || Box::new(living::CreateResponse::default()),
        example_request: r#"{
  "anchor_userid": "woAbCdAAAAmember01",
  "theme": "Spring launch",
  "living_start": 1767225600,
  "living_duration": 5400,
  "type": 4,
  "description": "Everything new in one hour.",
  "remind_time": 900,
  "activity_cover_mediaid": "3cover7Kd92mQ",
  "activity_share_mediaid": "3share1Lx04nR",
  "activity_detail": {
    "description": "Everything new in one hour.",
    "image_list": ["3image5Tz88pA", "3image6Uy77qB"]
  },
  "agentid": 1000042
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "livingid": "lvAbCdAAAA0001"}"#,
    },
    Exchange {
        meta: <living::Modify as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::Modify::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "livingid": "lvAbCdAAAA0001",
  "theme": "Spring launch moved",
  "living_start": 1767312000,
  "living_duration": 7200,
  "type": 0,
  "description": "One day later.",
  "remind_time": 600
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <living::Cancel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::Cancel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"livingid": "lvAbCdAAAA0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <living::DeleteReplayData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::DeleteReplayData::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"livingid": "lvAbCdAAAA0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <living::GetLivingCode as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::GetLivingCode::default()),
        response: || Box::new(living::GetLivingCodeResponse::default()),
        example_request: r#"{"livingid": "lvAbCdAAAA0001", "openid": "oAbCdwechat01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "living_code": "lc5Rt9Yp2"}"#,
    },
    Exchange {
        meta: <living::GetUserAllLivingid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::GetUserAllLivingid::default()),
        response: || Box::new(living::GetUserAllLivingidResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01", "cursor": "curLivingP2", "limit": 20}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "livingid_list": ["lvAbCdAAAA0001", "lvAbCdAAAA0002"],
  "next_cursor": "curLivingP3"
}"#,
    },
    Exchange {
        meta: <living::GetLivingInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::GetLivingInfo::default()),
        response: || Box::new(living::GetLivingInfoResponse::default()),
        example_request: r#"{"livingid": "lvAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "living_info": {
    "livingid": "lvAbCdAAAA0001",
    "anchor_userid": "woAbCdAAAAmember01",
    "main_department": 3,
    "theme": "Spring launch",
    "living_start": 1767225630,
    "living_duration": 5320,
    "reserve_start": 1767225600,
    "reserve_living_duration": 5400,
    "type": 4,
    "status": 2,
    "description": "Everything new in one hour.",
    "open_replay": 1,
    "replay_status": 0,
    "subscribe_count": 240,
    "viewer_num": 318,
    "online_count": 0,
    "comment_num": 57,
    "mic_num": 4,
    "push_stream_url": "https://push.example.com/live/abc"
  }
}"#,
    },
    Exchange {
        meta: <living::GetWatchStat as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::GetWatchStat::default()),
        response: || Box::new(living::GetWatchStatResponse::default()),
        example_request: r#"{"livingid": "lvAbCdAAAA0001", "next_key": "keyWatchP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "stat_info": {
    "users": [
      {
        "userid": "woAbCdAAAAmember02",
        "watch_time": 1830,
        "is_comment": 1,
        "is_mic": 0,
        "invitor_userid": "woAbCdAAAAmember01"
      }
    ],
    "external_users": [
      {
        "external_userid": "wmAbCdAAAAcustomer01",
        "type": 1,
        "name": "Wen Qing",
        "watch_time": 640,
        "is_comment": 0,
        "is_mic": 0,
        "invitor_external_userid": "wmAbCdAAAAcustomer02"
      }
    ]
  },
  "ending": 0,
  "next_key": "keyWatchP3"
}"#,
    },
    Exchange {
        meta: <living::GetLivingShareInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(living::GetLivingShareInfo::default()),
        response: || Box::new(living::GetLivingShareInfoResponse::default()),
        example_request: r#"{"ww_share_code": "sc8Wq3Ez6"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "livingid": "lvAbCdAAAA0001",
  "viewer_external_userid": "wmAbCdAAAAcustomer01",
  "invitor_userid": "woAbCdAAAAmember01"
}"#,
    },
];
