//! `genkan token`: whose key comes out, from where, how often the command is run, and that nothing else is said.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::panic::Location;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use genkan::session::gateway::{self, Key, ProfileGateway, Storage};
use genkan::world::Clock;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::home::Home;
use crate::machine::{Answer, Machine, run};
use crate::terminal::{self, Terminal};
use crate::{program, tally};

const URL: &str = "https://llm.acme.example";
const TOKEN: [&str; 3] = ["token", "--profile", "gateway-anthropic"];
/// A command that counts its runs in the home and prints a key for each.
const COUNTS: &str = "echo x >> runs; echo key-$(wc -l < runs | tr -d ' ')";

/// A machine that is set up for a gateway, with these facts more.
fn set_up(facts: &[&str]) -> Machine {
    set_up_as("gateway-anthropic", facts)
}

fn set_up_as(profile: &str, facts: &[&str]) -> Machine {
    let machine = Machine::new().var("PATH", "/usr/bin:/bin");
    let url = format!("gateway.url={URL}");
    let facts = [&url].map(String::as_str).into_iter().chain(facts.iter().copied()).flat_map(|fact| ["--set", fact]);
    let args: Vec<_> = ["setup", "--non-interactive", "--profile", profile].into_iter().chain(facts).collect();
    let answer = machine.genkan(&args);
    assert_eq!(answer.code, 0, "{answer:?}");
    machine
}

fn by_command(command: &str) -> Machine {
    set_up(&["gateway.key=command", &format!("gateway.key_command={command}")])
}

/// What a person has given to `token set --file`.
fn give(machine: &Machine, key: &str) {
    let world = machine.world();
    let profile = genkan::profile::stored(&world, "gateway-anthropic").expect("the stored profile");
    let own = ProfileGateway::from_profile(&profile).expect("a gateway's profile");
    let place = Storage::File(gateway::file(&world, own));
    gateway::keep(&world, own, Key::parse(key.as_bytes()).expect("a key"), &place).expect("a place for it");
}

/// Asks so many seconds later.
fn later(machine: &Machine, seconds: i64, args: &[&str]) -> Answer {
    let mut world = machine.world();
    world.clock = Clock::Fixed(world.now() + SignedDuration::from_secs(seconds));
    run(&mut world, args)
}

/// Shows the process that started this one as a client, and gives the variables that one has.
fn client(machine: Machine, started: u64, file: &str) -> Machine {
    let folder = format!("root/proc/{}", std::os::unix::process::parent_id());
    machine.write(
        &format!("{folder}/stat"),
        format!("1 (claude) S 1 1 1 0 -1 0 1 0 0 0 0 0 0 0 20 0 1 0 {started} 1 1\n"),
    );
    machine.write(&format!("{folder}/cmdline"), "claude\0-p\0hi\0");
    let env = machine.json(file)["env"].as_object().expect("variables").clone();
    env.iter().fold(machine, |machine, (name, value)| machine.var(name, value.as_str().unwrap_or_default()))
}

fn runs(machine: &Machine) -> usize {
    fs::read_to_string(machine.path("home/runs")).unwrap_or_default().lines().count()
}

/// One printable word and the end of its line, nothing else.
#[track_caller]
fn is_key(answer: &Answer, key: &str) {
    assert_eq!((answer.code, answer.out.as_str(), answer.err.as_str()), (0, format!("{key}\n").as_str(), ""));
}

/// Nothing on standard output, and one sentence with its code on the other.
#[track_caller]
fn is_refused(answer: &Answer, exit: u8, code: &str) {
    assert_eq!((answer.code, answer.out.as_str()), (exit, ""), "{answer:?}");
    assert!(answer.err.contains(code), "{answer:?}");
}

