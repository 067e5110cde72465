//! The catalogue of codes: what can go wrong or be found, under a name that never changes.
//!
//! Errors and findings share it. `genkan explain GK-AREA-NNN`, the exit code, the JSON output and the table
//! in `docs/codes.md` all come from here. A code is never renumbered and never reused; a snapshot holds the list.
//! `error_…` (GK-ERR) are error texts of Claude Code, of AWS, of Google, of Microsoft, of gateways and of the way between
//! them, as people paste them: the message says what happened, the help how to fix it; how a text is recognised, who has
//! to act and what to send to them stand beside ([`error_text`]). [`crate::explain`] reads a text by them.

pub mod audit;
pub mod audit_google;
pub mod aws;
pub mod aws_login;
pub mod bridge;
pub mod client;
pub mod credentials;
pub mod document;
pub mod error_access;
pub mod error_account;
pub mod error_answer;
pub mod error_anthropic;
pub mod error_aws_credentials;
pub mod error_aws_role;
pub mod error_aws_sign_in;
pub mod error_aws_tools;
pub mod error_binary;
pub mod error_client;
pub mod error_command;
pub mod error_credential_source;
pub mod error_desktop;
pub mod error_download;
pub mod error_editor;
pub mod error_entra;
pub mod error_entrance;
pub mod error_federation;
pub mod error_foundry;
pub mod error_gateway;
pub mod error_gateway_key;
pub mod error_gateway_setup;
pub mod error_git;
pub mod error_google;
pub mod error_google_federation;
pub mod error_google_project;
pub mod error_google_sign_in;
pub mod error_history;
pub mod error_hook;
pub mod error_hosted;
pub mod error_install;
pub mod error_job;
pub mod error_mcp;
pub mod error_metadata;
pub mod error_model;
pub mod error_neighbour;
pub mod error_network;
pub mod error_package;
pub mod error_page;
pub mod error_plugin;
pub mod error_program;
pub mod error_proxy;
pub mod error_quota;
pub mod error_request;
pub mod error_router;
pub mod error_settings;
pub mod error_shell;
pub mod error_size;
pub mod error_start;
pub mod error_status;
pub mod error_stream;
pub mod error_text;
pub mod error_tls;
pub mod error_tool;
pub mod foundry;
pub mod gateway;
pub mod google;
pub mod guard;
pub mod identity;
pub mod invoke;
pub mod keyring;
pub mod machine;
pub mod network;
pub mod plan;
pub mod policy;
pub mod private_path;
pub mod profile;
pub mod report;
pub mod residency;
pub mod sign_in;
pub mod source;
pub mod usage;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::messages::{Message, report as words};

/// What the process answers with; the contract's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done, as intended, healthy.
    Done = 0,
    /// A difference or problem was found, or local I/O failed.
    Problem = 1,
    /// Usage or profile error, or a file that Claude Code itself would reject.
    Usage = 2,
    /// A person is needed: sign-in, missing answer, conflict.
    Person = 3,
    /// Network or remote failure.
    Remote = 4,
    /// A bug in genkan.
    Bug = 70,
    /// Interrupted by the person.
    Interrupted = 130,
}

/// One entry of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// `GK-AREA-NNN`; `GK-ERR` goes on with four digits.
    pub id: &'static str,
    pub exit: Exit,
    /// What happened, as a template that a [`crate::fault::Fault`] fills.
    pub message: Message,
    /// Why it happens and what mends it: the page that `genkan explain CODE` shows.
    pub help: Message,
}

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    You,
    NetworkTeam,
    CloudAdmin,
    DeviceAdmin,
    GatewayAdmin,
}

impl Who {
    pub const ALL: [Self; 5] = [Self::You, Self::NetworkTeam, Self::CloudAdmin, Self::DeviceAdmin, Self::GatewayAdmin];

    /// The stable name in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::NetworkTeam => "network-team",
            Self::CloudAdmin => "cloud-admin",
            Self::DeviceAdmin => "device-admin",
            Self::GatewayAdmin => "gateway-admin",
        }
    }

    pub const fn name(self) -> Message {
        match self {
            Self::You => words::WHO_YOU,
            Self::NetworkTeam => words::WHO_NETWORK,
            Self::CloudAdmin => words::WHO_CLOUD,
            Self::DeviceAdmin => words::WHO_DEVICE,
            Self::GatewayAdmin => words::WHO_GATEWAY,
        }
    }
}

/// Declares one code as a static.
macro_rules! code {
    ($name:ident $id:literal $exit:ident { $en:literal / $ja:literal } help { $help_en:literal / $help_ja:literal }) => {
        pub static $name: $crate::code::Code = $crate::code::Code {
            id: $id,
            exit: $crate::code::Exit::$exit,
            message: $crate::messages::Message { en: $en, ja: $ja },
            help: $crate::messages::Message { en: $help_en, ja: $help_ja },
        };
    };
}
pub(crate) use code;

/// Declares codes as statics, and `ALL` in the order of declaration.
macro_rules! codes {
    ($($name:ident $id:literal $exit:ident { $en:literal / $ja:literal } help { $help_en:literal / $help_ja:literal })*) => {
        $($crate::code::code! { $name $id $exit { $en / $ja } help { $help_en / $help_ja } })*
        /// Every code of this area.
        pub static ALL: &[&$crate::code::Code] = &[$(&$name),*];
    };
}
pub(crate) use codes;

