//! AsyncAPI 3.0 of the callback events.

use serde_json::{Value, json};
use wecom_codegen::emit::asyncapi::document;
use wecom_codegen::model::{Channel, Way};

use crate::fixture::{all, assert_references_resolve, at, good, obstacle, real};
use crate::validator::mistakes;

fn payload<'v>(document: &'v Value, message: &str) -> &'v Value {
    at(document, &format!("/components/messages/{message}/examples/0/payload"))
}

/// The name of a channel in the document.
fn word(via: Channel) -> &'static str {
    match via {
        Channel::App => "app",
        Channel::Suite => "suite",
        Channel::Robot => "robot",
        Channel::Device => "device",
    }
}

#[test]
fn every_event_and_reply_of_the_real_spec_is_there_on_every_channel_that_it_comes_on() {
    let model = real();
    let document = document(&model);
    let mut count = 0;
    for event in model.event_domains.iter().flat_map(|domain| domain.entries()) {
        for channel in event.via.iter().copied().map(word) {
            let reply = event.way == Way::Reply;
            let name = if reply { format!("{}.reply.{channel}", event.name) } else { format!("{}.{channel}", event.name) };
            assert_eq!(at(&document, &format!("/components/messages/{name}/title")), &json!(event.title));
            let target = json!({"$ref": format!("#/components/messages/{name}")});
            assert_eq!(at(&document, &format!("/channels/{channel}/messages/{name}")), &target);
            // What a receiver answers is the reply of the operation that receives.
            let place = format!("/operations/receive_{channel}{}/messages", if reply { "/reply" } else { "" });
            let listed = at(&document, &place).as_array().expect("a list");
            assert!(listed.contains(&json!({"$ref": format!("#/channels/{channel}/messages/{name}")})), "{name}");
            count += 1;
        }
    }
    assert_eq!(at(&document, "/components/messages").as_object().map(serde_json::Map::len), Some(count));
    assert!(at(&document, "/operations/receive_suite").get("reply").is_none(), "a suite only acknowledges");
}

#[test]
fn robots_and_hardware_makers_are_told_and_answer_in_json() {
    let document = document(&real());
    let message = at(&document, "/components/messages/robot_enter_chat.robot");
    assert_eq!((&message["contentType"], message.get("x-wecom-xml")), (&json!("application/json"), None));
    let fits = |message: &str, value: &Value| {
        let schema = at(&document, &format!("/components/messages/{message}/payload"));
        mistakes(&document, schema, value).is_empty()
    };
    let mut entered = payload(&document, "robot_enter_chat.robot").clone();
    assert_eq!((&entered["aibotid"], &entered["event"]["eventtype"]), (&json!("aib7Kx2mQ9"), &json!("enter_chat")));
    assert!(fits("robot_enter_chat.robot", &entered));
    entered["event"]["eventtype"] = "another".into();
    assert!(!fits("robot_enter_chat.robot", &entered), "the discriminator inside counts");
    let command = at(&document, "/components/messages/update_firmware.device/x-wecom-discriminators");
    assert_eq!(command, &json!({"msg_type": "command", "command.command_type": "update_firmware"}));

    // A reply has no envelope, and its members are as JSON writes them.
    assert!(fits("device_verified.reply.device", &json!({"is_valid": true})));
    assert!(!fits("device_verified.reply.device", &json!({"is_valid": 1})));
    assert!(!fits("robot_reply_text.reply.robot", &json!({"msgtype": "text", "text": "not an object"})));
    for (channel, sealed, reply) in [("robot", "sealed-json", "sealed_reply-json"), ("app", "sealed", "sealed_reply")] {
        let envelope = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        assert_eq!(at(&document, &format!("/channels/{channel}/x-wecom-envelope")), &envelope(sealed));
        assert_eq!(at(&document, &format!("/operations/receive_{channel}/reply/x-wecom-envelope")), &envelope(reply));
    }
}

