//! Damage to the text itself, by somebody who does not look: nothing is known of the line but its letters.

use super::{Hit, Kind, one};
use crate::mutant::Want;

/// A line that opens a block takes the block with it: what stood below it is now part of another one.
const A_BLOCK: usize = 8;
/// What stood below is gone, and every use of it is a mistake of its own.
const EVERYWHERE: usize = 200;

pub(crate) const KINDS: &[Kind] = &[
    Kind { name: "a line deleted", most: 42, want: Want::Reason(A_BLOCK), hits: |site| vec![Hit::new(site.whole(), "")] },
    Kind {
        name: "two lines swapped",
        most: 24,
        want: Want::Reason(A_BLOCK),
        hits: |site| {
            one(site
                .lines
                .get(site.index + 1)
                .filter(|next| next.number == site.line.number + 1)
                .map(|next| Hit::new(site.line.range.start..next.range.end, format!("{}\n{}", next.text, site.line.text))))
        },
    },
    Kind {
        name: "a line one space to the right",
        most: 12,
        want: Want::Reason(3),
        hits: |site| one((!site.line.raw).then(|| Hit::new(site.line.range.start..site.line.range.start, " "))),
    },
    Kind {
        name: "a line one space to the left",
        most: 12,
        want: Want::Reason(3),
        hits: |site| {
            one((site.line.text.starts_with(' ') && !site.line.raw)
                .then(|| Hit::new(site.line.range.start..site.line.range.start + 1, "")))
        },
    },
    Kind {
        name: "a line two spaces to the left",
        most: 15,
        want: Want::Reason(A_BLOCK),
        hits: |site| {
            one((site.line.text.starts_with("    ") && !site.line.raw)
                .then(|| Hit::new(site.line.range.start..site.line.range.start + 2, "")))
        },
    },
    Kind {
        name: "a tab for the indentation",
        most: 8,
        want: Want::Reason(1),
        hits: |site| {
            one((site.line.text.starts_with("  ") && !site.line.raw)
                .then(|| Hit::new(site.line.range.start..site.line.range.start + 2, "\t")))
        },
    },
    Kind {
        name: "a closing brace gone",
        most: 10,
        want: Want::Entry(1),
        hits: |site| {
            one((!site.line.raw && site.line.text.ends_with('}'))
                .then(|| Hit::new(site.line.range.end - 1..site.line.range.end, "")))
        },
    },
    Kind {
        name: "a closing bracket gone",
        most: 8,
        want: Want::Entry(1),
        hits: |site| {
            one((!site.line.raw && site.line.text.ends_with(']'))
                .then(|| Hit::new(site.line.range.end - 1..site.line.range.end, "")))
        },
    },
    Kind {
        name: "a closing quote gone",
        most: 10,
        want: Want::Entry(1),
        hits: |site| {
            let at = site.line.text.rfind('"').filter(|_| !site.line.raw).map(|at| site.line.range.start + at);
            one(at.map(|at| Hit::new(at..at + 1, "")))
        },
    },
    Kind {
        name: "a colon without a space",
        most: 8,
        want: Want::Reason(2),
        hits: |site| one(site.line.find(": ").filter(|_| !site.line.raw).map(|range| Hit::new(range, ":"))),
    },
    Kind {
        name: "a colon gone",
        most: 8,
        want: Want::Reason(2),
        hits: |site| one(site.line.find(":").filter(|_| !site.line.raw).map(|range| Hit::new(range, ""))),
    },
    Kind {
        name: "a comma gone",
        most: 10,
        want: Want::Reason(2),
        hits: |site| one(site.line.find(", ").filter(|_| !site.line.raw).map(|range| Hit::new(range, " "))),
    },
    Kind {
        name: "quotes gone",
        most: 10,
        want: Want::Reason(2),
        hits: |site| {
            let quoted = !site.line.raw && site.line.text.matches('"').count() == 2;
            one(quoted.then(|| Hit::new(site.line.range.clone(), site.line.text.replace('"', ""))))
        },
    },
    Kind {
        name: "a letter changed",
        most: 48,
        want: Want::Reason(3),
        hits: |site| {
            // Another letter of each line: which one follows from its number.
            let letters: Vec<usize> =
                site.line.text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()).map(|(at, _)| at).collect();
            let at = letters.get(site.line.number * 31 % letters.len().max(1)).map(|at| site.line.range.start + at);
            one(at.map(|at| Hit::new(at..at + 1, "z")))
        },
    },
    Kind {
        name: "a letter gone",
        most: 36,
        want: Want::Reason(3),
        hits: |site| {
            let letters: Vec<usize> =
                site.line.text.char_indices().filter(|(_, c)| !c.is_whitespace()).map(|(at, _)| at).collect();
            let at = letters.get(site.line.number * 17 % letters.len().max(1)).map(|at| site.line.range.start + at);
            one(at.map(|at| Hit::new(at..at + site.text[at..].chars().next().map_or(1, char::len_utf8), "")))
        },
    },
    Kind {
        name: "the file cut off",
        most: 15,
        want: Want::Reason(EVERYWHERE),
        hits: |site| {
            let cut = site.line.range.start + site.line.number * 13 % site.line.text.len().max(1);
            let cut = (0..=cut).rev().find(|at| site.text.is_char_boundary(*at)).unwrap_or_default();
            vec![Hit::new(cut..site.text.len(), "")]
        },
    },
    Kind {
        name: "a byte that is no text",
        most: 5,
        want: Want::Line(1),
        hits: |site| one((site.index == 0).then(|| Hit::new(site.line.range.start..site.line.range.start, vec![0xff]))),
    },
    Kind {
        name: "the mark of a conflict",
        most: 8,
        want: Want::Line(1),
        hits: |site| one((!site.line.raw).then(|| Hit::new(site.line.range.start..site.line.range.start, "<<<<<<< HEAD\n"))),
    },
    Kind {
        name: "a document inside a document",
        most: 5,
        want: Want::Reason(1),
        hits: |site| one((!site.line.raw).then(|| Hit::new(site.line.range.start..site.line.range.start, "---\n"))),
    },
    Kind {
        name: "an empty file",
        most: 5,
        want: Want::Reason(EVERYWHERE),
        hits: |site| one((site.index == 0).then(|| Hit::new(0..site.text.len(), ""))),
    },
];
