//! A command line that somebody else has set, as it may be shown: which program is run, and how it is asked. What a
//! program is given may be anything, a password among it, so a word is shown only where it can't be one: the program
//! itself, names of flags, subcommands that many programs share, and what the flags of [`SHOWN`] name. A command of
//! genkan's own is shown whole: no secret is an argument of it.

use std::borrow::Cow;
use std::ops::Range;

use super::DOTS;

/// Settings of Claude Code, and keys of the AWS tools, whose value is a command line.
const NAMES: [&str; 9] = [
    "awsAuthRefresh",
    "awsCredentialExport",
    "gcpAuthRefresh",
    "apiKeyHelper",
    "proxyAuthHelper",
    "otelHeadersHelper",
    "policyHelper",
    "command",
    "credential_process",
];

/// What is named behind these is no secret.
const SHOWN: [&str; 7] = ["--profile", "--region", "--sso-session", "--output", "--format", "--account", "--project"];

/// What programs are asked to do.
const SUBCOMMANDS: [&str; 29] = [
    "account",
    "application-default",
    "assume",
    "auth",
    "configure",
    "credentials",
    "exec",
    "export",
    "export-credentials",
    "find-generic-password",
    "get",
    "get-access-token",
    "get-caller-identity",
    "identity",
    "kv",
    "login",
    "logout",
    "print",
    "print-access-token",
    "print-identity-token",
    "process",
    "read",
    "refresh",
    "renew",
    "run",
    "show",
    "sso",
    "sts",
    "token",
];

/// Programs that start the program behind them.
const WRAPPERS: [&str; 8] = ["command", "env", "exec", "nice", "nohup", "setsid", "sudo", "time"];

/// Programs that run the script behind them.
const INTERPRETERS: [&str; 13] =
    ["bash", "dash", "fish", "ksh", "node", "perl", "powershell", "pwsh", "python", "python3", "ruby", "sh", "zsh"];

/// Whether what stands under this name, or at the end of this dotted path, is a command line.
pub fn is_named(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    NAMES.contains(&last)
}

/// The command line as it may be shown.
pub fn shown(line: &str) -> String {
    let mut told = String::with_capacity(line.len());
    let (mut reader, mut at) = (Reader::default(), 0);
    for word in words(line) {
        let gap = &line[at..word.start];
        // What follows one of the shell's operators is another command.
        if gap.contains(OPERATORS) {
            reader = Reader { is_redirected: gap.contains(['<', '>']), ..Reader::default() };
        }
        told.push_str(gap);
        told.push_str(&reader.word(&line[word.clone()]));
        at = word.end;
    }
    told.push_str(&line[at..]);
    told
}

/// The same of a program and its arguments, each as it is given.
pub(super) fn arguments(program: &str, arguments: &[&str]) -> Vec<String> {
    let mut reader = Reader::default();
    reader.word(program);
    arguments.iter().map(|argument| reader.word(argument).into_owned()).collect()
}

const OPERATORS: [char; 9] = ['|', '&', ';', '(', ')', '<', '>', '`', '\n'];

/// Where the words of a line stand, quotation marks included.
fn words(line: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let (mut start, mut quote, mut is_escaped) = (None, None, false);
    for (at, letter) in line.char_indices() {
        let ends = quote.is_none() && !is_escaped && (letter.is_whitespace() || OPERATORS.contains(&letter));
        if ends {
            words.extend(start.take().map(|start| start..at));
            continue;
        }
        start.get_or_insert(at);
        let was_escaped = std::mem::take(&mut is_escaped);
        match (quote, letter) {
            _ if was_escaped => {}
            (Some('"') | None, '\\') => is_escaped = true,
            (Some(open), letter) if open == letter => quote = None,
            (None, '"' | '\'') => quote = Some(letter),
            _ => {}
        }
    }
    words.extend(start.map(|start| start..line.len()));
    words
}

