//! The stand-in's edge: HTTPS, HTTP and DNS on the loopback, each request given to [`answer`] and logged, and the
//! injected faults on the way.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use jiff::fmt::rfc2822::DateTimePrinter;
use jiff::{SignedDuration, Timestamp};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig, crypto::ring, version};

use super::answer::answer;
use super::authority::Authority;
use super::directory::Directory;
use super::fault_injection::{Disturbance, FaultInjection};
use super::gateway::Gateway;
use super::log::{Entry, Event, Log};
use super::names;
use super::place::Place;
use super::request::{Request, Response};
use super::scenario::Scenario;

/// The services that have a plain address of their own, by the suffix of the variable that names it.
const ENDPOINTS: [(&str, &str); 10] = [
    ("SSO_OIDC", "oidc.ap-northeast-1.amazonaws.com"),
    ("SSO", "portal.sso.ap-northeast-1.amazonaws.com"),
    ("STS", "sts.ap-northeast-1.amazonaws.com"),
    ("BEDROCK", "bedrock.ap-northeast-1.amazonaws.com"),
    ("BEDROCK_RUNTIME", "bedrock-runtime.ap-northeast-1.amazonaws.com"),
    ("CLOUDTRAIL", "cloudtrail.ap-northeast-1.amazonaws.com"),
    ("CLOUDWATCH_LOGS", "logs.ap-northeast-1.amazonaws.com"),
    ("EC2", "ec2.ap-northeast-1.amazonaws.com"),
    ("KMS", "kms.ap-northeast-1.amazonaws.com"),
    ("S3", "s3.ap-northeast-1.amazonaws.com"),
];

/// Google's hosts that have a plain address of their own.
const GOOGLES: [&str; 5] = [
    "logging.googleapis.com",
    "cloudresourcemanager.googleapis.com",
    "oauth2.googleapis.com",
    "sts.googleapis.com",
    "iamcredentials.googleapis.com",
];

/// The host of a service whose address stands for it in every region: the one that the signature names. Only where the
/// account has evidence, which is read in more regions than one.
fn regional(host: &str, request: &Request) -> Option<String> {
    const TOKYO: &str = ".ap-northeast-1.";
    let of_evidence = ["bedrock", "cloudtrail", "ec2", "kms", "logs", "s3"];
    of_evidence.contains(&host.split('.').next()?).then_some(())?;
    let scope = request.header("authorization")?.split("Credential=").nth(1)?;
    Some(host.replace(TOKYO, &format!(".{}.", scope.split('/').nth(2)?)))
}

/// How far AWS's clock is ahead of this machine's; clones are the same clock.
#[derive(Clone, Default)]
pub struct Ahead(Arc<Mutex<SignedDuration>>);

