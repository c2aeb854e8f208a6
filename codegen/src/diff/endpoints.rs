//! Endpoints: which are the same, and what differs between those.

use super::fields::{self, Holder};
use super::files::Files;
use super::pair::{Pairs, renamed};
use super::sides::{Home, Sides};
use super::wire::Direction;
use super::words::{self, Words};
use super::{Change, Kind, Subject, Verdict};
use crate::model::{Answer, Chunks, Endpoint, Field, Items, Model, Pages, Running, Signature, Step, Waits};
use crate::words as word;

/// An endpoint and the newer name of its domain.
#[derive(Debug, Clone, Copy)]
pub(super) struct Call<'a> {
    /// The newer name of the domain.
    pub(super) domain: &'a str,
    /// The name that the domain has in the endpoint's own spec.
    pub(super) home: &'a str,
    /// The endpoint.
    pub(super) endpoint: &'a Endpoint,
}

impl Call<'_> {
    fn name(&self) -> String {
        format!("{}.{}", self.home, self.endpoint.name)
    }

    fn name_now(&self) -> String {
        format!("{}.{}", self.domain, self.endpoint.name)
    }
}

/// What an endpoint is, whatever it is called.
pub(super) fn address(endpoint: &Endpoint) -> String {
    format!("{} {}{}", word::method(endpoint.method), endpoint.host.as_deref().unwrap_or_default(), endpoint.path)
}

/// The endpoints of both specs.
pub(super) fn pairs<'a>(base: &'a Model, head: &'a Model, files: &'a Files) -> Pairs<Call<'a>> {
    let older = base.domains.iter().flat_map(|domain| {
        let now = files.domain(&domain.name);
        domain.endpoints.iter().map(move |endpoint| Call { domain: now, home: &domain.name, endpoint })
    });
    let newer = head
        .domains
        .iter()
        .flat_map(|domain| domain.endpoints.iter().map(|endpoint| Call { domain: &domain.name, home: &domain.name, endpoint }));
    let by_address = |call: &Call<'_>| Some(address(call.endpoint));
    let by_name = |call: &Call<'_>| Some(call.name_now());
    let by_both = |call: &Call<'_>| Some(format!("{} {}", call.name_now(), address(call.endpoint)));
    Pairs::new(older.collect(), newer.collect(), &[&by_both, &by_address, &by_name])
}

/// What differs.
pub(super) fn changes(sides: &Sides<'_>, pairs: &Pairs<Call<'_>>) -> Vec<Change> {
    let mut changes = Vec::new();
    for call in &pairs.removed {
        let change = Change::new(Subject::Endpoint, Kind::Removed, call.name()).at(&call.endpoint.span);
        let change = change.between(address(call.endpoint), None);
        changes.push(change.rust(Verdict::Breaking).wire(Verdict::Breaking).why("nobody can call it any more"));
    }
    for call in &pairs.added {
        let change = Change::new(Subject::Endpoint, Kind::Added, call.name()).at(&call.endpoint.span);
        changes.push(change.between(None, address(call.endpoint)).rust(Verdict::Compatible).wire(Verdict::Compatible));
    }
    for (old, new) in &pairs.both {
        one(sides, old, new, &mut changes);
    }
    changes
}

