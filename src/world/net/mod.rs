//! HTTP requests: through the proxy, with the certificate authorities and the client certificate that the profile and
//! the environment name, and under one deadline for a whole command.
//!
//! Building a [`Net`] opens no connection and loads no root certificates; the first request by TLS does, once for all. The
//! system's root certificates are trusted, and besides them those of the named files. Known holes: no SOCKS and no PAC;
//! Claude Code has neither.

mod dialling;
mod early;
mod proxy;
mod sealed;
mod tunnel;
mod tunnels;

use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use flate2::read::MultiGzDecoder;
use jiff::Timestamp;
use rustls::AlertDescription;
use ureq::http::{Method, Request, Uri};
use ureq::tls::{Certificate, ClientCert, PemItem, PrivateKey, RootCerts, TlsConfig, parse_pem};
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::{Connector, RustlsConnector};

use super::{Vars, World, core_dump, files, no_proxy};
use crate::code::{aws as code, network};
use crate::fault::{Fault, Result};
use crate::messages::{Message, Phrase, seen};
use crate::secret::host_and_port;
use crate::world::deadline::left;

use dialling::Dialling;
use early::Early;
use proxy::Proxy;
pub use proxy::{Authorization, Shown};
pub use sealed::{Opened, Passphrase, is_sealed, open};
use tunnel::Tunnel;
pub use tunnels::{Asking, Tunnels};

/// The network settings of a deployment profile; an empty string means that it doesn't set one.
#[derive(Debug, Clone, Default)]
pub struct Route {
    pub proxy: String,
    /// No proxy at all, whatever the environment names.
    pub direct: bool,
    pub no_proxy: Vec<String>,
    pub ca_bundle: String,
    pub client_cert: String,
    pub client_key: String,
    /// Of the key, where it has one.
    pub passphrase: Option<Passphrase>,
    pub authorization: Option<Authorization>,
    /// What Claude Code's settings say of the proxy ([`PROXIES`], [`LISTS`](super::no_proxy::LISTS)), in place of the environment.
    pub settings: Vars,
}

/// The variables that name a proxy for genkan's own requests.
pub const PROXIES: [&str; 4] = [no_proxy::HTTPS[0], no_proxy::HTTPS[1], no_proxy::HTTP[0], no_proxy::HTTP[1]];

/// The variables that name further authorities for them.
pub const AUTHORITIES: [&str; 2] = ["NODE_EXTRA_CA_CERTS", "AWS_CA_BUNDLE"];

/// The network of one command. Without `Debug`, because it holds a proxy's password and a private key.
#[derive(Clone)]
pub struct Net {
    way: Arc<Way>,
    deadline: Instant,
    /// The deadline of a step that loses nothing if it is given up: connecting, and a request that changes nothing.
    step: Duration,
    /// The deadline of a request that changes nothing, where it has one of its own.
    patience: Option<Duration>,
}

/// How hosts are reached, and by which proofs.
#[derive(Default)]
struct Way {
    proxy: Option<Proxy>,
    /// The content of PEM files with further certificate authorities, checked when read.
    authorities: Vec<Vec<u8>>,
    /// Why others that variables name could not be read.
    passed_over: Vec<Fault>,
    /// Whom a server's certificate may be issued by, once that has been looked up.
    roots: OnceLock<Roots>,
    identity: Option<(Vec<u8>, Vec<u8>)>,
    /// The time of the last answer by the clock of who gave it.
    dated: Mutex<Option<Timestamp>>,
    /// The tunnels that proxies open for this process.
    tunnels: Tunnels,
}

/// The system's authorities and the further ones.
struct Roots {
    certificates: Arc<Vec<Certificate<'static>>>,
    /// Why the system's own could not be read, or some of them.
    unread: Vec<String>,
}

/// A server's answer, whatever its status.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// An answer, and how long it took.
#[derive(Debug)]
pub struct TimedResponse {
    pub answer: Response,
    /// The time until the first bytes of its body.
    pub first: Duration,
    /// The time until its end.
    pub last: Duration,
    /// What ended it before its end; the body is what had come by then.
    pub broke_off: Option<Fault>,
    /// The connection was reset then, and not closed.
    pub is_reset: bool,
}

impl TimedResponse {
    /// The whole answer.
    ///
    /// # Errors
    /// What ended it before its end.
    pub fn whole(self) -> Result<Response> {
        self.broke_off.map_or(Ok(self.answer), Err)
    }
}

/// TLS alerts by which a server refuses the client certificate, or demands one.
pub const WANTS_CERTIFICATE: [AlertDescription; 8] = [
    AlertDescription::CertificateRequired,
    AlertDescription::HandshakeFailure,
    AlertDescription::BadCertificate,
    AlertDescription::CertificateExpired,
    AlertDescription::CertificateRevoked,
    AlertDescription::CertificateUnknown,
    AlertDescription::UnknownCA,
    AlertDescription::AccessDenied,
];

/// By what a proxy wants a sign-in, or doesn't take the one that it was shown. Seen: tinyproxy says 401 to a wrong password.
pub const UNAUTHENTICATED: [u16; 2] = [407, 401];