impl Ahead {
    pub fn set(&self, by: SignedDuration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = by;
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::now() + *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running stand-in; it stops when this is dropped.
pub struct Cloud {
    /// The authority's certificate, in PEM.
    pub authority: String,
    pub log: Log,
    /// What IAM Identity Center remembers, and where a test acts as the person.
    pub directory: Directory,
    pub faults: FaultInjection,
    /// Its clock, which a test moves.
    pub ahead: Ahead,
    /// The gateway, whose key a test rotates.
    pub gateway: Gateway,
    /// Where HTTP listens for every host.
    pub http: SocketAddr,
    /// `AWS_ENDPOINT_URL_…` and an address on the loopback that is this service of Tokyo, without TLS.
    pub endpoints: Vec<(String, String)>,
    /// A host of Google's, and an address on the loopback that is it, without TLS.
    pub googles: Vec<(&'static str, String)>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Cloud {
    /// On the ports where the world expects it: for a network namespace of its own.
    pub fn on_known_ports(scenario: Scenario) -> io::Result<Self> {
        Self::start(scenario, [443, 80, 53])
    }

    /// On free ports of this machine's loopback.
    pub fn on_free_ports(scenario: Scenario) -> io::Result<Self> {
        Self::start(scenario, [0, 0, 0])
    }

    /// Binds in the calling thread, whose network namespace the server inherits.
    fn start(scenario: Scenario, [https, http, dns]: [u16; 3]) -> io::Result<Self> {
        let (log, faults, directory) = (Log::default(), FaultInjection::default(), Directory::new(&scenario));
        let authority = Arc::new(Authority::new(log.clone()).map_err(io::Error::other)?);
        let pem = authority.pem();
        let tls = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&version::TLS13, &version::TLS12])
            .map_err(io::Error::other)?;
        let tls = match &scenario.clients_of {
            Some(issuer) => tls.with_client_cert_verifier(verifier(issuer).map_err(io::Error::other)?),
            None => tls.with_no_client_auth(),
        };
        let tls = tls.with_cert_resolver(authority);
        let (https, http, dns) = (listen(https)?, listen(http)?, UdpSocket::bind((Ipv4Addr::LOCALHOST, dns))?);
        dns.set_nonblocking(true)?;
        let address = http.local_addr()?;
        let services = ENDPOINTS.map(|(name, host)| Ok::<_, io::Error>((name, host, listen(0)?)));
        let services = services.into_iter().collect::<io::Result<Vec<_>>>()?;
        let endpoint = |(name, _, listener): &(&str, &str, TcpListener)| {
            Ok((format!("AWS_ENDPOINT_URL_{name}"), format!("http://{}", listener.local_addr()?)))
        };
        let endpoints = services.iter().map(endpoint).collect::<io::Result<_>>()?;
        let of_google = GOOGLES.map(|host| Ok::<_, io::Error>((host, listen(0)?)));
        let of_google = of_google.into_iter().collect::<io::Result<Vec<_>>>()?;
        let address_of =
            |(host, listener): &(&'static str, TcpListener)| Ok((*host, format!("http://{}", listener.local_addr()?)));
        let googles = of_google.iter().map(address_of).collect::<io::Result<_>>()?;
        let gateway = scenario.gateway.clone();
        let ahead = Ahead::default();
        ahead.set(scenario.ahead);
        let desk = Desk {
            scenario,
            directory: directory.clone(),
            faults: faults.clone(),
            log: log.clone(),
            ahead: ahead.clone(),
        };
        let desk = Arc::new(desk);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name("stand-in".into()).spawn(move || {
            runtime.block_on(async {
                let services = services.into_iter().map(|(_, host, listener)| (host, listener));
                for (host, listener) in services.chain(of_google) {
                    tokio::spawn(serve_http(listener, Some(host), desk.clone()));
                }
                tokio::select! {
                    _ = serve_https(https, TlsAcceptor::from(Arc::new(tls)), desk.clone()) => {}
                    _ = serve_http(http, None, desk.clone()) => {}
                    _ = serve_names(dns, desk) => {}
                    _ = stopped => {}
                }
            });
        })?;
        let (stop, thread) = (Some(stop), Some(thread));
        Ok(Self {
            authority: pem,
            log,
            directory,
            faults,
            ahead,
            gateway,
            http: address,
            endpoints,
            googles,
            stop,
            thread,
        })
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

/// What every connection needs.
struct Desk {
    scenario: Scenario,
    directory: Directory,
    faults: FaultInjection,
    log: Log,
    ahead: Ahead,
}

/// Turns everybody away who has no certificate of this issuer's.
fn verifier(issuer: &str) -> Result<Arc<dyn ClientCertVerifier>, Box<dyn std::error::Error + Send + Sync>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(issuer.as_bytes())?)?;
    Ok(WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::new(ring::default_provider())).build()?)
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

async fn serve_https(listener: TcpListener, tls: TlsAcceptor, desk: Arc<Desk>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let (tls, desk) = (tls.clone(), desk.clone());
        tokio::spawn(async move {
            // A client that doesn't trust the authority hangs up here; its hello is in the log.
            if let Ok(stream) = tls.accept(stream).await {
                converse(stream, None, desk).await;
            }
        });
    }
}

/// `host` is the one that the listener stands for, whatever the client calls it.
async fn serve_http(listener: TcpListener, host: Option<&'static str>, desk: Arc<Desk>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(converse(stream, host, desk.clone()));
    }
}

async fn serve_names(socket: UdpSocket, desk: Arc<Desk>) -> io::Result<()> {
    let socket = tokio::net::UdpSocket::from_std(socket)?;
    let mut question = [0; 1500];
    loop {
        let (length, asker) = socket.recv_from(&mut question).await?;
        if let Some((name, reply)) = names::reply(&question[..length], |name| desk.faults.address(name)) {
            desk.log.write(Event::Name(name));
            socket.send_to(&reply, asker).await?;
        }
    }
}

