//! What a chain of certificates is worth to each program that it is shown to: by the rules of its own library.
//!
//! Claude Code's (BoringSSL, seen with 2.1.328) and the AWS tools' (OpenSSL) want a root that issued itself and is in
//! force, and take a server's own certificate where a file has it; genkan's (rustls) wants neither and doesn't.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use rustls::RootCertStore;
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use x509_parser::oid_registry::{OID_DOMAIN_COMPONENT, OID_NIST_EC_P521};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};

use super::trust::{Known, Store, Trust};
use crate::doctor::facts::network::{Authority, Beyond, Certificate, Consumer, Shown};

/// A chain as it was sent, at a time at which its first certificate holds: who signed it is another question than whether
/// it is still in force.
struct Sent<'a> {
    leaf: ParsedCertificate<'a>,
    chain: &'a [CertificateDer<'static>],
    at: UnixTime,
}

/// What the chain is worth, part by part.
pub(super) fn judge(chain: &[CertificateDer<'static>], host: &str, trust: &Trust, now: Timestamp) -> Shown {
    let certificates: Vec<Certificate> = chain.iter().filter_map(|der| certificate(der)).collect();
    let now = SignedDuration::try_from(trust.since.elapsed()).map_or(now, |passed| now + passed);
    let (expired, not_yet_valid) =
        certificates.first().map_or((false, false), |leaf| (leaf.not_after < now, leaf.not_before > now));
    let at = certificates.first().map_or(now, |leaf| now.max(leaf.not_before).min(leaf.not_after));
    let at = UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(at.as_second()).unwrap_or_default()));
    let leaf = chain.first().and_then(|leaf| ParsedCertificate::try_from(leaf).ok());
    let sent = leaf.map(|leaf| Sent { leaf, chain, at });
    let mut shown = Shown {
        names_host: false,
        expired,
        not_yet_valid,
        is_public: false,
        in_system: false,
        lacks_issuer: None,
        trusted_by: Vec::new(),
        page: None,
        cut_with_13: None,
        authority: None,
        beyond: None,
        chain: certificates,
    };
    let Some(sent) = sent else { return shown };
    let name = ServerName::try_from(host.to_owned()).ok();
    shown.names_host = name.is_some_and(|name| verify_server_name(&sent.leaf, &name).is_ok());
    if !shown.names_host && is_common_name(&chain[0], host) {
        (shown.names_host, shown.beyond) = (true, Some(Beyond::CommonName));
    }
    shown.is_public = sent.ends_at(&trust.public.roots, &[]);
    shown.in_system = sent.ends_at(&trust.system.roots, &[]);
    for (who, store) in &trust.consumers {
        let by_rustls = sent.ends_at(&store.roots, &[]);
        if *who == Consumer::Genkan {
            shown.trusted_by.extend(by_rustls.then_some(*who));
            continue;
        }
        match sent.by_openssl(store) {
            Ok(beyond) => {
                shown.trusted_by.push(*who);
                shown.beyond = shown.beyond.or(beyond);
            }
            Err(authority) => shown.authority = shown.authority.or(authority),
        }
    }
    shown.lacks_issuer = shown.trusted_by.is_empty().then(|| lacks_issuer(chain, trust)).flatten();
    shown
}

impl Sent<'_> {
    /// Whether the signatures lead to one of these, by way of what was sent and these.
    fn ends_at(&self, roots: &RootCertStore, more: &[CertificateDer<'static>]) -> bool {
        let between: Vec<_> = self.chain[1..].iter().chain(more).cloned().collect();
        let algorithms = ring::default_provider().signature_verification_algorithms;
        verify_server_cert_signed_by_trust_anchor(&self.leaf, roots, &between, self.at, algorithms.all).is_ok()
    }

    fn ends_at_one(&self, der: &CertificateDer<'static>, more: &[CertificateDer<'static>]) -> bool {
        let mut root = RootCertStore::empty();
        root.add(der.clone()).is_ok() && self.ends_at(&root, more)
    }

    /// Whether OpenSSL and BoringSSL take it with this store, and what of that rustls wouldn't; else what is wrong with the
    /// authority that is meant to vouch for it.
    fn by_openssl(&self, store: &Store) -> Result<Option<Beyond>, Option<Authority>> {
        if self.ends_at(&store.ends, &store.between) {
            return Ok(None);
        }
        if store.known.iter().any(|known| known.is_root && known.der == self.chain[0]) {
            return Ok(Some(Beyond::OwnAuthority));
        }
        let issuer = self.chain.last().and_then(|last| certificate(last)).map(|last| last.issuer);
        let named = || store.known.iter().filter(|known| issuer.as_ref() == Some(&known.certificate.subject));
        if named().any(|known| known.is_root && is_p521(&known.der)) {
            return Ok(Some(Beyond::Curve));
        }
        let (roots, others): (Vec<_>, Vec<_>) = store.known.iter().partition(|known| known.is_root);
        let ended = roots.into_iter().find(|known| self.ends_at_one(&known.der, &store.between));
        let of = |known: &Known| Box::new(known.certificate.clone());
        let ended = ended.map(|known| Authority::Ended(of(known)));
        let not_root = || others.into_iter().find(|known| self.ends_at_one(&known.der, &[]));
        let not_root = ended.or_else(|| not_root().map(|known| Authority::NotRoot(of(known))));
        let constrained =
            named().find(|known| is_constrained(&known.der)).map(|known| known.certificate.subject.clone());
        let sent = || self.chain[1..].iter().find(|der| is_constrained(der) && named().next().is_some());
        let constrained = constrained.or_else(|| Some(certificate(sent()?)?.subject));
        let not_root = not_root.or_else(|| constrained.map(Authority::Constrained));
        Err(not_root.or_else(|| named().next().map(|known| Authority::OtherKey(known.certificate.subject.clone()))))
    }
}

