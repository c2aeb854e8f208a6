//! One order: what it is for, and placing it.

use super::{DAY, LONGEST_DAYS, MONTH_DAYS};
use crate::mock::ask::{Refusal, refuse};
use crate::mock::state::World;

/// New seats for one corp.
pub(crate) const PURCHASE: i64 = 1;
/// More time for seats that exist.
pub(crate) const RENEWAL: i64 = 2;
/// New seats for several corps.
pub(crate) const UNION: i64 = 8;

/// Nobody paid yet.
pub(crate) const UNPAID: i64 = 0;
/// Paid.
pub(crate) const PAID: i64 = 1;
/// Closed without payment.
pub(crate) const CANCELLED: i64 = 2;
/// The buyer wants the money back.
pub(crate) const REFUNDING: i64 = 4;
/// The money went back.
pub(crate) const REFUNDED: i64 = 5;
/// The money stayed.
pub(crate) const REFUND_REFUSED: i64 = 6;

/// Most seats of a kind in an order for a test corp.
const TEST_SEATS: i64 = 1000;
/// Made-up prices in fen for one seat and one month: basic and interworking.
const PRICES: (i64, i64) = (100, 500);

/// What is bought for one corp.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// The sub-order; in an order for one corp the order itself.
    pub(crate) id: String,
    /// The corp.
    pub(crate) corp: String,
    /// Basic seats.
    pub(crate) base: i64,
    /// Interworking seats.
    pub(crate) external: i64,
    /// Months of 31 days.
    pub(crate) months: i64,
    /// Days on top.
    pub(crate) days: i64,
    /// Whether paying switches automatic activation on.
    pub(crate) automatic: bool,
    /// The codes, once paid.
    pub(crate) codes: Vec<String>,
}

impl Line {
    /// How many days the seats last.
    pub(crate) fn lasts(&self) -> i64 {
        self.months * MONTH_DAYS + self.days
    }
    fn price(&self) -> i64 {
        (self.base * PRICES.0 + self.external * PRICES.1) * self.lasts() / MONTH_DAYS
    }
}

/// By how much seats are renewed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Extension {
    /// By months of 31 days.
    Months(i64),
    /// To the end of the day of this time.
    Until(i64),
}

/// Members whose seats are renewed.
#[derive(Debug, Clone)]
pub(crate) struct Renewal {
    /// Their corp.
    pub(crate) corp: String,
    /// Member, kind of seat, and the code that it was at the time of payment.
    pub(crate) seats: Vec<(String, i64)>,
    /// By how much.
    pub(crate) extension: Extension,
}

/// An order.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// Its number.
    pub(crate) id: String,
    /// What it is for.
    pub(crate) kind: i64,
    /// How far it is.
    pub(crate) status: i64,
    /// What is bought, by corp.
    pub(crate) lines: Vec<Line>,
    /// What is renewed.
    pub(crate) renewal: Option<Renewal>,
    /// Total in fen.
    pub(crate) price: i64,
    /// Who ordered.
    pub(crate) buyer: String,
    /// When it was placed.
    pub(crate) created: i64,
    /// When it was paid.
    pub(crate) paid: Option<i64>,
}

impl Order {
    /// The corp of an order for one corp.
    pub(crate) fn corp(&self) -> Option<&str> {
        match (&self.renewal, self.kind) {
            (Some(renewal), _) => Some(&renewal.corp),
            (None, UNION) => None,
            (None, _) => self.lines.first().map(|line| line.corp.as_str()),
        }
    }

    /// Whether any part of it is for the corp.
    pub(crate) fn concerns(&self, corp: &str) -> bool {
        self.corp() == Some(corp) || self.lines.iter().any(|line| line.corp == corp)
    }

    /// Seats of each kind.
    pub(crate) fn counts(&self) -> (i64, i64) {
        let bought = self.lines.iter().fold((0, 0), |(base, external), line| (base + line.base, external + line.external));
        let renewed = self.renewal.iter().flat_map(|renewal| &renewal.seats);
        renewed.fold(bought, |(base, external), (_, kind)| if *kind == 1 { (base + 1, external) } else { (base, external + 1) })
    }
}

