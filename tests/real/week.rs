//! Working weeks with Claude Code, the AWS CLI and thirty consumers of credentials, by a clock that a test moves: how
//! often a person is asked, how many tabs there are, how long a hook takes, and whether a session is lost.
//!
//! Every program at the site sees the moved clock (`ahead`), and the stand-in's goes with it: tokens, keys, sessions and
//! registrations have AWS's own lifetimes. Each row of a week's table is one day of 24 hours from its morning on.
//! Known hole: no program sleeps in the middle of a run; who stands still is in `in_flight`.

use std::cell::Cell;
use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

use jiff::SignedDuration;

use super::launch::{Launch, Run};
use super::office::{ROLE, asked};
use super::worker::{DISPLAY, REFRESH, Worker, absent};
use super::{Need, running::Running};
use crate::cloud::{Asked, Disturbance, Grant};
use crate::tally;

const CREDENTIALS: &[&str] = &["credentials", "--profile", "bedrock-jp", "--format", "process"];
/// Far above what genkan takes before it says why it waits: who hasn't ended then hangs.
const HANGS: Duration = Duration::from_secs(30);
const DAYS: [&str; 5] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const SERVICES: [&str; 2] = ["oidc.", "portal.sso."];
/// The exit of a verb that needs a person.
const SIGNED_OUT: Option<i32> = Some(3);

/// How a prompt ends at once that nobody can sign in for: in genkan's words, and in Claude Code's where the guard is off.
const ENDS: [&str; 2] = ["genkan login", "Header 'x-amz-security-token' has invalid value"];

/// What a week is about.
struct Plan {
    name: &'static str,
    facts: &'static [&'static str],
    /// How long a sign-in lasts.
    session: SignedDuration,
    registration: SignedDuration,
    /// An administrator ends the session on Thursday at noon.
    revoked: bool,
    /// How often the person has to be asked on each day.
    questions: [usize; 5],
}

/// What happened on a day.
#[derive(Default)]
struct Day {
    questions: usize,
    tabs: usize,
    renewals: usize,
    exchanges: usize,
    prompts: usize,
    /// Calls that got no credentials, and said why.
    refused: usize,
    longest: Duration,
}

struct Week<'a> {
    worker: &'a Worker,
    plan: &'a Plan,
    /// The AWS CLI has a profile.
    shared: bool,
    refused: Cell<usize>,
    longest: Cell<Duration>,
}

