//! What a shell makes of a Claude Code that is started without the settings of its user.

use super::judge::leaving;
use super::{Lead, Seen, destination};
use crate::claude::switch::is_true;
use crate::claude::{Effective, Layers, Origin};
use crate::fault::Result;
use crate::models::wiring::{FIRST_PARTY, FIRST_PARTY_BASE, PROVIDERS};
use crate::profile::{Profile, catalogue};
use crate::secret::without_user;
use crate::world::World;

/// What Anthropic's own API takes, or whoever stands in for it.
const FIRST_PARTY_KEYS: [&str; 3] = ["ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"];

/// What the shell alone would make of a Claude Code that is started without the settings of its user (`--setting-sources
/// project`, `--restricted`, another `CLAUDE_CONFIG_DIR`, the Agent SDK's default): a variable, and the model or the
/// address that prompts would go to. `None` where the shell keeps them inside too, or has nothing to send them with.
///
/// # Errors
/// A catalogue that can't be used.
pub fn by_shell(world: &World, profile: &Profile, layers: &Layers) -> Result<Option<Lead>> {
    let files = layers.files.iter().filter(|layer| layer.origin.is_managed()).cloned().collect();
    let settings = Effective::new(&Layers { shell: layers.shell.clone(), files });
    let of_shell = |name: &&str| {
        let set = settings.env(name).filter(|set| set.origin == Origin::Shell);
        set.and_then(|set| set.value.as_str()).is_some_and(|value| !value.trim().is_empty())
    };
    let lead = |name: &str, to: String| Lead { name: name.to_owned(), to, origin: Some(Origin::Shell) };
    let switch = PROVIDERS.into_iter().find(|name| settings.env(name).is_some_and(|set| is_true(&set.value)));
    let Some(switch) = switch else {
        let base = settings
            .env(FIRST_PARTY_BASE)
            .and_then(|base| base.value.as_str())
            .map(without_user)
            .map(|base| base.trim_end_matches('/').to_owned());
        let base = base.filter(|base| !base.trim().is_empty()).unwrap_or_else(|| FIRST_PARTY.to_owned());
        let is_own = profile.gateway().is_some_and(|gateway| gateway.is_at(&base));
        return Ok(FIRST_PARTY_KEYS.into_iter().find(of_shell).filter(|_| !is_own).map(|name| lead(name, base)));
    };
    let found = leaving(profile, &catalogue::load(world)?, &Seen::at_rest(&settings)).into_iter().next();
    Ok(found.map(|(name, value)| match of_shell(&name.as_str()) {
        true => lead(&name, destination(&name, value)),
        // Unset, so that Claude Code chooses.
        false if name == switch || value.is_empty() => lead(switch, destination(switch, value)),
        false => lead(switch, format!("{}: {value}", destination(switch, String::new()))),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::origin::Source;
    use crate::claude::{Content, Layer, Scope};
    use crate::profile::GatewayKind;
    use crate::profile::testing::{behind_gateway, japan};
    use crate::world::testing::world;

    const GLOBAL: &str = "global.anthropic.claude-sonnet-5-5";

    fn found(profile: &Profile, shell: &[(&str, &str)], managed: Option<&str>) -> Option<(String, String)> {
        let folder = tempfile::tempdir().unwrap();
        let mut layers = Layers { shell: world(folder.path(), shell).vars.clone(), files: Vec::new() };
        let user = r#"{"env": {"CLAUDE_CODE_USE_BEDROCK": "1", "ANTHROPIC_API_KEY": ""}}"#;
        let mut add = |origin: Origin, text: &str| {
            let content = Content::parse(text.as_bytes(), origin.scope().unwrap_or(Scope::Managed));
            layers.files.push(Layer { origin, content });
        };
        add(Origin::User("settings.json".into()), user);
        if let Some(text) = managed {
            add(Origin::Managed(Source::File("managed-settings.json".into())), text);
        }
        let lead = by_shell(&world(folder.path(), shell), profile, &layers).unwrap();
        lead.map(|lead| (lead.name, lead.to))
    }

    #[test]
    fn the_variable_that_would_lead_out_is_named() {
        let key = ("ANTHROPIC_API_KEY", "sk-ant-x");
        let bedrock = [("CLAUDE_CODE_USE_BEDROCK", "1"), ("AWS_REGION", "ap-northeast-1")];
        let pins = ["OPUS", "SONNET", "HAIKU", "FABLE"].map(|tier| format!("ANTHROPIC_DEFAULT_{tier}_MODEL"));
        let pinned: Vec<_> = pins.iter().map(|pin| (pin.as_str(), "jp.anthropic.claude-sonnet-4-6")).collect();
        let pinned = [&bedrock[..], &pinned, &[key]].concat();
        let base = |url| [key, ("ANTHROPIC_BASE_URL", url)];
        for (case, shell, found_is) in [
            ("nothing", &[][..], None),
            ("an address alone", &[("ANTHROPIC_BASE_URL", "https://other.example")], None),
            ("a key", &[key], Some(("ANTHROPIC_API_KEY", FIRST_PARTY))),
            ("a blank key", &[("ANTHROPIC_API_KEY", " ")], None),
            (
                "a key and an address",
                &base("https://me:pw@other.example"),
                Some(("ANTHROPIC_API_KEY", "https://other.example")),
            ),
            (
                "Bedrock, no pins",
                &bedrock,
                Some(("CLAUDE_CODE_USE_BEDROCK", "Amazon Bedrock: apac.anthropic.claude-opus-5-5")),
            ),
            ("Bedrock, pinned", &pinned, None),
            ("Bedrock, a pin abroad", &[&pinned[..], &[(pins[1].as_str(), GLOBAL)]].concat(), Some((&pins[1], GLOBAL))),
            (
                "another provider",
                &[("CLAUDE_CODE_USE_VERTEX", "1"), key],
                Some(("CLAUDE_CODE_USE_VERTEX", "Google Vertex AI: claude-opus-5-5")),
            ),
            (
                "another way to Bedrock",
                &[("CLAUDE_CODE_USE_MANTLE", "1"), ("AWS_REGION", "ap-northeast-1")],
                Some(("CLAUDE_CODE_USE_MANTLE", "Amazon Bedrock (Mantle)")),
            ),
            (
                "Bedrock, a region abroad",
                &[("CLAUDE_CODE_USE_BEDROCK", "1"), ("AWS_REGION", "us-east-1")],
                Some(("AWS_REGION", "us-east-1")),
            ),
        ] {
            let seen = found(&japan(), shell, None);
            let seen = seen.as_ref().map(|(name, to)| (name.as_str(), to.as_str()));
            assert_eq!(seen, found_is, "{case}");
        }
        assert_eq!(found(&japan(), &[key], Some(r#"{"env": {"ANTHROPIC_API_KEY": ""}}"#)), None);
        let gateway = behind_gateway(japan(), GatewayKind::Anthropic, "https://gw.example");
        assert_eq!(found(&gateway, &base("https://gw.example/"), None), None);
    }
}
