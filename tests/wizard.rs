//! The wizard at a real terminal, in both languages: what it shows, asks and refuses, and what it leaves behind.

use std::time::{Duration, Instant};

use genkan::messages::Lang;
use nix::sys::signal::Signal;

use crate::machine::Machine;
use crate::program;
use crate::terminal::{self, Size, Terminal};

/// Two facts are asked of each person.
const ACME: &str = r#"
schema = 1
name = "acme"
version = "2026.11"
extends = "bedrock-jp"
ask = ["aws.account_id", "aws.role_name"]
[aws]
sso_start_url = "https://d-1234567890.awsapps.com/start"
sso_session = "acme"
"#;
const SETTINGS: &str = "home/.claude/settings.json";
const AWS_CONFIG: &str = "home/.aws/config";

/// Everything fits on it.
const WINDOW: Size = (60, 80);
const NARROW: Size = (24, 40);
/// The plan of Vertex AI has a line for each model.
const TALL: Size = (120, 100);

/// The questions, as they appear; Apply comes last.
const QUESTIONS: [&str; 3] = ["(aws.account_id)\n›", "(aws.role_name)\n›", "/d]"];
/// The first item of the first question.
const BEDROCK: &str = "› Amazon Bedrock: ";
const DOWN: &str = "\u{1b}[B";
/// An address of this machine that nobody listens at.
const CLOSED: &str = "http://127.0.0.1:9";
const CTRL_C: &str = "\u{3}";
const ESC: &str = "\u{1b}";

fn machine() -> Machine {
    let machine = Machine::new();
    machine.write("home/acme.toml", ACME);
    machine
}

/// `genkan ARGS` at a terminal, by a person of this language.
fn at(machine: &Machine, size: Size, lang: Lang, args: &[&str]) -> Terminal {
    let mut command = program::command(&machine.path("home"));
    command.args(args);
    start(size, lang, command)
}

fn start(size: Size, lang: Lang, command: std::process::Command) -> Terminal {
    start_with(size, lang, command, CLOSED)
}

/// The sign-in's services are at this address.
fn start_with(size: Size, lang: Lang, mut command: std::process::Command, service: &str) -> Terminal {
    let locale = if lang == Lang::Ja { "ja_JP.UTF-8" } else { "en_US.UTF-8" };
    command.envs([("TERM", "xterm-256color"), ("LANG", locale), ("PATH", "/nowhere")]);
    // Nobody answers there, and nothing is asked of anybody else.
    command.envs([("AWS_ENDPOINT_URL_SSO_OIDC", service), ("AWS_ENDPOINT_URL_SSO", service)]);
    Terminal::start(size, Duration::from_secs(30), &command, terminal::spawn)
}

const SETUP: [&str; 4] = ["setup", "--profile", "acme.toml", "--no-login"];

/// Answers the first questions rightly.
fn answer(tty: &mut Terminal, questions: usize) {
    for (question, typed) in QUESTIONS.iter().zip(["111122223333\r", "Dev\r"]).take(questions) {
        tty.wait_for(question).keys(typed);
    }
}

/// The cursor is there again, whatever hid it.
#[track_caller]
fn is_sane(tty: &mut Terminal) {
    let bytes = String::from_utf8_lossy(tty.bytes()).into_owned();
    assert!(bytes.rfind("\u{1b}[?25h") >= bytes.rfind("\u{1b}[?25l"), "the cursor stays hidden: {bytes:?}");
    assert!(tty.cursor_shown());
}

/// The screen at the end, as it is on every machine and every day.
#[track_caller]
fn shown(tty: &mut Terminal) -> String {
    let screen = tty.settled();
    // A program in a temporary folder is copied first, which is said, on as many lines as its path takes.
    let is_note = |line: &&str| line.starts_with("The hooks ") || line.starts_with("フックは genkan のコピー");
    let is_done = |line: &&str| line.starts_with("Done.") || line.starts_with("完了しました");
    let before = screen.lines().take_while(|line| !is_note(line));
    let behind = screen.lines().skip_while(|line| !is_note(line)).skip_while(|line| !is_done(line));
    let screen = before.chain(behind).collect::<Vec<_>>().join("\n");
    // What follows depends on the day: pins that retire.
    let (screen, _) =
        screen.split_once("\n  1. Install").or(screen.split_once("\n  1. Claude Code を")).expect("a hint");
    screen.to_owned()
}

#[test]
fn a_first_set_up_from_the_first_screen_to_the_next_steps() {
    for (lang, name) in [(Lang::En, "first_en"), (Lang::Ja, "first_ja")] {
        let machine = machine();
        let mut tty = at(&machine, WINDOW, lang, &SETUP);
        tty.wait_for(QUESTIONS[0]).keys("12\r").wait_for("✘");
        tty.keys("111122223333\r").wait_for(QUESTIONS[1]).keys("Dev\r").wait_for(QUESTIONS[2]);
        assert!(!machine.path("home/.claude").exists(), "nothing is written before it is approved");
        tty.keys("y");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        is_sane(&mut tty);
        insta::assert_snapshot!(name, shown(&mut tty));
        let config = machine.read(AWS_CONFIG);
        assert!(config.contains("sso_account_id = 111122223333\nsso_role_name = Dev\n"), "{config}");
        assert_eq!(machine.json(SETTINGS)["env"]["AWS_PROFILE"], "acme");
    }
}

