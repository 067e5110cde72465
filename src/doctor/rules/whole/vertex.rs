//! A whole machine on Vertex AI: on the private path, signed in, answered; and each fault of it. Nothing of AWS's is
//! ever found there, and of residency nothing is proven.

use jiff::SignedDuration;

use super::super::client::tests::left;
use super::credentials::roots;
use super::network::{inspected, resolves};
use super::*;
use crate::code::{error_google as says, error_google_project, google, residency};
use crate::doctor::facts::credentials::{Google, Holds};
use crate::doctor::facts::models::Lead;
use crate::doctor::facts::network::{Class, Connect, Named, Tcp, Through};
use crate::doctor::rules::network::tests::{first, setting, through};
use crate::messages::client as reasons;
use crate::models::catalogue::Catalogue;
use crate::models::location::REGION;
use crate::models::wiring::VERTEX;
use crate::profile::testing::vertex;
use crate::report::Residence;
use crate::setup::pins::pins;
use Severity::{Error, Info, Warning};

const HOST: &str = "asia-northeast1-aiplatform.googleapis.com";
const SONNET_REGION: &str = "VERTEX_REGION_CLAUDE_4_6_SONNET";
const BASE: &str = "ANTHROPIC_VERTEX_BASE_URL";
const RESTRICTED: &str = "199.36.153.5";
const ROBOT: &str = "claude-code@acme-claude.iam.gserviceaccount.com";
const OTHERS_QUOTA: &str = "Caller does not have required permission to use project taro-sandbox-2024. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project=taro-sandbox-2024 and then retry.";
const UNCOUNTED: &str = "Your application is authenticating by using local Application Default Credentials. The aiplatform.googleapis.com API requires a quota project, which is not set by default.";

pub(super) fn on_vertex() -> Machine {
    let mut it = healthy();
    it.profile = vertex().named(&it.profile.name);
    it.profile.network.private_path = PrivatePath::Required;
    let mut network = network();
    network.hosts = vec![
        host(Role::Runtime, HOST, RESTRICTED),
        host(Role::Tokens, "oauth2.googleapis.com", RESTRICTED),
        host(Role::SignInPage, "accounts.google.com", "142.250.0.1"),
    ];
    it.facts.network = Probe::Got(network);
    let wiring = pins(&it.profile, Catalogue::embedded().unwrap()).wiring(&it.profile);
    let setter = Setter { place: SETTINGS.into(), managed: false, folder: false };
    let setters = wiring.env.keys().map(|name| (name.clone(), setter.clone())).collect();
    it.facts.models = Probe::Got(Models { wiring, setters, ..Models::default() });
    let at = "2026-11-20T09:00:00Z".parse::<jiff::Timestamp>().unwrap();
    it.signs_in(SignIn::Google(Probe::Got(Google {
        kind: "authorized_user".into(),
        place: "/h/.config/gcloud/application_default_credentials.json".into(),
        identity: Some("taro@acme.example".into()),
        quota_project: Some("acme-claude".into()),
        token: Probe::Got(at + SignedDuration::from_mins(59)),
        pending: None,
        finding: None,
        gcloud_impersonates: None,
    })));
    let answered = ["claude-opus-5-5", "claude-sonnet-4-6", "claude-haiku-4-5@20251001"];
    *it.account() = Account {
        access: Probe::Got(Access {
            source: "authorized_user".into(),
            control_plane: String::new(),
            runtime: format!("https://{HOST}/v1"),
        }),
        invoked: answered.map(|model| (model.to_owned(), Probe::Got(Invoked::Answered))).into(),
        ..Account::default()
    };
    it
}

impl Machine {
    fn google(&mut self) -> &mut Google {
        match &mut self.facts.credentials.as_mut().unwrap().sign_in {
            SignIn::Google(Probe::Got(google)) => google,
            other => panic!("{other:?}"),
        }
    }

    /// Google gives no token, and so nothing was asked with one.
    fn no_token(&mut self, code: &Code) {
        self.google().token = Probe::Failed(failure(code));
        *self.account() = Account { access: Probe::Failed(failure(code)), ..Account::default() };
    }

    fn leads_to(&mut self, ips: &[&str]) {
        let mut hosts = ips.iter().map(|ip| host(Role::Runtime, HOST, ip));
        let mut first = hosts.next().unwrap();
        first.names.addresses.extend(hosts.flat_map(|host| host.names.addresses));
        self.network().hosts[0] = first;
    }

