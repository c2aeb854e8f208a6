//! Every endpoint and event with its shape and example, as data. Needs all domains.
//!
//! Generated from `spec/` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;

pub(crate) mod events;

mod loops;
mod maze;

/// The endpoints of each domain, in the order of their names.
pub(crate) static DOMAINS: &[&[Exchange]] = &[
    loops::ENTRIES,
    maze::ENTRIES,
];
