//! `genkan schema`: the JSON Schema of every document that a `--json` prints, by the document's name.
//!
//! Most documents are put together where they are printed, from many values; so their schemas are written here by hand.
//! Every test that runs a command with `--json` holds what it printed against them: a member that isn't here fails it
//! (`tests/schemas.rs`). The schemas allow members that a later genkan adds.

use clap::builder::PossibleValuesParser;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::code::{Exit, Who};
use crate::report::fleet::CheckVerdict;
use crate::report::{Group, Verdict, fleet};
use crate::world::World;
use crate::world::ui::FORMAT;

/// Flags of `genkan schema`.
#[derive(Debug, clap::Args)]
pub struct SchemaArgs {
    /// The document; without it, the list of their names
    #[arg(value_name = "DOCUMENT", value_parser = PossibleValuesParser::new(names()))]
    pub document: Option<String>,
}

/// Prints the schema, or which there are.
pub fn run(world: &World, args: &SchemaArgs) -> Exit {
    match args.document.as_deref().and_then(document) {
        Some(schema) => world.ui.payload(format_args!("{schema:#}")),
        None => DOCUMENTS.iter().for_each(|(name, what, _)| world.ui.data(format_args!("{name:<20}{what}"))),
    }
    Exit::Done
}

/// The names of the documents.
pub fn names() -> [&'static str; DOCUMENTS.len()] {
    DOCUMENTS.map(|(name, ..)| name)
}

/// The schema of one of them.
pub fn document(name: &str) -> Option<Value> {
    let (name, what, members) = DOCUMENTS.iter().find(|(known, ..)| *known == name)?;
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("genkan {name}"),
        "description": what,
    });
    if let (Some(schema), Value::Object(members)) = (schema.as_object_mut(), members()) {
        schema.extend(members);
    }
    if *name != "profile" {
        schema["properties"]["format"] = json!({"const": FORMAT});
    }
    Some(schema)
}

type Document = (&'static str, &'static str, fn() -> Value);

const DOCUMENTS: [Document; 24] = [
    ("audit", "audit --json", audit),
    ("audit-trail", "audit trail --json", audit_trail),
    ("bundle", "doctor --bundle FILE", bundle),
    ("catalogue", "models --catalogue --json", catalogue_content),
    ("check", "check --json", check),
    ("doctor", "doctor --json", doctor),
    ("error", "any command with --json that failed", error),
    ("explain-code", "explain CODE --json", explain_code),
    ("explain-error", "explain - --json", explain_error),
    ("explain-setting", "explain SETTING --json", setting),
    ("explain-settings", "explain --json", || of(&[("settings", list(setting()))])),
    ("fleet", "check --format fleet", derived::<fleet::Line>),
    ("fleet-summary", "fleet summary --json", fleet_summary),
    ("models", "models --json", models),
    ("policy-check", "policy check --json", policy_check),
    ("profile", "a deployment profile (TOML)", crate::profile::schema::document),
    ("profile-list", "profile list --json", profile_list),
    ("profile-show", "profile show, validate and new with --json", profile_show),
    ("proxy-auth-status", "proxy-auth status --json", proxy_auth),
    ("remaining", "undo --remaining --json", remaining),
    ("setup", "setup --json", plan),
    ("status", "status --json", status),
    ("token-status", "token status --json", token),
    ("undo", "undo --json", plan),
];

fn text() -> Value {
    json!({"type": "string"})
}

fn flag() -> Value {
    json!({"type": "boolean"})
}

fn number() -> Value {
    json!({"type": "integer"})
}

/// Whatever JSON can say.
fn any() -> Value {
    json!({})
}

fn list(of: Value) -> Value {
    json!({"type": "array", "items": of})
}

fn texts() -> Value {
    list(text())
}

/// Members whose names come from the machine.
fn map(of: Value) -> Value {
    json!({"type": "object", "additionalProperties": of})
}

fn word(words: &[&str]) -> Value {
    json!({"enum": words})
}

fn maybe(of: Value) -> Value {
    json!({"anyOf": [of, {"type": "null"}]})
}

