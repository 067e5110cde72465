//! What nameservers, a resolver of the machine's own and the hosts file say.

use super::*;

/// `/etc/resolv.conf` names nobody, and so nobody answers.
fn no_nameserver(it: &mut Machine) {
    it.network().own.no_nameserver = Some("/etc/resolv.conf".into());
    it.network().nameservers.clear();
    every(it, |host| {
        unresolved(host, LookupResult::Silent);
        host.answers.clear();
    });
}

/// An address that a line of the hosts file gives, where the nameservers say this.
fn by_file(host: &mut Host, ip: &str, answers: Vec<NameserverReply>) {
    resolves(host, ip);
    host.answers = answers;
    host.in_hosts_file = vec![ip.parse().unwrap()];
}

/// What a nameserver says that leads inside, as all of them do on a healthy machine.
fn inside() -> LookupResult {
    LookupResult::Addresses(vec![Named { ip: PRIVATE.parse().unwrap(), class: Class::Private }])
}

/// The host for prompts, and what its nameserver says at other times.
fn by_turns(it: &mut Machine, change: impl FnOnce(&mut Host, NameserverReply)) {
    let host = &mut it.network().hosts[RUNTIME];
    let public = LookupResult::Addresses(vec![Named { ip: OUT.parse().unwrap(), class: Class::Public }]);
    let public = NameserverReply::new(host.answers[0].server, public);
    change(host, public);
}

/// One of the internet's.
const OUT: &str = "52.119.0.9";
/// The one that is right.
const PRIVATE: &str = "10.0.1.5";

