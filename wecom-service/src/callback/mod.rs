//! Callbacks: what the platform pushes, verified, decrypted, parsed and answered.
//!
//! [`Receiver`] does all of it and knows no web framework: method, query string and body in; status and body out. With the
//! feature `axum` it is also a router. Those who route by themselves stop after [`Receiver::open`], and those who only want the
//! encryption take [`Crypto`].
//!
//! [`Channel`] names the callback URLs of the platform, each with its own keys and its own [`ReceiveIdPolicy`].

// An event is one of hundreds of types, and whatever reads, shows, copies or drops one has code for each of them. So every function here
// that does is `#[inline]`, or generic, or async: it is compiled into the programs that receive callbacks, not into this crate, which is
// what those wait for that only make calls. `.ci/compile-time apps` shows what one without it costs.

mod builder;
mod channel;
mod channels;
mod crypto;
mod dedupe;
mod envelope;
mod error;
mod event;
mod failure;
mod follow;
mod handler;
mod incoming;
pub(crate) mod json;
mod open;
mod parse;
mod policy;
mod query;
mod receiver;
mod reply;
#[cfg(feature = "axum")]
mod router;
mod run;
mod typed;

pub use builder::ReceiverBuilder;
pub use channel::Channel;
pub use crypto::{Crypto, CryptoError, Decrypted, EncodingAesKey, signature};
pub use envelope::{Format, Sealed, SealedReply};
pub use error::CallbackError;
pub use event::{Envelope, EventKey, EventMeta, PrivateEvent, UnlistedEvent};
pub use failure::{Failure, Next, Stage};
pub use handler::{Handler, HandlerError, HandlerFuture, IntoPassiveReply};
pub use incoming::Incoming;
pub use json::{DeviceEnvelope, DeviceInfo, RobotEnvelope, RobotSender};
pub use policy::ReceiveIdPolicy;
pub use receiver::Receiver;
pub use reply::{PassiveReply, Reply, Request};
pub use typed::{TypedReply, UnlistedReply};