/// Between two keys that are read the terminal itself shows what is typed, and makes a signal of Ctrl-C that no read
/// fails by, unless it is told not to.
#[test]
fn a_key_is_the_questions_alone_however_it_is_typed() {
    let machine = machine();
    let mut tty = at(&machine, WINDOW, Lang::En, &SETUP);
    tty.wait_for(QUESTIONS[0]);
    let mut cooked = 0;
    for key in ["1", "\u{7f}"].repeat(50) {
        tty.keys(key);
        cooked += (0..50).filter(|_| tty.is_cooked()).count();
    }
    tty.keys("12\r").wait_for("✘").keys("111122223333\r").wait_for(QUESTIONS[1]);
    tty.keys(CTRL_C);
    assert_eq!(tty.end(), Some(130));
    assert_eq!(cooked, 0, "looks of 5,000 at which a key would be shown twice, or Ctrl-C lost");
}

/// All that a sign-in needs is known: the plan is the one question, and nobody can be reached.
#[test]
fn who_approves_is_signed_in_without_another_question() {
    let machine = machine();
    let answers = ["--set", "aws.account_id=111122223333", "--set", "aws.role_name=Dev"];
    let mut tty = at(&machine, WINDOW, Lang::En, &[&SETUP[..3], &answers].concat());
    tty.wait_for("Apply, then sign in?").keys("\r").wait_for("GK-AWS-").wait_for("genkan login");
    assert!(machine.path(SETTINGS).exists(), "what was approved is written, whatever comes of the sign-in");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    is_sane(&mut tty);
}

/// Where AWS can't be reached there is nothing to choose from: what the profile asks for is typed.
#[test]
fn without_a_sign_in_the_answers_are_typed() {
    let machine = machine();
    let mut tty = at(&machine, WINDOW, Lang::En, &SETUP[..3]);
    tty.wait_for("GK-AWS-").wait_for("Setup continues without the sign-in");
    answer(&mut tty, 2);
    tty.wait_for(QUESTIONS[2]).keys("n");
    assert_eq!(tty.end(), Some(3), "{}", tty.screen());
    is_sane(&mut tty);
}

/// The address is an answer of its own, which no network has to confirm; the menu goes on with it.
#[test]
fn a_start_url_that_nobody_can_be_asked_about_is_kept() {
    const URL: &str = "https://d-0000000000.awsapps.com/start";
    let machine = Machine::new();
    let mut tty = at(&machine, WINDOW, Lang::En, &["setup", "--profile", "bedrock-jp"]);
    tty.wait_for("awsapps.com/start\n›").keys(&format!("\u{201c}{URL}\u{201d}\r"));
    tty.wait_for("Setup continues without the sign-in").wait_for(QUESTIONS[2]);
    assert!(tty.screen().contains("as nobody yet"), "{}", tty.screen());
    tty.keys("y");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    let stored = machine.read("home/.local/state/genkan/profiles/bedrock-jp.toml");
    assert!(stored.contains(&format!("sso_start_url = \"{URL}\"")), "{stored}");
    let mut tty = at(&machine, WINDOW, Lang::En, &[]);
    tty.wait_for("› Sign in").settled();
    tty.keys("\r").wait_for("Setup continues without the sign-in");
    assert!(!tty.screen().contains("aws.sso_start_url)"), "{}", tty.screen());
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    is_sane(&mut tty);
}

#[test]
fn the_changes_are_one_key_away_and_only_a_yes_applies_what_was_shown() {
    for (lang, said) in [(Lang::En, "Done. Undo"), (Lang::Ja, "完了しました")] {
        let machine = machine();
        let mut tty = at(&machine, WINDOW, lang, &SETUP);
        answer(&mut tty, 2);
        tty.wait_for("[Y/n/d]");
        assert!(!tty.screen().contains("+ AWS_REGION"), "{}", tty.screen());
        // Whoever ends the letter with Enter, out of habit, hasn't approved anything.
        tty.keys("d\r").wait_for("+ AWS_REGION").wait_for("[Y/n/d] d").settled();
        assert!(!machine.path(SETTINGS).exists(), "{}", tty.screen());
        tty.keys("\r").wait_for("✘").settled();
        assert!(!machine.path(SETTINGS).exists(), "{}", tty.screen());
        tty.keys("y").wait_for(said);
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        is_sane(&mut tty);
        assert!(machine.path(SETTINGS).exists());
    }
}

#[test]
fn a_no_writes_nothing_and_is_no_error() {
    for (lang, said) in [(Lang::En, "no\nNothing was written"), (Lang::Ja, "いいえ\n何も書き込んでいません")]
    {
        let machine = machine();
        let before = machine.tree();
        let mut tty = at(&machine, WINDOW, lang, &SETUP);
        answer(&mut tty, 2);
        tty.wait_for(QUESTIONS[2]).keys("n");
        assert_eq!(tty.end(), Some(3), "{}", tty.screen());
        is_sane(&mut tty);
        assert!(tty.screen().contains(said) && !tty.screen().contains("GK-"), "{}", tty.screen());
        assert_eq!(machine.tree(), before);
    }
}

