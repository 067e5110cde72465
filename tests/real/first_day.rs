//! The first day of a developer who has nothing but the company's SSO start URL: from `genkan` at a terminal to the first
//! answer, and what happens on the way there.

use std::time::Duration;

use super::client;
use super::office::{START, cached, scenario};
use super::tty::Tty;
use super::worker::{DISPLAY, Worker, absent};
use crate::cloud::{Asked, Grant, Identity, Instance, Scenario, token_file};
use crate::terminal::Size;
use crate::{documents, picture};

const SMALL: Size = (24, 80);
const ENTER: &str = "\r";
const DOWN: &str = "\u{1b}[B";
const CTRL_C: &str = "\u{3}";

/// An instance in Oregon, whose person may take two roles in one account.
pub(super) fn oregon(instance: &mut Instance) {
    instance.region = "us-west-2".into();
    instance.grants = vec![Grant::new("Billing", "worker"), Grant::new("ClaudeCodeUser", "worker")];
}

fn newcomer(scenario: Scenario) -> Option<Worker> {
    Worker::without_setup(&[], scenario)
}

fn genkan<'a>(worker: &'a Worker, size: Size, args: &[&str]) -> Tty<'a> {
    worker.genkan(args).tty_of(size)
}

/// Chooses the first item: Amazon Bedrock.
fn choose_bedrock(tty: &mut Tty<'_>) {
    tty.wait_for("› Amazon Bedrock: ");
    tty.settled();
    tty.keys(ENTER);
}

#[track_caller]
fn type_address(tty: &mut Tty<'_>, address: &str) {
    tty.wait_for("aws.sso_start_url");
    tty.settled();
    // A line that is still being drawn when Enter comes can leave a piece of itself on the screen.
    tty.keys(address).wait_for(address);
    tty.settled();
    tty.keys(ENTER);
}

/// The screen without what differs from run to run.
fn steady(screen: &str) -> String {
    let hide = |pattern: &str, with: &str, text: String| {
        regex::Regex::new(pattern).expect("a pattern").replace_all(&text, with).into_owned()
    };
    let text = hide(r"[0-9]+\.[0-9] (s|秒)", "0.0 $1", screen.to_owned());
    let text = hide(r"[0-9]{2}:[0-9]{2}", "00:00", text);
    // The line of a wait, the version of the day, and a picture of the code.
    let text = hide(r"(?m)^[\x{2801}-\x{28ff}] ", "⠋ ", text);
    let text = hide(r"(?m)^(Claude Code) [0-9.]+$", "$1 2.1.0", text);
    let text = hide(r"(?m)^ *[█▀▄][█▀▄ ]*$", "(QR code)", text);
    hide(r"[B-DF-HJ-NP-TV-Z]{4}-[B-DF-HJ-NP-TV-Z]{4}", "XXXX-XXXX", text)
}

#[test]
fn from_an_sso_address_to_the_first_answer_with_four_questions() {
    for (lang, question, plan, answered) in
        [("en", "permission set", "Apply?", "Start: claude"), ("ja", "許可セット", "適用しますか？", "開始: claude")]
    {
        let Some(worker) = newcomer(scenario(oregon)) else { return };
        let mut tty = genkan(&worker, SMALL, &["--lang", lang]);
        choose_bedrock(&mut tty);
        // Without https and with what a browser shows behind it.
        type_address(&mut tty, "acme.awsapps.com/start#/");
        tty.wait_for(question).wait_for("› Billing");
        insta::assert_snapshot!(format!("first_day_roles_{lang}"), steady(&tty.settled()));
        assert!(!worker.home.path().join(".claude").exists(), "nothing is written before it is approved");
        tty.keys(DOWN).wait_for("› ClaudeCodeUser");
        tty.keys(ENTER).wait_for(plan);
        insta::assert_snapshot!(format!("first_day_plan_{lang}"), steady(&tty.settled()));
        tty.keys(ENTER).wait_for(answered);
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        assert!(tty.cursor_shown());
        insta::assert_snapshot!(format!("first_day_done_{lang}"), steady(&tty.settled()));

        let config = worker.home.read(".aws/config").expect("the AWS config");
        for line in [
            "[sso-session bedrock-jp]",
            "sso_start_url = https://acme.awsapps.com/start",
            "sso_region = us-west-2",
            "sso_account_id = 111122223333",
            "sso_role_name = ClaudeCodeUser",
        ] {
            assert!(config.contains(line), "{line}: {config}");
        }
        let settings = worker.home.read(".claude/settings.json").expect("settings");
        assert!(settings.contains("jp.anthropic.claude-haiku-5-5"), "the account's newest: {settings}");
        let log = worker.log();
        assert_eq!((log.granted(Asked::TokenByDevice), log.granted(Asked::Accounts) > 0), (1, true), "{log}");
        assert_eq!(log.models().into_iter().collect::<Vec<_>>(), ["jp.anthropic.claude-sonnet-4-6"], "{log}");
        // The sign-in is where a later one looks for it.
        let run = worker.run(&["login"]);
        assert!(run.code == Some(0) && run.stderr.starts_with("still signed in: arn:aws:sts::111122223333"), "{run:?}");
        assert_eq!(log.granted(Asked::TokenByDevice), 1, "{log}");
        worker.nothing_lies_open();
        let said = String::from_utf8_lossy(tty.bytes()).into_owned();
        worker.tells_nothing(&said);
    }
}

