//! The members of a struct, be it a request, an answer, an event or a type of its own.

use super::pair::Pairs;
use super::sides::{Home, Sides};
use super::wire::{self, Direction};
use super::words::{self, Words};
use super::{Change, Kind, Subject, Verdict};
use crate::emit::rust::fields::required;
use crate::model::{Field, ListForm, Place};
use crate::words as word;

/// Whose members they are.
#[derive(Debug)]
pub(super) struct Holder<'a> {
    /// What the members are.
    pub(super) subject: Subject,
    /// What stands before the name of a member.
    pub(super) name: String,
    /// What takes the required members as arguments.
    pub(super) owner: (Subject, String),
    /// Where the types of the members are looked up, before and now.
    pub(super) homes: (Home<'a>, Home<'a>),
    /// Whether users construct it with arguments, before and now.
    pub(super) built: bool,
    /// Which way it travels, before and now.
    pub(super) way: Direction,
}

/// What differs between the members of the same struct.
pub(super) fn changes(sides: &Sides<'_>, holder: &Holder<'_>, was: &[Field], now: &[Field], changes: &mut Vec<Change>) {
    let by_key = |field: &&Field| Some(field.key.clone());
    let by_name = |field: &&Field| Some(field.name.clone());
    let pairs = Pairs::new(was.iter().collect(), now.iter().collect(), &[&by_key, &by_name]);
    changes.extend(pairs.removed.iter().map(|field| holder.removed(field)));
    changes.extend(pairs.added.iter().map(|field| holder.added(field)));
    for (was, now) in &pairs.both {
        changes.extend(Member { sides, holder, was, now }.changes());
    }
    changes.extend(holder.reordered(&pairs.both, was));
}

/// How an order of arguments or values reads.
pub(super) fn sequence<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

impl Holder<'_> {
    fn change(&self, kind: Kind, field: &Field) -> Change {
        Change::new(self.subject, kind, format!("{}.{}", self.name, field.key)).at(&field.span)
    }

    fn added(&self, field: &Field) -> Change {
        let change = self.change(Kind::Added, field).between(None, expression(field));
        let argument = self.built && required(field);
        let rust = if argument { Verdict::Breaking } else { Verdict::Compatible };
        let wire = if self.way.request && !field.optional { Verdict::Breaking } else { Verdict::Compatible };
        let change = change.rust(rust).wire(wire);
        if argument { change.why("whoever makes one has to give it") } else { change }
    }

    fn removed(&self, field: &Field) -> Change {
        let change = self.change(Kind::Removed, field).between(expression(field), None);
        let missed = self.way.request || (self.way.answer && !field.optional);
        let wire = if missed { Verdict::Breaking } else { Verdict::Compatible };
        change.rust(visible(field)).wire(wire)
    }

    /// Arguments have no names where they are given, so that another order of them is another function.
    fn reordered(&self, both: &[(&Field, &Field)], was: &[Field]) -> Option<Change> {
        if !self.built {
            return None;
        }
        let taken = |(was, now): &&(&Field, &Field)| required(was) && required(now);
        let newer: Vec<&str> = both.iter().filter(taken).map(|(was, _)| was.name.as_str()).collect();
        let names: std::collections::BTreeSet<&str> = newer.iter().copied().collect();
        let older: Vec<&str> = was.iter().map(|field| field.name.as_str()).filter(|name| names.contains(name)).collect();
        let (subject, name) = &self.owner;
        let change = Change::new(*subject, Kind::Order, name.as_str()).at(&both.first()?.1.span);
        let change = change.between(sequence(older.iter().copied()), sequence(newer.iter().copied()));
        (older != newer).then(|| change.rust(Verdict::Breaking).why("arguments are given in another order"))
    }
}

/// What happens when a public member goes or becomes another one. One that is always sent is hidden from users.
fn visible(field: &Field) -> Verdict {
    if field.constant.is_some() { Verdict::Compatible } else { Verdict::Breaking }
}

/// A type as the spec writes it, with its mark.
fn expression(field: &Field) -> String {
    word::ty(&field.ty, field.form) + if field.optional { "?" } else { "" }
}

