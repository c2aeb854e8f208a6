//! The diff for machines.
//!
//! One object:
//!
//! | member | holds |
//! | --- | --- |
//! | `base` `head` | what was compared with what; null where that is not known |
//! | `notes` | what a reader has to know about how it was compared, a list of sentences |
//! | `rust` `wire` | the worst verdict for each: `breaking`, `compatible`, `docs only`; null when nothing differs |
//! | `advice` | `verdict`, `bump` (`major`, `minor`, `patch`), the versions `from` and `to`; null where unknown |
//! | `changes` | the changes, by subject and name |
//!
//! A change:
//!
//! | member | holds |
//! | --- | --- |
//! | `subject` | what differs: the words of [`Subject`](super::Subject) |
//! | `kind` | how: the words of [`Kind`](super::Kind) |
//! | `name` | which one, by the newer spec, or by the older one when it is gone |
//! | `from` `to` | how it was and how it is; null where there is nothing to show |
//! | `rust` `wire` | the verdicts |
//! | `why` | what it means, or null |
//! | `file` `line` | where it stands in the newer spec, or in the older one when it is gone; null for what is no line of a file |

use serde_json::{Value, json};

use super::{Bump, Change, SurfaceDiff, Verdict};

/// The diff as one JSON value.
#[must_use]
pub fn render(diff: &SurfaceDiff) -> Value {
    let (base, head) = diff.between.as_ref().map(|(base, head)| (base.as_str(), head.as_str())).unzip();
    let advice = diff.advice().map(|advice| {
        json!({
            "verdict": advice.verdict.word(),
            "bump": advice.bump().map(Bump::word),
            "from": advice.version.as_ref().map(ToString::to_string),
            "to": advice.next().as_ref().map(ToString::to_string),
        })
    });
    json!({
        "base": base,
        "head": head,
        "notes": diff.notes,
        "rust": diff.rust().map(Verdict::word),
        "wire": diff.wire().map(Verdict::word),
        "advice": advice,
        "changes": diff.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

fn change(change: &Change) -> Value {
    json!({
        "subject": change.subject.word(),
        "kind": change.kind.word(),
        "name": change.name,
        "from": change.from,
        "to": change.to,
        "rust": change.rust.word(),
        "wire": change.wire.word(),
        "why": change.why,
        "file": change.place.as_ref().map(|place| place.file.as_str()),
        "line": change.place.as_ref().map(|place| place.line),
    })
}
