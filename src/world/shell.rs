//! The little of a shell's language that an alias, a function or a script around a program is written in.
//!
//! No parser takes the languages of bash, zsh and fish alike, and a start file that can't be parsed whole has to be read
//! nevertheless: so a text is cut into commands, and a command into words. What a word is only known to the shell that
//! runs it (a variable, a command's output) isn't known here.

mod exports;
mod start_files;

use std::path::{Path, PathBuf};

pub use self::exports::{Export, read as exports};
pub use self::start_files::{BASH, StartFile, ZSH, read as start_files, text as script};

/// Words before a command that start what follows them.
const BEFORE: [&str; 16] = [
    "command",
    "exec",
    "builtin",
    "noglob",
    "nocorrect",
    "nohup",
    "time",
    "if",
    "then",
    "else",
    "elif",
    "do",
    "while",
    "!",
    "and",
    "or",
];

/// How a program is started, as far as the text says.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// Variables that are set, and those that are taken away.
    pub vars: Vec<(String, Option<String>)>,
    /// What stands behind the program's name.
    pub args: Vec<String>,
    /// The environment is emptied before.
    pub is_emptied: bool,
    /// Something of it is known to the shell alone.
    pub is_open: bool,
}

/// The files that a text has its shell read, as far as it names them.
pub fn sourced(text: &str, home: &Path) -> Vec<PathBuf> {
    let file = |words: Vec<String>| {
        let words = &words[before(&words)..];
        let is_it = words.first().is_some_and(|word| word == "." || word == "source");
        literal(words.get(1).filter(|_| is_it)?, home).map(PathBuf::from).filter(|file| file.is_absolute())
    };
    commands(text).into_iter().filter_map(file).collect()
}

/// What a line gives other names to: each name, and what it stands for.
pub fn aliases(line: &str) -> Vec<(String, String)> {
    let of_command = |words: Vec<String>| {
        let words = &words[before(&words)..];
        let words: Vec<&String> = match words.split_first() {
            Some((first, rest)) if first == "alias" => rest.iter().skip_while(|word| word.starts_with('-')).collect(),
            _ => Vec::new(),
        };
        match words[..] {
            // As fish has it: the name, then what it stands for.
            [name, ref rest @ ..] if !name.contains('=') && !rest.is_empty() => {
                vec![(name.clone(), rest.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(" "))]
            }
            _ => {
                let named = words.iter().filter_map(|word| word.split_once('='));
                named.map(|(name, body)| (name.to_owned(), body.to_owned())).collect()
            }
        }
    };
    commands(line).into_iter().flat_map(of_command).collect()
}

/// Every time that a text starts `program`, with what it sets before.
pub fn invocations(text: &str, program: &str, home: &Path) -> Vec<Invocation> {
    let mut found = Vec::new();
    let mut now = Invocation::default();
    for words in commands(text) {
        let mut own = now.clone();
        let mut words = &words[..];
        loop {
            words = &words[before(words)..];
            words = &words[own.assign(words, home)..];
            match words.split_first() {
                Some((first, rest)) if first == "env" => words = own.environment(rest, home),
                Some((first, _)) if BEFORE.contains(&first.as_str()) => {}
                _ => break,
            }
        }
        let Some((first, rest)) = words.split_first() else {
            // Assignments alone last.
            now = own;
            continue;
        };
        match first.as_str() {
            "export" | "typeset" | "declare" | "local" | "readonly" => {
                let rest: Vec<String> = rest.iter().filter(|word| !word.starts_with('-')).cloned().collect();
                now.assign(&rest, home);
            }
            "set" if rest.first().is_some_and(|word| word.starts_with('-')) => now.set_as_fish(rest, home),
            "unset" => now.vars.extend(rest.iter().map(|name| (name.clone(), None))),
            _ if base(first) == program => {
                own.args = rest.iter().filter(|word| !is_rest(word)).cloned().collect();
                for word in &mut own.args {
                    match literal(word, home) {
                        Some(known) => *word = known,
                        None => own.is_open = true,
                    }
                }
                found.push(own);
            }
            _ => {}
        }
    }
    found
}

