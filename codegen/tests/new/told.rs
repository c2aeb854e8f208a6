//! Callbacks in JSON, and replies, from their samples.

use serde_json::json;
use wecom_codegen::model::{Channel, Way};

use super::{drafted, event, files, filled, reply};

/// The draft, after it was read as a spec once everything is filled in.
fn read(way: Way, via: Option<Channel>, name: &str, sample: &str) -> String {
    let mut files = files();
    let draft = drafted(&files, way, via, ("office", name, sample)).unwrap_or_else(|refusal| panic!("{refusal}"));
    files.insert(draft.file.clone(), filled(&draft));
    let model = wecom_codegen::read_files(files).unwrap_or_else(|error| panic!("{error}"));
    let entries = || model.event_domains.iter().flat_map(|domain| domain.entries());
    assert!(entries().any(|entry| entry.name == name && entry.way == way));
    draft.text
}

#[test]
fn a_callback_of_a_robot_has_its_discriminators_and_a_map_for_an_example() {
    let sample = json!({
        "msgid": "m1", "aibotid": "a1", "from": {"userid": "mei"}, "msgtype": "event",
        "event": {"eventtype": "door_opened", "door_opened": {"door": "front", "wide": true}},
    });
    let wanted = "domain: office
title:
summary:

events:
  robot_door:
    title:
    summary:
    docs:
    checked:
    via: [robot]
    msg_type: event
    event: door_opened
    fields:
      event: {type: RobotDoorEvent, summary: }
    example: {msgid: m1, aibotid: a1, from: {userid: mei}, msgtype: event, event: {eventtype: door_opened, door_opened: {door: front, wide: true}}}

types:
  RobotDoorEvent:
    summary:
    fields:
      eventtype: {type: string, summary: }
      door_opened: {type: DoorOpened, summary: }

  DoorOpened:
    summary:
    fields:
      door: {type: string, summary: }
      wide: {type: bool, summary: }
";
    assert_eq!(read(Way::Event, None, "robot_door", &sample.to_string()), wanted);
}

#[test]
fn a_command_to_a_hardware_maker_has_another_discriminator() {
    let sample = json!({
        "msg_type": "command", "base_info": {"req_id": "r1", "createtime": 1_767_225_600},
        "command": {"command_type": "open", "door": "front"},
    });
    let text = read(Way::Event, None, "open_door", &sample.to_string());
    assert!(text.contains("    via: [device]\n    msg_type: command\n    event: open\n    fields:\n      command: {"), "{text}");
}

#[test]
fn a_reply_goes_to_the_channel_that_takes_it() {
    let xml = "<xml><ToUserName>u</ToUserName><MsgType>note</MsgType><Content><![CDATA[hi]]></Content></xml>";
    let text = read(Way::Reply, None, "reply_note", xml);
    let wanted = "replies:\n  reply_note:\n    title:\n    summary:\n    docs:\n    checked:\n    via: [app]\n    msg_type: note\n    \
                  fields:\n      Content: {type: string, summary: }\n";
    assert!(text.contains(wanted), "{text}");

    // What a robot always says is no argument.
    let text = read(Way::Reply, None, "robot_note", r#"{"msgtype": "note", "note": {"text": "hi", "loud": true}}"#);
    assert!(text.contains("    via: [robot]\n    msg_type: note\n    fields:\n"), "{text}");
    assert!(text.contains("      msgtype: {type: string, name: msg_type, const: note, summary: }\n"), "{text}");

    let text = read(Way::Reply, Some(Channel::Device), "opened", r#"{"errcode": 0, "wide": true}"#);
    assert!(text.contains("    via: [device]\n    fields:\n      errcode: {"), "{text}");
}

#[test]
fn what_does_not_tell_whose_it_is_is_refused() {
    let message = |drafted: Result<_, wecom_codegen::sketch::Refusal>| {
        drafted.err().map(|refusal| refusal.to_string().lines().next().unwrap_or_default().to_owned()).unwrap_or_default()
    };
    let files = files();
    let refused = message(event(&files, "office", "a", "{\"a\": 1}"));
    assert_eq!(refused, "error: the sample has neither msgtype nor msg_type");
    assert!(message(event(&files, "office", "a", "{\"a\": 1,}")).starts_with("error: the sample is no JSON: "));
    let refused = message(reply(&files, None, "office", "a", "{\"a\": 1}"));
    assert_eq!(refused, "error: a reply in JSON without msgtype does not say whose it is");
    let refused = message(reply(&files, Some(Channel::Robot), "office", "a", "<xml><MsgType>a</MsgType></xml>"));
    assert_eq!(refused, "error: the sample is no reply of the robot channel");
    let refused = message(reply(&files, None, "office", "a", "<xml><InfoType>a</InfoType></xml>"));
    assert_eq!(refused, "error: the sample has no MsgType");
}