    fn refuses(&mut self, refusal: &Refusal) {
        for answer in self.account().invoked.values_mut() {
            *answer = Probe::Got(Invoked::Refused(refusal.clone()));
        }
    }
}

/// Every machine's words beside the faults: nothing is proven or held, and signing in needs a way out.
const BESIDE: [&Code; 3] = [&residency::NO_PROMISE, &residency::NOT_HELD, &crate::code::private_path::GOOGLE_EGRESS];

static ROWS: &[Row] = &[
    row("healthy", |_| (), &[]),
    row("managed", |it| it.models().setters.values_mut().for_each(|setter| setter.managed = true), &[]),
    // Where requests go.
    row("a model's own location", |it| it.set(SONNET_REGION, "us-east5"), &[("GK-RES-025", Error)]),
    row("another location for whatever has none of its own", |it| it.set(REGION, "us-east5"), &[("GK-RES-025", Error)]),
    row("global", |it| it.set(SONNET_REGION, "global"), &[("GK-RES-025", Error)]),
    row("Bedrock's switch", |it| it.set("CLAUDE_CODE_USE_BEDROCK", "1"), &[("GK-RES-025", Error)]),
    row("no switch", |it| it.unset(VERTEX), &[("GK-RES-025", Error)]),
    row(
        "a pin that leads past its location",
        |it| {
            let (name, to) = (Tier::Sonnet.variable(), "../../us-east5/publishers/anthropic/models/claude-sonnet-4-6");
            it.set(name, to);
            let by = Some(Setter { place: "/p/.claude/settings.json".into(), managed: false, folder: true });
            it.models().leaving = vec![Lead { name: name.into(), to: to.into(), by }];
        },
        &[("GK-RES-013", Error)],
    ),
    row("somebody else's address", |it| it.set(BASE, "https://proxy.example/v1"), &[("GK-RES-025", Error)]),
    row("the host without a location", |it| it.set(BASE, "https://aiplatform.googleapis.com/v1"), &[]),
    row("a tier without a pin stays where it is asked", |it| it.unset(Tier::Haiku.variable()), &[]),
    row(
        "a filter's page in place of Google's tokens",
        |it| {
            it.no_token(&google::NOT_GOOGLE);
            inspected(&mut it.network().hosts[1], 403);
        },
        &[("GK-NET-033", Error), ("GK-NET-023", Info)],
    ),
    row(
        "a proxy that Google's library in Claude Code doesn't read",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            it.network().settings = vec![setting("HTTP_PROXY", "http://proxy.example:8080")];
            through(&mut it.network().hosts[0], Connect::Opened);
            resolves(&mut it.network().hosts[1], "142.250.0.2");
            first(&mut it.network().hosts[1]).tcp = Tcp::Dropped;
        },
        &[("GK-NET-091", Error)],
    ),
    row("somebody else's answer for a token", |it| it.no_token(&google::NOT_GOOGLE), &[("GK-GGL-020", Error)]),
    row(
        "something on the way takes the token out",
        |it| {
            let said = "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.";
            it.refuses(&refusal(401, "UNAUTHENTICATED", said));
        },
        &[("GK-INV-019", Error)],
    ),
    row(
        "Google's own page says that it fails",
        |it| {
            let why = failure_with(&google::REFUSED, &[("code", "HTTP 503"), ("host", "oauth2.googleapis.com")]);
            it.google().token = Probe::Failed(why.clone());
            *it.account() = Account { access: Probe::Failed(why), ..Account::default() };
        },
        &[("GK-GGL-021", Error)],
    ),
    // Who asks.
    row(
        "nobody is signed in",
        |it| {
            it.signs_in(SignIn::Google(Probe::Failed(failure(&google::NO_CREDENTIALS))));
            *it.account() = Account { access: Probe::Failed(failure(&google::NO_CREDENTIALS)), ..Account::default() };
        },
        &[("GK-GGL-001", Error)],
    ),
    row("invalid_grant", |it| it.no_token(&google::ENDED), &[("GK-GGL-002", Error)]),
    row("invalid_rapt", |it| it.no_token(&google::REAUTH), &[("GK-GGL-003", Error)]),
    row("a policy", |it| it.no_token(&google::POLICY), &[("GK-GGL-007", Error)]),
    row(
        "a no that a later genkan knows",
        |it| {
            let why = Failure { code: "GK-GGL-999".into(), ..failure(&google::ENDED) };
            it.google().token = Probe::Failed(why.clone());
            *it.account() = Account { access: Probe::Failed(why), ..Account::default() };
        },
        &[("GK-GGL-028", Error)],
    ),
    row(
        "a service account's key that was deleted",
        |it| {
            it.no_token(&google::GONE);
            it.google().kind = "service_account".into();
            it.google().identity = Some("robot@acme-claude.iam.gserviceaccount.com".into());
        },
        &[("GK-GGL-004", Error)],
    ),
    row(
        "a service account that the person may not act as",
        |it| it.no_token(&google::IMPERSONATION),
        &[("GK-GGL-009", Error)],
    ),
    row(
        "a project without billing",
        |it| {
            let said = "This API method requires billing to be enabled. Please enable billing on project #acme-claude";
            it.refuses(&refusal(403, "PERMISSION_DENIED", said));
        },
        &[("GK-ERR-215", Error)],
    ),
    row("the identity's file is gone", |it| it.no_token(&google::SUBJECT_FILE), &[("GK-GGL-033", Error)]),
    row(
        "a file that sudo left to root",
        |it| {
            let file = "/h/.config/gcloud/application_default_credentials.json";
            let why = roots(it, file, Holds::Secret);
            it.no_token(&crate::code::machine::CANNOT_READ);
            it.facts.credentials.as_mut().unwrap().sign_in = SignIn::Google(Probe::Failed(why));
        },
        &[("GK-CRD-019", Error)],
    ),
    row("a broken file", |it| it.no_token(&google::UNREADABLE), &[("GK-GGL-010", Error)]),
    row("no answer, and every way is open", |it| it.no_token(&crate::code::aws::TIMEOUT), &[("GK-GGL-029", Error)]),
    row(
        "a machine without a service account",
        |it| {
            it.no_token(&google::SUBJECT);
            (it.google().kind, it.google().place) = ("metadata".into(), "metadata.google.internal".into());
        },
        &[("GK-GGL-019", Error)],
    ),
    row(
        "a metadata server that is silent",
        |it| {
            it.no_token(&crate::code::aws::TIMEOUT);
            (it.google().kind, it.google().place) = ("metadata".into(), "metadata.google.internal".into());
            it.network().hosts.retain(|host| host.is(Role::Runtime));
        },
        &[("GK-GGL-029", Error)],
    ),
    row(
        "no quota project, and models answer without it",
        |it| it.google().finding = Some(failure(&google::NO_QUOTA_PROJECT)),
        &[("GK-GGL-022", Info)],
    ),
    row(
        "no quota project, and no model was asked",
        |it| {
            it.google().finding = Some(failure(&google::NO_QUOTA_PROJECT));
            it.facts.account.invoked.clear();
        },
        &[("GK-GGL-022", Warning)],
    ),
    row(
        "no quota project, and a model that says so",
        |it| {
            it.google().finding = Some(failure(&google::NO_QUOTA_PROJECT));
            it.refuses(&refusal(403, "PERMISSION_DENIED", UNCOUNTED));
        },
        &[("GK-GGL-022", Error)],
    ),
    row(
        "the same of a file that names one",
        |it| it.refuses(&refusal(403, "PERMISSION_DENIED", UNCOUNTED)),
        &[("GK-ERR-130", Error)],
    ),
    row(
        "requests count for a project of the person's own",
        |it| {
            it.google().quota_project = Some("taro-sandbox-2024".into());
            it.refuses(&refusal(403, "PERMISSION_DENIED", OTHERS_QUOTA));
        },
        &[("GK-ERR-129", Error)],
    ),
    row(
        "a variable that counts requests for another project",
        |it| {
            it.settings().leftovers = vec![left("GOOGLE_CLOUD_QUOTA_PROJECT", reasons::QUOTA_PROJECT)];
            it.refuses(&refusal(403, "PERMISSION_DENIED", OTHERS_QUOTA));
        },
        &[("GK-CLI-006", Error)],
    ),
    row(
        "a service account that gcloud alone impersonates",
        |it| {
            it.google().gcloud_impersonates = Some(ROBOT.into());
            let denied = "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-sonnet-4-6' (or it may not exist).";
            it.refuses(&refusal(403, "PERMISSION_DENIED", denied));
        },
        &[("GK-ERR-126", Error)],
    ),
    row(
        "Google's private address for the models alone, and nothing else goes out",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            for (at, ip) in [(1, "142.250.1.9"), (2, "142.250.1.10")] {
                let host = &mut it.network().hosts[at];
                let named = Named { ip: ip.parse().unwrap(), class: Class::Public };
                let address = first(host);
                (address.ip, address.class, address.tcp, address.tls) = (named.ip, named.class, Tcp::Dropped, None);
                host.names.addresses = vec![named];
            }
            it.no_token(&crate::code::aws::TIMEOUT);
        },
        &[("GK-NET-012", Error)],
    ),
    row("a sign-in waits", |it| it.google().pending = Some(it.facts.at), &[("GK-CRD-004", Info)]),
    // The way.
    row(
        "the token service is cut off",
        |it| {
            it.no_token(&crate::code::aws::TIMEOUT);
            first(&mut it.network().hosts[1]).tcp = Tcp::Dropped;
        },
        &[("GK-NET-012", Error)],
    ),
    row(
        "the page alone is cut off",
        |it| first(&mut it.network().hosts[2]).tcp = Tcp::Dropped,
        &[("GK-NET-012", Warning)],
    ),
    row("the private address for every API", |it| it.leads_to(&["199.36.153.9"]), &[("GK-PRV-010", Info)]),
    row("the same over IPv6", |it| it.leads_to(&["2600:2d00:2:2000::1"]), &[("GK-PRV-010", Info)]),
    row(
        "the same, and a perimeter refuses",
        |it| {
            it.leads_to(&["199.36.153.9"]);
            let said = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbC-1_x";
            it.refuses(&refusal(403, "PERMISSION_DENIED", said));
        },
        &[("GK-PRV-010", Error), ("GK-ERR-125", Error)],
    ),
    row(
        "the same, where a private path is a wish",
        |it| {
            it.profile.network.private_path = PrivatePath::Preferred;
            it.leads_to(&["199.36.153.9"]);
        },
        &[("GK-PRV-010", Info)],
    ),
    row("an endpoint", |it| it.leads_to(&["10.1.2.3"]), &[]),
    row("restricted, over IPv6 too", |it| it.leads_to(&[RESTRICTED, "2600:2d00:2:1000::1"]), &[]),
    row("public", |it| it.leads_to(&["142.250.0.9"]), &[("GK-PRV-001", Error)]),
    row(
        "public over IPv6 alone, which this machine hasn't got",
        |it| {
            const PUBLIC: &str = "2404:6800::1";
            it.leads_to(&[RESTRICTED, PUBLIC]);
            let host = &mut it.network().hosts[0];
            if let Through::Direct(addresses) = &mut host.ways[0].through {
                let mut second = addresses[0].clone();
                second.ip = PUBLIC.parse().unwrap();
                second.tcp = Tcp::NoRoute;
                addresses.push(second);
            }
        },
        &[],
    ),
    row("public over IPv6 alone", |it| it.leads_to(&[RESTRICTED, "2404:6800::1"]), &[("GK-PRV-002", Error)]),
    row("nobody asked Google", |it| it.google().token = Probe::NotTried("offline".into()), &[("GK-GGL-031", Info)]),
    row("--prove", |it| it.account().unprovable = true, &[("GK-RES-028", Info)]),
    // What the models say.
    row("no answer of a model", Machine::unheard, &[("GK-INV-024", Error)]),
    row(
        "a policy that refuses one of the models",
        |it| {
            let said =
                "Organization Policy constraint constraints/vertexai.allowedModels violated for `projects/acme-claude`";
            let no = Invoked::Refused(refusal(400, "FAILED_PRECONDITION", said));
            if let Some((_, answer)) = it.account().invoked.iter_mut().next_back() {
                *answer = Probe::Got(no);
            }
        },
        &[("GK-ERR-123", Error)],
    ),
    row("a word that nobody knows", |it| it.refuses(&refusal(418, "TEAPOT", "no")), &[("GK-INV-001", Error)]),
];

