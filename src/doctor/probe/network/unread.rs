//! Proxies that this machine or its network names in places that Claude Code doesn't read.
//!
//! Known holes: the registry of Windows; what a PAC file says of a host is not worked out, as it is a program.

use std::path::Path;
use std::time::{Duration, Instant};

use super::names;
use crate::doctor::facts::network::Setting;
use crate::secret::{host_and_port, without_user};
use crate::world::{Os, World, command, files};

/// The program that knows the desktop's settings answers at once, or not at all.
const PATIENCE: Duration = Duration::from_millis(1500);
const ENVIRONMENT: &str = "/etc/environment";
const DESKTOP: &str = "org.gnome.system.proxy";

/// All of them; the search list says where a network offers its own.
pub(super) fn proxies(world: &World, search: &[String], until: Instant) -> Vec<Setting> {
    let own = match world.os {
        Os::Linux => {
            let file = world.dirs.system.join(ENVIRONMENT.trim_start_matches('/'));
            let text = files::read(&file).ok().flatten().unwrap_or_default();
            let mut found = in_environment(&String::from_utf8_lossy(&text));
            let said = command::ask(Path::new("gsettings"), &["list-recursively", DESKTOP], PATIENCE);
            found.extend(said.map(|said| of_desktop(&said)).unwrap_or_default());
            found
        }
        Os::Macos => {
            let said = command::ask(Path::new("/usr/sbin/scutil"), &["--proxy"], PATIENCE);
            said.map(|said| of_mac(&said)).unwrap_or_default()
        }
        Os::Windows => Vec::new(),
    };
    let offered = search.iter().map(|domain| format!("wpad.{domain}"));
    let offered = offered.filter(|name| !names::resolve(name, &[], &[], until).addresses.is_empty());
    own.into_iter().chain(offered.map(|name| setting("WPAD", format!("http://{name}/wpad.dat"), "DNS"))).collect()
}

fn setting(name: &str, value: String, origin: &str) -> Setting {
    Setting { name: name.to_owned(), value, origin: origin.to_owned(), managed: false }
}

/// Lines of `NAME=value`, as PAM reads them.
fn in_environment(text: &str) -> Vec<Setting> {
    let line = |line: &str| {
        let line = line.trim();
        let (name, value) = line.strip_prefix("export ").unwrap_or(line).split_once('=')?;
        let value = value.trim().trim_matches(['"', '\'']);
        let is_proxy = ["https_proxy", "http_proxy", "all_proxy"].iter().any(|known| name.eq_ignore_ascii_case(known));
        (is_proxy && !value.is_empty()).then(|| setting(name, host_and_port(value), ENVIRONMENT))
    };
    text.lines().filter_map(line).collect()
}

/// Lines of `SCHEMA KEY VALUE`.
fn of_desktop(text: &str) -> Vec<Setting> {
    let value = |schema: &str, key: &str| {
        let start = format!("{schema} {key} ");
        let value = text.lines().find_map(|line| line.strip_prefix(&start))?;
        Some(value.trim().trim_matches('\'').to_owned()).filter(|value| !value.is_empty())
    };
    let of = |half: &str| {
        let schema = format!("{DESKTOP}.{half}");
        let (host, port) = (value(&schema, "host")?, value(&schema, "port").filter(|port| port != "0")?);
        Some(setting(half, format!("{host}:{port}"), DESKTOP))
    };
    match value(DESKTOP, "mode").as_deref() {
        Some("manual") => of("https").or_else(|| of("http")).into_iter().collect(),
        Some("auto") => {
            let url = value(DESKTOP, "autoconfig-url").map_or_else(|| "WPAD".to_owned(), |url| without_user(&url));
            vec![setting("PAC", url, DESKTOP)]
        }
        _ => Vec::new(),
    }
}

/// Lines of `Key : value`.
fn of_mac(text: &str) -> Vec<Setting> {
    let value = |key: &str| {
        let lines = text.lines().filter_map(|line| line.split_once(" : "));
        lines.into_iter().find(|(known, _)| known.trim() == key).map(|(_, value)| value.trim().to_owned())
    };
    let is_on = |key: &str| value(key).as_deref() == Some("1");
    let of = |half: &str| {
        let host = value(&format!("{half}Proxy")).filter(|_| is_on(&format!("{half}Enable")))?;
        let port = value(&format!("{half}Port")).map_or_else(String::new, |port| format!(":{port}"));
        Some(setting(half, format!("{host}{port}"), "scutil --proxy"))
    };
    let pac = value("ProxyAutoConfigURLString").filter(|_| is_on("ProxyAutoConfigEnable"));
    let pac = pac.map(|url| setting("PAC", without_user(&url), "scutil --proxy"));
    of("HTTPS").or_else(|| of("HTTP")).into_iter().chain(pac).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(found: Vec<Setting>) -> Vec<(String, String)> {
        found.into_iter().map(|one| (one.name, one.value)).collect()
    }

    #[test]
    fn each_place_is_read_in_its_own_form_and_without_passwords() {
        let of = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let text =
            "PATH=\"/bin\"\n# https_proxy=no\nexport https_proxy=\"http://u:secret@p.acme.example:8080\"\nno_proxy=x\n";
        assert_eq!(told(in_environment(text)), [of("https_proxy", "p.acme.example:8080")]);
        let desktop = |mode: &str| {
            format!(
                "org.gnome.system.proxy mode '{mode}'\norg.gnome.system.proxy autoconfig-url 'http://pac.acme.example/p.pac'\n\
                 org.gnome.system.proxy.https host 'p.acme.example'\norg.gnome.system.proxy.https port 8080\n"
            )
        };
        assert_eq!(told(of_desktop(&desktop("none"))), []);
        assert_eq!(told(of_desktop(&desktop("manual"))), [of("https", "p.acme.example:8080")]);
        assert_eq!(told(of_desktop(&desktop("auto"))), [of("PAC", "http://pac.acme.example/p.pac")]);
        let mac = "<dictionary> {\n  HTTPSEnable : 1\n  HTTPSPort : 8080\n  HTTPSProxy : p.acme.example\n  \
                   ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://pac.acme.example/p.pac\n}\n";
        let found = [of("HTTPS", "p.acme.example:8080"), of("PAC", "http://pac.acme.example/p.pac")];
        assert_eq!(told(of_mac(mac)), found);
        assert_eq!(told(of_mac("<dictionary> {\n  HTTPSEnable : 0\n  HTTPSProxy : old\n}\n")), []);
    }
}
