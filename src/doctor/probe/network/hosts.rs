//! Which hosts are really needed, by whom, and which way each of them takes there. Pure.

use url::Url;

use crate::claude::proxy::{Proxies, Stack};
use crate::claude::switch::is_on;
use crate::doctor::facts::network::{Consumer, Role};
use crate::models::location::Location;
use crate::profile::{Aws, Foundry, FoundryAuth, Google, Profile, Provider};
use crate::session::{Endpoints, SignInPlace, google, proxy};

/// One host, before anybody asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Needed {
    pub(super) name: String,
    pub(super) port: u16,
    pub(super) secure: bool,
    pub(super) roles: Vec<Role>,
    /// The ways to it, and who goes there; `None` is past every proxy.
    pub(super) ways: Vec<(Option<Hop>, Vec<Consumer>)>,
    /// The proxy that Claude Code would take but for an exception.
    pub(super) skipped: Option<Hop>,
    /// The host whose exceptions decide for Claude Code, where they aren't its own.
    pub(super) goes_as: Option<String>,
}

impl Needed {
    /// As a tunnel to it is asked for.
    pub(super) fn target(&self) -> String {
        format!("{}:{}", self.name, self.port)
    }
}

/// A proxy on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hop {
    /// It may hold a password.
    pub(super) url: String,
    /// Whether it is shown what the profile has for it.
    pub(super) signs: bool,
}

/// What says where the hosts are.
pub(super) struct Given<'a> {
    pub(super) profile: &'a Profile,
    pub(super) endpoints: Option<&'a Endpoints>,
    /// Where somebody signs in to AWS.
    pub(super) sign_in: Option<&'a SignInPlace>,
    /// On Vertex AI, the services that Claude Code's credentials lead to.
    pub(super) google: Vec<(google::SignInService, String)>,
    /// A variable that says something, as Claude Code reads it.
    pub(super) text: &'a dyn Fn(&str) -> Option<String>,
    pub(super) proxies: &'a Proxies,
    /// genkan's own way to a host.
    pub(super) genkan: &'a dyn Fn(&str) -> Option<String>,
    /// Whether genkan asks for models with a key by its own way.
    pub(super) goes_by_itself: bool,
    /// Whether Claude Code runs genkan for what the profile's proxy wants.
    pub(super) helper: bool,
}

/// Every host once, the runtime first.
pub(super) fn needed(given: &Given<'_>) -> Vec<Needed> {
    match given.profile.provider() {
        Provider::Bedrock(aws) => of_aws(given, aws),
        Provider::Vertex(google) => of_google(given, google),
        Provider::Foundry(foundry) => of_foundry(given, foundry),
        // It stands in place of all others.
        Provider::Gateway(gateway, _) => {
            let mut all = Hosts { given, hosts: Vec::new() };
            all.add(Role::Runtime, &gateway.url, Some(Stack::Fetch), given.goes_by_itself);
            all.hosts
        }
    }
}

fn of_aws(given: &Given<'_>, aws: &Aws) -> Vec<Needed> {
    let base = (given.text)("ANTHROPIC_BEDROCK_BASE_URL");
    let runtime = format!("https://bedrock-runtime.{}.amazonaws.com", aws.region);
    let runtime = base.as_ref().unwrap_or(&runtime);
    let mut all = Hosts { given, hosts: Vec::new() };
    all.add(Role::Runtime, runtime, Some(Stack::Fetch), false);
    if (given.text)("CLAUDE_CODE_USE_MANTLE").is_some_and(|switch| is_on(&switch)) {
        let mantle = (given.text)("ANTHROPIC_BEDROCK_MANTLE_BASE_URL");
        let mantle = mantle.unwrap_or_else(|| format!("https://bedrock-mantle.{}.api.aws", aws.region));
        all.add(Role::Mantle, &mantle, Some(Stack::Fetch), false);
    }
    if let Some(endpoints) = given.endpoints {
        all.add(Role::ControlPlane, base.as_ref().unwrap_or(&endpoints.bedrock), Some(Stack::Sdk), false);
        all.add(Role::Sts, &endpoints.sts, Some(Stack::Sdk), true);
        // A browser's way isn't known; genkan's is the best guess.
        match given.sign_in {
            Some(SignInPlace::Portal(page)) => {
                // Claude Code's own renewal goes past every proxy, and genkan's makes up for it.
                all.add(Role::Oidc, &endpoints.oidc, None, true);
                // With keys from genkan it doesn't ask itself.
                match given.profile.hands_out_keys() {
                    true => all.add(Role::Portal, &endpoints.portal, None, true),
                    false => all.add_as(&endpoints.sts, Role::Portal, &endpoints.portal),
                }
                all.add(Role::SignInPage, page, None, true);
            }
            Some(SignInPlace::AwsLogin(base)) => all.add(Role::SignInPage, base, None, true),
            None => {}
        }
    }
    all.hosts
}