/// An object; a member whose name ends with `?` may be absent.
fn of(members: &[(&str, Value)]) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, schema) in members {
        let bare = name.trim_end_matches('?');
        if bare == *name {
            required.push(bare);
        }
        properties.insert(bare.to_owned(), schema.clone());
    }
    json!({"type": "object", "required": required, "properties": properties})
}

/// The members of several objects.
fn with(mut one: Value, more: &[(&str, Value)]) -> Value {
    let more = of(more);
    if let (Some(all), Some(more)) = (one["properties"].as_object_mut(), more["properties"].as_object()) {
        all.extend(more.clone());
    }
    if let (Some(all), Some(more)) = (one["required"].as_array_mut(), more["required"].as_array()) {
        all.extend(more.clone());
    }
    one
}

fn fault() -> Value {
    let one = || of(&[("code", text()), ("message", text()), ("cause", texts()), ("hints", texts())]);
    let also = list(with(one(), &[("also?", list(any()))]));
    with(one(), &[("also?", also)])
}

fn error() -> Value {
    of(&[("error", fault())])
}

fn catalogue() -> Value {
    of(&[
        ("version", text()),
        ("client", text()),
        ("source", text()),
        ("file", maybe(text())),
        ("refused", maybe(text())),
    ])
}

/// In facts from elsewhere: an older genkan said less of it.
fn any_catalogue() -> Value {
    let mut catalogue = catalogue();
    catalogue["required"] = json!(["version"]);
    catalogue
}

fn catalogue_content() -> Value {
    with(catalogue(), &[("content", any())])
}

fn claude() -> Value {
    maybe(of(&[
        ("path", text()),
        ("version", text()),
        ("release", maybe(text())),
        ("verified", maybe(text())),
        ("excluded", maybe(text())),
        ("shortfall", maybe(text())),
    ]))
}

const SCOPES: [&str; 4] = ["user", "project", "local", "managed"];

/// setup and undo.
fn plan() -> Value {
    let change = of(&[
        ("file", text()),
        ("key", text()),
        ("change", word(&["add", "replace", "remove", "keep"])),
        ("was", any()),
        ("now", any()),
        ("by?", maybe(word(&["genkan", "other"]))),
    ]);
    of(&[
        ("changed", flag()),
        ("profile", maybe(text())),
        ("version", maybe(text())),
        ("scope", word(&SCOPES)),
        ("catalogue?", catalogue()),
        ("dry_run", flag()),
        ("changes", list(change.clone())),
        ("conflicts", list(change)),
        ("next", texts()),
        ("users", list(user())),
        ("commands?", list(any())),
        ("skipped?", skipped()),
        ("writable_by_others?", any()),
        ("error?", fault()),
    ])
}

/// A person of `--all-users`; what their own document says stands there as well.
fn user() -> Value {
    of(&[
        ("name", text()),
        ("verdict", text()),
        ("code", maybe(text())),
        ("message", maybe(text())),
        ("codes?", texts()),
        ("changed?", flag()),
        ("conflicts?", list(any())),
        ("commands?", list(any())),
        ("writable_by_others?", any()),
        ("evidence?", evidence()),
        ("remaining?", list(any())),
        ("items?", list(item())),
    ])
}

fn skipped() -> Value {
    list(of(&[("name", text()), ("why", text())]))
}

const RESIDENCY: [&str; 3] = ["configured", "unverified", "not-provable"];
const VERDICTS: [&str; 4] = [
    CheckVerdict::AsIntended.name(),
    CheckVerdict::Drifted.name(),
    CheckVerdict::Missing.name(),
    CheckVerdict::Overridden.name(),
];

fn item() -> Value {
    of(&[
        ("target", text()),
        ("key", text()),
        ("state", word(&[&VERDICTS[..], &[CheckVerdict::Shadowed.name()]].concat())),
        ("was", any()),
        ("wanted", any()),
        ("by", maybe(text())),
    ])
}

fn evidence() -> Value {
    of(&[
        ("signed_in", flag()),
        ("expires", maybe(text())),
        ("stops", maybe(number())),
        ("profile_source", maybe(text())),
        ("profile_sha256", maybe(text())),
    ])
}

