//! 政民沟通: the endpoints as data.
//!
//! Generated from `spec/api/office/report.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::report;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <report::GridAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridAdd::default()),
        response: || Box::new(report::GridAddResponse::default()),
        example_request: r#"{
  "grid_name": "North quay",
  "grid_admin": ["li.si"],
  "grid_parent_id": "gridAbCd01",
  "grid_member": ["wang.wu", "no.body"]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "grid_id": "gridAbCd02", "invalid_userids": ["no.body"]}"#,
    },
    Exchange {
        meta: <report::GridUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridUpdate::default()),
        response: || Box::new(report::GridUpdateResponse::default()),
        example_request: r#"{
  "grid_id": "gridAbCd02",
  "grid_name": "North quay",
  "grid_admin": ["li.si"],
  "grid_parent_id": "gridAbCd01",
  "grid_member": ["wang.wu", "no.body"]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "invalid_userids": ["no.body"]}"#,
    },
    Exchange {
        meta: <report::GridDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"grid_id": "gridAbCd02"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <report::GridList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridList::default()),
        response: || Box::new(report::GridListResponse::default()),
        example_request: r#"{"grid_id": "gridAbCd01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "grid_list": [
    {
      "grid_id": "gridAbCd02",
      "grid_name": "North quay",
      "grid_parent_id": "gridAbCd01",
      "grid_admin": ["li.si"],
      "grid_member": ["wang.wu"]
    }
  ]
}"#,
    },
    Exchange {
        meta: <report::GridGetUserGridInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridGetUserGridInfo::default()),
        response: || Box::new(report::GridGetUserGridInfoResponse::default()),
        example_request: r#"{"userid": "li.si"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "manage_grids": [{"grid_id": "gridAbCd02", "grid_name": "North quay"}],
  "joined_grids": [{"grid_id": "gridAbCd03", "grid_name": "South quay"}]
}"#,
    },
    Exchange {
        meta: <report::GridAddCata as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridAddCata::default()),
        response: || Box::new(report::GridAddCataResponse::default()),
        example_request: r#"{"category_name": "Lighting", "level": 2, "parent_category_id": "cataAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "category_id": "cataAbCd02"}"#,
    },
    Exchange {
        meta: <report::GridUpdateCata as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridUpdateCata::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "category_id": "cataAbCd02",
  "category_name": "Street lights",
  "level": 2,
  "parent_category_id": "cataAbCd01"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <report::GridDeleteCata as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridDeleteCata::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"category_id": "cataAbCd02"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <report::GridListCata as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::GridListCata::default()),
        response: || Box::new(report::GridListCataResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "category_list": [
    {"category_id": "cataAbCd01", "category_name": "Streets", "level": 1},
    {
      "category_id": "cataAbCd02",
      "category_name": "Lighting",
      "level": 2,
      "parent_category_id": "cataAbCd01"
    }
  ]
}"#,
    },
    Exchange {
        meta: <report::PatrolGetGridInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::PatrolGetGridInfo::default()),
        response: || Box::new(report::PatrolGetGridInfoResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "grid_list": [{"grid_id": "gridAbCd02", "grid_name": "North quay", "grid_admin": ["li.si"]}]
}"#,
    },
    Exchange {
        meta: <report::PatrolGetCorpStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::PatrolGetCorpStatus::default()),
        response: || Box::new(report::PatrolGetCorpStatusResponse::default()),
        example_request: r#"{"grid_id": "gridAbCd02"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "to_be_assigned": 2,
  "processing": 5,
  "added_today": 3,
  "solved_today": 1,
  "total_case": 240,
  "total_solved": 233
}"#,
    },
    Exchange {
        meta: <report::PatrolGetUserStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::PatrolGetUserStatus::default()),
        response: || Box::new(report::PatrolGetUserStatusResponse::default()),
        example_request: r#"{"userid": "li.si"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "processing": 2, "added_today": 1, "solved_today": 0}"#,
    },
    Exchange {
        meta: <report::PatrolCategoryStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::PatrolCategoryStatistic::default()),
        response: || Box::new(report::PatrolCategoryStatisticResponse::default()),
        example_request: r#"{"category_id": "cataAbCd01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "dashboard_list": [
    {
      "category_id": "cataAbCd02",
      "category_name": "Lighting",
      "category_level": 2,
      "category_type": 1,
      "total_case": 31,
      "total_solved": 30
    }
  ]
}"#,
    },
    Exchange {
        meta: <report::PatrolGetOrderList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::PatrolGetOrderList::default()),
        response: || Box::new(report::PatrolGetOrderListResponse::default()),
        example_request: r#"{"begin_create_time": 1767225600, "begin_modify_time": 1767225600, "cursor": "curCasesP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_list": [
    {
      "order_id": "caseAbCd01",
      "desc": "The lamp at gate 3 is out",
      "urge_type": 2,
      "case_name": "Lighting",
      "grid_id": "gridAbCd02",
      "grid_name": "North quay",
      "create_time": 1767229200,
      "image_urls": ["https://img.example.com/1.jpg"],
      "video_media_ids": ["mediaAbCd01"],
      "location": {"name": "Gate 3", "address": "1 Quay road", "longitude": 120.155, "latitude": 30.274},
      "processor_userids": ["li.si"],
      "process_list": [
        {
          "process_type": 5,
          "process_desc": "Bulb replaced",
          "status": 1,
          "image_urls": ["https://img.example.com/2.jpg"],
          "video_media_ids": ["mediaAbCd02"],
          "solve_userid": "li.si",
          "solved_time": 1767232800
        }
      ]
    }
  ],
  "next_cursor": "curCasesP3"
}"#,
    },
    Exchange {
        meta: <report::PatrolGetOrderInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::PatrolGetOrderInfo::default()),
        response: || Box::new(report::PatrolGetOrderInfoResponse::default()),
        example_request: r#"{"order_id": "caseAbCd01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_info": {
    "order_id": "caseAbCd01",
    "desc": "The lamp at gate 3 is out",
    "urge_type": 2,
    "case_name": "Lighting",
    "grid_id": "gridAbCd02",
    "grid_name": "North quay",
    "create_time": 1767229200,
    "image_urls": ["https://img.example.com/1.jpg"],
    "video_media_ids": ["mediaAbCd01"],
    "location": {"name": "Gate 3", "address": "1 Quay road", "longitude": 120.155, "latitude": 30.274},
    "processor_userids": ["li.si"],
    "process_list": [
      {
        "process_type": 1,
        "process_desc": "Reported",
        "status": 1,
        "solve_userid": "li.si",
        "solved_time": 1767229200
      }
    ]
  }
}"#,
    },
    Exchange {
        meta: <report::ResidentGetGridInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::ResidentGetGridInfo::default()),
        response: || Box::new(report::ResidentGetGridInfoResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "grid_list": [{"grid_id": "gridAbCd02", "grid_name": "North quay", "grid_admin": ["li.si"]}]
}"#,
    },
    Exchange {
        meta: <report::ResidentGetCorpStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::ResidentGetCorpStatus::default()),
        response: || Box::new(report::ResidentGetCorpStatusResponse::default()),
        example_request: r#"{"grid_id": "gridAbCd02"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "pending": 4,
  "processing": 5,
  "added_today": 3,
  "solved_today": 1,
  "total_case": 240,
  "total_accepted": 236,
  "total_solved": 231
}"#,
    },
    Exchange {
        meta: <report::ResidentGetUserStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::ResidentGetUserStatus::default()),
        response: || Box::new(report::ResidentGetUserStatusResponse::default()),
        example_request: r#"{"userid": "li.si"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "pending": 1, "processing": 2, "added_today": 1, "solved_today": 0}"#,
    },
    Exchange {
        meta: <report::ResidentCategoryStatistic as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::ResidentCategoryStatistic::default()),
        response: || Box::new(report::ResidentCategoryStatisticResponse::default()),
        example_request: r#"{"category_id": "cataAbCd01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "dashboard_list": [
    {
      "category_id": "cataAbCd02",
      "category_name": "Lighting",
      "category_level": 2,
      "category_type": 1,
      "total_case": 12,
      "total_solved": 9
    }
  ]
}"#,
    },
    Exchange {
        meta: <report::ResidentGetOrderList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::ResidentGetOrderList::default()),
        response: || Box::new(report::ResidentGetOrderListResponse::default()),
        example_request: r#"{"begin_create_time": 1767225600, "begin_modify_time": 1767225600, "cursor": "curCasesP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_list": [
    {
      "order_id": "caseAbCd11",
      "desc": "A tree fell onto the path",
      "urge_type": 3,
      "case_name": "Parks",
      "grid_id": "gridAbCd02",
      "grid_name": "North quay",
      "create_time": 1767229200,
      "image_urls": ["https://img.example.com/3.jpg"],
      "video_media_ids": ["mediaAbCd03"],
      "location": {"name": "Park", "address": "9 Quay road", "longitude": 120.156, "latitude": 30.275},
      "processor_userids": ["li.si"],
      "process_list": [
        {
          "process_type": 7,
          "process_desc": "On the way",
          "status": 0,
          "image_urls": ["https://img.example.com/4.jpg"],
          "video_media_ids": ["mediaAbCd04"],
          "solve_userid": "li.si",
          "solved_time": 1767232800
        }
      ],
      "reporter_name": "Ann",
      "reporter_mobile": "10000000000",
      "unionid": "oAbCdUnion01"
    }
  ],
  "next_cursor": "curCasesP3"
}"#,
    },
    Exchange {
        meta: <report::ResidentGetOrderInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::ResidentGetOrderInfo::default()),
        response: || Box::new(report::ResidentGetOrderInfoResponse::default()),
        example_request: r#"{"order_id": "caseAbCd11"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "order_info": {
    "order_id": "caseAbCd11",
    "desc": "A tree fell onto the path",
    "urge_type": 3,
    "case_name": "Parks",
    "grid_id": "gridAbCd02",
    "grid_name": "North quay",
    "create_time": 1767229200,
    "image_urls": ["https://img.example.com/3.jpg"],
    "video_media_ids": ["mediaAbCd03"],
    "location": {"name": "Park", "address": "9 Quay road", "longitude": 120.156, "latitude": 30.275},
    "processor_userids": ["li.si"],
    "process_list": [
      {
        "process_type": 2,
        "process_desc": "Accepted",
        "status": 1,
        "solve_userid": "li.si",
        "solved_time": 1767232800
      }
    ],
    "reporter_name": "Ann",
    "reporter_mobile": "10000000000",
    "unionid": "oAbCdUnion01"
  }
}"#,
    },
    Exchange {
        meta: <report::SitecodeList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::SitecodeList::default()),
        response: || Box::new(report::SitecodeListResponse::default()),
        example_request: r#"{"cursor": "curS1tesP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "site_code_infos": [
    {
      "id": "siteAbCd01",
      "type": "Library",
      "area": "Zhejiang/Hangzhou/Xihu",
      "address": "1 Quay road",
      "name": "City library",
      "admin": ["li.si"],
      "qr_code_url": "https://img.example.com/site01.png"
    }
  ],
  "next_cursor": "curS1tesP3"
}"#,
    },
    Exchange {
        meta: <report::SitecodeGetSiteReportInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::SitecodeGetSiteReportInfo::default()),
        response: || Box::new(report::SitecodeGetSiteReportInfoResponse::default()),
        example_request: r#"{"siteid": "siteAbCd01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "question_templates": [
    {
      "question_id": 1,
      "question_type": 2,
      "title": "How do you feel",
      "is_required": 1,
      "option_list": [{"option_id": 1, "option_text": "Fine"}]
    }
  ]
}"#,
    },
    Exchange {
        meta: <report::SitecodeGetReportAnswer as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(report::SitecodeGetReportAnswer::default()),
        response: || Box::new(report::SitecodeGetReportAnswerResponse::default()),
        example_request: r#"{"siteid": "siteAbCd01", "date": "2026-01-01", "cursor": "curAnswersP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "answers": [
    {
      "report_time": 1767229200,
      "report_values": [
        {"question_id": 1, "single_choice": 1},
        {"question_id": 2, "multi_choice": [1, 3]},
        {"question_id": 3, "text": "Hangzhou"},
        {
          "question_id": 4,
          "url": "https://img.example.com/card.png",
          "itinerary_card_type": 6,
          "high_risk_area": "none"
        }
      ]
    }
  ],
  "has_more": 1,
  "next_cursor": "curAnswersP3"
}"#,
    },
];
