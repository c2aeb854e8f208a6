//! Conformance: payloads in the wild go through the generated types and come back, leaf by leaf.
//!
//! A sample is *lossless* when every leaf is there again with an equal value, *lossy* when one is gone or changed, and *unmodelled* when the
//! spec has no endpoint or event for it, or a member of it is only kept among the unknown ones.

mod report;
mod sample;
mod verdict;

pub use report::Report;
pub use sample::{Direction, Kind, Sample, SampleError, Via};
pub use verdict::{Judged, Verdict, is_domain, judge};
