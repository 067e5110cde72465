//! An HTTPS server of a site's network with a certificate of the test's choice, and manners of its own.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::version::TLS12;
use rustls::{ALL_VERSIONS, RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::Site;
use super::passing::Message;

/// A company's own authority.
pub struct Company(CertifiedIssuer<'static, KeyPair>);

/// What a server does.
#[derive(Clone)]
pub struct Endpoint {
    /// The names of its certificate.
    pub names: Vec<String>,
    pub expired: bool,
    /// Before each handshake.
    pub delay: Duration,
    /// It closes the connection instead of shaking hands.
    pub cuts: bool,
    /// It resets each connection as soon as it took it.
    pub resets: bool,
    /// What a filter on the way does to a handshake that names this host.
    pub filter: Option<(&'static str, Filter)>,
    pub wants_certificate: bool,
    /// What it says to every request; nothing: it passes them on to the stand-in.
    pub answer: Option<&'static str>,
    /// Who signs its certificate, and what it sends along.
    pub signed: Signed,
    /// It speaks nothing newer than TLS 1.2.
    pub is_old: bool,
    /// It closes the connection where TLS 1.3 is offered, as some filters do.
    pub cuts_13: bool,
}

/// Who signs a server's certificate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Signed {
    ByCompany,
    /// An authority between the company's and the server's, whose own certificate is sent along.
    Between,
    /// The same, and it isn't sent.
    BetweenUnsent,
    BySelf,
}

/// A filter of names on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    Resets,
    Swallows,
}

impl Company {
    pub fn new(name: &str) -> Self {
        Self::with(authority(name))
    }

    /// An authority that bears the name of its organisation, as a company's own usually does.
    pub fn of(organisation: &str, name: &str) -> Self {
        let mut params = authority(name);
        params.distinguished_name.push(DnType::OrganizationName, organisation);
        Self::with(params)
    }

    fn with(params: CertificateParams) -> Self {
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("an authority"))
    }

    pub fn pem(&self) -> String {
        self.0.pem()
    }

    /// Certificate and key in one, as an intercepting proxy reads them.
    pub fn key_pem(&self) -> String {
        format!("{}{}", self.pem(), self.0.key().serialize_pem())
    }

    /// A server's certificate for this name, and its key, in one.
    pub fn server_pem(&self, name: &str) -> String {
        let pair = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        let signed = params.signed_by(&pair, &self.0).expect("a certificate");
        format!("{}{}", signed.pem(), pair.serialize_pem())
    }

    /// Serves at this address of the site, on 443.
    pub fn serve(&self, site: &Site, address: &'static str, endpoint: Endpoint) {
        let config = Arc::new(self.config(&endpoint));
        site.namespace.inside(move || {
            accept(TcpListener::bind((address, 443)).expect("the server's address"), config, endpoint);
        });
    }

    /// Serves on this machine itself; the port.
    pub fn serve_here(&self, endpoint: Endpoint) -> u16 {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let port = listener.local_addr().expect("the server's address").port();
        accept(listener, Arc::new(self.config(&endpoint)), endpoint);
        port
    }

    pub fn config(&self, endpoint: &Endpoint) -> ServerConfig {
        let pair = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(endpoint.names.clone()).expect("names");
        params.use_authority_key_identifier_extension = true;
        if endpoint.expired {
            (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
        }
        let chain = match endpoint.signed {
            Signed::ByCompany => vec![params.signed_by(&pair, &self.0).expect("a certificate").der().clone()],
            Signed::BySelf => vec![params.self_signed(&pair).expect("a certificate").der().clone()],
            Signed::Between | Signed::BetweenUnsent => {
                let mut between = authority("ACME Issuing CA 1");
                between.distinguished_name.push(DnType::OrganizationName, ORGANISATION);
                let key = KeyPair::generate().expect("a key");
                let between = CertifiedIssuer::signed_by(between, key, &self.0).expect("an authority");
                let own = params.signed_by(&pair, &between).expect("a certificate").der().clone();
                let sent = (endpoint.signed == Signed::Between).then(|| between.der().clone());
                std::iter::once(own).chain(sent).collect()
            }
        };
        let provider = Arc::new(default_provider());
        let versions: &[_] = if endpoint.is_old { &[&TLS12] } else { ALL_VERSIONS };
        let builder = ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(versions);
        let builder = builder.expect("versions");
        let builder = if endpoint.wants_certificate {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from(self.0.der().to_vec())).expect("the authority");
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
            builder.with_client_cert_verifier(verifier.expect("a verifier"))
        } else {
            builder.with_no_client_auth()
        };
        let key = PrivateKeyDer::Pkcs8(pair.serialize_der().into());
        builder.with_single_cert(chain, key).expect("a server's certificate")
    }
}

