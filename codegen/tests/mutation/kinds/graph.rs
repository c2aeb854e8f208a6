//! The token graph and the errcodes.

use super::{Hit, Kind, Site, one};
use crate::mutant::Want;

fn in_tokens(site: &Site<'_>) -> bool {
    site.file == "tokens.yaml" && !site.line.raw
}

/// The words between brackets.
fn listed(site: &Site<'_>, keys: &[&str]) -> Vec<std::ops::Range<usize>> {
    if !in_tokens(site) || !site.is_key(keys) {
        return Vec::new();
    }
    let mut start = site.line.value().start + 1;
    let mut found = Vec::new();
    for word in site.text[start..site.line.range.end - 1].split(", ") {
        found.push(start..start + word.len());
        start += word.len() + 2;
    }
    found
}

/// A line of errors.yaml.
fn in_errors(site: &Site<'_>) -> bool {
    site.file == "errors.yaml" && site.line.path.len() == 2
}

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "a token that needs itself",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            one((in_tokens(site) && site.is_key(&["needs"]))
                .then(|| Hit::new(site.line.value(), format!("[{}]", site.line.path[1]))))
        },
    },
    Kind {
        name: "a circle of tokens",
        most: 5,
        want: Want::Named,
        hits: |site| {
            let above = in_tokens(site) && site.line.path == ["tokens", "auth_code", "life"];
            let end = site.whole().end;
            one(above.then(|| Hit::new(end..end, "    needs: [permanent_code]\n").named("auth_code")))
        },
    },
    Kind {
        name: "a needed token misspelt",
        most: 6,
        want: Want::Line(1),
        hits: |site| listed(site, &["needs"]).into_iter().map(|range| site.misspell(range)).collect(),
    },
    Kind {
        name: "an errcode that nobody lists",
        most: 8,
        want: Want::Line(1),
        hits: |site| listed(site, &["rejected_by", "refused_by"]).into_iter().map(|range| Hit::new(range, "77777")).collect(),
    },
    Kind {
        name: "an errcode that is no number",
        most: 4,
        want: Want::Line(1),
        hits: |site| listed(site, &["rejected_by", "refused_by"]).into_iter().map(|range| Hit::new(range, "dead")).collect(),
    },
    Kind {
        name: "a call that is nowhere",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let call = site.line.find("call: ").filter(|_| in_tokens(site)).map(|range| range.end..site.line.range.end);
            let Some(range) = call else { return Vec::new() };
            let text = &site.text[range.clone()];
            vec![
                Hit::new(range.clone(), format!("{text}s")),
                Hit::new(range.clone(), format!("x{text}")),
                Hit::new(range, text.replace('.', "/")),
            ]
        },
    },
    Kind {
        name: "a member of a call that is nowhere",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["value: ", "expires_in: "];
            let fetch = in_tokens(site) && site.line.is_in("fetch");
            keys.iter().filter_map(|key| site.line.word_after(key).filter(|_| fetch)).map(|range| site.misspell(range)).collect()
        },
    },
    Kind {
        name: "what a call requires is not filled",
        most: 5,
        want: Want::Entry(3),
        hits: |site| {
            let with = in_tokens(site) && site.line.key() == "with" && site.block() == site.whole();
            let optional = site.line.text.contains("agent_config") || site.line.text.contains("caller.");
            one((with && !optional).then(|| Hit::new(site.whole(), "")))
        },
    },
    Kind {
        name: "an ingredient that is none",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let words = [
                "provider.corpid",
                "provider.secret",
                "suite.id",
                "suite.secret",
                "suite.ticket",
                "corp.id",
                "corp.permanent_code",
                "app.secret",
            ];
            let with = in_tokens(site) && site.line.key() == "with";
            words.iter().filter_map(|word| site.line.find(word).filter(|_| with)).map(|range| site.misspell(range)).collect()
        },
    },
    Kind {
        name: "an event that is nowhere",
        most: 4,
        want: Want::Line(1),
        hits: |site| one(site.line.word_after("{event: ").filter(|_| in_tokens(site)).map(|range| site.misspell(range))),
    },
    Kind {
        name: "a member of an event that is nowhere",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["value: ", "of: ", "newest: ", "expires_in: "];
            let pushed = in_tokens(site) && site.line.key() == "pushed";
            keys.iter().filter_map(|key| site.line.word_after(key).filter(|_| pushed)).map(|range| site.misspell(range)).collect()
        },
    },
    Kind {
        name: "a scope that is none",
        most: 5,
        want: Want::Line(1),
        hits: |site| one((in_tokens(site) && site.is_key(&["scope"])).then(|| site.misspell(site.line.value()))),
    },
    Kind {
        name: "a kind of app that is none",
        most: 3,
        want: Want::Line(1),
        hits: |site| one(site.line.word_after("when: ").filter(|_| in_tokens(site)).map(|range| site.misspell(range))),
    },
    Kind {
        name: "a token that keeps no secret",
        most: 5,
        want: Want::Line(1),
        hits: |site| one((in_tokens(site) && site.is_key(&["type"])).then(|| Hit::new(site.line.value(), "CorpId"))),
    },
    Kind {
        name: "a token obtained in two ways",
        most: 4,
        want: Want::Entry(1),
        hits: |site| {
            one((in_tokens(site) && site.is_key(&["obtained"]))
                .then(|| Hit::new(site.whole().end..site.whole().end, "      given: By hand.\n")))
            .into_iter()
            .filter(|_| !site.text[site.block()].contains("given:"))
            .collect()
        },
    },
    Kind {
        name: "a token deleted",
        most: 5,
        want: Want::Named,
        hits: |site| {
            let entry = in_tokens(site) && site.line.path.len() == 2;
            let referred =
                ["suite_ticket", "suite_access_token", "auth_code", "permanent_code", "access_token"].contains(&site.line.key());
            one((entry && referred).then(|| Hit::new(site.block(), "").named(site.line.key())))
        },
    },
    Kind {
        name: "an errcode twice",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            one(in_errors(site).then(|| {
                let line = format!(
                    "  0{}: {{name: again_{}, meaning: Again., kind: other}}\n",
                    site.line.key().trim_start_matches('-'),
                    site.line.number
                );
                Hit::new(site.whole().end..site.whole().end, line)
            }))
            .into_iter()
            .filter(|_| !site.line.key().starts_with('-'))
            .collect()
        },
    },
    Kind {
        name: "an errcode with another's name",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let before =
                site.index.checked_sub(1).and_then(|index| site.lines.get(index)).and_then(|line| line.word_after("{name: "));
            let name = site.line.word_after("{name: ").filter(|_| in_errors(site));
            one(name.zip(before).map(|(range, before)| Hit::new(range, &site.text[before])))
        },
    },
    Kind {
        name: "an errcode with a name that is none",
        most: 4,
        want: Want::Line(1),
        hits: |site| one(site.line.word_after("{name: ").filter(|_| in_errors(site)).map(|range| Hit::new(range, "BadName"))),
    },
    Kind {
        name: "an errcode of a kind that is none",
        most: 5,
        want: Want::Line(1),
        hits: |site| one(site.line.word_after("kind: ").filter(|_| in_errors(site)).map(|range| site.misspell(range))),
    },
    Kind {
        name: "an errcode that is a word",
        most: 4,
        want: Want::Line(1),
        hits: |site| {
            one((in_errors(site) && !site.world.text("tokens.yaml").contains(site.line.key()))
                .then(|| Hit::new(site.key(), "busy")))
        },
    },
    Kind {
        name: "an errcode that is of no kind",
        most: 4,
        want: Want::Line(1),
        hits: |site| {
            let at = site.line.text.rfind(", kind: ").filter(|_| in_errors(site)).map(|at| site.line.range.start + at);
            one(at.and_then(|at| Some(Hit::new(at..at + 8 + site.text[at + 8..].find([',', '}'])?, ""))))
        },
    },
];