pub(in super::super) const ROWS: &[Row] = &[
    row(
        "a zone that covers more than its own name",
        |it| {
            let to = first(&mut it.network().hosts[RUNTIME]).clone();
            every(it, |host| {
                if host.roles != [Role::Runtime] {
                    resolves(host, &to.ip.to_string());
                    certificate(host).names_host = false;
                }
            });
        },
        &[("GK-NET-094", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a CNAME to an endpoint that is gone",
        |it| {
            runtime(it, |host| {
                unresolved(host, LookupResult::NoSuchName);
                host.answers[0].aliases = vec!["vpce-0a1b-c2.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com".into()];
            });
        },
        &[("GK-NET-095", Error)],
    ),
    row(
        "a CNAME to the page of a filter",
        |it| {
            runtime(it, |host| {
                resolves(host, "10.0.9.9");
                certificate(host).names_host = false;
                certificate(host).chain[0].names = vec!["block.filter.example".into()];
                host.answers[0].aliases = vec!["block.filter.example".into()];
            });
        },
        &[("GK-NET-095", Error)],
    ),
    row(
        "an address that is another server's",
        |it| {
            runtime(it, |host| {
                let (good, mut other) = (first(host).clone(), first(host).clone());
                other.ip = "10.0.9.9".parse().unwrap();
                if let Some(Tls::Shown(shown)) = &mut other.tls {
                    shown.names_host = false;
                    shown.chain[0].names = vec!["intranet.acme.example".into()];
                }
                host.names.addresses.insert(0, Named { ip: other.ip, class: other.class });
                host.ways[0].through = Through::Direct(vec![other, good]);
            });
        },
        &[("GK-NET-096", Error)],
    ),
    row(
        "nameservers that take no EDNS, with which this system asks",
        |it| {
            it.network().own.edns = Some("/etc/resolv.conf".into());
            every(it, |host| {
                let known = host.answers[0].said.clone();
                unresolved(host, known);
                host.answers[0].refuses_edns = true;
            });
        },
        &[("GK-NET-107", Error), ("GK-RES-016", Info)],
    ),
    row(
        "nameservers are silent",
        |it| every(it, |host| unresolved(host, LookupResult::Silent)),
        &[("GK-NET-003", Error), ("GK-RES-016", Info)],
    ),
    row(
        "nameservers fail",
        |it| every(it, |host| unresolved(host, LookupResult::Failed("SERVFAIL".into()))),
        &[("GK-NET-004", Error), ("GK-RES-016", Info)],
    ),
    row(
        "answers that are cut short, and no TCP 53",
        |it| every(it, |host| unresolved(host, LookupResult::CutShort)),
        &[("GK-NET-004", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a nameserver that says nothing of IPv6, for which the system waits in vain",
        |it| {
            every(it, |host| {
                let known = host.answers[0].said.clone();
                unresolved(host, known);
                host.names.took = None;
                host.answers[0].is_mute_on_v6 = true;
            });
        },
        &[("GK-NET-004", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no such name at the first nameserver, which the second knows",
        |it| {
            runtime(it, |host| {
                let known = host.answers[0].clone();
                unresolved(host, LookupResult::NoSuchName);
                host.answers.push(NameserverReply { server: [10, 0, 0, 54].into(), ..known });
            });
        },
        &[("GK-NET-005", Error)],
    ),
    row(
        "a name without an address",
        |it| runtime(it, |host| unresolved(host, LookupResult::Empty)),
        &[("GK-NET-005", Error)],
    ),
    row("no such name", |it| runtime(it, |host| unresolved(host, LookupResult::NoSuchName)), &[("GK-NET-005", Error)]),
    row(
        "a filter of names",
        |it| {
            runtime(it, |host| {
                resolves(host, "0.0.0.0");
                lost(host, Tcp::Refused);
            });
        },
        &[("GK-NET-006", Error)],
    ),
    row(
        "a line in the hosts file",
        |it| {
            runtime(it, |host| {
                let known = host.answers.clone();
                by_file(host, "192.0.2.9", known);
                lost(host, Tcp::Dropped);
            });
        },
        &[("GK-NET-007", Error)],
    ),
    row(
        "a line in the hosts file that says what the nameserver says",
        |it| {
            runtime(it, |host| {
                let same = host.answers.clone();
                by_file(host, PRIVATE, same);
                lost(host, Tcp::Dropped);
            });
        },
        &[("GK-NET-012", Error)],
    ),
    row(
        "a line in the hosts file for a name that no nameserver knows, and an expired certificate",
        |it| {
            runtime(it, |host| {
                by_file(host, PRIVATE, vec![NameserverReply::new([10, 0, 0, 53].into(), LookupResult::NoSuchName)]);
                certificate(host).expired = true;
            });
        },
        &[("GK-NET-020", Error)],
    ),
    row(
        "a line in the hosts file where no nameserver is asked, and a certificate of that name that isn't trusted",
        |it| {
            runtime(it, |host| {
                by_file(host, PRIVATE, Vec::new());
                distrusted(host);
            });
        },
        &[("GK-NET-022", Error)],
    ),
    row(
        "a line in the hosts file where no nameserver is asked, and nobody listens",
        |it| {
            runtime(it, |host| {
                by_file(host, PRIVATE, Vec::new());
                lost(host, Tcp::Refused);
            });
        },
        &[("GK-NET-013", Error)],
    ),
    row(
        "a line in the hosts file where no nameserver is asked, and another's certificate",
        |it| {
            runtime(it, |host| {
                by_file(host, PRIVATE, Vec::new());
                certificate(host).names_host = false;
            });
        },
        &[("GK-NET-007", Error)],
    ),
    row(
        "a line in the hosts file that works",
        |it| it.network().hosts[RUNTIME].in_hosts_file = vec!["10.0.1.5".parse().unwrap()],
        &[("GK-NET-007", Info)],
    ),
    row(
        "a provider that answers everything",
        |it| {
            it.network().invented = vec!["192.0.2.80".parse().unwrap()];
            runtime(it, |host| {
                resolves(host, "192.0.2.80");
                certificate(host).names_host = false;
            });
        },
        &[("GK-NET-008", Error)],
    ),
    row(
        "a zone of the company's own that covers the cloud's names, and an ordinary page there",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            every(it, |host| {
                resolves(host, "10.30.0.77");
                certificate(host).names_host = false;
                host.page = Some(Page { title: Some("ok".into()), ..page(200) });
            });
        },
        &[("GK-NET-021", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the same, which leads on to its own name",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            every(it, |host| {
                resolves(host, "10.30.0.77");
                let shown = certificate(host);
                (shown.names_host, shown.chain[0].names) = (false, vec!["*.acme.co.jp".into()]);
                let to = Some("https://portal.acme.co.jp/login".into());
                host.page = Some(Page { location: to, title: None, ..page(302) });
            });
        },
        &[("GK-NET-021", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a lobby's page at a private address",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            every(it, |host| {
                resolves(host, "10.50.0.10");
                certificate(host).names_host = false;
                host.page = Some(Page { title: Some("Welcome: please log in".into()), ..page(200) });
            });
        },
        &[("GK-NET-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the same for every name, whatever it is called",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            it.network().invented = vec!["10.50.0.10".parse().unwrap()];
            every(it, |host| {
                resolves(host, "10.50.0.10");
                certificate(host).names_host = false;
                host.page = Some(Page { title: Some("ok".into()), ..page(200) });
            });
        },
        &[("GK-NET-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "the same, which shows itself at one of the names alone",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            it.network().invented = vec!["10.50.0.10".parse().unwrap()];
            every(it, |host| {
                resolves(host, "10.50.0.10");
                certificate(host).names_host = false;
            });
            it.network().hosts[PORTAL].page = Some(page(200));
        },
        &[("GK-NET-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a lobby's page",
        |it| {
            every(it, |host| {
                resolves(host, "192.0.2.1");
                certificate(host).names_host = false;
                host.page = Some(page(200));
            });
        },
        &[("GK-NET-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "nameservers that disagree",
        |it| {
            let public = Named { ip: "52.119.0.9".parse().unwrap(), class: Class::Public };
            let answer = NameserverReply::new([10, 0, 0, 54].into(), LookupResult::Addresses(vec![public]));
            it.network().hosts[RUNTIME].answers.push(answer);
        },
        &[("GK-NET-010", Warning)],
    ),
    row(
        "nameservers that disagree, of which the first leads out",
        |it| {
            for at in [RUNTIME, CONTROL] {
                let host = &mut it.network().hosts[at];
                let answer = NameserverReply { server: [10, 0, 0, 54].into(), ..host.answers[0].clone() };
                host.answers.push(answer);
                resolves(host, "52.119.0.9");
            }
        },
        &[("GK-NET-010", Error)],
    ),
    row(
        "a nameserver that leads inside and out by turns, and inside just now",
        |it| by_turns(it, |host, public| host.answers.push(public)),
        &[("GK-NET-010", Error)],
    ),
    row(
        "a nameserver that leads inside and out by turns, and out just now",
        |it| {
            by_turns(it, |host, public| {
                host.answers.push(public);
                resolves(host, OUT);
                host.answers[0].said = inside();
            });
        },
        &[("GK-NET-010", Error)],
    ),
    row(
        "the same, where nothing gets out",
        |it| {
            by_turns(it, |host, public| {
                host.answers.push(public);
                resolves(host, OUT);
                host.answers[0].said = inside();
                lost(host, Tcp::Dropped);
            });
            it.unheard();
        },
        &[("GK-NET-010", Error)],
    ),
    row(
        "the same, where requests alone were led out",
        |it| {
            by_turns(it, |host, public| host.answers.push(public));
            it.unheard();
        },
        &[("GK-NET-010", Error)],
    ),
    row(
        "a nameserver that leads out before one that leads inside, where the public way is denied",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            let host = &mut it.network().hosts[RUNTIME];
            let answer = NameserverReply { server: [10, 0, 0, 54].into(), ..host.answers[0].clone() };
            host.answers.push(answer);
            resolves(host, "52.119.0.9");
            let said = "User: x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/x \
                        with an explicit deny in an identity-based policy";
            let no = Invoked::Refused(refusal(403, "AccessDeniedException", said));
            it.account().invoked.values_mut().for_each(|answer| *answer = Probe::Got(no.clone()));
        },
        &[("GK-NET-010", Error)],
    ),
    row(
        "a dead nameserver first",
        |it| {
            let dead = [10, 0, 0, 52].into();
            it.network().nameservers.insert(0, dead);
            for host in &mut it.network().hosts {
                host.names.took = Some(5000);
                host.answers.insert(0, NameserverReply::new(dead, LookupResult::Silent));
            }
        },
        &[("GK-NET-011", Warning)],
    ),
    row(
        "a dead nameserver first, for which genkan doesn't wait",
        |it| {
            let dead = [10, 0, 0, 52].into();
            it.network().nameservers.insert(0, dead);
            for host in &mut it.network().hosts {
                host.names.took = Some(5000);
                host.answers.insert(0, NameserverReply::new(dead, LookupResult::Silent));
            }
            let late = || Failure { cause: vec!["timeout: resolve".into()], ..failure(&aws::TIMEOUT) };
            it.no_keys(&aws::TIMEOUT);
            it.credentials().identity = Probe::Failed(late());
            it.account().access = Probe::Failed(late());
        },
        &[("GK-NET-011", Warning), ("GK-CRD-012", Warning), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row("no nameserver", no_nameserver, &[("GK-NET-081", Error), ("GK-RES-016", Info)]),
    row(
        "nameservers in a file that this user may not read",
        |it| {
            no_nameserver(it);
            it.network().own.is_denied = true;
        },
        &[("GK-NET-081", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a machine that asks no nameserver for hosts",
        |it| {
            it.network().own.without_dns = Some("hosts: files".into());
            every(it, |host| {
                let known = host.answers[0].said.clone();
                unresolved(host, known);
            });
        },
        &[("GK-NET-005", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's that has stopped",
        |it| {
            stubbed(it, LookupResult::Silent, None);
            it.network().own.stub_is_down = true;
        },
        &[("GK-NET-082", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's that fails",
        |it| stubbed(it, LookupResult::Failed("ServerFailure".into()), Some(LookupResult::Empty)),
        &[("GK-NET-083", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's whose nameserver is dead",
        |it| stubbed(it, LookupResult::Failed("ServerFailure".into()), Some(LookupResult::Silent)),
        &[("GK-NET-003", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's whose nameserver fails",
        |it| {
            let fails = || LookupResult::Failed("ServerFailure".into());
            stubbed(it, fails(), Some(fails()));
        },
        &[("GK-NET-004", Error), ("GK-RES-016", Info)],
    ),
    row(
        "names that are known late",
        |it| it.network().hosts[RUNTIME].names.took = Some(1400),
        &[("GK-NET-084", Warning)],
    ),
];

/// Where the other names of the domain lead to private addresses, their zone lacks this one.
#[test]
fn a_zone_that_lacks_one_name_is_told_to_whoever_keeps_it() {
    let mut it = healthy();
    runtime(&mut it, |host| unresolved(host, LookupResult::NoSuchName));
    let report = it.judged();
    let fix = report.root_cause().unwrap().fix.clone().unwrap();
    let text = fix.text.say(Lang::En);
    assert!(fix.who == Who::NetworkTeam && text.contains("the private zone that answers for them"), "{text}");
}
