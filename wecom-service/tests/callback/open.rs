//! Opening callbacks: forged, broken, oversized and odd ones, known and unknown events, XML and JSON.

use std::time::Duration;

use serde_json::json;
use wecom_service::callback::{CallbackError, Channel, CryptoError, Format, Incoming, ReceiveIdPolicy, Receiver, Request};
use wecom_service::wire::{self, View};
use wecom_service::{ErrorKind, Event, ManualClock, Method};

use crate::kit::*;

fn open(channel: &Channel, push: &Push) -> Result<Incoming, CallbackError> {
    receiver().build().unwrap().open(channel, &push.query, &push.body)
}

fn event(message: &str) -> Event {
    open(&data(), &Push::data(message)).unwrap().into_event()
}

fn suite_event(message: &str) -> Event {
    open(&instruction(), &Push::suite(message)).unwrap().into_event()
}

/// A member that the spec does not know.
fn extra(event: &Event, key: &str) -> serde_json::Value {
    let View::Table(table) = event.view() else { panic!("an event is a table") };
    table.extra().get(key).cloned().unwrap_or_default()
}

#[test]
fn the_official_sample() {
    let receiver = Receiver::builder()
        .suite(SUITE, TOKEN, KEY)
        .receive_id(data(), Method::Post, ReceiveIdPolicy::Exact("wx5823bf96d3bd56c7".into()))
        .build()
        .unwrap();
    let query = "msg_signature=477715d11cdb4164915debcba66cb864d751f3e6&timestamp=1409659813&nonce=1372623149";
    let body = "<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName><Encrypt><![CDATA[RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==]]></Encrypt><AgentID><![CDATA[218]]></AgentID></xml>";
    let incoming = receiver.open(&data(), query, body.as_bytes()).unwrap();
    assert_eq!((incoming.agent_id(), incoming.receive_id()), (Some("218"), "wx5823bf96d3bd56c7"));
    assert!(matches!(incoming.event(), Event::MessageText(message) if message.content == "hello"));
    assert_eq!(incoming.event().envelope().from_user_name.as_deref(), Some("mycreate"));
}

#[test]
fn url_verification() {
    let receiver = receiver().build().unwrap();
    let encrypted = crypto().encrypt("echo 回声", PROVIDER).unwrap();
    let signed = signed(&encrypted, NOW);
    // Encoded as it should be, not at all, and decoded by somebody as a form.
    for echostr in [percent(&encrypted), encrypted.clone(), encrypted.replace('+', " "), encrypted.replace('+', "%20")] {
        let query = format!("corpid=$CORPID$&{signed}&echostr={echostr}&msg_signature=later");
        assert_eq!(receiver.verify_url(&instruction(), &query).unwrap(), "echo 回声", "{echostr}");
        assert_eq!(receiver.verify_url(&instruction(), &format!("?{query}")).unwrap(), "echo 回声");
    }
}

#[tokio::test]
async fn url_verification_over_http() {
    let receiver = receiver().build().unwrap();
    let query = verification(PROVIDER, "1616140317555161061");
    let reply = receiver.receive(&data(), Request::get(&query)).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, "1616140317555161061"));
    let forged = query.replace("nonce=2", "nonce=3");
    let reply = receiver.receive(&data(), Request::get(&forged)).await;
    assert_eq!((reply.status, reply.body.as_str()), (401, "signature"));
    let reply = receiver.receive(&data(), Request::get("")).await;
    assert_eq!((reply.status, reply.body.as_str()), (400, "missing_parameter"));
}

#[test]
fn parameters_that_are_missing() {
    let push = Push::data(&text_message(1, "hi"));
    for name in ["msg_signature", "timestamp", "nonce"] {
        let query = push.query.replace(&format!("{name}="), "other=");
        let error = open(&data(), &Push { query, ..push.clone() }).unwrap_err();
        assert_eq!(error, CallbackError::MissingParameter { name });
        assert_eq!(error.status(), 400);
    }
}

#[test]
fn other_parameters_do_not_matter() {
    let push = Push::data(&text_message(1, "hi"));
    let query = format!("corpid=%24CORPID%24&a=b&&=&c&{}&echostr=x&%zz=%", push.query);
    assert!(open(&data(), &Push { query, ..push }).is_ok());
}

