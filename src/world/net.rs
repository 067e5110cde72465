//! The one way out: proxy, certificate authorities, client certificate and one deadline for a whole command.
//!
//! Building it opens nothing and loads no root certificates; the first request does. The system's store
//! counts, and besides it the files that the profile and the environment name. Known holes: no SOCKS and no PAC;
//! the client has neither.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use ureq::http::{Method, Request, Uri};
use ureq::tls::{Certificate, ClientCert, PemItem, PrivateKey, RootCerts, TlsConfig, parse_pem};
use zeroize::Zeroizing;

use super::{Vars, World, files};
use crate::code::{aws as code, network};
use crate::fault::{Fault, Result};
use crate::words::{Text, proxy as words};

/// What a deployment profile says of the way; empty strings say nothing.
#[derive(Debug, Clone, Default)]
pub struct Route {
    pub proxy: String,
    /// No proxy at all, whatever the environment names.
    pub direct: bool,
    pub no_proxy: Vec<String>,
    pub ca_bundle: String,
    pub client_cert: String,
    pub client_key: String,
    pub authorization: Option<Authorization>,
}

/// What a proxy wants: the value of `Proxy-Authorization`, a scheme and what it takes. Its `Debug` shows neither.
#[derive(Clone)]
pub struct Authorization(Zeroizing<String>);

impl Authorization {
    /// # Errors
    /// Why these bytes are none.
    pub fn parse(bytes: &[u8]) -> std::result::Result<Self, Text> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
        let text = std::str::from_utf8(bytes).map_err(|_| words::WHY_CHARACTERS)?;
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        match text.split_once(' ') {
            _ if text.is_empty() => Err(words::WHY_EMPTY),
            _ if text.len() > 16 * 1024 => Err(words::WHY_LONG),
            _ if text.contains(['\n', '\r']) => Err(words::WHY_LINES),
            _ if !text.chars().all(|c| c.is_ascii_graphic() || c == ' ') => Err(words::WHY_CHARACTERS),
            Some((scheme, _)) if scheme.chars().all(is_token) => Ok(Self(text.to_owned().into())),
            _ => Err(words::WHY_SCHEME),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The scheme, which is no secret.
    pub fn scheme(&self) -> &str {
        self.0.split(' ').next().unwrap_or_default()
    }

    /// What of it may not be seen: what follows the scheme, and what that means.
    pub fn secrets(&self) -> Vec<String> {
        let shown = self.0.split_once(' ').map(|(_, rest)| rest.trim().to_owned());
        let password = self.pair().map(|(_, password)| password.to_string());
        shown.into_iter().chain(password).collect()
    }

    /// User and password, where its scheme is the one that has them.
    fn pair(&self) -> Option<(Zeroizing<String>, Zeroizing<String>)> {
        let (scheme, rest) = self.0.split_once(' ')?;
        let bytes = STANDARD.decode(rest.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
        let text = Zeroizing::new(String::from_utf8(bytes).ok()?);
        let (user, password) = text.split_once(':')?;
        Some((user.to_owned().into(), password.to_owned().into()))
    }
}

impl std::fmt::Debug for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authorization(…)")
    }
}

/// The way out of one command. Without `Debug`: it holds a proxy's password and a private key.
pub struct Net {
    proxy: Option<Proxy>,
    /// PEM files besides the system's store, read and checked.
    authorities: Vec<Vec<u8>>,
    identity: Option<(Vec<u8>, Vec<u8>)>,
    deadline: Instant,
    /// For a step that loses nothing if it is given up: connecting, and a question that changes nothing.
    step: Duration,
}

struct Proxy {
    url: String,
    /// Host and port, without user and password.
    name: String,
    bypass: Vec<String>,
}

/// What a server answered, whatever the status.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// An answer, and when it came.
#[derive(Debug)]
pub struct TimedResponse {
    pub answer: Response,
    /// Until the first bytes of its body.
    pub first: Duration,
    /// Until its end.
    pub last: Duration,
}

