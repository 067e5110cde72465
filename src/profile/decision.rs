//! What a profile has decided of the way out: an address, nothing, the shell's own, or not yet.

use super::Network;

/// What a key says that may be left undecided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision<'a> {
    /// Nothing yet: nothing is written, and nothing is blanked, because that would cut off whoever has one.
    Open,
    /// The shell's own, and on purpose.
    Environment,
    /// There is none: what a shell or a folder names is blanked.
    Nothing,
    Is(&'a str),
}

impl<'a> Decision<'a> {
    fn parse(text: &'a str) -> Self {
        match text {
            "" => Self::Open,
            "none" => Self::Nothing,
            "environment" => Self::Environment,
            value => Self::Is(value),
        }
    }

    /// What is named; empty where nothing is.
    const fn named(self) -> &'a str {
        match self {
            Self::Is(value) => value,
            Self::Open | Self::Environment | Self::Nothing => "",
        }
    }

    /// What settings hold that enforce it; `None` where it is left to others.
    pub const fn enforced(self) -> Option<&'a str> {
        match self {
            Self::Open | Self::Environment => None,
            Self::Nothing => Some(""),
            Self::Is(value) => Some(value),
        }
    }
}

impl Network {
    /// What is decided of the proxy.
    pub fn proxy_decision(&self) -> Decision<'_> {
        Decision::parse(&self.proxy)
    }

    /// The proxy's address; empty where the profile names none.
    pub fn proxy_url(&self) -> &str {
        self.proxy_decision().named()
    }

    /// Whether requests go out directly, whatever a shell names.
    pub fn is_direct(&self) -> bool {
        self.proxy_decision() == Decision::Nothing
    }

    /// What is decided of the certificate authority.
    pub fn authority_decision(&self) -> Decision<'_> {
        Decision::parse(&self.ca_bundle)
    }

    /// The file of the company's certificate authority; empty where the profile names none.
    pub fn authority(&self) -> &str {
        self.authority_decision().named()
    }
}