/// With an input method a `n` arrives as another character, and the Enter that ends it is none of genkan's.
#[test]
fn a_no_typed_with_an_input_method_is_no_yes() {
    for (typed, again) in [("ｎ\r", false), ("いいえ\r", false), ("nein", false), ("quit\r", true)] {
        let machine = machine();
        let mut tty = at(&machine, WINDOW, Lang::Ja, &SETUP);
        answer(&mut tty, 2);
        tty.wait_for("[Y/n/d]").keys(typed);
        if again {
            tty.wait_for("y、n、または d").keys("n");
        }
        assert_eq!(tty.end(), Some(3), "{typed:?}: {}", tty.screen());
        is_sane(&mut tty);
        assert!(!machine.path(SETTINGS).exists(), "{typed:?}: {}", tty.screen());
    }
}

/// A network that swallows what is sent: the person sees what is waited for, and Ctrl-C ends it at once.
#[test]
fn a_service_that_never_answers_is_named_and_left_with_ctrl_c() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", silent.local_addr().expect("an address"));
    for (lang, said) in
        [(Lang::En, "Asking the sign-in service"), (Lang::Ja, "サインインのサービスに問い合わせています")]
    {
        let machine = machine();
        let set = ["--set", "aws.account_id=111122223333", "--set", "aws.role_name=Dev", "--non-interactive"];
        let mut setup = program::command(&machine.path("home"));
        assert!(setup.args([&SETUP[..], &set].concat()).output().expect("genkan").status.success());
        let mut login = program::command(&machine.path("home"));
        login.args(["login", "--device"]);
        let mut tty = start_with(WINDOW, lang, login, &address);
        tty.wait_for(said);
        let pressed = Instant::now();
        tty.keys(CTRL_C);
        assert_eq!(tty.end(), Some(130), "{}", tty.screen());
        assert!(pressed.elapsed() < Duration::from_secs(3), "{:?}", pressed.elapsed());
        is_sane(&mut tty);
    }
    // Nothing else catches it there: the terminal shows again what is typed.
    let machine = machine();
    let mut fetch = program::command(&machine.path("home"));
    let line = format!("https://intranet.acme.example/genkan.toml#sha256={}", "0".repeat(64));
    fetch.args(["setup", "--profile", &line]).env("HTTPS_PROXY", &address);
    let mut tty = start(WINDOW, Lang::En, fetch);
    tty.wait_for("Fetching the profile").keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    assert!(tty.echoes());
}

#[test]
fn ctrl_c_at_any_question_ends_it_with_the_cursor_shown_and_nothing_written() {
    for lang in [Lang::En, Lang::Ja] {
        for (answered, question) in QUESTIONS.iter().enumerate() {
            let machine = machine();
            let before = machine.tree();
            let mut tty = at(&machine, WINDOW, lang, &SETUP);
            answer(&mut tty, answered);
            tty.wait_for(question);
            if answered < 2 {
                tty.keys("half an ans");
            }
            tty.settled();
            tty.keys(CTRL_C);
            assert_eq!(tty.end(), Some(130), "{}", tty.screen());
            is_sane(&mut tty);
            assert!(tty.screen().contains("GK-USE-002"), "{}", tty.screen());
            assert_eq!(machine.tree(), before);
        }
    }
}

/// Of a window that is closed, or a job that takes too long.
#[test]
fn a_signal_at_any_question_leaves_the_terminal_as_it_was() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGQUIT] {
        for (answered, question) in QUESTIONS.iter().enumerate().filter(|(at, _)| at % 2 == 0) {
            let machine = machine();
            let mut tty = at(&machine, WINDOW, Lang::En, &SETUP);
            answer(&mut tty, answered);
            tty.wait_for(question).settled();
            assert!(!tty.echoes());
            tty.signal(signal);
            assert_ne!(tty.end(), Some(0), "{}", tty.screen());
            assert!(tty.echoes(), "{signal} at {question}");
            assert!(!machine.path(SETTINGS).exists());
        }
    }
}

/// The line end behind a pasted answer, and keys from before the question, are nobody's yes.
#[test]
fn what_is_typed_before_the_changes_are_shown_approves_none_of_them() {
    for behind in ["\r", "\n", "y", "\ry"] {
        let machine = machine();
        let mut tty = at(&machine, WINDOW, Lang::En, &SETUP);
        answer(&mut tty, 1);
        tty.wait_for(QUESTIONS[1]).keys(&format!("Dev\r{behind}")).wait_for(QUESTIONS[2]).settled();
        assert!(!machine.path(SETTINGS).exists(), "{behind:?}: {}", tty.screen());
        tty.keys("y").wait_for("Done. Undo");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    }
}

#[test]
fn escape_at_a_confirmation_ends_it_too() {
    let machine = machine();
    let before = machine.tree();
    let mut tty = at(&machine, WINDOW, Lang::En, &SETUP);
    answer(&mut tty, 2);
    tty.wait_for(QUESTIONS[2]).keys(ESC);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    is_sane(&mut tty);
    assert_eq!(machine.tree(), before);
}

