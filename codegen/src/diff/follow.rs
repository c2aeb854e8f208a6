//! Which types of the older spec are which of the newer one.
//!
//! Most have kept file and name. Of the rest, a type that has only moved keeps its name; one that was renamed keeps its shape; and
//! one that was renamed and changed at the same time still stands where the old one stood, in members that themselves are known to
//! be the same.

use std::collections::{BTreeMap, BTreeSet};

use super::endpoints::Call;
use super::events::Told;
use super::files::Files;
use super::pair::Pairs;
use super::sides::{Home, Key, Known, key, types as all};
use crate::model::{Field, Id, Model, Named, Type};

/// Looks all types of both specs up.
pub(super) fn types<'a>(
    base: &'a Model,
    head: &'a Model,
    files: &'a Files,
    calls: &Pairs<Call<'a>>,
    events: &Pairs<Told<'a>>,
) -> Known<'a> {
    let mut follow = Follow::new(base, head, files);
    for (was, now) in &calls.both {
        let homes = (Home::Domain(was.home), Home::Domain(now.home));
        follow.members(&was.endpoint.request.fields, &now.endpoint.request.fields, homes);
        let (was, now) = (&was.endpoint.response, &now.endpoint.response);
        if let (Some(was), Some(now)) = (was, now) {
            follow.members(&was.fields, &now.fields, homes);
        }
    }
    for (was, now) in &events.both {
        let homes = (Home::Events(was.home), Home::Events(now.home));
        follow.members(&was.event.payload.fields, &now.event.payload.fields, homes);
    }
    let known: Vec<_> = follow.known.types.iter().map(|(was, now)| (*was, *now)).collect();
    known.into_iter().for_each(|(was, now)| follow.inside(was, now));
    follow.known
}

struct Follow<'a> {
    base: &'a Model,
    head: &'a Model,
    older: BTreeMap<Key<'a>, Named<'a>>,
    newer: BTreeMap<Key<'a>, Named<'a>>,
    known: Known<'a>,
    /// Newer types and ids that are nothing of the older spec, so far.
    free: BTreeSet<Key<'a>>,
    free_ids: BTreeSet<&'a str>,
}

impl<'a> Follow<'a> {
    fn new(base: &'a Model, head: &'a Model, files: &'a Files) -> Self {
        let (older, newer) = (all(base), all(head));
        let now = |(home, name): &Key<'a>| (files.home(*home), *name);
        let by_place = |(key, named, _): &Entry<'a>| Some(format!("{:?} {}", key, named.kind()));
        let by_name = |(key, named, _): &Entry<'a>| Some(format!("{} {}", named.kind(), key.1));
        let by_shape = |(_, named, _): &Entry<'a>| named.shape();
        let older_list = older.iter().map(|(key, named)| (now(key), *named, *key)).collect();
        let newer_list = newer.iter().map(|(key, named)| (*key, *named, *key)).collect();
        let pairs = Pairs::new(older_list, newer_list, &[&by_place, &by_name, &by_shape]);
        let types = pairs.both.iter().map(|(was, now)| (was.2, now.2)).collect();
        let same_id = |(name, _): &(&'a str, &'a Id)| Some((*name).to_owned());
        let like_id = |(_, id): &(&'a str, &'a Id)| Some(format!("{} {} {}", id.numeric, id.secret, id.summary));
        let ids = |model: &'a Model| model.ids.iter().map(|(name, id)| (name.as_str(), id)).collect();
        let ids = Pairs::new(ids(base), ids(head), &[&same_id, &like_id]);
        Self {
            base,
            head,
            older,
            newer,
            known: Known { types, ids: ids.both.iter().map(|(was, now)| (was.0, now.0)).collect() },
            free: pairs.added.iter().map(|entry| entry.2).collect(),
            free_ids: ids.added.iter().map(|(name, _)| *name).collect(),
        }
    }

    /// Follows the types of the members that two structs share.
    fn members(&mut self, was: &'a [Field], now: &'a [Field], homes: (Home<'a>, Home<'a>)) {
        let newer: BTreeMap<&str, &Field> = now.iter().map(|field| (field.key.as_str(), field)).collect();
        for was in was {
            if let Some(now) = newer.get(was.key.as_str()) {
                self.ty(&was.ty, &now.ty, homes);
            }
        }
    }