const HTTPS: u16 = 443;
/// From here on it says how long a connection was there that somebody has cut.
const TOLD: Duration = Duration::from_secs(1);
/// The least time for a step, because slow connections need it.
const STEP: Duration = Duration::from_secs(3);

impl Response {
    /// A header by its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// With its body as it was before somebody packed it: nobody is asked to, and Claude Code unpacks what comes so. Of one
    /// that broke off, what had come. And whether there is more of it than is read.
    fn unpacked(mut self) -> (Self, bool) {
        const GZIP: [&str; 2] = ["gzip", "x-gzip"];
        let packing = self.header("content-encoding").map(str::trim).unwrap_or_default();
        let mut is_cut = false;
        if GZIP.iter().any(|gzip| packing.eq_ignore_ascii_case(gzip)) {
            let mut body = Vec::new();
            let mut packed = MultiGzDecoder::new(&*self.body);
            let read = packed.by_ref().take(LIMIT).read_to_end(&mut body);
            is_cut = body.len() as u64 == LIMIT && packed.read(&mut [0]).is_ok_and(|more| more > 0);
            // What isn't packed as it says is no answer that anybody can read.
            let is_misnamed = read.is_err() && body.is_empty() && !self.body.is_empty();
            self.body = if is_misnamed { NOT_PACKED.into() } else { body };
        }
        (self, is_cut)
    }

    /// The time by the clock of who answered, where the answer says one.
    pub fn date(&self) -> Option<Timestamp> {
        jiff::fmt::rfc2822::parse(self.header("date")?).ok().map(|date| date.timestamp())
    }
}

/// In place of a body that isn't packed as its header says.
const NOT_PACKED: &str = "Content-Encoding: gzip, but the body is not in gzip format";
/// Largest body that is read: a long list of profiles is 100 KB.
const LIMIT: u64 = 4 * 1024 * 1024;
/// The pauses before a request to a service with too much to do is sent again.
pub(crate) const BUSY: [Duration; 2] = [Duration::from_millis(400), Duration::from_millis(1200)];

impl Net {
    /// Reads the profile's and the environment's network settings and their files; `timeout` is for all requests
    /// together.
    ///
    /// # Errors
    /// `GK-AWS-016` for a file of the profile's without certificates, `GK-AWS-017` for a proxy that isn't one.
    pub fn new(world: &World, route: &Route, timeout: Duration) -> Result<Self> {
        core_dump::forbid();
        let (mut authorities, mut passed_over) = (Vec::new(), Vec::new());
        if !route.ca_bundle.is_empty() {
            authorities.push(authority(&route.ca_bundle, "network.ca_bundle")?);
        }
        // What is left in a shell is no reason to stop: Claude Code passes it over, and may have another by its settings.
        for by in AUTHORITIES {
            match world.var(by).map(|file| authority(file, by)) {
                Some(Ok(pem)) => authorities.push(pem),
                Some(Err(fault)) => passed_over.push(fault),
                None => {}
            }
        }
        let identity = if route.client_cert.is_empty() {
            None
        } else {
            let cert =
                read_pem(&route.client_cert, "network.client_cert", |item| matches!(item, PemItem::Certificate(_)))?;
            Some((cert, private_key(route)?))
        };
        let (deadline, step) = (Instant::now() + timeout, STEP.max(timeout / 3));
        let way = Way {
            proxy: Proxy::for_route(route, &world.vars, &world.shown)?,
            authorities,
            passed_over,
            roots: OnceLock::new(),
            identity,
            dated: Mutex::default(),
            tunnels: world.shown.tunnels().clone(),
        };
        Ok(Self { way: Arc::new(way), deadline, step, patience: None })
    }

    /// A network for this machine and its platform's own services: without a proxy and without a client certificate.
    pub fn direct(timeout: Duration) -> Self {
        let (deadline, step) = (Instant::now() + timeout, STEP.max(timeout / 3));
        Self { way: Arc::default(), deadline, step, patience: None }
    }

    /// The same network with a deadline of its own.
    #[must_use]
    pub fn anew(&self, timeout: Duration) -> Self {
        Self {
            way: Arc::clone(&self.way),
            deadline: Instant::now() + timeout,
            step: STEP.max(timeout / 3),
            patience: None,
        }
    }

    /// Gives a connection up as soon as a short-lived caller does, however much time there is for an answer: until it
    /// stands nothing was sent.
    #[must_use]
    pub fn connecting_soon(self) -> Self {
        Self { step: STEP, ..self }
    }

    /// The same network, which waits for the answer to a GET as well for as long as that: of what asks once and has the
    /// time.
    #[must_use]
    pub fn patient(&self, patience: Duration) -> Self {
        Self { patience: Some(patience), ..self.clone() }
    }

    /// The time that is left.
    pub fn left(&self) -> Duration {
        left(self.deadline)
    }

