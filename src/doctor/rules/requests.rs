//! What others are asked for, in the terms of the cloud that the profile is about.

use url::Url;

use crate::doctor::facts::Facts;
use crate::messages::{
    Lang, Message, Phrase, doctor_gateway as gateway, doctor_google as google, doctor_invoke, doctor_network as say,
    foundry, report as words,
};
use crate::profile::{Credentials, Profile};
use crate::report::{Finding, FixKind, Who};

/// Requests that name what a cloud needs: to the network team, and to the cloud's own support.
pub(super) struct Requests {
    pub(super) names: Message,
    pub(super) invented: Message,
    pub(super) agree: Message,
    pub(super) page: Message,
    pub(super) unblock: Message,
    pub(super) connection: Message,
    pub(super) private: Message,
    pub(super) support: Message,
}

const OF_AWS: Requests = Requests {
    names: say::ASK_NAMES,
    invented: say::ASK_INVENTED,
    agree: say::ASK_AGREE,
    page: say::ASK_PAGE,
    unblock: say::ASK_UNBLOCK,
    connection: say::ASK_CONNECTION,
    private: say::ASK_PRIVATE,
    support: doctor_invoke::ASK_SUPPORT,
};
const OF_GATEWAY: Requests = Requests {
    names: gateway::ASK_NAMES,
    invented: gateway::ASK_INVENTED,
    agree: gateway::ASK_AGREE,
    page: gateway::ASK_PAGE,
    unblock: gateway::ASK_UNBLOCK,
    connection: gateway::ASK_CONNECTION,
    private: gateway::ASK_PRIVATE,
    support: doctor_invoke::ASK_SUPPORT,
};
const OF_GOOGLE: Requests = Requests {
    names: google::ASK_NAMES,
    invented: google::ASK_INVENTED,
    agree: google::ASK_AGREE,
    page: google::ASK_PAGE,
    unblock: google::ASK_UNBLOCK,
    connection: google::ASK_CONNECTION,
    private: google::ASK_PRIVATE,
    support: google::ASK_SUPPORT,
};
const OF_AZURE: Requests = Requests {
    names: foundry::ASK_NAMES,
    invented: foundry::ASK_INVENTED,
    agree: foundry::ASK_AGREE,
    page: foundry::ASK_PAGE,
    unblock: foundry::ASK_UNBLOCK,
    connection: foundry::ASK_CONNECTION,
    private: foundry::ASK_PRIVATE,
    support: foundry::ASK_SUPPORT,
};

/// The requests for the cloud that the profile is about.
pub(super) const fn requests(profile: &Profile) -> Requests {
    match profile.credentials() {
        Credentials::Aws(_) => OF_AWS,
        Credentials::Key(..) => OF_GATEWAY,
        Credentials::Google(_) => OF_GOOGLE,
        Credentials::Azure(_) => OF_AZURE,
    }
}

/// The port that the cloud is dialled at: a gateway's own address may name another than its scheme's.
pub(super) fn port(profile: &Profile) -> u16 {
    const HTTPS: u16 = 443;
    let url = profile.gateway().and_then(|gateway| Url::parse(&gateway.url).ok());
    url.and_then(|url| url.port_or_known_default()).unwrap_or(HTTPS)
}

/// The account, project or resource that models are asked in; its name fills the phrase first.
pub fn place(facts: &Facts, profile: &Profile) -> Option<Phrase> {
    let (said, name, name_of, region) = match profile.credentials() {
        Credentials::Aws(aws) => {
            let seen = facts.account.identity.got().map(|identity| identity.account.as_str());
            (words::PLACE_ACCOUNT, "account", seen.unwrap_or(&aws.account_id), aws.region.as_str())
        }
        Credentials::Google(google) => (words::PLACE_PROJECT, "project", google.project.as_str(), ""),
        Credentials::Azure(foundry) => (words::PLACE_RESOURCE, "resource", foundry.resource.as_str(), ""),
        Credentials::Key(..) => return None,
    };
    (!name_of.is_empty()).then(|| Phrase::new(said).with(name, name_of).with("region", region))
}

/// What a cloud's administrator is asked for names where: they may have many accounts.
pub(in crate::doctor) fn placed(finding: &mut Finding, place: &Phrase) {
    let Some(fix) = finding.fix.as_mut().filter(|fix| (fix.kind, fix.who) == (FixKind::Ask, Who::CloudAdmin)) else {
        return;
    };
    let said = fix.text.say(Lang::En);
    if place.params(Lang::En).next().is_some_and(|(_, name)| !said.contains(&name)) {
        fix.place = Some(place.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::invoke;
    use crate::report::{Group, Severity};

    #[test]
    fn a_clouds_administrator_is_told_which_account_it_is_about_once() {
        let mut profile = Profile::default();
        profile.aws_mut().account_id = "111122223333".into();
        profile.aws_mut().region = "ap-northeast-1".into();
        let facts = Facts::new("2026-11-20T09:00:00Z".parse().unwrap(), String::new());
        let place = place(&facts, &profile).expect("an account");
        let asked = |who, ask: Phrase| {
            let finding = Finding::new(&invoke::REFUSED, Group::Invoke, Severity::Error);
            let mut finding = finding.fix(FixKind::Ask, who, ask);
            placed(&mut finding, &place);
            [Lang::En, Lang::Ja].map(|lang| finding.fix.as_ref().unwrap().said(lang))
        };
        let ask = |models| Phrase::new(doctor_invoke::ASK_SUPPORT).with("models", models).with("said", "no");
        for said in asked(Who::CloudAdmin, ask("opus")) {
            assert!(said.contains("111122223333") && said.contains("ap-northeast-1"), "{said}");
        }
        for (who, models) in
            [(Who::CloudAdmin, "arn:aws:bedrock:ap-northeast-1:111122223333:x"), (Who::NetworkTeam, "a")]
        {
            let before = [Lang::En, Lang::Ja].map(|lang| ask(models).say(lang));
            assert_eq!(asked(who, ask(models)), before);
        }
    }
}