/// A member of an envelope that the document forgets would be missing in every other language.
#[test]
fn every_member_of_an_example_in_json_is_described() {
    fn members<'v>(document: &'v Value, schema: &'v Value, found: &mut Vec<&'v str>) {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            members(document, at(document, target.trim_start_matches('#')), found);
        }
        found.extend(schema.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.as_str()));
        schema["allOf"].as_array().into_iter().flatten().for_each(|schema| members(document, schema, found));
    }
    let document = document(&real());
    for (name, message) in at(&document, "/components/messages").as_object().expect("messages") {
        let mut described = Vec::new();
        members(&document, &message["payload"], &mut described);
        let shown = payload(&document, name).as_object().expect("an object");
        for key in shown.keys().filter(|_| message["contentType"] == "application/json") {
            assert!(described.contains(&key.as_str()), "{name}: {key}");
        }
    }
}

#[test]
fn every_example_fits_its_schema_and_only_its_own() {
    for model in all() {
        let document = document(&model);
        for (name, message) in at(&document, "/components/messages").as_object().expect("messages") {
            for example in message["examples"].as_array().into_iter().flatten() {
                assert_eq!(mistakes(&document, &message["payload"], &example["payload"]), [""; 0], "{name}");
            }
        }
    }
    let document = document(&good());
    let painted = at(&document, "/components/messages/shop_painted.suite/payload");
    assert!(!mistakes(&document, painted, payload(&document, "shop_painted.app")).is_empty(), "the discriminators differ");
}

#[test]
fn references_lead_somewhere() {
    all().iter().for_each(|model| assert_references_resolve(&document(model)));
}

#[test]
fn xml_becomes_what_the_schema_says() {
    let document = document(&obstacle());
    assert_eq!(
        payload(&document, "change_tree_create.app"),
        &json!({
            "ToUserName": "t", "FromUserName": "sys", "CreateTime": 1_767_225_600, "MsgType": "event", "Event": "change_tree",
            "ChangeType": "create", "AgentID": 7, "Type": 5, "Leaf": [{"Color": "green"}, {"Color": "red"}], "Tags": "a,b",
            "Flag": 1, "OpenUserID": "u",
        })
    );
    let grown =
        json!({"InfoType": "tree_grown", "TimeStamp": 1_767_225_600, "ThingId": "t1", "Root": {"Secret": "s", "Left": 1800}});
    assert_eq!(payload(&document, "tree_grown.suite"), &grown);
    let text = at(&document, "/components/messages/tree_grown.suite/x-wecom-xml").as_str().expect("a text");
    assert!(text.starts_with("<xml>"));
}

#[test]
fn an_event_on_two_channels_has_the_members_and_discriminators_of_each() {
    let document = document(&obstacle());
    let members = |channel: &str| {
        let schema = at(&document, &format!("/components/schemas/trees.ChangeTreeCreate.{channel}/properties"));
        schema.as_object().expect("members").keys().cloned().collect::<Vec<_>>()
    };
    assert!(members("app").contains(&"AgentID".to_owned()) && !members("app").contains(&"SuiteId".to_owned()));
    assert!(members("suite").contains(&"SuiteId".to_owned()) && !members("suite").contains(&"AgentID".to_owned()));
    let made = payload(&document, "change_tree_create.suite");
    assert_eq!((&made["InfoType"], &made["ChangeType"]), (&json!("change_tree"), &json!("create")));
    assert!(made.get("MsgType").is_none() && made.get("AgentID").is_none() && made["OpenUserID"] == "u");
    let told = at(&document, "/components/messages/change_tree_create.app/x-wecom-discriminators");
    assert_eq!(told, &json!({"MsgType": "event", "Event": "change_tree", "ChangeType": "create"}));
    let text = at(&document, "/components/messages/text.app/x-wecom-discriminators");
    assert_eq!(text, &json!({"MsgType": "rustle"}));
}

#[test]
fn the_encrypted_envelope_and_its_query_are_described() {
    let document = document(&obstacle());
    let query = at(&document, "/operations/receive_suite/bindings/http/query/required");
    assert_eq!(query, &json!(["msg_signature", "timestamp", "nonce"]));
    assert_eq!(at(&document, "/channels/suite/x-wecom-envelope"), &json!({"$ref": "#/components/schemas/sealed"}));
    assert!(at(&document, "/components/schemas/sealed/properties").get("Encrypt").is_some());
}

#[test]
fn an_event_that_pushes_a_token_says_which() {
    let document = document(&real());
    assert_eq!(at(&document, "/components/messages/suite_ticket.suite/x-wecom-pushes/0/kind"), "suite_ticket");
    assert_eq!(at(&document, "/components/messages/model_ticket.device/x-wecom-pushes/0/kind"), "model_ticket");
}