    fn ty(&mut self, was: &'a Type, now: &'a Type, homes: (Home<'a>, Home<'a>)) {
        match (was, now) {
            (Type::List(was) | Type::Map(was), Type::List(now) | Type::Map(now)) => self.ty(was, now, homes),
            (Type::Id(was), Type::Id(now)) => self.id(was, now),
            (Type::Struct(was), Type::Struct(now))
            | (Type::Enum(was), Type::Enum(now))
            | (Type::Union(was), Type::Union(now))
            | (Type::KindUnion(was), Type::KindUnion(now)) => self.named(key(homes.0, was), key(homes.1, now)),
            _ => {}
        }
    }

    fn id(&mut self, was: &'a str, now: &'a str) {
        let alike = |was: Option<&Id>, now: Option<&Id>| was.zip(now).is_some_and(|(was, now)| was.numeric == now.numeric);
        if !self.known.ids.contains_key(was) && alike(self.base.ids.get(was), self.head.ids.get(now)) && self.free_ids.remove(now)
        {
            self.known.ids.insert(was, now);
        }
    }

    fn named(&mut self, was: Key<'a>, now: Key<'a>) {
        if self.known.types.contains_key(&was) || !self.free.contains(&now) {
            return;
        }
        let alike = self.older.get(&was).zip(self.newer.get(&now)).is_some_and(|(was, now)| was.resembles(now));
        if alike && self.free.remove(&now) {
            self.known.types.insert(was, now);
            self.inside(was, now);
        }
    }

    /// Goes on inside of two types that are the same.
    fn inside(&mut self, was: Key<'a>, now: Key<'a>) {
        let (Some(older), Some(newer)) = (self.older.get(&was).copied(), self.newer.get(&now).copied()) else { return };
        let homes = (was.0, now.0);
        match (older, newer) {
            (Named::Struct(was), Named::Struct(now)) => self.members(&was.fields, &now.fields, homes),
            (Named::Union(was), Named::Union(now)) => {
                let newer: BTreeMap<&str, &Type> =
                    now.variants.iter().map(|variant| (variant.value.as_str(), &variant.ty)).collect();
                for variant in &was.variants {
                    if let Some(now) = newer.get(variant.value.as_str()) {
                        self.ty(&variant.ty, now, homes);
                    }
                }
            }
            (Named::KindUnion(was), Named::KindUnion(now)) => {
                for variant in &was.variants {
                    if let Some(now) = now.variants.iter().find(|other| other.name == variant.name) {
                        self.ty(&variant.ty, &now.ty, homes);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A type, where it would be in the newer spec, and where it is.
type Entry<'a> = (Key<'a>, Named<'a>, Key<'a>);

impl Named<'_> {
    /// The word for what it is.
    fn kind(&self) -> &'static str {
        match self {
            Self::Struct(_) => "struct",
            Self::Enum(_) => "enum",
            Self::Union(_) => "union",
            Self::KindUnion(_) => "union by kind",
        }
    }

    /// What it holds, by the names that travel.
    fn marks(&self) -> BTreeSet<&str> {
        match self {
            Self::Struct(item) => item.fields.iter().map(|field| field.key.as_str()).collect(),
            Self::Enum(item) => item.values.iter().map(|value| value.value.as_str()).collect(),
            Self::Union(item) => item.variants.iter().map(|variant| variant.value.as_str()).collect(),
            Self::KindUnion(item) => item.variants.iter().map(|variant| variant.name.as_str()).collect(),
        }
    }

    /// All of what it holds; `None` when that is nothing.
    fn shape(&self) -> Option<String> {
        let marks = self.marks();
        (!marks.is_empty()).then(|| format!("{} {marks:?}", self.kind()))
    }

    /// Whether at least half of what the smaller one holds is in the other.
    fn resembles(&self, other: &Self) -> bool {
        let (was, now) = (self.marks(), other.marks());
        let common = was.intersection(&now).count();
        self.kind() == other.kind() && common > 0 && common * 2 >= was.len().min(now.len())
    }
}
