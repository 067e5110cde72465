//! A company's network, provider by provider: nobody goes past the proxy, the keyring has the password, the files of
//! keys and authorities are those that the client and the AWS tools take.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::panic::Location;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::corporate::{KEY, Office, SAYS, VALUE, deployed, setup};
use super::doctor_gateway::doctor;
use super::doctor_whole_faults::SETTINGS;
use super::launch::Run;
use super::office::{scenario, set_up};
use super::prepared::GENKAN;
use super::proxy::{ADDRESS, OPEN, Proxy};
use super::worker::{REFRESH, Worker};
use super::{Need, Site, aws_cli, gateway, vertex};
use crate::cloud::gateway::HOST;
use crate::cloud::log::Event;
use crate::cloud::{Instance, Reply};
use crate::home::Home;
use crate::keyring::desk::Desk;
use crate::tally;

const OAUTH: &str = "oauth2.googleapis.com";
const AIPLATFORM: &str = "asia-northeast1-aiplatform.googleapis.com";

fn with_password(command: &str) -> [String; 3] {
    [
        format!("network.proxy={ADDRESS}"),
        "network.proxy_auth=command".into(),
        format!("network.proxy_auth_command={command}"),
    ]
}

/// Whoever uses a proxy asks it for the names.
#[track_caller]
fn nobody_asks_for(site: &Site, hosts: &[&str]) {
    let log = site.log();
    let asked = |event: &Event| matches!(event, Event::Name(name) if hosts.contains(&name.as_str()));
    assert!(!log.events().iter().any(asked), "{log}");
}

#[track_caller]
fn answered(run: &Run, site: &Site) {
    assert_eq!((run.code, run.stdout.trim()), (Some(0), SAYS), "{run:?}\n{}", site.log());
}

/// The client and genkan's own questions, at a gateway whose name nobody but the proxy knows.
#[test]
fn at_a_gateway_nobody_goes_past_the_proxy() {
    let Some(site) = Site::open(gateway::scenario(Reply::default())) else { return };
    let proxy = Proxy::wanting(&site, 3128, VALUE);
    let facts = with_password("cat value");
    let home = gateway::home(&site, "anthropic", &facts.each_ref().map(String::as_str));
    home.write("value", VALUE);
    answered(&site.claude(&home).args(["-p", "hi"]).run(), &site);
    nobody_asks_for(&site, &[HOST]);
    let before = proxy.shown().len();
    // From here on there is no other way.
    site.cloud.faults.close(HOST);
    let run = site.command(GENKAN, &home).args(["doctor", "--json", "--timeout", "60"]);
    let run = run.deadline(Duration::from_secs(120)).run();
    let said: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let has = |code: &str| said["findings"].as_array().expect("findings").iter().any(|one| one["code"] == code);
    assert!(has("GK-GTW-021") && has("GK-GTW-033") && !has("GK-NET-030"), "{said:#}");
    assert!(!run.stdout.contains("proxy-secret") && !run.stdout.contains(&VALUE[6..]), "{run:?}");
    let shown = proxy.shown();
    assert!(shown.len() > before && shown.iter().all(|shown| shown == VALUE), "{shown:?}");
    assert!(proxy.opened().iter().all(|target| *target == format!("{HOST}:443")), "{:?}", proxy.opened());
}

