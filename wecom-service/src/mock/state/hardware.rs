//! Device models of hardware makers, their tickets, and the devices that corps have bound.

use std::collections::BTreeMap;

use super::mint::Mint;
use crate::mock::ask::{Refusal, refuse};

/// Seconds that a ticket is good.
const TICKET_LIFE: i64 = 1800;

/// A device model.
#[derive(Debug, Default)]
struct Model {
    secret: String,
    /// Tickets, and when each was pushed.
    tickets: Vec<(String, i64)>,
}

/// A device that a corp has bound.
#[derive(Debug)]
struct Device {
    model: String,
    /// Buys the secret, once.
    auth_code: Option<String>,
    secret: String,
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Hardware {
    models: BTreeMap<String, Model>,
    /// By serial number.
    devices: BTreeMap<String, Device>,
}

impl Hardware {
    /// Adds a device model.
    pub(crate) fn model(&mut self, id: String, secret: String) {
        self.models.insert(id, Model { secret, tickets: Vec::new() });
    }

    /// A fresh ticket of a model.
    pub(crate) fn ticket(&mut self, mint: &mut Mint, model: &str, now: i64) -> Result<String, Refusal> {
        let model = self.models.get_mut(model).ok_or_else(|| refuse(600_038, ""))?;
        let value = mint.secret("model_ticket", 64);
        model.tickets.retain(|(_, pushed)| now - pushed < TICKET_LIFE);
        model.tickets.push((value.clone(), now));
        Ok(value)
    }

    /// Refuses what does not buy the token of a model.
    pub(crate) fn check_model(&self, model: &str, secret: &str, ticket: &str, now: i64) -> Result<(), Refusal> {
        let model = self.models.get(model).ok_or_else(|| refuse(600_038, ""))?;
        if model.secret != secret {
            return Err(refuse(40001, "the model_secret is wrong"));
        }
        if !model.tickets.iter().any(|(value, pushed)| value == ticket && now - pushed < TICKET_LIFE) {
            return Err(refuse(710_402, "not one of the model's, or too old"));
        }
        Ok(())
    }

    /// A corp binds a device: the auth code that the callback would carry.
    pub(crate) fn bind(&mut self, mint: &mut Mint, model: &str, device_sn: &str) -> Result<String, Refusal> {
        if !self.models.contains_key(model) {
            return Err(refuse(600_038, ""));
        }
        let auth_code = mint.secret("auth_code", 64);
        let secret = mint.secret("device_secret", 64);
        let device = Device { model: model.to_owned(), auth_code: Some(auth_code.clone()), secret };
        self.devices.insert(device_sn.to_owned(), device);
        Ok(auth_code)
    }

    /// The device whose auth code this is, and its secret. The code is used up.
    pub(crate) fn redeem(&mut self, model: &str, auth_code: &str) -> Result<(String, String), Refusal> {
        let of_model = self.devices.iter_mut().filter(|(_, device)| device.model == model);
        let mut bound = of_model.filter(|(_, device)| device.auth_code.as_deref() == Some(auth_code));
        let (device_sn, device) = bound.next().ok_or_else(|| refuse(40078, "no such code, or it was used"))?;
        device.auth_code = None;
        Ok((device_sn.clone(), device.secret.clone()))
    }

    /// Refuses what does not buy the token of a device.
    pub(crate) fn check_device(&self, model: &str, device_sn: &str, secret: &str) -> Result<(), Refusal> {
        match self.devices.get(device_sn).filter(|device| device.model == model) {
            None => Err(refuse(600_005, "no corp has bound the device")),
            Some(device) if device.secret != secret => Err(refuse(600_005, "")),
            Some(_) => Ok(()),
        }
    }
}