pub(super) fn machines() -> impl Iterator<Item = (&'static str, Machine)> {
    made(ROWS, on_vertex)
}

#[test]
fn each_fault_on_vertex_is_one_finding_and_nothing_of_awss_is_said() {
    each_is_one_finding(ROWS, on_vertex, &BESIDE, |finding, text| {
        finding.code == &residency::NO_PROMISE || !AWSS.iter().any(|word| text.contains(word))
    });
}

#[test]
fn a_healthy_machine_on_vertex_has_a_line_for_each_group_and_proves_nothing() {
    let mut it = on_vertex();
    is_well_in_each_group(&it.judged());
    let tiers = crate::doctor::tiers(&it.facts, &it.profile);
    assert!(tiers.iter().all(|tier| tier.verdict == Residence::NotProvable && tier.regions == ["asia-northeast1"]));
    assert!(tiers.iter().all(|tier| tier.enforced_by.is_empty()));
    it.models().setters.values_mut().for_each(|setter| setter.managed = true);
    let tiers = crate::doctor::tiers(&it.facts, &it.profile);
    assert!(tiers.iter().all(|tier| tier.enforced_by == ["managed"]));
    it.set(SONNET_REGION, "us-east5");
    let of = |tier: &str, tiers: &[crate::report::Tiered]| {
        let tier = tiers.iter().find(|one| one.tier == tier).unwrap();
        (tier.verdict, tier.regions.clone(), tier.evidence.contains(SONNET_REGION))
    };
    let tiers = crate::doctor::tiers(&it.facts, &it.profile);
    assert_eq!(of("sonnet", &tiers), (Residence::Outside, vec!["us-east5".to_owned()], true));
    assert_eq!(of("opus", &tiers).0, Residence::NotProvable, "each tier by itself");
}

