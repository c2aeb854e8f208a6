//! Activating, transferring and giving away seats.

use serde_json::{Value as Json, json};

use crate::mock::ask::{Answered, Ask, Member, Refusal, answer, done, refuse};
use crate::mock::state::World;

pub(in crate::mock::answer) fn active_account(world: &mut World, ask: &Ask) -> Answered {
    world.activate(ask.text("corpid"), ask.text("active_code"), ask.text("userid"))?;
    done()
}

pub(in crate::mock::answer) fn active_account_by_type(world: &mut World, ask: &Ask) -> Answered {
    let kind = ask.number("type").unwrap_or(0);
    world.activate_by_type(ask.text("corpid"), kind, ask.text("userid"))?;
    done()
}

pub(in crate::mock::answer) fn batch_active_account(world: &mut World, ask: &Ask) -> Answered {
    let corp = ask.text("corpid");
    world.parties.corp(corp)?;
    let items = ask.items("active_list");
    no_repeats(items, "active_code", 701023)?;
    let mut results = Vec::new();
    for item in items {
        let (code, userid) = (item.get("active_code").text(), item.get("userid").text());
        let errcode = errcode(world.activate(corp, code, userid));
        results.push(json!({"errcode": errcode, "active_code": code, "userid": userid}));
    }
    batch("active_result", results)
}

pub(in crate::mock::answer) fn batch_transfer_license(world: &mut World, ask: &Ask) -> Answered {
    let corp = ask.text("corpid");
    world.parties.corp(corp)?;
    let items = ask.items("transfer_list");
    no_repeats(items, "handover_userid", 701020)?;
    let mut results = Vec::new();
    for item in items {
        let (from, to) = (item.get("handover_userid").text(), item.get("takeover_userid").text());
        let errcode = errcode(world.transfer(corp, from, to));
        results.push(json!({"errcode": errcode, "handover_userid": from, "takeover_userid": to}));
    }
    batch("transfer_result", results)
}

/// Answers with the codes that could not be given only.
pub(in crate::mock::answer) fn batch_share_active_code(world: &mut World, ask: &Ask) -> Answered {
    let (from, to) = (ask.text("from_corpid"), ask.text("to_corpid"));
    world.parties.corp(from)?;
    let downstream = world.parties.corp(to)?;
    if downstream.upstream.as_deref() != Some(from) {
        return Err(refuse(701058, ""));
    }
    if !world.installs.corp_has_app(from) {
        return Err(refuse(701057, ""));
    }
    let items = ask.items("share_list");
    no_repeats(items, "active_code", 701023)?;
    let given = world.licences.seats.values().filter(|seat| seat.shared_to.as_deref() == Some(to)).count();
    if !downstream.members.is_empty() && given + items.len() > 2 * downstream.members.len() {
        return Err(refuse(701056, ""));
    }
    let mut failed = Vec::new();
    for item in items {
        let code = item.get("active_code").text();
        if let Err(why) = world.share(from, to, code) {
            failed.push(json!({"errcode": why.code, "errmsg": why.message(), "active_code": code}));
        }
    }
    answer(json!({"share_result": failed}))
}

fn errcode(result: Result<(), Refusal>) -> i64 {
    result.map_or_else(|why| why.code, |()| 0)
}

/// A batch that failed as a whole has an errcode of its own.
fn batch(name: &str, results: Vec<Json>) -> Answered {
    let failed = results.iter().all(|result| result.get("errcode").number() != Some(0));
    let mut members = json!({});
    members[name] = Json::Array(results);
    if failed { Err(refuse(701024, "").with(members)) } else { answer(members) }
}

fn no_repeats(items: &[Json], key: &str, code: i64) -> Result<(), Refusal> {
    let mut seen = std::collections::BTreeSet::new();
    if items.iter().all(|item| seen.insert(item.get(key).text())) { Ok(()) } else { Err(refuse(code, "")) }
}
