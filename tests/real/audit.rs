//! `genkan audit` before three programs that nobody here wrote: moto, a second implementation of AWS's services, filled by
//! boto3 with a healthy account and with broken ones; prowler, which checks the same account; and botocore, whose requests
//! genkan's own have to equal. Each is installed from PyPI below `target/real`.
//!
//! What moto can't say: it has neither inference profiles nor data retention, whose rows are unknown before it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use genkan::policy::evidence::Ask;
use genkan::world::Clock;
use serde_json::{Value, json};

use super::fetched::environment;
use crate::audit::{Desk, healthy};
use crate::machine::{self, Machine};
use crate::tally;

const PACKAGES: [&str; 2] = ["moto[server]==5.2.5", "boto3==1.44.5"];
const PROWLER: &str = "prowler==5.46.0";
/// The account that moto answers for.
const ACCOUNT: &str = "123456789012";
const REGIONS: [&str; 2] = ["ap-northeast-1", "ap-northeast-3"];
/// What moto doesn't know.
const UNKNOWN: [&str; 3] = ["pinned-profile", "application-profiles", "data-retention"];

/// A Python with moto and boto3, or why there is none.
fn python() -> Result<&'static Path, String> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let made = PYTHON.get_or_init(|| environment("moto-python", &PACKAGES));
    made.as_deref().map_err(Clone::clone)
}

/// A Python with prowler, or why there is none.
fn prowler() -> Result<&'static Path, String> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let made = PYTHON.get_or_init(|| environment("prowler-python", &[PROWLER]));
    made.as_deref().map_err(Clone::clone)
}

