//! Ids, structs, enums and unions.

use std::collections::BTreeSet;

use super::fields::{self, Holder, sequence};
use super::pair::Pairs;
use super::sides::{Home, Key, Sides};
use super::wire::Direction;
use super::words::{self, Words};
use super::{Change, Kind, Subject, Verdict, kind_unions};
use crate::model::{Enum, EnumValue, Id, Named, Struct, Union, Variant};

/// What differs.
pub(super) fn changes(sides: &Sides<'_>) -> Vec<Change> {
    let mut changes = ids(sides);
    let newer: BTreeSet<Key<'_>> = sides.known.types.values().copied().collect();
    for (key, named) in &sides.base.types {
        match sides.known.types.get(key) {
            None => changes.push(gone(*key, named, Kind::Removed).rust(Verdict::Breaking)),
            Some(now) => {
                let Some(named_now) = sides.head.types.get(now) else { continue };
                same(sides, (*key, *named), (*now, *named_now), &mut changes);
            }
        }
    }
    for (key, named) in sides.head.types.iter().filter(|(key, _)| !newer.contains(*key)) {
        changes.push(gone(*key, named, Kind::Added).rust(Verdict::Compatible));
    }
    changes
}

fn gone((home, name): Key<'_>, named: &Named<'_>, kind: Kind) -> Change {
    Change::new(subject(named), kind, home.name(name)).at(named.span())
}

fn subject(named: &Named<'_>) -> Subject {
    match named {
        Named::Struct(_) => Subject::Type,
        Named::Enum(_) => Subject::Enum,
        Named::Union(_) | Named::KindUnion(_) => Subject::Union,
    }
}

fn same<'a>(
    sides: &Sides<'a>,
    (was, older): (Key<'a>, Named<'a>),
    (now, newer): (Key<'a>, Named<'a>),
    changes: &mut Vec<Change>,
) {
    let name = now.0.name(now.1);
    let change = |kind| Change::new(subject(&newer), kind, name.as_str()).at(newer.span());
    if let Some(kind) = sides.files.renamed(was, now) {
        changes.push(change(kind).between(was.0.name(was.1), name.clone()).rust(Verdict::Breaking));
    }
    let (before, after) = (sides.base.direction(was), sides.head.direction(now));
    let pair = Pair { name: name.clone(), homes: (was.0, now.0), way: before.and(after) };
    match (older, newer) {
        (Named::Struct(was), Named::Struct(now)) => {
            changes.extend(role(before, after, change(Kind::Role)));
            changes.extend(words::changed(&Words::of(&was.summary), &Words::of(&now.summary), change(Kind::Docs)));
            record(sides, &pair, was, now, changes);
        }
        (Named::Enum(was), Named::Enum(now)) => {
            changes.extend(words::changed(&Words::of(&was.summary), &Words::of(&now.summary), change(Kind::Docs)));
            open_enum(&pair, was, now, changes);
        }
        (Named::Union(was), Named::Union(now)) => {
            changes.extend(words::changed(&Words::of(&was.summary), &Words::of(&now.summary), change(Kind::Docs)));
            union(sides, &pair, was, now, changes);
        }
        (Named::KindUnion(was), Named::KindUnion(now)) => {
            changes.extend(words::changed(&Words::of(&was.summary), &Words::of(&now.summary), change(Kind::Docs)));
            kind_unions::changes(sides, &pair, was, now, changes);
        }
        _ => {}
    }
}

/// A type of both specs.
pub(super) struct Pair<'a> {
    /// What it is called now.
    pub(super) name: String,
    /// Where it is declared.
    pub(super) homes: (Home<'a>, Home<'a>),
    /// Which way it travelled before and still does.
    way: Direction,
}

impl Pair<'_> {
    /// The verdict for the wire when one of the alternatives goes: nobody misses in an answer what is not said any more.
    pub(super) fn without(&self) -> Verdict {
        if self.way.request { Verdict::Breaking } else { Verdict::Compatible }
    }
}

