//! Doctor's groups *client* and *credentials* on machines that genkan has really set up, beside the real client: a
//! healthy one in each form brings nothing, and each fault that is made there brings its own cause first.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use genkan::doctor::facts::Facts;
use genkan::doctor::{Groundwork, judge, probe};
use genkan::messages::Lang;
use genkan::profile::{Request, load, to_toml};
use genkan::report::{Group, Report, Severity};
use genkan::world::net::Shown;
use genkan::world::{Clock, Dirs, Os, Ui, Vars, World};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::prepared::{GENKAN, genkan};
use super::{Site, client};
use crate::cloud::scenario::{Grant, Session};
use crate::cloud::{Identity, Scenario, token_file};
use crate::home::Home;

/// A machine of one form, and what was done to it since.
struct Bench {
    site: Site,
    home: Home,
    vars: Vec<(String, String)>,
    /// How far its clock is ahead.
    ahead: SignedDuration,
}

impl Bench {
    /// Set up and signed in; `None` where this machine can't do it.
    fn new(identity: &str, scope: &str) -> Option<Self> {
        let (soon, name) = (Timestamp::now() + SignedDuration::from_hours(2), "AWSReservedSSO_Dev_0123456789abcdef");
        let role = Identity::role(name, soon);
        let grant = Grant { account: role.account.clone(), role: "Dev".into(), identity: name.into() };
        let sessions = vec![Session { access_token: "opened".into(), expires: soon, grants: vec![grant] }];
        let site = Site::open(Scenario { identities: vec![role], sessions, ..Scenario::tokyo() })?;
        let authority = site.authority().display().to_string();
        let path = format!("{}:/usr/bin:/bin", client::program().ok()?.parent()?.display());
        let vars = [("PATH", path.as_str()), ("NODE_EXTRA_CA_CERTS", &authority)];
        let vars = vars.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let bench = Self { site, home: Home::new(), vars, ahead: SignedDuration::ZERO };
        let facts = [
            format!("aws.identity={identity}"),
            "aws.sso_start_url=https://acme.awsapps.com/start".into(),
            "aws.sso_session=acme".into(),
            "aws.account_id=111122223333".into(),
            "aws.role_name=Dev".into(),
            format!("network.ca_bundle={authority}"),
        ];
        let flags: Vec<&str> = facts.iter().flat_map(|fact| ["--set", fact.as_str()]).collect();
        let set_up = |scope| {
            genkan(&bench.site, &bench.home, &[&["setup", "--non-interactive", "--scope", scope], &flags[..]].concat());
        };
        set_up(scope);
        // Managed settings name an AWS profile that each person needs.
        if (identity, scope) == MANAGED {
            set_up("user");
        }
        bench.token("opened", soon);
        Some(bench)
    }

    /// What the AWS tools leave behind after a sign-in.
    fn token(&self, token: &str, expires: Timestamp) {
        let text = json!({"startUrl": "https://acme.awsapps.com/start", "region": "ap-northeast-1", "accessToken": token, "expiresAt": expires.to_string()});
        let file = self.home.write(&token_file("acme"), &text.to_string());
        fs::set_permissions(file, PermissionsExt::from_mode(0o600)).expect("what the bench has prepared");
    }

    fn var(&mut self, name: &str, value: &str) {
        self.vars.retain(|(known, _)| known != name);
        self.vars.push((name.to_owned(), value.to_owned()));
    }

    /// Changes a JSON file of the home.
    fn edit(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let text = self.home.read(file).unwrap_or_else(|| "{}".to_owned());
        let mut document = serde_json::from_str(&text).expect("what the bench has prepared");
        change(&mut document);
        self.home.write(file, &document.to_string());
    }

    /// Looks from inside, and judges.
    fn examine(&self) -> (Report, Facts) {
        let (home, project) = (self.home.path().to_owned(), self.home.path().join("project"));
        fs::create_dir_all(&project).expect("what the bench has prepared");
        let (vars, ahead) = (self.vars.clone(), self.ahead);
        let clock = if ahead.is_zero() { Clock::System } else { Clock::Fixed(Timestamp::now() + ahead) };
        self.site.namespace.inside(move || {
            let vars = Vars::new(vars);
            let dirs = Dirs::new(Os::Linux, &home, &vars, "/".as_ref());
            let world = World {
                shown: Shown::default(),
                vars,
                dirs,
                clock,
                os: Os::Linux,
                exe: PathBuf::from(GENKAN),
                cwd: project,
                ui: Ui::memory(Lang::En),
            };
            let loaded = load(&world, &Request::default()).expect("the profile that was applied");
            let profile = loaded.profile.clone();
            let (until, work) = (Instant::now() + Duration::from_secs(15), Groundwork::read(&world));
            let facts = Facts {
                credentials: Some(probe::credentials(&world, &profile, &work, true, until)),
                client: Some(probe::client(&world, loaded, &work, until)),
                ..Facts::new(world.now(), to_toml(&profile).expect("TOML"))
            };
            (judge(&facts, &profile, &[Group::Client, Group::Credentials]), facts)
        })
    }
}