#[test]
fn forgeries() {
    let push = Push::data(&text_message(1, "hi"));
    let other = Push::data(&text_message(2, "hi"));
    let forged = [
        Push { query: push.query.replace("timestamp=1", "timestamp=2"), ..push.clone() },
        Push { query: push.query.replace("nonce=2", "nonce=3"), ..push.clone() },
        Push { query: push.query.clone(), body: other.body },
        Push { query: "msg_signature=0&timestamp=1&nonce=1".into(), ..push.clone() },
    ];
    for push in forged {
        let error = open(&data(), &push).unwrap_err();
        assert_eq!((error.status(), error.code()), (401, "signature"));
    }
}

#[test]
fn rightly_signed_rubbish() {
    let with = |encrypted: &str| Push {
        query: signed(encrypted, NOW),
        body: format!("<xml><ToUserName>{CORP}</ToUserName><Encrypt>{encrypted}</Encrypt></xml>").into_bytes(),
    };
    let whole = crypto().encrypt(&text_message(1, "hi"), CORP).unwrap();
    let rows = [
        ("not base64!", CryptoError::BadBase64),
        ("AAAA", CryptoError::BadCiphertextLength),
        ("AAAAAAAAAAAAAAAAAAAAAA==", CryptoError::BadPadding),
        (&whole[..64], CryptoError::BadPadding),
    ];
    for (encrypted, expected) in rows {
        let error = open(&data(), &with(encrypted)).unwrap_err();
        assert_eq!(error, CallbackError::Crypto(expected), "{encrypted}");
        assert_eq!(error.status(), 400);
    }
}

#[test]
fn envelopes_that_are_none() {
    let query = signed("x", NOW);
    let bodies: [&[u8]; 8] = [
        b"",
        b"\xff\xfe",
        b"hello",
        b"{}",
        b"[1]",
        b"<xml><Encrypt></Encrypt></xml>",
        b"<xml><Encrypt>x",
        b"<!DOCTYPE x [<!ENTITY a \"b\">]><xml><Encrypt>&a;</Encrypt></xml>",
    ];
    for body in bodies {
        let error = open(&data(), &Push { query: query.clone(), body: body.to_vec() }).unwrap_err();
        assert!(matches!(error, CallbackError::Envelope(_)), "{error}");
        assert_eq!(error.status(), 400);
    }
}

#[test]
fn messages_that_are_none() {
    for message in ["", "hello", "<xml>", "{\"a\":", "<xml><a></b></xml>", "[1]"] {
        let error = open(&data(), &Push::data(message)).unwrap_err();
        assert!(matches!(error, CallbackError::Message(_)), "{message:?}: {error}");
    }
}

#[tokio::test]
async fn too_large() {
    let receiver = receiver().body_limit(500).build().unwrap();
    let push = Push::data(&text_message(1, &"x".repeat(500)));
    assert_eq!(receiver.open(&data(), &push.query, &push.body).unwrap_err(), CallbackError::TooLarge { limit: 500 });
    assert_eq!(push.into(&receiver, &data()).await.status, 413);
    let query = format!("echostr={}", "x".repeat(500));
    assert_eq!(receiver.receive(&data(), Request::get(&query)).await.status, 413);
    let push = Push::data(&text_message(1, &"x".repeat(1 << 20)));
    assert_eq!(open(&data(), &push).unwrap_err(), CallbackError::TooLarge { limit: 1 << 20 });
}

#[test]
fn replayed_ones() {
    let clock = ManualClock::at(NOW + 60);
    let receiver = receiver().max_age(Duration::from_secs(60)).clock(clock.clone()).build().unwrap();
    let push = Push::data(&text_message(1, "hi"));
    assert!(receiver.open(&data(), &push.query, &push.body).is_ok());
    for now in [NOW + 61, NOW - 61] {
        clock.set(now);
        let error = receiver.open(&data(), &push.query, &push.body).unwrap_err();
        assert_eq!((error.status(), error.code()), (401, "stale"));
    }
    // A forgery is called one, whatever its time.
    let error = receiver.open(&data(), &push.query.replace("nonce=2", "nonce=3"), &push.body).unwrap_err();
    assert_eq!(error, CallbackError::Signature);
}

