//! The faults of the network that a site can have, each with the finding that matters and with its healthy twin.

use std::time::Duration;

use genkan::code::{client, network as net, private_path as prv};
use genkan::report::Severity::{Error, Warning};

use super::doctor_network::{Make, Pair, drops, lone, pair, resolvers, run};
use super::doctor_whole::{INSIDE, NOBODY, OTHER, PRIVATE, PUBLIC, RUNTIME, Whole};
use super::doctor_whole_faults::SETTINGS;
use super::endpoint::{self, Company};
use super::forward::{Forward, Manner, URL};
use super::nameserver::{Says, Zone};

const PROXIED: Make = |stage| {
    Forward::start(&stage.worker.site, Manner::Opens(443));
    stage.var("HTTPS_PROXY", URL);
    Ok(())
};
const REQUIRED: Make = |stage| {
    stage.set(&["network.private_path=required"]);
    Ok(())
};

/// What goes wrong before anybody is reached.
pub(super) fn of_names() -> Vec<Pair> {
    vec![
        lone(
            "a filter that names this machine itself",
            |s| {
                s.zone.lead(RUNTIME, &["127.0.0.9"]);
                Ok(())
            },
            (&net::SINKHOLE, Error),
        ),
        pair("hosts file", |s| hosts(s, NOBODY), (&net::HOSTS_FILE, Error), |s| hosts(s, PRIVATE)),
        pair(
            "search domain",
            |s| {
                s.zone.say("amazonaws.com", Says::NoSuchName);
                s.zone.lead("wild.example", &[NOBODY]);
                resolvers(&s.worker.site, "nameserver 10.0.0.1\nsearch wild.example\n");
                Ok(())
            },
            (&net::HIJACK, Error),
            |s| {
                s.zone.lead("wild.example", &[NOBODY]);
                resolvers(&s.worker.site, "nameserver 10.0.0.1\nsearch wild.example\n");
                Ok(())
            },
        ),
        pair(
            "captive portal",
            |s| {
                s.serve_all(|endpoint| endpoint.names = vec!["login.wifi.example".into()]);
                endpoint::plain(
                    &s.worker.site,
                    OTHER,
                    "HTTP/1.1 302 Found\r\nlocation: http://login.wifi.example/\r\ncontent-length: 0\r\n\r\n",
                );
                Ok(())
            },
            (&net::PORTAL, Error),
            |s| {
                endpoint::plain(
                    &s.worker.site,
                    PRIVATE,
                    "HTTP/1.1 301 Moved\r\nlocation: https://elsewhere.example/\r\ncontent-length: 0\r\n\r\n",
                );
                Ok(())
            },
        ),
        pair(
            "dropped",
            |s| drops(&s.worker.site, "tcp dport 443"),
            (&net::DROPPED, Error),
            |s| drops(&s.worker.site, "tcp dport 8443"),
        ),
        lone(
            "prohibited",
            |s| {
                s.lead_all(&["10.9.9.9"]);
                run(&s.worker.site, "ip", &["route", "add", "prohibit", "10.9.9.9"])
            },
            (&net::PROHIBITED, Error),
        ),
        lone(
            "unreachable",
            |s| {
                s.lead_all(&["10.9.9.8"]);
                run(&s.worker.site, "ip", &["route", "add", "unreachable", "10.9.9.8"])
            },
            (&net::UNREACHABLE, Error),
        ),
        lone(
            "no route",
            |s| {
                s.lead_all(&["203.0.113.99"]);
                Ok(())
            },
            (&net::NO_ROUTE, Error),
        ),
        pair(
            "broken IPv6",
            |s| {
                s.lead_all(&[PRIVATE, "fd00::9"]);
                run(&s.worker.site, "ip", &["-6", "address", "add", "fd00::9/128", "dev", "lo"])?;
                // Where it is refused at once, nobody waits.
                drops(&s.worker.site, "ip6 daddr fd00::9 tcp dport 443")
            },
            (&net::BROKEN_V6, Warning),
            |s| {
                s.lead_all(&[PRIVATE, "2001:db8::9"]);
                Ok(())
            },
        ),
        lone(
            "one address of two",
            |s| {
                s.lead_all(&[PRIVATE, NOBODY]);
                Ok(())
            },
            (&net::BROKEN_ADDRESS, Warning),
        ),
        pair(
            "a dead name server first",
            |s| {
                resolvers(&s.worker.site, "nameserver 10.0.0.3\nnameserver 10.0.0.1\n");
                let silent = Zone::default();
                silent.say("", Says::Nothing);
                silent.serve(&s.worker.site, OTHER);
                Ok(())
            },
            (&net::SLOW_SERVER, Warning),
            |s| {
                s.zone.serve(&s.worker.site, OTHER);
                resolvers(&s.worker.site, "nameserver 10.0.0.3\nnameserver 10.0.0.1\n");
                Ok(())
            },
        ),
        pair(
            "name servers disagree",
            |s| {
                REQUIRED(s)?;
                let other = Zone::default();
                other.lead("", &[PUBLIC]);
                other.serve(&s.worker.site, OTHER);
                resolvers(&s.worker.site, "nameserver 10.0.0.1\nnameserver 10.0.0.3\n");
                Ok(())
            },
            (&net::SERVERS_DISAGREE, Warning),
            |s| {
                REQUIRED(s)?;
                s.zone.serve(&s.worker.site, OTHER);
                resolvers(&s.worker.site, "nameserver 10.0.0.1\nnameserver 10.0.0.3\n");
                Ok(())
            },
        ),
    ]
}

