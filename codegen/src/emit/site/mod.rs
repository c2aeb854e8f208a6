//! Writes the reference site: static pages that a person reads from disk, with a search and without a server.
//!
//! Every page is complete without JavaScript; the script adds the search, the filter, the copy buttons and the theme switch. All
//! links are relative, nothing is fetched from anywhere, and all text of the spec goes through maud, which escapes it.

mod atlas;
mod calls;
mod code;
mod coverage;
mod domain;
mod endpoint;
mod errcodes;
mod event;
mod facts;
mod graph;
mod home;
mod http;
mod layout;
mod members;
mod page;
mod place;
mod search;
mod text;
mod tokens;
mod types;

use maud::Markup;

use self::atlas::Atlas;
use self::page::Frame;
use super::OutputFile;
use super::rust::surface::Surface;
use crate::model::{Domain, EventDomain, Model};
use crate::parallel;

/// What stands in every file of a site, and makes it one that `docs` may replace or remove.
pub const MARK: &str = "Written by `cargo codegen docs`. Edit the spec, not this file.";

/// What every page is written from.
struct Site<'a> {
    model: &'a Model,
    atlas: Atlas<'a>,
    frame: Frame<'a>,
}

/// Writes every file of the site, by path.
#[must_use]
pub fn emit(model: &Model) -> Vec<OutputFile> {
    let site = Site { model, atlas: Atlas::of(model), frame: Frame::of(model) };
    let mut files = assets();
    files.push(search::emit(model));
    files.push(home::emit(&site));
    files.push(tokens::emit(&site));
    files.push(errcodes::emit(&site));
    files.push(coverage::emit(&site));
    files.extend(types::emit(&site));
    let endpoints = |domain: &Domain| {
        let mut surface = Surface::of(model, domain);
        domain.endpoints.iter().map(|item| endpoint::emit(&site, domain, &mut surface, item)).collect::<Vec<_>>()
    };
    let events = |domain: &EventDomain| domain.entries().map(|item| event::emit(&site, domain, item)).collect::<Vec<_>>();
    files.extend(model.domains.iter().map(|domain| domain::api(&site, domain)));
    files.extend(model.event_domains.iter().map(|domain| domain::events(&site, domain)));
    files.extend(parallel::map(&model.domains, endpoints).into_iter().flatten());
    files.extend(parallel::map(&model.event_domains, events).into_iter().flatten());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn assets() -> Vec<OutputFile> {
    let asset = |path: &str, open: &str, text: &str, close: &str| OutputFile {
        path: path.into(),
        text: format!("{open} {MARK} {close}\n{text}"),
    };
    vec![
        asset("assets/site.css", "/*", include_str!("assets/site.css"), "*/"),
        asset("assets/site.js", "/*", include_str!("assets/site.js"), "*/"),
        asset("assets/icon.svg", "<!--", include_str!("assets/icon.svg"), "-->"),
    ]
}

/// A finished page.
fn file(path: String, markup: Markup) -> OutputFile {
    OutputFile { path: path.into(), text: markup.into_string() }
}
