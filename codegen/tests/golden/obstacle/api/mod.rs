//! The endpoints: one module and one cargo feature per domain of the platform.
//!
//! Generated from `spec/api` by `cargo codegen`. Edit the spec, not this file.

#[cfg(feature = "loops")]
pub mod loops;
#[cfg(feature = "maze")]
pub mod maze;
