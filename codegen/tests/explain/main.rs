//! `cargo codegen explain`, its pages, and the mistakes that `spec/README.md` shows: all of it is true.

#![allow(clippy::panic, reason = "a test says what is wrong by panicking")]

mod cli;
mod pages;
mod readme;