/// Commands of a shell's own, which start nothing.
const BUILTINS: [&str; 20] = [
    ".", "[", "[[", ":", "cd", "declare", "done", "echo", "end", "esac", "export", "fi", "for", "local", "printf",
    "return", "set", "shift", "source", "unset",
];

/// The programs that a text starts, by the last part of their names.
pub fn programs(text: &str) -> Vec<String> {
    let name = |words: Vec<String>| {
        let is_assignment = |word: &&String| assignment(word).is_some() || word.starts_with('-');
        let is_before = |word: &&String| is_assignment(word) || BEFORE.contains(&word.as_str()) || *word == "env";
        let program = words.iter().find(|word| !is_before(word)).filter(|word| !BUILTINS.contains(&word.as_str()));
        program.map(|word| base(word).to_owned())
    };
    commands(text).into_iter().filter_map(name).collect()
}

impl Invocation {
    /// Takes the assignments at the beginning; how many there are.
    fn assign(&mut self, words: &[String], home: &Path) -> usize {
        let set = words.iter().map_while(|word| assignment(word)).collect::<Vec<_>>();
        for (name, value) in &set {
            self.set(name, value, home);
        }
        set.len()
    }

    fn set(&mut self, name: &str, value: &str, home: &Path) {
        match literal(value, home) {
            Some(value) => self.vars.push((name.to_owned(), Some(value))),
            None => self.is_open = true,
        }
    }

    /// What `env` does before the command; the command.
    fn environment<'a>(&mut self, mut words: &'a [String], home: &Path) -> &'a [String] {
        while let Some((first, rest)) = words.split_first() {
            match first.as_str() {
                "-" | "-i" | "--ignore-environment" => self.is_emptied = true,
                "-u" | "--unset" => {
                    self.vars.extend(rest.first().map(|name| (name.clone(), None)));
                    words = rest.get(1..).unwrap_or_default();
                    continue;
                }
                option if option.starts_with('-') => {}
                _ if self.assign(&words[..1], home) == 1 => {}
                _ => break,
            }
            words = rest;
        }
        words
    }

    /// `set -gx NAME VALUE`, and `set -e NAME`.
    fn set_as_fish(&mut self, words: &[String], home: &Path) {
        let (options, words): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| word.starts_with('-'));
        let has = |letter: char| options.iter().any(|option| !option.starts_with("--") && option.contains(letter));
        match words[..] {
            [name, ..] if has('e') => self.vars.push((name.clone(), None)),
            [name, value] if has('x') || options.iter().any(|option| *option == "--export") => {
                self.set(name, value, home);
            }
            _ => {}
        }
    }
}

/// What one line does to the environment that its shell hands on.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    /// The line, counted from 1.
    line: usize,
    name: String,
    /// `None` where it is taken away.
    value: Option<String>,
}

/// What a text hands on whatever happens as it is read: nothing within a function, a loop or a condition, and nothing
/// whose value its shell alone knows. `is_handed_on` where every assignment is; `known` are the variables before.
fn changes(text: &str, home: &Path, is_handed_on: bool, known: &dyn Fn(&str) -> Option<String>) -> Vec<Change> {
    let mut found: Vec<Change> = Vec::new();
    // Set, and not handed on yet.
    let mut own: Vec<(String, String)> = Vec::new();
    for (line, code) in unconditional(text) {
        for words in commands(code) {
            let value = |name: &str| {
                let set = found.iter().rev().find(|change| change.name == name).map(|change| change.value.clone());
                let own = || own.iter().rev().find(|(one, _)| one == name).map(|(_, value)| value.clone());
                set.unwrap_or_else(|| own().or_else(|| known(name)))
            };
            let words: Vec<String> = words.iter().map(|word| expanded(word, &value)).collect();
            let mut made = Invocation::default();
            match words.split_first() {
                Some((first, rest)) if first == "export" || first == "typeset" || first == "declare" => {
                    let (options, rest): (Vec<_>, Vec<_>) = rest.iter().partition(|word| word.starts_with('-'));
                    if first != "export" && !options.iter().any(|option| option.contains('x')) {
                        continue;
                    }
                    for word in rest {
                        match own.iter().rev().find(|(name, _)| name == word) {
                            Some((name, value)) => made.vars.push((name.clone(), Some(value.clone()))),
                            None => _ = made.assign(std::slice::from_ref(word), home),
                        }
                    }
                }
                Some((first, rest)) if first == "unset" => {
                    made.vars.extend(rest.iter().map(|name| (name.clone(), None)));
                }
                // Fish's; other shells' `set` takes no such words.
                Some((first, rest)) if first == "set" => made.set_as_fish(rest, home),
                Some(_) if made.assign(&words, home) == words.len() => {
                    if !is_handed_on {
                        own.extend(made.vars.drain(..).filter_map(|(name, value)| Some((name, value?))));
                    }
                }
                // What follows depends on it, or may.
                _ => break,
            }
            found.extend(made.vars.into_iter().map(|(name, value)| Change { line, name, value }));
        }
    }
    found
}

