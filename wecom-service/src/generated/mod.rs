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
// 98febd9e04814292 api/agent.yaml
// 4f1c0c24a76e73c5 api/auth.yaml
// 1f9596c4c8248ea6 api/base.yaml
// 10f8b3be4fd72270 api/idconvert.yaml
// 7e32aa1535349799 api/license.yaml
// 60fffea6b7f64959 api/paytool.yaml
// 9fed55ad25329a82 api/service.yaml
// eba68af1346897fc errors.yaml
// 0bdfc54ae3dee6c8 events/contact.yaml
// 5c384b4c3317b473 events/corpgroup.yaml
// 8fe02390f50c5048 events/customer_acquisition.yaml
// 7b4efddfa38f58b4 events/externalcontact.yaml
// 2be37fb26aec4ae3 events/license.yaml
// 25b1f58efc58c474 events/order.yaml
// c34411e352365ceb events/service.yaml
// 27364fe5db97cedf tokens.yaml
// 9207e80c35aac063 types.yaml
