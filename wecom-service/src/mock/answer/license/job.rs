//! Jobs: renewals, purchases for several corps, payments from the balance.

use serde_json::{Value as Json, json};

use super::order::{counts, length};
use crate::mock::ask::{Answered, Ask, Member, Refusal, answer, refuse};
use crate::mock::state::World;
use crate::mock::state::license::job::{Job, Work};
use crate::mock::state::license::order::{Extension, Line, Order, RENEWAL, Renewal, UNION, UNPAID, line};

/// Most seats of one kind in a renewal job.
const MOST_RENEWALS: usize = 1_000_000;
/// Most corps in a job for several.
const MOST_CORPS: usize = 100_000;

/// What a job is or was, as an answer says it.
const DONE: i64 = 1;
const WORKING: i64 = 2;
const FAILED: i64 = 3;

pub(in crate::mock::answer) fn create_renew_order_job(world: &mut World, ask: &Ask) -> Answered {
    let corp = ask.text("corpid");
    world.parties.corp(corp)?;
    let id = match ask.some("jobid") {
        Some(id) => id.to_owned(),
        None => open(world, Work::Renewal { corp: corp.to_owned(), seats: Vec::new(), submitted: false }),
    };
    let mut seats = renewal(world, &id, corp)?.clone();
    let mut invalid = Vec::new();
    for item in ask.items("account_list") {
        let (userid, kind) = (item.get("userid").text(), item.get("type").number().unwrap_or(0));
        match renewable(world, corp, userid, kind, &seats) {
            Ok(()) => seats.push((userid.to_owned(), kind)),
            Err(why) => invalid.push(json!({"errcode": why.code, "errmsg": why.message(), "userid": userid, "type": kind})),
        }
    }
    if seats.len() > MOST_RENEWALS {
        return Err(refuse(701014, ""));
    }
    *renewal(world, &id, corp)? = seats;
    answer(json!({"jobid": id, "invalid_account_list": invalid}))
}

/// The seats of a renewal job that was not ordered yet.
fn renewal<'a>(world: &'a mut World, id: &str, corp: &str) -> Result<&'a mut Vec<(String, i64)>, Refusal> {
    match &mut world.licences.job_mut(id)?.work {
        Work::Renewal { submitted: true, .. } => Err(refuse(701126, "")),
        Work::Renewal { corp: of, seats, .. } if of == corp => Ok(seats),
        _ => Err(refuse(40088, "the job is of another corp or kind")),
    }
}

fn renewable(world: &World, corp: &str, userid: &str, kind: i64, seats: &[(String, i64)]) -> Result<(), Refusal> {
    if !matches!(kind, 1 | 2) {
        return Err(refuse(701007, ""));
    }
    if seats.iter().any(|(known, of)| known == userid && *of == kind) {
        return Err(refuse(701020, ""));
    }
    match world.licences.held_by(corp, userid, kind) {
        None => Err(refuse(701004, "the member has no seat of this kind")),
        Some(seat) if seat.remaining(world.now()) == 0 => Err(refuse(701016, "")),
        Some(_) => Ok(()),
    }
}

pub(in crate::mock::answer) fn submit_order_job(world: &mut World, ask: &Ask) -> Answered {
    let id = ask.text("jobid");
    let extension = extension(ask, world.now())?;
    let (corp, seats) = match &world.licences.job_mut(id)?.work {
        Work::Renewal { submitted: true, .. } => return Err(refuse(701126, "")),
        Work::Renewal { seats, .. } if seats.is_empty() => return Err(refuse(701025, "")),
        Work::Renewal { corp, seats, .. } => (corp.clone(), seats.clone()),
        _ => return Err(refuse(40088, "not a renewal job")),
    };
    if world.parties.corp(&corp)?.test && !matches!(extension, Extension::Months(1)) {
        return Err(refuse(701028, ""));
    }
    let renewed = |order: &Order| order.kind == RENEWAL && order.paid.is_some() && order.concerns(&corp);
    if world.parties.corp(&corp)?.test && world.licences.orders.values().any(renewed) {
        return Err(refuse(701029, ""));
    }
    let order = world.place_renewal(Renewal { corp, seats, extension }, ask.text("buyer_userid"))?;
    if let Work::Renewal { submitted, .. } = &mut world.licences.job_mut(id)?.work {
        *submitted = true;
    }
    answer(json!({"order_id": order}))
}

fn extension(ask: &Ask, now: i64) -> Result<Extension, Refusal> {
    let of = |key| ask.within("account_duration", key).number();
    match (of("months"), of("new_expire_time")) {
        (Some(months), None) => Ok(Extension::Months(months)),
        (None, Some(time)) if time > now => Ok(Extension::Until(time)),
        (None, Some(_)) => Err(refuse(40058, "`account_duration.new_expire_time` must be in the future")),
        _ => Err(refuse(701090, "give `months` or `new_expire_time`")),
    }
}

