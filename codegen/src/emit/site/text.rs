//! Text of the spec as HTML, and the official pages.

use maud::{Markup, html};

use crate::model::{Checked, Provenance};
use crate::words;

/// A summary: code spans become code, everything else means itself.
pub(super) fn prose(text: &str) -> Markup {
    let parts: Vec<_> = text.trim().split('`').collect();
    // An odd number of backticks leaves one that opens nothing.
    let paired = parts.len() % 2 == 1;
    html! {
        @if paired {
            @for (index, part) in parts.iter().enumerate() {
                @if index % 2 == 1 { code { (part) } } @else { (part) }
            }
        } @else { (text.trim()) }
    }
}

/// A title of the platform.
pub(super) fn chinese(title: &str) -> Markup {
    html! { @if !title.is_empty() { span.zh lang="zh-CN" { (title) } } }
}

/// Links to the official pages.
pub(super) fn pages(docs: &[u32]) -> Markup {
    html! {
        @if docs.is_empty() { "no official page is known" }
        @for (index, page) in docs.iter().enumerate() {
            @if index > 0 { ", " }
            a.out href=(words::page(*page)) rel="noreferrer" { (page) }
        }
    }
}

/// What was read, and when the page was last changed then.
pub(super) fn checked(checked: Option<&Checked>) -> Markup {
    html! {
        @match checked {
            None => span.no { "not checked against its page" },
            Some(found) => {
                span.(if found.part || found.copy { "part" } else { "yes" }) {
                    (words::checked(found)) " against " (found.page)
                    @if let Some(date) = &found.updated { " of " time datetime=(date) { (date) } }
                }
            }
        }
    }
}

/// The sentence on something that no official page tells.
pub(super) fn provenance(from: Option<Provenance>) -> Option<&'static str> {
    from.map(crate::emit::rust::surface::provenance)
}

/// `1 endpoint`, `2 endpoints`.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
