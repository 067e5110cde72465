//! The same faults by the programs that make them at work: dnsmasq, tinyproxy and squid, each with its healthy twin.

use std::net::{SocketAddr, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use genkan::code::network as net;
use genkan::report::Severity::Error;

use super::doctor_network::{Pair, lone, pair, rejects, resolvers, run};
use super::doctor_whole::{NOBODY, OTHER, PRIVATE, Whole};
use super::endpoint::Company;
use super::forward::URL;

/// How long a program may take to listen.
const TIMEOUT: Duration = Duration::from_secs(30);

pub(super) fn rows() -> Vec<Pair> {
    vec![
        pair(
            "dnsmasq: no such name",
            |s| dnsmasq(s, &["--local=/amazonaws.com/awsapps.com/"]),
            (&net::NO_SUCH_NAME, Error),
            leads_there,
        ),
        pair("dnsmasq: nobody to ask", |s| dnsmasq(s, &[]), (&net::SERVER_FAILS, Error), leads_there),
        pair(
            "dnsmasq: a wildcard",
            |s| dnsmasq(s, &[&format!("--address=/#/{NOBODY}")]),
            (&net::HIJACK, Error),
            |s| dnsmasq(s, &[&format!("--address=/#/{PRIVATE}")]),
        ),
        pair(
            "dnsmasq: a block list",
            |s| {
                // Where the answer leads, the stand-in listens.
                rejects(&s.worker.site, "ip daddr 127.0.0.1 tcp dport 443")?;
                dnsmasq(s, &["--address=/amazonaws.com/#", "--address=/awsapps.com/#"])
            },
            (&net::SINKHOLE, Error),
            leads_there,
        ),
        pair(
            "dnsmasq: private answers withheld",
            |s| dnsmasq(s, &["--server=10.0.0.1", "--stop-dns-rebind"]),
            (&net::NO_SUCH_NAME, Error),
            |s| {
                dnsmasq(
                    s,
                    &["--server=10.0.0.1", "--stop-dns-rebind", "--rebind-domain-ok=/amazonaws.com/awsapps.com/"],
                )
            },
        ),
        pair(
            "tinyproxy: a list of what is forbidden",
            |s| {
                s.worker.home.write("filter", "amazonaws\n");
                let filter = s.worker.home.path().join("filter");
                tinyproxy(s, &format!("Filter \"{}\"", filter.display()), URL)
            },
            (&net::PROXY_REFUSED, Error),
            |s| tinyproxy(s, "", URL),
        ),
        pair(
            "tinyproxy: the port is closed",
            |s| tinyproxy(s, "ConnectPort 8443", URL),
            (&net::PROXY_REFUSED, Error),
            |s| tinyproxy(s, "ConnectPort 443", URL),
        ),
        pair(
            "tinyproxy: a wrong password, to which it says 401",
            |s| tinyproxy(s, "BasicAuth dev word", "http://dev:sword@127.0.0.1:3128"),
            (&net::PASSWORD_REFUSED, Error),
            |s| tinyproxy(s, "BasicAuth dev word", "http://dev:word@127.0.0.1:3128"),
        ),
        pair(
            "squid: a sign-in by Digest alone",
            |s| squid(s, DIGEST, "http://dev:word@127.0.0.1:3128"),
            (&net::PROXY_DOMAIN_SIGN_IN, Error),
            |s| squid(s, PASSWORD, "http://dev:word@127.0.0.1:3128"),
        ),
        pair(
            "squid: a password is missing",
            |s| squid(s, PASSWORD, URL),
            (&net::PROXY_SIGN_IN, Error),
            |s| squid(s, PASSWORD, "http://dev:word@127.0.0.1:3128"),
        ),
        pair(
            "squid: a category is blocked",
            |s| squid(s, "acl ai dstdomain .amazonaws.com\nhttp_access deny ai\nhttp_access allow all", URL),
            (&net::PROXY_REFUSED, Error),
            |s| squid(s, OPEN, URL),
        ),
        pair(
            "squid: it knows no such name",
            |s| {
                squid(
                    s,
                    &format!(
                        "dns_nameservers {NOBODY}\ndns_timeout 1 seconds\ndns_retransmit_interval 1 seconds\n{OPEN}"
                    ),
                    URL,
                )
            },
            (&net::PROXY_REFUSED, Error),
            |s| squid(s, OPEN, URL),
        ),
        pair(
            "squid: interception nobody trusts",
            |s| intercepting(s, &Company::new("ACME Web Gateway")),
            (&net::UNTRUSTED, Error),
            |s| {
                let gateway = Company::new("ACME Web Gateway");
                s.trust(&gateway);
                intercepting(s, &gateway)
            },
        ),
        pair(
            "squid over TLS: nobody trusts its certificate",
            |s| over_tls(s, &Company::new("ACME Proxy CA"), "proxy.acme.example"),
            (&net::PROXY_CERTIFICATE, Error),
            |s| trusted_over_tls(s, "proxy.acme.example"),
        ),
        lone(
            "squid over TLS: a certificate of another name",
            |s| trusted_over_tls(s, "other.acme.example"),
            (&net::PROXY_CERTIFICATE, Error),
        ),
    ]
}

const OPEN: &str = "http_access allow all";
const DIGEST: &str = "auth_param digest program /usr/lib/squid/digest_file_auth /etc/passwd
auth_param digest realm acme
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all";
const PASSWORD: &str = "auth_param basic program /usr/lib/squid/basic_fake_auth
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all";

fn leads_there(stage: &mut Whole) -> Result<(), String> {
    dnsmasq(stage, &[&format!("--address=/amazonaws.com/{PRIVATE}"), &format!("--address=/awsapps.com/{PRIVATE}")])
}

/// The only name server is a dnsmasq that does this.
fn dnsmasq(stage: &mut Whole, flags: &[&str]) -> Result<(), String> {
    dnsmasq_at(stage, OTHER, flags)
}

/// The only name server is a dnsmasq at this address that does this.
pub(super) fn dnsmasq_at(stage: &mut Whole, at: &str, flags: &[&str]) -> Result<(), String> {
    let listen = format!("--listen-address={at}");
    let own = [
        "--keep-in-foreground",
        "--bind-interfaces",
        "--no-resolv",
        "--no-hosts",
        "--user=root",
        "--pid-file=",
        "--conf-file=/dev/null",
        &listen,
    ];
    start(stage, "dnsmasq", &[&own, flags].concat(), &format!("{at}:53"))?;
    resolvers(&stage.worker.site, &format!("nameserver {at}\n"));
    Ok(())
}

/// The client goes through a tinyproxy that does this, by this address.
fn tinyproxy(stage: &mut Whole, does: &str, address: &str) -> Result<(), String> {
    let text = format!("Port 3128\nListen 127.0.0.1\nTimeout 60\nMaxClients 100\nAllow 127.0.0.1\n{does}\n");
    let file = stage.worker.home.write("tinyproxy.conf", &text).display().to_string();
    start(stage, "tinyproxy", &["-d", "-c", &file], "127.0.0.1:3128")?;
    stage.var("HTTPS_PROXY", address);
    Ok(())
}

/// The client goes through a squid that does this, by this address.
fn squid(stage: &mut Whole, does: &str, address: &str) -> Result<(), String> {
    proxying(stage, "", does)?;
    stage.var("HTTPS_PROXY", address);
    Ok(())
}

/// A squid that opens every tunnel and closes it again with a certificate of this company's.
fn intercepting(stage: &mut Whole, company: &Company) -> Result<(), String> {
    let pem = company.key_pem();
    stage
        .worker
        .site
        .namespace
        .inside(move || {
            std::fs::create_dir_all("/etc/gateway").and_then(|()| std::fs::write("/etc/gateway/ca.pem", pem))
        })
        .map_err(|error| error.to_string())?;
    run(&stage.worker.site, CERTIFICATES, &["-c", "-s", "/etc/gateway/made", "-M", "4MB"])?;
    run(&stage.worker.site, "chown", &["-R", "proxy", "/etc/gateway"])?;
    let opens = "ssl-bump tls-cert=/etc/gateway/ca.pem generate-host-certificates=on dynamic_cert_mem_cache_size=4MB";
    let does = format!(
        "sslcrtd_program {CERTIFICATES} -s /etc/gateway/made -M 4MB\nacl first at_step SslBump1\nssl_bump peek first\nssl_bump bump all\ntls_outgoing_options flags=DONT_VERIFY_PEER\n{OPEN}"
    );
    proxying(stage, opens, &does)?;
    stage.var("HTTPS_PROXY", URL);
    Ok(())
}

const CERTIFICATES: &str = "/usr/lib/squid/security_file_certgen";

fn proxying(stage: &Whole, port: &str, does: &str) -> Result<(), String> {
    listening(stage, &format!("http_port 127.0.0.1:3128 {port}"), does)
}

/// A squid with this line for its port.
fn listening(stage: &Whole, port: &str, does: &str) -> Result<(), String> {
    let text = format!(
        "{port}\npid_filename none\ncache deny all\naccess_log none\ncache_store_log none\ncache_log stdio:/dev/null\nvisible_hostname proxy.acme.example\n{does}\n"
    );
    stage
        .worker
        .site
        .namespace
        .inside(move || std::fs::write("/etc/squid.conf", text))
        .map_err(|error| error.to_string())?;
    start(stage, "squid", &["-N", "-f", "/etc/squid.conf"], "127.0.0.1:3128")
}

/// The client goes through a squid that speaks TLS itself, with a certificate of this company's for this name.
fn over_tls(stage: &mut Whole, company: &Company, name: &str) -> Result<(), String> {
    let pem = company.server_pem(name);
    let lay = move || std::fs::write("/etc/proxy.pem", pem);
    stage.worker.site.namespace.inside(lay).map_err(|error| error.to_string())?;
    listening(stage, "https_port 127.0.0.1:3128 tls-cert=/etc/proxy.pem", OPEN)?;
    stage.zone.lead("proxy.acme.example", &["127.0.0.1"]);
    stage.var("HTTPS_PROXY", "https://proxy.acme.example:3128");
    Ok(())
}

fn trusted_over_tls(stage: &mut Whole, name: &str) -> Result<(), String> {
    let company = Company::new("ACME Proxy CA");
    stage.trust(&company);
    over_tls(stage, &company, name)
}

/// Starts a program of the site's and waits until it listens; the site ends it.
fn start(stage: &Whole, program: &'static str, args: &[&str], listens: &str) -> Result<(), String> {
    let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
    let at: SocketAddr = listens.parse().expect("an address");
    stage.worker.site.namespace.inside(move || {
        let mut command = Command::new(program);
        command.args(&args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| format!("{program}: {error}"))?;
        let began = Instant::now();
        while TcpStream::connect(at).is_err() {
            let ended = child.try_wait().map_err(|error| error.to_string())?;
            assert!(ended.is_none() && began.elapsed() < TIMEOUT, "{program} {args:?} doesn't listen: {ended:?}");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    })
}
