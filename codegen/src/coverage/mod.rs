//! How much of the platform the spec has, domain by domain, and how sure it is of that; and what it lacks of a list that somebody
//! else has made.

mod against;
mod key;

use std::collections::BTreeMap;

use serde_json::{Value, json};

pub use against::{Comparison, Missing, Unlisted, compare};
pub use key::{BadLine, Key, Wanted, parse};

use crate::model::{Model, Proof};
use crate::{columns, open, words};

/// How many entries there are, by how sure they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those whose official page was read.
    pub proven: usize,
    /// Those of whose page a part was read, or a public copy.
    pub partly: usize,
    /// Those that nobody has checked.
    pub hearsay: usize,
}

/// What one domain has: its file of endpoints and its file of events together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// The name of the domain.
    pub domain: String,
    /// Its endpoints.
    pub endpoints: Tally,
    /// Its events.
    pub events: Tally,
    /// Its replies to events.
    pub replies: Tally,
    /// How many of its members are free JSON (`json`), about which the spec says nothing more.
    pub open: usize,
}

impl Tally {
    /// How many there are altogether.
    #[must_use]
    pub fn all(self) -> usize {
        self.proven + self.partly + self.hearsay
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { proven: self.proven + other.proven, partly: self.partly + other.partly, hearsay: self.hearsay + other.hearsay }
    }

    fn of(proofs: impl Iterator<Item = Proof>) -> Self {
        let mut tally = Self::default();
        for proof in proofs {
            *match proof {
                Proof::Proven => &mut tally.proven,
                Proof::Partly => &mut tally.partly,
                Proof::Hearsay => &mut tally.hearsay,
            } += 1;
        }
        tally
    }

    fn json(self) -> Value {
        let mut object = serde_json::Map::new();
        object.insert("all".to_owned(), self.all().into());
        let parts = [(Proof::Proven, self.proven), (Proof::Partly, self.partly), (Proof::Hearsay, self.hearsay)];
        object.extend(parts.into_iter().map(|(proof, count)| (words::proof(proof).to_owned(), count.into())));
        Value::Object(object)
    }
}

impl Count {
    /// Endpoints, events and replies together.
    #[must_use]
    pub fn entries(&self) -> Tally {
        self.endpoints.and(self.events).and(self.replies)
    }
}

/// What each domain has, by name.
#[must_use]
pub fn counts(model: &Model) -> Vec<Count> {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for domain in &model.domains {
        let count = counts.entry(&domain.name).or_default();
        count.endpoints = Tally::of(domain.endpoints.iter().map(|endpoint| endpoint.proof()));
    }
    for domain in &model.event_domains {
        let count = counts.entry(&domain.name).or_default();
        count.events = Tally::of(domain.events.iter().map(|event| event.proof()));
        count.replies = Tally::of(domain.replies.iter().map(|reply| reply.proof()));
    }
    for member in open::members(model) {
        counts.entry(member.domain).or_default().open += 1;
    }
    counts.into_iter().map(|(domain, count)| Count { domain: domain.to_owned(), ..count }).collect()
}

/// All domains together, under the name `all`.
#[must_use]
pub fn total(counts: &[Count]) -> Count {
    let mut total = Count { domain: "all".to_owned(), ..Count::default() };
    for count in counts {
        total.endpoints = total.endpoints.and(count.endpoints);
        total.events = total.events.and(count.events);
        total.replies = total.replies.and(count.replies);
        total.open += count.open;
    }
    total
}

/// A line for each domain and one for all, in columns with a head.
#[must_use]
pub fn text(counts: &[Count]) -> String {
    let head = ["domain", "endpoints", "events", "replies", "proven", "partly", "hearsay", "json"].map(str::to_owned);
    let row = |count: &Count| {
        let of = count.entries();
        let numbers =
            [count.endpoints.all(), count.events.all(), count.replies.all(), of.proven, of.partly, of.hearsay, count.open];
        let mut row = vec![count.domain.clone()];
        row.extend(numbers.map(|number| number.to_string()));
        row
    };
    let rows = std::iter::once(head.to_vec()).chain(counts.iter().map(row)).chain([row(&total(counts))]);
    columns::numbers(&rows.collect::<Vec<_>>())
}

/// The same for machines.
#[must_use]
pub fn json(counts: &[Count]) -> Value {
    let one = |count: &Count| {
        json!({
            "domain": count.domain, "endpoints": count.endpoints.json(), "events": count.events.json(),
            "replies": count.replies.json(), "json_members": count.open,
        })
    };
    json!({"domains": counts.iter().map(one).collect::<Vec<_>>(), "all": one(&total(counts))})
}

/// How sure the entries of each domain are that are told apart by `tally`: endpoints, events or replies. For people, below a listing.
#[must_use]
pub fn proofs(counts: &[Count], tally: impl Fn(&Count) -> Tally) -> String {
    let total = total(counts);
    let head = ["domain", "all", "proven", "partly", "hearsay"].map(str::to_owned).to_vec();
    let row = |count: &Count| {
        let of = tally(count);
        let numbers = [of.all(), of.proven, of.partly, of.hearsay];
        (of.all() > 0).then(|| std::iter::once(count.domain.clone()).chain(numbers.map(|number| number.to_string())).collect())
    };
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(counts.iter().chain([&total]).filter_map(row)).collect();
    columns::numbers(&rows)
}
