//! The endpoints: one module and one cargo feature per domain of the platform.
//!
//! Generated from `spec/api` by `cargo codegen`. Edit the spec, not this file.

#[cfg(feature = "agent")]
pub mod agent;
#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "base")]
pub mod base;
#[cfg(feature = "idconvert")]
pub mod idconvert;
#[cfg(feature = "license")]
pub mod license;
#[cfg(feature = "paytool")]
pub mod paytool;
#[cfg(feature = "service")]
pub mod service;
