//! A company's network: a proxy that wants a password, and a server that wants a certificate. The client and genkan pass
//! both with what the profile names; a cloned repository's proxy gets no password.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use super::Site;
use super::launch::Launch;
use super::office::{asked, scenario};
use super::prepared;
use super::proxy::{ADDRESS, Proxy};
use super::worker::{REFRESH, Worker};
use crate::cloud::foundry::{Foundry, RESOURCE};
use crate::cloud::{Instance, Scenario};
use crate::home::Home;

pub(super) const SAYS: &str = "The stand-in heard you.";
pub(super) const KEY: &str = "foundry-key-0123456789";
/// taro:proxy-secret
pub(super) const VALUE: &str = "Basic dGFybzpwcm94eS1zZWNyZXQ=";
const OTHER: u16 = 3129;

pub(super) fn deployed() -> Scenario {
    Scenario { foundry: Foundry::new(KEY, &["acme"]), ..Scenario::tokyo() }
}

/// A home whose client talks to Foundry, which needs nothing but a key of the shell.
fn home(site: &Site, scope: &str, more: &[&str]) -> Home {
    let home = Home::new();
    home.write("value", VALUE);
    let run = setup(site, &home, scope, more).run();
    assert_eq!(run.code, Some(0), "{run:?}");
    home
}

/// Setup for Foundry with these facts more, about to run.
pub(super) fn setup<'a>(site: &'a Site, home: &'a Home, scope: &str, more: &[&str]) -> Launch<'a> {
    let resource = format!("foundry.resource={RESOURCE}");
    let models = ["opus", "sonnet", "haiku", "fable"].map(|tier| format!("models.{tier}=acme"));
    let facts = [resource.as_str(), "foundry.auth=key"].into_iter().chain(models.iter().map(String::as_str));
    let facts = facts.chain(more.iter().copied()).flat_map(|fact| ["--set", fact]);
    let args = ["setup", "--non-interactive", "--profile", "foundry", "--scope", scope].into_iter();
    site.command(prepared::GENKAN, home).args(args.chain(facts).collect::<Vec<_>>())
}

fn behind_proxy() -> [String; 3] {
    [
        format!("network.proxy={ADDRESS}"),
        "network.proxy_auth=command".into(),
        "network.proxy_auth_command=echo x >> runs; cat value".into(),
    ]
}

#[test]
fn the_client_passes_with_what_the_command_prints() {
    for scope in ["user", "managed"] {
        let Some(site) = Site::open(deployed()) else { return };
        let proxy = Proxy::wanting(&site, 3128, VALUE);
        let facts = behind_proxy();
        let home = home(&site, scope, &facts.each_ref().map(String::as_str));
        let run = site.claude(&home).env("ANTHROPIC_FOUNDRY_API_KEY", KEY).args(["-p", "hi"]).run();
        assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{scope}: {run:?}\n{}", site.log());
        assert!(!format!("{run:?}").contains("proxy-secret") && proxy.shown().iter().all(|shown| shown == VALUE));
        assert_eq!(home.read("runs").as_deref(), Some("x\n"), "{scope}: once a start");
    }
}

/// The first answer is old; the client asks again at the proxy's refusal.
#[test]
fn a_password_that_has_changed_is_asked_for_again() {
    let Some(site) = Site::open(deployed()) else { return };
    let proxy = Proxy::wanting(&site, 3128, VALUE);
    let mut facts = behind_proxy();
    facts[2] =
        "network.proxy_auth_command=test -e asked && cat value || { touch asked; echo Basic b2xkOm9sZA==; }".into();
    let home = home(&site, "user", &facts.each_ref().map(String::as_str));
    let run = site.claude(&home).env("ANTHROPIC_FOUNDRY_API_KEY", KEY).args(["-p", "hi"]).run();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{run:?}\n{}", site.log());
    assert_eq!(proxy.shown(), ["Basic b2xkOm9sZA==", VALUE]);
}

/// genkan's own requests carry the same value as the client's. Both go through the one proxy.
#[test]
fn genkans_own_requests_pass_as_well() {
    let facts = behind_proxy();
    let facts: Vec<&str> = facts.iter().map(String::as_str).chain(["aws.identity=isolated"]).collect();
    let Some(worker) = Worker::new(&[], |_| (), &facts) else { return };
    worker.home.write("value", VALUE);
    let proxy = Proxy::wanting(&worker.site, 3128, VALUE);
    ["oidc.", "portal.", "sts."].iter().for_each(|host| worker.site.cloud.faults.close(host));
    worker.signed_in(2);
    let run = worker.done(worker.genkan(REFRESH).start());
    assert_eq!((run.code, run.stderr.contains("error")), (Some(0), false), "{run:?}\n{}", worker.log());
    let run = worker.site.claude(&worker.home).args(["-p", "hi"]).run();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{run:?}\n{}", worker.log());
    assert!(proxy.shown().iter().filter(|shown| *shown == VALUE).count() >= 3, "{:?}", proxy.shown());
    assert_eq!(asked(&worker.site), (0, 0), "nobody was sent to a browser: {}", worker.log());
}

