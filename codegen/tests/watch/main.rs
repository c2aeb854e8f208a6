//! `cargo codegen watch`: what is written after which change, and that nothing an editor does ends it.
#![cfg(feature = "cli")]

#[cfg(unix)]
mod command;
mod home;
mod rounds;
mod session;
