//! The little of a shell's language that an alias, a function or a script around a program is written in.
//!
//! No parser takes the languages of bash, zsh and fish alike, and a start file that can't be parsed whole has to be read
//! nevertheless: so a text is cut into commands, and a command into words. What a word is only known to the shell that
//! runs it (a variable, a command's output) isn't known here.

use std::path::{Path, PathBuf};

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
pub(super) struct Invocation {
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
pub(super) fn sourced(text: &str, home: &Path) -> Vec<PathBuf> {
    let file = |words: Vec<String>| {
        let words = &words[before(&words)..];
        let is_it = words.first().is_some_and(|word| word == "." || word == "source");
        literal(words.get(1).filter(|_| is_it)?, home).map(PathBuf::from).filter(|file| file.is_absolute())
    };
    commands(text).into_iter().filter_map(file).collect()
}

/// What a line gives other names to: each name, and what it stands for.
pub(super) fn aliases(line: &str) -> Vec<(String, String)> {
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
pub(super) fn invocations(text: &str, program: &str, home: &Path) -> Vec<Invocation> {
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
pub(super) fn programs(text: &str) -> Vec<String> {
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
