//! What is no damage: other spellings of the same. They show that "the same" is found to be the same.

use super::{Hit, Kind, one};
use crate::mutant::Want;

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "a comment",
        most: 8,
        want: Want::Same,
        hits: |site| one((!site.line.raw).then(|| Hit::new(site.line.range.start..site.line.range.start, "# A note.\n"))),
    },
    Kind {
        name: "an empty line",
        most: 8,
        want: Want::Same,
        hits: |site| one((!site.line.raw).then(|| Hit::new(site.line.range.start..site.line.range.start, "\n"))),
    },
    Kind {
        name: "a space at the end",
        most: 8,
        want: Want::Same,
        hits: |site| one((!site.line.raw).then(|| Hit::new(site.line.range.end..site.line.range.end, " "))),
    },
    Kind {
        name: "the line ends of another system",
        most: 10,
        want: Want::Same,
        hits: |site| one((site.index == 0).then(|| Hit::new(0..site.text.len(), site.text.replace('\n', "\r\n")))),
    },
    Kind {
        name: "quotes around a sentence",
        most: 8,
        want: Want::Same,
        hits: |site| {
            let plain = site.is_key(&["summary"]) && !site.value().contains(['"', '\\']);
            one(plain.then(|| Hit::new(site.line.value(), format!("\"{}\"", site.value()))))
        },
    },
    Kind {
        name: "a member in a line of its own",
        most: 8,
        want: Want::Same,
        hits: |site| {
            let member = site.line.is_member() && site.line.text.matches("type: ").count() == 1 && site.line.text.ends_with('}');
            let Some(start) = site.line.find("{type: ").filter(|_| member) else { return Vec::new() };
            let comma = site.text[start.end..].find(", ").map(|len| start.end + len);
            let indent = " ".repeat(site.line.text.len() - site.line.text.trim_start().len() + 4);
            one(comma.map(|at| Hit::new(at + 1..at + 2, format!("\n{indent}"))))
        },
    },
    Kind {
        name: "the mark of a document at the start",
        most: 4,
        want: Want::Same,
        hits: |site| one((site.index == 0).then(|| Hit::new(0..0, "---\n"))),
    },
];
