//! A whole `genkan doctor` beside each of its parts alone, with 100 ms added to every host, in one run.
//!
//! `cargo bench --bench doctor`, as root on Linux: the hosts are the stand-in's, in a network of their own. Whatever is
//! sent to one of them takes 50 ms, and whatever comes back; so does every answer of the name server. Aim: at most 1.2
//! times the slowest part, which is a chain of questions of which each needs the one before.
//!
//! And `doctor --with-client` beside the real Claude Code alone, which says one word with the same settings: on this
//! machine's own network, since both cross it. Aim: no more than a second on top.

#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::unwrap_used, reason = "a measurement prints")]
#![allow(dead_code, unreachable_pub, unused_imports, reason = "the stand-in is the tests'")]

mod measure;

#[cfg(target_os = "linux")]
#[path = "../tests/real/client.rs"]
mod client;
#[cfg(target_os = "linux")]
#[path = "../tests/cloud/mod.rs"]
mod cloud;
#[cfg(target_os = "linux")]
#[path = "../tests/mounts.rs"]
mod mounts;
#[cfg(target_os = "linux")]
#[path = "../tests/real/namespace.rs"]
mod namespace;
#[cfg(target_os = "linux")]
#[path = "../tests/program.rs"]
mod program;
#[cfg(target_os = "linux")]
#[path = "../tests/rights.rs"]
mod rights;
#[cfg(target_os = "linux")]
#[path = "../tests/tally.rs"]
mod tally;

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("not measured: a network of its own needs Linux");
}

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::{Shutdown, TcpListener, TcpStream, UdpSocket};
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::sync::mpsc::{Receiver, channel};
    use std::thread;
    use std::time::{Duration, Instant};

    use jiff::Timestamp;
    use serde_json::Value;

    use super::cloud::{Cloud, Grant, Identity, Instance, Scenario, token_file};
    use super::measure::median;
    use super::namespace::Namespace;

    const ROUNDS: usize = 7;
    const START: &str = "https://acme.awsapps.com/start";
    const FACTS: [&str; 4] = [
        "aws.sso_start_url=https://acme.awsapps.com/start",
        "aws.sso_session=acme",
        "aws.account_id=111122223333",
        "aws.role_name=ClaudeCodeUser",
    ];
    /// What runs side by side in a whole run.
    const PARTS: [(&str, &[&str]); 4] = [
        ("client", &["--only", "client"]),
        ("credentials", &["--only", "credentials", "--skip", "client,network"]),
        ("network", &["--only", "network", "--skip", "client"]),
        ("account and models", &["--only", "residency,invoke", "--skip", "client,credentials,network"]),
    ];
    /// To a host, and back.
    const ONE_WAY: Duration = Duration::from_millis(50);
    /// Where the hosts are as far as names say, and where they really are.
    const FAR: [u8; 4] = [10, 0, 0, 1];
    const NEAR: [u8; 4] = [127, 0, 0, 1];

    pub(super) fn main() {
        let folder = tempfile::tempdir().unwrap();
        let namespace = match Namespace::new(folder.path()) {
            Ok(namespace) => namespace,
            Err(why) => return println!("not measured: {why}"),
        };
        let mut instance = Instance::new(START, "ap-northeast-1");
        instance.grants.push(Grant::new("ClaudeCodeUser", "worker"));
        let identities = vec![Identity::role("worker", Timestamp::MAX)];
        let scenario = Scenario { identities, instances: vec![instance], ..Scenario::tokyo() };
        let cloud = namespace.inside(|| Cloud::on_known_ports(scenario)).unwrap();
        let desk = Desk { namespace: &namespace, home: folder.path().join("home") };
        desk.set_up(&cloud);
        with_client(&desk);
        namespace.inside(recede);

        let (_, said) = desk.run(&[]);
        let said: Value = serde_json::from_slice(&said).unwrap();
        let answered = said["facts"]["account"]["invoked"].as_object().unwrap();
        assert!(!answered.is_empty() && answered.values().all(|answer| answer["got"] == "answered"), "{answered:?}");
        assert!(said["facts"]["network"]["got"]["hosts"].as_array().is_some_and(|hosts| hosts.len() > 4), "{said}");

        let mut whole = Vec::new();
        let mut parts = PARTS.map(|_| Vec::new());
        let (mut ratios, mut sums) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let all = desk.run(&[]).0.as_secs_f64();
            let alone = PARTS.map(|(_, flags)| desk.run(flags).0.as_secs_f64());
            whole.push(all);
            parts.iter_mut().zip(alone).for_each(|(part, took)| part.push(took));
            ratios.push(all / alone.into_iter().fold(0.0, f64::max));
            sums.push(all / alone.into_iter().sum::<f64>());
        }
        println!("{:<34} {:>7.2} s", "a whole run", median(&mut whole));
        for ((name, _), part) in PARTS.iter().zip(&mut parts) {
            println!("{:<34} {:>7.2} s", format!("{name}, alone"), median(part));
        }
        println!("{:<34} {:>7.2}x", "beside the slowest alone", median(&mut ratios));
        println!("{:<34} {:>7.2}x", "beside one after the other", median(&mut sums));
    }

    /// What a whole run with Claude Code takes beside Claude Code's own.
    fn with_client(desk: &Desk<'_>) {
        let client = match super::client::program() {
            Ok(client) => client,
            Err(why) => return println!("not measured: {why}"),
        };
        let (mut own, mut more) = (Vec::new(), Vec::new());
        // What isn't counted fetches the keys.
        for round in 0..=ROUNDS {
            let mut claude = desk.command(client, &["-p", "hi"]);
            let began = Instant::now();
            let answer = desk.namespace.inside(move || claude.output().unwrap());
            let alone = began.elapsed().as_secs_f64();
            assert_eq!(answer.stdout, b"The stand-in heard you.\n", "{answer:?}");
            let mut genkan = desk.genkan(&["doctor", "--with-client", "--json"]);
            let path = client.parent().unwrap().display();
            genkan.env("PATH", format!("{path}:/usr/bin:/bin"));
            let began = Instant::now();
            let output = desk.namespace.inside(move || genkan.output().unwrap());
            let whole = began.elapsed().as_secs_f64();
            assert!(String::from_utf8_lossy(&output.stdout).contains("GK-INV-010"), "Claude Code answered: {output:?}");
            if round > 0 {
                own.push(alone);
                more.push(whole - alone);
            }
        }
        println!("{:<34} {:>7.2} s", "Claude Code alone", median(&mut own));
        println!("{:<34} {:>+7.2} s", "doctor --with-client on top", median(&mut more));
    }

    /// Somebody for whom genkan was set up.
    struct Desk<'a> {
        namespace: &'a Namespace,
        home: PathBuf,
    }

    impl Desk<'_> {
        fn set_up(&self, cloud: &Cloud) {
            fs::create_dir_all(self.home.join(".aws/sso/cache")).unwrap();
            fs::write(self.authority(), &cloud.authority).unwrap();
            let bundle = format!("network.ca_bundle={}", self.authority().display());
            let facts = FACTS.into_iter().chain([bundle.as_str()]).flat_map(|fact| ["--set", fact]);
            let args: Vec<_> = ["setup", "--non-interactive"].into_iter().chain(facts).collect();
            let mut setup = self.genkan(&args);
            assert!(self.namespace.inside(move || setup.status().unwrap()).success());
            let tokens = cloud.directory.sign_in(START, Timestamp::now());
            fs::write(self.home.join(token_file("acme")), tokens.file()).unwrap();
        }

        /// How long a run takes, and what it says; without the keys of the run before.
        fn run(&self, flags: &[&str]) -> (Duration, Vec<u8>) {
            _ = fs::remove_dir_all(self.home.join(".cache"));
            let mut command = self.genkan(&[&["doctor", "--json", "--timeout", "60"], flags].concat());
            self.namespace.inside(move || {
                let began = Instant::now();
                let output = command.output().unwrap();
                (began.elapsed(), output.stdout)
            })
        }

        fn genkan(&self, args: &[&str]) -> Command {
            self.command(Path::new(env!("CARGO_BIN_EXE_genkan")), args)
        }

        fn command(&self, program: &Path, args: &[&str]) -> Command {
            let mut command = Command::new(program);
            command.args(args).env_clear().env("HOME", &self.home).current_dir(&self.home);
            command.env("PATH", "/usr/bin:/bin").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
            command.env("NODE_EXTRA_CA_CERTS", self.authority()).env("AWS_CA_BUNDLE", self.authority());
            command
        }

        fn authority(&self) -> PathBuf {
            self.home.join("authority.pem")
        }
    }

    /// Moves every host and the name server 50 ms away.
    fn recede() {
        fs::write("/etc/resolv.conf", "nameserver 10.0.0.1\noptions attempts:1 timeout:2\n").unwrap();
        for port in [443, 80] {
            let listener = TcpListener::bind((std::net::IpAddr::from(FAR), port)).unwrap();
            thread::spawn(move || {
                for near in listener.incoming().flatten() {
                    thread::spawn(move || relay(near, port));
                }
            });
        }
        let socket = UdpSocket::bind((std::net::IpAddr::from(FAR), 53)).unwrap();
        thread::spawn(move || {
            let mut question = [0; 1500];
            while let Ok((length, asker)) = socket.recv_from(&mut question) {
                let (question, socket) = (question[..length].to_vec(), socket.try_clone().unwrap());
                thread::spawn(move || {
                    thread::sleep(ONE_WAY * 2);
                    _ = name(&question).map(|answer| socket.send_to(&answer, asker));
                });
            }
        });
    }

    /// The stand-in's answer to a question, led to the far address.
    fn name(question: &[u8]) -> Option<Vec<u8>> {
        let socket = UdpSocket::bind((std::net::IpAddr::from(NEAR), 0)).ok()?;
        socket.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
        socket.send_to(question, (std::net::IpAddr::from(NEAR), 53)).ok()?;
        let mut answer = [0; 1500];
        let length = socket.recv(&mut answer).ok()?;
        let mut answer = answer[..length].to_vec();
        if answer.ends_with(&NEAR) {
            answer.truncate(length - NEAR.len());
            answer.extend(FAR);
        }
        Some(answer)
    }

    /// Opens a connection as late as a packet and its answer take, then passes on what comes.
    fn relay(near: TcpStream, port: u16) -> Option<()> {
        let far = TcpStream::connect((std::net::IpAddr::from(NEAR), port)).ok()?;
        let (back, there) = (near.try_clone().ok()?, far.try_clone().ok()?);
        // The kernel has taken the connection already; what is sent first waits for it.
        pass(near, there, ONE_WAY * 2);
        pass(far, back, Duration::ZERO);
        Some(())
    }

    /// Passes on everything [`ONE_WAY`] after it came, and nothing before `opening` is over.
    fn pass(mut from: TcpStream, mut to: TcpStream, opening: Duration) {
        let (send, taken) = channel::<(Instant, Vec<u8>)>();
        let opens = Instant::now() + opening;
        thread::spawn(move || {
            let mut bytes = vec![0; 64 * 1024];
            while let Ok(length) = from.read(&mut bytes)
                && length > 0
                && send.send((Instant::now().max(opens) + ONE_WAY, bytes[..length].to_vec())).is_ok()
            {}
        });
        thread::spawn(move || deliver(&taken, &mut to));
    }

    fn deliver(taken: &Receiver<(Instant, Vec<u8>)>, to: &mut TcpStream) {
        for (when, bytes) in taken {
            thread::sleep(when.saturating_duration_since(Instant::now()));
            if to.write_all(&bytes).is_err() {
                return;
            }
        }
        thread::sleep(ONE_WAY);
        _ = to.shutdown(Shutdown::Write);
    }
}
