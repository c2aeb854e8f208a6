//! The offline WeCom, as an outside user meets it.
#![cfg(feature = "mock")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod bench;
mod callbacks;
mod cashier;
mod command;
mod conformance;
mod control;
mod faults;
mod installs;
mod json;
mod license;
mod logins;
mod paytransfer;
mod receiver;
mod tokens;
