//! `genkan explain -`: a pasted error text: what it means, what mends it, what to send to whom.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::code::error_text::Cloud;
use crate::code::{self, Code, Exit, Who};
use crate::explain::{self, Reading, Traces, points};
use crate::fault::Result;
use crate::messages::{self, Lang, explain as words, in_text, report};
use crate::models::named;
use crate::profile::{Loaded, Request, Source, catalogue, load};
use crate::world::World;
use crate::world::ui::{Role, Ui};

/// What is known of this machine's profile besides a text.
#[derive(Default)]
struct Known {
    /// The profile is the organisation's or the reader's, not one that only comes with genkan.
    is_own: bool,
    /// It has a gateway, which has an administrator.
    has_gateway: bool,
    regions: Vec<String>,
    /// By the name of a request's placeholder.
    values: Vec<(&'static str, String)>,
    /// Whose models the profile's are; `None` where they are a gateway's.
    cloud: Option<Cloud>,
    /// How the profile calls what the texts are about.
    names: Vec<String>,
    contact: String,
}

impl Known {
    fn of(loaded: &Loaded) -> Self {
        let profile = &loaded.profile;
        // The names of a profile that only comes with genkan are nobody's.
        let is_own = loaded.layers.iter().any(|layer| !matches!(layer, Source::Embedded(_)));
        let models: Vec<&str> = profile.models.open_tiers().map(|(_, model)| model).collect();
        let models: BTreeSet<&str> = models.into_iter().filter(|model| !model.is_empty()).collect();
        let mut values =
            vec![("hosts", profile.hosts().join(", ")), ("model", models.into_iter().collect::<Vec<_>>().join(", "))];
        let mut names = Vec::new();
        let mut named = |key: &str, value: &str| {
            if is_own && !value.is_empty() {
                names.push(format!("{key} {value}"));
            }
        };
        if let Some(aws) = profile.aws() {
            values.extend([("role", aws.role_name.clone()), ("account", aws.account_id.clone())]);
            named("AWS_PROFILE", &aws.profile);
            named("sso_session", &aws.sso_session);
            named("sso_role_name", &aws.role_name);
            named("AWS_REGION", &aws.region);
            if is_own {
                values.push(("region", aws.region.clone()));
            }
        }
        if let Some(google) = profile.google() {
            values.extend([("project", google.project.clone()), ("location", google.region.clone())]);
            named("ANTHROPIC_VERTEX_PROJECT_ID", &google.project);
            named("CLOUD_ML_REGION", &google.region);
        }
        if let Some(foundry) = profile.foundry() {
            named("ANTHROPIC_FOUNDRY_RESOURCE", &foundry.resource);
        }
        let (regions, contact) = (profile.residency.regions.clone(), profile.support.contact.clone());
        let own = [
            (profile.aws().is_some(), Cloud::Aws),
            (profile.google().is_some(), Cloud::Google),
            (profile.foundry().is_some(), Cloud::Microsoft),
        ];
        let cloud = own.into_iter().find(|(is_it, _)| *is_it && profile.gateway().is_none()).map(|(_, cloud)| cloud);
        let has_gateway = is_own && profile.gateway().is_some();
        Self { is_own, has_gateway, regions, values, cloud, names, contact }
    }

    /// What the request about this text may name: another service's models and hosts have no place in it.
    fn values(&self, reading: &Reading) -> Vec<(&str, &str)> {
        let is_elsewhere = |own: Cloud| reading.cloud.is_some_and(|cloud| cloud != own);
        let is_others = |name: &str| match name {
            "model" if reading.error.who() == Who::GatewayAdmin => self.cloud.is_some(),
            "model" => reading.cloud.is_some() && reading.cloud != self.cloud,
            "hosts" => self.cloud.is_some_and(is_elsewhere),
            _ => false,
        };
        let values = self.values.iter().filter(|(name, _)| !is_others(name));
        values.map(|(name, value)| (*name, value.as_str())).collect()
    }
}

/// Whether a text is one of the catalogue.
pub fn is_known(world: &World, text: &str) -> Result<bool> {
    let catalogue = catalogue::load(world)?;
    Ok(!explain::read(text, &|name| named::is_outside(name, &[], &catalogue)).is_empty())
}

/// Exit 1 where the text is not in the catalogue.
pub fn run(world: &World, input: &str, json: bool) -> Result<Exit> {
    let known = load(world, &Request::default()).map(|loaded| Known::of(&loaded)).unwrap_or_default();
    let catalogue = catalogue::load(world)?;
    let mut readings = explain::read(input, &|name| named::is_outside(name, &known.regions, &catalogue));
    if !known.has_gateway {
        readings = readings.into_iter().map(|reading| reading.without_gateway(input)).collect();
    }
    let traces = explain::traces(input);
    // Our own errors say what they are.
    let codes: Vec<&Code> =
        own_codes(input).filter(|code| readings.iter().all(|one| one.error.code != *code)).collect();
    if json {
        world.ui.json(&document(input, &readings, &traces, &known, &codes));
        return Ok(if readings.is_empty() && codes.is_empty() { Exit::Problem } else { Exit::Done });
    }
    for code in &codes {
        super::explain::tell_code(world, code);
    }
    if !codes.is_empty() && !readings.is_empty() {
        world.ui.row("");
    }
    if readings.is_empty() && !codes.is_empty() {
        return Ok(Exit::Done);
    }
    if readings.is_empty() {
        unknown(&world.ui, input, &traces);
    } else {
        for (at, reading) in readings.iter().enumerate() {
            if at > 0 {
                world.ui.row("");
            }
            show(world, input, reading, &traces, &known);
        }
    }
    Ok(if readings.is_empty() { Exit::Problem } else { Exit::Done })
}

/// Codes of genkan's in a text, each once.
fn own_codes(text: &str) -> impl Iterator<Item = &'static Code> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let mut seen: Vec<&'static Code> = Vec::new();
    for word in words.filter(|word| word.starts_with("GK-")) {
        if let Some(code) = code::find(word).filter(|code| !seen.contains(code)) {
            seen.push(code);
        }
    }
    seen.into_iter()
}

