//! What of a profile policies are about: its regions, its account, and the models that it pins as AWS names them.

use crate::code::policy as code;
use crate::fault::{Fault, Result};
use crate::models::catalogue::Catalogue;
use crate::models::id::{Form, bare};
use crate::profile::{ApiFormat, Profile};

/// Every account, where none is known: an identity's policy reaches no other account's resources anyway.
pub const ANY_ACCOUNT: &str = "*";

/// A profile on Bedrock, as its policies see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The deployment profile's name.
    pub name: String,
    /// Where a request may be processed.
    pub regions: Vec<String>,
    /// Where requests are sent.
    pub home: String,
    /// Twelve digits, or [`ANY_ACCOUNT`].
    pub account: String,
    /// The permission set that a developer gets; empty where it is open.
    pub role: String,
    /// The role that is assumed with it, by its ARN; empty where none is.
    pub assumed: String,
    pub pins: Vec<Pin>,
}

/// A model that the profile pins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pin {
    /// `jp.anthropic.…`: a profile of AWS's own.
    System {
        prefix: String,
        /// The model behind the prefix.
        core: String,
        /// The regions that it can be called in.
        from: Vec<String>,
        /// The regions that it routes to.
        to: Vec<String>,
    },
    /// An application profile, whose ARN says nothing of the model behind it.
    Application(String),
    /// A model without a profile, in the region that it is asked for in.
    OnDemand { region: String, core: String },
    /// A provisioned or imported model and the like, by its ARN.
    Own(String),
}

impl Scope {
    /// Reads a profile; `account` comes before the profile's own.
    ///
    /// # Errors
    /// `GK-POL-002` where requests don't go to Bedrock, `GK-POL-003` for a pin that no policy can name or that leaves the
    /// residency, `GK-POL-004` where nothing is pinned.
    pub fn of(profile: &Profile, catalogue: &Catalogue, account: Option<&str>) -> Result<Self> {
        let aws = match profile.format() {
            ApiFormat::Bedrock(aws) => aws,
            ApiFormat::Vertex(_) | ApiFormat::Anthropic | ApiFormat::Foundry(_) => {
                return Err(Fault::new(&code::NO_BEDROCK)
                    .with("profile", &profile.name)
                    .with_phrase("provider", profile.provider().service()));
            }
        };
        let account = account.unwrap_or(&aws.account_id);
        let account = if account.is_empty() { ANY_ACCOUNT } else { account };
        let regions = &profile.residency.regions;
        let mut pins = Vec::new();
        for (_, model) in profile.models.open_tiers().filter(|(_, model)| !model.is_empty()) {
            let pin = Pin::read(&bare(model), &aws.region, regions, catalogue);
            let pin = pin.ok_or_else(|| {
                Fault::new(&code::PIN)
                    .with("model", model)
                    .with("regions", regions.join(", "))
                    .with("profile", &profile.name)
            })?;
            if !pins.contains(&pin) {
                pins.push(pin);
            }
        }
        if pins.is_empty() {
            return Err(Fault::new(&code::NO_MODELS).with("profile", &profile.name));
        }
        Ok(Self {
            name: profile.name.clone(),
            regions: regions.clone(),
            home: aws.region.clone(),
            account: account.to_owned(),
            role: aws.role_name.clone(),
            assumed: aws.assume_role_arn.clone(),
            pins,
        })
    }

    /// The ARNs of the inference profiles that the profile pins, in every region that each can be called in.
    pub fn profiles(&self) -> Vec<String> {
        let mut arns = Vec::new();
        for pin in &self.pins {
            match pin {
                Pin::System { prefix, core, from, .. } => {
                    arns.extend(from.iter().map(|region| self.profile(region, prefix, core)));
                }
                Pin::Application(arn) => arns.push(arn.clone()),
                Pin::OnDemand { .. } | Pin::Own(_) => {}
            }
        }
        sorted(arns)
    }

    /// The ARNs of the models that those profiles route to. Behind an application profile stands any of Anthropic's.
    pub fn models(&self) -> Vec<String> {
        let mut arns = Vec::new();
        for pin in &self.pins {
            match pin {
                Pin::System { core, to, .. } => arns.extend(to.iter().map(|region| model(region, core))),
                Pin::Application(_) => arns.extend(self.regions.iter().map(|region| model(region, "anthropic.*"))),
                Pin::OnDemand { .. } | Pin::Own(_) => {}
            }
        }
        sorted(arns)
    }

    /// The models that are pinned by their name, with a prefix or without.
    pub fn cores(&self) -> impl Iterator<Item = &str> {
        self.pins.iter().filter_map(|pin| match pin {
            Pin::System { core, .. } | Pin::OnDemand { core, .. } => Some(core.as_str()),
            Pin::Application(_) | Pin::Own(_) => None,
        })
    }

    /// What is called without an inference profile.
    pub fn alone(&self) -> Vec<String> {
        let arns = self.pins.iter().filter_map(|pin| match pin {
            Pin::OnDemand { region, core } => Some(model(region, core)),
            Pin::Own(arn) => Some(arn.clone()),
            Pin::System { .. } | Pin::Application(_) => None,
        });
        sorted(arns.collect())
    }