#[test]
fn without_standard_input_nobody_is_asked_and_every_missing_answer_is_named_with_its_flag() {
    for (lang, word) in [(Lang::En, "AWS account, 12 digits"), (Lang::Ja, "AWS アカウント（12 桁）")] {
        let machine = machine();
        let before = machine.tree();
        let mut shell = std::process::Command::new("/bin/sh");
        shell.args(["-c", "exec \"$0\" \"$@\" < /dev/null"]).arg(program::genkan()).args(SETUP);
        shell.env_clear().env("HOME", machine.path("home")).current_dir(machine.path("home"));
        let mut tty = start(WINDOW, lang, shell);
        assert_eq!(tty.end(), Some(3), "{}", tty.screen());
        let screen = tty.screen();
        for flag in ["--set aws.account_id=…", "--set aws.role_name=…", word, "GK-SET-003"] {
            assert!(screen.contains(flag), "{flag}: {screen}");
        }
        assert!(!screen.contains('›'), "{screen}");
        assert_eq!(machine.tree(), before);
    }
}

#[test]
fn with_yes_what_is_missing_is_asked_all_the_same_and_the_changes_are_not() {
    let machine = machine();
    let mut tty = at(&machine, WINDOW, Lang::En, &[&SETUP[..], &["--yes"]].concat());
    answer(&mut tty, 2);
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert!(!tty.screen().contains(QUESTIONS[2]), "{}", tty.screen());
    assert!(machine.read(AWS_CONFIG).contains("sso_role_name = Dev"));
}

#[test]
fn an_answer_that_the_machine_knows_is_offered() {
    let machine = machine();
    machine.write(AWS_CONFIG, "[profile mine]\nsso_account_id = 444455556666\nsso_role_name = Dev\n");
    let mut tty = at(&machine, WINDOW, Lang::En, &SETUP);
    tty.wait_for("› [444455556666]").keys("\r").wait_for("› [Dev]").keys("Ops\r").wait_for(QUESTIONS[2]).keys("y");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert!(machine.read(AWS_CONFIG).contains("sso_account_id = 444455556666\nsso_role_name = Ops\n"));
}

#[test]
fn a_narrow_window_a_resized_one_and_wide_characters_do_no_harm() {
    for lang in [Lang::En, Lang::Ja] {
        let machine = machine();
        let mut tty = at(&machine, NARROW, lang, &SETUP);
        tty.wait_for("(aws.account_id)").wait_for("›").keys("1111");
        tty.settled();
        tty.resize((30, 60)).keys("22223333\r").wait_for("(aws.role_name)").wait_for("› 111122223333\n");
        // What is typed before the prompt reads is echoed by the terminal as well.
        tty.settled();
        tty.keys("開発者");
        tty.wait_for("開発者").keys("\u{7f}\u{7f}\u{7f}");
        ["開", "発", "者"].into_iter().for_each(|half| _ = tty.wait_until_gone(half));
        tty.resize(NARROW).keys("Dev\r").wait_for(QUESTIONS[2]).keys("y");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        is_sane(&mut tty);
        assert!(machine.read(AWS_CONFIG).contains("sso_account_id = 111122223333\nsso_role_name = Dev\n"));
    }
}

/// Enter behind a letter that was answer enough isn't the next question's.
#[test]
fn a_word_and_enter_answer_one_question() {
    for typed in ["y\r", "yes\r"] {
        let machine = Machine::new();
        let args = ["setup", "--profile", "vertex-jp", "--set", "google.project=acme-claude-1"];
        let mut tty = at(&machine, TALL, Lang::En, &args);
        let screen = tty.wait_for("[Y/n/d]").keys(typed).wait_for("Sign in to Google now? [Y/n]").settled();
        assert!(screen.trim_end().ends_with("Sign in to Google now? [Y/n]"), "{screen}");
        tty.keys("n");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        is_sane(&mut tty);
    }
}

#[test]
fn what_somebody_else_set_is_shown_before_it_is_replaced() {
    for (lang, theirs, count) in
        [(Lang::En, " (current)", "Set differently now: 1"), (Lang::Ja, "（現在の値）", "1 件")]
    {
        // Enter is no consent to lose somebody's values.
        for (key, code) in [("n", 3), ("\r", 3), ("y", 0)] {
            let machine = Machine::new();
            let before = "{\"env\": {\"AWS_REGION\": \"us-west-2\"}}";
            machine.write(SETTINGS, before);
            let mut tty = at(&machine, TALL, lang, &["setup", "--no-login"]);
            tty.wait_for(BEDROCK).keys("\r");
            let line = format!("us-west-2{theirs} → ap-northeast-1");
            tty.wait_for(&line).wait_for(count).wait_for("[y/N/d]");
            // The key that is offered shows them again.
            let shown = tty.keys("d").settled();
            assert_eq!(shown.matches(&line).count(), 2, "{shown}");
            tty.keys(key);
            assert_eq!(tty.end(), Some(code), "{}", tty.screen());
            let region = machine.json(SETTINGS)["env"]["AWS_REGION"].clone();
            assert_eq!(region, if code == 0 { "ap-northeast-1" } else { "us-west-2" });
            assert_eq!(machine.read(SETTINGS) == before, code == 3);
        }
    }
}

