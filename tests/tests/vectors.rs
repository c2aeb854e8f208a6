//! The runner of crypto and signature vectors can fail: what is right passes, and one wrong letter does not.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use wecom_service::callback::{Crypto, signature};
use wecom_service::sign;
use wecom_tests::vectors;

const TOKEN: &str = "vector-token";
const KEY: &str = "aIpayjIO6o3cLi09jQzPKeUziYCq7yngjBHUxaqF3DI";

/// A file of vectors that are all right.
fn good() -> Value {
    let crypto = Crypto::new(TOKEN, KEY).unwrap();
    let encrypt = crypto.encrypt_with([7; 16], "<xml>plain</xml>", "ww_receiver").unwrap();
    let sealed = signature(TOKEN, "1700000000", "nonce", &encrypt);
    let body = json!({"order_id": "N1", "nonce_str": "n", "ts": 1_700_000_000});
    let whole = json!({
        "token": TOKEN, "encoding_aes_key": KEY, "timestamp": "1700000000", "nonce": "nonce", "encrypt": encrypt,
        "msg_signature": sealed, "plaintext": "<xml>plain</xml>", "receive_id": "ww_receiver",
    });
    let with = |name: &str, more: Value| {
        let mut vector = whole.as_object().unwrap().clone();
        vector.insert("name".to_owned(), name.into());
        vector.extend(more.as_object().unwrap().clone());
        Value::Object(vector)
    };
    let post = format!("<xml><ToUserName>ww_receiver</ToUserName><Encrypt>{encrypt}</Encrypt></xml>");
    json!({
        "callback": [with("whole", json!({"random16_hex": "07".repeat(16), "post_body": post}))],
        "callback_bad_or_edge": [
            with("fine", json!({"expect": "ok"})),
            with("forged", json!({"expect": error_of(&sealed, "nonce2", &encrypt, "ww_receiver"), "nonce": "nonce2"})),
            with("addressed to another", json!({"expect": error_of(&sealed, "nonce", &encrypt, "ww_other"), "receive_id": "ww_other"})),
            {"name": "short key", "kind": "bad_key", "encoding_aes_key": "short", "expect": Crypto::new(TOKEN, "short").unwrap_err().code()},
        ],
        "paytool_signature": [{"name": "cashier", "secret": "s", "body": body, "sig": sign::paytool_signature(&"s".into(), &body)}],
        "jsapi_signature": [{
            "name": "page", "jsapi_ticket": "t", "noncestr": "n", "timestamp": 1, "url": "https://app.example/",
            "signature": sign::js_signature(&"t".into(), "n", 1, "https://app.example/"),
        }],
    })
}

fn error_of(sealed: &str, nonce: &str, encrypt: &str, receive_id: &str) -> &'static str {
    let opened = Crypto::new(TOKEN, KEY).unwrap().open(sealed, "1700000000", nonce, encrypt);
    opened.and_then(|opened| opened.addressed_to(receive_id)).unwrap_err().code()
}

#[test]
fn what_is_right_passes() {
    let outcome = vectors::run(&good().to_string()).unwrap();
    assert_eq!((outcome.passed.len(), outcome.failed.as_slice()), (7, &[][..]));
}

#[test]
fn each_wrong_vector_fails_by_its_name() {
    let cases = [
        ("/callback/0/msg_signature", "whole", json!("0000")),
        ("/callback/0/plaintext", "whole", json!("<xml>other</xml>")),
        ("/callback/0/receive_id", "whole", json!("ww_other")),
        ("/callback/0/random16_hex", "whole", json!("08".repeat(16))),
        ("/callback/0/post_body", "whole", json!("<xml><Encrypt>x</Encrypt></xml>")),
        ("/callback/0/encoding_aes_key", "whole", json!(KEY.replace('j', "k"))),
        ("/callback_bad_or_edge/0/expect", "fine", json!("malformed")),
        ("/callback_bad_or_edge/1/expect", "forged", json!("ok")),
        ("/callback_bad_or_edge/2/expect", "addressed to another", json!("ok")),
        ("/callback_bad_or_edge/3/encoding_aes_key", "short key", json!(KEY)),
        ("/paytool_signature/0/sig", "cashier", json!("forged")),
        ("/paytool_signature/0/body/ts", "cashier", json!(2)),
        ("/jsapi_signature/0/url", "page", json!("https://app.example/other")),
    ];
    for (pointer, name, value) in cases {
        let mut wrong = good();
        *wrong.pointer_mut(pointer).unwrap() = value;
        let outcome = vectors::run(&wrong.to_string()).unwrap();
        assert_eq!((outcome.passed.len(), outcome.failed.len()), (6, 1), "{pointer}: {:?}", outcome.failed);
        assert!(outcome.failed[0].starts_with(&format!("{name}: ")), "{pointer}: {:?}", outcome.failed);
    }
    assert!(vectors::run("{}").is_err() && vectors::run("[").is_err(), "no vectors are no success");
}

#[test]
fn the_command_exits_as_it_found() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("vectors-{}.json", std::process::id()));
    let run = |content: &str| {
        std::fs::write(&file, content).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_vectors")).arg(&file).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(run(&good().to_string()), (Some(0), "vectors: 7 passed, 0 failed\n".to_owned()));
    let mut wrong = good();
    wrong["jsapi_signature"][0]["signature"] = json!("forged");
    let (code, stdout) = run(&wrong.to_string());
    assert!(code == Some(1) && stdout.starts_with("failed: page: expected `forged`"), "{stdout}");
    assert!(stdout.ends_with("vectors: 6 passed, 1 failed\n"), "{stdout}");
    assert_eq!(run("{}").0, Some(2));
    std::fs::remove_file(file).unwrap();
}
