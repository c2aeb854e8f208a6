//! Signatures that an application makes itself: for pages with the JS-SDK, for calls of the cashier (收银台), and for those of a
//! WeChat Pay merchant.

#[cfg(feature = "merchant")]
mod merchant;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha1::{Digest, Sha1};
use sha2::Sha256;

use crate::endpoint::{Body, EndpointMeta, Payload};
use crate::error::Error;
use crate::generated::types::{AgentId, AppSecret, JsTicket};
use crate::hex::Hex;
use crate::wire::EncodeError;

#[cfg(feature = "merchant")]
pub(crate) use self::merchant::merchant_payload;
#[cfg(feature = "merchant")]
pub use self::merchant::{PayHash, merchant_signature, workwx_signature};

/// What a page passes to `wx.config`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsConfig {
    /// `appId`: the corp's id.
    pub app_id: String,
    /// `timestamp`, `nonceStr` and `signature`.
    pub seal: JsSeal,
}

/// What a page passes to `wx.agentConfig`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsAgentConfig {
    /// `corpid`: the corp's id.
    pub corpid: String,
    /// `agentid`: the app's id in the corp, when it is known.
    pub agent_id: Option<AgentId>,
    /// `timestamp`, `nonceStr` and `signature`.
    pub seal: JsSeal,
}

/// The signed part of a JS-SDK configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsSeal {
    /// `timestamp`, in seconds since 1970.
    pub timestamp: i64,
    /// `nonceStr`.
    pub nonce_str: String,
    /// `signature`.
    pub signature: String,
}

pub(crate) fn seal(ticket: &JsTicket, url: &str, timestamp: i64) -> JsSeal {
    let nonce_str = crate::random::hex::<16>();
    let signature = js_signature(ticket, &nonce_str, timestamp, url);
    JsSeal { timestamp, nonce_str, signature }
}

/// The signature of a page. The URL is signed as the browser shows it, less its fragment; nothing in it is decoded.
///
/// ```
/// let ticket = "a-ticket".into();
/// let signature = wecom_service::sign::js_signature(&ticket, "n0nce", 1_700_000_000, "https://h.example/p?q=%20#top");
/// assert_eq!(signature, wecom_service::sign::js_signature(&ticket, "n0nce", 1_700_000_000, "https://h.example/p?q=%20"));
/// ```
pub fn js_signature(ticket: &JsTicket, nonce_str: &str, timestamp: i64, url: &str) -> String {
    let url = url.split('#').next().unwrap_or_default();
    let text = format!("jsapi_ticket={}&noncestr={nonce_str}&timestamp={timestamp}&url={url}", ticket.expose());
    Hex(&Sha1::digest(text.as_bytes())).to_string()
}

/// The signature of a cashier call over its JSON body: every leaf as `name=value` by the name nearest to it, in byte order,
/// joined by `&`, in HMAC-SHA256 and base64. Empty leaves, nulls and `sig` itself do not count; leaves of one name all do.
pub fn paytool_signature(secret: &AppSecret, body: &Value) -> String {
    let mut leaves = Vec::new();
    flatten("", body, &mut leaves);
    leaves.sort_unstable();
    let text = leaves.join("&");
    // A key of any length will do for an HMAC.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return String::new() };
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn flatten(name: &str, value: &Value, leaves: &mut Vec<String>) {
    let leaf = match value {
        Value::Object(members) => return members.iter().for_each(|(name, value)| flatten(name, value, leaves)),
        Value::Array(items) => return items.iter().for_each(|item| flatten(name, item, leaves)),
        Value::Null => return,
        Value::String(text) if text.is_empty() => return,
        Value::String(text) => format!("{name}={text}"),
        other => format!("{name}={other}"),
    };
    if name != "sig" {
        leaves.push(leaf);
    }
}

/// Fills `nonce_str`, `ts` and `sig` of a cashier call where they are empty.
pub(crate) fn paytool_payload(
    payload: &mut Payload,
    meta: &'static EndpointMeta,
    secret: Option<&AppSecret>,
    now: i64,
) -> Result<(), Error> {
    let Body::Json(json) = &mut payload.body else { return Ok(()) };
    let malformed = |error| Error::encode(meta, EncodeError::json(error));
    let mut body: serde_json::Map<String, Value> = serde_json::from_slice(json).map_err(malformed)?;
    if is_given(&body, "sig") {
        return Ok(());
    }
    let Some(secret) = secret else {
        return Err(Error::config("the cashier's calls are signed: call WeCom::builder().paytool_secret(…)"));
    };
    if !is_given(&body, "nonce_str") {
        body.insert("nonce_str".to_owned(), crate::random::hex::<16>().into());
    }
    if !is_given(&body, "ts") {
        body.insert("ts".to_owned(), now.into());
    }
    let body = Value::Object(body);
    let signature = paytool_signature(secret, &body);
    let Value::Object(mut body) = body else { return Ok(()) };
    body.insert("sig".to_owned(), signature.into());
    *json = serde_json::to_vec(&body).map_err(malformed)?;
    Ok(())
}

fn is_given(body: &serde_json::Map<String, Value>, name: &str) -> bool {
    body.get(name).is_some_and(|value| !matches!(value, Value::Null) && value != "" && value != &Value::from(0))
}
