//! Telling success from failure in the envelope of WeChat Pay: XML, the signature, return_code, result_code.

use serde_json::{Map, Value};

use super::Outgoing;
use super::answer::{RawAnswer, no_success, quote, secrets, what_is_it};
use crate::error::{Error, ErrorKind, Fault, PayError, mask};
use crate::token::Secret;
use crate::wire;

/// What `return_code` and `result_code` say when all is well.
const SUCCESS: &str = "SUCCESS";

/// Gives back an answer of success, or says what is wrong with it. `key` is the API key of the merchant.
pub(super) fn judge(outgoing: &Outgoing, key: Option<&Secret>, raw: RawAnswer) -> Result<RawAnswer, Error> {
    if !(200..300).contains(&raw.status) {
        return Err(no_success(outgoing, key, &raw));
    }
    let members = members(outgoing, key, &raw)?;
    // Who could forge a refusal could make a caller pay once more, so that nothing is believed before the signature.
    #[cfg(feature = "merchant")]
    genuine(outgoing, key, &members)?;
    let text = |name: &str| text(&members, name);
    let refused = |code: &str, words: &str| {
        let pay = PayError::new(code, &mask(words, &secrets(outgoing, key)));
        Err(Error::new(ErrorKind::Api, Some(outgoing.meta), Fault::Pay(pay)))
    };
    match (text("return_code"), text("result_code")) {
        (Some(code), Some(result)) if code == SUCCESS && result == SUCCESS => Ok(raw),
        (Some(code), Some(_)) if code == SUCCESS => {
            let words = text("err_code_des").or(text("return_msg")).unwrap_or_default();
            refused(text("err_code").unwrap_or_default(), words)
        }
        // What does not say that it went through is not taken for success.
        (Some(code), None) if code == SUCCESS => Err(wrong(outgoing, "there is no result_code")),
        (Some(_), _) => refused(text("err_code").unwrap_or_default(), text("return_msg").unwrap_or_default()),
        (None, _) => Err(wrong(outgoing, "there is no return_code")),
    }
}

fn members(outgoing: &Outgoing, key: Option<&Secret>, raw: &RawAnswer) -> Result<Map<String, Value>, Error> {
    match std::str::from_utf8(&raw.body).ok().and_then(|text| wire::xml_to_value(text).ok()) {
        Some(Value::Object(members)) => Ok(members),
        _ => {
            let fault = Fault::NotXml { what: what_is_it(raw), snippet: quote(outgoing, key, raw) };
            Err(Error::new(ErrorKind::NotJson, Some(outgoing.meta), fault))
        }
    }
}

/// A member with text in it.
fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    members.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// Refuses an answer whose signature is wrong. One without a signature is let through: the platform does not sign all of them, and
/// the connection is trusted as for every other call.
#[cfg(feature = "merchant")]
fn genuine(outgoing: &Outgoing, key: Option<&Secret>, members: &Map<String, Value>) -> Result<(), Error> {
    use crate::sign::{PayHash, merchant_signature};

    let (Some(sign), Some(key)) = (text(members, "sign"), key) else { return Ok(()) };
    // The answer does not say its hash, but each hash has a length of its own.
    let hash = if sign.len() == 64 { PayHash::HmacSha256 } else { PayHash::Md5 };
    let pairs = members.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
    if merchant_signature(&key.expose().into(), hash, pairs) == sign {
        return Ok(());
    }
    let what = "the answer is not signed with the API key of this merchant, so that nothing in it is known to be true";
    Err(Error::new(ErrorKind::Signature, Some(outgoing.meta), Fault::Note(what.into())))
}

fn wrong(outgoing: &Outgoing, what: &str) -> Error {
    Error::new(ErrorKind::Decode, Some(outgoing.meta), Fault::Note(what.into()))
}