fn document(input: &str, readings: &[Reading], traces: &Traces, known: &Known, codes: &[&Code]) -> Value {
    let readings: Vec<Value> = readings
        .iter()
        .map(|reading| {
            json!({
                "code": reading.error.code.id,
                "cause": reading.error.code.message.unfilled(Lang::En),
                "fix": fix(reading, input, Lang::En),
                "who": reading.who(&known.values(reading)).id(),
                "request": with_id(reading, input, traces, known, Lang::En),
                "verified": reading.error.verified,
                "captures": reading.captures,
            })
        })
        .collect();
    let codes: Vec<Value> = codes.iter().map(|code| super::explain::document_of(code)).collect();
    json!({"readings": readings, "codes": codes, "names": traces.names, "request_id": traces.request_id})
}

fn show(world: &World, input: &str, reading: &Reading, traces: &Traces, known: &Known) {
    let ui = &world.ui;
    let word = |text: crate::messages::Message| text.get(ui.lang);
    let error = reading.error;
    ui.row(format_args!("{}  {}", ui.paint_data(Role::Heading, error.code.id), error.code.message.unfilled(ui.lang)));
    let fix = fix(reading, input, ui.lang);
    // Several cases, a line each.
    let mut cases = fix.lines();
    ui.row(format_args!("  {}: {}", word(words::WHAT_TO_DO), cases.next().unwrap_or_default()));
    cases.for_each(|case| ui.row(format_args!("    {case}")));
    // Only where the advice speaks of one of them.
    let asked = known.names.iter().filter(|name| name.split(' ').next().is_some_and(|key| fix.contains(key)));
    let asked: Vec<&str> = asked.map(String::as_str).collect();
    if !asked.is_empty() {
        ui.row(format_args!("  {}: {}", word(words::IN_PROFILE), asked.join(word(report::COMMA))));
    }
    ui.row(format_args!("  {}: {}", word(words::WHO_ACTS), word(reading.who(&known.values(reading)).name())));
    if !reading.captures.is_empty() {
        let said: Vec<_> = reading.captures.iter().map(|(name, value)| labelled(name, value, ui.lang)).collect();
        ui.row(format_args!("  {}: {}", word(words::SAID), said.join(word(report::COMMA))));
    }
    if !error.verified {
        ui.row(format_args!("  {}", ui.phrase(words::ASIDE, &[("what", &word(words::UNVERIFIED))])));
    }
    if let Some(request) = with_id(reading, input, traces, known, ui.lang) {
        // Whom the organisation's profile names for support, else the office.
        let who = if known.contact.is_empty() { word(error.who().name()) } else { known.contact.as_str() };
        ui.row("");
        ui.row(format_args!("  {}", ui.phrase(words::REQUEST_FOR, &[("who", &who)])));
        request.lines().for_each(|line| ui.row(format_args!("    {line}")));
    }
}

/// A value of the text with what it is; a sentence of the service's stands for itself.
fn labelled(name: &str, value: &str, lang: Lang) -> String {
    if name == "said" {
        return words::QUOTED.fill(lang, &[("value", &value)]);
    }
    if let Some(minutes) = value.strip_suffix(" min").and_then(|minutes| minutes.parse::<i64>().ok()) {
        let way = if minutes < 0 { in_text::BEHIND } else { in_text::AHEAD };
        return way.fill(lang, &[("minutes", &minutes.abs())]);
    }
    let label = messages::named(in_text::ALL, name).map_or(name, |label| label.get(lang));
    format!("{label} {}", messages::in_language(name, value.to_owned(), lang))
}