/// How the other side says that it doesn't like the client's certificate, or that there is none.
const ALERTS: [&str; 8] = [
    "CertificateRequired",
    "BadCertificate",
    "CertificateExpired",
    "CertificateRevoked",
    "CertificateUnknown",
    "UnknownCA",
    "HandshakeFailure",
    "AccessDenied",
];

/// A slow connection needs this much for a step.
const STEP: Duration = Duration::from_secs(3);

impl Response {
    /// A header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Largest body that is read: a long list of profiles is 100 KB.
const LIMIT: u64 = 4 * 1024 * 1024;

impl Net {
    /// Reads what the profile and the environment say of the way; `patience` is for all requests together.
    ///
    /// # Errors
    /// `GK-AWS-016` for a file without certificates, `GK-AWS-017` for a proxy that isn't one.
    pub fn new(world: &World, route: &Route, patience: Duration) -> Result<Self> {
        let named = [
            ("network.ca_bundle", Some(route.ca_bundle.as_str()).filter(|file| !file.is_empty())),
            ("NODE_EXTRA_CA_CERTS", world.var("NODE_EXTRA_CA_CERTS")),
            ("AWS_CA_BUNDLE", world.var("AWS_CA_BUNDLE")),
        ];
        let mut authorities = Vec::new();
        for (by, file) in named {
            if let Some(file) = file {
                authorities.push(read_pem(file, by, |item| matches!(item, PemItem::Certificate(_)))?);
            }
        }
        let identity = if route.client_cert.is_empty() {
            None
        } else {
            let cert =
                read_pem(&route.client_cert, "network.client_cert", |item| matches!(item, PemItem::Certificate(_)))?;
            let key = read_pem(&route.client_key, "network.client_key", |item| matches!(item, PemItem::PrivateKey(_)))?;
            Some((cert, key))
        };
        let (deadline, step) = (Instant::now() + patience, STEP.max(patience / 3));
        Ok(Self { proxy: Proxy::of(route, &world.vars)?, authorities, identity, deadline, step })
    }

    /// The way to this machine and what it is a part of: past any proxy, without a certificate of the person's.
    pub fn direct(patience: Duration) -> Self {
        let (deadline, step) = (Instant::now() + patience, STEP.max(patience / 3));
        Self { proxy: None, authorities: Vec::new(), identity: None, deadline, step }
    }

    /// The time that is left.
    pub fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Sends a request and reads the answer, within `patience` and what is left of the deadline.
    ///
    /// A network that swallows everything is given up sooner than an answer that may hold the next refresh token.
    ///
    /// # Errors
    /// `GK-AWS-010` to `015` where no answer comes; an answer with an error status is an answer.
    pub fn send(&self, request: Request<Vec<u8>>, patience: Duration) -> Result<Response> {
        self.watch(request, patience).map(|watched| watched.answer)
    }

    /// The same, with the times at which the answer came: what is sent bit by bit takes a while.
    ///
    /// # Errors
    /// As [`Net::send`].
    pub fn watch(&self, request: Request<Vec<u8>>, patience: Duration) -> Result<TimedResponse> {
        let host = request.uri().host().unwrap_or_default().to_owned();
        let broken = |error: ureq::Error| self.fault(&host, &error);
        let patience = if request.method() == Method::GET { patience.min(self.step) } else { patience };
        let agent = self.agent(request.uri(), patience.min(self.left())).map_err(broken)?;
        let began = Instant::now();
        let mut response =
            if request.method() == Method::GET { agent.run(request.map(|_| ())) } else { agent.run(request) }
                .map_err(broken)?;
        let mut body = response.body_mut().with_config().limit(LIMIT).reader();
        let (mut bytes, mut piece, mut first) = (Vec::new(), [0; 8192], None);
        loop {
            let read = body.read(&mut piece).map_err(|error| broken(error.into()))?;
            first.get_or_insert_with(|| began.elapsed());
            if read == 0 {
                break;
            }
            bytes.extend_from_slice(&piece[..read]);
        }
        let last = began.elapsed();
        let text = |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let answer = Response { status: response.status().as_u16(), headers, body: bytes };
        Ok(TimedResponse { answer, first: first.unwrap_or(last), last })
    }