    /// Sends a request and reads the answer, within `timeout` and what is left of the deadline.
    ///
    /// A GET, which changes nothing, is given up sooner than a request whose answer may hold the next refresh token.
    ///
    /// # Errors
    /// `GK-AWS-010` to `015` where no answer comes, `GK-NET-118` for one that is too large; an answer with an error status is
    /// an answer.
    pub fn send(&self, request: Request<Vec<u8>>, timeout: Duration) -> Result<Response> {
        self.watch(request, timeout)?.whole()
    }

    /// The answer to what `send` sends, which is sent again, with growing pauses, while its service has too much to do.
    ///
    /// # Errors
    /// As `send`.
    pub fn send_patiently<E>(
        &self,
        mut send: impl FnMut() -> std::result::Result<Response, E>,
    ) -> std::result::Result<Response, E> {
        for pause in BUSY {
            let answer = send()?;
            let is_busy = matches!(answer.status, 429 | 500..=599);
            if !is_busy || self.left() <= pause * 2 {
                return Ok(answer);
            }
            std::thread::sleep(pause);
        }
        send()
    }

    /// The same as [`Net::send`], with the times at which the answer came, for streams, and of one that broke off what had come.
    ///
    /// # Errors
    /// As [`Net::send`], where no answer begins.
    pub fn watch(&self, request: Request<Vec<u8>>, timeout: Duration) -> Result<TimedResponse> {
        let host = request.uri().host().unwrap_or_default().to_owned();
        let began = Instant::now();
        let broken = |error: ureq::Error| {
            let fault = self.fault(&host, &error);
            // By this whoever looks after the way finds the limit that was met.
            match began.elapsed() {
                took if took >= TOLD && *fault.code() == code::UNREACHABLE => {
                    fault.because_phrase(Phrase::new(seen::AFTER).with("seconds", took.as_secs()))
                }
                _ => fault,
            }
        };
        let timeout = match request.method() == Method::GET {
            true => self.patience.unwrap_or_else(|| timeout.min(self.step)),
            false => timeout,
        };
        let dialling = Dialling::default();
        let agent = self.agent(request.uri(), timeout.min(self.left()), &dialling).map_err(broken)?;
        let proxy = self.proxy(&host, port(request.uri()));
        let run = || if request.method() == Method::GET { agent.run(request.map(|_| ())) } else { agent.run(request) };
        let answered = match proxy.and_then(|proxy| Some((proxy, proxy.authorization.as_ref()?))) {
            Some((proxy, authorization)) => authorization.show(run, is_taken).ok_or_else(|| proxy.refused(&host))?,
            None => run(),
        };
        let mut response = answered.map_err(broken)?;
        // What it took to find an address that takes a connection is no time of whoever answers there.
        let since = || began.elapsed().saturating_sub(dialling.took());
        let mut body = response.body_mut().with_config().limit(LIMIT).reader();
        let (mut bytes, mut piece, mut first, mut is_reset) = (Vec::new(), [0; 8192], None, false);
        let broke_off = loop {
            let read = match body.read(&mut piece) {
                Ok(read) => read,
                Err(error) => {
                    is_reset = error.kind() == std::io::ErrorKind::ConnectionReset;
                    break Some(broken(error.into()));
                }
            };
            first.get_or_insert_with(since);
            if read == 0 {
                break None;
            }
            bytes.extend_from_slice(&piece[..read]);
        };
        let last = since();
        let text = |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let (answer, is_cut) = Response { status: response.status().as_u16(), headers, body: bytes }.unpacked();
        let broke_off = broke_off.or_else(|| is_cut.then(|| broken(ureq::Error::BodyExceedsLimit(LIMIT))));
        if let Ok(mut dated) = self.way.dated.lock() {
            *dated = answer.date();
        }
        Ok(TimedResponse { answer, first: first.unwrap_or(last), last, broke_off, is_reset })
    }

    /// The [date](Response::date) of the last answer.
    pub fn dated(&self) -> Option<Timestamp> {
        self.way.dated.lock().ok().and_then(|dated| *dated)
    }

    /// The address of the proxy that a host is reached through for HTTPS, `None` without one; it may hold a password.
    pub fn proxy_to(&self, host: &str) -> Option<&str> {
        self.proxy(host, HTTPS).map(|proxy| proxy.url.as_str())
    }

    fn proxy(&self, host: &str, port: u16) -> Option<&Proxy> {
        self.way.proxy.as_ref().filter(|proxy| !proxy.is_bypassed(host, port))
    }

    fn agent(&self, to: &Uri, timeout: Duration, dialling: &Dialling) -> std::result::Result<ureq::Agent, ureq::Error> {
        let through = self.proxy(to.host().unwrap_or_default(), port(to)).map_or("", |proxy| proxy.url.as_str());
        let proxy = if through.is_empty() { None } else { Some(ureq::Proxy::new(through)?) };
        let tunnel =
            Tunnel { proxy: host_and_port(through), tunnels: self.way.tunnels.clone(), waits: dialling.clone() };
        let secure = to.scheme_str() == Some("https");
        let tls = if secure { self.tls()? } else { TlsConfig::default() };
        let config = ureq::Agent::config_builder()
            .proxy(proxy)
            .tls_config(tls)
            .timeout_global(Some(timeout))
            .timeout_resolve(Some(self.step))
            .timeout_connect(Some(self.step))
            // What is large is written in two steps, and where nobody takes it each of them lasts as long.
            .timeout_send_body(Some(timeout / 3))
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent(concat!("genkan/", env!("CARGO_PKG_VERSION")));
        let way = ().chain(tunnel).chain(dialling.clone()).chain(Early).chain(RustlsConnector::default());
        Ok(ureq::Agent::with_parts(config.build(), way, DefaultResolver::default()))
    }