fn one(sides: &Sides<'_>, old: &Call<'_>, new: &Call<'_>, changes: &mut Vec<Change>) {
    let (name, was, now) = (new.name(), old.endpoint, new.endpoint);
    let change = |kind| Change::new(Subject::Endpoint, kind, name.as_str()).at(&now.span);
    if let Some(kind) = renamed(old.domain == new.domain, was.name == now.name) {
        let change = change(kind).between(old.name(), new.name()).rust(Verdict::Breaking);
        changes.push(change.why("its method and the names of its request and answer are others"));
    }
    let facts = [
        address_change(was, now)
            .map(|(from, to)| change(Kind::Address).between(from, to).rust(Verdict::Compatible).wire(Verdict::Breaking)),
        token_change(was, now, change(Kind::Token)),
        answer_change(was, now, change(Kind::Answer)),
        differs(signature(was), signature(now)).then(|| {
            let wire = if now.signed.is_some() { Verdict::Breaking } else { Verdict::Compatible };
            change(Kind::Signature).between(signature(was), signature(now)).rust(Verdict::Compatible).wire(wire)
        }),
        differs(was.effect, now.effect).then(|| {
            let change = change(Kind::Effect).between(word::effect(was.effect).to_owned(), word::effect(now.effect).to_owned());
            change
                .rust(Verdict::Compatible)
                .wire(Verdict::Compatible)
                .why("the client repeats `read` and `set` by itself, `act` never")
        }),
        pages_change(sides, old, new, change(Kind::Pages)),
        helper_change(was.waits.as_ref().map(waiting), now.waits.as_ref().map(waiting), change(Kind::Waits)),
        helper_change(was.chunks.as_ref().map(chunking), now.chunks.as_ref().map(chunking), change(Kind::Chunks)),
        words::deprecated(&was.deprecated, &now.deprecated, change(Kind::Deprecated)),
        words::changed(&words_of(was), &words_of(now), change(Kind::Docs)),
    ];
    changes.extend(facts.into_iter().flatten());
    members(sides, old, new, changes);
}

fn differs<T: PartialEq>(was: T, now: T) -> bool {
    was != now
}

fn address_change(was: &Endpoint, now: &Endpoint) -> Option<(String, String)> {
    let body = |endpoint: &Endpoint| match (endpoint.multipart, endpoint.xml) {
        (true, _) => " multipart",
        (false, true) => " xml",
        (false, false) => "",
    };
    let said = |endpoint: &Endpoint| address(endpoint) + body(endpoint);
    differs(said(was), said(now)).then(|| (said(was), said(now)))
}

/// What signs a call, and which members the second signature of a merchant covers.
fn signature(endpoint: &Endpoint) -> String {
    let second = &endpoint.workwx_sign;
    match endpoint.signed {
        None => "not signed".to_owned(),
        Some(Signature::Paytool) => "signed by the client".to_owned(),
        Some(Signature::Merchant) if second.is_empty() => "signed by the merchant's key".to_owned(),
        Some(Signature::Merchant) => format!("signed by the merchant's key, workwx_sign over {}", second.join(", ")),
    }
}

fn token_change(was: &Endpoint, now: &Endpoint, change: Change) -> Option<Change> {
    let said = |endpoint: &Endpoint| {
        let kind = endpoint.token.as_deref().unwrap_or("none");
        endpoint.token_in.as_ref().map_or_else(|| kind.to_owned(), |name| format!("{kind} in {name}"))
    };
    let change = (said(was) != said(now)).then(|| change.between(said(was), said(now)).wire(Verdict::Breaking))?;
    if was.token == now.token {
        return Some(change.rust(Verdict::Compatible));
    }
    Some(change.rust(Verdict::Breaking).why("a scope that could send it may not hold that token"))
}

/// The type of the answer follows from its form and from whether it has members at all.
fn answer_change(was: &Endpoint, now: &Endpoint, change: Change) -> Option<Change> {
    let said = |endpoint: &Endpoint| {
        let members = endpoint.response.is_some() && endpoint.answer != Answer::Bytes;
        format!("{}{}", word::answer(endpoint.answer), if members { "" } else { " without members" })
    };
    let form = differs(was.answer, now.answer);
    let members = differs(was.response.is_some(), now.response.is_some()) && now.answer != Answer::Bytes;
    if !form && !members {
        return None;
    }
    // Members that come and go are told by themselves.
    let wire = if form { Verdict::Breaking } else { Verdict::DocsOnly };
    Some(change.between(said(was), said(now)).rust(Verdict::Breaking).wire(wire).why("the answer is of another type"))
}

