//! What a server showed of itself: TLS, certificates, the face of an HTTP answer.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Consumer;
use crate::messages::seen;

/// A TLS handshake, with everything accepted and written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// It didn't come to an end.
    Failed(BrokenOff),
    /// The other side speaks older versions alone.
    TooOld(String),
    /// The other side wants a client certificate.
    WantsCertificate(String),
    /// The other side takes ciphers of TLS 1.2 alone that Claude Code has and genkan hasn't.
    Beyond(String),
    /// HTTP without TLS came back.
    Plain(Box<Page>),
    /// What is small enough passes.
    Oversized(Oversized),
    /// It ends with the host's name in it, and nobody minds another name there.
    Filtered(BrokenOff),
    Shown(Box<Shown>),
}

/// How a handshake broke off; kept as it is said in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum BrokenOff {
    /// Nothing came back in time.
    #[serde(rename = "timed out during the TLS handshake")]
    Silent,
    #[serde(rename = "closed during the TLS handshake")]
    Closed,
    #[serde(rename = "reset during the TLS handshake")]
    Reset,
    /// The other side finds nothing of what is offered good enough, and asked for no certificate.
    #[serde(rename = "received fatal alert: HandshakeFailure")]
    NothingInCommon,
    /// What the system or the library says.
    #[serde(untagged)]
    Other(String),
}

impl BrokenOff {
    /// Whether it ended without a word in TLS: whoever says one is no filter, and has read what was sent.
    pub const fn is_wordless(&self) -> bool {
        match self {
            Self::Silent | Self::Closed | Self::Reset => true,
            Self::NothingInCommon | Self::Other(_) => false,
        }
    }
}

impl fmt::Display for BrokenOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Silent => seen::SILENT_HANDSHAKE.en,
            Self::Closed => seen::CLOSED_HANDSHAKE.en,
            Self::Reset => seen::RESET_HANDSHAKE.en,
            Self::NothingInCommon => "received fatal alert: HandshakeFailure",
            Self::Other(said) => said,
        })
    }
}

/// Packets that are lost because of their size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oversized {
    /// What comes from there is lost; else what is sent there.
    pub inward: bool,
    /// The largest of the tried packets that came through, with its headers, in bytes; `None` where nobody looked for it.
    pub passes: Option<u16>,
}

/// What a server showed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// The server's own first.
    pub chain: Vec<Certificate>,
    /// The handshake's verdict without anybody's authorities: name and dates.
    pub names_host: bool,
    pub expired: bool,
    pub not_yet_valid: bool,
    /// Whether the web's own authorities vouch for it; anything else is somebody's interception.
    pub is_public: bool,
    /// Whether this machine's store does.
    pub in_system: bool,
    /// Whose settings do, by verification.
    pub trusted_by: Vec<Consumer>,
    /// What the answer to a plain question looked like.
    #[serde(default)]
    pub page: Option<Page>,
    /// An authority that is trusted here and bears the organisation of the issuer, whose own certificate wasn't sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lacks_issuer: Option<String>,
    /// It came about only with TLS 1.2: with 1.3 the connection was cut.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut_with_13: Option<BrokenOff>,
    /// What Claude Code and the AWS tools find wrong with the authority that their files have for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Authority>,
    /// Why genkan's own requests are refused where Claude Code's are not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beyond: Option<Beyond>,
}

impl Shown {
    /// Whether it holds only at another time.
    pub const fn is_untimely(&self) -> bool {
        self.expired || self.not_yet_valid
    }

    /// Whether this program connects to who showed it.
    pub fn is_accepted_by(&self, who: Consumer) -> bool {
        self.names_host && !self.is_untimely() && self.trusted_by.contains(&who)
    }

    /// Whether the only certificate vouches for itself.
    pub fn is_self_signed(&self) -> bool {
        matches!(self.chain.as_slice(), [one] if one.subject == one.issuer)
    }
}

/// An authority in the files that doesn't vouch for the certificate, though it is the one by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// It has ended itself.
    Ended(Box<Certificate>),
    /// It was issued by a root that the files don't have.
    NotRoot(Box<Certificate>),
    /// It has the name of the one that signed, and another key.
    OtherKey(String),
    /// One that is trusted here may vouch for other names alone (name constraints).
    Constrained(String),
}

/// What Claude Code's TLS library takes, and genkan's doesn't.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beyond {
    /// A host's name as the subject's `CN` alone.
    CommonName,
    /// A server's own certificate among the authorities.
    OwnAuthority,
    /// An authority whose key is of the curve P-521: whether it signed wasn't verified.
    Curve,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    pub subject: String,
    pub issuer: String,
    pub not_before: Timestamp,
    pub not_after: Timestamp,
    #[serde(default)]
    pub names: Vec<String>,
}

/// An HTTP answer's face.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    pub status: u16,
    /// Whether it is a page for people.
    pub html: bool,
    /// Where it leads.
    pub location: Option<String>,
    pub server: Option<String>,
    pub title: Option<String>,
    /// What it says beside its title: why, whose rule it is, whom to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_handshake_broke_off_is_kept_as_it_is_said() {
        for how in [
            BrokenOff::Silent,
            BrokenOff::Closed,
            BrokenOff::Reset,
            BrokenOff::NothingInCommon,
            BrokenOff::Other("unreachable".to_owned()),
        ] {
            let kept = serde_json::to_value(&how).unwrap();
            assert_eq!(kept, how.to_string());
            assert_eq!(serde_json::from_value::<BrokenOff>(kept).unwrap(), how);
        }
    }
}
