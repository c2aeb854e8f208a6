//! What can be wrong with a callback, and what the caller is told about it.

use std::error::Error as StdError;
use std::fmt;

use super::{Channel, CryptoError};
use crate::error::Error;
use crate::wire::DecodeError;

/// A callback that is refused. It holds no secret and nothing of the message, so it may be logged as it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CallbackError {
    /// No keys are configured for this channel.
    UnknownChannel {
        /// The channel.
        channel: Box<Channel>,
    },
    /// The URL lacks a parameter. A person with a browser looks like that.
    MissingParameter {
        /// Its name.
        name: &'static str,
    },
    /// The body or the query string is too long.
    TooLarge {
        /// How many bytes are allowed.
        limit: usize,
    },
    /// The body is no envelope with something encrypted in it.
    Envelope(DecodeError),
    /// The signature is wrong: another Token, or a forgery.
    Signature,
    /// The signature is right but too old, or from the future.
    Stale {
        /// How many seconds the two clocks may differ.
        max_age: u64,
    },
    /// What is signed cannot be decrypted: another EncodingAESKey, or damaged.
    Crypto(CryptoError),
    /// It is meant for somebody else.
    ReceiveId {
        /// The channel it came by.
        channel: Box<Channel>,
        /// The receive_id it has.
        found: Box<str>,
    },
    /// The channel's policy takes the provider's corpid, which is not configured.
    NoProvider {
        /// The channel.
        channel: Box<Channel>,
    },
    /// The decrypted message cannot be read.
    Message(DecodeError),
    /// A reply cannot be written: a member is missing or too long, or the channel takes no such reply.
    Reply(Box<str>),
}

impl CallbackError {
    pub(super) fn reply(why: String) -> Self {
        Self::Reply(why.into())
    }

    /// The HTTP status to answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::MissingParameter { .. } | Self::Envelope(_) | Self::Crypto(_) | Self::Message(_) => 400,
            Self::Signature | Self::Stale { .. } => 401,
            Self::ReceiveId { .. } => 403,
            Self::UnknownChannel { .. } => 404,
            Self::TooLarge { .. } => 413,
            Self::NoProvider { .. } | Self::Reply(_) => 500,
        }
    }

    /// One word for it, which is all that the HTTP answer says.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownChannel { .. } => "unknown_channel",
            Self::MissingParameter { .. } => "missing_parameter",
            Self::TooLarge { .. } => "too_large",
            Self::Envelope(_) => "envelope",
            Self::Signature => "signature",
            Self::Stale { .. } => "stale",
            Self::Crypto(_) => "crypto",
            Self::ReceiveId { .. } => "receive_id",
            Self::NoProvider { .. } => "no_provider",
            Self::Message(_) => "message",
            Self::Reply(_) => "reply",
        }
    }
}

impl fmt::Display for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownChannel { channel } => write!(f, "no callback keys are configured for channel `{channel}`"),
            Self::MissingParameter { name } => write!(f, "the URL has no {name}"),
            Self::TooLarge { limit } => write!(f, "a callback may have at most {limit} bytes"),
            Self::Envelope(error) => write!(f, "the envelope cannot be read: {error}"),
            Self::Signature => f.write_str("the msg_signature is wrong: check the channel's Token"),
            Self::Stale { max_age } => write!(f, "the timestamp is more than {max_age} seconds off"),
            Self::Crypto(error) => write!(f, "the message cannot be decrypted: {error}"),
            Self::ReceiveId { channel, found } => write!(f, "channel `{channel}` does not accept receive_id {found:?}"),
            Self::NoProvider { channel } => {
                write!(f, "channel `{channel}` expects the provider's corpid as receive_id, and no provider is configured")
            }
            Self::Message(error) => write!(f, "the message cannot be read: {error}"),
            Self::Reply(why) => f.write_str(why),
        }
    }
}

impl StdError for CallbackError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Envelope(error) | Self::Message(error) => Some(error),
            Self::Crypto(error) => Some(error),
            _ => None,
        }
    }
}

impl From<CryptoError> for CallbackError {
    fn from(error: CryptoError) -> Self {
        Self::Crypto(error)
    }
}

impl From<CallbackError> for Error {
    fn from(error: CallbackError) -> Self {
        Self::callback(error.to_string())
    }
}
