//! The whole of `genkan doctor` on a profile on Vertex AI, as a process, beside the real client: a healthy machine has no
//! error in any of the six groups and is answered, and each fault, with Google's own words, is one cause.

use std::fs;

use genkan::code::{
    Code, client as cli, google as ggl, invoke as inv, network as net, private_path as prv, residency as res,
};
use genkan::code::{error_google as says, error_google_project, error_page};
use serde_json::{Value, json};

use super::doctor_gateway::answers_itself;
use super::doctor_network::{resolvers, run};
use super::doctor_whole::{Seen, is_greeted, line};
use super::endpoint::{Company, Endpoint, relay};
use super::launch::Launch;
use super::nameserver::Zone;
use super::prepared::{self, GENKAN};
use super::vertex::dialled;
use super::{Site, client};
use crate::cloud::fault_injection::FOREVER;
use crate::cloud::google::memory::Ended;
use crate::cloud::google::{Google, Principal, Refusal};
use crate::cloud::request::{Request, Response};
use crate::cloud::{Disturbance, Scenario};
use crate::home::Home;

const RUNTIME: &str = "asia-northeast1-aiplatform.googleapis.com";
const TOKENS: &str = "oauth2.googleapis.com";
const ADC: &str = ".config/gcloud/application_default_credentials.json";
const SETTINGS: &str = ".claude/settings.json";
const TARO: &str = "taro@acme.example";
/// Google's restricted address and the one for every API, an endpoint of the company's, and the internet.
const RESTRICTED: &str = "199.36.153.5";
const EVERY_API: &str = "199.36.153.9";
const ENDPOINT: &str = "10.0.0.1";
const PUBLIC: &str = "203.0.113.5";
/// Somebody else's server, and nobody at all.
const OTHER: &str = "10.0.0.3";
const NOBODY: &str = "10.0.0.4";

/// Which way requests go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Plain,
    /// Over the restricted address, as the profile requires.
    Private,
}
use Way::{Plain, Private};

/// Somebody's machine, set up and signed in.
struct Machine {
    site: Site,
    home: Home,
    zone: Zone,
    company: Company,
    path: String,
}

impl Machine {
    #[track_caller]
    fn new(way: Way, world: impl FnOnce(&mut Google)) -> Option<Self> {
        let mut google = Google::tokyo();
        world(&mut google);
        let site = Site::open(Scenario { google, ..Scenario::default() })?;
        let (zone, company, home) = (Zone::default(), Company::new("ACME inspection"), Home::new());
        for address in [RESTRICTED, EVERY_API, PUBLIC, OTHER, NOBODY] {
            run(&site, "ip", &["address", "add", &format!("{address}/32"), "dev", "lo"]).expect("an address");
        }
        [RESTRICTED, EVERY_API, ENDPOINT, PUBLIC].into_iter().for_each(|address| relay(&site, address));
        zone.serve(&site, ENDPOINT);
        resolvers(&site, "nameserver 10.0.0.1\n");
        zone.lead("googleapis.com", &[if way == Private { RESTRICTED } else { PUBLIC }]);
        zone.lead("google.com", &[PUBLIC]);
        let path = client::program().ok().and_then(std::path::Path::parent).expect("the client is there").display();
        let machine = Self { path: format!("{path}:/usr/bin:/bin"), site, home, zone, company };
        machine.lay(|_| ());
        let authority = format!("network.ca_bundle={}", machine.site.authority().display());
        let facts = ["google.project=acme-claude", authority.as_str(), "network.private_path=required"];
        let facts = if way == Private { &facts[..] } else { &facts[..2] };
        let facts: Vec<&str> = facts.iter().flat_map(|fact| ["--set", fact]).collect();
        let setup = ["setup", "--profile", "vertex-jp", "--non-interactive"];
        prepared::genkan(&machine.site, &machine.home, &[&setup[..], &facts].concat());
        Some(machine)
    }

    /// Puts the person's credentials where the client looks.
    fn lay(&self, change: impl FnOnce(&mut Value)) {
        let mut file = Google::tokyo().principals[0].file();
        change(&mut file);
        let path = self.home.write(ADC, &file.to_string());
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a mode");
    }

