//! The faults of the network that a site can have, each with the finding that matters and with its healthy twin.

use std::time::Duration;

use genkan::code::{Code, network as net, private_path as prv};
use genkan::profile::PrivatePath;
use genkan::report::Severity;

use super::doctor_network::{FINE, Make, NAMES, NOBODY, OTHER, PUBLIC, RUNTIME, Stage, drops, resolvers, run};
use super::endpoint::{self, Company, Endpoint};
use super::forward::{Forward, Manner, URL};
use super::nameserver::{Says, Zone};

const BLOCKED: &str = "HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\ncontent-length: 54\r\nserver: squid\r\n\r\n<html><title>Access denied: category AI</title></html>";

/// A fault, what makes it, the finding that matters, how much, and what makes the twin of it that works.
pub(super) type Row = (&'static str, Make, &'static Code, Severity, Make);

const NOTHING: Make = |_| Ok(());
const PROXIED: Make = |stage| {
    Forward::start(&stage.site, Manner::Opens(443));
    stage.set("HTTPS_PROXY", URL);
    Ok(())
};
const REQUIRED: Make = |stage| {
    stage.profile.network.private_path = PrivatePath::Required;
    Ok(())
};

pub(super) fn rows() -> Vec<Row> {
    use Severity::{Error, Warning};
    vec![
        (
            "names unknown",
            |s| {
                s.zone.say("amazonaws.com", Says::NoSuchName);
                Ok(())
            },
            &net::NO_SUCH_NAME,
            Error,
            NOTHING,
        ),
        (
            "name server fails",
            |s| {
                s.zone.say("amazonaws.com", Says::Fails);
                Ok(())
            },
            &net::SERVER_FAILS,
            Error,
            NOTHING,
        ),
        (
            "name servers silent",
            |s| {
                s.zone.say("", Says::Nothing);
                s.zone.say("amazonaws.com", Says::Nothing);
                s.zone.say("awsapps.com", Says::Nothing);
                Ok(())
            },
            &net::SILENT_SERVERS,
            Error,
            NOTHING,
        ),
        (
            "sinkhole",
            |s| {
                s.lead(&["0.0.0.0"]);
                Ok(())
            },
            &net::SINKHOLE,
            Error,
            NOTHING,
        ),
        (
            "a filter that names this machine itself",
            |s| {
                s.zone.lead(RUNTIME, &["127.0.0.9"]);
                Ok(())
            },
            &net::SINKHOLE,
            Error,
            NOTHING,
        ),
        ("hosts file", |s| hosts(s, NOBODY), &net::HOSTS_FILE, Error, |s| hosts(s, FINE)),
        (
            "wildcard",
            |s| {
                s.lead(&[NOBODY]);
                s.zone.lead("", &[NOBODY]);
                Ok(())
            },
            &net::HIJACK,
            Error,
            |s| {
                s.zone.lead("", &[FINE]);
                Ok(())
            },
        ),
        (
            "search domain",
            |s| {
                s.zone.say("amazonaws.com", Says::NoSuchName);
                s.zone.lead("wild.example", &[NOBODY]);
                resolvers(&s.site, "nameserver 10.0.0.1\nsearch wild.example\n");
                Ok(())
            },
            &net::HIJACK,
            Error,
            |s| {
                s.zone.lead("wild.example", &[NOBODY]);
                resolvers(&s.site, "nameserver 10.0.0.1\nsearch wild.example\n");
                Ok(())
            },
        ),
        (
            "captive portal",
            |s| {
                s.serve(|endpoint| endpoint.names = vec!["login.wifi.example".into()]);
                endpoint::plain(
                    &s.site,
                    OTHER,
                    "HTTP/1.1 302 Found\r\nlocation: http://login.wifi.example/\r\ncontent-length: 0\r\n\r\n",
                );
                Ok(())
            },
            &net::PORTAL,
            Error,
            |s| {
                endpoint::plain(
                    &s.site,
                    FINE,
                    "HTTP/1.1 301 Moved\r\nlocation: https://elsewhere.example/\r\ncontent-length: 0\r\n\r\n",
                );
                Ok(())
            },
        ),
        ("dropped", |s| drops(&s.site, "tcp dport 443"), &net::DROPPED, Error, |s| drops(&s.site, "tcp dport 8443")),
        (
            "refused",
            |s| {
                s.lead(&[NOBODY]);
                Ok(())
            },
            &net::REFUSED,
            Error,
            NOTHING,
        ),
        (
            "prohibited",
            |s| {
                s.lead(&["10.9.9.9"]);
                run(&s.site, "ip", &["route", "add", "prohibit", "10.9.9.9"])
            },
            &net::PROHIBITED,
            Error,
            NOTHING,
        ),
        (
            "unreachable",
            |s| {
                s.lead(&["10.9.9.8"]);
                run(&s.site, "ip", &["route", "add", "unreachable", "10.9.9.8"])
            },
            &net::UNREACHABLE,
            Error,
            NOTHING,
        ),
        (
            "no route",
            |s| {
                s.lead(&["203.0.113.99"]);
                Ok(())
            },
            &net::NO_ROUTE,
            Error,
            NOTHING,
        ),
        (
            "broken IPv6",
            |s| {
                s.lead(&[FINE, "fd00::9"]);
                run(&s.site, "ip", &["-6", "address", "add", "fd00::9/128", "dev", "lo"])?;
                // Where it is refused at once, nobody waits.
                drops(&s.site, "ip6 daddr fd00::9 tcp dport 443")
            },
            &net::BROKEN_V6,
            Warning,
            |s| {
                s.lead(&[FINE, "2001:db8::9"]);
                Ok(())
            },
        ),
        (
            "one address of two",
            |s| {
                s.lead(&[FINE, NOBODY]);
                Ok(())
            },
            &net::BROKEN_ADDRESS,
            Warning,
            NOTHING,
        ),
        (
            "a dead name server first",
            |s| {
                resolvers(&s.site, "nameserver 10.0.0.3\nnameserver 10.0.0.1\n");
                let silent = Zone::default();
                silent.say("", Says::Nothing);
                silent.serve(&s.site, OTHER);
                Ok(())
            },
            &net::SLOW_SERVER,
            Warning,
            |s| {
                s.zone.serve(&s.site, OTHER);
                resolvers(&s.site, "nameserver 10.0.0.3\nnameserver 10.0.0.1\n");
                Ok(())
            },
        ),
        (
            "name servers disagree",
            |s| {
                REQUIRED(s)?;
                let other = Zone::default();
                other.lead("", &[PUBLIC]);
                other.serve(&s.site, OTHER);
                resolvers(&s.site, "nameserver 10.0.0.1\nnameserver 10.0.0.3\n");
                Ok(())
            },
            &net::SERVERS_DISAGREE,
            Warning,
            |s| {
                REQUIRED(s)?;
                s.zone.serve(&s.site, OTHER);
                resolvers(&s.site, "nameserver 10.0.0.1\nnameserver 10.0.0.3\n");
                Ok(())
            },
        ),
        (
            "cut off",
            |s| {
                s.serve(|e| e.cuts = true);
                Ok(())
            },
            &net::HANDSHAKE,
            Error,
            NOTHING,
        ),
        (
            "client certificate",
            |s| {
                s.serve(|e| e.wants_certificate = true);
                Ok(())
            },
            &net::CLIENT_CERTIFICATE,
            Error,
            NOTHING,
        ),
        (
            "expired",
            |s| {
                s.serve(|e| e.expired = true);
                Ok(())
            },
            &net::EXPIRED,
            Error,
            NOTHING,
        ),
        (
            "wrong host",
            |s| {
                s.serve(|e| e.names = vec!["other.example".into()]);
                Ok(())
            },
            &net::WRONG_NAME,
            Error,
            NOTHING,
        ),
        (
            "interception",
            |s| {
                s.trusts_nothing();
                Ok(())
            },
            &net::UNTRUSTED,
            Error,
            NOTHING,
        ),
        (
            "interception that genkan alone trusts",
            |s| {
                s.vars.clear();
                Ok(())
            },
            &net::UNTRUSTED,
            Error,
            NOTHING,
        ),
        (
            "a file of another authority",
            |s| {
                let file = s.home.write("other.pem", &Company::new("other").pem()).display().to_string();
                s.vars.clear();
                s.set("NODE_EXTRA_CA_CERTS", &file);
                Ok(())
            },
            &net::UNTRUSTED,
            Error,
            NOTHING,
        ),
        (
            "the file of authorities is gone",
            |s| {
                s.vars.clear();
                s.set("NODE_EXTRA_CA_CERTS", "/nowhere/ca.pem");
                Ok(())
            },
            &net::AUTHORITIES,
            Error,
            NOTHING,
        ),
        (
            "a proxy without a scheme",
            |s| {
                s.set("HTTPS_PROXY", "127.0.0.1:3128");
                Ok(())
            },
            &net::PROXY_ADDRESS,
            Error,
            PROXIED,
        ),
        (
            "AWS tools' file is another",
            |s| {
                let file = s.home.write("other.pem", &Company::new("other").pem()).display().to_string();
                s.vars.retain(|(name, _)| name != "AWS_CA_BUNDLE");
                s.set("AWS_CA_BUNDLE", &file);
                Ok(())
            },
            &net::INTERCEPTED,
            Warning,
            NOTHING,
        ),
        (
            "block page",
            |s| {
                s.serve(|e| e.answer = BLOCKED);
                Ok(())
            },
            &net::BLOCK_PAGE,
            Error,
            NOTHING,
        ),
        (
            "checks off",
            |s| {
                s.set("NODE_TLS_REJECT_UNAUTHORIZED", "0");
                Ok(())
            },
            &net::TLS_OFF,
            Error,
            |s| {
                s.set("NODE_TLS_REJECT_UNAUTHORIZED", "1");
                Ok(())
            },
        ),
        (
            "slash at the end",
            |s| {
                s.set("ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.ap-northeast-1.amazonaws.com/");
                Ok(())
            },
            &net::BASE_URL,
            Warning,
            |s| {
                s.set("ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.ap-northeast-1.amazonaws.com");
                Ok(())
            },
        ),
        (
            "proxy 407",
            |s| {
                says(
                    s,
                    "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Negotiate\r\ncontent-length: 0\r\n\r\n",
                )
            },
            &net::PROXY_SIGN_IN,
            Error,
            PROXIED,
        ),
        ("proxy refuses with a page", |s| says(s, BLOCKED), &net::PROXY_REFUSED, Error, PROXIED),
        (
            "proxy can't reach it",
            |s| says(s, "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n"),
            &net::PROXY_REFUSED,
            Error,
            PROXIED,
        ),
        (
            "no proxy there",
            |s| {
                s.set("HTTPS_PROXY", "http://127.0.0.1:3129");
                Ok(())
            },
            &net::PROXY_UNREACHED,
            Error,
            PROXIED,
        ),
        ("not a proxy", |s| says(s, "SSH-2.0-OpenSSH\r\n"), &net::PROXY_BROKEN, Error, PROXIED),
        (
            "two spellings",
            |s| {
                PROXIED(s)?;
                s.set("https_proxy", "http://localhost:3128");
                Ok(())
            },
            &net::PROXY_TWICE,
            Warning,
            |s| {
                PROXIED(s)?;
                s.set("https_proxy", URL);
                Ok(())
            },
        ),
        (
            "NO_PROXY for one half",
            |s| {
                PROXIED(s)?;
                s.set("NO_PROXY", "*.amazonaws.com");
                Ok(())
            },
            &net::NO_PROXY_FORM,
            Warning,
            |s| {
                PROXIED(s)?;
                s.set("NO_PROXY", ".amazonaws.com");
                Ok(())
            },
        ),
        (
            "slow private endpoint",
            |s| {
                s.serve(|e| e.delay = Duration::from_millis(250));
                Ok(())
            },
            &net::SLOW,
            Warning,
            NOTHING,
        ),
        (
            "outside",
            |s| {
                s.profile.network.inside_host = "inside.acme.example".into();
                s.lead(&["203.0.113.99"]);
                Ok(())
            },
            &net::OUTSIDE,
            Error,
            |s| {
                s.profile.network.inside_host = "inside.acme.example".into();
                s.zone.lead("inside.acme.example", &[FINE]);
                Ok(())
            },
        ),
        (
            "public answer",
            |s| {
                REQUIRED(s)?;
                public(s, &[PUBLIC])
            },
            &prv::PUBLIC,
            Error,
            REQUIRED,
        ),
        (
            "A private, another public",
            |s| {
                REQUIRED(s)?;
                public(s, &[FINE, PUBLIC])
            },
            &prv::MIXED,
            Error,
            |s| {
                REQUIRED(s)?;
                s.profile.network.private_cidrs = vec!["203.0.113.0/24".into()];
                public(s, &[FINE, PUBLIC])
            },
        ),
        (
            "through the proxy",
            |s| {
                REQUIRED(s)?;
                PROXIED(s)
            },
            &prv::VIA_PROXY,
            Error,
            |s| {
                REQUIRED(s)?;
                PROXIED(s)?;
                s.set("NO_PROXY", ".amazonaws.com");
                Ok(())
            },
        ),
        (
            "preferred, public answer",
            |s| {
                s.profile.network.private_path = PrivatePath::Preferred;
                public(s, &[PUBLIC])
            },
            &prv::PUBLIC,
            Warning,
            |s| {
                s.profile.network.private_path = PrivatePath::Preferred;
                Ok(())
            },
        ),
        (
            "control plane public",
            |s| {
                REQUIRED(s)?;
                s.company.serve(&s.site, PUBLIC, Endpoint::serving(&NAMES));
                s.zone.lead("bedrock.ap-northeast-1.amazonaws.com", &[PUBLIC]);
                Ok(())
            },
            &prv::CONTROL_PUBLIC,
            Warning,
            REQUIRED,
        ),
    ]
}

fn hosts(stage: &Stage, to: &str) -> Result<(), String> {
    let text = format!("127.0.0.1 localhost\n{to} {RUNTIME}\n");
    stage.site.namespace.inside(move || std::fs::write("/etc/hosts", text)).map_err(|error| error.to_string())
}

fn says(stage: &mut Stage, answer: &'static str) -> Result<(), String> {
    Forward::start(&stage.site, Manner::Says(answer));
    stage.set("HTTPS_PROXY", URL);
    Ok(())
}

fn public(stage: &Stage, to: &[&str]) -> Result<(), String> {
    stage.company.serve(&stage.site, PUBLIC, Endpoint::serving(&NAMES));
    stage.zone.lead(RUNTIME, to);
    Ok(())
}
