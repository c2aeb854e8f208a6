//! Licences: orders, the seats that come of them, and the jobs that orders are collected in.

pub(crate) mod bind;
pub(crate) mod job;
pub(crate) mod order;
pub(crate) mod pay;
pub(crate) mod seat;

use std::collections::{BTreeMap, BTreeSet};

use job::Job;
use order::Order;
use seat::Seat;

use crate::mock::ask::{Refusal, refuse};

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;
/// Days of a month, as licences count.
pub(crate) const MONTH_DAYS: i64 = 31;
/// The longest a seat may last from now on, in days.
pub(crate) const LONGEST_DAYS: i64 = 1860;

/// Orders, seats and jobs.
#[derive(Debug, Default)]
pub(crate) struct Licences {
    /// Orders by number, and so by age.
    pub(crate) orders: BTreeMap<String, Order>,
    /// Seats by code, and so by age.
    pub(crate) seats: BTreeMap<String, Seat>,
    /// Jobs by id.
    pub(crate) jobs: BTreeMap<String, Job>,
    /// Corps whose seats are activated automatically.
    pub(crate) automatic: BTreeSet<String>,
    /// How many times a job says that it is still working.
    pub(crate) job_polls: u32,
}

impl Licences {
    /// An order by its number.
    pub(crate) fn order(&self, id: &str) -> Result<&Order, Refusal> {
        self.orders.get(id).ok_or_else(|| refuse(701005, "no such order"))
    }

    /// An order by its number, to change.
    pub(crate) fn order_mut(&mut self, id: &str) -> Result<&mut Order, Refusal> {
        self.orders.get_mut(id).ok_or_else(|| refuse(701005, "no such order"))
    }

    /// A job by its id.
    pub(crate) fn job_mut(&mut self, id: &str) -> Result<&mut Job, Refusal> {
        self.jobs.get_mut(id).ok_or_else(|| refuse(40088, ""))
    }

    /// A seat that the corp can see: its own, or one that was given to it.
    pub(crate) fn seat(&self, corp: &str, code: &str) -> Result<&Seat, Refusal> {
        let seat = self.seats.get(code).filter(|seat| seat.seen_by(corp) && !seat.refunded);
        seat.ok_or_else(|| refuse(701021, "the corp has no such code"))
    }

    /// The seats that members of the corp hold, void ones left out.
    pub(crate) fn held(&self, corp: &str) -> impl Iterator<Item = &Seat> {
        self.seats.values().filter(move |seat| seat.owner() == corp && seat.holder.is_some() && !seat.is_void())
    }

    /// The seat of this kind that the member holds, expired or not.
    pub(crate) fn held_by(&self, corp: &str, userid: &str, kind: i64) -> Option<&Seat> {
        self.held(corp).find(|seat| seat.kind == kind && seat.holder.as_deref() == Some(userid))
    }

    /// The unused code of the corp that has to be activated soonest.
    pub(crate) fn unused(&self, corp: &str, kind: i64, now: i64) -> Option<&Seat> {
        let unused = self.seats.values().filter(|seat| seat.owner() == corp && seat.kind == kind && seat.is_unused(now));
        unused.min_by_key(|seat| seat.bind_by())
    }

    /// Whether anything was ever paid for the corp.
    pub(crate) fn bought_for(&self, corp: &str) -> bool {
        self.orders.values().any(|order| order.paid.is_some() && order.concerns(corp))
    }
}
