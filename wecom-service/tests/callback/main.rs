//! Callbacks as an outside user sees them. One binary, so that it is linked once.
#![cfg(feature = "callback")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "tests may fail")]

mod adversary;
mod channels;
mod follow;
mod handling;
mod json;
mod kit;
mod open;
mod replies;
// Serving takes more of axum than routing.
#[cfg(all(feature = "axum", feature = "mock"))]
mod router;
mod stores;
#[path = "../runtime/support.rs"]
mod support;
