//! Links: every one leads somewhere, none leaves the folder but for the official pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::scan::{Site, obstacle, pages, real, site, tags};

const OFFICIAL: &str = "https://developer.work.weixin.qq.com/document/path/";

/// Where a link leads: a path from the root, and an anchor.
fn target(page: &str, link: &str) -> (String, Option<String>) {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor.to_owned())));
    if path.is_empty() {
        return (page.to_owned(), anchor);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{page}: {link} leaves the site");
        } else {
            parts.push(part);
        }
    }
    (parts.join("/"), anchor)
}

fn check(site: &Site) {
    let ids: BTreeMap<&str, BTreeSet<String>> = pages(site)
        .map(|(path, text)| (path, tags(text).iter().filter_map(|tag| tag.get("id").map(str::to_owned)).collect()))
        .collect();
    for (page, text) in pages(site) {
        for tag in tags(text) {
            for link in ["href", "src"].iter().filter_map(|name| tag.get(name)) {
                if let Some(number) = link.strip_prefix(OFFICIAL) {
                    assert!(number.parse::<u32>().is_ok(), "{page}: {link}");
                    continue;
                }
                let (path, anchor) = target(page, link);
                assert!(site.contains_key(&path), "{page}: {link}");
                if let Some(anchor) = anchor {
                    assert!(ids[path.as_str()].contains(&anchor), "{page}: {link}");
                }
            }
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    check(&site(&real()));
    check(&site(&obstacle()));
}

#[test]
fn nothing_is_asked_of_the_network() {
    let site = site(&real());
    for (page, text) in pages(&site) {
        for tag in tags(text) {
            let loads = matches!(tag.name.as_str(), "script" | "link" | "img" | "iframe" | "use" | "source" | "object" | "embed");
            let link = tag.get("src").or(tag.get("href")).unwrap_or_default();
            assert!(!loads || !link.contains(':'), "{page}: {tag:?}");
            assert!(tag.get("style").is_none(), "{page}: the policy forbids {tag:?}");
        }
        assert!(text.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"), "{page}");
    }
    for asset in ["assets/site.css", "assets/site.js"] {
        let text = &site[asset];
        assert!(!text.contains("//developer") && !text.contains("url(") && !text.contains("@import") && !text.contains("fetch("));
    }
}

#[test]
fn no_two_things_of_a_page_share_an_anchor() {
    for model in [real(), obstacle()] {
        let site = site(&model);
        for (page, text) in pages(&site) {
            let mut seen = BTreeSet::new();
            for tag in tags(text) {
                if let Some(id) = tag.get("id") {
                    assert!(seen.insert(id.to_owned()), "{page}#{id}");
                }
            }
        }
    }
}
