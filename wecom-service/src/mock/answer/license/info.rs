//! Reading seats, and the licence settings of a corp.

use serde_json::{Value as Json, json};

use crate::mock::answer::page::page;
use crate::mock::ask::{Answered, Ask, Member, answer, done, refuse};
use crate::mock::state::World;
use crate::mock::state::license::seat::Seat;

pub(in crate::mock::answer) fn get_active_info_by_code(world: &mut World, ask: &Ask) -> Answered {
    let corp = ask.text("corpid");
    world.parties.corp(corp)?;
    let seat = world.licences.seat(corp, ask.text("active_code"))?;
    answer(json!({"active_info": describe(seat, corp, world.now())}))
}

pub(in crate::mock::answer) fn batch_get_active_info_by_code(world: &mut World, ask: &Ask) -> Answered {
    let (corp, now) = (ask.text("corpid"), world.now());
    world.parties.corp(corp)?;
    let (mut found, mut invalid) = (Vec::new(), Vec::new());
    for code in ask.items("active_code_list") {
        match world.licences.seat(corp, code.text()) {
            Ok(seat) => found.push(describe(seat, corp, now)),
            Err(_) => invalid.push(code.clone()),
        }
    }
    answer(json!({"active_info_list": found, "invalid_active_code_list": invalid}))
}

fn describe(seat: &Seat, corp: &str, now: i64) -> Json {
    let mut members = json!({
        "active_code": seat.code,
        "type": seat.kind,
        "status": seat.status(corp, now),
        "create_time": seat.created,
    });
    if let (Some(holder), Some(activated), Some(expires)) = (&seat.holder, seat.activated, seat.expires) {
        members["userid"] = json!(holder);
        members["active_time"] = json!(activated);
        members["expire_time"] = json!(expires);
    }
    if seat.merged_to.is_some() || seat.merged_from.is_some() {
        members["merge_info"] = json!({});
    }
    if let Some(code) = &seat.merged_to {
        members["merge_info"]["to_active_code"] = json!(code);
    }
    if let Some(code) = &seat.merged_from {
        members["merge_info"]["from_active_code"] = json!(code);
    }
    if let Some(to) = &seat.shared_to {
        members["share_info"] = json!({"to_corpid": to, "from_corpid": seat.corp});
    }
    members
}

pub(in crate::mock::answer) fn get_active_info_by_user(world: &mut World, ask: &Ask) -> Answered {
    let (corp, userid, now) = (ask.text("corpid"), ask.text("userid"), world.now());
    world.parties.corp(corp)?;
    let held: Vec<&Seat> = world.licences.held(corp).filter(|seat| seat.holder.as_deref() == Some(userid)).collect();
    let active = held.iter().any(|seat| seat.remaining(now) > 0);
    let seats: Vec<Json> = held.iter().map(|seat| holding(seat, true)).collect();
    answer(json!({"active_status": i64::from(active), "active_info_list": seats}))
}

pub(in crate::mock::answer) fn list_actived_account(world: &mut World, ask: &Ask) -> Answered {
    let corp = ask.text("corpid");
    world.parties.corp(corp)?;
    let items = world.licences.held(corp).map(|seat| (seat.code.clone(), holding(seat, false))).collect();
    answer(Json::Object(page(ask, "account_list", items)?))
}

/// A seat and its holder, with the code where the answer has it.
fn holding(seat: &Seat, with_code: bool) -> Json {
    let mut members = json!({
        "userid": seat.holder,
        "type": seat.kind,
        "active_time": seat.activated,
        "expire_time": seat.expires,
    });
    if with_code {
        members["active_code"] = json!(seat.code);
    }
    members
}

pub(in crate::mock::answer) fn set_auto_active_status(world: &mut World, ask: &Ask) -> Answered {
    let corp = bought(world, ask)?;
    match ask.number("auto_active_status") {
        Some(1) => world.licences.automatic.insert(corp),
        Some(0) => world.licences.automatic.remove(&corp),
        _ => return Err(refuse(701070, "")),
    };
    done()
}

pub(in crate::mock::answer) fn get_auto_active_status(world: &mut World, ask: &Ask) -> Answered {
    let corp = bought(world, ask)?;
    answer(json!({"auto_active_status": i64::from(world.licences.automatic.contains(&corp))}))
}

/// A corp that something was paid for.
fn bought(world: &World, ask: &Ask) -> Result<String, crate::mock::ask::Refusal> {
    let corp = world.parties.corp(ask.text("corpid"))?;
    if world.licences.bought_for(&corp.open_corpid) { Ok(corp.open_corpid.clone()) } else { Err(refuse(701071, "")) }
}

/// Test corps have no trial.
pub(in crate::mock::answer) fn get_app_license_info(world: &mut World, ask: &Ask) -> Answered {
    let corp = world.parties.corp(ask.text("corpid"))?;
    let suite = world.parties.suite(ask.text("suite_id"))?;
    let install = world.installs.get(&suite.id, &corp.open_corpid).filter(|install| install.live);
    let (start, end) = install.ok_or_else(|| refuse(40084, "the corp has not installed the app"))?.trial();
    if corp.test {
        return answer(json!({"license_status": 1, "license_check_time": start}));
    }
    answer(json!({
        "license_status": 1,
        "trail_info": {"start_time": start, "end_time": end},
        "license_check_time": end,
    }))
}