/// Whatever is done to a callback, it is refused or it is understood; it never panics.
#[test]
fn mutations_never_panic() {
    let receiver = receiver().build().unwrap();
    let message = info("create_auth", NOW, "<AuthCode>code</AuthCode><List><Item>1</Item></List>");
    let push = Push::suite(&message);
    for at in 0..push.body.len() {
        for byte in [0, b'<', b'&', b'A', 0xff] {
            let mut body = push.body.clone();
            body[at] = byte;
            let _ = receiver.open(&instruction(), &push.query, &body);
        }
        let _ = receiver.open(&instruction(), &push.query, &push.body[..at]);
    }
    for at in 0..push.query.len() {
        let (start, end) = push.query.split_at(at);
        for middle in ["%", "%f", "&", "=", "é", "%00"] {
            let _ = receiver.open(&instruction(), &format!("{start}{middle}{end}"), &push.body);
            let _ = receiver.verify_url(&instruction(), &format!("{start}{middle}"));
        }
    }
    // The same behind a right signature: the message itself is odd.
    for at in 0..message.len() {
        for odd in ["", "<", ">", "&", "]]>", "<![CDATA[", "\0", "</xml>"] {
            let push = Push::suite(&format!("{}{odd}{}", &message[..at], &message[at + 1..]));
            let _ = receiver.open(&instruction(), &push.query, &push.body);
        }
    }
}

#[test]
fn padding_around_the_discriminator() {
    let event = suite_event(&format!(
        "<xml><SuiteId><![CDATA[{SUITE}]]></SuiteId><InfoType> <![CDATA[suite_ticket]]></InfoType>\
         <TimeStamp>{NOW}</TimeStamp><SuiteTicket><![CDATA[ticket]]></SuiteTicket></xml>"
    ));
    assert!(matches!(event, Event::SuiteTicket(event) if event.suite_ticket.expose() == "ticket"));
}

#[test]
fn a_closing_tag_in_front() {
    let event = event(&format!(
        "</xml><InfoType>device_data_auth_change</InfoType><AgentID>7</AgentID><TimeStamp>{NOW}</TimeStamp></xml>"
    ));
    assert_eq!(event.envelope().info_type.as_deref(), Some("device_data_auth_change"));
}

#[test]
fn the_channel_does_not_say_what_an_event_is() {
    // An InfoType on the data URL.
    let event = event(&info("cancel_auth", NOW, &format!("<AuthCorpId>{CORP}</AuthCorpId>")));
    assert!(matches!(event, Event::CancelAuth(event) if event.auth_corp_id == CORP));
}

#[test]
fn an_event_that_is_named_needs_no_message_type() {
    let event = event("<xml><Event>change_contact</Event><ChangeType>delete_user</ChangeType><UserID>mei</UserID></xml>");
    assert!(matches!(event, Event::ChangeContactDeleteUser(deleted) if deleted.user_id == "mei"));
}

#[test]
fn change_types_refine_an_event() {
    let message =
        info("change_contact", NOW, "<ChangeType>create_user</ChangeType><UserID>mei</UserID><Department>2,7</Department>");
    assert_eq!(suite_event(&message).name(), "change_contact_create_user");
    let message = info("change_contact", NOW, "<ChangeType>transmogrify_user</ChangeType>");
    assert_eq!(suite_event(&message).name(), "unlisted");
}

#[test]
fn every_spelling_of_a_change_type_reaches_one_event_and_stays_as_it_came() {
    for spelling in ["create_department", "create_deparmtment"] {
        let body = format!("<ChangeType>{spelling}</ChangeType><Id>11</Id>");
        let on_suite = suite_event(&info("change_school_contact", NOW, &body));
        for event in [event(&app_event("change_school_contact", &body)), on_suite] {
            assert_eq!(event.envelope().change_type.as_deref(), Some(spelling));
            assert_eq!(wire::to_value(event.view()).unwrap()["ChangeType"], spelling);
            let Event::ChangeSchoolContactCreateDepartment(event) = event else { panic!("{spelling}: {event:?}") };
            assert_eq!(event.id, 11);
        }
    }
}

#[test]
fn repeated_elements_are_lists() {
    let account =
        |code: &str| format!("<AccountList><ActiveCode>{code}</ActiveCode><Type>1</Type><UserId>u-{code}</UserId></AccountList>");
    let message = info("auto_activate", NOW, &["a", "b", "c"].map(account).concat());
    let Event::AutoActivate(event) = suite_event(&message) else { panic!("auto_activate") };
    let codes: Vec<_> = event.account_list.iter().map(|account| format!("{:?}", account.active_code)).collect();
    assert_eq!(codes.len(), 3);
    assert!(codes[0] != codes[1] && codes[1] != codes[2], "{codes:?}");
}

