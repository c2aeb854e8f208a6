//! 会议: the endpoints as data.
//!
//! Generated from `spec/api/meetings/meeting.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::meeting;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <meeting::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::Create::default()),
        response: || Box::new(meeting::CreateResponse::default()),
        example_request: r#"{
  "admin_userid": "woAbCdAAAAmember01",
  "title": "Quarterly planning",
  "meeting_duration": 3600,
  "meeting_start": 1767225600,
  "description": "Goals and budgets.",
  "location": "Room 3.02",
  "cal_id": "wcAbCdCalendar01",
  "invitees": {"userid": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"], "device_sn": ["SN2026A0001"]},
  "guests": [{"area": "86", "phone_number": "13800000000", "guest_name": "Wen Qing"}],
  "settings": {
    "password": "2468",
    "enable_waiting_room": true,
    "allow_enter_before_host": true,
    "allow_external_user": true,
    "enable_enter_mute": 2,
    "allow_unmute_self": false,
    "mute_all": true,
    "enable_screen_watermark": true,
    "watermark_type": 1,
    "auto_record_type": "cloud",
    "attendee_join_auto_record": false,
    "enable_host_pause_auto_record": true,
    "enable_interpreter": false,
    "enable_doc_upload_permission": true,
    "enable_enroll": true,
    "enable_host_key": true,
    "host_key": "135790",
    "remind_scope": 4,
    "hosts": {"userid": ["woAbCdAAAAmember01"]},
    "ring_users": {"userid": ["woAbCdAAAAmember02"]}
  },
  "reminders": {
    "is_repeat": 1,
    "repeat_type": 1,
    "is_custom_repeat": 1,
    "repeat_until_type": 1,
    "repeat_until_count": 8,
    "repeat_until": 1772323200,
    "repeat_interval": 2,
    "repeat_day_of_week": [1, 4],
    "repeat_day_of_month": [15],
    "remind_before": [0, 900]
  },
  "agentid": 1000042
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingid": "hyAbCdAAAA0001",
  "meeting_code": "700123456",
  "meeting_link": "https://meeting.example.com/dm/abc",
  "excess_users": ["woAbCdAAAAmember02"]
}"#,
    },
    Exchange {
        meta: <meeting::Update as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::Update::default()),
        response: || Box::new(meeting::UpdateResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "title": "Quarterly planning moved",
  "meeting_start": 1767312000,
  "meeting_duration": 5400,
  "description": "One day later.",
  "location": "Room 4.11",
  "cal_id": "wcAbCdCalendar01",
  "invitees": {"userid": ["woAbCdAAAAmember01", "woAbCdAAAAmember03"]},
  "guests": [{"area": "86", "phone_number": "13800000000", "guest_name": "Wen Qing"}],
  "settings": {"enable_waiting_room": false, "remind_scope": 2},
  "reminders": {"is_repeat": 0, "remind_before": [300]},
  "agentid": 1000042
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "excess_users": ["woAbCdAAAAmember03"]}"#,
    },
    Exchange {
        meta: <meeting::Cancel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::Cancel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "sub_meetingid": "1767225600"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting::GetInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetInfo::default()),
        response: || Box::new(meeting::GetInfoResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "meeting_code": "700123456", "sub_meetingid": "1767225600"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingid": "hyAbCdAAAA0001",
  "admin_userid": "woAbCdAAAAmember01",
  "main_department": 3,
  "title": "Quarterly planning",
  "meeting_start": 1767225600,
  "meeting_duration": 3600,
  "status": 2,
  "meeting_type": 1,
  "description": "Goals and budgets.",
  "location": "Room 3.02",
  "cal_id": "wcAbCdCalendar01",
  "attendees": {
    "member": [
      {
        "userid": "woAbCdAAAAmember02",
        "status": 1,
        "first_join_time": 1767225620,
        "last_quit_time": 1767229000,
        "total_join_count": 2,
        "cumulative_time": 3300
      }
    ],
    "tmp_external_user": [
      {
        "tmp_external_userid": "woTmpAAAA01",
        "status": 1,
        "first_join_time": 1767225700,
        "last_quit_time": 1767228900,
        "total_join_count": 1,
        "cumulative_time": 3200
      }
    ],
    "device": [{"device_sn": "SN2026A0001", "status": 1}]
  },
  "guests": [{"area": "86", "phone_number": "13800000000", "guest_name": "Wen Qing"}],
  "settings": {
    "need_password": true,
    "password": "2468",
    "enable_waiting_room": true,
    "allow_enter_before_host": true,
    "allow_external_user": true,
    "enable_enter_mute": 2,
    "allow_unmute_self": false,
    "mute_all": true,
    "enable_screen_watermark": true,
    "watermark_type": 1,
    "auto_record_type": "cloud",
    "attendee_join_auto_record": false,
    "enable_host_pause_auto_record": true,
    "enable_interpreter": false,
    "enable_doc_upload_permission": true,
    "enable_enroll": true,
    "enable_host_key": true,
    "host_key": "135790",
    "remind_scope": 4,
    "hosts": {"userid": ["woAbCdAAAAmember01"]},
    "current_hosts": {"userid": ["woAbCdAAAAmember01"]},
    "co_hosts": {"userid": ["woAbCdAAAAmember03"]},
    "ring_users": {"userid": ["woAbCdAAAAmember02"]}
  },
  "reminders": {
    "is_repeat": 1,
    "repeat_type": 1,
    "is_custom_repeat": 1,
    "repeat_until_type": 0,
    "repeat_until": 1772323200,
    "repeat_interval": 2,
    "repeat_day_of_week": [1, 4],
    "remind_before": [0, 900]
  },
  "meeting_code": "700123456",
  "meeting_link": "https://meeting.example.com/dm/abc",
  "has_vote": true,
  "sub_meetings": [
    {
      "sub_meetingid": "1767225600",
      "title": "Quarterly planning",
      "status": 0,
      "start_time": 1767225600,
      "end_time": 1767229200,
      "repeat_id": "rep01"
    }
  ],
  "has_more_sub_meeting": 0,
  "remain_sub_meetings": 7,
  "current_sub_meetingid": "1767225600",
  "sub_repeat_list": [
    {
      "repeat_id": "rep01",
      "repeat_type": 1,
      "is_custom_repeat": 1,
      "repeat_interval": 2,
      "repeat_day_of_week": [1, 4],
      "repeat_until_type": 1,
      "repeat_until_count": 8
    }
  ],
  "agentid": 1000042
}"#,
    },
    Exchange {
        meta: <meeting::GetUserMeetingid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetUserMeetingid::default()),
        response: || Box::new(meeting::GetUserMeetingidResponse::default()),
        example_request: r#"{
  "userid": "woAbCdAAAAmember01",
  "cursor": "curMeetP2",
  "begin_time": 1764547200,
  "end_time": 1767225600,
  "limit": 50
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingid_list": ["hyAbCdAAAA0001", "hyAbCdAAAA0002"],
  "next_cursor": "curMeetP3"
}"#,
    },
    Exchange {
        meta: <meeting::GetStartList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetStartList::default()),
        response: || Box::new(meeting::GetStartListResponse::default()),
        example_request: r#"{"type": 1, "begin_time": 1765000000, "end_time": 1767225600, "cursor": "curStartP2", "limit": 500}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_list": [{"userid": "woAbCdAAAAmember01", "start_time": 1767225620}],
  "has_more": true,
  "next_cursor": "curStartP3"
}"#,
    },
    Exchange {
        meta: <meeting::GetInvitees as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetInvitees::default()),
        response: || Box::new(meeting::GetInviteesResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "cursor": "curInvP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "invitees": [{"userid": "woAbCdAAAAmember02"}],
  "has_more": true,
  "next_cursor": "curInvP3"
}"#,
    },
    Exchange {
        meta: <meeting::SetInvitees as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::SetInvitees::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "invitees": [{"userid": "woAbCdAAAAmember01"}, {"userid": "woAbCdAAAAmember02"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting::GetGuests as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetGuests::default()),
        response: || Box::new(meeting::GetGuestsResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "guests": [{"area": "86", "phone_number": "13800000000", "guest_name": "Wen Qing"}],
  "meetingid": "hyAbCdAAAA0001",
  "meeting_code": "700123456",
  "title": "Quarterly planning"
}"#,
    },
    Exchange {
        meta: <meeting::SetGuests as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::SetGuests::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "guests": [{"area": "86", "phone_number": "13800000000", "guest_name": "Wen Qing"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting::CreateCustomerShortUrl as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::CreateCustomerShortUrl::default()),
        response: || Box::new(meeting::CreateCustomerShortUrlResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "customer_data": "eyJ2ZXIiOiIxLjAiLCJ1c2VyRGF0YSI6IngifQ=="}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_short_url_customer_data": {
    "meeting_short_url": "https://meeting.example.com/dm/own1",
    "customer_data": "eyJ2ZXIiOiIxLjAiLCJ1c2VyRGF0YSI6IngifQ=="
  }
}"#,
    },
    Exchange {
        meta: <meeting::GetCustomerShortUrl as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetCustomerShortUrl::default()),
        response: || Box::new(meeting::GetCustomerShortUrlResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_short_url_customer_data_list": [
    {
      "meeting_short_url": "https://meeting.example.com/dm/own1",
      "customer_data": "eyJ2ZXIiOiIxLjAiLCJ1c2VyRGF0YSI6IngifQ=="
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting::GetRealtimeAttendeeList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetRealtimeAttendeeList::default()),
        response: || Box::new(meeting::GetRealtimeAttendeeListResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "sub_meetingid": "1767225600", "cursor": "curLiveP2", "limit": 20}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "attendees": [
    {
      "userid": "woAbCdAAAAmember02",
      "tmp_openid": "tmpAbCd02",
      "instance_id": 1,
      "role": 0,
      "join_type": 1,
      "join_time": "1767225620",
      "audio_state": true,
      "video_state": false,
      "screen_shared_state": false
    }
  ],
  "has_more": true,
  "next_cursor": "curLiveP3"
}"#,
    },
    Exchange {
        meta: <meeting::GetAttendeeList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetAttendeeList::default()),
        response: || Box::new(meeting::GetAttendeeListResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "sub_meetingid": "1767225600",
  "start_time": 1765000000,
  "end_time": 1767225600,
  "cursor": "curPastP2",
  "limit": 100
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "attendees": [
    {
      "userid": "woAbCdAAAAmember02",
      "tmp_openid": "tmpAbCd02",
      "instance_id": 4,
      "role": 0,
      "join_type": 1,
      "join_time": 1767225620,
      "quit_time": 1767229000,
      "net": "WIFI",
      "webinar_role": 0,
      "audio_state": true,
      "video_state": true,
      "screen_shared_state": false,
      "customer_data": "eyJ2ZXIiOiIxLjAiLCJ1c2VyRGF0YSI6IngifQ=="
    }
  ],
  "has_more": true,
  "next_cursor": "curPastP3"
}"#,
    },
    Exchange {
        meta: <meeting::GetQuality as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::GetQuality::default()),
        response: || Box::new(meeting::GetQualityResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "sub_meetingid": "1767225600",
  "start_time": 1767225600,
  "cursor": "curQualP2",
  "limit": 50
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "quality": 2,
  "audio_quality": 1,
  "video_quality": 3,
  "screen_share_quality": 0,
  "network_quality": 2,
  "problems": ["high packet loss"],
  "attendees": [
    {
      "userid": "woAbCdAAAAmember02",
      "tmp_openid": "tmpAbCd02",
      "instance_id": 1,
      "quality": 2,
      "audio_quality": 1,
      "video_quality": 3,
      "screen_share_quality": 0,
      "network_quality": 2,
      "problems": ["high packet loss"]
    }
  ],
  "has_more": true,
  "next_cursor": "curQualP3"
}"#,
    },
    Exchange {
        meta: <meeting::CheckDeviceInMeeting as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::CheckDeviceInMeeting::default()),
        response: || Box::new(meeting::CheckDeviceInMeetingResponse::default()),
        example_request: r#"{"userid": "woAbCdAAAAmember02", "instance_id_list": [1, 4], "meetingid_list": ["hyAbCdAAAA0001"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "result_list": [{"meetingid": "hyAbCdAAAA0001", "instance_id": 1}]}"#,
    },
    Exchange {
        meta: <meeting::WaitingroomGetCurrentUserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::WaitingroomGetCurrentUserList::default()),
        response: || Box::new(meeting::WaitingroomGetCurrentUserListResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "cursor": "curWaitP2", "limit": 20}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "user_list": [
    {
      "userid": "woAbCdAAAAmember02",
      "tmp_openid": "tmpAbCd02",
      "instance_id": 1,
      "customer_data": "eyJ2ZXIiOiIxLjAiLCJ1c2VyRGF0YSI6IngifQ=="
    }
  ],
  "has_more": true,
  "next_cursor": "curWaitP3"
}"#,
    },
    Exchange {
        meta: <meeting::WaitingroomGetUserList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::WaitingroomGetUserList::default()),
        response: || Box::new(meeting::WaitingroomGetUserListResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "cursor": "curWaitP2", "limit": 20}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "user_list": [
    {
      "userid": "woAbCdAAAAmember02",
      "tmp_openid": "tmpAbCd02",
      "instance_id": 1,
      "join_time": 1767225560000,
      "quit_time": 1767225620000
    }
  ],
  "has_more": true,
  "next_cursor": "curWaitP3"
}"#,
    },
    Exchange {
        meta: <meeting::EnrollSetConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::EnrollSetConfig::default()),
        response: || Box::new(meeting::EnrollSetConfigResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "approve_type": 2,
  "is_collect_question": 2,
  "question_list": [
    {
      "is_required": 2,
      "question_type": 1,
      "special_type": 1,
      "question_title": "Track",
      "option_list": [{"content": "Design"}, {"content": "Sales"}]
    }
  ],
  "no_registration_needed_for_staff": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "question_count": 1}"#,
    },
    Exchange {
        meta: <meeting::EnrollGetConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::EnrollGetConfig::default()),
        response: || Box::new(meeting::EnrollGetConfigResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "approve_type": 2,
  "is_collect_question": 2,
  "question_list": [
    {
      "is_required": 2,
      "question_type": 1,
      "special_type": 1,
      "question_title": "Track",
      "option_list": [{"content": "Design"}, {"content": "Sales"}]
    }
  ],
  "no_registration_needed_for_staff": true
}"#,
    },
    Exchange {
        meta: <meeting::EnrollQueryByTmpOpenid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::EnrollQueryByTmpOpenid::default()),
        response: || Box::new(meeting::EnrollQueryByTmpOpenidResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "tmp_openid_list": ["tmpAbCd02"], "sorting_rules": 1}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "enroll_id_list": [{"tmp_openid": "tmpAbCd02", "enroll_id": "meAbCd0001"}]}"#,
    },
    Exchange {
        meta: <meeting::EnrollList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::EnrollList::default()),
        response: || Box::new(meeting::EnrollListResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "status": 1, "cursor": "curEnrP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "enroll_list": [
    {
      "enroll_id": "meAbCd0001",
      "userid": "woAbCdAAAAmember02",
      "tmp_openid": "tmpAbCd02",
      "enroll_time": "2025/12/30 14:00",
      "enroll_source_type": 1,
      "nick_name": "Wen",
      "status": 1,
      "enroll_code": "80123",
      "answer_list": [
        {
          "answer_content": ["Design"],
          "is_required": 2,
          "question_type": 1,
          "special_type": 1,
          "question_num": 1,
          "question_title": "Track"
        }
      ]
    }
  ],
  "has_more": true,
  "next_cursor": "curEnrP3"
}"#,
    },
    Exchange {
        meta: <meeting::EnrollApprove as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::EnrollApprove::default()),
        response: || Box::new(meeting::EnrollApproveResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "action": 3, "enroll_id_list": ["meAbCd0001", "meAbCd0002"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "handled_count": 2}"#,
    },
    Exchange {
        meta: <meeting::EnrollImport as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::EnrollImport::default()),
        response: || Box::new(meeting::EnrollImportResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "enroll_list": [
    {"userid": "woAbCdAAAAmember02", "area": "86", "phone_number": "13800000000", "nick_name": "Wen"}
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "total_count": 1,
  "enroll_list": [
    {
      "enroll_id": "meAbCd0001",
      "userid": "woAbCdAAAAmember02",
      "area": "86",
      "phone_number": "13800000000",
      "nick_name": "Wen",
      "enroll_code": "80123"
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting::EnrollDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting::EnrollDelete::default()),
        response: || Box::new(meeting::EnrollDeleteResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "enroll_id_list": [{"enroll_id": "meAbCd0001"}]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "total_count": 1}"#,
    },
];
