//! A TLS handshake that accepts every certificate and writes it down; whose settings would have accepted it is
//! found out afterwards, by verification.
//!
//! Nothing secret is ever sent over such a connection: a question for the root page at most.

use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use rustls::client::ResolvesClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::version::TLS12;
use rustls::{
    AlertDescription, ClientConfig, ClientConnection, DEFAULT_VERSIONS, DigitallySignedStruct, Error, PeerIncompatible,
    SignatureScheme, StreamOwned, SupportedProtocolVersion,
};

use super::trust::{Identity, Trust};
use super::{chain, http, tcp};
use crate::doctor::facts::network::{BrokenOff, Shown, Tls};
use crate::world::net::WANTS_CERTIFICATE;

/// How a handshake ends whose connection was reset before it began.
pub(super) fn reset() -> Shaken {
    (Tls::Failed(BrokenOff::Reset), None, None)
}

/// How a handshake ended, how long it took, and the time to the first answer.
pub(super) type Shaken = (Tls, Option<Duration>, Option<Duration>);

/// What carries a handshake: a connection, or a tunnel in one.
pub(super) trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// Does a handshake; `ask` puts a plain question afterwards.
pub(super) fn handshake(stream: impl Stream, host: &str, trust: &Trust, now: Timestamp, ask: bool) -> Shaken {
    let recorder = Recorder::new(trust.identity.as_ref());
    let began = std::time::Instant::now();
    let said = Arc::new(Mutex::new(Vec::new()));
    let stream = Kept { stream, said: said.clone() };
    let mut stream = match open(stream, Some(host), &recorder, DEFAULT_VERSIONS) {
        Ok(stream) => stream,
        Err(error) => {
            let said = said.lock().unwrap_or_else(PoisonError::into_inner);
            return (plain(&error, &said).unwrap_or_else(|| failure(&error, &recorder)), None, None);
        }
    };
    let took = began.elapsed();
    let chain = std::mem::take(&mut *recorder.chain.lock().unwrap_or_else(PoisonError::into_inner));
    let mut shown = chain::judge(&chain, host, trust, now);
    let mut first = None;
    if ask {
        let began = std::time::Instant::now();
        let mut heard = Heard { stream: &mut stream, error: None };
        shown.page = http::get(&mut heard, host);
        match heard.error.filter(|_| shown.page.is_none()) {
            // With TLS 1.3 a missing client certificate is said only after the handshake.
            Some(error) if matches!(failure(&error, &recorder), Tls::WantsCertificate(_)) => {
                return (failure(&error, &recorder), None, None);
            }
            _ => first = shown.page.as_ref().map(|_| began.elapsed()),
        }
    }
    (Tls::Shown(Box::new(shown)), Some(took), first)
}

/// Does a handshake that offers nothing newer than TLS 1.2.
pub(super) fn handshake_12(stream: impl Stream, host: &str, trust: &Trust, now: Timestamp) -> Tls {
    let recorder = Recorder::new(trust.identity.as_ref());
    match open(stream, Some(host), &recorder, &[&TLS12]) {
        Ok(_) => {
            let chain = std::mem::take(&mut *recorder.chain.lock().unwrap_or_else(PoisonError::into_inner));
            Tls::Shown(Box::new(chain::judge(&chain, host, trust, now)))
        }
        Err(error) => failure(&error, &recorder),
    }
}

