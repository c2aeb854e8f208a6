//! Input from the network: whatever it is, it is read or refused, and what was read can be written and read again.

use proptest::prelude::*;
use serde_json::{Map, Value};
use wecom_service::wire::{Wire, from_json, from_value, to_value};

use crate::types::{All, Flat, Maybe, Message, Nested, Parent, Tree};

/// JSON that names the members of the types, with values that do not fit.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(vec!["", "text", "1", "2", "a,b", "1|2", "new", "\u{0}", "aGk="]).prop_map(Value::from),
    ];
    let keys = vec![
        "text", "signed", "flag", "list", "joined", "piped", "map", "inner", "many", "id", "name", "msgtype", "type", "content",
        "image", "media_id", "left", "children", "new", "", "errcode", "bytes", "status", "open", "note", "from", "tree",
        "number",
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(keys.clone()), inner), 0..6).prop_map(|members| {
                Value::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
            }),
        ]
    })
}

fn survives<T: Wire>(value: &Value) {
    let mut read = T::default();
    if from_value(read.slot(), value.clone()).is_err() {
        return;
    }
    let written = to_value(read.view()).expect("what was read can be written");
    let mut again = T::default();
    from_value(again.slot(), written.clone()).expect("what was written can be read");
    let twice = to_value(again.view()).expect("what was read can be written");
    assert_eq!(written, twice);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = from_json(All::default().slot(), &bytes);
        let _ = from_json(Message::default().slot(), &bytes);
    }

    #[test]
    fn any_json_is_read_or_refused_and_reading_settles(value in json()) {
        survives::<All>(&value);
        survives::<Maybe>(&value);
        survives::<Tree>(&value);
        survives::<Message>(&value);
        survives::<Parent>(&value);
        survives::<Nested>(&value);
        survives::<Flat>(&value);
        survives::<Vec<Nested>>(&value);
    }
}

#[cfg(feature = "callback")]
mod xml {
    use super::*;
    use wecom_service::wire::{from_xml, peek_xml, to_xml, xml_to_value};

    fn markup() -> impl Strategy<Value = String> {
        let parts = vec![
            "<xml>",
            "</xml>",
            "<text>",
            "</text>",
            "<many>",
            "</many>",
            "<id>",
            "</id>",
            "<a/>",
            "<![CDATA[",
            "]]>",
            "]]",
            "&amp;",
            "&#x41;",
            "&x;",
            "<!--",
            "-->",
            "<!DOCTYPE x>",
            "<?xml version=\"1.0\"?>",
            "1",
            " ",
            "中",
            "<",
            ">",
            "&",
            "\"",
            "<msgtype>",
            "</msgtype>",
            "\u{0}",
        ];
        prop::collection::vec(prop::sample::select(parts), 0..24).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2048) })]

        #[test]
        fn any_markup_is_read_or_refused(xml in prop_oneof![markup(), markup().prop_map(|inner| format!("<xml>{inner}</xml>")), any::<String>()]) {
            let _ = peek_xml(&xml, ["text", "id"]);
            let _ = xml_to_value(&xml);
            let _ = from_xml(Message::default().slot(), &xml);
            let mut all = All::default();
            if from_xml(all.slot(), &xml).is_ok() {
                let _ = to_xml(&all, "xml");
            }
        }

        #[test]
        fn any_text_survives_xml(text in "[^\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]*") {
            let mut sent = All { text: text.clone(), ..All::default() };
            sent.extra.insert("new", text);
            let mut read = All::default();
            from_xml(read.slot(), &to_xml(&sent, "xml")).expect("well-formed");
            prop_assert_eq!(&read.text, &sent.text);
        }
    }
}
