//! The first day of a developer who has nothing but the company's SSO start URL: from `genkan` at a terminal to the first
//! answer, and what happens on the way there.

use super::office::{START, cached, scenario};
use super::tty::Tty;
use super::worker::{Worker, absent};
use crate::cloud::{Asked, Grant, Identity, Instance, Scenario, token_file};
use crate::terminal::Size;

const SMALL: Size = (24, 80);
const ENTER: &str = "\r";
const DOWN: &str = "\u{1b}[B";
const CTRL_C: &str = "\u{3}";

/// An instance in Oregon, whose person may take two roles in one account.
fn oregon(instance: &mut Instance) {
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
    tty.keys("typo.awsapps.com/start\r").wait_for("AWS knows no access portal https://typo.awsapps.com/start in");
    tty.settled();
    tty.keys("acme.awsapps.com/start\r").wait_for("AWS knows no access portal https://acme.awsapps.com/start in");
    tty.settled();
    tty.keys(ENTER).wait_for("(aws.sso_region)");
    tty.settled();
    tty.keys("Canada\r").wait_for("✘ not a region");
    tty.settled();
    tty.keys("eu-north-1\r").wait_for("AWS knows no access portal https://acme.awsapps.com/start in eu-north-1");
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
    tty.keys(ENTER).wait_for("› Billing").keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    assert!(worker.log().granted(Asked::Accounts) >= 3, "{}", worker.log());
}
