//! What the provider can do beyond the endpoints.

use super::{ProviderScope, Scope};
use crate::error::Error;
use crate::generated::types::{CorpId, RegisterCode};
use crate::links;

impl Scope<ProviderScope> {
    /// The provider's own corpid.
    ///
    /// # Errors
    /// When no provider is configured.
    pub fn corpid(&self) -> Result<&CorpId, Error> {
        Ok(&self.core.config().provider()?.corpid)
    }

    /// The link on which a new corp registers with a promotion package.
    pub fn register_link(&self, register_code: impl Into<RegisterCode>) -> String {
        links::register(&register_code.into())
    }

    /// The link on which an administrator or member of any corp logs in by QR code; the redirect carries an `auth_code` for
    /// `service.get_login_info`.
    ///
    /// # Errors
    /// When no provider is configured.
    pub fn qr_login_link(&self, redirect_uri: &str, user_type: links::LoginUser, state: &str) -> Result<String, Error> {
        Ok(links::qr_login(self.corpid()?, redirect_uri, user_type, state))
    }
}
