//! What happens to an order: it is paid, cancelled, or its money goes back.

use super::order::{CANCELLED, Extension, Order, PAID, REFUND_REFUSED, REFUNDED, REFUNDING, UNPAID, extended};
use super::seat::Seat;
use crate::mock::ask::{Refusal, refuse};
use crate::mock::state::World;
use crate::mock::state::outbox::{Channel, Push, Xml};

impl World {
    /// The order is paid: seats come into being or last longer, and license_pay_success goes out.
    pub(crate) fn pay(&mut self, id: &str) -> Result<(), Refusal> {
        let now = self.now();
        let order = self.licences.order_mut(id)?;
        if order.status != UNPAID {
            return Err(refuse(701084, ""));
        }
        (order.status, order.paid) = (PAID, Some(now));
        let order = order.clone();
        self.deliver_seats(&order, now);
        self.extend_seats(&order);
        for (sub, corp) in parts(&order) {
            self.push_paid(&order, &sub, &corp);
        }
        Ok(())
    }

    /// The order is paid from the provider's balance.
    pub(crate) fn pay_from_balance(&mut self, id: &str) -> Result<(), Refusal> {
        let price = self.licences.order(id)?.price;
        if self.parties.provider.balance < price {
            return Err(refuse(90433, ""));
        }
        self.pay(id)?;
        self.parties.provider.balance -= price;
        Ok(())
    }

    /// The order is cancelled before it is paid.
    pub(crate) fn cancel_order(&mut self, id: &str, corp: Option<&str>) -> Result<(), Refusal> {
        let order = self.licences.order_mut(id)?;
        if order.corp() != corp {
            return Err(refuse(701086, ""));
        }
        if order.status != UNPAID {
            return Err(refuse(701084, ""));
        }
        order.status = CANCELLED;
        Ok(())
    }

    /// The buyer asks for the money back; until it is decided the codes cannot be used.
    pub(crate) fn request_refund(&mut self, id: &str) -> Result<(), Refusal> {
        let order = self.licences.order_mut(id)?;
        if order.status != PAID {
            return Err(refuse(701083, "only a paid order can be refunded"));
        }
        order.status = REFUNDING;
        Ok(())
    }

    /// The refund is granted or refused, and license_refund goes out.
    pub(crate) fn decide_refund(&mut self, id: &str, granted: bool) -> Result<(), Refusal> {
        let order = self.licences.order_mut(id)?;
        if !matches!(order.status, PAID | REFUNDING) {
            return Err(refuse(701083, "only a paid order can be refunded"));
        }
        order.status = if granted { REFUNDED } else { REFUND_REFUSED };
        let order = order.clone();
        if granted {
            self.take_back(&order);
        }
        for (sub, corp) in parts(&order) {
            self.push_refund(&sub, &corp, granted);
        }
        Ok(())
    }

    fn deliver_seats(&mut self, order: &Order, now: i64) {
        for (index, line) in order.lines.iter().enumerate() {
            let kinds = std::iter::repeat_n(1, usize::try_from(line.base).unwrap_or(0));
            let kinds = kinds.chain(std::iter::repeat_n(2, usize::try_from(line.external).unwrap_or(0)));
            let mut codes = Vec::new();
            for kind in kinds {
                let code = self.mint.id("LA", 20);
                codes.push(code.clone());
                self.licences.seats.insert(code.clone(), Seat::new(code, kind, &line.corp, &order.id, now, line.lasts()));
            }
            if line.automatic {
                self.licences.automatic.insert(line.corp.clone());
            }
            if let Some(line) = self.licences.orders.get_mut(&order.id).and_then(|order| order.lines.get_mut(index)) {
                line.codes = codes;
            }
        }
    }

    fn extend_seats(&mut self, order: &Order) {
        let Some(renewal) = &order.renewal else { return };
        for (userid, kind) in &renewal.seats {
            let code = self.licences.held_by(&renewal.corp, userid, *kind).map(|seat| seat.code.clone());
            if let Some(seat) = code.and_then(|code| self.licences.seats.get_mut(&code)) {
                seat.expires = seat.expires.map(|expires| extended(renewal.extension, expires));
            }
        }
    }

    /// Bought seats are void; renewed ones lose the months that were added.
    fn take_back(&mut self, order: &Order) {
        for seat in self.licences.seats.values_mut().filter(|seat| seat.order == order.id) {
            seat.refunded = true;
        }
        let Some(renewal) = &order.renewal else { return };
        let Extension::Months(months) = renewal.extension else { return };
        for (userid, kind) in &renewal.seats {
            let code = self.licences.held_by(&renewal.corp, userid, *kind).map(|seat| seat.code.clone());
            if let Some(seat) = code.and_then(|code| self.licences.seats.get_mut(&code)) {
                seat.expires = seat.expires.map(|expires| extended(Extension::Months(-months), expires));
            }
        }
    }

    fn push_paid(&mut self, order: &Order, sub: &str, corp: &str) {
        let xml = self.provider_xml("license_pay_success", corp).text("OrderId", sub).text("BuyerUserId", &order.buyer);
        self.push_license("license_pay_success", xml);
    }

    fn push_refund(&mut self, sub: &str, corp: &str, granted: bool) {
        let status = if granted { 1 } else { 2 };
        let xml = self.provider_xml("license_refund", corp).text("OrderId", sub).number("OrderStatus", status);
        self.push_license("license_refund", xml);
    }

    /// The beginning of every event to the provider.
    pub(crate) fn provider_xml(&self, info_type: &str, corp: &str) -> Xml {
        let provider = &self.parties.provider.corpid;
        Xml::info(info_type, self.now()).text("ServiceCorpId", provider).text("AuthCorpId", corp)
    }

    /// Puts a licence event into the outbox.
    pub(crate) fn push_license(&mut self, event: &str, xml: Xml) {
        self.outbox.push(Push { channel: Channel::Provider, event: event.to_owned(), xml: xml.finish() });
    }
}

/// The parts of an order that events name: number and corp.
fn parts(order: &Order) -> Vec<(String, String)> {
    match &order.renewal {
        Some(renewal) => vec![(order.id.clone(), renewal.corp.clone())],
        None => order.lines.iter().map(|line| (line.id.clone(), line.corp.clone())).collect(),
    }
}
