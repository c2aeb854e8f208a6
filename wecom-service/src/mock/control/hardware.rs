//! Hardware: tickets of device models, and corps that bind devices.

use super::MockWecom;
use crate::mock::MockError;
use crate::types::{AuthCode, ModelTicket};

impl MockWecom {
    /// A fresh ticket of a device model, as the platform pushes it every ten minutes. Hand it to
    /// [`WeCom::put_model_ticket`](crate::WeCom::put_model_ticket), or let [`push_model_ticket`](Self::push_model_ticket) bring it.
    ///
    /// # Errors
    /// When there is no such model.
    pub fn model_ticket(&self, model_id: &str) -> Result<ModelTicket, MockError> {
        let ticket = self.core.world(|world| {
            let now = world.now();
            world.parties.hardware.ticket(&mut world.mint, model_id, now)
        })?;
        Ok(ModelTicket::from(ticket))
    }

    /// A corp binds a device: the auth code that buys its secret, once.
    ///
    /// # Errors
    /// When there is no such model.
    pub fn bind_device(&self, model_id: &str, device_sn: &str) -> Result<AuthCode, MockError> {
        let code = self.core.world(|world| world.parties.hardware.bind(&mut world.mint, model_id, device_sn))?;
        Ok(AuthCode::from(code))
    }
}