fn pages_change(sides: &Sides<'_>, old: &Call<'_>, new: &Call<'_>, change: Change) -> Option<Change> {
    let said = |endpoint: &Endpoint| endpoint.pages.as_ref().map(paging);
    let (was, now) = (said(old.endpoint), said(new.endpoint));
    if was == now {
        return None;
    }
    let rust = match (&old.endpoint.pages, &new.endpoint.pages) {
        (Some(_), None) => Verdict::Breaking,
        (Some(was), Some(now)) if !same_items(sides, (old, was), (new, now)) => Verdict::Breaking,
        _ => Verdict::Compatible,
    };
    let why =
        if rust == Verdict::Breaking { "`stream()` is gone, or gives something else" } else { "`stream()` goes another way" };
    let why = if was.is_none() { "its calls have `stream()` now" } else { why };
    Some(change.between(was, now).rust(rust).why(why))
}

/// A method of the call that comes, goes, or works in another way.
fn helper_change(was: Option<String>, now: Option<String>, change: Change) -> Option<Change> {
    if was == now {
        return None;
    }
    let (rust, why) = match (&was, &now) {
        (Some(_), None) => (Verdict::Breaking, "a method of its calls is gone"),
        (None, _) => (Verdict::Compatible, "its calls have one more method"),
        _ => (Verdict::Compatible, "a method of its calls goes another way"),
    };
    Some(change.between(was, now).rust(rust).why(why))
}

fn waiting(waits: &Waits) -> String {
    match &waits.running {
        Running::Values(values) => format!("while {} is {}", waits.member, values.join(", ")),
        Running::Absent => format!("until {}", waits.member),
    }
}

fn chunking(chunks: &Chunks) -> String {
    format!("{}, {} at a time", chunks.member, chunks.most)
}

/// Paging in the words of the spec.
fn paging(pages: &Pages) -> String {
    let step = match &pages.step {
        Step::Cursor { next, send } => format!("cursor {next} to {send}"),
        Step::Offset { offset } => format!("offset {offset}"),
    };
    let more = pages.more.as_ref().map(|(key, value)| format!(", {} {key}", if *value { "more" } else { "last" }));
    let items = pages.items.path().map_or_else(|| "whole answers".to_owned(), |path| format!("items {path}"));
    format!("{items}, {step}{}", more.unwrap_or_default())
}

fn same_items(sides: &Sides<'_>, (old, was): (&Call<'_>, &Pages), (new, now): (&Call<'_>, &Pages)) -> bool {
    match (&was.items, &now.items) {
        (Items::List { item: was, .. }, Items::List { item: now, .. }) => {
            sides.known.same(was, Home::Domain(old.home), now, Home::Domain(new.home))
        }
        (Items::Answer, Items::Answer) => true,
        _ => false,
    }
}

fn words_of(endpoint: &Endpoint) -> Words {
    Words::new(&endpoint.title, &endpoint.summary, &endpoint.docs)
        .and("page read", words::checked(endpoint.checked.as_ref()))
        .and("note", endpoint.note.clone())
        .and("source", endpoint.from.map(|from| word::provenance(from).to_owned()))
        .and("example request", Some(endpoint.example_request.to_string()))
        .and("example response", Some(endpoint.example_response.to_string()))
}

fn members(sides: &Sides<'_>, old: &Call<'_>, new: &Call<'_>, changes: &mut Vec<Change>) {
    let homes = (Home::Domain(old.home), Home::Domain(new.home));
    let owner = (Subject::Endpoint, new.name());
    let request = Holder {
        subject: Subject::RequestMember,
        name: format!("{}.request", new.name()),
        owner,
        homes,
        built: true,
        way: Direction::REQUEST,
    };
    fields::changes(sides, &request, &old.endpoint.request.fields, &new.endpoint.request.fields, changes);
    let answer = Holder {
        subject: Subject::ResponseMember,
        name: format!("{}.response", new.name()),
        built: false,
        way: Direction::ANSWER,
        ..request
    };
    fields::changes(sides, &answer, answer_members(old.endpoint), answer_members(new.endpoint), changes);
}

fn answer_members(endpoint: &Endpoint) -> &[Field] {
    endpoint.response.as_ref().map(|response| response.fields.as_slice()).unwrap_or_default()
}
