//! `genkan bridge` with a gateway's key: what a container gets, what it doesn't, and what is left when the bridge ends.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::home::Home;
use crate::program;

const KEY: &str = "sk-gateway-key-123456";

/// How long a bridge may take to open, to refuse and to end.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Runs genkan in this home to its end; its exit code. A bridge that opens where it shouldn't would stay.
fn genkan(home: &Home, args: &[&str]) -> Option<i32> {
    let mut command = program::command(home.path());
    let mut child = command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("genkan runs");
    ended(&mut child)
}

/// The exit code of what ends by itself; `None` where it had to be killed, by us or by somebody else.
fn ended(child: &mut Child) -> Option<i32> {
    let began = Instant::now();
    while child.try_wait().expect("it is ours").is_none() {
        if began.elapsed() > TIMEOUT {
            child.kill().expect("it is ours");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.wait().expect("it is ours").code()
}

/// A home that is set up for a gateway, and how its key is come by.
fn set_up(facts: &[&str]) -> Home {
    let home = Home::new();
    let facts = ["gateway.url=https://llm.acme.example"].into_iter().chain(facts.iter().copied());
    let flags: Vec<&str> = facts.flat_map(|fact| ["--set", fact]).collect();
    let args = [&["setup", "--non-interactive", "--profile", "gateway-anthropic"], &flags[..]].concat();
    assert_eq!(genkan(&home, &args), Some(0));
    home
}

/// A running bridge.
struct Bridge {
    child: Child,
    socket: PathBuf,
}

impl Bridge {
    fn open(home: &Home) -> Self {
        Self::open_among(home, &[])
    }

    /// The same with these variables about it.
    fn open_among(home: &Home, vars: &[(&str, &Path)]) -> Self {
        let socket = home.path().join(".genkan/bridge.sock");
        let mut command = program::command(home.path());
        let said = File::create(home.path().join("said")).expect("a file");
        command.envs(vars.iter().copied());
        command.args(["bridge", "--socket"]).arg(&socket).stdout(Stdio::null()).stderr(said);
        let bridge = Self { child: command.spawn().expect("the bridge starts"), socket };
        let began = Instant::now();
        while !bridge.socket.exists() {
            assert!(began.elapsed() < TIMEOUT, "no socket");
            std::thread::sleep(Duration::from_millis(10));
        }
        bridge
    }

    /// Ends it as Ctrl-C does; its exit code.
    fn end(mut self) -> Option<i32> {
        kill(Pid::from_raw(self.child.id().try_into().expect("a number")), Signal::SIGINT).expect("it runs");
        ended(&mut self.child)
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// The status line and the body of the answer to a request.
fn ask(socket: &Path, request: &str) -> (String, String) {
    let mut stream = UnixStream::connect(socket).expect("the bridge listens");
    stream.write_all(format!("{request}\r\nHost: genkan\r\n\r\n").as_bytes()).expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    (head.lines().next().expect("a status").to_owned(), body.to_owned())
}

#[test]
fn a_container_gets_the_key_of_the_host_s_gateway_and_nothing_else() {
    let home = set_up(&["gateway.key=command", &format!("gateway.key_command=echo {KEY}")]);
    let bridge = Bridge::open(&home);
    let socket = bridge.socket.clone();
    assert_eq!(ask(&socket, "GET /token HTTP/1.1"), ("HTTP/1.1 200 OK".into(), format!("{KEY}\n")));
    for (request, status) in [
        ("GET /credentials HTTP/1.1", "HTTP/1.1 404 Not Found"),
        ("POST /refresh HTTP/1.1", "HTTP/1.1 404 Not Found"),
        ("GET / HTTP/1.1", "HTTP/1.1 404 Not Found"),
        ("POST /token HTTP/1.1", "HTTP/1.1 405 Method Not Allowed"),
        ("nonsense", "HTTP/1.1 400 Bad Request"),
    ] {
        let offered = "this bridge answers: GET /token\n".to_owned();
        assert_eq!(ask(&socket, request), (status.into(), offered), "{request}");
    }
    assert_eq!(bridge.end(), Some(130));
    assert!(!socket.exists());
}

/// What a cloned repository puts before the shell leads to no other profile, whose command would run.
#[test]
fn a_repository_s_variables_lead_to_no_other_profile() {
    let key = |key: &str| set_up(&["gateway.key=command", &format!("gateway.key_command=echo {key}")]);
    let (home, cloned) = (key(KEY), key("sk-of-the-repository"));
    let config = cloned.path().join(".claude");
    let [data, state, kept] = [".local/share", ".local/state", ".config"].map(|folder| cloned.path().join(folder));
    let vars = [
        ("XDG_DATA_HOME", &*data),
        ("XDG_STATE_HOME", &*state),
        ("XDG_CONFIG_HOME", &*kept),
        ("CLAUDE_CONFIG_DIR", &*config),
        ("GENKAN_PROFILE", Path::new("vertex-jp")),
    ];
    let mut token = program::command(home.path());
    let followed = token.envs(vars).args(["profile", "show", "--json"]).output().expect("genkan runs");
    let followed = String::from_utf8_lossy(&followed.stdout);
    assert!(followed.contains("\"vertex-jp\""), "other commands follow them: {followed}");
    let bridge = Bridge::open_among(&home, &vars);
    assert_eq!(ask(&bridge.socket, "GET /token HTTP/1.1").1, format!("{KEY}\n"));
    assert_eq!(bridge.end(), Some(130));
}

#[test]
fn a_container_s_own_genkan_takes_its_key_from_there() {
    let host = set_up(&["gateway.key=command", &format!("gateway.key_command=echo {KEY}")]);
    let bridge = Bridge::open(&host);
    let asks = format!("curl -sSf --unix-socket {} genkan/token", bridge.socket.display());
    if which::which("curl").is_err() {
        return crate::tally::skipped(std::panic::Location::caller(), "no curl");
    }
    let container = set_up(&["gateway.key=command", &format!("gateway.key_command={asks}")]);
    let mut token = program::command(container.path());
    let given = token.env("PATH", "/usr/bin:/bin").arg("token").output().expect("genkan runs");
    assert_eq!(String::from_utf8_lossy(&given.stdout).trim(), KEY, "{given:?}");
    assert_eq!(bridge.end(), Some(130));
}

/// Where the command fails a container is told why, with the code and without a key.
#[test]
fn a_key_that_can_t_be_had_is_an_error_with_its_reason() {
    let home = set_up(&["gateway.key=command", "gateway.key_command=false"]);
    let bridge = Bridge::open(&home);
    let (status, body) = ask(&bridge.socket, "GET /token HTTP/1.1");
    assert!(status == "HTTP/1.1 503 Service Unavailable" && body.contains("GK-GTW-"), "{status} {body}");
    assert_eq!(bridge.end(), Some(130));
    let said = home.read("said").expect("what the bridge said");
    assert!(said.contains("/token: refused: ") && said.contains("GK-GTW-"), "its person is told as well: {said}");
}

/// Visitors that say nothing have all the seats: one more is sent away, and served once they are gone.
#[test]
fn a_visitor_too_many_is_sent_away_and_served_later() {
    let home = set_up(&["gateway.key=command", &format!("gateway.key_command=echo {KEY}")]);
    let bridge = Bridge::open(&home);
    let connect = || UnixStream::connect(&bridge.socket).expect("the bridge listens");
    let silent: Vec<_> = (0..32).map(|_| connect()).collect();
    let mut told = String::new();
    _ = connect().read_to_string(&mut told);
    assert_eq!(told, "");
    drop(silent);
    let began = Instant::now();
    loop {
        let mut stream = connect();
        let mut answer = String::new();
        let asked = stream.write_all(b"GET /token HTTP/1.1\r\n\r\n").and_then(|()| stream.read_to_string(&mut answer));
        if asked.is_ok() && answer.ends_with(&format!("{KEY}\n")) {
            break;
        }
        assert!(began.elapsed() < TIMEOUT, "{answer}");
    }
    assert_eq!(bridge.end(), Some(130));
}

#[test]
fn a_profile_that_has_nothing_for_a_socket_opens_none() {
    let home = Home::new();
    assert_eq!(genkan(&home, &["bridge", "--socket", "b.sock"]), Some(3), "nothing is set up");
    let vertex = ["setup", "--non-interactive", "--profile", "vertex-jp", "--set", "google.project=acme-claude"];
    assert_eq!(genkan(&home, &vertex), Some(0));
    assert_eq!(genkan(&home, &["bridge", "--socket", "b.sock"]), Some(2));
    assert!(!home.path().join("b.sock").exists());
}