    /// The ARN of a profile of AWS's own.
    pub fn profile(&self, region: &str, prefix: &str, core: &str) -> String {
        format!("arn:aws:bedrock:{region}:{}:inference-profile/{prefix}.{core}", self.account)
    }

    /// Whether the account is known.
    pub fn has_account(&self) -> bool {
        self.account != ANY_ACCOUNT
    }
}

/// The ARN of a foundation model; it has no account.
pub fn model(region: &str, core: &str) -> String {
    format!("arn:aws:bedrock:{region}::foundation-model/{core}")
}

fn sorted(mut arns: Vec<String>) -> Vec<String> {
    arns.sort_unstable();
    arns.dedup();
    arns
}

impl Pin {
    /// `None` for what no policy can name, and for what isn't processed in the residency.
    fn read(name: &str, home: &str, regions: &[String], catalogue: &Catalogue) -> Option<Self> {
        let is_inside = |region: &str| regions.iter().any(|one| one == region);
        let system = |prefix: &str, core: &str| {
            let geography = catalogue.geography(prefix).filter(|geography| geography.stays_in(regions))?;
            let can_be_called = |region: &&String| geography.from.is_empty() || geography.from.contains(region);
            Some(Self::System {
                prefix: prefix.to_owned(),
                core: core.to_owned(),
                from: regions.iter().filter(can_be_called).cloned().collect(),
                to: geography.destinations.clone(),
            })
        };
        let on_demand = |region: &str, core: &str| {
            is_inside(region).then(|| Self::OnDemand { region: region.to_owned(), core: core.to_owned() })
        };
        match Form::parse(name) {
            Form::Profile { prefix, core } => system(prefix, core),
            Form::Foundation(core) => on_demand(home, core),
            Form::Arn(arn) => match arn.kind {
                "foundation-model" => on_demand(arn.region, arn.name),
                "inference-profile" => arn.name.split_once('.').and_then(|(prefix, core)| system(prefix, core)),
                "application-inference-profile" if is_inside(arn.region) => Some(Self::Application(name.to_owned())),
                _ if is_inside(arn.region) => Some(Self::Own(name.to_owned())),
                _ => None,
            },
            Form::Name(_) => None,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::messages::Lang;

    pub(crate) const APPLICATION: &str =
        "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc123def456";

    /// What a profile with these pins is about.
    pub(crate) fn scope(text: &str) -> Result<Scope> {
        let text = format!(
            "name = \"acme\"\nprovider = \"bedrock\"\n[residency]\nregions = [\"ap-northeast-1\", \"ap-northeast-3\"]\n\
             [aws]\nregion = \"ap-northeast-1\"\nrole_name = \"ClaudeCodeUser\"\n[models]\n{text}"
        );
        let profile: Profile = toml::from_str(&text).unwrap();
        Scope::of(&profile, Catalogue::embedded().unwrap(), Some("111122223333"))
    }

    pub(crate) fn japan() -> Scope {
        scope("opus = \"jp.anthropic.claude-opus-5-5\"\nsonnet = \"jp.anthropic.claude-sonnet-4-6[1m]\"").unwrap()
    }

    #[test]
    fn pins_become_the_arns_that_aws_judges() {
        let japan = japan();
        assert_eq!(
            japan.profiles(),
            [
                "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5",
                "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6",
                "arn:aws:bedrock:ap-northeast-3:111122223333:inference-profile/jp.anthropic.claude-opus-5-5",
                "arn:aws:bedrock:ap-northeast-3:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6",
            ]
        );
        assert_eq!(japan.models().len(), 4);
        assert!(japan.alone().is_empty());
        let mixed = scope(&format!(
            "opus = \"{APPLICATION}\"\nsonnet = \"anthropic.claude-sonnet-4-20250514-v1:0\"\nhaiku = \"deny\""
        ));
        let mixed = mixed.unwrap();
        assert_eq!(mixed.profiles(), [APPLICATION]);
        assert_eq!(mixed.models()[0], "arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.*");
        assert_eq!(
            mixed.alone(),
            ["arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.claude-sonnet-4-20250514-v1:0"]
        );
    }

    #[test]
    fn what_leaves_or_has_no_arn_is_refused() {
        for pin in [
            "global.anthropic.claude-opus-5-5",
            "apac.anthropic.claude-sonnet-4-20250514-v1:0",
            "sonnet",
            "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc123def456",
            "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-5-5",
            "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-opus-5-5",
        ] {
            let fault = scope(&format!("opus = \"{pin}\"")).unwrap_err();
            assert_eq!(fault.code().id, "GK-POL-003", "{pin}");
            assert!(fault.message(Lang::En).contains(pin), "{pin}");
        }
        assert_eq!(scope("opus = \"deny\"").unwrap_err().code().id, "GK-POL-004");
    }
}
