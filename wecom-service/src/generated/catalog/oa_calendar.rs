//! 日程: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_calendar.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_calendar;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_calendar::CalendarAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::CalendarAdd::default()),
        response: || Box::new(oa_calendar::CalendarAddResponse::default()),
        example_request: r##"{
  "calendar": {
    "summary": "Release plan",
    "color": "#3A86FF",
    "admins": ["woAbCdAAAAmember01"],
    "set_as_default": 0,
    "description": "Dates of the coming releases",
    "is_public": 1,
    "public_range": {"userids": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"], "partyids": [2, 5]},
    "is_corp_calendar": 0,
    "shares": [
      {"userid": "woAbCdAAAAmember01", "permission": 1},
      {"userid": "woAbCdAAAAmember02", "permission": 3}
    ]
  },
  "agentid": 1000007
}"##,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "cal_id": "wcAbCdEfAAAAcalendar01",
  "fail_result": {
    "shares": [{"errcode": 60111, "errmsg": "userid not found", "userid": "woAbCdAAAAmember02"}]
  }
}"#,
    },
    Exchange {
        meta: <oa_calendar::CalendarUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::CalendarUpdate::default()),
        response: || Box::new(oa_calendar::CalendarUpdateResponse::default()),
        example_request: r##"{
  "skip_public_range": 0,
  "calendar": {
    "cal_id": "wcAbCdEfAAAAcalendar01",
    "summary": "Release plan",
    "color": "#FF006E",
    "admins": ["woAbCdAAAAmember01"],
    "description": "Dates of the coming releases",
    "public_range": {"userids": ["woAbCdAAAAmember01"], "partyids": [2]},
    "shares": [
      {"userid": "woAbCdAAAAmember01", "permission": 1},
      {"userid": "woAbCdAAAAmember03", "permission": 3}
    ]
  }
}"##,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "fail_result": {
    "shares": [{"errcode": 60111, "errmsg": "userid not found", "userid": "woAbCdAAAAmember03"}]
  }
}"#,
    },
    Exchange {
        meta: <oa_calendar::CalendarGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::CalendarGet::default()),
        response: || Box::new(oa_calendar::CalendarGetResponse::default()),
        example_request: r#"{"cal_id_list": ["wcAbCdEfAAAAcalendar01"]}"#,
        example_response: r##"{
  "errcode": 0,
  "errmsg": "ok",
  "calendar_list": [
    {
      "cal_id": "wcAbCdEfAAAAcalendar01",
      "admins": ["woAbCdAAAAmember01"],
      "summary": "Release plan",
      "color": "#3A86FF",
      "description": "Dates of the coming releases",
      "is_public": 1,
      "public_range": {"userids": ["woAbCdAAAAmember01"], "partyids": [2]},
      "is_corp_calendar": 0,
      "shares": [{"userid": "woAbCdAAAAmember01", "permission": 1}]
    }
  ]
}"##,
    },
    Exchange {
        meta: <oa_calendar::CalendarDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::CalendarDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"cal_id": "wcAbCdEfAAAAcalendar01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_calendar::ScheduleAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::ScheduleAdd::default()),
        response: || Box::new(oa_calendar::ScheduleAddResponse::default()),
        example_request: r#"{
  "schedule": {
    "start_time": 1767229200,
    "end_time": 1767232800,
    "cal_id": "wcAbCdEfAAAAcalendar01",
    "admins": ["woAbCdAAAAmember01"],
    "is_whole_day": 0,
    "summary": "Review of the release",
    "description": "Walk through the open items",
    "location": "Room 5 in building B",
    "reminders": {
      "is_remind": 1,
      "remind_before_event_secs": 900,
      "remind_time_diffs": [0, -900],
      "is_repeat": 1,
      "repeat_type": 1,
      "repeat_until": 1774972800,
      "is_custom_repeat": 1,
      "repeat_interval": 2,
      "repeat_day_of_week": [2, 4],
      "repeat_day_of_month": [1, 15],
      "timezone": 8
    },
    "attendees": [{"userid": "woAbCdAAAAmember01"}, {"userid": "woAbCdAAAAmember02"}]
  },
  "agentid": 1000007
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA"}"#,
    },
    Exchange {
        meta: <oa_calendar::ScheduleUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::ScheduleUpdate::default()),
        response: || Box::new(oa_calendar::ScheduleUpdateResponse::default()),
        example_request: r#"{
  "skip_attendees": 0,
  "op_mode": 2,
  "op_start_time": 1767834000,
  "schedule": {
    "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA",
    "start_time": 1767837600,
    "end_time": 1767841200,
    "admins": ["woAbCdAAAAmember01"],
    "is_whole_day": 0,
    "summary": "Review of the release",
    "description": "Walk through the open items",
    "location": "Room 6 in building B",
    "reminders": {
      "is_remind": 1,
      "remind_before_event_secs": 900,
      "remind_time_diffs": [-900],
      "is_repeat": 1,
      "repeat_type": 1,
      "repeat_until": 1774972800,
      "is_custom_repeat": 1,
      "repeat_interval": 2,
      "repeat_day_of_week": [2],
      "repeat_day_of_month": [1],
      "timezone": 8
    },
    "attendees": [{"userid": "woAbCdAAAAmember01"}],
    "allow_active_join": true,
    "only_organizer_create_chat": 1
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "schedule_id": "6b1b2c3d4e5f60718293a4b5c6d7e8f9AAA"}"#,
    },
    Exchange {
        meta: <oa_calendar::ScheduleAddAttendees as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::ScheduleAddAttendees::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA", "attendees": [{"userid": "woAbCdAAAAmember03"}]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_calendar::ScheduleDelAttendees as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::ScheduleDelAttendees::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA", "attendees": [{"userid": "woAbCdAAAAmember03"}]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_calendar::ScheduleGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::ScheduleGet::default()),
        response: || Box::new(oa_calendar::ScheduleGetResponse::default()),
        example_request: r#"{"schedule_id_list": ["5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA"]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "schedule_list": [
    {
      "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA",
      "admins": ["woAbCdAAAAmember01"],
      "start_time": 1767229200,
      "end_time": 1767232800,
      "is_whole_day": 0,
      "cal_id": "wcAbCdEfAAAAcalendar01",
      "status": 0,
      "summary": "Review of the release",
      "description": "Walk through the open items",
      "location": "Room 5 in building B",
      "reminders": {
        "is_remind": 1,
        "remind_before_event_secs": 900,
        "remind_time_diffs": [-900],
        "is_repeat": 1,
        "repeat_type": 1,
        "repeat_until": 1774972800,
        "is_custom_repeat": 1,
        "repeat_interval": 2,
        "repeat_day_of_week": [2],
        "repeat_day_of_month": [1],
        "timezone": 8,
        "exclude_time_list": [{"start_time": 1767834000}]
      },
      "attendees": [{"userid": "woAbCdAAAAmember01", "response_status": 2}],
      "sequence": 100,
      "allow_active_join": true,
      "only_organizer_create_chat": 0
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_calendar::ScheduleGetByCalendar as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::ScheduleGetByCalendar::default()),
        response: || Box::new(oa_calendar::ScheduleGetByCalendarResponse::default()),
        example_request: r#"{"cal_id": "wcAbCdEfAAAAcalendar01", "offset": 100, "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "schedule_list": [
    {
      "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA",
      "sequence": 101,
      "admins": ["woAbCdAAAAmember01"],
      "start_time": 1767229200,
      "end_time": 1767232800,
      "cal_id": "wcAbCdEfAAAAcalendar01",
      "status": 1,
      "summary": "Review of the release",
      "description": "Walk through the open items",
      "location": "Room 5 in building B",
      "reminders": {"is_remind": 1, "remind_before_event_secs": 900, "is_repeat": 0, "timezone": 8},
      "attendees": [{"userid": "woAbCdAAAAmember01", "response_status": 0}]
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_calendar::ScheduleDel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_calendar::ScheduleDel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA", "op_mode": 1, "op_start_time": 1767834000}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