/// Every code but the error texts', by area.
pub static AREAS: &[&[&Code]] = &[
    usage::ALL,
    profile::ALL,
    document::ALL,
    client::ALL,
    plan::ALL,
    residency::ALL,
    network::ALL,
    private_path::ALL,
    invoke::ALL,
    aws::ALL,
    credentials::ALL,
    guard::ALL,
    identity::ALL,
    keyring::ALL,
    source::ALL,
    aws_login::ALL,
    bridge::ALL,
    sign_in::ALL,
    gateway::ALL,
    foundry::ALL,
    google::ALL,
    machine::ALL,
    report::ALL,
    policy::ALL,
    audit::ALL,
    audit_google::ALL,
];

/// Every code, area by area, in the order of the numbers.
pub fn all() -> impl Iterator<Item = &'static Code> {
    // Error texts stand in the order in which they are looked for.
    let texts = error_text::texts().map(|text| text.code).collect();
    AREAS.iter().map(|area| area.to_vec()).chain([texts]).flat_map(|mut area| {
        area.sort_by_key(|code| code.id);
        area
    })
}

/// The entry of a code as a person types it, whatever its case.
pub fn find(id: &str) -> Option<&'static Code> {
    static BY_ID: LazyLock<HashMap<&str, &Code>> = LazyLock::new(|| all().map(|code| (code.id, code)).collect());
    BY_ID.get(id.to_ascii_uppercase().as_str()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::placeholders;

    #[test]
    fn codes_are_unique_well_formed_and_say_the_same_in_both_languages() {
        let mut seen = std::collections::BTreeSet::new();
        for code in all() {
            assert!(seen.insert(code.id), "{} stands twice", code.id);
            let parts: Vec<_> = code.id.split('-').collect();
            // A fourth digit where an area has used up three.
            let is_number = |number: &str| number.len() == 3 || (number.len() == 4 && !number.starts_with('0'));
            assert!(matches!(parts[..], ["GK", area, number] if area.len() <= 4 && is_number(number)), "{}", code.id);
            assert_eq!(placeholders(code.message.en), placeholders(code.message.ja), "{}", code.id);
            assert!(!code.help.en.is_empty() && !code.help.ja.is_empty(), "{} has no help", code.id);
        }
    }

    #[test]
    fn every_code_that_a_file_declares_is_in_the_catalogue() {
        let mut declared = 0;
        for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/code")).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            // `NAME "GK-AREA-NNN" Exit {`
            for line in
                text.lines().filter(|line| line.contains(" \"GK-") && line.ends_with('{') && !line.starts_with('/'))
            {
                let id = line.split('"').nth(1).unwrap();
                assert!(find(id).is_some(), "{id} of {}", path.display());
                declared += 1;
            }
        }
        assert_eq!(declared, all().count());
    }

    /// One term for one thing. English words that were nobody's terms, and the second of two Japanese words.
    #[test]
    fn every_sentence_uses_the_fields_terms() {
        const OLD: &[&str] = &[
            "mend",
            "mends",
            "mended",
            "the client",
            "stands twice",
            "taken back",
            "take back",
            "takes back",
            "SSO facts",
            "come about",
            "comes about",
            "name service",
            "without a word",
            "abroad",
            "lies",
            "is kept",
            "are kept",
            "was kept",
        ];
        const OLD_JA: &[&str] = &[
            "マシン",
            "この環境",
            "閉域",
            "実験的",
            "実証",
            "処理地域",
            "データ所在地",
            "許可されたリージョン",
            "プロキシー",
            "秘密情報",
            "許可ルール",
            "固定値",
            "ご自身",
            "あなた",
            "一つ",
            "二つ",
            "三つ",
            "お試し",
            "留ま",
            "留め",
            "ネームサービス",
            "？\u{3000}",
        ];
        let phrases = crate::messages::tests::FILES
            .iter()
            .flat_map(|(file, all)| all.iter().map(move |(name, text)| (format!("{file}::{name}"), *text)));
        let codes = all().flat_map(|code| [(code.id.to_owned(), code.message), (code.id.to_owned(), code.help)]);
        let requests = error_text::texts().filter_map(|text| Some((text.code.id.to_owned(), text.request()?)));
        for (place, text) in phrases.chain(codes).chain(requests) {
            let plain = text.en.replace("the client certificate", "").replace(|c: char| c.is_ascii_punctuation(), " ");
            let words = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
            let found = OLD.iter().find(|old| words.contains(&format!(" {old} ")));
            assert!(found.is_none(), "{place}: {found:?} in {}", text.en);
            let others = ["仮想マシン", "この環境変数", "この環境向け"];
            let ja = others.iter().fold(text.ja.to_owned(), |ja, other| ja.replace(other, ""));
            let found = OLD_JA.iter().find(|old| ja.contains(**old));
            assert!(found.is_none(), "{place}: {found:?} in {}", text.ja);
            // Punctuation after Japanese is full-width, but for the colon with its blank.
            let is_japanese = |c: char| matches!(c, 'ぁ'..='ん' | 'ァ'..='ヶ' | 'ー' | '一'..='龥');
            let half =
                text.ja.chars().zip(text.ja.chars().skip(1)).find(|(before, after)| {
                    is_japanese(*before) && matches!(after, '?' | '!' | ',' | ';' | '(' | '：')
                });
            assert!(half.is_none(), "{place}: {half:?} in {}", text.ja);
        }
    }

    #[test]
    fn a_code_is_found_whatever_its_case() {
        assert_eq!(find("gk-use-001").map(|code| code.id), Some("GK-USE-001"));
        assert_eq!(find("GK-USE-999"), None);
    }
}
