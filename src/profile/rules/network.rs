//! The way to the endpoint: proxy, address ranges, certificates.

use std::path::Path;

use ipnet::IpNet;

use super::Findings;
use crate::code::{network as network_code, profile as code};
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::profile::range::is_everybodys;
use crate::profile::url::{has_user, parse};
use crate::profile::{Profile, ProxyAuth};
use crate::world::files;
use crate::world::net::is_sealed;

pub(super) fn check(findings: &mut Findings<'_>) {
    let network = &findings.profile.network;
    if !network.proxy_url().is_empty() {
        proxy(findings, network.proxy_url());
    }
    if (network.proxy_auth == ProxyAuth::Command) == network.proxy_auth_command.is_empty() {
        let fault = Fault::new(&code::KEY_COMMAND).with("command", "network.proxy_auth_command");
        findings.add("network.proxy_auth", fault);
    }
    let is_asked = findings.profile.ask.iter().any(|key| key == "network.proxy");
    if network.proxy_auth != ProxyAuth::None && network.proxy_url().is_empty() && !is_asked {
        findings.add("network.proxy_auth", Fault::new(&network_code::AUTH_WITHOUT_PROXY));
    }
    for (index, entry) in network.no_proxy.iter().enumerate() {
        if let Err(better) = past(entry, &hosts(findings.profile)) {
            let fault = Fault::new(&network_code::NO_PROXY_ENTRY).with("value", entry);
            let fault = better.iter().fold(fault, |fault, better| fault.hint(words::WRITE, &[("value", better)]));
            findings.add(&format!("network.no_proxy[{index}]"), fault);
        }
    }
    if !network.inside_host.is_empty() && !is_host_name(&network.inside_host) {
        let fault = Fault::new(&code::HOST_NAME).with("value", &network.inside_host);
        let of_url = parse(&network.inside_host).and_then(|url| url.host_str().map(str::to_owned));
        let better = of_url.filter(|host| is_host_name(host));
        let fault = better.iter().fold(fault, |fault, better| fault.hint(words::WRITE, &[("value", better)]));
        findings.add("network.inside_host", fault);
    }
    for (index, range) in network.private_cidrs.iter().enumerate() {
        let fault = match range.parse::<IpNet>() {
            Err(_) => Fault::new(&code::CIDR),
            Ok(net) if is_everybodys(&net) => Fault::new(&code::PUBLIC_CIDR),
            Ok(_) => continue,
        };
        findings.add(&format!("network.private_cidrs[{index}]"), fault.with("value", range));
    }
    let files = [
        ("network.ca_bundle", network.authority()),
        ("network.client_cert", network.client_cert.as_str()),
        ("network.client_key", network.client_key.as_str()),
    ];
    for (key, path) in files {
        if !path.is_empty() && !is_absolute(path) {
            findings.add(key, Fault::new(&code::RELATIVE).with("value", path));
        }
    }
    let [_, cert, key] = files;
    for ((given, value), (other, missing)) in [(cert, key), (key, cert)] {
        if !value.is_empty() && missing.is_empty() {
            findings.add(given, Fault::new(&code::PAIR).with("other", other));
        }
    }
}

/// A name that nameservers can be asked for, and no address.
fn is_host_name(text: &str) -> bool {
    matches!(url::Host::parse(text), Ok(url::Host::Domain(name)) if !name.starts_with('.'))
}

/// A key that Claude Code needs a passphrase for.
pub(super) fn sealed(findings: &mut Findings<'_>) {
    let key = &findings.profile.network.client_key;
    // One that isn't there yet is told when it is looked for.
    let found = files::read(Path::new(key)).ok().flatten().map(zeroize::Zeroizing::new);
    if found.is_some_and(|bytes| is_sealed(&bytes)) {
        findings.add("network.client_key", Fault::new(&network_code::SEALED_KEY).with("value", key));
    }
}

/// Whether both of Claude Code's readers of `NO_PROXY` take an entry alike; else what to write, if anything would do.
fn past(entry: &str, hosts: &[String]) -> Result<(), Option<String>> {
    let lower = entry.to_ascii_lowercase();
    let is_address = lower.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok();
    let name = |text: &str| {
        !text.is_empty()
            && text.split('.').all(|label| !label.is_empty())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c))
    };
    if is_address {
        return Ok(());
    }
    let (host, port) = match lower.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (lower.as_str(), None),
    };
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok());
    let domain = host.strip_prefix("*.").or_else(|| host.strip_prefix('.')).filter(|domain| name(domain));
    // Without its dot it is one host for the one reader, and a domain for the other.
    let is_parent = hosts.iter().any(|known| known.strip_suffix(host).is_some_and(|rest| rest.ends_with('.')));
    match domain {
        Some(_) if host.starts_with('.') && port.is_none() => Ok(()),
        Some(domain) if is_port => Err(Some(format!(".{domain}"))),
        None if name(host) && is_parent => Err(Some(format!(".{host}"))),
        None if name(host) && is_port => Ok(()),
        _ => Err(None),
    }
}

