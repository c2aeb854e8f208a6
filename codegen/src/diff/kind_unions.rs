//! Unions by kind.

use super::named::Pair;
use super::pair::Pairs;
use super::sides::Sides;
use super::words::{self, Words};
use super::{Change, Kind, Subject, Verdict};
use crate::model::{Form, KindUnion, KindVariant};

/// What differs between the variants. A value that no variant holds any more is kept, and so nothing of it is lost.
pub(super) fn changes(sides: &Sides<'_>, pair: &Pair<'_>, was: &KindUnion, now: &KindUnion, changes: &mut Vec<Change>) {
    let by_name = |variant: &&KindVariant| Some(variant.name.clone());
    let by_values = |variant: &&KindVariant| Some(variant.told_by());
    let pairs = Pairs::new(was.variants.iter().collect(), now.variants.iter().collect(), &[&by_name, &by_values]);
    let change =
        |kind, item: &KindVariant| Change::new(Subject::Variant, kind, format!("{}.{}", pair.name, item.name)).at(&item.span);
    for variant in &pairs.removed {
        let change = change(Kind::Removed, variant).between(variant.told_by(), None);
        changes.push(change.rust(Verdict::Breaking).wire(pair.without()));
    }
    for variant in &pairs.added {
        let change = change(Kind::Added, variant).between(None, variant.told_by());
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Compatible).why("older clients keep it as `Unlisted`"));
    }
    for (was, now) in &pairs.both {
        if was.name != now.name {
            changes.push(change(Kind::Renamed, now).between(was.name.clone(), now.name.clone()).rust(Verdict::Breaking));
        }
        if !sides.known.same(&was.ty, pair.homes.0, &now.ty, pair.homes.1) {
            let ty = |variant: &KindVariant| crate::words::ty(&variant.ty, Form::Plain);
            let change = change(Kind::Retyped, now).between(ty(was), ty(now));
            changes.push(change.rust(Verdict::Breaking).wire(Verdict::Breaking));
        } else if was.told_by() != now.told_by() {
            let change = change(Kind::Wire, now).between(was.told_by(), now.told_by());
            changes.push(change.rust(Verdict::Compatible).wire(Verdict::Compatible).why("other values are read as this variant"));
        }
        changes.extend(words::changed(&Words::of(&was.summary), &Words::of(&now.summary), change(Kind::Docs, now)));
    }
}
