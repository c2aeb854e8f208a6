//! The client certificate of a connection, by whichever TLS is on.

use zeroize::Zeroizing;

use super::http;
use crate::error::Error;

/// A certificate with its private key, both PEM. They are wiped from memory when they are dropped.
pub(crate) struct Identity {
    certificate: Zeroizing<Vec<u8>>,
    key: Zeroizing<Vec<u8>>,
}

impl Identity {
    pub(crate) fn new(certificate: Vec<u8>, key: Vec<u8>) -> Self {
        Self { certificate: Zeroizing::new(certificate), key: Zeroizing::new(key) }
    }

    /// The beginning of a client that shows it.
    #[cfg(feature = "rustls-ring")]
    pub(super) fn client_builder(&self) -> Result<reqwest::ClientBuilder, Error> {
        use rustls::pki_types::pem::PemObject as _;
        use rustls::pki_types::{CertificateDer, PrivateKeyDer};

        let chain = CertificateDer::pem_slice_iter(&self.certificate).collect::<Result<Vec<_>, _>>();
        let chain = chain.ok().filter(|chain| !chain.is_empty()).ok_or_else(|| unreadable("certificate"))?;
        let key = PrivateKeyDer::from_pem_slice(&self.key).map_err(|_| unreadable("private key"))?;
        Ok(super::tls::configure(http::bare_builder(), Some((chain, key))))
    }

    /// The beginning of a client that shows it.
    #[cfg(all(feature = "rustls", not(feature = "rustls-ring")))]
    pub(super) fn client_builder(&self) -> Result<reqwest::ClientBuilder, Error> {
        let mut pem = Zeroizing::new(Vec::with_capacity(self.key.len() + self.certificate.len() + 1));
        for part in [&self.key[..], b"\n", &self.certificate] {
            pem.extend_from_slice(part);
        }
        let identity = reqwest::Identity::from_pem(&pem).map_err(|_| unreadable("certificate or private key"))?;
        Ok(http::bare_builder().identity(identity))
    }

    /// Without TLS there is no certificate to show.
    #[cfg(not(any(feature = "rustls", feature = "rustls-ring")))]
    pub(super) fn client_builder(&self) -> Result<reqwest::ClientBuilder, Error> {
        let _ = (&self.certificate, &self.key, http::bare_builder, unreadable);
        Err(Error::config(
            "a certificate takes the feature `rustls` or `rustls-ring`: or give Merchant::http a client that has it",
        ))
    }
}

fn unreadable(what: &str) -> Error {
    Error::config(format!("the merchant's {what} is not readable PEM"))
}
