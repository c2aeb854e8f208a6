//! Red packets and payments of merchants, by the merchant's own number for them.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

/// What a merchant has paid once: the request, and the number that it was given.
pub(crate) struct Payment {
    /// The number.
    pub(crate) number: String,
    /// When it was paid, in seconds since 1970.
    pub(crate) at: i64,
    /// The request.
    pub(crate) members: Map<String, Json>,
}

/// Who paid, how, and under which number of their own.
type Key = (String, &'static str, String);

/// All payments.
#[derive(Default)]
pub(crate) struct Payments(BTreeMap<Key, Payment>);

impl Payments {
    /// Pays once: what has the number already is not paid again, and stays as it was.
    pub(crate) fn pay(&mut self, mch_id: &str, how: &'static str, number: &str, payment: Payment) -> &Payment {
        self.0.entry((mch_id.to_owned(), how, number.to_owned())).or_insert(payment)
    }

    /// What was paid under a number.
    pub(crate) fn find(&self, mch_id: &str, how: &'static str, number: &str) -> Option<&Payment> {
        self.0.get(&(mch_id.to_owned(), how, number.to_owned()))
    }
}