/// Checks a purchase for one corp and makes its line.
pub(crate) fn line(world: &mut World, id: &str, corp: &str, counts: (i64, i64), length: (i64, i64)) -> Result<Line, Refusal> {
    let ((base, external), (months, days)) = (counts, length);
    let test = world.parties.corp(corp)?.test;
    if !world.installs.corp_has_app(corp) {
        return Err(refuse(701015, ""));
    }
    if base < 0 || external < 0 || base + external == 0 {
        return Err(refuse(40058, "`account_count` must not be 0 of both kinds"));
    }
    if test && (base > TEST_SEATS || external > TEST_SEATS) {
        return Err(refuse(701027, ""));
    }
    if test && (months, days) != (1, 0) {
        return Err(refuse(701028, ""));
    }
    let line =
        Line { id: id.to_owned(), corp: corp.to_owned(), base, external, months, days, automatic: false, codes: Vec::new() };
    if months < 0 || days < 0 || !(MONTH_DAYS..=LONGEST_DAYS).contains(&line.lasts()) {
        return Err(refuse(40058, "`account_duration` must be 31 to 1860 days"));
    }
    Ok(line)
}

impl World {
    /// A new order number.
    pub(crate) fn order_id(&mut self) -> String {
        self.mint.id("OI", 28)
    }

    /// Places an order for new seats.
    pub(crate) fn place(&mut self, id: String, kind: i64, lines: Vec<Line>, buyer: &str) {
        let price = lines.iter().map(Line::price).sum();
        self.enter(Order {
            id,
            kind,
            status: UNPAID,
            lines,
            renewal: None,
            price,
            buyer: buyer.to_owned(),
            created: 0,
            paid: None,
        });
    }

    /// Places an order for more time; the answer is its number.
    pub(crate) fn place_renewal(&mut self, renewal: Renewal, buyer: &str) -> Result<String, Refusal> {
        let now = self.now();
        let mut price = 0;
        for (userid, kind) in &renewal.seats {
            let seat = self.licences.held_by(&renewal.corp, userid, *kind).ok_or_else(|| refuse(701016, ""))?;
            let added = added_days(renewal.extension, seat.expires.unwrap_or(now));
            if seat.remaining(now) + added * DAY > LONGEST_DAYS * DAY {
                return Err(refuse(701030, ""));
            }
            price += added * if *kind == 1 { PRICES.0 } else { PRICES.1 } / MONTH_DAYS;
        }
        let id = self.order_id();
        let (buyer, renewal) = (buyer.to_owned(), Some(renewal));
        let order = Order {
            id: id.clone(),
            kind: RENEWAL,
            status: UNPAID,
            lines: Vec::new(),
            renewal,
            price,
            buyer,
            created: 0,
            paid: None,
        };
        self.enter(order);
        Ok(id)
    }

    fn enter(&mut self, mut order: Order) {
        order.created = self.now();
        self.licences.orders.insert(order.id.clone(), order);
    }
}

/// The end of a seat after a renewal.
pub(crate) fn extended(extension: Extension, expires: i64) -> i64 {
    match extension {
        Extension::Months(months) => expires + months * MONTH_DAYS * DAY,
        Extension::Until(time) => end_of_day(time).max(expires),
    }
}

/// Days that a renewal adds, rounded up.
fn added_days(extension: Extension, expires: i64) -> i64 {
    (extended(extension, expires) - expires + DAY - 1) / DAY
}

/// The last second of the day in China, where the platform lives.
fn end_of_day(time: i64) -> i64 {
    const CHINA: i64 = 8 * 3600;
    (time + CHINA).div_euclid(DAY) * DAY + DAY - 1 - CHINA
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renewal_to_a_time_goes_to_the_end_of_its_day_in_china() {
        // 2026-01-01 00:00:00 UTC is 08:00 in China; the day ends at 15:59:59 UTC.
        assert_eq!(extended(Extension::Until(1_767_225_600), 0), 1_767_283_199);
        assert_eq!(added_days(Extension::Months(2), 1_767_225_600), 62);
    }
}