/// Whatever the shell and the person's settings name, doctor's requests with the key take Claude Code's way, and say what
/// becomes of Claude Code's.
#[test]
#[ignore = "long: .ci/run runs it"]
fn doctors_requests_to_a_gateway_go_by_claude_codes_proxy() {
    const DEAD: &str = "http://127.0.0.1:9";
    for (settings, shell, answers) in [
        (Some(ADDRESS), ("HTTPS_PROXY", DEAD), true),
        (Some(DEAD), ("HTTPS_PROXY", ADDRESS), false),
        (None, ("ALL_PROXY", ADDRESS), true),
        (None, ("HTTPS_PROXY", DEAD), false),
    ] {
        let Some(site) = Site::open(gateway::scenario(Reply::default())) else { return };
        let proxy = Proxy::at(&site, OPEN);
        let home = gateway::home(&site, "anthropic", &[]);
        if let Some(address) = settings {
            let text = home.read(SETTINGS).expect("settings");
            let mut settings: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            settings["env"]["HTTPS_PROXY"] = address.into();
            home.write(SETTINGS, &settings.to_string());
        }
        // From here on there is no other way.
        site.cloud.faults.close(HOST);
        let (name, value) = shell;
        let run = doctor(&site, &home).env(name, value).deadline(Duration::from_secs(120)).run();
        let client = site.claude(&home).args(["-p", "hi"]).env("CLAUDE_CODE_MAX_RETRIES", "1").env(name, value).run();
        let seen = (run.code, client.stdout.trim() == SAYS);
        assert_eq!(seen, (Some(if answers { 0 } else { 4 }), answers), "{settings:?} {shell:?}: {}", run.stdout);
        assert!(proxy.opened().iter().all(|target| *target == format!("{HOST}:443")), "{:?}", proxy.opened());
    }
}

/// On Vertex AI genkan's token has the password; the client's own part for tokens never sends one, so that its host has
/// to go past the proxy, or through it without one.
#[test]
#[ignore = "long: .ci/run runs it"]
fn on_vertex_the_clients_own_token_needs_a_way_without_a_password() {
    for (password, past, works) in [(false, false, true), (true, false, false), (true, true, true)] {
        let Some(site) = Site::open(vertex::scenario()) else { return };
        let proxy = if password { Proxy::wanting(&site, 3128, VALUE) } else { Proxy::at(&site, OPEN) };
        let authority = format!("network.ca_bundle={}", site.authority().display());
        let (named, exception) = (format!("network.proxy={ADDRESS}"), format!("network.no_proxy=.{OAUTH}"));
        let signs = with_password("cat value");
        let mut facts = if password { signs.each_ref().map(String::as_str).to_vec() } else { vec![named.as_str()] };
        facts.push(&authority);
        facts.extend(past.then_some(exception.as_str()));
        let facts: Vec<_> = facts.into_iter().flat_map(|fact| ["--set", fact]).collect();
        let home = vertex::home(&site, &facts);
        home.write("value", VALUE);
        let own = site.command(GENKAN, &home).args(["refresh", "--profile", "vertex-jp"]).run();
        assert_eq!(own.code, Some(0), "{own:?}\n{}", site.log());
        let run = site.claude(&home).args(["-p", "hi"]).env("CLAUDE_CODE_MAX_RETRIES", "1");
        let run = run.deadline(Duration::from_secs(60)).run();
        assert_eq!(run.stdout.trim() == SAYS, works, "{password} {past}: {run:?}\n{}", site.log());
        nobody_asks_for(&site, if past { &[AIPLATFORM] } else { &[AIPLATFORM, OAUTH] });
        assert!(!works || proxy.opened().contains(&format!("{AIPLATFORM}:443")), "{:?}", proxy.opened());
    }
}