/// Whose authorities have one between them and a server.
pub const ORGANISATION: &str = "ACME K.K.";

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new([]).expect("no names");
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

/// Whether a first message offers TLS 1.3: the extension 43 with the version 3.4 in it.
fn offers_13(hello: &[u8]) -> bool {
    let all = (0..hello.len()).filter_map(|at| match hello[at..] {
        [0, 43, 0, length, list, ref versions @ ..] if length == list + 1 => versions.get(..usize::from(list)),
        _ => None,
    });
    all.flat_map(|versions| versions.chunks(2)).any(|version| version == [3, 4])
}

impl Endpoint {
    /// Everything as it should be, for these names.
    pub fn serving(names: &[&str]) -> Self {
        Self {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            expired: false,
            delay: Duration::ZERO,
            cuts: false,
            resets: false,
            filter: None,
            wants_certificate: false,
            answer: None,
            signed: Signed::ByCompany,
            is_old: false,
            cuts_13: false,
        }
    }
}

/// Leads 443 of an address of the site to the stand-in.
pub fn relay(site: &Site, address: &'static str) {
    relay_port(site, address, 443);
}

/// Leads a port of an address of the site to the stand-in's.
pub fn relay_port(site: &Site, address: &'static str, port: u16) {
    site.namespace.inside(move || {
        let listener = TcpListener::bind((address, port)).expect("the relay's address");
        std::thread::spawn(move || {
            for near in listener.incoming().flatten() {
                std::thread::spawn(move || carry(near, port));
            }
        });
    });
}

fn carry(near: TcpStream, port: u16) -> std::io::Result<()> {
    let far = TcpStream::connect(("127.0.0.1", port))?;
    let (mut from, mut to) = (near.try_clone()?, far.try_clone()?);
    std::thread::spawn(move || {
        _ = std::io::copy(&mut from, &mut to);
        _ = to.shutdown(Shutdown::Write);
    });
    let (mut from, mut to) = (far, near);
    _ = std::io::copy(&mut from, &mut to);
    to.shutdown(Shutdown::Write)
}

/// Answers plain HTTP on port 80 of an address.
pub fn plain(site: &Site, address: &'static str, answer: &'static str) {
    site.namespace.inside(move || {
        let listener = TcpListener::bind((address, 80)).expect("the plain server's address");
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                _ = stream.read(&mut [0; 2048]);
                _ = stream.write_all(answer.as_bytes());
            }
        });
    });
}

fn accept(listener: TcpListener, config: Arc<ServerConfig>, endpoint: Endpoint) {
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (config, endpoint) = (config.clone(), endpoint.clone());
            std::thread::spawn(move || converse(stream, config, &endpoint));
        }
    });
}

/// What isn't read when it is closed makes a reset of the close.
fn end(stream: &TcpStream, filter: Filter) -> Option<()> {
    if filter == Filter::Swallows {
        std::thread::sleep(Duration::from_secs(60));
    }
    stream.shutdown(Shutdown::Both).ok()
}

fn converse(mut stream: TcpStream, config: Arc<ServerConfig>, endpoint: &Endpoint) -> Option<()> {
    if endpoint.resets {
        return socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO)).ok();
    }
    if endpoint.cuts {
        _ = stream.read(&mut [0; 64]);
        return None;
    }
    if endpoint.cuts_13 {
        // Key shares of today alone take more than a kilobyte.
        let mut hello = [0; 4096];
        let length = stream.peek(&mut hello).ok()?;
        if offers_13(&hello[..length]) {
            return None;
        }
    }
    if let Some((name, filter)) = endpoint.filter {
        let mut seen = [0; 4096];
        let length = stream.peek(&mut seen).ok()?;
        if seen[..length].windows(name.len()).any(|part| part == name.as_bytes()) {
            return end(&stream, filter);
        }
    }
    std::thread::sleep(endpoint.delay);
    let mut stream = StreamOwned::new(ServerConnection::new(config).ok()?, stream);
    let request = Message::read(&mut stream)?;
    match endpoint.answer {
        Some(answer) => stream.write_all(answer.as_bytes()).ok()?,
        None => request.pass_on(request.header("host")?)?.write(&mut stream)?,
    }
    stream.conn.send_close_notify();
    stream.flush().ok()
}
