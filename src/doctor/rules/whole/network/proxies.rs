//! Proxies, and the settings that name them.

use super::*;
use crate::doctor::facts::client::State;
use crate::doctor::rules::client::tests::differs;

/// A line of the person's start files, and what came of the proxy that it names.
fn exported(it: &mut Machine, connect: Connect) {
    let setting = Setting {
        origin: "/h/.bashrc:3".into(),
        value: "proxy.acme.example:8080".into(),
        ..setting("HTTPS_PROXY", "")
    };
    it.network().unread_proxies.push(setting.clone());
    it.network().exported.push(Exported { setting, connect });
}

pub(in super::super) const ROWS: &[Row] = &[
    row(
        "a proxy of a part of the requests",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            every(it, |host| resolves(host, "52.119.0.9"));
            it.network().settings = vec![setting("ALL_PROXY", "http://proxy.example:8080")];
            for host in &mut it.network().hosts[CONTROL..] {
                lost(host, Tcp::Dropped);
            }
            through(&mut it.network().hosts[RUNTIME], Connect::Opened);
        },
        &[("GK-NET-091", Error), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "a PAC file in the place of a proxy",
        |it| {
            proxied(it, Connect::Refused(page(405)));
            it.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080/proxy.pac")];
        },
        &[("GK-NET-093", Error)],
    ),
    row(
        "the proxy refuses who renews a sign-in, which lasts",
        |it| {
            for host in it.network().hosts.iter_mut().filter(|host| host.is(Role::Oidc)) {
                through(host, Connect::Refused(page(403)));
            }
        },
        &[("GK-NET-031", Warning)],
    ),
    row(
        "the proxy refuses who renews a sign-in, which is over",
        |it| {
            for host in it.network().hosts.iter_mut().filter(|host| host.is(Role::Oidc)) {
                through(host, Connect::Refused(page(403)));
            }
            let end = it.facts.at;
            it.session().token_expires = Some(end);
        },
        &[("GK-NET-031", Error)],
    ),
    row(
        "a slow proxy",
        |it| {
            proxied(it, Connect::Opened);
            for way in it.network().hosts.iter_mut().flat_map(|host| &mut host.ways) {
                if let Through::Proxy(proxied) = &mut way.through {
                    proxied.timing.connect = Some(6000);
                }
            }
            it.profile.network.private_path = PrivatePath::Off;
            for answer in it.account().invoked.values_mut() {
                *answer = Probe::Failed(failure(&aws::TIMEOUT));
            }
        },
        &[("GK-NET-090", Warning), ("GK-INV-002", Warning)],
    ),
    row(
        "the small spelling names a dead proxy",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            proxied(it, Connect::Unreached(Tcp::Refused));
            it.network().settings = vec![
                setting("https_proxy", "http://proxy.example:8080"),
                setting("HTTPS_PROXY", "http://other.example:8080"),
            ];
        },
        &[("GK-NET-029", Error)],
    ),
    row("no way out, and no proxy", closed, &[("GK-NET-067", Error), ("GK-RES-016", Info)]),
    row(
        "a dead proxy that a new terminal has",
        |it| exported(it, Connect::Unreached(Tcp::Dropped)),
        &[("GK-NET-114", Warning)],
    ),
    row("a proxy that a new terminal has, and that works", |it| exported(it, Connect::Opened), &[]),
    row(
        "no way out, and a dead proxy that a new terminal has",
        |it| {
            closed(it);
            exported(it, Connect::Unreached(Tcp::Dropped));
        },
        &[("GK-NET-067", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no way out, and a proxy that a new terminal has",
        |it| {
            closed(it);
            exported(it, Connect::Opened);
        },
        &[("GK-NET-067", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no way out, and a proxy that only the desktop knows",
        |it| {
            closed(it);
            let (name, value) = ("https".to_owned(), "proxy.acme.example:8080".to_owned());
            it.network().unread_proxies =
                vec![Setting { origin: "org.gnome.system.proxy".into(), ..setting(&name, &value) }];
        },
        &[("GK-NET-067", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no way out, and a PAC file that only the desktop knows",
        |it| {
            closed(it);
            let (name, value) = ("PAC".to_owned(), "http://pac.acme.example/proxy.pac".to_owned());
            it.network().unread_proxies =
                vec![Setting { origin: "org.gnome.system.proxy".into(), ..setting(&name, &value) }];
        },
        &[("GK-NET-067", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a proxy that ends TLS in its tunnel",
        |it| {
            proxied(it, Connect::Opened);
            for way in it.network().hosts.iter_mut().flat_map(|host| &mut host.ways) {
                if let Through::Proxy(proxied) = &mut way.through {
                    proxied.tls = Some(Tls::Failed(BrokenOff::Reset));
                }
            }
        },
        &[("GK-NET-062", Error)],
    ),
    row("a proxy whose own certificate nobody trusts", |it| secure(it, distrust), &[("GK-NET-104", Error)]),
    row(
        "a proxy whose own certificate has ended",
        |it| secure(it, |shown| shown.expired = true),
        &[("GK-NET-104", Error)],
    ),
    row(
        "a proxy whose own certificate is for another name",
        |it| {
            secure(it, |shown| {
                shown.names_host = false;
                shown.chain[0].names = vec!["gateway.acme.example".into()];
            });
        },
        &[("GK-NET-104", Error)],
    ),
    row(
        "two proxies",
        |it| {
            it.network().settings = vec![
                setting("https_proxy", "http://a:1"),
                setting("HTTPS_PROXY", "http://b:1"),
                setting("NO_PROXY", ".amazonaws.com"),
            ];
        },
        &[("GK-NET-027", Warning)],
    ),
    row(
        "a form that half of the client doesn't know",
        |it| {
            it.network().settings = vec![setting("HTTPS_PROXY", "http://p:1"), setting("NO_PROXY", "*.amazonaws.com")];
        },
        &[("GK-NET-028", Warning)],
    ),
    row(
        "no proxy answers",
        |it| {
            proxied(it, Connect::Unreached(Tcp::Refused));
            through(&mut it.network().hosts[OIDC], Connect::Unreached(Tcp::Refused));
        },
        &[("GK-NET-029", Error)],
    ),
    row(
        "a proxy that wants a sign-in",
        |it| proxied(it, Connect::WantsSignIn(vec!["Bearer".into()])),
        &[("GK-NET-030", Error)],
    ),
    row(
        "a proxy that takes Digest alone",
        |it| proxied(it, Connect::WantsSignIn(vec!["Digest".into()])),
        &[("GK-NET-111", Error)],
    ),
    row(
        "a proxy that says 401 to a wrong password",
        |it| {
            shown_to_proxy(it, "Basic");
            each_proxied(it, |proxied| proxied.connect = Connect::Unauthorized(vec!["Basic".into()]));
        },
        &[("GK-NET-052", Error)],
    ),
    row(
        "a proxy that says 401 and was shown nothing",
        |it| proxied(it, Connect::Unauthorized(Vec::new())),
        &[("GK-NET-030", Error)],
    ),
    row("a proxy whose port speaks TLS", |it| by_public(it, Connect::SpeaksTls), &[("GK-NET-032", Error)]),
    row("a SOCKS server for a proxy", |it| by_public(it, Connect::SpeaksSocks), &[("GK-NET-032", Error)]),
    row(
        "a proxy that wants a client certificate",
        |it| by_public(it, Connect::WantsCertificate("received fatal alert: CertificateRequired".into())),
        &[("GK-NET-019", Error)],
    ),
    row(
        "a proxy that doesn't take the client certificate",
        |it| {
            by_public(it, Connect::WantsCertificate("received fatal alert: UnknownCA".into()));
            it.profile.network.client_cert = "/a/c.pem".into();
        },
        &[("GK-NET-019", Error)],
    ),
    row("a proxy without a port", without_port, &[("GK-NET-026", Error)]),
    row(
        "a managed proxy without a port",
        |it| {
            without_port(it);
            it.network().settings = vec![managed("HTTPS_PROXY", "http://proxy.example")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a forwarder of this machine whose own proxy is dead",
        |it| forwarded(it, Connect::Refused(page(502))),
        &[("GK-NET-031", Error)],
    ),
    row(
        "a forwarder of this machine whose own proxy says nothing",
        |it| forwarded(it, Connect::Silent),
        &[("GK-NET-032", Error)],
    ),
    row(
        "a forwarder of this machine whose own proxy doesn't take its sign-in",
        |it| forwarded(it, Connect::WantsSignIn(vec!["Basic".into()])),
        &[("GK-NET-030", Error)],
    ),
    row(
        "a proxy that opens a few tunnels at a time",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            it.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080")];
            through(&mut it.network().hosts[RUNTIME], Connect::Opened);
            each_proxied(it, |proxied| proxied.crowded = Some(Box::new(page(403))));
        },
        &[("GK-NET-117", Info)],
    ),
    row(
        "a proxy that wants a sign-in of a Windows domain",
        |it| proxied(it, Connect::WantsSignIn(vec!["Negotiate".into(), "NTLM".into()])),
        &[("GK-NET-111", Error)],
    ),
    row(
        "a proxy that takes a password as well",
        |it| proxied(it, Connect::WantsSignIn(vec!["Negotiate".into(), "Basic".into()])),
        &[("GK-NET-030", Error)],
    ),
    row("a proxy that doesn't take the password", |it| shown_to_proxy(it, "Basic"), &[("GK-NET-052", Error)]),
    row(
        "a proxy that doesn't take the password in its address",
        |it| {
            shown_to_proxy(it, "Basic");
            it.profile.network.proxy_auth = ProxyAuth::None;
            each_proxied(it, |proxied| proxied.by_address = true);
        },
        &[("GK-NET-105", Error)],
    ),
    row(
        "a proxy that wants something else than a password",
        |it| shown_to_proxy(it, "Bearer"),
        &[("GK-NET-030", Error)],
    ),
    row(
        "nothing to show the proxy",
        |it| {
            proxied(it, Connect::WantsSignIn(vec!["Basic".into()]));
            it.profile.network.proxy_auth = ProxyAuth::Keyring;
            let args = [("profile", "acme"), ("proxy", "http://p:1")].map(|(name, value)| (name.into(), value.into()));
            it.network().no_value = Some(Failure { args: args.into(), ..failure(&code::NO_VALUE) });
        },
        &[("GK-NET-040", Error)],
    ),
    row(
        "nothing to show the proxy, and no keyring to store it in",
        |it| {
            proxied(it, Connect::WantsSignIn(vec!["Basic".into()]));
            it.profile.network.proxy_auth = ProxyAuth::Keyring;
            let args = [("profile", "acme"), ("proxy", "http://p:1")].map(|(name, value)| (name.into(), value.into()));
            let nothing = Failure { args: args.into(), ..failure(&code::NO_VALUE) };
            let cause = vec![crate::code::keyring::ABSENT.message.en.to_owned()];
            it.network().no_value = Some(Failure { cause, ..nothing.clone() });
            it.credentials().identity = Probe::Failed(nothing);
        },
        &[("GK-NET-040", Error)],
    ),
    row(
        "a password that the proxy refused a moment ago",
        |it| {
            proxied(it, Connect::WantsSignIn(vec!["Basic".into()]));
            it.profile.network.proxy_auth = ProxyAuth::Keyring;
            let args = [("proxy".into(), "http://p:1".into())].into();
            it.network().no_value = Some(Failure { args, ..failure(&code::VALUE_REFUSED) });
        },
        &[("GK-NET-052", Error)],
    ),
    row("a proxy that refuses", |it| proxied(it, Connect::Refused(page(403))), &[("GK-NET-031", Error)]),
    row("a proxy that is none", |it| proxied(it, Connect::Broken(seen::CLOSED.en.into())), &[("GK-NET-032", Error)]),
    row(
        "a proxy without a scheme",
        |it| {
            proxied(it, Connect::BadAddress);
            let file = "/h/.claude/settings.json".into();
            it.network().settings = vec![Setting { origin: file, ..setting("HTTPS_PROXY", "proxy.example:8080") }];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a proxy of the shell's without a scheme, through which everything goes",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            it.network().settings = vec![setting("HTTPS_PROXY", "proxy.example:8080")];
            through(&mut it.network().hosts[RUNTIME], Connect::Opened);
        },
        &[("GK-NET-026", Info)],
    ),
    row(
        "the same without a port",
        |it| {
            proxied(it, Connect::BadAddress);
            it.network().settings = vec![setting("HTTPS_PROXY", "proxy.example")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a SOCKS proxy",
        |it| {
            proxied(it, Connect::BadAddress);
            it.network().settings = vec![setting("HTTPS_PROXY", "socks5://proxy.example:1080")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a proxy whose password isn't percent-encoded",
        |it| {
            proxied(it, Connect::BadAddress);
            it.network().settings = vec![setting("HTTPS_PROXY", "http://…@proxy.example:8080")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "an address with a slash behind it",
        |it| {
            let with_slash = "https://bedrock-runtime.ap-northeast-1.amazonaws.com/";
            it.network().settings = vec![setting("ANTHROPIC_BEDROCK_BASE_URL", with_slash)];
        },
        &[("GK-NET-035", Warning)],
    ),
    row(
        "such an address in the settings, where the profile has none",
        |it| {
            let with_slash = "https://bedrock-runtime.ap-northeast-1.amazonaws.com/";
            it.network().settings = vec![setting("ANTHROPIC_BEDROCK_BASE_URL", with_slash)];
            it.settings().differing = vec![differs("env.ANTHROPIC_BEDROCK_BASE_URL", State::Drifted)];
        },
        &[("GK-CLI-011", Error)],
    ),
    row(
        "a proxy that is silent for one host",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            proxied(it, Connect::Silent);
            through(&mut it.network().hosts[CONTROL], Connect::Opened);
        },
        &[("GK-NET-032", Error)],
    ),
    row(
        "a proxy whose name nobody knows here",
        |it| proxied(it, Connect::NoSuchName("Name or service not known".into())),
        &[("GK-NET-029", Error)],
    ),
    row(
        "a managed proxy whose name nobody knows here",
        |it| {
            proxied(it, Connect::NoSuchName("Name or service not known".into()));
            it.network().settings = vec![managed("HTTPS_PROXY", "http://proxy.example:8080")];
        },
        &[("GK-NET-029", Error)],
    ),
    row(
        "a managed proxy without a scheme",
        |it| {
            proxied(it, Connect::BadAddress);
            it.network().settings = vec![managed("HTTPS_PROXY", "proxy.example:8080")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a managed list of exceptions in a form that half of the client doesn't know",
        |it| {
            it.network().settings = vec![setting("HTTPS_PROXY", "http://p:1"), managed("NO_PROXY", "*.amazonaws.com")];
        },
        &[("GK-NET-028", Warning)],
    ),
    row(
        "a proxy of this machine that doesn't run",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            at_home(it, "127.0.0.1:8888");
            it.network().settings = vec![setting("HTTPS_PROXY", "http://127.0.0.1:8888")];
        },
        &[("GK-NET-029", Error)],
    ),
    row(
        "a managed proxy of this machine that doesn't run",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            at_home(it, "[::1]:8888");
            it.network().settings = vec![managed("HTTPS_PROXY", "http://[::1]:8888")];
        },
        &[("GK-NET-029", Error)],
    ),
    row(
        "a private runtime behind a proxy",
        |it| {
            it.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080")];
            through(&mut it.network().hosts[RUNTIME], Connect::Opened);
        },
        // The AWS half of Claude Code goes there as well.
        &[("GK-PRV-003", Error)],
    ),
];

/// The same with a host of the internet, for which the proxy is the way.
fn by_public(it: &mut Machine, connect: Connect) {
    it.profile.network.private_path = PrivatePath::Off;
    resolves(&mut it.network().hosts[RUNTIME], "52.119.0.9");
    proxied(it, connect);
}

/// Nobody listens at the port that the address is taken for.
fn without_port(it: &mut Machine) {
    by_public(it, Connect::Unreached(Tcp::Refused));
    each_proxied(it, |proxied| proxied.proxy = "proxy.example:80".into());
    it.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example")];
}

/// What a program of this machine says that passes requests on.
fn forwarded(it: &mut Machine, connect: Connect) {
    by_public(it, connect);
    each_proxied(it, |proxied| proxied.proxy = "127.0.0.1:3130".into());
    it.network().settings = vec![setting("HTTPS_PROXY", "http://127.0.0.1:3130")];
}

fn distrust(shown: &mut Shown) {
    shown.trusted_by.clear();
    shown.chain[0].issuer = "CN=ACME Proxy CA".into();
}

/// A proxy that is reached by TLS, with such a certificate; it opens tunnels to whoever asks nevertheless.
fn secure(machine: &mut Machine, change: impl Fn(&mut Shown)) {
    machine.profile.network.private_path = PrivatePath::Off;
    let mut shown = certificate(&mut machine.network().hosts[RUNTIME]).clone();
    change(&mut shown);
    resolves(&mut machine.network().hosts[RUNTIME], "52.119.0.9");
    proxied(machine, Connect::Opened);
    machine.network().settings = vec![setting("HTTPS_PROXY", "https://proxy.example:8080")];
    for way in &mut machine.network().hosts[RUNTIME].ways {
        if let Through::Proxy(proxied) = &mut way.through {
            proxied.certificate = Some(Box::new(shown.clone()));
        }
    }
}

/// A proxy that has enough of this machine's connections wants no host allowed.
#[test]
fn a_proxys_limit_of_connections_is_told_from_a_refusal() {
    for (title, is_crowded) in
        [("ERR_TOO_MANY_CONN", true), ("同時接続数の上限を超えました", true), ("Forbidden", false)]
    {
        let mut it = healthy();
        resolves(&mut it.network().hosts[RUNTIME], "52.119.0.9");
        proxied(&mut it, Connect::Refused(Page { title: Some(title.into()), ..page(403) }));
        let text = it.judged().root_cause().unwrap().fix.as_ref().unwrap().text.say(Lang::En);
        assert_eq!(text.contains("takes no more connections"), is_crowded, "{title}: {text}");
    }
}

/// The proxy's own certificate is asked for by what is wrong with it, and one that is accepted is no word.
#[test]
fn a_proxys_own_certificate_is_told_by_what_is_wrong_with_it() {
    for (change, title, part) in [
        (distrust as fn(&mut Shown), "is not trusted", "root certificate behind “ACME Proxy CA”"),
        (|shown| shown.expired = true, "is not valid at this time", "renewed"),
        (|shown| shown.names_host = false, "is for another name", "another name"),
    ] {
        let mut it = healthy();
        secure(&mut it, change);
        let report = it.judged();
        let root = report.root_cause().unwrap();
        let fix = root.fix.as_ref().unwrap();
        assert!(root.title(Lang::En).ends_with(title), "{}", root.title(Lang::En));
        assert_eq!(fix.who, Who::NetworkTeam);
        assert!(fix.text.say(Lang::En).contains(part), "{}", fix.text.say(Lang::En));
        assert!(
            root.evidence.iter().all(|seen| seen.say(Lang::En).starts_with("proxy.example:8080: ")),
            "{:?}",
            root.evidence
        );
    }
    let mut it = healthy();
    secure(&mut it, |_| ());
    assert!(it.judged().findings.iter().all(|one| one.code != &code::PROXY_CERTIFICATE));
}

/// The route to the models leads through this proxy, where nobody listens.
fn at_home(machine: &mut Machine, proxy: &str) {
    resolves(&mut machine.network().hosts[RUNTIME], "52.119.0.9");
    proxied(machine, Connect::Unreached(Tcp::Refused));
    for way in &mut machine.network().hosts[RUNTIME].ways {
        if let Through::Proxy(proxied) = &mut way.through {
            proxied.proxy = proxy.to_owned();
        }
    }
}

/// What only device management can change is asked of it, and a program of this machine of nobody else.
#[test]
fn who_may_change_a_setting_is_asked_for_it() {
    let who = |name: &str| {
        let row = ROWS.iter().find(|row| row.name == name).unwrap();
        let report = machine(row).judged();
        let worst = report.findings.iter().max_by_key(|one| one.severity).unwrap();
        worst.fix.as_ref().map(|fix| (fix.who, fix.text.say(Lang::En))).unwrap()
    };
    for (name, expected, part) in [
        ("a managed proxy whose name nobody knows here", Who::DeviceAdmin, "HTTPS_PROXY=http://proxy.example:8080"),
        ("a managed proxy without a scheme", Who::DeviceAdmin, "http://host:port"),
        (
            "a managed list of exceptions in a form that half of the client doesn't know",
            Who::DeviceAdmin,
            "/etc/claude-code/managed-settings.json",
        ),
        ("a proxy of this machine that doesn't run", Who::You, "Start the program"),
        ("a managed proxy of this machine that doesn't run", Who::DeviceAdmin, "Start the program"),
        ("a proxy whose name nobody knows here", Who::You, ""),
        ("a proxy whose port speaks TLS", Who::You, "Write https://proxy.example:8080 in HTTPS_PROXY (shell)"),
        ("a SOCKS server for a proxy", Who::You, "http://host:port, in HTTPS_PROXY (shell)"),
        ("a proxy that wants a client certificate", Who::You, "network.client_cert"),
        ("a proxy that doesn't take the client certificate", Who::NetworkTeam, "Our proxy proxy.example:8080"),
        ("a proxy without a port", Who::You, "without one it is 80"),
        ("a managed proxy without a port", Who::DeviceAdmin, "HTTPS_PROXY=http://proxy.example"),
        ("a forwarder of this machine whose own proxy is dead", Who::You, "HTTPS_PROXY, shell"),
        ("a forwarder of this machine whose own proxy says nothing", Who::You, "own configuration"),
        ("a forwarder of this machine whose own proxy doesn't take its sign-in", Who::You, "own configuration"),
    ] {
        let (got, text) = who(name);
        assert_eq!(got, expected, "{name}: {text}");
        assert!(text.contains(part), "{name}: {text}");
    }
}

/// Neither is a user name and a password asked for, nor said to help.
#[test]
fn at_a_proxy_of_a_windows_domain_no_password_helps() {
    for (ways, domain) in
        [(&["Negotiate"][..], true), (&["NTLM", "Negotiate"], true), (&["Digest"], true), (&["NTLM", "Basic"], false)]
    {
        let mut it = healthy();
        proxied(&mut it, Connect::WantsSignIn(ways.iter().map(|way| (*way).to_owned()).collect()));
        it.profile.network.private_path = PrivatePath::Off;
        let ip = "52.119.0.9".parse().unwrap();
        for host in &mut it.network().hosts {
            host.names.addresses = vec![Named { ip, class: Class::classify(ip, &[]) }];
        }
        let report = it.judged();
        let root = report.root_cause().unwrap();
        let title = root.title(Lang::En).to_string();
        let text = root.fix.as_ref().unwrap().text.say(Lang::En);
        assert_eq!(title.contains("user name"), !domain, "{title}");
        assert_eq!(title.contains(ways[0]), domain, "{title}");
        assert_eq!(text.contains("don't help") && text.contains(ways[0]), domain, "{text}");
    }
}

/// A team that is told of 443 opens 443.
#[test]
fn the_port_that_is_asked_for_is_the_hosts_own() {
    for connect in [
        Connect::Refused(page(403)),
        Connect::Refused(page(502)),
        Connect::Broken("closed".into()),
        Connect::WantsSignIn(vec!["NTLM".into()]),
    ] {
        let mut it = healthy();
        by_public(&mut it, connect);
        it.network().hosts[RUNTIME].port = 8443;
        let text = it.judged().root_cause().unwrap().fix.as_ref().unwrap().text.say(Lang::En);
        assert!(text.contains("port 8443") && !text.contains(" 443"), "{text}");
    }
}

/// Nobody can tell from here whether a private host that is silent is reached through a proxy: what speaks for it is said.
#[test]
fn a_proxy_that_claude_code_does_not_use_is_named_where_a_host_is_silent() {
    let of_git = Setting { origin: "/h/.gitconfig".into(), ..setting("proxy", "proxy.acme.example:3128") };
    let socks = setting("ALL_PROXY", "socks5://proxy.acme.example:1080");
    for (settings, unread, expected) in [
        (vec![], vec![], None),
        (vec![socks], vec![], Some("socks5://proxy.acme.example:1080")),
        (vec![setting("ALL_PROXY", "http://proxy.acme.example:3128")], vec![], None),
        (vec![], vec![of_git], Some("/h/.gitconfig, proxy: proxy.acme.example:3128")),
        (vec![], vec![setting("PAC", "http://wpad/wpad.dat")], None),
    ] {
        let mut it = healthy();
        it.network().settings = settings;
        it.network().unread_proxies = unread;
        lost(&mut it.network().hosts[RUNTIME], Tcp::Dropped);
        let report = it.judged();
        let root = report.root_cause().unwrap();
        let details = root.detail.iter().map(|detail| detail.say(Lang::En)).collect::<String>();
        assert_eq!(expected.is_some_and(|part| details.contains(part)), expected.is_some(), "{details}");
        assert_eq!(details.contains("only through it"), expected.is_some(), "{details}");
    }
}
