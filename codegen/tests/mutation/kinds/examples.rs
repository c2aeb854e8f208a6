//! Examples: values of another kind or beyond a limit, members that are missing or unknown, broken XML.

use std::ops::Range;

use super::{Hit, Kind, Site, one};
use crate::mutant::Want;

/// The members of the entry that the line belongs to, of a section right below it, with the text that declares each.
fn members<'s>(site: &'s Site<'_>, section: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
    site.entry()
        .filter(move |line| line.path.len() == 4 && line.parent() == section && line.is_member())
        .map(|line| (line.key(), line.text))
}

/// The values of members in a line such as `request: {a: 1, b: x}` of an example, with the text that declares each.
fn values<'s>(site: &'s Site<'_>) -> Vec<(Range<usize>, &'s str, &'s str)> {
    let (section, outer) = match site.line.path.as_slice() {
        [_, _, "example", section] => (*section, site.line.text),
        [_, _, "example", section, _] => (*section, site.line.text),
        _ => return Vec::new(),
    };
    if site.line.raw || !site.line.is_in("example") || site.line.text.contains("- ") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (key, declared) in members(site, section) {
        let depth = |at: usize| outer[..at].matches(['{', '[']).count() - outer[..at].matches(['}', ']']).count();
        let wanted = usize::from(site.line.path.len() == 4);
        let Some(at) = outer.find(&format!("{key}: ")).filter(|at| depth(*at) == wanted && outer[..*at].ends_with(['{', ' ']))
        else {
            continue;
        };
        let start = at + key.len() + 2;
        let len = outer[start..].find([',', '}']).unwrap_or(outer.len() - start);
        let value = &outer[start..start + len];
        if !value.starts_with(['{', '[', '"']) {
            found.push((site.line.range.start + start..site.line.range.start + start + len, value, declared));
        }
    }
    found
}

/// Whether a member is declared with this type, optional or not, in its plain form.
fn is(declared: &str, ty: &str) -> bool {
    let plain = !declared.contains("wire:") && !declared.contains("flatten:");
    plain && [",", "?,"].iter().any(|end| declared.contains(&format!("{{type: {ty}{end}")))
}

/// The XML element that a line holds whole: its name.
fn element<'s>(site: &'s Site<'_>) -> Option<&'s str> {
    let text = site.line.text.trim();
    let name = text.strip_prefix('<')?.split('>').next()?;
    (site.line.raw && text.ends_with(&format!("</{name}>"))).then_some(name)
}

