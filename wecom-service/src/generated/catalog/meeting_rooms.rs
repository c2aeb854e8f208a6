//! 录制、Rooms会议室与会议室连接器管理: the endpoints as data.
//!
//! Generated from `spec/api/meetings/meeting_rooms.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::meeting_rooms;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <meeting_rooms::RecordList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordList::default()),
        response: || Box::new(meeting_rooms::RecordListResponse::default()),
        example_request: r#"{
  "start_time": 1765000000,
  "end_time": 1767225600,
  "meetingid": "hyAbCdAAAA0001",
  "meeting_code": "700123456",
  "userid": "woAbCdAAAAmember01",
  "cursor": "curRecP2",
  "limit": 20
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "record_meetings": [
    {
      "meeting_record_id": "recAbCd01",
      "meetingid": "hyAbCdAAAA0001",
      "meeting_code": "700123456",
      "host_user_id": "woAbCdAAAAmember01",
      "title": "Quarterly planning",
      "meeting_start_time": 1767225600000,
      "state": 3,
      "record_files": [
        {
          "record_file_id": "rfAbCd01",
          "record_start_time": 1767225630000,
          "record_end_time": 1767229100000,
          "record_size": 73400320,
          "sharing_state": 1,
          "sharing_url": "https://meeting.example.com/rec/abc",
          "required_same_corp": true,
          "required_attendee": false,
          "password": "2468",
          "sharing_expire": 1769817600000,
          "allow_download": true
        }
      ]
    }
  ],
  "has_more": true,
  "next_cursor": "curRecP3"
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordGetFileList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordGetFileList::default()),
        response: || Box::new(meeting_rooms::RecordGetFileListResponse::default()),
        example_request: r#"{"meeting_record_id": "recAbCd01", "meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_record_id": "recAbCd01",
  "meetingid": "hyAbCdAAAA0001",
  "meeting_code": "700123456",
  "title": "Quarterly planning",
  "record_files": [
    {
      "record_file_id": "rfAbCd01",
      "view_address": "https://meeting.example.com/view/1",
      "download_address": "https://meeting.example.com/down/1",
      "download_address_file_type": "mp4",
      "audio_address": "https://meeting.example.com/audio/1",
      "audio_address_file_type": "m4a",
      "meeting_summary": [{"download_address": "https://meeting.example.com/sum/1", "file_type": "txt"}]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordGetFile as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordGetFile::default()),
        response: || Box::new(meeting_rooms::RecordGetFileResponse::default()),
        example_request: r#"{"record_file_id": "rfAbCd01", "meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "record_file_id": "rfAbCd01",
  "meetingid": "hyAbCdAAAA0001",
  "meeting_code": "700123456",
  "view_address": "https://meeting.example.com/view/1",
  "download_address": "https://meeting.example.com/down/1",
  "download_address_file_type": "mp4",
  "audio_address": "https://meeting.example.com/audio/1",
  "audio_address_file_type": "m4a",
  "meeting_summary": [{"download_address": "https://meeting.example.com/sum/1", "file_type": "pdf"}],
  "ai_meeting_transcripts": [{"download_address": "https://meeting.example.com/tra/1", "file_type": "txt"}],
  "record_name": "part 1",
  "start_time": "1767225630000",
  "end_time": "1767229100000",
  "meeting_record_name": "Quarterly planning"
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordTranscriptGetParagraphList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordTranscriptGetParagraphList::default()),
        response: || Box::new(meeting_rooms::RecordTranscriptGetParagraphListResponse::default()),
        example_request: r#"{"record_file_id": "rfAbCd01", "meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "audio_detect": 1,
  "paragraphs": [{"pid": "0", "start_time": 4400, "end_time": 42950}]
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordTranscriptGetDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordTranscriptGetDetail::default()),
        response: || Box::new(meeting_rooms::RecordTranscriptGetDetailResponse::default()),
        example_request: r#"{"record_file_id": "rfAbCd01", "meetingid": "hyAbCdAAAA0001", "pid": "0", "limit": 20}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "has_more": true,
  "transcripts": {
    "paragraphs": [
      {
        "pid": "0",
        "start_time": 4400,
        "end_time": 42950,
        "speaker_info": {"userid": "woAbCdAAAAmember02"},
        "sentences": [
          {
            "sid": "0",
            "start_time": 4400,
            "end_time": 6100,
            "words": [{"wid": "0", "start_time": 4400, "end_time": 4700, "text": "Welcome"}]
          }
        ]
      }
    ],
    "keywords": ["budget", "hiring"],
    "audio_detect": 1
  }
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordTranscriptSearch as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordTranscriptSearch::default()),
        response: || Box::new(meeting_rooms::RecordTranscriptSearchResponse::default()),
        example_request: r#"{"record_file_id": "rfAbCd01", "meetingid": "hyAbCdAAAA0001", "text": "budget"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "hits": [{"pid": "0", "sid": "3", "offset": 12, "length": 6}],
  "timelines": [{"pid": "0", "sid": "3", "start_time": 15200}]
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordGetStatistics as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordGetStatistics::default()),
        response: || Box::new(meeting_rooms::RecordGetStatisticsResponse::default()),
        example_request: r#"{
  "meeting_record_id": "recAbCd01",
  "meetingid": "hyAbCdAAAA0001",
  "start_time": 1765000000,
  "end_time": 1767225600
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "summaries": [{"date": "2026-01-01", "view_count": 12, "download_count": 2}]}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordUpdateSharingConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordUpdateSharingConfig::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "meeting_record_id": "recAbCd01",
  "sharing_config": {
    "enable_sharing": true,
    "sharing_auth_type": 1,
    "enable_password": true,
    "password": "2468",
    "enable_sharing_expire": true,
    "sharing_expire": 1769817600000,
    "allow_download": false
  }
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "meeting_record_id": "recAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_rooms::RecordDeleteFile as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RecordDeleteFile::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "record_file_id": "rfAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsList::default()),
        response: || Box::new(meeting_rooms::RoomsListResponse::default()),
        example_request: r#"{"meeting_room_name": "Lake", "cursor": "curRoomP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_room_list": [
    {
      "meeting_room_id": "100001",
      "meeting_room_name": "Lake",
      "meeting_room_location": "Shenzhen-Tower-10",
      "account_type": 0,
      "active_code": "AB12CD34",
      "participant_number": 12,
      "meeting_room_status": 2,
      "scheduled_status": 1,
      "is_allow_call": true
    }
  ],
  "has_more": true,
  "next_cursor": "curRoomP3"
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsGetInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsGetInfo::default()),
        response: || Box::new(meeting_rooms::RoomsGetInfoResponse::default()),
        example_request: r#"{"meeting_room_id": "100001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "basic_info": {
    "rooms_id_list": ["200100000000001"],
    "meeting_room_name": "Lake",
    "city": "Shenzhen",
    "building": "Tower",
    "floor": "10",
    "participant_number": 12,
    "device": "ROOMS",
    "desc": "bGFrZSByb29t",
    "password": "MTIz"
  },
  "account_info": {"account_type": 0, "valid_period": "-"},
  "hardware_info": {
    "factory": "Example",
    "device_model": "EX-1",
    "sn": "SN2026A0001",
    "ip": "10.0.0.9",
    "mac": "aa:bb:cc:00:11:22",
    "rooms_version": "3.1.0",
    "firmware_version": "1.0.7",
    "health_status": "OK",
    "system_type": "12.3",
    "meeting_room_status": 2,
    "active_time": "2025-03-23 15:37:34",
    "cpu_info": "ARM64",
    "cpu_usage": "12",
    "gpu_info": "none",
    "net_type": "ethernet",
    "memory_info": "8GB",
    "monitor_frequency": "60",
    "camera_model": "EX-cam",
    "enable_video_mirror": false,
    "microphone_info": "EX-mic",
    "speaker_info": "EX-speaker"
  },
  "pmi_info": {"pmi_code": "9100000001", "pmi_pwd": "MjQ2OA=="},
  "monitor_status": 1,
  "scheduled_status": 1,
  "is_allow_call": true
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsGetConfig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsGetConfig::default()),
        response: || Box::new(meeting_rooms::RoomsGetConfigResponse::default()),
        example_request: r#"{"meeting_room_id": "100001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_settings": {
    "water_mark": 1,
    "auto_response": 2,
    "caption": true,
    "room_pmi": false,
    "room_notification": true
  },
  "record_settings": {"share_record": 3, "download_record": false}
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsListMeetings as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsListMeetings::default()),
        response: || Box::new(meeting_rooms::RoomsListMeetingsResponse::default()),
        example_request: r#"{
  "meeting_room_id": "100001",
  "rooms_id": "200100000000001",
  "start_time": 1765000000,
  "end_time": 1767225600,
  "cursor": "curMeetP2",
  "limit": 20
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_info_list": [
    {
      "meetingid": "hyAbCdAAAA0001",
      "meeting_code": "700123456",
      "subject": "Quarterly planning",
      "meeting_type": 0,
      "status": "MEETING_STATE_INIT",
      "start_time": 1767225600,
      "end_time": 1767229200
    }
  ],
  "has_more": true,
  "next_cursor": "curMeetP3"
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsListDevices as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsListDevices::default()),
        response: || Box::new(meeting_rooms::RoomsListDevicesResponse::default()),
        example_request: r#"{"meeting_room_name": "Lake", "cursor": "curDevP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "device_info_list": [
    {
      "rooms_id": "200100000000001",
      "meeting_room_id": "100001",
      "meeting_room_name": "Lake",
      "meeting_room_location": "Shenzhen-Tower-10",
      "device_model": "EX-1",
      "app_version": "4.1.6.0",
      "meeting_room_status": 2,
      "device_monitor_info": {"camera_status": true, "microphone_status": true, "speaker_status": false}
    }
  ],
  "has_more": true,
  "next_cursor": "curDevP3"
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsListControllers as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsListControllers::default()),
        response: || Box::new(meeting_rooms::RoomsListControllersResponse::default()),
        example_request: r#"{"controller_name": "pad", "cursor": "curCtlP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "controller_info_list": [
    {
      "rooms_id": "200100000000001",
      "meeting_room_name": "Lake",
      "meeting_room_location": "Shenzhen-Tower-10",
      "manufacture_name": "Example",
      "controller_name": "lake-pad",
      "controller_model": "EX-pad",
      "app_version": "4.1.6.0",
      "framework_version": "iOS 15.2.1",
      "status": "1",
      "ip_address": "10.0.0.10",
      "mac_address": "aa:bb:cc:00:11:23",
      "cpu_type": "ARM64",
      "cpu_usage": "1.7",
      "network_type": "wifi",
      "mem_usage": "3.6GB"
    }
  ],
  "has_more": true,
  "next_cursor": "curCtlP3"
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsGetInventory as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsGetInventory::default()),
        response: || Box::new(meeting_rooms::RoomsGetInventoryResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "normal_count": 10,
  "special_count": 2,
  "normal_used_count": 6,
  "special_used_count": 1,
  "normal_expired_count": 1,
  "special_expired_count": 0
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsBook as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsBook::default()),
        response: || Box::new(meeting_rooms::RoomsBookResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "meeting_room_id_list": ["100001"], "subject_visible": false}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "meeting_room_list": [
    {"meeting_room_id": "100001", "meeting_room_name": "Lake", "meeting_room_location": "Shenzhen-Tower-10"}
  ]
}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsRelease as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsRelease::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "meeting_room_id_list": ["100001"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsCall as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsCall::default()),
        response: || Box::new(meeting_rooms::RoomsCallResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "meeting_room_id": "100001",
  "mra_address": {"protocol": 1, "dial_string": "sip:lake@example.com"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "invite_id": "invAbCd01"}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsCancelCall as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsCancelCall::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "invite_id": "invAbCd01",
  "meeting_room_id": "100001",
  "mra_address": {"protocol": 2, "dial_string": "10.0.0.20"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_rooms::RoomsGetResponseStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::RoomsGetResponseStatus::default()),
        response: || Box::new(meeting_rooms::RoomsGetResponseStatusResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "meeting_room_id": "100001",
  "mra_address": {"protocol": 2, "dial_string": "10.0.0.20"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "status": 2, "response_time": "2025/11/22 14:35:26"}"#,
    },
    Exchange {
        meta: <meeting_rooms::MraQueryStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::MraQueryStatus::default()),
        response: || Box::new(meeting_rooms::MraQueryStatusResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "tmp_openid": "tmpAbCd09"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "tmp_openid": "tmpAbCd09",
  "instance_id": 9,
  "user_role": 0,
  "webinar_member_role": 0,
  "ip": "10.0.0.20",
  "name": "Lake",
  "audio_state": true,
  "video_state": true,
  "screen_shared_state": false,
  "default_layout": 1,
  "raise_hands_state": false
}"#,
    },
    Exchange {
        meta: <meeting_rooms::MraSetDefaultLayout as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::MraSetDefaultLayout::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "default_layout": 3,
  "default_novideo_user": 2,
  "mra": {"tmp_openid": "tmpAbCd09"}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_rooms::MraSetRaiseHand as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::MraSetRaiseHand::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "raise_hand": true, "mra": {"tmp_openid": "tmpAbCd09"}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_rooms::MraHangup as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_rooms::MraHangup::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "mra": {"tmp_openid": "tmpAbCd09"}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
];