/// A member of both specs.
struct Member<'a> {
    sides: &'a Sides<'a>,
    holder: &'a Holder<'a>,
    was: &'a Field,
    now: &'a Field,
}

impl Member<'_> {
    fn changes(&self) -> Vec<Change> {
        let changes = [
            self.renamed(),
            self.key(),
            self.retyped(),
            self.presence(),
            self.place(),
            self.limits(),
            self.default(),
            self.constant(),
            self.sensitive(),
            self.channel(),
            words::deprecated(&self.was.deprecated, &self.now.deprecated, self.change(Kind::Deprecated)),
            words::changed(&words_of(self.was), &words_of(self.now), self.change(Kind::Docs)),
        ];
        changes.into_iter().flatten().collect()
    }

    fn change(&self, kind: Kind) -> Change {
        self.holder.change(kind, self.now)
    }

    /// The verdict for Rust when the member itself is another one.
    fn visible(&self) -> Verdict {
        visible(self.was).max(visible(self.now))
    }

    fn renamed(&self) -> Option<Change> {
        let (was, now) = (&self.was.name, &self.now.name);
        (was != now).then(|| self.change(Kind::Renamed).between(was.clone(), now.clone()).rust(self.visible()))
    }

    fn key(&self) -> Option<Change> {
        let (was, now) = (&self.was.key, &self.now.key);
        let change = (was != now).then(|| self.change(Kind::Wire).between(was.clone(), now.clone()))?;
        Some(change.rust(Verdict::Compatible).wire(Verdict::Breaking).why("it travels under another key"))
    }

    fn retyped(&self) -> Option<Change> {
        let (home, home_now) = self.holder.homes;
        let same = self.sides.known.same(&self.was.ty, home, &self.now.ty, home_now);
        let wire = wire::verdict(self.sides, (self.was, home), (self.now, home_now), self.holder.way);
        if same && self.was.boxed == self.now.boxed {
            let change = self.change(Kind::Wire).between(form(self.was), form(self.now));
            return (wire != Verdict::DocsOnly).then(|| change.rust(Verdict::Compatible).wire(wire));
        }
        let boxed = |field: &Field| word::ty(&field.ty, field.form) + if field.boxed { " in a box" } else { "" };
        let change = self.change(Kind::Retyped).between(boxed(self.was), boxed(self.now));
        Some(change.rust(self.visible()).wire(wire).why("it is of another type in Rust"))
    }

    fn presence(&self) -> Option<Change> {
        let way = self.holder.way;
        match (self.was.optional, self.now.optional) {
            (true, false) => {
                let wire = if way.request { Verdict::Breaking } else { Verdict::Compatible };
                let why = if way.request { "it has to be given" } else { "no `Option` around it any more" };
                Some(self.change(Kind::Required).rust(self.visible()).wire(wire).why(why))
            }
            (false, true) => {
                let wire = if way.answer { Verdict::Breaking } else { Verdict::Compatible };
                let why = if way.answer { "it is an `Option` now" } else { "it is no argument any more" };
                Some(self.change(Kind::Optional).rust(self.visible()).wire(wire).why(why))
            }
            _ => None,
        }
    }

    fn place(&self) -> Option<Change> {
        let (was, now) = (self.was.place, self.now.place);
        // A request that has no body but a query is not told twice.
        let said = |place: Place| word::place(place).to_owned();
        let change = (was != now).then(|| self.change(Kind::Place).between(said(was), said(now)))?;
        Some(change.rust(Verdict::Compatible).wire(Verdict::Breaking).why("it travels in another part of the request"))
    }

    /// Limits are checked before a request is sent; those of answers are only told.
    fn limits(&self) -> Option<Change> {
        let (was, now) = (Limits::of(self.was), Limits::of(self.now));
        let change = (was != now).then(|| self.change(Kind::Limits).between(was.said(), now.said()))?;
        if !self.holder.way.request {
            return Some(change.wire(Verdict::Compatible));
        }
        let wire = if now.take(&was) { Verdict::Compatible } else { Verdict::Breaking };
        let change = change.rust(Verdict::Compatible).wire(wire);
        Some(if wire == Verdict::Breaking { change.why("values that were sent before are refused") } else { change })
    }

    fn default(&self) -> Option<Change> {
        let (was, now) = (&self.was.default, &self.now.default);
        let change = (was != now).then(|| self.change(Kind::Default).between(was.clone(), now.clone()))?;
        if was.is_none() || now.is_none() {
            return Some(change);
        }
        Some(change.wire(Verdict::Breaking).why("whoever leaves it out gets something else"))
    }

    fn constant(&self) -> Option<Change> {
        let (was, now) = (&self.was.constant, &self.now.constant);
        let change = (was != now).then(|| self.change(Kind::Constant).between(was.clone(), now.clone()))?;
        Some(match (was, now) {
            (Some(_), Some(_)) => change.rust(Verdict::Compatible).wire(Verdict::Breaking).why("another value is sent"),
            (None, _) => {
                let change = change.rust(Verdict::Breaking).wire(Verdict::Compatible);
                change.why("the client fills it in, and users do not any more")
            }
            _ if self.holder.built && !self.now.optional => {
                change.rust(Verdict::Breaking).wire(Verdict::Compatible).why("whoever makes one has to give it")
            }
            _ => change.rust(Verdict::Compatible).wire(Verdict::Compatible),
        })
    }

    fn sensitive(&self) -> Option<Change> {
        let said = |sensitive| if sensitive { "hidden" } else { "printed" }.to_owned();
        let (was, now) = (self.was.sensitive, self.now.sensitive);
        (was != now).then(|| self.change(Kind::Sensitive).between(said(was), said(now)).rust(Verdict::Compatible))
    }

    fn channel(&self) -> Option<Change> {
        let said = |field: &Field| field.via.map_or("both", word::channel).to_owned();
        let (was, now) = (said(self.was), said(self.now));
        (was != now).then(|| self.change(Kind::Channels).between(was, now))
    }
}