async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin, host: Option<&'static str>, desk: Arc<Desk>) {
    let service = service_fn(|incoming| {
        let desk = desk.clone();
        async move { respond(incoming, host, &desk).await }
    });
    // A client may hang up at any time, and an injected fault may close the connection; what was asked until then is in
    // the log.
    _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// An error closes the connection without an answer.
async fn respond(
    incoming: hyper::Request<Incoming>,
    host: Option<&'static str>,
    desk: &Desk,
) -> io::Result<hyper::Response<Full<Bytes>>> {
    let mut request = read(incoming, host, &desk.ahead).await;
    if let Some(host) = host.filter(|_| !desk.scenario.evidence.0.is_empty()) {
        request.host = regional(host, &request).unwrap_or(request.host);
    }
    let is_of_aws = Place::parse(&request.host).is_some();
    let place = format!("{}{}", request.host, request.path);
    let disturbance = desk.faults.strike(&request);
    if let Some(what) = &disturbance {
        desk.log.write(Event::Disturbed(place.clone(), what.to_string()));
    }
    if let Some(Disturbance::LateRequest(by)) = disturbance {
        Held { log: &desk.log, place: &place, over: false }.wait(by).await;
        request.at = desk.ahead.now();
    }
    let response = match &disturbance {
        Some(Disturbance::Instead(response)) => response.clone(),
        _ => answer(&desk.scenario, &desk.directory, &request),
    };
    let at = request.at;
    desk.log.write(Event::Request(Box::new(Entry::new(request, &response))));
    match disturbance {
        Some(Disturbance::LateAnswer(by)) => Held { log: &desk.log, place: &place, over: false }.wait(by).await,
        Some(Disturbance::Lost) => return Err(io::ErrorKind::ConnectionAborted.into()),
        _ => {}
    }
    Ok(write(response, is_of_aws, at))
}

/// A client that is made to wait; dropped before its time where the client hangs up.
struct Held<'a> {
    log: &'a Log,
    place: &'a str,
    over: bool,
}

impl Held<'_> {
    async fn wait(mut self, by: Duration) {
        tokio::time::sleep(by).await;
        self.over = true;
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        if !self.over {
            self.log.write(Event::Left(self.place.into()));
        }
    }
}

async fn read(incoming: hyper::Request<Incoming>, host: Option<&'static str>, ahead: &Ahead) -> Request {
    let (head, body) = incoming.into_parts();
    let text = |value: &hyper::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let called = head.headers.get("host").map(text).unwrap_or_default().to_lowercase();
    Request {
        at: ahead.now(),
        method: head.method.to_string(),
        host: host.unwrap_or_else(|| called.split(':').next().unwrap_or_default()).into(),
        path: head.uri.path().into(),
        query: head.uri.query().unwrap_or_default().into(),
        headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        body: body.collect().await.map(|body| body.to_bytes().to_vec()).unwrap_or_default(),
    }
}

