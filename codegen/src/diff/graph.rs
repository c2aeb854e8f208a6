//! Tokens, the scopes that hold them, and errcodes.

use std::collections::BTreeSet;

use super::pair::Pairs;
use super::words::{self, Words};
use super::{Change, Kind, Subject, Verdict};
use crate::model::{Errcode, Model, Obtained, Token};
use crate::words as word;

/// What differs.
pub(super) fn changes(base: &Model, head: &Model) -> Vec<Change> {
    let mut changes = tokens(base, head);
    changes.extend(scopes(base, head));
    changes.extend(errcodes(base, head));
    changes
}

fn tokens(base: &Model, head: &Model) -> Vec<Change> {
    let by_kind = |token: &&Token| Some(token.kind.clone());
    let by_title = |token: &&Token| Some(format!("{} {:?} {}", token.title, token.query, token.ty));
    let pairs = Pairs::new(base.tokens.values().collect(), head.tokens.values().collect(), &[&by_kind, &by_title]);
    let change = |kind, token: &Token| Change::new(Subject::Token, kind, token.kind.as_str()).at(&token.span);
    let mut changes = Vec::new();
    for token in &pairs.removed {
        changes.push(change(Kind::Removed, token).rust(Verdict::Breaking).wire(Verdict::Breaking));
    }
    for token in &pairs.added {
        changes.push(change(Kind::Added, token).rust(Verdict::Compatible).wire(Verdict::Compatible));
    }
    for (was, now) in &pairs.both {
        token((base, was), (head, now), &|kind| change(kind, now), &mut changes);
    }
    changes
}

fn token(
    (base, was): (&Model, &Token),
    (head, now): (&Model, &Token),
    change: &dyn Fn(Kind) -> Change,
    changes: &mut Vec<Change>,
) {
    if was.kind != now.kind {
        let change = change(Kind::Renamed).between(was.kind.clone(), now.kind.clone());
        changes.push(change.rust(Verdict::Breaking).why("its type and its constant have other names"));
    }
    if was.scope != now.scope {
        let rust = if was.scope == "none" { Verdict::Compatible } else { Verdict::Breaking };
        let change = change(Kind::Scope).between(was.scope.clone(), now.scope.clone()).rust(rust);
        changes.push(change.why("what needs this token is sent from another scope"));
    }
    if was.query != now.query {
        let change = change(Kind::Wire).between(was.query.clone(), now.query.clone());
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Breaking).why("it travels under another name"));
    }
    let (older, newer) = (behaviour(base, was), behaviour(head, now));
    let differ: Vec<_> = older.iter().zip(&newer).filter(|(was, now)| was != now).collect();
    if !differ.is_empty() {
        let change = change(Kind::Behaviour);
        let change = match differ.as_slice() {
            [((name, was), (_, now))] => change.between(format!("{name} {was}"), format!("{name} {now}")),
            all => change.between(None, all.iter().map(|((name, _), _)| *name).collect::<Vec<_>>().join(", ")),
        };
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Compatible));
    }
    let words = |token: &Token| Words::new(&token.title, &token.summary, &token.docs).and("given", given(&token.obtained));
    changes.extend(words::changed(&words(was), &words(now), change(Kind::Docs)));
}

