//! Endpoints and events: what is said about them, method and path, paging, discriminators.

use super::{Hit, Kind, Site, one};
use crate::mutant::Want;

fn http<'s>(site: &'s Site<'_>) -> Option<&'s str> {
    site.is_key(&["http"]).then(|| site.value())
}

/// The value of a key of another entry of the file, from another line.
fn other<'s>(site: &'s Site<'_>) -> Option<&'s str> {
    let same =
        |line: &&crate::lines::Line<'_>| line.path.len() == 3 && line.key() == site.line.key() && line.number != site.line.number;
    site.lines.iter().find(same).map(|line| &site.text[line.value()])
}

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "a token kind misspelt",
        most: 10,
        want: Want::Line(1),
        hits: |site| one((site.is_key(&["token"]) && site.value() != "none").then(|| site.misspell(site.line.value()))),
    },
    Kind {
        name: "a token that no call carries",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            one((site.is_key(&["token"]) && site.value() == "access_token").then(|| Hit::new(site.line.value(), "auth_code")))
        },
    },
    Kind {
        name: "a method that is none",
        most: 6,
        want: Want::Line(1),
        hits: |site| one(http(site).map(|text| Hit::new(site.line.value(), text.replace("POST", "PUT").replace("GET", "get")))),
    },
    Kind {
        name: "a path that is none",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let Some(text) = http(site) else { return Vec::new() };
            let broken = [
                text.replace(" /", " "),
                format!("{text}/"),
                format!("{text}?a=1"),
                text.replace(" /", " https://x.com/"),
                text.replace('/', "//"),
            ];
            broken.into_iter().map(|text| Hit::new(site.line.value(), text)).collect()
        },
    },
    Kind {
        name: "the path of another endpoint",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let other =
                other(site).filter(|other| http(site).is_some_and(|text| text.split(' ').next() == other.split(' ').next()));
            one(other.map(|other| Hit::new(site.line.value(), other)))
        },
    },
    Kind {
        name: "an effect that is none",
        most: 5,
        want: Want::Line(1),
        hits: |site| one(site.is_key(&["effect"]).then(|| Hit::new(site.line.value(), "write"))),
    },
    Kind {
        name: "a page twice",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let page = site.value().trim_matches(['[', ']']).split(", ").next().unwrap_or_default();
            one(site.is_key(&["docs"]).then(|| Hit::new(site.line.range.end - 1..site.line.range.end, format!(", {page}]"))))
        },
    },
    Kind {
        name: "a page that is no number",
        most: 5,
        want: Want::Line(1),
        hits: |site| one(site.is_key(&["docs"]).then(|| Hit::new(site.line.range.end - 1..site.line.range.end, ", path/97184]"))),
    },
    Kind {
        name: "a checked page that is not among the docs",
        most: 5,
        want: Want::Line(1),
        hits: |site| one(site.line.word_after("{page: ").map(|range| Hit::new(range, "12345"))),
    },
    Kind {
        name: "a date that is none",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let date = site.line.find("updated: ").map(|range| range.end..range.end + 10);
            let with = ["2024-13-05", "2024/03/05", "05.03.2024"];
            with.into_iter().filter_map(|with| Some(Hit::new(date.clone()?, with))).collect()
        },
    },
    Kind {
        name: "paging by a member that is nowhere",
        most: 10,
        want: Want::Line(1),
        hits: |site| {
            let keys = ["items: ", "cursor: ", "more: ", "offset: ", "last: "];
            let found = keys.iter().filter_map(|key| site.line.word_after(key).filter(|_| site.is_key(&["pages"])));
            found.map(|range| site.misspell(range)).collect()
        },
    },
    Kind {
        name: "paging by a member of another type",
        most: 8,
        want: Want::Line(1),
        hits: |site| {
            let items = site.line.word_after("items: ").filter(|_| site.is_key(&["pages"]));
            let next = site.line.word_after("cursor: ").filter(|_| site.is_key(&["pages"]));
            let (Some(items), Some(next)) = (items, next) else { return Vec::new() };
            vec![Hit::new(items.clone(), &site.text[next.clone()]), Hit::new(next, &site.text[items])]
        },
    },
    Kind {
        name: "paging without what moves on",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let cursor = site.line.word_after("cursor: ").filter(|_| site.is_key(&["pages"]));
            one(cursor.map(|range| Hit::new(range.start - ", cursor: ".len()..range.end, "")))
        },
    },
    Kind {
        name: "a member that pages refers to deleted",
        most: 6,
        want: Want::Entry(3),
        hits: |site| {
            let pages = site.entry().find(|line| line.key() == "pages" && line.path.len() == 3).map_or("", |line| line.text);
            let used = format!("{}, ", pages.replace('}', ", ")).contains(&format!(": {}, ", site.line.key()));
            one((site.line.is_member() && used && site.line.is_in("response")).then(|| Hit::new(site.whole(), "")))
        },
    },
    Kind {
        name: "a query for a GET",
        most: 4,
        want: Want::Line(1),
        hits: |site| {
            let get = http(site).is_some_and(|text| text.starts_with("GET"));
            one(get.then(|| Hit::new(site.whole().end..site.whole().end, "    query: {debug: {type: flag?, summary: More.}}\n")))
        },
    },
    Kind {
        name: "an endpoint whose name is no function's",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let endpoint = !site.line.raw && site.line.path.len() == 2 && ["endpoints", "events"].contains(&site.line.path[0]);
            if !endpoint || site.world.text("tokens.yaml").contains(site.line.key()) {
                return Vec::new();
            }
            vec![Hit::new(site.key(), "listOrders"), Hit::new(site.key(), "self"), Hit::new(site.key(), "list-orders")]
        },
    },
    Kind {
        name: "a name that two types share",
        most: 6,
        want: Want::Line(1),
        hits: |site| {
            let endpoint = !site.line.raw && site.line.path.len() == 2 && ["endpoints", "events"].contains(&site.line.path[0]);
            let is_type = |line: &&crate::lines::Line<'_>| !line.raw && line.path.len() == 2 && line.path[0] == "types";
            let ty =
                site.lines.iter().find(is_type).filter(|_| endpoint && !site.world.text("tokens.yaml").contains(site.line.key()));
            one(ty.map(|line| Hit::new(site.key(), snake(line.key()))))
        },
    },
    Kind {
        name: "a host that is none",
        most: 3,
        want: Want::Line(1),
        hits: |site| one(http(site).map(|_| Hit::new(site.whole().end..site.whole().end, "    host: qyapi.example.com/x\n"))),
    },
    Kind {
        name: "a domain that is not the file's",
        most: 5,
        want: Want::Line(1),
        hits: |site| one((site.line.path == ["domain"]).then(|| site.misspell(site.line.value()))),
    },
    Kind {
        name: "a discriminator deleted",
        most: 10,
        want: Want::Entry(1),
        hits: |site| one(site.is_key(&["info_type", "msg_type", "event", "change_type"]).then(|| Hit::new(site.whole(), ""))),
    },
    Kind {
        name: "a discriminator misspelt",
        most: 10,
        want: Want::Entry(2),
        hits: |site| {
            // An example shows one channel, so nothing speaks against a wrong word for the other.
            let one_channel = site.entry().any(|line| line.key() == "via" && !line.text.contains(','));
            let found = one_channel && site.is_key(&["info_type", "event", "change_type"]);
            one(found.then(|| site.misspell(site.line.value())))
        },
    },
    Kind {
        name: "a channel that is none",
        most: 5,
        want: Want::Line(1),
        hits: |site| one(site.line.word_after("via: [").filter(|_| site.is_key(&["via"])).map(|range| site.misspell(range))),
    },
    Kind {
        name: "the other channel",
        most: 5,
        want: Want::Entry(2),
        hits: |site| {
            // Not the other way round: an event of the suite channel may come with a MsgType.
            one((site.is_key(&["via"]) && site.value() == "[suite]").then(|| Hit::new(site.line.value(), "[app]")))
        },
    },
    Kind {
        name: "a member of the envelope",
        most: 5,
        want: Want::Line(1),
        hits: |site| {
            let fields = site.is_of("events/") && site.is_key(&["fields"]) && site.line.path[0] == "events";
            one(fields.then(|| Hit::new(site.whole().end..site.whole().end, "      MsgType: {type: string?, summary: Again.}\n")))
        },
    },
];

fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
