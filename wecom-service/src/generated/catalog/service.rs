//! 应用授权: the endpoints as data.
//!
//! Generated from `spec/api/provider/service.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::service;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <service::GetProviderToken as Endpoint>::META,
        token: None,
        request: || Box::new(service::GetProviderToken::default()),
        response: || Box::new(service::GetProviderTokenResponse::default()),
        example_request: r#"{"corpid": "ww12ab34cd56ef7890", "provider_secret": "pRoV1d3rS3cr3t-k7Qm2xT9vLw0aZ"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "provider_access_token": "pAt-4hQ8sVn2LkX0yR7cD1mB", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <service::GetSuiteToken as Endpoint>::META,
        token: None,
        request: || Box::new(service::GetSuiteToken::default()),
        response: || Box::new(service::GetSuiteTokenResponse::default()),
        example_request: r#"{
  "suite_id": "ww90ab12cd34ef5678",
  "suite_secret": "sU1t3S3cr3t_8wYk3nPq6ZrJ",
  "suite_ticket": "t1ck3t-Xv5Lm9Qa2Wd7"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "suite_access_token": "sAt-9dK3wPz6TjF1uH5eN8xG", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <service::GetCorpToken as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetCorpToken::default()),
        response: || Box::new(service::GetCorpTokenResponse::default()),
        example_request: r#"{"auth_corpid": "wpAbcdEfGhIjKlMnOpQr", "permanent_code": "pC-7uN2bYx5KsQ8vE0rT"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "access_token": "cAt-3gM6fXo1VhC8tJ2zL5sB", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <service::GetPreAuthCode as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetPreAuthCode::default()),
        response: || Box::new(service::GetPreAuthCodeResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "pre_auth_code": "Pa_5rW8kGq1NyD4mT7vXc0", "expires_in": 1200}"#,
    },
    Exchange {
        meta: <service::SetSessionInfo as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::SetSessionInfo::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"pre_auth_code": "Pa_5rW8kGq1NyD4mT7vXc0", "session_info": {"appid": [1, 2], "auth_type": 1}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <service::GetCustomizedAuthUrl as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::GetCustomizedAuthUrl::default()),
        response: || Box::new(service::GetCustomizedAuthUrlResponse::default()),
        example_request: r#"{"state": "spring2026", "templateid_list": ["dk1a2b3c4d5e6f7081", "dk91a2b3c4d5e6f708"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "qrcode_url": "https://open.work.weixin.qq.com/3rdapp/install?k=Zx81Qw",
  "expires_in": 864000
}"#,
    },
    Exchange {
        meta: <service::GetAppQrcode as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetAppQrcode::default()),
        response: || Box::new(service::GetAppQrcodeResponse::default()),
        example_request: r#"{"suite_id": "ww90ab12cd34ef5678", "appid": 1, "state": "expo2026", "style": 0, "result_type": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "qrcode": "https://wework.qpic.cn/wwpic/204817_kT3bXm/0"}"#,
    },
    Exchange {
        meta: <service::GetPermanentCodeV2 as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetPermanentCodeV2::default()),
        response: || Box::new(service::GetPermanentCodeV2Response::default()),
        example_request: r#"{"auth_code": "aC0d3-8mYq2Lw5Zt9Xb3Rk7Pn1Vd6Hs4Jf0Gc8mYq2Lw5Zt9Xb3Rk7Pn1Vd6Hs4Jf"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "permanent_code": "pC-7uN2bYx5KsQ8vE0rT",
  "access_token": "cAt-3gM6fXo1VhC8tJ2zL5sB",
  "expires_in": 7200,
  "auth_corp_info": {"corpid": "wpAbcdEfGhIjKlMnOpQr", "corp_name": "Lantern Tea"},
  "auth_user_info": {
    "userid": "woQrStUvWxYz0123",
    "name": "Mei Chen",
    "avatar": "https://wework.qpic.cn/wwhead/mei/0",
    "open_userid": "woQrStUvWxYz0123"
  },
  "register_code_info": {"register_code": "rC-2kV9nWb4", "template_id": "tpl7c41e0a95b", "state": "expo2026"},
  "state": "spring2026"
}"#,
    },
    Exchange {
        meta: <service::GetPermanentCode as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetPermanentCode::default()),
        response: || Box::new(service::GetPermanentCodeResponse::default()),
        example_request: r#"{"auth_code": "aC0d3-8mYq2Lw5Zt9Xb3Rk7Pn1Vd6Hs4Jf0Gc8mYq2Lw5Zt9Xb3Rk7Pn1Vd6Hs4Jf"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "permanent_code": "pC-7uN2bYx5KsQ8vE0rT",
  "access_token": "cAt-3gM6fXo1VhC8tJ2zL5sB",
  "expires_in": 7200,
  "dealer_corp_info": {"corpid": "wpDealerMnOpQrStUvWx", "corp_name": "Harbour Partners"},
  "auth_corp_info": {
    "corpid": "wpAbcdEfGhIjKlMnOpQr",
    "corp_name": "Lantern Tea",
    "corp_type": "verified",
    "corp_square_logo_url": "https://wework.qpic.cn/wwpic/lantern_square/0",
    "corp_round_logo_url": "https://wework.qpic.cn/wwpic/lantern_round/0",
    "corp_user_max": 200,
    "corp_agent_max": 30,
    "corp_full_name": "Lantern Tea Trading Co., Ltd.",
    "subject_type": 1,
    "verified_end_time": 1798761600,
    "corp_wxqrcode": "https://wework.qpic.cn/wwpic/lantern_qr/0",
    "corp_scale": "101-200人",
    "corp_industry": "零售/批发",
    "corp_sub_industry": "食品/饮料",
    "location": "福建省厦门市",
    "corp_ex_name": {"name_list": ["Lantern Tea House"]},
    "auth_type": 0
  },
  "auth_info": {
    "agent": [
      {
        "agentid": 1000012,
        "name": "Tea Ledger",
        "square_logo_url": "https://wework.qpic.cn/wwpic/ledger_square/0",
        "round_logo_url": "https://wework.qpic.cn/wwpic/ledger_round/0",
        "appid": 1,
        "auth_mode": 0,
        "privilege": {
          "level": 1,
          "allow_user": ["woQrStUvWxYz0123"],
          "allow_party": [1, 4],
          "allow_tag": [2],
          "extra_user": ["woAaBbCcDdEeFf45"],
          "extra_party": [7],
          "extra_tag": [3]
        },
        "shared_from": {"corpid": "wpUpstreamAbCdEfGhIj", "share_type": 1},
        "is_customized_app": false,
        "auth_from_thirdapp": false
      }
    ]
  },
  "auth_user_info": {
    "userid": "woQrStUvWxYz0123",
    "name": "Mei Chen",
    "avatar": "https://wework.qpic.cn/wwhead/mei/0",
    "open_userid": "woQrStUvWxYz0123"
  },
  "register_code_info": {"register_code": "rC-2kV9nWb4", "template_id": "tpl7c41e0a95b", "state": "expo2026"},
  "state": "spring2026",
  "edition_info": {
    "agent": [
      {
        "agentid": 1000012,
        "edition_id": "RLS40021",
        "edition_name": "Team",
        "app_status": 3,
        "user_limit": 200,
        "expired_time": 1798761600,
        "is_virtual_version": false,
        "is_shared_from_other_corp": true
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <service::GetAuthInfoV2 as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetAuthInfoV2::default()),
        response: || Box::new(service::GetAuthInfoV2Response::default()),
        example_request: r#"{"auth_corpid": "wpAbcdEfGhIjKlMnOpQr", "permanent_code": "pC-7uN2bYx5KsQ8vE0rT"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "dealer_corp_info": {"corpid": "wpDealerMnOpQrStUvWx", "corp_name": "Harbour Partners"},
  "auth_corp_info": {
    "corpid": "wpAbcdEfGhIjKlMnOpQr",
    "corp_name": "Lantern Tea",
    "corp_type": "verified",
    "corp_square_logo_url": "https://wework.qpic.cn/wwpic/lantern_square/0",
    "corp_round_logo_url": "https://wework.qpic.cn/wwpic/lantern_round/0",
    "corp_user_max": 200,
    "corp_agent_max": 30,
    "corp_full_name": "Lantern Tea Trading Co., Ltd.",
    "subject_type": 1,
    "verified_end_time": 1798761600,
    "corp_wxqrcode": "https://wework.qpic.cn/wwpic/lantern_qr/0",
    "corp_scale": "101-200人",
    "corp_industry": "零售/批发",
    "corp_sub_industry": "食品/饮料",
    "location": "福建省厦门市",
    "corp_ex_name": {"name_list": ["Lantern Tea House", "Lantern Tea Lab"]}
  },
  "auth_info": {
    "agent": [
      {
        "agentid": 1000012,
        "name": "Tea Ledger",
        "square_logo_url": "https://wework.qpic.cn/wwpic/ledger_square/0",
        "round_logo_url": "https://wework.qpic.cn/wwpic/ledger_round/0",
        "appid": 1,
        "auth_mode": 0,
        "privilege": {
          "level": 1,
          "allow_user": ["woQrStUvWxYz0123"],
          "allow_party": [1, 4],
          "allow_tag": [2],
          "extra_user": ["woAaBbCcDdEeFf45"],
          "extra_party": [7],
          "extra_tag": [3]
        },
        "shared_from": {"corpid": "wpUpstreamAbCdEfGhIj", "share_type": 1},
        "is_customized_app": true,
        "auth_from_thirdapp": false
      }
    ]
  },
  "edition_info": {
    "agent": [
      {
        "agentid": 1000012,
        "edition_id": "RLS40021",
        "edition_name": "Team",
        "app_status": 3,
        "user_limit": 4294967295,
        "expired_time": 1798761600,
        "is_virtual_version": false,
        "is_shared_from_other_corp": true
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <service::GetAuthInfo as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetAuthInfo::default()),
        response: || Box::new(service::GetAuthInfoResponse::default()),
        example_request: r#"{"auth_corpid": "wpAbcdEfGhIjKlMnOpQr", "permanent_code": "pC-7uN2bYx5KsQ8vE0rT"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "dealer_corp_info": {"corpid": "wpDealerMnOpQrStUvWx", "corp_name": "Harbour Partners"},
  "auth_corp_info": {
    "corpid": "wpAbcdEfGhIjKlMnOpQr",
    "corp_name": "Lantern Tea",
    "corp_type": "unverified",
    "corp_square_logo_url": "https://wework.qpic.cn/wwpic/lantern_square/0",
    "corp_round_logo_url": "https://wework.qpic.cn/wwpic/lantern_round/0",
    "corp_user_max": 200,
    "corp_agent_max": 30,
    "corp_full_name": "Lantern Tea",
    "subject_type": 4,
    "verified_end_time": 1798761600,
    "corp_wxqrcode": "https://wework.qpic.cn/wwpic/lantern_qr/0",
    "corp_scale": "1-50人",
    "corp_industry": "零售/批发",
    "corp_sub_industry": "食品/饮料",
    "location": "福建省厦门市",
    "corp_ex_name": {"name_list": ["Lantern Tea House"]}
  },
  "auth_info": {
    "agent": [
      {
        "agentid": 1000012,
        "name": "Tea Ledger",
        "square_logo_url": "https://wework.qpic.cn/wwpic/ledger_square/0",
        "round_logo_url": "https://wework.qpic.cn/wwpic/ledger_round/0",
        "appid": 1,
        "auth_mode": 1,
        "privilege": {
          "level": 4,
          "allow_user": ["woQrStUvWxYz0123"],
          "allow_party": [1, 4],
          "allow_tag": [2],
          "extra_user": ["woAaBbCcDdEeFf45"],
          "extra_party": [7],
          "extra_tag": [3]
        },
        "shared_from": {"corpid": "wpUpstreamAbCdEfGhIj", "share_type": 0},
        "is_customized_app": false,
        "auth_from_thirdapp": true
      }
    ]
  },
  "edition_info": {
    "agent": [
      {
        "agentid": 1000012,
        "edition_id": "RLS40021",
        "edition_name": "Team",
        "app_status": 1,
        "user_limit": 50,
        "expired_time": 1769904000,
        "is_virtual_version": false,
        "is_shared_from_other_corp": false
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <service::GetAdminList as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetAdminList::default()),
        response: || Box::new(service::GetAdminListResponse::default()),
        example_request: r#"{"auth_corpid": "wpAbcdEfGhIjKlMnOpQr", "agentid": 1000012}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "admin": [
    {"userid": "woQrStUvWxYz0123", "open_userid": "woQrStUvWxYz0123", "auth_type": 1},
    {"userid": "woAaBbCcDdEeFf45", "open_userid": "woAaBbCcDdEeFf45", "auth_type": 0}
  ]
}"#,
    },
    Exchange {
        meta: <service::AgentClaimCustomizedApp as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(service::AgentClaimCustomizedApp::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"suite_access_token": "sAt-9dK3wPz6TjF1uH5eN8xG"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <service::ContactSearch as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::ContactSearch::default()),
        response: || Box::new(service::ContactSearchResponse::default()),
        example_request: r#"{
  "auth_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "query_word": "chenmei",
  "query_type": 0,
  "query_range": 1,
  "full_match_field": 1,
  "cursor": "c-Page1",
  "limit": 50,
  "agentid": 1000012,
  "offset": 0
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "query_result": {
    "user": {"userid": ["woQrStUvWxYz0123"], "open_userid": ["woQrStUvWxYz0123"]},
    "party": {"department_id": [4, 7]},
    "dismiss_user": {"userid": ["woGgHhIiJjKkLl67"], "open_userid": ["woGgHhIiJjKkLl67"]}
  },
  "is_last": false,
  "next_cursor": "c-Page2"
}"#,
    },
    Exchange {
        meta: <service::ContactBatchsearch as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::ContactBatchsearch::default()),
        response: || Box::new(service::ContactBatchsearchResponse::default()),
        example_request: r#"{
  "auth_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "query_request_list": [
    {
      "query_word": "chenmei",
      "query_type": 1,
      "query_range": 1,
      "full_match_field": 2,
      "cursor": "c-Page1",
      "limit": 20,
      "offset": 0
    },
    {"query_word": "sales", "query_type": 2}
  ],
  "agentid": 1000012
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "query_result_list": [
    {
      "query_request": {
        "query_word": "chenmei",
        "query_type": 1,
        "query_range": 1,
        "full_match_field": 2,
        "cursor": "c-Page1",
        "limit": 20
      },
      "query_result": {
        "user": {"userid": ["woQrStUvWxYz0123"], "open_userid": ["woQrStUvWxYz0123"]},
        "party": {"department_id": [4]},
        "dismiss_user": {"userid": ["woGgHhIiJjKkLl67"], "open_userid": ["woGgHhIiJjKkLl67"]}
      },
      "is_last": false,
      "next_cursor": "c-Page2"
    },
    {
      "query_request": {"query_word": "sales", "query_type": 2},
      "query_result": {},
      "is_last": false,
      "errcode": -1,
      "errmsg": "system error"
    }
  ]
}"#,
    },
    Exchange {
        meta: <service::ContactSort as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::ContactSort::default()),
        response: || Box::new(service::ContactSortResponse::default()),
        example_request: r#"{
  "auth_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "sort_options": [{"sort_field": 0, "sort_type": 1}, {"sort_field": 1, "sort_type": 0}],
  "useridlist": ["woQrStUvWxYz0123", "woAaBbCcDdEeFf45"]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "useridlist": ["woAaBbCcDdEeFf45", "woQrStUvWxYz0123"]}"#,
    },
    Exchange {
        meta: <service::MediaUpload as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::MediaUpload::default()),
        response: || Box::new(service::MediaUploadResponse::default()),
        example_request: r#"{"type": "file", "attachment_type": 3}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "type": "file",
  "media_id": "3kQ7-vTzYb1Wm9Xc5Rn_Lp2",
  "created_at": 1767225600
}"#,
    },
    Exchange {
        meta: <service::ContactIdTranslate as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::ContactIdTranslate::default()),
        response: || Box::new(service::ContactIdTranslateResponse::default()),
        example_request: r#"{
  "auth_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "media_id_list": ["3kQ7-vTzYb1Wm9Xc5Rn_Lp2", "8nH4-sDfGj6Ku0Ao3Ew_Ci1"],
  "output_file_name": "roster-2026",
  "output_file_format": "pdf"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jOb5cT8yQv2NrXe7"}"#,
    },
    Exchange {
        meta: <service::BatchGetResult as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::BatchGetResult::default()),
        response: || Box::new(service::BatchGetResultResponse::default()),
        example_request: r#"{"jobid": "jOb5cT8yQv2NrXe7"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "type": "contact_id_translate",
  "status": 3,
  "result": {"contact_id_translate": {"url": "https://open.work.weixin.qq.com/wwopen/download?t=Wq92Ls"}}
}"#,
    },
    Exchange {
        meta: <service::CorpidToOpencorpid as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::CorpidToOpencorpid::default()),
        response: || Box::new(service::CorpidToOpencorpidResponse::default()),
        example_request: r#"{"corpid": "ww55aa66bb77cc88dd"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "open_corpid": "wpAbcdEfGhIjKlMnOpQr"}"#,
    },
    Exchange {
        meta: <service::BatchUseridToOpenuserid as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::BatchUseridToOpenuserid::default()),
        response: || Box::new(service::BatchUseridToOpenuseridResponse::default()),
        example_request: r#"{"open_userid_list": ["woRobotAbCdEfGh12", "woRobotBadIdXyz99"], "source_botid": "aib3Tg7Wn5Qs1"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "open_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "items": [{"userid": "woRobotAbCdEfGh12", "open_userid": "woQrStUvWxYz0123"}],
  "invalid_open_userid_list": ["woRobotBadIdXyz99"]
}"#,
    },
    Exchange {
        meta: <service::ExternalcontactUnionidToExternalUserid3rd as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::ExternalcontactUnionidToExternalUserid3rd::default()),
        response: || Box::new(service::ExternalcontactUnionidToExternalUserid3rdResponse::default()),
        example_request: r#"{"unionid": "oUn10nAbCdEfGhIjKl", "openid": "oOp3nMnOpQrStUvWx", "corpid": "wpAbcdEfGhIjKlMnOpQr"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "external_userid_info": [{"corpid": "wpAbcdEfGhIjKlMnOpQr", "external_userid": "wmKk12LlMm34NnOo56"}]
}"#,
    },
    Exchange {
        meta: <service::FinishOpenidMigration as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::FinishOpenidMigration::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"corpid": "wpAbcdEfGhIjKlMnOpQr", "openid_type": [1, 3], "agentid": 1000012}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <service::ExternalcontactFinishExternalUseridMigration as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::ExternalcontactFinishExternalUseridMigration::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"corpid": "wpAbcdEfGhIjKlMnOpQr"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <service::GetRegisterCode as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::GetRegisterCode::default()),
        response: || Box::new(service::GetRegisterCodeResponse::default()),
        example_request: r#"{
  "template_id": "tpl7c41e0a95b",
  "corp_name": "Lantern Tea",
  "admin_name": "Mei Chen",
  "admin_mobile": "13800000000",
  "state": "expo2026",
  "follow_user": "wang.lei"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "register_code": "rC-2kV9nWb4", "expires_in": 600}"#,
    },
    Exchange {
        meta: <service::GetRegisterInfo as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::GetRegisterInfo::default()),
        response: || Box::new(service::GetRegisterInfoResponse::default()),
        example_request: r#"{"register_code": "rC-2kV9nWb4"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "corpid": "wpNewCorpAbCdEfGhIj",
  "contact_sync": {"access_token": "sYnc-6bF1kTz8", "expires_in": 1800},
  "auth_user_info": {"userid": "woQrStUvWxYz0123"},
  "template_id": "tpl7c41e0a95b",
  "state": "expo2026"
}"#,
    },
    Exchange {
        meta: <service::ContactSyncSuccess as Endpoint>::META,
        token: Some(&tokens::CONTACT_SYNC_TOKEN),
        request: || Box::new(service::ContactSyncSuccess::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <service::GetOrderList as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetOrderList::default()),
        response: || Box::new(service::GetOrderListResponse::default()),
        example_request: r#"{"start_time": 1767225600, "end_time": 1767312000, "test_mode": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_list": [
    {
      "orderid": "20260101k7w2q9x4",
      "order_status": 1,
      "order_type": 0,
      "paid_corpid": "wpAbcdEfGhIjKlMnOpQr",
      "operator_corpid": "wpAbcdEfGhIjKlMnOpQr",
      "operator_id": "woQrStUvWxYz0123",
      "suiteid": "ww90ab12cd34ef5678",
      "appid": 1,
      "edition_id": "RLS40021",
      "edition_name": "Team",
      "price": 99900,
      "user_count": 200,
      "order_period": 365,
      "order_time": 1767229200,
      "paid_time": 1767229500,
      "begin_time": 1767229500,
      "end_time": 1798765500,
      "order_from": 0,
      "service_share_amount": 59940,
      "platform_share_amount": 9990,
      "dealer_share_amount": 29970,
      "dealer_corp_info": {"corpid": "wpDealerMnOpQrStUvWx", "corp_name": "Harbour Partners"}
    }
  ]
}"#,
    },
    Exchange {
        meta: <service::GetOrder as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::GetOrder::default()),
        response: || Box::new(service::GetOrderResponse::default()),
        example_request: r#"{"orderid": "20260101k7w2q9x4"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "orderid": "20260101k7w2q9x4",
  "order_status": 1,
  "order_type": 2,
  "paid_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "operator_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "operator_id": "woQrStUvWxYz0123",
  "suiteid": "ww90ab12cd34ef5678",
  "appid": 1,
  "edition_id": "RLS40021",
  "edition_name": "Team",
  "price": 99900,
  "user_count": 200,
  "order_period": 365,
  "order_time": 1767229200,
  "paid_time": 1767229500,
  "begin_time": 1767229500,
  "end_time": 1798765500,
  "order_from": 2,
  "service_share_amount": 59940,
  "platform_share_amount": 9990,
  "dealer_share_amount": 29970,
  "dealer_corp_info": {"corpid": "wpDealerMnOpQrStUvWx", "corp_name": "Harbour Partners"}
}"#,
    },
    Exchange {
        meta: <service::ProlongTry as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::ProlongTry::default()),
        response: || Box::new(service::ProlongTryResponse::default()),
        example_request: r#"{"buyer_corpid": "wpAbcdEfGhIjKlMnOpQr", "prolong_days": 7, "appid": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "try_end_time": 1767830400}"#,
    },
    Exchange {
        meta: <service::GetAccountBalance as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(service::GetAccountBalance::default()),
        response: || Box::new(service::GetAccountBalanceResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "balance": 2500000}"#,
    },
    Exchange {
        meta: <service::CustomerAcquisitionGetBillList as Endpoint>::META,
        token: Some(&tokens::SUITE_ACCESS_TOKEN),
        request: || Box::new(service::CustomerAcquisitionGetBillList::default()),
        response: || Box::new(service::CustomerAcquisitionGetBillListResponse::default()),
        example_request: r#"{
  "auth_corpid": "wpAbcdEfGhIjKlMnOpQr",
  "begin_time": 1767225601,
  "end_time": 1767312000,
  "limit": 100,
  "cursor": "c-Bill1"
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "bill_list": [{"timestamp": 1767250000, "link_id": "cawc7Lk2Mn", "state": "wechatad", "price": 300}],
  "next_cursor": "c-Bill2"
}"#,
    },
];
