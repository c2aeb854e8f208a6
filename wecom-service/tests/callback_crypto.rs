//! The encryption of callbacks against vectors of an independent implementation (`fixtures/crypto/make.py`), and against anything.
#![cfg(feature = "callback")]

use proptest::prelude::*;
use serde::Deserialize;
use wecom_service::callback::{Crypto, CryptoError, Decrypted, EncodingAesKey, signature};

#[derive(Deserialize)]
struct Vector {
    name: String,
    encoding_aes_key: String,
    expect: String,
    #[serde(default)]
    token: String,
    #[serde(default)]
    timestamp: String,
    #[serde(default)]
    nonce: String,
    #[serde(default)]
    encrypt: String,
    #[serde(default)]
    msg_signature: String,
    #[serde(default)]
    receive_id: String,
    message: Option<String>,
    random: Option<String>,
}

impl Vector {
    fn open(&self) -> Result<Decrypted, CryptoError> {
        Crypto::new(self.token.as_str(), &self.encoding_aes_key)?
            .open(&self.msg_signature, &self.timestamp, &self.nonce, &self.encrypt)?
            .addressed_to(&self.receive_id)
    }
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("fixtures/crypto/vectors.json")).expect("the fixture")
}

#[test]
fn vectors_open_or_fail_as_they_should() {
    for vector in vectors() {
        let opened = vector.open();
        let outcome = opened.as_ref().map_or_else(|error| error.code(), |_| "ok");
        assert_eq!(outcome, vector.expect, "{}", vector.name);
        assert_eq!(opened.ok().map(|opened| opened.message), vector.message, "{}", vector.name);
    }
}

#[test]
fn encrypting_gives_the_very_text_of_the_vectors() {
    let vectors = vectors();
    let good = vectors.iter().filter_map(|vector| Some((vector, vector.message.as_deref()?, vector.random.as_deref()?)));
    let mut seen = 0;
    for (vector, message, random) in good {
        let crypto = Crypto::new(vector.token.as_str(), &vector.encoding_aes_key).expect("a key");
        let random = random.as_bytes().try_into().expect("16 bytes");
        let encrypted = crypto.encrypt_with(random, message, &vector.receive_id).expect("encrypted");
        assert_eq!(encrypted, vector.encrypt, "{}", vector.name);
        assert_eq!(crypto.sign(&vector.timestamp, &vector.nonce, &encrypted), vector.msg_signature, "{}", vector.name);
        seen += 1;
    }
    assert!(seen > 32);
}

const KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

fn crypto() -> Crypto {
    Crypto::new("a-token", KEY).expect("a key")
}

#[test]
fn the_signed_parts_are_a_set() {
    assert_eq!(signature("a", "b", "c", "d"), signature("d", "c", "b", "a"));
    // by bytes: capitals before small letters, whatever the language
    assert_eq!(signature("b", "B", "a", "A"), signature("A", "B", "a", "b"));
    assert_ne!(signature("ab", "", "c", "d"), signature("a", "b", "e", "d"));
}

#[test]
fn a_wrong_signature_is_told_before_anything_is_decrypted() {
    assert_eq!(crypto().open("00", "1", "n", "not even base64").err(), Some(CryptoError::SignatureMismatch));
    let signature = crypto().sign("1", "n", "not even base64");
    assert_eq!(crypto().open(&signature, "1", "n", "not even base64").err(), Some(CryptoError::BadBase64));
    assert!(!crypto().verify(&signature, "2", "n", "not even base64"));
}

#[test]
fn each_message_is_encrypted_anew() {
    let (one, two) = (crypto().encrypt("m", "ww").expect("encrypted"), crypto().encrypt("m", "ww").expect("encrypted"));
    assert_ne!(one, two);
    assert_eq!(crypto().decrypt(&one), crypto().decrypt(&two));
}

#[test]
fn nothing_shows_a_secret() {
    assert_eq!(format!("{:?}", crypto()), "Crypto(***)");
    let decrypted = crypto().decrypt(&crypto().encrypt("hunter2", "ww").expect("encrypted")).expect("decrypted");
    assert_eq!(format!("{decrypted:?}"), r#"Decrypted { bytes: 7, receive_id: "ww" }"#);
    assert!(EncodingAesKey::new(KEY).is_ok() && EncodingAesKey::new("").is_err());
}

#[test]
fn what_is_too_large_is_refused() {
    let large = "A".repeat((16 << 20) + 4);
    assert_eq!(crypto().decrypt(&large).err(), Some(CryptoError::TooLarge));
    assert_eq!(crypto().encrypt(&large, "").err(), Some(CryptoError::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn whatever_is_encrypted_comes_back(message in ".{0,100}", receive_id in ".{0,40}") {
        let encrypted = crypto().encrypt(&message, &receive_id).expect("encrypted");
        let decrypted = crypto().decrypt(&encrypted).expect("decrypted");
        prop_assert_eq!((decrypted.message, decrypted.receive_id), (message, receive_id));
    }

    #[test]
    fn whatever_comes_is_decrypted_or_refused(text in ".{0,100}", blocks in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = crypto().decrypt(&text);
        let _ = Crypto::new("t", &text);
        // a valid base64 text of whole blocks gets as far as the padding
        let blocks = &blocks[..blocks.len() / 16 * 16];
        let encrypted: String = serde_json::to_value(wecom_service::wire::Bytes::from(blocks))
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .expect("base64");
        let _ = crypto().decrypt(&encrypted);
    }
}