#[test]
fn unknown_events_are_kept_whole() {
    let event = event(&app_event("brand_new", "<A>1</A><List><Item>x</Item><Item>y</Item></List><A>2</A>"));
    assert_eq!(event.name(), "unlisted");
    assert_eq!(event.envelope().event.as_deref(), Some("brand_new"));
    assert_eq!(extra(&event, "A"), json!(["1", "2"]));
    assert_eq!(extra(&event, "List"), json!({"Item": ["x", "y"]}));
}

#[test]
fn unknown_members_are_kept() {
    let event = suite_event(&info("create_auth", NOW, "<AuthCode>code</AuthCode><New><Deep>1</Deep></New>"));
    assert!(matches!(event, Event::CreateAuth(_)));
    assert_eq!(extra(&event, "New"), json!({"Deep": "1"}));
}

#[test]
fn an_event_with_a_member_of_another_type_is_still_an_event() {
    let event = suite_event(&info("suite_ticket", NOW, "<SuiteTicket><Deep><Deeper>1</Deeper></Deep></SuiteTicket>"));
    assert_eq!(event.name(), "unlisted");
    assert_eq!(event.envelope().info_type.as_deref(), Some("suite_ticket"));
    assert_eq!(extra(&event, "SuiteTicket"), json!({"Deep": {"Deeper": "1"}}));
}

#[test]
fn robots_speak_json() {
    let message = json!({"msgid": "m1", "msgtype": "text", "from": {"userid": "mei"}, "text": {"content": "你好"}});
    let robot = Channel::robot("helper");
    let incoming = open(&robot, &Push::json("", &message.to_string())).unwrap();
    assert_eq!((incoming.format(), incoming.receive_id()), (Format::Json, ""));
    assert_eq!(incoming.json(), Some(message));
    assert!(matches!(incoming.event(), Event::RobotText(message) if message.text.content == "你好"));
    // Names may be capitalised otherwise.
    let push = Push::json("", r#"{"msgid":"m1"}"#);
    let body = String::from_utf8(push.body.clone()).unwrap().replace("encrypt", "Encrypt");
    assert!(open(&robot, &Push { body: body.into_bytes(), ..push }).is_ok());
}

#[test]
fn what_tells_pushes_apart() {
    let key = |channel: &Channel, push: Push| open(channel, &push).unwrap().dedupe_key().to_owned();
    let of = |message: &str| key(&data(), Push::data(message));
    // Encrypted anew each time, the message is the same.
    assert_eq!(of(&text_message(1, "hi")), of(&text_message(1, "hi")));
    assert_eq!(of(&text_message(1, "hi")), of(&text_message(1, "a retry may be written otherwise")));
    assert_ne!(of(&text_message(1, "hi")), of(&text_message(2, "hi")));
    // Two events of one second, from one sender.
    assert_ne!(of(&app_event("change_contact", "<UserID>a</UserID>")), of(&app_event("change_contact", "<UserID>b</UserID>")));
    // The same event for two corps, and by two suites of one corp.
    let message = app_event("enter_agent", "");
    assert_ne!(key(&data(), Push::data(&message)), key(&data(), Push::with_envelope(OTHER_CORP, OTHER_CORP, "", &message)));
    assert_ne!(key(&data(), Push::data(&message)), key(&Channel::data(TEMPLATE), Push::data(&message)));
    let robot = |id: &str| key(&Channel::robot("helper"), Push::json("", &format!(r#"{{"msgid":"{id}","n":{}}}"#, id.len())));
    assert_eq!(robot("a"), robot("a"));
    assert_ne!(robot("a"), robot("b"));
}

#[test]
fn nothing_secret_is_printed() {
    let incoming =
        open(&instruction(), &Push::suite(&info("create_auth", NOW, "<AuthCode>5ecret</AuthCode><New>5ecret</New>"))).unwrap();
    let shown = format!("{incoming:?} {:?}", incoming.event());
    assert!(!shown.contains("5ecret"), "{shown}");
    assert!(shown.contains("create_auth") && incoming.raw().contains("5ecret"));
    let error = open(&data(), &Push::data("<xml>5ecret")).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("5ecret"), "{error:?}");
}

#[test]
fn errors_become_the_crates_own() {
    let error = wecom_service::Error::from(CallbackError::Signature);
    assert_eq!(error.kind(), ErrorKind::Callback);
    assert!(error.to_string().contains("msg_signature"), "{error}");
}
