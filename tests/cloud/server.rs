//! The stand-in's edge: HTTPS, HTTP and DNS on the loopback, each request given to [`answer`] and logged.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::sync::Arc;
use std::thread::JoinHandle;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{ServerConfig, crypto::ring, version};

use super::answer::answer;
use super::authority::Authority;
use super::log::{Entry, Event, Log};
use super::names;
use super::request::Request;
use super::scenario::Scenario;

/// A running stand-in; it stops when this is dropped.
pub struct Cloud {
    /// The authority's certificate, in PEM.
    pub authority: String,
    pub log: Log,
    /// Where HTTP listens.
    pub http: SocketAddr,
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
        let log = Log::default();
        let authority = Arc::new(Authority::new(log.clone()).map_err(io::Error::other)?);
        let pem = authority.pem();
        let tls = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&version::TLS13, &version::TLS12])
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_cert_resolver(authority);
        let here = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let (https, http) = (TcpListener::bind(here(https))?, TcpListener::bind(here(http))?);
        let dns = UdpSocket::bind(here(dns))?;
        https.set_nonblocking(true)?;
        http.set_nonblocking(true)?;
        dns.set_nonblocking(true)?;
        let address = http.local_addr()?;
        let desk = Arc::new(Desk { scenario, log: log.clone() });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name("stand-in".into()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = serve_https(https, TlsAcceptor::from(Arc::new(tls)), desk.clone()) => {}
                    _ = serve_http(http, desk.clone()) => {}
                    _ = serve_names(dns, desk) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Self { authority: pem, log, http: address, stop: Some(stop), thread: Some(thread) })
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
    log: Log,
}

async fn serve_https(listener: TcpListener, tls: TlsAcceptor, desk: Arc<Desk>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let (tls, desk) = (tls.clone(), desk.clone());
        tokio::spawn(async move {
            // A client that doesn't trust the authority hangs up here; its hello is in the log.
            if let Ok(stream) = tls.accept(stream).await {
                converse(stream, desk).await;
            }
        });
    }
}

async fn serve_http(listener: TcpListener, desk: Arc<Desk>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(converse(stream, desk.clone()));
    }
}

async fn serve_names(socket: UdpSocket, desk: Arc<Desk>) -> io::Result<()> {
    let socket = tokio::net::UdpSocket::from_std(socket)?;
    let mut question = [0; 1500];
    loop {
        let (length, asker) = socket.recv_from(&mut question).await?;
        if let Some((name, reply)) = names::reply(&question[..length]) {
            desk.log.write(Event::Name(name));
            socket.send_to(&reply, asker).await?;
        }
    }
}

async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin, desk: Arc<Desk>) {
    let service = service_fn(|incoming| {
        let desk = desk.clone();
        async move { Ok::<_, Infallible>(respond(incoming, &desk).await) }
    });
    // A client may hang up at any time; what it asked until then is in the log.
    _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(incoming: hyper::Request<Incoming>, desk: &Desk) -> hyper::Response<Full<Bytes>> {
    let (head, body) = incoming.into_parts();
    let text = |value: &hyper::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let host = head.headers.get("host").map(text).unwrap_or_default().to_lowercase();
    let request = Request {
        at: Timestamp::now(),
        method: head.method.to_string(),
        host: host.split(':').next().unwrap_or_default().into(),
        path: head.uri.path().into(),
        query: head.uri.query().unwrap_or_default().into(),
        headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        body: body.collect().await.map(|body| body.to_bytes().to_vec()).unwrap_or_default(),
    };
    let response = answer(&desk.scenario, &request);
    let outgoing = response
        .headers
        .iter()
        .fold(hyper::Response::builder().status(response.status), |built, (name, value)| built.header(*name, value))
        .header("x-amzn-requestid", "00000000-0000-4000-8000-000000000000")
        .body(Full::new(Bytes::from(response.body.clone())))
        .expect("a response of plain texts");
    desk.log.write(Event::Request(Box::new(Entry::new(request, &response))));
    outgoing
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn a_request_is_answered_by_its_host_and_written_down() {
        let cloud = Cloud::on_free_ports(Scenario::tokyo()).unwrap();
        let mut stream = TcpStream::connect(cloud.http).unwrap();
        stream
            .write_all(b"GET /v1/models?a=b HTTP/1.1\r\nHost: API.anthropic.com:80\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 404"), "{text}");
        assert_eq!(
            cloud.log.to_string(),
            "request  GET https://api.anthropic.com/v1/models?a=b -> 404 signed by nobody\n"
        );
    }
}