    fn tls(&self) -> std::result::Result<TlsConfig, ureq::Error> {
        let roots = match self.way.roots.get() {
            Some(roots) => roots,
            None => {
                let roots = self.way.load_roots()?;
                self.way.roots.get_or_init(|| roots)
            }
        };
        let roots = RootCerts::Specific(Arc::clone(&roots.certificates));
        let identity = match &self.way.identity {
            Some((cert, key)) => Some(ClientCert::new_with_certs(&certificates(cert)?, PrivateKey::from_pem(key)?)),
            None => None,
        };
        Ok(TlsConfig::builder().root_certs(roots).client_cert(identity).build())
    }

    /// The fault of a failed request, by who has to fix it.
    fn fault(&self, host: &str, error: &ureq::Error) -> Fault {
        let proxy = self.way.proxy.as_ref().map_or("", |proxy| proxy.name.as_str());
        let fault = match error {
            _ if is_unauthenticated(error) => {
                Fault::new(self.way.proxy.as_ref().map_or(&code::PROXY_AUTH, proxy::Proxy::challenge))
            }
            _ if matches!(of_tls(error), Some(rustls::Error::AlertReceived(alert)) if WANTS_CERTIFICATE.contains(alert)) => {
                Fault::new(&network::CLIENT_CERTIFICATE)
            }
            ureq::Error::Timeout(_) => Fault::new(&code::TIMEOUT),
            ureq::Error::Io(io) if io.kind() == std::io::ErrorKind::TimedOut => Fault::new(&code::TIMEOUT),
            ureq::Error::HostNotFound => Fault::new(&code::DNS),
            ureq::Error::Io(io) if is_unresolved(io) => Fault::new(&code::DNS),
            ureq::Error::Tls(_) | ureq::Error::Rustls(_) => Fault::new(&code::TLS),
            _ if matches!(
                of_tls(error),
                Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented)
            ) =>
            {
                Fault::new(&code::TLS)
            }
            ureq::Error::ConnectProxyFailed(_) => Fault::new(&code::PROXY),
            _ if tunnel::refusal(error).is_some() => Fault::new(&code::PROXY),
            ureq::Error::BodyExceedsLimit(limit) => {
                Fault::new(&network::ANSWER_TOO_LARGE).with("limit", limit / (1024 * 1024))
            }
            _ => Fault::new(&code::UNREACHABLE),
        };
        let fault = fault.with("host", host).with("hosts", host).with("proxy", proxy);
        let is_tls = *fault.code() == code::TLS;
        let fault = match error {
            error if let Some(refusal) = tunnel::refusal(error) => fault.because(refusal),
            ureq::Error::Io(io) if let Some(known) = words_of(io.kind()) => match *fault.code() == code::TIMEOUT {
                true => fault,
                false => fault.because(known.en),
            },
            // Which of the library's timers it was says nothing to anybody, unless it is the name's; nor does that there was
            // no answer in time once more.
            ureq::Error::Timeout(timer) if *timer != ureq::Timeout::Resolve => fault,
            ureq::Error::BodyExceedsLimit(_) => fault,
            error => fault.because(error),
        };
        // One of them may be the very authority that is missing.
        let missed = self.way.passed_over.iter().map(Fault::said);
        let unread = self.way.roots.get().into_iter().flat_map(|roots| &roots.unread).map(|why| seen::quoted(why));
        missed.chain(unread).filter(|_| is_tls).fold(fault, Fault::because_phrase)
    }
}

impl Way {
    fn load_roots(&self) -> std::result::Result<Roots, ureq::Error> {
        let system = rustls_native_certs::load_native_certs();
        let mut roots: Vec<_> = system.certs.iter().map(|cert| Certificate::from_der(cert).to_owned()).collect();
        for pem in &self.authorities {
            roots.extend(certificates(pem)?);
        }
        let unread = system.errors.iter().map(ToString::to_string).collect();
        Ok(Roots { certificates: Arc::new(roots), unread })
    }
}

/// What the library of TLS says; the one for HTTP passes it on as an error of the system's.
fn of_tls(error: &ureq::Error) -> Option<&rustls::Error> {
    match error {
        ureq::Error::Io(io) => io.get_ref()?.downcast_ref(),
        ureq::Error::Rustls(error) => Some(error),
        _ => None,
    }
}

