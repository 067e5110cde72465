//! Whole sign-ins against a small token service on loopback: what is shown, opened, kept and taken up again.

mod browser;
mod device;

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use url::Url;

use super::*;
use crate::messages::Lang;
use crate::profile::SignIn as Wanted;
use crate::session::asking::{SignInOptions, Surroundings};
use crate::session::aws::target::{ACCESS, Session};
use crate::world::browser::Browser;
use crate::world::files::read;
use crate::world::net::{Net, Route};
use crate::world::{Caller, Clock, Vars, testing};

/// What the service answers to a path and a body, by its status.
type Answers = Box<dyn FnMut(&str, &Value) -> (u16, Value) + Send>;

/// A token service, and every request that it got.
struct Service {
    base: String,
    seen: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Service {
    fn new(answers: Answers) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let mut answers = answers;
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let Some((path, body)) = request(&stream) else { continue };
                log.lock().unwrap().push((path.clone(), body.clone()));
                let (status, answer) = answers(&path, &body);
                let text = answer.as_str().map_or_else(|| answer.to_string(), str::to_owned);
                let length = text.len();
                let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
                drop(stream.write_all(format!("{head}{text}").as_bytes()));
            }
        });
        Self { base, seen }
    }

    /// The paths that were asked, in order.
    fn asked(&self) -> Vec<String> {
        self.seen.lock().unwrap().iter().map(|(path, _)| path.clone()).collect()
    }

    fn bodies(&self, path: &str) -> Vec<Value> {
        self.seen.lock().unwrap().iter().filter(|(asked, _)| asked == path).map(|(_, body)| body.clone()).collect()
    }
}

fn request(stream: &TcpStream) -> Option<(String, Value)> {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
        if line.trim().is_empty() {
            break;
        }
        lines.push(line.to_ascii_lowercase());
    }
    let length = lines.iter().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    Some((lines[0].split(' ').nth(1)?.to_owned(), serde_json::from_slice(&body).ok()?))
}

const PORTAL: &str = "https://acme.awsapps.com/start/#/device";

/// A code, numbered.
fn code(number: usize) -> (u16, Value) {
    let address = format!("{PORTAL}?user_code=CODE-{number}");
    let body = json!({
        "deviceCode": format!("secret-device-{number}"), "userCode": format!("CODE-{number}"),
        "verificationUri": PORTAL, "verificationUriComplete": address, "expiresIn": 600, "interval": 1,
    });
    (200, body)
}

fn no(error: &str) -> (u16, Value) {
    (400, json!({"error": error, "error_description": ""}))
}

fn granted() -> (u16, Value) {
    (200, json!({"accessToken": "secret-access", "expiresIn": 3600, "refreshToken": "secret-refresh"}))
}

/// Hands out codes, and answers the questions about them in turn; the last answer is given from then on.
fn device(answers: Vec<(u16, Value)>) -> Answers {
    let (mut codes, mut asked) = (0, 0);
    Box::new(move |path, _| {
        if path == "/device_authorization" {
            codes += 1;
            return code(codes);
        }
        asked += 1;
        answers[asked.min(answers.len()) - 1].clone()
    })
}

/// One machine, one service, one person.
struct Bench {
    folder: TempDir,
    service: Service,
    world: World,
    asking: Asking,
    session: Session,
    /// Somebody else has signed in.
    done: bool,
    /// The registrations that were asked for: whether a new one.
    registered: RefCell<Vec<bool>>,
    /// The file while a call waited: all that a killed one leaves.
    left_behind: RefCell<Vec<u8>>,
}

const HOOK: Caller = Caller::Program;
const PERSON: Caller = Caller::Person;
const DEVICE: Wanted = Wanted::Device;
const BROWSER: Wanted = Wanted::Browser;

