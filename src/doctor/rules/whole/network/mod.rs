//! Faults of the way and of the private path, with what else such a machine shows.

pub(super) mod answers;
pub(super) mod names;
pub(super) mod proxies;
pub(super) mod tls;
pub(super) mod way;

use super::super::network::tests::{certificate, first, managed, setting, shown, through};
use super::*;
use crate::code::{aws, network as code};
use crate::doctor::facts::account::{Large, Unsteady};
use crate::doctor::facts::network::{
    Address, Authorities, Authority, Beyond, Broken, BrokenOff, Class, Connect, Consumer, Exported, Flaw, Host,
    Leaving, Link, LookupResult, Loss, Named, NameserverReply, NoCertificates, Oversized, Page, Proxied, Setting,
    Shown, Tcp, Through, Tls,
};
use crate::profile::ProxyAuth;
use Severity::{Error, Info, Warning};

const RUNTIME: usize = 0;
const CONTROL: usize = 1;
pub(super) const STS: usize = 2;
const OIDC: usize = 3;
const PORTAL: usize = 4;

/// The first address of a host, under another number.
pub(super) fn resolves(host: &mut Host, ip: &str) {
    let ip = ip.parse().unwrap();
    let named = Named { ip, class: Class::classify(ip, &[]) };
    host.names.addresses = vec![named.clone()];
    host.answers[0].said = LookupResult::Addresses(vec![named.clone()]);
    let address = first(host);
    (address.ip, address.class) = (named.ip, named.class);
}

/// Without an address, as the nameserver says.
pub(super) fn unresolved(host: &mut Host, said: LookupResult) {
    host.names.addresses.clear();
    host.names.error = Some("Name or service not known".into());
    host.answers[0].said = said;
    host.ways[0].through = Through::Direct(Vec::new());
}

/// Names are asked of the machine itself, which says this; a nameserver behind it says that.
fn stubbed(machine: &mut Machine, said: LookupResult, behind: Option<LookupResult>) {
    let (stub, server) = ([127, 0, 0, 53].into(), [10, 0, 0, 53].into());
    machine.network().nameservers = vec![stub];
    machine.network().own.behind_stub = behind.iter().map(|_| server).collect();
    let reply = NameserverReply::new;
    every(machine, |host| {
        unresolved(host, said.clone());
        host.answers = vec![reply(stub, said.clone())];
        host.behind_stub = behind.iter().map(|said| reply(server, said.clone())).collect();
    });
}

pub(super) fn lost(host: &mut Host, tcp: Tcp) {
    let address = first(host);
    (address.tcp, address.tls) = (tcp, None);
}

/// Somebody else's certificate, which nobody trusts.
pub(super) fn distrusted(host: &mut Host) {
    let shown = certificate(host);
    (shown.is_public, shown.in_system) = (false, false);
    shown.trusted_by.clear();
    shown.chain[0].issuer = "CN=ACME Web Gateway CA".into();
}

/// The same, for what is wrong with the authority itself.
fn distrusted_for(host: &mut Host, authority: Authority) {
    distrusted(host);
    certificate(host).authority = Some(authority);
}

/// Requests to the models that get no answer.
fn unheard(machine: &mut Machine) {
    for answer in machine.account().invoked.values_mut() {
        *answer = Probe::Failed(failure(&aws::UNREACHABLE));
    }
}

fn page(status: u16) -> Page {
    Page { status, html: true, location: None, server: None, title: Some("Sign in".into()), said: None }
}

/// Somebody's certificate, which everybody trusts, and a page of theirs at the root.
pub(super) fn inspected(host: &mut Host, status: u16) {
    let shown = certificate(host);
    (shown.is_public, shown.page) = (false, Some(page(status)));
}

/// One failure on the route to the models, and no answer of theirs.
fn runtime(machine: &mut Machine, change: impl FnOnce(&mut Host)) {
    change(&mut machine.network().hosts[RUNTIME]);
    machine.unheard();
}

fn flaw(machine: &mut Machine, code: &str) {
    let about = [("file", "/a/c.pem"), ("key", "/a/k.pem"), ("day", "2026-12-01"), ("days", "11")];
    let about = about.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    machine.network().certificate.push(Flaw { code: code.to_owned(), about });
}

fn every(machine: &mut Machine, change: impl Fn(&mut Host)) {
    machine.network().hosts.iter_mut().for_each(change);
    machine.no_keys(&aws::TIMEOUT);
}

fn proxied(machine: &mut Machine, connect: Connect) {
    machine.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080")];
    runtime(machine, |host| through(host, connect));
}

/// The proxy wants a password, and was shown this.
fn shown_to_proxy(machine: &mut Machine, scheme: &str) {
    machine.profile.network.proxy_auth = ProxyAuth::Keyring;
    proxied(machine, Connect::WantsSignIn(vec!["Basic".into()]));
    each_proxied(machine, |proxied| proxied.shown = Some(scheme.into()));
}

fn each_proxied(machine: &mut Machine, change: impl Fn(&mut Proxied)) {
    for way in machine.network().hosts.iter_mut().flat_map(|host| &mut host.ways) {
        if let Through::Proxy(proxied) = &mut way.through {
            change(proxied);
        }
    }
}

fn closed(machine: &mut Machine) {
    machine.profile.network.private_path = PrivatePath::Off;
    every(machine, |host| {
        resolves(host, "52.119.0.9");
        lost(host, Tcp::Dropped);
    });
}

fn large(answer: Probe<Invoked>) -> Large<Invoked> {
    Large { model: HAIKU.to_owned(), answer, is_of_words: false, first_passes: false }
}