/// What an error of the system's says, by its kind: its text is another one on each system, and in English alone.
pub const fn words_of(kind: std::io::ErrorKind) -> Option<Message> {
    use std::io::ErrorKind;

    match kind {
        // What ran out of time is said to be "temporarily unavailable" there.
        ErrorKind::WouldBlock | ErrorKind::TimedOut => Some(seen::NO_ANSWER_IN_TIME),
        ErrorKind::ConnectionRefused => Some(seen::REFUSED),
        ErrorKind::ConnectionReset => Some(seen::RESET),
        ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe | ErrorKind::UnexpectedEof => Some(seen::CLOSED),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Some(seen::UNREACHABLE),
        _ => None,
    }
}

/// The port of an address: what it names, else its scheme's.
fn port(to: &Uri) -> u16 {
    to.port_u16().unwrap_or(if to.scheme_str() == Some("http") { 80 } else { HTTPS })
}

/// That a name isn't found: Unix says so in words, Windows by `WSAHOST_NOT_FOUND` to `WSANO_DATA`.
fn is_unresolved(error: &std::io::Error) -> bool {
    let is_windows = || cfg!(windows) && matches!(error.raw_os_error(), Some(11001..=11004));
    is_windows() || error.to_string().contains("failed to lookup address")
}

/// A proxy's 407, or what some say in its place (tinyproxy): inside a tunnel that isn't open nobody else can have said it.
fn is_unauthenticated(error: &ureq::Error) -> bool {
    tunnel::refusal(error).and_then(|refusal| refusal.status).is_some_and(|status| UNAUTHENTICATED.contains(&status))
}

/// What an answer, or the lack of one, tells of the credential that the proxy was shown.
fn is_taken(answered: &std::result::Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Option<bool> {
    match answered {
        Ok(answer) => Some(answer.status() != 407),
        Err(ureq::Error::Tls(_) | ureq::Error::Rustls(_)) => Some(true),
        Err(error) if is_unauthenticated(error) => Some(false),
        // Not reached, cut off, or a host that it doesn't open.
        Err(_) => None,
    }
}

/// The client certificate's key in PEM, without a passphrase.
///
/// # Errors
/// `GK-AWS-016` where there is none in the file.
pub fn private_key(route: &Route) -> Result<Vec<u8>> {
    if let Some(passphrase) = &route.passphrase
        && let Some(sealed) = files::read(Path::new(&route.client_key))?
        && let Opened::Key(pem) = open(&sealed, passphrase)
    {
        return Ok(pem.as_bytes().to_vec());
    }
    read_pem(&route.client_key, "network.client_key", |item| matches!(item, PemItem::PrivateKey(_)))
}

/// The host of a base address, with its port where one is named: a service's name in errors.
pub fn host(base: &str) -> &str {
    base.split("://").nth(1).unwrap_or(base)
}

/// The certificates of a file of authorities that `by` names.
///
/// # Errors
/// `GK-AWS-016` where it has none, and where it can't be read.
pub fn authority(file: &str, by: &'static str) -> Result<Vec<u8>> {
    read_pem(file, by, |item| matches!(item, PemItem::Certificate(_)))
}

/// The bytes of a PEM file that holds at least one item of the wanted kind.
fn read_pem(file: &str, by: &'static str, wanted: impl Fn(&PemItem<'_>) -> bool) -> Result<Vec<u8>> {
    let bad = || Fault::new(&code::PEM).with("file", file).with("by", by);
    let bytes = files::read(Path::new(file))?.ok_or_else(bad)?;
    let items = parse_pem(&bytes).collect::<std::result::Result<Vec<_>, _>>().map_err(|error| bad().because(error))?;
    if items.iter().any(wanted) { Ok(bytes) } else { Err(bad()) }
}

