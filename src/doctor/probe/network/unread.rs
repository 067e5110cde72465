//! Proxies that this machine or its network names in places that Claude Code doesn't read.
//!
//! Known holes: the registry of Windows; what a PAC file says of a host is not worked out, as it is a program.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::names;
use crate::claude::{Effective, Origin};
use crate::doctor::facts::network::Setting;
use crate::secret::{host_and_port, without_user};
use crate::world::command::Launch;
use crate::world::no_proxy::{HTTP, HTTPS};
use crate::world::{Os, World, files};

/// The program that knows the desktop's settings answers at once, or not at all.
const TIMEOUT: Duration = Duration::from_millis(1500);
const ENVIRONMENT: &str = "/etc/environment";
const DESKTOP: &str = "org.gnome.system.proxy";
/// The folder of a person's session, in which the desktop's programs keep what they share.
const SESSION: &str = "XDG_RUNTIME_DIR";

/// All of them; the search list says where a network offers its own.
pub(super) fn proxies(world: &World, search: &[String], until: Instant) -> Vec<Setting> {
    let own = match world.os {
        Os::Linux => {
            let file = world.dirs.system.join(ENVIRONMENT.trim_start_matches('/'));
            let text = files::read(&file).ok().flatten().unwrap_or_default();
            let mut found = in_environment(&String::from_utf8_lossy(&text));
            // Outside of a session it would leave a file in the cache folder of a person who only asked.
            if world.var(SESSION).is_some() {
                let said = Launch::asking("gsettings").args(["list-recursively", DESKTOP]).text(TIMEOUT);
                found.extend(said.map(|said| of_desktop(&said)).unwrap_or_default());
            }
            found
        }
        Os::Macos => {
            let said = Launch::asking("/usr/sbin/scutil").args(["--proxy"]).text(TIMEOUT);
            said.map(|said| of_mac(&said)).unwrap_or_default()
        }
        Os::Windows => Vec::new(),
    };
    let own = own.into_iter().chain(of_programs(world));
    let offered = search.iter().map(|domain| format!("wpad.{domain}"));
    let offered = offered.filter(|name| !names::resolve(name, &[], &[], until).addresses.is_empty());
    own.chain(offered.map(|name| setting("WPAD", format!("http://{name}/wpad.dat"), "DNS"))).collect()
}

fn setting(name: &str, value: String, origin: &str) -> Setting {
    Setting { name: name.to_owned(), value, origin: origin.to_owned(), managed: false }
}

/// What an empty value before it hides, with the place that empties it behind it.
pub(super) fn hidden(effective: &Effective) -> Vec<Setting> {
    let of = |name: &'static str| {
        let set = effective.env(name).filter(|set| set.value == "")?;
        let text = |(from, value): &(Origin, Value)| Some((from.to_string(), value.as_str()?.to_owned()));
        let (from, value) = set.shadowed.iter().filter_map(text).find(|(_, value)| !value.is_empty())?;
        Some([setting(name, host_and_port(&value), &from), setting(name, "–".to_owned(), &set.origin.to_string())])
    };
    [HTTPS, HTTP].concat().into_iter().filter_map(of).flatten().collect()
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

/// What other programs of this machine were told, each in a file of its own: somebody has met the same network before.
fn of_programs(world: &World) -> Vec<Setting> {
    let home = &world.dirs.home;
    let mut found = Vec::new();
    let mut look = |file: PathBuf, keys: &[&str]| {
        let bytes = files::read(&file).ok().flatten().unwrap_or_default();
        let (text, origin) = (String::from_utf8_lossy(&bytes), file.display().to_string());
        let told = named(&text, keys).map(|(name, value)| setting(&name, value, &origin));
        found.extend(told);
    };
    look(home.join(".npmrc"), &["https-proxy", "proxy"]);
    look(home.join(".gitconfig"), &["proxy"]);
    look(home.join(".config/git/config"), &["proxy"]);
    look(home.join(".config/pip/pip.conf"), &["proxy"]);
    look(home.join(".curlrc"), &["proxy"]);
    for code in [".config/Code", "Library/Application Support/Code", "AppData/Roaming/Code"] {
        look(home.join(code).join("User/settings.json"), &["http.proxy"]);
    }
    if world.os == Os::Linux {
        let system = |file: &str| world.dirs.system.join(file);
        let folder = system("etc/apt/apt.conf.d");
        let names = files::list(&folder).unwrap_or_default();
        for file in names.into_iter().map(|name| folder.join(name)).chain([system("etc/apt/apt.conf")]) {
            look(file, &["Acquire::https::Proxy", "Acquire::http::Proxy"]);
        }
        look(system("etc/dnf/dnf.conf"), &["proxy"]);
    }
    found
}