#[test]
fn without_a_verb_it_is_the_wizard_on_a_terminal_and_a_short_overview_elsewhere() {
    let machine = Machine::new();
    let before = machine.tree();
    let mut tty = at(&machine, WINDOW, Lang::En, &[]);
    tty.wait_for(BEDROCK).keys("\r");
    tty.wait_for("genkan · bedrock-jp").wait_for("(aws.sso_start_url)").wait_for("›").keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    for (locale, word) in [("en_US.UTF-8", "Start:"), ("ja_JP.UTF-8", "デプロイメントプロファイル")] {
        let output = program::command(&machine.path("home")).env("LANG", locale).output().expect("genkan");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains(word) && said.contains("setup"), "{output:?}");
        assert!(output.stderr.is_empty(), "{output:?}");
    }
    assert_eq!(machine.tree(), before);
}

#[test]
fn where_it_is_set_up_genkan_alone_shows_where_it_stands_and_what_can_be_done() {
    let machine = machine();
    let silent = ["setup", "--non-interactive", "--no-login"];
    let mut tty = at(&machine, WINDOW, Lang::En, &silent);
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    for (keys, shows) in [("\u{1b}[A\r", "› Nothing"), ("\u{1b}[B\u{1b}[B\u{1b}[B\r", "bedrock-jp was removed")] {
        let mut tty = at(&machine, WINDOW, Lang::En, &[]);
        tty.wait_for("residency").wait_for("What next?").wait_for("› Sign in").keys(keys);
        if shows.contains("removed") {
            tty.wait_for("[y/N]").keys("y");
        }
        tty.wait_for(shows);
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        is_sane(&mut tty);
    }
    assert!(!machine.path(SETTINGS).exists());
}

/// Nobody signs in at a gateway.
#[test]
fn the_menu_offers_a_gateways_key_where_there_is_one_to_store() {
    for (set, offers) in [(None, "› Store the gateway's key"), (Some("gateway.key_command=echo sk-1"), "› Find out")]
    {
        let machine = machine();
        let url = ["--set", "gateway.url=llm.acme.example/"];
        let by_command: Vec<_> =
            set.iter().flat_map(|command| ["--set", command, "--set", "gateway.key=command"]).collect();
        let setup = ["setup", "--profile", "gateway-anthropic", "--yes", "--no-login"];
        let mut tty = at(&machine, WINDOW, Lang::En, &[&setup[..], &url, &by_command].concat());
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        let mut tty = at(&machine, WINDOW, Lang::En, &[]);
        tty.wait_for("What next?").wait_for(offers);
        assert!(!tty.settled().contains("Sign in\n"), "{}", tty.screen());
        tty.keys(CTRL_C);
        assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    }
}

/// Whoever has mistyped a key isn't asked first.
#[test]
fn a_key_that_nobody_knows_is_refused_before_the_first_question() {
    let machine = Machine::new();
    let mut tty = at(&machine, WINDOW, Lang::En, &["setup", "--set", "aws.acount_id=1"]);
    assert_eq!(tty.end(), Some(2), "{}", tty.screen());
    assert!(tty.screen().contains("did you mean `aws.account_id`?"), "{}", tty.screen());
}

/// Nobody answers questions for a file that can't be changed then.
#[test]
fn what_cannot_be_read_is_said_before_the_first_question() {
    type Make = fn(&Machine);
    let broken: [(&str, Make, &str); 5] = [
        ("no folder", |machine| drop(machine.write("home/.claude", "a file")), "GK-SYS-002"),
        ("a comment", |machine| drop(machine.write(SETTINGS, "{ \"theme\": \"dark\", // mine\n}")), "GK-DOC-001"),
        ("a wrong type", |machine| drop(machine.write(SETTINGS, "{\"env\": 1}")), "GK-CLI-002"),
        ("a folder", |machine| std::fs::create_dir_all(machine.path(SETTINGS)).expect("a folder"), "GK-SYS-006"),
        ("no record", |machine| drop(machine.write("home/.local/state/genkan/ledger.json", "nonsense")), "GK-SET-002"),
    ];
    let known = ["setup", "--profile", "acme.toml", "--no-login"];
    for (label, make, code) in broken {
        for args in [&[][..], &known] {
            let machine = machine();
            make(&machine);
            let mut tty = at(&machine, WINDOW, Lang::En, args);
            assert_ne!(tty.end(), Some(0), "{label}");
            let screen = tty.screen();
            assert!(screen.contains(code) && !screen.contains('›'), "{label} {args:?}: {screen}");
        }
    }
    // Of AWS's own file: fatal where the profile is of Amazon Bedrock, else told before the question that decides.
    for make in [(|machine| drop(machine.write(AWS_CONFIG, "[profile x\nfoo\n"))) as Make, |machine| {
        std::fs::create_dir_all(machine.path(AWS_CONFIG)).expect("a folder")
    }] {
        let machine = machine();
        make(&machine);
        let mut tty = at(&machine, WINDOW, Lang::En, &known);
        assert_ne!(tty.end(), Some(0));
        assert!(tty.screen().contains(".aws/config") && !tty.screen().contains('›'), "{}", tty.screen());
        let mut tty = at(&machine, WINDOW, Lang::En, &[]);
        tty.wait_for(BEDROCK);
        let screen = tty.settled();
        assert!(screen.find(".aws/config").is_some_and(|at| at < screen.find('›').unwrap_or(0)), "{screen}");
        tty.keys("\r");
        assert_ne!(tty.end(), Some(0));
        assert!(!tty.screen().contains("sso_start_url"), "{}", tty.screen());
    }
}