fn certificates(pem: &[u8]) -> std::result::Result<Vec<Certificate<'static>>, ureq::Error> {
    let certificate = |item| match item {
        Ok(PemItem::Certificate(certificate)) => Some(Ok(certificate)),
        Ok(_) => None,
        Err(error) => Some(Err(error)),
    };
    parse_pem(pem).filter_map(certificate).collect()
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

    use super::*;
    use crate::messages::Lang;
    use crate::world::{Clock, testing};

    fn world(vars: &[(&str, &str)]) -> World {
        World { clock: Clock::System, ..testing::world(Path::new("/nowhere"), vars) }
    }

    fn get(world: &World, route: &Route, url: &str) -> std::result::Result<u16, &'static str> {
        let request = Request::builder().uri(url).body(Vec::new()).unwrap();
        let net = Net::new(world, route, Duration::from_secs(5)).map_err(|fault| fault.code().id)?;
        net.send(request, Duration::from_millis(700)).map(|answer| answer.status).map_err(|fault| fault.code().id)
    }

    /// Answers every connection with these bytes, after reading the head of a request.
    fn server(answer: &'static (impl AsRef<[u8]> + Sync + ?Sized)) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let (mut head, mut byte) = (Vec::new(), [0]);
                while !head.ends_with(b"\r\n\r\n") && stream.read_exact(&mut byte).is_ok() {
                    head.push(byte[0]);
                }
                drop(stream.write_all(answer.as_ref()));
            }
        });
        port
    }

    /// Opens one tunnel at a time, in which somebody answers after a while; refuses the others.
    fn limited_proxy(refused: Arc<AtomicUsize>) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let held = Arc::new(AtomicUsize::new(0));
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let (held, refused) = (Arc::clone(&held), Arc::clone(&refused));
                std::thread::spawn(move || {
                    let head = |stream: &mut std::net::TcpStream| {
                        let (mut head, mut byte) = (Vec::new(), [0]);
                        while !head.ends_with(b"\r\n\r\n") && stream.read_exact(&mut byte).is_ok() {
                            head.push(byte[0]);
                        }
                    };
                    head(&mut stream);
                    if held.fetch_add(1, Ordering::SeqCst) == 0 {
                        drop(stream.write_all(b"HTTP/1.1 200 Opened\r\n\r\n"));
                        head(&mut stream);
                        std::thread::sleep(Duration::from_millis(400));
                        held.fetch_sub(1, Ordering::SeqCst);
                        drop(stream.write_all(b"HTTP/1.1 418 T\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"));
                    } else {
                        held.fetch_sub(1, Ordering::SeqCst);
                        refused.fetch_add(1, Ordering::SeqCst);
                        drop(stream.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"));
                    }
                });
            }
        });
        port
    }

    #[test]
    fn a_proxy_that_opens_one_tunnel_at_a_time_opens_each_and_one_that_allows_none_is_asked_once() {
        let refused = Arc::new(AtomicUsize::new(0));
        let proxy = format!("http://127.0.0.1:{}", limited_proxy(Arc::clone(&refused)));
        let limited = world(&[("https_proxy", &proxy)]);
        let net = Net::new(&limited, &Route::default(), Duration::from_secs(20)).unwrap();
        let ask = || {
            let request = Request::builder().uri("http://llm.acme.example").body(Vec::new()).unwrap();
            net.send(request, Duration::from_secs(20)).map(|answer| answer.status).map_err(|fault| fault.code().id)
        };
        let answers: Vec<_> = std::thread::scope(|scope| {
            let all: Vec<_> = (0..3).map(|_| scope.spawn(ask)).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(answers, [Ok(418); 3]);
        assert!(refused.load(Ordering::SeqCst) > 0, "they came at the same time");
        let denied = format!("http://127.0.0.1:{}", server("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"));
        let began = Instant::now();
        let other = world(&[("https_proxy", &denied)]);
        assert_eq!(get(&other, &Route::default(), "http://llm.acme.example"), Err("GK-AWS-011"));
        assert!(began.elapsed() < Duration::from_secs(1));
    }

    /// Every byte comes in time, the whole never does.
    #[test]
    fn a_proxy_that_answers_byte_by_byte_gets_no_more_time() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        std::thread::spawn(move || {
            let mut stream = listener.accept().unwrap().0;
            stream.write_all(b"HTTP/1.1 200 OK\r\nX-Slow: ").unwrap();
            while stream.write_all(b"x").is_ok() {
                std::thread::sleep(Duration::from_millis(50));
            }
        });
        let (told, asked) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let world = world(&[("https_proxy", &proxy)]);
            told.send(get(&world, &Route::default(), "https://bedrock.ap-northeast-1.amazonaws.com")).unwrap();
        });
        // Hanging is told from being slow by a time that no machine needs.
        assert_eq!(asked.recv_timeout(Duration::from_secs(20)), Ok(Err("GK-AWS-014")));
    }

    #[test]
    fn what_keeps_an_answer_away_is_told_apart() {
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let silent = format!("http://127.0.0.1:{}", silent.local_addr().unwrap().port());
        let (_reserved, free) = crate::world::testing::unheard_port();
        let fine = format!("http://127.0.0.1:{}", server("HTTP/1.1 418 T\r\ncontent-length: 0\r\n\r\n"));
        let direct = |url: &str| get(&world(&[]), &Route::default(), url);
        assert_eq!(direct(&fine), Ok(418), "an error status is an answer");
        assert_eq!(direct(&silent), Err("GK-AWS-014"));
        assert_eq!(direct(&format!("http://127.0.0.1:{free}")), Err("GK-AWS-015"));
        assert_eq!(direct("https://no..host"), Err("GK-AWS-013"), "a name that no resolver has to be asked for");
        const WANTED: &str = "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
        for (user, answer, code) in [
            ("", WANTED, "GK-AWS-010"),
            ("user:secret@", WANTED, "GK-NET-105"),
            ("user:secret@", "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n", "GK-NET-105"),
            ("user:secret@", "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n", "GK-AWS-011"),
        ] {
            let proxy = format!("http://{user}127.0.0.1:{}", server(answer));
            let world = world(&[("https_proxy", &proxy)]);
            assert_eq!(get(&world, &Route::default(), "https://bedrock.ap-northeast-1.amazonaws.com"), Err(code));
            let request = Request::builder().uri("https://bedrock.ap-northeast-1.amazonaws.com").body(Vec::new());
            let net = Net::new(&world, &Route::default(), Duration::from_secs(5)).unwrap();
            let fault = net.send(request.unwrap(), Duration::from_secs(1)).unwrap_err();
            assert!(!fault.to_json().to_string().contains("secret"), "{fault}");
        }
    }

    #[test]
    fn an_answer_is_unpacked_that_was_packed_unasked() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packer.write_all(b"data: 1\n\n").unwrap();
        let packed = packer.finish().unwrap();
        let answer = |encoding: &str, body: &[u8]| {
            let headers = vec![("Content-Encoding".to_owned(), encoding.to_owned())];
            Response { status: 200, headers, body: body.to_vec() }.unpacked().0.body
        };
        assert_eq!(answer("gzip", &packed), b"data: 1\n\n");
        assert_eq!(answer("X-GZIP", &packed), b"data: 1\n\n");
        assert_eq!(answer("gzip", &[&packed[..], &packed].concat()), b"data: 1\n\ndata: 1\n\n", "a piece at a time");
        assert_eq!(answer("identity", &packed), packed);
        assert_eq!(answer("gzip", b"data: 1"), NOT_PACKED.as_bytes(), "not what it says");
        assert_eq!(answer("gzip", b""), b"");
    }

    /// However it comes, what had come by then is kept.
    #[test]
    fn an_answer_that_is_too_large_is_called_so() {
        let zeros = vec![0; usize::try_from(LIMIT).unwrap() + 1];
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packer.write_all(&zeros).unwrap();
        for (head, body) in [("", zeros), ("content-encoding: gzip\r\n", packer.finish().unwrap())] {
            let head = format!("HTTP/1.1 200 OK\r\n{head}content-length: {}\r\n\r\n", body.len());
            let url = format!("http://127.0.0.1:{}", server([head.into_bytes(), body].concat().leak()));
            let request = Request::builder().uri(url).body(Vec::new()).unwrap();
            let net = Net::direct(Duration::from_secs(20));
            let answer = net.watch(request, Duration::from_secs(20)).unwrap();
            let fault = answer.broke_off.unwrap();
            assert_eq!((fault.code().id, answer.answer.body.len() as u64), ("GK-NET-118", LIMIT));
            let said = fault.message(Lang::En);
            assert!(said.contains("127.0.0.1") && said.contains("4 MiB"), "{said}");
        }
    }

    /// Other systems forget what had come once the connection is reset.
    #[test]
    #[cfg(target_os = "linux")]
    fn an_answer_is_read_that_comes_before_the_whole_request_was_taken() {
        const LARGE: usize = 8 << 20;
        for (answer, expected) in
            [("HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n", Ok(413)), ("", Err("GK-AWS-015"))]
        {
            let url = format!("http://127.0.0.1:{}", server(answer));
            let request = Request::post(url).body(vec![b'x'; LARGE]).unwrap();
            let net = Net::direct(Duration::from_secs(20));
            let answer = net.send(request, Duration::from_secs(20));
            assert_eq!(answer.map(|answer| answer.status).map_err(|fault| fault.code().id), expected);
        }
    }

    #[test]
    fn it_is_told_after_how_long_a_silent_connection_was_cut() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        std::thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            std::thread::sleep(TOLD);
            drop(stream);
        });
        let request = Request::builder().uri(url).body(Vec::new()).unwrap();
        let fault = Net::direct(Duration::from_secs(5)).send(request, Duration::from_secs(4)).unwrap_err();
        assert_eq!(
            (fault.code().id, fault.causes(crate::messages::Lang::En).last().map(String::as_str)),
            ("GK-AWS-015", Some("after 1 s"))
        );
    }

    #[test]
    fn a_proxys_answer_may_have_as_many_lines_as_claude_code_takes() {
        let lines = |count| (0..count).map(|n| format!("x-policy-{n}: on\r\n")).collect::<String>();
        let inside = "HTTP/1.1 418 T\r\ncontent-length: 0\r\n\r\n";
        for (status, outcome) in [
            ("HTTP/1.0 200 OK", Ok(418)),
            ("HTTP/1.1 403 Forbidden", Err("GK-AWS-011")),
            ("HTTP/1.1 407 Sign in", Err("GK-AWS-010")),
        ] {
            let answer = format!("{status}\r\n{}\r\n{inside}", lines(200));
            let world = world(&[("https_proxy", &format!("http://127.0.0.1:{}", server(answer.leak())))]);
            assert_eq!(get(&world, &Route::default(), "http://sts.ap-northeast-1.amazonaws.com"), outcome);
        }
    }

    #[test]
    fn a_private_authority_is_trusted_only_where_it_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let (port, pem) = tls_server();
        let url = format!("https://localhost:{port}");
        let file = folder.path().join("ca.pem");
        files::replace(&file, pem.as_bytes(), None, files::Access::Private).unwrap();
        let file = file.display().to_string();
        assert_eq!(get(&world(&[]), &Route::default(), &url), Err("GK-AWS-012"));
        assert_eq!(get(&world(&[("NODE_EXTRA_CA_CERTS", &file)]), &Route::default(), &url), Ok(204));
        assert_eq!(get(&world(&[]), &Route { ca_bundle: file, ..Route::default() }, &url), Ok(204));
    }

    #[test]
    fn a_file_of_the_profile_s_without_certificates_stops_before_any_connection() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        files::replace(&file, b"no PEM", None, files::Access::Private).unwrap();
        for file in [file.as_path(), &folder.path().join("absent.pem")] {
            let file = file.display().to_string();
            let ca_bundle = Route { ca_bundle: file.clone(), ..Route::default() };
            let client_cert = Route { client_cert: file, ..Route::default() };
            for route in [ca_bundle, client_cert] {
                assert_eq!(get(&world(&[]), &route, "http://127.0.0.1:1"), Err("GK-AWS-016"));
            }
        }
    }

    /// What a variable of the shell names in vain stops nothing that works without it, and is named where it is missed.
    #[test]
    fn what_a_variable_names_in_vain_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let (port, pem) = tls_server();
        let url = format!("https://localhost:{port}");
        let [file, der, absent] = ["ca.pem", "ca.cer", "absent.pem"].map(|name| folder.path().join(name));
        files::replace(&file, pem.as_bytes(), None, files::Access::Private).unwrap();
        files::replace(&der, &[0x30, 0x82, 1, 10], None, files::Access::Private).unwrap();
        for vain in [&der, &absent] {
            let vain = vain.display().to_string();
            for name in ["NODE_EXTRA_CA_CERTS", "AWS_CA_BUNDLE"] {
                let world = world(&[(name, &vain)]);
                let route = Route { ca_bundle: file.display().to_string(), ..Route::default() };
                assert_eq!(get(&world, &route, &url), Ok(204), "{name}");
                let net = Net::new(&world, &Route::default(), Duration::from_secs(5)).unwrap();
                let request = Request::get(&url).body(Vec::new()).unwrap();
                let fault = net.send(request, Duration::from_secs(5)).err().unwrap();
                let causes = fault.causes(Lang::En).join(" | ");
                assert!(fault.code().id == "GK-AWS-012" && causes.contains(&vain) && causes.contains(name), "{causes}");
            }
        }
    }

    /// As with `SSL_CERT_FILE` of a file that isn't there; they are loaded for the first request, and said where one is missed.
    #[test]
    fn why_the_systems_authorities_are_not_to_be_had_is_told_where_they_are_missed() {
        let (port, _) = tls_server();
        let (_reserved, free) = crate::world::testing::unheard_port();
        let net = Net::new(&world(&[]), &Route::default(), Duration::from_secs(20)).unwrap();
        let unread = vec!["failed to open PEM file".to_owned()];
        assert!(net.way.roots.set(Roots { certificates: Arc::default(), unread }).is_ok());
        for (port, expected) in [(port, ("GK-AWS-012", true)), (free, ("GK-AWS-015", false))] {
            let request = Request::get(format!("https://localhost:{port}")).body(Vec::new()).unwrap();
            let fault = net.send(request, Duration::from_secs(20)).unwrap_err();
            let causes = fault.causes(Lang::En);
            assert_eq!((fault.code().id, causes.iter().any(|it| it == "failed to open PEM file")), expected);
        }
    }

    #[test]
    fn what_tls_refuses_is_told_by_its_kind() {
        use rustls::{AlertDescription as Alert, CertificateError, Error};
        let net = Net::new(&world(&[]), &Route::default(), Duration::from_secs(5)).unwrap();
        for (error, expected) in [
            (Error::AlertReceived(Alert::CertificateRequired), network::CLIENT_CERTIFICATE.id),
            (Error::AlertReceived(Alert::UnknownCA), network::CLIENT_CERTIFICATE.id),
            (Error::AlertReceived(Alert::InternalError), "GK-AWS-015"),
            (Error::InvalidCertificate(CertificateError::UnknownIssuer), "GK-AWS-012"),
            (Error::NoCertificatesPresented, "GK-AWS-012"),
        ] {
            let inner = std::io::Error::new(std::io::ErrorKind::InvalidData, error.clone());
            assert_eq!(net.fault("a", &ureq::Error::Io(inner)).code().id, expected, "{error}");
        }
        let other = std::io::Error::other("no certificate, says a file system");
        assert_eq!(net.fault("a", &ureq::Error::Io(other)).code().id, "GK-AWS-015");
    }

    /// Answers 204 over TLS with a certificate of its own; the PEM is its authority.
    fn tls_server() -> (u16, String) {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let config = tokio_rustls::rustls::ServerConfig::builder_with_provider(Arc::new(
            tokio_rustls::rustls::crypto::ring::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut session = tokio_rustls::rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut tls = tokio_rustls::rustls::Stream::new(&mut session, &mut stream);
                drop(tls.read(&mut [0; 1024]));
                drop(tls.write_all(b"HTTP/1.1 204 N\r\nconnection: close\r\n\r\n"));
            }
        });
        (port, made.cert.pem())
    }
}