impl Bench {
    fn new(answers: Answers) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::Fixed("2026-11-20T01:32:00Z".parse().unwrap());
        let world = World { clock, ..testing::world(folder.path(), &[]) };
        let session = Session {
            name: "acme".into(),
            start_url: "https://acme.awsapps.com/start".into(),
            region: "ap-northeast-1".into(),
            scopes: vec![ACCESS.into()],
        };
        let asking = Asking {
            caller: HOOK,
            options: SignInOptions::default(),
            timeout: Duration::ZERO,
            here: Surroundings { desktop: true, ..Surroundings::default() },
            browser: Browser::recorded(),
            google_file: None,
        };
        Self {
            folder,
            service: Service::new(answers),
            world,
            asking,
            session,
            done: false,
            registered: RefCell::default(),
            left_behind: RefCell::default(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("home/acme.pending")
    }

    fn pending(&self) -> Option<Pending> {
        Pending::read(&self.path())
    }

    /// One call of genkan, which ends after so many seconds.
    fn call(&mut self, wanted: Wanted, caller: Caller, seconds: u64) -> Result<Option<(OAuthClient, Granted)>> {
        self.asking.caller = caller;
        let net = Net::new(&self.world, &Route::default(), Duration::from_secs(100)).unwrap();
        let outcome = sign_in(Attempt {
            world: &self.world,
            title: "ACME",
            wanted,
            asking: &self.asking,
            oidc: &Oidc { net: &net, base: &self.service.base, session: &self.session },
            registration: &mut |_, anew| {
                self.registered.borrow_mut().push(anew);
                let id = if anew { "client-new" } else { "client-kept" }.to_owned();
                let client =
                    OAuthClient { id, secret: "secret-client".to_owned().into(), expires: jiff::Timestamp::MAX };
                Ok(Registration { client, scopes: Vec::new(), grant_types: Vec::new() })
            },
            pending: &self.path(),
            is_done: &|| {
                *self.left_behind.borrow_mut() = read(&self.path()).unwrap().unwrap_or_default();
                self.done
            },
            until: Instant::now() + Duration::from_secs(seconds),
        });
        let (out, err) = self.world.ui.said();
        let fault = outcome.as_ref().err().map(ToString::to_string).unwrap_or_default();
        let verifier = match self.pending().map(|pending| pending.flow) {
            Some(PendingFlow::Browser { verifier, .. }) => verifier.to_string(),
            _ => "secret".to_owned(),
        };
        for said in [&out, &err, &fault] {
            assert!(!said.contains("secret") && !said.contains(&verifier), "{said}");
        }
        outcome
    }

    /// What was said to a hook's reader since the last time.
    fn hook_heard(&self) -> String {
        let (out, err) = self.world.ui.said();
        assert_eq!(err, "", "the client shows standard error as a failure");
        out
    }

    fn tabs(&self) -> Vec<String> {
        match &self.asking.browser {
            Browser::Recorded(tabs) => tabs.borrow().clone(),
            Browser::Desktop(_) => panic!("no test opens a browser"),
        }
    }

    /// A browser that opens the address once it is known and somebody listens, and comes back with this query.
    fn browser_answers(&self, query: &'static str) -> JoinHandle<String> {
        let path = self.path();
        std::thread::spawn(move || {
            let pending = loop {
                match Pending::read(&path) {
                    Some(pending) if matches!(pending.flow, PendingFlow::Browser { .. }) => break pending,
                    _ => std::thread::sleep(Duration::from_millis(10)),
                }
            };
            let address = Url::parse(&pending.url).unwrap();
            let value = |name: &str| address.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
            let back = Url::parse(&value("redirect_uri")).unwrap();
            let host = format!("127.0.0.1:{}", back.port().unwrap());
            let mut stream = loop {
                match TcpStream::connect(&host) {
                    Ok(stream) => break stream,
                    Err(_) => std::thread::sleep(Duration::from_millis(10)),
                }
            };
            let line = format!("GET {}?{query}&state={} HTTP/1.1", back.path(), value("state"));
            stream.write_all(format!("{line}\r\nHost: {host}\r\n\r\n").as_bytes()).unwrap();
            let mut page = String::new();
            stream.read_to_string(&mut page).unwrap();
            page
        })
    }
}

fn id<T>(outcome: Result<T>) -> &'static str {
    outcome.map_or_else(|fault| fault.code().id, |_| "done")
}