/// Asked where nothing says it, of a person alone, and of nobody who has a profile.
#[test]
fn whose_service_answers_is_asked_where_nothing_says_it() {
    for (lang, name) in [(Lang::En, "provider_en"), (Lang::Ja, "provider_ja")] {
        let machine = Machine::new();
        let before = machine.tree();
        let mut tty = at(&machine, WINDOW, lang, &["setup"]);
        tty.wait_for(BEDROCK);
        insta::assert_snapshot!(name, tty.settled());
        // What is typed leaves what holds it.
        tty.keys("llm").wait_for("llm").wait_for("› LLM");
        tty.keys("\r").wait_for("› Bedrock");
        insta::assert_snapshot!(format!("{name}_format"), tty.settled());
        tty.keys(&DOWN.repeat(2)).wait_for("› Anthropic");
        tty.keys("\r").wait_for("genkan · gateway-anthropic").wait_for("(gateway.url)\n›").keys(CTRL_C);
        assert_eq!(tty.end(), Some(130), "{}", tty.screen());
        is_sane(&mut tty);
        assert_eq!(machine.tree(), before);
    }
    for (down, profile) in [(0, "bedrock-jp "), (1, "bedrock-jp-private"), (2, "vertex-jp"), (4, "foundry")] {
        let machine = Machine::new();
        let mut tty = at(&machine, WINDOW, Lang::En, &["setup"]);
        tty.wait_for(BEDROCK);
        tty.settled();
        tty.keys(&DOWN.repeat(down)).keys("\r").wait_for(&format!("genkan · {profile}"));
        tty.settled();
        tty.keys(CTRL_C);
        assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    }
    for key in [CTRL_C, ESC] {
        for size in [WINDOW, NARROW] {
            let machine = Machine::new();
            let mut tty = at(&machine, size, Lang::Ja, &["setup"]);
            tty.wait_for(BEDROCK);
            tty.settled();
            tty.keys(key);
            assert_eq!(tty.end(), Some(130), "{}", tty.screen());
            is_sane(&mut tty);
        }
    }
    // What a flag adds is not where the profile is from; a gateway stands before the service.
    let machine = Machine::new();
    let url = ["--set", "gateway.url=https://llm.acme.example"];
    let mut tty = at(&machine, WINDOW, Lang::En, &[&["setup", "--profile", "gateway-bedrock"][..], &url].concat());
    tty.wait_for("(embedded gateway-bedrock)").wait_for("Service: LLM gateway → Amazon Bedrock").keys(CTRL_C);
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    // A machine-wide default or an earlier setup has said it.
    let machine = Machine::new();
    let mut tty = at(&machine, WINDOW, Lang::En, &["setup", "--profile", "bedrock-jp", "--yes", "--no-login"]);
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    let mut tty = at(&machine, WINDOW, Lang::En, &["setup", "--no-login"]);
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert!(!tty.screen().contains(BEDROCK), "{}", tty.screen());
}

/// Google, from the first question to a machine that is set up, and to one that is as it was.
#[test]
fn a_first_set_up_on_vertex_from_the_first_question_to_the_next_steps() {
    for (lang, name) in [(Lang::En, "vertex_en"), (Lang::Ja, "vertex_ja")] {
        let machine = Machine::new();
        let before = machine.tree();
        let mut tty = at(&machine, TALL, lang, &["setup", "--no-login"]);
        tty.wait_for(BEDROCK);
        tty.settled();
        tty.keys(&DOWN.repeat(2)).keys("\r").wait_for("(google.project)\n›").keys("Acme!\r").wait_for("✘");
        tty.settled();
        tty.keys("acme-claude\r").wait_for(QUESTIONS[2]);
        assert_eq!(machine.tree(), before, "nothing is written before it is approved");
        tty.keys("y");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        is_sane(&mut tty);
        insta::assert_snapshot!(name, shown(&mut tty));
        let settings = machine.json(SETTINGS);
        let env = &settings["env"];
        let place = [&env["CLAUDE_CODE_USE_VERTEX"], &env["ANTHROPIC_VERTEX_PROJECT_ID"], &env["CLOUD_ML_REGION"]];
        assert_eq!(place, ["1", "acme-claude", "asia-northeast1"]);
        let variables = env.as_object().expect("variables").iter();
        let locations: Vec<_> = variables.filter(|(name, _)| name.starts_with("VERTEX_REGION_CLAUDE_")).collect();
        assert!(locations.len() == 21 && locations.iter().all(|(_, location)| *location == "asia-northeast1"));
        assert!(settings["gcpAuthRefresh"].as_str().is_some_and(|command| command.contains("refresh")), "{settings}");
        assert!(settings["hooks"]["UserPromptSubmit"].is_array(), "{settings}");
        assert!(!machine.path(AWS_CONFIG).exists());
        let mut tty = at(&machine, WINDOW, lang, &["undo", "--yes"]);
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        assert!(!machine.path(SETTINGS).exists());
    }
}

