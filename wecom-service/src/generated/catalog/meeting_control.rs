//! 会中控制管理: the endpoints as data.
//!
//! Generated from `spec/api/meetings/meeting_control.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::meeting_control;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <meeting_control::RealcontrolSet as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolSet::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "mute_all": true,
  "enable_enter_mute": 2,
  "allow_unmute_self": false,
  "meeting_locked": false,
  "hide_meeting_code_password": true,
  "allow_chat": 1,
  "allow_share_screen": false,
  "allow_external_user": true,
  "play_ivr_on_join": false,
  "enable_waiting_room": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolSetCohost as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolSetCohost::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "action": true,
  "operated_user": {"tmp_openid": "tmpAbCd02", "instance_id": 1}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolMuteUser as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolMuteUser::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "option": true,
  "operated_user": {"tmp_openid": "tmpAbCd02", "instance_id": 1}
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolSwitchUserVideo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolSwitchUserVideo::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "operated_user": {"tmp_openid": "tmpAbCd02", "instance_id": 9},
  "video": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolCloseScreenShare as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolCloseScreenShare::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "operated_user": {"tmp_openid": "tmpAbCd02", "instance_id": 1}}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolSetNicknames as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolSetNicknames::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "operated_users": [{"tmp_openid": "tmpAbCd02", "instance_id": 1, "nickname": "Wen"}]
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolManageWaitingRoomUsers as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolManageWaitingRoomUsers::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "operate_type": 3,
  "operated_users": [{"tmp_openid": "tmpAbCd02", "instance_id": 1}],
  "allow_rejoin": false
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolKickoutUsers as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolKickoutUsers::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "operated_users": [{"tmp_openid": "tmpAbCd02", "instance_id": 1}],
  "allow_rejoin": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::RealcontrolDismiss as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::RealcontrolDismiss::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "force_dismiss": 1, "retrieve_code": 0}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::PhoneCallout as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PhoneCallout::default()),
        response: || Box::new(meeting_control::PhoneCalloutResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "phone_numbers": [{"area": 86, "phone": "13800000000", "extension_number": "801"}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "phone_numbers": [
    {"area": 86, "phone": "13800000000", "extension_number": "801", "status": "START_INVITE"}
  ],
  "invalid_phone_numbers": [{"area": 86, "phone": "1"}]
}"#,
    },
    Exchange {
        meta: <meeting_control::PhoneGetCalloutStatus as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PhoneGetCalloutStatus::default()),
        response: || Box::new(meeting_control::PhoneGetCalloutStatusResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "cursor": "curCallP2", "limit": 50}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "phone_numbers": [
    {
      "area": 86,
      "phone": "13800000000",
      "extension_number": "801",
      "status": "START_ACCEPT",
      "tmp_openid": "tmpAbCd07"
    }
  ],
  "has_more": true,
  "next_cursor": "curCallP3"
}"#,
    },
    Exchange {
        meta: <meeting_control::PhoneGetTmpOpenid as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PhoneGetTmpOpenid::default()),
        response: || Box::new(meeting_control::PhoneGetTmpOpenidResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "phone_numbers": [{"area": 86, "phone": "13800000000", "extension_number": "801"}]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "tmp_openid_list": [
    {"area": 86, "phone": "13800000000", "extension_number": "801", "tmp_openid": "tmpAbCd07"}
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::PollCreateTheme as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollCreateTheme::default()),
        response: || Box::new(meeting_control::PollCreateThemeResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "operator_userid": "woAbCdAAAAmember01",
  "instance_id": 1,
  "poll_topic": "Next date",
  "poll_desc": "Date of the next meeting",
  "poll_questions": [
    {"question_type": 0, "question_desc": "Preferred day", "poll_option": ["Monday", "Thursday"]}
  ],
  "is_anony": 1
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "poll_theme_id": "pthAbCd01"}"#,
    },
    Exchange {
        meta: <meeting_control::PollUpdateTheme as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollUpdateTheme::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "poll_theme_id": "pthAbCd01",
  "operator_userid": "woAbCdAAAAmember01",
  "instance_id": 1,
  "poll_topic": "Next date",
  "poll_desc": "Date of the next meeting",
  "poll_questions": [
    {"question_type": 1, "question_desc": "Possible days", "poll_option": ["Monday", "Tuesday", "Thursday"]}
  ],
  "is_anony": 0
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::PollGetPollList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollGetPollList::default()),
        response: || Box::new(meeting_control::PollGetPollListResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "operator_userid": "woAbCdAAAAmember01", "instance_id": 1}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "polls_theme_info": [
    {
      "poll_theme_id": "pthAbCd01",
      "polls_info": [
        {"poll_id": "polAbCd01", "poll_topic": "Next date", "status": 1, "is_shared": 0, "is_anony": 1}
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::PollGetThemeInfo as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollGetThemeInfo::default()),
        response: || Box::new(meeting_control::PollGetThemeInfoResponse::default()),
        example_request: r#"{
  "poll_theme_id": "pthAbCd01",
  "operator_userid": "woAbCdAAAAmember01",
  "instance_id": 1,
  "meetingid": "hyAbCdAAAA0001"
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "poll_theme_id": "pthAbCd01",
  "poll_topic": "Next date",
  "poll_desc": "Date of the next meeting",
  "is_anony": 1,
  "poll_question_data": [
    {
      "question_type": 0,
      "question_desc": "Preferred day",
      "option_info": [{"option_desc": "Monday"}, {"option_desc": "Thursday"}]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::PollStart as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollStart::default()),
        response: || Box::new(meeting_control::PollStartResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "poll_theme_id": "pthAbCd01",
  "operator_userid": "woAbCdAAAAmember01",
  "instance_id": 1
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "poll_id": "polAbCd01"}"#,
    },
    Exchange {
        meta: <meeting_control::PollFinish as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollFinish::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "poll_theme_id": "pthAbCd01",
  "poll_id": "polAbCd01",
  "operator_userid": "woAbCdAAAAmember01",
  "instance_id": 1
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::PollGetPollDetail as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollGetPollDetail::default()),
        response: || Box::new(meeting_control::PollGetPollDetailResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "poll_id": "polAbCd01",
  "operator_userid": "woAbCdAAAAmember01",
  "instance_id": 1
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "poll_theme_id": "pthAbCd01",
  "poll_topic": "Next date",
  "poll_desc": "Date of the next meeting",
  "status": 2,
  "is_shared": 1,
  "is_anony": 0,
  "vote_total_num": 4,
  "poll_question_data": [
    {
      "question_id": "1",
      "question_type": 0,
      "question_desc": "Preferred day",
      "option_info": [
        {
          "option_id": 1,
          "option_desc": "Monday",
          "option_num": 3,
          "rate": 75,
          "option_user": [{"userid": "woAbCdAAAAmember02", "tmp_openid": "tmpAbCd02"}]
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::PollDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::PollDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "operator_userid": "woAbCdAAAAmember01",
  "instance_id": 1,
  "poll_theme_id": "pthAbCd01",
  "poll_id": "polAbCd01"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutListTemplate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutListTemplate::default()),
        response: || Box::new(meeting_control::LayoutListTemplateResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "layout_template_list": [
    {
      "layout_template_id": "1",
      "thumbnail_url": "https://img.example.com/t1.png",
      "picture_url": "https://img.example.com/p1.png",
      "render_rule": "{\"layout_width\":960,\"layout_height\":540}"
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutAdd::default()),
        response: || Box::new(meeting_control::LayoutAddResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "layout_list": [
    {
      "page_list": [
        {
          "layout_template_id": "1",
          "user_seat_list": [
            {
              "grid_id": "1",
              "grid_type": 1,
              "userid": "woAbCdAAAAmember02",
              "tmp_openid": "tmpAbCd02",
              "nick_name": "Wen",
              "tool_sdkid": "sdk01"
            }
          ]
        }
      ]
    }
  ],
  "default_layout_order": 1
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "selected_layout_id": "layAbCd01",
  "layout_list": [
    {
      "layout_id": "layAbCd01",
      "page_list": [
        {
          "layout_template_id": "1",
          "user_seat_list": [
            {
              "grid_id": "1",
              "grid_type": 1,
              "userid": "woAbCdAAAAmember02",
              "tmp_openid": "tmpAbCd02",
              "nick_name": "Wen",
              "tool_sdkid": "sdk01"
            }
          ]
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "layout_id": "layAbCd01",
  "page_list": [{"layout_template_id": "2", "user_seat_list": [{"grid_id": "1", "grid_type": 2}]}],
  "enable_set_default": true
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutSetDefault as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutSetDefault::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "selected_layout_id": "layAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::AdvancedLayoutAdd as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::AdvancedLayoutAdd::default()),
        response: || Box::new(meeting_control::AdvancedLayoutAddResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "layout_list": [
    {
      "layout_name": "stage",
      "page_list": [
        {
          "layout_template_id": "3",
          "enable_polling": true,
          "polling_setting": {
            "polling_interval_unit": 1,
            "polling_interval": 15,
            "ignore_user_novideo": true,
            "ignore_user_absence": true
          },
          "user_seat_list": [
            {
              "grid_id": "1",
              "grid_type": 1,
              "video_type": 3,
              "user_list": [{"userid": "woAbCdAAAAmember02", "tmp_openid": "tmpAbCd02", "nick_name": "V2Vu"}]
            }
          ]
        }
      ]
    }
  ]
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "layout_list": [
    {
      "layout_id": "advAbCd01",
      "layout_name": "stage",
      "page_list": [
        {
          "layout_template_id": "3",
          "enable_polling": true,
          "polling_setting": {
            "polling_interval_unit": 1,
            "polling_interval": 15,
            "ignore_user_novideo": true,
            "ignore_user_absence": true
          },
          "user_seat_list": [
            {
              "grid_id": "1",
              "grid_type": 1,
              "video_type": 3,
              "user_list": [{"userid": "woAbCdAAAAmember02", "tmp_openid": "tmpAbCd02", "nick_name": "V2Vu"}]
            }
          ]
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::AdvancedLayoutUpdate as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::AdvancedLayoutUpdate::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "layout_id": "advAbCd01",
  "page_list": [
    {
      "layout_template_id": "3",
      "enable_polling": false,
      "user_seat_list": [{"grid_id": "1", "grid_type": 1, "video_type": 1}]
    }
  ],
  "layout_name": "stage"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::AdvancedLayoutApply as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::AdvancedLayoutApply::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "layout_id": "advAbCd01", "user_list": [{"tmp_openid": "tmpAbCd02"}]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::AdvancedLayoutList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::AdvancedLayoutList::default()),
        response: || Box::new(meeting_control::AdvancedLayoutListResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "selected_layout_id": "advAbCd01",
  "layout_list": [
    {
      "layout_id": "advAbCd01",
      "layout_name": "stage",
      "page_list": [
        {
          "layout_template_id": "3",
          "enable_polling": true,
          "polling_setting": {
            "polling_interval_unit": 2,
            "polling_interval": 1,
            "ignore_user_novideo": false,
            "ignore_user_absence": true
          },
          "user_seat_list": [
            {
              "grid_id": "1",
              "grid_type": 1,
              "video_type": 3,
              "user_list": [{"userid": "woAbCdAAAAmember02", "tmp_openid": "tmpAbCd02", "nick_name": "V2Vu"}]
            }
          ]
        }
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::AdvancedLayoutGetUserLayout as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::AdvancedLayoutGetUserLayout::default()),
        response: || Box::new(meeting_control::AdvancedLayoutGetUserLayoutResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "tmp_openid": "tmpAbCd02", "instance_id": 9}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "selected_layout_id": "advAbCd01",
  "layout_name": "stage",
  "layout_type": 2,
  "page_list": [
    {
      "layout_template_id": "3",
      "enable_polling": true,
      "polling_setting": {
        "polling_interval_unit": 2,
        "polling_interval": 1,
        "ignore_user_novideo": false,
        "ignore_user_absence": true
      },
      "user_seat_list": [
        {"grid_id": "1", "grid_type": 1, "video_type": 3, "user_list": [{"tmp_openid": "tmpAbCd02"}]}
      ]
    }
  ]
}"#,
    },
    Exchange {
        meta: <meeting_control::AdvancedLayoutBatchDelete as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::AdvancedLayoutBatchDelete::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "layout_id_list": ["layAbCd01", "advAbCd01"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutAddBackground as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutAddBackground::default()),
        response: || Box::new(meeting_control::LayoutAddBackgroundResponse::default()),
        example_request: r#"{
  "meetingid": "hyAbCdAAAA0001",
  "image_list": [
    {"image_url": "https://img.example.com/bg.png", "image_md5": "0123456789abcdef0123456789abcdef"}
  ],
  "default_image_order": 1
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "selected_background_id": "bgAbCd01",
  "background_list": [{"background_id": "bgAbCd01", "image_md5": "0123456789abcdef0123456789abcdef"}]
}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutSetDefaultBackground as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutSetDefaultBackground::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "selected_background_id": "bgAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutListBackground as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutListBackground::default()),
        response: || Box::new(meeting_control::LayoutListBackgroundResponse::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "selected_background_id": "bgAbCd01",
  "background_list": [{"background_id": "bgAbCd01", "image_md5": "0123456789abcdef0123456789abcdef"}]
}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutDeleteBackground as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutDeleteBackground::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "background_id": "bgAbCd01"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::LayoutBatchDeleteBackground as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::LayoutBatchDeleteBackground::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"meetingid": "hyAbCdAAAA0001", "background_id_list": ["bgAbCd01", "bgAbCd02"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <meeting_control::VipSubmitBatchAddJob as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::VipSubmitBatchAddJob::default()),
        response: || Box::new(meeting_control::VipSubmitBatchAddJobResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jVipAdd01", "invalid_userid_list": ["woAbCdAAAAmember02"]}"#,
    },
    Exchange {
        meta: <meeting_control::VipBatchAddJobResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::VipBatchAddJobResult::default()),
        response: || Box::new(meeting_control::VipBatchAddJobResultResponse::default()),
        example_request: r#"{"jobid": "jVipAdd01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "job_result": {"succ_userid_list": ["woAbCdAAAAmember01"], "fail_userid_list": ["woAbCdAAAAmember03"]}
}"#,
    },
    Exchange {
        meta: <meeting_control::VipSubmitBatchDelJob as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::VipSubmitBatchDelJob::default()),
        response: || Box::new(meeting_control::VipSubmitBatchDelJobResponse::default()),
        example_request: r#"{"userid_list": ["woAbCdAAAAmember01", "woAbCdAAAAmember02"]}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "jobid": "jVipDel01", "invalid_userid_list": ["woAbCdAAAAmember02"]}"#,
    },
    Exchange {
        meta: <meeting_control::VipBatchDelJobResult as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::VipBatchDelJobResult::default()),
        response: || Box::new(meeting_control::VipBatchDelJobResultResponse::default()),
        example_request: r#"{"jobid": "jVipDel01"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "job_result": {"succ_userid_list": ["woAbCdAAAAmember01"], "fail_userid_list": ["woAbCdAAAAmember03"]}
}"#,
    },
    Exchange {
        meta: <meeting_control::VipList as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(meeting_control::VipList::default()),
        response: || Box::new(meeting_control::VipListResponse::default()),
        example_request: r#"{"limit": 50, "cursor": "curVipP2"}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "userid_list": ["woAbCdAAAAmember01"],
  "has_more": true,
  "next_cursor": "curVipP3"
}"#,
    },
];