#[test]
fn a_wrong_address_is_said_at_the_question_and_an_unknown_region_is_asked_for() {
    let Some(worker) = newcomer(scenario(|instance| {
        oregon(instance);
        instance.region = "ca-central-1".into();
    })) else {
        return;
    };
    let mut tty = genkan(&worker, (40, 100), &[]);
    choose_bedrock(&mut tty);
    type_address(&mut tty, "http://acme.awsapps.com/start");
    tty.wait_for("✘ not a start URL");
    tty.settled();
    tty.keys("typo.awsapps.com/start\r").wait_for("No AWS access portal https://typo.awsapps.com/start exists in");
    tty.settled();
    tty.keys("acme.awsapps.com/start\r").wait_for("No AWS access portal https://acme.awsapps.com/start exists in");
    tty.settled();
    tty.keys(ENTER).wait_for("(aws.sso_region)");
    tty.settled();
    tty.keys("Canada\r").wait_for("✘ not a region");
    tty.settled();
    tty.keys("eu-north-1\r").wait_for("no AWS access portal https://acme.awsapps.com/start exists in eu-north-1");
    tty.settled();
    tty.keys("ca-central-1\r").wait_for("› Billing").keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    assert!(tty.cursor_shown());
    assert!(!worker.home.path().join(".claude").exists() && worker.home.read(".aws/config").is_none());
}

#[test]
fn an_interrupted_sign_in_is_gone_on_with_and_a_session_that_is_here_is_used() {
    let Some(worker) = newcomer(scenario(|instance| {
        oregon(instance);
        absent(instance);
    })) else {
        return;
    };
    // Somebody's own, with another profile's role.
    let known = format!(
        "[sso-session corp]\nsso_start_url = {START}\nsso_region = us-west-2\nsso_registration_scopes = \
         sso:account:access\n\n[profile other]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = \
         ClaudeCodeUser\n"
    );
    worker.home.write(".aws/config", &known);
    let ask = |tty: &mut Tty<'_>| {
        choose_bedrock(tty);
        tty.wait_for("› SSO session corp: https://acme.awsapps.com/start (us-west-2)");
        tty.settled();
        tty.keys(ENTER).wait_for("Waiting until");
    };
    let mut tty = genkan(&worker, SMALL, &[]);
    ask(&mut tty);
    let screen = tty.settled();
    let [code] = &worker.site.cloud.directory.waiting()[..] else { panic!("{screen}") };
    // The address and the code are there, however small the screen.
    assert!(screen.contains(&format!("user_code={code}")) && screen.contains(&format!("Code {code}")), "{screen}");
    tty.keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    assert_eq!(worker.home.read(".aws/config").as_deref(), Some(known.as_str()));
    assert!(!worker.home.path().join(".claude").exists());

    let mut tty = genkan(&worker, SMALL, &[]);
    ask(&mut tty);
    worker.site.cloud.directory.approve(code);
    // The role of the other profile is remembered.
    tty.wait_for("› ClaudeCodeUser");
    tty.settled();
    tty.keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    assert!(worker.home.read(&token_file("corp")).is_some() && cached(&worker.home).is_none());

    // The token that was obtained is used.
    let mut tty = genkan(&worker, SMALL, &[]);
    choose_bedrock(&mut tty);
    tty.wait_for("› SSO session corp");
    tty.settled();
    tty.keys(ENTER).wait_for("Already signed in").wait_for("› ClaudeCodeUser");
    tty.settled();
    tty.keys(ENTER).wait_for("Apply?").keys("y").wait_for("Start: claude");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    let log = worker.log();
    assert_eq!((log.granted(Asked::TokenByDevice), log.granted(Asked::DeviceAuthorization)), (1, 1), "{log}");
    let config = worker.home.read(".aws/config").expect("the AWS config");
    assert_eq!(config.matches("[sso-session ").count(), 1, "{config}");
    assert!(config.starts_with(&known) && config.contains("sso_session = corp"), "{config}");
}

