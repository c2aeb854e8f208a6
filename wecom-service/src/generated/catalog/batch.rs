//! 异步批量接口: the endpoints as data.
//!
//! Generated from `spec/api/contacts/batch.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::batch;
use crate::generated::tokens;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <batch::Invite as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(batch::Invite::default()),
        response: || Box::new(batch::InviteResponse::default()),
        example_request: r#"{"user": ["woAbCdAAAAmember01", "woGone"], "party": [7, 99], "tag": [12, 98]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "invaliduser": ["woGone"], "invalidparty": [99], "invalidtag": [98]}"#,
    },
    Exchange {
        meta: <batch::Syncuser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(batch::Syncuser::default()),
        response: || Box::new(batch::SyncuserResponse::default()),
        example_request: r#"{
  "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "to_invite": false,
  "callback": {
    "url": "https://example.com/wecom/jobs",
    "token": "cbT0ken9xQ",
    "encodingaeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4"
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jSync8rT4wQ1z"}"#,
    },
    Exchange {
        meta: <batch::Replaceuser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(batch::Replaceuser::default()),
        response: || Box::new(batch::ReplaceuserResponse::default()),
        example_request: r#"{
  "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "to_invite": true,
  "callback": {
    "url": "https://example.com/wecom/jobs",
    "token": "cbT0ken9xQ",
    "encodingaeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4"
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jRepl5nM2vB7c"}"#,
    },
    Exchange {
        meta: <batch::Replaceparty as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(batch::Replaceparty::default()),
        response: || Box::new(batch::ReplacepartyResponse::default()),
        example_request: r#"{
  "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "to_invite": true,
  "callback": {
    "url": "https://example.com/wecom/jobs",
    "token": "cbT0ken9xQ",
    "encodingaeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4"
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jDept3kL9sD6f"}"#,
    },
    Exchange {
        meta: <batch::Getresult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(batch::Getresult::default()),
        response: || Box::new(batch::GetresultResponse::default()),
        example_request: r#"{"jobid": "jSync8rT4wQ1z"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "type": "replace_user",
  "status": 3,
  "total": 2,
  "percentage": 100,
  "result": [
    {"errcode": 0, "errmsg": "ok", "userid": "lin.xiao"},
    {"errcode": 0, "errmsg": "ok", "action": 5, "partyid": 7}
  ]
}"#,
    },
    Exchange {
        meta: <batch::UseridToOpenuserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(batch::UseridToOpenuserid::default()),
        response: || Box::new(batch::UseridToOpenuseridResponse::default()),
        example_request: r#"{"userid_list": ["lin.xiao", "nobody"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "open_userid_list": [{"userid": "lin.xiao", "open_userid": "woAbCdAAAAmember01"}],
  "invalid_userid_list": ["nobody"]
}"#,
    },
    Exchange {
        meta: <batch::OpenuseridToUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(batch::OpenuseridToUserid::default()),
        response: || Box::new(batch::OpenuseridToUseridResponse::default()),
        example_request: r#"{"open_userid_list": ["woAbCdAAAAmember01", "woGone"], "source_agentid": 1000012}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid_list": [{"open_userid": "woAbCdAAAAmember01", "userid": "lin.xiao"}],
  "invalid_open_userid_list": ["woGone"]
}"#,
    },
];
