//! Licences: what buyers and members do.

use super::MockWecom;
use crate::mock::MockError;
use crate::mock::journal::Delivery;
use crate::types::ActiveCode;

/// What happened when a member opened an app.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AutoActivation {
    /// The seats that the member got, with their kinds (1 basic, 2 interworking). None without automatic activation, without unused
    /// codes, or for a member whose seats are good for more than seven days.
    pub seats: Vec<(ActiveCode, i64)>,
    /// How auto_activate was received, if seats were given.
    pub delivery: Option<Delivery>,
}

impl MockWecom {
    /// The buyer pays an order in the console: its codes come into being, and license_pay_success is pushed, for each corp of it.
    ///
    /// # Errors
    /// When there is no such order, or it is not waiting for payment.
    pub async fn pay_order(&self, order_id: &str) -> Result<Vec<Delivery>, MockError> {
        Ok(self.core.control(|world| world.pay(order_id)).await?.1)
    }

    /// The buyer asks for the money back; until it is decided, the codes of the order cannot be used.
    ///
    /// # Errors
    /// When there is no such order, or it is not paid.
    pub fn request_refund(&self, order_id: &str) -> Result<(), MockError> {
        Ok(self.core.world(|world| world.request_refund(order_id))?)
    }

    /// The money goes back: the codes of the order are void, and license_refund is pushed.
    ///
    /// # Errors
    /// When there is no such order, or it is not paid.
    pub async fn refund_order(&self, order_id: &str) -> Result<Vec<Delivery>, MockError> {
        Ok(self.core.control(|world| world.decide_refund(order_id, true)).await?.1)
    }

    /// The refund is refused, and license_refund is pushed.
    ///
    /// # Errors
    /// When there is no such order, or it is not paid.
    pub async fn refuse_refund(&self, order_id: &str) -> Result<Vec<Delivery>, MockError> {
        Ok(self.core.control(|world| world.decide_refund(order_id, false)).await?.1)
    }

    /// A member opens an app of the provider. Where automatic activation is on, a member without a good seat gets one of each kind
    /// that is in stock, and auto_activate is pushed.
    ///
    /// # Errors
    /// When there is no such corp or member.
    pub async fn member_opens_app(&self, corp: &str, userid: &str) -> Result<AutoActivation, MockError> {
        let (given, mut deliveries) = self.core.control(|world| world.open_app(corp, userid)).await?;
        let seats = given.into_iter().map(|seat| (ActiveCode::from(seat.code), seat.kind)).collect();
        Ok(AutoActivation { seats, delivery: deliveries.pop() })
    }

    /// A member leaves the corp. Where automatic activation is on, the seats wait for somebody else.
    ///
    /// # Errors
    /// When there is no such corp.
    pub fn member_leaves(&self, corp: &str, userid: &str) -> Result<(), MockError> {
        Ok(self.core.world(|world| world.member_leaves(corp, userid))?)
    }

    /// Sets the provider's prepaid balance, in fen.
    pub fn set_balance(&self, fen: i64) {
        self.core.world(|world| world.parties.provider.balance = fen);
    }
}
