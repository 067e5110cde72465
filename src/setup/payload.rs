//! The managed settings in the form that another source of an administrator's takes: a macOS profile or property list,
//! a Windows registry file, script or group policy. Pure, ASCII, the same text for the same settings.
//!
//! Where an MDM delivers settings by such a source, Claude Code reads no managed file beside it (variables excepted), so
//! what genkan wants has to arrive there too. Known hole: written by the forms' documentation and read back by parsers,
//! on neither system.

use std::fmt::Write as _;

use plist::Dictionary;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::claude::origin::{POLICY_KEY, POLICY_VALUE};
use crate::claude::scope::DOMAIN;
use crate::world::Os;
use crate::world::digest;

/// A source besides the managed files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    /// A profile that an MDM sends to a Mac.
    Mobileconfig,
    /// The preference domain alone, as Jamf's "custom settings" take it.
    Plist,
    /// A file for `reg import`.
    Reg,
    /// A script for a machine's agent.
    Powershell,
    /// What is pasted into a group policy (`packaging/admx`).
    Policy,
}

impl Payload {
    /// The system that reads it.
    pub const fn os(self) -> Os {
        match self {
            Self::Mobileconfig | Self::Plist => Os::Macos,
            Self::Reg | Self::Powershell | Self::Policy => Os::Windows,
        }
    }

    /// Where genkan's packages put the program there.
    pub const fn program(self) -> &'static str {
        match self.os() {
            Os::Windows => r"C:\Program Files\genkan\genkan.exe",
            Os::Macos | Os::Linux => "/usr/local/bin/genkan",
        }
    }

    /// The whole text; `name` is the deployment profile's.
    pub fn text(self, name: &str, settings: &Map<String, Value>) -> String {
        let document = ascii(&Value::Object(settings.clone()).to_string());
        match self {
            Self::Plist => property_list(dictionary(settings)),
            Self::Mobileconfig => property_list(mobileconfig(name, settings, &document)),
            Self::Reg => registry(&document),
            Self::Powershell => script(&document),
            Self::Policy => document + "\n",
        }
    }
}

fn registry(document: &str) -> String {
    let text = document.replace('\\', r"\\").replace('"', "\\\"");
    format!(
        "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\{POLICY_KEY}]\r\n\"{POLICY_VALUE}\"=\"{text}\"\r\n"
    )
}

fn script(document: &str) -> String {
    let text = document.replace('\'', "''");
    format!(
        "# Run as SYSTEM, by a 64-bit host.\n\
         $key = 'HKLM:\\{POLICY_KEY}'\n\
         $settings = '{text}'\n\
         if (-not (Test-Path $key)) {{ New-Item -Path $key -Force | Out-Null }}\n\
         Set-ItemProperty -Path $key -Name '{POLICY_VALUE}' -Value $settings -Type String\n"
    )
}

fn mobileconfig(name: &str, settings: &Map<String, Value>, document: &str) -> Dictionary {
    let identifier = format!("jp.genkan.{name}");
    let head = |kind: &str, identifier: &str, part: &str| {
        let uuid = uuid(&format!("{identifier} {part} {document}"));
        let texts = [("PayloadType", kind), ("PayloadIdentifier", identifier), ("PayloadUUID", &uuid)];
        let texts = texts.map(|(key, text)| (key.to_owned(), plist::Value::from(text)));
        texts.into_iter().chain([("PayloadVersion".to_owned(), plist::Value::from(1))]).collect::<Dictionary>()
    };
    let within = |key: &str, value: plist::Value| Dictionary::from_iter([(key.to_owned(), value)]);
    let forced = within("mcx_preference_settings", dictionary(settings).into());
    let forced = within("Forced", plist::Value::Array(vec![forced.into()]));
    let mut inner = head("com.apple.ManagedClient.preferences", &format!("{identifier}.claude-code"), "inner");
    inner.insert("PayloadEnabled".into(), true.into());
    inner.insert("PayloadContent".into(), within(DOMAIN, forced.into()).into());
    let mut outer = head("Configuration", &identifier, "outer");
    outer.insert("PayloadScope".into(), "System".into());
    outer.insert("PayloadDisplayName".into(), format!("Claude Code ({name})").into());
    outer.insert("PayloadRemovalDisallowed".into(), true.into());
    outer.insert("PayloadContent".into(), plist::Value::Array(vec![inner.into()]));
    outer
}