#[test]
fn credentials_that_are_here_are_offered_in_place_of_a_sign_in() {
    let Some(worker) = newcomer(scenario(oregon)) else { return };
    worker.home.write(".aws/credentials", &Identity::user("stranger").credentials_file("default"));
    let mut tty = genkan(&worker, SMALL, &[]);
    choose_bedrock(&mut tty);
    tty.wait_for("› Use the existing AWS credentials: arn:aws:iam::111122223333:user/stranger");
    tty.settled();
    tty.keys(ENTER).wait_for("as the existing AWS credentials").wait_for("Apply?").keys("y").wait_for("Start: claude");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 0, "{}", worker.log());
    // It is set up to use them: nothing is asked again, and nothing sent.
    let mut tty = genkan(&worker, SMALL, &["setup"]);
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert_eq!(worker.log().answers(), 1, "{}", worker.log());
    assert_eq!(worker.run(&["undo", "--yes"]).code, Some(0));
    let mut tty = genkan(&worker, SMALL, &["setup", "--profile", "bedrock-jp", "--no-request"]);
    tty.wait_for("› Use the existing").keys(ENTER).wait_for("Apply?").keys(ENTER).wait_for("Done. Undo");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert_eq!(worker.log().answers(), 1, "{}", worker.log());
}

#[test]
fn a_role_that_is_not_assigned_is_answered_with_the_nearest() {
    let Some(worker) = newcomer(scenario(oregon)) else { return };
    let address = format!("aws.sso_start_url={START}");
    let wrong = ["aws.account_id=111122223333", "aws.role_name=ClaudeCodeUsr"];
    // All that a sign-in needs is named, so there is no question but the plan, and the sign-in says what is wrong.
    let args = ["setup", "--set", &address, "--set", "aws.sso_region=us-west-2", "--set", wrong[0], "--set", wrong[1]];
    let mut tty = genkan(&worker, (40, 100), &[&args[..], &["--profile", "bedrock-jp"]].concat());
    tty.wait_for("Apply, then sign in?").keys(ENTER).wait_for("111122223333 ClaudeCodeUser");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert!(tty.screen().contains("GK-AWS-007") && worker.log().models().is_empty(), "{}", tty.screen());
    // With the account open, the near ones come first.
    let Some(worker) = newcomer(scenario(oregon)) else { return };
    let args = ["setup", "--set", &address, "--set", wrong[1], "--profile", "bedrock-jp"];
    let mut tty = genkan(&worker, (40, 100), &args);
    tty.wait_for("✘ ClaudeCodeUsr is not assigned to you").wait_for("› ClaudeCodeUser").keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
}

