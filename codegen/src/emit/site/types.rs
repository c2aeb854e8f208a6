//! The pages of types: structs, enums, unions and ids, each with who uses it.

use maud::{Markup, html};

use super::atlas::User;
use super::facts::{At, ty};
use super::members::{Members, shown};
use super::page::Page;
use super::place::{self, Home};
use super::{Site, text};
use crate::emit::OutputFile;
use crate::emit::rust::naming;
use crate::model::{Enum, Form, Id, KindUnion, Named, Struct, Types, Union};

/// More users than this are folded away.
const MANY: usize = 12;

/// The types of one file.
struct Shelf<'a> {
    home: Home<'a>,
    /// What the file is called.
    name: String,
    /// The platform's title of the domain.
    title: &'a str,
    /// The Rust module.
    module: String,
    types: &'a Types,
}

/// Writes the list of all types and a page for each file that declares some.
pub(super) fn emit(site: &Site<'_>) -> Vec<OutputFile> {
    let shelves = shelves(site);
    let mut files = vec![index(site, &shelves)];
    files.extend(shelves.iter().map(|shelf| page(site, shelf)));
    files
}

fn shelves<'a>(site: &Site<'a>) -> Vec<Shelf<'a>> {
    let model = site.model;
    let shared =
        Shelf { home: Home::Shared, name: "Shared".to_owned(), title: "", module: "types".to_owned(), types: &model.shared };
    let api = model.domains.iter().map(|domain| Shelf {
        home: Home::Api(&domain.name),
        name: domain.name.clone(),
        title: &domain.title,
        module: naming::escaped(&domain.name),
        types: &domain.types,
    });
    let events = model.event_domains.iter().map(|domain| Shelf {
        home: Home::Events(&domain.name),
        name: format!("{} events", domain.name),
        title: &domain.title,
        module: format!("events::{}", naming::escaped(&domain.name)),
        types: &domain.types,
    });
    let others = api.chain(events).filter(|shelf| !shelf.types.is_empty());
    [shared].into_iter().chain(others).collect()
}

fn index(site: &Site<'_>, shelves: &[Shelf<'_>]) -> OutputFile {
    let root = place::root(place::TYPES);
    let body = html! {
        h1 { "Types" }
        p.lead { "Ids, structs, open enums and unions, by the file that declares them." }
        @for shelf in shelves {
            section {
                h2 { a href={ (root) (shelf.home.page()) } { (shelf.name) } " " (text::chinese(shelf.title)) }
                ul.names {
                    @if shelf.home == Home::Shared {
                        @for name in site.model.ids.keys() { (entry(&root, shelf, name)) }
                    }
                    @for name in shelf.types.names() { (entry(&root, shelf, name)) }
                }
            }
        }
    };
    site.frame.page(Page {
        path: place::TYPES.to_owned(),
        title: "Types · WeCom API".to_owned(),
        summary: "Every type of the API.".to_owned(),
        above: vec![("Reference".to_owned(), place::HOME.to_owned())],
        name: "Types".to_owned(),
        class: "index",
        body,
    })
}

fn entry(root: &str, shelf: &Shelf<'_>, name: &str) -> Markup {
    html! { li { a href={ (root) (shelf.home.named(name)) } { code { (name) } } } }
}

fn page(site: &Site<'_>, shelf: &Shelf<'_>) -> OutputFile {
    let path = shelf.home.page();
    let root = place::root(&path);
    let writer = Writer { site, at: At { root: &root, home: shelf.home }, module: &shelf.module };
    let body = html! {
        h1 { (shelf.name) " " (text::chinese(shelf.title)) " types" }
        p.lead { "In Rust: " code { "wecom_service::" (shelf.module) } "." }
        @if shelf.home == Home::Shared {
            @for id in site.model.ids.values() { (writer.id(id)) }
        }
        @for named in shelf.types.declared() {
            @match named {
                Named::Struct(item) => (writer.record(item)),
                Named::Enum(item) => (writer.values(item)),
                Named::Union(item) => (writer.union(item)),
                Named::KindUnion(item) => (writer.kind_union(item)),
            }
        }
    };
    site.frame.page(Page {
        title: format!("{} types · WeCom API", shelf.name),
        summary: format!("The types of {}.", shelf.name),
        above: vec![("Types".to_owned(), place::TYPES.to_owned())],
        name: shelf.name.clone(),
        class: "types",
        path,
        body,
    })
}

