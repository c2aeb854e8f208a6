//! 会议室: the endpoints as data.
//!
//! Generated from `spec/api/office/oa_meetingroom.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::oa_meetingroom;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <oa_meetingroom::Add as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::Add::default()),
        response: || Box::new(oa_meetingroom::AddResponse::default()),
        example_request: r#"{
  "name": "Harbour",
  "capacity": 12,
  "city": "Hangzhou",
  "building": "West tower",
  "floor": "7F",
  "coordinate": {"longitude": "120.155", "latitude": "30.274"},
  "range": {"user_list": ["li.si", "wang.wu"], "department_list": [3]},
  "equipment": [1, 4]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "meetingroom_id": 21}"#,
    },
    Exchange {
        meta: <oa_meetingroom::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::List::default()),
        response: || Box::new(oa_meetingroom::ListResponse::default()),
        example_request: r#"{"city": "Hangzhou", "building": "West tower", "floor": "7F", "equipment": [1]}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingroom_list": [
    {
      "meetingroom_id": 21,
      "name": "Harbour",
      "capacity": 12,
      "city": "Hangzhou",
      "building": "West tower",
      "floor": "7F",
      "coordinate": {"longitude": "120.155", "latitude": "30.274"},
      "range": {"user_list": ["li.si", "wang.wu"], "department_list": [3]},
      "equipment": [1, 4],
      "need_approval": 0
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_meetingroom::Edit as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::Edit::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingroom_id": 21,
  "name": "Harbour",
  "capacity": 14,
  "city": "Hangzhou",
  "building": "West tower",
  "floor": "8F",
  "coordinate": {"longitude": "120.155", "latitude": "30.274"},
  "range": {"user_list": ["li.si"], "department_list": [3, 4]},
  "equipment": [1, 4, 5]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_meetingroom::Del as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::Del::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingroom_id": 21}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <oa_meetingroom::GetBookingInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::GetBookingInfo::default()),
        response: || Box::new(oa_meetingroom::GetBookingInfoResponse::default()),
        example_request: r#"{
  "meetingroom_id": 21,
  "start_time": 1767225600,
  "end_time": 1767283200,
  "city": "Hangzhou",
  "building": "West tower",
  "floor": "7F"
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "booking_list": [
    {
      "meetingroom_id": 21,
      "schedule": [
        {
          "booking_id": "bkAbCdEfAAAAbooking01",
          "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA",
          "start_time": 1767229200,
          "end_time": 1767232800,
          "booker": "li.si",
          "status": 0
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <oa_meetingroom::GetBookingInfoByMeetingId as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::GetBookingInfoByMeetingId::default()),
        response: || Box::new(oa_meetingroom::GetBookingInfoByMeetingIdResponse::default()),
        example_request: r#"{"meetingroom_id": 21, "meeting_id": "mtAbCdEfAAAAmeeting01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingroom_id": 21,
  "schedule": {
    "meeting_id": "mtAbCdEfAAAAmeeting01",
    "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA",
    "start_time": 1767229200,
    "end_time": 1767232800,
    "booker": "li.si",
    "status": 0
  }
}"#,
    },
    Exchange {
        meta: <oa_meetingroom::BookinfoGet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::BookinfoGet::default()),
        response: || Box::new(oa_meetingroom::BookinfoGetResponse::default()),
        example_request: r#"{"meetingroom_id": 21, "booking_id": "bkAbCdEfAAAAbooking01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingroom_id": 21,
  "schedule": {
    "booking_id": "bkAbCdEfAAAAbooking01",
    "master_booking_id": "rbAbCdEfAAAAseries01",
    "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA",
    "start_time": 1767229200,
    "end_time": 1767232800,
    "booker": "li.si",
    "status": 0
  }
}"#,
    },
    Exchange {
        meta: <oa_meetingroom::Book as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::Book::default()),
        response: || Box::new(oa_meetingroom::BookResponse::default()),
        example_request: r#"{
  "meetingroom_id": 21,
  "start_time": 1767229200,
  "end_time": 1767232800,
  "booker": "li.si",
  "subject": "Planning",
  "attendees": ["wang.wu", "zhao.liu"]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "booking_id": "bkAbCdEfAAAAbooking01",
  "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA"
}"#,
    },
    Exchange {
        meta: <oa_meetingroom::BookBySchedule as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::BookBySchedule::default()),
        response: || Box::new(oa_meetingroom::BookByScheduleResponse::default()),
        example_request: r#"{"meetingroom_id": 21, "schedule_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9AAA", "booker": "li.si"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "booking_id": "bkAbCdEfAAAAbooking02",
  "conflict_date": [1767801600, 1768406400]
}"#,
    },
    Exchange {
        meta: <oa_meetingroom::BookByMeeting as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::BookByMeeting::default()),
        response: || Box::new(oa_meetingroom::BookByMeetingResponse::default()),
        example_request: r#"{"meetingroom_id": 21, "meetingid": "mtAbCdEfAAAAmeeting01", "booker": "li.si"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "booking_id": "bkAbCdEfAAAAbooking03", "conflict_date": [1767801600]}"#,
    },
    Exchange {
        meta: <oa_meetingroom::CancelBook as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(oa_meetingroom::CancelBook::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"booking_id": "bkAbCdEfAAAAbooking02", "keep_schedule": 1, "cancel_date": 1767801600}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
