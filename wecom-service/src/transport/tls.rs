//! TLS of the client that this crate makes itself, with feature `rustls-ring`: rustls with ring and the system's roots.
//!
//! reqwest's own choice is aws-lc, a C library that takes longer to build than all the rest. The configuration is made here, with a
//! provider of its own: nothing is installed for the whole process, and an application that uses another one is not disturbed.

use std::sync::Arc;

use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use rustls_platform_verifier::BuilderVerifierExt;

/// A certificate chain with its key.
pub(super) type Shown = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

/// Makes `client` use rustls with ring, and show a certificate to those who ask.
pub(super) fn configure(client: reqwest::ClientBuilder, shown: Option<Shown>) -> reqwest::ClientBuilder {
    match config(shown) {
        Ok(config) => client.tls_backend_preconfigured(config),
        Err(error) => {
            tracing::warn!(%error, "TLS cannot be set up");
            client
        }
    }
}

fn config(shown: Option<Shown>) -> Result<ClientConfig, rustls::Error> {
    let versions =
        || ClientConfig::builder_with_provider(Arc::new(ring::default_provider())).with_safe_default_protocol_versions();
    let verified = versions()?.with_platform_verifier();
    let verified = match verified {
        Ok(verified) => verified,
        Err(error) => {
            // A machine without roots can still talk to the offline WeCom; any https call fails with an unknown issuer.
            tracing::warn!(%error, "no root certificates: no https call can succeed");
            versions()?.with_root_certificates(RootCertStore::empty())
        }
    };
    match shown {
        Some((chain, key)) => verified.with_client_auth_cert(chain, key),
        None => Ok(verified.with_no_client_auth()),
    }
}

#[cfg(test)]
mod tests {
    /// reqwest takes the configuration of exactly one version of rustls, and refuses any other only when the client is built.
    #[test]
    fn reqwest_takes_the_configuration() {
        let config = super::config(None).expect("a configuration");
        assert!(!config.crypto_provider().cipher_suites.is_empty());
        super::configure(reqwest::Client::builder(), None).build().expect("a client");
    }
}