/// Members that tell events apart, and so are wrong in another way when they are wrong.
const TELLING: &[&str] = &["InfoType", "MsgType", "Event", "ChangeType"];

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "a word for a number",
        most: 15,
        want: Want::Line(1),
        hits: |site| {
            let number = values(site)
                .into_iter()
                .filter(|(_, _, declared)| ["i64", "u64", "timestamp", "flag"].iter().any(|ty| is(declared, ty)));
            number.map(|(range, ..)| Hit::new(range, "some")).collect()
        },
    },
    Kind {
        name: "a number in quotes",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let number = values(site)
                .into_iter()
                .filter(|(_, _, declared)| ["i64", "u64", "timestamp", "flag"].iter().any(|ty| is(declared, ty)));
            number.map(|(range, value, _)| Hit::new(range, format!("\"{value}\""))).collect()
        },
    },
    Kind {
        name: "a number for text",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let text = values(site)
                .into_iter()
                .filter(|(_, _, declared)| ["string", "UserId", "OpenCorpId"].iter().any(|ty| is(declared, ty)));
            text.map(|(range, ..)| Hit::new(range, "12345")).collect()
        },
    },
    Kind {
        name: "a flag as true",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let flag = values(site).into_iter().filter(|(_, _, declared)| is(declared, "flag"));
            flag.map(|(range, ..)| Hit::new(range, "true")).collect()
        },
    },
    Kind {
        name: "a list for one value",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let scalar = values(site)
                .into_iter()
                .filter(|(_, _, declared)| ["i64", "string", "timestamp"].iter().any(|ty| is(declared, ty)));
            scalar.map(|(range, value, _)| Hit::new(range, format!("[{value}]"))).collect()
        },
    },
    Kind {
        name: "a value beyond its range",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            // A range that ends far away ends behind the value that is written here.
            let most =
                |declared: &str| declared.split("..=").nth(1).and_then(|rest| rest.split([',', '}']).next()?.parse::<u64>().ok());
            let ranged =
                values(site).into_iter().filter(|(_, _, declared)| most(declared).is_some_and(|most| most < 999_999_999));
            ranged.map(|(range, ..)| Hit::new(range, "999999999")).collect()
        },
    },
    Kind {
        name: "text beyond its limit",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let limited = values(site)
                .into_iter()
                .filter(|(_, _, declared)| declared.contains("max_bytes: ") || declared.contains("max_chars: "));
            limited.map(|(range, ..)| Hit::new(range, "x".repeat(5000))).collect()
        },
    },
    Kind {
        name: "a value that the enum does not list",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let enums = |declared: &str| {
                let name = declared.split("{type: ").nth(1).and_then(|rest| rest.split([',', '?']).next()).unwrap_or_default();
                let declares = |line: &crate::lines::Line<'_>| line.path == ["enums", name];
                site.lines.iter().any(declares)
            };
            let listed = values(site).into_iter().filter(|(_, value, declared)| enums(declared) && value.parse::<i64>().is_ok());
            listed.map(|(range, ..)| Hit::new(range, "987")).collect()
        },
    },
    Kind {
        name: "a required member gone from an example",
        most: 18,
        want: Want::Entry(1),
        hits: |site| {
            let required =
                values(site).into_iter().filter(|(_, _, declared)| !declared.contains("?,") && !declared.contains("flatten:"));
            required
                .filter_map(|(range, ..)| {
                    // With its key and the comma behind it, or the one before.
                    let text = &site.text[..range.start];
                    let start = text.rfind(['{', ',', '\n']).map_or(0, |at| at + 1);
                    match (&site.text[range.end..=range.end], &site.text[start - 1..start]) {
                        (",", "{") => Some(Hit::new(start..range.end + 2, "")),
                        (_, ",") => Some(Hit::new(start - 1..range.end, "")),
                        ("\n", "\n") => Some(Hit::new(start..range.end + 1, "")),
                        _ => None,
                    }
                })
                .collect()
        },
    },
    Kind {
        name: "a member of an example misspelt",
        most: 12,
        want: Want::Line(2),
        hits: |site| {
            values(site)
                .into_iter()
                .map(|(range, ..)| {
                    let start = site.text[..range.start].rfind(['{', ' ', '\n']).map_or(0, |_| range.start - 2);
                    let key = site.text[..start].rfind(['{', ' ', '\n']).map_or(0, |at| at + 1);
                    site.misspell(key..start)
                })
                .collect()
        },
    },
    Kind {
        name: "an errcode of an example that is no number",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let answer = site.line.is_in("example") && site.line.path.get(3) == Some(&"response");
            one(site.line.find("errcode: 0").filter(|_| answer && !site.line.raw).map(|range| Hit::new(range, "errcode: none")))
        },
    },
    Kind {
        name: "an element that does not end",
        most: 12,
        want: Want::Entry(1),
        hits: |site| {
            one(element(site).map(|name| {
                let end = site.line.find(&format!("</{name}>")).expect("it ends");
                Hit::new(end, "")
            }))
        },
    },
    Kind {
        name: "an element that ends as another",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            one(element(site).map(|name| {
                let end = site.line.find(&format!("</{name}>")).expect("it ends");
                Hit::new(end, format!("</{name}s>"))
            }))
        },
    },
    Kind {
        name: "text of an element that does not end",
        most: 8,
        want: Want::Entry(1),
        hits: |site| one(site.line.find("]]>").filter(|_| site.line.raw).map(|range| Hit::new(range, ""))),
    },
    Kind {
        name: "another outer element",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            one((site.line.raw && site.line.text.trim() == "<xml>").then(|| {
                let end = site.text[site.line.range.end..]
                    .find("</xml>")
                    .map_or(site.line.range.end, |at| site.line.range.end + at + 6);
                let start = site.line.range.end - 5;
                Hit::new(start..end, site.text[start..end].replace("<xml>", "<XML>").replace("</xml>", "</XML>"))
            }))
        },
    },
    Kind {
        name: "a discriminator of an example that is another's",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let telling = element(site).filter(|name| TELLING.contains(name));
            one(telling.and_then(|_| site.line.word_after("<![CDATA[")).map(|range| Hit::new(range, "another")))
        },
    },
    Kind {
        name: "an element misspelt",
        most: 12,
        want: Want::Entry(2),
        hits: |site| {
            one(element(site).map(|name| {
                let bare = super::misspelt(name);
                let text = site
                    .line
                    .text
                    .replace(&format!("<{name}>"), &format!("<{bare}>"))
                    .replace(&format!("</{name}>"), &format!("</{bare}>"));
                Hit::new(site.line.range.clone(), text)
            }))
        },
    },
    Kind {
        name: "a word for a number in XML",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let number =
                element(site).filter(|name| site.line.text.trim()[name.len() + 2..].starts_with(|c: char| c.is_ascii_digit()));
            let declared = number.filter(|name| {
                site.entry().any(|line| line.key() == *name && (is(line.text, "i64") || is(line.text, "timestamp")))
            });
            one(declared.and_then(|name| site.line.word_after(&format!("<{name}>"))).map(|range| Hit::new(range, "soon")))
        },
    },
    Kind {
        name: "an element of the wrong time",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let time = element(site).filter(|name| ["TimeStamp", "CreateTime"].contains(name));
            one(time.and_then(|name| site.line.word_after(&format!("<{name}>"))).map(|range| Hit::new(range, "soon")))
        },
    },
];
