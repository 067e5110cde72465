//! A whole machine on Microsoft Foundry: on a private endpoint, signed in by `az`, answered; and each fault of it. Nothing
//! of AWS's is ever found there, and of residency nothing is proven.

use super::super::client::tests::left;
use super::network::{inspected, unresolved};
use super::*;
use crate::code::{error_foundry as says, foundry as code};
use crate::doctor::facts::credentials::{EntraToken, Foundry};
use crate::doctor::facts::models::Lead;
use crate::doctor::facts::network::{LookupResult, Tcp};
use crate::doctor::rules::network::tests::first;
use crate::messages::client as reasons;
use crate::models::catalogue::Catalogue;
use crate::models::foundry::{BASE_URL, RESOURCE};
use crate::models::wiring::FOUNDRY;
use crate::profile::FoundryAuth;
use crate::profile::testing::foundry;
use crate::report::Residence;
use crate::session::foundry::Signer;
use crate::setup::pins::pins;
use Severity::{Error, Info, Warning};

const HOST: &str = "acme-jp.services.ai.azure.com";
const LOGIN: &str = "login.microsoftonline.com";
const SONNET_PIN: &str = "ANTHROPIC_DEFAULT_SONNET_MODEL";

pub(super) fn on_foundry() -> Machine {
    let mut it = healthy();
    it.profile = foundry().named(&it.profile.name);
    it.profile.residency.regions = vec!["japaneast".into()];
    it.profile.foundry_mut().auth = FoundryAuth::Entra;
    it.profile.network.private_path = PrivatePath::Required;
    let mut network = network();
    network.hosts =
        vec![host(Role::Runtime, HOST, "10.1.2.3"), host(Role::EntraId, "login.microsoftonline.com", "40.126.0.1")];
    it.facts.network = Probe::Got(network);
    let pins = pins(&it.profile, Catalogue::embedded().unwrap());
    let mut wiring = pins.wiring(&it.profile);
    wiring.env.insert(RESOURCE.into(), "acme-jp".into());
    let setter = Setter { place: SETTINGS.into(), managed: false, folder: false };
    let setters = wiring.env.keys().map(|name| (name.clone(), setter.clone())).collect();
    let written = Tier::ALL
        .into_iter()
        .filter_map(|tier| Some((tier.variable().to_owned(), it.profile.models.of_tier(tier)?.to_owned())));
    it.facts.models = Probe::Got(Models { wiring, setters, written: written.collect(), ..Models::default() });
    it.signs_in(SignIn::Azure(Foundry {
        has_key: false,
        signer: Probe::Got(Signer::AzureCli),
        missing: Vec::new(),
        has_helper: false,
        is_of_shell: false,
        without_az: false,
        token: Probe::Got(EntraToken { expires: None, tenant: Some("11111111-1111-1111-1111-111111111111".into()) }),
    }));
    let answered = ["acme-opus", "acme-sonnet", "acme-haiku"];
    *it.account() = Account {
        access: Probe::Got(Access {
            source: "az".into(),
            control_plane: String::new(),
            runtime: format!("https://{HOST}/anthropic"),
        }),
        invoked: answered.map(|model| (model.to_owned(), Probe::Got(Invoked::Answered))).into(),
        ..Account::default()
    };
    it
}

impl Machine {
    fn foundry(&mut self) -> &mut Foundry {
        match &mut self.facts.credentials.as_mut().unwrap().sign_in {
            SignIn::Azure(foundry) => foundry,
            other => panic!("{other:?}"),
        }
    }

    /// A variable that leads elsewhere, which what the guard looks at says as well.
    fn led(&mut self, name: &str, value: &str) {
        self.set(name, value);
        self.models().leaving = vec![Lead { name: name.into(), to: value.into(), by: None }];
    }

    /// With a key in place of `az`.
    fn by_key(&mut self) {
        self.profile.foundry_mut().auth = FoundryAuth::Key;
        self.foundry().signer = Probe::Got(Signer::Key);
        self.foundry().token = Probe::default();
        self.network().hosts.truncate(1);
    }

    /// With a service principal in place of `az`.
    fn by_principal(&mut self, change: fn(&mut Foundry)) {
        self.foundry().signer = Probe::Got(Signer::Principal);
        change(self.foundry());
    }

