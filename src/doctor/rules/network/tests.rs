use std::net::IpAddr;

use jiff::Timestamp;

use super::super::RULES;
use super::*;
use crate::doctor::facts::network::{
    Address, Certificate, Class, Connect, Host, HostRoute, LookupResult, Named, Names, NameserverReply, NetworkFacts,
    Proxied, Role, Setting, Shown, Tcp, Through, Timing, Tls,
};
use crate::doctor::facts::{Facts, Probe};
use crate::messages::Lang;

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

pub(in super::super) fn shown() -> Shown {
    let certificate = Certificate {
        subject: "CN=leaf".into(),
        issuer: "O=Amazon, CN=Amazon RSA 2048 M01".into(),
        not_before: at("2026-01-01T00:00:00Z"),
        not_after: at("2027-01-01T00:00:00Z"),
        names: vec!["*.amazonaws.com".into()],
    };
    Shown {
        chain: vec![certificate],
        names_host: true,
        expired: false,
        not_yet_valid: false,
        is_public: true,
        in_system: true,
        trusted_by: vec![Consumer::Client, Consumer::AwsTools, Consumer::Genkan],
        page: None,
        lacks_issuer: None,
        authority: None,
        beyond: None,
        cut_with_13: None,
    }
}

/// A host that is reached without a fault at this address.
pub(in super::super) fn host(role: Role, name: &str, ip: &str) -> Host {
    let ip: IpAddr = ip.parse().unwrap();
    let class = Class::classify(ip, &[]);
    let timing = Timing { connect: Some(5), tls: Some(9), first_byte: Some(12), ..Timing::default() };
    let address =
        Address { ip, class, tcp: Tcp::Connected, tls: Some(Tls::Shown(Box::new(shown()))), timing, broken: None };
    let named = vec![Named { ip, class }];
    let answer = NameserverReply::new([10, 0, 0, 53].into(), LookupResult::Addresses(named.clone()));
    Host {
        name: name.into(),
        port: 443,
        secure: true,
        roles: vec![role],
        names: Names { addresses: named, took: Some(3), ..Names::default() },
        in_hosts_file: Vec::new(),
        answers: vec![answer],
        ways: vec![HostRoute { takers: vec![Consumer::Client], through: Through::Direct(vec![address]) }],
        page: None,
        behind_stub: Vec::new(),
        by_proxy: None,
        goes_as: None,
    }
}

/// A healthy private network with everything that is needed.
pub(in super::super) fn healthy() -> NetworkFacts {
    let aws = |name: &str| format!("{name}.ap-northeast-1.amazonaws.com");
    NetworkFacts {
        nameservers: vec![[10, 0, 0, 53].into()],
        hosts: vec![
            host(Role::Runtime, &aws("bedrock-runtime"), "10.0.1.5"),
            host(Role::ControlPlane, &aws("bedrock"), "10.0.1.6"),
            host(Role::Sts, &aws("sts"), "10.0.1.7"),
            host(Role::Oidc, &aws("oidc"), "52.119.0.1"),
        ],
        ..NetworkFacts::default()
    }
}

/// Every finding of these groups, but for the line of a group that is well.
pub(in super::super) fn found(network: NetworkFacts, profile: &Profile, groups: &[Group]) -> Vec<Finding> {
    let at = at("2026-11-20T00:00:00Z");
    let facts = Facts { network: Probe::Got(network), ..Facts::new(at, String::new()) };
    let health = [&crate::code::network::REACHED, &crate::code::private_path::NOT_ASKED_FOR];
    let rules = RULES.iter().filter(|rule| groups.contains(&rule.group) && !health.contains(&rule.code));
    let analysis = Analysis::new(&facts, profile);
    rules.flat_map(|rule| (rule.judge)(&analysis)).collect()
}

pub(in super::super) fn first(host: &mut Host) -> &mut Address {
    match &mut host.ways[0].through {
        Through::Direct(addresses) => &mut addresses[0],
        Through::Proxy(_) => panic!("a direct way"),
    }
}

pub(in super::super) fn certificate(host: &mut Host) -> &mut Shown {
    match &mut first(host).tls {
        Some(Tls::Shown(shown)) => shown,
        _ => panic!("a certificate"),
    }
}

