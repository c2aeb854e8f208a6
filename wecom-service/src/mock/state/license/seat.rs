//! One seat: who owns it, who holds it, and where it stands.

use super::DAY;

/// Days within which a code has to be activated.
const BIND_DAYS: i64 = 365;

/// A seat.
#[derive(Debug, Clone)]
pub(crate) struct Seat {
    /// Its code.
    pub(crate) code: String,
    /// 1 basic, 2 interworking.
    pub(crate) kind: i64,
    /// The corp it was bought for.
    pub(crate) corp: String,
    /// The order that paid for it.
    pub(crate) order: String,
    /// When the order was paid.
    pub(crate) created: i64,
    /// Days it lasts from activation.
    pub(crate) days: i64,
    /// The member who holds it.
    pub(crate) holder: Option<String>,
    /// When it was first activated.
    pub(crate) activated: Option<i64>,
    /// When it ends.
    pub(crate) expires: Option<i64>,
    /// When it last changed hands.
    pub(crate) moved: Option<i64>,
    /// The newer seat that replaced it.
    pub(crate) merged_to: Option<String>,
    /// The older seat that it replaced.
    pub(crate) merged_from: Option<String>,
    /// The downstream corp that it was given to.
    pub(crate) shared_to: Option<String>,
    /// Whether its holder left in a corp with automatic activation.
    pub(crate) waiting: bool,
    /// Whether the money went back.
    pub(crate) refunded: bool,
}

impl Seat {
    /// A new seat that nobody holds.
    pub(crate) fn new(code: String, kind: i64, corp: &str, order: &str, created: i64, days: i64) -> Self {
        Self {
            code,
            kind,
            corp: corp.to_owned(),
            order: order.to_owned(),
            created,
            days,
            holder: None,
            activated: None,
            expires: None,
            moved: None,
            merged_to: None,
            merged_from: None,
            shared_to: None,
            waiting: false,
            refunded: false,
        }
    }

    /// The corp whose members may hold it.
    pub(crate) fn owner(&self) -> &str {
        self.shared_to.as_deref().unwrap_or(&self.corp)
    }

    /// Whether the corp bought it or was given it.
    pub(crate) fn seen_by(&self, corp: &str) -> bool {
        self.corp == corp || self.shared_to.as_deref() == Some(corp)
    }

    /// Until when it has to be activated.
    pub(crate) fn bind_by(&self) -> i64 {
        self.created + BIND_DAYS * DAY
    }

    /// Whether it is good for nothing any more.
    pub(crate) fn is_void(&self) -> bool {
        self.refunded || self.merged_to.is_some()
    }

    /// Whether it can be activated.
    pub(crate) fn is_unused(&self, now: i64) -> bool {
        self.holder.is_none() && !self.is_void() && now < self.bind_by()
    }

    /// Seconds that are left of it.
    pub(crate) fn remaining(&self, now: i64) -> i64 {
        if self.is_void() { 0 } else { self.expires.map_or(0, |end| (end - now).max(0)) }
    }

    /// Where it stands, in the eyes of a corp.
    pub(crate) fn status(&self, corp: &str, now: i64) -> i64 {
        if self.shared_to.as_deref().is_some_and(|to| to != corp) {
            6
        } else if self.merged_to.is_some() {
            5
        } else if self.holder.is_none() {
            1
        } else if self.remaining(now) == 0 {
            3
        } else if self.waiting {
            4
        } else {
            2
        }
    }
}