    /// Nor is anything asked with one.
    fn no_token_for_principal(&mut self, why: Failure) {
        self.by_principal(|_| ());
        self.foundry().token = Probe::Failed(why.clone());
        *self.account() = Account { access: Probe::Failed(why), ..Account::default() };
    }

    /// Nobody signs, and so nothing was asked.
    fn nobody_signs(&mut self, code: &Code) {
        let why = failure(code);
        if *code == code::NO_KEY {
            self.foundry().signer = Probe::Failed(why.clone());
        } else {
            self.foundry().token = Probe::Failed(why.clone());
        }
        *self.account() = Account { access: Probe::Failed(why), ..Account::default() };
    }
}

/// As Entra ID says it.
const ENDED_SECRET: &str = "HTTP 401 invalid_client: AADSTS7000222: The provided client secret keys for app \
                            '66666666-2222-3333-4444-555555555555' are expired. Visit the Azure portal to create new keys \
                            for your app: https://aka.ms/NewClientSecret";

fn said_by_entra(said: &str) -> Failure {
    Failure { cause: vec![said.into()], ..failure_with(&code::PRINCIPAL_REFUSED, &[("name", "AZURE_CLIENT_SECRET")]) }
}

static ROWS: &[Row] = &[
    row("healthy", |_| (), &[]),
    row("by a key", Machine::by_key, &[]),
    row(
        "answers of another region by their own word",
        |it| it.account().regions = [("acme-opus".to_owned(), "East US 2".to_owned())].into(),
        &[("GK-FDY-026", Error)],
    ),
    row(
        "answers of Japan by their own word",
        |it| it.account().regions = [("acme-opus".to_owned(), "Japan East".to_owned())].into(),
        &[],
    ),
    row("managed", |it| it.models().setters.values_mut().for_each(|setter| setter.managed = true), &[]),
    // Where requests go.
    row("another resource", |it| it.led(RESOURCE, "other"), &[("GK-FDY-020", Error)]),
    row("somebody's address", |it| it.led(BASE_URL, "https://evil.example/anthropic"), &[("GK-FDY-020", Error)]),
    row("Bedrock's switch", |it| it.led("CLAUDE_CODE_USE_BEDROCK", "1"), &[("GK-FDY-020", Error)]),
    row("Vertex AI's, which loses", |it| it.set("CLAUDE_CODE_USE_VERTEX", "1"), &[]),
    row("no switch", |it| it.unset(FOUNDRY), &[("GK-FDY-020", Error)]),
    row("a pin moved", |it| it.set(SONNET_PIN, "claude-sonnet-global"), &[("GK-FDY-024", Error)]),
    row(
        "a hook's model that is none of the profile's",
        |it| {
            let by = Some(Setter { place: SETTINGS.into(), managed: false, folder: false });
            it.models().leaving = vec![Lead { name: "hooks.Stop".into(), to: "another".into(), by }];
        },
        &[("GK-RES-038", Error)],
    ),
    row("a tier without a pin", |it| it.unset(SONNET_PIN), &[("GK-FDY-025", Error)]),
    // Who signs.
    row("no key", |it| (it.by_key(), it.nobody_signs(&code::NO_KEY)).1, &[("GK-FDY-002", Error)]),
    row("no az", |it| it.nobody_signs(&code::NO_AZ), &[("GK-FDY-003", Error)]),
    row(
        "no az, and the shell's key is out of force",
        |it| {
            it.nobody_signs(&code::NO_AZ);
            it.foundry().has_key = true;
        },
        &[("GK-FDY-003", Error)],
    ),
    row("az signed out", |it| it.nobody_signs(&code::AZ_SIGNED_OUT), &[("GK-FDY-004", Error)]),
    row("az is refused by a policy", |it| it.nobody_signs(&code::AZ_BLOCKED), &[("GK-FDY-013", Error)]),
    row("az trusts nobody here", |it| it.nobody_signs(&code::AZ_TRUST), &[("GK-FDY-014", Error)]),
    row("a variable shuts az out", |it| it.nobody_signs(&code::NO_SOURCE), &[("GK-FDY-016", Error)]),
    row("az fails", |it| it.nobody_signs(&code::AZ_FAILED), &[("GK-FDY-005", Error)]),
    row(
        "az names the wrong directory",
        |it| {
            it.nobody_signs(&code::AZ_FAILED);
            let said = "ERROR: AADSTS50020: User account 'taro@acme.example' from identity provider 'https://sts.windows.net/x/' does not exist in tenant 'Other' and cannot access the application";
            let why = Failure { cause: vec![said.into()], ..failure(&code::AZ_FAILED) };
            it.foundry().token = Probe::Failed(why);
        },
        &[("GK-FDY-005", Error)],
    ),
    row(
        "a token that goes before az's, and has ended",
        |it| {
            it.foundry().signer = Probe::Got(Signer::Token);
            it.settings().leftovers = vec![left("ANTHROPIC_FOUNDRY_AUTH_TOKEN", reasons::BEFORE_ENTRA)];
            it.refuse(401, "", "Unauthorized. Access token is missing, invalid, audience is incorrect (https://cognitiveservices.azure.com), or have expired.");
        },
        &[("GK-CLI-006", Error)],
    ),
    row("half a principal", |it| it.foundry().missing.push("AZURE_TENANT_ID".into()), &[("GK-FDY-006", Warning)]),
    row("a machine's identity", |it| it.foundry().signer = Probe::Got(Signer::Managed), &[("GK-FDY-008", Warning)]),
    row(
        "a principal, which nobody here looks at",
        |it| {
            it.foundry().signer = Probe::Got(Signer::Principal);
            it.not_invoked("only Claude Code signs with it");
        },
        &[("GK-INV-004", Info)],
    ),
    row("a principal that Entra ID gives a token", |it| it.by_principal(|_| ()), &[]),
    row(
        "a principal of the shell's, and nobody else",
        |it| it.by_principal(|foundry| (foundry.is_of_shell, foundry.without_az) = (true, true)),
        &[],
    ),
    row(
        "a principal of the shell's before az's sign-in",
        |it| it.by_principal(|foundry| foundry.is_of_shell = true),
        &[("GK-FDY-015", Warning)],
    ),
    row(
        "a principal whose secret has ended",
        |it| it.no_token_for_principal(said_by_entra(ENDED_SECRET)),
        &[("GK-FDY-017", Error)],
    ),
    row(
        "a principal that is refused in words that nobody knows",
        |it| it.no_token_for_principal(said_by_entra("HTTP 400 invalid_request: AADSTS999999: no")),
        &[("GK-FDY-017", Error)],
    ),
    row(
        "a principal's certificate that isn't there",
        |it| it.no_token_for_principal(failure(&code::PRINCIPAL_VALUE)),
        &[("GK-FDY-018", Error)],
    ),
    row(
        "somebody else answers in place of Entra ID",
        |it| it.no_token_for_principal(failure_with(&code::NOT_ENTRA, &[("host", LOGIN)])),
        &[("GK-FDY-019", Error)],
    ),
    row(
        "a page in place of Entra ID",
        |it| {
            it.no_token_for_principal(failure_with(&code::NOT_ENTRA, &[("host", LOGIN)]));
            inspected(&mut it.network().hosts[1], 403);
        },
        &[("GK-NET-033", Error)],
    ),
    row(
        "Entra ID is reached, and answers nothing for a principal",
        |it| it.no_token_for_principal(failure_with(&crate::code::aws::TIMEOUT, &[("host", LOGIN)])),
        &[("GK-FDY-011", Error)],
    ),
    row(
        "Entra ID is cut off from a principal",
        |it| {
            it.no_token_for_principal(failure_with(&crate::code::aws::TIMEOUT, &[("host", LOGIN)]));
            first(&mut it.network().hosts[1]).tcp = Tcp::Dropped;
        },
        &[("GK-NET-012", Error)],
    ),
    row(
        "a principal that is to be asked of another host than Microsoft's",
        |it| {
            it.by_principal(|found| {
                found.token = Probe::NotTried("AZURE_AUTHORITY_HOST = https://login.evil.example".into());
            });
            it.not_invoked("AZURE_AUTHORITY_HOST = https://login.evil.example");
        },
        &[("GK-FDY-011", Warning), ("GK-INV-004", Info)],
    ),
    row(
        "a principal's key that doctor doesn't open",
        |it| {
            it.by_principal(|found| {
                found.token = Probe::NotTried("AZURE_CLIENT_ID: only Claude Code signs with it".into());
            });
            it.not_invoked("AZURE_CLIENT_ID: only Claude Code signs with it");
        },
        &[("GK-FDY-011", Warning), ("GK-INV-004", Info)],
    ),
    row(
        "a principal of the shell's",
        |it| {
            (it.foundry().signer, it.foundry().is_of_shell) = (Probe::Got(Signer::Principal), true);
            it.not_invoked("only Claude Code signs with it");
        },
        &[("GK-FDY-015", Warning), ("GK-INV-004", Info)],
    ),
    // The way.
    row("public", |it| it.network().hosts[0] = host(Role::Runtime, HOST, "20.43.0.9"), &[("GK-PRV-001", Error)]),
    row(
        "a resource that exists nowhere",
        |it| {
            unresolved(&mut it.network().hosts[0], LookupResult::NoSuchName);
            it.unheard();
        },
        &[("GK-NET-005", Error)],
    ),
    row("Entra ID is cut off", |it| first(&mut it.network().hosts[1]).tcp = Tcp::Dropped, &[("GK-NET-012", Error)]),
    // What the deployments say.
    row("no answer of a deployment", Machine::unheard, &[("GK-INV-024", Error)]),
    row("somebody else's answers", |it| it.no_answer(&crate::code::foundry::NOT_FOUNDRY), &[("GK-INV-002", Error)]),
    row("an answer in one piece", |it| it.account().unstreamed.push("acme-opus".into()), &[("GK-FDY-030", Warning)]),
    row("a word that nobody knows", |it| it.refuse(418, "TEAPOT", "no"), &[("GK-INV-001", Error)]),
];

