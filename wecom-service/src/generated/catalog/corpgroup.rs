//! 上下游: the endpoints as data.
//!
//! Generated from `spec/api/contacts/corpgroup.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::corpgroup;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <corpgroup::Gettoken as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::Gettoken::default()),
        response: || Box::new(corpgroup::GettokenResponse::default()),
        example_request: r#"{"corpid": "wpZyXwVuTs9876543210", "agentid": 1000031, "business_type": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "access_token": "dAt-5hJ2wQx9LcV3nB7k", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <corpgroup::ListAppShareInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::ListAppShareInfo::default()),
        response: || Box::new(corpgroup::ListAppShareInfoResponse::default()),
        example_request: r#"{
  "agentid": 1000012,
  "business_type": 1,
  "corpid": "wpZyXwVuTs9876543210",
  "cursor": "curShareP2",
  "limit": 50
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corp_list": [{"corpid": "wpZyXwVuTs9876543210", "corp_name": "示例贸易", "agentid": 1000031}],
  "ending": 0,
  "next_cursor": "curShareP3"
}"#,
    },
    Exchange {
        meta: <corpgroup::GetChainList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::GetChainList::default()),
        response: || Box::new(corpgroup::GetChainListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "chains": [{"chain_id": "ChAbCd01", "chain_name": "钢材供应链"}]}"#,
    },
    Exchange {
        meta: <corpgroup::GetChainGroup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::GetChainGroup::default()),
        response: || Box::new(corpgroup::GetChainGroupResponse::default()),
        example_request: r#"{"chain_id": "ChAbCd01", "groupid": 3}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "groups": [{"groupid": 3, "group_name": "一级供应商", "parentid": 1, "order": 20}]
}"#,
    },
    Exchange {
        meta: <corpgroup::GetChainCorpinfoList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::GetChainCorpinfoList::default()),
        response: || Box::new(corpgroup::GetChainCorpinfoListResponse::default()),
        example_request: r#"{"chain_id": "ChAbCd01", "groupid": 3, "need_pending": true, "cursor": "curCorpsP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "group_corps": [
    {
      "groupid": 3,
      "corpid": "wpZyXwVuTs9876543210",
      "corp_name": "示例贸易",
      "custom_id": "sup001",
      "invite_userid": "lin.xiao",
      "is_joined": 1
    },
    {
      "groupid": 3,
      "pending_corpid": "pcAbCd9876",
      "corp_name": "示例物流",
      "custom_id": "sup002",
      "is_joined": 0
    }
  ],
  "has_more": true,
  "next_cursor": "curCorpsP3"
}"#,
    },
    Exchange {
        meta: <corpgroup::GetChainCorpinfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::GetChainCorpinfo::default()),
        response: || Box::new(corpgroup::GetChainCorpinfoResponse::default()),
        example_request: r#"{"chain_id": "ChAbCd01", "corpid": "wpZyXwVuTs9876543210", "pending_corpid": "pcAbCd9876"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corp_name": "示例贸易",
  "groupid": 3,
  "custom_id": "sup001",
  "qualification_status": 2,
  "is_joined": true
}"#,
    },
    Exchange {
        meta: <corpgroup::RemoveCorp as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::RemoveCorp::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"chain_id": "ChAbCd01", "corpid": "wpZyXwVuTs9876543210", "pending_corpid": "pcAbCd9876"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <corpgroup::GetChainUserCustomId as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::GetChainUserCustomId::default()),
        response: || Box::new(corpgroup::GetChainUserCustomIdResponse::default()),
        example_request: r#"{"chain_id": "ChAbCd01", "corpid": "wpZyXwVuTs9876543210", "userid": "chen.wei"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "user_custom_id": "100234"}"#,
    },
    Exchange {
        meta: <corpgroup::GetCorpSharedChainList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::GetCorpSharedChainList::default()),
        response: || Box::new(corpgroup::GetCorpSharedChainListResponse::default()),
        example_request: r#"{"corpid": "wpZyXwVuTs9876543210"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "chains": [{"chain_id": "ChAbCd01", "chain_name": "钢材供应链"}]}"#,
    },
    Exchange {
        meta: <corpgroup::ImportChainContact as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::ImportChainContact::default()),
        response: || Box::new(corpgroup::ImportChainContactResponse::default()),
        example_request: r#"{
  "chain_id": "ChAbCd01",
  "contact_list": [
    {
      "corp_name": "示例物流",
      "group_path": "华东/一级供应商",
      "custom_id": "sup002",
      "contact_info_list": [
        {"name": "周航", "identity_type": 2, "mobile": "13900004444", "user_custom_id": "100235"},
        {"name": "吴月", "identity_type": 1, "mobile": "+85290000005", "user_custom_id": "100236"}
      ]
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jChain6pL2xR9v"}"#,
    },
    Exchange {
        meta: <corpgroup::Getresult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::Getresult::default()),
        response: || Box::new(corpgroup::GetresultResponse::default()),
        example_request: r#"{"jobid": "jChain6pL2xR9v"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "status": 3,
  "result": {
    "chain_id": "ChAbCd01",
    "import_status": 2,
    "fail_list": [
      {
        "errcode": 670016,
        "errmsg": "invalid contact identity",
        "corp_name": "示例物流",
        "custom_id": "sup002",
        "contact_info_list": [
          {
            "errcode": 670016,
            "errmsg": "invalid contact identity",
            "mobile": "13900004444",
            "user_mobile": "13900004444"
          }
        ],
        "contact_info": [
          {"errcode": 670016, "errmsg": "invalid contact identity", "user_mobile": "13900004444"}
        ]
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <corpgroup::RuleListIds as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::RuleListIds::default()),
        response: || Box::new(corpgroup::RuleListIdsResponse::default()),
        example_request: r#"{"chain_id": "ChAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "rule_ids": [31, 32]}"#,
    },
    Exchange {
        meta: <corpgroup::GetRuleInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::GetRuleInfo::default()),
        response: || Box::new(corpgroup::GetRuleInfoResponse::default()),
        example_request: r#"{"chain_id": "ChAbCd01", "rule_id": 31}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "rule_info": {
    "owner_corp_range": {"userids": ["lin.xiao"], "departmentids": ["7"]},
    "member_corp_range": {"groupids": ["3"], "corpids": ["wpZyXwVuTs9876543210"]}
  }
}"#,
    },
    Exchange {
        meta: <corpgroup::AddRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::AddRule::default()),
        response: || Box::new(corpgroup::AddRuleResponse::default()),
        example_request: r#"{
  "chain_id": "ChAbCd01",
  "rule_info": {
    "owner_corp_range": {"userids": ["lin.xiao"], "departmentids": [7]},
    "member_corp_range": {"groupids": [3], "corpids": ["wpZyXwVuTs9876543210"]}
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "rule_id": 31}"#,
    },
    Exchange {
        meta: <corpgroup::ModifyRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::ModifyRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "chain_id": "ChAbCd01",
  "rule_id": 31,
  "rule_info": {
    "owner_corp_range": {"userids": ["lin.xiao", "chen.wei"], "departmentids": [7]},
    "member_corp_range": {"groupids": [3], "corpids": ["wpZyXwVuTs9876543210"]}
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <corpgroup::DeleteRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::DeleteRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"chain_id": "ChAbCd01", "rule_id": 31}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <corpgroup::UnionidToExternalUserid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::UnionidToExternalUserid::default()),
        response: || Box::new(corpgroup::UnionidToExternalUseridResponse::default()),
        example_request: r#"{
  "unionid": "ozynqs1Qk3YbD7cWmT4",
  "openid": "oGk2P5d0xNvRjT8sLq",
  "corpid": "wpZyXwVuTs9876543210",
  "mass_call_ticket": "MCT8d2fKq0"
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "external_userid_info": [{"corpid": "wpZyXwVuTs9876543210", "external_userid": "wmAbCdEfGh0123456789"}]
}"#,
    },
    Exchange {
        meta: <corpgroup::UnionidToPendingId as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::UnionidToPendingId::default()),
        response: || Box::new(corpgroup::UnionidToPendingIdResponse::default()),
        example_request: r#"{"unionid": "ozynqs1Qk3YbD7cWmT4", "openid": "oGk2P5d0xNvRjT8sLq"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "pending_id": "pZ7yXwVu6543210"}"#,
    },
    Exchange {
        meta: <corpgroup::ExternalUseridToPendingId as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(corpgroup::ExternalUseridToPendingId::default()),
        response: || Box::new(corpgroup::ExternalUseridToPendingIdResponse::default()),
        example_request: r#"{"external_userid": ["wmAbCdEfGh0123456789"], "chat_id": "wrAbCdEfGhIjKl01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "result": [{"external_userid": "wmAbCdEfGh0123456789", "pending_id": "pZ7yXwVu6543210"}]
}"#,
    },
];
