//! Something on the way that ends TLS, which everybody trusts, and answers some requests itself: what `doctor` makes of
//! it, by what becomes of the requests that Claude Code sends, and what Claude Code makes of it.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genkan::code::{Code, error_proxy as proxy, gateway as gtw, invoke as inv, network as net};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::Site;
use super::doctor_gateway::{doctor, seen};
use super::doctor_network::{resolvers, run};
use super::doctor_whole::{OTHER, RUNTIME, Way, Whole, is_greeted};
use super::endpoint::{Company, Endpoint};
use super::gateway::{home, scenario};
use super::nameserver::Zone;
use super::passing::Message;
use crate::cloud::Reply;
use crate::cloud::gateway::HOST;

/// A request, as it arrives.
struct Asked {
    method: String,
    path: String,
    host: String,
    body: String,
}

enum Act {
    Pass,
    /// This, in its place.
    Say(&'static str),
    /// Of a stream no more than so many bytes.
    Cut(usize),
    /// This in the place of what is more than so many side by side.
    AtMost(usize, &'static str),
    /// On to the stand-in, as one for this host.
    Rename(&'static str),
}

const FILTER: &str = "HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\nserver: WebFilter\r\nconnection: close\r\n\
    content-length: 43\r\n\r\n<html><title>Request blocked</title></html>";
const CONTENTS: &str = "HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\nconnection: close\r\n\
    content-length: 61\r\n\r\n<html><title>Blocked by ACME data protection</title></html>   ";
const SCAN: &str = "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\nconnection: close\r\ncontent-length: 47\r\n\r\n\
    <html><title>ICAP protocol error</title></html>";
const LARGE: &str = "HTTP/1.1 413 Request Entity Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
const LATE: &str = "HTTP/1.1 504 Gateway Timeout\r\ncontent-type: text/html\r\nconnection: close\r\n\
    content-length: 46\r\n\r\n<html><title>504 Gateway Time-out</title></html>";
const COACH: &str = "HTTP/1.1 302 Found\r\nlocation: https://coach.acme.example/ai-usage?from=secret-state\r\n\
    content-length: 0\r\nconnection: close\r\n\r\n";
const WINDOWS: &str = "HTTP/1.1 401 Unauthorized\r\nserver: Microsoft-IIS/10.0\r\nwww-authenticate: Negotiate\r\n\
    www-authenticate: NTLM\r\ncontent-type: text/html\r\ncontent-length: 45\r\nconnection: close\r\n\r\n\
    <html><title>401 - Unauthorized</title></html";
const PASSWORD: &str = "HTTP/1.1 401 Unauthorized\r\nserver: nginx\r\nwww-authenticate: Basic realm=\"LLM\"\r\n\
    content-type: text/html\r\ncontent-length: 54\r\nconnection: close\r\n\r\n\
    <html><title>401 Authorization Required</title></html>";
const WEB: &str = "HTTP/1.1 404 Not Found\r\ncontent-type: text/html\r\nserver: nginx\r\nconnection: close\r\n\
    content-length: 57\r\n\r\n<html><title>404 | ACME K.K. corporate site</title></html>";
const MOVED: &str = "HTTP/1.1 308 Permanent Redirect\r\nlocation: https://llm-new.acme.example/v1/messages\r\n\
    content-length: 0\r\nconnection: close\r\n\r\n";
const FOUND: &str = "HTTP/1.1 302 Found\r\nlocation: https://llm-new.acme.example/v1/messages\r\n\
    content-length: 0\r\nconnection: close\r\n\r\n";
/// As nginx and uvicorn say it.
const NO_CERTIFICATE: &str = "HTTP/1.1 400 Bad Request\r\nserver: nginx/1.24.0\r\ncontent-type: text/html\r\n\
    content-length: 65\r\nconnection: close\r\n\r\n<html><title>400 No required SSL certificate was sent</title></ht";
const CLEAR: &str = "HTTP/1.1 307 Temporary Redirect\r\nserver: uvicorn\r\n\
    location: http://llm.acme.example/v1/messages/?secret-state\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const TOO_MANY: &str = "HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\nretry-after: 1\r\n\
    content-length: 85\r\nconnection: close\r\n\r\n\
    {\"error\":{\"message\":\"Max parallel request limit reached. Limit: 2\",\"code\":\"429\"}}    ";
const THROTTLED: &str = "HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\n\
    x-amzn-errortype: ThrottlingException\r\ncontent-length: 66\r\nconnection: close\r\n\r\n\
    {\"message\":\"Too many requests, please wait before trying again.\"} ";
/// As nginx's limit of connections says it.
const BUSY: &str = "HTTP/1.1 503 Service Temporarily Unavailable\r\nserver: nginx/1.24.0\r\n\
    content-type: text/html\r\ncontent-length: 67\r\nconnection: close\r\n\r\n\
    <html><title>503 Service Temporarily Unavailable</title></html>    ";
const NEW: &str = "llm-new.acme.example";

/// Listens at 443 of an address for these names, and passes on in the clear what isn't answered here.
fn stand_between(site: &Site, company: &Company, names: &[&str], act: fn(&Asked) -> Act) {
    let config = Arc::new(company.config(&Endpoint::serving(names)));
    // Requests that are under way here; the other test has a host of its own.
    let under_way = Arc::new(AtomicUsize::new(0));
    site.namespace.inside(move || {
        let listener = TcpListener::bind((OTHER, 443)).expect("its address");
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (config, under_way) = (config.clone(), under_way.clone());
                std::thread::spawn(move || converse(stream, config, &under_way, act));
            }
        });
    });
}

fn converse(
    stream: TcpStream,
    config: Arc<ServerConfig>,
    under_way: &AtomicUsize,
    act: fn(&Asked) -> Act,
) -> Option<()> {
    let mut near = StreamOwned::new(ServerConnection::new(config).ok()?, stream);
    let request = Message::read(&mut near)?;
    let mut words = request.head.split(' ').map(str::to_owned);
    let (method, path) = (words.next()?, words.next()?);
    let host = request.header("host").unwrap_or_default().to_owned();
    let asked = Asked { method, path, host: host.clone(), body: String::from_utf8_lossy(&request.body).into_owned() };
    let act = match act(&asked) {
        Act::AtMost(most, answer) => {
            let is_over = under_way.fetch_add(1, Ordering::SeqCst) >= most;
            // So long that requests that are sent together are under way together.
            std::thread::sleep(Duration::from_millis(300));
            under_way.fetch_sub(1, Ordering::SeqCst);
            if is_over { Act::Say(answer) } else { Act::Pass }
        }
        act => act,
    };
    let (host, most) = match act {
        Act::Say(answer) => {
            near.write_all(answer.as_bytes()).ok()?;
            near.conn.send_close_notify();
            return near.flush().ok();
        }
        Act::AtMost(..) => return None,
        Act::Pass => (host, None),
        Act::Cut(most) => (host, Some(most)),
        Act::Rename(host) => (host.to_owned(), None),
    };
    let mut answer = request.pass_on(&host)?;
    let is_stream =
        answer.header("content-type").is_some_and(|kind| kind.contains("eventstream") || kind.contains("event-stream"));
    match most.filter(|_| is_stream) {
        // A stream is chunked, and its last chunk never comes.
        Some(most) => {
            answer.body.truncate(most);
            let lines = answer.without(&["connection", "content-length"]);
            let length = answer.body.len();
            write!(near, "{lines}transfer-encoding: chunked\r\nconnection: close\r\n\r\n{length:x}\r\n").ok()?;
            near.write_all(&answer.body).ok()?;
            near.write_all(b"\r\n").ok()?;
        }
        None => answer.write(&mut near)?,
    }
    near.conn.send_close_notify();
    near.flush().ok()
}

/// What is done, the one finding and how grave it is, the exit code, and what has to be in a program's report.
type Row = (&'static str, fn(&Asked) -> Act, Option<(&'static Code, &'static str)>, i32, &'static str);

const OF_BEDROCK: &[Row] = &[
    ("a page for GET alone", |asked| if asked.method == "POST" { Act::Pass } else { Act::Say(FILTER) }, None, 0, ""),
    (
        "a page for all",
        |_| Act::Say(FILTER),
        Some((&net::BLOCK_PAGE, "error")),
        4,
        "exempt these hosts from web filtering",
    ),
    ("no more than two at once", |_| Act::AtMost(2, THROTTLED), None, 0, "GK-INV-020"),
    ("no more than two connections", |_| Act::AtMost(2, BUSY), None, 0, "GK-INV-020"),
    ("nothing behind it", |_| Act::Say(LATE), Some((&proxy::BETWEEN, "error")), 4, "504 Gateway Time-out"),
    ("streams are cut", |_| Act::Cut(300), Some((&inv::STREAMS, "warning")), 0, "after 300 bytes"),
    (
        "streams aren't scanned",
        |asked| if asked.path.ends_with("-with-response-stream") { Act::Say(SCAN) } else { Act::Pass },
        Some((&inv::STREAMS, "error")),
        4,
        "502: ICAP protocol error",
    ),
    (
        "a page to click through",
        |asked| if asked.method == "POST" { Act::Say(COACH) } else { Act::Pass },
        Some((&net::REDIRECTED, "error")),
        4,
        "coach.acme.example",
    ),
    (
        "no tools in what is sent",
        |asked| if asked.body.contains("\"Bash\"") { Act::Say(CONTENTS) } else { Act::Pass },
        Some((&net::WORDS_STOPPED, "error")),
        4,
        "Blocked by ACME data protection",
    ),
    (
        "a word of attacks cuts the connection",
        |asked| if asked.body.contains("DoS attacks") { Act::Say("") } else { Act::Pass },
        Some((&net::WORDS_STOPPED, "error")),
        4,
        "intrusion prevention",
    ),
    (
        "no large requests",
        |asked| if asked.body.len() > 32 * 1024 { Act::Say(LARGE) } else { Act::Pass },
        Some((&net::LARGE_REFUSED, "error")),
        4,
        "413",
    ),
];

const OF_GATEWAY: &[Row] = &[
    (
        "a page for all but messages",
        |asked| if asked.path.starts_with("/v1/messages") { Act::Pass } else { Act::Say(FILTER) },
        None,
        0,
        "",
    ),
    ("a web site", |_| Act::Say(WEB), Some((&gtw::WEB_SITE, "error")), 1, "corporate site"),
    ("a password before it", |_| Act::Say(PASSWORD), Some((&gtw::OTHER_SIGN_IN, "error")), 1, "(Basic)"),
    ("a sign-in of Windows", |_| Act::Say(WINDOWS), Some((&gtw::OTHER_SIGN_IN, "error")), 1, "(Negotiate, NTLM)"),
    (
        "a certificate is wanted",
        |_| Act::Say(NO_CERTIFICATE),
        Some((&net::CLIENT_CERTIFICATE, "error")),
        4,
        "client_cert",
    ),
    (
        "a redirect without TLS",
        |asked| if asked.method == "POST" { Act::Say(CLEAR) } else { Act::Pass },
        Some((&gtw::CLEAR, "error")),
        4,
        "http://llm.acme.example",
    ),
    ("no more than two at once", |_| Act::AtMost(2, TOO_MANY), None, 0, "GK-INV-020"),
    ("no more than two connections", |_| Act::AtMost(2, BUSY), None, 0, "GK-INV-020"),
    (
        "no tools in what is sent",
        |asked| if asked.body.contains("\"Bash\"") { Act::Say(CONTENTS) } else { Act::Pass },
        Some((&net::WORDS_STOPPED, "error")),
        4,
        "Blocked by ACME data protection",
    ),
    ("streams are cut", |_| Act::Cut(300), Some((&gtw::BROKEN_OFF, "warning")), 0, "after 300 bytes"),
    (
        "it moved",
        |asked| if asked.host == NEW { Act::Rename(HOST) } else { Act::Say(MOVED) },
        Some((&gtw::MOVED, "warning")),
        0,
        "https://llm-new.acme.example",
    ),
    (
        "it moved, by a redirect that keeps no content",
        |asked| if asked.host == NEW { Act::Rename(HOST) } else { Act::Say(FOUND) },
        Some((&gtw::MOVED, "error")),
        1,
        "https://llm-new.acme.example",
    ),
];

/// Where doctor finds an error the client has to fail, and nowhere else.
fn compare(table: &mut String, row: &Row, exit: Option<i32>, found: &[(&str, &str)], said: &str, answers: bool) {
    let (name, _, expected, code, has) = row;
    let expected: Vec<_> = expected.iter().map(|(code, severity)| (code.id, *severity)).collect();
    let is_told = said.contains(has) && !said.contains("secret-state");
    if (exit, found, is_told, answers) != (Some(*code), &expected[..], true, *code == 0) {
        *table += &format!("{name}\n  expected {expected:?} {code}\n  got {found:?} {exit:?} {answers}\n{said}\n");
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_answers_before_bedrock_is_judged_by_what_becomes_of_real_requests() {
    let mut table = String::new();
    for row in OF_BEDROCK {
        let Some(it) = Whole::new(Way::Plain, |_| ()) else { return };
        stand_between(&it.worker.site, &it.company, &[RUNTIME], row.1);
        it.zone.lead(RUNTIME, &[OTHER]);
        let seen = it.json(&[]);
        let found = seen.matters(row.2.map(|(code, _)| code));
        compare(&mut table, row, seen.code, &found, &seen.said.to_string(), it.is_greeted());
    }
    assert!(table.is_empty(), "\n{table}");
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_answers_before_a_gateway_is_judged_by_what_becomes_of_real_requests() {
    let mut table = String::new();
    for row in OF_GATEWAY {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let (home, company, zone) = (home(&site, "anthropic", &[]), Company::new("ACME Web CA"), Zone::default());
        let authorities = fs::read_to_string(site.authority()).expect("authorities");
        fs::write(site.authority(), format!("{authorities}{}", company.pem())).expect("authorities");
        run(&site, "ip", &["address", "add", &format!("{OTHER}/32"), "dev", "lo"]).expect("an address");
        stand_between(&site, &company, &[HOST, NEW], row.1);
        zone.lead("acme.example", &[OTHER]);
        zone.serve(&site, "10.0.0.1");
        resolvers(&site, "nameserver 10.0.0.1\n");
        let seen = seen(doctor(&site, &home), &home);
        let found: Vec<_> = seen.found.iter().map(|(code, severity)| (code.as_str(), severity.as_str())).collect();
        let said = seen.said.to_string();
        assert!(!said.contains("Bedrock"), "{}: {said}", row.0);
        let answers = is_greeted(site.claude(&home).args(["-p", "hi"]));
        compare(&mut table, row, seen.code, &found, &said, answers);
    }
    assert!(table.is_empty(), "\n{table}");
}
