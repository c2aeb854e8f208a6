//! The wire layer through its public macros: what is read, what is written, what is refused.

mod check;
mod compare;
mod debug;
mod endpoint;
mod hostile;
mod kind_unions;
mod places;
mod read;
mod types;
mod unions;
mod write;
#[cfg(feature = "callback")]
mod xml;