impl Machine {
    fn refuse(&mut self, status: u16, name: &str, message: &str) {
        for answer in self.account().invoked.values_mut() {
            *answer = Probe::Got(Invoked::Refused(refusal(status, name, message)));
        }
    }
}

pub(super) fn machines() -> impl Iterator<Item = (&'static str, Machine)> {
    let refused = TEXTS.iter().map(|(status, name, text, ..)| {
        let mut it = on_foundry();
        it.refuse(*status, name, text);
        (*text, it)
    });
    made(ROWS, on_foundry).chain(refused)
}

/// Every machine's words beside the faults: nothing is proven or held, and signing in needs a way out.
const BESIDE: [&Code; 3] = [&code::NO_PROMISE, &code::NOT_HELD, &code::EGRESS];

#[test]
fn each_fault_on_foundry_is_one_finding_and_nothing_of_awss_is_said() {
    each_is_one_finding(ROWS, on_foundry, &BESIDE, |_, text| {
        let is_named = text.contains("CLAUDE_CODE_USE_BEDROCK") || text.contains("CLAUDE_CODE_USE_VERTEX");
        is_named || !AWSS.iter().any(|word| text.contains(word))
    });
}

/// What `az` says is read as `explain` reads it: the advice on its connection has nothing to do with a wrong directory.
#[test]
fn what_az_says_decides_what_is_to_be_done() {
    let row = ROWS.iter().find(|row| row.name == "az names the wrong directory").unwrap();
    let mut it = on_foundry();
    (row.change)(&mut it);
    let report = it.judged();
    let root = report.root_cause().unwrap();
    let said = root.detail.iter().map(|line| line.say(Lang::En)).collect::<Vec<_>>().join(" ");
    let fix = root.fix.as_ref().unwrap().text.say(Lang::En);
    assert!(said.contains("tenant") && !format!("{said} {fix}").contains("REQUESTS_CA_BUNDLE"), "{said} {fix}");
}

