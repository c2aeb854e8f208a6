//! The frame of every page: head, header with the search, the list of domains, breadcrumbs.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{MARK, file, place, text};
use crate::emit::OutputFile;
use crate::model::{Domain, Model};

/// Only what lies beside the pages is ever loaded. (`file:` is what browsers need that do not take a file for its own origin.)
const POLICY: &str = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; \
                      base-uri 'none'; form-action 'none'";

/// One page.
pub(super) struct Page {
    /// Where it stands, from the root of the site.
    pub(super) path: String,
    /// The title of its tab.
    pub(super) title: String,
    /// One sentence for who finds it elsewhere.
    pub(super) summary: String,
    /// The pages above: name and path.
    pub(super) above: Vec<(String, String)>,
    /// What it is called among those.
    pub(super) name: String,
    /// The class of the body.
    pub(super) class: &'static str,
    /// What stands in it.
    pub(super) body: Markup,
}

/// The entries of the list of domains, which all pages have.
pub(super) struct Frame<'a> {
    groups: Vec<(&'static str, Vec<Family<'a>>)>,
}

/// Entries below a name of their own, if they have one.
type Family<'a> = (Option<&'a str>, Vec<Entry<'a>>);

struct Entry<'a> {
    path: String,
    name: &'a str,
    title: &'a str,
}

impl<'a> Frame<'a> {
    /// The list for a model.
    pub(super) fn of(model: &'a Model) -> Self {
        let api = |domain: &'a Domain| Entry { path: place::api(domain), name: &domain.name, title: &domain.title };
        let api = model.families().into_iter().map(|(family, domains)| (family, domains.into_iter().map(api).collect()));
        let events = model.event_domains.iter();
        let events = events.map(|domain| Entry { path: place::events(domain), name: &domain.name, title: &domain.title });
        let rest =
            [(place::TOKENS, "Tokens"), (place::ERRCODES, "Errcodes"), (place::TYPES, "Types"), (place::COVERAGE, "Coverage")];
        let rest = rest.map(|(path, name)| Entry { path: path.to_owned(), name, title: "" });
        let alone = |entries| vec![(None, entries)];
        let groups = vec![("Reference", alone(rest.into())), ("Endpoints", api.collect()), ("Events", alone(events.collect()))];
        Self { groups }
    }

    /// A page in its frame.
    pub(super) fn page(&self, page: Page) -> OutputFile {
        let root = place::root(&page.path);
        let markup = html! {
            (DOCTYPE)
            html lang="en" data-root=(root) {
                (head(&root, &page))
                body.(page.class) {
                    a.skip href="#main" { "Skip to the content" }
                    (header(&root))
                    div.frame {
                        (self.navigation(&root, &page))
                        main #main tabindex="-1" {
                            @if !page.above.is_empty() { (breadcrumbs(&root, &page)) }
                            (page.body)
                        }
                    }
                    footer { p { "Written by " code { "cargo codegen docs" } " from the spec. Chinese titles are the platform's own." } }
                }
            }
        };
        file(page.path, markup)
    }

    fn navigation(&self, root: &str, page: &Page) -> Markup {
        let here = |path: &str| {
            if path == page.path { Some("page") } else { page.above.iter().any(|(_, above)| above == path).then_some("true") }
        };
        html! {
            nav.side #nav aria-label="Domains" {
                a.close href="#main" { "Close" }
                @for (group, families) in &self.groups {
                    @if families.iter().any(|(_, entries)| !entries.is_empty()) { h2 { (group) } }
                    @for (family, entries) in families {
                        @if let Some(family) = family { h3 { (family) } }
                        ul {
                            @for entry in entries {
                                li { a href={ (root) (entry.path) } aria-current=[here(&entry.path)] {
                                    (entry.name) " " (text::chinese(entry.title))
                                } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn head(root: &str, page: &Page) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            (PreEscaped(format!("<!-- {MARK} -->")))
            title { (page.title) }
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="referrer" content="no-referrer";
            meta name="color-scheme" content="light dark";
            meta name="description" content=(page.summary);
            link rel="icon" href={ (root) "assets/icon.svg" } type="image/svg+xml";
            link rel="stylesheet" href={ (root) "assets/site.css" };
            script src={ (root) "assets/site.js" } {}
        }
    }
}

fn header(root: &str) -> Markup {
    html! {
        header {
            a.brand href={ (root) (place::HOME) } { "WeCom API" span.zh lang="zh-CN" { "企业微信" } }
            div.search.scripted role="search" {
                label.hidden for="q" { "Search" }
                input #q type="search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list"
                    autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Search 接口, path, Rust name, errcode";
                kbd aria-hidden="true" { "/" }
                div.found #found role="listbox" aria-label="Results" hidden {}
                p.hidden #said role="status" {}
            }
            button.theme.scripted type="button" { "Theme" }
            a.menu href="#nav" { "Menu" }
        }
    }
}

fn breadcrumbs(root: &str, page: &Page) -> Markup {
    html! {
        nav.above aria-label="Breadcrumbs" {
            ol {
                @for (name, path) in &page.above { li { a href={ (root) (path) } { (name) } } }
                li { span aria-current="page" { (page.name) } }
            }
        }
    }
}