pub(in crate::mock::answer) fn create_new_order_job(world: &mut World, ask: &Ask) -> Answered {
    let id = match ask.some("jobid") {
        Some(id) => id.to_owned(),
        None => open(world, Work::Union { lines: Vec::new(), order: None }),
    };
    let mut lines = union(world, &id)?.clone();
    let mut invalid = Vec::new();
    for item in ask.items("buy_list") {
        match union_line(world, item, &lines) {
            Ok(line) => lines.push(line),
            Err(why) => {
                invalid.push(json!({"corpid": item.get("corpid").text(), "errcode": why.code, "errmsg": why.message()}));
            }
        }
    }
    if lines.len() > MOST_CORPS {
        return Err(refuse(701123, ""));
    }
    *union(world, &id)? = lines;
    answer(json!({"jobid": id, "invalid_list": invalid}))
}

/// The purchases of a job for several corps that was not ordered yet.
fn union<'a>(world: &'a mut World, id: &str) -> Result<&'a mut Vec<Line>, Refusal> {
    match &mut world.licences.job_mut(id)?.work {
        Work::Union { order: Some(_), .. } => Err(refuse(701126, "")),
        Work::Union { lines, .. } => Ok(lines),
        _ => Err(refuse(40088, "not a job for several corps")),
    }
}

fn union_line(world: &mut World, item: &Json, lines: &[Line]) -> Result<Line, Refusal> {
    let corp = item.get("corpid").text();
    if lines.iter().any(|line| line.corp == corp) {
        return Err(refuse(701124, ""));
    }
    if world.parties.corp(corp)?.test {
        return Err(refuse(701121, ""));
    }
    let (counts, length) = (counts(item.get("account_count")), length(item.get("account_duration")));
    let mut line = line(world, "", corp, counts, length)?;
    line.automatic = item.get("auto_active_status").number() != Some(0);
    Ok(line)
}

pub(in crate::mock::answer) fn submit_new_order_job(world: &mut World, ask: &Ask) -> Answered {
    let id = ask.text("jobid");
    let mut lines = union(world, id)?.clone();
    if lines.is_empty() {
        return Err(refuse(701122, ""));
    }
    let number = world.order_id();
    for (index, line) in lines.iter_mut().enumerate() {
        line.id = format!("{number}S{}", index + 1);
    }
    world.place(number.clone(), UNION, lines, ask.text("buyer_userid"));
    let polls = world.licences.job_polls;
    let job = world.licences.job_mut(id)?;
    job.polls = polls;
    if let Work::Union { order, .. } = &mut job.work {
        *order = Some(number);
    }
    answer(json!({"jobid": id}))
}

pub(in crate::mock::answer) fn new_order_job_result(world: &mut World, ask: &Ask) -> Answered {
    let job = world.licences.job_mut(ask.text("jobid"))?;
    let order = match &job.work {
        Work::Union { order: Some(order), .. } => order.clone(),
        Work::Union { .. } => return Err(refuse(701125, "")),
        _ => return Err(refuse(40088, "not a job for several corps")),
    };
    if !job.poll() {
        return answer(json!({"status": WORKING}));
    }
    answer(json!({"status": DONE, "order_id": order}))
}

/// Pays at once; the result only becomes known after some questions.
pub(in crate::mock::answer) fn submit_pay_job(world: &mut World, ask: &Ask) -> Answered {
    let order = ask.text("order_id");
    if world.licences.order(order)?.status != UNPAID {
        return Err(refuse(701084, ""));
    }
    let result = world.pay_from_balance(order);
    let id = open(world, Work::Payment(result));
    let polls = world.licences.job_polls;
    world.licences.job_mut(&id)?.polls = polls;
    answer(json!({"jobid": id}))
}

pub(in crate::mock::answer) fn pay_job_result(world: &mut World, ask: &Ask) -> Answered {
    let job = world.licences.job_mut(ask.text("jobid"))?;
    let Work::Payment(result) = job.work.clone() else { return Err(refuse(40088, "not a payment")) };
    if !job.poll() {
        return answer(json!({"status": WORKING}));
    }
    match result {
        Ok(()) => answer(json!({"status": DONE})),
        Err(why) => answer(json!({"status": FAILED, "pay_job_result": {"errcode": why.code, "errmsg": why.message()}})),
    }
}

fn open(world: &mut World, work: Work) -> String {
    let id = world.mint.secret("job", 32);
    world.licences.jobs.insert(id.clone(), Job { work, polls: 0 });
    id
}
