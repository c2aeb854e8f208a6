//! What a WeChat Pay merchant can do beyond the endpoints.

use super::{MerchantScope, Scope};
use crate::merchant::Account;

impl Scope<MerchantScope> {
    /// The number of the merchant.
    pub fn mch_id(&self) -> &str {
        self.core.holder.merchant().map(Account::mch_id).unwrap_or_default()
    }
}
