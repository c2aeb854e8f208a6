//! Every endpoint and event with its shape and example, as data. Needs all domains.
//!
//! Generated from `spec/` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;

pub(crate) mod events;

mod agent;
mod auth;
mod base;
mod idconvert;
mod license;
mod paytool;
mod service;

/// The endpoints of each domain, in the order of their names.
pub(crate) static DOMAINS: &[&[Exchange]] = &[
    agent::ENTRIES,
    auth::ENTRIES,
    base::ENTRIES,
    idconvert::ENTRIES,
    license::ENTRIES,
    paytool::ENTRIES,
    service::ENTRIES,
];
