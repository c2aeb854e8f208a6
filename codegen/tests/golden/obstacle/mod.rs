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

// What all this was written from, with the beginning of each file's SHA-256:
// 3866d4087ffa9e34 api/loops.yaml
// 08baf6c280601ab2 api/maze.yaml
// ae5e85707b16cc57 errors.yaml
// a1e7278d35d8fd07 events/trees.yaml
// c121d5d6a019c054 tokens.yaml
// f78b1233829368d4 types.yaml