/// What goes wrong at whoever answers.
pub(super) fn of_servers() -> Vec<Pair> {
    vec![
        lone(
            "cut off",
            |s| {
                s.serve_all(|e| e.cuts = true);
                Ok(())
            },
            (&net::HANDSHAKE, Error),
        ),
        lone(
            "reset at once",
            |s| {
                s.serve_all(|e| e.resets = true);
                Ok(())
            },
            (&net::HANDSHAKE, Error),
        ),
        lone(
            "client certificate",
            |s| {
                s.serve_all(|e| e.wants_certificate = true);
                Ok(())
            },
            (&net::CLIENT_CERTIFICATE, Error),
        ),
        pair(
            "interception of every host",
            |s| {
                s.company = Company::new("another inspection");
                s.serve_all(|_| ());
                Ok(())
            },
            (&net::UNTRUSTED, Error),
            |s| {
                s.serve_all(|_| ());
                Ok(())
            },
        ),
        lone(
            "interception that genkan alone trusts",
            |s| {
                s.serve_all(|_| ());
                let other = s.worker.home.write("other.pem", &Company::new("other").pem()).display().to_string();
                s.edit(SETTINGS, |all| all["env"]["NODE_EXTRA_CA_CERTS"] = other.as_str().into());
                s.var("SSL_CERT_FILE", &other);
                Ok(())
            },
            (&client::DIFFERS, Error),
        ),
        lone(
            "a file of another authority",
            |s| std::fs::write(s.worker.site.authority(), Company::new("other").pem()).map_err(|why| why.to_string()),
            (&net::UNTRUSTED, Error),
        ),
        lone(
            "the file of authorities is gone",
            |s| std::fs::remove_file(s.worker.site.authority()).map_err(|why| why.to_string()),
            (&net::AUTHORITIES, Error),
        ),
        pair(
            "a proxy without a port",
            |s| {
                s.var("HTTPS_PROXY", "127.0.0.1");
                Ok(())
            },
            (&net::PROXY_ADDRESS, Error),
            PROXIED,
        ),
        lone(
            "AWS tools' file is another",
            |s| {
                let file = s.worker.home.write("other.pem", &Company::new("other").pem()).display().to_string();
                s.var("AWS_CA_BUNDLE", &file);
                Ok(())
            },
            (&net::INTERCEPTED, Warning),
        ),
        pair(
            "checks off",
            |s| {
                s.var("NODE_TLS_REJECT_UNAUTHORIZED", "0");
                Ok(())
            },
            (&net::TLS_OFF, Error),
            |s| {
                s.var("NODE_TLS_REJECT_UNAUTHORIZED", "1");
                Ok(())
            },
        )
        .unnoticed(),
        lone(
            "an endpoint of somebody's own, with a slash at its end",
            |s| {
                let url = "https://bedrock-runtime.ap-northeast-1.amazonaws.com/";
                s.edit(SETTINGS, |all| all["env"]["ANTHROPIC_BEDROCK_BASE_URL"] = url.into());
                Ok(())
            },
            (&client::DIFFERS, Error),
        )
        .unnoticed(),
    ]
}