#[test]
fn undo_asks_as_well() {
    let machine = machine();
    let before = machine.tree();
    let mut tty = at(&machine, WINDOW, Lang::En, &["setup", "--yes"]);
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    let applied = machine.tree();
    for (key, code) in [("n", 3), (CTRL_C, 130), ("y", 0)] {
        assert_eq!(machine.tree(), applied);
        let mut tty = at(&machine, WINDOW, Lang::En, &["undo"]);
        tty.wait_for("[y/N]").keys(key);
        assert_eq!(tty.end(), Some(code), "{}", tty.screen());
        is_sane(&mut tty);
    }
    assert_eq!(machine.tree(), before);
}

#[test]
fn a_new_profile_is_asked_for_field_by_field() {
    let machine = Machine::new();
    let mut tty = at(&machine, WINDOW, Lang::Ja, &["profile", "new", "--output", "acme.toml"]);
    tty.wait_for("›").keys("Acme!\r").wait_for("✘");
    tty.settled();
    tty.keys("acme\r");
    for _ in 0..6 {
        tty.settled();
        tty.keys("\r");
    }
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    is_sane(&mut tty);
    assert!(machine.read("home/acme.toml").contains("name = \"acme\""));
    // What was answered and only printed isn't taken for a file.
    let mut tty = at(&machine, WINDOW, Lang::En, &["profile", "new", "--profile-version", "1"]);
    tty.wait_for("›").keys("acme\r");
    for _ in 0..5 {
        tty.settled();
        tty.keys("\r");
    }
    tty.wait_for("--output FILE");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
}

/// Two people's terminals, or one person's: what another setup has written meanwhile is shown, and asked about again.
#[test]
fn whoever_approved_what_is_no_more_is_asked_again() {
    let machine = machine();
    let facts = ["--set", "aws.account_id=111122223333", "--set", "aws.role_name=ClaudeCodeUser"];
    let args = [&["setup", "--profile", "acme.toml", "--no-login"][..], &facts].concat();
    let mut tty = at(&machine, WINDOW, Lang::En, &args);
    tty.wait_for(QUESTIONS[2]);
    machine.write(SETTINGS, "{\"theme\": \"dark\"}\n");
    tty.keys("y").wait_for("GK-SYS-004").wait_for(QUESTIONS[2]);
    tty.settled();
    tty.keys("y");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    let settings = machine.read(SETTINGS);
    assert!(settings.contains("\"theme\": \"dark\"") && settings.contains("CLAUDE_CODE_USE_BEDROCK"), "{settings}");
}

#[test]
fn wide_digits_and_quotation_marks_are_taken_as_what_they_mean() {
    let machine = machine();
    let mut tty = at(&machine, WINDOW, Lang::En, &SETUP);
    tty.wait_for(QUESTIONS[0]);
    tty.keys("１１１１２２２２３３３３\r").wait_for(QUESTIONS[1]).keys("「Dev」\r").wait_for(QUESTIONS[2]);
    tty.keys("y");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    let config = machine.read(AWS_CONFIG);
    assert!(config.contains("sso_account_id = 111122223333\nsso_role_name = Dev\n"), "{config}");
}

/// `genkan ARGS` at a terminal that says it is this one.
fn of_term(machine: &Machine, term: &str, args: &[&str]) -> std::process::Command {
    let mut command = program::command(&machine.path("home"));
    command.args(args);
    let mut shell = std::process::Command::new("/bin/sh");
    shell.args(["-c", "TERM=$0 exec \"$@\"", term]).arg(command.get_program()).args(command.get_args());
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(machine.path("home"));
    shell
}

/// Emacs's shell, a serial line, a program that reads aloud.
#[test]
fn a_terminal_that_draws_nothing_again_has_numbers_and_each_line_once() {
    for (term, lang, answers, ends_in) in [
        ("dumb", Lang::En, ["4\r", "anth\r"], "genkan · gateway-anthropic"),
        ("", Lang::En, ["\r", ""], "genkan · bedrock-jp"),
        ("dumb", Lang::Ja, ["９\r", "\u{15}３\r"], "genkan · vertex-jp"),
    ] {
        let machine = Machine::new();
        let mut tty = start(WINDOW, lang, of_term(&machine, term, &["setup"]));
        tty.wait_for("  1  Amazon Bedrock: ").wait_for("›");
        for answer in answers {
            tty.settled();
            tty.keys(answer);
        }
        tty.wait_for(ends_in).settled();
        tty.keys(CTRL_C);
        assert_eq!(tty.end(), Some(130), "{}", tty.screen());
        let shown = String::from_utf8_lossy(tty.bytes()).into_owned();
        assert!(!shown.contains('\u{1b}'), "{shown:?}");
        assert_eq!(shown.matches("  1  Amazon Bedrock: ").count(), 1, "{shown:?}");
        assert_eq!(shown.contains('✘'), lang == Lang::Ja, "{shown:?}");
    }
}

