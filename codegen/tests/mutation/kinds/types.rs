//! Types and members: names, expressions, wire forms, limits, enums, unions.

use super::{Hit, Kind, Site, misspelt, one};
use crate::mutant::Want;

/// The bytes of a member's type.
fn ty(site: &Site<'_>) -> Option<std::ops::Range<usize>> {
    let start = site.line.find("{type: ").filter(|_| site.line.is_member())?.end;
    let len = site.text[start..].find([',', '}'])?;
    Some(start..start + len)
}

/// The name inside a member's type.
fn name(site: &Site<'_>) -> Option<std::ops::Range<usize>> {
    let whole = ty(site)?;
    let text = &site.text[whole.clone()];
    let start = whole.start + text.rfind('<').map_or(0, |at| at + 1);
    let len = site.text[start..whole.end].find(['>', '?']).unwrap_or(whole.end - start);
    Some(start..start + len)
}

/// Whether the line declares a value of an enum.
fn is_value(site: &Site<'_>) -> bool {
    !site.line.raw && site.line.path.len() == 4 && site.line.parent() == "values"
}

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "a type misspelt",
        most: 24,
        want: Want::Line(1),
        hits: |site| one(name(site).map(|range| site.misspell(range))),
    },
    Kind {
        name: "a type that is nowhere",
        most: 8,
        want: Want::Line(1),
        hits: |site| one(name(site).map(|range| Hit::new(range, "Whatever"))),
    },
    Kind {
        name: "a type expression that ends early",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            one(ty(site).filter(|range| site.text[range.clone()].contains('>')).map(|range| {
                let text = site.text[range.clone()].replace('>', "");
                Hit::new(range, text)
            }))
        },
    },
    Kind {
        name: "a mark of optional in the middle",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            one(ty(site).filter(|range| site.text[range.clone()].contains('>')).map(|range| {
                let text = site.text[range.clone()].trim_end_matches('?').replacen('>', "?>", 1);
                Hit::new(range, text)
            }))
        },
    },
    Kind {
        name: "the type of another language",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let word = [("string", "str"), ("i64", "integer"), ("flag", "boolean"), ("timestamp", "datetime")];
            one(name(site).and_then(|range| {
                let (_, with) = word.iter().find(|(from, _)| *from == &site.text[range.clone()])?;
                Some(Hit::new(range, *with))
            }))
        },
    },
    Kind {
        name: "a wire form that is none",
        most: 6,
        want: Want::Line(1),
        hits: |site| one(site.line.word_after("wire: ").filter(|_| site.line.is_member()).map(|range| site.misspell(range))),
    },
    Kind {
        name: "a wire form for another type",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let text =
                ty(site).filter(|range| site.text[range.clone()].starts_with("string") && !site.line.text.contains("wire:"));
            one(text.map(|range| Hit::new(range.end..range.end, ", wire: text")))
        },
    },
    Kind {
        name: "a range that is none",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let range = site.line.find("range: ").filter(|_| site.line.is_member()).map(|range| range.end);
            let range = range.and_then(|start| Some(start..start + site.text[start..].find([',', '}'])?));
            let broken = |with: &'static str| move |range: std::ops::Range<usize>| Hit::new(range, with);
            [broken("9..=1"), broken("1-9"), broken("1..9"), broken("many")]
                .into_iter()
                .filter_map(|hit| range.clone().map(hit))
                .collect()
        },
    },
    Kind {
        name: "a limit that is no number",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["max_bytes: ", "max_items: ", "max_chars: "];
            keys.iter()
                .filter_map(|key| site.line.word_after(key).filter(|_| site.line.is_member()))
                .map(|range| Hit::new(range, "-5"))
                .collect()
        },
    },
    Kind {
        name: "a limit for another type",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let number = ty(site).filter(|range| ["i64", "i64?", "flag", "timestamp"].contains(&&site.text[range.clone()]));
            one(number.map(|range| Hit::new(range.end..range.end, ", max_bytes: 64")))
        },
    },
    Kind {
        name: "a default beyond its range",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            // A range without an upper end lets a large one pass.
            let ends = site.line.text.split_once("range: ").and_then(|(_, range)| range.split_once("..="));
            one(site.line.word_after("default: ").filter(|_| ends.is_some()).map(|range| Hit::new(range, "99999999999")))
        },
    },
    Kind {
        name: "a default of another kind",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let number = ty(site).is_some_and(|range| site.text[range].starts_with("i64"));
            one(site.line.word_after("default: ").filter(|_| number).map(|range| Hit::new(range, "plenty")))
        },
    },
    Kind {
        name: "a default for what must be there",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let number = ty(site).filter(|range| site.text[range.clone()] == *"i64");
            one(number.map(|range| Hit::new(range.end..range.end, ", default: 1")))
        },
    },
    Kind {
        name: "a name that is none",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            one(ty(site)
                .filter(|_| !site.line.text.contains(" name: "))
                .map(|range| Hit::new(range.end..range.end, ", name: no-name")))
        },
    },
    Kind {
        name: "a name that a sibling has",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let before = site.index.checked_sub(1).and_then(|index| site.lines.get(index));
            let sibling = before
                .filter(|line| line.is_member() && line.path.len() == site.line.path.len() && !line.text.contains(" name: "));
            let free = ty(site).filter(|_| !site.line.text.contains(" name: ") && site.file.starts_with("api/"));
            one(free.zip(sibling).map(|(range, line)| Hit::new(range.end..range.end, format!(", name: {}", line.key()))))
        },
    },
    Kind {
        name: "a member's channel",
        most: 4,
        want: Want::Line(1),
        hits: |site| one(ty(site).filter(|_| site.is_of("api/")).map(|range| Hit::new(range.end..range.end, ", via: app"))),
    },
    Kind {
        name: "a scalar flattened",
        most: 4,
        want: Want::Line(1),
        hits: |site| {
            one(ty(site)
                .filter(|range| site.text[range.clone()].starts_with("string"))
                .map(|range| Hit::new(range.end..range.end, ", flatten: true")))
        },
    },
    Kind {
        name: "a file where none can be",
        most: 5,
        want: Want::Line(2),
        hits: |site| {
            let text = ty(site).filter(|range| {
                site.text[range.clone()].starts_with("string")
                    && !site.line.is_in("multipart")
                    && !site.line.text.contains("max_")
            });
            one(text.map(|range| Hit::new(range.start..range.start + "string".len(), "file")))
        },
    },
    Kind {
        name: "a secret that is printed",
        most: 12,
        want: Want::Line(1),
        hits: |site| {
            let words = ["mobile", "email", "biz_mail", "telephone"];
            let secret = words.contains(&site.line.key()) && ty(site).is_some_and(|range| site.text[range].starts_with("string"));
            one(site.line.find(", sensitive: true").filter(|_| secret).map(|range| Hit::new(range, "")))
        },
    },
    Kind {
        name: "a secret id as plain text",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let secrets = ["AppSecret", "SuiteTicket", "TokenValue", "PermanentCode", "AuthCode", "PreAuthCode", "JsTicket"];
            let named = ["secret", "ticket", "token", "code"].iter().any(|word| site.line.key().ends_with(word));
            let secret = name(site).filter(|range| named && secrets.contains(&&site.text[range.clone()]));
            one(secret.map(|range| Hit::new(range, "string")))
        },
    },
    Kind {
        name: "a declared type renamed",
        most: 12,
        want: Want::Named,
        hits: |site| {
            let declared =
                !site.line.raw && site.line.path.len() == 2 && ["types", "enums", "unions"].contains(&site.line.path[0]);
            one(declared.then(|| Hit::new(site.key(), misspelt(site.line.key())).named(site.line.key())))
        },
    },
    Kind {
        name: "a declared type deleted",
        most: 15,
        want: Want::Named,
        hits: |site| {
            let declared =
                !site.line.raw && site.line.path.len() == 2 && ["types", "enums", "unions", "ids"].contains(&site.line.path[0]);
            one(declared.then(|| Hit::new(site.block(), "").named(site.line.key())))
        },
    },
    Kind {
        name: "a type nobody uses",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let section = !site.line.raw && site.line.path.len() == 1 && site.line.key() == "types";
            let end = site.whole().end;
            one(section.then(|| Hit::new(end..end, "  Nobody: {summary: Not used., fields: {}}\n")))
        },
    },
    Kind {
        name: "an enum value of another kind",
        most: 12,
        want: Want::Entry(4),
        hits: |site| {
            let plain = is_value(site) && site.value().parse::<i64>().is_ok();
            one(plain.then(|| Hit::new(site.line.value(), "word")))
        },
    },
    Kind {
        name: "an enum value in quotes",
        most: 6,
        want: Want::Entry(4),
        hits: |site| {
            let plain = is_value(site) && site.value().parse::<i64>().is_ok();
            one(plain.then(|| Hit::new(site.line.value(), format!("\"{}\"", site.value()))))
        },
    },
    Kind {
        name: "an enum value that another has",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let before =
                site.index.checked_sub(1).and_then(|index| site.lines.get(index)).filter(|line| line.parent() == "values");
            let both = before.filter(|line| is_value(site) && !site.value().contains('{') && !line.text.contains('{'));
            one(both.map(|line| Hit::new(site.line.value(), &site.text[line.value()])))
        },
    },
    Kind {
        name: "an enum value with a name that is none",
        most: 5,
        want: Want::Line(1),
        hits: |site| one(is_value(site).then(|| Hit::new(site.key(), "un-named"))),
    },
];
