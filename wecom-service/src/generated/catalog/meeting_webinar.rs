//! 网络研讨会: the endpoints as data.
//!
//! Generated from `spec/api/meetings/meeting_webinar.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::meeting_webinar;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <meeting_webinar::Create as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::Create::default()),
        response: || Box::new(meeting_webinar::CreateResponse::default()),
        example_request: r#"{
  "admin_userid": "woAbCdAAAAmember01",
  "title": "Spring release in detail",
  "start_time": "1767225600",
  "end_time": "1767232800",
  "admission_type": 2,
  "playback_for_audience": true,
  "sponsor": "Example Ltd",
  "hosts": [{"userid": "woAbCdAAAAmember01"}],
  "password": "2468",
  "cover_url": "https://img.example.com/cover.png",
  "description": "What is new and why.",
  "enable_guest_invite_link": true,
  "media_setting": {
    "enable_enter_mute": true,
    "allow_unmute_self": false,
    "allow_enter_before_host": false,
    "enable_screen_watermark": true,
    "watermark_type": 1,
    "allow_external_user": true,
    "auto_record_type": "cloud",
    "attendee_join_auto_record": false,
    "enable_host_pause_auto_record": true
  },
  "enable_qa": true,
  "sensitive_words": ["rumour"],
  "enable_manual_check": true,
  "activity_page": true,
  "display_number_of_attendees": 1,
  "preparation_mode": true
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingid": "hyAbCdWEB0001",
  "meeting_code": "800123456",
  "title": "Spring release in detail",
  "start_time": "1767225600",
  "end_time": "1767232800",
  "admission_type": 2,
  "password": "2468",
  "audience_join_link": "https://meeting.example.com/l/aud",
  "guest_join_link": "https://meeting.example.com/l/gue",
  "manual_check_link": "https://meeting.example.com/check",
  "manual_check_password": "135790"
}"#,
    },
    Exchange {
        meta: <meeting_webinar::Update as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::Update::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdWEB0001",
  "title": "Spring release in detail",
  "start_time": "1767312000",
  "end_time": "1767319200",
  "admission_type": 1,
  "playback_for_audience": true,
  "sponsor": "Example Ltd",
  "hosts": [{"userid": "woAbCdAAAAmember03"}],
  "cover_url": "https://img.example.com/cover2.png",
  "description": "One day later.",
  "enable_guest_invite_link": false,
  "media_setting": {"auto_record_type": "cloud"},
  "enable_qa": true,
  "sensitive_words": ["rumour"],
  "enable_manual_check": false,
  "activity_page": true,
  "display_number_of_attendees": 0,
  "preparation_mode": false
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_webinar::Cancel as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::Cancel::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_webinar::Get as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::Get::default()),
        response: || Box::new(meeting_webinar::GetResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001", "meeting_code": "800123456"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meetingid": "hyAbCdWEB0001",
  "meeting_code": "800123456",
  "title": "Spring release in detail",
  "sponsor": "Example Ltd",
  "start_time": "1767225600",
  "end_time": "1767232800",
  "status": "MEETING_STATE_INIT",
  "hosts": [{"userid": "woAbCdAAAAmember01"}],
  "admission_type": 2,
  "password": "2468",
  "cover_url": "https://img.example.com/cover.png",
  "description": "What is new and why.",
  "enable_guest_invite_link": true,
  "audience_join_link": "https://meeting.example.com/l/aud",
  "guest_join_link": "https://meeting.example.com/l/gue",
  "manual_check_link": "https://meeting.example.com/check",
  "manual_check_password": "135790",
  "media_setting": {
    "enable_enter_mute": true,
    "allow_unmute_self": false,
    "allow_enter_before_host": false,
    "enable_screen_watermark": true,
    "watermark_type": 1,
    "allow_external_user": true,
    "auto_record_type": "cloud",
    "attendee_join_auto_record": false,
    "enable_host_pause_auto_record": true,
    "mute_enable_join": true
  },
  "enable_qa": true,
  "activity_page": true,
  "display_number_of_attendees": 1,
  "playback_for_audience": true,
  "playback_url": "https://meeting.example.com/replay",
  "preparation_mode": true,
  "warm_up_picture": "https://img.example.com/warm.png",
  "warm_up_video": "https://img.example.com/warm.mp4",
  "allow_attendees_invite_others": true
}"#,
    },
    Exchange {
        meta: <meeting_webinar::ListGuest as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::ListGuest::default()),
        response: || Box::new(meeting_webinar::ListGuestResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001", "meeting_code": "800123456"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "guests": [
    {"guest_type": 1, "userid": "woAbCdAAAAmember02"},
    {
      "guest_type": 2,
      "area": "86",
      "phone_number": "13800000000",
      "email": "wen@example.com",
      "guest_name": "Wen Qing"
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_webinar::UpdateGuestList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::UpdateGuestList::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdWEB0001",
  "guests": [
    {"guest_type": 1, "userid": "woAbCdAAAAmember02"},
    {
      "guest_type": 2,
      "area": "86",
      "phone_number": "13800000000",
      "email": "wen@example.com",
      "guest_name": "Wen Qing"
    }
  ]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_webinar::UpdateWarmUp as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::UpdateWarmUp::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdWEB0001",
  "warm_up_picture": "https://img.example.com/warm.png",
  "warm_up_video": "https://img.example.com/warm.mp4",
  "allow_attendees_invite_others": false
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_webinar::EnrollSetConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::EnrollSetConfig::default()),
        response: || Box::new(meeting_webinar::EnrollSetConfigResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdWEB0001",
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
        meta: <meeting_webinar::EnrollGetConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::EnrollGetConfig::default()),
        response: || Box::new(meeting_webinar::EnrollGetConfigResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001"}"#,
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
        meta: <meeting_webinar::EnrollQueryByTmpOpenid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::EnrollQueryByTmpOpenid::default()),
        response: || Box::new(meeting_webinar::EnrollQueryByTmpOpenidResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001", "tmp_openid_list": ["tmpAbCd02"], "sorting_rules": 2}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "enroll_id_list": [{"tmp_openid": "tmpAbCd02", "enroll_id": "meAbCd0001"}]}"#,
    },
    Exchange {
        meta: <meeting_webinar::EnrollList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::EnrollList::default()),
        response: || Box::new(meeting_webinar::EnrollListResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001", "status": 1, "cursor": "curEnrP2", "limit": 50}"#,
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
        meta: <meeting_webinar::EnrollApprove as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::EnrollApprove::default()),
        response: || Box::new(meeting_webinar::EnrollApproveResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001", "action": 3, "enroll_id_list": ["meAbCd0001", "meAbCd0002"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "handled_count": 2}"#,
    },
    Exchange {
        meta: <meeting_webinar::EnrollImport as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::EnrollImport::default()),
        response: || Box::new(meeting_webinar::EnrollImportResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdWEB0001",
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
        meta: <meeting_webinar::EnrollDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_webinar::EnrollDelete::default()),
        response: || Box::new(meeting_webinar::EnrollDeleteResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdWEB0001", "enroll_id_list": [{"enroll_id": "meAbCd0001"}]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "total_count": 1}"#,
    },
];
