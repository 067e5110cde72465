//! Machines whose services are the stand-in's: signed in, signed out, refused, led elsewhere. The network's part isn't
//! looked at, for its hosts aren't the stand-in's; each is told beside the one where all is well.

use genkan::messages::Lang;
use genkan::world::Clock;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::desk::{Desk, Teller};
use super::recording::Recording;
use crate::cloud::request::Refusal;
use crate::cloud::scenario::InferenceProfile;
use crate::cloud::{Cloud, Disturbance, Grant, Identity, Instance, Scenario, token_file};

const START: &str = "https://acme.awsapps.com/start";
const SETTINGS: &str = "home/.claude/settings.json";
const TOKEN: &str = "acme";
const ROLE: &str = "ClaudeCodeUser";
const OPUS: &str = "ANTHROPIC_DEFAULT_OPUS_MODEL";
const GLOBAL: &str = "global.anthropic.claude-opus-5-5";
const SHOW: [&str; 2] = ["--skip", "network"];

/// A cloud, and a machine that is set up for it.
struct Site {
    cloud: Cloud,
    desk: Desk,
}

/// Who signs the requests.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    SignIn,
    /// Keys in the shell's variables.
    Shell,
}

impl Site {
    fn new(scenario: Scenario, by: By) -> Self {
        Self::set_up(scenario, by, &[])
    }

    fn set_up(mut scenario: Scenario, by: By, flags: &[&str]) -> Self {
        let worker =
            Identity { denied: scenario.identities[0].denied.clone(), ..Identity::role("worker", Timestamp::MAX) };
        scenario.identities.push(worker);
        if scenario.instances.is_empty() {
            let mut instance = Instance::new(START, "ap-northeast-1");
            instance.grants.push(Grant::new(ROLE, "worker"));
            scenario.instances.push(instance);
        }
        let dev = scenario.identities[0].clone();
        let cloud = Cloud::on_free_ports(scenario).expect("the stand-in");
        let mut desk = Desk::with_program_and(|machine| {
            if by == By::SignIn {
                return machine;
            }
            let machine = cloud.endpoints.iter().fold(machine, |machine, (name, url)| machine.var(name, url));
            machine.var("AWS_ACCESS_KEY_ID", &dev.access_key).var("AWS_SECRET_ACCESS_KEY", &dev.secret)
        });
        let (_, runtime) =
            cloud.endpoints.iter().find(|(name, _)| name.ends_with("BEDROCK_RUNTIME")).expect("an address");
        let endpoint = format!("aws.endpoint_url={runtime}");
        let facts = [
            "aws.sso_start_url=https://acme.awsapps.com/start",
            "aws.sso_session=acme",
            "aws.account_id=111122223333",
            "aws.role_name=ClaudeCodeUser",
        ];
        let facts = facts.iter().filter(|_| by == By::SignIn).copied().chain([endpoint.as_str()]);
        let facts: Vec<_> = facts.flat_map(|fact| ["--set", fact]).collect();
        desk.set_up(0, &[&facts[..], flags].concat());
        // Signatures are checked by the real time, and whatever it is, it stands still here.
        let now = Timestamp::from_second(Timestamp::now().as_second()).expect("a time");
        desk.clock = Some(Clock::Fixed(now));
        desk.names = std::mem::take(&mut desk.names).without_times();
        let site = Self { cloud, desk };
        if by == By::SignIn {
            site.lead_here();
            site.sign_in(now);
        }
        site
    }

    /// Names the stand-in's addresses in the AWS file: variables would lead the client elsewhere too.
    fn lead_here(&self) {
        let service = |(name, url): &(String, String)| {
            let name = name.trim_start_matches("AWS_ENDPOINT_URL_").to_lowercase();
            format!("{name} =\n  endpoint_url = {url}\n")
        };
        let services: String = self.cloud.endpoints.iter().map(service).collect();
        let before =
            self.desk.machine.path("home/.aws/config").exists().then(|| self.desk.machine.read("home/.aws/config"));
        let profile = before.unwrap_or_else(|| "[profile claude-code]\n".to_owned());
        let profile = profile.replace("[profile claude-code]\n", "[profile claude-code]\nservices = stand-in\n");
        self.desk.machine.write("home/.aws/config", format!("{profile}\n[services stand-in]\n{services}"));
    }

    fn sign_in(&self, at: Timestamp) {
        let token = self.cloud.directory.sign_in(START, at);
        self.keep_token(&token.file().to_string());
    }

    fn keep_token(&self, token: &str) {
        let file = format!("home/{}", token_file(TOKEN));
        self.desk.machine.write(&file, token);
        self.desk.machine.set_mode(&file, 0o600);
    }

    fn edit(&self, change: impl FnOnce(&mut Value)) {
        self.desk.edit(SETTINGS, change);
    }
}

fn env(site: &Site, name: &str, value: &str) {
    site.edit(|settings| settings["env"][name] = value.into());
}

/// Everybody is refused with this.
fn refusing(status: u16, name: &'static str, message: &str) -> Scenario {
    let refusal = Refusal::new(status, name, message.to_owned());
    let refusals = Scenario::tokyo().profiles.into_iter().map(|profile| (profile.id, refusal.clone())).collect();
    Scenario { refusals, ..Scenario::tokyo() }
}

/// A policy refuses what would leave Japan.
fn guarded() -> Scenario {
    let arn = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/global.anthropic.claude-opus-5-5";
    let scenario = refusing(
        403,
        "AccessDeniedException",
        &format!(
            "User: x is not authorized to perform: bedrock:InvokeModel on resource: {arn} with an explicit deny in a service control policy"
        ),
    );
    let refusals = scenario.refusals.into_iter().filter(|(id, _)| !id.starts_with("jp.")).collect();
    Scenario { refusals, ..scenario }
}