/// The lines that are read whatever happens, each with its number.
fn unconditional(text: &str) -> Vec<(usize, &str)> {
    const OPENING: [&str; 8] = ["if", "case", "for", "while", "until", "select", "begin", "switch"];
    const CLOSING: [&str; 4] = ["fi", "esac", "done", "end"];
    let mut lines = Vec::new();
    let mut depth = 0_usize;
    // The word that ends a text within the text.
    let mut within: Option<&str> = None;
    for (at, line) in text.lines().enumerate() {
        let code = line.trim();
        if let Some(end) = within {
            within = Some(end).filter(|end| code != *end);
            continue;
        }
        let words: Vec<&str> =
            code.split(|c: char| c.is_whitespace() || c == ';').filter(|it| !it.is_empty()).collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        within = code.split_once("<<").and_then(|(_, behind)| {
            let word = behind.trim_start_matches(['-', ' ']).trim_start_matches(['\'', '"', '\\']);
            word.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().filter(|word| !word.is_empty())
        });
        // Fish's functions end with a word; other shells' with the brace that is counted.
        let is_fishs = *first == "function" && !code.contains(['{', '(']);
        let closes = CLOSING.contains(first) || code.starts_with('}');
        let opens = (OPENING.contains(first) || is_fishs) && !CLOSING.contains(last)
            || code.ends_with('{')
            || code.ends_with('(');
        depth = depth.saturating_sub(usize::from(closes || code.starts_with(')')));
        if depth == 0 && !opens && !closes && !code.starts_with('#') {
            lines.push((at + 1, code));
        }
        depth += usize::from(opens);
    }
    lines
}

/// A word with the variables filled in that are known; the home is anybody's.
fn expanded(word: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let mut text = String::new();
    let mut rest = word;
    while let Some(at) = rest.find('$') {
        let (before, behind) = rest.split_at(at);
        text.push_str(before);
        let bare = behind.strip_prefix("${");
        let inner = bare.map_or_else(
            || {
                let name = &behind[1..];
                name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(name, |end| &name[..end])
            },
            |inner| inner.split_once('}').map_or("", |(inner, _)| inner),
        );
        let whole = inner.len() + if bare.is_some() { 3 } else { 1 };
        let (name, default) = inner.split_once(":-").map_or((inner, None), |(name, default)| (name, Some(default)));
        let filled = Some(name)
            .filter(|name| *name != "HOME")
            .and_then(|name| value(name).filter(|value| !value.is_empty()).or_else(|| default.map(str::to_owned)));
        let whole = behind.get(..whole).unwrap_or(behind);
        text.push_str(filled.as_deref().unwrap_or(whole));
        rest = &behind[whole.len()..];
    }
    text + rest
}

/// How many words at the beginning only say how the command is to be run.
fn before(words: &[String]) -> usize {
    let mut count = 0;
    while let Some(word) = words.get(count).filter(|word| BEFORE.contains(&word.as_str())) {
        count += 1;
        // `exec -a NAME`, `command -p`.
        if word == "exec" && words.get(count).is_some_and(|word| word == "-a") {
            count += 2;
        }
    }
    count.min(words.len())
}