/// Reads one command, word by word.
#[derive(Debug, Default)]
struct Reader {
    program: Option<Program>,
    /// The flag before this word is one whose value is shown.
    is_shown: bool,
    /// What stands behind `<` or `>` starts nothing.
    is_redirected: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Program {
    /// genkan's own.
    Own,
    /// A command that is wrapped by one of genkan's, as one word.
    Wrapped,
    /// One that runs the script behind it.
    Interpreter,
    Other,
}

impl Reader {
    fn word<'a>(&mut self, word: &'a str) -> Cow<'a, str> {
        let is_shown = std::mem::take(&mut self.is_shown);
        match self.program {
            None if self.is_redirected => DOTS.into(),
            None => self.first(word),
            Some(Program::Own) => {
                if word == "--" {
                    self.program = Some(Program::Wrapped);
                }
                word.into()
            }
            Some(Program::Wrapped) => {
                let quote = ['\'', '"'].into_iter().find(|quote| word.starts_with(*quote) && word.ends_with(*quote));
                match quote.filter(|_| word.len() > 1) {
                    Some(quote) => format!("{quote}{}{quote}", shown(&word[1..word.len() - 1])).into(),
                    None => shown(word).into(),
                }
            }
            Some(Program::Interpreter | Program::Other) => self.argument(word, is_shown),
        }
    }

    /// A variable for the program, or the program.
    fn first<'a>(&mut self, word: &'a str) -> Cow<'a, str> {
        let plain = word.trim_matches(['"', '\'']);
        let is_name = |name: &str| {
            let name = name.strip_prefix("$env:").unwrap_or(name);
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        if let Some((name, value)) = word.split_once('=').filter(|(name, _)| is_name(name)) {
            return if value.is_empty() { word.into() } else { format!("{name}={DOTS}").into() };
        }
        let file = plain.rsplit(['/', '\\']).next().unwrap_or(plain);
        let stem = file.strip_suffix(".exe").unwrap_or(file);
        if !WRAPPERS.contains(&stem) {
            self.program = Some(match stem {
                "genkan" => Program::Own,
                stem if INTERPRETERS.contains(&stem) => Program::Interpreter,
                _ => Program::Other,
            });
        }
        word.into()
    }

    fn argument<'a>(&mut self, word: &'a str, is_shown: bool) -> Cow<'a, str> {
        if is_shown || SUBCOMMANDS.contains(&word) || ["-", "--", "\\", "$"].contains(&word) {
            return word.into();
        }
        if let Some((flag, _)) = word.split_once('=').filter(|(flag, _)| flag.starts_with("--")) {
            return if SHOWN.contains(&flag) { word.into() } else { format!("{flag}={DOTS}").into() };
        }
        if word.starts_with("--") {
            self.is_shown = SHOWN.contains(&word);
            return word.into();
        }
        if let Some(flag) = word.strip_prefix('-') {
            // A value may stand right behind the letter.
            let letter = flag.chars().next().map_or(0, char::len_utf8);
            if self.program == Some(Program::Interpreter) {
                // `-c`: what follows is no script's name.
                self.program = Some(Program::Other);
            }
            return if flag.len() == letter { word.into() } else { format!("-{}{DOTS}", &flag[..letter]).into() };
        }
        if self.program == Some(Program::Interpreter) {
            self.program = Some(Program::Other);
            return word.into();
        }
        DOTS.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_says_which_program_and_not_what_it_is_given() {
        for (line, expected) in [
            ("/opt/corp/login", "/opt/corp/login"),
            ("aws sso login --profile work", "aws sso login --profile work"),
            ("aws sso login --profile=work --no-browser", "aws sso login --profile=work --no-browser"),
            ("/usr/bin/genkan refresh --profile acme", "/usr/bin/genkan refresh --profile acme"),
            (
                r#""C:\Program Files\genkan\genkan.exe" refresh --profile acme"#,
                r#""C:\Program Files\genkan\genkan.exe" refresh --profile acme"#,
            ),
            (
                "genkan statusline --profile acme -- 'my-line -u taro:geheim'",
                "genkan statusline --profile acme -- 'my-line -u ••••'",
            ),
            ("bash /opt/corp/login.sh hunter2", "bash /opt/corp/login.sh ••••"),
            ("bash -c 'echo hunter2'", "bash -c ••••"),
            ("python3 -c 'print(\"hunter2\")'", "python3 -c ••••"),
            ("curl -u taro:geheim https://sso.acme.example", "curl -u •••• ••••"),
            ("curl -utaro:geheim -H 'Authorization: token hunter2'", "curl -u•••• -H ••••"),
            ("openssl enc -passin pass:hunter2", "openssl •••• -p•••• ••••"),
            ("VAULT_TOKEN='hunter2 x' vault login hunter2", "VAULT_TOKEN=•••• vault login ••••"),
            ("API_KEY=\"x\" env B=y get-it", "API_KEY=•••• env B=•••• get-it"),
            ("$env:KEY='x'; corp-login", "$env:KEY=••••; corp-login"),
            ("corp --password=hunter2 --verbose", "corp --password=•••• --verbose"),
            ("cat <<< hunter2 | jq .key", "cat <<< •••• | jq ••••"),
            ("a && b hunter2; c", "a && b ••••; c"),
            ("echo $(pass show corp/key)", "echo $(pass show ••••)"),
            ("corp 'unended hunter2", "corp ••••"),
            ("", ""),
            ("  ", "  "),
            ("login ひみつ", "login ••••"),
            ("x -鍵ひみつ", "x -鍵••••"),
        ] {
            assert_eq!(shown(line), expected);
        }
        assert_eq!(arguments("/usr/bin/genkan", &["guard", "--profile", "acme"]), ["guard", "--profile", "acme"]);
        assert_eq!(arguments("corp", &["login", "-p", "hunter2"]), ["login", "-p", DOTS]);
    }
}