/// Lines of a key and its value, with `=`, `:` or a blank between them, quoted or not; of two keys the first that is there.
/// What isn't an address (`DIRECT`, `false`, `_none_`) is none.
fn named<'a>(text: &'a str, keys: &'a [&str]) -> impl Iterator<Item = (String, String)> {
    let of_key = |key: &&str| {
        let value = text.lines().find_map(|line| {
            let line = line.trim().trim_start_matches('"');
            let rest =
                line.get(..key.len()).filter(|start| start.eq_ignore_ascii_case(key)).map(|_| &line[key.len()..])?;
            let value = rest.trim_start_matches('"').strip_prefix(['=', ':', ' ', '\t'])?;
            let value = value.trim_start_matches(['=', ':', ' ', '\t']).trim_end_matches([';', ',', ' ']);
            let value = value.trim_matches(['"', '\'']);
            // A name with a dot, or any with a port.
            let host = host_and_port(value);
            (host.contains(['.', ':']) && !host.contains(['<', ' ', '$'])).then_some(host)
        })?;
        Some(((*key).to_owned(), value))
    };
    keys.iter().find_map(of_key).into_iter()
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
    fn what_other_programs_were_told_is_read_as_each_writes_it() {
        let of = |text: &str, keys: &[&str]| named(text, keys).map(|(_, value)| value).collect::<Vec<_>>();
        let told = ["p.acme.example:8080"];
        let npm = "registry=https://registry.npmjs.org\nproxy = http://old:1\nhttps-proxy=http://u:secret@p.acme.example:8080/\n";
        assert_eq!(of(npm, &["https-proxy", "proxy"]), told);
        let git = "[user]\n\tname = x\n[http]\n\tproxy = http://p.acme.example:8080\n\tsslVerify = true\n";
        assert_eq!(of(git, &["proxy"]), told);
        let apt = "Acquire::http::Proxy \"http://p.acme.example:8080/\";\n";
        assert_eq!(of(apt, &["Acquire::https::Proxy", "Acquire::http::Proxy"]), told);
        let code =
            "{\n  // mine\n  \"http.proxy\": \"http://p.acme.example:8080\",\n  \"http.proxySupport\": \"on\"\n}\n";
        assert_eq!(of(code, &["http.proxy"]), told);
        for none in
            ["proxy=\n", "proxy = false\n", "proxy=_none_\n", "proxyauth=a.b\n", "# proxy = p:1\n", "proxy=$PROXY\n"]
        {
            assert_eq!(of(none, &["proxy"]), [""; 0], "{none}");
        }
        let direct = "Acquire::http::Proxy \"DIRECT\";\n";
        assert_eq!(of(direct, &["Acquire::http::Proxy"]), [""; 0]);
    }

    #[test]
    fn an_empty_value_hides_the_shells() {
        use crate::claude::{Content, Layer, Layers, Scope};
        use crate::world::Vars;
        let shell = |value: &str| Vars::new([("HTTPS_PROXY".to_owned(), value.to_owned())]);
        let found = |text: &str| {
            let content = Content::parse(text.as_bytes(), Scope::User);
            let layer = Layer { origin: Origin::User("settings.json".into()), content };
            let layers = Layers { shell: shell("http://u:secret@p.acme.example:8080"), files: vec![layer] };
            told(hidden(&Effective::new(&layers)))
        };
        let of = |value: &str| ("HTTPS_PROXY".to_owned(), value.to_owned());
        assert_eq!(found(r#"{"env": {"HTTPS_PROXY": ""}}"#), [of("p.acme.example:8080"), of("–")]);
        assert_eq!(found(r#"{"env": {"HTTPS_PROXY": "http://other:1"}}"#), []);
        assert_eq!(found("{}"), []);
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