fn check() -> Value {
    of(&[
        ("at", text()),
        ("code", maybe(text())),
        ("codes", texts()),
        ("verdict", word(&[&VERDICTS[..], &[CheckVerdict::Error.name()]].concat())),
        ("profile", maybe(text())),
        ("version", maybe(text())),
        ("genkan", text()),
        ("catalogue", maybe(catalogue())),
        ("scope", maybe(word(&SCOPES))),
        ("residency", maybe(word(&RESIDENCY))),
        ("items", list(item())),
        ("not_enforced?", texts()),
        ("claude?", claude()),
        ("elsewhere?", list(of(&[("profile", text()), ("scope", word(&SCOPES)), ("project", maybe(text()))]))),
        ("users", list(user())),
        ("skipped?", skipped()),
        ("evidence?", evidence()),
        ("source?", of(&[("from", text()), ("changed", flag()), ("version", maybe(text()))])),
    ])
}

/// The schema that is derived from a type, in the words of those that are written here.
fn derived<T: JsonSchema>() -> Value {
    let schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value();
    let members = schema["properties"].as_object().into_iter().flatten();
    let members: Map<_, _> = members.map(|(name, member)| (name.clone(), kind(member))).collect();
    json!({"type": "object", "required": schema["required"], "properties": members})
}

/// The type of a member alone.
fn kind(member: &Value) -> Value {
    match &member["type"] {
        Value::Array(kinds) => json!({"anyOf": kinds.iter().map(|kind| json!({"type": kind})).collect::<Vec<_>>()}),
        kind if kind == "array" => list(self::kind(&member["items"])),
        kind => json!({"type": kind}),
    }
}

fn fleet_summary() -> Value {
    let ring = of(&[
        ("profile", text()),
        ("version", text()),
        ("machines", number()),
        ("as_intended", number()),
        ("texts", number()),
    ]);
    of(&[
        ("at", text()),
        ("machines", number()),
        ("as_intended", number()),
        ("enforced", number()),
        ("verdicts", map(number())),
        ("codes", map(number())),
        ("rings", list(ring)),
        ("genkan", map(number())),
        ("catalogue", map(number())),
        ("claude", map(number())),
        ("people", map(number())),
        ("stale", texts()),
        ("contradicted", texts()),
        ("edited", texts()),
        ("own_profile", texts()),
        ("superseded", number()),
        ("unreadable", any()),
    ])
}

fn status() -> Value {
    let pending = of(&[("url", text()), ("code", maybe(text()))]);
    let session = of(&[
        ("name", text()),
        ("kind", text()),
        ("account", maybe(text())),
        ("role", maybe(text())),
        ("assumes", any()),
        ("identity", any()),
        ("quota_project", maybe(text())),
        ("storage", maybe(text())),
        ("token_expires", maybe(text())),
        ("credentials_expire", maybe(text())),
        ("refreshable", flag()),
        ("accepted", maybe(flag())),
        ("reason", maybe(fault())),
        ("finding", maybe(fault())),
        ("pending", maybe(pending)),
    ]);
    let lead = of(&[("code", text()), ("name", text()), ("to", text())]);
    let residency = of(&[
        ("regions", texts()),
        ("verdict", word(&RESIDENCY)),
        ("provable", flag()),
        ("settings", word(&VERDICTS)),
        ("without_user_settings", maybe(lead)),
        ("models", map(any())),
    ]);
    let guard = of(&[("decisions", number()), ("outside", number()), ("unclear", number()), ("last", any())]);
    of(&[
        ("profile", text()),
        ("version", text()),
        ("claude", claude()),
        ("residency", residency),
        ("guard", maybe(guard)),
        ("sessions", list(session)),
        ("errors", list(fault())),
    ])
}

fn who() -> Value {
    word(&Who::ALL.map(Who::id))
}

fn finding() -> Value {
    let fix = of(&[("kind", word(&["run", "edit", "ask"])), ("who", who()), ("text", text())]);
    of(&[
        ("code", text()),
        ("group", word(&Group::ALL.map(Group::name))),
        ("severity", word(&["ok", "info", "warning", "error", "skipped"])),
        ("title", text()),
        ("params", map(text())),
        ("detail", text()),
        ("because", maybe(text())),
        ("evidence", texts()),
        ("fix", maybe(fix)),
        ("remedy", maybe(word(&["setup", "sign-in", "modes"]))),
    ])
}