/// Codes of what is wrong, and whether it is an error.
fn wrong(report: &Report) -> Vec<(&'static str, bool)> {
    let worth = report.findings.iter().filter(|one| one.severity >= Severity::Warning);
    worth.map(|one| (one.code.id, one.severity == Severity::Error)).collect()
}

#[test]
fn a_healthy_machine_of_each_form_brings_nothing() {
    for (identity, scope) in [("shared", "user"), ("shared", "managed"), ("isolated", "user"), ("isolated", "managed")]
    {
        let Some(bench) = Bench::new(identity, scope) else { return };
        let (report, facts) = bench.examine();
        assert_eq!(wrong(&report), [], "{identity} {scope}: {:#?}\n{:#?}", report.findings, facts);
        let said: Vec<_> = report.findings.iter().map(|one| one.code.id).collect();
        assert_eq!(
            said,
            ["GK-CLI-026", "GK-CLI-025", "GK-CRD-014"],
            "{identity} {scope}: well, and whom else it calls"
        );
        let credentials = facts.credentials.as_ref().and_then(|seen| seen.aws()).expect("what the bench has prepared");
        let identity_of = credentials.identity.got().and_then(Option::as_ref).expect("STS has answered");
        assert!(identity_of.arn.contains("AWSReservedSSO_Dev_"), "{identity_of:?}");
        assert!(credentials.clocks.got().is_some(), "{:?}", credentials.clocks);
        let text = serde_json::to_string(&facts).expect("what the bench has prepared");
        assert!(!text.contains("opened"), "no token stands in the facts");
        assert_eq!(serde_json::from_str::<Facts>(&text).expect("what the bench has prepared"), facts);
    }
}

const SETTINGS: &str = ".claude/settings.json";
const PROJECT: &str = "project/.claude/settings.json";

/// What is done to a machine, and what doctor has to say first.
struct Fault {
    what: &'static str,
    form: (&'static str, &'static str),
    make: fn(&mut Bench),
    /// The one error; `None` where there is none.
    root: Option<&'static str>,
    warnings: &'static [&'static str],
}

const USER: (&str, &str) = ("shared", "user");
const MANAGED: (&str, &str) = ("shared", "managed");
const ISOLATED: (&str, &str) = ("isolated", "user");

fn error(what: &'static str, form: (&'static str, &'static str), root: &'static str, make: fn(&mut Bench)) -> Fault {
    Fault { what, form, make, root: Some(root), warnings: &[] }
}