/// All that the company knows is in its profile: the plan is the one question.
#[test]
fn a_companys_profile_leaves_one_question() {
    let Some(worker) = newcomer(scenario(oregon)) else { return };
    let profile = format!(
        "schema = 1\nname = \"acme\"\nversion = \"2026.11\"\nextends = \"bedrock-jp\"\n[models]\nhaiku = \
         \"jp.anthropic.claude-haiku-4-5-20251001-v1:0\"\n[aws]\nsso_start_url = \"{START}\"\nsso_region = \
         \"us-west-2\"\nsso_session = \"acme\"\naccount_id = \"111122223333\"\nrole_name = \"ClaudeCodeUser\"\n"
    );
    let file = worker.home.write("acme.toml", &profile);
    let mut tty = genkan(&worker, SMALL, &["setup", "--profile", &file.display().to_string()]);
    tty.wait_for("Apply, then sign in?").keys(ENTER).wait_for("Start: claude");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert!(!tty.screen().contains("genkan login"), "no step that is done: {}", tty.screen());
    let settings = worker.home.read(".claude/settings.json").expect("settings");
    assert!(settings.contains("\"ANTHROPIC_DEFAULT_HAIKU_MODEL\": \"jp.anthropic.claude-haiku-4-5"), "{settings}");
    assert!(cached(&worker.home).is_some() && worker.log().granted(Asked::TokenByDevice) == 1, "{}", worker.log());
}

#[test]
fn many_accounts_come_in_pages_and_are_chosen_from_a_list() {
    let Some(worker) = newcomer(scenario(|instance| {
        oregon(instance);
        let many = (0..130).map(|number| Grant { account: format!("{number:012}"), ..Grant::new("Dev", "worker") });
        instance.grants.extend(many);
    })) else {
        return;
    };
    let mut tty = genkan(
        &worker,
        (40, 100),
        &["setup", "--set", &format!("aws.sso_start_url={START}"), "--profile", "bedrock-jp"],
    );
    tty.wait_for("(aws.account_id)").wait_for("› account 000000000000 (000000000000)");
    tty.settled();
    // Upwards from the first is the last.
    tty.keys("\u{1b}[A").wait_for("› account 111122223333 (111122223333)");
    // A part of the name or the number leaves what holds it.
    tty.keys("0012").wait_for("Filter: 0012  (11 of 131)").wait_for("› account 000000000012 (000000000012)");
    insta::assert_snapshot!("many_accounts_filtered", steady(&tty.settled()));
    tty.keys(&"\u{7f}".repeat(4)).wait_for("131 items; type to filter");
    tty.keys("1111 2222").wait_for("› account 111122223333 (111122223333)");
    tty.keys(ENTER).wait_for("› Billing").keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    assert!(worker.log().granted(Asked::Accounts) >= 3, "{}", worker.log());
}

/// How many questions were answered, with how many keys.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counted {
    questions: usize,
    keys: usize,
}

impl Counted {
    fn answer(&mut self, tty: &mut Tty<'_>, keys: &[&str]) {
        tty.settled();
        self.questions += 1;
        for key in keys {
            self.keys += if key.starts_with('\u{1b}') { 1 } else { key.chars().count() };
            tty.keys(key);
            // A line that is still being drawn when Enter comes can leave a piece of itself on the screen.
            tty.settled();
        }
    }
}

