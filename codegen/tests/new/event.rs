//! Events from their XML.

use super::{event, files, filled, left};

const SAMPLE: &str = "<xml>
  <SuiteId><![CDATA[s1]]></SuiteId>
  <InfoType><![CDATA[seat_moved]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[up]]></ChangeType>
  <Floor>3</Floor>
  <Room><![CDATA[12]]></Room>
  <MoveTime>1767225600</MoveTime>
  <Thing><Name><![CDATA[chair]]></Name></Thing>
  <Thing><Name><![CDATA[desk]]></Name><Count>2</Count></Thing>
</xml>";

#[test]
fn an_event_is_written_with_its_discriminators_members_and_sample() {
    let mut files = files();
    let draft = event(&files, "office", "seat_moved", SAMPLE).unwrap_or_else(|refusal| panic!("{refusal}"));
    let example: String = SAMPLE.lines().map(|line| format!("      {line}\n")).collect();
    let wanted = format!(
        "domain: office
title:
summary:

events:
  seat_moved:
    title:
    summary:
    docs:
    checked:
    via: [suite]
    info_type: seat_moved
    change_type: up
    fields:
      SuiteId: {{type: string, summary: }}
      Floor: {{type: i64, summary: }}
      Room: {{type: string, summary: }}
      MoveTime: {{type: timestamp, summary: }}
      Thing: {{type: list<Thing>, summary: }}
    example: |
{example}
types:
  Thing:
    summary:
    fields:
      Name: {{type: string, summary: }}
      Count: {{type: i64?, summary: }}
"
    );
    assert_eq!(draft.text, wanted);
    assert!(left(&draft).contains(&"16: the `summary` of member `Floor` is empty".to_owned()), "{:?}", left(&draft));
    files.insert(draft.file.clone(), filled(&draft));
    let model = wecom_codegen::read_files(files).unwrap_or_else(|error| panic!("{error}"));
    assert!(model.event_domains.iter().any(|domain| domain.events.iter().any(|event| event.name == "seat_moved")));
}

#[test]
fn an_event_of_the_app_channel_has_other_discriminators() {
    let sample = "<xml><ToUserName>a</ToUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>e</Event><A/></xml>";
    let draft = event(&files(), "office", "opened", sample).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(
        draft
            .text
            .contains("    via: [app]\n    msg_type: event\n    event: e\n    fields:\n      A: {type: string, summary: }\n"),
        "{}",
        draft.text
    );
}

#[test]
fn what_is_no_event_is_refused() {
    let refused = |name: &str, sample: &str| {
        event(&files(), "office", name, sample).err().map(|refusal| refusal.to_string()).unwrap_or_default()
    };
    assert!(refused("a", "<xml>").starts_with("error: the sample is no XML: "), "{}", refused("a", "<xml>"));
    assert!(refused("a", "<xml>1</xml>").contains("has no members"));
    assert!(refused("a", "<xml><A>1</A></xml>").contains("has neither InfoType nor MsgType"));
    let message = refused("shop_opened", SAMPLE);
    assert!(message.contains("`shop.shop_opened` is there already") && message.contains("events/shop.yaml:"), "{message}");
    let twin = SAMPLE.replace("seat_moved", "shop_opened").replace("  <ChangeType><![CDATA[up]]></ChangeType>\n", "");
    let message = refused("opened_again", &twin);
    assert!(message.starts_with("error: `shop.shop_opened` has the same discriminators already\n --> "), "{message}");
}