    /// The proxy's address that a host is reached through; it may hold a password.
    pub fn proxy_to(&self, host: &str) -> Option<&str> {
        self.proxy.as_ref().filter(|proxy| !proxy.is_bypassed(host)).map(|proxy| proxy.url.as_str())
    }

    fn agent(&self, to: &Uri, patience: Duration) -> std::result::Result<ureq::Agent, ureq::Error> {
        let proxy = match self.proxy.as_ref().filter(|proxy| !proxy.is_bypassed(to.host().unwrap_or_default())) {
            Some(proxy) => Some(ureq::Proxy::new(&proxy.url)?),
            None => None,
        };
        let secure = to.scheme_str() == Some("https");
        let tls = if secure { self.tls()? } else { TlsConfig::default() };
        let config = ureq::Agent::config_builder()
            .proxy(proxy)
            .tls_config(tls)
            .timeout_global(Some(patience))
            .timeout_resolve(Some(self.step))
            .timeout_connect(Some(self.step))
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent(concat!("genkan/", env!("CARGO_PKG_VERSION")));
        Ok(config.build().into())
    }

    fn tls(&self) -> std::result::Result<TlsConfig, ureq::Error> {
        let system = rustls_native_certs::load_native_certs().certs;
        let mut roots: Vec<_> = system.iter().map(|cert| Certificate::from_der(cert).to_owned()).collect();
        for pem in &self.authorities {
            roots.extend(certificates(pem)?);
        }
        let identity = match &self.identity {
            Some((cert, key)) => Some(ClientCert::new_with_certs(&certificates(cert)?, PrivateKey::from_pem(key)?)),
            None => None,
        };
        Ok(TlsConfig::builder().root_certs(RootCerts::Specific(Arc::new(roots))).client_cert(identity).build())
    }

    /// Says who has to mend it. The kinds of the library are coarse; where it only has words, its words are read.
    fn fault(&self, host: &str, error: &ureq::Error) -> Fault {
        let proxy = self.proxy.as_ref().map_or("", |proxy| proxy.name.as_str());
        let said = error.to_string();
        let fault = match error {
            _ if ALERTS.iter().any(|alert| said.ends_with(&format!("received fatal alert: {alert}"))) => {
                Fault::new(&network::CLIENT_CERTIFICATE)
            }
            ureq::Error::Timeout(_) => Fault::new(&code::TIMEOUT),
            ureq::Error::Io(io) if io.kind() == std::io::ErrorKind::TimedOut => Fault::new(&code::TIMEOUT),
            ureq::Error::HostNotFound => Fault::new(&code::DNS),
            ureq::Error::Io(io) if io.to_string().contains("failed to lookup address") => Fault::new(&code::DNS),
            ureq::Error::Tls(_) | ureq::Error::Rustls(_) => Fault::new(&code::TLS),
            ureq::Error::Io(io) if io.to_string().contains("certificate") => Fault::new(&code::TLS),
            ureq::Error::ConnectProxyFailed(why) if why.contains("407") => Fault::new(&code::PROXY_AUTH),
            ureq::Error::ConnectProxyFailed(_) => Fault::new(&code::PROXY),
            _ => Fault::new(&code::UNREACHABLE),
        };
        fault.with("host", host).with("hosts", host).with("proxy", proxy).because(error)
    }
}

impl Proxy {
    /// The profile's proxy with its own exceptions, else the environment's; lower case wins, as in the client.
    fn of(route: &Route, vars: &Vars) -> Result<Option<Self>> {
        let from_env = ["https_proxy", "HTTPS_PROXY"].into_iter().find_map(|name| Some((name, vars.get(name)?)));
        let (by, url, no_proxy) = match (route.proxy.as_str(), from_env) {
            _ if route.direct => return Ok(None),
            ("", None) => return Ok(None),
            ("", Some((by, url))) => {
                let list = ["no_proxy", "NO_PROXY"].into_iter().find_map(|name| vars.get(name)).unwrap_or("");
                (by, url, list.split([',', ' ']).map(str::to_owned).collect())
            }
            (url, _) => ("network.proxy", url, route.no_proxy.clone()),
        };
        let bad = || Fault::new(&code::BAD_PROXY).with("by", by);
        let uri: Uri = url.parse().map_err(|_| bad())?;
        let host = uri.host().ok_or_else(bad)?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err(bad());
        }
        let name = uri.port_u16().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let bypass = no_proxy.iter().map(|entry| entry.trim().trim_start_matches('*').to_ascii_lowercase());
        let stars = no_proxy.iter().any(|entry| entry.trim() == "*");
        let mut bypass: Vec<String> = bypass.filter(|entry| !entry.is_empty()).collect();
        bypass.extend(["localhost", "127.0.0.1", "::1"].map(str::to_owned));
        bypass.extend(stars.then(|| "*".to_owned()));
        let url = match &route.authorization {
            Some(authorization) if by == "network.proxy" => signed(url, authorization, &name)?,
            _ => url.to_owned(),
        };
        Ok(Some(Self { url, name, bypass }))
    }

