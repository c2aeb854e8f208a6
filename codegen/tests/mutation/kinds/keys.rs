//! Keys: misspelt, missing, twice.

use super::{Hit, Kind, one};
use crate::mutant::Want;

/// What an endpoint, an event or a token cannot be without.
const REQUIRED: &[&str] = &["title", "summary", "docs", "checked", "http", "token", "effect", "via", "scope", "type", "meaning"];

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "a key of an entry misspelt",
        most: 18,
        want: Want::Line(1),
        hits: |site| {
            let keys = [REQUIRED, &["note", "pages", "signed", "life", "query", "needs", "info_type", "change_type"]].concat();
            one(site.is_key(&keys).then(|| site.misspell(site.key())))
        },
    },
    Kind {
        name: "a section misspelt",
        most: 15,
        want: Want::Line(1),
        hits: |site| {
            let sections = ["request", "response", "fields", "example", "obtained", "values", "variants", "multipart"];
            one(site.is_key(&sections).then(|| site.misspell(site.key())))
        },
    },
    Kind {
        name: "a section of a file misspelt",
        most: 8,
        want: Want::Line(1),
        hits: |site| one((site.line.path.len() == 1 && !site.line.raw).then(|| site.misspell(site.key()))),
    },
    Kind {
        name: "a key of a member misspelt",
        most: 15,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["type: ", "summary: ", "range: ", "max_bytes: ", "wire: ", "default: ", "name: "];
            let start = site.line.find("{type: ").map_or(usize::MAX, |range| range.start);
            let found = keys.iter().filter_map(|key| site.line.find(key).filter(|_| site.line.is_member()));
            found.filter(|range| range.start > start).map(|range| site.misspell(range.start..range.end - 2)).collect()
        },
    },
    Kind {
        name: "a key below one of an entry misspelt",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["page: ", "updated: ", "items: ", "cursor: ", "call: ", "value: ", "expires_in: ", "newest: ", "event: "];
            let inside = site.is_key(&["checked", "pages"]) || site.line.is_in("obtained");
            let found = keys.iter().filter_map(|key| site.line.find(key).filter(|_| inside));
            found.map(|range| site.misspell(range.start..range.end - 2)).collect()
        },
    },
    Kind {
        name: "a required key deleted",
        most: 18,
        want: Want::Entry(1),
        hits: |site| {
            // What is known from a secondary source only may lack its title and pages.
            let whole = site.entry().all(|line| line.key() != "from");
            one((whole && site.is_key(REQUIRED)).then(|| Hit::new(site.whole(), "")))
        },
    },
    Kind {
        name: "a required section deleted",
        most: 10,
        want: Want::Entry(3),
        hits: |site| {
            one(site.is_key(&["example", "obtained", "fields", "values", "variants"]).then(|| Hit::new(site.block(), "")))
        },
    },
    Kind {
        name: "the summary of a member deleted",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let summary = site.line.find(", summary: ").filter(|_| site.line.is_member() && site.line.text.ends_with('}'));
            one(summary.map(|range| Hit::new(range.start..site.line.range.end - 1, "")))
        },
    },
    Kind {
        name: "the type of a member deleted",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let ty = site.line.find("{type: ").filter(|_| site.line.is_member());
            let comma = |start: usize| site.text[start..].find(", ").map(|len| start + len + 2);
            one(ty.and_then(|range| Some(Hit::new(range.start + 1..comma(range.start)?, ""))))
        },
    },
    Kind {
        name: "a key written twice",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let one_line =
                site.block() == site.whole() && !site.line.raw && !site.line.key().is_empty() && !site.line.text.contains("- ");
            one(one_line.then(|| Hit::new(site.whole().end..site.whole().end, format!("{}\n", site.line.text))))
        },
    },
    Kind {
        name: "an entry written twice",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let entry = site.line.path.len() == 2 && !site.line.raw;
            let end = site.block().end;
            one(entry
                .then(|| Hit::new(end..end, &site.text[site.block()]))
                .map(|hit| Hit { with: first_line_only(hit.with), ..hit }))
        },
    },
    Kind {
        name: "a value emptied",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["title", "summary", "http", "token", "effect", "checked", "docs", "meaning"];
            one((site.is_key(&keys) && !site.value().is_empty())
                .then(|| Hit::new(site.line.value().start - 1..site.line.range.end, "")))
        },
    },
    Kind {
        name: "a value of another kind",
        most: 15,
        want: Want::Line(1),
        hits: |site| {
            let with = match site.line.key() {
                "title" | "summary" | "meaning" => "12",
                "docs" => "none",
                "checked" => "yes",
                "effect" | "token" | "http" => "[read]",
                "request" | "response" if site.block() == site.whole() => "text",
                "needs" | "via" => "{a: 1}",
                "life" => "long",
                "secret" | "cached" => "\"true\"",
                _ => return Vec::new(),
            };
            one(site.is_key(&[site.line.key()]).then(|| Hit::new(site.line.value(), with)))
        },
    },
    Kind {
        name: "a sentence without its full stop",
        most: 15,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["summary: ", "meaning: ", "note: "];
            let stop = [".\"}", ".}", ".\"", "."].iter().find(|end| site.line.text.ends_with(**end));
            let sentence = !site.line.raw && !site.line.is_in("example") && keys.iter().any(|key| site.line.text.contains(key));
            let at = |end: &&str| site.line.range.end - end.len();
            one(stop.filter(|_| sentence && site.line.path.len() > 1).map(|end| Hit::new(at(end)..at(end) + 1, "")))
        },
    },
];

/// The name of an entry, as a map of nothing: the second one is not read.
fn first_line_only(text: Vec<u8>) -> Vec<u8> {
    let mut line: Vec<u8> = text.into_iter().take_while(|byte| *byte != b':').collect();
    line.extend(b": {}\n");
    line
}
