//! Certificates, their authorities, and who ends TLS on the way.

use super::super::super::client::tests::differs;
use super::*;
use crate::doctor::facts::client::State;

pub(in super::super) const ROWS: &[Row] = &[
    row(
        "a store of authorities that Claude Code is told to pass over",
        |it| {
            it.network().settings = vec![setting("CLAUDE_CODE_CERT_STORE", "bundled")];
            runtime(it, |host| {
                distrusted(host);
                certificate(host).in_system = true;
                certificate(host).trusted_by = vec![Consumer::Genkan];
            });
        },
        &[("GK-NET-022", Error)],
    ),
    row(
        "the same in managed settings",
        |it| {
            it.network().settings = vec![managed("CLAUDE_CODE_CERT_STORE", "bundled")];
            runtime(it, |host| {
                distrusted(host);
                certificate(host).in_system = true;
                certificate(host).trusted_by = vec![Consumer::Genkan];
            });
        },
        &[("GK-NET-022", Error)],
    ),
    row(
        "a self-signed certificate",
        |it| {
            runtime(it, |host| {
                distrusted(host);
                let leaf = &mut certificate(host).chain[0];
                leaf.subject = leaf.issuer.clone();
            });
        },
        &[("GK-NET-086", Error)],
    ),
    row(
        "an issuer that wasn't sent",
        |it| {
            runtime(it, |host| {
                distrusted(host);
                certificate(host).lacks_issuer = Some("O=ACME K.K., CN=ACME Root CA".into());
            });
        },
        &[("GK-NET-087", Error)],
    ),
    row(
        "TLS 1.3 is cut off",
        |it| runtime(it, |host| certificate(host).cut_with_13 = Some(BrokenOff::Other("tls handshake eof".into()))),
        &[("GK-NET-089", Error)],
    ),
    row(
        "a handshake that is cut off",
        |it| runtime(it, |host| first(host).tls = Some(Tls::Failed(BrokenOff::Other("closed".into())))),
        &[("GK-NET-018", Error)],
    ),
    row(
        "something on the way that knows TLS 1.0 alone",
        |it| runtime(it, |host| first(host).tls = Some(Tls::TooOld("received fatal alert: ProtocolVersion".into()))),
        &[("GK-NET-018", Error)],
    ),
    row(
        "a client certificate is wanted",
        |it| runtime(it, |host| first(host).tls = Some(Tls::WantsCertificate("required".into()))),
        &[("GK-NET-019", Error)],
    ),
    row(
        "the client certificate's file is gone",
        |it| {
            flaw(it, "GK-NET-047");
            runtime(it, |host| first(host).tls = Some(Tls::WantsCertificate("required".into())));
        },
        &[("GK-NET-047", Error)],
    ),
    row("another one's key", |it| flaw(it, "GK-NET-048"), &[("GK-NET-048", Error)]),
    row("a key that others can read", |it| flaw(it, "GK-NET-049"), &[("GK-NET-049", Warning)]),
    row("a client certificate of an old version", |it| flaw(it, "GK-NET-109"), &[("GK-NET-109", Warning)]),
    row("a client certificate that has ended", |it| flaw(it, "GK-NET-050"), &[("GK-NET-050", Error)]),
    row("a client certificate that ends soon", |it| flaw(it, "GK-NET-051"), &[("GK-NET-051", Warning)]),
    row("expired", |it| runtime(it, |host| certificate(host).expired = true), &[("GK-NET-020", Error)]),
    row(
        "expired by a clock that runs ahead",
        |it| {
            let theirs = it.facts.at - jiff::SignedDuration::from_hours(24 * 400);
            let ours = it.facts.at;
            let clocks = crate::doctor::facts::credentials::Clocks { host: "portal".into(), theirs, ours };
            it.credentials().clocks = Probe::Got(clocks);
            every(it, |host| certificate(host).expired = true);
        },
        &[("GK-AWS-005", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no certificate has begun, by a clock before this build",
        |it| {
            it.facts.at = "2024-11-24T21:11:35Z".parse().unwrap();
            it.credentials().clocks = Probe::NotTried("no answer".into());
            every(it, |host| certificate(host).not_yet_valid = true);
        },
        &[("GK-NET-103", Error), ("GK-RES-016", Info)],
    ),
    row(
        "every certificate has ended long ago, by a clock that runs ahead",
        |it| {
            it.facts.at = "2028-11-24T21:11:35Z".parse().unwrap();
            it.credentials().clocks = Probe::NotTried("no answer".into());
            every(it, |host| {
                let subject = format!("CN={}", host.name);
                let shown = certificate(host);
                shown.expired = true;
                shown.chain[0].subject = subject;
            });
        },
        &[("GK-NET-103", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an authority that has ended",
        |it| runtime(it, |host| distrusted_for(host, Authority::Ended(Box::new(shown().chain[0].clone())))),
        &[("GK-NET-097", Error)],
    ),
    row(
        "an issuing authority without its root",
        |it| runtime(it, |host| distrusted_for(host, Authority::NotRoot(Box::new(shown().chain[0].clone())))),
        &[("GK-NET-098", Error)],
    ),
    row(
        "an authority that may not vouch for the name",
        |it| runtime(it, |host| distrusted_for(host, Authority::Constrained("CN=ACME Root CA".into()))),
        &[("GK-NET-022", Error)],
    ),
    row(
        "an authority that was renewed",
        |it| runtime(it, |host| distrusted_for(host, Authority::OtherKey("CN=ACME Root CA".into()))),
        &[("GK-NET-022", Error)],
    ),
    row(
        "TLS that genkan's library alone refuses, at the models",
        |it| {
            runtime(it, |host| first(host).tls = Some(Tls::Beyond("HandshakeFailure".into())));
            unheard(it);
        },
        &[("GK-NET-099", Warning)],
    ),
    row(
        "TLS that genkan's library alone refuses, at the sign-in",
        |it| {
            it.network().hosts[OIDC].ways[0].takers.push(Consumer::Genkan);
            certificate(&mut it.network().hosts[OIDC]).beyond = Some(Beyond::CommonName);
            // Nobody goes there while a sign-in lasts.
            let end = it.facts.at;
            it.session().token_expires = Some(end);
        },
        &[("GK-NET-099", Error)],
    ),
    row("another name", |it| runtime(it, |host| certificate(host).names_host = false), &[("GK-NET-021", Error)]),
    row("interception that nobody trusts", |it| every(it, distrusted), &[("GK-NET-022", Error), ("GK-RES-016", Info)]),
    row(
        "interception that is trusted",
        |it| it.network().hosts.iter_mut().for_each(|host| certificate(host).is_public = false),
        &[("GK-NET-023", Info)],
    ),
    row(
        "a file of authorities that isn't there",
        |it| {
            it.network().authorities = of_shell("/gone.pem", NoCertificates::Other("not found".into()));
            every(it, distrusted);
        },
        &[("GK-NET-024", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a managed file of authorities that isn't there, in place of the profile's",
        |it| {
            it.network().authorities = vec![Authorities {
                consumer: Consumer::Client,
                by: "NODE_EXTRA_CA_CERTS".into(),
                origin: "/etc/claude-code/managed-settings.json".into(),
                managed: true,
                file: "/opt/acme/root.pem".into(),
                holds: Err(NoCertificates::Gone),
            }];
            let mut one = differs("env.NODE_EXTRA_CA_CERTS", State::Overridden);
            one.by = Some("/etc/claude-code/managed-settings.json".into());
            one.by_managed = true;
            it.settings().differing = vec![one];
            every(it, distrusted);
        },
        &[("GK-NET-024", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a file of authorities that users may not read",
        |it| {
            it.network().authorities = vec![Authorities {
                consumer: Consumer::Genkan,
                by: "network.ca_bundle".into(),
                origin: "acme".into(),
                managed: false,
                file: "/ca.pem".into(),
                holds: Err(NoCertificates::Denied),
            }];
            let why = failure(&crate::code::machine::CANNOT_READ);
            let why = Failure { message: "cannot read /ca.pem".into(), ..why };
            it.no_keys(&crate::code::machine::CANNOT_READ);
            it.credentials().identity = Probe::Failed(why.clone());
            it.account().access = Probe::Failed(why);
        },
        &[("GK-NET-024", Error), ("GK-RES-016", Info)],
    ),
    row(
        "one file in another form, which three settings name",
        |it| {
            let authorities = |consumer, by: &str, origin: &str| Authorities {
                consumer,
                by: by.into(),
                origin: origin.into(),
                managed: false,
                file: "/ca.der".into(),
                holds: Err(NoCertificates::Empty),
            };
            it.network().authorities = vec![
                authorities(Consumer::Client, "NODE_EXTRA_CA_CERTS", "/home/a/.claude/settings.json"),
                authorities(Consumer::AwsTools, "ca_bundle", "/home/a/.aws/config"),
                authorities(Consumer::Genkan, "network.ca_bundle", "acme"),
            ];
        },
        &[("GK-NET-024", Error)],
    ),
    row(
        "a file of authorities that Notepad wrote",
        |it| {
            it.network().authorities = of_shell("/ca.pem", NoCertificates::Marked);
        },
        &[("GK-NET-024", Warning)],
    ),
    row(
        "a list of files where one is named",
        |it| {
            it.network().authorities = of_shell("/a.pem:/b.pem", NoCertificates::Gone);
        },
        &[("GK-NET-024", Warning)],
    ),
    row(
        "HTTP where TLS should be",
        |it| {
            runtime(it, |host| {
                host.name = "llm.acme.example".into();
                first(host).tls = Some(Tls::Plain(Box::new(page(400))));
            });
        },
        &[("GK-NET-100", Error)],
    ),
    row(
        "the profile's file vouches for it, and Claude Code's settings name another",
        |it| {
            it.network().authorities = vec![Authorities {
                consumer: Consumer::AwsTools,
                by: "ca_bundle".into(),
                origin: "/home/a/.aws/config".into(),
                managed: false,
                file: "/ca.pem".into(),
                holds: Ok(1),
            }];
            it.settings().differing = vec![differs("env.NODE_EXTRA_CA_CERTS", State::Drifted)];
            every(it, |host| {
                distrusted(host);
                certificate(host).trusted_by = vec![Consumer::AwsTools, Consumer::Genkan];
            });
        },
        &[("GK-CLI-011", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the certificate of the office, whose authority a variable of other programs names",
        |it| {
            let by = "REQUESTS_CA_BUNDLE".to_owned();
            let (origin, file) = ("shell".to_owned(), "/ca.pem".to_owned());
            it.network().authorities =
                vec![Authorities { consumer: Consumer::Others, by, origin, managed: false, file, holds: Ok(1) }];
            every(it, |host| {
                distrusted(host);
                certificate(host).trusted_by = vec![Consumer::Others];
            });
        },
        &[("GK-NET-022", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the certificate of the office, which the AWS tools don't trust",
        |it| {
            it.network().authorities = vec![Authorities {
                consumer: Consumer::AwsTools,
                by: "AWS_CA_BUNDLE".into(),
                origin: "shell".into(),
                managed: false,
                file: "/ca.pem".into(),
                holds: Ok(1),
            }];
            for host in &mut it.network().hosts {
                let office =
                    Shown { is_public: false, trusted_by: vec![Consumer::Client, Consumer::Genkan], ..shown() };
                *certificate(host) = office;
            }
        },
        &[("GK-NET-023", Warning)],
    ),
];

/// The file that the shell names for Claude Code, and why it gives nothing.
fn of_shell(file: &str, why: NoCertificates) -> Vec<Authorities> {
    let (by, origin) = ("NODE_EXTRA_CA_CERTS".into(), "shell".into());
    vec![Authorities { consumer: Consumer::Client, by, origin, managed: false, file: file.into(), holds: Err(why) }]
}
