//! What can go wrong with the mock itself.

use std::{fmt, io};

use super::ask::Refusal;

/// The mock cannot do what it was told.
#[derive(Debug)]
#[non_exhaustive]
pub enum MockError {
    /// What it was told makes no sense to the platform: an unknown suite, a code that is used up, an order that is paid.
    Refused {
        /// The errcode that comes nearest.
        errcode: i64,
        /// What is wrong.
        message: String,
    },
    /// The callback of this name has no Token and EncodingAESKey.
    NoCallback(String),
    /// The set-up is wrong.
    Setup(String),
    /// The address cannot be listened to.
    Io(io::Error),
}

impl fmt::Display for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { errcode, message } => write!(f, "{message} ({errcode})"),
            Self::NoCallback(whose) => write!(f, "{whose} has no callback keys; give them to the builder"),
            Self::Setup(why) => write!(f, "the mock cannot be set up: {why}"),
            Self::Io(error) => write!(f, "the mock cannot listen: {error}"),
        }
    }
}

impl std::error::Error for MockError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Refusal> for MockError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { errcode: refusal.code, message: refusal.message() }
    }
}

impl From<io::Error> for MockError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
