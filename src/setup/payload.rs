//! The managed settings in the form that another source of an administrator's takes: a macOS profile or property list,
//! a Windows registry file or script. Pure, ASCII, the same text for the same settings.
//!
//! Where an MDM delivers settings by such a source, the client reads no managed file beside it (variables excepted), so
//! what genkan wants has to arrive there too. Known hole: written by the forms' documentation and read back by parsers,
//! on neither system.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::claude::origin::{POLICY_KEY, POLICY_VALUE};
use crate::claude::scope::DOMAIN;
use crate::world::Os;

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
}

impl Payload {
    /// The system that reads it.
    pub const fn os(self) -> Os {
        match self {
            Self::Mobileconfig | Self::Plist => Os::Macos,
            Self::Reg | Self::Powershell => Os::Windows,
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
            Self::Plist => plist(&dict(settings, 1)),
            Self::Mobileconfig => mobileconfig(name, settings, &document),
            Self::Reg => registry(&document),
            Self::Powershell => script(&document),
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

fn mobileconfig(name: &str, settings: &Map<String, Value>, document: &str) -> String {
    let identifier = format!("jp.genkan.{name}");
    let entry = |name: &str, value: &str| format!("<key>{name}</key><string>{value}</string>\n");
    let head = |kind: &str, identifier: &str, part: &str| {
        let uuid = uuid(&format!("{identifier} {part} {document}"));
        [
            entry("PayloadType", kind),
            entry("PayloadIdentifier", identifier),
            entry("PayloadUUID", &uuid),
            "<key>PayloadVersion</key><integer>1</integer>\n".to_owned(),
        ]
        .concat()
    };
    let inner = format!(
        "<dict>\n{}<key>PayloadEnabled</key><true/>\n<key>PayloadContent</key><dict><key>{DOMAIN}</key><dict>\
         <key>Forced</key><array><dict><key>mcx_preference_settings</key>{}</dict></array></dict></dict>\n</dict>",
        head("com.apple.ManagedClient.preferences", &format!("{identifier}.claude-code"), "inner"),
        dict(settings, 1),
    );
    plist(&format!(
        "<dict>\n{}{}{}<key>PayloadRemovalDisallowed</key><true/>\n<key>PayloadContent</key><array>\n{inner}\n</array>\n</dict>",
        head("Configuration", &identifier, "outer"),
        entry("PayloadScope", "System"),
        entry("PayloadDisplayName", &format!("Claude Code ({name})")),
    ))
}

fn plist(root: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n{root}\n</plist>\n"
    )
}

fn dict(settings: &Map<String, Value>, depth: usize) -> String {
    let pad = "  ".repeat(depth);
    let mut text = "<dict>\n".to_owned();
    for (key, value) in settings {
        _ = writeln!(text, "{pad}<key>{}</key>{}", xml(key), node(value, depth + 1));
    }
    text + &"  ".repeat(depth - 1) + "</dict>"
}

/// A property list has no null; the client reads an absent key alike.
fn node(value: &Value, depth: usize) -> String {
    match value {
        Value::Null => "<string></string>".to_owned(),
        Value::Bool(true) => "<true/>".to_owned(),
        Value::Bool(false) => "<false/>".to_owned(),
        Value::Number(number) if number.is_f64() => format!("<real>{number}</real>"),
        Value::Number(number) => format!("<integer>{number}</integer>"),
        Value::String(text) => format!("<string>{}</string>", xml(text)),
        Value::Array(list) => {
            let pad = "  ".repeat(depth);
            let items: String = list.iter().map(|item| format!("{pad}{}\n", node(item, depth + 1))).collect();
            format!("<array>\n{items}{}</array>", "  ".repeat(depth - 1))
        }
        Value::Object(map) => dict(map, depth),
    }
}

fn xml(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => said.push_str("&amp;"),
            '<' => said.push_str("&lt;"),
            '>' => said.push_str("&gt;"),
            '\n' | '\r' | '\t' | ' '..='~' => said.push(c),
            c if c.is_control() => said.push(' '),
            c => _ = write!(said, "&#{};", u32::from(c)),
        }
    }
    said
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
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = hex::encode_upper(bytes);
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
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
        for payload in [Payload::Mobileconfig, Payload::Plist, Payload::Reg, Payload::Powershell] {
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

        let script = text(Payload::Powershell);
        let value = script.lines().find_map(|line| line.strip_prefix("$settings = '")?.strip_suffix('\'')).unwrap();
        let value = value.replace("''", "'");
        assert_eq!(serde_json::from_str::<Value>(&value).unwrap().as_object(), Some(&settings));
    }
}