/// The same on Vertex AI. Known hole: by which of its two ways Claude Code asks for a token wasn't seen, so that of what
/// it fetches is walked. A machine's metadata server has no walk: no name service, proxy or certificate of anybody's lies
/// before it, and that it is silent the credentials say.
fn of_google(given: &Given<'_>, google: &Google) -> Vec<Needed> {
    let base = (given.text)("ANTHROPIC_VERTEX_BASE_URL");
    let runtime = format!("https://{}", Location::host(&google.region));
    let mut all = Hosts { given, hosts: Vec::new() };
    all.add(Role::Runtime, &base.unwrap_or(runtime), Some(Stack::Fetch), false);
    for (place, url) in &given.google {
        let (role, client) = match place {
            google::SignInService::Tokens => (Role::Tokens, Some(Stack::Google)),
            google::SignInService::Exchange => (Role::Exchange, Some(Stack::Google)),
            google::SignInService::Impersonation => (Role::Impersonation, Some(Stack::Google)),
            google::SignInService::Page => (Role::SignInPage, None),
        };
        all.add(role, url, client, true);
    }
    all.hosts
}

/// The same on Microsoft Foundry: the resource, which genkan asks as well, and Entra ID where tokens come from there. Known
/// hole: by which way Claude Code's own library asks Entra ID wasn't seen; `az` has a way of its own.
fn of_foundry(given: &Given<'_>, foundry: &Foundry) -> Vec<Needed> {
    let resource = foundry.address();
    let mut all = Hosts { given, hosts: Vec::new() };
    all.add(Role::Runtime, &resource, Some(Stack::Fetch), given.goes_by_itself);
    if foundry.auth == FoundryAuth::Entra {
        all.add(Role::EntraId, ENTRA_ID, Some(Stack::Fetch), false);
    }
    all.hosts
}

/// Who gives tokens there.
const ENTRA_ID: &str = "https://login.microsoftonline.com";

struct Hosts<'a> {
    given: &'a Given<'a>,
    hosts: Vec<Needed>,
}