/// The reason and whoever ends it stand in Entra ID's words; nobody is told to sign in, nor to take out what signs.
#[test]
fn what_entra_says_of_a_principal_is_told_by_its_meaning() {
    let mut it = on_foundry();
    it.no_token_for_principal(said_by_entra(ENDED_SECRET));
    let report = it.judged();
    let root = report.root_cause().unwrap();
    let fix = root.fix.as_ref().unwrap();
    let text = fix.text.say(Lang::En);
    assert_ne!(root.code.exit, crate::code::Exit::Person);
    assert!(root.evidence.iter().any(|line| line.say(Lang::En).contains("AADSTS7000222")));
    assert!(!text.contains("az login") && !text.contains("unset"), "{text}");
}

#[test]
fn nobody_is_asked_for_the_kinds_of_deployments_while_none_answers() {
    let asks = |it: &Machine| {
        let report = it.judged();
        let found = report.findings.iter().find(|one| one.code == &code::NO_PROMISE).expect("said of every machine");
        found.fix.is_some()
    };
    assert!(asks(&on_foundry()));
    let mut refused = on_foundry();
    let (status, name, text, ..) = &TEXTS[0];
    refused.refuse(*status, name, text);
    assert!(!asks(&refused));
}

#[test]
fn a_healthy_machine_on_foundry_has_a_line_for_each_group_and_proves_nothing() {
    let mut it = on_foundry();
    is_well_in_each_group(&it.judged());
    let tiers = crate::doctor::tiers(&it.facts, &it.profile);
    assert!(tiers.iter().all(|tier| tier.verdict == Residence::NotProvable && tier.why.is_some()));
    assert!(tiers.iter().all(|tier| tier.enforced_by.is_empty() && tier.regions.is_empty()));
    it.models().setters.values_mut().for_each(|setter| setter.managed = true);
    it.models().wiring.exact = true;
    let tiers = crate::doctor::tiers(&it.facts, &it.profile);
    assert!(tiers.iter().all(|tier| tier.enforced_by == ["managed"]));
    it.set("CLAUDE_CODE_USE_BEDROCK", "1");
    let tiers = crate::doctor::tiers(&it.facts, &it.profile);
    assert!(tiers.iter().all(|tier| tier.verdict == Residence::Outside));
}