    /// The file of a service account's key.
    fn key(&self, account: &Principal) -> String {
        let path = self.home.write("robot.json", &account.file().to_string());
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a mode");
        path.display().to_string()
    }

    fn edit(&self, name: &str, value: &str) {
        let text = self.home.read(SETTINGS).expect("settings");
        let mut settings: Value = serde_json::from_str(&text).expect("JSON");
        settings["env"][name] = json!(value);
        self.home.write(SETTINGS, &settings.to_string());
    }

    fn ends(&self, how: Ended) {
        self.site.cloud.directory.google.end(TARO, how);
    }

    fn doctor(&self, args: &[&str]) -> Launch<'_> {
        let launch = self.site.command(GENKAN, &self.home).args(["doctor"]).args(args);
        launch.env("PATH", &self.path)
    }

    /// What it says to a program, and then to a person.
    #[track_caller]
    fn seen(&self) -> (Seen, Option<i32>, String) {
        let run = self.doctor(&["--json", "--save", "facts.json"]).run();
        self.tells_nothing(&run.stdout);
        let said = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
        let seen = Seen { code: run.code, said, elapsed: run.elapsed };
        let again = self.doctor(&["--from", "facts.json"]).run();
        (seen, again.code, again.stdout)
    }

    /// No token or refresh token stands in what was said.
    #[track_caller]
    fn tells_nothing(&self, said: &str) {
        let own: Value = serde_json::from_str(&self.home.read(ADC).unwrap_or_default()).unwrap_or_default();
        let mut secrets = self.site.cloud.directory.google.secrets();
        secrets
            .extend(["refresh_token", "client_secret"].iter().filter_map(|key| own[*key].as_str().map(str::to_owned)));
        let told: Vec<_> = secrets.iter().filter(|secret| said.contains(secret.as_str())).collect();
        assert!(told.is_empty(), "{told:?} in:\n{said}");
    }

    fn is_greeted(&self) -> bool {
        let client = self.site.claude(&self.home).args(["-p", "hi"]).env("PATH", &self.path);
        is_greeted(client)
    }

    /// The runtime leads to a server of the company's that does this.
    fn serve(&self, change: impl FnOnce(&mut Endpoint)) {
        let mut endpoint = Endpoint::serving(&[RUNTIME]);
        change(&mut endpoint);
        self.company.serve(&self.site, OTHER, endpoint);
        self.zone.lead(RUNTIME, &[OTHER]);
    }
}

