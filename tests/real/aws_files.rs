//! `~/.aws/config` as people write it: where Claude Code's SDK finds the sign-in in it, `doctor` is well, and where it
//! doesn't, `doctor` says so. The lines differ from what `genkan setup` writes in what one parser takes and another doesn't.

use super::doctor_whole::{Way, Whole};
use super::doctor_whole_faults::by_others;

const CONFIG: &str = ".aws/config";
const PROFILE: &str = "[profile claude-code]";
const SESSION: &str = "[sso-session acme]";

/// Each line that isn't a header, with this before it.
fn indented(text: &str, by: &str) -> String {
    let lines = text.lines().map(|line| if line.starts_with('[') { line.to_owned() } else { format!("{by}{line}") });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

type Row = (&'static str, bool, fn(&str) -> String);

/// What is changed, and whether Claude Code is answered.
const ROWS: &[Row] = &[
    ("nothing", true, str::to_owned),
    ("a blank behind a profile's name", false, |it| it.replace(PROFILE, "[profile claude-code ]")),
    ("a blank before `profile`", false, |it| it.replace(PROFILE, "[ profile claude-code]")),
    ("two blanks between", false, |it| it.replace(PROFILE, "[profile  claude-code]")),
    ("a tab between", true, |it| it.replace(PROFILE, "[profile\tclaude-code]")),
    ("a no-break space between", true, |it| it.replace(PROFILE, "[profile\u{a0}claude-code]")),
    ("a name in quotes", true, |it| it.replace(PROFILE, "[profile \"claude-code\"]")),
    ("a capital letter", false, |it| it.replace(PROFILE, "[Profile claude-code]")),
    ("a comment behind a header", true, |it| it.replace(PROFILE, "[profile claude-code] ; mine")),
    ("something else behind a header", false, |it| it.replace(PROFILE, "[profile claude-code]x")),
    ("an indented header", true, |it| it.replace(PROFILE, "  [profile claude-code]")),
    ("a blank behind a session's name", false, |it| it.replace(SESSION, "[sso-session acme ]")),
    ("indented keys", true, |it| indented(it, "\t")),
    ("one indented key", true, |it| it.replace("sso_account_id", "  sso_account_id")),
    ("a key in capital letters", false, |it| it.replace("sso_role_name", "SSO_ROLE_NAME")),
    ("a colon", false, |it| it.replace("sso_session = acme", "sso_session: acme")),
    ("a value in quotes", false, |it| it.replace("sso_session = acme", "sso_session = \"acme\"")),
    ("a comment behind a value", true, |it| it.replace("sso_session = acme\n", "sso_session = acme # mine\n")),
    ("a comment without a blank", false, |it| it.replace("sso_session = acme\n", "sso_session = acme#mine\n")),
    ("wide blanks round a value", true, |it| it.replace("sso_session = acme\n", "sso_session =\u{3000}acme\u{a0}\n")),
    ("a line that is nothing", true, |it| it.replace("sso_account_id", "junk\nsso_account_id")),
    ("a line before every header", true, |it| format!("hello\n{it}")),
    ("a key without a value", true, |it| it.replace("sso_account_id", "output =\nsso_account_id")),
    ("a block in the way", false, |it| it.replace("sso_account_id", "output =\n  sso_account_id")),
    ("a second section of the name", true, |it| format!("{it}\n[profile claude-code]\nregion = ap-northeast-1\n")),
    ("a second section with another role", false, |it| format!("{it}\n[profile claude-code]\nsso_role_name = Other\n")),
    ("`export`", false, |it| it.replace("sso_account_id", "export sso_account_id")),
    ("a byte order mark and Windows' line ends", true, |it| format!("\u{feff}{}", it.replace('\n', "\r\n"))),
];

#[test]
#[ignore = "long: .ci/run runs it"]
fn doctor_reads_the_lines_of_aws_files_as_claude_code_does() {
    let Some(mut whole) = Whole::new(Way::Bare, |_| ()) else { return };
    by_others(&mut whole, Some("claude-code"));
    let config = whole.worker.home.read(CONFIG).expect("a file");
    let mut wrong = Vec::new();
    for (what, is_answered, change) in ROWS {
        whole.worker.home.write(CONFIG, &change(&config));
        let (code, text) = whole.text(&[]);
        let seen = (whole.is_greeted(), code == Some(0));
        if seen != (*is_answered, *is_answered) {
            wrong.push(format!("{what}: (Claude Code, doctor) {seen:?}\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