    /// Whether a host is reached directly: an exact name, or a domain with everything below it.
    fn is_bypassed(&self, host: &str) -> bool {
        let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        self.bypass.iter().any(|entry| match entry.strip_prefix('.').unwrap_or(entry) {
            "*" => true,
            name => host == name || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.')),
        })
    }
}

/// The proxy's address with user and password, as the library below wants them.
fn signed(url: &str, authorization: &Authorization, name: &str) -> Result<String> {
    let (user, password) = authorization.pair().ok_or_else(|| Fault::new(&network::NOT_BASIC).with("proxy", name))?;
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    Ok(format!("{scheme}://{}:{}@{rest}", encoded(&user), encoded(&password)))
}

/// Whether a key in PEM is encrypted with a passphrase, in either of the two ways that say so.
pub fn is_sealed(pem: &[u8]) -> bool {
    pem.windows(9).any(|part| part == b"ENCRYPTED")
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

    use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

    use super::*;
    use crate::words::Lang;
    use crate::world::{Clock, Dirs, Os, Ui};

    fn world(vars: &[(&str, &str)]) -> World {
        let vars = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        World {
            dirs: Dirs::new(Os::Linux, Path::new("/nowhere"), &vars, Path::new("/nowhere")),
            vars,
            clock: Clock::System,
            os: Os::Linux,
            exe: "genkan".into(),
            cwd: "/".into(),
            ui: Ui::memory(Lang::En),
        }
    }

    fn get(world: &World, route: &Route, url: &str) -> std::result::Result<u16, &'static str> {
        let request = Request::builder().uri(url).body(Vec::new()).unwrap();
        let net = Net::new(world, route, Duration::from_secs(5)).map_err(|fault| fault.code().id)?;
        net.send(request, Duration::from_millis(700)).map(|answer| answer.status).map_err(|fault| fault.code().id)
    }

    /// Answers every connection with these bytes, after reading the head of a request.
    fn server(answer: &'static str) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let (mut head, mut byte) = (Vec::new(), [0]);
                while !head.ends_with(b"\r\n\r\n") && stream.read_exact(&mut byte).is_ok() {
                    head.push(byte[0]);
                }
                drop(stream.write_all(answer.as_bytes()));
            }
        });
        port
    }

    #[test]
    fn what_keeps_an_answer_away_is_told_apart() {
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let silent = format!("http://127.0.0.1:{}", silent.local_addr().unwrap().port());
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let fine = format!("http://127.0.0.1:{}", server("HTTP/1.1 418 T\r\ncontent-length: 0\r\n\r\n"));
        let direct = |url: &str| get(&world(&[]), &Route::default(), url);
        assert_eq!(direct(&fine), Ok(418), "an error status is an answer");
        assert_eq!(direct(&silent), Err("GK-AWS-014"));
        assert_eq!(direct(&format!("http://127.0.0.1:{free}")), Err("GK-AWS-015"));
        assert_eq!(direct("https://no..host"), Err("GK-AWS-013"), "a name that no resolver has to be asked for");
        for (answer, code) in [
            ("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n", "GK-AWS-010"),
            ("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n", "GK-AWS-011"),
        ] {
            let proxy = format!("http://user:secret@127.0.0.1:{}", server(answer));
            let world = world(&[("https_proxy", &proxy)]);
            assert_eq!(get(&world, &Route::default(), "https://bedrock.ap-northeast-1.amazonaws.com"), Err(code));
            let request = Request::builder().uri("https://bedrock.ap-northeast-1.amazonaws.com").body(Vec::new());
            let net = Net::new(&world, &Route::default(), Duration::from_secs(5)).unwrap();
            let fault = net.send(request.unwrap(), Duration::from_secs(1)).unwrap_err();
            assert!(!fault.to_json().to_string().contains("secret"), "{fault}");
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
    fn a_file_without_certificates_stops_before_any_connection() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        files::replace(&file, b"no PEM", None, files::Access::Private).unwrap();
        for file in [file.as_path(), &folder.path().join("absent.pem")] {
            let file = file.display().to_string();
            assert_eq!(
                get(&world(&[("AWS_CA_BUNDLE", &file)]), &Route::default(), "http://127.0.0.1:1"),
                Err("GK-AWS-016")
            );
            let route = Route { client_cert: file, ..Route::default() };
            assert_eq!(get(&world(&[]), &route, "http://127.0.0.1:1"), Err("GK-AWS-016"));
        }
    }

    #[test]
    fn the_profiles_proxy_comes_first_then_the_environments_in_lower_case() {
        let both = [("HTTPS_PROXY", "http://upper:1"), ("https_proxy", "http://lower:2"), ("NO_PROXY", ".a,b c")];
        let route =
            |proxy: &str| Route { proxy: proxy.to_owned(), no_proxy: vec![".corp".to_owned()], ..Route::default() };
        for (proxy, vars, name, bypass) in [
            ("", &both[..], Some("lower:2"), vec![".a", "b", "c"]),
            ("", &both[..1], Some("upper:1"), vec![]),
            ("http://ours:3", &both, Some("ours:3"), vec![".corp"]),
            ("", &[], None, vec![]),
        ] {
            let found = Proxy::of(&route(proxy), &world(vars).vars).unwrap();
            assert_eq!(found.as_ref().map(|proxy| proxy.name.as_str()), name);
            let named = found.map_or_else(Vec::new, |proxy| proxy.bypass);
            assert!(named.starts_with(&bypass.into_iter().map(str::to_owned).collect::<Vec<_>>()), "{named:?}");
        }
        for bad in ["ours:3", "socks5://ours:3", "http://", "::"] {
            assert!(Proxy::of(&route(bad), &Vars::default()).is_err(), "{bad}");
        }
    }

    #[test]
    fn exceptions_are_names_and_domains() {
        let proxy = |list: &str| {
            let vars = [("https_proxy", "http://p:1"), ("no_proxy", list)];
            Proxy::of(&Route::default(), &world(&vars).vars).unwrap().unwrap()
        };
        for (list, host, bypassed) in [
            (".amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("*.amazonaws.com", "bedrock.ap-northeast-1.amazonaws.com", true),
            ("bedrock.ap-northeast-1.amazonaws.com", "BEDROCK.ap-northeast-1.amazonaws.com", true),
            ("amazonaws.com", "evilamazonaws.com", false),
            ("*", "anything", true),
            ("", "127.0.0.1", true),
            ("", "[::1]", true),
            ("", "bedrock.ap-northeast-1.amazonaws.com", false),
        ] {
            assert_eq!(proxy(list).is_bypassed(host), bypassed, "{list}: {host}");
        }
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
