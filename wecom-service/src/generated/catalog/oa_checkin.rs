//! 打卡: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_checkin.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_checkin;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_checkin::GetCheckinData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::GetCheckinData::default()),
        response: || Box::new(oa_checkin::GetCheckinDataResponse::default()),
        example_request: r#"{
  "opencheckindatatype": 3,
  "starttime": 1767225600,
  "endtime": 1769817600,
  "useridlist": ["woAbCdAAAAmember01"]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "checkindata": [
    {
      "userid": "woAbCdAAAAmember01",
      "groupid": 69,
      "groupname": "Shop floor",
      "checkin_type": "上班打卡",
      "exception_type": "地点异常",
      "checkin_time": 1767229210,
      "sch_checkin_time": 1767229200,
      "location_title": "Tower A",
      "location_detail": "198 Example Street",
      "lng": 114057868,
      "lat": 22543099,
      "wifiname": "Office-1",
      "wifimac": "a4:5e:60:00:00:01",
      "deviceid": "0A1B2C3D-0000-0000-0000-4E5F60718293",
      "schedule_id": 221,
      "timeline_id": 1,
      "notes": "stuck in traffic",
      "mediaids": ["WWMEDIA_example0001"]
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_checkin::GetCheckinDayData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::GetCheckinDayData::default()),
        response: || Box::new(oa_checkin::GetCheckinDayDataResponse::default()),
        example_request: r#"{"starttime": 1767225600, "endtime": 1767225600, "useridlist": ["woAbCdAAAAmember01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "datas": [
    {
      "base_info": {
        "date": 1767225600,
        "day_type": 0,
        "record_type": 3,
        "acctid": "woAbCdAAAAmember01",
        "name": "Ada",
        "name_ex": "Ada L.",
        "departs_name": "Example Ltd/Sales;Example Ltd/Shop",
        "rule_info": {
          "groupid": 69,
          "groupname": "Shop floor",
          "scheduleid": 221,
          "schedulename": "early shift",
          "checkintime": [{"work_sec": 21600, "off_work_sec": 50400}]
        }
      },
      "summary_info": {
        "checkin_count": 2,
        "regular_work_sec": 28000,
        "standard_work_sec": 28800,
        "earliest_time": 21660,
        "lastest_time": 50460
      },
      "holiday_infos": [
        {
          "sp_number": "202601010012",
          "sp_title": {"data": [{"lang": "zh_CN", "text": "事假2.0小时"}]},
          "sp_description": {"data": [{"lang": "zh_CN", "text": "01/01 10:00~01/01 12:00"}]}
        }
      ],
      "sp_items": [
        {"name": "annual leave", "type": 1, "vacation_id": 2, "time_type": 1, "duration": 360, "count": 1}
      ],
      "exception_infos": [{"exception": 1, "duration": 60, "count": 1}],
      "ot_info": {
        "ot_status": 2,
        "ot_duration": 3600,
        "exception_duration": [1800],
        "workday_over_as_vacation": 1800,
        "workday_over_as_money": 1800,
        "restday_over_as_vacation": 0,
        "restday_over_as_money": 0,
        "holiday_over_as_vacation": 0,
        "holiday_over_as_money": 0
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_checkin::GetCheckinMonthData as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::GetCheckinMonthData::default()),
        response: || Box::new(oa_checkin::GetCheckinMonthDataResponse::default()),
        example_request: r#"{"starttime": 1767225600, "endtime": 1769817600, "useridlist": ["woAbCdAAAAmember01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "datas": [
    {
      "base_info": {
        "record_type": 1,
        "acctid": "woAbCdAAAAmember01",
        "name": "Ada",
        "name_ex": "Ada L.",
        "departs_name": "Example Ltd/Sales",
        "rule_info": {"groupid": 70, "groupname": "Office"}
      },
      "summary_info": {
        "except_days": 3,
        "regular_days": 18,
        "work_days": 21,
        "rest_days": 10,
        "regular_work_sec": 590000,
        "standard_work_sec": 604800
      },
      "sp_items": [
        {"name": "field work", "type": 100, "vacation_id": 0, "time_type": 0, "duration": 0, "count": 2}
      ],
      "exception_infos": [{"exception": 4, "duration": 28800, "count": 1}],
      "overwork_info": {
        "workday_over_sec": 36000,
        "holidays_over_sec": 0,
        "restdays_over_sec": 21600,
        "workdays_over_as_vacation": 0,
        "workdays_over_as_money": 36000,
        "restdays_over_as_vacation": 0,
        "restdays_over_as_money": 21600,
        "holidays_over_as_vacation": 0,
        "holidays_over_as_money": 0
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_checkin::GetCheckinScheduleList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::GetCheckinScheduleList::default()),
        response: || Box::new(oa_checkin::GetCheckinScheduleListResponse::default()),
        example_request: r#"{"starttime": 1767225600, "endtime": 1769817600, "useridlist": ["woAbCdAAAAmember01"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "schedule_list": [
    {
      "userid": "woAbCdAAAAmember01",
      "yearmonth": 202601,
      "groupid": 69,
      "groupname": "Shop floor",
      "schedule": {
        "scheduleList": [
          {
            "day": 5,
            "schedule_info": {
              "schedule_id": 221,
              "schedule_name": "early shift",
              "time_section": [
                {
                  "id": 1,
                  "work_sec": 21600,
                  "off_work_sec": 50400,
                  "remind_work_sec": 21000,
                  "remind_off_work_sec": 50400
                }
              ]
            }
          }
        ]
      }
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_checkin::SetCheckinScheduleList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::SetCheckinScheduleList::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "groupid": 69,
  "yearmonth": 202601,
  "items": [{"userid": "woAbCdAAAAmember01", "day": 5, "schedule_id": 221}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_checkin::PunchCorrection as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::PunchCorrection::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "userid": "woAbCdAAAAmember01",
  "schedule_date_time": 1767225600,
  "schedule_checkin_time": 32400,
  "checkin_time": 1767258000,
  "remark": "badge forgotten"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_checkin::AddCheckinRecord as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::AddCheckinRecord::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "records": [
    {
      "userid": "woAbCdAAAAmember01",
      "checkin_time": 1767258000,
      "location_title": "Tower A",
      "location_detail": "198 Example Street",
      "lng": 114057868,
      "lat": 22543099,
      "wifiname": "Office-1",
      "wifimac": "a4:5e:60:00:00:01",
      "device_type": 1,
      "device_detail": "Example Gate 3000",
      "notes": "north entrance",
      "mediaids": ["WWMEDIA_example0001"]
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_checkin::AddCheckinUserFace as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_checkin::AddCheckinUserFace::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember01", "userface": "iVBORw0KGgo="}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
