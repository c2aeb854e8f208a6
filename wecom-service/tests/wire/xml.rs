//! Callback XML.

use serde_json::json;
use wecom_service::table;
use wecom_service::wire::{self, Extra, Timestamp, Wire, compare_xml, from_xml, peek_xml, to_xml, xml_to_value};

use crate::types::{All, CorpId, Inner, Maybe, Message, Nested, Parent};

/// The top of every event.
#[derive(Clone, Default)]
struct Envelope {
    info_type: Option<String>,
    time_stamp: Option<Timestamp>,
    extra: Extra,
}
table!(Envelope {
    "InfoType" => info_type: Option<String>,
    "TimeStamp" => time_stamp: Option<Timestamp>,
});

/// An event with lists.
#[derive(Clone, Default)]
struct Activated {
    envelope: Envelope,
    suite_id: String,
    accounts: Vec<Account>,
    users: Option<Vec<String>>,
    tags: Vec<i64>,
    extra: Extra,
}
table!(Activated {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: String,
    "AccountList" => accounts: Vec<Account>,
    "UserId" => users: Option<Vec<String>>,
    "TagIds" => tags: Vec<i64> [joined(',')],
});

/// One item.
#[derive(Clone, Default)]
struct Account {
    code: String,
    kind: i64,
    extra: Extra,
}
table!(Account {
    "ActiveCode" => code: String,
    "Type" => kind: i64,
});

fn read<T: Wire>(xml: &str) -> T {
    let mut value = T::default();
    from_xml(value.slot(), xml).unwrap_or_else(|error| panic!("{xml}: {error}"));
    value
}

fn refused(xml: &str) -> String {
    let mut value = All::default();
    from_xml(value.slot(), xml).expect_err(xml).to_string()
}

const EVENT: &str = "<xml>
    <SuiteId><![CDATA[ww1]]></SuiteId>
    <InfoType> <![CDATA[auto_activate]]></InfoType>
    <TimeStamp>1403610513</TimeStamp>
    <AccountList><ActiveCode>c1</ActiveCode><Type>1</Type></AccountList>
    <AccountList><ActiveCode>c2</ActiveCode><Type> 2 </Type><New>x</New></AccountList>
    <UserId>u1</UserId><UserId>u2</UserId>
    <TagIds><![CDATA[1, 2,3]]></TagIds>
    <Unknown><A>1</A><A>2</A><B><C/></B></Unknown>
    <Twice>a</Twice><Twice>b</Twice>
</xml>";

#[test]
fn repeated_elements_are_lists_and_padding_does_not_count() {
    let event: Activated = read(EVENT);
    assert_eq!(event.envelope.info_type.as_deref(), Some("auto_activate"));
    assert_eq!(event.envelope.time_stamp, Some(Timestamp::new(1_403_610_513)));
    assert_eq!((event.accounts.len(), event.accounts[1].code.as_str(), event.accounts[1].kind), (2, "c2", 2));
    assert_eq!((event.users, event.tags), (Some(vec!["u1".to_owned(), "u2".to_owned()]), vec![1, 2, 3]));
    assert_eq!(event.accounts[1].extra.get("New"), Some(&json!("x")));
    assert_eq!(event.extra.get("Unknown"), Some(&json!({"A": ["1", "2"], "B": {"C": ""}})));
    assert_eq!(event.extra.get("Twice"), Some(&json!(["a", "b"])));
}

#[test]
fn an_event_survives_a_round_trip() {
    let event: Activated = read(EVENT);
    let written = to_xml(&event, "xml");
    assert_eq!(read::<Activated>(&written), event);
    let (sent, again) = (xml_to_value(EVENT).expect("read"), xml_to_value(&written).expect("read"));
    let found: Vec<_> = compare_xml(wire::Table::shape(&event), &sent, &again).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["`AccountList[1].New` is not modelled", "`Unknown` is not modelled", "`Twice` is not modelled"]);
}