/// A report without the facts that it rests on.
fn report() -> Value {
    let verdicts =
        [Verdict::Healthy, Verdict::Warnings, Verdict::Problems, Verdict::SignInNeeded, Verdict::Unreachable];
    let tier = of(&[
        ("tier", text()),
        ("model", text()),
        ("verdict", word(&["proven", "configured", "not-provable", "outside"])),
        ("enforced_by", texts()),
        ("untried", texts()),
        ("regions", texts()),
        ("evidence", text()),
        ("why", maybe(text())),
    ]);
    of(&[
        ("verdict", word(&verdicts.map(Verdict::name))),
        ("root_cause", maybe(text())),
        ("profile", text()),
        ("version", text()),
        ("genkan", text()),
        ("catalogue", maybe(any_catalogue())),
        ("at", text()),
        ("support", of(&[("contact", text()), ("url", text())])),
        ("groups", list(word(&Group::ALL.map(Group::name)))),
        ("findings", list(finding())),
        ("residency", list(tier)),
    ])
}

/// What was seen changes with what genkan looks at; `doctor --from` reads it.
fn doctor() -> Value {
    with(report(), &[("facts", map(any()))])
}

fn policy_check() -> Value {
    of(&[
        ("verdict", word(&["holds", "falls-short"])),
        ("as", word(&["iam", "scp", "endpoint", "permission-set"])),
        ("profile", text()),
        ("findings", list(finding())),
        ("tried", of(&[("actions", texts()), ("models", texts()), ("prefixes", texts()), ("regions", texts())])),
    ])
}

fn audit() -> Value {
    let verdict = || word(&["pass", "fail", "unknown"]);
    let control = of(&[
        ("id", text()),
        ("code", text()),
        ("what", text()),
        ("region", text()),
        ("resource", text()),
        ("state", verdict()),
        ("evidence", texts()),
        ("seen_at", text()),
        ("by", maybe(text())),
        ("missing", maybe(text())),
        ("fix", maybe(text())),
        ("also", texts()),
    ]);
    of(&[
        ("verdict", verdict()),
        ("profile", text()),
        ("aws_profile", maybe(text())),
        ("google_credentials", maybe(text())),
        ("project", maybe(text())),
        ("account", maybe(text())),
        ("profile_account", maybe(text())),
        ("by", maybe(text())),
        ("at", text()),
        ("genkan", text()),
        ("regions", texts()),
        ("counts", of(&[("pass", number()), ("fail", number()), ("unknown", number())])),
        ("missing", texts()),
        ("controls", list(control)),
        ("limits", texts()),
    ])
}

fn audit_trail() -> Value {
    let counted = || {
        of(&[
            ("count", number()),
            ("inside", number()),
            ("inside_by_model", number()),
            ("outside", number()),
            ("not_said", number()),
        ])
    };
    let counts = of(&[("requests", counted()), ("refused", number()), ("other", number()), ("unreadable", number())]);
    let request = of(&[
        ("id", maybe(text())),
        ("at", text()),
        ("event", text()),
        ("sent_to", text()),
        ("inference_region", maybe(text())),
        ("processed", word(&["inside", "inside-by-model", "outside", "refused", "not-said", "no-request"])),
        ("vpc_endpoint", maybe(text())),
        ("principal", maybe(text())),
        ("model", maybe(text())),
        ("error", maybe(text())),
    ]);
    of(&[
        ("verdict", word(&["inside", "outside", "not-proven", "refused", "other-account", "incomplete"])),
        ("profile", text()),
        ("aws_profile", text()),
        ("account", maybe(text())),
        ("profile_account", maybe(text())),
        ("by", maybe(text())),
        ("genkan", text()),
        ("from", text()),
        ("to", text()),
        ("stopped_at", maybe(text())),
        ("next", maybe(text())),
        ("regions", texts()),
        ("regions_asked", texts()),
        ("regions_read", texts()),
        ("events", number()),
        ("counts", maybe(counts)),
        ("by_region", map(counted())),
        ("by_endpoint", map(counted())),
        ("by_principal", map(counted())),
        ("by_model", map(counted())),
        ("by_error", map(counted())),
        ("by_other", map(counted())),
        ("abroad", list(request.clone())),
        ("request", maybe(request)),
        ("findings", list(finding())),
        ("limits", texts()),
    ])
}