/// Google's own texts, each under the code of its meaning, with a request to whoever has to act.
#[test]
fn what_google_says_to_a_request_is_told_by_its_meaning() {
    const MODEL: &str = "projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-opus-5-5";
    let texts = [
        (404, "NOT_FOUND", format!("Publisher Model `{MODEL}` was not found or your project does not have access to it. Please ensure you are using a valid model version."), &says::NOT_SERVED),
        (400, "FAILED_PRECONDITION", format!("Publisher Model {MODEL} is not servable in region asia-northeast1."), &says::NOT_SERVED),
        (403, "PERMISSION_DENIED", "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbC-1_x".to_owned(), &says::PERIMETER),
        (403, "PERMISSION_DENIED", format!("Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/{MODEL}' (or it may not exist)."), &says::PERMISSION),
        (403, "PERMISSION_DENIED", "Vertex AI API has not been used in project acme-claude before or it is disabled.".to_owned(), &error_google_project::DISABLED),
        (429, "RESOURCE_EXHAUSTED", "Quota exceeded for aiplatform.googleapis.com/online_prediction_input_tokens_per_minute_per_base_model with base model: anthropic-claude-opus-5-5.".to_owned(), &error_google_project::QUOTA),
    ];
    for (status, name, text, code) in texts {
        let mut it = on_vertex();
        it.refuses(&refusal(status, name, &text));
        let report = it.judged();
        assert_eq!(told(&report, &BESIDE), [(code.id, Error)], "{text}");
        let fix = report.root_cause().and_then(|one| one.fix.as_ref()).unwrap();
        let asks = fix.text.say(Lang::En);
        assert!(fix.kind == FixKind::Ask && !asks.contains('?'), "{text}: {asks}");
        assert_eq!(asks.contains("AbC-1_x"), code == &says::PERIMETER, "{asks}");
    }
}

/// Nobody has to grant the person what a service account has, which they may use already.
#[test]
fn whom_gcloud_impersonates_is_to_be_impersonated_here_as_well() {
    let row = ROWS.iter().find(|row| row.name == "a service account that gcloud alone impersonates").unwrap();
    let mut it = on_vertex();
    (row.change)(&mut it);
    let fix = it.judged().root_cause().unwrap().fix.clone().unwrap();
    let text = fix.text.say(Lang::En);
    assert!(fix.who == Who::You && text.contains(&format!("--impersonate-service-account={ROBOT}")), "{text}");
}

/// Nobody has to grant anything in a project that was chosen by mistake.
#[test]
fn requests_are_to_count_for_the_profile_s_project() {
    let row = ROWS.iter().find(|row| row.name == "requests count for a project of the person's own").unwrap();
    let mut it = on_vertex();
    (row.change)(&mut it);
    let report = it.judged();
    let fix = report.root_cause().unwrap().fix.clone().unwrap();
    let text = fix.text.say(Lang::En);
    assert!(fix.who == Who::You && text.contains("set-quota-project acme-claude"), "{text}");
}