/// A struct that requests carry has a constructor, and setters for what it may have.
fn role(before: Direction, after: Direction, change: Change) -> Option<Change> {
    let said = |way: Direction| if way.request { "a part of requests" } else { "not a part of requests" }.to_owned();
    let change = (before.request != after.request).then(|| change.between(said(before), said(after)))?;
    Some(if after.request {
        change.rust(Verdict::Compatible).why("it has `new` and setters now")
    } else {
        change.rust(Verdict::Breaking).why("`new` and its setters are gone")
    })
}

fn record(sides: &Sides<'_>, pair: &Pair<'_>, was: &Struct, now: &Struct, changes: &mut Vec<Change>) {
    let holder = Holder {
        subject: Subject::TypeMember,
        name: pair.name.clone(),
        owner: (Subject::Type, pair.name.clone()),
        homes: pair.homes,
        built: pair.way.request,
        way: pair.way,
    };
    fields::changes(sides, &holder, &was.fields, &now.fields, changes);
}

fn open_enum(pair: &Pair<'_>, was: &Enum, now: &Enum, changes: &mut Vec<Change>) {
    let said = |item: &Enum| if item.numeric { "numbers" } else { "strings" }.to_owned();
    if was.numeric != now.numeric {
        let change = Change::new(Subject::Enum, Kind::Retyped, pair.name.as_str()).at(&now.span);
        let change = change.between(said(was), said(now)).rust(Verdict::Breaking).wire(Verdict::Breaking);
        changes.push(change.why("its values are of another kind"));
    }
    let by_value = |value: &&EnumValue| Some(value.value.clone());
    let by_name = |value: &&EnumValue| Some(value.name.clone());
    let pairs = Pairs::new(was.values.iter().collect(), now.values.iter().collect(), &[&by_value, &by_name]);
    let change =
        |kind, value: &EnumValue| Change::new(Subject::EnumValue, kind, format!("{}.{}", pair.name, value.name)).at(&value.span);
    for value in &pairs.removed {
        let change = change(Kind::Removed, value).between(value.value.clone(), None);
        changes.push(change.rust(Verdict::Breaking).wire(pair.without()));
    }
    for value in &pairs.added {
        let change = change(Kind::Added, value).between(None, value.value.clone());
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Compatible).why("older clients keep it as `Unlisted`"));
    }
    for (was, now) in &pairs.both {
        if was.name != now.name {
            changes.push(change(Kind::Renamed, now).between(was.name.clone(), now.name.clone()).rust(Verdict::Breaking));
        }
        if was.value != now.value {
            let change = change(Kind::Wire, now).between(was.value.clone(), now.value.clone());
            changes.push(change.rust(Verdict::Compatible).wire(Verdict::Breaking));
        }
        let words = |value: &EnumValue| Words::default().and("summary", value.summary.clone());
        changes.extend(words::changed(&words(was), &words(now), change(Kind::Docs, now)));
    }
    changes.extend(reordered(pair, &pairs, was, now));
}

/// Values compare by their order, and so do what users sort by them.
fn reordered(pair: &Pair<'_>, pairs: &Pairs<&EnumValue>, was: &Enum, now: &Enum) -> Option<Change> {
    let newer: Vec<&str> = pairs.both.iter().map(|(was, _)| was.name.as_str()).collect();
    let known: BTreeSet<&str> = newer.iter().copied().collect();
    let older: Vec<&str> = was.values.iter().map(|value| value.name.as_str()).filter(|name| known.contains(name)).collect();
    let change = (older != newer).then(|| Change::new(Subject::Enum, Kind::Order, pair.name.as_str()).at(&now.span))?;
    let change = change.between(sequence(older.into_iter()), sequence(newer.into_iter()));
    Some(change.rust(Verdict::Breaking).why("values compare by their order"))
}

