//! Checks the signatures inside the bodies of the cashier's calls; those of merchants are in `merchant`.

use serde_json::Value as Json;

use super::ask::{Member, Refusal, refuse};
use super::read::Arrival;
use super::state::World;
use crate::catalog::Exchange;
use crate::endpoint::Signature;
use crate::sign::paytool_signature;
use crate::types::AppSecret;

/// Seconds by which the time of a signed call may be off.
const LEEWAY: i64 = 900;

/// Refuses a call of the cashier whose signature is missing, wrong or old. Without the cashier's key nothing is checked.
pub(crate) fn check(world: &World, exchange: &Exchange, arrival: &Arrival) -> Result<(), Refusal> {
    let (Some(Signature::Paytool), Some(secret)) = (exchange.meta.signed, &world.parties.provider.paytool_secret) else {
        return Ok(());
    };
    let body: Json = serde_json::from_slice(&arrival.body).map_err(|_| refuse(47001, ""))?;
    for member in ["nonce_str", "ts", "sig"] {
        if body.get(member).is_none_or(|value| value.is_null() || value == "") {
            return Err(refuse(600010, format!("`{member}` is missing")));
        }
    }
    if body.get("ts").number().is_none_or(|ts| (world.now() - ts).abs() > LEEWAY) {
        return Err(refuse(600011, "`ts` is off by more than 15 minutes"));
    }
    if paytool_signature(&AppSecret::from(secret.as_str()), &body) != body.get("sig").text() {
        return Err(refuse(600011, ""));
    }
    Ok(())
}