/// The keyring of a real desktop: given, taken by the client, mistyped, another proxy's, forgotten; never said.
#[test]
#[ignore = "long: .ci/run runs it"]
fn the_keyring_has_what_the_proxy_wants() {
    if let Some(program) = Desk::missing() {
        return tally::skipped(Location::caller(), &format!("no {program} here"));
    }
    let Some(site) = Site::open(deployed()) else { return };
    let proxy = Proxy::wanting(&site, 3128, VALUE);
    let (desk, home) = (Desk::unlocked(""), Home::new());
    let set_up = |address: &str| {
        let facts = [format!("network.proxy={address}"), "network.proxy_auth=keyring".to_owned()];
        let launch = setup(&site, &home, "user", &facts.each_ref().map(String::as_str));
        let run = launch.env("DBUS_SESSION_BUS_ADDRESS", desk.address()).run();
        assert_eq!(run.code, Some(0), "{run:?}");
        run
    };
    set_up(ADDRESS);
    let mut runs = Vec::new();
    let status = || site.command(GENKAN, &home).args(["proxy-auth", "status", "--json"]).run();
    // Exit 3: it is there, and has nothing.
    while status().code != Some(3) {
        std::thread::sleep(Duration::from_millis(50));
    }
    // What the first one advised hangs on how soon the keyring answered it.
    let said = set_up(ADDRESS);
    assert!(format!("{said:?}").contains("genkan proxy-auth set --profile foundry"), "{said:?}");
    let give = |pair: &str| {
        let script = "printf %s \"$GIVEN\" | \"$0\" proxy-auth set";
        let run = site.command("/bin/sh", &home).args(["-c", script, GENKAN]).env("GIVEN", pair).run();
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
        run
    };
    let ask = || {
        let launch = site.claude(&home).env("ANTHROPIC_FOUNDRY_API_KEY", KEY).env("CLAUDE_CODE_MAX_RETRIES", "1");
        launch.args(["-p", "hi"]).run()
    };
    runs.push(give("taro:proxy-secret"));
    let kept = status();
    assert!(kept.code == Some(0) && kept.stdout.contains("\"kept\": true"), "{kept:?}");
    let run = ask();
    answered(&run, &site);
    assert!(proxy.shown().iter().all(|shown| shown == VALUE), "{:?}", proxy.shown());
    let again = set_up(ADDRESS);
    assert!(!format!("{again:?}").contains("proxy-auth set"), "nothing is left to do: {again:?}");
    runs.extend([kept, run, again]);
    // What it was given for another proxy is no business of this one.
    set_up("http://other.acme.example:3128");
    assert_eq!(status().code, Some(3));
    set_up(ADDRESS);
    // A password that doesn't hold any more: the client's own words lead to the cause.
    runs.push(give("taro:proxy-secret-of-last-year"));
    let refused = ask();
    assert_ne!(refused.code, Some(0), "{refused:?}");
    let script = "printf %s \"$SAID\" | \"$0\" explain -";
    let explained = site.command("/bin/sh", &home).args(["-c", script, GENKAN]).env("SAID", &refused.stdout).run();
    let leads = ["GK-ERR-082", "genkan doctor", "genkan proxy-auth set"];
    assert!(leads.iter().all(|lead| explained.stdout.contains(lead)), "{refused:?}\n{explained:?}");
    runs.extend([refused, explained]);
    let forget = || site.command(GENKAN, &home).args(["proxy-auth", "delete"]).run();
    let (gone, nothing) = (forget(), forget());
    assert!(gone.stderr.contains("were deleted") && nothing.stderr.contains("were stored"), "{gone:?} {nothing:?}");
    assert_eq!(status().code, Some(3));
    let run = site.command(GENKAN, &home).args(["proxy-auth"]).run();
    assert!(run.code == Some(3) && run.stdout.is_empty() && run.stderr.contains("GK-NET-040"), "{run:?}");
    runs.extend([gone, nothing, run]);
    for run in runs {
        assert!(!format!("{run:?}").contains("proxy-secret") && !format!("{run:?}").contains(&VALUE[6..30]), "{run:?}");
    }
}

