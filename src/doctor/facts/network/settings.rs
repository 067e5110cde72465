//! What on this machine decides on the way: Claude Code's variables, the AWS SDKs' endpoints, the files of authorities.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Connect, Consumer};
use crate::messages::{Phrase, seen};
use crate::secret;

/// A variable of the way in Claude Code's environment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    pub name: String,
    /// Without user and password.
    pub value: String,
    /// Which file, or the shell.
    pub origin: String,
    /// Whether that is device management's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub managed: bool,
}

/// A proxy of a start file, through which a new terminal would go to a host that is needed, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exported {
    /// Its origin is `FILE:LINE`.
    pub setting: Setting,
    pub connect: Connect,
}

impl Exported {
    /// Whether a proxy is there that lets through, whoever signs in at it or nobody.
    pub const fn answers(&self) -> bool {
        matches!(self.connect, Connect::Opened | Connect::WantsSignIn(_) | Connect::Unauthorized(_))
    }

    /// Whether nobody is there who speaks as a proxy.
    pub const fn is_dead(&self) -> bool {
        match self.connect {
            Connect::BadAddress
            | Connect::NoSuchName(_)
            | Connect::Unreached(_)
            | Connect::SpeaksTls
            | Connect::SpeaksSocks
            | Connect::Broken(_)
            | Connect::Silent => true,
            Connect::Opened
            | Connect::WantsSignIn(_)
            | Connect::Unauthorized(_)
            | Connect::WantsCertificate(_)
            | Connect::Refused(_)
            | Connect::NotTried => false,
        }
    }
}

impl Setting {
    /// Whether it names a proxy, as far as its own name says.
    pub fn is_of_proxy(&self) -> bool {
        let name = self.name.to_ascii_lowercase();
        name.ends_with("_proxy") && name != "no_proxy"
    }

    /// What an address has behind host and port.
    pub fn file(&self) -> Option<&str> {
        let (_, path) = self.value.split_once("://")?.1.split_once('/')?;
        path.rsplit('/').next().filter(|file| !file.is_empty())
    }

    /// Whether the address of a proxy says its port.
    pub fn names_port(&self) -> bool {
        secret::names_port(&self.value)
    }
}

impl Setting {
    /// As evidence names it.
    pub fn phrase(&self) -> Phrase {
        let named = Phrase::new(seen::SETTING).with("name", &self.name).with("value", &self.value);
        named.with_phrase("origin", seen::place(&self.origin))
    }
}

/// Whether a file of this name tells browsers which proxy to take; Claude Code reads none.
pub(in crate::doctor) fn is_pac(file: &str) -> bool {
    let file = file.to_ascii_lowercase();
    file.ends_with(".pac") || file == "wpad.dat"
}

/// A setting that leads the AWS SDKs elsewhere than to AWS's plain hosts of the region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndpointOverride {
    pub host: String,
    /// `endpoint_url`, or a switch.
    pub name: String,
    /// Without user and password.
    pub value: String,
    /// File and line, Claude Code's settings, or the shell.
    pub place: String,
    /// Whether the place is device management's.
    pub managed: bool,
    /// The host is AWS's own, in a form that not every region has (FIPS, dual-stack).
    pub is_variant: bool,
    /// The host is AWS's own, and another region's or another service's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_astray: bool,
}

/// One thing that is wrong, by its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flaw {
    pub code: String,
    /// What its message says: files, and days.
    pub about: BTreeMap<String, String>,
}

/// How a consumer's certificate authorities are set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorities {
    pub consumer: Consumer,
    /// The variable or key that names the file.
    pub by: String,
    pub origin: String,
    /// Whether that is device management's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub managed: bool,
    pub file: String,
    /// Certificates in it, or why there are none.
    pub holds: Result<usize, NoCertificates>,
}

/// Why a file gives no certificates; kept as it is said in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoCertificates {
    #[serde(rename = "no such file")]
    Gone,
    #[serde(rename = "no certificate in it")]
    Empty,
    /// Notepad and PowerShell write text so: it looks like PEM to a person, and to nobody else.
    #[serde(rename = "it begins with a byte order mark")]
    Marked,
    #[serde(rename = "it is UTF-16 text")]
    Wide,
    /// Nobody but its owner may read it. As Unix says so; others have other words for it.
    #[serde(rename = "Permission denied (os error 13)")]
    Denied,
    /// What the system or the library says.
    #[serde(untagged)]
    Other(String),
}

impl fmt::Display for NoCertificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Gone => seen::NO_SUCH_FILE.en,
            Self::Empty => seen::NO_CERTIFICATE.en,
            Self::Marked => seen::CERTIFICATE_MARKED.en,
            Self::Wide => seen::CERTIFICATE_WIDE.en,
            Self::Denied => "Permission denied (os error 13)",
            Self::Other(said) => said,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_there_are_no_certificates_is_kept_as_it_is_said() {
        for why in [
            NoCertificates::Gone,
            NoCertificates::Empty,
            NoCertificates::Marked,
            NoCertificates::Wide,
            NoCertificates::Denied,
            NoCertificates::Other("Input/output error (os error 5)".to_owned()),
        ] {
            let kept = serde_json::to_value(&why).unwrap();
            assert_eq!(kept, why.to_string());
            assert_eq!(serde_json::from_value::<NoCertificates>(kept).unwrap(), why);
        }
    }
}