/// The whole day: an empty home, the address, one account, two roles, the first answer; then the real Claude Code.
fn whole_day(lang: &str, size: Size) {
    let scenario = scenario(|instance| {
        oregon(instance);
        absent(instance);
    });
    let Some(worker) = newcomer(scenario) else { return };
    let (rows, columns) = size;
    let see = |tty: &mut Tty<'_>, name: &str| {
        let screen = steady(&tty.settled());
        insta::assert_snapshot!(format!("whole_day_{rows}x{columns}_{lang}_{name}"), screen);
    };
    let [question, waiting, plan, answered] = match lang {
        "ja" => ["許可セット", "サインインを待っています", "適用しますか？", "開始: claude"],
        _ => ["permission set", "Waiting for your sign-in", "Apply?", "Start: claude"],
    };
    let client = client::program().expect("the site has it").parent().expect("a folder").display().to_string();
    let launch = worker.genkan(&["--lang", lang]).env("PATH", format!("{client}:/usr/bin:/bin"));
    let mut tty = launch.env("LANG", "C.UTF-8").tty_of(size);
    let mut counted = Counted::default();
    tty.wait_for("› Amazon Bedrock: ");
    see(&mut tty, "1_provider");
    counted.answer(&mut tty, &[ENTER]);
    tty.wait_for("aws.sso_start_url");
    see(&mut tty, "2_address");
    counted.answer(&mut tty, &["acme.awsapps.com/start", ENTER]);
    tty.wait_for(waiting);
    let screen = tty.settled();
    // The address and the code stay visible. Another one has shown in which region the access portal is.
    let is_shown = |code: &String| screen.contains(&format!("user_code={code}")) && screen.matches(code).count() == 2;
    let waiting_for = worker.site.cloud.directory.waiting().into_iter().find(is_shown);
    let code = &waiting_for.unwrap_or_else(|| panic!("{screen}"));
    see(&mut tty, "3_sign_in");
    worker.site.cloud.directory.approve(code);
    tty.wait_for(question).wait_for("› Billing");
    assert!(!tty.screen().contains(waiting), "the line of the wait is gone:\n{}", tty.screen());
    see(&mut tty, "4_role");
    counted.answer(&mut tty, &[DOWN, ENTER]);
    tty.wait_for(plan);
    see(&mut tty, "5_plan");
    counted.answer(&mut tty, &[ENTER]);
    tty.wait_for(answered);
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert!(tty.cursor_shown());
    see(&mut tty, "6_answered");
    assert_eq!(counted, Counted { questions: 4, keys: 27 });
    if size == SMALL {
        let (from, title) = match lang {
            "ja" => ("✓ AWS SSO", "genkan の画面: サインインから最初の応答まで"),
            _ => ("✓ Signed in", "genkan at a terminal, from the sign-in to the first answer"),
        };
        let drawn = picture::svg(tty.cells(), title, from, steady);
        documents::assert_written(&format!("docs/first-day.{lang}.svg"), &drawn);
    }
    let said = String::from_utf8_lossy(tty.bytes()).into_owned();
    worker.tells_nothing(&said);

    let run = worker.site.claude(&worker.home).args(["-p", "hi"]).run();
    let log = worker.log();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), "The stand-in heard you."), "{run:?}\n{log}");
    assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{log}");
    worker.nothing_lies_open();
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn the_whole_day_in_a_small_window() {
    ["en", "ja"].into_iter().for_each(|lang| whole_day(lang, SMALL));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn the_whole_day_in_a_large_window() {
    ["en", "ja"].into_iter().for_each(|lang| whole_day(lang, (60, 100)));
}

/// Who waits for a browser sees what for and how long; Ctrl-C leaves neither the line nor a hidden cursor.
#[test]
fn what_is_waited_for_is_seen_and_gone_afterwards() {
    let clock = regex::Regex::new("[0-9]+:[0-9]{2}").expect("a pattern");
    for (lang, waiting) in [("en", "Waiting for your browser"), ("ja", "ブラウザーを待っています")] {
        let Some(worker) = Worker::new(&[], absent, &["aws.sign_in=browser"]) else { return };
        let mut tty = worker.genkan(&["login", "--lang", lang]).env(DISPLAY.0, DISPLAY.1).tty_of((24, 40));
        tty.wait_for(waiting);
        let left = |screen: &str| {
            let line = screen.lines().find(|line| line.contains(waiting)).expect("the line").to_owned();
            clock.find(&line).expect("the time").as_str().to_owned()
        };
        let (first, began) = (left(&tty.screen()), std::time::Instant::now());
        assert!(["10:00", "9:59", "9:58", "9:57"].contains(&first.as_str()), "{first}");
        while left(&tty.screen()) == first {
            assert!(began.elapsed().as_secs() < 5, "the time stands still:\n{}", tty.screen());
        }
        // What is typed meanwhile isn't shown, and ends no line.
        tty.keys("abc\r");
        let screen = tty.settled();
        assert!(!tty.echoes() && !screen.contains("abc") && screen.matches(waiting).count() == 1, "{screen}");
        tty.keys(CTRL_C);
        assert_eq!(tty.end(), Some(130), "{}", tty.screen());
        let screen = tty.screen();
        assert!(!screen.contains(waiting) && !screen.contains("^C") && tty.cursor_shown(), "{screen}");
        assert!(tty.echoes(), "the terminal is as it was");
        let bytes = String::from_utf8_lossy(tty.bytes()).into_owned();
        worker.tells_nothing(&bytes);
        // Without a terminal there is no line.
        let run = worker.done(worker.genkan(&["login", "--device"]).deadline(Duration::from_secs(3)).start());
        assert!(!run.stderr.contains(waiting) && !run.stderr.contains('\u{1b}'), "{run:?}");
    }
}
