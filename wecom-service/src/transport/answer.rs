//! Telling success from failure: HTTP status, JSON or not, errcode.

use std::fmt;
use std::time::Duration;

use reqwest::{Response, header};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::{Outgoing, disposition};
use crate::endpoint::{Answer, AnswerForm, EndpointMeta};
use crate::error::{ApiError, Error, ErrorKind, Fault, mask, snippet};
use crate::token::Secret;
use crate::wire::{self, DecodeError, ErrCode, Extra, Wire as _};

/// An answer as it came.
pub(crate) struct RawAnswer {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) file_name: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Vec<u8>,
}

impl RawAnswer {
    pub(super) fn begin(response: &Response) -> Self {
        let text = |name| response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        Self {
            status: response.status().as_u16(),
            content_type: text(header::CONTENT_TYPE),
            file_name: text(header::CONTENT_DISPOSITION).and_then(|text| disposition::file_name(&text)),
            retry_after: text(header::RETRY_AFTER).and_then(|text| text.trim().parse().ok()).map(Duration::from_secs),
            body: Vec::new(),
        }
    }

    /// The answer as an endpoint reads it.
    pub(crate) fn answer(&self) -> Answer<'_> {
        let mut answer = Answer::new(&self.body);
        answer.status = self.status;
        answer.content_type = self.content_type.as_deref();
        answer.file_name = self.file_name.as_deref();
        answer
    }

    /// The answer as JSON, whatever it holds; of XML, its elements as members.
    pub(crate) fn json_value(&self, meta: &'static EndpointMeta) -> Result<serde_json::Value, Error> {
        #[cfg(feature = "xml")]
        if meta.answer == AnswerForm::Xml {
            return self.answer().xml().map_err(|error| Error::decode(meta, error));
        }
        serde_json::from_slice(&self.body).map_err(|error| Error::decode(meta, DecodeError::json(&error)))
    }

    fn looks_like_json(&self) -> bool {
        self.body.trim_ascii_start().first() == Some(&b'{')
    }

    /// A web page or nothing, without the name that a file has: some proxy's answer, not the platform's.
    fn is_no_file(&self) -> bool {
        let is_page = |kind: &String| kind.trim_start().get(..9).is_some_and(|kind| kind.eq_ignore_ascii_case("text/html"));
        self.file_name.is_none() && (self.body.is_empty() || self.content_type.as_ref().is_some_and(is_page))
    }
}

/// Beyond this size a file that is JSON itself is not searched for an errcode, nor kept what a failure says: the platform's are short.
const LONGEST_FAILURE: usize = 64 << 10;

/// Some proxies put it before JSON, where it does not belong.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// Gives back an answer of success, or says what is wrong with it.
pub(super) fn judge(outgoing: &Outgoing, token: Option<&Secret>, mut raw: RawAnswer) -> Result<RawAnswer, Error> {
    if outgoing.meta.answer == AnswerForm::Json && raw.body.starts_with(BOM) {
        raw.body.drain(..BOM.len());
    }
    if outgoing.meta.answer == AnswerForm::Xml {
        return xml(outgoing, token, raw);
    }
    let scan = Scan::of(outgoing.meta.answer, &raw);
    if let Some(errcode) = scan.errcode.filter(|errcode| *errcode != 0) {
        let text = mask(&scan.errmsg, &secrets(outgoing, token));
        let fault = Fault::Api(ApiError { extra: rest(outgoing, &raw), ..ApiError::parse(ErrCode::new(errcode), &text) });
        return Err(Error::new(ErrorKind::Api, Some(outgoing.meta), fault));
    }
    if !(200..300).contains(&raw.status) {
        return Err(no_success(outgoing, token, &raw));
    }
    if outgoing.meta.answer == AnswerForm::Json && !scan.is_object {
        let fault = Fault::NotJson { what: what_is_it(&raw), snippet: quote(outgoing, token, &raw) };
        return Err(Error::new(ErrorKind::NotJson, Some(outgoing.meta), fault));
    }
    let wrong = match outgoing.meta.answer {
        // What cannot be read is not taken for success.
        _ if scan.unreadable => "the errcode is not a number".to_owned(),
        AnswerForm::Bytes | AnswerForm::BytesOrJson if raw.is_no_file() => format!("no file but {}", what_is_it(&raw)),
        _ => return Ok(raw),
    };
    Err(Error::new(ErrorKind::Decode, Some(outgoing.meta), Fault::Note(wrong.into())))
}

#[cfg(feature = "xml")]
use super::pay::judge as xml;

#[cfg(not(feature = "xml"))]
fn xml(_: &Outgoing, _: Option<&Secret>, _: RawAnswer) -> Result<RawAnswer, Error> {
    Err(Error::config("the answer is XML, and reading it takes the feature `xml` of wecom-service"))
}

