//! Callback crypto and signature vectors: the good ones must give their plaintext, the bad ones the right error.

use serde_json::Value;
use wecom_service::callback::{Crypto, CryptoError, Decrypted, EncodingAesKey, Receiver, Sealed, signature};
use wecom_service::sign;

/// How many vectors passed, and what is wrong with the others.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Names of the vectors that passed.
    pub passed: Vec<String>,
    /// What is wrong with the others.
    pub failed: Vec<String>,
}

/// Runs a file of vectors.
///
/// # Errors
/// When it is not JSON, or lists no vectors.
pub fn run(json: &str) -> Result<Outcome, Box<dyn std::error::Error>> {
    let vectors: Value = serde_json::from_str(json)?;
    let mut outcome = Outcome::default();
    let all = |section: &str| vectors[section].as_array().cloned().unwrap_or_default();
    let good = all("callback");
    for vector in &good {
        outcome.add(vector, callback(vector));
    }
    for vector in &all("callback_bad_or_edge") {
        outcome.add(vector, edge(vector, &good));
    }
    for vector in &all("paytool_signature") {
        let found = sign::paytool_signature(&text(vector, "secret").into(), &vector["body"]);
        outcome.add(vector, same(text(vector, "sig"), &found));
    }
    for vector in &all("jsapi_signature") {
        let ticket = text(vector, "jsapi_ticket").into();
        let timestamp = vector["timestamp"].as_i64().unwrap_or_default();
        let found = sign::js_signature(&ticket, text(vector, "noncestr"), timestamp, text(vector, "url"));
        outcome.add(vector, same(text(vector, "signature"), &found));
    }
    if outcome.passed.is_empty() && outcome.failed.is_empty() { Err("no vectors in it".into()) } else { Ok(outcome) }
}

impl Outcome {
    fn add(&mut self, vector: &Value, result: Result<(), String>) {
        let name = text(vector, "name").to_owned();
        match result {
            Ok(()) => self.passed.push(name),
            Err(why) => self.failed.push(format!("{name}: {why}")),
        }
    }
}

/// A vector of the official samples or of another SDK: everything that it gives must come out.
fn callback(vector: &Value) -> Result<(), String> {
    let encrypt = text(vector, "encrypt");
    if let Some(expected) = vector["msg_signature"].as_str() {
        same(expected, &signature(text(vector, "token"), text(vector, "timestamp"), text(vector, "nonce"), encrypt))?;
    }
    if vector["encoding_aes_key"].is_null() {
        return Ok(());
    }
    let found = crypto(vector)?.decrypt(encrypt).map_err(|error| error.to_string())?;
    matches(vector, &found)?;
    if let Some(random) = vector["random16_hex"].as_str() {
        let again = crypto(vector)?.encrypt_with(unhex(random)?, text(vector, "plaintext"), text(vector, "receive_id"));
        same(encrypt, &again.map_err(|error| error.to_string())?)?;
    }
    match vector["post_body"].as_str() {
        Some(body) => {
            let found = Sealed::parse(body.as_bytes()).map_err(|error| error.to_string())?;
            same(encrypt, &found.encrypt)
        }
        None => Ok(()),
    }
}

/// A vector with an `expect`.
fn edge(vector: &Value, good: &[Value]) -> Result<(), String> {
    let expect = text(vector, "expect");
    let found = match text(vector, "kind") {
        "bad_key" => EncodingAesKey::new(text(vector, "encoding_aes_key")).map(|_| ()),
        "url" => extra_query(vector, good)?,
        _ => open(vector).and_then(|found| match vector["plaintext"].as_str() {
            Some(plaintext) if plaintext != found.message => Err(CryptoError::MalformedLayout),
            _ => Ok(()),
        }),
    };
    same(expect, found.err().map_or("ok", |error| error.code()))
}

fn open(vector: &Value) -> Result<Decrypted, CryptoError> {
    Crypto::new(text(vector, "token"), text(vector, "encoding_aes_key"))?
        .open(text(vector, "msg_signature"), text(vector, "timestamp"), text(vector, "nonce"), text(vector, "encrypt"))?
        .addressed_to(text(vector, "receive_id"))
}

/// A callback URL with more in its query than is signed, received for real.
fn extra_query(vector: &Value, good: &[Value]) -> Result<Result<(), CryptoError>, String> {
    let query = text(vector, "url").split_once('?').map(|(_, query)| query).ok_or("a URL without a query")?;
    let post = good.iter().find(|other| text(other, "name") == "official-post-text").ok_or("official-post-text is not there")?;
    let channel = wecom_service::callback::Channel::data("ww_any_suite");
    let receiver = Receiver::builder()
        .provider(text(post, "receive_id"))
        .channel(channel.clone(), text(post, "token"), text(post, "encoding_aes_key"))
        .build()
        .map_err(|error| error.to_string())?;
    let incoming = receiver.open(&channel, query, text(post, "post_body").as_bytes()).map_err(|error| error.to_string())?;
    same(text(post, "plaintext"), incoming.raw())?;
    Ok(Ok(()))
}

fn crypto(vector: &Value) -> Result<Crypto, String> {
    Crypto::new(text(vector, "token"), text(vector, "encoding_aes_key")).map_err(|error| error.to_string())
}

fn matches(vector: &Value, found: &Decrypted) -> Result<(), String> {
    same(text(vector, "plaintext"), &found.message)?;
    same(text(vector, "receive_id"), &found.receive_id)
}

fn same(expected: &str, found: &str) -> Result<(), String> {
    if expected == found { Ok(()) } else { Err(format!("expected `{expected}`, found `{found}`")) }
}

fn text<'a>(vector: &'a Value, key: &str) -> &'a str {
    vector[key].as_str().unwrap_or_default()
}

fn unhex(hex: &str) -> Result<[u8; 16], String> {
    let bytes: Option<Vec<u8>> = (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()).collect();
    bytes.and_then(|bytes| bytes.try_into().ok()).ok_or_else(|| "random16_hex is not 16 bytes".to_owned())
}
