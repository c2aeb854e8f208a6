//! Who holds which seat: activation, transfer, giving codes to downstream corps, automatic activation.

use super::order::REFUNDING;
use super::seat::Seat;
use super::{DAY, LONGEST_DAYS};
use crate::mock::ask::{Refusal, refuse};
use crate::mock::state::World;
use crate::mock::state::outbox::Xml;

/// A seat may be replaced when it has this many days left, or fewer.
const REPLACE_DAYS: i64 = 20;
/// A member who still works there may hand over once in this many days.
const TRANSFER_DAYS: i64 = 30;
/// Automatic activation acts when a seat has this many days left, or fewer.
const AUTOMATIC_DAYS: i64 = 7;

/// A seat that was activated automatically.
#[derive(Debug, Clone)]
pub(crate) struct Automatic {
    /// Its code.
    pub(crate) code: String,
    /// The kind of seat.
    pub(crate) kind: i64,
}

impl World {
    /// Gives a seat to a member.
    pub(crate) fn activate(&mut self, corp: &str, code: &str, userid: &str) -> Result<(), Refusal> {
        let now = self.now();
        self.check_member(corp, userid)?;
        let seat = self.licences.seat(corp, code)?;
        self.check_unused(seat, corp, now)?;
        let (kind, days) = (seat.kind, seat.days);
        let old = self.licences.held_by(corp, userid, kind);
        let remaining = old.map_or(0, |old| old.remaining(now));
        if remaining > REPLACE_DAYS * DAY {
            return Err(refuse(701082, ""));
        }
        if remaining + days * DAY > LONGEST_DAYS * DAY {
            return Err(refuse(701030, ""));
        }
        let old = old.map(|old| old.code.clone());
        self.replace(old.as_deref(), code, now);
        if let Some(seat) = self.licences.seats.get_mut(code) {
            seat.holder = Some(userid.to_owned());
            seat.activated = Some(now);
            seat.expires = Some(now + days * DAY + remaining);
        }
        Ok(())
    }

    /// Gives a member the unused code of a kind that has to be activated soonest.
    pub(crate) fn activate_by_type(&mut self, corp: &str, kind: i64, userid: &str) -> Result<(), Refusal> {
        let now = self.now();
        if !matches!(kind, 1 | 2) {
            return Err(refuse(701007, ""));
        }
        self.check_member(corp, userid)?;
        if self.licences.held_by(corp, userid, kind).is_some_and(|seat| seat.remaining(now) > 0) {
            return Err(refuse(701011, ""));
        }
        let code = self.licences.unused(corp, kind, now).map(|seat| seat.code.clone());
        let code = code.ok_or_else(|| refuse(701010, "the corp has no unused code of this kind"))?;
        self.activate(corp, &code, userid)
    }

    /// Hands the seats of a member over to a colleague.
    pub(crate) fn transfer(&mut self, corp: &str, from: &str, to: &str) -> Result<(), Refusal> {
        let now = self.now();
        self.check_member(corp, to)?;
        let handed = self.licences.held(corp).filter(|seat| seat.holder.as_deref() == Some(from) && seat.remaining(now) > 0);
        let handed: Vec<Seat> = handed.cloned().collect();
        if handed.is_empty() || from == to {
            return Err(refuse(701016, ""));
        }
        let stays = self.parties.corp(corp)?.has_member(from);
        for seat in &handed {
            if stays && seat.moved.is_some_and(|moved| now - moved < TRANSFER_DAYS * DAY) {
                return Err(refuse(701017, ""));
            }
            if self.licences.held_by(corp, to, seat.kind).is_some_and(|old| old.remaining(now) > REPLACE_DAYS * DAY) {
                return Err(refuse(701018, ""));
            }
        }
        for seat in handed {
            let old = self.licences.held_by(corp, to, seat.kind).map(|old| (old.code.clone(), old.remaining(now)));
            self.replace(old.as_ref().map(|(code, _)| code.as_str()), &seat.code, now);
            if let Some(seat) = self.licences.seats.get_mut(&seat.code) {
                seat.holder = Some(to.to_owned());
                seat.moved = Some(now);
                seat.waiting = false;
                seat.expires = seat.expires.map(|end| end + old.map_or(0, |(_, remaining)| remaining));
            }
        }
        Ok(())
    }

