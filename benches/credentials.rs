//! `genkan credentials` from its cache, beside an empty process of the same target, linkage and profile, and beside
//! the AWS CLI from its own cache; all in one run, and on Linux once more for the static program that packages hold.
//!
//! `cargo bench --bench credentials`. Aims: 2.5 times the empty process, a hundredth of the AWS CLI's CPU time, 15 MiB.

#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::unwrap_used, reason = "a measurement prints")]

mod measure;

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use genkan::messages::Lang;
use genkan::session::AwsCredentials;
use genkan::session::aws::{Target, Token, save_credentials};
use genkan::world::{Clock, Dirs, Os, Ui, Vars, World};
use jiff::{SignedDuration, Timestamp};
use measure::{EMPTY, is_empty, measure, median, ratios};
use serde_json::{Value, json};

const PAIRS: usize = 300;
const AWS: &str = "/usr/bin/aws";
const LINKAGE: &str = if cfg!(target_env = "musl") { "static" } else { "dynamic" };
/// The argument that makes this program start another one and say how much memory that took.
const PEAK: &str = "--peak";
const FACTS: [&str; 4] = [
    "aws.sso_start_url=https://acme.awsapps.com/start",
    "aws.sso_session=acme",
    "aws.account_id=111122223333",
    "aws.role_name=ClaudeCodeUser",
];

fn main() {
    if is_empty() {
        return;
    }
    let args: Vec<_> = std::env::args_os().collect();
    if let Some(at) = args.iter().position(|arg| arg == PEAK) {
        return say_peak(&args[at + 1..]);
    }
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    // Written in one go, as an installer does: the kernel maps what a linker wrote piece by piece in smaller portions.
    let (genkan, empty) = (&home.join("genkan"), &home.join("empty"));
    std::fs::copy(env!("CARGO_BIN_EXE_genkan"), genkan).unwrap();
    std::fs::copy(std::env::current_exe().unwrap(), empty).unwrap();
    let env = prepare(genkan, home);
    let beside = format!("beside an empty process, {LINKAGE}");
    println!("{beside:<44} {:>8} {:>8} {:>10}", "wall", "cpu", "peak");
    for (who, env) in [("a client", &env[..]), ("a shell", &[])] {
        for format in ["claude", "process"] {
            let args = ["credentials", "--profile", "bedrock-jp", "--format", format];
            let ours = || start(genkan, home, &args, env);
            let said = ours().stdout(Stdio::piped()).output().unwrap();
            assert!(String::from_utf8_lossy(&said.stdout).contains("ASIABENCH"), "{said:?}");
            let (wall, cpu) = ratios(PAIRS, ours, || start(empty, home, &[EMPTY], env));
            let peak = peak(empty, genkan, home, &args, env);
            println!("{:<44} {wall:>7.2}x {cpu:>7.2}x {peak:>6.1} MiB", format!("--format {format}, asked by {who}"));
        }
    }
    match version(AWS) {
        Some(version) => beside_the_aws_cli(genkan, home, &version),
        None => println!("not measured beside the AWS CLI: {AWS} is no version 2"),
    }
    if cfg!(all(target_os = "linux", target_env = "gnu")) {
        of_the_packages();
    }
}

/// The same for the program of the packages, which has another linkage, and so another empty process.
fn of_the_packages() {
    let target = format!("{}-unknown-linux-musl", std::env::consts::ARCH);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    let status = cargo.args(["bench", "--locked", "--bench", "credentials", "--target", &target]).status();
    if !status.is_ok_and(|status| status.success()) {
        println!("not measured on {target}, which needs rustup target add {target} and musl-gcc");
    }
}