type TextRow = (u16, &'static str, &'static str, &'static Code, Group);

/// Azure's own texts.
static TEXTS: [TextRow; 8] = [
    (
        401,
        "",
        "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.",
        &says::KEY_REFUSED,
        Group::Credentials,
    ),
    (
        403,
        "AuthenticationTypeDisabled",
        "Key based authentication is disabled for this resource.",
        &says::KEYS_OFF,
        Group::Credentials,
    ),
    (400, "", "Tenant provided in token does not match resource token", &says::TENANT, Group::Credentials),
    (
        401,
        "PermissionDenied",
        "The principal `x` lacks the required data action `Microsoft.CognitiveServices/accounts/AIServices/x/action` to perform `POST /anthropic/v1/messages` operation.",
        &says::PERMISSION,
        Group::Invoke,
    ),
    (403, "", "Access denied due to Virtual Network/Firewall rules.", &says::NETWORK, Group::Invoke),
    (
        404,
        "DeploymentNotFound",
        "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.",
        &says::NO_DEPLOYMENT,
        Group::Invoke,
    ),
    (
        429,
        "RateLimitReached",
        "Requests to the Messages_Create Operation under Azure AI have exceeded token rate limit of your current AIServices S0 pricing tier. Please retry after 30 seconds.",
        &says::QUOTA,
        Group::Invoke,
    ),
    (
        400,
        "content_filter",
        "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        &says::FILTER,
        Group::Invoke,
    ),
];

/// Each under the code of its meaning, with a remedy, in its group; also where it is pasted.
#[test]
fn what_azure_says_to_a_request_is_told_by_its_meaning() {
    for (status, name, text, code, group) in TEXTS {
        let mut it = on_foundry();
        it.refuse(status, name, text);
        let report = it.judged();
        assert_eq!(told(&report, &BESIDE), [(code.id, Error)], "{text}");
        let root = report.root_cause().expect("a cause");
        assert_eq!(root.group, group, "{text}");
        let fix = root.fix.as_ref().expect("a remedy").text.say(Lang::En);
        assert!(!fix.contains('?'), "{text}: {fix}");
        let read = crate::explain::read(&format!("API Error: {status} {text}"), &|_| false);
        assert_eq!(read.first().map(|reading| reading.error.code.id), Some(code.id), "{text}");
    }
}

/// The one who is kept out goes the wrong way, where the right one is required: that is the cause.
#[test]
fn network_rules_follow_from_a_public_way() {
    let mut it = on_foundry();
    it.network().hosts[0] = host(Role::Runtime, HOST, "20.43.0.9");
    it.refuse(403, "AccessDenied", "Public access is disabled. Please configure private endpoint.");
    assert_eq!(told(&it.judged(), &BESIDE), [("GK-PRV-001", Error)]);
}