fn words_of(field: &Field) -> Words {
    Words::of(&field.summary).and("source", field.from.map(|from| word::provenance(from).to_owned()))
}

/// How a member looks on the wire, in the words of the spec.
fn form(field: &Field) -> String {
    let list = match field.list {
        ListForm::Plain => None,
        ListForm::Joined(separator) => Some(format!("joined by {separator:?}")),
        ListForm::OneOrList => Some("one_or_list".to_owned()),
    };
    let form = word::form(field.form).map(str::to_owned);
    let flat = field.flatten.then(|| "flattened".to_owned());
    let parts: Vec<_> = [Some(word::ty(&field.ty, field.form)), form, list, flat].into_iter().flatten().collect();
    parts.join(", ")
}

/// The limits of a member.
#[derive(PartialEq, Eq)]
struct Limits {
    range: (i64, i64),
    most: [(&'static str, Option<u64>); 3],
}

impl Limits {
    fn of(field: &Field) -> Self {
        let most = [("max_items", field.max_items), ("max_chars", field.max_chars), ("max_bytes", field.max_bytes)];
        Self { range: field.range.unwrap_or((i64::MIN, i64::MAX)), most }
    }

    /// Whether everything that the other ones allow is allowed.
    fn take(&self, other: &Self) -> bool {
        let most = self.most.iter().zip(&other.most);
        let mut most = most.map(|((_, now), (_, was))| now.is_none_or(|now| was.is_some_and(|was| was <= now)));
        self.range.0 <= other.range.0 && other.range.1 <= self.range.1 && most.all(|fits| fits)
    }

    fn said(&self) -> Option<String> {
        let bound = |limit: i64| if matches!(limit, i64::MIN | i64::MAX) { String::new() } else { limit.to_string() };
        let (least, most) = self.range;
        let equals = if most == i64::MAX { "" } else { "=" };
        let range = (self.range != (i64::MIN, i64::MAX)).then(|| format!("range {}..{equals}{}", bound(least), bound(most)));
        let limits = self.most.iter().filter_map(|(name, limit)| Some(format!("{name} {}", (*limit)?)));
        let all: Vec<_> = range.into_iter().chain(limits).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}