/// Sets up, signs in and fills the caches of genkan and the AWS CLI; answers the variables that a client would have.
fn prepare(genkan: &Path, home: &Path) -> Vec<(String, String)> {
    let facts = FACTS.iter().flat_map(|fact| ["--set", fact]);
    let args: Vec<_> =
        ["setup", "--non-interactive", "--set", "aws.identity=isolated"].into_iter().chain(facts).collect();
    measure(start(genkan, home, &args, &[]));
    let expires = Timestamp::now() + SignedDuration::from_hours(8);
    let token = json!({"accessToken": "x".repeat(700), "expiresAt": expires.to_string(), "startUrl": "https://acme.awsapps.com/start", "region": "ap-northeast-1"});
    let token = Token::parse(token.to_string().as_bytes()).unwrap();
    let stored = std::fs::read_to_string(home.join(".local/state/genkan/profiles/bedrock-jp.toml")).unwrap();
    let target = Target::from_profile(&toml::from_str(&stored).unwrap()).unwrap();
    let dirs = Dirs::new(Os::Linux, home, &Vars::default(), Path::new("/"));
    put(&dirs.aws_sso_cache.join(target.session.token_file()), &token.render());
    let world = World {
        dirs,
        vars: Vars::default(),
        clock: Clock::System,
        os: Os::Linux,
        exe: genkan.to_owned(),
        cwd: home.to_owned(),
        ui: Ui::memory(Lang::En),
        shown: genkan::world::net::Shown::default(),
    };
    let access_key = "ASIABENCH00000000000".to_owned();
    let (secret, session) = ("s".repeat(40), "t".repeat(900));
    let role = AwsCredentials { access_key, secret: secret.into(), token: session.into(), expires: Some(expires) };
    save_credentials(&world, &target, &token, &role).unwrap();
    put(
        &home.join(".aws/config"),
        b"[profile bench]\nsso_session = acme\nsso_account_id = 111122223333\nsso_role_name = ClaudeCodeUser\n\
          [sso-session acme]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = ap-northeast-1\n",
    );
    let role = json!({"ProviderType": "sso", "Credentials": {
        "AccessKeyId": role.access_key, "SecretAccessKey": role.secret.as_str(), "SessionToken": role.token.as_str(),
        "Expiration": expires.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), "AccountId": "111122223333"}});
    // `sha1` of `{"accountId":"111122223333","roleName":"ClaudeCodeUser","sessionName":"acme"}`.
    put(&home.join(".aws/cli/cache/e3a7697e88b2fc27b33c0efb1a9a21e11cb235d0.json"), role.to_string().as_bytes());
    let settings = std::fs::read(home.join(".claude/settings.json")).unwrap();
    let settings: Value = serde_json::from_slice(&settings).unwrap();
    let of_settings = settings["env"].as_object().unwrap().iter();
    let of_settings = of_settings.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
    // As many more as a shell on a desktop brings along.
    of_settings.chain((0..60).map(|at| (format!("SHELL_VARIABLE_{at}"), "x".repeat(30)))).collect()
}

fn beside_the_aws_cli(genkan: &Path, home: &Path, version: &str) {
    let aws = || start(Path::new(AWS), home, &["configure", "export-credentials", "--profile", "bench"], &[]);
    let said = aws().stdout(Stdio::piped()).output().unwrap();
    assert!(String::from_utf8_lossy(&said.stdout).contains("ASIABENCH"), "{said:?}");
    let ours = || start(genkan, home, &["credentials", "--profile", "bedrock-jp", "--format", "process"], &[]);
    let mut ratio: Vec<f64> = (0..7)
        .map(|_| {
            let theirs = measure(aws()).1;
            // One run is near the clock's grain.
            let mine: f64 = (0..20).map(|_| measure(ours()).1.as_secs_f64()).sum::<f64>() / 20.0;
            theirs.as_secs_f64() / mine
        })
        .collect();
    println!("{:<44} {:>17.0}x less CPU", format!("beside {version}"), median(&mut ratio));
}

fn start<S: AsRef<OsStr>>(program: &Path, home: &Path, args: &[S], env: &[(String, String)]) -> Command {
    let mut command = Command::new(program);
    command.args(args).env_clear().env("HOME", home).current_dir(home);
    command.envs(env.iter().map(|(name, value)| (name, value)));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Memory of one run, as a process of its own heard it: a child begins with the memory of who starts it.
fn peak(empty: &Path, genkan: &Path, home: &Path, args: &[&str], env: &[(String, String)]) -> f64 {
    let mut command = start(empty, home, &[OsStr::new(PEAK), genkan.as_os_str()], env);
    let said = command.args(args).stdout(Stdio::piped()).output().unwrap();
    String::from_utf8_lossy(&said.stdout).trim().parse::<f64>().unwrap() / 1024.0
}

/// In KiB, on Linux.
#[cfg(unix)]
fn say_peak(command: &[std::ffi::OsString]) {
    use nix::sys::resource::{UsageWho, getrusage};
    measure({
        let mut child = Command::new(&command[0]);
        child.args(&command[1..]).stdin(Stdio::null()).stdout(Stdio::null());
        child
    });
    println!("{}", getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss());
}

#[cfg(not(unix))]
fn say_peak(_command: &[std::ffi::OsString]) {
    println!("0");
}

/// The name of an AWS CLI of version 2.
fn version(program: &str) -> Option<String> {
    let said = Command::new(program).arg("--version").output().ok()?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    said.starts_with("aws-cli/2").then(|| said.split(' ').next().unwrap_or_default().to_owned())
}

fn put(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}
