//! The whole of `genkan doctor`, as a process, on a machine that genkan has set up and somebody has signed in on,
//! beside the real client: a healthy machine is six ticks, and the client really answers there.

use std::fs;
use std::path::Path;
use std::time::Duration;

use genkan::code::Code;
use genkan::code::network::SLOW;
use genkan::report::Group;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::client;
use super::doctor_network::{resolvers, run};
use super::doctor_whole_faults::{
    Fault, SETTINGS, of_the_account, of_the_client, of_the_credentials, of_the_network, of_the_private_path, swallowed,
};
use super::endpoint::{Company, Endpoint, relay};
use super::forward::{Forward, Manner, URL};
use super::launch::Launch;
use super::nameserver::{Says, Zone};
use super::namespace::GENKAN;
use super::office::{ROLE, START, set_up};
use super::worker::Worker;
use crate::cloud::{Grant, Identity, Instance, Scenario, token_file};
use crate::tally;

pub(super) const RUNTIME: &str = "bedrock-runtime.ap-northeast-1.amazonaws.com";
/// What a server between has a certificate for.
pub(super) const NAMES: [&str; 5] =
    ["*.ap-northeast-1.amazonaws.com", "portal.sso.ap-northeast-1.amazonaws.com", "acme.awsapps.com", INSIDE, RUNTIME];
/// Of the host that is reachable from inside the company alone.
pub(super) const INSIDE: &str = "wiki.corp.acme.example";
/// An endpoint of the company's own network, AWS's on the internet, and somebody else's server.
pub(super) const PRIVATE: &str = "10.0.0.1";
pub(super) const PUBLIC: &str = "203.0.113.5";
pub(super) const OTHER: &str = "10.0.0.3";
/// Nobody listens there.
pub(super) const NOBODY: &str = "10.0.0.4";

/// Which way the requests go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Over the internet, and nobody has set anything up.
    Bare,
    /// Over the internet; the profile asks for nothing else.
    Plain,
    /// To private addresses, which the profile requires, by name servers that know a host inside.
    Private,
}

/// Somebody's machine with everything that `doctor` looks at.
pub(super) struct Whole {
    pub(super) worker: Worker,
    pub(super) zone: Zone,
    /// An authority of the company's, which everybody here trusts.
    pub(super) company: Company,
    pub(super) vars: Vec<(String, String)>,
    /// What runs as genkan.
    pub(super) program: &'static Path,
}

/// A finished `doctor --json`.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) code: Option<i32>,
    pub(super) said: Value,
    pub(super) elapsed: Duration,
}

impl Whole {
    /// Set up and signed in, unless bare, in a world that the test may change before; `None` where this machine can't do it.
    #[track_caller]
    pub(super) fn new(way: Way, change: impl FnOnce(&mut Scenario)) -> Option<Self> {
        let mut instance = Instance::new(START, "ap-northeast-1");
        instance.grants.push(Grant::new(ROLE, "worker"));
        let arn = "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/hanako";
        let person = Identity { arn: arn.into(), ..Identity::role("worker", Timestamp::MAX) };
        let mut scenario = Scenario { identities: vec![person], instances: vec![instance], ..Scenario::tokyo() };
        change(&mut scenario);
        let worker = Worker::without_setup(&[], scenario)?;
        let (site, zone, company) = (&worker.site, Zone::default(), Company::new("ACME inspection"));
        for address in [PUBLIC, OTHER, NOBODY] {
            run(site, "ip", &["address", "add", &format!("{address}/32"), "dev", "lo"]).expect("an address");
        }
        [PRIVATE, PUBLIC].into_iter().for_each(|address| relay(site, address));
        zone.serve(site, PRIVATE);
        resolvers(site, "nameserver 10.0.0.1\n");
        let path = client::program().ok().and_then(Path::parent).expect("the client is there").display();
        let vars = vec![("PATH".to_owned(), format!("{path}:/usr/bin:/bin"))];
        let whole = Self { worker, zone, company, vars, program: Path::new(GENKAN) };
        whole.trust(&whole.company);
        whole.leads(way);
        let inside = format!("network.inside_host={INSIDE}");
        let facts = match way {
            Way::Bare => return Some(whole),
            Way::Plain => Vec::new(),
            Way::Private => vec!["network.private_path=required", inside.as_str()],
        };
        whole.set(&facts);
        whole.worker.signed_in(0);
        Some(whole)
    }

