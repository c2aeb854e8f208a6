//! Tokens: the kinds as types, the graph of where they come from, and the manager that makes them disappear from the user's mind.
//!
//! Nobody asks for a token: each [`Endpoint`](crate::Endpoint) names the kind it needs, each [`Scope`](crate::Scope) the kinds it
//! [`Provides`], and the client fetches, keeps, renews and replaces the values by the graph in `spec/tokens.yaml`.

mod authorize;
mod fetch;
mod graph;
mod manager;
mod secret;
mod slot;

pub use crate::generated::tokens::*;
pub(crate) use authorize::{Redemptions, authorize, forget_tokens};
pub use graph::{AppKind, Ingredient, Source, TokenKind, TokenMeta};
pub(crate) use manager::Tokens;
pub(crate) use secret::{Fingerprint, Secret};
