//! A TLS handshake that accepts every certificate and writes it down; whose settings would have accepted it is
//! found out afterwards, by verification.
//!
//! Nothing secret is ever sent over such a connection: a question for the root page at most.

use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::version::TLS12;
use rustls::{
    AlertDescription, ClientConfig, ClientConnection, DEFAULT_VERSIONS, DigitallySignedStruct, Error, PeerIncompatible,
    RootCertStore, SignatureScheme, StreamOwned, SupportedProtocolVersion,
};
use x509_parser::oid_registry::OID_DOMAIN_COMPONENT;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};

use super::trust::{Identity, Trust};
use super::{http, tcp};
use crate::doctor::facts::network::{Certificate, Consumer, Shown, Tls};
use crate::messages::seen;

/// Nothing came back in time.
pub(super) const SILENT: &str = seen::SILENT_HANDSHAKE.en;
const CLOSED: &str = seen::CLOSED_HANDSHAKE.en;
const RESET: &str = seen::RESET_HANDSHAKE.en;

/// Whether a handshake ended without a word in TLS: whoever says one is no filter, and has read what was sent.
pub(super) fn is_cut(why: &str) -> bool {
    [SILENT, CLOSED, RESET].contains(&why)
}

/// What carries a handshake: a connection, or a tunnel in one.
pub(super) trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// Does a handshake; `ask` puts a plain question afterwards. The second value is the handshake's time, the third the
/// time to the first answer.
pub(super) fn handshake(
    stream: impl Stream,
    host: &str,
    trust: &Trust,
    now: Timestamp,
    ask: bool,
) -> (Tls, Option<Duration>, Option<Duration>) {
    let recorder = Arc::new(Recorder { chain: Mutex::default(), provider: Arc::new(ring::default_provider()) });
    let began = std::time::Instant::now();
    let mut stream = match open(stream, Some(host), &recorder, trust.identity.as_ref(), DEFAULT_VERSIONS) {
        Ok(stream) => stream,
        Err(error) => return (failure(&error), None, None),
    };
    let took = began.elapsed();
    let chain = std::mem::take(&mut *recorder.chain.lock().unwrap_or_else(PoisonError::into_inner));
    let mut shown = judge(&chain, host, trust, now);
    let mut first = None;
    if ask {
        let began = std::time::Instant::now();
        let mut heard = Heard { stream: &mut stream, error: None };
        shown.page = http::get(&mut heard, host);
        match heard.error.filter(|_| shown.page.is_none()) {
            // With TLS 1.3 a missing client certificate is said only after the handshake.
            Some(error) if matches!(failure(&error), Tls::WantsCertificate(_)) => return (failure(&error), None, None),
            _ => first = shown.page.as_ref().map(|_| began.elapsed()),
        }
    }
    (Tls::Shown(Box::new(shown)), Some(took), first)
}

/// Does a handshake that offers nothing newer than TLS 1.2.
pub(super) fn handshake_12(stream: impl Stream, host: &str, trust: &Trust, now: Timestamp) -> Tls {
    let recorder = Arc::new(Recorder { chain: Mutex::default(), provider: Arc::new(ring::default_provider()) });
    match open(stream, Some(host), &recorder, trust.identity.as_ref(), &[&TLS12]) {
        Ok(_) => {
            let chain = std::mem::take(&mut *recorder.chain.lock().unwrap_or_else(PoisonError::into_inner));
            Tls::Shown(Box::new(judge(&chain, host, trust, now)))
        }
        Err(error) => failure(&error),
    }
}

/// A connection through TLS of its own, for a proxy that is reached by `https://`; and whether Claude Code would trust
/// who answers there.
pub(super) fn wrap<S: Stream>(
    stream: S,
    host: &str,
    trust: &Trust,
    now: Timestamp,
) -> io::Result<(StreamOwned<ClientConnection, S>, bool)> {
    let recorder = Arc::new(Recorder { chain: Mutex::default(), provider: Arc::new(ring::default_provider()) });
    let stream = open(stream, Some(host), &recorder, None, DEFAULT_VERSIONS)?;
    let chain = std::mem::take(&mut *recorder.chain.lock().unwrap_or_else(PoisonError::into_inner));
    let shown = judge(&chain, host, trust, now);
    let is_current = !shown.expired && !shown.not_yet_valid;
    Ok((stream, shown.names_host && is_current && shown.trusted_by.contains(&Consumer::Client)))
}

/// A handshake whose certificate isn't looked at.
pub(super) fn shake<S: Stream>(stream: S, host: &str, trust: &Trust) -> io::Result<StreamOwned<ClientConnection, S>> {
    let recorder = Arc::new(Recorder { chain: Mutex::default(), provider: Arc::new(ring::default_provider()) });
    open(stream, Some(host), &recorder, trust.identity.as_ref(), DEFAULT_VERSIONS)
}

/// Whether somebody speaks TLS there with one who names another host, or none: a refusal in TLS is an answer too.
pub(super) fn is_spoken(stream: impl Stream, name: Option<&str>, trust: &Trust) -> bool {
    let recorder = Arc::new(Recorder { chain: Mutex::default(), provider: Arc::new(ring::default_provider()) });
    match open(stream, name, &recorder, trust.identity.as_ref(), DEFAULT_VERSIONS) {
        Ok(_) => true,
        Err(error) => error.get_ref().is_some_and(|inner| inner.is::<Error>()),
    }
}