#[test]
fn a_key_that_was_kept_in_a_file_comes_out_alone() {
    let machine = set_up(&[]);
    give(&machine, "sk-1");
    is_key(&machine.genkan(&TOKEN), "sk-1");
    is_key(&machine.genkan(&["token"]), "sk-1");
    is_key(&machine.genkan(&["--lang", "ja", "token"]), "sk-1");
    let file = machine.path("home/.local/state/genkan/secrets/gateway-anthropic.json");
    let mode = |path: &std::path::Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!((mode(&file), mode(file.parent().expect("a folder"))), (0o600, 0o700));
    machine.set_mode("home/.local/state/genkan/secrets/gateway-anthropic.json", 0o644);
    is_refused(&machine.genkan(&TOKEN), 1, "GK-GTW-009");
    machine.set_mode("home/.local/state/genkan/secrets/gateway-anthropic.json", 0o600);
    let answer = machine.genkan(&["token", "status"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(!answer.out.contains("sk-1") && answer.out.contains(URL), "{answer:?}");
    let answer = machine.genkan(&["token", "delete"]);
    assert_eq!((answer.code, answer.out.as_str()), (0, ""), "{answer:?}");
    assert!(!file.exists());
}

#[test]
fn without_a_key_a_keyring_a_profile_or_a_gateway_there_is_one_sentence() {
    // Nothing listens on this machine's bus.
    is_refused(&set_up(&[]).genkan(&TOKEN), 1, "GK-AWS-050");
    is_refused(&Machine::new().genkan(&TOKEN), 2, "GK-PRO-004");
    let bedrock = Machine::new();
    assert_eq!(bedrock.genkan(&["setup", "--non-interactive"]).code, 0);
    give_nobody(&bedrock);
    is_refused(&bedrock.genkan(&["token", "--profile", "bedrock-jp"]), 2, "GK-GTW-002");
    is_refused(&bedrock.genkan(&["token"]), 2, "GK-GTW-002");
    for verb in [&["token", "set"][..], &["token", "rotate"], &["token", "delete"], &["token", "status"]] {
        is_refused(&bedrock.genkan(verb), 2, "GK-GTW-002");
    }
    is_refused(&set_up(&[]).genkan(&["login"]), 2, "GK-GTW-012");
}

/// A key lies where one would be looked for, and the profile is none of a gateway.
fn give_nobody(machine: &Machine) {
    let record = json!({"format": 1, "url": "", "since": "2026-11-20T08:00:00Z", "key": "sk-1"}).to_string();
    machine.write("home/.local/state/genkan/secrets/bedrock-jp.json", record);
    machine.set_mode("home/.local/state/genkan/secrets/bedrock-jp.json", 0o600);
}

#[test]
fn a_key_is_of_the_gateway_that_it_was_given_for() {
    let machine = set_up(&[]);
    give(&machine, "sk-1");
    let args = ["setup", "--non-interactive", "--replace", "--profile", "gateway-anthropic", "--set"];
    assert_eq!(machine.genkan(&[&args[..], &["gateway.url=https://other.example"]].concat()).code, 0);
    let answer = machine.genkan(&TOKEN);
    is_refused(&answer, 3, "GK-GTW-004");
    assert!(answer.err.contains(URL) && answer.err.contains("https://other.example"), "{answer:?}");
    // The key stands in a file, so the new one does as well.
    let set_up = machine.genkan(&args[..5]);
    for said in [&answer.err, &set_up.err] {
        assert!(said.contains("genkan token set --file --profile gateway-anthropic"), "{said}");
    }
}

#[test]
fn a_command_is_run_once_for_as_long_as_its_key_is_good() {
    let machine = by_command(COUNTS);
    for _ in 0..3 {
        is_key(&machine.genkan(&TOKEN), "key-1");
    }
    // The client keeps what it is given for a while by itself: both together no longer than the profile says.
    let kept = machine.json("home/.claude/settings.json")["env"]["CLAUDE_CODE_API_KEY_HELPER_TTL_MS"].clone();
    assert_eq!(kept, "60000");
    is_key(&later(&machine, 239, &TOKEN), "key-1");
    assert_eq!(runs(&machine), 1);
    is_key(&later(&machine, 240, &TOKEN), "key-2");
    is_key(&later(&machine, -60, &TOKEN), "key-3");
    let answer = later(&machine, -60, &["token", "status", "--json"]);
    let status: Value = answer.json();
    assert_eq!((&status["source"], &status["anew"]), (&json!("command"), &json!("2026-11-20T09:03:00Z")), "{status}");
    assert!(!answer.out.contains("key-3"));
    assert_eq!(later(&machine, -60, &["token", "rotate"]).code, 0);
    is_key(&later(&machine, -59, &TOKEN), "key-4");
    assert_eq!(machine.genkan(&["token", "delete"]).code, 0);
    is_key(&machine.genkan(&TOKEN), "key-5");
    is_refused(&machine.genkan(&["token", "set"]), 2, "GK-GTW-011");
}

#[test]
fn undo_empties_the_cache_and_names_what_it_cant_reach() {
    let machine = by_command(COUNTS);
    is_key(&machine.genkan(&TOKEN), "key-1");
    let cached = machine.path("home/.cache/genkan/gateway/gateway-anthropic.json");
    assert!(cached.exists());
    let dry = machine.genkan(&["undo", "--dry-run"]);
    assert!(dry.code == 0 && dry.err.contains("will be deleted too") && cached.exists(), "{dry:?}");
    let undone = machine.genkan(&["undo", "--yes", "--json"]);
    assert_eq!((undone.code, &undone.json()["next"]), (0, &json!([])), "{undone:?}");
    assert!(!cached.exists());
    // Under managed settings each person's key is in a keyring of their own.
    let machine = Machine::new().var("PATH", "/usr/bin:/bin");
    let url = format!("gateway.url={URL}");
    let setup = ["setup", "--non-interactive", "--profile", "gateway-anthropic", "--set", &url, "--scope", "managed"];
    assert_eq!(machine.genkan(&setup).code, 0);
    let undone = machine.genkan(&["undo", "--yes", "--scope", "managed", "--json"]);
    let next = undone.json()["next"].to_string();
    assert!(next.contains("gateway-key:gateway-anthropic") && next.contains(URL), "{undone:?}");
}

/// A silent bus stands for a keyring that doesn't say; without a bus there is none.
#[test]
fn undo_speaks_of_a_key_where_there_is_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let deaf = std::os::unix::net::UnixListener::bind(folder.path().join("bus")).expect("a socket");
    let bus = format!("unix:path={}", folder.path().join("bus").display());
    for everything in [&[][..], &["--everything"]] {
        let machine = set_up(&[]);
        let undo = |machine: &Machine, how: &[&str]| machine.genkan(&[&["undo"], how, everything].concat());
        let says_nothing = |answer: &Answer| answer.code == 0 && !answer.err.contains(URL);
        let dry = undo(&machine, &["--dry-run"]);
        assert!(says_nothing(&dry), "{dry:?}");
        give(&machine, "sk-1");
        let dry = undo(&machine, &["--dry-run"]);
        assert!(dry.err.contains(&format!("the stored key of {URL} will be deleted too")), "{dry:?}");
        let undone = undo(&machine, &["--yes"]);
        assert!(undone.err.contains(&format!("the key of {URL} was deleted")), "{undone:?}");
        let machine = set_up(&[]);
        let undone = undo(&machine, &["--yes"]);
        assert!(says_nothing(&undone), "{undone:?}");
    }
    if cfg!(target_os = "linux") {
        let machine = set_up(&[]).var("DBUS_SESSION_BUS_ADDRESS", &bus);
        let dry = machine.genkan(&["undo", "--dry-run"]);
        assert!(dry.err.contains("genkan can't tell here") && !dry.err.contains("the stored key"), "{dry:?}");
    }
    drop(deaf);
}

#[test]
fn a_key_in_the_cache_is_of_this_command_and_this_gateway() {
    let machine = by_command(COUNTS);
    is_key(&machine.genkan(&TOKEN), "key-1");
    let set = ["setup", "--non-interactive", "--replace", "--profile", "gateway-anthropic", "--set"];
    for (fact, key) in [("gateway.url=https://other.example", "key-2"), ("gateway.key_command=echo own", "own")] {
        let more = ["--set", "gateway.key=command"];
        assert_eq!(machine.genkan(&[&set[..], &[fact], &more[..]].concat()).code, 0);
        is_key(&machine.genkan(&TOKEN), key);
    }
}

#[test]
fn a_client_that_asks_again_at_once_has_been_refused_and_gets_another_key() {
    let machine = client(by_command(COUNTS), 1, "home/.claude/settings.json");
    is_key(&machine.genkan(&TOKEN), "key-1");
    is_key(&later(&machine, 2, &TOKEN), "key-2");
    // Another client, that has not been given it yet.
    let machine = client(machine, 2, "home/.claude/settings.json");
    is_key(&later(&machine, 3, &TOKEN), "key-2");
    assert_eq!(runs(&machine), 2);
    // And the first one, after a while: the time of the client's own cache has come.
    let machine = client(machine, 1, "home/.claude/settings.json");
    is_key(&later(&machine, 70, &TOKEN), "key-2");
}

#[test]
fn a_json_web_token_is_fetched_anew_before_its_end_and_refused_after_it() {
    let token = |exp: i64| {
        let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(json!({"exp": exp}).to_string());
        format!("eyJhbGciOiJub25lIn0.{claims}.c2ln")
    };
    let now = Machine::new().world().now().as_second();
    let good = token(now + 120);
    let machine = by_command(&format!("echo x >> runs; echo {good}"));
    is_key(&machine.genkan(&TOKEN), &good);
    is_key(&later(&machine, 59, &TOKEN), &good);
    assert_eq!(runs(&machine), 1);
    is_key(&later(&machine, 60, &TOKEN), &good);
    assert_eq!(runs(&machine), 2);
    let over = by_command(&format!("echo {}", token(now - 301)));
    is_refused(&over.genkan(&TOKEN), 3, "GK-GTW-008");
    is_key(&by_command(&format!("echo {}", token(now - 299))).genkan(&TOKEN), &token(now - 299));
    let machine = set_up(&[]);
    give(&machine, &good);
    is_refused(&later(&machine, 421, &TOKEN), 3, "GK-GTW-008");
    assert_eq!(later(&machine, 421, &["token", "status"]).code, 3);
}

#[test]
fn what_a_command_does_wrong_is_said_without_what_it_printed() {
    for (command, code) in [
        ("echo s3cret; exit 7", "GK-GTW-006"),
        ("echo s3cret >&2; exit 1", "GK-GTW-006"),
        ("kill -9 $$", "GK-GTW-006"),
        ("no-such-program-anywhere", "GK-GTW-006"),
        ("printf 's3cret\\nmore\\n'", "GK-GTW-007"),
        ("echo 's3cret and more'", "GK-GTW-007"),
        ("printf 's3cret\\033[2J'", "GK-GTW-007"),
        ("true", "GK-GTW-007"),
        ("echo 鍵", "GK-GTW-007"),
        ("cat; echo; true", "GK-GTW-007"),
        ("head -c 20000 /dev/zero | tr '\\0' x", "GK-GTW-007"),
    ] {
        let machine = by_command(command);
        let answer = machine.genkan(&TOKEN);
        is_refused(&answer, 1, code);
        let said = answer.err.replace(command, "");
        assert!(!said.contains("s3cret") && !said.contains('\u{1b}'), "{said}");
        assert!(!machine.tree().values().any(|(_, node)| {
            let is_it = |bytes: &Vec<u8>| {
                String::from_utf8_lossy(bytes).contains("s3cret")
                    && !String::from_utf8_lossy(bytes).contains("key_command")
            };
            matches!(node, crate::machine::Node::File(bytes) if is_it(bytes))
        }));
    }
}

/// What a cloned repository puts before the helper reaches neither the command nor the choice of one.
#[test]
fn a_command_gets_the_path_of_setup_and_nothing_of_the_callers() {
    let command = "echo \"$PATH:${EVIL:-none}:${GENKAN_PROFILE:-none}:${ANTHROPIC_AUTH_TOKEN:-none}\" | tr ':/' '._'";
    let machine = by_command(command).var("PATH", "/repository/bin").var("EVIL", "1").var("ANTHROPIC_AUTH_TOKEN", "x");
    is_key(&machine.genkan(&TOKEN), "_usr_bin._bin.none.none.none");
}

#[test]
fn a_client_that_would_send_the_key_elsewhere_gets_none() {
    for (profile, name, elsewhere) in [
        ("gateway-anthropic", "ANTHROPIC_BASE_URL", "https://evil.example"),
        ("gateway-anthropic", "ANTHROPIC_BASE_URL", ""),
        ("gateway-anthropic", "CLAUDE_CODE_USE_BEDROCK", "1"),
        ("gateway-bedrock", "ANTHROPIC_BEDROCK_BASE_URL", "https://evil.example"),
        ("gateway-bedrock", "CLAUDE_CODE_USE_BEDROCK", ""),
    ] {
        let command = ["gateway.key=command", "gateway.key_command=echo sk-1"];
        let machine = client(set_up_as(profile, &command), 1, "home/.claude/settings.json");
        let token = ["token", "--profile", profile];
        is_key(&machine.genkan(&token), "sk-1");
        machine.write("project/.claude/settings.json", json!({"env": {name: elsewhere}}).to_string());
        let answer = machine.genkan(&token);
        is_refused(&answer, 1, "GK-GTW-003");
        assert!(answer.err.contains(name) && answer.err.contains(URL), "{answer:?}");
    }
}

/// The program with something on its standard input: exit code, data and words.
fn piped(home: &Home, args: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    let mut command = program::command(home.path());
    let command = command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("genkan");
    std::io::Write::write_all(&mut child.stdin.take().expect("its input"), input).expect("a key");
    let done = child.wait_with_output().expect("an end");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (done.status.code(), text(done.stdout), text(done.stderr))
}

#[test]
fn a_key_is_read_from_standard_input_and_rotated_there() {
    let home = Home::new();
    let genkan = |args: &[&str], input: &[u8]| piped(&home, args, input);
    let url = format!("gateway.url={URL}");
    let setup = ["setup", "--non-interactive", "--profile", "gateway-anthropic", "--set", &url];
    assert_eq!(genkan(&setup, b"").0, Some(0));
    for (input, key) in [(&b"sk-1\n"[..], "sk-1"), (b"\xef\xbb\xbfsk-2\r\n", "sk-2")] {
        let (code, out, err) = genkan(&["token", "set", "--file"], input);
        assert_eq!((code, out.as_str()), (Some(0), ""), "{err}");
        assert!(!err.contains(key) && err.contains(URL), "{err}");
        assert_eq!(genkan(&["token"], b""), (Some(0), format!("{key}\n"), String::new()));
    }
    for wrong in [&b""[..], b"two words\n", b"two\nlines\n", "“sk”".as_bytes()] {
        for verb in [&["token", "set", "--file"][..], &["token", "rotate"]] {
            let (code, out, err) = genkan(verb, wrong);
            assert_eq!((code, out.as_str()), (Some(2), ""), "{err}");
            assert!(err.contains("GK-GTW-005"), "{err}");
        }
    }
    assert_eq!(genkan(&["token"], b"").1, "sk-2\n", "the old one is there until the new one is");
    assert_eq!(genkan(&["token", "rotate"], b"sk-3").0, Some(0));
    assert_eq!(genkan(&["token"], b"").1, "sk-3\n", "in the place where the old one was");
    let kept = home.path().join(".local/state/genkan/secrets");
    assert!(kept.exists());
    assert_eq!(genkan(&["undo", "--yes"], b"").0, Some(0));
    assert!(!kept.exists(), "undo leaves no key behind");
}

/// The proxy's password as the gateway's key: without a keyring in a file, named by what would have wanted the keyring.
#[test]
fn a_proxys_password_is_kept_in_a_file_where_there_is_no_keyring() {
    let home = Home::new();
    let genkan = |args: &[&str], input: &[u8]| piped(&home, args, input);
    let facts = ["network.proxy=http://proxy.acme.example:3128", "network.proxy_auth=keyring"];
    let setup = [&["setup", "--non-interactive"][..], &facts.map(|fact| ["--set", fact]).concat()].concat();
    let (code, _, said) = genkan(&setup, b"");
    assert!(code == Some(0) && said.contains("genkan proxy-auth set --file --profile bedrock-jp"), "{said}");
    let (code, _, said) = genkan(&["proxy-auth", "set"], b"taro:geheim\n");
    assert!(
        code == Some(1) && said.contains("genkan proxy-auth set --file") && !said.contains("aws.storage"),
        "{said}"
    );
    let (code, out, said) = genkan(&["proxy-auth", "set", "--file"], b"taro:geheim\n");
    assert!(code == Some(0) && out.is_empty() && !said.contains("geheim"), "{said}");
    assert!(said.contains("3128 are stored in /") && said.contains("secrets/bedrock-jp.proxy (profile"), "{said}");
    assert_eq!(genkan(&["proxy-auth"], b""), (Some(0), "Basic dGFybzpnZWhlaW0=\n".to_owned(), String::new()));
    let (code, out, _) = genkan(&["proxy-auth", "status"], b"");
    assert!(code == Some(0) && out.contains("secrets/bedrock-jp.proxy"), "{out}");
    let file = home.path().join(".local/state/genkan/secrets/bedrock-jp.proxy");
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o644)).expect("a mode");
    let (code, out, said) = genkan(&["proxy-auth"], b"");
    assert!(code == Some(1) && out.is_empty() && said.contains("GK-NET-054"), "{said}");
    let out = genkan(&["doctor", "--offline", "--only", "credentials"], b"").1;
    assert!(out.contains("secrets/bedrock-jp.proxy") && out.contains("chmod 600"), "{out}");
    assert_eq!(genkan(&["proxy-auth", "delete"], b"").0, Some(0));
    assert!(!file.exists());
    assert_eq!(genkan(&["proxy-auth", "set", "--file"], b"taro:geheim").0, Some(0));
    let foretold = genkan(&["undo", "--dry-run"], b"").2;
    assert!(
        foretold.contains("the stored credentials for http://proxy.acme.example:3128 will be deleted"),
        "{foretold}"
    );
    let (code, _, said) = genkan(&["undo", "--yes"], b"");
    assert!(
        code == Some(0) && said.contains("the credentials for http://proxy.acme.example:3128 were deleted"),
        "{said}"
    );
    assert!(!file.exists(), "undo leaves no password behind");
}