fn write(response: Response, is_of_aws: bool, at: Timestamp) -> hyper::Response<Full<Bytes>> {
    let head = hyper::Response::builder().status(response.status);
    let head = response.headers.iter().fold(head, |head, (name, value)| head.header(*name, value));
    let id = is_of_aws.then_some(("x-amzn-requestid", "00000000-0000-4000-8000-000000000000"));
    let date = DateTimePrinter::new().timestamp_to_rfc9110_string(&at).expect("a date");
    let head = head.header("date", date);
    let head = id.into_iter().fold(head, |head, (name, value)| head.header(name, value));
    head.body(Full::new(Bytes::from(response.body))).expect("a response of plain texts")
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{TcpStream, ToSocketAddrs};

    use super::super::fault_injection::FOREVER;
    use super::super::{Asked, Instance};
    use super::*;

    /// What comes back before the connection closes.
    fn ask(address: impl ToSocketAddrs, request: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    fn post(host: &str, path: &str, body: &str) -> String {
        let length = body.len();
        format!("POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
    }

    fn registration(host: &str) -> String {
        post(host, "/client/register", r#"{"clientName":"tests","clientType":"public"}"#)
    }

    const OIDC: &str = "oidc.ap-northeast-1.amazonaws.com";

    #[test]
    fn a_request_is_answered_by_its_host_and_written_down() {
        let cloud = Cloud::on_free_ports(Scenario::tokyo()).unwrap();
        let text =
            ask(cloud.http, "GET /v1/models?a=b HTTP/1.1\r\nHost: API.anthropic.com:80\r\nConnection: close\r\n\r\n");
        assert!(text.starts_with("HTTP/1.1 404"), "{text}");
        assert_eq!(
            cloud.log.to_string(),
            "request  GET https://api.anthropic.com/v1/models?a=b -> 404 signed by nobody\n"
        );
    }

    #[test]
    fn an_address_of_its_own_is_the_service_whatever_it_is_called() {
        let cloud = Cloud::on_free_ports(Scenario::default()).unwrap();
        let (name, url) = &cloud.endpoints[0];
        assert_eq!(name, "AWS_ENDPOINT_URL_SSO_OIDC");
        let text = ask(url.strip_prefix("http://").unwrap(), &registration("127.0.0.1"));
        assert!(text.starts_with("HTTP/1.1 200") && text.contains("clientSecretExpiresAt"), "{text}");
    }

    /// The storm that everything else is about: as many as there are, one of them gets something.
    #[test]
    fn a_hundred_at_once_with_one_refresh_token_have_one_winner() {
        const START: &str = "https://acme.awsapps.com/start";
        let instances = vec![Instance::new(START, "ap-northeast-1")];
        let cloud = Cloud::on_free_ports(Scenario { instances, ..Scenario::default() }).unwrap();
        let tokens = cloud.directory.sign_in(START, Timestamp::now());
        let body = serde_json::json!({
            "grantType": "refresh_token",
            "clientId": tokens.client_id,
            "clientSecret": tokens.client_secret,
            "refreshToken": tokens.refresh_token,
        });
        let request = post(OIDC, "/token", &body.to_string());
        std::thread::scope(|scope| {
            for _ in 0..100 {
                scope.spawn(|| ask(cloud.http, &request));
            }
        });
        assert_eq!(cloud.log.granted(Asked::TokenByRefresh), 1, "{}", cloud.log);
        assert_eq!(cloud.log.refused(Asked::TokenByRefresh), ["InvalidGrantException"; 99]);
    }

    #[test]
    fn a_lost_answer_is_served_and_not_heard() {
        let cloud = Cloud::on_free_ports(Scenario::default()).unwrap();
        cloud.faults.next(1, OIDC, Disturbance::Lost);
        assert_eq!(ask(cloud.http, &registration(OIDC)), "");
        assert!(ask(cloud.http, &registration(OIDC)).starts_with("HTTP/1.1 200"));
        assert_eq!((cloud.log.granted(Asked::Client), cloud.log.disturbed(OIDC)), (2, 1), "{}", cloud.log);
    }

    #[test]
    fn something_else_answers_in_place_of_everything() {
        let cloud = Cloud::on_free_ports(Scenario::default()).unwrap();
        cloud.faults.always("", Disturbance::captive_page());
        assert!(ask(cloud.http, &registration(OIDC)).contains("Wi-Fi"));
        cloud.faults.clear();
        cloud.faults.next(1, "", Disturbance::captive_redirect());
        assert!(ask(cloud.http, &registration(OIDC)).contains("location: http://login.wifi.example/"));
        cloud.faults.next(1, "", Disturbance::too_many_requests());
        assert!(ask(cloud.http, &registration(OIDC)).starts_with("HTTP/1.1 429"));
        cloud.faults.next(1, "", Disturbance::internal_error());
        assert!(ask(cloud.http, &registration(OIDC)).contains(r#"{"error":"internal_server","#));
        assert_eq!(cloud.directory.secrets().len(), 0, "no client was registered");
    }

    /// Whoever is killed while the server makes it wait has asked for nothing, or it is done and nobody knows.
    #[test]
    fn a_client_that_hangs_up_is_served_before_a_late_answer_and_never_after_a_late_request() {
        for (what, served) in [(Disturbance::LateRequest(FOREVER), 0), (Disturbance::LateAnswer(FOREVER), 1)] {
            let cloud = Cloud::on_free_ports(Scenario::default()).unwrap();
            cloud.faults.next(1, OIDC, what);
            let mut stream = TcpStream::connect(cloud.http).unwrap();
            stream.write_all(registration(OIDC).as_bytes()).unwrap();
            cloud.log.wait_for("disturbance", |log| log.disturbed(OIDC) == 1);
            drop(stream);
            cloud.log.wait_for("hang-up", |log| log.left(OIDC) == 1);
            assert_eq!(cloud.log.granted(Asked::Client), served, "{}", cloud.log);
        }
    }
}