fn union(sides: &Sides<'_>, pair: &Pair<'_>, was: &Union, now: &Union, changes: &mut Vec<Change>) {
    let layout = |item: &Union| format!("{} by {}", if item.nested { "nested" } else { "flat" }, item.tag);
    if layout(was) != layout(now) {
        let change = Change::new(Subject::Union, Kind::Wire, pair.name.as_str()).at(&now.span);
        changes.push(change.between(layout(was), layout(now)).rust(Verdict::Compatible).wire(Verdict::Breaking));
    }
    let by_value = |variant: &&Variant| Some(variant.value.clone());
    let by_name = |variant: &&Variant| Some(variant.name.clone());
    let pairs = Pairs::new(was.variants.iter().collect(), now.variants.iter().collect(), &[&by_value, &by_name]);
    let change =
        |kind, item: &Variant| Change::new(Subject::Variant, kind, format!("{}.{}", pair.name, item.name)).at(&item.span);
    for variant in &pairs.removed {
        let change = change(Kind::Removed, variant).between(variant.value.clone(), None);
        changes.push(change.rust(Verdict::Breaking).wire(pair.without()));
    }
    for variant in &pairs.added {
        let change = change(Kind::Added, variant).between(None, variant.value.clone());
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Compatible).why("older clients keep it as `Unlisted`"));
    }
    for (was, now) in &pairs.both {
        if was.name != now.name {
            changes.push(change(Kind::Renamed, now).between(was.name.clone(), now.name.clone()).rust(Verdict::Breaking));
        }
        let marks = |variant: &Variant| format!("{} in {}", variant.value, variant.key);
        if marks(was) != marks(now) {
            let change = change(Kind::Wire, now).between(marks(was), marks(now));
            changes.push(change.rust(Verdict::Compatible).wire(Verdict::Breaking));
        }
        if !sides.known.same(&was.ty, pair.homes.0, &now.ty, pair.homes.1) {
            let ty = |variant: &Variant| crate::words::ty(&variant.ty, crate::model::Form::Plain);
            let change = change(Kind::Retyped, now).between(ty(was), ty(now));
            changes.push(change.rust(Verdict::Breaking).wire(Verdict::Breaking));
        }
        changes.extend(words::changed(&Words::of(&was.summary), &Words::of(&now.summary), change(Kind::Docs, now)));
    }
}

fn ids(sides: &Sides<'_>) -> Vec<Change> {
    let (base, head, known) = (sides.base.model, sides.head.model, &sides.known.ids);
    let newer: BTreeSet<&str> = known.values().copied().collect();
    let change = |kind, id: &Id| Change::new(Subject::Id, kind, format!("types.{}", id.name)).at(&id.span);
    let mut changes = Vec::new();
    for id in base.ids.values() {
        match known.get(id.name.as_str()).and_then(|now| head.ids.get(*now)) {
            None => changes.push(change(Kind::Removed, id).rust(Verdict::Breaking)),
            Some(now) => id_changes(id, now, &change, &mut changes),
        }
    }
    let added = head.ids.values().filter(|id| !newer.contains(id.name.as_str()));
    changes.extend(added.map(|id| change(Kind::Added, id).rust(Verdict::Compatible)));
    changes
}

fn id_changes(was: &Id, now: &Id, change: &dyn Fn(Kind, &Id) -> Change, changes: &mut Vec<Change>) {
    if was.name != now.name {
        changes.push(change(Kind::Renamed, now).between(was.name.clone(), now.name.clone()).rust(Verdict::Breaking));
    }
    if was.numeric != now.numeric {
        let said = |id: &Id| if id.numeric { "i64" } else { "string" }.to_owned();
        let change = change(Kind::Retyped, now).between(said(was), said(now));
        changes.push(change.rust(Verdict::Breaking).wire(Verdict::Breaking));
    }
    if was.secret != now.secret {
        let said = |id: &Id| if id.secret { "secret" } else { "open" }.to_owned();
        let change = change(Kind::Sensitive, now).between(said(was), said(now)).rust(Verdict::Breaking);
        changes.push(change.why("the value of a secret is had by `expose`, that of another id by `as_str`"));
    }
    changes.extend(words::changed(&Words::of(&was.summary), &Words::of(&now.summary), change(Kind::Docs, now)));
}