/// `audit.py`, about to run.
fn script(python: &Path) -> Command {
    let mut command = Command::new(python);
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/real/audit.py"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// A running moto.
struct Moto {
    child: Child,
    url: String,
    /// What fills it.
    script: Child,
}

impl Moto {
    fn start(python: &Path) -> Self {
        let mut command = Command::new(python.with_file_name("moto_server"));
        // It takes a port itself and names it: one that was free a moment ago may be another test's by now.
        command.args(["-H", "127.0.0.1", "-p", "0"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("moto");
        let mut log = BufReader::new(child.stderr.take().expect("its log")).lines().map_while(Result::ok);
        let url =
            log.find_map(|line| Some(line.split_once("Running on ")?.1.trim().to_owned())).expect("moto's address");
        // Or the pipe is full some day, and it waits.
        std::thread::spawn(move || log.for_each(drop));
        let script = script(python).args(["setup", &url]).spawn().expect("Python");
        let mut moto = Self { child, url, script };
        let policies =
            ["bedrock-runtime", "bedrock"].map(|service| (service.to_owned(), json!(endpoint_policy(service))));
        moto.tell(&Value::Object(policies.into_iter().collect()).to_string());
        moto
    }

    fn tell(&mut self, line: &str) {
        writeln!(self.script.stdin.as_mut().expect("its input"), "{line}").expect("its input");
    }

    /// Makes it an account that has everything but that.
    fn fill(&mut self, broken: &str) {
        self.tell(broken);
        let mut said = [0; 5];
        let read = self.script.stdout.as_mut().expect("its output").read_exact(&mut said);
        assert!(read.is_ok() && &said == b"done\n", "{broken}");
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        for child in [&mut self.child, &mut self.script] {
            _ = child.kill();
            _ = child.wait();
        }
    }
}

fn endpoint_policy(service: &str) -> String {
    let flags = ["policy", "endpoint", "--account", ACCOUNT, "--org", "o-a1b2c3d4e5", "--service", service];
    Machine::new().genkan(&flags).json().to_string()
}

/// The rows before moto, but for those that it knows nothing of.
fn rows(moto: &Moto) -> Vec<Value> {
    let machine = Machine::new().var("AWS_ENDPOINT_URL", &moto.url);
    machine.write(
        "home/.aws/credentials",
        "[auditor]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = s\n",
    );
    let profile = format!(
        "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[aws]\naccount_id = \"{ACCOUNT}\"\n\
         [network]\nprivate_path = \"required\"\n"
    );
    machine.write("project/acme.toml", profile);
    let mut world = machine.world();
    world.clock = Clock::System;
    let flags = ["audit", "--profile", "acme.toml", "--aws-profile", "auditor", "--json"];
    let document = machine::run(&mut world, &flags).json();
    let rows = document["controls"].as_array().unwrap_or_else(|| panic!("{document:#}"));
    let is_known = |row: &&Value| !UNKNOWN.iter().any(|id| row["id"] == *id);
    let rows: Vec<_> = rows.iter().filter(is_known).cloned().collect();
    // Everything else was asked and answered.
    assert!(rows.len() >= 20, "{document:#}");
    let unknown: Vec<_> = rows.iter().filter(|row| row["state"] == "unknown").collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    rows
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_default()
}

/// Those that fail: `id region`.
fn failing(moto: &Moto) -> BTreeSet<String> {
    let rows = rows(moto);
    let fails = rows.iter().filter(|row| row["state"] == "fail");
    fails.map(|row| format!("{} {}", text(row, "id"), text(row, "region"))).collect()
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_second_implementation_filled_by_boto3_agrees_row_by_row() {
    let here = Location::caller();
    let python = match python() {
        Ok(python) => python,
        Err(why) => return tally::skipped(here, &why),
    };
    let [tokyo, osaka] = REGIONS;
    let both = |ids: &[&str]| -> Vec<String> {
        ids.iter().flat_map(|id| REGIONS.map(|region| format!("{id} {region}"))).collect()
    };
    let one = |id: &str, region: &str| vec![format!("{id} {region}")];
    let trail = ["trail-bedrock-events", "trail-kms-events"];
    // Several at once, one of each list: none may hide another.
    let lists: [Vec<(String, Vec<String>)>; 3] = [
        vec![
            (format!("group without retention in {tokyo}"), one("log-retention", tokyo)),
            (format!("key does not rotate in {tokyo}"), one("key-rotation", tokyo)),
            (format!("key is to be deleted in {tokyo}"), one("key-state", tokyo)),
            (format!("bucket without lock in {tokyo}"), one("bucket-lock", tokyo)),
            (format!("bucket without encryption in {tokyo}"), one("bucket-key", tokyo)),
            (format!("bucket without block in {tokyo}"), one("bucket-public-access", tokyo)),
            (format!("bucket without lifecycle in {tokyo}"), one("bucket-retention", tokyo)),
            (format!("no endpoint for bedrock-runtime in {tokyo}"), one("endpoint", tokyo)),
            (format!("open endpoint for bedrock-runtime in {tokyo}"), one("endpoint-policy", tokyo)),
        ],
        vec![
            (format!("no logging in {osaka}"), one("logging", osaka)),
            (format!("group without key in {osaka}"), one("log-key", osaka)),
            (format!("key is disabled in {osaka}"), one("key-state", osaka)),
            (format!("lock without rule in {osaka}"), one("bucket-lock", osaka)),
            (format!("bucket with the service's key in {osaka}"), one("bucket-key", osaka)),
            (format!("half a block in {osaka}"), one("bucket-public-access", osaka)),
            (format!("lifecycle of something else in {osaka}"), one("bucket-retention", osaka)),
            // Nothing is sent there.
            (format!("no endpoint for bedrock in {osaka}"), Vec::new()),
            (format!("no private DNS for bedrock in {osaka}"), one("endpoint-private-dns", osaka)),
        ],
        vec![
            ("no trail".into(), both(&["trail-logging", "trail-bedrock-events"])),
            ("stopped trail".into(), both(&["trail-logging", trail[0], trail[1]])),
            ("trail without key".into(), both(&["trail-key"])),
            ("trail without validation".into(), both(&["trail-validation"])),
            (
                "trail of one region".into(),
                [one("trail-multi-region", tokyo), one("trail-logging", osaka), one("trail-bedrock-events", osaka)]
                    .concat(),
            ),
            ("writes alone".into(), both(&trail)),
            ("reads alone".into(), Vec::new()),
            ("data alone".into(), both(&trail)),
            ("KMS left out".into(), both(&trail[1..])),
            ("default selectors".into(), Vec::new()),
            ("advanced".into(), Vec::new()),
            ("advanced, writes alone".into(), both(&trail)),
            ("advanced, KMS left out".into(), both(&trail[1..])),
        ],
    ];
    let mut moto = Moto::start(python);
    moto.fill("");
    assert_eq!(failing(&moto), BTreeSet::new(), "a healthy account");
    for place in 0..lists.iter().map(Vec::len).max().unwrap_or_default() {
        let rows: Vec<_> = lists.iter().filter_map(|list| list.get(place)).collect();
        let broken = rows.iter().map(|(broken, _)| broken.as_str()).collect::<Vec<_>>().join("; ");
        moto.fill(&broken);
        let expected = rows.iter().flat_map(|(_, expected)| expected).cloned().collect();
        assert_eq!(failing(&moto), expected, "{broken}");
    }
    tally::ran(here);
}

/// What prowler asks for more or less of, so that it needn't agree: whom an endpoint trusts, and for which services there
/// has to be one.
const DIFFERENT: [&str; 2] = ["vpc_endpoint_connections_trust_boundaries", "bedrock_vpc_endpoints_configured"];

#[test]
fn prowler_gives_the_same_account_the_same_verdicts() {
    let here = Location::caller();
    // Its packages are 2.3 GB, and take minutes to install.
    if std::env::var_os("GENKAN_WITH_PROWLER").is_none() {
        return tally::skipped(here, "GENKAN_WITH_PROWLER isn't set: prowler takes minutes to install");
    }
    let (python, prowler) = match python().and_then(|python| Ok((python, prowler()?))) {
        Ok(both) => both,
        Err(why) => return tally::skipped(here, &why),
    };
    let here_alone = [
        "group without key",
        "group without retention",
        "key does not rotate",
        "bucket without lock",
        "bucket without encryption",
        "bucket without block",
        "bucket without lifecycle",
    ];
    let here_alone = here_alone.map(|what| format!("{what} in {}", REGIONS[0])).join("; ");
    let trail = "trail without key; trail without validation; trail of one region";
    let broken = format!("{here_alone}; no logging in {}; {trail}", REGIONS[1]);
    let mut moto = Moto::start(python);
    let mut compared = BTreeSet::new();
    for broken in ["", &broken] {
        moto.fill(broken);
        let rows = rows(&moto);
        let theirs = checked(prowler, &moto, &rows);
        for row in &rows {
            let passes = row["state"] == "pass";
            // "Never" is long enough for prowler.
            let is_never = text(row, "id") == "log-retention" && !passes;
            let checks = row["also"].as_array().into_iter().flatten().filter_map(Value::as_str);
            for check in checks.filter(|check| !DIFFERENT.contains(check) && !is_never) {
                let is_about = |one: &&Checked| {
                    let is_region = text(row, "resource") == text(row, "region");
                    one.check == check
                        && one.region == text(row, "region")
                        && (is_region || one.resource.ends_with(text(row, "resource")))
                };
                let about: Vec<_> = theirs.iter().filter(is_about).collect();
                if !about.is_empty() {
                    assert_eq!(about.iter().all(|one| one.passes), passes, "{check}: {row:#} {about:#?}");
                    compared.insert((check.to_owned(), passes));
                }
            }
        }
    }
    let passing = compared.iter().filter(|(_, passes)| *passes).count();
    let failing = compared.len() - passing;
    assert!(passing >= 14 && failing >= 8, "{compared:#?}");
    tally::ran(here);
}

/// One finding of prowler's.
#[derive(Debug)]
struct Checked {
    check: String,
    region: String,
    resource: String,
    passes: bool,
}

/// What prowler says of the account, by every check that a row names.
fn checked(prowler: &Path, moto: &Moto, rows: &[Value]) -> Vec<Checked> {
    let checks = rows.iter().flat_map(|row| row["also"].as_array().into_iter().flatten());
    let checks: BTreeSet<_> = checks.filter_map(Value::as_str).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(prowler.with_file_name("prowler"));
    command.arg("aws").arg("--region").args(REGIONS).arg("--checks").args(checks);
    command.args(["-M", "csv", "--no-banner", "--ignore-exit-code-3", "-o"]).arg(folder.path());
    command.env("AWS_ENDPOINT_URL", &moto.url).env("AWS_DEFAULT_REGION", REGIONS[0]).env_remove("AWS_PROFILE");
    command.env("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE").env("AWS_SECRET_ACCESS_KEY", "s");
    let run = command.env("HOME", folder.path()).stdin(Stdio::null()).output().expect("prowler");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
    let files = fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("an entry").path());
    let file = files.into_iter().find(|file| file.extension().is_some_and(|end| end == "csv")).expect("a table");
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_path(file).expect("a table");
    let names = table.headers().expect("names").clone();
    let at = |name: &str| names.iter().position(|known| known == name).expect("a column");
    let [check, region, resource, status] = ["CHECK_ID", "REGION", "RESOURCE_UID", "STATUS"].map(at);
    let finding = |line: csv::StringRecord| Checked {
        check: line[check].to_owned(),
        region: line[region].to_owned(),
        resource: line[resource].to_owned(),
        passes: &line[status] == "PASS",
    };
    table.records().map(|line| finding(line.expect("a line"))).collect()
}

#[test]
fn every_request_is_the_one_that_botocore_makes_of_the_same_input() {
    let here = Location::caller();
    let python = match python() {
        Ok(python) => python,
        Err(why) => return tally::skipped(here, &why),
    };
    let mut scenario = healthy();
    scenario.evidence = scenario.evidence.with("LookupEvents", "*", json!({"Events": []}));
    let desk = Desk::new(scenario);
    assert_eq!(desk.audit(&[]).code, 0);
    assert_eq!(desk.trail(&[]).code, 1);
    let requests = desk.cloud.log.requests();
    let requests = requests.iter().map(|entry| &entry.request).filter(|request| !request.host.starts_with("sts."));
    let requests: Vec<_> = requests
        .map(|request| {
            let header = |name: &str| request.header(name).map(|value| json!(value));
            json!({
                "method": request.method, "host": request.host, "path": request.path, "query": request.query,
                "body": String::from_utf8_lossy(&request.body),
                "headers": {"content-type": header("content-type"), "x-amz-target": header("x-amz-target")},
            })
        })
        .collect();
    let mut child = script(python).arg("requests").spawn().expect("Python");
    child.stdin.take().expect("its input").write_all(json!(requests).to_string().as_bytes()).expect("its input");
    let run = child.wait_with_output().expect("its end");
    let said: Value = serde_json::from_slice(&run.stdout).expect("a document");
    assert_eq!(said["wrong"], json!([]));
    let known: BTreeSet<_> = said["known"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let asked = Ask::ALL.iter().map(|ask| ask.operation());
    assert_eq!(known, asked.collect::<BTreeSet<_>>());
    tally::ran(here);
}
