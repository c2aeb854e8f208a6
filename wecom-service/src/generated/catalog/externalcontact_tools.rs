//! 客户联系工具: the endpoints as data.
//!
//! Generated from `spec/api/customers/externalcontact_tools.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::externalcontact_tools;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <externalcontact_tools::AddContactWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::AddContactWay::default()),
        response: || Box::new(externalcontact_tools::AddContactWayResponse::default()),
        example_request: r#"{
  "type": 1,
  "scene": 2,
  "style": 1,
  "remark": "poster",
  "skip_verify": true,
  "state": "poster-7",
  "user": ["woAbCdAAAAmember01"],
  "party": [3],
  "is_temp": true,
  "expires_in": 86400,
  "chat_expires_in": 7200,
  "unionid": "oUnion0AbCdEfGhIjKl",
  "is_exclusive": true,
  "mark_source": true,
  "conclusions": {
    "text": {"content": "Thank you for asking."},
    "image": {"media_id": "media0001"},
    "link": {
      "url": "https://fair.example.com",
      "title": "Spring fair",
      "desc": "Opening hours",
      "picurl": "https://fair.example.com/a.png"
    },
    "miniprogram": {
      "appid": "wx0123456789abcdef",
      "page": "/fair",
      "title": "Map",
      "pic_media_id": "media0002"
    }
  }
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "config_id": "9d4b1e07c2a8f365",
  "qr_code": "https://p.qpic.cn/wwhead/contact/0"
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::GetContactWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::GetContactWay::default()),
        response: || Box::new(externalcontact_tools::GetContactWayResponse::default()),
        example_request: r#"{"config_id": "9d4b1e07c2a8f365"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "contact_way": {
    "config_id": "9d4b1e07c2a8f365",
    "type": 1,
    "scene": 2,
    "style": 1,
    "remark": "poster",
    "skip_verify": true,
    "state": "poster-7",
    "qr_code": "https://p.qpic.cn/wwhead/contact/0",
    "user": ["woAbCdAAAAmember01"],
    "party": [3],
    "is_temp": true,
    "expires_in": 86400,
    "chat_expires_in": 7200,
    "unionid": "oUnion0AbCdEfGhIjKl",
    "is_exclusive": true,
    "mark_source": true,
    "conclusions": {
      "text": {"content": "Thank you for asking."},
      "image": {"pic_url": "https://p.qpic.cn/pic_wework/thanks/0"},
      "link": {
        "url": "https://fair.example.com",
        "title": "Spring fair",
        "desc": "Opening hours",
        "picurl": "https://fair.example.com/a.png"
      },
      "miniprogram": {
        "appid": "wx0123456789abcdef",
        "page": "/fair",
        "title": "Map",
        "pic_media_id": "media0002"
      }
    }
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::ListContactWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::ListContactWay::default()),
        response: || Box::new(externalcontact_tools::ListContactWayResponse::default()),
        example_request: r#"{"start_time": 1767225600, "end_time": 1769817600, "cursor": "curWayP2", "limit": 500}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "contact_way": [{"config_id": "9d4b1e07c2a8f365"}], "next_cursor": "curWayP3"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::UpdateContactWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::UpdateContactWay::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "config_id": "9d4b1e07c2a8f365",
  "style": 1,
  "remark": "second poster",
  "skip_verify": false,
  "state": "poster-8",
  "user": ["woAbCdAAAAmember02"],
  "party": [4],
  "is_temp": true,
  "expires_in": 86400,
  "chat_expires_in": 3600,
  "unionid": "oUnion0AbCdEfGhIjKl",
  "is_exclusive": false,
  "mark_source": true,
  "conclusions": {
    "text": {"content": "See you soon."},
    "image": {"media_id": "media0001"},
    "link": {
      "url": "https://fair.example.com",
      "title": "Spring fair",
      "desc": "Opening hours",
      "picurl": "https://fair.example.com/a.png"
    },
    "miniprogram": {
      "appid": "wx0123456789abcdef",
      "page": "/fair",
      "title": "Map",
      "pic_media_id": "media0002"
    }
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::DelContactWay as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::DelContactWay::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"config_id": "9d4b1e07c2a8f365"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionListLink as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionListLink::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionListLinkResponse::default()),
        example_request: r#"{"cursor": "curLinkP2", "limit": 100}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "link_id_list": ["cawAbCdLink01", "cawAbCdLink02"],
  "next_cursor": "curLinkP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionGet::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionGetResponse::default()),
        example_request: r#"{"link_id": "cawAbCdLink01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "link": {
    "link_id": "cawAbCdLink01",
    "link_name": "Spring fair",
    "url": "https://work.weixin.qq.com/ca/cawAbCdLink01",
    "skip_verify": true,
    "mark_source": true,
    "create_time": 1767225600
  },
  "range": {"user_list": ["woAbCdAAAAmember01"], "department_list": [3]},
  "priority_option": {"priority_type": 2, "priority_userid_list": ["woAbCdAAAAmember01"]},
  "skip_verify": true
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionCreateLink as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionCreateLink::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionCreateLinkResponse::default()),
        example_request: r#"{
  "link_name": "Spring fair",
  "range": {"user_list": ["woAbCdAAAAmember01"], "department_list": [3]},
  "skip_verify": true,
  "priority_option": {"priority_type": 2, "priority_userid_list": ["woAbCdAAAAmember01"]},
  "mark_source": true
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "link": {
    "link_id": "cawAbCdLink01",
    "link_name": "Spring fair",
    "url": "https://work.weixin.qq.com/ca/cawAbCdLink01",
    "skip_verify": true,
    "mark_source": true,
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionUpdateLink as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionUpdateLink::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "link_id": "cawAbCdLink01",
  "link_name": "Summer fair",
  "range": {"user_list": ["woAbCdAAAAmember02"], "department_list": [4]},
  "skip_verify": false,
  "priority_option": {"priority_type": 1, "priority_userid_list": []},
  "mark_source": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionDeleteLink as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionDeleteLink::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"link_id": "cawAbCdLink01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionCustomer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionCustomer::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionCustomerResponse::default()),
        example_request: r#"{"link_id": "cawAbCdLink01", "cursor": "curGainP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "customer_list": [
    {
      "external_userid": "wmAbCdAAAAcustomer01",
      "userid": "woAbCdAAAAmember01",
      "chat_status": 1,
      "state": "poster-7"
    }
  ],
  "next_cursor": "curGainP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionQuota as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionQuota::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionQuotaResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "total": 1000,
  "balance": 620,
  "quota_list": [{"balance": 620, "expire_date": 1798761600}]
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionStatistic::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionStatisticResponse::default()),
        example_request: r#"{"link_id": "cawAbCdLink01", "start_time": 1767225600, "end_time": 1768435200}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "click_link_customer_cnt": 340, "new_customer_cnt": 57}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionGetChatInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionGetChatInfo::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionGetChatInfoResponse::default()),
        example_request: r#"{"chat_key": "ckAbCd0123456789"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid": "woAbCdAAAAmember01",
  "external_userid": "wmAbCdAAAAcustomer01",
  "chat_info": {"link_id": "cawAbCdLink01", "state": "poster-7", "recv_msg_cnt": 3}
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionAppGetPermit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionAppGetPermit::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionAppGetPermitResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "user_list": ["woAbCdAAAAmember01"], "department_list": [3], "tag_list": [12]}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionGetCompAuthInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionGetCompAuthInfo::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionGetCompAuthInfoResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "pay_mode": 1,
  "price": 120,
  "link_auth_mode": 1,
  "auth_apps": [{"agentid": 1000021}]
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::CustomerAcquisitionCreateOnceKey as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::CustomerAcquisitionCreateOnceKey::default()),
        response: || Box::new(externalcontact_tools::CustomerAcquisitionCreateOnceKeyResponse::default()),
        example_request: r#"{"link_id": "cawAbCdLink01", "key_num": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "keys": ["okAbCd01", "okAbCd02"]}"#,
    },
    Exchange {
        meta: <externalcontact_tools::AddInterceptRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::AddInterceptRule::default()),
        response: || Box::new(externalcontact_tools::AddInterceptRuleResponse::default()),
        example_request: r#"{
  "rule_name": "Discounts",
  "word_list": ["half price", "for free"],
  "intercept_type": 1,
  "applicable_range": {"user_list": ["woAbCdAAAAmember01"], "department_list": [3]},
  "semantics_list": [1, 2]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "rule_id": "41"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::GetInterceptRuleList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::GetInterceptRuleList::default()),
        response: || Box::new(externalcontact_tools::GetInterceptRuleListResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "rule_list": [{"rule_id": "41", "rule_name": "Discounts", "create_time": 1767225600}]
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::GetInterceptRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::GetInterceptRule::default()),
        response: || Box::new(externalcontact_tools::GetInterceptRuleResponse::default()),
        example_request: r#"{"rule_id": "41"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "rule": {
    "rule_id": "41",
    "rule_name": "Discounts",
    "create_time": 1767225600,
    "word_list": ["half price", "for free"],
    "semantics_list": [1, 2],
    "extra_rule": {"semantics_list": [1, 2]},
    "intercept_type": 1,
    "applicable_range": {"user_list": ["woAbCdAAAAmember01"], "department_list": [3]}
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::UpdateInterceptRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::UpdateInterceptRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "rule_id": "41",
  "rule_name": "Discounts and gifts",
  "word_list": ["half price", "gift"],
  "extra_rule": {"semantics_list": [3]},
  "intercept_type": 2,
  "add_applicable_range": {"user_list": ["woAbCdAAAAmember02"], "department_list": [4]},
  "remove_applicable_range": {"user_list": ["woAbCdAAAAmember01"], "department_list": [3]}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::DelInterceptRule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::DelInterceptRule::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"rule_id": "41"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::AddProductAlbum as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::AddProductAlbum::default()),
        response: || Box::new(externalcontact_tools::AddProductAlbumResponse::default()),
        example_request: r#"{
  "description": "Folding chair",
  "price": 19900,
  "attachments": [{"type": "image", "image": {"media_id": "media0001"}}],
  "product_sn": "FC2026"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "product_id": "prdAbCd01"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::GetProductAlbumList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::GetProductAlbumList::default()),
        response: || Box::new(externalcontact_tools::GetProductAlbumListResponse::default()),
        example_request: r#"{"cursor": "curAlbumP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "product_list": [
    {
      "product_id": "prdAbCd01",
      "description": "Folding chair",
      "price": 19900,
      "product_sn": "FC2026",
      "attachments": [{"type": "image", "image": {"media_id": "media0001"}}]
    }
  ],
  "next_cursor": "curAlbumP3"
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::GetProductAlbum as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::GetProductAlbum::default()),
        response: || Box::new(externalcontact_tools::GetProductAlbumResponse::default()),
        example_request: r#"{"product_id": "prdAbCd01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "product": {
    "product_id": "prdAbCd01",
    "description": "Folding chair",
    "price": 19900,
    "product_sn": "FC2026",
    "attachments": [{"type": "image", "image": {"media_id": "media0001"}}],
    "create_time": 1767225600
  }
}"#,
    },
    Exchange {
        meta: <externalcontact_tools::UpdateProductAlbum as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::UpdateProductAlbum::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "product_id": "prdAbCd01",
  "description": "Folding chair, green",
  "price": 17900,
  "product_sn": "FC2026G",
  "attachments": [{"type": "image", "image": {"media_id": "media0002"}}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <externalcontact_tools::DeleteProductAlbum as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(externalcontact_tools::DeleteProductAlbum::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"product_id": "prdAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
