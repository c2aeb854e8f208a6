//! WeChat Pay at the door of the mock: checks the signatures of a merchant's call, and writes its answers as signed XML.

use serde_json::{Map, Value as Json, json};

use super::ask::{Member, Refusal, refuse};
use super::read::{Arrival, elements};
use super::state::World;
use super::state::parties::Merchant;
use crate::catalog::Exchange;
use crate::endpoint::Signature;
use crate::sign::{PayHash, merchant_signature, workwx_signature};
use crate::wire::xml_of_pairs;

/// A WeChat Pay merchant that the mock knows.
#[must_use]
pub struct MockMerchant {
    pub(super) mch_id: String,
    pub(super) keys: Merchant,
}

impl MockMerchant {
    /// A merchant by its number and API key.
    pub fn new(mch_id: impl Into<String>, key: impl Into<String>) -> Self {
        Self { mch_id: mch_id.into(), keys: Merchant { key: key.into(), app_secret: None } }
    }

    /// The secret of the corp's payment app. With it, `workwx_sign` is checked as well.
    pub fn app_secret(mut self, secret: impl Into<String>) -> Self {
        self.keys.app_secret = Some(secret.into());
        self
    }
}

impl std::fmt::Debug for MockMerchant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("MockMerchant").field(&self.mch_id).finish()
    }
}

/// Refuses a merchant's call that lacks what signs it, or is signed with another key. Without any merchant nothing is checked.
pub(super) fn check(world: &World, exchange: &Exchange, arrival: &Arrival) -> Result<(), Refusal> {
    if exchange.meta.signed != Some(Signature::Merchant) || world.parties.merchants.is_empty() {
        return Ok(());
    }
    let members = elements(&arrival.body)?;
    let second = (!exchange.meta.workwx_sign.is_empty()).then_some("workwx_sign");
    for member in ["nonce_str", "mch_id", "sign"].into_iter().chain(second) {
        if members.get(member).text().is_empty() {
            return Err(refused_as("PARAM_ERROR", format!("`{member}` is missing")));
        }
    }
    let merchant = merchant(world, &members).ok_or_else(|| refused_as("MCH_NOT_EXISTS", "no such merchant"))?;
    if sign(merchant, pairs(&members)) != members.get("sign").text() {
        return Err(refused_as("SIGN_ERROR", "签名错误"));
    }
    let covered = pairs(&members).filter(|(name, _)| exchange.meta.workwx_sign.contains(name));
    match &merchant.app_secret {
        Some(secret) if second.is_some() => {
            let right = workwx_signature(&secret.as_str().into(), covered);
            let wrong = || refused_as("SIGN_ERROR", "企业微信签名校验失败");
            if right == members.get("workwx_sign").text() { Ok(()) } else { Err(wrong()) }
        }
        _ => Ok(()),
    }
}

/// Refuses with an err_code.
pub(super) fn refused_as(err_code: &str, detail: impl Into<String>) -> Refusal {
    refuse(40058, detail).with(json!({"err_code": err_code}))
}

/// An answer of success: the members in their envelope, signed.
pub(super) fn accepted(world: &World, arrival: &Arrival, members: Json) -> String {
    let mut all = envelope("SUCCESS", "ok");
    if let Json::Object(members) = members {
        // Examples have an envelope of their own, with the signature of nobody.
        all.extend(members.into_iter().filter(|(name, _)| name != "sign"));
    }
    document(world, arrival, all)
}

/// A refusal. What the mock refuses everywhere has no err_code of its own here, and most of that is about the request.
pub(super) fn refused(world: &World, arrival: &Arrival, refusal: &Refusal) -> String {
    let usual = if refusal.code == -1 { "SYSTEMERROR" } else { "PARAM_ERROR" };
    let err_code = Some(refusal.members.get("err_code").text()).filter(|code| !code.is_empty()).unwrap_or(usual);
    let words = if refusal.detail.is_empty() { refusal.message() } else { refusal.detail.clone() };
    let mut all = envelope("FAIL", &words);
    all.insert("err_code".to_owned(), json!(err_code));
    all.insert("err_code_des".to_owned(), json!(words));
    document(world, arrival, all)
}

fn envelope(result: &str, words: &str) -> Map<String, Json> {
    let members = [("return_code", "SUCCESS"), ("return_msg", words), ("result_code", result)];
    members.into_iter().map(|(name, text)| (name.to_owned(), json!(text))).collect()
}

/// The members as XML, signed where the merchant that asks is known. Members without text are left out, as they are in signatures.
fn document(world: &World, arrival: &Arrival, members: Map<String, Json>) -> String {
    let text = |value: Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let texts = members.into_iter().map(|(name, value)| (name, text(value))).filter(|(_, text)| !text.is_empty());
    let mut texts: Vec<(String, String)> = texts.collect();
    let asked = elements(&arrival.body).unwrap_or_default();
    if let Some(merchant) = merchant(world, &asked) {
        let signature = sign(merchant, texts.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        texts.push(("sign".to_owned(), signature));
    }
    xml_of_pairs(&texts, "xml")
}

fn merchant<'w>(world: &'w World, members: &Map<String, Json>) -> Option<&'w Merchant> {
    world.parties.merchants.get(members.get("mch_id").text())
}

fn pairs(members: &Map<String, Json>) -> impl Iterator<Item = (&str, &str)> {
    members.iter().map(|(name, value)| (name.as_str(), value.text()))
}

fn sign<'a>(merchant: &Merchant, members: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    merchant_signature(&merchant.key.as_str().into(), PayHash::Md5, members)
}
