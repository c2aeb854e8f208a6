//! The query string of a callback: four parameters matter, everything else belongs to the user (`$CORPID$` and the like).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::CallbackError;

/// The signed parameters, percent-decoded.
#[derive(Default)]
pub(super) struct Query<'a> {
    signature: Option<Cow<'a, str>>,
    timestamp: Option<Cow<'a, str>>,
    nonce: Option<Cow<'a, str>>,
    echostr: Option<Cow<'a, str>>,
}

impl<'a> Query<'a> {
    /// Picks the parameters out of a raw query string. The first of several of one name counts.
    pub(super) fn parse(query: &'a str) -> Self {
        let mut found = Self::default();
        for pair in query.trim_start_matches('?').split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let place = match name {
                "msg_signature" => &mut found.signature,
                "timestamp" => &mut found.timestamp,
                "nonce" => &mut found.nonce,
                "echostr" => &mut found.echostr,
                _ => continue,
            };
            place.get_or_insert_with(|| decode(value));
        }
        found
    }

    pub(super) fn signature(&self) -> Result<&str, CallbackError> {
        given(&self.signature, "msg_signature")
    }

    pub(super) fn timestamp(&self) -> Result<&str, CallbackError> {
        given(&self.timestamp, "timestamp")
    }

    pub(super) fn nonce(&self) -> Result<&str, CallbackError> {
        given(&self.nonce, "nonce")
    }

    /// The cipher text of a URL verification. It is base64, so a blank is a plus sign that was decoded once too often.
    pub(super) fn echostr(&self) -> Result<Cow<'_, str>, CallbackError> {
        let text = given(&self.echostr, "echostr")?;
        Ok(if text.contains(' ') { Cow::Owned(text.replace(' ', "+")) } else { Cow::Borrowed(text) })
    }
}

fn given<'s>(value: &'s Option<Cow<'_, str>>, name: &'static str) -> Result<&'s str, CallbackError> {
    value.as_deref().filter(|value| !value.is_empty()).ok_or(CallbackError::MissingParameter { name })
}

/// Percent-decoding. A plus sign stays one: none of the four parameters may hold a blank, and base64 is full of plus signs. What is
/// no UTF-8 cannot have been signed either: the signature will say so.
fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
