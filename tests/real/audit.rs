//! `genkan audit` before two programs that nobody here wrote: moto, a second implementation of AWS's services, filled by
//! boto3 with a healthy account and with broken ones; and botocore, whose requests genkan's own have to equal. Both are
//! installed by pip below `target/real`.
//!
//! What moto can't say: it has neither inference profiles nor data retention, whose rows are unknown before it.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use genkan::policy::evidence::Ask;
use genkan::world::Clock;
use serde_json::{Value, json};

use crate::audit::{Desk, healthy};
use crate::machine::{self, Machine};
use crate::tally;

const PACKAGES: [&str; 2] = ["moto[server]==5.2.5", "boto3==1.44.5"];
/// The account that moto answers for.
const ACCOUNT: &str = "123456789012";
const REGIONS: [&str; 2] = ["ap-northeast-1", "ap-northeast-3"];
/// What moto doesn't know.
const UNKNOWN: [&str; 3] = ["pinned-profile", "application-profiles", "data-retention"];

/// A Python with both, or why there is none.
fn python() -> Result<&'static Path, String> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let install = || {
        let folder = tally::folder().join("moto-python");
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let lock = File::create(folder.with_extension("lock")).map_err(|error| error.to_string())?;
        lock.lock().map_err(|error| error.to_string())?;
        let python = folder.join("bin/python");
        if !python.exists() || run(&python, &["-c", "import moto.server, boto3"]).is_err() {
            run(Path::new("python3"), &["-m", "venv", &folder.display().to_string()])?;
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries=1"];
            run(&python, &[&pip[..], &PACKAGES].concat())?;
        }
        Ok(python)
    };
    PYTHON.get_or_init(install).as_deref().map_err(Clone::clone)
}

fn run(program: &Path, args: &[&str]) -> Result<(), String> {
    let run = Command::new(program).args(args).stdin(Stdio::null()).output();
    let run = run.map_err(|error| format!("{} can't be run: {error}", program.display()))?;
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    let last = said.lines().last().unwrap_or("it gave no reason").to_owned();
    if run.status.success() { Ok(()) } else { Err(format!("moto could not be installed: {last}")) }
}

/// `audit.py`, about to run.
fn script(python: &Path) -> Command {
    let mut command = Command::new(python);
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/real/audit.py"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// What it says of a document.
fn told(python: &Path, args: &[&str], document: &Value) -> String {
    let mut child = script(python).args(args).stderr(Stdio::piped()).spawn().expect("Python");
    child.stdin.take().expect("its input").write_all(document.to_string().as_bytes()).expect("its input");
    let run = child.wait_with_output().expect("its end");
    assert!(run.status.success(), "{args:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("UTF-8")
}

/// A running moto.
struct Moto {
    child: Child,
    url: String,
}

impl Moto {
    fn start(python: &Path) -> Self {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let server = python.with_file_name("moto_server");
        let mut command = Command::new(server);
        command.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("moto");
        let end = Instant::now() + Duration::from_secs(60);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(Instant::now() < end, "moto doesn't listen");
            std::thread::sleep(Duration::from_millis(50));
        }
        Self { child, url: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn endpoint_policy(service: &str) -> String {
    let flags = ["policy", "endpoint", "--account", ACCOUNT, "--org", "o-a1b2c3d4e5", "--service", service];
    Machine::new().genkan(&flags).json().to_string()
}

/// The rows that fail before moto, but for those that it knows nothing of.
fn failing(moto: &Moto) -> BTreeSet<String> {
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
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let rows = document["rows"].as_array().unwrap_or_else(|| panic!("{document:#}"));
    let rows: Vec<_> = rows.iter().filter(|row| !UNKNOWN.contains(&text(row, "id").as_str())).collect();
    // Everything else was asked and answered.
    assert!(rows.len() >= 20, "{document:#}");
    let unknown: Vec<_> = rows.iter().filter(|row| row["verdict"] == "unknown").collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    let fails = rows.iter().filter(|row| row["verdict"] == "fail");
    fails.map(|row| format!("{} {}", text(row, "id"), text(row, "region"))).collect()
}

#[test]
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
    let rows: Vec<(String, Vec<String>)> = vec![
        (String::new(), Vec::new()),
        (format!("no logging in {osaka}"), one("logging", osaka)),
        (format!("group without retention in {tokyo}"), one("log-retention", tokyo)),
        (format!("group without key in {osaka}"), one("log-key", osaka)),
        (format!("key does not rotate in {tokyo}"), one("key-rotation", tokyo)),
        (format!("key is disabled in {osaka}"), one("key-state", osaka)),
        (format!("key is to be deleted in {tokyo}"), one("key-state", tokyo)),
        (format!("bucket without lock in {tokyo}"), one("bucket-lock", tokyo)),
        (format!("lock without rule in {osaka}"), one("bucket-lock", osaka)),
        (format!("bucket without encryption in {tokyo}"), one("bucket-key", tokyo)),
        (format!("bucket with the service's key in {osaka}"), one("bucket-key", osaka)),
        (format!("bucket without block in {tokyo}"), one("bucket-public-access", tokyo)),
        (format!("half a block in {osaka}"), one("bucket-public-access", osaka)),
        (format!("bucket without lifecycle in {tokyo}"), one("bucket-retention", tokyo)),
        (format!("lifecycle of something else in {osaka}"), one("bucket-retention", osaka)),
        (format!("no endpoint for bedrock-runtime in {tokyo}"), one("endpoint", tokyo)),
        // Nothing is sent there.
        (format!("no endpoint for bedrock in {osaka}"), Vec::new()),
        (format!("no private DNS for bedrock in {osaka}"), one("endpoint-private-dns", osaka)),
        (format!("open endpoint for bedrock-runtime in {tokyo}"), one("endpoint-policy", tokyo)),
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
    ];
    let policies =
        json!({"bedrock-runtime": endpoint_policy("bedrock-runtime"), "bedrock": endpoint_policy("bedrock")});
    let moto = Moto::start(python);
    let mut script = script(python);
    let mut filling = script.args(["setup", &moto.url]).spawn().expect("Python");
    let mut tell = filling.stdin.take().expect("its input");
    let mut done = BufReader::new(filling.stdout.take().expect("its output")).lines();
    writeln!(tell, "{policies}").expect("its input");
    for (broken, expected) in rows {
        writeln!(tell, "{broken}").expect("its input");
        assert!(done.next().is_some_and(|line| line.is_ok_and(|line| line == "done")), "{broken}");
        assert_eq!(failing(&moto), expected.into_iter().collect(), "{broken}");
    }
    drop(tell);
    assert!(filling.wait().expect("its end").success());
    tally::ran(here);
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
    let said: Value = serde_json::from_str(&told(python, &["requests"], &json!(requests))).expect("a document");
    assert_eq!(said["wrong"], json!([]));
    let known: BTreeSet<_> = said["known"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let asked = Ask::ALL.iter().map(|ask| ask.operation());
    assert_eq!(known, asked.collect::<BTreeSet<_>>());
    tally::ran(here);
}