#[test]
fn a_healthy_machine_has_six_groups_without_an_error_and_the_client_answers_on_it() {
    for way in [Plain, Private] {
        let Some(machine) = Machine::new(way, |_| ()) else { return };
        let (seen, again, text) = machine.seen();
        let said = format!("{:#}", seen.said);
        assert_eq!((seen.code, again, &seen.said["root_cause"]), (Some(0), Some(0), &Value::Null), "{way:?} {said}");
        assert_eq!(seen.marks(&text), "✓✓✓✓–✓", "{way:?} {text}");
        assert_eq!(seen.codes("warning"), Vec::<&str>::new(), "{way:?} {said}");
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(seen.codes("info").contains(&res::NO_PROMISE.id) && words.contains("nothing proves"), "{way:?} {text}");
        let strict = machine.doctor(&["--strict", "--from", "facts.json"]).run();
        assert_eq!(strict.code, Some(0), "nothing here can be mended: {strict:?}");
        let tiers = seen.said["residency"].as_array().expect("tiers");
        for tier in tiers {
            let verdict = (&tier["verdict"], &tier["regions"], &tier["enforced_by"]);
            assert_eq!(verdict, (&json!("not-provable"), &json!(["asia-northeast1"]), &json!([])), "{way:?} {tier}");
        }
        assert_eq!(tiers.len(), 4);
        assert!(text.contains(&format!("{TARO} (authorized_user)")), "{text}");
        for word in ["STS", "IAM Identity Center", "amazonaws.com", "Route 53"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
        let entries = machine.site.log().requests();
        let asked = ["claude-haiku-4-5@20251001", "claude-opus-5-5", "claude-sonnet-4-6"];
        assert_eq!(dialled(&entries), asked.map(|model| format!("asia-northeast1/{model}")).into(), "{way:?}");
        let hosts = machine.site.log().hosts();
        assert!(
            hosts.iter().all(|host| host.ends_with(".googleapis.com") || host.ends_with(".google.com")),
            "{hosts:?}"
        );
        assert!(machine.is_greeted(), "{way:?}");
        answers_itself(machine.doctor(&["--json"]), &machine.home);
    }
}

/// Nothing that could be sent would show a policy: one line says so, and nothing more goes out.
#[test]
fn prove_sends_nothing_and_says_so() {
    let Some(machine) = Machine::new(Plain, |_| ()) else { return };
    let run = machine.doctor(&["--prove"]).run();
    let lines = run.stdout.lines().filter(|line| line.contains(res::UNPROVABLE.id)).count();
    assert_eq!((run.code, lines), (Some(0), 1), "{run:?}");
    let asked = dialled(&machine.site.log().requests());
    assert!(asked.len() == 3 && asked.iter().all(|model| model.starts_with("asia-northeast1/")), "{asked:?}");
}

/// Whatever leaves the machine: the saved facts, and the bundle for a support desk.
#[test]
fn no_token_and_no_refresh_token_leaves_in_facts_or_a_bundle() {
    let Some(machine) = Machine::new(Plain, |_| ()) else { return };
    let facts = ["--save", "facts.json"];
    let bundle = ["--bundle", "bundle.json"];
    for args in [&facts, &bundle] {
        let run = machine.doctor(args).run();
        assert_eq!(run.code, Some(0), "{run:?}");
        let text = machine.home.read(&format!("project/{}", args[1])).expect("a file");
        assert!(text.contains("authorized_user"), "{text}");
        machine.tells_nothing(&text);
    }
}

/// The settings' file is the one that the client takes; a folder's is a finding, and doctor itself asks with none.
#[test]
fn the_credentials_are_those_that_the_client_would_use() {
    const ROBOT: &str = "robot@acme-claude.iam.gserviceaccount.com";
    let robot = Principal::service_account(ROBOT);
    let Some(machine) = Machine::new(Plain, |google| google.principals.push(robot.clone())) else { return };
    let file = machine.key(&robot);
    machine.edit("GOOGLE_APPLICATION_CREDENTIALS", &file);
    let before = machine.site.log().requests().len();
    let (seen, _, text) = machine.seen();
    assert!(seen.code == Some(0) && text.contains(ROBOT), "{text}");
    assert!(machine.is_greeted());
    let signers = |from: usize| {
        let entries = machine.site.log().requests().into_iter().skip(from);
        entries.filter_map(|entry| entry.signer).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(signers(before), [ROBOT.to_owned()].into(), "doctor and the client");
    let Some(machine) = Machine::new(Plain, |google| google.principals.push(robot.clone())) else { return };
    let file = machine.key(&robot);
    let settings = json!({"env": {"GOOGLE_APPLICATION_CREDENTIALS": file}}).to_string();
    machine.home.write("project/.claude/settings.json", &settings);
    let (seen, _, text) = machine.seen();
    assert_eq!(seen.codes("error"), [cli::DEFEATED.id], "{text}");
    let asked = machine.site.log().requests().into_iter().filter_map(|entry| entry.signer);
    assert!(asked.into_iter().all(|signer| signer == TARO), "{}", machine.site.log());
}

/// Something that goes wrong.
struct Fault {
    what: &'static str,
    way: Way,
    root: Option<&'static Code>,
    exit: i32,
    /// As in `doctor_whole_faults`.
    answers: bool,
    warnings: Vec<&'static Code>,
    /// As in `doctor_whole_faults`.
    marks: &'static str,
    world: fn(&mut Google),
    make: fn(&Machine),
}

fn fault(what: &'static str, root: &'static Code, exit: i32, marks: &'static str, make: fn(&Machine)) -> Fault {
    Fault {
        what,
        way: Plain,
        root: Some(root),
        exit,
        answers: exit == 0,
        warnings: Vec::new(),
        marks,
        world: |_| (),
        make,
    }
}

impl Fault {
    fn unnoticed(self) -> Self {
        Self { answers: true, ..self }
    }
}

/// A refusal of Google's own to every request to a model.
fn refusal(what: &'static str, root: &'static Code, exit: i32, world: fn(&mut Google)) -> Fault {
    Fault { world, ..fault(what, root, exit, "✓✓✓✓–✗", |_| ()) }
}

fn says(google: &mut Google, refusal: Refusal) {
    google.refusals.push(("publishers".to_owned(), refusal));
}

const MODEL: &str = "projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models/claude-sonnet-4-6";

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_a_sign_in_at_google_has_its_one_cause() {
    table(vec![
        fault("nobody is signed in", &ggl::NO_CREDENTIALS, 3, "✓✗✓✓––", |it| {
            fs::remove_file(it.home.path().join(ADC)).expect("credentials");
        }),
        fault("invalid_grant", &ggl::ENDED, 3, "✓✗✓✓––", |it| it.ends(Ended::Revoked)),
        fault("invalid_rapt", &ggl::REAUTH, 3, "✓✗✓✓––", |it| it.ends(Ended::Reauthentication)),
        fault("an account that is gone", &ggl::GONE, 1, "✓✗✓✓––", |it| it.ends(Ended::Deleted)),
        fault("a file that isn't JSON", &ggl::UNREADABLE, 1, "✓✗✓✓––", |it| _ = it.home.write(ADC, "{")),
        // Claude Code asks Google whatever the file says; other programs believe it.
        fault("a file that leads to a stranger", &ggl::FOREIGN_HOST, 1, "✓✗✓✓––", |it| {
            it.lay(|file| file["token_uri"] = json!("https://evil.example/token"));
        })
        .unnoticed(),
        fault("a token service that never answers", &ggl::UNHEARD, 4, "✓✗✓✓––", |it| {
            it.site.cloud.faults.always("oauth2.googleapis.com/token", Disturbance::LateRequest(FOREVER));
        }),
    ]);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_refusal_of_google_has_its_meaning() {
    table(vec![
        refusal("a perimeter", &says::PERIMETER, 1, |google| says(google, Refusal::perimeter())),
        refusal("the API is off", &error_google_project::DISABLED, 1, |google| {
            says(google, Refusal::disabled("acme-claude"))
        }),
        refusal("no permission", &says::PERMISSION, 1, |google| {
            google.principals[0].denied.push("aiplatform.endpoints.predict".into());
        }),
        refusal("no quota", &error_google_project::QUOTA, 4, |google| {
            says(google, Refusal::quota("claude-sonnet-4-6"))
        }),
        refusal("not served there", &says::NOT_SERVED, 1, |google| {
            google.served.retain(|(location, _)| location != Google::TOKYO);
        }),
        refusal("not servable there", &says::NOT_SERVED, 1, |google| {
            says(google, Refusal::not_servable(MODEL, "asia-northeast1"));
        }),
        refusal("nobody took the terms", &says::NOT_ENABLED, 1, |google| {
            says(google, Refusal::not_enabled("acme-claude", MODEL));
        }),
        refusal("a policy on models", &says::NOT_ALLOWED, 1, |google| says(google, Refusal::not_allowed_model(MODEL))),
        refusal("another quota project", &says::QUOTA_PROJECT_DENIED, 1, |google| {
            says(google, Refusal::quota_project_denied("acme-claude"));
        }),
        Fault {
            make: |it| it.lay(|file| file["quota_project_id"] = json!("other")),
            ..refusal("a project that isn't there", &says::PERMISSION, 1, |google| {
                google.projects = vec!["other".into()]
            })
        },
        Fault {
            marks: "✓✗✓✓––",
            make: |it| {
                it.lay(|file| {
                    file.as_object_mut().expect("an object").remove("quota_project_id");
                });
            },
            ..refusal("no quota project", &ggl::NO_QUOTA_PROJECT, 1, |google| google.needs_quota_project = true)
        },
        refusal("one model that isn't served", &says::NOT_SERVED, 1, |google| {
            google.served.retain(|(_, model)| model != "claude-opus-5-5");
        })
        .unnoticed(),
    ]);
}

/// By what filters of programs know it.
fn of_claude_code(request: &Request) -> bool {
    request.header("user-agent").is_some_and(|agent| agent.starts_with("claude-cli/"))
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_the_way_and_the_location_has_its_one_cause() {
    let private = |fault: Fault| Fault { way: Private, ..fault };
    table(vec![
        fault("a model's own location", &res::ASKED_OF_OTHERS, 1, "–✓✓✓✗✓", |it| {
            it.edit("VERTEX_REGION_CLAUDE_4_6_SONNET", "us-east5");
        }),
        fault("another project", &cli::DIFFERS, 1, "✗✓✓✓––", |it| {
            it.edit("ANTHROPIC_VERTEX_PROJECT_ID", "other-project");
        }),
        fault("Bedrock's switch", &res::ASKED_OF_OTHERS, 1, "–✓✓✓✗–", |it| {
            it.edit("CLAUDE_CODE_USE_BEDROCK", "1");
        }),
        fault("the runtime refuses", &net::REFUSED, 4, "✓✓✗✓––", |it| it.zone.lead(RUNTIME, &[NOBODY])),
        fault("the token service refuses", &net::REFUSED, 4, "✓–✗✓––", |it| {
            it.zone.lead(TOKENS, &[NOBODY])
        }),
        fault("an inspection that nobody trusts", &net::UNTRUSTED, 4, "✓✓✗✓––", |it| it.serve(|_| ())),
        fault("a runtime that never answers", &inv::SLOW, 4, "✓✓✓✓–✗", |it| {
            it.site.cloud.faults.always(RUNTIME, Disturbance::LateRequest(FOREVER));
        }),
        fault("a filter of programs", &error_page::BARE_PAGE, 4, "✓✓✓✓–✗", |it| {
            let page = Response::new(403, "text/html", "<html><title>Blocked</title></html>".to_owned());
            it.site.cloud.faults.whenever(RUNTIME, of_claude_code, Disturbance::Instead(page));
        }),
        private(fault("public, where a private path is required", &prv::PUBLIC, 1, "✓✓✓✗––", |it| {
            it.zone.lead(RUNTIME, &[PUBLIC]);
        }))
        .unnoticed(),
        private(fault("also public", &prv::MIXED, 1, "✓✓✓✗––", |it| {
            it.zone.lead(RUNTIME, &[RESTRICTED, PUBLIC])
        }))
        .unnoticed(),
        private(Fault {
            root: None,
            // A private path as good as any, as long as no perimeter refuses.
            ..fault("the address for every API", &prv::UNRESTRICTED, 0, "✓✓✓✓–✓", |it| {
                it.zone.lead(RUNTIME, &[EVERY_API]);
            })
        }),
        private(Fault {
            root: None,
            ..fault("an endpoint of the company's", &prv::PUBLIC, 0, "✓✓✓✓–✓", |it| {
                it.zone.lead(RUNTIME, &[ENDPOINT])
            })
        }),
    ]);
}

/// Prints fault, expected and got.
#[track_caller]
#[allow(clippy::print_stdout, reason = "a table for whoever runs the tests")]
fn table(faults: Vec<Fault>) {
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for fault in faults {
        let Some(machine) = Machine::new(fault.way, fault.world) else { return };
        (fault.make)(&machine);
        let before = machine.site.log().requests().len();
        let (seen, again, text) = machine.seen();
        let abroad = |model: &String| !model.starts_with("asia-northeast1/");
        let went: Vec<_> = dialled(&machine.site.log().requests()[before..]).into_iter().filter(abroad).collect();
        let mut warned = seen.codes("warning");
        warned.sort_unstable();
        let ids = |codes: &[&Code]| codes.iter().map(|code| code.id).collect::<Vec<_>>().join(" ");
        let expected = line(&ids(fault.root.as_slice()), &ids(&fault.warnings), Some(fault.exit), fault.marks);
        let errors = seen.codes("error").join(" ");
        let got = line(&errors, &warned.join(" "), seen.code, &seen.marks(&text));
        let is_root = seen.said["root_cause"].as_str().unwrap_or("") == errors;
        let is_right = got == expected && is_root && again == seen.code && went.is_empty();
        let answers = machine.is_greeted();
        let is_right = is_right && answers == fault.answers;
        let mark = if is_right { " " } else { "✗" };
        let client = if answers { "answers" } else { "fails" };
        table += &format!("{mark} {:42} {expected:34} {got:34} {client:7} {:.1?}\n", fault.what, seen.elapsed);
        if !is_right {
            wrong.push(format!("{}; judged again {again:?}; abroad {went:?}\n{text}", fault.what));
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}
