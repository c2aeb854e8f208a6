//! Placing, cancelling and reading orders.

use serde_json::{Map, Value as Json, json};

use crate::mock::answer::page::page;
use crate::mock::ask::{Answered, Ask, Member, Refusal, answer, done, refuse};
use crate::mock::state::World;
use crate::mock::state::license::order::{Extension, Line, Order, PURCHASE, RENEWAL, UNION, line};

/// The longest span of time that orders can be listed for, in seconds.
const LIST_SPAN: i64 = 31 * 86_400;

pub(in crate::mock::answer) fn create_new_order(world: &mut World, ask: &Ask) -> Answered {
    let counts = counts(ask.members.get("account_count"));
    let length = length(ask.members.get("account_duration"));
    let id = world.order_id();
    let line = line(world, &id, ask.text("corpid"), counts, length)?;
    world.place(id.clone(), PURCHASE, vec![line], ask.text("buyer_userid"));
    answer(json!({"order_id": id}))
}

/// Basic and interworking seats of an `account_count`.
pub(super) fn counts(count: Option<&Json>) -> (i64, i64) {
    let of = |key| count.and_then(|count| count.get(key)).number().unwrap_or(0);
    (of("base_count"), of("external_contact_count"))
}

/// Months and days of an `account_duration`.
pub(super) fn length(duration: Option<&Json>) -> (i64, i64) {
    let of = |key| duration.and_then(|duration| duration.get(key)).number().unwrap_or(0);
    (of("months"), of("days"))
}

pub(in crate::mock::answer) fn cancel_order(world: &mut World, ask: &Ask) -> Answered {
    world.cancel_order(ask.text("order_id"), ask.some("corpid"))?;
    done()
}

pub(in crate::mock::answer) fn list_order(world: &mut World, ask: &Ask) -> Answered {
    let (from, to) = span(ask)?;
    if let Some(corp) = ask.some("corpid") {
        world.parties.corp(corp)?;
    }
    let listed = |order: &&Order| match (ask.some("corpid"), order.corp()) {
        (Some(asked), corp) => corp == Some(asked),
        (None, None) => true,
        (None, Some(corp)) => !world.parties.corps.get(corp).is_some_and(|corp| corp.test),
    };
    let orders = world.licences.orders.values().rev().filter(|order| (from..=to).contains(&order.created)).filter(listed);
    let items = orders.map(|order| (order.id.clone(), json!({"order_id": order.id, "order_type": order.kind}))).collect();
    answer(Json::Object(page(ask, "order_list", items)?))
}

fn span(ask: &Ask) -> Result<(i64, i64), Refusal> {
    match (ask.number("start_time"), ask.number("end_time")) {
        (None, None) => Ok((i64::MIN, i64::MAX)),
        (Some(from), Some(to)) if from <= to && to - from <= LIST_SPAN => Ok((from, to)),
        (Some(_), Some(_)) => Err(refuse(40058, "`end_time` must be at most 31 days after `start_time`")),
        _ => Err(refuse(40058, "`start_time` and `end_time` are given together")),
    }
}

pub(in crate::mock::answer) fn get_order(world: &mut World, ask: &Ask) -> Answered {
    let order = world.licences.order(ask.text("order_id"))?;
    if order.kind == UNION {
        return Err(refuse(701120, "read it with get_union_order"));
    }
    let (base, external) = order.counts();
    let mut members = head(order);
    members.insert("corpid".to_owned(), json!(order.corp()));
    members.insert("account_count".to_owned(), json!({"base_count": base, "external_contact_count": external}));
    members.insert("account_duration".to_owned(), duration(order));
    answer(json!({"order": members}))
}

fn head(order: &Order) -> Map<String, Json> {
    let mut members = Map::new();
    members.insert("order_id".to_owned(), json!(order.id));
    members.insert("order_type".to_owned(), json!(order.kind));
    members.insert("order_status".to_owned(), json!(order.status));
    members.insert("price".to_owned(), json!(order.price));
    members.insert("create_time".to_owned(), json!(order.created));
    if let Some(paid) = order.paid {
        members.insert("pay_time".to_owned(), json!(paid));
    }
    members
}

fn duration(order: &Order) -> Json {
    match order.renewal.as_ref().map(|renewal| renewal.extension) {
        Some(Extension::Months(months)) => json!({"months": months}),
        Some(Extension::Until(time)) => json!({"new_expire_time": time}),
        None => order.lines.first().map(lasting).unwrap_or_default(),
    }
}

fn lasting(line: &Line) -> Json {
    json!({"months": line.months, "days": line.days})
}

pub(in crate::mock::answer) fn get_union_order(world: &mut World, ask: &Ask) -> Answered {
    let order = world.licences.order(ask.text("order_id"))?;
    if order.kind != UNION {
        return Err(refuse(701005, "read it with get_order"));
    }
    let items = order.lines.iter().map(|line| (line.id.clone(), purchase(line))).collect();
    let mut members = page(ask, "buy_list", items)?;
    members.insert("order".to_owned(), Json::Object(head(order)));
    answer(Json::Object(members))
}

fn purchase(line: &Line) -> Json {
    json!({
        "sub_order_id": line.id,
        "corpid": line.corp,
        "account_count": {"base_count": line.base, "external_contact_count": line.external},
        "account_duration": lasting(line),
    })
}

pub(in crate::mock::answer) fn list_order_account(world: &mut World, ask: &Ask) -> Answered {
    let id = ask.text("order_id");
    let items = match world.licences.orders.get(id) {
        Some(order) if order.kind == UNION => return Err(refuse(701120, "ask with a sub_order_id of get_union_order")),
        Some(order) if order.kind == RENEWAL => renewed(order),
        Some(order) => order.lines.iter().flat_map(|line| bought(world, line)).collect(),
        None => {
            let mut lines = world.licences.orders.values().flat_map(|order| &order.lines);
            bought(world, lines.find(|line| line.id == id).ok_or_else(|| refuse(701005, "no such order"))?)
        }
    };
    answer(Json::Object(page(ask, "account_list", items)?))
}

fn bought(world: &World, line: &Line) -> Vec<(String, Json)> {
    let seats = line.codes.iter().filter_map(|code| world.licences.seats.get(code));
    seats.map(|seat| (seat.code.clone(), json!({"active_code": seat.code, "type": seat.kind}))).collect()
}

fn renewed(order: &Order) -> Vec<(String, Json)> {
    let seats = order.renewal.iter().flat_map(|renewal| &renewal.seats);
    seats.map(|(userid, kind)| (format!("{userid} {kind}"), json!({"userid": userid, "type": kind}))).collect()
}
