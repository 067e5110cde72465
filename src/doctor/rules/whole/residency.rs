//! Faults of where requests go and of the models' answers, with what else such a machine shows.

use super::super::client::tests::{differs, left};
use super::super::network::tests::first;
use super::*;
use crate::code::aws;
use crate::doctor::facts::client::{State, Wrapper};
use crate::doctor::facts::models::{Lead, Provenance};
use crate::doctor::facts::network::{NetworkFacts, Tcp};
use crate::doctor::facts::{Lost, Unfinished};
use crate::messages::client as reasons;
use Severity::{Error, Info, Warning};

const ON_DEMAND: &str = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-5-5";
const GLOBAL: &str = "global.anthropic.claude-opus-5-5";
const APPLICATION: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc";
const ELSEWHERE: &str = "https://bedrock-runtime.us-east-1.amazonaws.com is not an address of the residency";
const UNSURE: &str = "it is not known to stay inside";

/// The hosts that are needed where the region is another one.
fn abroad(network: &mut NetworkFacts) {
    network.hosts[0] = host(Role::Runtime, "bedrock-runtime.us-east-1.amazonaws.com", "52.119.1.1");
    network.hosts[1] = host(Role::ControlPlane, "bedrock.us-east-1.amazonaws.com", "52.119.1.2");
}

fn region_abroad(machine: &mut Machine) {
    machine.set("AWS_REGION", "us-east-1");
    abroad(machine.network());
    machine.not_invoked(ELSEWHERE);
    machine.account().refused.clear();
}

/// A pin is another model than it was.
fn pin(machine: &mut Machine, tier: Tier, model: &str) {
    machine.set(tier.variable(), model);
    let invoked = &mut machine.account().invoked;
    invoked.insert(model.into(), Probe::NotTried(UNSURE.into()));
}

fn refused_by(machine: &mut Machine, models: &[&str], status: u16, name: &str, message: &str) {
    for model in models {
        let no = Probe::Got(Invoked::Refused(refusal(status, name, message)));
        machine.account().invoked.insert((*model).into(), no);
    }
}

