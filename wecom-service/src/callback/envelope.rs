//! What stands around something encrypted: the body of a callback, and the body of a passive reply.

use serde_json::{Map, Value, json};

use crate::table;
use crate::wire::{self, DecodeError, Extra, Slot, Timestamp};

/// The format of a callback, and of the reply to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// XML: apps and suites.
    Xml,
    /// JSON: robots.
    Json,
}

/// The body of a callback: what is encrypted, and what stands in the open beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sealed {
    /// The format of the body. What is encrypted may have another.
    pub format: Format,
    /// What is encrypted.
    pub encrypt: String,
    /// For whom: a suite_id on suite events, a corpid on everything else. Not signed.
    pub to_user_name: Option<String>,
    /// The app, empty on suite events. Not signed.
    pub agent_id: Option<String>,
}

impl Sealed {
    /// A body with something encrypted.
    pub fn new(format: Format, encrypt: impl Into<String>) -> Self {
        Self { format, encrypt: encrypt.into(), to_user_name: None, agent_id: None }
    }

    /// Reads the body of a callback. How its names are capitalised does not matter.
    ///
    /// # Errors
    /// When it is neither XML nor JSON, or has nothing encrypted.
    pub fn parse(body: &[u8]) -> Result<Self, DecodeError> {
        let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body).trim_ascii_start();
        let format = if body.starts_with(b"{") { Format::Json } else { Format::Xml };
        let mut value = Value::Null;
        match format {
            Format::Json => wire::from_json(Slot::Json(&mut value), body)?,
            Format::Xml => {
                let text = str::from_utf8(body).map_err(|_| DecodeError::malformed("XML", "it is not UTF-8"))?;
                wire::from_xml(Slot::Json(&mut value), text)?;
            }
        }
        let members = value.as_object_mut().map(std::mem::take).unwrap_or_default();
        match take(&members, "encrypt") {
            Some(encrypt) if !encrypt.is_empty() => {
                Ok(Self { format, encrypt, to_user_name: take(&members, "tousername"), agent_id: take(&members, "agentid") })
            }
            _ => Err(DecodeError::absent("Encrypt", "encrypted text")),
        }
    }

    /// The body as the platform sends it.
    pub fn to_body(&self) -> String {
        let (to_user_name, agent_id) = (self.to_user_name.as_deref(), self.agent_id.as_deref());
        match self.format {
            Format::Json => {
                let mut body = json!({"encrypt": self.encrypt});
                for (key, text) in [("tousername", to_user_name), ("agentid", agent_id)] {
                    if let Some(text) = text {
                        body[key] = text.into();
                    }
                }
                body.to_string()
            }
            Format::Xml => {
                let body = Body {
                    to_user_name: to_user_name.map(str::to_owned),
                    encrypt: self.encrypt.clone(),
                    agent_id: agent_id.map(str::to_owned),
                    extra: Extra::default(),
                };
                wire::to_xml(&body, "xml")
            }
        }
    }
}

fn take(members: &Map<String, Value>, name: &str) -> Option<String> {
    match members.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?.1 {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// An encrypted passive reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedReply {
    /// The format to write it in.
    pub format: Format,
    /// What is encrypted.
    pub encrypt: String,
    /// The signature over it.
    pub signature: String,
    /// When it was signed.
    pub timestamp: Timestamp,
    /// The nonce that is signed with it.
    pub nonce: String,
}

impl SealedReply {
    /// The body of the HTTP answer.
    pub fn to_body(&self) -> String {
        match self.format {
            Format::Json => json!({
                "encrypt": self.encrypt,
                "msgsignature": self.signature,
                "timestamp": self.timestamp.get(),
                "nonce": self.nonce,
            })
            .to_string(),
            Format::Xml => {
                let reply = ReplyBody {
                    encrypt: self.encrypt.clone(),
                    signature: self.signature.clone(),
                    timestamp: self.timestamp,
                    nonce: self.nonce.clone(),
                    extra: Extra::default(),
                };
                wire::to_xml(&reply, "xml")
            }
        }
    }
}

#[derive(Clone, Default)]
struct Body {
    to_user_name: Option<String>,
    encrypt: String,
    agent_id: Option<String>,
    extra: Extra,
}
table!(Body {
    "ToUserName" => to_user_name: Option<String>,
    "Encrypt" => encrypt: String,
    "AgentID" => agent_id: Option<String>,
});

#[derive(Clone, Default)]
struct ReplyBody {
    encrypt: String,
    signature: String,
    timestamp: Timestamp,
    nonce: String,
    extra: Extra,
}
table!(ReplyBody {
    "Encrypt" => encrypt: String,
    "MsgSignature" => signature: String,
    "TimeStamp" => timestamp: Timestamp,
    "Nonce" => nonce: String,
});
