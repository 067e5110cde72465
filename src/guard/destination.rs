//! Where a client would send the key: by the settings that it reads, its command line and its variables.
//!
//! Seen: a cloned repository's settings reach a client without a terminal, and with them another address for requests,
//! or none; the key of the helper then goes there, while the helper itself runs without the repository's variables. So
//! the files are read as Claude Code reads them. Programs that are no client do with the key what they want. A
//! stranger's proxy or authority on the way is `exposure`'s. Known hole: where no processes are shown, `--settings` on the
//! command line.

use std::collections::BTreeMap;

use super::exposure::Exposure;
use super::leaving::Client;
use crate::claude::Effective;
use crate::claude::switch::is_on;
use crate::code::gateway as code;
use crate::fault::{Fault, Result};
use crate::messages::gateway as words;
use crate::models::wiring::{PROVIDERS, SOCKET};
use crate::profile::{Gateway, is_same_address};
use crate::secret::shown;
use crate::world::World;
use crate::world::ancestors::{self, Process};

/// Where Claude Code sends its requests, by the variables that decide it; empty for any other program.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Destination(Option<BTreeMap<&'static str, String>>);

const ADDRESSES: [&str; 4] = [SOCKET, "ANTHROPIC_BASE_URL", "ANTHROPIC_BEDROCK_BASE_URL", "ANTHROPIC_VERTEX_BASE_URL"];
/// `0` lets anybody answer in the gateway's name.
const TLS: &str = "NODE_TLS_REJECT_UNAUTHORIZED";

impl Destination {
    /// Looks at the one who asks, and at what a project's settings bring onto the way; `world` still has its variables
    /// and its folder. The settings files are read once for both.
    pub fn find(world: &World, asker: Option<&Process>) -> (Self, Exposure) {
        if !ancestors::is_for_client(world, asker) {
            return (Self(None), Exposure::default());
        }
        let client = Client::read(world, &world.cwd, asker);
        (Self::said(&client.settings), client.exposure)
    }

    /// That of a client with these settings.
    pub fn said(settings: &Effective) -> Self {
        Self::deciding(|name| settings.text(name))
    }

    /// That of a client that runs with the variables of `world`.
    pub fn running(world: &World) -> Self {
        Self::deciding(|name| world.var(name))
    }

    fn deciding<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Self {
        let names = PROVIDERS.into_iter().chain(ADDRESSES).chain([TLS]);
        Self(Some(names.filter_map(|name| Some((name, value(name)?.trim().to_owned()))).collect()))
    }

    /// Lets the key of this deployment profile's gateway out, or says why not.
    ///
    /// # Errors
    /// `GK-GTW-003` where it would be sent anywhere but to the profile's gateway.
    pub fn check(&self, gateway: &Gateway, profile: &str) -> Result<()> {
        let Some((name, value)) = self.astray(gateway) else { return Ok(()) };
        let fault = Fault::new(&code::ELSEWHERE).with("name", name).with("value", value);
        Err(fault.with("url", &gateway.url).hint(words::HINT_CHECK, &[("profile", &profile)]))
    }

    /// The first variable that leads elsewhere, and what may be shown of it.
    pub fn astray(&self, gateway: &Gateway) -> Option<(&'static str, String)> {
        let vars = self.0.as_ref()?;
        let name = astray(gateway, vars)?;
        let value = vars.get(name).map_or("", String::as_str);
        let value = shown(name, &value.into()).unwrap_or_else(|| "…".to_owned());
        Some((name, if value.is_empty() { "\"\"".to_owned() } else { value.escape_debug().collect() }))
    }
}