fn warning(what: &'static str, code: &'static [&'static str], make: fn(&mut Bench)) -> Fault {
    Fault { what, form: USER, make, root: None, warnings: code }
}

/// The Claude Code that a terminal starts has this version.
fn is_version(it: &mut Bench, version: &str) {
    let package = format!(r#"{{"name":"@anthropic-ai/claude-code","version":"{version}"}}"#);
    it.home.write("old/package.json", &package);
    let program = it.home.write("old/bin/claude", "#!/bin/sh\n");
    fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).expect("what the bench has prepared");
    let folder = program.parent().and_then(std::path::Path::to_str).expect("what the bench has prepared");
    it.var("PATH", folder);
}

fn faults() -> Vec<Fault> {
    vec![
        error("no client", USER, "GK-CLI-004", |it| it.var("PATH", "/nowhere")),
        error("an old client", USER, "GK-CLI-005", |it| is_version(it, "2.1.300")),
        error("a comment in the settings", USER, "GK-CLI-001", |it| {
            let text = it.home.read(SETTINGS).expect("what the bench has prepared");
            it.home.write(SETTINGS, &text.replacen('{', "{ // mine\n", 1));
        }),
        error("a wrong type in the settings", USER, "GK-CLI-002", |it| {
            it.edit(SETTINGS, |all| all["cleanupPeriodDays"] = json!("x"))
        }),
        error("a torn managed file", USER, "GK-CLI-003", |it| {
            it.site.write("/etc/claude-code/managed-settings.json", "{")
        }),
        error("a torn managed file, managed", MANAGED, "GK-CLI-003", |it| {
            it.site.write("/etc/claude-code/managed-settings.d/10-x.json", "{")
        }),
        error("never set up", USER, "GK-CLI-010", |it| {
            it.home.write(SETTINGS, "{}");
            fs::remove_file(it.home.path().join(".local/state/genkan/ledger.json"))
                .expect("what the bench has prepared");
        }),
        error("another region in the file", USER, "GK-CLI-011", |it| {
            it.edit(SETTINGS, |all| all["env"]["AWS_REGION"] = json!("us-east-1"))
        }),
        error("the refresh hook taken out", USER, "GK-CLI-011", |it| {
            it.edit(SETTINGS, |all| {
                drop(all.as_object_mut().expect("what the bench has prepared").remove("awsAuthRefresh"))
            });
        }),
        error("another AWS profile in the file", USER, "GK-CLI-011", |it| {
            it.edit(SETTINGS, |all| all["env"]["AWS_PROFILE"] = json!("other"));
            let config = it.home.read(".aws/config").expect("what the bench has prepared");
            it.home.write(".aws/config", &format!("{config}\n[profile other]\nsso_session = acme\nsso_account_id = 999922223333\nsso_role_name = Admin\n"));
        }),
        error("another account in ~/.aws/config", USER, "GK-CLI-011", |it| {
            let config = it.home.read(".aws/config").expect("what the bench has prepared");
            it.home.write(".aws/config", &config.replace("111122223333", "999922223333"));
        }),
        error("a project's region", USER, "GK-CLI-012", |it| {
            it.edit(PROJECT, |all| *all = json!({"env": {"AWS_REGION": "us-east-1"}}))
        }),
        error("an administrator's region", USER, "GK-CLI-012", |it| {
            it.site.write("/etc/claude-code/managed-settings.json", r#"{"env":{"AWS_REGION":"us-east-1"}}"#);
        }),
        error("a later drop-in", MANAGED, "GK-CLI-012", |it| {
            it.site.write("/etc/claude-code/managed-settings.d/95-x.json", r#"{"env":{"AWS_REGION":"us-east-1"}}"#);
        }),
        error("a bearer key in the shell", USER, "GK-CLI-006", |it| it.var("AWS_BEARER_TOKEN_BEDROCK", "hush")),
        error("no signature", USER, "GK-CLI-006", |it| it.var("CLAUDE_CODE_SKIP_BEDROCK_AUTH", "1")),
        error("another endpoint for STS", USER, "GK-CLI-006", |it| {
            it.edit(SETTINGS, |all| all["env"]["AWS_ENDPOINT_URL_SSO_OIDC"] = json!("https://elsewhere.example"));
        }),
        error("no signature, by the client's notebook", USER, "GK-CLI-006", |it| {
            it.edit(".claude.json", |all| all["env"] = json!({"CLAUDE_CODE_SKIP_BEDROCK_AUTH": "1"}));
        }),
        error("certificates unchecked", USER, "GK-CLI-006", |it| it.var("NODE_TLS_REJECT_UNAUTHORIZED", "0")),
        error("keys in the settings", USER, "GK-CLI-006", |it| {
            it.edit(SETTINGS, |all| all["env"]["AWS_SECRET_ACCESS_KEY"] = json!("hush"))
        }),
        error("a project's exporter", ISOLATED, "GK-CLI-012", |it| {
            it.edit(PROJECT, |all| all["awsCredentialExport"] = json!("./theirs"))
        }),
        error("the hook's program gone", USER, "GK-CLI-018", |it| {
            it.site.without_genkan(None);
        }),
        error("the hook's program not executable", ISOLATED, "GK-CLI-018", |it| {
            it.site.without_genkan(Some(("", 0o644)));
        }),
        error("the hook's program another one", MANAGED, "GK-CLI-018", |it| {
            it.site.without_genkan(Some(("#!/bin/sh\necho no\n", 0o755)));
        }),
        error("nobody signed in", USER, "GK-AWS-001", |it| {
            fs::remove_file(it.home.path().join(token_file("acme"))).expect("what the bench has prepared")
        }),
        error("nobody signed in, isolated", ISOLATED, "GK-AWS-001", |it| {
            fs::remove_file(it.home.path().join(token_file("acme"))).expect("what the bench has prepared");
        }),
        error("a profile that this person hasn't got", MANAGED, "GK-CRD-013", |it| {
            genkan(&it.site, &it.home, &["undo", "--yes", "--scope", "user"]);
        }),
        error("a sign-in that is over", USER, "GK-CRD-001", |it| {
            it.token("opened", Timestamp::now() - SignedDuration::from_mins(5))
        }),
        error("a sign-in that AWS has ended", USER, "GK-CRD-002", |it| {
            it.token("closed", Timestamp::now() + SignedDuration::from_hours(1))
        }),
        error("a role that isn't assigned", USER, "GK-AWS-007", |it| {
            let flags = ["setup", "--non-interactive", "--replace", "--set", "aws.role_name=Admin"];
            genkan(&it.site, &it.home, &flags);
        }),
        error("a clock that is wrong", USER, "GK-AWS-005", |it| it.ahead = SignedDuration::from_mins(20)),
        error("a section twice", USER, "GK-CRD-009", |it| {
            let config = it.home.read(".aws/config").expect("what the bench has prepared");
            it.home.write(".aws/config", &format!("{config}\n[profile claude-code]\nregion = ap-northeast-1\n"));
        }),
        warning("a token that others can read", &["GK-CRD-008"], |it| {
            fs::set_permissions(it.home.path().join(token_file("acme")), PermissionsExt::from_mode(0o644))
                .expect("what the bench has prepared");
        }),
        warning("keys of the shell beside the profile", &["GK-CRD-007", "GK-AWS-074"], |it| {
            it.var("AWS_ACCESS_KEY_ID", "AKIASTRANGER00000000");
            it.var("AWS_SECRET_ACCESS_KEY", "hush");
        }),
        warning("a slip in a variable", &["GK-CLI-015"], |it| {
            it.edit(SETTINGS, |all| all["env"]["CLAUDE_CODE_USE_BEDROK"] = json!("1"))
        }),
        warning("a slip in a key", &["GK-CLI-015"], |it| it.edit(SETTINGS, |all| all["awsAuthRefesh"] = json!("x"))),
        warning("a look-alike", &["GK-CLI-014"], |it| {
            it.edit(SETTINGS, |all| all["env"]["BEDROCK_MODEL_ID"] = json!("x"))
        }),
        warning("a helper in .claude.json", &["GK-CLI-016"], |it| {
            it.edit(".claude.json", |all| all["awsAuthRefresh"] = json!("x"))
        }),
        warning("settings in a file of another name", &["GK-CLI-017"], |it| {
            it.edit(".claude/settings-local.json", |_| ())
        }),
        warning("a first-party key in the shell", &["GK-CLI-014"], |it| it.var("ANTHROPIC_API_KEY", "hush")),
        warning("another provider in the shell", &["GK-CLI-014"], |it| it.var("CLAUDE_CODE_USE_VERTEX", "1")),
        warning("the updater switched on", &["GK-CLI-011"], |it| {
            it.edit(SETTINGS, |all| {
                drop(all["env"].as_object_mut().expect("what the bench has prepared").remove("DISABLE_AUTOUPDATER"))
            })
        }),
        warning("a torn file of a project", &["GK-CLI-001"], |it| drop(it.home.write(PROJECT, "{"))),
    ]
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_brings_its_own_cause_first_and_no_other_error() {
    let mut table = String::new();
    let mut failed = 0;
    for fault in faults() {
        let Some(mut bench) = Bench::new(fault.form.0, fault.form.1) else { return };
        (fault.make)(&mut bench);
        let (report, facts) = bench.examine();
        let root = report.root_cause().map(|one| one.code.id);
        let of = |is_error: bool| {
            wrong(&report)
                .into_iter()
                .filter(move |(_, error)| *error == is_error)
                .map(|(code, _)| code)
                .collect::<Vec<_>>()
        };
        let mut errors = of(true);
        errors.dedup();
        let is_right = root == fault.root && errors == fault.root.into_iter().collect::<Vec<_>>();
        let is_right = is_right && (fault.root.is_some() || of(false) == fault.warnings);
        let text = serde_json::to_string(&facts).expect("what the bench has prepared") + &format!("{report:?}");
        let is_right = is_right && !text.contains("hush") && !text.contains("\"opened\"");
        failed += usize::from(!is_right);
        let mark = if is_right { " " } else { "✗" };
        let expected = fault.root.unwrap_or_else(|| fault.warnings[0]);
        table += &format!("{mark} {:40} {expected:11} {:?}\n", fault.what, wrong(&report));
    }
    println!("{table}");
    assert_eq!(failed, 0, "\n{table}");
}