/// A connection through TLS of its own, for a proxy that is reached by `https://`, and what it shows; or the error and what
/// it means. Seen (2.1.332): Claude Code shows the profile's certificate to such a proxy as well.
pub(super) fn wrap<S: Stream>(
    stream: S,
    host: &str,
    trust: &Trust,
    now: Timestamp,
) -> Result<(StreamOwned<ClientConnection, S>, Shown), (io::Error, Tls)> {
    let recorder = Recorder::new(trust.identity.as_ref());
    let stream = open(stream, Some(host), &recorder, DEFAULT_VERSIONS).map_err(|error| {
        let meant = failure(&error, &recorder);
        (error, meant)
    })?;
    let chain = std::mem::take(&mut *recorder.chain.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((stream, chain::judge(&chain, host, trust, now)))
}

/// A handshake whose certificate isn't looked at.
pub(super) fn shake<S: Stream>(stream: S, host: &str, trust: &Trust) -> io::Result<StreamOwned<ClientConnection, S>> {
    let recorder = Recorder::new(trust.identity.as_ref());
    open(stream, Some(host), &recorder, DEFAULT_VERSIONS)
}

/// Whether somebody speaks TLS there with one who names another host, or none: a refusal in TLS is an answer too.
pub(super) fn is_spoken(stream: impl Stream, name: Option<&str>, trust: &Trust) -> bool {
    let recorder = Recorder::new(trust.identity.as_ref());
    match open(stream, name, &recorder, DEFAULT_VERSIONS) {
        Ok(_) => true,
        Err(error) => error.get_ref().is_some_and(|inner| inner.is::<Error>()),
    }
}

/// Without a host none is named.
fn open<S: Stream>(
    mut stream: S,
    host: Option<&str>,
    recorder: &Arc<Recorder>,
    versions: &[&'static SupportedProtocolVersion],
) -> io::Result<StreamOwned<ClientConnection, S>> {
    let mut config = ClientConfig::builder_with_provider(recorder.provider.clone())
        .with_protocol_versions(versions)
        .map_err(io::Error::other)?
        .dangerous()
        .with_custom_certificate_verifier(recorder.clone())
        .with_client_cert_resolver(recorder.clone());
    config.enable_sni = host.is_some();
    let name = ServerName::try_from(host.unwrap_or("unnamed.invalid").to_owned()).map_err(io::Error::other)?;
    let mut connection = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    while connection.is_handshaking() {
        connection.complete_io(&mut stream)?;
    }
    Ok(StreamOwned::new(connection, stream))
}

/// The answer of somebody who speaks HTTP there, and no TLS.
fn plain(error: &io::Error, mut said: &[u8]) -> Option<Tls> {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    if !matches!(inner, Some(Error::InvalidMessage(_))) || !said.starts_with(b"HTTP/") {
        return None;
    }
    Some(Tls::Plain(Box::new(http::read(&mut said, true)?.page())))
}

/// What keeps how it begins to say something.
struct Kept<S> {
    stream: S,
    said: Arc<Mutex<Vec<u8>>>,
}

/// More than a head and a title.
const KEPT: usize = 8 * 1024;

impl<S: Read> Read for Kept<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        let room = KEPT.saturating_sub(said.len());
        said.extend_from_slice(&buffer[..read.min(room)]);
        Ok(read)
    }
}

impl<S: Write> Write for Kept<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

fn failure(error: &io::Error, recorder: &Recorder) -> Tls {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
    // Who asks for no certificate misses none: it may have no cipher in common with this library.
    let is_other = inner == Some(&Error::AlertReceived(AlertDescription::HandshakeFailure)) && !recorder.is_asked();
    match inner {
        _ if is_other => Tls::Failed(BrokenOff::NothingInCommon),
        Some(Error::AlertReceived(alert)) if WANTS_CERTIFICATE.contains(alert) => {
            Tls::WantsCertificate(error.to_string())
        }
        Some(
            Error::AlertReceived(AlertDescription::ProtocolVersion)
            | Error::PeerIncompatible(
                PeerIncompatible::ServerDoesNotSupportTls12Or13
                | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
            ),
        ) => Tls::TooOld(error.to_string()),
        _ if tcp::is_late(error) => Tls::Failed(BrokenOff::Silent),
        _ if error.kind() == io::ErrorKind::UnexpectedEof => Tls::Failed(BrokenOff::Closed),
        _ if [io::ErrorKind::ConnectionReset, io::ErrorKind::ConnectionAborted, io::ErrorKind::BrokenPipe]
            .contains(&error.kind()) =>
        {
            Tls::Failed(BrokenOff::Reset)
        }
        _ => Tls::Failed(BrokenOff::Other(tcp::plain(error))),
    }
}

/// What is said after a handshake of TLS 1.3 to who showed no certificate, or another one than is wanted.
pub(super) fn wanted_certificate(error: &io::Error) -> Option<String> {
    match error.get_ref()?.downcast_ref::<Error>()? {
        Error::AlertReceived(alert) if WANTS_CERTIFICATE.contains(alert) => Some(error.to_string()),
        _ => None,
    }
}

/// Accepts what is shown, and keeps it; and whether a client's certificate was asked for.
#[derive(Debug)]
struct Recorder {
    chain: Mutex<Vec<CertificateDer<'static>>>,
    provider: Arc<CryptoProvider>,
    identity: Option<Arc<CertifiedKey>>,
    asked: AtomicBool,
}

impl Recorder {
    /// A key that doesn't fit its certificate is none; what is wrong with it is a finding of its own.
    fn new(identity: Option<&Identity>) -> Arc<Self> {
        let provider = ring::default_provider();
        let certified =
            |(chain, key): &Identity| CertifiedKey::from_der(chain.clone(), key.clone_key(), &provider).ok();
        let identity = identity.and_then(certified).map(Arc::new);
        Arc::new(Self {
            chain: Mutex::default(),
            identity,
            asked: AtomicBool::new(false),
            provider: Arc::new(provider),
        })
    }

    fn is_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }
}

impl ResolvesClientCert for Recorder {
    fn resolve(&self, _: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.asked.store(true, Ordering::Relaxed);
        self.identity.clone()
    }

    fn has_certs(&self) -> bool {
        self.identity.is_some()
    }
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
pub(super) struct Heard<'a, S> {
    pub(super) stream: &'a mut S,
    pub(super) error: Option<io::Error>,
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
