//! The example of every event as XML, by the event's name.
//!
//! Generated from `spec/events` by `cargo codegen`. Edit the spec, not this file.

/// Name and example, in the order of the spec.
pub(crate) static EVENT_EXAMPLES: &[(&str, &str)] = &[
    ("submit_vip_account_approval", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[submit_vip_account_approval]]></Event>
  <ApplyReason><![CDATA[需要归档大量图纸]]></ApplyReason>
  <BusinessType>3</BusinessType>
  <ApplyId><![CDATA[apply-Tk7Wm2Xq]]></ApplyId>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("finish_vip_account_approval", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[finish_vip_account_approval]]></Event>
  <FinishType>2</FinishType>
  <ApplyId><![CDATA[apply-Tk7Wm2Xq]]></ApplyId>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("robot_text", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AI",
  "aibotid": "aib7Kx2mQ9",
  "chatid": "wrChAt0001",
  "chattype": "group",
  "from": {
    "userid": "mei"
  },
  "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=rEsPoNsE",
  "msgtype": "text",
  "text": {
    "content": "@Robot which room is free?"
  },
  "quote": {
    "msgtype": "text",
    "text": {
      "content": "We meet at three"
    }
  }
}"#),
    ("robot_image", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AJ",
  "aibotid": "aib7Kx2mQ9",
  "chattype": "single",
  "from": {
    "userid": "mei"
  },
  "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=rEsPoNsE",
  "msgtype": "image",
  "image": {
    "url": "https://ww-aibot-img.example.com/1"
  }
}"#),
    ("robot_mixed", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AK",
  "aibotid": "aib7Kx2mQ9",
  "chatid": "wrChAt0001",
  "chattype": "group",
  "from": {
    "userid": "mei"
  },
  "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=rEsPoNsE",
  "msgtype": "mixed",
  "mixed": {
    "msg_item": [
      {
        "msgtype": "text",
        "text": {
          "content": "@Robot what is this?"
        }
      },
      {
        "msgtype": "image",
        "image": {
          "url": "https://ww-aibot-img.example.com/2"
        }
      }
    ]
  }
}"#),
    ("robot_voice", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AL",
  "aibotid": "aib7Kx2mQ9",
  "chattype": "single",
  "from": {
    "userid": "mei"
  },
  "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=rEsPoNsE",
  "msgtype": "voice",
  "voice": {
    "content": "Which room is free"
  }
}"#),
    ("robot_file", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AM",
  "aibotid": "aib7Kx2mQ9",
  "chattype": "single",
  "from": {
    "userid": "mei"
  },
  "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=rEsPoNsE",
  "msgtype": "file",
  "file": {
    "url": "https://ww-aibot-img.example.com/3"
  }
}"#),
    ("robot_video", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AN",
  "aibotid": "aib7Kx2mQ9",
  "chattype": "single",
  "from": {
    "userid": "mei"
  },
  "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=rEsPoNsE",
  "msgtype": "video",
  "video": {
    "url": "https://ww-aibot-img.example.com/4"
  }
}"#),
    ("robot_stream", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AO",
  "aibotid": "aib7Kx2mQ9",
  "chattype": "single",
  "from": {
    "userid": "mei"
  },
  "msgtype": "stream",
  "stream": {
    "id": "answer-0001"
  }
}"#),
    ("robot_enter_chat", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AP",
  "create_time": 1767225600,
  "aibotid": "aib7Kx2mQ9",
  "chattype": "single",
  "from": {
    "corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "userid": "mei"
  },
  "msgtype": "event",
  "event": {
    "eventtype": "enter_chat"
  }
}"#),
    ("robot_template_card_event", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AQ",
  "create_time": 1767225600,
  "aibotid": "aib7Kx2mQ9",
  "chatid": "wrChAt0001",
  "chattype": "group",
  "from": {
    "corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "userid": "mei"
  },
  "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=rEsPoNsE",
  "msgtype": "event",
  "event": {
    "eventtype": "template_card_event",
    "template_card_event": {
      "card_type": "vote_interaction",
      "event_key": "submit",
      "task_id": "room-301-0001",
      "selected_items": {
        "selected_item": [
          {
            "question_key": "room",
            "option_ids": {
              "option_id": [
                "301",
                "302"
              ]
            }
          }
        ]
      }
    }
  }
}"#),
    ("robot_feedback_event", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AR",
  "create_time": 1767225600,
  "aibotid": "aib7Kx2mQ9",
  "chatid": "wrChAt0001",
  "chattype": "group",
  "from": {
    "corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "userid": "mei"
  },
  "msgtype": "event",
  "event": {
    "eventtype": "feedback_event",
    "feedback_event": {
      "id": "fb-301-0001",
      "type": 2,
      "content": "The room was taken",
      "inaccurate_reason_list": [
        1
      ]
    }
  }
}"#),
    ("robot_disconnected_event", r#"{
  "msgid": "CAIQ16HMjQYY7NGagIOAgAMgq4KM0AS",
  "create_time": 1767225600,
  "aibotid": "aib7Kx2mQ9",
  "msgtype": "event",
  "event": {
    "eventtype": "disconnected_event"
  }
}"#),
    ("subscribe", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[subscribe]]></Event>
  <EventKey><![CDATA[]]></EventKey>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("unsubscribe", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[unsubscribe]]></Event>
  <EventKey><![CDATA[]]></EventKey>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("enter_agent", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[enter_agent]]></Event>
  <EventKey><![CDATA[]]></EventKey>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("location", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[LOCATION]]></Event>
  <Latitude>30.245</Latitude>
  <Longitude>120.155</Longitude>
  <Precision>40.5</Precision>
  <AgentID>1000002</AgentID>
  <AppType><![CDATA[wxwork]]></AppType>
</xml>"#),
    ("click", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[click]]></Event>
  <EventKey><![CDATA[menu_report]]></EventKey>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("view_link", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[view]]></Event>
  <EventKey><![CDATA[https://example.com/report]]></EventKey>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("view_miniprogram", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[view_miniprogram]]></Event>
  <EventKey><![CDATA[pages/index/index]]></EventKey>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("scancode_push", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[scancode_push]]></Event>
  <EventKey><![CDATA[menu_scan]]></EventKey>
  <ScanCodeInfo>
    <ScanType><![CDATA[qrcode]]></ScanType>
    <ScanResult><![CDATA[https://example.com/asset/4711]]></ScanResult>
  </ScanCodeInfo>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("scancode_waitmsg", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[scancode_waitmsg]]></Event>
  <EventKey><![CDATA[menu_scan_wait]]></EventKey>
  <ScanCodeInfo>
    <ScanType><![CDATA[qrcode]]></ScanType>
    <ScanResult><![CDATA[https://example.com/asset/4711]]></ScanResult>
  </ScanCodeInfo>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("pic_sysphoto", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[pic_sysphoto]]></Event>
  <EventKey><![CDATA[menu_photo]]></EventKey>
  <SendPicsInfo>
    <Count>2</Count>
    <PicList>
      <item>
        <PicMd5Sum><![CDATA[8f14e45fceea167a5a36dedd4bea2543]]></PicMd5Sum>
      </item>
      <item>
        <PicMd5Sum><![CDATA[c9f0f895fb98ab9159f51fd0297e236d]]></PicMd5Sum>
      </item>
    </PicList>
  </SendPicsInfo>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("pic_photo_or_album", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[pic_photo_or_album]]></Event>
  <EventKey><![CDATA[menu_photo_album]]></EventKey>
  <SendPicsInfo>
    <Count>2</Count>
    <PicList>
      <item>
        <PicMd5Sum><![CDATA[8f14e45fceea167a5a36dedd4bea2543]]></PicMd5Sum>
      </item>
      <item>
        <PicMd5Sum><![CDATA[c9f0f895fb98ab9159f51fd0297e236d]]></PicMd5Sum>
      </item>
    </PicList>
  </SendPicsInfo>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("pic_weixin", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[pic_weixin]]></Event>
  <EventKey><![CDATA[menu_album]]></EventKey>
  <SendPicsInfo>
    <Count>2</Count>
    <PicList>
      <item>
        <PicMd5Sum><![CDATA[8f14e45fceea167a5a36dedd4bea2543]]></PicMd5Sum>
      </item>
      <item>
        <PicMd5Sum><![CDATA[c9f0f895fb98ab9159f51fd0297e236d]]></PicMd5Sum>
      </item>
    </PicList>
  </SendPicsInfo>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("location_select", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[location_select]]></Event>
  <EventKey><![CDATA[menu_place]]></EventKey>
  <SendLocationInfo>
    <Location_X><![CDATA[30.245]]></Location_X>
    <Location_Y><![CDATA[120.155]]></Location_Y>
    <Scale><![CDATA[16]]></Scale>
    <Label><![CDATA[杭州市西湖区龙井路 1号]]></Label>
    <Poiname><![CDATA[龙井茶室]]></Poiname>
  </SendLocationInfo>
  <AgentID>1000002</AgentID>
  <AppType><![CDATA[wxwork]]></AppType>
</xml>"#),
    ("template_card_event", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[template_card_event]]></Event>
  <EventKey><![CDATA[btn_submit]]></EventKey>
  <TaskId><![CDATA[task_20260101_0007]]></TaskId>
  <CardType><![CDATA[multiple_interaction]]></CardType>
  <ResponseCode><![CDATA[rspNq4Vx8LbT2mKc]]></ResponseCode>
  <AgentID>1000002</AgentID>
  <SelectedItems>
    <SelectedItem>
      <QuestionKey><![CDATA[q_lunch]]></QuestionKey>
      <OptionIds>
        <OptionId><![CDATA[opt_rice]]></OptionId>
        <OptionId><![CDATA[opt_noodles]]></OptionId>
      </OptionIds>
    </SelectedItem>
    <SelectedItem>
      <QuestionKey><![CDATA[q_drink]]></QuestionKey>
      <OpitonIds>
        <OpitonId><![CDATA[opt_tea]]></OpitonId>
      </OpitonIds>
    </SelectedItem>
  </SelectedItems>
</xml>"#),
    ("template_card_menu_event", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[template_card_menu_event]]></Event>
  <EventKey><![CDATA[act_mute]]></EventKey>
  <TaskId><![CDATA[task_20260101_0007]]></TaskId>
  <CardType><![CDATA[text_notice]]></CardType>
  <ResponseCode><![CDATA[rspNq4Vx8LbT2mKc]]></ResponseCode>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("taskcard_click", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[taskcard_click]]></Event>
  <EventKey><![CDATA[btn_accept]]></EventKey>
  <TaskId><![CDATA[task_20260101_0008]]></TaskId>
  <AgentId><![CDATA[1000002]]></AgentId>
</xml>"#),
    ("switch_workbench_mode", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[switch_workbench_mode]]></Event>
  <Mode>1</Mode>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("inactive_alert", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[inactive_alert]]></Event>
  <EffectTime>1769817600</EffectTime>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("close_inactive_agent", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[close_inactive_agent]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("reopen_inactive_agent", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[reopen_inactive_agent]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("low_active_alert", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[low_active_alert]]></Event>
  <EffectTime>1769817600</EffectTime>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("low_active", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[low_active]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("active_restored", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[active_restored]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("sys_approval_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[sys_approval_change]]></Event>
  <AgentID>3010040</AgentID>
  <ApprovalInfo>
    <SpNoStr><![CDATA[202601010003]]></SpNoStr>
    <SpNo><![CDATA[202601010003]]></SpNo>
    <SpName><![CDATA[报销]]></SpName>
    <SpStatus>1</SpStatus>
    <TemplateId><![CDATA[3TmQyBv8NdKcWz5RhXjL2pFsGaU7eHo]]></TemplateId>
    <ApplyTime>1767222000</ApplyTime>
    <Applyer>
      <UserId><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserId>
      <Party>7</Party>
    </Applyer>
    <SpRecord>
      <SpStatus>1</SpStatus>
      <ApproverAttr>2</ApproverAttr>
      <Details>
        <Approver>
          <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
        </Approver>
        <Speech><![CDATA[同意]]></Speech>
        <SpStatus>2</SpStatus>
        <SpTime>1767225600</SpTime>
        <Attach><![CDATA[1Kx7vQ2nRb9TfYcL0mWsZdE4hJgP8uAo]]></Attach>
      </Details>
      <Details>
        <Approver>
          <UserId><![CDATA[woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></UserId>
        </Approver>
        <Speech><![CDATA[]]></Speech>
        <SpStatus>1</SpStatus>
        <SpTime>0</SpTime>
      </Details>
    </SpRecord>
    <Notifyer>
      <UserId><![CDATA[woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></UserId>
    </Notifyer>
    <ProcessList>
      <NodeList>
        <NodeType>1</NodeType>
        <SpStatus>1</SpStatus>
        <ApvRel>1</ApvRel>
        <SubNodeList>
          <UserInfo>
            <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
          </UserInfo>
          <Speech><![CDATA[同意]]></Speech>
          <SpYj>2</SpYj>
          <Sptime>1767225600</Sptime>
          <MediaIds><![CDATA[1Kx7vQ2nRb9TfYcL0mWsZdE4hJgP8uAo]]></MediaIds>
        </SubNodeList>
      </NodeList>
    </ProcessList>
    <Comments>
      <CommentUserInfo>
        <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
      </CommentUserInfo>
      <CommentTime>1767225000</CommentTime>
      <CommentContent><![CDATA[请补发票]]></CommentContent>
      <CommentId><![CDATA[6981274403358107]]></CommentId>
      <Attach><![CDATA[1Kx7vQ2nRb9TfYcL0mWsZdE4hJgP8uAo]]></Attach>
    </Comments>
    <StatuChangeEvent>2</StatuChangeEvent>
  </ApprovalInfo>
</xml>"#),
    ("open_approval_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[open_approval_change]]></Event>
  <AgentID>1000002</AgentID>
  <ApprovalInfo>
    <ThirdNo><![CDATA[purchase-20260101-001]]></ThirdNo>
    <OpenSpName><![CDATA[采购]]></OpenSpName>
    <OpenTemplateId><![CDATA[5e2c90bb14a7de000003]]></OpenTemplateId>
    <OpenSpStatus>1</OpenSpStatus>
    <ApplyTime>1767222000</ApplyTime>
    <ApplyUserName><![CDATA[林晓]]></ApplyUserName>
    <ApplyUserId><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></ApplyUserId>
    <ApplyUserParty><![CDATA[行政部]]></ApplyUserParty>
    <ApplyUserImage><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></ApplyUserImage>
    <ApprovalNodes>
      <ApprovalNode>
        <NodeStatus>1</NodeStatus>
        <NodeAttr>1</NodeAttr>
        <NodeType>1</NodeType>
        <Items>
          <Item>
            <ItemName><![CDATA[周宁]]></ItemName>
            <ItemUserid><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></ItemUserid>
            <ItemParty><![CDATA[财务部]]></ItemParty>
            <ItemImage><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></ItemImage>
            <ItemStatus>2</ItemStatus>
            <ItemSpeech><![CDATA[同意]]></ItemSpeech>
            <ItemOpTime>1767225600</ItemOpTime>
          </Item>
          <Item>
            <ItemName><![CDATA[何叶]]></ItemName>
            <ItemParty><![CDATA[财务部]]></ItemParty>
            <ItemImage><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></ItemImage>
            <ItemStatus>1</ItemStatus>
            <ItemSpeech><![CDATA[]]></ItemSpeech>
            <ItemOpTime>0</ItemOpTime>
            <ItemUserId><![CDATA[woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></ItemUserId>
          </Item>
        </Items>
      </ApprovalNode>
    </ApprovalNodes>
    <NotifyNodes>
      <NotifyNode>
        <ItemName><![CDATA[何叶]]></ItemName>
        <ItemUserid><![CDATA[woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></ItemUserid>
        <ItemParty><![CDATA[财务部]]></ItemParty>
        <ItemImage><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></ItemImage>
      </NotifyNode>
      <NotifyNode>
        <ItemName><![CDATA[周宁]]></ItemName>
        <ItemParty><![CDATA[财务部]]></ItemParty>
        <ItemImage><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></ItemImage>
        <ItemUserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></ItemUserId>
      </NotifyNode>
    </NotifyNodes>
    <ApproverStep>0</ApproverStep>
    <approverstep>0</approverstep>
  </ApprovalInfo>
</xml>"#),
    ("add_calendar", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[add_calendar]]></Event>
  <CalId><![CDATA[wcAbcdDAAAe6Qm1sXv8KtRzJ4yWgP0nLf]]></CalId>
</xml>"#),
    ("modify_calendar", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[modify_calendar]]></Event>
  <CalId><![CDATA[wcAbcdDAAAe6Qm1sXv8KtRzJ4yWgP0nLf]]></CalId>
</xml>"#),
    ("delete_calendar", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[delete_calendar]]></Event>
  <CalId><![CDATA[wcAbcdDAAAe6Qm1sXv8KtRzJ4yWgP0nLf]]></CalId>
</xml>"#),
    ("add_schedule", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[add_schedule]]></Event>
  <CalId><![CDATA[wcAbcdDAAAe6Qm1sXv8KtRzJ4yWgP0nLf]]></CalId>
  <ScheduleId><![CDATA[4d7a91c2e0b85f36a1c94e7d02bf6813]]></ScheduleId>
</xml>"#),
    ("modify_schedule", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[modify_schedule]]></Event>
  <CalId><![CDATA[wcAbcdDAAAe6Qm1sXv8KtRzJ4yWgP0nLf]]></CalId>
  <ScheduleId><![CDATA[4d7a91c2e0b85f36a1c94e7d02bf6813]]></ScheduleId>
</xml>"#),
    ("delete_schedule", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[delete_schedule]]></Event>
  <CalId><![CDATA[wcAbcdDAAAe6Qm1sXv8KtRzJ4yWgP0nLf]]></CalId>
  <ScheduleId><![CDATA[4d7a91c2e0b85f36a1c94e7d02bf6813]]></ScheduleId>
</xml>"#),
    ("respond_schedule", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[respond_schedule]]></Event>
  <CalId><![CDATA[wcAbcdDAAAe6Qm1sXv8KtRzJ4yWgP0nLf]]></CalId>
  <ScheduleId><![CDATA[4d7a91c2e0b85f36a1c94e7d02bf6813]]></ScheduleId>
</xml>"#),
    ("book_meeting_room", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[book_meeting_room]]></Event>
  <MeetingRoomId>12</MeetingRoomId>
  <BookingId><![CDATA[bkAbcdDAAAc3Vn7kTq5LsYx]]></BookingId>
  <MeetingId><![CDATA[mtAbcdDAAAw8Rp2jHd4ZfUe]]></MeetingId>
</xml>"#),
    ("cancel_meeting_room", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[cancel_meeting_room]]></Event>
  <MeetingRoomId>12</MeetingRoomId>
  <BookingId><![CDATA[bkAbcdDAAAc3Vn7kTq5LsYx]]></BookingId>
  <MeetingId><![CDATA[mtAbcdDAAAw8Rp2jHd4ZfUe]]></MeetingId>
</xml>"#),
    ("conversation_new_message", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[conversation_new_message]]></InfoType>
  <Token><![CDATA[cbToKeN-7hJ2kL9mN4]]></Token>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("hit_keyword", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[hit_keyword]]></InfoType>
  <Token><![CDATA[cbToKeN-7hJ2kL9mN4]]></Token>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("chat_archive_audit_approved_single", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[chat_archive_audit_approved_single]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OpenUserID><![CDATA[woAbCdAAAAmember01]]></OpenUserID>
  <ExternalUserID><![CDATA[wmAbCdAAAAcustomer1]]></ExternalUserID>
  <ChatId><![CDATA[wrAbCdAAAAgroup01]]></ChatId>
  <AppType>1</AppType>
</xml>"#),
    ("chat_archive_audit_approved_room", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[chat_archive_audit_approved_room]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OpenUserID><![CDATA[woAbCdAAAAmember01]]></OpenUserID>
  <ExternalUserID><![CDATA[wmAbCdAAAAcustomer1]]></ExternalUserID>
  <ChatId><![CDATA[wrAbCdAAAAgroup01]]></ChatId>
  <AppType>1</AppType>
</xml>"#),
    ("chat_archive_export_finished", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[chat_archive_export_finished]]></InfoType>
  <JobId><![CDATA[jExportAbCd0001]]></JobId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("msgaudit_notify", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <AgentID>2000004</AgentID>
  <Event><![CDATA[msgaudit_notify]]></Event>
</xml>"#),
    ("program_notify", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[program_notify]]></Event>
  <NotifyId><![CDATA[ntAbCd0001]]></NotifyId>
  <NotifyScene>3</NotifyScene>
</xml>"#),
    ("advanced_api_trial_expired", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_trial_expired]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType>1</AdvanceApiType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_expired", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_expired]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType>1</AdvanceApiType>
  <ChatArchiveApi>
    <Edition>2</Edition>
  </ChatArchiveApi>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("change_contact_create_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <Name><![CDATA[林晓]]></Name>
  <Department><![CDATA[2,7]]></Department>
  <MainDepartment>7</MainDepartment>
  <IsLeaderInDept><![CDATA[0,1]]></IsLeaderInDept>
  <DirectLeader><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo,woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></DirectLeader>
  <Position><![CDATA[采购主管]]></Position>
  <Mobile><![CDATA[13900001111]]></Mobile>
  <Gender>2</Gender>
  <Email><![CDATA[linxiao@example.com]]></Email>
  <BizMail><![CDATA[linxiao@example.wecom.work]]></BizMail>
  <Status>1</Status>
  <Avatar><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></Avatar>
  <Alias><![CDATA[Shirley]]></Alias>
  <Telephone><![CDATA[0571-88880000]]></Telephone>
  <Address><![CDATA[杭州市西湖区]]></Address>
  <ExtAttr>
    <Item>
      <Name><![CDATA[工号]]></Name>
      <Type>0</Type>
      <Value><![CDATA[A-1024]]></Value>
      <Text>
        <Value><![CDATA[A-1024]]></Value>
      </Text>
    </Item>
    <Item>
      <Name><![CDATA[主页]]></Name>
      <Type>1</Type>
      <Web>
        <Title><![CDATA[个人主页]]></Title>
        <Url><![CDATA[https://example.com/linxiao]]></Url>
      </Web>
    </Item>
  </ExtAttr>
  <EnglishName><![CDATA[Shirley Lin]]></EnglishName>
  <IsLeader>1</IsLeader>
  <OpenUserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></OpenUserID>
</xml>"#),
    ("change_contact_update_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <NewUserID><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></NewUserID>
  <Name><![CDATA[林晓]]></Name>
  <Department><![CDATA[2,7]]></Department>
  <MainDepartment>7</MainDepartment>
  <IsLeaderInDept><![CDATA[0,1]]></IsLeaderInDept>
  <DirectLeader><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo,woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></DirectLeader>
  <Position><![CDATA[采购主管]]></Position>
  <Mobile><![CDATA[13900001111]]></Mobile>
  <Gender>2</Gender>
  <Email><![CDATA[linxiao@example.com]]></Email>
  <BizMail><![CDATA[linxiao@example.wecom.work]]></BizMail>
  <Status>1</Status>
  <Avatar><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></Avatar>
  <Alias><![CDATA[Shirley]]></Alias>
  <Telephone><![CDATA[0571-88880000]]></Telephone>
  <Address><![CDATA[杭州市西湖区]]></Address>
  <ExtAttr>
    <Item>
      <Name><![CDATA[工号]]></Name>
      <Type>0</Type>
      <Value><![CDATA[A-1024]]></Value>
      <Text>
        <Value><![CDATA[A-1024]]></Value>
      </Text>
    </Item>
    <Item>
      <Name><![CDATA[主页]]></Name>
      <Type>1</Type>
      <Web>
        <Title><![CDATA[个人主页]]></Title>
        <Url><![CDATA[https://example.com/linxiao]]></Url>
      </Web>
    </Item>
  </ExtAttr>
  <EnglishName><![CDATA[Shirley Lin]]></EnglishName>
  <IsLeader>1</IsLeader>
  <OpenUserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></OpenUserID>
</xml>"#),
    ("change_contact_delete_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <OpenUserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></OpenUserID>
</xml>"#),
    ("change_contact_create_party", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create_party]]></ChangeType>
  <Id>12</Id>
  <Name><![CDATA[华东采购部]]></Name>
  <ParentId>2</ParentId>
  <Order>100</Order>
</xml>"#),
    ("change_contact_update_party", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_party]]></ChangeType>
  <Id>12</Id>
  <Name><![CDATA[华东采购中心]]></Name>
  <ParentId>3</ParentId>
</xml>"#),
    ("change_contact_delete_party", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_party]]></ChangeType>
  <Id>12</Id>
</xml>"#),
    ("change_contact_update_tag", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_tag]]></ChangeType>
  <TagId>5</TagId>
  <AddUserItems><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu,woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></AddUserItems>
  <DelUserItems><![CDATA[woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></DelUserItems>
  <AddPartyItems><![CDATA[2,7]]></AddPartyItems>
  <DelPartyItems><![CDATA[9]]></DelPartyItems>
</xml>"#),
    ("batch_job_result", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[batch_job_result]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <BatchJob>
    <JobId><![CDATA[jobid_7Qm2VxZr9LkT4sYwB1nHcD6e]]></JobId>
    <JobType><![CDATA[export_user]]></JobType>
    <ErrCode>0</ErrCode>
    <ErrMsg><![CDATA[ok]]></ErrMsg>
  </BatchJob>
</xml>"#),
    ("share_agent_change", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[share_agent_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AppId>1</AppId>
  <CorpId><![CDATA[wpAbCdEfGh0123456789]]></CorpId>
  <AgentId>1000002</AgentId>
</xml>"#),
    ("share_chain_change", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[share_chain_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AppId>1</AppId>
  <CorpId><![CDATA[wpAbCdEfGh0123456789]]></CorpId>
  <AgentId>1000002</AgentId>
</xml>"#),
    ("change_chain_create_chain", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[create_chain]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
</xml>"#),
    ("change_chain_update_chain", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[update_chain]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
</xml>"#),
    ("change_chain_delete_chain", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[delete_chain]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
</xml>"#),
    ("change_chain_create_group", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[create_group]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
  <GroupIds>
    <GroupId>3</GroupId>
    <GroupId>4</GroupId>
  </GroupIds>
</xml>"#),
    ("change_chain_update_group", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[update_group]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
  <GroupIds>
    <GroupId>3</GroupId>
    <GroupId>4</GroupId>
  </GroupIds>
</xml>"#),
    ("change_chain_delete_group", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[delete_group]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
  <GroupIds>
    <GroupId>3</GroupId>
    <GroupId>4</GroupId>
  </GroupIds>
</xml>"#),
    ("change_chain_corp_join", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[corp_join]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
  <CorpIds>
    <CorpId><![CDATA[wpAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></CorpId>
    <CorpId><![CDATA[wpAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></CorpId>
  </CorpIds>
</xml>"#),
    ("change_chain_update_corp", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[update_corp]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
  <CorpIds>
    <CorpId><![CDATA[wpAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></CorpId>
    <CorpId><![CDATA[wpAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></CorpId>
  </CorpIds>
</xml>"#),
    ("change_chain_remove_corp", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_chain]]></Event>
  <ChangeType><![CDATA[remove_corp]]></ChangeType>
  <ChainId><![CDATA[ChAbCd01]]></ChainId>
  <CorpIds>
    <CorpId><![CDATA[wpAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></CorpId>
    <CorpId><![CDATA[wpAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></CorpId>
  </CorpIds>
</xml>"#),
    ("customer_acquisition_balance_low", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[balance_low]]></ChangeType>
</xml>"#),
    ("customer_acquisition_balance_exhausted", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[balance_exhausted]]></ChangeType>
</xml>"#),
    ("customer_acquisition_balance_increased", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[balance_increased]]></ChangeType>
</xml>"#),
    ("customer_acquisition_quota_expire_soon", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[quota_expire_soon]]></ChangeType>
  <ExpireTime>1768435200</ExpireTime>
  <ExpireQuotaNum>120</ExpireQuotaNum>
</xml>"#),
    ("customer_acquisition_link_unavailable", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[link_unavailable]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
</xml>"#),
    ("customer_acquisition_delete_link", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_link]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
</xml>"#),
    ("customer_acquisition_open_profile", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[open_profile]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
</xml>"#),
    ("customer_acquisition_friend_request", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[friend_request]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
</xml>"#),
    ("customer_acquisition_customer_start_chat", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[customer_start_chat]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
</xml>"#),
    ("customer_acquisition_message_from_customer", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[message_from_customer]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <ChatSeq>5</ChatSeq>
  <ChatKey><![CDATA[CkR4tZ8mVq1LxY7sWb3N]]></ChatKey>
</xml>"#),
    ("customer_acquisition_del_follow_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[del_follow_user]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
</xml>"#),
    ("customer_acquisition_service_balance_low", r#"<xml>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[service_balance_low]]></ChangeType>
</xml>"#),
    ("customer_acquisition_service_balance_exhausted", r#"<xml>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[service_balance_exhausted]]></ChangeType>
</xml>"#),
    ("customer_acquisition_service_balance_consumed", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[service_balance_consumed]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
  <OnceKey><![CDATA[ok_5f3c9a71]]></OnceKey>
</xml>"#),
    ("customer_acquisition_change_price", r#"<xml>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[change_price]]></ChangeType>
  <Price>150</Price>
  <EffectiveTime>1769904000</EffectiveTime>
</xml>"#),
    ("customer_acquisition_permit_change", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition_permit_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("add_device", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <RemarkName><![CDATA[Front desk]]></RemarkName>
  <ModelId><![CDATA[hwAbCd0123456789ef]]></ModelId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[add_device]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
</xml>"#),
    ("del_device", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[del_device]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
</xml>"#),
    ("remark_device_name", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <RemarkName><![CDATA[Back door]]></RemarkName>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[remark_device_name]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
</xml>"#),
    ("connect_info", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[connect_info]]></InfoType>
  <TimeStamp>1767225605</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <ConnectTime>1767225600</ConnectTime>
</xml>"#),
    ("disconnect_info", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[disconnect_info]]></InfoType>
  <TimeStamp>1767225605</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <DisconnectTime>1767225600</DisconnectTime>
  <Reason>1</Reason>
</xml>"#),
    ("error_report", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[error_report]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <ErrCode>17</ErrCode>
  <ErrMsg><![CDATA[paper jam]]></ErrMsg>
</xml>"#),
    ("fetch_log_finish", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[fetch_log_finish]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <MediaId><![CDATA[mdLogAbCd0001]]></MediaId>
</xml>"#),
    ("device_feature_change", r#"<xml>
  <DeviceSn><![CDATA[SN20260101B0001]]></DeviceSn>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[device_feature_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
</xml>"#),
    ("device_data_auth_change", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[device_data_auth_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("device_checkin_data_report", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[device_checkin_data_report]]></Event>
  <TimeStamp>1767225605</TimeStamp>
  <CheckInDataList>
    <Item>
      <OpenUserId><![CDATA[woAbCdAAAAmember01]]></OpenUserId>
      <UserType>0</UserType>
      <CheckinTime>1767225600</CheckinTime>
    </Item>
    <Item>
      <OpenUserId><![CDATA[woAbCdAAAAmember02]]></OpenUserId>
      <UserType>2</UserType>
      <CheckinTime>1767225602</CheckinTime>
    </Item>
  </CheckInDataList>
  <DeviceSn><![CDATA[SN20260101A0001]]></DeviceSn>
</xml>"#),
    ("device_accesscontrol_data_report", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[device_accesscontrol_data_report]]></Event>
  <TimeStamp>1767225605</TimeStamp>
  <AccessDataList>
    <Item>
      <OpenUserId><![CDATA[woAbCdAAAAmember01]]></OpenUserId>
      <UserType>0</UserType>
      <TimeStamp>1767225600</TimeStamp>
      <PassType>1</PassType>
      <PassMethod>2</PassMethod>
    </Item>
  </AccessDataList>
  <DeviceSn><![CDATA[SN20260101A0001]]></DeviceSn>
</xml>"#),
    ("device_temperature_data_report", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[device_temperature_data_report]]></Event>
  <TimeStamp>1767225605</TimeStamp>
  <TemperatureDataList>
    <Item>
      <OpenUserId><![CDATA[woAbCdAAAAmember01]]></OpenUserId>
      <UserType>0</UserType>
      <TimeStamp>1767225600</TimeStamp>
      <Temperature><![CDATA[36.6]]></Temperature>
      <Status>0</Status>
    </Item>
  </TemperatureDataList>
  <DeviceSn><![CDATA[SN20260101A0001]]></DeviceSn>
</xml>"#),
    ("model_ticket", r#"{
  "msg_type": "event",
  "base_info": {
    "req_id": "rq-0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "event": {
    "event_type": "model_ticket",
    "model_ticket": "tIcKeT-7hJ2kL9mN4"
  }
}"#),
    ("bind", r#"{
  "msg_type": "event",
  "base_info": {
    "req_id": "rq-0002",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "event": {
    "event_type": "bind",
    "auth_code": "aUtHcOdE-0001",
    "verif_code": "4711"
  }
}"#),
    ("unbind", r#"{
  "msg_type": "event",
  "base_info": {
    "req_id": "rq-0003",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "event": {
    "event_type": "unbind"
  }
}"#),
    ("update_firmware", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0004",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "update_firmware",
    "oper_id": "op-0001"
  }
}"#),
    ("verify_device", r#"{
  "msg_type": "event",
  "base_info": {
    "req_id": "rq-0005",
    "createtime": 1767225600,
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "event": {
    "event_type": "verify_device",
    "device_sn_md5": "5d41402abc4b2a76b9719d911017c592"
  }
}"#),
    ("contact_change", r#"{
  "msg_type": "event",
  "base_info": {
    "req_id": "rq-0006",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "event": {
    "event_type": "contact_change",
    "perm_version": 5,
    "create_user": [
      {
        "open_userid": "woAbCdAAAAmember01",
        "user_type": 0
      }
    ],
    "update_user": [
      {
        "open_userid": "woAbCdAAAAmember02",
        "user_type": 0
      }
    ],
    "delete_user": [
      {
        "open_userid": "woAbCdAAAAmember03",
        "user_type": 2
      }
    ]
  }
}"#),
    ("fetch_device_status", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0007",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "fetch_device_status"
  }
}"#),
    ("user_scan", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0008",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "user_scan",
    "oper_id": "op-0002",
    "open_userid": "woAbCdAAAAmember01",
    "state": "gate-north",
    "user_type": 1,
    "auth_code": "aUtHcOdE-0002",
    "expires_in": 300,
    "auth_code_type": 1
  }
}"#),
    ("enter_page", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0009",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "enter_page",
    "page_type": "fa",
    "oper_id": "op-0003",
    "open_userid": "woAbCdAAAAmember01",
    "user_type": 0
  }
}"#),
    ("exit_page", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0010",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "exit_page",
    "page_type": "fa",
    "oper_id": "op-0003",
    "open_userid": "woAbCdAAAAmember01",
    "user_type": 0
  }
}"#),
    ("delete_bio_info", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0011",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "delete_bio_info",
    "page_type": "fa",
    "oper_id": "op-0004",
    "open_userid": "woAbCdAAAAmember01",
    "user_type": 0
  }
}"#),
    ("remote_open_door", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0012",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "remote_open_door",
    "oper_id": "op-0005",
    "open_userid": "woAbCdAAAAmember01"
  }
}"#),
    ("printer_job_submit", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0013",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "printer_job_submit",
    "open_userid": "woAbCdAAAAmember01",
    "jobid": "jPr1ntAbCd0001"
  }
}"#),
    ("printer_job_trans", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0014",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "printer_job_trans",
    "open_userid": "woAbCdAAAAmember01",
    "jobid": "jPr1ntAbCd0001",
    "download_url": "https://hw.example.com/print/jPr1ntAbCd0001",
    "encoding_aeskey": "yhsLsXlEkRVZsqIXqkuYrriaC6obu00Y31XnWlwN7g4",
    "doc_name": "plan.doc",
    "doc_size": 3317,
    "trans_setting": {
      "version": 1,
      "setting_list": [
        {
          "key": "Paper",
          "value": [
            "A4"
          ]
        },
        {
          "key": "Sides",
          "value": [
            "One"
          ]
        }
      ]
    }
  }
}"#),
    ("printer_job_del", r#"{
  "msg_type": "command",
  "base_info": {
    "req_id": "rq-0015",
    "device_sn": "SN0001",
    "createtime": 1767225600,
    "model_id": "mdAbc0001",
    "auth_corpid": "wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw",
    "service_corpid": "ww1234abcd5678ef90"
  },
  "command": {
    "command_type": "printer_job_del",
    "jobid": "jPr1ntAbCd0001"
  }
}"#),
    ("app_email_change_receive_email", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[app_email_change]]></Event>
  <ChangeType><![CDATA[receive_email]]></ChangeType>
  <Amount><![CDATA[3]]></Amount>
</xml>"#),
    ("public_email_change_receive_email", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[public_email_change]]></Event>
  <ChangeType><![CDATA[receive_email]]></ChangeType>
  <Id>42</Id>
  <Amount>3</Amount>
</xml>"#),
    ("change_external_contact_add_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[add_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <State><![CDATA[channel_2026q1]]></State>
  <WelcomeCode><![CDATA[WlcQ7kZr2VmN9sXt4YbH]]></WelcomeCode>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
</xml>"#),
    ("change_external_contact_edit_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[edit_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <State><![CDATA[channel_2026q1]]></State>
</xml>"#),
    ("change_external_contact_add_half_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[add_half_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <State><![CDATA[channel_2026q1]]></State>
  <WelcomeCode><![CDATA[WlcQ7kZr2VmN9sXt4YbH]]></WelcomeCode>
</xml>"#),
    ("change_external_contact_del_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[del_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <Source><![CDATA[DELETE_BY_TRANSFER]]></Source>
</xml>"#),
    ("change_external_contact_del_follow_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[del_follow_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
</xml>"#),
    ("change_external_contact_transfer_fail", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[transfer_fail]]></ChangeType>
  <FailReason><![CDATA[customer_limit_exceed]]></FailReason>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
</xml>"#),
    ("change_external_contact_msg_audit_approved", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[msg_audit_approved]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <WelcomeCode><![CDATA[WlcQ7kZr2VmN9sXt4YbH]]></WelcomeCode>
</xml>"#),
    ("change_external_chat_create", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_chat]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create]]></ChangeType>
  <ChatId><![CDATA[wrAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></ChatId>
</xml>"#),
    ("change_external_chat_update", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_chat]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update]]></ChangeType>
  <ChatId><![CDATA[wrAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></ChatId>
  <UpdateDetail><![CDATA[add_member]]></UpdateDetail>
  <JoinScene>3</JoinScene>
  <QuitScene>0</QuitScene>
  <MemChangeCnt>2</MemChangeCnt>
  <MemChangeList>
    <Item><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></Item>
    <Item><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></Item>
  </MemChangeList>
  <LastMemVer><![CDATA[4c1f8e0b6a9d2735e81b7c40f95a3d26]]></LastMemVer>
  <CurMemVer><![CDATA[9b27d5e3fa0c4186b2e67d91c8540fa3]]></CurMemVer>
</xml>"#),
    ("change_external_chat_dismiss", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_chat]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[dismiss]]></ChangeType>
  <ChatId><![CDATA[wrAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></ChatId>
</xml>"#),
    ("change_external_tag_create", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <TagType><![CDATA[tag]]></TagType>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("change_external_tag_update", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <TagType><![CDATA[tag]]></TagType>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("change_external_tag_delete", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <TagType><![CDATA[tag]]></TagType>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("change_external_tag_shuffle", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[shuffle]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("kf_msg_or_event", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[kf_msg_or_event]]></Event>
  <Token><![CDATA[ENCq8Ht5Vb2NkXw7RmJ]]></Token>
  <OpenKfId><![CDATA[wkAbcdDAAAy5Lt9cQz2MnVk]]></OpenKfId>
</xml>"#),
    ("kf_account_auth_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[kf_account_auth_change]]></Event>
  <AuthAddOpenKfId><![CDATA[wkAbcdDAAAy5Lt9cQz2MnVk]]></AuthAddOpenKfId>
  <AuthAddOpenKfId><![CDATA[wkAbcdDAAAh3Ws6dKx8PbRj]]></AuthAddOpenKfId>
  <AuthDelOpenKfId><![CDATA[wkAbcdDAAAu1Gf4vTn7YcEq]]></AuthDelOpenKfId>
</xml>"#),
    ("license_pay_success", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[license_pay_success]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <BuyerUserId><![CDATA[lihua]]></BuyerUserId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("license_refund", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[license_refund]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <OrderStatus>1</OrderStatus>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("auto_activate", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[auto_activate]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <Scene>1</Scene>
  <TimeStamp>1767225600</TimeStamp>
  <AccountList>
    <ActiveCode><![CDATA[LCAbCdEf0001]]></ActiveCode>
    <Type>1</Type>
    <ExpireTime>1798761600</ExpireTime>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
    <PreviousStatus>3</PreviousStatus>
    <PreviousActiveCode><![CDATA[LCZyXwVu0009]]></PreviousActiveCode>
  </AccountList>
  <AccountList>
    <ActiveCode><![CDATA[LCAbCdEf0002]]></ActiveCode>
    <Type>2</Type>
    <ExpireTime>1798761600</ExpireTime>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
    <PreviousStatus>1</PreviousStatus>
  </AccountList>
</xml>"#),
    ("unlicensed_notify", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[woAbCdEf0001]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[unlicensed_notify]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("living_status_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[living_status_change]]></Event>
  <LivingId><![CDATA[lvAbcdDAAAn4Kp8sBz1XqWm]]></LivingId>
  <Status>1</Status>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("upload_media_job_finish", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[upload_media_job_finish]]></Event>
  <JobId><![CDATA[jobid_Vn3Lq8XcRk5TzWb0YmHs]]></JobId>
</xml>"#),
    ("meeting_change_modify_meeting", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[modify_meeting]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_cancel_meeting", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[cancel_meeting]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_meeting_start", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[meeting_start]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_meeting_end", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[meeting_end]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_statistics_start_meeting", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_statistics]]></Event>
  <ChangeType><![CDATA[start_meeting]]></ChangeType>
  <Status>1</Status>
</xml>"#),
    ("meeting_change_join_meeting", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[join_meeting]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_quit_meeting", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[quit_meeting]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_join_meeting_before_host", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[join_meeting_before_host]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_join_waiting_room", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[join_waiting_room]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_quit_waiting_room", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[quit_waiting_room]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <OperatedUser>
    <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
    <TmpOpenId><![CDATA[tmpAbcd0002]]></TmpOpenId>
  </OperatedUser>
</xml>"#),
    ("meeting_change_join_from_meeting_room", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[join_from_meeting_room]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <OperatedUser>
    <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
    <TmpOpenId><![CDATA[tmpAbcd0002]]></TmpOpenId>
  </OperatedUser>
</xml>"#),
    ("meeting_change_move_to_waiting_room", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[move_to_waiting_room]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <OperatedUser>
    <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
    <TmpOpenId><![CDATA[tmpAbcd0002]]></TmpOpenId>
  </OperatedUser>
</xml>"#),
    ("meeting_change_role_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[role_change]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <OperatedUser>
    <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
    <TmpOpenId><![CDATA[tmpAbcd0002]]></TmpOpenId>
    <UserRole>6</UserRole>
  </OperatedUser>
</xml>"#),
    ("meeting_change_webinar_role_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[webinar_role_change]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <OperatedUser>
    <UserId><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></UserId>
    <TmpOpenId><![CDATA[tmpAbcd0002]]></TmpOpenId>
    <UserRole>30</UserRole>
  </OperatedUser>
</xml>"#),
    ("meeting_change_meeting_mute_all", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[meeting_mute_all]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_meeting_unmute_all", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[meeting_unmute_all]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_open_screen_share", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[open_screen_share]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_close_screen_share", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[close_screen_share]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_start_recording", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[start_recording]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_pause_recording", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[pause_recording]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_resume_recording", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[resume_recording]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_stop_recording", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[stop_recording]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_recording_complete", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[recording_complete]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_delete_recording", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[delete_recording]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
</xml>"#),
    ("meeting_change_enroll", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[enroll]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <EnrollId><![CDATA[7203415589]]></EnrollId>
</xml>"#),
    ("meeting_change_cancel_enroll", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[cancel_enroll]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <EnrollId><![CDATA[7203415589]]></EnrollId>
</xml>"#),
    ("meeting_change_pstn_status_update", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[pstn_status_update]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <PstnStatus><![CDATA[START_ACCEPT]]></PstnStatus>
</xml>"#),
    ("meeting_change_meeting_room_response", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[meeting_room_response]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <MeetingRoomId><![CDATA[mrAbcd0001]]></MeetingRoomId>
  <MraAddress>
    <Protocol>1</Protocol>
    <DialString><![CDATA[room7@203.0.113.8]]></DialString>
  </MraAddress>
  <RoomResponseStatus>2</RoomResponseStatus>
</xml>"#),
    ("meeting_change_webinar_warm_up_upload", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[webinar_warm_up_upload]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <WarmUpInfo>
    <WarmUpPicture><![CDATA[https://img.example.com/warmup.png]]></WarmUpPicture>
    <WarmUpVideo><![CDATA[https://img.example.com/warmup.mp4]]></WarmUpVideo>
    <UploadStatus>0</UploadStatus>
    <ErrorMsg><![CDATA[low-resolution]]></ErrorMsg>
  </WarmUpInfo>
</xml>"#),
    ("meeting_change_medium_upload", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[meeting_change]]></Event>
  <ChangeType><![CDATA[medium_upload]]></ChangeType>
  <MeetingId><![CDATA[mtAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></MeetingId>
  <FromUserTmpOpenId><![CDATA[tmpAbcd0001]]></FromUserTmpOpenId>
  <AllUploadStatus>false</AllUploadStatus>
  <UploadInfo>
    <MediumType>2</MediumType>
    <MediumUrl><![CDATA[https://img.example.com/cover.png]]></MediumUrl>
    <UploadStatus>0</UploadStatus>
    <ErrorMsg><![CDATA[low-resolution]]></ErrorMsg>
  </UploadInfo>
  <UploadInfo>
    <MediumType>1</MediumType>
    <MediumUrl><![CDATA[https://img.example.com/intro.mp4]]></MediumUrl>
    <UploadStatus>1</UploadStatus>
  </UploadInfo>
</xml>"#),
    ("message_text", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[text]]></MsgType>
  <Content><![CDATA[请帮我查一下本周的排班]]></Content>
  <MsgId>CAIQm4XkzgYYp7C2tpuAgAMg5vzLaw==</MsgId>
  <AgentID>1000002</AgentID>
  <Id><![CDATA[etAbcdDAAAk2Wv7xQm4TzRb9sHnL3cYpA]]></Id>
  <RobotId><![CDATA[robot_7Lq3Vx]]></RobotId>
  <SessionId><![CDATA[session_9Tb2Kd]]></SessionId>
</xml>"#),
    ("message_image", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[image]]></MsgType>
  <PicUrl><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></PicUrl>
  <MediaId><![CDATA[1Kx7vQ2nRb9TfYcL0mWsZdE4hJgP8uAo]]></MediaId>
  <MsgId>7305512980041632</MsgId>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("message_voice", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[voice]]></MsgType>
  <MediaId><![CDATA[1Kx7vQ2nRb9TfYcL0mWsZdE4hJgP8uAo]]></MediaId>
  <Format><![CDATA[amr]]></Format>
  <MsgId>7305512980041632</MsgId>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("message_video", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[video]]></MsgType>
  <MediaId><![CDATA[1Kx7vQ2nRb9TfYcL0mWsZdE4hJgP8uAo]]></MediaId>
  <ThumbMediaId><![CDATA[1Hc5tM8wVy3BkNqR6xGpDsU0aFzJ7eLi]]></ThumbMediaId>
  <MsgId>7305512980041632</MsgId>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("message_location", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[location]]></MsgType>
  <Location_X>30.245</Location_X>
  <Location_Y>120.155</Location_Y>
  <Scale>16</Scale>
  <Label><![CDATA[杭州市西湖区龙井路 1号]]></Label>
  <MsgId>7305512980041632</MsgId>
  <AgentID>1000002</AgentID>
  <AppType><![CDATA[wxwork]]></AppType>
</xml>"#),
    ("message_link", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[link]]></MsgType>
  <Title><![CDATA[季度回顾]]></Title>
  <Description><![CDATA[一至三月的要点]]></Description>
  <Url><![CDATA[https://example.com/review]]></Url>
  <PicUrl><![CDATA[https://example.com/review/cover.png]]></PicUrl>
  <MsgId>7305512980041632</MsgId>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("pay_transaction", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[pay_transaction]]></Event>
  <notify_type><![CDATA[NORMALPAY]]></notify_type>
  <id><![CDATA[EV-2026010108000012345]]></id>
  <create_time><![CDATA[2026-01-01T08:00:00+08:00]]></create_time>
  <event_type><![CDATA[TRANSACTION.SUCCESS]]></event_type>
  <resource_type><![CDATA[encrypt-resource]]></resource_type>
  <summary><![CDATA[支付成功]]></summary>
  <resource>
    <algorithm><![CDATA[AEAD_AES_256_GCM]]></algorithm>
    <ciphertext><![CDATA[kT9vQ2mXb7LwRz4nYc8sHd1fJg==]]></ciphertext>
    <associated_data><![CDATA[transaction]]></associated_data>
    <nonce><![CDATA[a7Lq3Vx9Tb2K]]></nonce>
    <original_type><![CDATA[transaction]]></original_type>
  </resource>
</xml>"#),
    ("pay_refund", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[pay_refund]]></Event>
  <notify_type><![CDATA[REFUND]]></notify_type>
  <id><![CDATA[EV-2026010108000012345]]></id>
  <create_time><![CDATA[2026-01-01T08:00:00+08:00]]></create_time>
  <event_type><![CDATA[REFUND.SUCCESS]]></event_type>
  <resource_type><![CDATA[encrypt-resource]]></resource_type>
  <summary><![CDATA[退款成功]]></summary>
  <resource>
    <algorithm><![CDATA[AEAD_AES_256_GCM]]></algorithm>
    <ciphertext><![CDATA[kT9vQ2mXb7LwRz4nYc8sHd1fJg==]]></ciphertext>
    <associated_data><![CDATA[refund]]></associated_data>
    <nonce><![CDATA[a7Lq3Vx9Tb2K]]></nonce>
    <original_type><![CDATA[refund]]></original_type>
  </resource>
</xml>"#),
    ("open_order", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[open_order]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000001]]></OrderId>
  <OperatorId><![CDATA[woAbCdEf0001]]></OperatorId>
</xml>"#),
    ("change_order", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[change_order]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OldOrderId><![CDATA[N00000ECE0000000000000001]]></OldOrderId>
  <NewOrderId><![CDATA[N00000ECE0000000000000002]]></NewOrderId>
</xml>"#),
    ("pay_for_app_success", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[pay_for_app_success]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000002]]></OrderId>
</xml>"#),
    ("refund", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[refund]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000002]]></OrderId>
</xml>"#),
    ("cancel_order", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[cancel_order]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000002]]></OrderId>
</xml>"#),
    ("change_edition", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[change_editon]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_pay_success", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_pay_success]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <BuyerUserId><![CDATA[lihua]]></BuyerUserId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_refund", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_refund]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <OrderStatus>2</OrderStatus>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_cancel", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_cancel]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_insufficient", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_insufficient]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <ChatArchiveApi>
    <Edition><![CDATA[2]]></Edition>
  </ChatArchiveApi>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("change_school_contact_create_student", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create_student]]></ChangeType>
  <Id><![CDATA[stu_0042]]></Id>
</xml>"#),
    ("change_school_contact_update_student", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_student]]></ChangeType>
  <Id><![CDATA[stu_0042]]></Id>
  <NewId><![CDATA[stu_0042_new]]></NewId>
</xml>"#),
    ("change_school_contact_delete_student", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_student]]></ChangeType>
  <Id><![CDATA[stu_0042]]></Id>
</xml>"#),
    ("change_school_contact_create_parent", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create_parent]]></ChangeType>
  <Id><![CDATA[par_0042]]></Id>
</xml>"#),
    ("change_school_contact_update_parent", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_parent]]></ChangeType>
  <Id><![CDATA[par_0042]]></Id>
  <NewId><![CDATA[par_0042_new]]></NewId>
</xml>"#),
    ("change_school_contact_delete_parent", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_parent]]></ChangeType>
  <Id><![CDATA[par_0042]]></Id>
</xml>"#),
    ("change_school_contact_subscribe", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[subscribe]]></ChangeType>
  <Id><![CDATA[par_0042]]></Id>
</xml>"#),
    ("change_school_contact_unsubscribe", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[unsubscribe]]></ChangeType>
  <Id><![CDATA[par_0042]]></Id>
</xml>"#),
    ("change_school_contact_create_department", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create_department]]></ChangeType>
  <Id>11</Id>
</xml>"#),
    ("change_school_contact_update_department", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_department]]></ChangeType>
  <Id>11</Id>
</xml>"#),
    ("change_school_contact_delete_department", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_department]]></ChangeType>
  <Id>11</Id>
</xml>"#),
    ("change_school_contact_batch", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_school_contact_batch]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeList>
    <TimeStamp>1767225590</TimeStamp>
    <ChangeType><![CDATA[create_student]]></ChangeType>
    <Id><![CDATA[stu_0042]]></Id>
  </ChangeList>
  <ChangeList>
    <TimeStamp>1767225590</TimeStamp>
    <ChangeType><![CDATA[update_parent]]></ChangeType>
    <Id><![CDATA[par_0042]]></Id>
    <NewId><![CDATA[par_0043]]></NewId>
  </ChangeList>
</xml>"#),
    ("security_change_domain_ip", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[security]]></Event>
  <ChangeType><![CDATA[change_domain_ip]]></ChangeType>
</xml>"#),
    ("file_content_archive_auth_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[file_content_archive_auth_change]]></Event>
</xml>"#),
    ("file_content_archive_user_list_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[file_content_archive_user_list_change]]></Event>
</xml>"#),
    ("suite_ticket", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[suite_ticket]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <SuiteTicket><![CDATA[ticket-Zk3Qp8Lw]]></SuiteTicket>
</xml>"#),
    ("create_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCode><![CDATA[authcode-Hx7Tn2Vb]]></AuthCode>
  <InfoType><![CDATA[create_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <State><![CDATA[campaign42]]></State>
  <ExtraInfo>
    <AuthOpenKfIdList>
      <OpenKfId><![CDATA[wkAbCdEf01]]></OpenKfId>
      <OpenKfId><![CDATA[wkAbCdEf02]]></OpenKfId>
    </AuthOpenKfIdList>
  </ExtraInfo>
</xml>"#),
    ("change_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[change_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <State><![CDATA[campaign42]]></State>
  <ExtraInfo>
    <AuthOpenKfIdList>
      <OpenKfId><![CDATA[wkAbCdEf01]]></OpenKfId>
      <OpenKfId><![CDATA[wkAbCdEf03]]></OpenKfId>
    </AuthOpenKfIdList>
  </ExtraInfo>
</xml>"#),
    ("cancel_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[cancel_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <ExtraInfo>
    <AuthOpenKfIdList>
      <OpenKfId><![CDATA[wkAbCdEf01]]></OpenKfId>
      <OpenKfId><![CDATA[wkAbCdEf02]]></OpenKfId>
    </AuthOpenKfIdList>
  </ExtraInfo>
</xml>"#),
    ("reset_permanent_code", r#"<xml>
  <SuiteId><![CDATA[dk1234567890abcdef]]></SuiteId>
  <AuthCode><![CDATA[authcode-Hx7Tn2Vb]]></AuthCode>
  <InfoType><![CDATA[reset_permanent_code]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("change_app_admin", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_app_admin]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("corp_arch_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[corp_arch_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("approve_special_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[approve_special_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthType><![CDATA[customer_acquisition]]></AuthType>
</xml>"#),
    ("cancel_special_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[cancel_special_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthType><![CDATA[customer_acquisition]]></AuthType>
</xml>"#),
    ("agree_external_userid_migration", r#"<xml>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[agree_external_userid_migration]]></InfoType>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("register_corp", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[register_corp]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <RegisterCode><![CDATA[regcode-Wm4Js9Yd]]></RegisterCode>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <ContactSync>
    <AccessToken><![CDATA[token-Gt6Rk1Xc]]></AccessToken>
    <ExpiresIn>1800</ExpiresIn>
  </ContactSync>
  <AuthUserInfo>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
  </AuthUserInfo>
  <State><![CDATA[campaign42]]></State>
  <TemplateId><![CDATA[tpl0123456789]]></TemplateId>
</xml>"#),
    ("enter_register_package", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[enter_register_package]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AuthUserInfo>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
  </AuthUserInfo>
  <RegisterCode><![CDATA[regcode-Wm4Js9Yd]]></RegisterCode>
  <State><![CDATA[campaign42]]></State>
  <TemplateId><![CDATA[tpl0123456789]]></TemplateId>
</xml>"#),
    ("del_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[del_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
</xml>"#),
    ("doc_change_doc_member_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[doc_change]]></Event>
  <ChangeType><![CDATA[doc_member_change]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <DocId><![CDATA[dcAbcdDAAAm4Rt8yQz1KjUa6WsDp0xEfG]]></DocId>
  <FormId><![CDATA[foAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></FormId>
  <FormId><![CDATA[foAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></FormId>
</xml>"#),
    ("doc_change_delete_doc", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[doc_change]]></Event>
  <ChangeType><![CDATA[delete_doc]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <DocId><![CDATA[dcAbcdDAAAm4Rt8yQz1KjUa6WsDp0xEfG]]></DocId>
</xml>"#),
    ("doc_change_form_complete", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[doc_change]]></Event>
  <ChangeType><![CDATA[form_complete]]></ChangeType>
  <FormId><![CDATA[foAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></FormId>
  <FormId><![CDATA[foAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></FormId>
</xml>"#),
    ("doc_change_delete_form", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[doc_change]]></Event>
  <ChangeType><![CDATA[delete_form]]></ChangeType>
  <FormId><![CDATA[foAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></FormId>
  <FormId><![CDATA[foAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></FormId>
</xml>"#),
    ("doc_change_form_settings_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[doc_change]]></Event>
  <ChangeType><![CDATA[form_settings_change]]></ChangeType>
  <FormId><![CDATA[foAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></FormId>
  <FormId><![CDATA[foAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></FormId>
</xml>"#),
    ("smart_sheet_change_add_filed", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[smart_sheet_change]]></Event>
  <ChangeType><![CDATA[add_filed]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <SheetId><![CDATA[q979lj]]></SheetId>
  <FieldId><![CDATA[fAbCd1]]></FieldId>
  <FieldId><![CDATA[fAbCd2]]></FieldId>
</xml>"#),
    ("smart_sheet_change_update_filed", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[smart_sheet_change]]></Event>
  <ChangeType><![CDATA[update_filed]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <SheetId><![CDATA[q979lj]]></SheetId>
  <FieldId><![CDATA[fAbCd1]]></FieldId>
  <FieldId><![CDATA[fAbCd2]]></FieldId>
</xml>"#),
    ("smart_sheet_change_delete_filed", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[smart_sheet_change]]></Event>
  <ChangeType><![CDATA[delete_filed]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <SheetId><![CDATA[q979lj]]></SheetId>
  <FieldId><![CDATA[fAbCd1]]></FieldId>
  <FieldId><![CDATA[fAbCd2]]></FieldId>
</xml>"#),
    ("smart_sheet_change_add_record", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[smart_sheet_change]]></Event>
  <ChangeType><![CDATA[add_record]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <SheetId><![CDATA[q979lj]]></SheetId>
  <RecordId><![CDATA[rAbCd1]]></RecordId>
  <RecordId><![CDATA[rAbCd2]]></RecordId>
</xml>"#),
    ("smart_sheet_change_update_record", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[smart_sheet_change]]></Event>
  <ChangeType><![CDATA[update_record]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <SheetId><![CDATA[q979lj]]></SheetId>
  <RecordId><![CDATA[rAbCd1]]></RecordId>
  <RecordId><![CDATA[rAbCd2]]></RecordId>
</xml>"#),
    ("smart_sheet_change_delete_record", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[smart_sheet_change]]></Event>
  <ChangeType><![CDATA[delete_record]]></ChangeType>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <SheetId><![CDATA[q979lj]]></SheetId>
  <RecordId><![CDATA[rAbCd1]]></RecordId>
  <RecordId><![CDATA[rAbCd2]]></RecordId>
</xml>"#),
    ("document_archive_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[document_archive_change]]></Event>
  <DocId><![CDATA[dcAbcdDAAAe5Yk2uWq7HsZ9pLrX3cVnBt]]></DocId>
  <DocName><![CDATA[采购计划]]></DocName>
</xml>"#),
    ("wedrive_insufficient_capacity", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_insufficient_capacity]]></Event>
</xml>"#),
    ("wedrive_space_change_dismiss_space", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_space_change]]></Event>
  <ChangeType><![CDATA[dismiss_space]]></ChangeType>
  <SpaceId><![CDATA[s.wwAbcd0001.7203415]]></SpaceId>
  <SpaceId><![CDATA[s.wwAbcd0001.7203416]]></SpaceId>
</xml>"#),
    ("wedrive_space_change_space_member_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_space_change]]></Event>
  <ChangeType><![CDATA[space_member_change]]></ChangeType>
  <SpaceId><![CDATA[s.wwAbcd0001.7203415]]></SpaceId>
  <SpaceId><![CDATA[s.wwAbcd0001.7203416]]></SpaceId>
</xml>"#),
    ("wedrive_space_change_space_security_settings_change", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_space_change]]></Event>
  <ChangeType><![CDATA[space_security_settings_change]]></ChangeType>
  <SpaceId><![CDATA[s.wwAbcd0001.7203415]]></SpaceId>
  <SpaceId><![CDATA[s.wwAbcd0001.7203416]]></SpaceId>
</xml>"#),
    ("wedrive_file_change_create_file", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_file_change]]></Event>
  <ChangeType><![CDATA[create_file]]></ChangeType>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A1]]></FileId>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A2]]></FileId>
</xml>"#),
    ("wedrive_file_change_rename_file", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_file_change]]></Event>
  <ChangeType><![CDATA[rename_file]]></ChangeType>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A1]]></FileId>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A2]]></FileId>
</xml>"#),
    ("wedrive_file_change_update_file", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_file_change]]></Event>
  <ChangeType><![CDATA[update_file]]></ChangeType>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A1]]></FileId>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A2]]></FileId>
</xml>"#),
    ("wedrive_file_change_delete_file", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_file_change]]></Event>
  <ChangeType><![CDATA[delete_file]]></ChangeType>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A1]]></FileId>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A2]]></FileId>
</xml>"#),
    ("wedrive_file_change_move_file", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_file_change]]></Event>
  <ChangeType><![CDATA[move_file]]></ChangeType>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A1]]></FileId>
  <FileId><![CDATA[s.wwAbcd0001.7203415_f.629A2]]></FileId>
</xml>"#),
    ("wedrive_archive_space_change_auth_space", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_archive_space_change]]></Event>
  <ChangeType><![CDATA[auth_space]]></ChangeType>
  <SpaceId><![CDATA[s.wwAbcd0001.7203415]]></SpaceId>
</xml>"#),
    ("wedrive_archive_space_change_cancel_auth_space", r#"<xml>
  <ToUserName><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></ToUserName>
  <FromUserName><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[wedrive_archive_space_change]]></Event>
  <ChangeType><![CDATA[cancel_auth_space]]></ChangeType>
  <SpaceId><![CDATA[s.wwAbcd0001.7203415]]></SpaceId>
</xml>"#),
];