/// What a failure says beside errcode and errmsg.
fn rest(outgoing: &Outgoing, raw: &RawAnswer) -> Extra {
    let mut extra = Extra::default();
    if outgoing.buys_token || raw.body.len() > LONGEST_FAILURE {
        return extra;
    }
    if let Ok(serde_json::Value::Object(mut members)) = serde_json::from_slice(&raw.body) {
        members.retain(|key, _| !matches!(key.as_str(), "errcode" | "errmsg"));
        extra.absorb(members);
    }
    extra
}

/// An HTTP status that is no success.
pub(super) fn no_success(outgoing: &Outgoing, token: Option<&Secret>, raw: &RawAnswer) -> Error {
    let fault = Fault::Http { status: raw.status, retry_after: raw.retry_after, snippet: quote(outgoing, token, raw) };
    Error::new(ErrorKind::Http, Some(outgoing.meta), fault)
}

pub(super) fn what_is_it(raw: &RawAnswer) -> Box<str> {
    let size = raw.body.len();
    match &raw.content_type {
        _ if size == 0 => "an empty body".into(),
        _ if raw.looks_like_json() => format!("broken JSON of {size} bytes").into(),
        Some(kind) => format!("{size} bytes of {}", kind.chars().take(60).collect::<String>()).into(),
        None => format!("{size} bytes").into(),
    }
}

/// The beginning of the answer for an error. What looks like JSON or the XML of an answer is not quoted: its members may be secrets.
pub(super) fn quote(outgoing: &Outgoing, token: Option<&Secret>, raw: &RawAnswer) -> Box<str> {
    let body = raw.body.trim_ascii_start();
    let has_members = matches!(body.first(), Some(b'{' | b'[')) || body.starts_with(b"<xml") || body.starts_with(b"<?xml");
    if outgoing.buys_token || has_members {
        return "".into();
    }
    snippet(&raw.body, &secrets(outgoing, token))
}

pub(super) fn secrets<'a>(outgoing: &'a Outgoing, token: Option<&'a Secret>) -> Vec<&'a str> {
    outgoing.hidden.iter().chain(&outgoing.payload.secrets).chain(token).map(Secret::expose).collect()
}

/// One light pass over the top of an answer, for errcode and errmsg. It ends as soon as the errcode says success.
#[derive(Default)]
struct Scan {
    is_object: bool,
    errcode: Option<i64>,
    /// There is an errcode that is no number.
    unreadable: bool,
    errmsg: String,
}

impl Scan {
    fn of(form: AnswerForm, raw: &RawAnswer) -> Self {
        let mut scan = Self::default();
        let is_file = form != AnswerForm::Json;
        if is_file && (raw.body.len() > LONGEST_FAILURE || !raw.looks_like_json()) {
            return scan;
        }
        let mut json = serde_json::Deserializer::from_slice(&raw.body);
        let ended = json.deserialize_map(TopLevel(&mut scan)).is_ok();
        // Stopping early is an error to serde; anything else that ends the pass means that the JSON is broken.
        scan.is_object = scan.errcode == Some(0) || (ended && json.end().is_ok());
        let may_be_a_file = form == AnswerForm::Bytes || (is_file && raw.file_name.is_some());
        if may_be_a_file && scan.errmsg.is_empty() {
            // A file may be JSON with an errcode of its own; a failure of the platform always has a message.
            (scan.errcode, scan.unreadable) = (None, false);
        }
        scan
    }
}

struct TopLevel<'a>(&'a mut Scan);

impl<'de> Visitor<'de> for TopLevel<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Errcode => {
                    let mut errcode = ErrCode::default();
                    self.0.unreadable = wire::from_value(errcode.slot(), map.next_value()?).is_err();
                    self.0.errcode = (!self.0.unreadable).then(|| errcode.get());
                }
                Key::Errmsg => self.0.errmsg = text(map.next_value()?).unwrap_or_default(),
                Key::Other => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            if self.0.errcode == Some(0) {
                return Err(de::Error::custom("seen enough"));
            }
        }
        Ok(())
    }
}

enum Key {
    Errcode,
    Errmsg,
    Other,
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = Key;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member")
            }
            fn visit_str<E: de::Error>(self, name: &str) -> Result<Key, E> {
                Ok(match name {
                    "errcode" => Key::Errcode,
                    "errmsg" => Key::Errmsg,
                    _ => Key::Other,
                })
            }
        }
        deserializer.deserialize_identifier(Name)
    }
}

/// A string or number as text; anything else is nothing.
fn text(value: serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
