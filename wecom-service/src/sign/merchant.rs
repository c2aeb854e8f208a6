//! The signatures of a WeChat Pay merchant: of all members by its API key, and of some by the secret of the payment app.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;

use crate::endpoint::{Body, EndpointMeta, Payload};
use crate::error::Error;
use crate::generated::types::{AppSecret, PayKey};
use crate::hex::Hex;

/// How WeChat Pay hashes what it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayHash {
    /// MD5, which WeChat Pay assumes unless a call says `sign_type`.
    Md5,
    /// HMAC-SHA256, for calls that say so in their `sign_type`.
    HmacSha256,
}

/// The member that carries the merchant's own signature.
const SIGN: &str = "sign";
/// The member that carries the signature by the payment app.
const WORKWX_SIGN: &str = "workwx_sign";
/// The member that names another hash than MD5.
const SIGN_TYPE: &str = "sign_type";
const HMAC_SHA256: &str = "HMAC-SHA256";

/// The `sign` of a merchant's call or of its answer: all members that are not empty, less `sign` itself, as `name=value` in the byte
/// order of their names, joined by `&`, and `key=` with the API key behind; in upper-case hex. See
/// [the official page](https://developer.work.weixin.qq.com/document/path/90281).
///
/// ```
/// use wecom_service::sign::{PayHash, merchant_signature};
///
/// let members = [("mch_id", "1900000109"), ("appid", "wx0"), ("remark", ""), ("sign", "whatever")];
/// let signature = merchant_signature(&"k".into(), PayHash::Md5, members);
/// assert_eq!(signature, merchant_signature(&"k".into(), PayHash::Md5, [("appid", "wx0"), ("mch_id", "1900000109")]));
/// ```
pub fn merchant_signature<'a>(key: &PayKey, hash: PayHash, members: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let text = signed_text(members.into_iter().filter(|(name, _)| *name != SIGN), "key", key.expose());
    match hash {
        PayHash::Md5 => upper_hex(&Md5::digest(text.as_bytes())),
        PayHash::HmacSha256 => {
            // A key of any length will do for an HMAC.
            let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes()) else { return String::new() };
            mac.update(text.as_bytes());
            upper_hex(&mac.finalize().into_bytes())
        }
    }
}

/// The `workwx_sign` of a merchant's call: like [`merchant_signature`] in MD5, but with `secret=` and the secret of the payment app
/// behind, and over the members that the official page lists for the call, which the caller gives and nothing else.
pub fn workwx_signature<'a>(secret: &AppSecret, members: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    upper_hex(&Md5::digest(signed_text(members.into_iter(), "secret", secret.expose()).as_bytes()))
}

fn signed_text<'a>(members: impl Iterator<Item = (&'a str, &'a str)>, key_name: &str, key: &str) -> String {
    let mut members: Vec<_> = members.filter(|(_, value)| !value.is_empty()).collect();
    members.sort_unstable();
    let mut text = String::new();
    for (name, value) in members.into_iter().chain([(key_name, key)]) {
        let mark = if text.is_empty() { "" } else { "&" };
        text.extend([mark, name, "=", value]);
    }
    text
}

fn upper_hex(bytes: &[u8]) -> String {
    Hex(bytes).to_string().to_ascii_uppercase()
}

/// Fills `nonce_str`, `mch_id`, `workwx_sign` and `sign` of a merchant's call where they are empty.
pub(crate) fn merchant_payload(
    payload: &mut Payload,
    meta: &'static EndpointMeta,
    mch_id: &str,
    key: &PayKey,
    app_secret: Option<&AppSecret>,
) -> Result<(), Error> {
    let Body::Xml(members) = &mut payload.body else {
        return Err(Error::config("a merchant signs XML, and the body of this call is none"));
    };
    members.retain(|(_, value)| !value.is_empty());
    if given(members, SIGN).is_some() {
        return Ok(());
    }
    fill(members, "nonce_str", || Ok(crate::random::hex::<32>()))?;
    fill(members, "mch_id", || Ok(mch_id.to_owned()))?;
    if !meta.workwx_sign.is_empty() {
        let covered: Vec<_> = pairs(members).filter(|(name, _)| meta.workwx_sign.contains(name)).collect();
        let signature = app_secret.map(|secret| workwx_signature(secret, covered));
        fill(members, WORKWX_SIGN, || {
            signature.ok_or_else(|| Error::config("this call is signed by the payment app as well: call Merchant::app_secret(…)"))
        })?;
    }
    let hash = if given(members, SIGN_TYPE) == Some(HMAC_SHA256) { PayHash::HmacSha256 } else { PayHash::Md5 };
    let signature = merchant_signature(key, hash, pairs(members));
    members.push((SIGN.to_owned(), signature));
    Ok(())
}

fn pairs(members: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    members.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

fn given<'a>(members: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs(members).find(|(known, _)| *known == name).map(|(_, value)| value)
}

fn fill(members: &mut Vec<(String, String)>, name: &str, value: impl FnOnce() -> Result<String, Error>) -> Result<(), Error> {
    if given(members, name).is_none() {
        members.push((name.to_owned(), value()?));
    }
    Ok(())
}
