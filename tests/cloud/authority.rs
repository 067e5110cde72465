//! The stand-in's own certificate authority: a certificate for whatever name a client wants to reach.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose};
use tokio_rustls::rustls::crypto::ring::sign::any_ecdsa_type;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;

use super::log::{Event, Log};

/// Signs on demand, keeps what it signed, and logs each name that it was asked for.
#[derive(Debug)]
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    signed: Mutex<HashMap<String, Arc<CertifiedKey>>>,
    log: Log,
}

impl Authority {
    pub fn new(log: Log) -> Result<Self, rcgen::Error> {
        let mut params = CertificateParams::new([])?;
        params.distinguished_name.push(DnType::CommonName, "genkan stand-in");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
        Ok(Self { issuer, signed: Mutex::default(), log })
    }

    /// What a client has to trust.
    pub fn pem(&self) -> String {
        self.issuer.pem()
    }

    fn certificate(&self, name: &str) -> Option<Arc<CertifiedKey>> {
        let mut signed = self.signed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = signed.get(name) {
            return Some(key.clone());
        }
        let pair = KeyPair::generate().ok()?;
        let mut params = CertificateParams::new([name.to_owned()]).ok()?;
        params.use_authority_key_identifier_extension = true;
        let certificate = params.signed_by(&pair, &self.issuer).ok()?;
        let key = any_ecdsa_type(&PrivateKeyDer::Pkcs8(pair.serialize_der().into())).ok()?;
        let key = Arc::new(CertifiedKey::new(vec![certificate.der().clone()], key));
        signed.insert(name.into(), key.clone());
        Some(key)
    }
}

impl ResolvesServerCert for Authority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name()?;
        self.log.write(Event::Hello(name.into()));
        self.certificate(name)
    }
}
