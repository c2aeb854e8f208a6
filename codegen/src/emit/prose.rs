//! Sentences that several documents say about the same thing, as Markdown.

use crate::model::{Checked, Effect, Endpoint, Model, Obtained, Signature, Token};
use crate::words;

/// Paragraphs; empty ones are left out.
pub(super) fn paragraphs<'p>(paragraphs: impl IntoIterator<Item = Option<&'p str>>) -> String {
    let all: Vec<&str> = paragraphs.into_iter().flatten().map(str::trim).filter(|text| !text.is_empty()).collect();
    all.join("\n\n")
}

/// What repeating a call does.
pub(super) fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "Changes nothing, so it may be repeated.",
        Effect::Set => "Calling it twice leaves the same state as once, so it may be repeated.",
        Effect::Act => "Acts on every call: never repeat it blindly.",
    }
}

/// The description of an endpoint.
pub(super) fn endpoint(endpoint: &Endpoint) -> String {
    let deprecated = endpoint.deprecated.as_ref().map(|reason| format!("**Deprecated:** {reason}"));
    let pages = official(&endpoint.docs, endpoint.checked.as_ref());
    paragraphs([
        Some(endpoint.summary.as_str()),
        endpoint.note.as_deref(),
        deprecated.as_deref(),
        Some(effect(endpoint.effect)),
        endpoint.signed.map(signed),
        Some(&pages),
    ])
}

/// What signs the body.
fn signed(signature: Signature) -> &'static str {
    match signature {
        Signature::Paytool => "`nonce_str`, `ts` and `sig` sign the body with the provider's paytool key.",
        Signature::Merchant => {
            "`nonce_str`, `mch_id` and `sign` sign the body with the API key of the merchant, whose client certificate the \
             connection takes."
        }
    }
}

/// The official pages, and which of them was read.
pub(super) fn official(docs: &[u32], checked: Option<&Checked>) -> String {
    let links: Vec<String> = docs.iter().map(|id| format!("[{id}]({})", words::page(*id))).collect();
    if links.is_empty() {
        return "No official page is known.".to_owned();
    }
    let checked = match checked {
        None => "not checked".to_owned(),
        Some(checked) => {
            let date = checked.updated.as_ref().map(|date| format!(", as of {date}")).unwrap_or_default();
            format!("{} against {}{date}", words::checked(checked), checked.page)
        }
    };
    format!("Official page{}: {} ({checked}).", if links.len() == 1 { "" } else { "s" }, links.join(", "))
}

/// The page that says most: the one that was read, or the first.
pub(super) fn main_page(docs: &[u32], checked: Option<&Checked>) -> Option<u32> {
    checked.map(|checked| checked.page).or(docs.first().copied())
}

/// The life of a token: what for, whose, how it is obtained, how long it is good, what says it is dead.
pub(super) fn life(model: &Model, token: &Token) -> String {
    let does = if token.signs() { "It signs calls of a" } else { "Calls of a" };
    let carried = if token.signs() { "scope, and is never sent." } else { "scope carry it." };
    let whose = (token.scope != crate::scopes::NONE).then(|| format!("{does} {} {carried}", token.scope.replace('_', " ")));
    let life = match token.life {
        Some(seconds) => format!("It lives {seconds} seconds when the answer does not say."),
        None => "It lives until it is revoked.".to_owned(),
    };
    let kept = (!token.cached).then_some("It is good for one use and never kept.");
    let dead = codes(&token.rejected_by).map(|codes| format!("Errcodes that say it is dead: {codes}."));
    let refused = codes(&token.refused_by).map(|codes| format!("Errcodes of the fetch that another try cannot cure: {codes}."));
    let facts = [whose.as_deref(), Some(&obtained(model, token)), Some(&life), kept, dead.as_deref(), refused.as_deref()];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    paragraphs([
        Some(&*format!("{}. {}", token.title, token.summary)),
        Some(&facts.join(" ")),
        Some(&official(&token.docs, None)),
    ])
}

/// How a token is obtained.
fn obtained(model: &Model, token: &Token) -> String {
    match &token.obtained {
        Obtained::Fetch(fetches) => {
            let call = |fetch: &crate::model::Fetch| {
                let when = fetch.when.as_ref().map(|when| format!(" ({})", when.replace('_', " "))).unwrap_or_default();
                format!("`{}`{when}", words::call(model, fetch))
            };
            format!("Bought by {}.", fetches.iter().map(call).collect::<Vec<_>>().join(", "))
        }
        Obtained::Pushed { event, value, .. } => format!("Pushed by the event `{event}` in its `{value}`."),
        Obtained::Given(how) => format!("Handed over: {how}"),
    }
}

fn codes(codes: &[i64]) -> Option<String> {
    let all: Vec<String> = codes.iter().map(i64::to_string).collect();
    (!all.is_empty()).then(|| all.join(", "))
}