fn without_grants() -> Scenario {
    Scenario { instances: vec![Instance::new(START, "ap-northeast-1")], ..Scenario::tokyo() }
}

fn without_listing() -> Scenario {
    let denied = vec!["bedrock:ListInferenceProfiles".to_owned(), "bedrock:GetInferenceProfile".to_owned()];
    Scenario { identities: vec![Identity { denied, ..Identity::user("dev") }], ..Scenario::tokyo() }
}

fn with_an_application_profile() -> Scenario {
    let mut scenario = Scenario::tokyo();
    scenario.profiles.push(InferenceProfile::application("opus", GLOBAL));
    scenario
}

const APPLICATION: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/opus";

/// A name, the cloud, who signs, and what happens on the machine.
type Row = (&'static str, fn() -> Scenario, By, fn(&Site));

const ROWS: &[Row] = &[
    ("nobody is signed in", Scenario::tokyo, By::SignIn, |site| {
        std::fs::remove_file(site.desk.machine.path(&format!("home/{}", token_file(TOKEN)))).expect("a token");
    }),
    ("the sign-in is over", Scenario::tokyo, By::SignIn, |site| {
        site.sign_in(Timestamp::now() - SignedDuration::from_hours(30));
    }),
    ("a token that AWS doesn't know", Scenario::tokyo, By::SignIn, |site| {
        let token = json!({"startUrl": START, "region": "ap-northeast-1", "accessToken": "unknown", "expiresAt": "2099-01-01T00:00:00Z"});
        site.keep_token(&token.to_string());
    }),
    ("the role isn't assigned", without_grants, By::SignIn, |_| ()),
    ("a page in place of the portal", Scenario::tokyo, By::SignIn, |site| {
        site.cloud.faults.always("portal.", Disturbance::captive_page())
    }),
    ("keys of the shell", Scenario::tokyo, By::Shell, |_| ()),
    (
        "a policy of the organization",
        || {
            refusing(
                403,
                "AccessDeniedException",
                "User: arn:aws:sts::111122223333:assumed-role/Dev/me is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-opus-5-5 with an explicit deny in a service control policy",
            )
        },
        By::SignIn,
        |_| (),
    ),
    ("a lobby's page", Scenario::tokyo, By::SignIn, |site| {
        site.cloud.faults.always("bedrock-runtime.", Disturbance::captive_page())
    }),
    ("listing is withheld", without_listing, By::SignIn, |_| ()),
    ("an application profile abroad", with_an_application_profile, By::SignIn, |site| env(site, OPUS, APPLICATION)),
    ("no pin", Scenario::tokyo, By::SignIn, |site| {
        site.edit(|settings| {
            settings["env"].as_object_mut().expect("variables").shift_remove("ANTHROPIC_DEFAULT_HAIKU_MODEL");
            settings["modelOverrides"] = json!({});
            settings.as_object_mut().expect("settings").shift_remove("availableModels");
        })
    }),
    ("a region abroad", Scenario::tokyo, By::SignIn, |site| env(site, "AWS_REGION", "us-east-1")),
    ("the other surface", Scenario::tokyo, By::SignIn, |site| {
        env(site, "CLAUDE_CODE_USE_MANTLE", "1");
        env(site, "CLAUDE_CODE_USE_BEDROCK", "0");
    }),
    ("a bearer key", Scenario::tokyo, By::SignIn, |site| {
        env(site, "AWS_BEARER_TOKEN_BEDROCK", "a-bearer-key-of-somebodys")
    }),
];

fn tell(teller: &mut Teller<'_>, site: &Site) {
    teller.all(&site.desk, &["status"]);
    // Doctor's parts run side by side: what one of them fetches, another one sees or doesn't. Here all find it.
    let keys = site.desk.run(Lang::En, &["credentials"]);
    teller.keep("credentials", &format!("exit {}\n{}", keys.code, site.desk.names.replaced(&keys.err)));
    teller.doctor(&site.desk, &[], &SHOW);
}

#[test]
fn machines_whose_services_answer() {
    let mut recording = Recording::read("tests/recordings/said/scenarios.txt");
    let well = Site::new(guarded(), By::SignIn);
    let mut teller = Teller::new(&mut recording, "well");
    tell(&mut teller, &well);
    teller.doctor(&well.desk, &["--prove"], &SHOW);
    teller.all(&well.desk, &["models", "--live"]);
    let open = Site::new(Scenario::tokyo(), By::SignIn);
    assert_eq!(open.desk.run(Lang::En, &["credentials"]).code, 0);
    let mut teller = Teller::new(&mut recording, "nothing stops a request abroad").beside(&["well"]);
    teller.doctor(&open.desk, &["--prove"], &SHOW);
    let managed = Site::set_up(guarded(), By::SignIn, &["--scope", "managed", "--set", "models.fable=deny"]);
    tell(&mut Teller::new(&mut recording, "managed, and a tier is closed").beside(&["well"]), &managed);
    for (name, scenario, by, change) in ROWS {
        let site = Site::new(scenario(), *by);
        change(&site);
        let mut teller = Teller::new(&mut recording, name).beside(&["well", "keys of the shell"]);
        tell(&mut teller, &site);
        // What a list that is withheld, and keys that aren't there, make of the table.
        if ["nobody is signed in", "listing is withheld", "an application profile abroad"].contains(name) {
            teller.document(&site.desk, &["models", "--live"]);
        }
    }
    recording.compare();
}
