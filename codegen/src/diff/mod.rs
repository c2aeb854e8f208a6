//! The surface diff: what a change of the spec means to the users of the crate, and to what travels.
//!
//! [`compare`] looks at two models the way their users do: things are matched by what they are (an endpoint by its method and path,
//! an event by its discriminators, a member by its key, a type by its shape and by who uses it), so that a new name is told as a new
//! name and not as an end and a beginning. Every [`Change`] has two verdicts, one for those who compile against the crate and one
//! for those who speak with the platform; the rules follow what [`emit::rust`](crate::emit::rust) writes, and a test holds them
//! against the compiler.
//!
//! [`text`], [`markdown`] and [`json`] show the result; [`base`] finds the older spec, in a folder or in a git revision.
//!
//! ```no_run
//! use std::path::Path;
//! use wecom_codegen::diff;
//!
//! let base = wecom_codegen::read(Path::new("spec"))?;
//! let head = wecom_codegen::read(Path::new("spec.new"))?;
//! let diff = diff::compare(&base, &head);
//! assert!(diff.rust() < Some(diff::Verdict::Breaking), "{}", diff::text::render(&diff));
//! # Ok::<(), wecom_codegen::Error>(())
//! ```

mod advice;
pub mod base;
mod change;
mod endpoints;
mod events;
mod fields;
mod files;
mod follow;
mod graph;
pub mod json;
mod kind_unions;
pub mod markdown;
mod named;
mod pair;
mod sides;
mod surface;
pub mod text;
mod wire;
mod words;

pub use advice::{Advice, Bump};
pub use change::{Change, Kind, Place, Subject, Verdict};
pub use surface::SurfaceDiff;

use crate::model::Model;

/// Compares two models: everything that differs for a user, in a fixed order.
#[must_use]
pub fn compare(base: &Model, head: &Model) -> SurfaceDiff {
    let files = files::Files::of(base, head);
    let calls = endpoints::pairs(base, head, &files);
    let events = events::pairs(base, head, &files);
    let types = follow::types(base, head, &files, &calls, &events);
    let sides = sides::Sides::new(base, head, &files, &types);
    let mut changes = files.changes();
    changes.extend(endpoints::changes(&sides, &calls));
    changes.extend(events::changes(&sides, &events));
    changes.extend(named::changes(&sides));
    changes.extend(graph::changes(base, head));
    SurfaceDiff::new(changes)
}