pub(super) const ROWS: &[Row] = &[
    row(
        "the control plane is down",
        |it| {
            it.account().listed = Probe::Failed(super::credentials::down("ServiceUnavailableException"));
            it.account().retention = Probe::Failed(super::credentials::down("ServiceUnavailableException"));
        },
        &[("GK-AWS-090", Warning), ("GK-RES-016", Info)],
    ),
    row(
        "a region abroad",
        |it| {
            it.settings().differing = vec![differs("env.AWS_REGION", State::Drifted)];
            region_abroad(it);
        },
        &[("GK-RES-010", Error), ("GK-CLI-011", Warning)],
    ),
    row(
        "a region abroad, by the folder's own file",
        |it| {
            it.settings().differing = vec![differs("env.AWS_REGION", State::Overridden)];
            region_abroad(it);
        },
        &[("GK-RES-010", Error)],
    ),
    row(
        "a region abroad, and another value of the folder's own file",
        |it| {
            let names = ["env.AWS_REGION", "env.AWS_PROFILE"];
            it.settings().differing = names.map(|name| differs(name, State::Overridden)).into();
            region_abroad(it);
        },
        &[("GK-RES-010", Error)],
    ),
    row(
        "a region abroad, behind a firewall",
        |it| {
            it.settings().differing = vec![differs("env.AWS_REGION", State::Drifted)];
            region_abroad(it);
            for host in &mut it.network().hosts[..2] {
                let address = first(host);
                (address.tcp, address.tls) = (Tcp::Dropped, None);
            }
        },
        &[("GK-RES-010", Error), ("GK-CLI-011", Warning)],
    ),
    row(
        "an address of somebody else's",
        |it| {
            it.settings().leftovers = vec![left("ANTHROPIC_BEDROCK_BASE_URL", reasons::OTHER_ENDPOINT)];
            it.set("ANTHROPIC_BEDROCK_BASE_URL", "https://gateway.example");
            it.network().hosts[0] = host(Role::Runtime, "gateway.example", "203.0.113.7");
            it.not_invoked("https://gateway.example is not an address of the residency");
            it.account().refused.clear();
        },
        &[("GK-RES-010", Error)],
    ),
    row(
        "a region abroad, and an administrator has set it",
        |it| {
            region_abroad(it);
            it.models().setters.get_mut("AWS_REGION").unwrap().managed = true;
        },
        &[("GK-RES-010", Error)],
    ),
    row(
        "an administrator has replaced a pin",
        |it| {
            pin(it, Tier::Opus, GLOBAL);
            it.models().setters.get_mut(Tier::Opus.variable()).unwrap().managed = true;
        },
        &[("GK-RES-011", Error)],
    ),
    row(
        "a dialog has replaced a pin",
        |it| {
            it.settings().differing = vec![differs("env.ANTHROPIC_DEFAULT_OPUS_MODEL", State::Dialog)];
            pin(it, Tier::Opus, GLOBAL);
        },
        &[("GK-RES-011", Error), ("GK-CLI-011", Warning)],
    ),
    row(
        "no region, and nothing else is amiss",
        |it| {
            it.settings().differing = vec![differs("env.AWS_REGION", State::Missing)];
            it.unset("AWS_REGION");
            it.models().aws_region = None;
            abroad(it.network());
            it.not_invoked(ELSEWHERE);
        },
        &[("GK-RES-010", Error), ("GK-CLI-011", Warning)],
    ),
    row(
        "a tier without a pin",
        |it| {
            it.settings().differing = vec![differs("env.ANTHROPIC_DEFAULT_HAIKU_MODEL", State::Wizard)];
            it.unset(Tier::Haiku.variable());
            it.models().wiring.available = None;
        },
        &[("GK-RES-012", Error), ("GK-CLI-011", Warning)],
    ),
    row(
        "a model outside",
        |it| {
            it.models().written.clear();
            pin(it, Tier::Opus, GLOBAL);
        },
        &[("GK-RES-013", Error)],
    ),
    row(
        "a model outside that was refused as well",
        |it| {
            it.models().written.clear();
            pin(it, Tier::Opus, GLOBAL);
            refused_by(it, &[GLOBAL], 403, "AccessDeniedException", &denied().message);
        },
        &[("GK-RES-013", Error)],
    ),
    row(
        "no such profile in the account",
        |it| {
            it.models().written.clear();
            pin(it, Tier::Opus, "jp.anthropic.claude-opus-9");
        },
        &[("GK-RES-014", Error)],
    ),
    row(
        "no such profile, and it was tried all the same",
        |it| {
            it.models().written.clear();
            pin(it, Tier::Opus, "jp.anthropic.claude-opus-9");
            let said = "The provided model identifier is invalid.";
            refused_by(it, &["jp.anthropic.claude-opus-9"], 400, "ValidationException", said);
        },
        &[("GK-RES-014", Error)],
    ),
    row(
        "a profile that may not be looked up",
        |it| {
            it.models().written.clear();
            pin(it, Tier::Opus, APPLICATION);
            it.account().resolved = [(APPLICATION.to_owned(), Probe::Failed(failure(&aws::DENIED)))].into();
        },
        &[("GK-RES-015", Warning), ("GK-INV-004", Info)],
    ),
    row(
        "listing is withheld",
        |it| it.account().listed = Probe::Failed(failure(&aws::DENIED)),
        &[("GK-RES-016", Info)],
    ),
    row(
        "one tier is looked up, the others aren't",
        |it| {
            it.account().listed = Probe::Failed(failure(&aws::DENIED));
            let found = listed(OPUS, &["ap-northeast-1", "ap-northeast-3"]);
            it.account().resolved = [(OPUS.to_owned(), Probe::Got(Some(found)))].into();
        },
        &[("GK-RES-016", Info)],
    ),
    row(
        "the other surface",
        |it| {
            it.set("CLAUDE_CODE_USE_BEDROCK", "0");
            it.set("CLAUDE_CODE_USE_MANTLE", "1");
        },
        &[("GK-RES-017", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a key in the shell, for whoever leaves the user settings out",
        |it| {
            let to = "https://api.anthropic.com".to_owned();
            it.models().by_shell = Some(Lead { name: "ANTHROPIC_API_KEY".into(), to, by: None });
        },
        &[("GK-RES-031", Warning)],
    ),
    row(
        "a script by the client's name, whose file of settings leads abroad",
        |it| {
            let place = "/opt/acme/claude.json".to_owned();
            let by = Some(Setter { place, managed: false, folder: true });
            let leads = Some(Lead { name: "AWS_REGION".into(), to: "us-east-1".into(), by });
            let sets = vec!["--settings".into(), "AWS_REGION".into()];
            it.client().wrappers = vec![Wrapper { place: "/h/bin/claude".into(), sets, leads }];
        },
        &[("GK-RES-040", Error)],
    ),
    row(
        "prompts are shared",
        |it| it.account().retention = Probe::Got("provider_data_share".into()),
        &[("GK-RES-018", Warning)],
    ),
    row(
        "nothing stops a request abroad",
        |it| {
            let body = refusal(400, "ValidationException", "Malformed input request");
            it.account().refused = [(GLOBAL.to_owned(), Probe::Got(vec![body.clone(), body]))].into();
        },
        &[("GK-RES-019", Error)],
    ),
    row(
        "a list of geographies stops global., and not a model on demand abroad",
        |it| {
            let body = refusal(400, "ValidationException", "Malformed input request");
            it.account().refused.insert(ON_DEMAND.to_owned(), Probe::Got(vec![body.clone(), body]));
        },
        &[("GK-RES-019", Error)],
    ),
    row(
        "a Region abroad answers the request as if it were one",
        |it| {
            let body = refusal(200, "", "{\"id\":\"x\"}");
            it.account().refused.insert(ON_DEMAND.to_owned(), Probe::Got(vec![body]));
        },
        &[("GK-RES-019", Error)],
    ),
    row(
        "Regions abroad can't be reached from here",
        |it| {
            it.account().refused.insert(ON_DEMAND.to_owned(), Probe::NotTried("not reached".to_owned()));
        },
        &[("GK-RES-042", Info)],
    ),
    row(
        "nobody says whether it is stopped",
        |it| it.account().refused = [(GLOBAL.to_owned(), Probe::Failed(failure(&aws::TIMEOUT)))].into(),
        &[("GK-RES-020", Warning)],
    ),
    row(
        "a catalogue that is older than genkan's own",
        |it| {
            let file = "/etc/genkan/catalogue.toml";
            let document = serde_json::json!({"version": "2026-11-20", "file": file, "refused": "GK-RES-032"});
            let refused = [("file", file), ("theirs", "2026-10-01"), ("own", "2026-11-20")];
            let refused = refused.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
            it.models().provenance = Some(Provenance { document, refused });
        },
        &[("GK-RES-037", Error)],
    ),
    row("nobody asked for proof", |it| it.account().refused.clear(), &[("GK-RES-021", Info)]),
    row(
        "a signature that no longer fits on the way, of credentials that STS takes",
        |it| {
            let said = "The request signature we calculated does not match the signature you provided.";
            refused_by(it, &[OPUS], 403, "InvalidSignatureException", said);
        },
        &[("GK-INV-022", Error)],
    ),
    row(
        "a signature that something on the way removes",
        |it| {
            let said = "Missing Authentication Token";
            refused_by(it, &[OPUS], 403, "MissingAuthenticationTokenException", said);
        },
        &[("GK-INV-019", Error)],
    ),
    row(
        "a session token that something on the way removes, of credentials that STS takes",
        |it| {
            let said = "The security token included in the request is invalid.";
            refused_by(it, &[OPUS], 403, "UnrecognizedClientException", said);
        },
        &[("GK-INV-022", Error)],
    ),
    row(
        "a time of signing that something on the way removes",
        |it| {
            let said = "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.";
            refused_by(it, &[OPUS], 403, "IncompleteSignatureException", said);
        },
        &[("GK-INV-022", Error)],
    ),
    row(
        "a time of signing that isn't this machine's",
        |it| {
            let said =
                "Signature expired: 20260101T000000Z is now earlier than 20261120T085500Z (20261120T090000Z - 5 min.)";
            refused_by(it, &[OPUS], 403, "InvalidSignatureException", said);
        },
        &[("GK-INV-022", Error)],
    ),
    row(
        "an error that nobody knows",
        |it| refused_by(it, &[OPUS], 418, "TeapotException", "I'm a teapot"),
        &[("GK-INV-001", Error)],
    ),
    row(
        "a policy denies the model",
        |it| {
            let said = "User: x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/x \
                        with an explicit deny in a service control policy";
            refused_by(it, &[OPUS, SONNET], 403, "AccessDeniedException", said);
        },
        &[("GK-ERR-003", Error)],
    ),
    row(
        "a policy denies another Region, and did its work",
        |it| {
            let said = "User: x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-5-5 \
                        with an explicit deny in a service control policy";
            refused_by(it, &[OPUS, SONNET], 403, "AccessDeniedException", said);
        },
        &[("GK-ERR-016", Error)],
    ),
    row(
        "a policy that knows the models in Tokyo alone",
        |it| {
            for model in [OPUS, SONNET] {
                let said = format!(
                    "User: x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/{} because no identity-based policy allows the bedrock:InvokeModelWithResponseStream action",
                    bare(model)
                );
                refused_by(it, &[model], 403, "AccessDeniedException", &said);
            }
        },
        &[("GK-ERR-006", Error)],
    ),
    row("the models alone are silent", |it| it.unheard(), &[("GK-INV-024", Error)]),
    row(
        "the models alone break connections off",
        |it| it.no_answer(&crate::code::aws::UNREACHABLE),
        &[("GK-INV-002", Error)],
    ),
    row(
        "not granted, and not tried",
        |it| {
            it.not_invoked(crate::doctor::facts::NOT_WANTED);
            if let Some(Probe::Got(granted)) = it.account().availability.get_mut(bare(SONNET)) {
                granted.authorization = "NOT_AUTHORIZED".into();
            }
        },
        &[("GK-INV-003", Warning)],
    ),
    row(
        "not granted, and refused",
        |it| {
            if let Some(Probe::Got(granted)) = it.account().availability.get_mut(bare(SONNET)) {
                granted.authorization = "NOT_AUTHORIZED".into();
            }
            let said = "You don't have access to the model with the specified model ID.";
            refused_by(it, &[SONNET], 403, "AccessDeniedException", said);
        },
        &[("GK-ERR-021", Error)],
    ),
    row("no request is wanted", |it| it.not_invoked(crate::doctor::facts::NOT_WANTED), &[]),
    row(
        "keys couldn't be had, and nobody has seen why",
        |it| it.no_keys(&aws::TIMEOUT),
        &[("GK-CRD-012", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a part was late",
        |it| {
            *it.account() = Account::default();
            it.facts.unfinished = vec![Unfinished { group: Group::Residency, part: "account".into(), how: Lost::Late }];
        },
        &[("GK-RPT-011", Warning), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "a part has crashed",
        |it| {
            *it.account() = Account::default();
            let how = Lost::Crashed("x.rs:1:1".into());
            it.facts.unfinished = vec![Unfinished { group: Group::Residency, part: "account".into(), how }];
        },
        &[("GK-RPT-010", Error), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
];