/// A cloned repository names a proxy of its own. With a helper that doesn't look, it is told the password.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_projects_own_proxy_is_told_no_password() {
    for by_genkan in [true, false] {
        let Some(site) = Site::open(deployed()) else { return };
        let _own = Proxy::wanting(&site, 3128, VALUE);
        let other = Proxy::wanting(&site, OTHER, "nobody's");
        let facts = behind_proxy();
        // The guard would stop the prompt before anything is dialled.
        let facts = [&facts[0], &facts[1], &facts[2], "claude.guard=off"];
        let home = home(&site, "user", &facts);
        let theirs = json!({ "env": { "https_proxy": format!("http://proxy.acme.example:{OTHER}") } });
        home.write("project/.claude/settings.json", &theirs.to_string());
        if !by_genkan {
            let file = home.path().join(".claude/settings.json");
            let text = fs::read_to_string(&file).expect("the settings");
            let mut settings: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            settings["proxyAuthHelper"] = format!("cat {}", home.path().join("value").display()).into();
            fs::write(&file, settings.to_string()).expect("the settings");
        }
        let launch = site.claude(&home).env("ANTHROPIC_FOUNDRY_API_KEY", KEY).env("CLAUDE_CODE_MAX_RETRIES", "1");
        let run = launch.args(["-p", "hi"]).run();
        let told = other.shown().iter().any(|shown| shown == VALUE);
        assert!(!other.opened().is_empty(), "{run:?}");
        assert_eq!(told, !by_genkan, "{:?}: {run:?}", other.shown());
        if by_genkan {
            assert!(run.stderr.contains("GK-NET-043"), "{run:?}");
            assert_eq!(home.read("runs"), None, "the command isn't even run");
        }
    }
}

/// A project's folder has no say where an administrator named the proxy.
#[test]
fn in_managed_scope_a_projects_proxy_counts_for_nothing() {
    let Some(site) = Site::open(deployed()) else { return };
    let _own = Proxy::wanting(&site, 3128, VALUE);
    let other = Proxy::wanting(&site, OTHER, "nobody's");
    let facts = behind_proxy();
    let home = home(&site, "managed", &facts.each_ref().map(String::as_str));
    let address = format!("http://proxy.acme.example:{OTHER}");
    let theirs = json!({ "env": { "https_proxy": address, "HTTPS_PROXY": address } });
    home.write("project/.claude/settings.json", &theirs.to_string());
    let run = site.claude(&home).env("ANTHROPIC_FOUNDRY_API_KEY", KEY).args(["-p", "hi"]).run();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{run:?}\n{}", site.log());
    assert_eq!(other.opened(), [""; 0]);
}

/// An issuer of client certificates, and a home with one of its certificates.
pub(super) struct Office {
    issuer: rcgen::CertifiedIssuer<'static, rcgen::KeyPair>,
}

impl Office {
    pub(super) fn new() -> Self {
        let mut params = rcgen::CertificateParams::new(Vec::<String>::new()).expect("parameters");
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let key = rcgen::KeyPair::generate().expect("a key");
        Self { issuer: rcgen::CertifiedIssuer::self_signed(params, key).expect("an issuer") }
    }

    pub(super) fn pem(&self) -> String {
        self.issuer.pem()
    }

    /// Certificate and key for a person, as facts of a profile.
    pub(super) fn issue(&self, home: &Home, days: i64) -> [String; 2] {
        let key = rcgen::KeyPair::generate().expect("a key");
        let mut params = rcgen::CertificateParams::new(vec!["taro.acme.example".to_owned()]).expect("parameters");
        let ends = jiff::Zoned::now().saturating_add(jiff::Span::new().days(days));
        let (year, month, day) = (ends.year().into(), ends.month().unsigned_abs(), ends.day().unsigned_abs());
        params.not_after = rcgen::date_time_ymd(year, month, day);
        let cert = params.signed_by(&key, &self.issuer).expect("a certificate");
        let [cert, key] = [("c.pem", cert.pem()), ("k.pem", key.serialize_pem())].map(|(name, text)| {
            let file: PathBuf = home.write(name, &text);
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("a mode");
            file.display().to_string()
        });
        [format!("network.client_cert={cert}"), format!("network.client_key={key}")]
    }
}

#[test]
fn the_client_and_genkan_show_the_certificate() {
    let office = Office::new();
    let change = |_: &mut Instance| ();
    for shows in [true, false] {
        let mut scenario = scenario(change);
        scenario.clients_of = Some(office.pem());
        let Some(worker) = Worker::without_setup(&[], scenario) else { return };
        let identity = office.issue(&worker.home, 90);
        let more: &[&str] = if shows { &[&identity[0], &identity[1]] } else { &[] };
        super::office::set_up(&worker.site, &worker.home, &[&["aws.identity=isolated"], more].concat());
        worker.signed_in(2);
        let refresh = worker.done(worker.genkan(REFRESH).start());
        let run = worker.site.claude(&worker.home).args(["-p", "hi"]).deadline(Duration::from_secs(15)).run();
        let said = (refresh.code == Some(0), run.stdout.trim() == SAYS);
        assert_eq!(said, (shows, shows), "{refresh:?} {run:?}\n{}", worker.log());
    }
}

/// Setup says what is wrong before anybody connects.
#[test]
fn setup_says_what_is_wrong_with_the_certificate() {
    let office = Office::new();
    for (days, mode, code) in [(90, 0o600, None), (10, 0o600, Some("in 9 days")), (90, 0o644, Some("others"))] {
        let Some(site) = Site::open(deployed()) else { return };
        let home = Home::new();
        let identity = office.issue(&home, days);
        fs::set_permissions(home.path().join("k.pem"), fs::Permissions::from_mode(mode)).expect("a mode");
        let resource = format!("foundry.resource={RESOURCE}");
        let facts = [&resource, &identity[0], &identity[1]].into_iter().flat_map(|fact| ["--set", fact.as_str()]);
        let args = ["setup", "--non-interactive", "--profile", "foundry"].into_iter().chain(facts);
        let run = site.command(prepared::GENKAN, &home).args(args).run();
        assert_eq!(run.code, Some(0), "{run:?}");
        let said = format!("{}{}", run.stdout, run.stderr);
        assert_eq!(said.contains("client certificate:"), code.is_some(), "{said}");
        assert!(code.is_none_or(|part| said.contains(part)), "{said}");
    }
}