/// The request, with the service's own number of the call: its support finds the call by it.
fn with_id(reading: &Reading, input: &str, traces: &Traces, known: &Known, lang: Lang) -> Option<String> {
    let mut values = known.values(reading);
    let of_profile = values.iter().find(|(name, _)| *name == "hosts").map_or("", |(_, hosts)| hosts);
    // The profile's hosts are told as Claude Code's where nothing says that the text is about them.
    let is_open = reading.error.request().is_some_and(|request| !request.en.contains("Claude Code"));
    let unsaid = words::HOST_UNSAID.fill(lang, &[("hosts", &of_profile)]);
    if is_open && !of_profile.is_empty() && reading.names_nobody(input) {
        values.retain(|(name, _)| *name != "hosts");
        values.push(("hosts", &unsaid));
    } else if !known.is_own && reading.names_no_host() {
        // Nothing says that Claude Code calls what a profile of genkan's own has.
        values.retain(|(name, _)| *name != "hosts");
        values.push(("hosts", words::HOST_OF_NOBODY.get(lang)));
    }
    let request = reading.request(lang, &values)?;
    Some(match &traces.request_id {
        Some(id) => format!("{request}\n{}", words::REQUEST_ID.fill(lang, &[("id", id)])),
        None => request,
    })
}

/// The fix, a line for each case; that the program's release may be at fault stands last.
fn fix(reading: &Reading, input: &str, lang: Lang) -> String {
    let mut fix = points::ordered(reading.error.code, input, lang);
    if let Some(release) = explain::release(input, Some(reading.error.code), lang) {
        fix += &format!("\n- {release}");
    }
    fix
}