/// Without a host none is named.
fn open<S: Stream>(
    mut stream: S,
    host: Option<&str>,
    recorder: &Arc<Recorder>,
    identity: Option<&Identity>,
    versions: &[&'static SupportedProtocolVersion],
) -> io::Result<StreamOwned<ClientConnection, S>> {
    let builder = ClientConfig::builder_with_provider(recorder.provider.clone())
        .with_protocol_versions(versions)
        .map_err(io::Error::other)?
        .dangerous()
        .with_custom_certificate_verifier(recorder.clone());
    let mut config = match identity {
        Some((chain, key)) => {
            builder.with_client_auth_cert(chain.clone(), key.clone_key()).map_err(io::Error::other)?
        }
        None => builder.with_no_client_auth(),
    };
    config.enable_sni = host.is_some();
    let name = ServerName::try_from(host.unwrap_or("unnamed.invalid").to_owned()).map_err(io::Error::other)?;
    let mut connection = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    while connection.is_handshaking() {
        connection.complete_io(&mut stream)?;
    }
    Ok(StreamOwned::new(connection, stream))
}

fn failure(error: &io::Error) -> Tls {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    let wanted = [
        AlertDescription::CertificateRequired,
        AlertDescription::HandshakeFailure,
        AlertDescription::BadCertificate,
        AlertDescription::CertificateExpired,
        AlertDescription::CertificateRevoked,
        AlertDescription::CertificateUnknown,
        AlertDescription::UnknownCA,
        AlertDescription::AccessDenied,
    ];
    match inner {
        Some(Error::AlertReceived(alert)) if wanted.contains(alert) => Tls::WantsCertificate(error.to_string()),
        Some(
            Error::AlertReceived(AlertDescription::ProtocolVersion)
            | Error::PeerIncompatible(
                PeerIncompatible::ServerDoesNotSupportTls12Or13
                | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
            ),
        ) => Tls::TooOld(error.to_string()),
        _ if tcp::is_late(error) => Tls::Failed(SILENT.to_owned()),
        _ if error.kind() == io::ErrorKind::UnexpectedEof => Tls::Failed(CLOSED.to_owned()),
        _ if [io::ErrorKind::ConnectionReset, io::ErrorKind::ConnectionAborted, io::ErrorKind::BrokenPipe]
            .contains(&error.kind()) =>
        {
            Tls::Failed(RESET.to_owned())
        }
        _ => Tls::Failed(tcp::plain(error)),
    }
}

/// What the chain is worth, part by part.
fn judge(chain: &[CertificateDer<'static>], host: &str, trust: &Trust, now: Timestamp) -> Shown {
    let certificates: Vec<Certificate> = chain.iter().filter_map(|der| certificate(der)).collect();
    let (expired, not_yet_valid) =
        certificates.first().map_or((false, false), |leaf| (leaf.not_after < now, leaf.not_before > now));
    let parsed = chain.first().and_then(|leaf| ParsedCertificate::try_from(leaf).ok());
    let name = ServerName::try_from(host.to_owned()).ok();
    let names_host = match (&parsed, &name) {
        (Some(parsed), Some(name)) => verify_server_name(parsed, name).is_ok(),
        _ => false,
    };
    // Who signed it is another question than whether it still holds.
    let at = certificates.first().map_or(now, |leaf| now.max(leaf.not_before).min(leaf.not_after));
    let at = UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(at.as_second()).unwrap_or_default()));
    let algorithms = ring::default_provider().signature_verification_algorithms;
    let vouches = |roots: &RootCertStore| {
        parsed.as_ref().is_some_and(|leaf| {
            let between = chain.get(1..).unwrap_or_default();
            verify_server_cert_signed_by_trust_anchor(leaf, roots, between, at, algorithms.all).is_ok()
        })
    };
    let trusted_by: Vec<_> = trust.consumers.iter().filter(|(_, roots)| vouches(roots)).map(|(who, _)| *who).collect();
    Shown {
        names_host,
        expired,
        not_yet_valid,
        is_public: vouches(&trust.public),
        in_system: vouches(&trust.system),
        lacks_issuer: trusted_by.is_empty().then(|| lacks_issuer(chain, trust)).flatten(),
        trusted_by,
        page: None,
        cut_with_13: None,
        chain: certificates,
    }
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
        stores.flat_map(|store| &store.roots).map(|root| sequence(root.subject.as_ref())).collect();
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

fn certificate(der: &CertificateDer<'_>) -> Option<Certificate> {
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

/// Accepts what is shown, and keeps it.
#[derive(Debug)]
struct Recorder {
    chain: Mutex<Vec<CertificateDer<'static>>>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let chain = std::iter::once(leaf).chain(between).map(|der| der.clone().into_owned()).collect();
        *self.chain.lock().unwrap_or_else(PoisonError::into_inner) = chain;
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, leaf, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, leaf, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Keeps the error that the reader of the answer passes over.
struct Heard<'a, S> {
    stream: &'a mut S,
    error: Option<io::Error>,
}

impl<S: Read> Read for Heard<'_, S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.read(buffer).map_err(|error| {
            let again = io::Error::from(error.kind());
            self.error = Some(error);
            again
        })
    }
}

impl<S: Write> Write for Heard<'_, S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}