/// What the client makes of a token by itself.
fn behaviour(model: &Model, token: &Token) -> [(&'static str, String); 7] {
    let life = token.life.map_or_else(|| "none".to_owned(), |life| life.to_string());
    [
        ("life", life),
        ("cached", token.cached.to_string()),
        ("needs", token.needs.join(", ")),
        ("obtained", obtained(model, &token.obtained)),
        ("rejected_by", format!("{:?}", token.rejected_by)),
        ("refused_by", format!("{:?}", token.refused_by)),
        ("type", token.ty.clone()),
    ]
}

fn obtained(model: &Model, obtained: &Obtained) -> String {
    match obtained {
        Obtained::Fetch(fetches) => {
            let fetch = |fetch: &crate::model::Fetch| {
                let with: Vec<_> = fetch.with.iter().map(|(member, by)| format!("{member}={by}")).collect();
                let when = fetch.when.as_deref().map(|when| format!(" when {when}")).unwrap_or_default();
                format!("{}({}){when} {} {:?}", word::call(model, fetch), with.join(", "), fetch.value, fetch.expires_in)
            };
            fetches.iter().map(fetch).collect::<Vec<_>>().join("; ")
        }
        Obtained::Pushed { event, value, of, newest, expires_in } => {
            format!("by {event}: {value} of {of}, {newest}, {expires_in:?}")
        }
        Obtained::Given(_) => "given".to_owned(),
    }
}

fn given(obtained: &Obtained) -> Option<String> {
    match obtained {
        Obtained::Given(sentence) => Some(sentence.clone()),
        Obtained::Fetch(_) | Obtained::Pushed { .. } => None,
    }
}

/// Scopes are those that hold a kind of token.
fn scopes(base: &Model, head: &Model) -> Vec<Change> {
    let of = |model: &Model| -> BTreeSet<String> {
        model.tokens.values().map(|token| token.scope.clone()).filter(|scope| scope != "none").collect()
    };
    let (was, now) = (of(base), of(head));
    let change = |kind, scope: &String| Change::new(Subject::Scope, kind, scope.as_str());
    let removed = was.difference(&now).map(|scope| {
        change(Kind::Removed, scope)
            .rust(Verdict::Breaking)
            .why("it holds no token any more, so that nothing can be sent from it")
    });
    let added = now.difference(&was).map(|scope| change(Kind::Added, scope).rust(Verdict::Compatible));
    removed.chain(added).collect()
}

fn errcodes(base: &Model, head: &Model) -> Vec<Change> {
    let by_code = |errcode: &&Errcode| Some(errcode.code.to_string());
    let by_name = |errcode: &&Errcode| Some(errcode.name.clone());
    let pairs = Pairs::new(base.errcodes.iter().collect(), head.errcodes.iter().collect(), &[&by_code, &by_name]);
    let change = |kind, errcode: &Errcode| Change::new(Subject::Errcode, kind, errcode.name.as_str()).at(&errcode.span);
    let mut changes = Vec::new();
    for errcode in &pairs.removed {
        let change = change(Kind::Removed, errcode).between(errcode.code.to_string(), None);
        changes.push(change.rust(Verdict::Breaking).wire(Verdict::Compatible).why("its constant is gone"));
    }
    for errcode in &pairs.added {
        let change = change(Kind::Added, errcode).between(None, errcode.code.to_string());
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Compatible));
    }
    for (was, now) in &pairs.both {
        errcode(was, now, &|kind| change(kind, now), &mut changes);
    }
    changes
}

fn errcode(was: &Errcode, now: &Errcode, change: &dyn Fn(Kind) -> Change, changes: &mut Vec<Change>) {
    if was.name != now.name {
        let change = change(Kind::Renamed).between(was.name.clone(), now.name.clone());
        changes.push(change.rust(Verdict::Breaking).why("its constant has another name"));
    }
    if was.code != now.code {
        let change = change(Kind::Wire).between(was.code.to_string(), now.code.to_string());
        changes.push(change.rust(Verdict::Compatible).wire(Verdict::Breaking));
    }
    if was.kind != now.kind {
        let said = |errcode: &Errcode| word::errcode_kind(errcode.kind).to_owned();
        let change = change(Kind::Behaviour).between(said(was), said(now)).rust(Verdict::Compatible);
        changes.push(change.why("the client reacts to it in another way"));
    }
    let words = |errcode: &Errcode| {
        Words::default()
            .and("meaning", Some(errcode.meaning.clone()))
            .and("of", errcode.of.clone())
            .and("remedy", errcode.remedy.clone())
    };
    changes.extend(words::changed(&words(was), &words(now), change(Kind::Docs)));
}
