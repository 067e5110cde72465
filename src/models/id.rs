//! What a model name is by its form alone: an inference profile with a geography, a bare model, an ARN, or a name.
//!
//! Bedrock matches names exactly; Claude Code forgets the context marker (`[1m]`) and, for its own names, the
//! case. So names are compared in lower case and without the marker, which can only judge more of them.

use crate::claude::blank;

/// The form of a name, borrowed from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form<'a> {
    /// `jp.anthropic.claude-…`: a geography, and the model behind it.
    Profile {
        prefix: &'a str,
        core: &'a str,
    },
    /// `anthropic.claude-…`: a model without a geography.
    Foundation(&'a str),
    Arn(Arn<'a>),
    /// `claude-…`, an alias, or anything else that Bedrock doesn't know as an id.
    Name(&'a str),
}

/// A resource that Bedrock takes for a model: `arn:aws:bedrock:REGION:ACCOUNT:KIND/NAME`, or an endpoint of SageMaker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arn<'a> {
    pub region: &'a str,
    pub account: &'a str,
    pub kind: &'a str,
    pub name: &'a str,
}

/// The name as it stands in a request: without blanks around it and without the context marker.
pub fn bare(name: &str) -> String {
    let mut bare = blank::trim(name).to_owned();
    for marker in ["[1m]", "[2m]"] {
        while let Some(at) = bare.to_ascii_lowercase().find(marker) {
            bare.replace_range(at..at + marker.len(), "");
        }
    }
    bare
}

/// The name as Claude Code compares it: [`bare`] and in lower case.
pub fn plain(name: &str) -> String {
    bare(name).to_ascii_lowercase()
}

/// Whether a text is an AWS account ID.
pub fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a part of a model's name is its date.
pub fn is_date(part: &str) -> bool {
    part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_digit())
}

impl<'a> Form<'a> {
    /// Reads a [`plain`] name.
    pub fn parse(name: &'a str) -> Self {
        if let Some(arn) = Arn::parse(name) {
            return Self::Arn(arn);
        }
        let Some((first, rest)) = name.split_once('.') else { return Self::Name(name) };
        let letters =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if first == "anthropic" {
            Self::Foundation(name)
        } else if letters(first) && rest.contains('.') {
            Self::Profile { prefix: first, core: rest }
        } else if letters(first) && !first.contains('-') {
            Self::Foundation(name)
        } else {
            Self::Name(name)
        }
    }

    /// The geography that an inference profile's own id begins with. An ARN has none: whether what it leads to counts
    /// is [`Self::geography_behind`]'s.
    pub const fn geography(self) -> Option<&'a str> {
        match self {
            Self::Profile { prefix, .. } => Some(prefix),
            Self::Arn(_) | Self::Foundation(_) | Self::Name(_) => None,
        }
    }

    /// The same, also of the inference profile that an ARN names.
    pub fn geography_behind(self) -> Option<&'a str> {
        match self {
            Self::Arn(arn) if arn.kind == "inference-profile" => Self::parse(arn.name).geography(),
            Self::Arn(_) | Self::Profile { .. } | Self::Foundation(_) | Self::Name(_) => self.geography(),
        }
    }
}

impl<'a> Arn<'a> {
    /// Reads an ARN of Bedrock or SageMaker; `None` for anything else.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        let (arn, _partition, service) = (parts.next()?, parts.next()?, parts.next()?);
        let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
        let (kind, name) = resource.split_once('/')?;
        (arn == "arn" && ["bedrock", "sagemaker"].contains(&service)).then_some(Self { region, account, kind, name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_by_its_form() {
        let profile = |prefix, core| Form::Profile { prefix, core };
        for (name, form) in [
            ("jp.anthropic.claude-opus-5-5", profile("jp", "anthropic.claude-opus-5-5")),
            ("us-gov.anthropic.claude-opus-5-5", profile("us-gov", "anthropic.claude-opus-5-5")),
            ("global.amazon.nova-2-lite-v1:0", profile("global", "amazon.nova-2-lite-v1:0")),
            ("anthropic.claude-sonnet-4-20250514-v1:0", Form::Foundation("anthropic.claude-sonnet-4-20250514-v1:0")),
            ("anthropic.claude-v2.1", Form::Foundation("anthropic.claude-v2.1")),
            ("amazon.nova-pro-v1:0", Form::Foundation("amazon.nova-pro-v1:0")),
            ("claude-2.1", Form::Name("claude-2.1")),
            ("gpt-4.1", Form::Name("gpt-4.1")),
            ("claude-opus-5-5", Form::Name("claude-opus-5-5")),
            (".anthropic.x", Form::Name(".anthropic.x")),
            ("", Form::Name("")),
            ("arn:aws:s3:::bucket/x", Form::Name("arn:aws:s3:::bucket/x")),
            (
                "arn:aws:sagemaker:us-east-1:1:endpoint/x",
                Form::Arn(Arn { region: "us-east-1", account: "1", kind: "endpoint", name: "x" }),
            ),
            (
                "arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5-5",
                Form::Arn(Arn { region: "", account: "", kind: "foundation-model", name: "anthropic.claude-opus-5-5" }),
            ),
        ] {
            assert_eq!(Form::parse(name), form, "{name}");
        }
    }

    #[test]
    fn an_arn_has_the_geography_of_the_profile_that_it_names() {
        const ARN: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:";
        for (name, own, behind) in [
            ("jp.anthropic.claude-opus-5-5".to_owned(), Some("jp"), Some("jp")),
            (format!("{ARN}inference-profile/jp.anthropic.claude-opus-5-5"), None, Some("jp")),
            (format!("{ARN}application-inference-profile/a1b2c3"), None, None),
            (format!("{ARN}inference-profile/arn:aws:bedrock:x:1:inference-profile/us.anthropic.x"), None, None),
            ("anthropic.claude-opus-5-5".to_owned(), None, None),
            ("opus".to_owned(), None, None),
        ] {
            let form = Form::parse(&name);
            assert_eq!((form.geography(), form.geography_behind()), (own, behind), "{name}");
        }
    }

    #[test]
    fn the_context_marker_and_the_case_do_not_hide_a_name() {
        for name in [
            "claude-sonnet-5-5[1m]",
            " CLAUDE-Sonnet-5-5 ",
            "\u{feff}claude-sonnet-5-5",
            "claude-sonnet[1M]-5-5",
            "claude-sonnet-5-5[2m][1m]",
        ] {
            assert_eq!(plain(name), "claude-sonnet-5-5");
        }
    }
}