/// At a terminal: `genkan token VERB`, then its exit code and how the terminal is left.
fn at_terminal(home: &Home, verb: &str) -> Terminal {
    let mut command = program::command(home.path());
    let script = "trap : INT; \"$0\" token \"$1\" --file; echo rc=$?; stty -a | tr ' ;' '\\n\\n' | grep -xE -e '-?(echo|icanon)'";
    let shell = std::process::Command::new("/bin/sh");
    let genkan = std::mem::replace(&mut command, shell).get_program().to_owned();
    command.args(["-c", script]).arg(genkan).arg(verb).env_clear().current_dir(home.path());
    command.env("HOME", home.path()).envs([("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("PATH", "/usr/bin:/bin")]);
    Terminal::start((24, 80), Duration::from_secs(60), &command, terminal::spawn)
}

#[test]
fn a_key_that_is_typed_is_not_shown_whatever_its_length_and_the_terminal_is_as_it_was() {
    let home = Home::new();
    let url = format!("gateway.url={URL}");
    let setup = ["setup", "--non-interactive", "--profile", "gateway-anthropic", "--set", &url];
    assert!(program::command(home.path()).args(setup).output().expect("setup").status.success());
    let kept = || {
        let done = program::command(home.path()).arg("token").output().expect("genkan");
        String::from_utf8(done.stdout).expect("text")
    };
    // A terminal's own line ends at 4,095 characters.
    let long = "sk-long-".repeat(700);
    for (typed, key) in [("sk-shown?\u{7f}!\r", "sk-shown!"), (&format!("{long}\r"), long.as_str())] {
        let mut tty = at_terminal(&home, "set");
        tty.wait_for(URL);
        for part in typed.as_bytes().chunks(512) {
            tty.keys(std::str::from_utf8(part).expect("ASCII"));
        }
        let screen = tty.wait_for("rc=").settled();
        assert!(screen.contains("rc=0\necho\nicanon") || screen.contains("rc=0\nicanon\necho"), "{screen}");
        assert!(!String::from_utf8_lossy(tty.bytes()).contains(&key[..8]), "{screen}");
        assert_eq!(kept(), format!("{key}\n"));
    }
    for (typed, code) in [
        ("sk-half\u{3}", "rc=130"),
        ("\r", "rc=2"),
        ("\u{4}", "rc=130"),
        ("sk-half\u{1b}", "rc=130"),
        ("two words\r", "rc=2"),
    ] {
        let mut tty = at_terminal(&home, "set");
        let screen = tty.wait_for(URL).keys(typed).wait_for("rc=").settled();
        assert!(screen.contains(code), "{typed:?}: {screen}");
        assert!(screen.contains("echo") && screen.contains("icanon") && !screen.contains("-echo"), "{screen}");
        assert!(!screen.contains("sk-half") && !screen.contains("-icanon"), "{screen}");
    }
    assert_eq!(kept(), format!("{long}\n"), "what was kept stays");
}

/// Thirty at once; and where it fails, it fails for all of them.
#[cfg(target_os = "linux")]
#[test]
fn one_process_at_a_time_runs_the_command() {
    let home = Home::new();
    let genkan = |args: &[&str]| {
        let mut command = program::command(home.path());
        command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    let url = format!("gateway.url={URL}");
    for (command, code, said) in [
        ("echo x >> runs; while [ ! -e go ]; do sleep 0.01; done; echo key-1", 0, "key-1\n"),
        ("echo x >> runs; while [ ! -e go ]; do sleep 0.01; done; exit 3", 1, ""),
    ] {
        for file in ["runs", "go"] {
            _ = fs::remove_file(home.path().join(file));
        }
        let command = format!("gateway.key_command={command}");
        let facts = ["--set", &url, "--set", "gateway.key=command", "--set", &command];
        let setup = ["setup", "--non-interactive", "--replace", "--profile", "gateway-anthropic"];
        let done = genkan(&[&setup[..], &facts].concat()).output().expect("setup");
        assert!(done.status.success(), "{done:?}");
        let all: Vec<_> = (0..30).map(|_| genkan(&TOKEN).spawn().expect("genkan")).collect();
        // Each has begun when it waits for the lock, or runs the command.
        for child in &all {
            while !holds_lock(child.id()) {
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        home.write("go", "");
        for child in all {
            let done = child.wait_with_output().expect("an end");
            assert_eq!(
                (done.status.code(), String::from_utf8_lossy(&done.stdout).as_ref()),
                (Some(code), said),
                "{done:?}"
            );
        }
        assert_eq!(home.read("runs").expect("runs").lines().count(), 1, "{command}");
    }
}

/// Whether a process has opened the lock of the flight. Of one that may hold a secret only root sees that; to others it
/// shuts its files right before it looks for the key.
#[cfg(target_os = "linux")]
fn holds_lock(pid: u32) -> bool {
    match fs::read_dir(format!("/proc/{pid}/fd")) {
        Ok(files) => {
            let files = files.flatten().filter_map(|file| fs::read_link(file.path()).ok());
            files.into_iter().any(|file| file.to_string_lossy().ends_with(".lock"))
        }
        Err(error) => error.kind() == std::io::ErrorKind::PermissionDenied,
    }
}

/// Whether a program that is aborted in the middle of its work leaves a core file, where the system allows any size.
fn leaves_a_core_file(machine: &Machine, line: &str) -> bool {
    let mut command = Command::new("/bin/sh");
    command.env_clear().env("HOME", machine.path("home")).env("PATH", "/usr/bin:/bin");
    command.args(["-c", &format!("ulimit -c unlimited && exec {line}")]).current_dir(machine.path("home"));
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a shell");
    let began = machine.path("home/began");
    let timeout = Instant::now() + Duration::from_secs(20);
    while !began.exists() && Instant::now() < timeout {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(fs::remove_file(&began).is_ok(), "{line} has not begun");
    let pid = nix::unistd::Pid::from_raw(child.id().try_into().expect("a number"));
    nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGABRT).expect("a process");
    child.wait().expect("its end").core_dumped()
}

#[test]
fn a_process_that_may_hold_a_key_leaves_no_core_file() {
    let machine = by_command("touch began; sleep 3; echo key");
    if !leaves_a_core_file(&machine, "sh -c 'touch began; sleep 3'") {
        return tally::skipped(Location::caller(), "this machine makes no core files");
    }
    let line = format!("{} {}", program::genkan().display(), TOKEN.join(" "));
    assert!(!leaves_a_core_file(&machine, &line));
}