/// Hosts that Claude Code asks with this profile, by their usual names.
fn hosts(profile: &Profile) -> Vec<String> {
    let aws = ["bedrock-runtime", "bedrock", "sts", "oidc", "portal.sso"];
    let mut hosts: Vec<_> = aws.map(|name| format!("{name}.{}.amazonaws.com", profile.aws.region)).to_vec();
    hosts.extend([format!("{}-aiplatform.googleapis.com", profile.google.region), "oauth2.googleapis.com".to_owned()]);
    hosts.extend([
        format!("{}.services.ai.azure.com", profile.foundry.resource),
        "login.microsoftonline.com".to_owned(),
    ]);
    let urls = [&profile.aws.endpoint_url, &profile.google.base_url, &profile.gateway.url, &profile.foundry.base_url];
    hosts.extend(urls.into_iter().filter_map(|url| parse(url)?.host_str().map(str::to_owned)));
    hosts
}

fn proxy(findings: &mut Findings<'_>, text: &str) {
    let key = "network.proxy";
    if has_user(text) {
        return findings.add(key, Fault::new(&code::PASSWORD));
    }
    if !is_proxy(text) {
        let fault = Fault::new(&code::PROXY).with("value", text);
        let words = ["none", "environment"];
        let meant = words.into_iter().find(|word| text.trim().eq_ignore_ascii_case(word)).map(str::to_owned);
        // Without a scheme `url` takes the host for one.
        let meant = meant.or_else(|| Some(format!("http://{text}")).filter(|url| is_proxy(url)));
        let fault = match meant {
            Some(meant) => fault.hint(words::WRITE, &[("value", &meant)]),
            None => super::super::nearest::hinted(fault, text, words.into_iter()),
        };
        findings.add(key, fault);
    }
}

/// `http://host:port` or `https://…`, and nothing behind it.
fn is_proxy(text: &str) -> bool {
    parse(text).is_some_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
    })
}

/// Absolute on any of the three systems: a profile is written on one and applied on another.
fn is_absolute(path: &str) -> bool {
    let drive =
        |path: &str| matches!(path.as_bytes(), [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic());
    path.starts_with('/') || path.starts_with("\\\\") || drive(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::proxy::{Proxies, Stack};

    /// What is let through is read alike by both halves, and what is suggested too.
    #[test]
    fn an_exception_is_written_so_that_both_readers_take_it() {
        let hosts = ["bedrock.ap-northeast-1.amazonaws.com".to_owned(), "llm.acme.example".to_owned()];
        for (entry, expected) in [
            (".amazonaws.com", Ok(())),
            ("llm.acme.example", Ok(())),
            ("llm.acme.example:443", Ok(())),
            ("10.1.2.3", Ok(())),
            ("localhost", Ok(())),
            ("amazonaws.com", Err(Some(".amazonaws.com"))),
            ("acme.example", Err(Some(".acme.example"))),
            ("*.amazonaws.com", Err(Some(".amazonaws.com"))),
            (".amazonaws.com:443", Err(Some(".amazonaws.com"))),
            ("*.Acme.example:443", Err(Some(".acme.example"))),
            ("*", Err(None)),
            ("*amazonaws.com", Err(None)),
            ("10.0.0.0/8", Err(None)),
            ("a.example,b.example", Err(None)),
            ("https://a.example", Err(None)),
            ("", Err(None)),
            (".", Err(None)),
        ] {
            let found = past(entry, &hosts);
            let expected = expected.map_err(|better: Option<&str>| better.map(str::to_owned));
            assert_eq!(found, expected, "{entry}");
            let used = found.map_or_else(|better| better, |()| Some(entry.to_owned()));
            let Some(used) = used else { continue };
            let proxies = Proxies::from_vars(|name| match name {
                "HTTPS_PROXY" => Some("http://p:1"),
                "NO_PROXY" => Some(used.as_str()),
                _ => None,
            });
            for host in &hosts {
                assert_eq!(proxies.to(Stack::Sdk, host, 443), proxies.to(Stack::Fetch, host, 443), "{used}: {host}");
            }
        }
    }
}