fn bundle() -> Value {
    of(&[
        ("bundle", number()),
        ("genkan", text()),
        ("profile", text()),
        ("version", text()),
        ("redacted", flag()),
        ("text", of(&[("en", texts()), ("ja", texts())])),
        ("report", report()),
        ("settings", list(of(&[("file", text()), ("refused", maybe(text())), ("keys", map(any()))]))),
        ("facts", map(any())),
    ])
}

fn explain_code() -> Value {
    of(&[("code", text()), ("message", text()), ("help", text()), ("exit", number())])
}

fn setting() -> Value {
    of(&[
        ("key", text()),
        ("value", any()),
        ("origin", maybe(text())),
        ("shadowed", list(of(&[("origin", text()), ("value", any())]))),
        ("wanted", any()),
        ("note", maybe(text())),
    ])
}

fn explain_error() -> Value {
    let reading = of(&[
        ("code", text()),
        ("cause", text()),
        ("fix", text()),
        ("who", who()),
        ("request", maybe(text())),
        ("verified", flag()),
        ("captures", any()),
    ]);
    of(&[
        ("readings", list(reading)),
        ("codes", list(explain_code())),
        ("names", texts()),
        ("request_id", maybe(text())),
    ])
}

fn models() -> Value {
    let tier = of(&[("tier", text()), ("model", maybe(text())), ("verdict", text()), ("why", maybe(text()))]);
    let id = of(&[
        ("id", text()),
        ("resolves_to", maybe(text())),
        ("location", maybe(text())),
        ("how", text()),
        ("verdict", text()),
        ("why", maybe(text())),
        ("source", text()),
        ("checked", text()),
        ("confidence", text()),
    ]);
    of(&[
        ("profile", text()),
        ("settings", word(&["in-force", "profile"])),
        ("leads", list(of(&[("name", text()), ("to", text()), ("place", maybe(text()))]))),
        ("exposed", list(of(&[("name", text()), ("value", text()), ("place", text())]))),
        ("enforced_by", texts()),
        ("catalogue", catalogue()),
        ("tiers", list(tier)),
        ("ids", list(id)),
        ("warnings", list(of(&[("tier", text()), ("model", text()), ("what", text())]))),
        ("live", any()),
        ("claude?", claude()),
    ])
}

fn profile_list() -> Value {
    let one =
        of(&[("name", text()), ("version", text()), ("from", text()), ("file", maybe(text())), ("default", flag())]);
    of(&[("profiles", list(one))])
}

fn profile_show() -> Value {
    of(&[
        ("name", text()),
        ("version", text()),
        ("layers", texts()),
        ("open", texts()),
        ("asked", texts()),
        ("undecided", texts()),
        ("warnings", list(of(&[("tier", text()), ("model", text()), ("what", text())]))),
        ("commands", list(of(&[("key", text()), ("line", text())]))),
        ("profile?", map(any())),
        ("origins?", map(text())),
        ("file?", maybe(text())),
        ("text?", text()),
    ])
}

fn proxy_auth() -> Value {
    let source = word(&["none", "command", "keyring"]);
    of(&[("profile", text()), ("proxy", text()), ("source", source), ("kept", maybe(flag())), ("place", maybe(text()))])
}

fn remaining() -> Value {
    let file = of(&[("file", text()), ("recorded", flag())]);
    let user = of(&[
        ("name", text()),
        ("code", maybe(text())),
        ("message", maybe(text())),
        ("remaining?", list(file.clone())),
    ]);
    of(&[("remaining", list(file)), ("users", list(user)), ("skipped", skipped())])
}

fn token() -> Value {
    of(&[
        ("profile", text()),
        ("gateway", text()),
        ("source", word(&["keyring", "command"])),
        ("place", maybe(text())),
        ("since", maybe(text())),
        ("anew", maybe(text())),
        ("ends", maybe(text())),
    ])
}