/// Whether the certificate has no alternative names and this one as its subject's.
fn is_common_name(der: &CertificateDer<'_>, host: &str) -> bool {
    let Ok((_, parsed)) = X509Certificate::from_der(der) else { return false };
    let names_none = parsed.subject_alternative_name().is_ok_and(|names| names.is_none());
    let mut names = parsed.subject().iter_common_name().filter_map(|name| name.as_str().ok());
    names_none && names.any(|name| name.eq_ignore_ascii_case(host))
}

/// Whether an authority may vouch for some names alone.
fn is_constrained(der: &CertificateDer<'_>) -> bool {
    let Ok((_, parsed)) = X509Certificate::from_der(der) else { return false };
    parsed.name_constraints().is_ok_and(|constraints| constraints.is_some())
}

/// A curve that ring doesn't know.
fn is_p521(der: &CertificateDer<'_>) -> bool {
    let Ok((_, parsed)) = X509Certificate::from_der(der) else { return false };
    let curve = parsed.public_key().algorithm.parameters.as_ref().and_then(|curve| curve.as_oid().ok());
    curve.is_some_and(|curve| curve == OID_NIST_EC_P521)
}

/// An authority that is trusted here and bears the organisation of whoever signed the last certificate that was sent,
/// without being the one that signed it: then a certificate between them is missing.
fn lacks_issuer(chain: &[CertificateDer<'static>], trust: &Trust) -> Option<String> {
    let (_, last) = X509Certificate::from_der(chain.last()?).ok()?;
    if last.subject() == last.issuer() {
        return None;
    }
    let issuer = organisation(last.issuer())?;
    let stores = [&trust.public, &trust.system].into_iter().chain(trust.consumers.iter().map(|(_, roots)| roots));
    let subjects: Vec<Vec<u8>> =
        stores.flat_map(|store| &store.roots.roots).map(|root| sequence(root.subject.as_ref())).collect();
    let is_known = subjects.iter().any(|subject| subject == last.issuer().as_raw());
    let kin = subjects.iter().filter_map(|subject| Some(X509Name::from_der(subject).ok()?.1));
    let mut kin = kin.filter(|name| organisation(name).as_ref() == Some(&issuer));
    if is_known { None } else { kin.next().map(|name| name.to_string()) }
}

/// `O`, or the parts of a domain where there is none.
fn organisation(name: &X509Name<'_>) -> Option<String> {
    let own = name.iter_organization().next().and_then(|part| part.as_str().ok());
    let domain: Vec<&str> = name.iter_by_oid(&OID_DOMAIN_COMPONENT).filter_map(|part| part.as_str().ok()).collect();
    let domain = (!domain.is_empty()).then(|| domain.join("."));
    own.map(str::to_owned).or(domain).map(|name| name.to_lowercase())
}

/// What a store keeps of a name is its content alone.
fn sequence(content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length = &length[length.iter().position(|byte| *byte != 0).unwrap_or(length.len())..];
    let head = match content.len() {
        short @ 0..0x80 => vec![0x30, u8::try_from(short).unwrap_or_default()],
        _ => [&[0x30, 0x80 | u8::try_from(length.len()).unwrap_or_default()], length].concat(),
    };
    [&head, content].concat()
}

pub(super) fn certificate(der: &CertificateDer<'_>) -> Option<Certificate> {
    let (_, parsed) = X509Certificate::from_der(der).ok()?;
    let time = |seconds: i64| Timestamp::from_second(seconds).ok();
    let names = parsed.subject_alternative_name().ok().flatten().map(|names| {
        let text = |name: &GeneralName<'_>| match name {
            GeneralName::DNSName(name) => Some((*name).to_owned()),
            _ => None,
        };
        names.value.general_names.iter().filter_map(text).collect()
    });
    Some(Certificate {
        subject: parsed.subject().to_string(),
        issuer: parsed.issuer().to_string(),
        not_before: time(parsed.validity().not_before.timestamp())?,
        not_after: time(parsed.validity().not_after.timestamp())?,
        names: names.unwrap_or_default(),
    })
}