/// A proxy that was shown nothing.
pub(in super::super) fn proxied(connect: Connect) -> Proxied {
    let tls = (connect == Connect::Opened).then(|| Tls::Shown(Box::new(shown())));
    Proxied {
        proxy: "proxy.example:8080".into(),
        shown: None,
        by_address: false,
        connect,
        certificate: None,
        tls,
        timing: Timing::default(),
        broken: None,
        crowded: None,
    }
}

pub(in super::super) fn through(host: &mut Host, connect: Connect) {
    host.ways[0].through = Through::Proxy(Box::new(proxied(connect)));
}

pub(in super::super) fn setting(name: &str, value: &str) -> Setting {
    Setting { name: name.into(), value: value.into(), origin: "shell".into(), managed: false }
}

/// The same in IT's own settings.
pub(in super::super) fn managed(name: &str, value: &str) -> Setting {
    Setting { origin: "/etc/claude-code/managed-settings.json".into(), managed: true, ..setting(name, value) }
}

/// A case, what it changes in healthy facts, and what is found.
type Case = (&'static str, fn(&mut NetworkFacts), &'static [(&'static str, Severity)]);

#[test]
fn facts_have_their_findings() {
    use Severity::{Error, Info, Warning};
    let table: &[Case] = &[
        ("healthy", |_| (), &[]),
        ("one vital host is dropped", |f| first(&mut f.hosts[0]).tcp = Tcp::Dropped, &[("GK-NET-012", Error)]),
        ("STS alone is dropped", |f| first(&mut f.hosts[2]).tcp = Tcp::Dropped, &[("GK-NET-012", Warning)]),
        (
            "a family that this machine hasn't got",
            |f| {
                let mut other = first(&mut f.hosts[0]).clone();
                (other.tcp, other.tls, other.ip) = (Tcp::NoRoute, None, "2600::1".parse().unwrap());
                f.hosts[0].ways[0].through = Through::Direct(vec![other, first(&mut f.hosts[0]).clone()]);
            },
            &[],
        ),
        ("no time was left", |f| first(&mut f.hosts[0]).tcp = Tcp::NotTried, &[("GK-NET-036", Warning)]),
        ("expired and trusted", |f| certificate(&mut f.hosts[0]).expired = true, &[("GK-NET-020", Error)]),
        (
            "somebody else's, and expired",
            |f| {
                let shown = certificate(&mut f.hosts[0]);
                (shown.expired, shown.is_public) = (true, false);
                shown.trusted_by.clear();
            },
            &[("GK-NET-022", Error)],
        ),
        ("intercepted and trusted by all", |f| certificate(&mut f.hosts[0]).is_public = false, &[("GK-NET-023", Info)]),
        (
            "a page from AWS itself",
            |f| {
                let page = crate::doctor::facts::network::Page {
                    status: 403,
                    html: true,
                    location: None,
                    server: None,
                    title: None,
                    said: None,
                };
                certificate(&mut f.hosts[0]).page = Some(page);
            },
            &[],
        ),
        ("slow enough for a word", |f| first(&mut f.hosts[0]).timing.tls = Some(51), &[("GK-NET-034", Info)]),
        ("fifty is fine", |f| first(&mut f.hosts[0]).timing.tls = Some(50), &[]),
        (
            "slow enough for a warning",
            |f| first(&mut f.hosts[0]).timing.connect = Some(200),
            &[("GK-NET-034", Warning)],
        ),
        ("a public host may be slow", |f| first(&mut f.hosts[3]).timing.connect = Some(400), &[]),
        ("through an open proxy", |f| through(&mut f.hosts[0], Connect::Opened), &[]),
        (
            "a proxy that wants a sign-in",
            |f| through(&mut f.hosts[0], Connect::WantsSignIn(Vec::new())),
            &[("GK-NET-030", Error)],
        ),
        (
            "a helper may sign in there",
            |f| {
                through(&mut f.hosts[0], Connect::WantsSignIn(Vec::new()));
                f.settings.push(setting("CLAUDE_CODE_ENABLE_PROXY_AUTH_HELPER", "1"));
            },
            &[("GK-NET-030", Info)],
        ),
        (
            "a proxy without a scheme",
            |f| f.settings.push(setting("HTTPS_PROXY", "127.0.0.1:3128")),
            &[("GK-NET-026", Info)],
        ),
        ("a proxy without a port", |f| f.settings.push(setting("HTTPS_PROXY", "127.0.0.1")), &[("GK-NET-026", Error)]),
        (
            "a proxy without a scheme, where Claude Code refuses to start",
            |f| f.settings.push(managed("HTTPS_PROXY", "127.0.0.1:3128")),
            &[("GK-NET-026", Error)],
        ),
        (
            "the weaker spelling counts for nothing",
            |f| {
                f.settings.push(setting("https_proxy", "http://p:1"));
                f.settings.push(setting("HTTP_PROXY", "p:1"));
            },
            &[],
        ),
        (
            "outside, and all is well",
            |f| f.inside = Some(Names { took: Some(1), ..Names::default() }),
            &[("GK-NET-001", Info)],
        ),
    ];
    for (case, change, expected) in table {
        let mut facts = healthy();
        change(&mut facts);
        let found = found(facts, &Profile::default(), &[Group::Network]);
        let codes: Vec<_> = found.iter().map(|finding| (finding.code.id, finding.severity)).collect();
        assert_eq!(&codes, expected, "{case}");
        for finding in &found {
            for lang in [Lang::En, Lang::Ja] {
                let texts =
                    [finding.title(lang), finding.fix.as_ref().map_or_else(String::new, |fix| fix.text.say(lang))];
                assert!(texts.iter().all(|text| !text.contains(['{', '}'])), "{case}: {texts:?}");
            }
        }
    }
}

#[test]
fn a_private_host_behind_a_refusing_proxy_is_led_past_it() {
    let mut facts = healthy();
    through(&mut facts.hosts[0], Connect::Broken("closed".into()));
    facts.settings = vec![setting("HTTPS_PROXY", "http://p:1"), setting("NO_PROXY", ".corp.example")];
    let found = found(facts, &Profile::default(), &[Group::Network]);
    let fix = found[0].fix.as_ref().unwrap();
    assert_eq!(fix.kind, FixKind::Edit);
    let text = fix.text.say(Lang::En);
    assert!(text.contains(".corp.example,bedrock-runtime.ap-northeast-1.amazonaws.com"), "{text}");
}

/// Who is asked, and what is said to them.
fn asked(network: NetworkFacts) -> (Severity, Who, String) {
    let found = found(network, &Profile::default(), &[Group::Network]);
    let fix = found[0].fix.as_ref().unwrap();
    (found[0].severity, fix.who, fix.text.say(Lang::En))
}

/// Where another private address answers, this machine is inside the company's network already.
#[test]
fn the_vpn_is_asked_for_where_no_private_address_answers() {
    let mut facts = healthy();
    let address = first(&mut facts.hosts[0]);
    (address.tcp, address.tls) = (Tcp::Dropped, None);
    let (_, who, text) = asked(facts.clone());
    assert!(who == Who::NetworkTeam && !text.contains("VPN"), "{text}");
    facts.hosts.retain(|host| !host.is_private() || host.roles == [Role::Runtime]);
    let (_, who, text) = asked(facts);
    assert!(who == Who::You && text.contains("VPN"), "{text}");
}

#[test]
fn no_vpn_is_asked_for_where_a_name_has_ipv6_addresses_alone() {
    let mut facts = healthy();
    let six: IpAddr = "2600::1".parse().unwrap();
    let address = first(&mut facts.hosts[0]);
    (address.ip, address.tcp, address.tls) = (six, Tcp::NoRoute, None);
    facts.hosts[0].names.addresses[0].ip = six;
    let (_, who, text) = asked(facts.clone());
    assert!(who == Who::NetworkTeam && text.contains("only IPv6 addresses"), "{text}");
    // Where nothing else is reached by IPv4 either, the machine itself isn't connected.
    facts.hosts.truncate(1);
    let (_, who, text) = asked(facts);
    assert!(who == Who::You && text.contains("VPN"), "{text}");
}

#[test]
fn a_setting_that_names_a_dead_proxy_is_named_where_the_shell_names_another_one() {
    let mut facts = healthy();
    facts.settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080")];
    through(&mut facts.hosts[0], Connect::Unreached(Tcp::Refused));
    let (_, who, text) = asked(facts.clone());
    assert!(who == Who::You && text.contains("NO_PROXY"), "a private endpoint is no business of a proxy's: {text}");
    facts.hosts[0].names.addresses[0].class = Class::Public;
    let (severity, who, _) = asked(facts.clone());
    assert_eq!((severity, who), (Severity::Error, Who::NetworkTeam), "there is no other one");
    through(&mut facts.hosts[3], Connect::Opened);
    let Through::Proxy(other) = &mut facts.hosts[3].ways[0].through else { panic!("a proxy") };
    other.proxy = "other.example:3128".into();
    let (severity, who, text) = asked(facts);
    assert_eq!((severity, who), (Severity::Error, Who::You), "{text}");
    assert!(text.contains("HTTPS_PROXY in shell") && text.contains("other.example:3128"), "{text}");
}

#[test]
fn tls_to_a_proxy_that_doesnt_speak_it_is_the_settings_mistake() {
    for (scheme, who, says) in
        [("https", Who::You, "http://proxy.example:8080"), ("http", Who::NetworkTeam, "check the proxy")]
    {
        let mut facts = healthy();
        facts.settings = vec![setting("HTTPS_PROXY", &format!("{scheme}://proxy.example:8080"))];
        facts.hosts[0].names.addresses[0].class = Class::Public;
        through(&mut facts.hosts[0], Connect::Broken("timed out".into()));
        let (_, asked, text) = asked(facts);
        assert!(asked == who && text.contains(says), "{scheme}: {text}");
    }
}

#[test]
fn a_proxy_that_gets_no_connection_itself_isnt_asked_to_allow_anything() {
    for (status, says, other) in
        [(504, "itself can't connect", "allow these hosts"), (403, "allow these hosts", "itself can't connect")]
    {
        let mut facts = healthy();
        facts.hosts[0].names.addresses[0].class = Class::Public;
        let page = crate::doctor::facts::network::Page {
            status,
            html: false,
            location: None,
            server: None,
            title: None,
            said: None,
        };
        through(&mut facts.hosts[0], Connect::Refused(page));
        let (_, who, text) = asked(facts);
        assert!(who == Who::NetworkTeam && text.contains(says) && !text.contains(other), "{status}: {text}");
    }
}

#[test]
fn what_fails_for_genkan_alone_by_the_shells_variables_is_no_error() {
    let mut facts = healthy();
    facts.settings = vec![setting("HTTP_PROXY", "http://settings.example:8080")];
    let oidc = &mut facts.hosts[3];
    through(oidc, Connect::Unreached(Tcp::Refused));
    oidc.ways[0].takers = vec![Consumer::Genkan];
    let (severity, who, text) = asked(facts.clone());
    assert_eq!((severity, who), (Severity::Warning, Who::You), "{text}");
    assert!(text.contains("HTTP_PROXY, shell") && text.contains("HTTPS_PROXY"), "{text}");
    facts.settings = vec![setting("HTTP_PROXY", "http://proxy.example:8080")];
    assert_eq!(asked(facts).0, Severity::Error, "Claude Code goes the same way");
}

#[test]
fn a_request_names_hosts_and_what_was_seen() {
    let mut facts = healthy();
    first(&mut facts.hosts[0]).tcp = Tcp::Dropped;
    let found = found(facts, &Profile::default(), &[Group::Network]);
    let text = found[0].fix.as_ref().unwrap().text.say(Lang::En);
    assert!(
        text.contains("bedrock-runtime.ap-northeast-1.amazonaws.com") && text.contains("10.0.1.5: no answer"),
        "{text}"
    );
}

/// The code of the first finding, who is asked, and what is said to them.
fn told(facts: NetworkFacts) -> (&'static str, Who, String) {
    let code = found(facts.clone(), &Profile::default(), &[Group::Network])[0].code.id;
    let (_, who, text) = asked(facts);
    (code, who, text)
}

#[test]
fn a_file_is_taken_for_no_proxy_where_nobody_there_knows_tunnels() {
    for (path, status, code) in [
        ("/proxy.pac", 405, "GK-NET-093"),
        ("/…/wpad.dat", 502, "GK-NET-093"),
        ("/…", 404, "GK-NET-093"),
        ("/…", 403, "GK-NET-031"),
        ("", 405, "GK-NET-031"),
    ] {
        let mut facts = healthy();
        facts.settings = vec![setting("HTTPS_PROXY", &format!("http://proxy.example:8080{path}"))];
        facts.hosts[0].names.addresses[0].class = Class::Public;
        let page = crate::doctor::facts::network::Page {
            status,
            html: true,
            location: None,
            server: None,
            title: None,
            said: None,
        };
        through(&mut facts.hosts[0], Connect::Refused(page));
        let (got, who, text) = told(facts.clone());
        assert_eq!(got, code, "{path} {status}: {text}");
        assert_eq!(who == Who::You, code == "GK-NET-093", "{path} {status}: {text}");
        // A proxy may hand out the file itself.
        through(&mut facts.hosts[3], Connect::Opened);
        assert_eq!(told(facts).0, "GK-NET-031", "{path} {status}");
    }
}

#[test]
fn names_that_lead_to_another_hosts_server_are_one_zones() {
    let mut facts = healthy();
    let lead = |facts: &mut NetworkFacts, at: usize| {
        let to = first(&mut facts.hosts[0]).clone();
        *first(&mut facts.hosts[at]) = to.clone();
        facts.hosts[at].names.addresses[0].ip = to.ip;
        certificate(&mut facts.hosts[at]).names_host = false;
    };
    lead(&mut facts, 1);
    assert_eq!(told(facts.clone()).0, "GK-NET-021", "one name may have a record of its own");
    lead(&mut facts, 2);
    let (code, who, text) = told(facts.clone());
    assert!(code == "GK-NET-094" && who == Who::CloudAdmin, "{text}");
    assert!(text.contains("*.ap-northeast-1.amazonaws.com") && text.contains("exact name bedrock-runtime."), "{text}");
    certificate(&mut facts.hosts[1]).chain[0].subject = "CN=another".into();
    assert_eq!(told(facts).0, "GK-NET-021", "another server answers for one of them");
}

#[test]
fn of_a_hundred_names_of_a_certificate_the_first_are_shown() {
    let mut facts = healthy();
    let shown = certificate(&mut facts.hosts[0]);
    shown.names_host = false;
    shown.chain[0].names = (1..=100).map(|number| format!("n{number}.example")).collect();
    let (code, _, text) = told(facts);
    assert_eq!(code, "GK-NET-021");
    assert!(text.contains("n6.example, …") && !text.contains("n7.example"), "{text}");
}

#[test]
fn a_cname_is_judged_by_where_it_leads() {
    let vpce = "vpce-0a1b-c2.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com";
    for (alias, who) in [(vpce, Who::CloudAdmin), ("old.acme.example", Who::NetworkTeam)] {
        let mut facts = healthy();
        let host = &mut facts.hosts[0];
        host.names.addresses.clear();
        host.ways[0].through = Through::Direct(Vec::new());
        (host.answers[0].said, host.answers[0].aliases) = (LookupResult::NoSuchName, vec![alias.to_owned()]);
        let (code, asked, text) = told(facts.clone());
        assert!(code == "GK-NET-095" && asked == who && text.contains(alias), "{text}");
        // A router that keeps private addresses back leaves the CNAME.
        facts.hosts[0].answers[0].said = LookupResult::Empty;
        let (code, _, text) = told(facts);
        assert!(code == "GK-NET-005" && text.contains(&format!("CNAME {alias}: no address")), "{text}");
    }
    for (name, alias, code) in [
        ("bedrock-runtime.ap-northeast-1.amazonaws.com", "block.filter.example", "GK-NET-095"),
        ("bedrock-runtime.ap-northeast-1.amazonaws.com", vpce, "GK-NET-021"),
        ("llm.acme.example", "acme.vendor.example", "GK-NET-021"),
    ] {
        let mut facts = healthy();
        facts.hosts[0].name = name.into();
        facts.hosts[0].answers[0].aliases = vec![alias.to_owned()];
        certificate(&mut facts.hosts[0]).names_host = false;
        let (got, who, text) = told(facts);
        assert!(got == code && who == Who::NetworkTeam, "{name}: {text}");
        assert_eq!(text.contains(alias), alias != vpce, "{text}");
    }
}

#[test]
fn an_address_of_another_servers_is_an_error_where_it_comes_first() {
    for (at, severity) in [(0, Severity::Error), (1, Severity::Warning)] {
        let mut facts = healthy();
        let (mut other, good) = (first(&mut facts.hosts[0]).clone(), first(&mut facts.hosts[0]).clone());
        other.ip = "10.0.9.9".parse().unwrap();
        if let Some(Tls::Shown(shown)) = &mut other.tls {
            shown.names_host = false;
        }
        let mut both = vec![good];
        both.insert(at, other);
        facts.hosts[0].ways[0].through = Through::Direct(both);
        let (got, who, text) = asked(facts.clone());
        assert_eq!((told(facts).0, got, who), ("GK-NET-096", severity, Who::NetworkTeam), "{text}");
        assert!(text.contains("10.0.9.9 among them") && text.contains("remove that record"), "{text}");
    }
}