pub(super) fn of_proxies_and_paths() -> Vec<Pair> {
    vec![
        pair(
            "no proxy there",
            |s| {
                s.var("HTTPS_PROXY", "http://127.0.0.1:3129");
                Ok(())
            },
            (&net::PROXY_UNREACHED, Error),
            PROXIED,
        ),
        pair("not a proxy", |s| says(s, "SSH-2.0-OpenSSH\r\n"), (&net::PROXY_BROKEN, Error), PROXIED),
        pair(
            "two spellings",
            |s| {
                PROXIED(s)?;
                s.var("https_proxy", "http://localhost:3128");
                Ok(())
            },
            (&net::PROXY_TWICE, Warning),
            |s| {
                PROXIED(s)?;
                s.var("https_proxy", URL);
                Ok(())
            },
        ),
        pair(
            "NO_PROXY for one half",
            |s| {
                PROXIED(s)?;
                s.var("NO_PROXY", "*.amazonaws.com");
                Ok(())
            },
            (&net::NO_PROXY_FORM, Warning),
            |s| {
                PROXIED(s)?;
                s.var("NO_PROXY", ".amazonaws.com");
                Ok(())
            },
        ),
        lone(
            "slow private endpoint",
            |s| {
                s.serve_all(|e| e.delay = Duration::from_millis(250));
                Ok(())
            },
            (&net::SLOW, Warning),
        ),
        pair(
            "outside",
            |s| {
                s.set(&[&format!("network.inside_host={INSIDE}")]);
                s.lead_all(&["203.0.113.99"]);
                Ok(())
            },
            (&net::OUTSIDE, Error),
            |s| {
                s.set(&[&format!("network.inside_host={INSIDE}")]);
                s.zone.lead(INSIDE, &[PRIVATE]);
                Ok(())
            },
        ),
        pair(
            "A private, another public",
            |s| {
                REQUIRED(s)?;
                public(s, &[PRIVATE, PUBLIC])
            },
            (&prv::MIXED, Error),
            |s| {
                s.set(&["network.private_path=required", "network.private_cidrs=203.0.113.0/24"]);
                public(s, &[PRIVATE, PUBLIC])
            },
        )
        .unnoticed(),
        pair(
            "preferred, public answer",
            |s| {
                s.set(&["network.private_path=preferred"]);
                public(s, &[PUBLIC])
            },
            (&prv::PUBLIC, Warning),
            |s| {
                s.set(&["network.private_path=preferred"]);
                Ok(())
            },
        ),
        pair(
            "control plane public",
            |s| {
                REQUIRED(s)?;
                s.zone.lead("bedrock.ap-northeast-1.amazonaws.com", &[PUBLIC]);
                Ok(())
            },
            (&prv::CONTROL_PUBLIC, Warning),
            REQUIRED,
        ),
    ]
}

fn hosts(stage: &Whole, to: &str) -> Result<(), String> {
    let text = format!("127.0.0.1 localhost\n{to} {RUNTIME}\n");
    stage.worker.site.namespace.inside(move || std::fs::write("/etc/hosts", text)).map_err(|error| error.to_string())
}

fn says(stage: &mut Whole, answer: &'static str) -> Result<(), String> {
    Forward::start(&stage.worker.site, Manner::Says(answer));
    stage.var("HTTPS_PROXY", URL);
    Ok(())
}

fn public(stage: &Whole, to: &[&str]) -> Result<(), String> {
    stage.zone.lead(RUNTIME, to);
    Ok(())
}