/// The keys of a shell's line, a text that a terminal marks as pasted, and what comes along from a page unseen.
#[test]
fn an_answer_is_edited_as_in_a_shell_and_nothing_else_is_echoed() {
    for (size, term) in [(WINDOW, "xterm-256color"), ((24, 20), "xterm-256color"), (WINDOW, "dumb")] {
        let machine = machine();
        let mut tty = start(size, Lang::En, of_term(&machine, term, &SETUP));
        tty.wait_for(QUESTIONS[0]).keys("wrong\u{7}\u{0}\u{15}3\u{1b}[H1111\u{1b}[D\u{1b}[D\u{1b}[3~");
        tty.keys("\u{5}\u{17}\u{1b}[200~\u{feff}111122\u{200b}223333\r\n\u{1b}[201~");
        tty.wait_for("› 111122223333").settled();
        assert!(!tty.screen().contains(QUESTIONS[1]), "a line end in it is no Enter: {}", tty.screen());
        tty.keys("\r").wait_for(QUESTIONS[1]).keys("Devel\u{7f}\u{8}\r").wait_for("/d]").keys("y");
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        is_sane(&mut tty);
        let shown = String::from_utf8_lossy(tty.bytes()).into_owned();
        for unseen in ["\u{7}", "\u{0}", "\u{15}", "\u{feff}", "\u{200b}", "200~", "201~", "\u{1b}[D"] {
            assert!(!shown.contains(unseen), "{unseen:?}: {shown:?}");
        }
        assert_eq!(shown.matches("\u{1b}[?2004h").count(), shown.matches("\u{1b}[?2004l").count());
        assert_eq!(shown.contains("\u{1b}[?2004h"), term != "dumb");
        let config = machine.read(AWS_CONFIG);
        assert!(config.contains("sso_account_id = 111122223333\nsso_role_name = Dev\n"), "{config}");
    }
}

#[test]
fn escape_and_ctrl_d_leave_a_question_for_a_text() {
    for (typed, key) in [("", ESC), ("half", ESC), ("", "\u{4}"), ("half\u{15}", "\u{4}")] {
        let machine = machine();
        let before = machine.tree();
        let mut tty = at(&machine, WINDOW, Lang::En, &SETUP);
        tty.wait_for(QUESTIONS[0]).keys(typed).settled();
        tty.keys(key);
        assert_eq!(tty.end(), Some(130), "{typed:?} {key:?}: {}", tty.screen());
        is_sane(&mut tty);
        assert!(tty.screen().contains("GK-USE-002"), "{}", tty.screen());
        assert_eq!(machine.tree(), before);
    }
}

#[test]
fn a_key_question_is_left_with_escape_and_an_arrow_is_no_part_of_the_key() {
    const URL: &str = "https://llm.acme.example";
    for (keys, exit) in [(ESC, 130), ("half\u{1b}", 130), ("\u{4}", 130), ("s\u{1b}[Dk-1\r", 0)] {
        let machine = Machine::new();
        let url = format!("gateway.url={URL}");
        let set = ["setup", "--non-interactive", "--profile", "gateway-anthropic", "--set", &url];
        let done = program::command(&machine.path("home")).args(set).output().expect("genkan");
        assert!(done.status.success(), "{done:?}");
        let mut tty = at(&machine, WINDOW, Lang::En, &["token", "set", "--file"]);
        tty.wait_for(URL).settled();
        tty.keys(keys);
        assert_eq!(tty.end(), Some(exit), "{keys:?}: {}", tty.screen());
        let shown = program::command(&machine.path("home")).args(["token"]).output().expect("genkan");
        let key = String::from_utf8_lossy(&shown.stdout).into_owned();
        assert_eq!(key == "sk-1\n", exit == 0, "{keys:?}: {key:?}");
    }
}

/// At whichever moment it comes: all of it is there, or nothing, and which of them is said.
#[test]
fn ctrl_c_while_setup_writes_leaves_all_of_it_or_nothing_and_says_which() {
    let facts = ["--set", "aws.account_id=111122223333", "--set", "aws.role_name=Dev"];
    let mut seen = [0; 3];
    for pause in [0, 5, 15, 30, 60, 120, 240, 400] {
        let machine = machine();
        let before = machine.tree();
        let mut tty = at(&machine, WINDOW, Lang::En, &[&SETUP[..], &facts].concat());
        tty.wait_for(QUESTIONS[2]).keys("\r");
        std::thread::sleep(Duration::from_millis(pause));
        tty.keys(CTRL_C);
        let exit = tty.end();
        is_sane(&mut tty);
        let (screen, after) = (tty.screen(), machine.tree());
        let code = ["GK-USE-002", "GK-USE-021"].iter().position(|code| screen.contains(code));
        match code {
            Some(0) => assert_eq!((exit, &after), (Some(130), &before), "{pause}: {screen}"),
            Some(_) => assert_eq!(exit, Some(130), "{pause}: {screen}"),
            // Before the first write, or once everything was done.
            None => assert!(after == before || machine.path(SETTINGS).exists(), "{pause}: {exit:?} {screen}"),
        }
        if after != before {
            assert!(
                machine.json(SETTINGS)["env"]["AWS_PROFILE"] == "acme" && machine.path("home/.aws/config").exists()
            );
        }
        let left: Vec<_> = after.keys().filter(|path| path.to_string_lossy().contains("/.genkan-")).collect();
        assert!(left.is_empty(), "{pause}: {left:?}");
        seen[code.unwrap_or(2)] += 1;
    }
    assert!(seen[0] + seen[1] > 0, "none of the presses came while files were written: {seen:?}");
}