    /// Where the names lead. For what people sign in at there are no private endpoints.
    pub(super) fn leads(&self, way: Way) {
        self.zone.forget();
        self.zone.lead("awsapps.com", &[PUBLIC]);
        self.zone.lead("amazonaws.com", &[PUBLIC]);
        if way == Way::Private {
            for name in ["bedrock-runtime", "bedrock", "sts"] {
                self.zone.lead(&format!("{name}.ap-northeast-1.amazonaws.com"), &[PRIVATE]);
            }
            self.zone.lead(INSIDE, &[PRIVATE]);
        }
    }

    /// Every name leads there.
    pub(super) fn lead_all(&self, to: &[&str]) {
        ["amazonaws.com", "awsapps.com"].into_iter().for_each(|end| self.zone.lead(end, to));
    }

    /// The runtime leads to a server of the company's that does this.
    pub(super) fn serve(&self, change: impl FnOnce(&mut Endpoint)) {
        self.stand_between(&[RUNTIME], change);
        self.zone.lead(RUNTIME, &[OTHER]);
    }

    /// Every name leads to a server of the company's that does this.
    pub(super) fn serve_all(&self, change: impl FnOnce(&mut Endpoint)) {
        self.stand_between(&NAMES, change);
        self.lead_all(&[OTHER]);
    }

    fn stand_between(&self, names: &[&str], change: impl FnOnce(&mut Endpoint)) {
        let mut endpoint = Endpoint::serving(names);
        change(&mut endpoint);
        self.company.serve(&self.worker.site, OTHER, endpoint);
    }

    /// Everybody trusts this company, beside the internet's own authority.
    pub(super) fn trust(&self, company: &Company) {
        let site = &self.worker.site;
        fs::write(site.authority(), format!("{}{}", site.cloud.authority, company.pem())).expect("authorities");
    }

    /// Sets facts of the company's profile.
    pub(super) fn set(&self, facts: &[&str]) {
        set_up(&self.worker.site, &self.worker.home, facts);
    }

    /// Sets a variable of the shell.
    pub(super) fn var(&mut self, name: &str, value: &str) {
        self.vars.push((name.to_owned(), value.to_owned()));
    }

    /// What is said of every name.
    pub(super) fn names(&self, says: &Says) {
        self.zone.forget();
        self.zone.say("", says.clone());
    }

    /// Changes a JSON file of the home.
    pub(super) fn edit(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut document = serde_json::from_str(&self.worker.home.read(file).expect("a file")).expect("JSON");
        change(&mut document);
        self.worker.home.write(file, &document.to_string());
    }

    /// `genkan doctor`, about to run.
    pub(super) fn doctor(&self, args: &[&str]) -> Launch<'_> {
        let launch = self.worker.site.command(self.program, &self.worker.home).args(["doctor"]).args(args);
        self.vars.iter().fold(launch, |launch, (name, value)| launch.env(name, value))
    }

    /// What it says to a program. On no network a part is still under way at the deadline, and left behind.
    #[track_caller]
    pub(super) fn json(&self, args: &[&str]) -> Seen {
        let run = self.worker.done(self.doctor(&[&["--json"], args].concat()).start());
        let said: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"));
        let unfinished = said["facts"]["unfinished"].as_array().expect("a list");
        assert!(unfinished.iter().all(|part| part["how"] == "not-asked"), "{unfinished:?}");
        Seen { code: run.code, said, elapsed: run.elapsed }
    }

    /// Keeps what was seen of this machine where `GENKAN_RECORD` is set: `recordings::doctor` judges it ever after.
    pub(super) fn keep(&self, what: &str, seen: &Seen) {
        if std::env::var_os("GENKAN_RECORD").is_none() {
            return;
        }
        let site = self.worker.site.authority();
        let folders = [
            (self.worker.home.path(), "/home/hanako"),
            (site.parent().expect("the site's folder"), "/site"),
            (&tally::folder(), "/opt"),
        ];
        let mut facts = seen.said["facts"].clone();
        coarsen(&mut facts);
        let text = folders
            .iter()
            .fold(facts.to_string(), |text, (folder, name)| text.replace(&folder.display().to_string(), name));
        let folder = tally::folder().join("seen");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("{}.json", what.replace('/', " "))), text).expect("facts");
    }

    /// Its exit code, and what it says to a person.
    #[track_caller]
    pub(super) fn text(&self, args: &[&str]) -> (Option<i32>, String) {
        let run = self.worker.done(self.doctor(args).start());
        assert_eq!(run.stderr, "", "{args:?}");
        (run.code, run.stdout)
    }

    /// Whether the client says of a greeting what the model answered.
    pub(super) fn is_greeted(&self) -> bool {
        let client = self.worker.site.claude(&self.worker.home).args(["-p", "hi"]);
        is_greeted(self.vars.iter().fold(client, |client, (name, value)| client.env(name, value)))
    }
}

