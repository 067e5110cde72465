//! What each key of a profile makes of setup: of the plan, of the file that is written, and of what is said about it. Each
//! is told beside the embedded profile that it changes.

use genkan::messages::Lang;

use super::desk::{Desk, Teller};
use super::odd::SSO;
use super::recording::Recording;

/// A name, the profile's own facts, and what is set besides; flags of setup too.
type Variant = (&'static str, &'static [&'static str]);

const BEDROCK: &[Variant] = &[
    ("shared", &[]),
    ("isolated", &["aws.identity=isolated"]),
    ("isolated, in a keyring", &["aws.identity=isolated", "aws.storage=keyring"]),
    ("shared, in a keyring", &["aws.storage=keyring"]),
    ("guard on", &["claude.guard=on"]),
    ("guard on, which stops what nothing can tell", &["claude.guard=on", "claude.guard_undecided=stop"]),
    (
        "guard on, which signs in and keeps a log",
        &["claude.guard=on", "claude.guard_sign_in=true", "claude.guard_log=true"],
    ),
    ("guard off, isolated", &["claude.guard=off", "aws.identity=isolated"]),
    ("a status line", &["claude.statusline=true"]),
    ("not the editor", &["claude.vscode=false"]),
    ("sign-in by a device code", &["aws.sign_in=device"]),
    ("a sign-in of the organisation's own", &["aws.refresh_command=/opt/acme/login --quiet"]),
    (
        "an endpoint of one's own",
        &["aws.endpoint_url=https://vpce-0a1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com"],
    ),
    ("the AWS profile default", &["aws.profile=default"]),
    ("signed in elsewhere", &["aws.sso_region=us-east-1"]),
    (
        "a proxy",
        &["network.proxy=http://proxy.corp.example:3128", "network.no_proxy=[\".corp.example\", \"10.0.0.1\"]"],
    ),
    (
        "a proxy with a password in the keyring",
        &["network.proxy=http://proxy.corp.example:3128", "network.proxy_auth=keyring"],
    ),
    (
        "a proxy with a password by a command",
        &[
            "network.proxy=http://proxy.corp.example:3128",
            "network.proxy_auth=command",
            "network.proxy_auth_command=/opt/acme/proxy",
        ],
    ),
    (
        "authorities and a certificate",
        &[
            "network.ca_bundle=/etc/acme/ca.pem",
            "network.client_cert=/etc/acme/c.pem",
            "network.client_key=/etc/acme/k.pem",
        ],
    ),
    (
        "a private path",
        &[
            "network.private_path=required",
            "network.inside_host=wiki.corp.example",
            "network.private_cidrs=[\"203.0.113.0/24\"]",
        ],
    ),
    ("Tokyo alone", &["residency.regions=[\"ap-northeast-1\"]"]),
    ("another default", &["models.default=opus"]),
    ("older models", &["models.opus=jp.anthropic.claude-opus-4-8", "models.haiku=jp.anthropic.claude-haiku-5-5"]),
    ("a model abroad", &["models.opus=global.anthropic.claude-opus-5-5"]),
    ("a tier that is closed", &["models.fable=deny"]),
    ("a region abroad", &["aws.region=us-east-1"]),
    (
        "variables and settings of the organisation's",
        &[
            "claude.env.ACME_TEAM=a b",
            "claude.settings.cleanupPeriodDays=7",
            "claude.settings.permissions.deny=[\"WebFetch\"]",
        ],
    ),
    ("a newer client is wanted", &["claude.minimum_version=9.0.0"]),
];
const MANAGED: &[Variant] = &[
    ("managed", &[]),
    ("managed, isolated", &["aws.identity=isolated"]),
    ("managed, guard off", &["claude.guard=off"]),
    ("managed, a tier that is closed", &["models.fable=deny"]),
    (
        "managed, a proxy with a password",
        &["network.proxy=http://proxy.corp.example:3128", "network.proxy_auth=keyring"],
    ),
    ("managed, a status line", &["claude.statusline=true"]),
    (
        "managed, no proxy, everybody's hooks, Anthropic's blocklist",
        &["network.proxy=none", "network.ca_bundle=none", "claude.hooks=any", "claude.webfetch_preflight=true"],
    ),
    ("managed, a collector of the company's", &["claude.telemetry_endpoint=https://collector.corp.example:4318"]),
];
const PROJECT: &[Variant] = &[
    ("project", &[]),
    ("project, isolated", &["aws.identity=isolated"]),
    ("project, guard on", &["claude.guard=on"]),
    ("project, a status line", &["claude.statusline=true"]),
];
const VERTEX: &[Variant] = &[
    ("Vertex AI", &["google.project=acme-claude"]),
    ("Vertex AI, no project", &[]),
    ("Vertex AI, guard on", &["google.project=acme-claude", "claude.guard=on"]),
    (
        "Vertex AI, a private address",
        &["google.project=acme-claude", "google.base_url=https://asia-northeast1-aiplatform.acme.p.googleapis.com/v1"],
    ),
    ("Vertex AI, another region", &["google.project=acme-claude", "google.region=asia-northeast2"]),
    ("Vertex AI, a refresh command", &["google.project=acme-claude", "aws.refresh_command=/opt/acme/login"]),
];
const FOUNDRY: &[Variant] = &[
    ("Foundry", &["foundry.resource=acme-jp"]),
    ("Foundry, no resource", &[]),
    ("Foundry, by a key", &["foundry.resource=acme-jp", "foundry.auth=key"]),
    ("Foundry, guard on", &["foundry.resource=acme-jp", "claude.guard=on"]),
    ("Foundry, at an address", &["ask=[]", "foundry.base_url=https://claude.corp.example/anthropic"]),
    (
        "Foundry, at an address, where a resource is asked for",
        &["foundry.base_url=https://claude.corp.example/anthropic"],
    ),
    ("Foundry, both", &["foundry.resource=acme-jp", "foundry.base_url=https://claude.corp.example/anthropic"]),
];
const URL: &str = "gateway.url=https://llm.acme.example";
const GATEWAY: &[Variant] = &[
    ("a gateway", &[URL]),
    ("a gateway without an address", &[]),
    (
        "a gateway, its key by a command",
        &[URL, "gateway.key=command", "gateway.key_command=vault read -field=key llm/me", "gateway.key_ttl=60"],
    ),
    ("a gateway, guard on", &[URL, "claude.guard=on"]),
    ("a gateway, an address with /v1", &["gateway.url=https://llm.acme.example/v1"]),
    ("a gateway of Bedrock's form", &[URL, "gateway.kind=bedrock"]),
    ("a gateway of Vertex AI's form", &[URL, "gateway.kind=vertex"]),
];

fn record(recording: &mut Recording, profile: &str, scope: &str, base: &[&str], variants: &[Variant], settings: &str) {
    let (first, _) = variants[0];
    for (name, facts) in variants {
        let desk = Desk::new();
        let mut teller = Teller::new(recording, name).beside(&[first, "shared"]);
        let facts: Vec<_> = facts.iter().flat_map(|fact| ["--set", *fact]).collect();
        let setup =
            [&["setup", "--non-interactive", "--profile", profile, "--scope", scope][..], base, &facts].concat();
        let dry = [&setup[..], &["--dry-run", "--json"]].concat();
        teller.keep("setup --dry-run --json", &desk.say(Lang::En, &dry));
        teller.keep("setup --dry-run (ja)", &desk.say(Lang::Ja, &[&setup[..], &["--dry-run"]].concat()));
        teller.keep("setup", &desk.say(Lang::En, &setup));
        if desk.machine.path(settings).exists() {
            teller.files(&desk);
            teller.page(&desk, Lang::En, &["check", "--scope", scope]);
            if facts.iter().any(|fact| fact.starts_with("models.")) {
                teller.page(&desk, Lang::En, &["models"]);
            }
        }
    }
}

#[test]
fn what_each_key_makes_of_setup() {
    let mut recording = Recording::read("tests/recordings/said/keys.txt");
    let user = "home/.claude/settings.json";
    record(&mut recording, "bedrock-jp", "user", &SSO, BEDROCK, user);
    let drop_in = "root/etc/claude-code/managed-settings.d/90-genkan.json";
    record(&mut recording, "bedrock-jp", "managed", &SSO, MANAGED, drop_in);
    record(&mut recording, "bedrock-jp", "project", &SSO, PROJECT, "project/.claude/settings.json");
    record(&mut recording, "vertex-jp", "user", &[], VERTEX, user);
    record(&mut recording, "foundry", "user", &[], FOUNDRY, user);
    record(&mut recording, "gateway-anthropic", "user", &[], GATEWAY, user);
    recording.compare();
}