struct Writer<'a> {
    site: &'a Site<'a>,
    at: At<'a>,
    module: &'a str,
}

impl Writer<'_> {
    fn section(&self, name: &str, kind: &str, summary: &str, body: &Markup) -> Markup {
        html! {
            section.named aria-labelledby=(name) {
                h2 #(name) { a href={ "#" (name) } { code { (name) } } " " span.count { (kind) } }
                p { (text::prose(summary)) }
                (body)
                (self.users(self.site.atlas.users(self.at.home, name)))
            }
        }
    }

    fn id(&self, id: &Id) -> Markup {
        let kind = match (id.secret, id.numeric) {
            (true, _) => "secret id, never printed",
            (false, true) => "numeric id",
            (false, false) => "id",
        };
        self.section(&id.name, kind, &id.summary, &Markup::default())
    }

    fn record(&self, item: &Struct) -> Markup {
        let members = Members::closed(self.site, self.at, &item.name).list(&item.fields);
        self.section(&item.name, "struct", &item.summary, &members)
    }

    fn values(&self, item: &Enum) -> Markup {
        let kind = if item.numeric { "open enum of numbers" } else { "open enum of strings" };
        let body = html! {
            div.scroll tabindex="0" { table {
                thead { tr { th scope="col" { "Wire" } th scope="col" { "Rust" } th scope="col" { "Meaning" } } }
                tbody {
                    @for value in &item.values {
                        tr {
                            td { code { (shown(&value.value)) } }
                            td { code { (item.name) "::" wbr; (naming::variant(&value.name)) } }
                            td { @match &value.summary { Some(summary) => (text::prose(summary)), None => (naming::sentence(&value.name)) } }
                        }
                    }
                }
            } }
        };
        self.section(&item.name, kind, &item.summary, &body)
    }

    fn union(&self, item: &Union) -> Markup {
        let layout = if item.nested { "The body stands under a key of its own." } else { "The body stands beside the tag." };
        let body = html! {
            p { "Told apart by " code { (item.tag) } ". " (layout) }
            div.scroll tabindex="0" { table {
                thead { tr {
                    th scope="col" { code { (item.tag) } }
                    @if item.nested { th scope="col" { "Key" } }
                    th scope="col" { "Rust" } th scope="col" { "Body" } th scope="col" { "Meaning" }
                } }
                tbody {
                    @for variant in &item.variants {
                        tr {
                            td { code { (shown(&variant.value)) } }
                            @if item.nested { td { code { (variant.key) } } }
                            td { code { (item.name) "::" wbr; (naming::variant(&variant.name)) } }
                            td { (ty(self.at, &variant.ty, Form::Plain)) }
                            td { (text::prose(&variant.summary)) }
                        }
                    }
                }
            } }
        };
        self.section(&item.name, "tagged union", &item.summary, &body)
    }

    fn kind_union(&self, item: &KindUnion) -> Markup {
        let body = html! {
            p { "Told apart by the value itself. What fits none of these is kept as it came." }
            div.scroll tabindex="0" { table {
                thead { tr {
                    th scope="col" { "Value" } th scope="col" { "Rust" } th scope="col" { "Holds" } th scope="col" { "Meaning" }
                } }
                tbody {
                    @for variant in &item.variants {
                        tr {
                            td { (variant.told_by()) }
                            td { code { (item.name) "::" wbr; (naming::variant(&variant.name)) } }
                            td { (ty(self.at, &variant.ty, Form::Plain)) }
                            td { (text::prose(&variant.summary)) }
                        }
                    }
                }
            } }
        };
        self.section(&item.name, "union by kind", &item.summary, &body)
    }

    fn users(&self, users: &[User]) -> Markup {
        let list =
            html! { ul.names { @for user in users { li { a href={ (self.at.root) (user.path) } { code { (user.name) } } } } } };
        html! {
            @if users.is_empty() { p.none { "Not used by an endpoint, an event or a type; part of " code { (self.module) } "." } }
            @else if users.len() <= MANY { div.used { h3 { "Used by" } (list) } }
            @else { details.used { summary { "Used by " (users.len()) } (list) } }
        }
    }
}