/// Milliseconds by the hundred: what is less says something of the machine that the tests run on.
fn coarsen(facts: &mut Value) {
    const TIMES: [&str; 6] = ["connect", "tls", "first_byte", "best_tls", "took", "late"];
    match facts {
        Value::Object(members) => {
            for (name, value) in members {
                match value.as_u64().filter(|_| TIMES.contains(&name.as_str())) {
                    Some(took) => *value = (took / 100 * 100).into(),
                    None => coarsen(value),
                }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(coarsen),
        _ => {}
    }
}

impl Seen {
    fn all(&self) -> impl Iterator<Item = &Value> {
        self.said["findings"].as_array().expect("findings").iter()
    }

    /// What was found, but that a handshake took long: this machine has other tests to run.
    fn findings(&self) -> impl Iterator<Item = &Value> {
        self.all().filter(|one| one["code"] != SLOW.id)
    }

    /// Code and severity from a warning up, each once, errors first. How long a handshake takes counts where it is meant;
    /// that a packet was waited for in vain does anywhere.
    pub(super) fn matters(&self, meant: Option<&Code>) -> Vec<(&str, &str)> {
        let waited = |one: &Value| {
            one["params"]["took"].as_str().is_some_and(|took| took.parse::<u64>().is_ok_and(|took| took >= 900))
        };
        let counts = |one: &&Value| one["code"] != SLOW.id || meant == Some(&SLOW) || waited(one);
        let all = self.all().filter(counts);
        let mut found: Vec<_> =
            all.filter_map(|one| Some((one["code"].as_str()?, one["severity"].as_str()?))).collect();
        found.retain(|(_, severity)| ["error", "warning"].contains(severity));
        found.sort_by_key(|(_, severity)| *severity != "error");
        found.dedup();
        found
    }

    /// The codes of this severity, each once, with the root cause first.
    pub(super) fn codes(&self, severity: &str) -> Vec<&str> {
        let of = self.findings().filter(|one| one["severity"] == severity);
        let mut codes: Vec<_> = of.filter_map(|one| one["code"].as_str()).collect();
        codes.dedup();
        codes.sort_by_key(|code| Some(*code) != self.said["root_cause"].as_str());
        codes
    }

    /// A mark for each group: `✗` an error, `!` a warning, and else what its line says to a person: `✓`, or `–` where
    /// it has none of its own, or one that says that it isn't checked.
    pub(super) fn marks(&self, text: &str) -> String {
        let ticked = ticked(text);
        let is_slow = |group: &str| group == "network" && text.contains(SLOW.id);
        let mark = |group: &str| {
            let has = |severity: &str| self.findings().any(|one| one["group"] == group && one["severity"] == severity);
            if (has("error") || has("warning")) && ticked.contains(&group) {
                // A tick beside an error would be wrong whatever is expected.
                '?'
            } else if has("error") {
                '✗'
            } else if has("warning") {
                '!'
            } else if ticked.contains(&group) || is_slow(group) {
                '✓'
            } else {
                '–'
            }
        };
        ALL.iter().map(|group| mark(group)).collect()
    }
}

/// Whether the client says what the model answered. It tries a request again ten times by itself, and waits ten minutes
/// for each: here once will do, and a few seconds; where it isn't a request that it waits for, it is ended. Its exit code
/// says nothing: it ends well where a hook has stopped the prompt.
pub(super) fn is_greeted(client: Launch<'_>) -> bool {
    let client = client.env("CLAUDE_CODE_MAX_RETRIES", "1").env("API_TIMEOUT_MS", "8000");
    let run = client.deadline(Duration::from_secs(30)).run();
    run.code == Some(0) && run.stdout == "The stand-in heard you.\n"
}

/// The groups that a report for people ticks.
pub(super) fn ticked(text: &str) -> Vec<&'static str> {
    let is_ticked =
        |group: &&str| text.lines().any(|line| line.starts_with(&format!("✓ {} ", group.replace('-', " "))));
    Group::ALL.into_iter().map(Group::name).filter(is_ticked).collect()
}

pub(super) const ALL: &[&str] = &["client", "credentials", "network", "private-path", "residency", "invoke"];

#[test]
fn a_healthy_machine_is_six_ticks_and_the_client_answers_on_it() {
    for way in [Way::Plain, Way::Private] {
        let Some(whole) = Whole::new(way, |_| ()) else { return };
        fs::remove_file(whole.worker.home.path().join(token_file("acme"))).expect("a token");
        let run = whole.worker.run(&["login", "--device"]);
        assert_eq!(run.code, Some(0), "{way:?} {run:?}");
        let seen = whole.json(&["--save", "facts.json"]);
        whole.keep(if way == Way::Plain { "healthy" } else { "healthy, private path" }, &seen);
        let said = format!("{:#}", seen.said);
        let all = (seen.code, seen.said["root_cause"].is_null(), &seen.said["groups"]);
        assert_eq!(all, (Some(0), true, &json!(ALL)), "{way:?} {said}");
        for severity in ["error", "warning", "skipped"] {
            assert_eq!(seen.codes(severity), [""; 0], "{way:?} {said}");
        }
        let verdicts: Vec<_> =
            seen.said["residency"].as_array().expect("tiers").iter().map(|tier| &tier["verdict"]).collect();
        assert_eq!(verdicts, ["proven"; 4], "{way:?} {said}");
        let (code, text) = whole.text(&["--from", "facts.json"]);
        assert_eq!((code, seen.marks(&text).as_str()), (Some(0), "✓✓✓✓✓✓"), "{way:?} {text}");
        assert!(whole.is_greeted(), "{way:?}");
    }
}

/// What is compared: errors, warnings in brackets, the exit code, a mark for each group.
pub(super) fn line(errors: &str, warnings: &str, exit: Option<i32>, marks: &str) -> String {
    let exit = exit.map_or("killed".to_owned(), |code| code.to_string());
    format!("{errors} ({warnings}) {exit} {marks}")
}

/// Prints fault, expected and got.
#[track_caller]
#[allow(clippy::print_stdout, reason = "a table for whoever runs the tests")]
pub(super) fn table(faults: Vec<Fault>) {
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for fault in faults {
        let Some(mut whole) = Whole::new(fault.way, fault.world) else { return };
        (fault.make)(&mut whole);
        let seen = whole.json(&["--save", "facts.json"]);
        whole.keep(fault.what, &seen);
        // A person sees the same of it.
        let (again, text) = whole.text(&["--from", "facts.json"]);
        let ids = |codes: &[&Code]| codes.iter().map(|code| code.id).collect::<Vec<_>>().join(" ");
        let expected = line(&ids(fault.root.as_slice()), &ids(&fault.warnings), Some(fault.exit), fault.marks);
        let errors = seen.codes("error").join(" ");
        let got = line(&errors, &seen.codes("warning").join(" "), seen.code, &seen.marks(&text));
        let is_right =
            got == expected && seen.said["root_cause"].as_str().unwrap_or("") == errors && again == seen.code;
        let answers = whole.is_greeted();
        let is_right = is_right && answers == fault.answers;
        let mark = if is_right { " " } else { "✗" };
        let client = if answers { "answers" } else { "fails" };
        table += &format!("{mark} {:36} {expected:40} {got:40} {client:7} {:.1?}\n", fault.what, seen.elapsed);
        if !is_right {
            wrong.push(format!("{}; judged again {again:?}\n{text}", fault.what));
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}

/// Each fault of a whole machine has its one cause, and spoils no other group.
macro_rules! faults {
    ($($test:ident $of:ident)*) => {
        $(#[test]
        #[ignore = "long: .ci/run runs it"]
        fn $test() {
            table($of());
        })*
    };
}

faults! {
    each_fault_of_the_client_has_its_one_cause of_the_client
    each_fault_of_the_credentials_has_its_one_cause of_the_credentials
    each_fault_of_the_network_has_its_one_cause of_the_network
    each_fault_of_the_private_path_has_its_one_cause of_the_private_path
    each_fault_of_the_account_has_its_one_cause of_the_account
}

/// It ends by itself, and no part of it has to be left behind: that would be a warning.
#[test]
#[ignore = "long: .ci/run runs it"]
fn where_everything_is_swallowed_it_ends_in_time_with_the_one_cause() {
    table(swallowed());
}

/// A proxy of the person's own settings goes before the shell's, for what genkan asks as well.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_dead_proxy_counts_where_claude_code_takes_it() {
    const DEAD: &str = "http://127.0.0.1:9";
    for (settings, shell, answers) in [(URL, DEAD, true), (DEAD, URL, false)] {
        let Some(mut stage) = Whole::new(Way::Plain, |_| {}) else { return };
        Forward::start(&stage.worker.site, Manner::Opens(443));
        stage.edit(SETTINGS, |all| all["env"]["HTTPS_PROXY"] = settings.into());
        stage.var("HTTPS_PROXY", shell);
        let seen = stage.json(&[]);
        let expected = (Some(if answers { 0 } else { 4 }), answers);
        assert_eq!((seen.code, stage.is_greeted()), expected, "{settings} {shell}: {:#}", seen.said["findings"]);
    }
}
