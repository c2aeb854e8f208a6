//! The surface diff, through the library and the command.
#![allow(missing_docs, unreachable_pub, reason = "a test is no library")]

#[allow(dead_code, reason = "what the compiler is asked, another program reads: `.ci/semver`")]
mod table;

mod base;
mod repository;
mod shown;
mod verdicts;