impl Hosts<'_> {
    /// What Claude Code's SDK asks with the connection that it made for another host, and genkan by itself. Seen (2.1.332):
    /// the portal is asked as STS is, past the proxy where NO_PROXY has STS, and through it where it has the portal alone.
    fn add_as(&mut self, other: &str, role: Role, url: &str) {
        let name = |url: &str| Some(Url::parse(url).ok()?.host_str()?.to_owned());
        self.put(role, url, Some(Stack::Sdk), true, name(other).filter(|other| name(url).as_ref() != Some(other)));
    }

    fn add(&mut self, role: Role, url: &str, client: Option<Stack>, genkan: bool) {
        self.put(role, url, client, genkan, None);
    }

    fn put(&mut self, role: Role, url: &str, client: Option<Stack>, genkan: bool, goes_as: Option<String>) {
        let Some(url) = Url::parse(url).ok() else { return };
        let (Some(name), Some(port)) = (url.host_str(), url.port_or_known_default()) else { return };
        let name = name.trim_matches(['[', ']']).to_owned();
        let hop = |url: String, signs: bool| Hop { signs: signs && proxy::is_own(self.given.profile, &url), url };
        // Seen: what asks Google for tokens, and Entra ID for an application's, shows a proxy nothing; the others what the
        // helper prints, the AWS SDK too, but for its very first question.
        let signs_in = || (self.given.text)("AZURE_CLIENT_ID").is_some_and(|id| !id.is_empty());
        let is_silent = role.is_of_google() || role == Role::EntraId && signs_in();
        let client_signs = self.given.helper && !is_silent;
        let named = self.given.proxies.named(client.unwrap_or(Stack::Sdk));
        let skipped = named.map(|(_, url)| hop(url.to_owned(), client_signs));
        let client = client.map(|stack| {
            let url = self.given.proxies.to(stack, goes_as.as_ref().unwrap_or(&name), port);
            (Consumer::Client, url.map(|url| hop(url.to_owned(), client_signs)))
        });
        let genkan = genkan.then(|| (Consumer::Genkan, (self.given.genkan)(&name).map(|url| hop(url, true))));
        let at = self.hosts.iter().position(|host| host.name == name && host.port == port).unwrap_or_else(|| {
            let (name, secure) = (name.clone(), url.scheme() == "https");
            let (roles, ways) = (Vec::new(), Vec::new());
            self.hosts.push(Needed { name, port, secure, roles, ways, skipped: None, goes_as });
            self.hosts.len() - 1
        });
        let host = &mut self.hosts[at];
        if !host.roles.contains(&role) {
            host.roles.push(role);
        }
        host.skipped = host.skipped.take().or(skipped);
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
    use std::sync::LazyLock;

    use super::*;
    use crate::profile::testing::{self, behind_gateway};
    use crate::profile::{GatewayKind, ProxyAuth};

    static PORTAL: LazyLock<SignInPlace> =
        LazyLock::new(|| SignInPlace::Portal("https://acme.awsapps.com/start".into()));

    fn endpoints() -> Endpoints {
        let host = |name: &str| format!("https://{name}.ap-northeast-1.amazonaws.com");
        Endpoints { oidc: host("oidc"), portal: host("portal.sso"), sts: host("sts"), bedrock: host("bedrock") }
    }

    /// A client on AWS with nothing of its own, before somebody who hasn't signed in.
    fn given<'a>(
        profile: &'a Profile,
        endpoints: &'a Endpoints,
        proxies: &'a Proxies,
        genkan: &'a dyn Fn(&str) -> Option<String>,
    ) -> Given<'a> {
        Given {
            profile,
            endpoints: Some(endpoints),
            sign_in: Some(&PORTAL),
            google: Vec::new(),
            text: &|_| None,
            proxies,
            genkan,
            goes_by_itself: true,
            helper: false,
        }
    }

    fn listed(given: &Given<'_>) -> Vec<(String, Vec<Role>, usize)> {
        needed(given).into_iter().map(|host| (host.name, host.roles, host.ways.len())).collect()
    }

    #[test]
    fn a_host_stands_once_with_everybody_who_needs_it() {
        let (mut profile, endpoints) = (Profile::default(), endpoints());
        profile.aws_mut().region = "ap-northeast-1".into();
        let direct = Proxies::default();
        let genkan = |_: &str| None;
        let mut given = given(&profile, &endpoints, &direct, &genkan);
        let names: Vec<_> = listed(&given).into_iter().map(|(name, ..)| name).collect();
        let aws = |name: &str| format!("{name}.ap-northeast-1.amazonaws.com");
        let all = ["bedrock-runtime", "bedrock", "sts", "oidc", "portal.sso"].map(aws);
        assert_eq!(names, [&all[..], &["acme.awsapps.com".to_owned()]].concat());
        let aws_login = SignInPlace::AwsLogin("https://ap-northeast-1.signin.aws.amazon.com".into());
        given.sign_in = Some(&aws_login);
        let names: Vec<_> = listed(&given).into_iter().map(|(name, ..)| name).collect();
        assert_eq!(names, [&all[..3], &["ap-northeast-1.signin.aws.amazon.com".to_owned()]].concat());
        given.sign_in = None;
        let own = "https://vpce-0a1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com";
        let text = |name: &str| (name == "ANTHROPIC_BEDROCK_BASE_URL").then(|| own.to_owned());
        given.text = &text;
        let runtime = "vpce-0a1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com".to_owned();
        let sts = (aws("sts"), vec![Role::Sts], 1);
        assert_eq!(listed(&given), [(runtime, vec![Role::Runtime, Role::ControlPlane], 1), sts]);
        // The SDK's matcher doesn't know this form, the runtime's does, and genkan goes its own way.
        let mixed = Proxies::from_vars(|name| match name {
            "HTTPS_PROXY" => Some("http://p:1"),
            "NO_PROXY" => Some("amazonaws.com"),
            _ => None,
        });
        given.proxies = &mixed;
        let ways: Vec<_> = listed(&given).into_iter().map(|(.., ways)| ways).collect();
        assert_eq!(ways, [2, 2]);
        let profile = behind_gateway(profile.clone(), GatewayKind::Anthropic, "https://llm.acme.example:8443/x");
        given.profile = &profile;
        assert_eq!(listed(&given), [("llm.acme.example".to_owned(), vec![Role::Runtime], 2)]);
    }

    #[test]
    fn only_those_who_can_show_the_proxy_what_it_wants_do_so() {
        let mut profile = Profile::default();
        (profile.network.proxy, profile.network.proxy_auth) = ("http://p:1".to_owned(), ProxyAuth::Keyring);
        let endpoints = endpoints();
        for (url, helper, expected) in [
            ("http://p:1", true, [("client", true), ("sdk", true), ("genkan", true)]),
            ("http://p:1/", false, [("client", false), ("sdk", false), ("genkan", true)]),
            ("http://other:1", true, [("client", false), ("sdk", false), ("genkan", false)]),
        ] {
            let proxies = Proxies::from_vars(|name| (name == "HTTPS_PROXY").then_some(url));
            let genkan = |_: &str| Some(url.to_owned());
            let given = Given { helper, ..given(&profile, &endpoints, &proxies, &genkan) };
            let all = needed(&given);
            let signs = |role: Role, taker: Consumer| {
                let host = all.iter().find(|host| host.roles.contains(&role)).unwrap();
                let way = host.ways.iter().find(|(_, takers)| takers.contains(&taker)).unwrap();
                way.0.as_ref().unwrap().signs
            };
            let found = [
                ("client", signs(Role::Runtime, Consumer::Client)),
                ("sdk", signs(Role::Portal, Consumer::Client)),
                ("genkan", signs(Role::Portal, Consumer::Genkan)),
            ];
            assert_eq!(found, expected, "{url}");
        }
    }

    #[test]
    fn on_foundry_the_hosts_are_the_resource_and_entra_id() {
        let mut profile = testing::foundry();
        let (direct, genkan) = (Proxies::default(), |_: &str| None);
        let endpoints = endpoints();
        let names = |profile: &Profile| {
            let given = Given {
                text: &|_| Some("https://bedrock.example".to_owned()),
                ..given(profile, &endpoints, &direct, &genkan)
            };
            listed(&given).into_iter().map(|(name, ..)| name).collect::<Vec<_>>()
        };
        assert_eq!(names(&profile), ["acme-jp.services.ai.azure.com"]);
        profile.foundry_mut().auth = FoundryAuth::Entra;
        assert_eq!(names(&profile), ["acme-jp.services.ai.azure.com", "login.microsoftonline.com"]);
        profile.foundry_mut().base_url = "https://foundry.acme.example/anthropic".into();
        assert_eq!(names(&profile)[0], "foundry.acme.example");
    }

    #[test]
    fn on_vertex_the_hosts_are_googles_and_none_of_them_is_awss() {
        let profile = crate::profile::testing::vertex();
        let endpoints = endpoints();
        let places = [
            (google::SignInService::Tokens, "https://oauth2.googleapis.com/token"),
            (google::SignInService::Page, "https://accounts.google.com"),
            (google::SignInService::Impersonation, "https://iamcredentials.googleapis.com/v1/x"),
        ];
        let (direct, genkan) = (Proxies::default(), |_: &str| None);
        let mut given = Given {
            google: places.map(|(place, url)| (place, url.to_owned())).into(),
            text: &|name| (name == "CLAUDE_CODE_USE_MANTLE").then(|| "1".to_owned()),
            ..given(&profile, &endpoints, &direct, &genkan)
        };
        let names: Vec<_> = listed(&given).into_iter().map(|(name, ..)| name).collect();
        let host = "asia-northeast1-aiplatform.googleapis.com";
        let rest = ["oauth2.googleapis.com", "accounts.google.com", "iamcredentials.googleapis.com"];
        assert_eq!(names, [&[host][..], &rest].concat());
        given.text = &|_| Some("https://aiplatform-acme.p.googleapis.com/v1".to_owned());
        assert_eq!(listed(&given)[0].0, "aiplatform-acme.p.googleapis.com");
    }
}
