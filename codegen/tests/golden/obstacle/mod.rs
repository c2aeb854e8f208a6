//! Everything that `cargo codegen` writes from the spec.
//!
//! Generated from `spec/` by `cargo codegen`. Edit the spec, not this file.

#![allow(
    clippy::too_many_arguments,
    reason = "what a request must have is an argument, however much the platform asks for"
)]

pub(crate) mod api;
#[cfg(feature = "catalog")]
pub(crate) mod catalog;
pub(crate) mod errcodes;
#[cfg(feature = "callback")]
pub mod events;
pub(crate) mod tokens;
pub mod types;
