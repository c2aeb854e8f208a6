//! Every endpoint and event with its shape and example, as data.
//!
//! Generated from `spec/` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;

pub(crate) mod events;

#[cfg(feature = "loops")]
mod loops;
#[cfg(feature = "maze")]
mod maze;

/// The endpoints of each domain that is on, in the order of their names.
pub(crate) static DOMAINS: &[&[Exchange]] = &[
    #[cfg(feature = "loops")]
    loops::ENTRIES,
    #[cfg(feature = "maze")]
    maze::ENTRIES,
];