impl Week<'_> {
    /// Every clock goes on to this minute of a day, whose first one is at 09:00 of Monday.
    fn at(&self, day: usize, hour: i64, minute: i64) {
        let days = i64::try_from(day).expect("a small number");
        self.worker.site.move_clock(SignedDuration::from_mins((days * 24 + hour - 9) * 60 + minute));
    }

    /// A hook or a consumer has ended by itself, and has said why where it has nothing.
    #[track_caller]
    fn ended(&self, running: Running<'_>, what: &str) -> Option<i32> {
        let run = running.wait();
        self.longest.set(self.longest.get().max(run.elapsed));
        assert!(run.code.is_some(), "{what} hangs: {run:?}\n{}", self.worker.log());
        if run.code != Some(0) {
            assert!(run.stderr.contains("GK-"), "{what}: {run:?}");
            self.refused.set(self.refused.get() + 1);
        }
        run.code
    }

    fn genkan(&self, args: &[&str]) -> Launch<'_> {
        self.worker.genkan(args).deadline(HANGS)
    }

    #[track_caller]
    fn credentials(&self) -> Option<i32> {
        self.ended(self.genkan(CREDENTIALS).start(), "credentials")
    }

    /// The hook, at a desk where a tab could be opened.
    #[track_caller]
    fn refresh(&self) -> Option<i32> {
        self.ended(self.genkan(REFRESH).env(DISPLAY.0, DISPLAY.1).start(), "refresh")
    }

    fn claude(&self) -> Launch<'_> {
        self.worker.site.claude(&self.worker.home).args(["-p", "hi"]).deadline(Duration::from_secs(90))
    }

    /// A prompt of somebody at their desk.
    #[track_caller]
    fn prompt(&self) {
        let run = self.claude().env(DISPLAY.0, DISPLAY.1).run();
        assert!(answered(&run), "{run:?}\n{}", self.worker.log());
    }

    /// What a person does who is told that they are signed out: they send a prompt, and follow what it says.
    #[track_caller]
    fn sign_in(&self) {
        let run = self.claude().env(DISPLAY.0, DISPLAY.1).run();
        if !answered(&run) {
            assert!(run.stdout.contains("genkan login"), "{run:?}\n{}", self.worker.log());
            let login = self.genkan(&["login"]).env(DISPLAY.0, DISPLAY.1).run();
            assert_eq!(login.code, Some(0), "{login:?}\n{}", self.worker.log());
            self.prompt();
        }
        assert_eq!(self.credentials(), Some(0), "{}", self.worker.log());
    }

    /// A half hour at the desk, with all well: whoever is signed out signs in, and everything works.
    #[track_caller]
    fn works(&self) {
        match self.credentials() {
            SIGNED_OUT => self.sign_in(),
            code => assert_eq!(code, Some(0), "{}", self.worker.log()),
        }
        assert_eq!(self.credentials(), Some(0), "{}", self.worker.log());
    }

    /// A half hour in which something is broken: nobody is asked.
    #[track_caller]
    fn broken(&self) {
        let before = asked(&self.worker.site);
        for code in [self.credentials(), self.credentials(), self.refresh()] {
            assert_ne!(code, SIGNED_OUT, "{}", self.worker.log());
        }
        assert_eq!(asked(&self.worker.site), before, "{}", self.worker.log());
    }

    #[track_caller]
    fn aws_cli(&self) {
        if self.shared {
            let cli = self.worker.site.aws(&self.worker.home);
            let run = cli.args(["sts", "get-caller-identity", "--profile", "claude-code"]).run();
            assert_eq!(run.code, Some(0), "{run:?}\n{}", self.worker.log());
        }
    }

    #[track_caller]
    fn thirty(&self) {
        let all: Vec<_> = (0..30).map(|_| self.genkan(CREDENTIALS).start()).collect();
        for running in all {
            assert_eq!(self.ended(running, "one of thirty"), Some(0), "{}", self.worker.log());
        }
    }

    fn morning(&self, day: usize) {
        let site = &self.worker.site;
        self.at(day, 9, 0);
        self.works();
        self.prompt();
        for (hour, minute) in [(9, 30), (10, 0), (10, 30)] {
            self.at(day, hour, minute);
            self.works();
        }
        assert_eq!(self.refresh(), Some(0), "{}", self.worker.log());
        self.aws_cli();
        match DAYS[day] {
            "Wednesday" => {
                SERVICES.iter().for_each(|host| site.cloud.faults.always(host, Disturbance::internal_error()))
            }
            "Friday" => site.cloud.directory.assign(&[]),
            _ => {}
        }
        for (hour, minute) in [(11, 0), (11, 30), (11, 50)] {
            self.at(day, hour, minute);
            if ["Wednesday", "Friday"].contains(&DAYS[day]) { self.broken() } else { self.works() }
        }
        site.cloud.faults.clear();
        site.cloud.directory.assign(&[Grant::new(ROLE, "worker")]);
        self.at(day, 12, 0);
        self.works();
        self.thirty();
        if DAYS[day] == "Thursday" && self.plan.revoked {
            site.cloud.directory.revoke_sessions();
        }
    }

    /// The machine wakes in a place without a network, which swallows what is sent or refuses connections.
    fn afternoon(&self, day: usize) {
        let site = &self.worker.site;
        self.at(day, 13, 5);
        if day.is_multiple_of(2) {
            site.cloud.faults.swallow("")
        } else {
            site.cloud.faults.close("")
        }
        self.broken();
        site.cloud.faults.clear();
        self.at(day, 13, 10);
        self.works();
        self.prompt();
        for (hour, minute) in [(13, 40), (14, 10), (14, 40), (15, 10)] {
            self.at(day, hour, minute);
            self.works();
        }
        assert_eq!(self.refresh(), Some(0), "{}", self.worker.log());
        self.aws_cli();
        // From the office's network to another one, with nothing between them for a moment.
        site.cloud.faults.close("");
        self.broken();
        site.cloud.faults.clear();
        for (hour, minute) in [(15, 40), (16, 10), (16, 40), (17, 10), (17, 40)] {
            self.at(day, hour, minute);
            self.works();
        }
        self.prompt();
    }

    /// Programs run with nobody there.
    fn night(&self, day: usize) {
        let site = &self.worker.site;
        let before = asked(site);
        for hour in 18..=32 {
            self.at(day, hour, 30);
            let code = self.credentials();
            assert!([Some(0), SIGNED_OUT].contains(&code), "{code:?}\n{}", self.worker.log());
            if hour % 4 == 2 {
                let run = self.claude().run();
                assert_eq!(answered(&run), code == Some(0), "{run:?}\n{}", self.worker.log());
                assert!(answered(&run) || ENDS.iter().any(|words| run.stdout.contains(words)), "{run:?}");
                let hook = self.genkan(REFRESH).env("CLAUDE_CODE_ENTRYPOINT", "sdk-cli");
                self.ended(hook.start(), "refresh at night");
            }
        }
        assert_eq!(asked(site), before, "{} night: {}", DAYS[day], self.worker.log());
    }

    fn day(&self, day: usize) -> Day {
        let so_far = |week: &Self| {
            let (log, (codes, tabs)) = (week.worker.log(), asked(&week.worker.site));
            let [renewals, exchanges] = [Asked::TokenByRefresh, Asked::RoleKeys].map(|asked| log.granted(asked));
            [codes + tabs, tabs, renewals, exchanges, log.answers()]
        };
        let before = so_far(self);
        self.refused.set(0);
        self.longest.set(Duration::ZERO);
        self.morning(day);
        self.afternoon(day);
        self.night(day);
        let after = so_far(self);
        let of = |at: usize| after[at] - before[at];
        Day {
            questions: of(0),
            tabs: of(1),
            renewals: of(2),
            exchanges: of(3),
            prompts: of(4),
            refused: self.refused.get(),
            longest: self.longest.get(),
        }
    }
}