/// The XML form; letters beyond ASCII, which stand in texts alone, as references.
fn property_list(root: Dictionary) -> String {
    let mut bytes = Vec::new();
    // Memory takes whatever is written.
    drop(plist::Value::Dictionary(root).to_writer_xml(&mut bytes));
    let mut said = String::with_capacity(bytes.len());
    for c in String::from_utf8_lossy(&bytes).chars() {
        match c.is_ascii() {
            true => said.push(c),
            false => _ = write!(said, "&#{};", u32::from(c)),
        }
    }
    said
}

fn dictionary(settings: &Map<String, Value>) -> Dictionary {
    settings.iter().filter_map(|(key, value)| Some((key.clone(), node(value)?))).collect()
}

/// A property list has no null; Claude Code reads an absent key alike.
fn node(value: &Value) -> Option<plist::Value> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(on) => (*on).into(),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => number.as_f64()?.into(),
        },
        Value::String(text) => text.as_str().into(),
        Value::Array(list) => plist::Value::Array(list.iter().filter_map(node).collect()),
        Value::Object(map) => dictionary(map).into(),
    })
}

/// JSON whose every other letter is `\uXXXX`, whatever the reader takes the file's encoding for.
pub fn ascii(json: &str) -> String {
    let mut said = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            said.push(c);
        } else {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| said.push_str(&format!("\\u{unit:04x}")));
        }
    }
    said
}

/// A name-based UUID (version 8): another text, another profile for the MDM.
fn uuid(of: &str) -> String {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Sha256::digest(of.as_bytes())[..16]);
    digest::uuid(bytes, 8).to_uppercase()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn settings() -> Map<String, Value> {
        let value = json!({
            "env": {"AWS_REGION": "ap-northeast-1", "EMPTY": ""},
            "awsCredentialExport": "\"C:\\Program Files\\genkan\\genkan.exe\" x || echo '{\"a\":1}' <&>",
            "availableModels": ["jp.a", "jp.b"], "enforceAvailableModels": true, "timeout": 10,
            "hooks": {"PreCompact": [{"hooks": [{"type": "command", "args": ["guard"], "timeout": 10}]}]},
            "companyAnnouncements": ["ようこそ 😀"],
        });
        let Value::Object(map) = value else { unreachable!() };
        map
    }

    #[test]
    fn every_form_is_ascii_and_gives_back_what_went_in() {
        let (name, settings) = ("acme", settings());
        let text = |payload: Payload| payload.text(name, &settings);
        for payload in [Payload::Mobileconfig, Payload::Plist, Payload::Reg, Payload::Powershell, Payload::Policy] {
            assert!(text(payload).is_ascii(), "{payload:?}");
            assert_eq!(text(payload), text(payload));
        }
        let plain: Map<String, Value> = plist::from_bytes(text(Payload::Plist).as_bytes()).unwrap();
        assert_eq!(plain, settings);
        let profile: Value = plist::from_bytes(text(Payload::Mobileconfig).as_bytes()).unwrap();
        assert_eq!((&profile["PayloadType"], &profile["PayloadScope"]), (&json!("Configuration"), &json!("System")));
        let inner = &profile["PayloadContent"][0];
        assert_eq!(inner["PayloadType"], "com.apple.ManagedClient.preferences");
        let forced = &inner["PayloadContent"]["com.anthropic.claudecode"]["Forced"][0]["mcx_preference_settings"];
        assert_eq!(forced.as_object(), Some(&settings));
        assert!(profile["PayloadUUID"] != inner["PayloadUUID"] && profile["PayloadUUID"].as_str().unwrap().len() == 36);

        let reg = text(Payload::Reg);
        let (_, value) = reg.split_once("\"Settings\"=\"").unwrap();
        let value = value.strip_suffix("\"\r\n").unwrap().replace("\\\"", "\"").replace(r"\\", r"\");
        assert_eq!(serde_json::from_str::<Value>(&value).unwrap().as_object(), Some(&settings));
        assert!(reg.starts_with(
            "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ClaudeCode]\r\n"
        ));

        let line = text(Payload::Policy);
        assert_eq!(line.find('\n'), Some(line.len() - 1), "an editor of policies takes one line");
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap().as_object(), Some(&settings));

        let script = text(Payload::Powershell);
        let value = script.lines().find_map(|line| line.strip_prefix("$settings = '")?.strip_suffix('\'')).unwrap();
        let value = value.replace("''", "'");
        assert_eq!(serde_json::from_str::<Value>(&value).unwrap().as_object(), Some(&settings));
    }
}