fn assignment(word: &str) -> Option<(&str, &str)> {
    let (name, value) = word.split_once('=')?;
    let mut letters = name.chars();
    let is_name = letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    is_name.then_some((name, value))
}

/// A word that the reader of the text knows as its shell does; `None` where only the shell does.
fn literal(word: &str, home: &Path) -> Option<String> {
    let below = ["~", "$HOME", "${HOME}"].iter().find_map(|start| word.strip_prefix(start));
    let below = below.filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let known = below.map_or_else(|| word.to_owned(), |rest| format!("{}{rest}", home.display()));
    (!known.contains(['$', '`'])).then_some(known)
}

/// Whatever else is typed behind the name.
fn is_rest(word: &str) -> bool {
    matches!(word, "$@" | "$*" | "${@}" | "$argv" | "${argv}" | "@args" | "$args" | "$1" | "%*")
        || word.starts_with("${1+")
        || word.starts_with("${@:")
}

/// A program's name without its folder and its ending.
fn base(word: &str) -> &str {
    let name = word.rsplit(['/', '\\']).next().unwrap_or(word);
    [".exe", ".cmd"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

/// The commands of a text, each as its words. What stands between `;`, `&`, `|`, braces, brackets and line ends is one;
/// one whose quotation marks don't close is left out.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut found = vec![String::new()];
    let mut quote = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let current = found.last_mut().expect("one is begun");
        let is_word_before = current.ends_with(|before: char| !before.is_whitespace());
        match (quote, letter) {
            (Some('\''), '\'') | (Some('"'), '"') => quote = None,
            (None, '\'' | '"') => quote = Some(letter),
            (None, '#') if !is_word_before => {
                while letters.next_if(|next| *next != '\n').is_some() {}
                continue;
            }
            (None | Some('"'), '\\') => {
                match letters.next() {
                    // A line that goes on.
                    Some('\n') | None => {}
                    Some(next) => current.extend([letter, next]),
                }
                continue;
            }
            // `${NAME}` and `$(…)` are words, or parts of one.
            (None, '{') if current.ends_with('$') => {
                current.push(letter);
                while let Some(next) = letters.next_if(|next| *next != '\n') {
                    current.push(next);
                    if next == '}' {
                        break;
                    }
                }
                continue;
            }
            (None, ';' | '&' | '|' | '\n' | '(' | ')' | '{' | '}') => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        current.push(letter);
    }
    found.iter().filter_map(|command| shell_words::split(command).ok()).filter(|words| !words.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> &'static Path {
        Path::new("/h")
    }

    #[test]
    fn each_name_of_a_line_is_read_with_what_it_stands_for() {
        for (line, expected) in [
            ("alias claude='claude --model opus'", &[("claude", "claude --model opus")][..]),
            ("alias ll='ls -l' claude=\"x y\" # it's", &[("ll", "ls -l"), ("claude", "x y")]),
            ("  alias -g claude=x; alias b=c", &[("claude", "x"), ("b", "c")]),
            ("alias claude claude --bare", &[("claude", "claude --bare")]),
            ("# alias claude=x", &[]),
            ("echo alias claude=x", &[]),
        ] {
            let found = aliases(line);
            let found: Vec<_> = found.iter().map(|(name, body)| (name.as_str(), body.as_str())).collect();
            assert_eq!(found, expected, "{line}");
        }
    }

    #[test]
    fn what_a_start_file_hands_on_is_read_where_nothing_decides_on_it() {
        let known = |name: &str| (name == "XDG_CONFIG_HOME").then(|| "/h/.config".to_owned());
        let told = |text: &str, is_handed_on: bool| {
            let one = |it: &Change| format!("{} {}={}", it.line, it.name, it.value.as_deref().unwrap_or("-"));
            changes(text, home(), is_handed_on, &known).iter().map(one).collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("export A=~/alt", &["1 A=/h/alt"][..]),
            ("# export A=1\n  export A=\"$HOME/x y\" B=2 # c", &["2 A=/h/x y", "2 B=2"]),
            ("A=1\nexport A\nC=3", &["2 A=1"]),
            ("export D=/x\nexport A=$D/y B=${D}", &["1 D=/x", "2 A=/x/y", "2 B=/x"]),
            ("export A=\"$XDG_CONFIG_HOME/a\" B=\"${NO:-$HOME/b}\" C=$NO", &["1 A=/h/.config/a", "1 B=/h/b"]),
            ("export A=$(x)\nexport A=`x`", &[]),
            ("export A=1\nunset A", &["1 A=1", "2 A=-"]),
            ("declare -x A=1\ndeclare B=2\ntypeset -gx C=3", &["1 A=1", "3 C=3"]),
            ("set -gx A ~/alt\nset -Ux B 1\nset C 2\nset -e A", &["1 A=/h/alt", "2 B=1", "4 A=-"]),
            // Debian's own head of .bashrc, and what stands behind it.
            ("case $- in\n  *i*) ;;\n  *) return;;\nesac\nexport A=1", &["5 A=1"]),
            ("if [ -d x ]; then\n  export A=1\nfi\nexport B=2", &["4 B=2"]),
            ("if x; then export A=1; fi\nexport B=2", &["2 B=2"]),
            ("[ -d x ] && export A=1\nexport B=2; x && export C=3", &["2 B=2"]),
            ("work() {\n  export A=1\n}\nexport B=2", &["4 B=2"]),
            ("work() { export A=1; }\nexport B=2", &["2 B=2"]),
            ("function work\n  set -gx A 1\nend\nset -gx B 2", &["4 B=2"]),
            ("function work()\n{\n  export A=1\n}\nexport B=2", &["5 B=2"]),
            ("for i in 1 2; do export A=$i; done\nexport B=2", &["2 B=2"]),
            ("cat <<'EOF'\nexport A=1\nEOF\nexport B=2", &["4 B=2"]),
            ("alias a='export A=1'\necho export A=1\nA=1 claude", &[]),
        ] {
            assert_eq!(told(text, false), expected, "{text}");
        }
        assert_eq!(told("A=1\nB=$HOME/x\n", true), ["1 A=1", "2 B=/h/x"]);
    }

    #[test]
    fn a_start_is_read_with_what_is_set_before_it() {
        let told = |text: &str| {
            let found = invocations(text, "claude", home());
            let one = |it: &Invocation| {
                let vars = it.vars.iter().map(|(name, value)| format!("{name}={}", value.as_deref().unwrap_or("-")));
                let words: Vec<_> = vars.chain(it.args.iter().cloned()).collect();
                format!(
                    "{}{}{}",
                    words.join(" "),
                    if it.is_emptied { " emptied" } else { "" },
                    if it.is_open { " ?" } else { "" }
                )
            };
            found.iter().map(one).collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("command claude --settings \"$HOME/x.json\" \"$@\"", &["--settings /h/x.json"][..]),
            ("A=1 B='x y' claude", &["A=1 B=x y"]),
            ("env -u C CLAUDE_CONFIG_DIR=~/.w claude -p", &["C=- CLAUDE_CONFIG_DIR=/h/.w -p"]),
            ("env -i HOME=/x /usr/bin/claude.exe", &["HOME=/x emptied"]),
            ("export A=1\nunset B\nexec claude \"$@\"", &["A=1 B=-"]),
            ("set -gx A 1\nset -e B\ncommand claude $argv", &["A=1 B=-"]),
            ("if [ \"$1\" = x ]; then A=1 claude a; else claude \\\n b; fi", &["A=1 a", "b"]),
            ("A=$(date) claude", &["?"]),
            ("claude --settings \"$DIR/x.json\"", &["--settings $DIR/x.json ?"]),
            ("claude --settings '{\"model\": \"x\"}'", &["--settings {\"model\": \"x\"}"]),
            ("echo claude # claude", &[]),
            ("exec -a claude claude --bare", &["--bare"]),
        ] {
            let found: Vec<_> = told(text).iter().map(|it| it.trim().to_owned()).collect();
            assert_eq!(found, expected, "{text}");
        }
        assert_eq!(programs("A=1 ccr code \"$@\""), ["ccr"]);
        assert_eq!(programs("cd x && docker run --rm claude"), ["docker"]);
    }
}