fn unknown(ui: &Ui, input: &str, traces: &Traces) {
    ui.row(ui.phrase(words::NOT_IN_CATALOGUE, &[]));
    if !traces.names.is_empty() {
        ui.row(format_args!("  {}", ui.phrase(words::NAMES, &[("names", &traces.names.join(", "))])));
    }
    if let Some(id) = &traces.request_id {
        ui.row(format_args!("  {}", ui.phrase(words::REQUEST_ID, &[("id", id)])));
    }
    ui.row(format_args!("  {}", ui.phrase(words::PASTE_WHOLE, &[])));
    if let Some(release) = explain::release(input, None, ui.lang) {
        ui.row(format_args!("  {release}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::testing::world;

    /// The profile's own names stand beside the advice and in the request; those of a profile that nobody chose don't.
    #[allow(clippy::disallowed_methods, reason = "it writes what the machine has")]
    #[test]
    fn the_profile_s_own_names_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("acme.toml");
        let text = "extends = \"bedrock-jp\"\nname = \"acme\"\n[aws]\nprofile = \"acme-claude\"\naccount_id = \"444455556666\"\nrole_name = \"ClaudeCodeUser\"\n";
        std::fs::write(&file, text).unwrap();
        let said = |vars: &[(&str, &str)], text: &str| {
            let world = world(folder.path(), vars);
            run(&world, text, false).unwrap();
            world.ui.said().0
        };
        let own = [("GENKAN_PROFILE", file.to_str().unwrap())];
        let ended = "Token is expired. To refresh this SSO session run 'aws sso login' with the corresponding profile.";
        assert!(said(&own, ended).contains("in your profile: AWS_PROFILE acme-claude"), "{}", said(&own, ended));
        assert!(!said(&[], ended).contains("in your profile"), "{}", said(&[], ended));
        let refused = "An error occurred (ForbiddenException) when calling the GetRoleCredentials operation: No access";
        let asked = "the permission set for Claude Code (ClaudeCodeUser) in our account 444455556666, or";
        assert!(said(&own, refused).contains(asked), "{}", said(&own, refused));
        assert!(said(&[], refused).contains("the permission set for Claude Code in our account, or"));
    }

    /// The names of a profile for one service have no place in a request about another's.
    #[test]
    fn a_request_names_nothing_of_another_service() {
        let folder = tempfile::tempdir().unwrap();
        let said = |text: &str, profile: &str| {
            let world = world(folder.path(), &[("GENKAN_PROFILE", profile)]);
            run(&world, text, true).unwrap();
            let document: Value = serde_json::from_str(&world.ui.said().0).unwrap();
            document["readings"][0]["request"].as_str().unwrap_or_default().to_owned()
        };
        let google = "Publisher Model `projects/[PROJECT]/locations/asia-northeast1/publishers/anthropic/models/[MODEL]` was not found or your project does not have access to it.";
        let microsoft = "{\"error\":{\"code\":\"DeploymentNotFound\",\"message\":\"The API deployment for this resource does not exist.\"}}";
        let tls = "gcloud crashed (SSLError): HTTPSConnectionPool(host='asia-northeast1-aiplatform.googleapis.com', port=443): certificate verify failed: unable to get local issuer certificate";
        for (text, own, other) in [
            (google, "vertex-jp", "bedrock-jp"),
            (microsoft, "foundry", "bedrock-jp"),
            (tls, "vertex-jp", "bedrock-jp"),
        ] {
            let asked = said(text, other);
            assert!(!asked.is_empty() && !asked.contains("jp.anthropic") && !asked.contains("amazonaws"), "{asked}");
            assert_ne!(asked, said(text, own), "{own}");
        }
    }

    /// A text that genkan printed itself is known by its code.
    #[test]
    fn our_own_codes_in_a_text_are_explained() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let text =
            "error: /h/.claude/settings.json, line 3: not plain JSON  GK-CLI-001\n  hint: x\nGK-CLI-001, GK-XX-999";
        assert_eq!(run(&world, text, false).unwrap(), Exit::Done);
        let said = world.ui.said().0;
        assert_eq!(said.matches("GK-CLI-001").count(), 1, "{said}");
        assert_eq!(run(&world, "GK-XX-999 and no more", false).unwrap(), Exit::Problem);
    }

    /// Every text in which a policy of AWS's refuses a resource, with every place that the resource can have.
    #[test]
    fn nobody_is_asked_to_allow_what_lies_outside_the_residency() {
        const BY: [&str; 10] = [
            "with an explicit deny in a service control policy",
            "because no service control policy allows the bedrock:InvokeModel action",
            "with an explicit deny in an identity-based policy",
            "because no identity-based policy allows the bedrock:InvokeModel action",
            "with an explicit deny in a VPC endpoint policy",
            "because no VPC endpoint policy allows the bedrock:InvokeModel action",
            "because no permissions boundary allows the bedrock:InvokeModel action",
            "with an explicit deny in a session policy",
            "because no resource control policy allows the bedrock:InvokeModel action",
            "",
        ];
        const OUTSIDE: [&str; 8] = [
            "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6",
            "arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-6",
            "arn:aws:bedrock:ap-south-1::foundation-model/anthropic.claude-sonnet-4-6",
            "arn:aws:bedrock:::foundation-model/anthropic.claude-sonnet-4-6",
            "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-opus-5-5",
            "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/ca.anthropic.claude-opus-5-5",
            "arn:aws:bedrock:us-east-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5",
            "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc123def456",
        ];
        const INSIDE: [&str; 4] = [
            "arn:aws:bedrock:ap-northeast-1::foundation-model/anthropic.claude-sonnet-4-6",
            "arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6",
            "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5",
            "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc123def456",
        ];
        const SAYS_OUTSIDE: [&str; 3] = ["GK-ERR-001", "GK-ERR-002", "GK-ERR-016"];
        let folder = tempfile::tempdir().unwrap();
        let said = |resource: &str, by: &str| {
            let world = world(folder.path(), &[]);
            let user = "User: arn:aws:sts::111122223333:assumed-role/R/taro is not authorized to perform:";
            let resource = if resource.is_empty() { String::new() } else { format!(" on resource: {resource}") };
            run(&world, &format!("{user} bedrock:InvokeModel{resource} {by}"), true).unwrap();
            let document: Value = serde_json::from_str(&world.ui.said().0).unwrap();
            document["readings"][0].clone()
        };
        for by in BY {
            for resource in OUTSIDE {
                let reading = said(resource, by);
                let code = reading["code"].as_str().unwrap_or_default();
                assert!(SAYS_OUTSIDE.contains(&code), "{resource} {by}: {reading}");
                assert_eq!((&reading["request"], &reading["who"]), (&Value::Null, &json!("you")), "{resource} {by}");
            }
            for resource in INSIDE {
                let reading = said(resource, by);
                assert!(
                    !SAYS_OUTSIDE.contains(&reading["code"].as_str().unwrap_or_default()),
                    "{resource} {by}: {reading}"
                );
            }
            // Where nothing says the place, the letter asks for the two Regions in Japan and no other.
            let reading = said("", by);
            assert!(!SAYS_OUTSIDE.contains(&reading["code"].as_str().unwrap_or_default()), "{by}: {reading}");
            if let Some(request) = reading["request"].as_str() {
                assert!(
                    request.contains("ap-northeast-1 and ap-northeast-3")
                        || request.contains("leave every other Region denied"),
                    "{request}"
                );
            }
        }
    }
}
