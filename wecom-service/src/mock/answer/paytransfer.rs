//! Red packets and payments: each is paid once under its number, and can be looked up.

use serde_json::{Map, Value as Json, json};
use time::{OffsetDateTime, UtcOffset};

use crate::mock::ask::{Answered, Ask, Refusal, answer};
use crate::mock::merchant::refused_as;
use crate::mock::state::World;
use crate::mock::state::payments::Payment;

const RED_PACKET: &str = "red packet";
const TRANSFER: &str = "transfer";
const BEIJING: UtcOffset = match UtcOffset::from_hms(8, 0, 0) {
    Ok(offset) => offset,
    Err(_) => UtcOffset::UTC,
};

pub(super) fn sendworkwxredpack(world: &mut World, ask: &Ask) -> Answered {
    let paid = pay(world, ask, RED_PACKET, "mch_billno", "total_amount")?;
    let mut members = taken(
        &paid.members,
        &["mch_billno", "mch_id", "wxappid", "re_openid", "total_amount", "sender_name", "sender_header_media_id"],
    );
    members.insert("send_listid".to_owned(), json!(paid.number));
    answer(members.into())
}

pub(super) fn queryworkwxredpack(world: &mut World, ask: &Ask) -> Answered {
    let paid = find(world, ask, RED_PACKET, "mch_billno")?;
    let mut members = taken(
        &paid.members,
        &["mch_billno", "mch_id", "total_amount", "wishing", "remark", "act_name", "sender_name", "sender_header_media_id"],
    );
    members.insert("detail_id".to_owned(), json!(paid.number));
    members.insert("status".to_owned(), json!("SENT"));
    members.insert("send_type".to_owned(), json!("API"));
    members.insert("send_time".to_owned(), json!(beijing(paid.at)));
    answer(members.into())
}

pub(super) fn paywwsptrans2pocket(world: &mut World, ask: &Ask) -> Answered {
    let paid = pay(world, ask, TRANSFER, "partner_trade_no", "amount")?;
    let mut members = taken(&paid.members, &["appid", "mch_id", "device_info", "nonce_str", "partner_trade_no"]);
    members.insert("payment_no".to_owned(), json!(paid.number));
    members.insert("payment_time".to_owned(), json!(beijing(paid.at)));
    answer(members.into())
}

pub(super) fn querywwsptrans2pocket(world: &mut World, ask: &Ask) -> Answered {
    let paid = find(world, ask, TRANSFER, "partner_trade_no")?;
    let mut members = taken(&paid.members, &["partner_trade_no", "mch_id", "appid", "openid", "desc"]);
    members.insert("detail_id".to_owned(), json!(paid.number));
    members.insert("status".to_owned(), json!("SUCCESS"));
    members.insert("payment_amount".to_owned(), paid.members.get("amount").cloned().unwrap_or_default());
    members.insert("transfer_time".to_owned(), json!(beijing(paid.at)));
    if let Some(name) = paid.members.get("re_user_name") {
        members.insert("transfer_name".to_owned(), name.clone());
    }
    answer(members.into())
}

/// Pays once. The same number with another amount is another payment, and one too many.
fn pay<'w>(world: &'w mut World, ask: &Ask, how: &'static str, number: &str, amount: &str) -> Result<&'w Payment, Refusal> {
    let own = ask.text(number);
    if !own.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(refused_as("PARAM_ERROR", format!("`{number}` is digits and letters only")));
    }
    let fresh = Payment { number: format!("1000000{:021}", world.mint.number()), at: world.now(), members: ask.members.clone() };
    let paid = world.payments.pay(ask.text("mch_id"), how, own, fresh);
    if paid.members.get(amount) != ask.members.get(amount) {
        return Err(refused_as("PARAM_ERROR", format!("`{number}` was used for another amount")));
    }
    Ok(paid)
}

fn find<'w>(world: &'w World, ask: &Ask, how: &'static str, number: &str) -> Result<&'w Payment, Refusal> {
    let found = world.payments.find(ask.text("mch_id"), how, ask.text(number));
    found.ok_or_else(|| refused_as("NOT_FOUND", "指定单号数据不存在"))
}

fn taken(members: &Map<String, Json>, names: &[&str]) -> Map<String, Json> {
    names.iter().filter_map(|name| Some(((*name).to_owned(), members.get(*name)?.clone()))).collect()
}

/// A point in time as WeChat Pay writes it.
fn beijing(at: i64) -> String {
    let local = OffsetDateTime::from_unix_timestamp(at).unwrap_or(OffsetDateTime::UNIX_EPOCH).to_offset(BEIJING);
    let (year, month, day) = local.to_calendar_date();
    let (hour, minute, second) = local.to_hms();
    format!("{year:04}-{:02}-{day:02} {hour:02}:{minute:02}:{second:02}", u8::from(month))
}

#[cfg(test)]
mod tests {
    use super::beijing;

    #[test]
    fn time_is_written_as_in_beijing() {
        assert_eq!(beijing(0), "1970-01-01 08:00:00");
        assert_eq!(beijing(1_709_222_399), "2024-02-29 23:59:59");
        assert_eq!(beijing(1_767_196_800), "2026-01-01 00:00:00");
    }
}
