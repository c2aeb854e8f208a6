//! receive_id policies: whom a decrypted callback must be meant for.
//!
//! The platform appends a receive_id to every plaintext. It differs by channel and by HTTP method, which is why so many programs
//! gave up and do not check it. Without the check, anybody who may see callbacks of one corp can feed them to another.

/// Which receive_id a channel accepts.
///
/// Each [`Channel`](super::Channel) has its presets; [`ReceiverBuilder::receive_id`](super::ReceiverBuilder::receive_id) replaces one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReceiveIdPolicy {
    /// Exactly this one.
    Exact(String),
    /// One of these.
    OneOf(Vec<String>),
    /// The one that the envelope names as ToUserName. An empty one never matches.
    MatchEnvelopeToUserName,
    /// Only the empty one, as robots and apps of individuals have it.
    Empty,
    /// Whichever comes. The signature alone then says who may call.
    Any,
}

impl ReceiveIdPolicy {
    /// Whether a callback with this receive_id may pass, given the ToUserName of its envelope, when it had one.
    ///
    /// Ids are compared as they are: encrypted corpids are case-sensitive.
    pub fn accepts(&self, receive_id: &str, to_user_name: Option<&str>) -> bool {
        match self {
            Self::Exact(id) => receive_id == id,
            Self::OneOf(ids) => ids.iter().any(|id| receive_id == id),
            Self::MatchEnvelopeToUserName => !receive_id.is_empty() && to_user_name == Some(receive_id),
            Self::Empty => receive_id.is_empty(),
            Self::Any => true,
        }
    }
}
