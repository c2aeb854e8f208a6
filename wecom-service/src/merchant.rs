//! A WeChat Pay merchant: what its calls are signed with, and the certificate that their connection shows.

use std::fmt;

use crate::error::Error;
use crate::generated::types::{AppSecret, PayKey};
use crate::sign;
use crate::token::Secret;
use crate::transport::{Http, Identity, Outgoing};

/// A merchant of WeChat Pay (微信支付商户), for [`WeCom::merchant`](crate::WeCom::merchant).
///
/// ```
/// # fn run(wecom: wecom_service::WeCom, key: &str, secret: &str, certificate: &str, private_key: &str) -> Result<(), wecom_service::Error> {
/// use wecom_service::Merchant;
///
/// let merchant = Merchant::new("1900000109", key).app_secret(secret).certificate(certificate, private_key);
/// let merchant = wecom.merchant(merchant)?;
/// let call = merchant.paytransfer().queryworkwxredpack("1900000109202601010000000001", "wx1234567890abcdef");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct Merchant {
    mch_id: String,
    key: PayKey,
    app_secret: Option<AppSecret>,
    identity: Option<Identity>,
    client: Option<reqwest::Client>,
}

impl Merchant {
    /// A merchant by its number and its API key (APIv2), which signs its calls and the answers to them.
    pub fn new(mch_id: impl Into<String>, key: impl Into<PayKey>) -> Self {
        Self { mch_id: mch_id.into(), key: key.into(), app_secret: None, identity: None, client: None }
    }
    /// Sets the secret of the corp's payment app (企业支付), which signs red packets and payments once more, in `workwx_sign`.
    pub fn app_secret(mut self, secret: impl Into<AppSecret>) -> Self {
        self.app_secret = Some(secret.into());
        self
    }
    /// Sets the client certificate that the platform asks for, and its private key, both PEM: the files `apiclient_cert.pem` and
    /// `apiclient_key.pem` of the merchant platform. Takes the feature `rustls` or `rustls-ring`.
    pub fn certificate(mut self, certificate: impl Into<Vec<u8>>, private_key: impl Into<Vec<u8>>) -> Self {
        self.identity = Some(Identity::new(certificate.into(), private_key.into()));
        self
    }
    /// Sends through this client, which shows the certificate itself. [`certificate`](Self::certificate) is then not looked at.
    ///
    /// With neither, calls go through the client of all other calls; that is enough for the offline WeCom, and for a proxy that has
    /// the certificate.
    pub fn http(mut self, client: reqwest::Client) -> Self {
        self.client = Some(client);
        self
    }

    /// Checks it and makes its client.
    pub(crate) fn open(self, http: &Http) -> Result<Account, Error> {
        if self.mch_id.is_empty() || self.key.is_empty() {
            return Err(Error::config("the number or the API key of the merchant is empty"));
        }
        let client = match (self.client, &self.identity) {
            (Some(client), _) => Some(client),
            (None, Some(identity)) => Some(http.client_with(identity)?),
            (None, None) => None,
        };
        Ok(Account { mch_id: self.mch_id, key: self.key, app_secret: self.app_secret, client })
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchant").field("mch_id", &self.mch_id).finish_non_exhaustive()
    }
}

/// A merchant that can make calls.
pub(crate) struct Account {
    mch_id: String,
    key: PayKey,
    app_secret: Option<AppSecret>,
    client: Option<reqwest::Client>,
}

impl Account {
    pub(crate) fn mch_id(&self) -> &str {
        &self.mch_id
    }

    pub(crate) fn key(&self) -> &PayKey {
        &self.key
    }

    /// Fills in what signs a call, and sees to it that it goes over the merchant's own connection.
    pub(crate) fn sign(&self, outgoing: &mut Outgoing) -> Result<(), Error> {
        outgoing.client = self.client.clone();
        outgoing.hidden.extend(self.app_secret.iter().map(|secret| Secret::new(secret.expose())));
        sign::merchant_payload(&mut outgoing.payload, outgoing.meta, &self.mch_id, &self.key, self.app_secret.as_ref())
    }
}
