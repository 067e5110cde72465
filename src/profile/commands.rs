//! What a profile runs on the machine that it is applied to: shown before anybody agrees to it.

use serde_json::{Map, Value};

use super::Profile;
use crate::secret::command;

/// One command, and the dotted key that brings it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    pub key: String,
    pub line: String,
}

/// Every command that a profile brings, in the order of its keys.
pub fn named_by(profile: &Profile) -> Vec<Command> {
    let own = [
        ("aws.refresh_command", &profile.aws.refresh_command),
        ("gateway.key_command", &profile.gateway.key_command),
        ("network.proxy_auth_command", &profile.network.proxy_auth_command),
    ];
    let own = own.into_iter().filter(|(_, line)| !line.is_empty());
    let mut commands: Vec<_> = own.map(|(key, line)| Command { key: key.to_owned(), line: line.clone() }).collect();
    collect(&profile.claude.settings, "claude.settings", &mut commands);
    commands
}

fn collect(settings: &Map<String, Value>, path: &str, commands: &mut Vec<Command>) {
    for (name, value) in settings {
        let key = super::schema::dotted(path, name);
        let runs = command::is_named(name) || path.ends_with("policyHelper") && name == "path";
        inside(value, &key, runs, commands);
    }
}

fn inside(value: &Value, key: &str, runs: bool, commands: &mut Vec<Command>) {
    match value {
        Value::Object(inner) => collect(inner, key, commands),
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                inside(element, &format!("{key}[{index}]"), false, commands);
            }
        }
        Value::String(line) if runs => commands.push(Command { key: key.to_owned(), line: line.clone() }),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_found_where_it_stands() {
        let profile: Profile = toml::from_str(
            "[aws]\nrefresh_command = \"acme-login\"\n[gateway]\nkey_command = \"op read x\"\n\
             [network]\nproxy_auth_command = \"op read proxy\"\n[claude.settings]\notelHeadersHelper = \"/bin/otel\"\nlanguage = \"ja\"\n\
             statusLine = { type = \"command\", command = \"/bin/line\" }\n\
             [[claude.settings.hooks.PreToolUse]]\nmatcher = \"Bash\"\nhooks = [{ type = \"command\", command = \"/bin/guard\" }]",
        )
        .unwrap();
        let found: Vec<_> =
            named_by(&profile).into_iter().map(|command| format!("{} = {}", command.key, command.line)).collect();
        assert_eq!(
            found,
            [
                "aws.refresh_command = acme-login",
                "gateway.key_command = op read x",
                "network.proxy_auth_command = op read proxy",
                "claude.settings.hooks.PreToolUse[0].hooks[0].command = /bin/guard",
                "claude.settings.otelHeadersHelper = /bin/otel",
                "claude.settings.statusLine.command = /bin/line",
            ]
        );
        assert!(named_by(&Profile::default()).is_empty());
    }
}
