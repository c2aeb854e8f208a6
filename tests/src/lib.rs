//! What only an outside user of `wecom-service` can see. The tests are in `tests/`; this library is behind the commands in `src/bin`.

pub mod conformance;
pub mod semver;
pub mod vectors;

/// The README's Rust is compiled with the doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
