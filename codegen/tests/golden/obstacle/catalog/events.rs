//! The example of every event as XML, by the event's name.
//!
//! Generated from `spec/events` by `cargo codegen`. Edit the spec, not this file.

/// Name and example, in the order of the spec.
pub(crate) static EVENT_EXAMPLES: &[(&str, &str)] = &[
    ("tree_grown", r#"<xml>
  <ThingId><![CDATA[t1]]></ThingId>
  <InfoType><![CDATA[tree_grown]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <Root>
    <Secret><![CDATA[s]]></Secret>
    <Left>1800</Left>
  </Root>
</xml>"#),
    ("change_tree_create", r#"<xml>
  <ToUserName><![CDATA[t]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_tree]]></Event>
  <ChangeType><![CDATA[create]]></ChangeType>
  <AgentID>7</AgentID>
  <Type>5</Type>
  <Leaf><Color>green</Color></Leaf>
  <Leaf><Color>red</Color></Leaf>
  <Tags><![CDATA[a,b]]></Tags>
  <Flag>1</Flag>
  <OpenUserID><![CDATA[u]]></OpenUserID>
</xml>"#),
    ("change_tree", r#"<xml><InfoType>change_tree</InfoType></xml>"#),
    ("text", r#"<xml>
  <MsgType>rustle</MsgType>
  <Content>hi</Content>
</xml>"#),
];
