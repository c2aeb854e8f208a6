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
// 1821cb9fcd8fd60c api/agent.yaml
// e1d26ef6d7b9834a api/auth.yaml
// 6e2f1d428f6b5059 api/base.yaml
// bab31574132467f2 api/idconvert.yaml
// 7fbf415100e0e238 api/license.yaml
// 5da75f9f269009e1 api/paytool.yaml
// 7484db04d7b0c546 api/service.yaml
// 68ea96ff676fea33 errors.yaml
// 4e11b3fe84678490 events/contact.yaml
// 5af4f2546bd6bfc5 events/corpgroup.yaml
// 77f24369b906acd2 events/customer_acquisition.yaml
// 4b57c09db38fba9b events/externalcontact.yaml
// a8bae52095768487 events/license.yaml
// 957f08e1a4be65eb events/order.yaml
// 0418946f3f78d11f events/service.yaml
// 5e833ec6407d0f06 tokens.yaml
// af1bf0148fa2084a types.yaml