/// The files of a key that the client can read are those that genkan can.
#[test]
#[ignore = "long: .ci/run runs it"]
fn the_client_and_genkan_take_the_same_files_of_a_key() {
    if Command::new("openssl").arg("version").output().is_err() {
        return tally::skipped(Location::caller(), "no openssl here");
    }
    let office = Office::new();
    for (form, good) in [
        ("as it is made", true),
        ("in the older form", true),
        ("both in one file", true),
        ("with a passphrase", false),
        ("another's", false),
        ("none", false),
    ] {
        let mut scenario = scenario(|_: &mut Instance| ());
        scenario.clients_of = Some(office.pem());
        let Some(worker) = Worker::without_setup(&[], scenario) else { return };
        let identity = office.issue(&worker.home, 90);
        set_up(&worker.site, &worker.home, &["aws.identity=isolated", &identity[0], &identity[1]]);
        let [cert, key] = ["c.pem", "k.pem"].map(|name| worker.home.path().join(name));
        match form {
            "in the older form" => openssl(&["ec"], &key),
            "with a passphrase" => openssl(&["pkey", "-aes256", "-passout", "pass:hush"], &key),
            "both in one file" => {
                let both = fs::read_to_string(&cert).expect("a file") + &fs::read_to_string(&key).expect("a file");
                [&cert, &key].into_iter().for_each(|file| fs::write(file, &both).expect("a file"));
            }
            "another's" => fs::write(&key, rcgen::KeyPair::generate().expect("a key").serialize_pem()).expect("a file"),
            "none" => fs::remove_file(&key).expect("a file"),
            _ => {}
        }
        worker.signed_in(2);
        let refresh = worker.done(worker.genkan(REFRESH).start());
        let run = worker.site.claude(&worker.home).args(["-p", "hi"]).env("CLAUDE_CODE_MAX_RETRIES", "1");
        let run = run.deadline(Duration::from_secs(30)).run();
        let said = (refresh.code == Some(0), run.stdout.trim() == SAYS);
        assert_eq!(said, (good, good), "{form}: {refresh:?} {run:?}\n{}", worker.log());
        let code = if form == "another's" { "GK-NET-048" } else { "GK-NET-047" };
        assert!(good || refresh.stderr.contains(code), "{form}: {refresh:?}");
    }
}

fn openssl(args: &[&str], key: &Path) {
    let new = key.with_extension("new");
    let run = Command::new("openssl").args(args).arg("-in").arg(key).arg("-out").arg(&new).output().expect("openssl");
    assert!(run.status.success(), "{run:?}");
    fs::set_permissions(&new, Permissions::from_mode(0o600)).expect("a mode");
    fs::rename(new, key).expect("a key");
}

/// A profile whose key needs a passphrase is refused before anything is written, and by `profile validate`.
#[test]
fn a_key_with_a_passphrase_is_refused_by_setup_and_validate() {
    let Some(site) = Site::open(deployed()) else { return };
    let home = Home::new();
    let key = home.write("k.pem", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n");
    let cert = home.write("c.pem", "");
    let facts = [format!("network.client_cert={}", cert.display()), format!("network.client_key={}", key.display())];
    let run = setup(&site, &home, "user", &facts.each_ref().map(String::as_str)).run();
    assert!(run.code == Some(2) && run.stderr.contains("GK-NET-053"), "{run:?}");
    assert!(!home.path().join(".claude").exists(), "nothing is written");
    let text = format!(
        "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[network]\nclient_cert = \"{}\"\nclient_key = \"{}\"\n",
        cert.display(),
        key.display()
    );
    let file = home.write("acme.toml", &text).display().to_string();
    let run = site.command(GENKAN, &home).args(["profile", "validate", &file]).run();
    assert!(run.code == Some(2) && run.stderr.contains("acme.toml:6") && run.stderr.contains("GK-NET-053"), "{run:?}");
}

/// The AWS CLI trusts whom the profile names, with nothing in its shell.
#[test]
fn the_aws_cli_trusts_the_companys_authority() {
    let Some(worker) = Worker::without_setup(&[Need::Aws(2, 9)], scenario(|_: &mut Instance| ())) else { return };
    for named in [true, false] {
        // Whoever set it up before has the same file without it.
        let facts: &[&str] = if named { &[] } else { &["network.ca_bundle="] };
        set_up(&worker.site, &worker.home, facts);
        let config = worker.home.read(".aws/config").expect("a file");
        assert_eq!(config.contains("ca_bundle"), named, "{config}");
        worker.signed_in(0);
        let cli = aws_cli::newest().expect("the test says that it needs it");
        let args = ["sts", "get-caller-identity", "--profile", "claude-code"];
        let run = worker.site.command(&cli.path, &worker.home).args(args).env("AWS_EC2_METADATA_DISABLED", "true");
        let run = run.env("AWS_MAX_ATTEMPTS", "1").run();
        assert_eq!(run.code == Some(0), named, "{run:?}");
    }
}