/// Some payloads in the wild repeat the wrapper of a list instead of its item.
#[test]
fn an_object_whose_element_is_repeated_is_read_as_one_and_loses_nothing() {
    #[derive(Clone, Default)]
    struct Pictures {
        list: Activated,
        extra: Extra,
    }
    table!(Pictures { "List" => list: Activated });

    let differences = |xml: &str| {
        let pictures: Pictures = read(xml);
        let (sent, again) = (xml_to_value(xml).expect("read"), xml_to_value(&to_xml(&pictures, "xml")).expect("read"));
        compare_xml(wire::Table::shape(&pictures), &sent, &again).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let repeated = "<xml><List><UserId>u1</UserId></List><List><UserId>u2</UserId></List></xml>";
    assert_eq!(read::<Pictures>(repeated).list.users, Some(vec!["u1".to_owned(), "u2".to_owned()]));
    assert_eq!(differences(repeated), [""; 0]);
    let lost = "<xml><List><SuiteId>ww1</SuiteId></List><List><SuiteId>ww2</SuiteId></List></xml>";
    assert_eq!(differences(lost), ["`List.SuiteId` changed"]);
}

#[test]
fn a_peek_finds_the_discriminators_only_at_the_top() {
    let texts = peek_xml(EVENT, ["InfoType", "MsgType", "ActiveCode", "Unknown"]).expect("read");
    assert_eq!(texts, [Some("auto_activate".to_owned()), None, None, None]);
    assert!(peek_xml("<xml><InfoType>x</InfoType>", ["InfoType"]).is_err());
}

#[test]
fn empty_elements_are_empty() {
    let event: Activated =
        read("<xml><AccountList></AccountList><UserId/><TimeStamp/><TagIds> </TagIds><SuiteId></SuiteId></xml>");
    assert_eq!(event, Activated { users: Some(vec![]), ..Activated::default() });
    assert_eq!(read::<All>("<xml></xml>"), All::default());
    assert_eq!(read::<All>("<xml/>"), All::default());
    let maybe: Maybe = read("<xml><number/><inner/><text/></xml>");
    assert_eq!(maybe, Maybe { text: Some(String::new()), ..Maybe::default() });
}

#[test]
fn text_is_kept_exactly_inside_of_cdata_only() {
    assert_eq!(read::<All>("<xml><text>\n a &lt;b&gt; &#20013;&#x6587; &amp;amp; \t</text></xml>").text, "a <b> 中文 &amp;");
    assert_eq!(read::<All>("<xml><text> <![CDATA[ <i> &amp; ]]> </text></xml>").text, " <i> &amp; ");
    assert_eq!(read::<All>("<xml><text>a<![CDATA[]]]]><![CDATA[>]]>b<!-- c --></text></xml>").text, "a]]>b");
    assert_eq!(read::<All>("<xml><text x='1' y=\"2\">t</text></xml>").text, "t");
    assert_eq!(read::<All>("\u{feff}<?xml version=\"1.0\"?>\n<!-- c --><xml><text>t</text></xml>\n<!-- d -->").text, "t");
}

#[test]
fn a_stray_close_tag_in_place_of_the_root_is_survivable() {
    for xml in ["</xml><text>t</text></xml>", "\n</xml>\n  <text>t</text>\n</xml>\n", "</xml><xml><text>t</text></xml>"] {
        assert_eq!(read::<All>(xml).text, "t", "{xml}");
        assert_eq!(peek_xml(xml, ["text"]).expect("read"), [Some("t".to_owned())], "{xml}");
    }
}

#[test]
fn hostile_input_is_refused() {
    for (xml, says) in [
        ("", "malformed XML: it has no root at byte 0"),
        ("text", "malformed XML: it does not begin with an element at byte 4"),
        ("<xml><text>t</text>", "malformed XML: it ends too early at byte 19"),
        ("<xml><text>t</xml>", "malformed XML at `text`: a tag or reference has no match"),
        ("<xml></xml><xml></xml>", "malformed XML: something follows its root at byte 16"),
        ("<xml></xml>tail", "malformed XML: something follows its root at byte 15"),
        ("<!DOCTYPE xml [<!ENTITY a \"b\">]><xml><text>&a;</text></xml>", "malformed XML: it has a DTD"),
        ("<xml><text>&a;</text></xml>", "malformed XML at `text`: an entity is not known"),
        ("<xml><text>&#0;</text></xml>", "malformed XML at `text`: a character reference is wrong"),
        ("<xml><signed>hunter2</signed></xml>", "expected an integer at `signed`, found a string"),
        ("<xml><text><a>1</a></text></xml>", "expected a string at `text`, found an element with children"),
        ("<xml><many><id>1</id></many><many><id>x</id></many></xml>", "expected an integer at `many[1].id`, found a string"),
        ("<xml>text</xml>", "expected an object, found a string"),
    ] {
        assert!(refused(xml).starts_with(says), "{xml}: {}", refused(xml));
    }
}

#[test]
fn deep_nesting_is_refused() {
    let deep = |levels: usize| format!("<xml>{}1{}</xml>", "<left>".repeat(levels), "</left>".repeat(levels));
    for levels in [40, 100_000] {
        assert!(refused(&deep(levels)).contains("nested too deeply"));
        let mut tree = crate::types::Tree::default();
        assert!(from_xml(tree.slot(), &deep(levels)).expect_err("too deep").is_malformed());
        assert!(peek_xml(&deep(levels), ["left"]).is_err());
        assert!(peek_xml(&deep(levels), ["right"]).is_ok());
    }
}

#[test]
fn replies_are_written_with_text_in_cdata() {
    let mut all = All {
        text: "a]]>b\u{0}".into(),
        signed: 5,
        flag: true,
        joined: vec![CorpId::new("x"), CorpId::new("y")],
        numbers: vec![1, 2],
        many: vec![Inner { id: 1, ..Inner::default() }, Inner { id: 2, name: Some("n".into()), ..Inner::default() }],
        ..All::default()
    };
    all.extra.insert("New", json!({"A": [1, "t"]}));
    all.extra.insert("no name><", 1);
    let xml = to_xml(&all, "xml");
    for part in [
        "<xml><text><![CDATA[a]]]]><![CDATA[>b]]></text><signed>5</signed>",
        "<flag>1</flag>",
        "<joined><![CDATA[x,y]]></joined>",
        "<numbers>1</numbers><numbers>2</numbers>",
        "<many><id>1</id></many><many><id>2</id><name><![CDATA[n]]></name></many>",
        "<New><A>1</A><A><![CDATA[t]]></A></New></xml>",
    ] {
        assert!(xml.contains(part), "{part} in {xml}");
    }
    assert!(!xml.contains("<list>") && !xml.contains("no name") && !xml.contains("corp_type"), "{xml}");
}

#[test]
fn unions_are_read_and_written() {
    let xml = "<xml><text><content>c</content></text><msgtype>text</msgtype><touser>u</touser><other>o</other></xml>";
    let message: Message = read(xml);
    assert!(matches!(&message.body, Nested::Text(text) if text.content == "c"), "{message:?}");
    assert_eq!((message.touser.as_str(), message.extra.len()), ("u", 1));
    let written = "<xml><touser><![CDATA[u]]></touser><msgtype><![CDATA[text]]></msgtype><text><content><![CDATA[c]]></content></text><other><![CDATA[o]]></other></xml>";
    assert_eq!(to_xml(&message, "xml"), written);
    let parent: Parent = read("<xml><create_time>5</create_time><type>2</type><media_id>m</media_id><name>n</name></xml>");
    assert!(parent.body.is_some() && parent.extra.is_empty(), "{parent:?}");
}