    /// Gives an unused code to a downstream corp.
    pub(crate) fn share(&mut self, from: &str, to: &str, code: &str) -> Result<(), Refusal> {
        let now = self.now();
        let seat = self.licences.seat(from, code)?;
        if seat.corp != from {
            return Err(refuse(701054, ""));
        }
        self.check_unused(seat, from, now)?;
        if let Some(seat) = self.licences.seats.get_mut(code) {
            seat.shared_to = Some(to.to_owned());
        }
        Ok(())
    }

    /// A member opens an app: with automatic activation on, a member without a good seat gets one of each kind that is in stock,
    /// and auto_activate goes out.
    pub(crate) fn open_app(&mut self, corp: &str, userid: &str) -> Result<Vec<Automatic>, Refusal> {
        let now = self.now();
        self.check_member(corp, userid)?;
        if !self.licences.automatic.contains(corp) {
            return Ok(Vec::new());
        }
        let mut xml = self.provider_xml("auto_activate", corp).number("Scene", 1);
        let mut given = Vec::new();
        for kind in [1, 2] {
            let old = self.licences.held_by(corp, userid, kind).cloned();
            let remaining = old.as_ref().map_or(0, |old| old.remaining(now));
            let Some(code) = self.licences.unused(corp, kind, now).map(|seat| seat.code.clone()) else { continue };
            if remaining > AUTOMATIC_DAYS * DAY {
                continue;
            }
            self.activate(corp, &code, userid)?;
            let expires = self.licences.seats.get(&code).and_then(|seat| seat.expires).unwrap_or_default();
            xml = xml.nest("AccountList", account(&code, kind, expires, userid, old.as_ref(), remaining));
            given.push(Automatic { code, kind });
        }
        if !given.is_empty() {
            self.push_license("auto_activate", xml);
        }
        Ok(given)
    }

    /// A member leaves: with automatic activation on, the seats wait for somebody else.
    pub(crate) fn member_leaves(&mut self, corp: &str, userid: &str) -> Result<(), Refusal> {
        self.parties.corp(corp)?;
        if let Some(corp) = self.parties.corps.get_mut(corp) {
            corp.members.remove(userid);
            corp.left.insert(userid.to_owned());
        }
        let waits = self.licences.automatic.contains(corp);
        let seats = self.licences.seats.values_mut();
        for seat in seats.filter(|seat| seat.owner() == corp && seat.holder.as_deref() == Some(userid)) {
            seat.waiting = waits;
        }
        Ok(())
    }

    fn check_member(&self, corp: &str, userid: &str) -> Result<(), Refusal> {
        if self.parties.corp(corp)?.has_member(userid) { Ok(()) } else { Err(refuse(701019, "no such member")) }
    }

    fn check_unused(&self, seat: &Seat, corp: &str, now: i64) -> Result<(), Refusal> {
        let code = match seat {
            seat if seat.owner() != corp => 701055,
            seat if seat.merged_to.is_some() => 701002,
            seat if seat.holder.is_some() => 701003,
            seat if now >= seat.bind_by() => 701012,
            seat if self.licences.order(&seat.order)?.status == REFUNDING => 701037,
            _ => return Ok(()),
        };
        Err(refuse(code, ""))
    }

    /// A newer seat takes the place of an older one.
    fn replace(&mut self, old: Option<&str>, new: &str, now: i64) {
        let Some(old) = old else { return };
        if let Some(seat) = self.licences.seats.get_mut(old) {
            seat.merged_to = Some(new.to_owned());
            seat.expires = seat.expires.map(|expires| expires.min(now));
        }
        if let Some(seat) = self.licences.seats.get_mut(new) {
            seat.merged_from = Some(old.to_owned());
        }
    }
}

/// One seat in an auto_activate event.
fn account(code: &str, kind: i64, expires: i64, userid: &str, old: Option<&Seat>, remaining: i64) -> Xml {
    let previous = match old {
        None => 1,
        Some(_) if remaining > 0 => 2,
        Some(_) => 3,
    };
    Xml::group()
        .text("ActiveCode", code)
        .number("Type", kind)
        .number("ExpireTime", expires)
        .text("UserId", userid)
        .number("PreviousStatus", previous)
        .maybe("PreviousActiveCode", old.map(|old| old.code.as_str()))
}