fn answered(run: &Run) -> bool {
    run.stdout.trim() == "The stand-in heard you."
}

fn table(plan: &Plan, days: &[Day]) -> String {
    let mut text = format!(
        "{}\n{:<10}{:>10}{:>6}{:>10}{:>11}{:>9}{:>9}{:>17}\n",
        plan.name, "day", "questions", "tabs", "renewals", "exchanges", "prompts", "refused", "longest hook, ms"
    );
    for (name, day) in DAYS.iter().zip(days) {
        let Day { questions, tabs, renewals, exchanges, prompts, refused, longest } = day;
        let longest = longest.as_millis();
        _ = writeln!(
            text,
            "{name:<10}{questions:>10}{tabs:>6}{renewals:>10}{exchanges:>11}{prompts:>9}{refused:>9}{longest:>17}"
        );
    }
    text
}

/// Lives through the week, writes its table to `target/real/week-*.txt`, and holds it against the plan.
#[track_caller]
fn live(plan: &Plan) {
    let shared = !plan.facts.contains(&"aws.identity=isolated");
    let needs = [Need::Curl, Need::Ahead, Need::Aws(2, 9)];
    let lifetimes = |instance: &mut crate::cloud::Instance| {
        (instance.session, instance.registration) = (plan.session, plan.registration);
    };
    let Some(worker) = Worker::new(&needs, lifetimes, plan.facts) else { return };
    worker.site.browser.follows();
    let week = Week { worker: &worker, plan, shared, refused: Cell::default(), longest: Cell::default() };
    let days: Vec<_> = (0..DAYS.len()).map(|day| week.day(day)).collect();
    let table = table(plan, &days);
    // For whoever runs it with --nocapture; libtest keeps it from everybody else.
    _ = std::io::Write::write_all(&mut std::io::stdout(), table.as_bytes());
    let file = tally::folder().join(format!("week-{}.txt", plan.name.replace(' ', "-")));
    fs::write(file, &table).expect("a table");
    let questions: Vec<_> = days.iter().map(|day| day.questions).collect();
    assert_eq!(questions, plan.questions, "{table}");
    assert_eq!(worker.site.cloud.directory.spent_twice(), 0, "a spent refresh token was sent again\n{table}");
}

