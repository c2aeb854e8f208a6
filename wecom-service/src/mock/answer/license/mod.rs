//! The licence endpoints.

pub(super) mod account;
pub(super) mod info;
pub(super) mod job;
pub(super) mod order;
