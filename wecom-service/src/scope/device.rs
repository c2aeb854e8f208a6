//! What a hardware maker can do beyond the endpoints: speak for a device.

use std::sync::Arc;

use super::{DeviceModelScope, DeviceScope, Holder, Scope};
use crate::client::Core;
use crate::generated::types::{DeviceSecret, DeviceSn};

impl Scope<DeviceModelScope> {
    /// The id of the device model.
    pub fn model_id(&self) -> &str {
        &self.core.holder.hardware
    }

    /// One device that a corp has bound, with the secret that `device.get_device_secret` bought for the auth code of the binding.
    pub fn bound_device(&self, device_sn: impl Into<DeviceSn>, device_secret: impl Into<DeviceSecret>) -> Scope<DeviceScope> {
        let holder = Holder::device(Arc::clone(&self.core.holder), &device_sn.into(), &device_secret.into());
        Scope::new(Core { client: self.core.client.clone(), holder: Arc::new(holder) })
    }
}

impl Scope<DeviceScope> {
    /// The serial number of the device.
    pub fn device_sn(&self) -> &str {
        &self.core.holder.hardware
    }
}