const SHORT: SignedDuration = SignedDuration::from_hours(8);
const LONG: SignedDuration = SignedDuration::from_hours(90 * 24);
const SHARED: &[&str] = &["aws.credential_process=true"];
const ISOLATED: &[&str] = &["aws.identity=isolated"];

/// In the morning, and when the eight hours are over; on Thursday it is the administrator who ends the first one.
const TWICE_A_DAY: [usize; 5] = [2; 5];
/// On the first morning, and once the session is revoked, or its registration over.
const TWICE_A_WEEK: [usize; 5] = [1, 0, 0, 1, 0];

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_week_of_sessions_of_eight_hours_shared() {
    let (session, registration) = (SHORT, LONG);
    live(&Plan { name: "8 hours shared", facts: SHARED, session, registration, revoked: true, questions: TWICE_A_DAY });
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_week_of_sessions_of_eight_hours_isolated() {
    let (session, registration) = (SHORT, LONG);
    let (name, facts) = ("8 hours isolated", ISOLATED);
    live(&Plan { name, facts, session, registration, revoked: true, questions: TWICE_A_DAY });
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_week_of_a_session_of_ninety_days_shared() {
    let (session, registration) = (LONG, LONG);
    live(&Plan {
        name: "90 days shared",
        facts: SHARED,
        session,
        registration,
        revoked: true,
        questions: TWICE_A_WEEK,
    });
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_week_of_a_session_of_ninety_days_isolated() {
    let (session, registration) = (LONG, LONG);
    let (name, facts) = ("90 days isolated", ISOLATED);
    live(&Plan { name, facts, session, registration, revoked: true, questions: TWICE_A_WEEK });
}

/// A refresh token belongs to a registration: where that ends on the third night, the long session does too.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_week_in_which_the_registration_ends() {
    let (session, registration) = (LONG, SignedDuration::from_hours(70));
    let (name, facts) = ("90 days shared, a registration of 70 hours", SHARED);
    live(&Plan { name, facts, session, registration, revoked: false, questions: TWICE_A_WEEK });
}

/// A session ends at night on a machine whose desktop is on, and programs go on calling the hook: one tab waits for the
/// person in the morning, and not one for each call.
#[test]
#[ignore = "long: .ci/run runs it"]
fn a_desk_that_is_left_on_gets_one_tab_in_a_night() {
    for facts in [SHARED, ISOLATED, &[]] {
        let Some(worker) = Worker::new(&[Need::Curl, Need::Ahead], absent, facts) else { return };
        worker.signed_in(0);
        for hour in 1..=20 {
            worker.site.move_clock(SignedDuration::from_hours(hour));
            let hook = worker.genkan(REFRESH).env(DISPLAY.0, DISPLAY.1).env("CLAUDE_CODE_ENTRYPOINT", "sdk-cli");
            let mut hook = hook.deadline(HANGS).start();
            if hour < 8 {
                assert_eq!(worker.done(hook).code, Some(0), "{hour}: {}", worker.log());
            } else {
                hook.wait_for("aiting until");
                // It waits for no browser to start.
                worker.site.log().wait_for("a tab", |_| !worker.site.browser.tabs().is_empty());
                hook.kill();
                hook.wait();
            }
            assert_eq!(asked(&worker.site), (0, usize::from(hour >= 8)), "{hour}: {}", worker.log());
        }
        worker.site.browser.follows();
        worker.site.cloud.directory.come();
        worker.site.move_clock(SignedDuration::from_hours(24));
        let login = worker.genkan(&["login"]).env(DISPLAY.0, DISPLAY.1).deadline(HANGS).run();
        assert_eq!((login.code, asked(&worker.site)), (Some(0), (0, 2)), "{login:?}\n{}", worker.log());
    }
}
