//! The runtime as an outside user sees it, against a tiny HTTP server that plays the platform: calls, tokens, stores, paging.
//! One binary, so that it is linked once.
#![allow(clippy::unwrap_used, unreachable_pub, reason = "tests may fail")]

mod adversary;
mod client_calls;
mod client_faults;
mod client_paging;
mod links;
#[cfg(feature = "paytransfer")]
mod merchant;
mod sign;
mod store_memory;
mod support;
mod token_authorize;
mod token_fleet;
mod token_manager;
mod token_refusals;