/// The first variable that leads elsewhere, or that is missing on the way.
fn astray(gateway: &Gateway, vars: &BTreeMap<&'static str, String>) -> Option<&'static str> {
    let set = |name: &str| vars.get(name).map_or("", String::as_str);
    let own = gateway.switch();
    let (name, address) = gateway.address();
    let is_turned = |switch: &&str| is_on(set(switch)) != (own == Some(*switch));
    // Seen: Bedrock goes before every other, and each other one before Vertex AI and Anthropic's own format.
    let counting = if own == Some(PROVIDERS[0]) { &PROVIDERS[..1] } else { &PROVIDERS[..] };
    let turned = counting.iter().copied().find(is_turned);
    let is_open = || set(TLS) == "0" && address.starts_with("https");
    let is_elsewhere = || !is_same_address(set(name), &address);
    // Whatever the address says.
    let socket = (!set(SOCKET).is_empty()).then_some(SOCKET);
    socket.or(turned).or_else(|| is_elsewhere().then_some(name)).or_else(|| is_open().then_some(TLS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{GatewayKind, testing};
    use crate::world::files::{self, Access};

    /// Each was taken by JavaScript and refused by genkan's parser, and so hid the address from every check.
    #[test]
    fn a_project_file_that_only_javascript_reads_gets_no_key() {
        const URL: &str = "https://llm.acme.example";
        let profile = testing::gateway(GatewayKind::Anthropic, URL);
        let gateway = profile.gateway().expect("a gateway");
        let brackets = format!("{}{}", "[".repeat(200), "]".repeat(200));
        for (odd, address, expected) in [
            ("1", URL, None),
            ("1e999", URL, None),
            ("1", "https://evil.example", Some("ANTHROPIC_BASE_URL")),
            ("1e999", "https://evil.example", Some("ANTHROPIC_BASE_URL")),
            (r#""\ud83d""#, "https://evil.example", Some("ANTHROPIC_BASE_URL")),
            (&brackets, "https://evil.example", Some("ANTHROPIC_BASE_URL")),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let world = crate::world::testing::world(folder.path(), &[("CLAUDE_CODE_ENTRYPOINT", "cli")]);
            let text = format!(r#"{{"env":{{"ANTHROPIC_BASE_URL":"{address}"}},"a":{odd}}}"#);
            let file = world.cwd.join(".claude/settings.json");
            files::replace(&file, text.as_bytes(), None, Access::Private).unwrap();
            let (destination, exposure) = Destination::find(&world, None);
            let fault = destination.check(gateway, "acme").err();
            assert_eq!(fault.and_then(|fault| fault.arg("name").map(str::to_owned)).as_deref(), expected, "{odd:.20}");
            assert!(exposure.check(&profile).is_ok());
        }
    }

    #[test]
    fn a_project_file_that_is_too_large_gets_no_key_and_one_that_gives_nothing_is_no_matter() {
        let profile = testing::gateway(GatewayKind::Anthropic, "https://llm.acme.example");
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(folder.path(), &[("CLAUDE_CODE_ENTRYPOINT", "cli")]);
        let file = world.cwd.join(".claude/settings.local.json");
        let refused = || Destination::find(&world, None).1.check(&profile).err().map(|fault| fault.to_string());
        files::replace(&file, b"{", None, Access::Private).unwrap();
        assert_eq!(refused(), None, "Claude Code ignores it");
        std::fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(17 * 1024 * 1024).unwrap();
        let said = refused().expect("a refusal");
        assert!(said.contains("GK-RES-039") && said.contains(&file.display().to_string()), "{said}");
        std::fs::remove_file(&file).unwrap();
        std::fs::create_dir(&file).unwrap();
        assert_eq!(refused(), None, "a folder");
        #[cfg(unix)]
        {
            std::fs::remove_dir(&file).unwrap();
            nix::unistd::mkfifo(&file, nix::sys::stat::Mode::S_IRWXU).unwrap();
            assert!(refused().is_some(), "a pipe, which is not opened");
        }
    }

    #[test]
    fn every_kind_s_address_is_looked_at() {
        for kind in [GatewayKind::Anthropic, GatewayKind::Bedrock, GatewayKind::Vertex] {
            let profile = testing::gateway(kind, "https://llm.acme.example");
            let (name, _) = profile.gateway().expect("a gateway").address();
            assert!(ADDRESSES.contains(&name), "{kind:?} {name}");
        }
    }

    #[test]
    fn a_client_gets_the_key_for_the_profiles_gateway_alone() {
        const URL: &str = "https://llm.acme.example/x";
        use GatewayKind::{Anthropic, Bedrock, Vertex};
        for (kind, vars, expected) in [
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL)][..], None),
            (Anthropic, &[("ANTHROPIC_BASE_URL", "https://llm.acme.example/x/")], None),
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL), ("CLAUDE_CODE_USE_BEDROCK", "0")], None),
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL), ("ANTHROPIC_BEDROCK_BASE_URL", "https://evil")], None),
            (Anthropic, &[], Some("ANTHROPIC_BASE_URL")),
            (Anthropic, &[("ANTHROPIC_BASE_URL", "https://evil.example")], Some("ANTHROPIC_BASE_URL")),
            (Anthropic, &[("ANTHROPIC_BASE_URL", "https://llm.acme.example/x@evil")], Some("ANTHROPIC_BASE_URL")),
            (Anthropic, &[("ANTHROPIC_BASE_URL", "http://llm.acme.example/x")], Some("ANTHROPIC_BASE_URL")),
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL), (PROVIDERS[0], "1")], Some(PROVIDERS[0])),
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL), (PROVIDERS[2], "true")], Some(PROVIDERS[2])),
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL), (TLS, "0")], Some(TLS)),
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL), (SOCKET, "/tmp/s")], Some(SOCKET)),
            (Anthropic, &[("ANTHROPIC_BASE_URL", URL), (SOCKET, "")], None),
            (Bedrock, &[(PROVIDERS[0], "1"), ("ANTHROPIC_BEDROCK_BASE_URL", URL)], None),
            (Bedrock, &[("ANTHROPIC_BEDROCK_BASE_URL", URL)], Some(PROVIDERS[0])),
            (Bedrock, &[(PROVIDERS[0], "1"), (PROVIDERS[2], "1"), ("ANTHROPIC_BEDROCK_BASE_URL", URL)], None),
            (Bedrock, &[(PROVIDERS[0], "1"), ("ANTHROPIC_BASE_URL", URL)], Some("ANTHROPIC_BEDROCK_BASE_URL")),
            (Vertex, &[(PROVIDERS[1], "1"), ("ANTHROPIC_VERTEX_BASE_URL", "https://llm.acme.example/x/v1")], None),
            (Vertex, &[(PROVIDERS[1], "1"), ("ANTHROPIC_VERTEX_BASE_URL", URL)], Some("ANTHROPIC_VERTEX_BASE_URL")),
        ] {
            let vars: BTreeMap<_, _> = vars.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
            let profile = testing::gateway(kind, URL);
            let gateway = profile.gateway().expect("a gateway");
            assert_eq!(astray(gateway, &vars), expected, "{kind:?} {vars:?}");
            let fault = Destination(Some(vars)).check(gateway, "acme").err();
            assert_eq!(fault.and_then(|fault| fault.arg("name").map(str::to_owned)).as_deref(), expected);
        }
        assert!(Destination::default().check(&Gateway::default(), "acme").is_ok(), "no client");
    }
}
