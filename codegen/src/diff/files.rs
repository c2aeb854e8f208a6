//! The domains of the two specs: which are the same, though one may have another name now.

use std::collections::{BTreeMap, BTreeSet};

use super::pair::{majority, renamed};
use super::sides::{Home, Key};
use super::{Change, Kind, Subject, Verdict, endpoints, events};
use crate::model::Model;

/// What the older domains are called in the newer spec, and what comes and goes.
#[derive(Debug)]
pub(super) struct Files {
    domains: Names,
    event_domains: Names,
}

/// Older names that live on under another one, and those that come and go.
#[derive(Debug)]
struct Names {
    renamed: BTreeMap<String, String>,
    removed: Vec<String>,
    added: BTreeSet<String>,
}

/// A domain with the marks of what it holds.
type Domain<'a> = (&'a str, Vec<String>);

impl Names {
    /// A name that is gone is another one now, when that one is new and has at least half of what the older one had.
    fn new(base: &[Domain<'_>], head: &[Domain<'_>]) -> Self {
        let names = |domains: &[Domain<'_>]| domains.iter().map(|(name, _)| (*name).to_owned()).collect::<BTreeSet<_>>();
        let (older, newer) = (names(base), names(head));
        let today: BTreeMap<&str, &str> =
            head.iter().flat_map(|(name, marks)| marks.iter().map(|mark| (mark.as_str(), *name))).collect();
        let mut added: BTreeSet<String> = newer.difference(&older).cloned().collect();
        let (mut renamed, mut removed) = (BTreeMap::new(), Vec::new());
        for (name, marks) in base.iter().filter(|(name, _)| !newer.contains(*name)) {
            let heir = majority(marks.iter().map(|mark| today.get(mark.as_str()).copied()));
            match heir.and_then(|heir| added.take(heir)) {
                Some(heir) => _ = renamed.insert((*name).to_owned(), heir),
                None => removed.push((*name).to_owned()),
            }
        }
        Self { renamed, removed, added }
    }

    fn now<'a>(&'a self, name: &'a str) -> &'a str {
        self.renamed.get(name).map_or(name, String::as_str)
    }

    fn changes(&self, subject: Subject, prefix: &str) -> Vec<Change> {
        let name = |name: &String| format!("{prefix}{name}");
        let renamed = self.renamed.iter().map(|(from, to)| {
            let change = Change::new(subject, Kind::Renamed, name(to)).between(name(from), name(to));
            change.rust(Verdict::Breaking).why("the module has another name, and so has what turns it on")
        });
        let removed = self.removed.iter().map(|gone| Change::new(subject, Kind::Removed, name(gone)).rust(Verdict::Breaking));
        let added = self.added.iter().map(|new| Change::new(subject, Kind::Added, name(new)).rust(Verdict::Compatible));
        renamed.chain(removed).chain(added).collect()
    }
}

impl Files {
    /// Compares the domains of two specs.
    pub(super) fn of(base: &Model, head: &Model) -> Self {
        let calls = |model| domains(model).collect::<Vec<_>>();
        let events = |model| event_domains(model).collect::<Vec<_>>();
        Self { domains: Names::new(&calls(base), &calls(head)), event_domains: Names::new(&events(base), &events(head)) }
    }

    /// The newer name of an older domain.
    pub(super) fn domain<'a>(&'a self, name: &'a str) -> &'a str {
        self.domains.now(name)
    }

    /// The newer name of an older domain of events.
    pub(super) fn event_domain<'a>(&'a self, name: &'a str) -> &'a str {
        self.event_domains.now(name)
    }

    /// Where the types of an older file are declared now.
    pub(super) fn home<'a>(&'a self, home: Home<'a>) -> Home<'a> {
        match home {
            Home::Shared => Home::Shared,
            Home::Domain(name) => Home::Domain(self.domain(name)),
            Home::Events(name) => Home::Events(self.event_domain(name)),
        }
    }

    /// How the name of a type is another one, when that does not follow from the file's.
    pub(super) fn renamed(&self, was: Key<'_>, now: Key<'_>) -> Option<Kind> {
        renamed(self.home(was.0) == now.0, was.1 == now.1)
    }

    /// What happens to features and modules.
    pub(super) fn changes(&self) -> Vec<Change> {
        let mut changes = self.domains.changes(Subject::Feature, "");
        changes.extend(self.event_domains.changes(Subject::EventModule, "events."));
        changes
    }
}

fn domains(model: &Model) -> impl Iterator<Item = Domain<'_>> {
    model.domains.iter().map(|domain| (domain.name.as_str(), domain.endpoints.iter().map(endpoints::address).collect()))
}

fn event_domains(model: &Model) -> impl Iterator<Item = Domain<'_>> {
    model.event_domains.iter().map(|domain| (domain.name.as_str(), domain.entries().map(events::discriminators).collect()))
}
