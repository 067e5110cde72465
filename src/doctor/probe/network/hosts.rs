//! Which hosts are really needed, by whom, and which way each of them takes there. Pure.

use url::Url;

use crate::claude::proxy::{Proxies, Stack};
use crate::doctor::facts::network::{Consumer, Role};
use crate::profile::Profile;
use crate::session::Endpoints;

/// One host, before anybody asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Needed {
    pub(super) name: String,
    pub(super) port: u16,
    pub(super) secure: bool,
    pub(super) roles: Vec<Role>,
    /// The ways to it: no proxy, or a proxy's address (it may hold a password), and who goes there.
    pub(super) ways: Vec<(Option<String>, Vec<Consumer>)>,
}

/// What says where the hosts are.
pub(super) struct Given<'a> {
    pub(super) profile: &'a Profile,
    pub(super) endpoints: Option<&'a Endpoints>,
    /// The portal's page, where somebody signs in through it.
    pub(super) page: Option<&'a str>,
    /// `ANTHROPIC_BEDROCK_BASE_URL` as the client reads it.
    pub(super) base: Option<&'a str>,
    /// The base of mantle, where the client uses it.
    pub(super) mantle: Option<String>,
    pub(super) proxies: &'a Proxies,
    /// genkan's own way to a host.
    pub(super) genkan: &'a dyn Fn(&str) -> Option<String>,
}

/// Every host once, the runtime first.
pub(super) fn needed(given: &Given<'_>) -> Vec<Needed> {
    let runtime = format!("https://bedrock-runtime.{}.amazonaws.com", given.profile.aws.region);
    let runtime = given.base.unwrap_or(&runtime);
    let mut all = Hosts { given, hosts: Vec::new() };
    all.add(Role::Runtime, runtime, Some(Stack::Fetch), false);
    if let Some(mantle) = &given.mantle {
        all.add(Role::Mantle, mantle, Some(Stack::Fetch), false);
    }
    if let Some(endpoints) = given.endpoints {
        all.add(Role::ControlPlane, given.base.unwrap_or(&endpoints.bedrock), Some(Stack::Sdk), false);
        all.add(Role::Sts, &endpoints.sts, Some(Stack::Sdk), true);
        if let Some(page) = given.page {
            // The client's own renewal goes past every proxy, and genkan's makes up for it.
            all.add(Role::Oidc, &endpoints.oidc, None, true);
            all.add(Role::Portal, &endpoints.portal, Some(Stack::Sdk), true);
            // A browser's way isn't known; genkan's is the best guess.
            all.add(Role::SignInPage, page, None, true);
        }
    }
    all.hosts
}

struct Hosts<'a> {
    given: &'a Given<'a>,
    hosts: Vec<Needed>,
}

impl Hosts<'_> {
    fn add(&mut self, role: Role, url: &str, client: Option<Stack>, genkan: bool) {
        let Some(url) = Url::parse(url).ok() else { return };
        let (Some(name), Some(port)) = (url.host_str(), url.port_or_known_default()) else { return };
        let name = name.trim_matches(['[', ']']).to_owned();
        let client =
            client.map(|stack| (Consumer::Client, self.given.proxies.to(stack, &name, port).map(str::to_owned)));
        let genkan = genkan.then(|| (Consumer::Genkan, (self.given.genkan)(&name)));
        let at = self.hosts.iter().position(|host| host.name == name && host.port == port).unwrap_or_else(|| {
            let (name, secure) = (name.clone(), url.scheme() == "https");
            self.hosts.push(Needed { name, port, secure, roles: Vec::new(), ways: Vec::new() });
            self.hosts.len() - 1
        });
        let host = &mut self.hosts[at];
        host.roles.push(role);
        for (taker, proxy) in client.into_iter().chain(genkan) {
            match host.ways.iter_mut().find(|(known, _)| *known == proxy) {
                Some((_, takers)) if takers.contains(&taker) => {}
                Some((_, takers)) => takers.push(taker),
                None => host.ways.push((proxy, vec![taker])),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoints() -> Endpoints {
        let host = |name: &str| format!("https://{name}.ap-northeast-1.amazonaws.com");
        Endpoints { oidc: host("oidc"), portal: host("portal.sso"), sts: host("sts"), bedrock: host("bedrock") }
    }

    fn listed(given: &Given<'_>) -> Vec<(String, Vec<Role>, usize)> {
        needed(given).into_iter().map(|host| (host.name, host.roles, host.ways.len())).collect()
    }

    #[test]
    fn a_host_stands_once_with_everybody_who_needs_it() {
        let (profile, endpoints) = (
            Profile {
                aws: crate::profile::Aws { region: "ap-northeast-1".into(), ..Default::default() },
                ..Default::default()
            },
            endpoints(),
        );
        let direct = Proxies::default();
        let genkan = |_: &str| None;
        let mut given = Given {
            profile: &profile,
            endpoints: Some(&endpoints),
            page: Some("https://acme.awsapps.com/start"),
            base: None,
            mantle: None,
            proxies: &direct,
            genkan: &genkan,
        };
        let names: Vec<_> = listed(&given).into_iter().map(|(name, ..)| name).collect();
        let aws = |name: &str| format!("{name}.ap-northeast-1.amazonaws.com");
        let all = ["bedrock-runtime", "bedrock", "sts", "oidc", "portal.sso"].map(aws);
        assert_eq!(names, [&all[..], &["acme.awsapps.com".to_owned()]].concat());
        given.page = None;
        given.base = Some("https://vpce-0a1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com");
        let runtime = "vpce-0a1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com".to_owned();
        let sts = (aws("sts"), vec![Role::Sts], 1);
        assert_eq!(listed(&given), [(runtime, vec![Role::Runtime, Role::ControlPlane], 1), sts]);
        // The SDK's matcher doesn't know this form, the runtime's does, and genkan goes its own way.
        let mixed = Proxies::of(|name| match name {
            "HTTPS_PROXY" => Some("http://p:1"),
            "NO_PROXY" => Some("amazonaws.com"),
            _ => None,
        });
        given.proxies = &mixed;
        let ways: Vec<_> = listed(&given).into_iter().map(|(.., ways)| ways).collect();
        assert_eq!(ways, [2, 2]);
    }
}
