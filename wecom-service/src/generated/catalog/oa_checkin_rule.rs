//! 打卡规则: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_checkin_rule.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_checkin_rule;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_checkin_rule::GetCorpCheckinOption as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin_rule::GetCorpCheckinOption::default()),
        response: || Box::new(oa_checkin_rule::GetCorpCheckinOptionResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "group": [
    {
      "groupid": 69,
      "grouptype": 2,
      "groupname": "Shop floor",
      "sync_holidays": true,
      "need_photo": true,
      "note_can_use_local_pic": false,
      "allow_checkin_offworkday": true,
      "allow_apply_offworkday": true,
      "allow_apply_bk_cnt": 3,
      "allow_apply_bk_day_limit": 7,
      "buka_limit_next_month": 5,
      "buka_remind": {"open_remind": true, "buka_remind_month": 0, "buka_remind_day": 28},
      "buka_restriction": 2,
      "checkindate": [
        {
          "workdays": [1, 2, 3, 4, 5],
          "checkintime": [
            {
              "time_id": 1,
              "work_sec": 32400,
              "off_work_sec": 64800,
              "earliest_work_sec": 28800,
              "latest_work_sec": 36000,
              "earliest_off_work_sec": 61200,
              "latest_off_work_sec": 79200,
              "remind_work_sec": 31800,
              "remind_off_work_sec": 64800,
              "allow_rest": true,
              "rest_begin_time": 43200,
              "rest_end_time": 46800,
              "rest_times": [{"rest_begin_time": 55800, "rest_end_time": 56700}],
              "no_need_checkon": false,
              "no_need_checkoff": false
            }
          ],
          "noneed_offwork": false,
          "limit_aheadtime": 3600000,
          "flex_time": 600000,
          "allow_flex": true,
          "flex_on_duty_time": 300,
          "flex_off_duty_time": 300,
          "max_allow_arrive_early": 0,
          "max_allow_arrive_late": 0,
          "late_rule": {
            "allow_offwork_after_time": true,
            "timerules": [{"offwork_after_time": 3600, "onwork_flex_time": 1800}]
          },
          "biweekly": {
            "enable_weekday_recurrence": false,
            "odd_workdays": [1, 2, 3, 4, 5],
            "even_workdays": [1, 2, 3, 4, 5, 6]
          }
        }
      ],
      "spe_workdays": [
        {
          "timestamp": 1767225600,
          "checkintime": [{"work_sec": 32400, "off_work_sec": 61200}],
          "notes": "stocktaking"
        }
      ],
      "spe_offdays": [{"timestamp": 1767312000, "checkintime": [], "notes": "anniversary"}],
      "wifimac_infos": [{"wifiname": "Office-1", "wifimac": "a4:5e:60:00:00:01"}],
      "loc_infos": [
        {
          "loc_title": "Tower A",
          "loc_detail": "198 Example Street",
          "lng": 114057868,
          "lat": 22543099,
          "distance": 200
        }
      ],
      "schedulelist": [
        {
          "schedule_id": 221,
          "schedule_name": "early shift",
          "time_section": [
            {
              "time_id": 1,
              "work_sec": 21600,
              "off_work_sec": 50400,
              "off_work_leave": false,
              "on_work_back": false
            }
          ],
          "noneed_offwork": false,
          "limit_aheadtime": 7200000,
          "limit_offtime": 10800,
          "allow_flex": false,
          "flex_on_duty_time": 0,
          "flex_off_duty_time": 0,
          "max_allow_arrive_early": 0,
          "max_allow_arrive_late": 0,
          "late_rule": {"allow_offwork_after_time": false, "timerules": []},
          "biweekly": {"enable_weekday_recurrence": false}
        }
      ],
      "span_day_time": 0,
      "standard_work_duration": -1,
      "open_sp_checkin": true,
      "checkin_method_type": 0,
      "type": 0,
      "range": {"userid": ["woAbCdAAAAmember01"], "partyid": [2], "tagid": [3], "party_id": []},
      "white_users": ["woAbCdAAAAmember02"],
      "reporterinfo": {
        "reporters": [{"userid": "woAbCdAAAAmember03"}, {"tagid": 3}],
        "updatetime": 1767225600
      },
      "ot_info": {
        "type": 1,
        "allow_ot_workingday": true,
        "allow_ot_nonworkingday": true,
        "otcheckinfo": {
          "ot_workingday_time_start": 1800,
          "ot_workingday_time_min": 1800,
          "ot_workingday_time_max": 14400,
          "ot_workingday_restinfo": {
            "type": 1,
            "fix_time_rule": {"fix_time_begin_sec": 64800, "fix_time_end_sec": 66600}
          },
          "ot_nonworkingday_time_min": 1800,
          "ot_nonworkingday_time_max": 14400,
          "ot_nonworkingday_spanday_time": 0,
          "ot_nonworkingday_restinfo": {
            "type": 2,
            "cal_ottime_rule": {"items": [{"ot_time": 14400, "rest_time": 1800}]}
          }
        },
        "otapplyinfo": {
          "allow_ot_workingday": true,
          "allow_ot_nonworkingday": true,
          "ot_workingday_restinfo": {"type": 0},
          "ot_nonworkingday_spanday_time": 0,
          "ot_nonworkingday_restinfo": {"type": 0},
          "uptime": 1767225600
        },
        "uptime": 1767225600
      },
      "ot_info_v2": {
        "workdayconf": {
          "allow_ot": true,
          "type": 2,
          "apply": {
            "restinfo": {
              "type": 1,
              "fix_time_rule_list": [{"fix_time_begin_sec": 64800, "fix_time_end_sec": 66600}]
            }
          },
          "ot_trans_enable": true
        },
        "restdayconf": {"allow_ot": false},
        "holidayconf": {"allow_ot": false},
        "updatetime": 1767225600
      },
      "option_out_range": 0,
      "use_face_detect": true,
      "open_face_live_detect": false,
      "sync_out_checkin": false,
      "offwork_interval_time": 300,
      "create_userid": "woAbCdAAAAmember04",
      "update_userid": "woAbCdAAAAmember04",
      "create_time": 1767225600
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_checkin_rule::GetCheckinOption as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin_rule::GetCheckinOption::default()),
        response: || Box::new(oa_checkin_rule::GetCheckinOptionResponse::default()),
        example_request: r#"{"datetime": 1767225600, "useridlist": ["woAbCdAAAAmember01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "info": [
    {
      "userid": "woAbCdAAAAmember01",
      "group": {
        "groupid": 70,
        "grouptype": 1,
        "groupname": "Office",
        "sync_holidays": true,
        "need_photo": false,
        "note_can_use_local_pic": true,
        "allow_checkin_offworkday": true,
        "allow_apply_offworkday": true,
        "checkindate": [
          {
            "workdays": [1, 2, 3, 4, 5],
            "checkintime": [
              {
                "work_sec": 32400,
                "off_work_sec": 64800,
                "remind_work_sec": 31800,
                "remind_off_work_sec": 64800
              }
            ],
            "flex_time": 600000,
            "noneed_offwork": false,
            "limit_aheadtime": 3600000,
            "flex_on_duty_time": 0,
            "flex_off_duty_time": 0
          }
        ],
        "spe_workdays": [],
        "spe_offdays": [],
        "wifimac_infos": [{"wifiname": "Office-1", "wifimac": "a4:5e:60:00:00:01"}],
        "loc_infos": [
          {
            "loc_title": "Tower A",
            "loc_detail": "198 Example Street",
            "lng": 114057868,
            "lat": 22543099,
            "distance": 200
          }
        ],
        "open_sp_checkin": true,
        "offwork_interval_time": 300,
        "group.checkin_method_type": 0
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_checkin_rule::AddCheckinOption as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin_rule::AddCheckinOption::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "effective_now": true,
  "group": {
    "grouptype": 1,
    "groupname": "Office",
    "type": 0,
    "range": {"userid": ["woAbCdAAAAmember01"], "partyid": [2], "tagid": [3], "party_id": []},
    "white_users": ["woAbCdAAAAmember02"],
    "reporterinfo": {"reporters": [{"userid": "woAbCdAAAAmember03"}, {"tagid": 3}]},
    "sync_holidays": true,
    "need_photo": false,
    "note_can_use_local_pic": true,
    "allow_checkin_offworkday": true,
    "allow_apply_offworkday": true,
    "allow_apply_bk_cnt": 3,
    "allow_apply_bk_day_limit": 7,
    "buka_limit_next_month": 5,
    "buka_remind": {"open_remind": true, "buka_remind_month": 0, "buka_remind_day": 28},
    "buka_restriction": 0,
    "option_out_range": 0,
    "checkindate": [
      {
        "workdays": [1, 2, 3, 4, 5],
        "checkintime": [
          {
            "time_id": 1,
            "work_sec": 32400,
            "off_work_sec": 64800,
            "earliest_work_sec": 28800,
            "latest_work_sec": 36000,
            "earliest_off_work_sec": 61200,
            "latest_off_work_sec": 79200,
            "remind_work_sec": 31800,
            "remind_off_work_sec": 64800
          }
        ],
        "allow_flex": true,
        "flex_on_duty_time": 300,
        "flex_off_duty_time": 300
      }
    ],
    "spe_workdays": [
      {
        "type": 0,
        "timestamp": 1798761600,
        "checkintime": [
          {
            "time_id": 2,
            "work_sec": 32400,
            "off_work_sec": 61200,
            "remind_work_sec": 31800,
            "remind_off_work_sec": 61200
          }
        ],
        "notes": "stocktaking"
      }
    ],
    "spe_offdays": [{"type": 1, "begtime": 1798848000, "endtime": 1799020800, "notes": "anniversary"}],
    "wifimac_infos": [{"wifiname": "Office-1", "wifimac": "a4:5e:60:00:00:01"}],
    "loc_infos": [
      {
        "loc_title": "Tower A",
        "loc_detail": "198 Example Street",
        "lng": 114057868,
        "lat": 22543099,
        "distance": 200
      }
    ],
    "ot_info_v2": {
      "workdayconf": {
        "allow_ot": true,
        "type": 1,
        "checkin": {
          "ot_time_start": 1800,
          "ot_time_min": 1800,
          "ot_time_max": 14400,
          "restinfo": {"type": 2, "cal_ottime_rule": {"items": [{"ot_time": 14400, "rest_time": 1800}]}}
        },
        "ot_trans_enable": true,
        "ot_trans_type": 1,
        "vacation": {"trans_ratio": 100, "sync_vacation": true},
        "ot_time_range": 0
      },
      "restdayconf": {"allow_ot": true, "type": 0, "applycheckin": {"restinfo": {"type": 0}}},
      "holidayconf": {"allow_ot": false, "type": 2},
      "time_unit_config": {
        "ot_time_unit": 2,
        "perday_duration_secs": 28800,
        "rounding_method": 3,
        "rounding_precision": 1,
        "step_size": 1800
      }
    },
    "use_face_detect": true,
    "open_face_live_detect": true,
    "sync_out_checkin": true,
    "open_sp_checkin": true,
    "checkin_method_type": 0
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_checkin_rule::UpdateCheckinOption as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin_rule::UpdateCheckinOption::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "effective_now": true,
  "group": {
    "groupid": 69,
    "grouptype": 2,
    "groupname": "Shop floor",
    "range": {"userid": ["woAbCdAAAAmember01"]},
    "schedulelist": [
      {"schedule_id": 0, "schedule_name": "休息"},
      {
        "schedule_id": 221,
        "schedule_name": "early shift",
        "time_section": [{"time_id": 1, "work_sec": 21600, "off_work_sec": 50400}],
        "allow_flex": true,
        "max_allow_arrive_early": 1800,
        "max_allow_arrive_late": 1800
      }
    ]
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_checkin_rule::ClearCheckinOptionArrayField as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin_rule::ClearCheckinOptionArrayField::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"groupid": 69, "clear_field": [1, 2], "effective_now": true}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_checkin_rule::DelCheckinOption as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin_rule::DelCheckinOption::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"groupid": 69, "effective_now": true}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
